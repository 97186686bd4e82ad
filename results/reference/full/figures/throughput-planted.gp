# 'planted: training speed relative to full rank'
# Reads throughput-planted.tsv, draws throughput-planted.svg and throughput-planted.png:
#     gnuplot throughput-planted.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 362.0
# The lines of the table that belong to a series.
table = 'throughput-planted.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank'
set style line 2 linecolor rgb '#56b4e9' linewidth 2 pointtype 6 pointsize 1  # 'LOST'
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'LoRA'
set style line 4 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 5 linecolor rgb '#009e73' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 6 linecolor rgb '#e69f00' linewidth 2 pointtype 15 pointsize 1  # 'SLTrain'
set style line 7 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'GaLore'
set label 'planted: training speed relative to full rank' at screen px(20), py(26) left front font 'sans-serif:Bold,17' textcolor rgb '#222222'
set label 'Markers are medians, the dots below them the timed repetitions; farther right is faster. At the right: samples per second,' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label "and a full-rank model\047s FLOP/s at that speed as a share of the matrix-product peak." at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(96.9)
set rmargin at screen px(648.8)
set tmargin at screen py(108)
set bmargin at screen py(304)
unset logscale x
set xrange [0.0:1.1167580606221204]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8, '1.0' 1.0)
set yrange [7.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Samples per second relative to full rank' at screen px(372.8), py(342) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Low-rank' at screen px(86.9), py(122) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '145k/s, 13 % of peak' at screen px(658.8), py(122) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST' at screen px(86.9), py(150) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '145k/s, 13 % of peak' at screen px(658.8), py(150) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(86.9), py(178) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '138k/s, 13 % of peak' at screen px(658.8), py(178) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Full rank' at screen px(86.9), py(206) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '138k/s, 13 % of peak' at screen px(658.8), py(206) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ReLoRA' at screen px(86.9), py(234) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '137k/s, 13 % of peak' at screen px(658.8), py(234) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain' at screen px(86.9), py(262) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '134k/s, 12 % of peak' at screen px(658.8), py(262) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore' at screen px(86.9), py(290) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '132k/s, 12 % of peak' at screen px(658.8), py(290) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(591.1), py(106) to screen px(591.1), py(304) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full rank' at screen px(591.1), py(99) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,362 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,724 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'throughput-planted.'.kind
    plot for [i=1:7] table using (0):(i):(only(i)*column("median")):(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:7] table using "relative":(only(i)*(i+0.3)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:7] table using "median":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
