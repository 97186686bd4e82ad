# 'kinetic: relative error of the others'
# Reads curves-hiddenerror-kinetic.tsv, draws curves-hiddenerror-kinetic.svg and curves-hiddenerror-kinetic.png:
#     gnuplot curves-hiddenerror-kinetic.gp

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
table = 'curves-hiddenerror-kinetic.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 4 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 5 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1
set label 'kinetic: relative error of the others' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 5 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Relative error of the others' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Share of seen numbers' at screen px(355.3), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'curves-hiddenerror-kinetic.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(648.5)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    unset logscale x
    set xrange [0.164:0.8360000000000001]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8)
    unset logscale y
    set yrange [-0.00940955253411382:0.5842946034502791]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.30000000000000004, '0.4' 0.4, '0.5' 0.5)
    set arrow from screen px(621.1), py(113.5) to screen px(661.5), py(113.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'As observed' at screen px(663.5), py(113.5) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(621.1), py(380.8) to screen px(661.5), py(386.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Soft-Impute' at screen px(663.5), py(386.2) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(621.1), py(380.9) to screen px(661.5), py(400.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Nuclear norm' at screen px(663.5), py(400.2) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(621.1), py(380.4) to screen px(661.5), py(372.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'AltMin completion' at screen px(663.5), py(372.2) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(621.1), py(374.8) to screen px(661.5), py(358.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'FunBaT, four modes' at screen px(663.5), py(358.2) left front font 'sans-serif,11' textcolor rgb '#a36186'
    plot for [i=1:5] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:5] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:5] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
