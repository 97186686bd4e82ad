# 'demonstration: a panel for each row'
# Reads panels-demonstration-demonstration.tsv, draws panels-demonstration-demonstration.svg and panels-demonstration-demonstration.png:
#     gnuplot panels-demonstration-demonstration.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 339.0
# The lines of the table that belong to a series.
table = 'panels-demonstration-demonstration.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 2 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set label 'demonstration: a panel for each row' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Perp-Neg' at screen px(20), py(85) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Perp-Neg' at screen px(20), py(100) left front font 'sans-serif,11' textcolor rgb '#0072b2'
set label 'plain negative prompt' at screen px(20), py(115) left front font 'sans-serif,11' textcolor rgb '#c05500'
set label 'Main prompt' . "'" . 's share' at screen px(20), py(130) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Cosine of the negative prompt with the main prompt' at screen px(780), py(305) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,339 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,678 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'panels-demonstration-demonstration.'.kind
    set lmargin at screen px(68)
    set rmargin at screen px(780)
    set tmargin at screen py(149)
    set bmargin at screen py(269)
    unset logscale x
    set xrange [-0.054:0.9540000000000001]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5)
    unset logscale y
    set yrange [0.0459999999999999:1.0540000000000003]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.5' 0.5, '1.0' 1.0)
    plot for [i=1:2] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:2] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    unset output
}
