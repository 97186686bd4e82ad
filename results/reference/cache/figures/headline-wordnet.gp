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
py(y) = 1 - y / 415.0
# The lines of the table that belong to a series.
table = 'headline-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1
set style line 3 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 4 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1
set style line 5 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1
set style line 6 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1
set style line 7 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1
set style line 8 linecolor rgb '#0072b2' linewidth 2 pointtype 9 pointsize 1
set style line 9 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1
set style line 10 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1
set style line 11 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1
set style line 12 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1
set style line 13 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1
set style line 14 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1
set label 'wordnet: loss' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower is better. Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(226.2)
set rmargin at screen px(676.7)
set tmargin at screen py(91)
set bmargin at screen py(357)
unset logscale x
set xrange [2.8618221497056915:3.779519986067893]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.2' 3.2, '3.4' 3.4000000000000004, '3.6' 3.6)
set yrange [14.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'loss (nats per token)' at screen px(451.4), py(395) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Whole cache' at screen px(216.2), py(100.5) right front font 'sans-serif,12' textcolor rgb '#000000'
set label '2.9606 ± 0.0496' at screen px(686.7), py(100.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'MatryoshkaKV, 18 on average' at screen px(216.2), py(119.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '2.9631 ± 0.0478' at screen px(686.7), py(119.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Principal components, 18 of 24' at screen px(216.2), py(138.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '2.9678 ± 0.0517' at screen px(686.7), py(138.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'MatryoshkaKV, 18 of 24' at screen px(216.2), py(157.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '2.9688 ± 0.0510' at screen px(686.7), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'MatryoshkaKV, 12 on average' at screen px(216.2), py(176.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '2.9811 ± 0.0532' at screen px(686.7), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'MatryoshkaKV, 12 of 24' at screen px(216.2), py(195.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '3.0041 ± 0.0540' at screen px(686.7), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Principal components, 12 of 24' at screen px(216.2), py(214.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '3.0112 ± 0.0635' at screen px(686.7), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'MatryoshkaKV, 9 on average' at screen px(216.2), py(233.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '3.0151 ± 0.0522' at screen px(686.7), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'MatryoshkaKV, 9 of 24' at screen px(216.2), py(252.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '3.0530 ± 0.0587' at screen px(686.7), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Principal components, 9 of 24' at screen px(216.2), py(271.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '3.0785 ± 0.0811' at screen px(686.7), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'MatryoshkaKV, 6 of 24' at screen px(216.2), py(290.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '3.1724 ± 0.0579' at screen px(686.7), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Principal components, 6 of 24' at screen px(216.2), py(309.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '3.2365 ± 0.1122' at screen px(686.7), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'MatryoshkaKV, 3 of 24' at screen px(216.2), py(328.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '3.6019 ± 0.0243' at screen px(686.7), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Principal components, 3 of 24' at screen px(216.2), py(347.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '3.6986 ± 0.0318' at screen px(686.7), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,415 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,830 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-wordnet.'.kind
    plot for [i=1:14] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:14] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:14] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
