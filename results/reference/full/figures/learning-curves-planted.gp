# 'planted: evaluation loss during training'
# Reads learning-curves-planted.tsv, draws learning-curves-planted.svg and learning-curves-planted.png:
#     gnuplot learning-curves-planted.gp

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
table = 'learning-curves-planted.tsv'
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
    set output 'learning-curves-planted.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'planted: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif:Bold,17' textcolor rgb '#222222'
    set label 'Lines are means over 3 seeds, bands reach from the lowest to the highest. Lower is better; numbers are final losses.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (mean squared error)' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Samples' at screen px(358.7), py(463) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(52)
    set rmargin at screen px(306.6)
    set tmargin at screen py(115)
    set bmargin at screen py(425)
    unset logscale x
    set xrange [0.0:128000.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50k' 50000.0, '100k' 100000.0)
    set logscale y
    set yrange [0.007087872823149288:1.9396818027751828]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.03' 0.03, '0.1' 0.1, '0.3' 0.3, '1' 1.0)
    set label 'All of training' at screen px(52), py(105) left front font 'sans-serif:Bold,12' textcolor rgb '#222222'
    set arrow from screen px(52), py(406) to screen px(306.6), py(406) nohead back linecolor rgb '#9a9a9a' linewidth 1 dashtype 2
    set label 'noise floor 0.01000' at screen px(193), py(414.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i in '1 2 3 4 5 6 7'] table using "tokens":(only(int(i))*column("low")):(only(int(i))*column("high")) with filledcurves linestyle int(i) fillstyle transparent solid 0.15 noborder, \
         for [i in '1 2 3 4 5 6 7'] table using "tokens":(only(int(i))*column("mean")) with lines linestyle int(i), \
         for [i in '1 2 3 4 5 6 7'] table using "tokens":(column("last") == 1 ? only(int(i))*column("mean") : NaN) with points linestyle int(i)
    
    unset label
    unset arrow
    set lmargin at screen px(366.6)
    set rmargin at screen px(665.5)
    set tmargin at screen py(115)
    set bmargin at screen py(425)
    unset logscale x
    set xrange [85333.33333333333:128000.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('100k' 100000.0, '120k' 120000.0)
    set logscale y
    set yrange [0.0072967746139196085:1.1610882251520145]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.03' 0.03, '0.1' 0.1, '0.3' 0.3, '1' 1.0)
    set label 'The last third' at screen px(366.6), py(105) left front font 'sans-serif:Bold,12' textcolor rgb '#222222'
    set arrow from screen px(366.6), py(405.7) to screen px(665.5), py(405.7) nohead back linecolor rgb '#9a9a9a' linewidth 1 dashtype 2
    set arrow from screen px(669.5), py(405.5) to screen px(678.5), py(418.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01004 Full rank' at screen px(680.5), py(418.5) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(669.5), py(180.5) to screen px(678.5), py(169.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.3981 Low-rank' at screen px(680.5), py(169.6) left front font 'sans-serif,11' textcolor rgb '#005f94'
    set arrow from screen px(669.5), py(135.2) to screen px(678.5), py(135.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.8342 LoRA' at screen px(680.5), py(135.2) left front font 'sans-serif,11' textcolor rgb '#b04e00'
    set arrow from screen px(669.5), py(404.5) to screen px(678.5), py(404.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01021 ReLoRA' at screen px(680.5), py(404.5) left front font 'sans-serif,11' textcolor rgb '#007a59'
    set arrow from screen px(669.5), py(403.5) to screen px(678.5), py(390.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01037 GaLore' at screen px(680.5), py(390.5) left front font 'sans-serif,11' textcolor rgb '#a8487d'
    set arrow from screen px(669.5), py(186) to screen px(678.5), py(197.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.3634 SLTrain' at screen px(680.5), py(197.6) left front font 'sans-serif,11' textcolor rgb '#996a00'
    set arrow from screen px(669.5), py(184.4) to screen px(678.5), py(183.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.3734 LOST' at screen px(680.5), py(183.6) left front font 'sans-serif,11' textcolor rgb '#1f7fb5'
    plot for [i in '1 2 3 4 5 6 7'] table using "tokens":(only(int(i))*column("low")):(only(int(i))*column("high")) with filledcurves linestyle int(i) fillstyle transparent solid 0.15 noborder, \
         for [i in '1 2 3 4 5 6 7'] table using "tokens":(only(int(i))*column("mean")) with lines linestyle int(i), \
         for [i in '1 2 3 4 5 6 7'] table using "tokens":(column("last") == 1 ? only(int(i))*column("mean") : NaN) with points linestyle int(i)
    unset multiplot
    unset output
}
