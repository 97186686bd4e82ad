# 'parts-of-speech: cosine of the changes that fine-tuning makes'
# Reads map-cosine-parts-of-speech.tsv, draws map-cosine-parts-of-speech.svg and map-cosine-parts-of-speech.png:
#     gnuplot map-cosine-parts-of-speech.gp

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
table = 'map-cosine-parts-of-speech.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set label 'parts-of-speech: cosine of the changes that fine-tuning makes' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'The number in a cell and its shade are the same: cosine of the changes that fine-tuning makes, the mean of 3 seeds,' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'from 0 (white) to 1 (dark).' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Part' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Part' at screen px(222), py(276) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,296 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,592 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'map-cosine-parts-of-speech.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(382)
    set tmargin at screen py(132)
    set bmargin at screen py(234)
    unset logscale x
    set xrange [-0.5:2.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('verb' 0.0, 'adj' 1.0, 'adv' 2.0)
    unset logscale y
    set yrange [-0.5:2.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('verb' 0.0, 'adj' 1.0, 'adv' 2.0)
    unset object
    set object rectangle from screen px(62.5), py(233.5) to screen px(168.2), py(200.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(115.3), py(217) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(199.5) to screen px(168.2), py(166.5) front fillcolor rgb '#7fb8d8' fillstyle solid noborder
    set label '0.56' at screen px(115.3), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(62.5), py(165.5) to screen px(168.2), py(132.5) front fillcolor rgb '#79b5d6' fillstyle solid noborder
    set label '0.59' at screen px(115.3), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(169.2), py(233.5) to screen px(274.8), py(200.5) front fillcolor rgb '#7fb8d8' fillstyle solid noborder
    set label '0.56' at screen px(222), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(169.2), py(199.5) to screen px(274.8), py(166.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(222), py(183) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(169.2), py(165.5) to screen px(274.8), py(132.5) front fillcolor rgb '#7bb6d7' fillstyle solid noborder
    set label '0.57' at screen px(222), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(275.8), py(233.5) to screen px(381.5), py(200.5) front fillcolor rgb '#79b5d6' fillstyle solid noborder
    set label '0.59' at screen px(328.7), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(275.8), py(199.5) to screen px(381.5), py(166.5) front fillcolor rgb '#7bb6d7' fillstyle solid noborder
    set label '0.57' at screen px(328.7), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(275.8), py(165.5) to screen px(381.5), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(328.7), py(149) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    plot NaN
    unset output
}
