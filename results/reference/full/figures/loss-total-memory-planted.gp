# 'planted: final loss against training memory'
# Reads loss-total-memory-planted.tsv, draws loss-total-memory-planted.svg and loss-total-memory-planted.png:
#     gnuplot loss-total-memory-planted.gp

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
table = 'loss-total-memory-planted.tsv'
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
set label 'planted: final loss against training memory' at screen px(20), py(26) left front font 'sans-serif:Bold,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey steps join the rows that no other row beats in both (Pareto front). Points are means, bars' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'reach from the lowest to the highest of 3 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (mean squared error)' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Weights, gradients and optimizer state, without activations' at screen px(414), py(488) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(110)
set bmargin at screen py(450)
unset logscale x
set xrange [115343.36:277872.64]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('150 KiB' 153600.0, '200 KiB' 204800.0, '250 KiB' 256000.0)
set logscale y
set yrange [0.007323615481477872:1.155540767650696]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.03' 0.03, '0.1' 0.1, '0.3' 0.3, '1' 1.0)
set arrow from screen px(126.9), py(181.6) to screen px(126.9), py(110) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(701.1), py(428.8) to screen px(770), py(428.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Full rank' at screen px(673.2), py(412.8) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'Low-rank' at screen px(97), py(197.6) left front font 'sans-serif,12' textcolor rgb '#005f94'
set label 'LoRA' at screen px(423), py(131.9) left front font 'sans-serif,12' textcolor rgb '#b04e00'
set label 'ReLoRA' at screen px(641.7), py(436.7) left front font 'sans-serif,12' textcolor rgb '#007a59'
set label 'GaLore' at screen px(288.2), py(426.6) left front font 'sans-serif,12' textcolor rgb '#a8487d'
set label 'SLTrain' at screen px(144.7), py(171.7) left front font 'sans-serif,12' textcolor rgb '#996a00'
set label 'LOST' at screen px(163.1), py(201.9) left front font 'sans-serif,12' textcolor rgb '#1f7fb5'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,508 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1016 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-total-memory-planted.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:7] table using "bytes":(only(i)*column("mean")):"low":"high" with yerrorbars linestyle i linewidth 1.2 pointsize 0, \
         for [i=1:7] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
