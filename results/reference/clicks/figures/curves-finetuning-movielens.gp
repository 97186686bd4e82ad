# 'movielens: log-loss of the validation part'
# Reads curves-finetuning-movielens.tsv, draws curves-finetuning-movielens.svg and curves-finetuning-movielens.png:
#     gnuplot curves-finetuning-movielens.gp

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
table = 'curves-finetuning-movielens.tsv'
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
set style line 6 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 7 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1
set style line 8 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1
set style line 9 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1
set style line 10 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 11 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1
set style line 12 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1
set style line 13 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1
set label 'movielens: log-loss of the validation part' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 5 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Log-loss of the validation part' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Updates of fine-tuning' at screen px(345.4), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'curves-finetuning-movielens.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(628.7)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    unset logscale x
    set xrange [-19.2:339.2]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '100' 100.0, '200' 200.0, '300' 300.0)
    unset logscale y
    set yrange [0.5487610177746401:0.6031708349460785]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.55' 0.55, '0.56' 0.56, '0.57' 0.5700000000000001, '0.58' 0.58, '0.59' 0.59, '0.60' 0.6)
    set arrow from screen px(602.4), py(352.7) to screen px(641.7), py(359) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Dense network' at screen px(643.7), py(359) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(602.4), py(334.9) to screen px(641.7), py(289) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'AFM, 50 %' at screen px(643.7), py(289) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(602.4), py(336.8) to screen px(641.7), py(303) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'AFM, 33 %' at screen px(643.7), py(303) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(602.4), py(332.2) to screen px(641.7), py(275) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'AFM, 20 %' at screen px(643.7), py(275) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(602.4), py(307.9) to screen px(641.7), py(247) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'AFM, 10 %' at screen px(643.7), py(247) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(602.4), py(348.9) to screen px(641.7), py(345) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Truncated SVD, 50 %' at screen px(643.7), py(345) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(602.4), py(347.8) to screen px(641.7), py(331) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Truncated SVD, 33 %' at screen px(643.7), py(331) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(602.4), py(342.8) to screen px(641.7), py(317) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Truncated SVD, 20 %' at screen px(643.7), py(317) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(602.4), py(306.2) to screen px(641.7), py(233) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Truncated SVD, 10 %' at screen px(643.7), py(233) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(602.4), py(359.1) to screen px(641.7), py(401) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Dense network, width 7' at screen px(643.7), py(401) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(602.4), py(357.9) to screen px(641.7), py(387) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Dense network, width 5' at screen px(643.7), py(387) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(602.4), py(356.9) to screen px(641.7), py(373) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Dense network, width 3' at screen px(643.7), py(373) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(602.4), py(331.4) to screen px(641.7), py(261) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Dense network, width 2' at screen px(643.7), py(261) left front font 'sans-serif,11' textcolor rgb '#008662'
    plot for [i=1:13] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:13] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:13] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
