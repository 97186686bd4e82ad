# 'planted: gap to full rank after training'
# Reads gap-to-full-rank-planted.tsv, draws gap-to-full-rank-planted.svg and gap-to-full-rank-planted.png:
#     gnuplot gap-to-full-rank-planted.gp

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
table = 'gap-to-full-rank-planted.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#009e73' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 2 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'GaLore'
set style line 3 linecolor rgb '#e69f00' linewidth 2 pointtype 15 pointsize 1  # 'SLTrain'
set style line 4 linecolor rgb '#56b4e9' linewidth 2 pointtype 6 pointsize 1  # 'LOST'
set style line 5 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank'
set style line 6 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'LoRA'
set label 'planted: gap to full rank after training' at screen px(20), py(26) left front font 'sans-serif:Bold,17' textcolor rgb '#222222'
set label 'Difference in final loss to Full rank on the same seed; left of the line is better. Markers are means, bars 95 % intervals,' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'the dots below them seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(96.9)
set rmargin at screen px(630.3)
set tmargin at screen py(108)
set bmargin at screen py(276)
unset logscale x
set xrange [-0.05126264563388491:0.9056400728653001]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8)
set yrange [6.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (mean squared error)' at screen px(363.6), py(314) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'ReLoRA' at screen px(86.9), py(122) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(122) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore' at screen px(86.9), py(150) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '0.000 [0.000, 0.000]' at screen px(640.3), py(150) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain' at screen px(86.9), py(178) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '+0.353 [+0.343, +0.363]' at screen px(640.3), py(178) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST' at screen px(86.9), py(206) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '+0.363 [+0.357, +0.369]' at screen px(640.3), py(206) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank' at screen px(86.9), py(234) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '+0.388 [+0.387, +0.389]' at screen px(640.3), py(234) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(86.9), py(262) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '+0.824 [+0.794, +0.854]' at screen px(640.3), py(262) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(125.4), py(106) to screen px(125.4), py(276) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full rank' at screen px(125.4), py(99) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,334 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,668 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-full-rank-planted.'.kind
    plot for [i=1:6] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:6] table using "difference":(only(i)*(i+0.3)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:6] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
