# 'clothes: final loss against what is forgotten'
# Reads loss-forgetting-clothes.tsv, draws loss-forgetting-clothes.svg and loss-forgetting-clothes.png:
#     gnuplot loss-forgetting-clothes.gp

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
table = 'loss-forgetting-clothes.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full fine-tuning'
set style line 2 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'Head only'
set style line 3 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 4 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'LoRA-GA'
set style line 5 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1  # 'DoRA'
set style line 6 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1  # 'QLoRA'
set style line 7 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1  # 'PiSSA'
set style line 8 linecolor rgb '#56b4e9' linewidth 2 pointtype 5 pointsize 1  # 'AdaLoRA'
set style line 9 linecolor rgb '#387597' linewidth 2 pointtype 9 pointsize 1  # 'IncreLoRA'
set style line 10 linecolor rgb '#e69f00' linewidth 2 pointtype 5 pointsize 1  # 'VLSM-Adapter'
set label 'clothes: final loss against what is forgotten' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 3 seeds. Small points: another row is better in both at every seed.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'adapters' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'adaptive adapters' at screen px(154.3), py(89) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'activation adapters' at screen px(280.5), py(89) left front font 'sans-serif,12' textcolor rgb '#966700'
set label 'Evaluation loss (nats per image)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Fall of the accuracy on the earlier classes (points)' at screen px(414), py(511) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(473)
unset logscale x
set xrange [-4.1279296875:72.9267578125]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20' 20.0, '40' 40.0, '60' 60.0)
unset logscale y
set yrange [0.16201187496685635:0.5598104706320101]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.2' 0.2, '0.3' 0.30000000000000004, '0.4' 0.4, '0.5' 0.5)
set arrow from screen px(96.1), py(156.9) to screen px(96.1), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(684.2), py(450.4) to screen px(770), py(450.4) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Full fine-tuning' at screen px(578.1), py(450.4) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'AdaLoRA' at screen px(491.1), py(434.9) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'IncreLoRA' at screen px(488.3), py(392.7) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'VLSM-Adapter' at screen px(479.1), py(330.4) left front font 'sans-serif,12' textcolor rgb '#966700'
set label 'Head only' at screen px(65.3), py(170.9) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'LoRA-GA' at screen px(696.4), py(438.9) left front font 'sans-serif,12' textcolor rgb '#00674b'
set label 'DoRA' at screen px(592.5), py(384.3) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(609.6), py(421.3) to screen px(609.6), py(391.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LoRA' at screen px(560.2), py(370.3) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(577.3), py(420.3) to screen px(577.3), py(377.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'PiSSA' at screen px(630.8), py(366.2) left front font 'sans-serif,12' textcolor rgb '#00674b'
set arrow from screen px(650.6), py(416.2) to screen px(650.6), py(373.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'QLoRA' at screen px(687.1), py(385.6) left front font 'sans-serif,12' textcolor rgb '#008662'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,531 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1062 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-forgetting-clothes.'.kind
    plot table using "forgotten":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:10] table using "forgotten":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:10] table using "least":(only(i)*column("mean")):(column("most")-column("least")):(0) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:10] table using "forgotten":(stringcolumn("place") eq "dominated" ? only(i)*column("mean") : NaN) with points linestyle i pointsize 0.7, \
         for [i=1:10] table using "forgotten":(!(stringcolumn("place") eq "dominated") ? only(i)*column("mean") : NaN) with points linestyle i pointsize 1.4
    unset output
}
