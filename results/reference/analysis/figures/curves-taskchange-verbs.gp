# 'verbs: change in loss on the task'
# Reads curves-taskchange-verbs.tsv, draws curves-taskchange-verbs.svg and curves-taskchange-verbs.png:
#     gnuplot curves-taskchange-verbs.gp

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
table = 'curves-taskchange-verbs.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1
set style line 4 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1
set label 'verbs: change in loss on the task' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Change in loss on the task' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Factor on the singular values of intruders' at screen px(369.4), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'curves-taskchange-verbs.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(676.9)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    unset logscale x
    set xrange [-0.06:1.06]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8, '1.0' 1.0)
    unset logscale y
    set yrange [-0.08477312171362712:1.4976584836074125]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    set arrow from screen px(647.9), py(380.9) to screen px(689.9), py(359) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Full fine-tuning' at screen px(691.9), py(359) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(647.9), py(380.9) to screen px(689.9), py(373) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'LoRA, rank 1' at screen px(691.9), py(373) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(647.9), py(380.9) to screen px(689.9), py(387) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'LoRA, rank 4' at screen px(691.9), py(387) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(647.9), py(380.9) to screen px(689.9), py(401) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'LoRA, rank 16' at screen px(691.9), py(401) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    plot for [i=1:4] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:4] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:4] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
