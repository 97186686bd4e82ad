# 'wordnet: loss against stored bytes'
# Reads relation-loss-storedbytes-wordnet.tsv, draws relation-loss-storedbytes-wordnet.svg and relation-loss-storedbytes-wordnet.png:
#     gnuplot relation-loss-storedbytes-wordnet.gp

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
table = 'relation-loss-storedbytes-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1
set style line 4 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1
set label 'wordnet: loss against stored bytes' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'loss (nats per token)' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'stored bytes' at screen px(288.6), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'relation-loss-storedbytes-wordnet.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(515.3)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    unset logscale x
    set xrange [-107.52:3394.56]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '1 KiB' 1024.0, '2 KiB' 2048.0, '3 KiB' 3072.0)
    unset logscale y
    set yrange [2.8993373032222727:3.7552500134042126]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.2' 3.2, '3.4' 3.4000000000000004, '3.6' 3.6)
    set arrow from screen px(477.5), py(375.5) to screen px(528.3), py(395) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Whole cache' at screen px(530.3), py(395) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(378.1), py(373) to screen px(528.3), py(367) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'MatryoshkaKV, adaptive false, updates 0' at screen px(530.3), py(367) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(378.1), py(372.7) to screen px(528.3), py(353) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'MatryoshkaKV, adaptive false, updates 300' at screen px(530.3), py(353) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(378.1), py(374.6) to screen px(528.3), py(381) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'MatryoshkaKV, adaptive true, updates 300' at screen px(530.3), py(381) left front font 'sans-serif,11' textcolor rgb '#004a74'
    plot for [i=1:4] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:4] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:4] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
