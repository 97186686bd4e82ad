# 'wordnet: final loss against optimizer memory'
# Reads loss-memory-wordnet.tsv, draws loss-memory-wordnet.svg and loss-memory-wordnet.png:
#     gnuplot loss-memory-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 531.0
# The lines of the table that belong to a series.
table = 'loss-memory-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 3 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'Fira'
set style line 4 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'APOLLO'
set style line 5 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'DCT-AdamW'
set style line 6 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'FRUGAL'
set style line 7 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 8 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 9 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain'
set style line 10 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'LOST'
set style line 11 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'LORO'
set style line 12 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'SST'
set style line 13 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'Adam-8bit'
set style line 14 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 15 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'BAdam'
set label 'wordnet: final loss against optimizer memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 3 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Optimizer state: moments and projections' at screen px(414), py(511) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(473)
unset logscale x
set xrange [-140078.72:4752524.16]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '1 MiB' 1048576.0, '2 MiB' 2097152.0, '3 MiB' 3145728.0, '4 MiB' 4194304.0)
unset logscale y
set yrange [2.855067212905351:3.831294240828724]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.2' 3.2, '3.4' 3.4000000000000004, '3.6' 3.6, '3.8' 3.8000000000000003)
set arrow from screen px(199.2), py(431.3) to screen px(199.2), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(283.9), py(453.1) to screen px(770), py(453.1) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Fira' at screen px(248.6), py(460.1) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'Adam-8bit' at screen px(207.2), py(408.6) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(239.2), py(434.6) to screen px(239.2), py(415.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO-Mini' at screen px(104), py(431.3) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Full rank' at screen px(718.8), py(436.3) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'APOLLO' at screen px(295.1), py(439.1) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'FRUGAL' at screen px(289.7), py(420.1) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'SLTrain' at screen px(306.9), py(402) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(284.9), py(402) to screen px(303.9), py(402) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SST' at screen px(305.5), py(378) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(283.5), py(397) to screen px(302.5), py(385) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LoRA' at screen px(231.2), py(385.8) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(287.3), py(395.3) to screen px(268.3), py(392.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GaLore' at screen px(216.9), py(366.1) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(283.9), py(385.1) to screen px(264.9), py(373.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LOST' at screen px(305.9), py(353.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(283.9), py(372.9) to screen px(302.9), py(360.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Low-rank W = BA' at screen px(155.1), py(346.7) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(287.3), py(365.7) to screen px(268.3), py(353.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LORO' at screen px(304.3), py(337.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'DCT-AdamW' at screen px(246.3), py(323.3) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(285.3), py(349.3) to screen px(285.3), py(330.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'BAdam' at screen px(217.4), py(195.1) left front font 'sans-serif,12' textcolor rgb '#a36186'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,531 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1062 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-memory-wordnet.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:15] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:15] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
