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
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank'
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'LoRA'
set style line 4 linecolor rgb '#009e73' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 5 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'GaLore'
set style line 6 linecolor rgb '#e69f00' linewidth 2 pointtype 15 pointsize 1  # 'SLTrain'
set style line 7 linecolor rgb '#56b4e9' linewidth 2 pointtype 6 pointsize 1  # 'LOST'

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
    set label 'wordnet: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif:Bold,17' textcolor rgb '#222222'
    set label 'Lines are means over 3 seeds, bands reach from the lowest to the highest. Lower is better; numbers are final losses.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Tokens' at screen px(363.7), py(463) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(52)
    set rmargin at screen px(311.1)
    set tmargin at screen py(115)
    set bmargin at screen py(425)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.866358024527468:5.382826755587822]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.5' 3.5, '4.0' 4.0, '4.5' 4.5, '5.0' 5.0)
    set label 'All of training' at screen px(52), py(105) left front font 'sans-serif:Bold,12' textcolor rgb '#222222'
    set arrow from screen px(52), py(131.6) to screen px(311.1), py(131.6) nohead back linecolor rgb '#9a9a9a' linewidth 1 dashtype 2
    set label 'unigram model 5.248' at screen px(188), py(123.1) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(52), py(325.1) to screen px(311.1), py(325.1) nohead back linecolor rgb '#9a9a9a' linewidth 1 dashtype 2
    set label 'bigram model 3.677' at screen px(194.8), py(316.6) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i in '1 2 3 4 5 6 7'] table using "tokens":(only(int(i))*column("low")):(only(int(i))*column("high")) with filledcurves linestyle int(i) fillstyle transparent solid 0.15 noborder, \
         for [i in '1 2 3 4 5 6 7'] table using "tokens":(only(int(i))*column("mean")) with lines linestyle int(i), \
         for [i in '1 2 3 4 5 6 7'] table using "tokens":(column("last") == 1 ? only(int(i))*column("mean") : NaN) with points linestyle int(i)
    
    unset label
    unset arrow
    set lmargin at screen px(371.1)
    set rmargin at screen px(675.3)
    set tmargin at screen py(115)
    set bmargin at screen py(425)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.9769540552750686:3.4289635457135414]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.1' 3.1, '3.2' 3.2, '3.3' 3.3000000000000003, '3.4' 3.4000000000000004)
    set label 'The last third' at screen px(371.1), py(105) left front font 'sans-serif:Bold,12' textcolor rgb '#222222'
    set arrow from screen px(679.3), py(345.1) to screen px(688.3), py(341.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.093 Full rank' at screen px(690.3), py(341.1) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(679.3), py(364.1) to screen px(688.3), py(369.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.066 Low-rank' at screen px(690.3), py(369.1) left front font 'sans-serif,11' textcolor rgb '#005f94'
    set arrow from screen px(679.3), py(354.4) to screen px(688.3), py(355.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.080 LoRA' at screen px(690.3), py(355.1) left front font 'sans-serif,11' textcolor rgb '#b04e00'
    set arrow from screen px(679.3), py(255.2) to screen px(688.3), py(255.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.225 ReLoRA' at screen px(690.3), py(255.2) left front font 'sans-serif,11' textcolor rgb '#007a59'
    set arrow from screen px(679.3), py(334.3) to screen px(688.3), py(327.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.109 GaLore' at screen px(690.3), py(327.1) left front font 'sans-serif,11' textcolor rgb '#a8487d'
    set arrow from screen px(679.3), py(390) to screen px(688.3), py(397.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.028 SLTrain' at screen px(690.3), py(397.1) left front font 'sans-serif,11' textcolor rgb '#996a00'
    set arrow from screen px(679.3), py(384.6) to screen px(688.3), py(383.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.036 LOST' at screen px(690.3), py(383.1) left front font 'sans-serif,11' textcolor rgb '#1f7fb5'
    plot for [i in '1 2 3 4 5 6 7'] table using "tokens":(only(int(i))*column("low")):(only(int(i))*column("high")) with filledcurves linestyle int(i) fillstyle transparent solid 0.15 noborder, \
         for [i in '1 2 3 4 5 6 7'] table using "tokens":(only(int(i))*column("mean")) with lines linestyle int(i), \
         for [i in '1 2 3 4 5 6 7'] table using "tokens":(column("last") == 1 ? only(int(i))*column("mean") : NaN) with points linestyle int(i)
    unset multiplot
    unset output
}
