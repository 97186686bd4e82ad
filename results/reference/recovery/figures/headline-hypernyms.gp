# 'hypernyms: AUC'
# Reads headline-hypernyms.tsv, draws headline-hypernyms.svg and headline-hypernyms.png:
#     gnuplot headline-hypernyms.gp

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
table = 'headline-hypernyms.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1
set style line 2 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1
set style line 3 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 4 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set label 'hypernyms: AUC' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Higher is better. Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(177.7)
set rmargin at screen px(676.7)
set tmargin at screen py(91)
set bmargin at screen py(203)
unset logscale x
set xrange [0.4648118073031385:0.9845791087172239]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.5' 0.5, '0.6' 0.6000000000000001, '0.7' 0.7000000000000001, '0.8' 0.8, '0.9' 0.9)
set yrange [4.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'AUC' at screen px(427.2), py(241) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'FastRP, 512 numbers' at screen px(167.7), py(105) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '0.9531 ± 0.0036' at screen px(686.7), py(105) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FastRP, 128 numbers' at screen px(167.7), py(133) right front font 'sans-serif,13' textcolor rgb '#004a74'
set label '0.9389 ± 0.0103' at screen px(686.7), py(133) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FastRP, 32 numbers' at screen px(167.7), py(161) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '0.9029 ± 0.0069' at screen px(686.7), py(161) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'As observed' at screen px(167.7), py(189) right front font 'sans-serif,13' textcolor rgb '#000000'
set label '0.5022 ± 0.0089' at screen px(686.7), py(189) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,261 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,522 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-hypernyms.'.kind
    plot for [i=1:4] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:4] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:4] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
