# 'clothes: loss of the tuning runs against learning rate'
# Reads learning-rate-clothes.tsv, draws learning-rate-clothes.svg and learning-rate-clothes.png:
#     gnuplot learning-rate-clothes.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 743.0
# The lines of the table that belong to a series.
table = 'learning-rate-clothes.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full fine-tuning'
set style line 2 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'Head only'
set style line 3 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 4 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'LoRA-GA'
set style line 5 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1  # 'DoRA'
set style line 6 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1  # 'QLoRA'
set style line 7 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1  # 'PiSSA'
set style line 8 linecolor rgb '#56b4e9' linewidth 2 pointtype 5 pointsize 1  # 'AdaLoRA'
set style line 9 linecolor rgb '#387597' linewidth 2 pointtype 9 pointsize 1  # 'IncreLoRA'
set style line 10 linecolor rgb '#e69f00' linewidth 2 pointtype 5 pointsize 1  # 'VLSM-Adapter'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,743 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1486 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-rate-clothes.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'clothes: loss of the tuning runs against learning rate' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'One panel per row, Full fine-tuning in grey. The ring marks the chosen rate, the number is the lowest loss; "edge" means' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'that no rate beyond the chosen one was tried. At the top edge, a triangle is a loss above the axis and a cross is a rate at' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'which a run failed.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'full rank' at screen px(20), py(106) left front font 'sans-serif,12' textcolor rgb '#666666'
    set label 'adapters' at screen px(85.8), py(106) left front font 'sans-serif,12' textcolor rgb '#008662'
    set label 'adaptive adapters' at screen px(154.3), py(106) left front font 'sans-serif,12' textcolor rgb '#387597'
    set label 'activation adapters' at screen px(280.5), py(106) left front font 'sans-serif,12' textcolor rgb '#966700'
    set label 'Chosen at the edge of the rates tried: Head only.' at screen px(20), py(724) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (nats per image)' at screen px(20), py(136) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Peak learning rate' at screen px(411), py(702) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(182)
    set bmargin at screen py(312)
    set logscale x
    set xrange [0.00021978021978021975:0.4368000000000001]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [0.21763383082827203:0.4195737295075378]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.3' 0.30000000000000004, '0.4' 0.4)
    set label 'Full fine-tuning' at screen px(48), py(158) left front font 'sans-serif,13' textcolor rgb '#000000'
    set label '0.2297' at screen px(48), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(1)*column("loss")) with linespoints linestyle 1 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(1)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(182)
    set bmargin at screen py(312)
    set logscale x
    set xrange [0.00021978021978021975:0.4368000000000001]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [0.21763383082827203:0.4195737295075378]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.30000000000000004, '' 0.4)
    set label 'Head only' at screen px(233), py(158) left front font 'sans-serif,13' textcolor rgb '#666666'
    set label '0.5621, edge' at screen px(233), py(173) left front font 'sans-serif,11' textcolor rgb '#222222'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(2)*column("loss")) with linespoints linestyle 2 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 0.4195737295075378 ? only(2)*0.4074573355867819 : NaN) with points linestyle 2 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(2)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(182)
    set bmargin at screen py(312)
    set logscale x
    set xrange [0.00021978021978021975:0.4368000000000001]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [0.21763383082827203:0.4195737295075378]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.30000000000000004, '' 0.4)
    set label 'LoRA' at screen px(418), py(158) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.2532' at screen px(418), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(3)*column("loss")) with linespoints linestyle 3 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 0.4195737295075378 ? only(3)*0.4074573355867819 : NaN) with points linestyle 3 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(3)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(182)
    set bmargin at screen py(312)
    set logscale x
    set xrange [0.00021978021978021975:0.4368000000000001]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [0.21763383082827203:0.4195737295075378]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.30000000000000004, '' 0.4)
    set label 'LoRA-GA' at screen px(603), py(158) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.2519' at screen px(603), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(4)*column("loss")) with linespoints linestyle 4 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 0.4195737295075378 ? only(4)*0.4074573355867819 : NaN) with points linestyle 4 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(4)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(358)
    set bmargin at screen py(488)
    set logscale x
    set xrange [0.00021978021978021975:0.4368000000000001]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [0.21763383082827203:0.4195737295075378]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.3' 0.30000000000000004, '0.4' 0.4)
    set label 'DoRA' at screen px(48), py(334) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.2285' at screen px(48), py(349) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(5)*column("loss")) with linespoints linestyle 5 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 0.4195737295075378 ? only(5)*0.4074573355867819 : NaN) with points linestyle 5 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(5)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(358)
    set bmargin at screen py(488)
    set logscale x
    set xrange [0.00021978021978021975:0.4368000000000001]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [0.21763383082827203:0.4195737295075378]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.30000000000000004, '' 0.4)
    set label 'QLoRA' at screen px(233), py(334) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '0.2524' at screen px(233), py(349) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(6)*column("loss")) with linespoints linestyle 6 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 0.4195737295075378 ? only(6)*0.4074573355867819 : NaN) with points linestyle 6 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(6)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(358)
    set bmargin at screen py(488)
    set logscale x
    set xrange [0.00021978021978021975:0.4368000000000001]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [0.21763383082827203:0.4195737295075378]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.30000000000000004, '' 0.4)
    set label 'PiSSA' at screen px(418), py(334) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '0.2583' at screen px(418), py(349) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(7)*column("loss")) with linespoints linestyle 7 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 0.4195737295075378 ? only(7)*0.4074573355867819 : NaN) with points linestyle 7 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(7)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(358)
    set bmargin at screen py(488)
    set logscale x
    set xrange [0.00021978021978021975:0.4368000000000001]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [0.21763383082827203:0.4195737295075378]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.30000000000000004, '' 0.4)
    set label 'AdaLoRA' at screen px(603), py(334) left front font 'sans-serif,13' textcolor rgb '#387597'
    set label '0.2318' at screen px(603), py(349) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(8)*column("loss")) with linespoints linestyle 8 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 0.4195737295075378 ? only(8)*0.4074573355867819 : NaN) with points linestyle 8 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(8)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(534)
    set bmargin at screen py(664)
    set logscale x
    set xrange [0.00021978021978021975:0.4368000000000001]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [0.21763383082827203:0.4195737295075378]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.3' 0.30000000000000004, '0.4' 0.4)
    set label 'IncreLoRA' at screen px(48), py(510) left front font 'sans-serif,13' textcolor rgb '#387597'
    set label '0.2767' at screen px(48), py(525) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(9)*column("loss")) with linespoints linestyle 9 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 0.4195737295075378 ? only(9)*0.4074573355867819 : NaN) with points linestyle 9 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(9)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(534)
    set bmargin at screen py(664)
    set logscale x
    set xrange [0.00021978021978021975:0.4368000000000001]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [0.21763383082827203:0.4195737295075378]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.30000000000000004, '' 0.4)
    set label 'VLSM-Adapter' at screen px(233), py(510) left front font 'sans-serif,13' textcolor rgb '#966700'
    set label '0.3520' at screen px(233), py(525) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(10)*column("loss")) with linespoints linestyle 10 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 0.4195737295075378 ? only(10)*0.4074573355867819 : NaN) with points linestyle 10 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(10)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    unset multiplot
    unset output
}
