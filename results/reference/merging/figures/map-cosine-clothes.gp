# 'clothes: cosine of the changes that fine-tuning makes'
# Reads map-cosine-clothes.tsv, draws map-cosine-clothes.svg and map-cosine-clothes.png:
#     gnuplot map-cosine-clothes.gp

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
table = 'map-cosine-clothes.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set label 'clothes: cosine of the changes that fine-tuning makes' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'The number in a cell and its shade are the same: cosine of the changes that fine-tuning makes, the mean of 3 seeds,' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'from 0 (white) to 1 (dark).' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Part' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Part' at screen px(308.8), py(276) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,296 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,592 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'map-cosine-clothes.'.kind
    set lmargin at screen px(148.8)
    set rmargin at screen px(468.8)
    set tmargin at screen py(132)
    set bmargin at screen py(234)
    unset logscale x
    set xrange [-0.5:2.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('t-shirt/shirt' 0.0, 'pullover/coat' 1.0, 'sneaker/ankle boot' 2.0)
    unset logscale y
    set yrange [-0.5:2.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('t-shirt/shirt' 0.0, 'pullover/coat' 1.0, 'sneaker/ankle boot' 2.0)
    unset object
    set object rectangle from screen px(149.3), py(233.5) to screen px(255), py(200.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(202.1), py(217) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(149.3), py(199.5) to screen px(255), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '−0.003' at screen px(202.1), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(149.3), py(165.5) to screen px(255), py(132.5) front fillcolor rgb '#fbfdfe' fillstyle solid noborder
    set label '0.017' at screen px(202.1), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(256), py(233.5) to screen px(361.6), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '−0.003' at screen px(308.8), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(256), py(199.5) to screen px(361.6), py(166.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(308.8), py(183) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(256), py(165.5) to screen px(361.6), py(132.5) front fillcolor rgb '#f6fafc' fillstyle solid noborder
    set label '0.038' at screen px(308.8), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(362.6), py(233.5) to screen px(468.3), py(200.5) front fillcolor rgb '#fbfdfe' fillstyle solid noborder
    set label '0.017' at screen px(415.5), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(362.6), py(199.5) to screen px(468.3), py(166.5) front fillcolor rgb '#f6fafc' fillstyle solid noborder
    set label '0.038' at screen px(415.5), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(362.6), py(165.5) to screen px(468.3), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(415.5), py(149) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    plot NaN
    unset output
}
