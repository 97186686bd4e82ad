# 'hypernyms: AUC against time'
# Reads relation-auc-recoveryseconds-hypernyms.tsv, draws relation-auc-recoveryseconds-hypernyms.svg and relation-auc-recoveryseconds-hypernyms.png:
#     gnuplot relation-auc-recoveryseconds-hypernyms.gp

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
table = 'relation-auc-recoveryseconds-hypernyms.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set label 'hypernyms: AUC against time' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 5 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'AUC' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'time (s)' at screen px(378), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'relation-auc-recoveryseconds-hypernyms.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(694)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    unset logscale x
    set xrange [-0.099977780772:1.766274126972]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0, '1.5' 1.5)
    unset logscale y
    set yrange [0.4648263626513939:0.9843219642313785]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.5' 0.5, '0.6' 0.6000000000000001, '0.7' 0.7000000000000001, '0.8' 0.8, '0.9' 0.9)
    set arrow from screen px(99.9), py(375.4) to screen px(707), py(375.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'As observed' at screen px(709), py(375.4) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(664.2), py(115) to screen px(707), py(115) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'FastRP' at screen px(709), py(115) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    plot for [i=1:2] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:2] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:2] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
