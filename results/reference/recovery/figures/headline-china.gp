# 'china: median error'
# Reads headline-china.tsv, draws headline-china.svg and headline-china.png:
#     gnuplot headline-china.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 233.0
# The lines of the table that belong to a series.
table = 'headline-china.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 2 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1
set style line 3 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set label 'china: median error' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower is better. Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(221.1)
set rmargin at screen px(669.9)
set tmargin at screen py(91)
set bmargin at screen py(175)
unset logscale x
set xrange [0.10402755058406159:0.31196144587201174]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.15' 0.15000000000000002, '0.20' 0.2, '0.25' 0.25, '0.30' 0.30000000000000004)
set yrange [3.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'median error' at screen px(445.5), py(213) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'RPCA, penalty grows by 1.5' at screen px(211.1), py(105) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '0.116 ± 0.000408' at screen px(679.9), py(105) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'RPCA, penalty grows by 1.1' at screen px(211.1), py(133) right front font 'sans-serif,13' textcolor rgb '#004a74'
set label '0.116 ± 0.000478' at screen px(679.9), py(133) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'As observed' at screen px(211.1), py(161) right front font 'sans-serif,13' textcolor rgb '#000000'
set label '0.299 ± 0.00159' at screen px(679.9), py(161) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,233 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,466 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-china.'.kind
    plot for [i=1:3] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:3] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:3] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
