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
py(y) = 1 - y / 508.0
# The lines of the table that belong to a series.
table = 'loss-memory-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set label 'wordnet: final loss against optimizer memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 3 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Optimizer state: moments and projections' at screen px(414), py(488) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(110)
set bmargin at screen py(450)
unset logscale x
set xrange [1648588.8:4619827.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('2.0 MiB' 2097152.0, '2.5 MiB' 2621440.0, '3.0 MiB' 3145728.0, '3.5 MiB' 3670016.0, '4.0 MiB' 4194304.0)
unset logscale y
set yrange [2.9354783063449905:3.0727962407656224]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('2.950' 2.95, '2.975' 2.975, '3.000' 3.0, '3.025' 3.0250000000000004, '3.050' 3.0500000000000003)
set arrow from screen px(126.9), py(170.1) to screen px(126.9), py(110) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(701.1), py(389.9) to screen px(770), py(389.9) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Full rank' at screen px(635.3), py(389.9) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'GaLore' at screen px(71.9), py(170.1) left front font 'sans-serif,12' textcolor rgb '#0072b2'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,508 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1016 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-memory-wordnet.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:2] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:2] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
