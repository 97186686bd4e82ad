# 'clothes: gap to full rank after training'
# Reads gap-to-full-rank-clothes.tsv, draws gap-to-full-rank-clothes.svg and gap-to-full-rank-clothes.png:
#     gnuplot gap-to-full-rank-clothes.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 441.0
# The lines of the table that belong to a series.
table = 'gap-to-full-rank-clothes.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'LoRA-GA'
set style line 2 linecolor rgb '#56b4e9' linewidth 2 pointtype 5 pointsize 1  # 'AdaLoRA'
set style line 3 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1  # 'DoRA'
set style line 4 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 5 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1  # 'PiSSA'
set style line 6 linecolor rgb '#387597' linewidth 2 pointtype 9 pointsize 1  # 'IncreLoRA'
set style line 7 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1  # 'QLoRA'
set style line 8 linecolor rgb '#e69f00' linewidth 2 pointtype 5 pointsize 1  # 'VLSM-Adapter'
set style line 9 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'Head only'
set label 'clothes: gap to full rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Final loss minus that of Full fine-tuning with the same seed. Left of the line is better. Markers are means, bars 95 %' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'intervals, small dots single seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'adapters' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'adaptive adapters' at screen px(154.3), py(89) left front font 'sans-serif,12' textcolor rgb '#387597'
set label 'activation adapters' at screen px(280.5), py(89) left front font 'sans-serif,12' textcolor rgb '#966700'
set lmargin at screen px(131.1)
set rmargin at screen px(609.8)
set tmargin at screen py(131)
set bmargin at screen py(383)
unset logscale x
set xrange [-0.05081401084352778:0.3927730125677632]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.30000000000000004)
set yrange [9.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (nats per image)' at screen px(370.4), py(421) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'LoRA-GA' at screen px(121.1), py(145) right front font 'sans-serif,13' textcolor rgb '#00674b'
set label '+0.0134 [+0.0076, +0.0193]' at screen px(619.8), py(145) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdaLoRA' at screen px(121.1), py(173) right front font 'sans-serif,13' textcolor rgb '#387597'
set label '+0.0299 [+0.0249, +0.0349]' at screen px(619.8), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DoRA' at screen px(121.1), py(201) right front font 'sans-serif,13' textcolor rgb '#008662'
set label '+0.0340 [−0.0271, +0.0951]' at screen px(619.8), py(201) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(121.1), py(229) right front font 'sans-serif,13' textcolor rgb '#008662'
set label '+0.0353 [−0.0122, +0.0827]' at screen px(619.8), py(229) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'PiSSA' at screen px(121.1), py(257) right front font 'sans-serif,13' textcolor rgb '#00674b'
set label '+0.0400 [−0.0051, +0.0852]' at screen px(619.8), py(257) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'IncreLoRA' at screen px(121.1), py(285) right front font 'sans-serif,13' textcolor rgb '#387597'
set label '+0.0558 [+0.0151, +0.0966]' at screen px(619.8), py(285) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'QLoRA' at screen px(121.1), py(313) right front font 'sans-serif,13' textcolor rgb '#008662'
set label '+0.0641 [−0.0124, +0.1407]' at screen px(619.8), py(313) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'VLSM-Adapter' at screen px(121.1), py(341) right front font 'sans-serif,13' textcolor rgb '#966700'
set label '+0.1287 [+0.0668, +0.1906]' at screen px(619.8), py(341) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Head only' at screen px(121.1), py(369) right front font 'sans-serif,13' textcolor rgb '#666666'
set label '+0.3435 [+0.3179, +0.3690]' at screen px(619.8), py(369) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(185.9), py(129) to screen px(185.9), py(383) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full fine-tuning' at screen px(185.9), py(122) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,441 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,882 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-full-rank-clothes.'.kind
    plot for [i=1:9] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:9] table using "difference":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:9] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
