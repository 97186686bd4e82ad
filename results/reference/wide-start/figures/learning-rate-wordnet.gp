# 'wordnet: final loss against learning rate'
# Reads learning-rate-wordnet.tsv, draws learning-rate-wordnet.svg and learning-rate-wordnet.png:
#     gnuplot learning-rate-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 794.0
# The lines of the table that belong to a series.
table = 'learning-rate-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 3 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'Muon'
set style line 4 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 5 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'Fira'
set style line 6 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'APOLLO'
set style line 7 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 8 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 9 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain'
set style line 10 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'LOST'
set style line 11 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA'
set style line 12 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam'
set style line 13 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,794 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1588 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-rate-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: final loss against learning rate' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'One panel per row, Full rank in grey. The ring marks the chosen rate, the number is the lowest loss; "edge" means that' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'no rate beyond the chosen one was tried. At the top edge, a triangle is a loss above the axis and a cross is a rate at' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'which a run failed.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'full rank' at screen px(20), py(106) left front font 'sans-serif,12' textcolor rgb '#666666'
    set label 'gradient projection' at screen px(85.8), py(106) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label 'structured pre-training' at screen px(217.7), py(106) left front font 'sans-serif,12' textcolor rgb '#c05500'
    set label 'layer-wise training' at screen px(372.6), py(106) left front font 'sans-serif,12' textcolor rgb '#a36186'
    set label 'adapters' at screen px(505), py(106) left front font 'sans-serif,12' textcolor rgb '#008662'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(136) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Peak learning rate' at screen px(411), py(774) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(182)
    set bmargin at screen py(286)
    set logscale x
    set xrange [0.00021978021978021975:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [4.012056070341835:5.318654066802566]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('4.5' 4.5, '5.0' 5.0)
    set label 'Full rank' at screen px(48), py(158) left front font 'sans-serif,13' textcolor rgb '#000000'
    set label '4.459' at screen px(48), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(1)*column("loss")) with linespoints linestyle 1 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(1)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(182)
    set bmargin at screen py(286)
    set logscale x
    set xrange [0.00021978021978021975:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [4.012056070341835:5.318654066802566]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 4.5, '' 5.0)
    set label 'AdamW-split' at screen px(233), py(158) left front font 'sans-serif,13' textcolor rgb '#666666'
    set label '4.350' at screen px(233), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(2)*column("loss")) with linespoints linestyle 2 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(2)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(182)
    set bmargin at screen py(286)
    set logscale x
    set xrange [0.00021978021978021975:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [4.012056070341835:5.318654066802566]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 4.5, '' 5.0)
    set label 'Muon' at screen px(418), py(158) left front font 'sans-serif,13' textcolor rgb '#424242'
    set label '4.104' at screen px(418), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(3)*column("loss")) with linespoints linestyle 3 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 5.318654066802566 ? only(3)*5.240258187014922 : NaN) with points linestyle 3 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(3)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(182)
    set bmargin at screen py(286)
    set logscale x
    set xrange [0.00021978021978021975:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [4.012056070341835:5.318654066802566]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 4.5, '' 5.0)
    set label 'GaLore' at screen px(603), py(158) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '4.249' at screen px(603), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(4)*column("loss")) with linespoints linestyle 4 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 5.318654066802566 ? only(4)*5.240258187014922 : NaN) with points linestyle 4 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(4)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(332)
    set bmargin at screen py(436)
    set logscale x
    set xrange [0.00021978021978021975:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [4.012056070341835:5.318654066802566]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('4.5' 4.5, '5.0' 5.0)
    set label 'Fira' at screen px(48), py(308) left front font 'sans-serif,13' textcolor rgb '#004a74'
    set label '4.244' at screen px(48), py(323) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(5)*column("loss")) with linespoints linestyle 5 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 5.318654066802566 ? only(5)*5.240258187014922 : NaN) with points linestyle 5 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(5)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(332)
    set bmargin at screen py(436)
    set logscale x
    set xrange [0.00021978021978021975:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [4.012056070341835:5.318654066802566]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 4.5, '' 5.0)
    set label 'APOLLO' at screen px(233), py(308) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '4.210' at screen px(233), py(323) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(6)*column("loss")) with linespoints linestyle 6 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 5.318654066802566 ? only(6)*5.240258187014922 : NaN) with points linestyle 6 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(6)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(332)
    set bmargin at screen py(436)
    set logscale x
    set xrange [0.00021978021978021975:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [4.012056070341835:5.318654066802566]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 4.5, '' 5.0)
    set label 'Low-rank W = BA' at screen px(418), py(308) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set label '4.860' at screen px(418), py(323) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(7)*column("loss")) with linespoints linestyle 7 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(7)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(332)
    set bmargin at screen py(436)
    set logscale x
    set xrange [0.00021978021978021975:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [4.012056070341835:5.318654066802566]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 4.5, '' 5.0)
    set label 'LoRA' at screen px(603), py(308) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '5.164' at screen px(603), py(323) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(8)*column("loss")) with linespoints linestyle 8 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(8)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(482)
    set bmargin at screen py(586)
    set logscale x
    set xrange [0.00021978021978021975:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [4.012056070341835:5.318654066802566]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('4.5' 4.5, '5.0' 5.0)
    set label 'SLTrain' at screen px(48), py(458) left front font 'sans-serif,13' textcolor rgb '#8a3d00'
    set label '4.112' at screen px(48), py(473) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(9)*column("loss")) with linespoints linestyle 9 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(9)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(482)
    set bmargin at screen py(586)
    set logscale x
    set xrange [0.00021978021978021975:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [4.012056070341835:5.318654066802566]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 4.5, '' 5.0)
    set label 'LOST' at screen px(233), py(458) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set label '4.082' at screen px(233), py(473) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(10)*column("loss")) with linespoints linestyle 10 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(10)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(482)
    set bmargin at screen py(586)
    set logscale x
    set xrange [0.00021978021978021975:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [4.012056070341835:5.318654066802566]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 4.5, '' 5.0)
    set label 'LISA' at screen px(418), py(458) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set label '4.853' at screen px(418), py(473) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(11)*column("loss")) with linespoints linestyle 11 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(11)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(482)
    set bmargin at screen py(586)
    set logscale x
    set xrange [0.00021978021978021975:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [4.012056070341835:5.318654066802566]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 4.5, '' 5.0)
    set label 'BAdam' at screen px(603), py(458) left front font 'sans-serif,13' textcolor rgb '#854f6d'
    set label '5.075' at screen px(603), py(473) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(12)*column("loss")) with linespoints linestyle 12 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 5.318654066802566 ? only(12)*5.240258187014922 : NaN) with points linestyle 12 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(12)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(632)
    set bmargin at screen py(736)
    set logscale x
    set xrange [0.00021978021978021975:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [4.012056070341835:5.318654066802566]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('4.5' 4.5, '5.0' 5.0)
    set label 'OwLore' at screen px(48), py(608) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set label '4.309' at screen px(48), py(623) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(13)*column("loss")) with linespoints linestyle 13 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 5.318654066802566 ? only(13)*5.240258187014922 : NaN) with points linestyle 13 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(13)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    unset multiplot
    unset output
}
