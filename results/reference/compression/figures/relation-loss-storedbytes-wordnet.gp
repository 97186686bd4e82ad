# 'wordnet: loss against stored bytes'
# Reads relation-loss-storedbytes-wordnet.tsv, draws relation-loss-storedbytes-wordnet.svg and relation-loss-storedbytes-wordnet.png:
#     gnuplot relation-loss-storedbytes-wordnet.gp

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
table = 'relation-loss-storedbytes-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 4 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 5 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1
set style line 6 linecolor rgb '#e69f00' linewidth 2 pointtype 5 pointsize 1
set style line 7 linecolor rgb '#56b4e9' linewidth 2 pointtype 5 pointsize 1
set style line 8 linecolor rgb '#96d1f1' linewidth 2 pointtype 13 pointsize 1
set label 'wordnet: loss against stored bytes' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'loss (nats per token)' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'stored bytes' at screen px(240.9), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'relation-loss-storedbytes-wordnet.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(419.7)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    unset logscale x
    set xrange [332431.36:1923440.64]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.5 MiB' 524288.0, '1.0 MiB' 1048576.0, '1.5 MiB' 1572864.0)
    unset logscale y
    set yrange [2.773928744137913:5.970801223894569]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set arrow from screen px(389.1), py(379.5) to screen px(432.7), py(401) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Dense' at screen px(434.7), py(401) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(345.6), py(368.7) to screen px(432.7), py(303) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'SVD truncation' at screen px(434.7), py(303) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(345.6), py(371.4) to screen px(432.7), py(345) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'SVD-LLM' at screen px(434.7), py(345) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(345.6), py(369.2) to screen px(432.7), py(317) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'ASVD' at screen px(434.7), py(317) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(349.1), py(371.4) to screen px(432.7), py(331) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'LoRD' at screen px(434.7), py(331) left front font 'sans-serif,11' textcolor rgb '#a36186'
    set arrow from screen px(100.6), py(375.5) to screen px(432.7), py(373) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'EoRA, 3 bits, rank 8' at screen px(434.7), py(373) left front font 'sans-serif,11' textcolor rgb '#966700'
    set arrow from screen px(289.6), py(372.1) to screen px(432.7), py(359) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'DarwinLM, generations 0, learning_rate 1e-05, offspring 16' at screen px(434.7), py(359) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(289.6), py(376.2) to screen px(432.7), py(387) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'DarwinLM, generations 30, learning_rate 0.0003, offspring 8' at screen px(434.7), py(387) left front font 'sans-serif,11' textcolor rgb '#387597'
    plot for [i=1:8] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:8] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:8] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
