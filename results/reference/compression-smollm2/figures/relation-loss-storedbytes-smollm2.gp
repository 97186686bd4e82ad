# 'smollm2: loss against stored bytes'
# Reads relation-loss-storedbytes-smollm2.tsv, draws relation-loss-storedbytes-smollm2.svg and relation-loss-storedbytes-smollm2.png:
#     gnuplot relation-loss-storedbytes-smollm2.gp

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
table = 'relation-loss-storedbytes-smollm2.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 4 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set label 'smollm2: loss against stored bytes' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'loss (nats per token)' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'stored bytes' at screen px(370.3), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'relation-loss-storedbytes-smollm2.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(678.6)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    unset logscale x
    set xrange [233795174.4:445124505.6]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('250 MiB' 262144000.0, '300 MiB' 314572800.0, '350 MiB' 367001600.0, '400 MiB' 419430400.0)
    unset logscale y
    set yrange [3.1538404754714793:19.621438357646657]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('5' 5.0, '10' 10.0, '15' 15.0)
    set arrow from screen px(623), py(380.9) to screen px(691.6), py(380.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Dense' at screen px(693.6), py(380.9) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(374.4), py(133) to screen px(691.6), py(133) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'SVD truncation' at screen px(693.6), py(133) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(374.4), py(224.4) to screen px(691.6), py(224.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'ASVD' at screen px(693.6), py(224.4) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(374.4), py(356.3) to screen px(691.6), py(356.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'SVD-LLM' at screen px(693.6), py(356.3) left front font 'sans-serif,11' textcolor rgb '#008662'
    plot for [i=1:4] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:4] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:4] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
