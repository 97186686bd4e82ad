# 'parts-of-speech: loss'
# Reads headline-parts-of-speech.tsv, draws headline-parts-of-speech.svg and headline-parts-of-speech.png:
#     gnuplot headline-parts-of-speech.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 317.0
# The lines of the table that belong to a series.
table = 'headline-parts-of-speech.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1
set style line 2 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 4 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 5 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1
set style line 6 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set label 'parts-of-speech: loss' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower is better. Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(252)
set rmargin at screen px(676.7)
set tmargin at screen py(91)
set bmargin at screen py(259)
unset logscale x
set xrange [2.9940017934541823:3.1728334892192174]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.00' 3.0, '3.05' 3.0500000000000003, '3.10' 3.1, '3.15' 3.1500000000000004)
set yrange [6.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'loss (nats per token)' at screen px(464.4), py(297) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'FedAvg-LoRA, rank 8, residua…' at screen px(242), py(105) right front font 'sans-serif,13' textcolor rgb '#004a74'
set label '3.0509 ± 0.0473' at screen px(686.7), py(105) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FedAvg-LoRA, rank 8' at screen px(242), py(133) right front font 'sans-serif,13' textcolor rgb '#000000'
set label '3.0528 ± 0.0443' at screen px(686.7), py(133) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FFA-LoRA, rank 8' at screen px(242), py(161) right front font 'sans-serif,13' textcolor rgb '#c05500'
set label '3.0946 ± 0.0468' at screen px(686.7), py(161) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FedSVD, rank 8' at screen px(242), py(189) right front font 'sans-serif,13' textcolor rgb '#008662'
set label '3.0965 ± 0.0456' at screen px(686.7), py(189) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fed-SB, rank 32' at screen px(242), py(217) right front font 'sans-serif,13' textcolor rgb '#a36186'
set label '3.1040 ± 0.0477' at screen px(686.7), py(217) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FedAvg-LoRA, rank 2' at screen px(242), py(245) right front font 'sans-serif,13' textcolor rgb '#0072b2'
set label '3.1151 ± 0.0481' at screen px(686.7), py(245) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,317 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,634 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-parts-of-speech.'.kind
    plot for [i=1:6] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:6] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:6] table using "mean":(only(i)*i) with points linestyle i pointsize 1.3
    unset output
}
