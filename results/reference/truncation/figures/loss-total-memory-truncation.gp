# 'truncation: final loss against training memory'
# Reads loss-total-memory-truncation.tsv, draws loss-total-memory-truncation.svg and loss-total-memory-truncation.png:
#     gnuplot loss-total-memory-truncation.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 508.0
# The lines of the table that belong to a series.
table = 'loss-total-memory-truncation.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Not truncated'
set style line 2 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'One threshold'
set style line 3 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'Uniform ranks'
set label 'truncation: final loss against training memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 3 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Weights, gradients and optimizer state, without activations' at screen px(414), py(488) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(110)
set bmargin at screen py(450)
unset logscale x
set xrange [12322406.4:18647449.6]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('12 MiB' 12582912.0, '14 MiB' 14680064.0, '16 MiB' 16777216.0)
unset logscale y
set yrange [3.7022703509057293:3.7192707812895045]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.705' 3.705, '3.710' 3.71, '3.715' 3.715)
set arrow from screen px(138.7), py(182.2) to screen px(138.7), py(110) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(689.3), py(392.7) to screen px(770), py(392.7) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Not truncated' at screen px(594.5), py(392.7) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'One threshold' at screen px(110.4), py(275.3) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'Uniform ranks' at screen px(151.7), py(172.2) left front font 'sans-serif,12' textcolor rgb '#854f6d'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,508 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1016 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-total-memory-truncation.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:3] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:3] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
