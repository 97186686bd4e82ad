# 'movielens: change of the scores against stored bytes'
# Reads relation-scoreerror-storedbytes-movielens.tsv, draws relation-scoreerror-storedbytes-movielens.svg and relation-scoreerror-storedbytes-movielens.png:
#     gnuplot relation-scoreerror-storedbytes-movielens.gp

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
table = 'relation-scoreerror-storedbytes-movielens.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set label 'movielens: change of the scores against stored bytes' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 5 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'change of the scores' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'stored bytes' at screen px(370.3), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'relation-scoreerror-storedbytes-movielens.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(678.6)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    unset logscale x
    set xrange [-9858.4:301583.2]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '100 KiB' 102400.0, '200 KiB' 204800.0)
    unset logscale y
    set yrange [-0.027016931939155924:0.477299130925088]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.30000000000000004, '0.4' 0.4)
    set arrow from screen px(624.1), py(380.9) to screen px(691.6), py(380.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Dense network' at screen px(693.6), py(380.9) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(342.7), py(340.8) to screen px(691.6), py(340.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'AFM' at screen px(693.6), py(340.8) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(340.9), py(325.4) to screen px(691.6), py(325.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'SVD truncation' at screen px(693.6), py(325.4) left front font 'sans-serif,11' textcolor rgb '#c05500'
    plot for [i=1:3] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:3] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:3] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
