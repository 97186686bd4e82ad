# 'sentences: loss'
# Reads headline-sentences.tsv, draws headline-sentences.svg and headline-sentences.png:
#     gnuplot headline-sentences.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 453.0
# The lines of the table that belong to a series.
table = 'headline-sentences.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1
set style line 2 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1
set style line 3 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 4 linecolor rgb '#61c3a8' linewidth 2 pointtype 4 pointsize 1
set style line 5 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1
set style line 6 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 7 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 8 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1
set style line 9 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1
set style line 10 linecolor rgb '#009e73' linewidth 2 pointtype 8 pointsize 1
set style line 11 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 12 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1
set style line 13 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1
set style line 14 linecolor rgb '#00674b' linewidth 2 pointtype 12 pointsize 1
set style line 15 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1
set style line 16 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1
set label 'sentences: loss' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower is better. Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(165.9)
set rmargin at screen px(676.7)
set tmargin at screen py(91)
set bmargin at screen py(395)
unset logscale x
set xrange [0.10252790034926235:2.588534465317111]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.5' 0.5, '1.0' 1.0, '1.5' 1.5, '2.0' 2.0, '2.5' 2.5)
set yrange [16.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'loss (squared error of half the rating)' at screen px(421.3), py(433) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'OPCM' at screen px(155.9), py(100.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '0.2493 ± 0.0136' at screen px(686.7), py(100.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Task arithmetic, 0.35' at screen px(155.9), py(119.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '0.2511 ± 0.0109' at screen px(686.7), py(119.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Average' at screen px(155.9), py(138.5) right front font 'sans-serif,12' textcolor rgb '#000000'
set label '0.2536 ± 0.0133' at screen px(686.7), py(138.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, untrimmed, 1' at screen px(155.9), py(157.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '0.2554 ± 0.0114' at screen px(686.7), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, top 20 %, 1' at screen px(155.9), py(176.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '0.3107 ± 0.0268' at screen px(686.7), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, top 20 %, 0.5' at screen px(155.9), py(195.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '0.3270 ± 0.0263' at screen px(686.7), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Task arithmetic, 0.2' at screen px(155.9), py(214.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '0.3679 ± 0.0304' at screen px(686.7), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, untrimmed, 0.5' at screen px(155.9), py(233.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '0.3701 ± 0.0296' at screen px(686.7), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Task arithmetic, 0.5' at screen px(155.9), py(252.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '0.3856 ± 0.0199' at screen px(686.7), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, untrimmed, 1.5' at screen px(155.9), py(271.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '0.5382 ± 0.1087' at screen px(686.7), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Before fine-tuning' at screen px(155.9), py(290.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '0.5809 ± 0.0391' at screen px(686.7), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, top 20 %, 1.5' at screen px(155.9), py(309.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '0.7518 ± 0.2501' at screen px(686.7), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Task arithmetic, 0.7' at screen px(155.9), py(328.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '0.8790 ± 0.1818' at screen px(686.7), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, untrimmed, 2' at screen px(155.9), py(347.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '1.0119 ± 0.3964' at screen px(686.7), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TIES, top 20 %, 2' at screen px(155.9), py(366.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '1.2738 ± 0.7267' at screen px(686.7), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Task arithmetic, 1' at screen px(155.9), py(385.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '1.7127 ± 0.7426' at screen px(686.7), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,453 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,906 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-sentences.'.kind
    plot for [i=1:16] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:16] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:16] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
