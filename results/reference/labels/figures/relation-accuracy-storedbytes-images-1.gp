# 'images-1: accuracy against stored bytes'
# Reads relation-accuracy-storedbytes-images-1.tsv, draws relation-accuracy-storedbytes-images-1.svg and relation-accuracy-storedbytes-images-1.png:
#     gnuplot relation-accuracy-storedbytes-images-1.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 455.0
# The lines of the table that belong to a series.
table = 'relation-accuracy-storedbytes-images-1.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set label 'images-1: accuracy against stored bytes' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'accuracy' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'stored bytes' at screen px(362.2), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'relation-accuracy-storedbytes-images-1.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(662.5)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    set logscale x
    set xrange [8663.186260308752:33701.22622638783]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1e4' 10000.0, '2e4' 20000.0, '3e4' 30000.0)
    unset logscale y
    set yrange [0.5495973333333334:0.8022693333333334]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.55' 0.55, '0.60' 0.6000000000000001, '0.65' 0.65, '0.70' 0.7000000000000001, '0.75' 0.75, '0.80' 0.8)
    set arrow from screen px(615.1), py(213) to screen px(675.5), py(213) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Stored soft labels' at screen px(677.5), py(213) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(117.4), py(230) to screen px(675.5), py(230) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'HeLlO' at screen px(677.5), py(230) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(62), py(380.9) to screen px(662.5), py(380.9) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set label 'with hard labels 0.5631' at screen px(524.2), py(389.4) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(62), py(113.1) to screen px(662.5), py(113.1) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set label 'the teachers 0.7887' at screen px(545.1), py(104.6) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:2] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:2] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:2] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
