# 'sentences: cosine of the changes that fine-tuning makes'
# Reads map-cosine-sentences.tsv, draws map-cosine-sentences.svg and map-cosine-sentences.png:
#     gnuplot map-cosine-sentences.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 296.0
# The lines of the table that belong to a series.
table = 'map-cosine-sentences.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set label 'sentences: cosine of the changes that fine-tuning makes' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'The number in a cell and its shade are the same: cosine of the changes that fine-tuning makes, the mean of 3 seeds,' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'from 0 (white) to 1 (dark).' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Part' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Part' at screen px(233.6), py(276) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,296 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,592 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'map-cosine-sentences.'.kind
    set lmargin at screen px(73.6)
    set rmargin at screen px(393.6)
    set tmargin at screen py(132)
    set bmargin at screen py(234)
    unset logscale x
    set xrange [-0.5:2.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('films' 0.0, 'news' 1.0, 'tweets' 2.0)
    unset logscale y
    set yrange [-0.5:2.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('films' 0.0, 'news' 1.0, 'tweets' 2.0)
    unset object
    set object rectangle from screen px(74.1), py(233.5) to screen px(179.7), py(200.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(126.9), py(217) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(74.1), py(199.5) to screen px(179.7), py(166.5) front fillcolor rgb '#d4e7f2' fillstyle solid noborder
    set label '0.19' at screen px(126.9), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(74.1), py(165.5) to screen px(179.7), py(132.5) front fillcolor rgb '#d4e7f2' fillstyle solid noborder
    set label '0.19' at screen px(126.9), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(180.7), py(233.5) to screen px(286.4), py(200.5) front fillcolor rgb '#d4e7f2' fillstyle solid noborder
    set label '0.19' at screen px(233.6), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(180.7), py(199.5) to screen px(286.4), py(166.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(233.6), py(183) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(180.7), py(165.5) to screen px(286.4), py(132.5) front fillcolor rgb '#d2e6f1' fillstyle solid noborder
    set label '0.2' at screen px(233.6), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(287.4), py(233.5) to screen px(393.1), py(200.5) front fillcolor rgb '#d4e7f2' fillstyle solid noborder
    set label '0.19' at screen px(340.2), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(287.4), py(199.5) to screen px(393.1), py(166.5) front fillcolor rgb '#d2e6f1' fillstyle solid noborder
    set label '0.2' at screen px(340.2), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(287.4), py(165.5) to screen px(393.1), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(340.2), py(149) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    plot NaN
    unset output
}
