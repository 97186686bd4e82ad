# 'images-50: accuracy'
# Reads headline-images-50.tsv, draws headline-images-50.svg and headline-images-50.png:
#     gnuplot headline-images-50.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 205.0
# The lines of the table that belong to a series.
table = 'headline-images-50.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set label 'images-50: accuracy' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Higher is better. Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(153.2)
set rmargin at screen px(682.4)
set tmargin at screen py(91)
set bmargin at screen py(147)
unset logscale x
set xrange [0.710610412661316:0.7903229206720173]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.72' 0.72, '0.74' 0.74, '0.76' 0.76, '0.78' 0.78)
set yrange [2.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'accuracy' at screen px(417.8), py(185) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Stored soft labels' at screen px(143.2), py(105) right front font 'sans-serif,13' textcolor rgb '#000000'
set label '76.7 % ± 0.4 %' at screen px(692.4), py(105) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'HeLlO' at screen px(143.2), py(133) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '75.0 % ± 3.6 %' at screen px(692.4), py(133) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,205 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,410 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-images-50.'.kind
    plot for [i=1:2] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:2] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:2] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
