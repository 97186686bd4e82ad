# 'kinetic: median error'
# Reads headline-kinetic.tsv, draws headline-kinetic.svg and headline-kinetic.png:
#     gnuplot headline-kinetic.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 289.0
# The lines of the table that belong to a series.
table = 'headline-kinetic.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 2 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 4 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1
set style line 5 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set label 'kinetic: median error' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower is better. Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(169.7)
set rmargin at screen px(663.1)
set tmargin at screen py(91)
set bmargin at screen py(231)
unset logscale x
set xrange [-0.007499215866116252:0.5833656822958346]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.30000000000000004, '0.4' 0.4, '0.5' 0.5)
set yrange [5.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'median error' at screen px(416.4), py(269) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Nuclear norm' at screen px(159.7), py(105) right front font 'sans-serif,13' textcolor rgb '#c05500'
set label '0.0242 ± 6.38e-05' at screen px(673.1), py(105) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AltMin completion' at screen px(159.7), py(133) right front font 'sans-serif,13' textcolor rgb '#008662'
set label '0.0253 ± 0.000224' at screen px(673.1), py(133) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Soft-Impute' at screen px(159.7), py(161) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '0.0253 ± 0.000143' at screen px(673.1), py(161) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FunBaT, four modes' at screen px(159.7), py(189) right front font 'sans-serif,13' textcolor rgb '#a36186'
set label '0.0349 ± 0.00340' at screen px(673.1), py(189) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'As observed' at screen px(159.7), py(217) right front font 'sans-serif,13' textcolor rgb '#000000'
set label '0.551 ± 0.000184' at screen px(673.1), py(217) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,289 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,578 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-kinetic.'.kind
    plot for [i=1:5] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:5] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:5] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
