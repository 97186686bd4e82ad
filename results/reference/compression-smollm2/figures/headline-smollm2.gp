# 'smollm2: loss'
# Reads headline-smollm2.tsv, draws headline-smollm2.svg and headline-smollm2.png:
#     gnuplot headline-smollm2.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 345.0
# The lines of the table that belong to a series.
table = 'headline-smollm2.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1
set style line 4 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 5 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1
set style line 6 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 7 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1
set label 'smollm2: loss' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower is better. Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(175.6)
set rmargin at screen px(669.9)
set tmargin at screen py(91)
set bmargin at screen py(287)
unset logscale x
set xrange [3.1538404754714793:19.621438357646657]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('5' 5.0, '10' 10.0, '15' 15.0)
set yrange [7.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'loss (nats per token)' at screen px(422.8), py(325) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Dense' at screen px(165.6), py(105) right front font 'sans-serif,13' textcolor rgb '#000000'
set label '4.0360' at screen px(679.9), py(105) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SVD-LLM, 80 %' at screen px(165.6), py(133) right front font 'sans-serif,13' textcolor rgb '#008662'
set label '5.3879 ± 0.0517' at screen px(679.9), py(133) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SVD-LLM, 60 %' at screen px(165.6), py(161) right front font 'sans-serif,13' textcolor rgb '#00674b'
set label '6.1852 ± 0.1463' at screen px(679.9), py(161) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ASVD, 80 %' at screen px(165.6), py(189) right front font 'sans-serif,13' textcolor rgb '#c05500'
set label '12.6260 ± 0.6038' at screen px(679.9), py(189) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ASVD, 60 %' at screen px(165.6), py(217) right front font 'sans-serif,13' textcolor rgb '#8a3d00'
set label '17.0792 ± 1.2827' at screen px(679.9), py(217) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Truncated SVD, 80 %' at screen px(165.6), py(245) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '17.6436' at screen px(679.9), py(245) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Truncated SVD, 60 %' at screen px(165.6), py(273) right front font 'sans-serif,13' textcolor rgb '#004a74'
set label '18.7392' at screen px(679.9), py(273) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,345 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,690 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-smollm2.'.kind
    plot for [i=1:7] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:7] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:7] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
