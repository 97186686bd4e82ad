# 'clothes: accuracy against the scale of the merged change'
# Reads sweep-lambda-clothes.tsv, draws sweep-lambda-clothes.svg and sweep-lambda-clothes.png:
#     gnuplot sweep-lambda-clothes.gp

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
table = 'sweep-lambda-clothes.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 2 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1
set label 'clothes: accuracy against the scale of the merged change' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'accuracy' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Scale of the merged change' at screen px(317.5), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'sweep-lambda-clothes.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(572.9)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    unset logscale x
    set xrange [0.09200000000000001:2.108]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.5' 0.5, '1.0' 1.0, '1.5' 1.5, '2.0' 2.0)
    unset logscale y
    set yrange [0.4525737847222222:0.8861848958333333]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.5' 0.5, '0.6' 0.6000000000000001, '0.7' 0.7000000000000001, '0.8' 0.8)
    set arrow from screen px(296.1), py(243.8) to screen px(585.9), py(243.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Task arithmetic' at screen px(587.9), py(243.8) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(549.6), py(293) to screen px(585.9), py(289.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'TIES-Merging, top_k_percent 20' at screen px(587.9), py(289.4) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(549.6), py(299.7) to screen px(585.9), py(303.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'TIES-Merging, top_k_percent 100' at screen px(587.9), py(303.4) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(62), py(380.9) to screen px(572.9), py(380.9) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set label 'before fine-tuning 0.4758' at screen px(425.4), py(389.4) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(62), py(113.1) to screen px(572.9), py(113.1) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set label 'one network each 0.8630' at screen px(425.4), py(104.6) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:3] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:3] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:3] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
