# 'truncation: evaluation loss during training'
# Reads learning-curves-truncation.tsv, draws learning-curves-truncation.svg and learning-curves-truncation.png:
#     gnuplot learning-curves-truncation.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 486.0
# The lines of the table that belong to a series.
table = 'learning-curves-truncation.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Not truncated'
set style line 2 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'One threshold'
set style line 3 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'Uniform ranks'
set label 'truncation: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lines are means over 3 seeds; bands show the range over seeds. Lower is better; numbers are final losses.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Outside the axis range: unigram model 5.258, bigram model 3.667.' at screen px(20), py(467) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Tokens' at screen px(353.9), py(445) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,486 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,972 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-curves-truncation.'.kind
    set lmargin at screen px(58)
    set rmargin at screen px(649.7)
    set tmargin at screen py(97)
    set bmargin at screen py(407)
    unset logscale x
    set xrange [0.0:512.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '200' 200.0, '400' 400.0)
    unset logscale y
    set yrange [3.7022703509057293:3.7192707812895045]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.705' 3.705, '3.710' 3.71, '3.715' 3.715)
    set arrow from screen px(653.7), py(354.8) to screen px(662.7), py(354.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.705 Not truncated' at screen px(664.7), py(354.8) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(653.7), py(247.7) to screen px(662.7), py(247.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.711 One threshold' at screen px(664.7), py(247.7) left front font 'sans-serif,11' textcolor rgb '#a36186'
    set arrow from screen px(653.7), py(162.8) to screen px(662.7), py(162.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.716 Uniform ranks' at screen px(664.7), py(162.8) left front font 'sans-serif,11' textcolor rgb '#854f6d'
    plot table using "tokens":(only(1)*column("low")):(only(1)*column("high")) with filledcurves linestyle 1 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(2)*column("low")):(only(2)*column("high")) with filledcurves linestyle 2 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(3)*column("low")):(only(3)*column("high")) with filledcurves linestyle 3 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(1)*column("mean")) with lines linestyle 1 dashtype 1, \
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(only(3)*column("mean")) with lines linestyle 3 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(1)*column("mean") : NaN) with points linestyle 1, \
         table using "tokens":(column("last") == 1 ? only(2)*column("mean") : NaN) with points linestyle 2, \
         table using "tokens":(column("last") == 1 ? only(3)*column("mean") : NaN) with points linestyle 3
    unset output
}
