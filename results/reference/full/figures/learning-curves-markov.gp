# 'markov: evaluation loss during training'
# Reads learning-curves-markov.tsv, draws learning-curves-markov.svg and learning-curves-markov.png:
#     gnuplot learning-curves-markov.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 504.0
# The lines of the table that belong to a series.
table = 'learning-curves-markov.tsv'
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
        set terminal svg noenhanced size 800,504 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1008 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-curves-markov.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'markov: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif:Bold,17' textcolor rgb '#222222'
    set label 'Lines are means over 3 seeds, bands reach from the lowest to the highest. Lower is better; numbers are final losses.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Off the axis: unigram model 4.718.' at screen px(20), py(485) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Tokens' at screen px(363.7), py(463) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(52)
    set rmargin at screen px(311.1)
    set tmargin at screen py(115)
    set bmargin at screen py(425)
    unset logscale x
    set xrange [0.0:409600.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '200k' 200000.0, '400k' 400000.0)
    unset logscale y
    set yrange [1.6938779172281506:2.312570008593076]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.8' 1.8, '2.0' 2.0, '2.2' 2.2)
    set label 'All of training' at screen px(52), py(105) left front font 'sans-serif:Bold,12' textcolor rgb '#222222'
    set arrow from screen px(52), py(408.4) to screen px(311.1), py(408.4) nohead back linecolor rgb '#9a9a9a' linewidth 1 dashtype 2
    set label 'entropy of the source 1.727' at screen px(150), py(416.9) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
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
    set xrange [273066.6666666667:409600.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('300k' 300000.0, '350k' 350000.0, '400k' 400000.0)
    unset logscale y
    set yrange [1.7547424547402497:1.8200259395836784]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.76' 1.76, '1.78' 1.78, '1.80' 1.8, '1.82' 1.82)
    set label 'The last third' at screen px(371.1), py(105) left front font 'sans-serif:Bold,12' textcolor rgb '#222222'
    set arrow from screen px(679.3), py(364.6) to screen px(688.3), py(345) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.767 Full rank' at screen px(690.3), py(345) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(679.3), py(395.8) to screen px(688.3), py(387) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.761 Low-rank' at screen px(690.3), py(387) left front font 'sans-serif,11' textcolor rgb '#005f94'
    set arrow from screen px(679.3), py(405) to screen px(688.3), py(415) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.759 LoRA' at screen px(690.3), py(415) left front font 'sans-serif,11' textcolor rgb '#b04e00'
    set arrow from screen px(679.3), py(372.8) to screen px(688.3), py(359) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.766 ReLoRA' at screen px(690.3), py(359) left front font 'sans-serif,11' textcolor rgb '#007a59'
    set arrow from screen px(679.3), py(395.2) to screen px(688.3), py(373) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.761 GaLore' at screen px(690.3), py(373) left front font 'sans-serif,11' textcolor rgb '#a8487d'
    set arrow from screen px(679.3), py(405.8) to screen px(688.3), py(429) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.759 SLTrain' at screen px(690.3), py(429) left front font 'sans-serif,11' textcolor rgb '#996a00'
    set arrow from screen px(679.3), py(396.8) to screen px(688.3), py(401) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.761 LOST' at screen px(690.3), py(401) left front font 'sans-serif,11' textcolor rgb '#1f7fb5'
    plot for [i in '1 2 3 4 5 6 7'] table using "tokens":(only(int(i))*column("low")):(only(int(i))*column("high")) with filledcurves linestyle int(i) fillstyle transparent solid 0.15 noborder, \
         for [i in '1 2 3 4 5 6 7'] table using "tokens":(only(int(i))*column("mean")) with lines linestyle int(i), \
         for [i in '1 2 3 4 5 6 7'] table using "tokens":(column("last") == 1 ? only(int(i))*column("mean") : NaN) with points linestyle int(i)
    unset multiplot
    unset output
}
