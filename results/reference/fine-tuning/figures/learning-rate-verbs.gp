# 'verbs: final loss against learning rate'
# Reads learning-rate-verbs.tsv, draws learning-rate-verbs.svg and learning-rate-verbs.png:
#     gnuplot learning-rate-verbs.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 546.0
# The lines of the table that belong to a series.
table = 'learning-rate-verbs.tsv'
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

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,546 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1092 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-rate-verbs.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'verbs: final loss against learning rate' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'One panel per row, Full rank in grey. The ring marks the chosen rate, the number is the lowest loss; "edge" means that' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'no rate beyond the chosen one was tried. At the top edge, a triangle is a loss above the axis and a cross is a rate at' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'which a run failed.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'gradient projection' at screen px(20), py(106) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label 'layer-wise training' at screen px(151.8), py(106) left front font 'sans-serif,12' textcolor rgb '#a36186'
    set label 'adapters' at screen px(284.3), py(106) left front font 'sans-serif,12' textcolor rgb '#008662'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(136) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Peak learning rate' at screen px(411), py(526) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(182)
    set bmargin at screen py(312)
    set logscale x
    set xrange [0.00021978021978021975:0.04095]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01)
    unset logscale y
    set yrange [3.5141178161716997:3.890729924018593]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.6' 3.6, '3.7' 3.7, '3.8' 3.8000000000000003)
    set label 'Full rank' at screen px(48), py(158) left front font 'sans-serif,13' textcolor rgb '#000000'
    set label '3.534' at screen px(48), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(1)*column("loss")) with linespoints linestyle 1 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 3.890729924018593 ? only(1)*3.8681331975477793 : NaN) with points linestyle 1 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(1)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(182)
    set bmargin at screen py(312)
    set logscale x
    set xrange [0.00021978021978021975:0.04095]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01)
    unset logscale y
    set yrange [3.5141178161716997:3.890729924018593]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.6, '' 3.7, '' 3.8000000000000003)
    set label 'LoRA, rank 8' at screen px(233), py(158) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '3.564' at screen px(233), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(2)*column("loss")) with linespoints linestyle 2 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 3.890729924018593 ? only(2)*3.8681331975477793 : NaN) with points linestyle 2 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(2)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(182)
    set bmargin at screen py(312)
    set logscale x
    set xrange [0.00021978021978021975:0.04095]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01)
    unset logscale y
    set yrange [3.5141178161716997:3.890729924018593]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.6, '' 3.7, '' 3.8000000000000003)
    set label 'GradNormLoRP, rank 8' at screen px(418), py(158) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '3.587' at screen px(418), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(3)*column("loss")) with linespoints linestyle 3 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(3)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(182)
    set bmargin at screen py(312)
    set logscale x
    set xrange [0.00021978021978021975:0.04095]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01)
    unset logscale y
    set yrange [3.5141178161716997:3.890729924018593]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.6, '' 3.7, '' 3.8000000000000003)
    set label 'OwLore' at screen px(603), py(158) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set label '3.599' at screen px(603), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(4)*column("loss")) with linespoints linestyle 4 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(4)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(358)
    set bmargin at screen py(488)
    set logscale x
    set xrange [0.00021978021978021975:0.04095]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01)
    unset logscale y
    set yrange [3.5141178161716997:3.890729924018593]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.6' 3.6, '3.7' 3.7, '3.8' 3.8000000000000003)
    set label 'OwLore, uniform layers' at screen px(48), py(334) left front font 'sans-serif,13' textcolor rgb '#854f6d'
    set label '3.592' at screen px(48), py(349) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(5)*column("loss")) with linespoints linestyle 5 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(5)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(358)
    set bmargin at screen py(488)
    set logscale x
    set xrange [0.00021978021978021975:0.04095]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01)
    unset logscale y
    set yrange [3.5141178161716997:3.890729924018593]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.6, '' 3.7, '' 3.8000000000000003)
    set label 'WeLore' at screen px(233), py(334) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set label '3.871' at screen px(233), py(349) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(6)*column("loss")) with linespoints linestyle 6 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 3.890729924018593 ? only(6)*3.8681331975477793 : NaN) with points linestyle 6 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(6)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(358)
    set bmargin at screen py(488)
    set logscale x
    set xrange [0.00021978021978021975:0.04095]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01)
    unset logscale y
    set yrange [3.5141178161716997:3.890729924018593]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.6, '' 3.7, '' 3.8000000000000003)
    set label 'WeLore, the others' at screen px(418), py(334) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set label '3.673' at screen px(418), py(349) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(7)*column("loss")) with linespoints linestyle 7 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 3.890729924018593 ? only(7)*3.8681331975477793 : NaN) with points linestyle 7 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(7)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    unset multiplot
    unset output
}
