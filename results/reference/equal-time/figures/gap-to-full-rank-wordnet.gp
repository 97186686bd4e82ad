# 'wordnet: gap to full rank after training'
# Reads gap-to-full-rank-wordnet.tsv, draws gap-to-full-rank-wordnet.svg and gap-to-full-rank-wordnet.png:
#     gnuplot gap-to-full-rank-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 497.0
# The lines of the table that belong to a series.
table = 'gap-to-full-rank-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split, 8'
set style line 2 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 3 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'APOLLO'
set style line 4 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'LOST'
set style line 5 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain'
set style line 6 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'Fira'
set style line 7 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'LORO'
set style line 8 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 9 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'Muon'
set style line 10 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 11 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'BAdam'
set label 'wordnet: gap to full rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Final loss minus that of Full rank with the same seed. Left of the line is better. Markers are means, bars 95 % intervals,' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'small dots single seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set lmargin at screen px(151.3)
set rmargin at screen px(609.8)
set tmargin at screen py(131)
set bmargin at screen py(439)
unset logscale x
set xrange [-0.1387343073088481:0.813067866218593]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8)
set yrange [11.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (nats per token)' at screen px(380.6), py(477) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'AdamW-split, 8' at screen px(141.3), py(145) right front font 'sans-serif,13' textcolor rgb '#666666'
set label '−0.0662 [−0.0877, −0.0446]' at screen px(619.8), py(145) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank W = BA' at screen px(141.3), py(173) right front font 'sans-serif,13' textcolor rgb '#c05500'
set label '−0.0291 [−0.0804, +0.0222]' at screen px(619.8), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO' at screen px(141.3), py(201) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '−0.0222 [−0.0624, +0.0181]' at screen px(619.8), py(201) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST' at screen px(141.3), py(229) right front font 'sans-serif,13' textcolor rgb '#c05500'
set label '−0.0053 [−0.0725, +0.0619]' at screen px(619.8), py(229) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain' at screen px(141.3), py(257) right front font 'sans-serif,13' textcolor rgb '#8a3d00'
set label '+0.0054 [−0.0319, +0.0426]' at screen px(619.8), py(257) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira' at screen px(141.3), py(285) right front font 'sans-serif,13' textcolor rgb '#004a74'
set label '+0.0056 [−0.0646, +0.0759]' at screen px(619.8), py(285) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LORO' at screen px(141.3), py(313) right front font 'sans-serif,13' textcolor rgb '#c05500'
set label '+0.0450 [−0.0541, +0.1442]' at screen px(619.8), py(313) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(141.3), py(341) right front font 'sans-serif,13' textcolor rgb '#008662'
set label '+0.0509 [+0.0103, +0.0915]' at screen px(619.8), py(341) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Muon' at screen px(141.3), py(369) right front font 'sans-serif,13' textcolor rgb '#424242'
set label '+0.0744 [−0.0132, +0.1621]' at screen px(619.8), py(369) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore' at screen px(141.3), py(397) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '+0.0951 [−0.0124, +0.2026]' at screen px(619.8), py(397) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'BAdam' at screen px(141.3), py(425) right front font 'sans-serif,13' textcolor rgb '#a36186'
set label '+0.5370 [+0.3120, +0.7621]' at screen px(619.8), py(425) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(218.2), py(129) to screen px(218.2), py(439) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full rank' at screen px(218.2), py(122) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,497 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,994 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-full-rank-wordnet.'.kind
    plot for [i=1:11] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:11] table using "difference":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:11] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
