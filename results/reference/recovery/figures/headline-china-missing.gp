# 'china-missing: median error'
# Reads headline-china-missing.tsv, draws headline-china-missing.svg and headline-china-missing.png:
#     gnuplot headline-china-missing.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 261.0
# The lines of the table that belong to a series.
table = 'headline-china-missing.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 2 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 4 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set label 'china-missing: median error' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower is better. Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(155.5)
set rmargin at screen px(669.9)
set tmargin at screen py(91)
set bmargin at screen py(203)
unset logscale x
set xrange [0.10149531890782645:0.39313386459350125]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.15' 0.15000000000000002, '0.20' 0.2, '0.25' 0.25, '0.30' 0.30000000000000004, '0.35' 0.35000000000000003)
set yrange [4.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'median error' at screen px(412.7), py(241) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Soft-Impute' at screen px(145.5), py(105) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '0.118 ± 0.000321' at screen px(679.9), py(105) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Nuclear norm' at screen px(145.5), py(133) right front font 'sans-serif,13' textcolor rgb '#c05500'
set label '0.118 ± 0.000359' at screen px(679.9), py(133) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AltMin completion' at screen px(145.5), py(161) right front font 'sans-serif,13' textcolor rgb '#008662'
set label '0.148 ± 0.00251' at screen px(679.9), py(161) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'As observed' at screen px(145.5), py(189) right front font 'sans-serif,13' textcolor rgb '#000000'
set label '0.377 ± 0.000495' at screen px(679.9), py(189) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,261 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,522 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-china-missing.'.kind
    plot for [i=1:4] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:4] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:4] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
