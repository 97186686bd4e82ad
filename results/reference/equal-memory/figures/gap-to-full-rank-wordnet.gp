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
py(y) = 1 - y / 455.0
# The lines of the table that belong to a series.
table = 'gap-to-full-rank-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'Fira'
set style line 2 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'APOLLO'
set style line 3 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'Adam-8bit'
set style line 4 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 5 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'FRUGAL'
set style line 6 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain'
set style line 7 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'SST'
set style line 8 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 9 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 10 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'LOST'
set style line 11 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 12 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'LORO'
set style line 13 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'DCT-AdamW'
set style line 14 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'BAdam'
set label 'wordnet: gap to full rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Final loss minus that of Full rank with the same seed. Left of the line is better. Markers are means, bars 95 % intervals,' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'small dots single seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set lmargin at screen px(142.2)
set rmargin at screen px(630.3)
set tmargin at screen py(131)
set bmargin at screen py(397)
unset logscale x
set xrange [-0.14142399582437012:0.9748451847210337]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8)
set yrange [14.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (nats per token)' at screen px(386.2), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Fira' at screen px(132.2), py(140.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.048 [−0.082, −0.015]' at screen px(640.3), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO' at screen px(132.2), py(159.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.028 [−0.056, −0.001]' at screen px(640.3), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adam-8bit' at screen px(132.2), py(178.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.005 [−0.003, +0.013]' at screen px(640.3), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO-Mini' at screen px(132.2), py(197.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.014 [−0.078, +0.106]' at screen px(640.3), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL' at screen px(132.2), py(216.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.026 [−0.014, +0.067]' at screen px(640.3), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain' at screen px(132.2), py(235.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.098 [+0.050, +0.146]' at screen px(640.3), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SST' at screen px(132.2), py(254.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.113 [+0.087, +0.139]' at screen px(640.3), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(132.2), py(273.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.118 [+0.077, +0.158]' at screen px(640.3), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore' at screen px(132.2), py(292.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.147 [+0.069, +0.225]' at screen px(640.3), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST' at screen px(132.2), py(311.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.182 [+0.142, +0.221]' at screen px(640.3), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank W = BA' at screen px(132.2), py(330.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.203 [+0.133, +0.272]' at screen px(640.3), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LORO' at screen px(132.2), py(349.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.242 [+0.134, +0.351]' at screen px(640.3), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DCT-AdamW' at screen px(132.2), py(368.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.250 [+0.136, +0.364]' at screen px(640.3), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'BAdam' at screen px(132.2), py(387.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '+0.692 [+0.470, +0.915]' at screen px(640.3), py(387.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(204), py(129) to screen px(204), py(397) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full rank' at screen px(204), py(122) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-full-rank-wordnet.'.kind
    plot for [i=1:14] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:14] table using "difference":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:14] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
