# 'wordnet: gap to full rank after training'
# Reads gap-to-full-rank-wordnet.tsv, draws gap-to-full-rank-wordnet.svg and gap-to-full-rank-wordnet.png:
#     gnuplot gap-to-full-rank-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 334.0
# The lines of the table that belong to a series.
table = 'gap-to-full-rank-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#e69f00' linewidth 2 pointtype 15 pointsize 1  # 'SLTrain'
set style line 2 linecolor rgb '#56b4e9' linewidth 2 pointtype 6 pointsize 1  # 'LOST'
set style line 3 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank'
set style line 4 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'LoRA'
set style line 5 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'GaLore'
set style line 6 linecolor rgb '#009e73' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set label 'wordnet: gap to full rank after training' at screen px(20), py(26) left front font 'sans-serif:Bold,17' textcolor rgb '#222222'
set label 'Difference in final loss to Full rank on the same seed; left of the line is better. Markers are means, bars 95 % intervals,' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'the dots below them seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(96.9)
set rmargin at screen px(609.8)
set tmargin at screen py(108)
set bmargin at screen py(276)
unset logscale x
set xrange [-0.14896698444809084:0.26794298081221773]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−0.1' -0.1, '0.0' 0.0, '0.1' 0.1, '0.2' 0.2)
set yrange [6.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (nats per token)' at screen px(353.3), py(314) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'SLTrain' at screen px(86.9), py(122) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '−0.0654 [−0.1166, −0.0143]' at screen px(619.8), py(122) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST' at screen px(86.9), py(150) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '−0.0576 [−0.1266, +0.0115]' at screen px(619.8), py(150) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank' at screen px(86.9), py(178) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '−0.0276 [−0.0889, +0.0336]' at screen px(619.8), py(178) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(86.9), py(206) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '−0.0135 [−0.1089, +0.0819]' at screen px(619.8), py(206) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore' at screen px(86.9), py(234) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '+0.0158 [−0.0154, +0.0470]' at screen px(619.8), py(234) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ReLoRA' at screen px(86.9), py(262) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '+0.1312 [+0.0167, +0.2456]' at screen px(619.8), py(262) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(280.2), py(106) to screen px(280.2), py(276) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full rank' at screen px(280.2), py(99) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,334 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,668 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-full-rank-wordnet.'.kind
    plot for [i=1:6] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:6] table using "difference":(only(i)*(i+0.3)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:6] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
