# 'verbs: evaluation loss during training'
# Reads learning-curves-verbs.tsv, draws learning-curves-verbs.svg and learning-curves-verbs.png:
#     gnuplot learning-curves-verbs.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 509.0
# The lines of the table that belong to a series.
table = 'learning-curves-verbs.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA, rank 8'
set style line 3 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GradNormLoRP, rank 8'
set style line 4 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'OwLore'
set style line 5 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'OwLore, uniform layers'
set style line 6 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'WeLore'
set style line 7 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore, the others'
set label 'verbs: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lines are means over 3 seeds; bands show the range over seeds. Lower is better; numbers are final losses.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'gradient projection' at screen px(20), py(72) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'layer-wise training' at screen px(151.8), py(72) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(284.3), py(72) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Outside the axis range: unigram model 5.134.' at screen px(20), py(490) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(102) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Tokens' at screen px(326.5), py(468) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,509 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1018 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-curves-verbs.'.kind
    set lmargin at screen px(58)
    set rmargin at screen px(594.9)
    set tmargin at screen py(120)
    set bmargin at screen py(430)
    unset logscale x
    set xrange [0.0:76800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20k' 20000.0, '40k' 40000.0, '60k' 60000.0)
    unset logscale y
    set yrange [3.3491937446775415:4.058792228206863]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.4' 3.4000000000000004, '3.6' 3.6, '3.8' 3.8000000000000003, '4.0' 4.0)
    set arrow from screen px(58), py(358.2) to screen px(594.9), py(358.2) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set label 'bigram model 3.514' at screen px(358.6), py(366.7) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(598.9), py(384.8) to screen px(607.9), py(391.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.453 Full rank' at screen px(609.9), py(391.1) left front font 'sans-serif,11' textcolor rgb '#000000'
    set arrow from screen px(598.9), py(371.7) to screen px(607.9), py(377.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.483 LoRA, rank 8' at screen px(609.9), py(377.1) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(598.9), py(357.6) to screen px(607.9), py(363.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.515 GradNormLoRP, rank 8' at screen px(609.9), py(363.1) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(598.9), py(348) to screen px(607.9), py(335.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.537 OwLore' at screen px(609.9), py(335.1) left front font 'sans-serif,11' textcolor rgb '#a36186'
    set arrow from screen px(598.9), py(353.3) to screen px(607.9), py(349.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.525 OwLore, uniform layers' at screen px(609.9), py(349.1) left front font 'sans-serif,11' textcolor rgb '#854f6d'
    set arrow from screen px(598.9), py(243.3) to screen px(607.9), py(243.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.776 WeLore' at screen px(609.9), py(243.3) left front font 'sans-serif,11' textcolor rgb '#a36186'
    set arrow from screen px(598.9), py(307.8) to screen px(607.9), py(307.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.629 WeLore, the others' at screen px(609.9), py(307.8) left front font 'sans-serif,11' textcolor rgb '#a36186'
    plot table using "tokens":(only(1)*column("low")):(only(1)*column("high")) with filledcurves linestyle 1 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(2)*column("low")):(only(2)*column("high")) with filledcurves linestyle 2 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(3)*column("low")):(only(3)*column("high")) with filledcurves linestyle 3 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(4)*column("low")):(only(4)*column("high")) with filledcurves linestyle 4 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(5)*column("low")):(only(5)*column("high")) with filledcurves linestyle 5 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(6)*column("low")):(only(6)*column("high")) with filledcurves linestyle 6 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(7)*column("low")):(only(7)*column("high")) with filledcurves linestyle 7 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(1)*column("mean")) with lines linestyle 1 dashtype 1, \
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(only(3)*column("mean")) with lines linestyle 3 dashtype 1, \
         table using "tokens":(only(4)*column("mean")) with lines linestyle 4 dashtype 1, \
         table using "tokens":(only(5)*column("mean")) with lines linestyle 5 dashtype 1, \
         table using "tokens":(only(6)*column("mean")) with lines linestyle 6 dashtype 1, \
         table using "tokens":(only(7)*column("mean")) with lines linestyle 7 dashtype 2, \
         table using "tokens":(column("last") == 1 ? only(1)*column("mean") : NaN) with points linestyle 1, \
         table using "tokens":(column("last") == 1 ? only(2)*column("mean") : NaN) with points linestyle 2, \
         table using "tokens":(column("last") == 1 ? only(3)*column("mean") : NaN) with points linestyle 3, \
         table using "tokens":(column("last") == 1 ? only(4)*column("mean") : NaN) with points linestyle 4, \
         table using "tokens":(column("last") == 1 ? only(5)*column("mean") : NaN) with points linestyle 5, \
         table using "tokens":(column("last") == 1 ? only(6)*column("mean") : NaN) with points linestyle 6, \
         table using "tokens":(column("last") == 1 ? only(7)*column("mean") : NaN) with points linestyle 7
    unset output
}
