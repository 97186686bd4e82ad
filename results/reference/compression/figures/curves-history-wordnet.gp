# 'wordnet: fitness (less is better)'
# Reads curves-history-wordnet.tsv, draws curves-history-wordnet.svg and curves-history-wordnet.png:
#     gnuplot curves-history-wordnet.gp

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
table = 'curves-history-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#96d1f1' linewidth 2 pointtype 13 pointsize 1
set style line 2 linecolor rgb '#56b4e9' linewidth 2 pointtype 11 pointsize 1
set label 'wordnet: fitness (less is better)' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Fitness (less is better)' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Generation of the search' at screen px(366.3), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'curves-history-wordnet.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(670.6)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    unset logscale x
    set xrange [-0.74:31.74]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '10' 10.0, '20' 20.0, '30' 30.0)
    unset logscale y
    set yrange [0.01041914977560201:0.28171753382265563]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.05' 0.05, '0.10' 0.1, '0.15' 0.15000000000000002, '0.20' 0.2, '0.25' 0.25)
    set arrow from screen px(642), py(378.5) to screen px(683.6), py(378.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'DarwinLM, 75 %' at screen px(685.6), py(378.5) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(642), py(255.9) to screen px(683.6), py(255.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'DarwinLM, 50 %' at screen px(685.6), py(255.9) left front font 'sans-serif,11' textcolor rgb '#387597'
    plot for [i=1:2] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:2] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:2] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
