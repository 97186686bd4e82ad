# 'clothes: final loss against trained parameters'
# Reads loss-parameters-clothes.tsv, draws loss-parameters-clothes.svg and loss-parameters-clothes.png:
#     gnuplot loss-parameters-clothes.gp

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
table = 'loss-parameters-clothes.tsv'
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
set label 'clothes: final loss against trained parameters' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 3 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'adapters' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'adaptive adapters' at screen px(154.3), py(89) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'activation adapters' at screen px(280.5), py(89) left front font 'sans-serif,12' textcolor rgb '#966700'
set label 'Evaluation loss (nats per image)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Trained parameters, the head included' at screen px(414), py(511) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(473)
set logscale x
set xrange [206.34920634920633:218239.875]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1k' 1000.0, '10k' 10000.0, '100k' 100000.0)
unset logscale y
set yrange [0.16201187496685635:0.5598104706320101]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.2' 0.2, '0.3' 0.30000000000000004, '0.4' 0.4, '0.5' 0.5)
set arrow from screen px(104.4), py(156.9) to screen px(104.4), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(723.6), py(450.4) to screen px(770), py(450.4) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Full fine-tuning' at screen px(617.4), py(450.4) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'LoRA-GA' at screen px(496.9), py(435.4) left front font 'sans-serif,12' textcolor rgb '#00674b'
set label 'Head only' at screen px(73.6), py(170.9) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'AdaLoRA' at screen px(615.4), py(424.9) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'DoRA' at screen px(552.7), py(452.3) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(569.8), py(421.3) to screen px(569.8), py(445.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LoRA' at screen px(519.6), py(420.3) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'PiSSA' at screen px(502), py(397.2) left front font 'sans-serif,12' textcolor rgb '#00674b'
set arrow from screen px(563.6), py(416.2) to screen px(544.6), py(404.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'IncreLoRA' at screen px(610.2), py(402.7) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'QLoRA' at screen px(503.7), py(381.6) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'VLSM-Adapter' at screen px(589.5), py(340.4) left front font 'sans-serif,12' textcolor rgb '#966700'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,531 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1062 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-parameters-clothes.'.kind
    plot table using "parameters":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:10] table using "parameters":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:10] table using "parameters":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
