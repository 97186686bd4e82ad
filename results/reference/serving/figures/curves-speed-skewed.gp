# 'skewed: rows per second'
# Reads curves-speed-skewed.tsv, draws curves-speed-skewed.svg and curves-speed-skewed.png:
#     gnuplot curves-speed-skewed.gp

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
table = 'curves-speed-skewed.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1
set style line 4 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1
set style line 5 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1
set label 'skewed: rows per second' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Rows per second' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Adapters' at screen px(312), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'curves-speed-skewed.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(561.9)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    set logscale x
    set xrange [0.6035995414733132:3313.4551347044476]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1e0' 1.0, '1e1' 10.0, '1e2' 100.0, '1e3' 1000.0)
    set logscale y
    set yrange [12688.032863921402:696562.780896256]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('2e4' 20000.0, '5e4' 50000.0, '1e5' 100000.0, '2e5' 200000.0, '5e5' 500000.0)
    set arrow from screen px(536.6), py(371.3) to screen px(574.9), py(371.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Merged, one adapter after the other' at screen px(576.9), py(371.3) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(536.6), py(256.7) to screen px(574.9), py(260.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Two products a row' at screen px(576.9), py(260.9) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(536.6), py(302) to screen px(574.9), py(302) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Padded' at screen px(576.9), py(302) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(536.6), py(251) to screen px(574.9), py(246.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Grouped' at screen px(576.9), py(246.9) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(536.6), py(130.8) to screen px(574.9), py(130.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Paged' at screen px(576.9), py(130.8) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    plot for [i=1:5] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:5] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:5] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
