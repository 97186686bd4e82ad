# 'markov: final loss against training memory'
# Reads loss-total-memory-markov.tsv, draws loss-total-memory-markov.svg and loss-total-memory-markov.png:
#     gnuplot loss-total-memory-markov.gp

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
table = 'loss-total-memory-markov.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank'
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'LoRA'
set style line 4 linecolor rgb '#009e73' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 5 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'GaLore'
set style line 6 linecolor rgb '#e69f00' linewidth 2 pointtype 15 pointsize 1  # 'SLTrain'
set style line 7 linecolor rgb '#56b4e9' linewidth 2 pointtype 6 pointsize 1  # 'LOST'
set label 'markov: final loss against training memory' at screen px(20), py(26) left front font 'sans-serif:Bold,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey steps join the rows that no other row beats in both (Pareto front). Points are means, bars' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'reach from the lowest to the highest of 3 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Weights, gradients and optimizer state, without activations' at screen px(414), py(488) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(110)
set bmargin at screen py(450)
unset logscale x
set xrange [777134.08:1963089.92]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.8 MiB' 838860.8, '1.0 MiB' 1048576.0, '1.2 MiB' 1258291.2000000002, '1.4 MiB' 1468006.4000000001, '1.6 MiB' 1677721.6, '1.8 MiB' 1887436.8)
unset logscale y
set yrange [1.7576745784941195:1.7682250865986462]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.758' 1.758, '1.760' 1.76, '1.762' 1.762, '1.764' 1.764, '1.766' 1.766, '1.768' 1.768)
set arrow from screen px(126.9), py(346.4) to screen px(126.9), py(110) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(162.4), py(414.4) to screen px(770), py(414.4) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Full rank' at screen px(710.1), py(134.5) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'Low-rank' at screen px(97), py(362.4) left front font 'sans-serif,12' textcolor rgb '#005f94'
set label 'LoRA' at screen px(373.2), py(399.4) left front font 'sans-serif,12' textcolor rgb '#b04e00'
set label 'ReLoRA' at screen px(710.1), py(190.6) left front font 'sans-serif,12' textcolor rgb '#007a59'
set label 'GaLore' at screen px(388.6), py(342.1) left front font 'sans-serif,12' textcolor rgb '#a8487d'
set label 'SLTrain' at screen px(102.9), py(414.4) left front font 'sans-serif,12' textcolor rgb '#996a00'
set label 'LOST' at screen px(180.4), py(353.1) left front font 'sans-serif,12' textcolor rgb '#1f7fb5'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,508 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1016 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-total-memory-markov.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:7] table using "bytes":(only(i)*column("mean")):"low":"high" with yerrorbars linestyle i linewidth 1.2 pointsize 0, \
         for [i=1:7] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
