# 'wordnet: training speed relative to full rank'
# Reads throughput-wordnet.tsv, draws throughput-wordnet.svg and throughput-wordnet.png:
#     gnuplot throughput-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 525.0
# The lines of the table that belong to a series.
table = 'throughput-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'LORO'
set style line 2 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 3 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'BAdam'
set style line 4 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 5 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 6 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain'
set style line 7 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split, 8'
set style line 8 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'LOST'
set style line 9 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'Fira'
set style line 10 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 11 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'APOLLO'
set style line 12 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'Muon'
set label 'wordnet: training speed relative to full rank' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Farther right is faster. Markers are medians, small dots single measurements. The numbers are tokens per second and' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'the FLOP/s that a full-rank model would need for them, in percent of the speed of a matrix product.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set lmargin at screen px(151.3)
set rmargin at screen px(645)
set tmargin at screen py(131)
set bmargin at screen py(467)
unset logscale x
set xrange [0.0:1.5123777353775467]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0, '1.5' 1.5)
set yrange [12.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Tokens per second relative to full rank' at screen px(398.2), py(505) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'LORO' at screen px(141.3), py(145) right front font 'sans-serif,13' textcolor rgb '#c05500'
set label '39.9k/s, 83 % of peak' at screen px(655), py(145) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank W = BA' at screen px(141.3), py(173) right front font 'sans-serif,13' textcolor rgb '#c05500'
set label '37.6k/s, 77 % of peak' at screen px(655), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'BAdam' at screen px(141.3), py(201) right front font 'sans-serif,13' textcolor rgb '#a36186'
set label '36.2k/s, 78 % of peak' at screen px(655), py(201) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore' at screen px(141.3), py(229) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '28.2k/s, 58 % of peak' at screen px(655), py(229) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Full rank' at screen px(141.3), py(257) right front font 'sans-serif,13' textcolor rgb '#000000'
set label '28.1k/s, 59 % of peak' at screen px(655), py(257) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain' at screen px(141.3), py(285) right front font 'sans-serif,13' textcolor rgb '#8a3d00'
set label '28.1k/s, 59 % of peak' at screen px(655), py(285) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 8' at screen px(141.3), py(313) right front font 'sans-serif,13' textcolor rgb '#666666'
set label '27.3k/s, 59 % of peak' at screen px(655), py(313) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST' at screen px(141.3), py(341) right front font 'sans-serif,13' textcolor rgb '#c05500'
set label '27.0k/s, 60 % of peak' at screen px(655), py(341) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira' at screen px(141.3), py(369) right front font 'sans-serif,13' textcolor rgb '#004a74'
set label '26.6k/s, 56 % of peak' at screen px(655), py(369) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(141.3), py(397) right front font 'sans-serif,13' textcolor rgb '#008662'
set label '25.9k/s, 54 % of peak' at screen px(655), py(397) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO' at screen px(141.3), py(425) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '23.5k/s, 49 % of peak' at screen px(655), py(425) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Muon' at screen px(141.3), py(453) right front font 'sans-serif,13' textcolor rgb '#424242'
set label '19.6k/s, 41 % of peak' at screen px(655), py(453) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(477.8), py(129) to screen px(477.8), py(467) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full rank' at screen px(477.8), py(122) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,525 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1050 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'throughput-wordnet.'.kind
    plot for [i=1:12] table using (0):(i):(only(i)*column("median")):(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:12] table using "relative":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:12] table using "median":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
