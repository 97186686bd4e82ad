# 'garments: both garments against passes a step'
# Reads relation-bothfound-passes-garments.tsv, draws relation-bothfound-passes-garments.svg and relation-bothfound-passes-garments.png:
#     gnuplot relation-bothfound-passes-garments.gp

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
table = 'relation-bothfound-passes-garments.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 2 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 4 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 5 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1
set style line 6 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1
set style line 7 linecolor rgb '#e69f00' linewidth 2 pointtype 5 pointsize 1
set style line 8 linecolor rgb '#966700' linewidth 2 pointtype 9 pointsize 1
set style line 9 linecolor rgb '#56b4e9' linewidth 2 pointtype 5 pointsize 1
set style line 10 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set label 'garments: both garments against passes a step' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'both garments' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'passes a step' at screen px(324.9), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'relation-bothfound-passes-garments.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(587.8)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    unset logscale x
    set xrange [1.58:9.42]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('2' 2.0, '4' 4.0, '6' 6.0, '8' 8.0)
    unset logscale y
    set yrange [-0.018125:0.3202083333333333]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.30000000000000004)
    set arrow from screen px(94.2), py(380.9) to screen px(600.8), py(397.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Before fine-tuning' at screen px(602.8), py(397.1) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(94.2), py(364) to screen px(600.8), py(383.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Average of the weights' at screen px(602.8), py(383.1) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(94.2), py(347.1) to screen px(600.8), py(355.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Task arithmetic' at screen px(602.8), py(355.1) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(94.2), py(357.8) to screen px(600.8), py(369.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'TIES, top 20 %, 1' at screen px(602.8), py(369.1) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(94.2), py(327) to screen px(600.8), py(327.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'LoRA Switch' at screen px(602.8), py(327.1) left front font 'sans-serif,11' textcolor rgb '#a36186'
    set arrow from screen px(228.3), py(325.5) to screen px(600.8), py(313.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'LoRA Composite' at screen px(602.8), py(313.1) left front font 'sans-serif,11' textcolor rgb '#854f6d'
    set arrow from screen px(228.3), py(316.3) to screen px(600.8), py(285.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'CMLoRA, mode offline' at screen px(602.8), py(285.1) left front font 'sans-serif,11' textcolor rgb '#966700'
    set arrow from screen px(228.3), py(334.7) to screen px(600.8), py(341.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'CMLoRA, low frequencies first' at screen px(602.8), py(341.1) left front font 'sans-serif,11' textcolor rgb '#966700'
    set arrow from screen px(563.6), py(256.2) to screen px(600.8), py(256.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'CLoRA' at screen px(602.8), py(256.2) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(94.2), py(316.3) to screen px(600.8), py(299.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'AutoLoRA, gates' at screen px(602.8), py(299.1) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    plot for [i=1:10] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:10] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:10] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
