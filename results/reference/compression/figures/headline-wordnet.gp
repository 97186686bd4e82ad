# 'wordnet: loss'
# Reads headline-wordnet.tsv, draws headline-wordnet.svg and headline-wordnet.png:
#     gnuplot headline-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 401.0
# The lines of the table that belong to a series.
table = 'headline-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 4 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1
set style line 5 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1
set style line 6 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1
set style line 7 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1
set style line 8 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1
set style line 9 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1
set label 'wordnet: loss' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower is better. Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(175.6)
set rmargin at screen px(676.7)
set tmargin at screen py(91)
set bmargin at screen py(343)
unset logscale x
set xrange [3.736163547858127:4.372162119532853]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.8' 3.8000000000000003, '4.0' 4.0, '4.2' 4.2)
set yrange [9.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'loss (nats per token)' at screen px(426.2), py(381) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Dense' at screen px(165.6), py(105) right front font 'sans-serif,13' textcolor rgb '#000000'
set label '3.7870 ± 0.0167' at screen px(686.7), py(105) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SVD-LLM, 90 %' at screen px(165.6), py(133) right front font 'sans-serif,13' textcolor rgb '#c05500'
set label '3.7931 ± 0.0168' at screen px(686.7), py(133) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Truncated SVD, 90 %' at screen px(165.6), py(161) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '3.7949 ± 0.0174' at screen px(686.7), py(161) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SVD-LLM, 70 %' at screen px(165.6), py(189) right front font 'sans-serif,13' textcolor rgb '#8a3d00'
set label '3.8062 ± 0.0174' at screen px(686.7), py(189) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Truncated SVD, 70 %' at screen px(165.6), py(217) right front font 'sans-serif,13' textcolor rgb '#004a74'
set label '3.8072 ± 0.0155' at screen px(686.7), py(217) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SVD-LLM, 50 %' at screen px(165.6), py(245) right front font 'sans-serif,13' textcolor rgb '#c05500'
set label '3.8579 ± 0.0130' at screen px(686.7), py(245) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Truncated SVD, 50 %' at screen px(165.6), py(273) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '3.8633 ± 0.0193' at screen px(686.7), py(273) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SVD-LLM, 30 %' at screen px(165.6), py(301) right front font 'sans-serif,13' textcolor rgb '#c05500'
set label '4.1106 ± 0.1183' at screen px(686.7), py(301) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Truncated SVD, 30 %' at screen px(165.6), py(329) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '4.1609 ± 0.1772' at screen px(686.7), py(329) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,401 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,802 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-wordnet.'.kind
    plot for [i=1:9] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:9] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:9] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
