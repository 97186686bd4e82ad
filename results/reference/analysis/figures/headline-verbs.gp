# 'verbs: Intruder dimensions'
# Reads headline-verbs.tsv, draws headline-verbs.svg and headline-verbs.png:
#     gnuplot headline-verbs.gp

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
table = 'headline-verbs.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1
set style line 4 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1
set label 'verbs: Intruder dimensions' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(136.1)
set rmargin at screen px(738.7)
set tmargin at screen py(91)
set bmargin at screen py(203)
unset logscale x
set xrange [-0.4991276169883709:8.683090093035677]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '2' 2.0, '4' 4.0, '6' 6.0, '8' 8.0)
set yrange [4.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Intruder dimensions' at screen px(437.4), py(241) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Full fine-tuning' at screen px(126.1), py(105) right front font 'sans-serif,13' textcolor rgb '#000000'
set label '2 ± 2' at screen px(748.7), py(105) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA, rank 1' at screen px(126.1), py(133) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '1 ± 0' at screen px(748.7), py(133) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA, rank 4' at screen px(126.1), py(161) right front font 'sans-serif,13' textcolor rgb '#004a74'
set label '3 ± 1' at screen px(748.7), py(161) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA, rank 16' at screen px(126.1), py(189) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '8 ± 1' at screen px(748.7), py(189) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,261 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,522 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-verbs.'.kind
    plot for [i=1:4] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:4] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:4] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
