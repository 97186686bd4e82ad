# 'markov: final loss against learning rate'
# Reads learning-rate-markov.tsv, draws learning-rate-markov.svg and learning-rate-markov.png:
#     gnuplot learning-rate-markov.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 496.0
# The lines of the table that belong to a series.
table = 'learning-rate-markov.tsv'
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
        set terminal svg noenhanced size 800,496 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,992 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-rate-markov.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'markov: final loss against learning rate' at screen px(20), py(26) left front font 'sans-serif:Bold,17' textcolor rgb '#222222'
    set label 'One panel per row, full rank in grey. The ring marks the rate that was chosen, a cross at the top a rate at which a run' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'failed; the number is the lowest loss.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Peak learning rate' at screen px(400), py(476) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(128)
    set bmargin at screen py(258)
    set logscale x
    set xrange [0.0007326007326007326:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [1.7675409405781803:1.9532526547716889]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1.80' 1.8, '1.85' 1.85, '1.90' 1.9000000000000001, '1.95' 1.9500000000000002)
    set label 'Full rank' at screen px(48), py(118) left front font 'sans-serif:Bold,12' textcolor rgb '#000000'
    set label '1.793' at screen px(219), py(118) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#bdbdbd' linewidth 1.5, \
         table using "learning_rate":(only(1)*column("loss")) with linespoints linestyle 1 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(1)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(128)
    set bmargin at screen py(258)
    set logscale x
    set xrange [0.0007326007326007326:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [1.7675409405781803:1.9532526547716889]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 1.8, '' 1.85, '' 1.9000000000000001, '' 1.9500000000000002)
    set label 'Low-rank' at screen px(233), py(118) left front font 'sans-serif:Bold,12' textcolor rgb '#005f94'
    set label '1.778' at screen px(404), py(118) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#bdbdbd' linewidth 1.5, \
         table using "learning_rate":(only(2)*column("loss")) with linespoints linestyle 2 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(2)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(128)
    set bmargin at screen py(258)
    set logscale x
    set xrange [0.0007326007326007326:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [1.7675409405781803:1.9532526547716889]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 1.8, '' 1.85, '' 1.9000000000000001, '' 1.9500000000000002)
    set label 'LoRA' at screen px(418), py(118) left front font 'sans-serif:Bold,12' textcolor rgb '#b04e00'
    set label '1.779' at screen px(589), py(118) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#bdbdbd' linewidth 1.5, \
         table using "learning_rate":(only(3)*column("loss")) with linespoints linestyle 3 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(3)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(128)
    set bmargin at screen py(258)
    set logscale x
    set xrange [0.0007326007326007326:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [1.7675409405781803:1.9532526547716889]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 1.8, '' 1.85, '' 1.9000000000000001, '' 1.9500000000000002)
    set label 'ReLoRA' at screen px(603), py(118) left front font 'sans-serif:Bold,12' textcolor rgb '#007a59'
    set label '1.793' at screen px(774), py(118) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#bdbdbd' linewidth 1.5, \
         table using "learning_rate":(only(4)*column("loss")) with linespoints linestyle 4 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(4)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(308)
    set bmargin at screen py(438)
    set logscale x
    set xrange [0.0007326007326007326:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [1.7675409405781803:1.9532526547716889]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1.80' 1.8, '1.85' 1.85, '1.90' 1.9000000000000001, '1.95' 1.9500000000000002)
    set label 'GaLore' at screen px(48), py(298) left front font 'sans-serif:Bold,12' textcolor rgb '#a8487d'
    set label '1.778' at screen px(219), py(298) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#bdbdbd' linewidth 1.5, \
         table using "learning_rate":(only(5)*column("loss")) with linespoints linestyle 5 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(5)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(308)
    set bmargin at screen py(438)
    set logscale x
    set xrange [0.0007326007326007326:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [1.7675409405781803:1.9532526547716889]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 1.8, '' 1.85, '' 1.9000000000000001, '' 1.9500000000000002)
    set label 'SLTrain' at screen px(233), py(298) left front font 'sans-serif:Bold,12' textcolor rgb '#996a00'
    set label '1.779' at screen px(404), py(298) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#bdbdbd' linewidth 1.5, \
         table using "learning_rate":(only(6)*column("loss")) with linespoints linestyle 6 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(6)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(308)
    set bmargin at screen py(438)
    set logscale x
    set xrange [0.0007326007326007326:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [1.7675409405781803:1.9532526547716889]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 1.8, '' 1.85, '' 1.9000000000000001, '' 1.9500000000000002)
    set label 'LOST' at screen px(418), py(298) left front font 'sans-serif:Bold,12' textcolor rgb '#1f7fb5'
    set label '1.777' at screen px(589), py(298) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#bdbdbd' linewidth 1.5, \
         table using "learning_rate":(only(7)*column("loss")) with linespoints linestyle 7 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(7)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    unset multiplot
    unset output
}
