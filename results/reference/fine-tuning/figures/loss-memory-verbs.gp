# 'verbs: final loss against optimizer memory'
# Reads loss-memory-verbs.tsv, draws loss-memory-verbs.svg and loss-memory-verbs.png:
#     gnuplot loss-memory-verbs.gp

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
table = 'loss-memory-verbs.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA, rank 8'
set style line 3 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GradNormLoRP, rank 8'
set style line 4 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'OwLore'
set style line 5 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'OwLore, uniform layers'
set style line 6 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'WeLore'
set style line 7 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore, the others'
set label 'verbs: final loss against optimizer memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 3 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'gradient projection' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'layer-wise training' at screen px(151.8), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(284.3), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Optimizer state: moments and projections' at screen px(414), py(511) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(473)
unset logscale x
set xrange [-305907.2:9882841.6]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '2 MiB' 2097152.0, '4 MiB' 4194304.0, '6 MiB' 6291456.0, '8 MiB' 8388608.0)
unset logscale y
set yrange [3.354901726211238:3.9579512211115575]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.4' 3.4000000000000004, '3.6' 3.6, '3.8' 3.8000000000000003)
set arrow from screen px(171.4), py(235.3) to screen px(171.4), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(705.9), py(417.9) to screen px(770), py(417.9) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Full rank' at screen px(640.1), py(417.9) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'LoRA, rank 8' at screen px(117), py(401) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'WeLore' at screen px(113.9), py(235.3) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'GradNormLoRP, rank 8' at screen px(487.9), py(382.7) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'OwLore, uniform layers' at screen px(257.8), py(420.2) left front font 'sans-serif,12' textcolor rgb '#854f6d'
set arrow from screen px(331.6), py(377.2) to screen px(331.6), py(413.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'OwLore' at screen px(344.6), py(360.3) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'WeLore, the others' at screen px(492.6), py(318.5) left front font 'sans-serif,12' textcolor rgb '#a36186'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,531 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1062 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-memory-verbs.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:7] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:7] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
