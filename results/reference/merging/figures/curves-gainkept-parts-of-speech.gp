# 'parts-of-speech: share of the fine-tuning gain kept'
# Reads curves-gainkept-parts-of-speech.tsv, draws curves-gainkept-parts-of-speech.svg and curves-gainkept-parts-of-speech.png:
#     gnuplot curves-gainkept-parts-of-speech.gp

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
table = 'curves-gainkept-parts-of-speech.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 2 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 4 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 5 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1
set label 'parts-of-speech: share of the fine-tuning gain kept' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Share of the fine-tuning gain kept' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Corpus, in the order of the suite' at screen px(355.5), py(435) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,455 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,910 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'curves-gainkept-parts-of-speech.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(649.1)
    set tmargin at screen py(97)
    set bmargin at screen py(397)
    unset logscale x
    set xrange [0.8200000000000001:4.18]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 1.0, '2' 2.0, '3' 3.0, '4' 4.0)
    unset logscale y
    set yrange [-3.3105597063967958:0.9762642654374949]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−3' -3.0, '−2' -2.0, '−1' -1.0, '0' 0.0)
    set arrow from screen px(621.6), py(165.3) to screen px(662.1), py(155.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Before fine-tuning' at screen px(664.1), py(155.1) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(621.6), py(129.1) to screen px(662.1), py(129.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Average' at screen px(664.1), py(129.1) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(621.6), py(114.4) to screen px(662.1), py(114.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'Task arithmetic, 0.5' at screen px(664.1), py(114.4) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(621.6), py(172.5) to screen px(662.1), py(183.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'TIES, top 20 %' at screen px(664.1), py(183.1) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(621.6), py(169.4) to screen px(662.1), py(169.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label 'TIES, untrimmed' at screen px(664.1), py(169.1) left front font 'sans-serif,11' textcolor rgb '#00674b'
    plot for [i=1:5] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:5] table using "x":(only(i)*column("mean")):(column("low")):(column("high")) with yerrorbars linestyle i pointsize 0.8, \
         for [i=1:5] table using "x":(only(i)*column("mean")) with lines linestyle i
    unset output
}
