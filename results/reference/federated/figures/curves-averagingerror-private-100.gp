# 'private-100: relative error of the averaged factors'
# Reads curves-averagingerror-private-100.tsv, draws curves-averagingerror-private-100.svg and curves-averagingerror-private-100.png:
#     gnuplot curves-averagingerror-private-100.gp

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
table = 'curves-averagingerror-private-100.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set label 'private-100: relative error of the averaged factors' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Relative error of the averaged factors' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Round' at screen px(352.3), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'curves-averagingerror-private-100.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(642.7)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    unset logscale x
    set xrange [-0.1399999999999999:21.14]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '5' 5.0, '10' 10.0, '15' 15.0, '20' 20.0)
    unset logscale y
    set yrange [-0.03072486761220593:0.5428074615272956]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.30000000000000004, '0.4' 0.4, '0.5' 0.5)
    set arrow from screen px(615.6), py(380) to screen px(655.7), py(366.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'FedAvg-LoRA, rank 8' at screen px(657.7), py(366.6) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(615.6), py(380.9) to screen px(655.7), py(394.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'FFA-LoRA, rank 8' at screen px(657.7), py(394.6) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(615.6), py(380.9) to screen px(655.7), py(380.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'FedSVD, rank 8' at screen px(657.7), py(380.6) left front font 'sans-serif,11' textcolor rgb '#c05500'
    plot for [i=1:3] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:3] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:3] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
