# 'course-200: relative error'
# Reads curves-errorbyseconds-course-200.tsv, draws curves-errorbyseconds-course-200.svg and curves-errorbyseconds-course-200.png:
#     gnuplot curves-errorbyseconds-course-200.gp

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
table = 'curves-errorbyseconds-course-200.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 2 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 4 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1
set label 'course-200: relative error' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 5 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Relative error' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Seconds' at screen px(295.9), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'curves-errorbyseconds-course-200.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(529.7)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    set logscale x
    set xrange [0.0034453895363102584:3.7017724850945015]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.03' 0.03, '0.1' 0.1, '0.3' 0.3, '1' 1.0, '3' 3.0)
    set logscale y
    set yrange [2.6662706959179076e-11:4.154546527516865]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1e-10' 1e-10, '1e-8' 1e-08, '1e-6' 1e-06, '1e-4' 0.0001, '1e-2' 0.01, '1e0' 1.0)
    set arrow from screen px(490.9), py(167.7) to screen px(542.7), py(160.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Soft-Impute' at screen px(544.7), py(160.9) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(476.6), py(168) to screen px(542.7), py(174.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Nuclear norm' at screen px(544.7), py(174.9) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(228.5), py(368.5) to screen px(542.7), py(373.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'AltMin completion' at screen px(544.7), py(373.1) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(505.7), py(363.7) to screen px(542.7), py(359.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'AltMin completion, sketched regressions' at screen px(544.7), py(359.1) left front font 'sans-serif,11' textcolor rgb '#00674b'
    plot for [i=1:4] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:4] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:4] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
