# 'wordnet: evaluation loss during training'
# Reads learning-curves-wordnet.tsv, draws learning-curves-wordnet.svg and learning-curves-wordnet.png:
#     gnuplot learning-curves-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 483.0
# The lines of the table that belong to a series.
table = 'learning-curves-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,483 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,966 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-curves-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Lines are means over 3 seeds; bands show the range over seeds. Lower is better; numbers are final losses.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Tokens' at screen px(368.5), py(463) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(304.9)
    set tmargin at screen py(115)
    set bmargin at screen py(425)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.8042089005594137:5.3918890763108145]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.5' 3.5, '4.0' 4.0, '4.5' 4.5, '5.0' 5.0)
    set label 'All of training' at screen px(58), py(105) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(58), py(131.6) to screen px(304.9), py(131.6) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set label 'unigram model 5.253' at screen px(181.7), py(123.1) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(58), py(321.8) to screen px(304.9), py(321.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set label 'bigram model 3.666' at screen px(188.6), py(313.3) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "tokens":(only(1)*column("low")):(only(1)*column("high")) with filledcurves linestyle 1 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(2)*column("low")):(only(2)*column("high")) with filledcurves linestyle 2 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(1)*column("mean")) with lines linestyle 1 dashtype 1, \
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(1)*column("mean") : NaN) with points linestyle 1, \
         table using "tokens":(column("last") == 1 ? only(2)*column("mean") : NaN) with points linestyle 2
    
    unset label
    unset arrow
    set lmargin at screen px(364.9)
    set rmargin at screen px(679.1)
    set tmargin at screen py(115)
    set bmargin at screen py(425)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.924666614638333:3.2638027942499055]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.1' 3.1, '3.2' 3.2)
    set label 'The last third' at screen px(364.9), py(105) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(683.1), py(392.9) to screen px(692.1), py(392.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.960 Full rank' at screen px(694.1), py(392.9) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(683.1), py(311.8) to screen px(692.1), py(311.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.049 GaLore' at screen px(694.1), py(311.8) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    plot table using "tokens":(only(1)*column("low")):(only(1)*column("high")) with filledcurves linestyle 1 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(2)*column("low")):(only(2)*column("high")) with filledcurves linestyle 2 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(1)*column("mean")) with lines linestyle 1 dashtype 1, \
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(1)*column("mean") : NaN) with points linestyle 1, \
         table using "tokens":(column("last") == 1 ? only(2)*column("mean") : NaN) with points linestyle 2
    unset multiplot
    unset output
}
