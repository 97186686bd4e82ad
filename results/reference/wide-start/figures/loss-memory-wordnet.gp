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
set style line 2 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 3 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'Muon'
set style line 4 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 5 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'Fira'
set style line 6 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'APOLLO'
set style line 7 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 8 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 9 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain'
set style line 10 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'LOST'
set style line 11 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA'
set style line 12 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam'
set style line 13 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore'
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
set xrange [-295280.63999999996:9850961.92]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '2 MiB' 2097152.0, '4 MiB' 4194304.0, '6 MiB' 6291456.0, '8 MiB' 8388608.0)
unset logscale y
set yrange [3.3152822194620386:5.019108234000771]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0, '4.5' 4.5, '5.0' 5.0)
set arrow from screen px(189.8), py(228.8) to screen px(189.8), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(430.5), py(448.6) to screen px(770), py(448.6) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Muon' at screen px(443.5), py(438.6) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'LOST' at screen px(380.9), py(456.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'SLTrain' at screen px(371.9), py(423.7) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'APOLLO' at screen px(228.5), py(437) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'BAdam' at screen px(135.8), py(228.8) left front font 'sans-serif,12' textcolor rgb '#854f6d'
set label 'Full rank' at screen px(717.8), py(370) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'Fira' at screen px(319.4), py(448.2) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'AdamW-split' at screen px(618.4), py(428.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'GaLore' at screen px(354), py(406.3) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(332), py(425.3) to screen px(351), py(413.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'OwLore' at screen px(342), py(390.1) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'Low-rank W = BA' at screen px(382.3), py(372.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'LISA' at screen px(717.8), py(350.6) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'LoRA' at screen px(382.3), py(162.9) left front font 'sans-serif,12' textcolor rgb '#008662'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,531 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1062 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-memory-wordnet.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:13] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:13] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
