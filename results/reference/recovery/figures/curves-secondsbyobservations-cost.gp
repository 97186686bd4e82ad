# 'cost: seconds'
# Reads curves-secondsbyobservations-cost.tsv, draws curves-secondsbyobservations-cost.svg and curves-secondsbyobservations-cost.png:
#     gnuplot curves-secondsbyobservations-cost.gp

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
table = 'curves-secondsbyobservations-cost.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 2 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set label 'cost: seconds' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 5 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Seconds' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Observations' at screen px(361.2), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'curves-secondsbyobservations-cost.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(660.5)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    set logscale x
    set xrange [6188.833447034278:330701.41853320814]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1e4' 10000.0, '2e4' 20000.0, '5e4' 50000.0, '1e5' 100000.0, '2e5' 200000.0)
    set logscale y
    set yrange [0.009242779614807718:4.231755861809439]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.03' 0.03, '0.1' 0.1, '0.3' 0.3, '1' 1.0, '3' 3.0)
    set arrow from screen px(625.9), py(124.1) to screen px(673.5), py(124.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Soft-Impute' at screen px(675.5), py(124.1) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(625.9), py(194.2) to screen px(673.5), py(194.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Nuclear norm' at screen px(675.5), py(194.2) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(625.9), py(278.7) to screen px(673.5), py(278.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'AltMin completion' at screen px(675.5), py(278.7) left front font 'sans-serif,11' textcolor rgb '#008662'
    plot for [i=1:3] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:3] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:3] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
