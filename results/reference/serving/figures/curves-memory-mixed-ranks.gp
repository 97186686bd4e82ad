# 'mixed-ranks: bytes stored'
# Reads curves-memory-mixed-ranks.tsv, draws curves-memory-mixed-ranks.svg and curves-memory-mixed-ranks.png:
#     gnuplot curves-memory-mixed-ranks.gp

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
table = 'curves-memory-mixed-ranks.tsv'
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
set label 'mixed-ranks: bytes stored' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Bytes stored' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Adapters' at screen px(312), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'curves-memory-mixed-ranks.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(561.9)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    set logscale x
    set xrange [2.6238106588951715:3049.000495854614]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1e1' 10.0, '1e2' 100.0, '1e3' 1000.0)
    set logscale y
    set yrange [347948.3884799388:179751910.2744229]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1e6' 1000000.0, '3e6' 3000000.0, '1e7' 10000000.0, '3e7' 30000000.0, '1e8' 100000000.0)
    set arrow from screen px(536.1), py(115.2) to screen px(574.9), py(93) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Merged, one adapter after the other' at screen px(576.9), py(93) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(536.1), py(115.2) to screen px(574.9), py(107) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Two products a row' at screen px(576.9), py(107) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(536.1), py(115.2) to screen px(574.9), py(121) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Padded' at screen px(576.9), py(121) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(536.1), py(115.2) to screen px(574.9), py(135) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Grouped' at screen px(576.9), py(135) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(536.1), py(115.2) to screen px(574.9), py(149) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Paged' at screen px(576.9), py(149) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    plot for [i=1:5] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:5] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:5] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
