# 'wordnet: loss of the tuning runs against learning rate'
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
py(y) = 1 - y / 1994.0
# The lines of the table that belong to a series.
table = 'learning-rate-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 3 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'AdamW-split, 2'
set style line 4 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'AdamW-split, 8'
set style line 5 linecolor rgb '#666666' linewidth 2 pointtype 11 pointsize 1  # 'AdamW-split, 16'
set style line 6 linecolor rgb '#424242' linewidth 2 pointtype 15 pointsize 1  # 'AdamW-split, 32'
set style line 7 linecolor rgb '#a0a0a0' linewidth 2 pointtype 4 pointsize 1  # 'AdamW-split, 64'
set style line 8 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'SGD with momentum'
set style line 9 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'signSGD'
set style line 10 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Lion'
set style line 11 linecolor rgb '#666666' linewidth 2 pointtype 14 pointsize 1  # 'Adafactor'
set style line 12 linecolor rgb '#424242' linewidth 2 pointtype 6 pointsize 1  # 'CAME'
set style line 13 linecolor rgb '#a0a0a0' linewidth 2 pointtype 5 pointsize 1  # 'Adam-mini'
set style line 14 linecolor rgb '#666666' linewidth 2 pointtype 9 pointsize 1  # 'Adam-8bit'
set style line 15 linecolor rgb '#424242' linewidth 2 pointtype 13 pointsize 1  # 'Muon'
set style line 16 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 17 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 18 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 19 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 20 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 21 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 22 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 23 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 24 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 25 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 26 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'GaLore 2'
set style line 27 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'SubTrack++'
set style line 28 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 29 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 30 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 31 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 32 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'LOST'
set style line 33 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'CoLA'
set style line 34 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 35 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 36 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 37 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 38 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 39 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'Householder projector'
set style line 40 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'ISS-P'
set style line 41 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA'
set style line 42 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam (did not learn)'
set style line 43 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore'
set style line 44 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'
set style line 45 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1994 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,3988 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-rate-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: loss of the tuning runs against learning rate' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'One panel per row, Full rank in grey. The ring marks the chosen rate, the number is the lowest loss; "edge" means that' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'no rate beyond the chosen one was tried. At the top edge, a triangle is a loss above the axis and a cross is a rate at' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'which a run failed.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'full rank' at screen px(20), py(106) left front font 'sans-serif,12' textcolor rgb '#666666'
    set label 'gradient projection' at screen px(85.8), py(106) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label 'structured pre-training' at screen px(217.7), py(106) left front font 'sans-serif,12' textcolor rgb '#c05500'
    set label 'layer-wise training' at screen px(372.6), py(106) left front font 'sans-serif,12' textcolor rgb '#a36186'
    set label 'adapters' at screen px(505), py(106) left front font 'sans-serif,12' textcolor rgb '#008662'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(136) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Peak learning rate' at screen px(411), py(1974) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(182)
    set bmargin at screen py(286)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0, '4.5' 4.5)
    set label 'Full rank' at screen px(48), py(158) left front font 'sans-serif,13' textcolor rgb '#000000'
    set label '3.309' at screen px(48), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(1)*column("loss")) with linespoints linestyle 1 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(1)*4.4965646503812104 : NaN) with points linestyle 1 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(1)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(182)
    set bmargin at screen py(286)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'AdamW-split' at screen px(233), py(158) left front font 'sans-serif,13' textcolor rgb '#666666'
    set label '3.236' at screen px(233), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(2)*column("loss")) with linespoints linestyle 2 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(2)*4.4965646503812104 : NaN) with points linestyle 2 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(2)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(182)
    set bmargin at screen py(286)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'AdamW-split, 2' at screen px(418), py(158) left front font 'sans-serif,13' textcolor rgb '#424242'
    set label '3.294' at screen px(418), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(3)*column("loss")) with linespoints linestyle 3 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(3)*4.4965646503812104 : NaN) with points linestyle 3 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(3)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(182)
    set bmargin at screen py(286)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'AdamW-split, 8' at screen px(603), py(158) left front font 'sans-serif,13' textcolor rgb '#666666'
    set label '3.159' at screen px(603), py(173) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(4)*column("loss")) with linespoints linestyle 4 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(4)*4.4965646503812104 : NaN) with points linestyle 4 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(4)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(332)
    set bmargin at screen py(436)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0, '4.5' 4.5)
    set label 'AdamW-split, 16' at screen px(48), py(308) left front font 'sans-serif,13' textcolor rgb '#666666'
    set label '3.122' at screen px(48), py(323) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(5)*column("loss")) with linespoints linestyle 5 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(5)*4.4965646503812104 : NaN) with points linestyle 5 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(5)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(332)
    set bmargin at screen py(436)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'AdamW-split, 32' at screen px(233), py(308) left front font 'sans-serif,13' textcolor rgb '#424242'
    set label '3.134' at screen px(233), py(323) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(6)*column("loss")) with linespoints linestyle 6 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(6)*4.4965646503812104 : NaN) with points linestyle 6 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(6)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(332)
    set bmargin at screen py(436)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'AdamW-split, 64' at screen px(418), py(308) left front font 'sans-serif,13' textcolor rgb '#666666'
    set label '3.214' at screen px(418), py(323) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(7)*column("loss")) with linespoints linestyle 7 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(7)*4.4965646503812104 : NaN) with points linestyle 7 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(7)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(332)
    set bmargin at screen py(436)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'SGD with momentum' at screen px(603), py(308) left front font 'sans-serif,13' textcolor rgb '#666666'
    set label '3.799' at screen px(603), py(323) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(8)*column("loss")) with linespoints linestyle 8 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(8)*4.4965646503812104 : NaN) with points linestyle 8 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(8)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(482)
    set bmargin at screen py(586)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0, '4.5' 4.5)
    set label 'signSGD' at screen px(48), py(458) left front font 'sans-serif,13' textcolor rgb '#424242'
    set label '3.478' at screen px(48), py(473) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(9)*column("loss")) with linespoints linestyle 9 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(9)*4.4965646503812104 : NaN) with points linestyle 9 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(9)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(482)
    set bmargin at screen py(586)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'Lion' at screen px(233), py(458) left front font 'sans-serif,13' textcolor rgb '#666666'
    set label '3.691' at screen px(233), py(473) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(10)*column("loss")) with linespoints linestyle 10 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(10)*4.4965646503812104 : NaN) with points linestyle 10 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(10)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(482)
    set bmargin at screen py(586)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'Adafactor' at screen px(418), py(458) left front font 'sans-serif,13' textcolor rgb '#666666'
    set label '3.261' at screen px(418), py(473) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(11)*column("loss")) with linespoints linestyle 11 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(11)*4.4965646503812104 : NaN) with points linestyle 11 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(11)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(482)
    set bmargin at screen py(586)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'CAME' at screen px(603), py(458) left front font 'sans-serif,13' textcolor rgb '#424242'
    set label '3.342' at screen px(603), py(473) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(12)*column("loss")) with linespoints linestyle 12 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(12)*4.4965646503812104 : NaN) with points linestyle 12 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(12)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(632)
    set bmargin at screen py(736)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0, '4.5' 4.5)
    set label 'Adam-mini' at screen px(48), py(608) left front font 'sans-serif,13' textcolor rgb '#666666'
    set label '3.394' at screen px(48), py(623) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(13)*column("loss")) with linespoints linestyle 13 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(13)*4.4965646503812104 : NaN) with points linestyle 13 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(13)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(632)
    set bmargin at screen py(736)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'Adam-8bit' at screen px(233), py(608) left front font 'sans-serif,13' textcolor rgb '#666666'
    set label '3.307' at screen px(233), py(623) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(14)*column("loss")) with linespoints linestyle 14 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(14)*4.4965646503812104 : NaN) with points linestyle 14 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(14)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(632)
    set bmargin at screen py(736)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'Muon' at screen px(418), py(608) left front font 'sans-serif,13' textcolor rgb '#424242'
    set label '3.204' at screen px(418), py(623) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(15)*column("loss")) with linespoints linestyle 15 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(15)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(632)
    set bmargin at screen py(736)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'GaLore' at screen px(603), py(608) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '3.227' at screen px(603), py(623) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(16)*column("loss")) with linespoints linestyle 16 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(16)*4.4965646503812104 : NaN) with points linestyle 16 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(16)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(782)
    set bmargin at screen py(886)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0, '4.5' 4.5)
    set label '8-bit GaLore' at screen px(48), py(758) left front font 'sans-serif,13' textcolor rgb '#004a74'
    set label '3.219' at screen px(48), py(773) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(17)*column("loss")) with linespoints linestyle 17 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(17)*4.4965646503812104 : NaN) with points linestyle 17 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(17)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(782)
    set bmargin at screen py(886)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'Q-GaLore' at screen px(233), py(758) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '3.216' at screen px(233), py(773) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(18)*column("loss")) with linespoints linestyle 18 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(18)*4.4965646503812104 : NaN) with points linestyle 18 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(18)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(782)
    set bmargin at screen py(886)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'Fira' at screen px(418), py(758) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '3.174' at screen px(418), py(773) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(19)*column("loss")) with linespoints linestyle 19 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(19)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(782)
    set bmargin at screen py(886)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'APOLLO' at screen px(603), py(758) left front font 'sans-serif,13' textcolor rgb '#004a74'
    set label '3.178' at screen px(603), py(773) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(20)*column("loss")) with linespoints linestyle 20 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(20)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(932)
    set bmargin at screen py(1036)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0, '4.5' 4.5)
    set label 'APOLLO-Mini' at screen px(48), py(908) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '3.380' at screen px(48), py(923) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(21)*column("loss")) with linespoints linestyle 21 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(21)*4.4965646503812104 : NaN) with points linestyle 21 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(21)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(932)
    set bmargin at screen py(1036)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'FRUGAL' at screen px(233), py(908) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '3.243' at screen px(233), py(923) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(22)*column("loss")) with linespoints linestyle 22 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(22)*4.4965646503812104 : NaN) with points linestyle 22 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(22)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(932)
    set bmargin at screen py(1036)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'GradNormLoRP' at screen px(418), py(908) left front font 'sans-serif,13' textcolor rgb '#004a74'
    set label '3.205' at screen px(418), py(923) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(23)*column("loss")) with linespoints linestyle 23 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(23)*4.4965646503812104 : NaN) with points linestyle 23 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(23)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(932)
    set bmargin at screen py(1036)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'DCT-AdamW' at screen px(603), py(908) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '3.391' at screen px(603), py(923) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(24)*column("loss")) with linespoints linestyle 24 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(24)*4.4965646503812104 : NaN) with points linestyle 24 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(24)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(1082)
    set bmargin at screen py(1186)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0, '4.5' 4.5)
    set label 'LDAdam' at screen px(48), py(1058) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '3.218' at screen px(48), py(1073) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(25)*column("loss")) with linespoints linestyle 25 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(25)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(1082)
    set bmargin at screen py(1186)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'GaLore 2' at screen px(233), py(1058) left front font 'sans-serif,13' textcolor rgb '#004a74'
    set label '3.221' at screen px(233), py(1073) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(26)*column("loss")) with linespoints linestyle 26 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(26)*4.4965646503812104 : NaN) with points linestyle 26 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(26)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(1082)
    set bmargin at screen py(1186)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'SubTrack++' at screen px(418), py(1058) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '3.155' at screen px(418), py(1073) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(27)*column("loss")) with linespoints linestyle 27 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(27)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(1082)
    set bmargin at screen py(1186)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'Low-rank W = BA' at screen px(603), py(1058) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set label '3.393' at screen px(603), py(1073) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(28)*column("loss")) with linespoints linestyle 28 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(28)*4.4965646503812104 : NaN) with points linestyle 28 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(28)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(1232)
    set bmargin at screen py(1336)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0, '4.5' 4.5)
    set label 'Low-rank, Xavier start' at screen px(48), py(1208) left front font 'sans-serif,13' textcolor rgb '#8a3d00'
    set label '3.628' at screen px(48), py(1223) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(29)*column("loss")) with linespoints linestyle 29 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(29)*4.4965646503812104 : NaN) with points linestyle 29 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(29)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(1232)
    set bmargin at screen py(1336)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'ReLoRA' at screen px(233), py(1208) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set label '3.362' at screen px(233), py(1223) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(30)*column("loss")) with linespoints linestyle 30 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(30)*4.4965646503812104 : NaN) with points linestyle 30 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(30)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(1232)
    set bmargin at screen py(1336)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'SLTrain' at screen px(418), py(1208) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set label '3.211' at screen px(418), py(1223) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(31)*column("loss")) with linespoints linestyle 31 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(31)*4.4965646503812104 : NaN) with points linestyle 31 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(31)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(1232)
    set bmargin at screen py(1336)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'LOST' at screen px(603), py(1208) left front font 'sans-serif,13' textcolor rgb '#8a3d00'
    set label '3.191' at screen px(603), py(1223) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(32)*column("loss")) with linespoints linestyle 32 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(32)*4.4965646503812104 : NaN) with points linestyle 32 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(32)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(1382)
    set bmargin at screen py(1486)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0, '4.5' 4.5)
    set label 'CoLA' at screen px(48), py(1358) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set label '3.264' at screen px(48), py(1373) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(33)*column("loss")) with linespoints linestyle 33 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(33)*4.4965646503812104 : NaN) with points linestyle 33 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(33)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(1382)
    set bmargin at screen py(1486)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'LORO' at screen px(233), py(1358) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set label '3.462' at screen px(233), py(1373) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(34)*column("loss")) with linespoints linestyle 34 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(34)*4.4965646503812104 : NaN) with points linestyle 34 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(34)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(1382)
    set bmargin at screen py(1486)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'SST' at screen px(418), py(1358) left front font 'sans-serif,13' textcolor rgb '#8a3d00'
    set label '3.254' at screen px(418), py(1373) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(35)*column("loss")) with linespoints linestyle 35 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(35)*4.4965646503812104 : NaN) with points linestyle 35 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(35)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(1382)
    set bmargin at screen py(1486)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'Maestro' at screen px(603), py(1358) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set label '3.444' at screen px(603), py(1373) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(36)*column("loss")) with linespoints linestyle 36 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(36)*4.4965646503812104 : NaN) with points linestyle 36 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(36)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(1532)
    set bmargin at screen py(1636)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0, '4.5' 4.5)
    set label 'TRP' at screen px(48), py(1508) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set label '3.761' at screen px(48), py(1523) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(37)*column("loss")) with linespoints linestyle 37 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(37)*4.4965646503812104 : NaN) with points linestyle 37 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(37)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(1532)
    set bmargin at screen py(1636)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'PELA' at screen px(233), py(1508) left front font 'sans-serif,13' textcolor rgb '#8a3d00'
    set label '3.444' at screen px(233), py(1523) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(38)*column("loss")) with linespoints linestyle 38 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(38)*4.4965646503812104 : NaN) with points linestyle 38 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(38)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(1532)
    set bmargin at screen py(1636)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'Householder projector' at screen px(418), py(1508) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set label '3.609' at screen px(418), py(1523) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(39)*column("loss")) with linespoints linestyle 39 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(39)*4.4965646503812104 : NaN) with points linestyle 39 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(39)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(1532)
    set bmargin at screen py(1636)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'ISS-P' at screen px(603), py(1508) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set label '3.402' at screen px(603), py(1523) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(40)*column("loss")) with linespoints linestyle 40 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(40)*4.4965646503812104 : NaN) with points linestyle 40 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(40)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(1682)
    set bmargin at screen py(1786)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.0001, '' 0.01, '' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0, '4.5' 4.5)
    set label 'LISA' at screen px(48), py(1658) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set label '3.367' at screen px(48), py(1673) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(41)*column("loss")) with linespoints linestyle 41 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(41)*4.4965646503812104 : NaN) with points linestyle 41 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(41)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(233)
    set rmargin at screen px(404)
    set tmargin at screen py(1682)
    set bmargin at screen py(1786)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-4' 0.0001, '1e-2' 0.01, '1e0' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'BAdam (did not learn)' at screen px(233), py(1658) left front font 'sans-serif,13' textcolor rgb '#854f6d'
    set label '4.507' at screen px(233), py(1673) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(42)*column("loss")) with linespoints linestyle 42 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(42)*4.4965646503812104 : NaN) with points linestyle 42 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(42)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(418)
    set rmargin at screen px(589)
    set tmargin at screen py(1682)
    set bmargin at screen py(1786)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-4' 0.0001, '1e-2' 0.01, '1e0' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'OwLore' at screen px(418), py(1658) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set label '3.333' at screen px(418), py(1673) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(43)*column("loss")) with linespoints linestyle 43 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(43)*4.4965646503812104 : NaN) with points linestyle 43 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(43)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(603)
    set rmargin at screen px(774)
    set tmargin at screen py(1682)
    set bmargin at screen py(1786)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-4' 0.0001, '1e-2' 0.01, '1e0' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0, '' 4.5)
    set label 'WeLore' at screen px(603), py(1658) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set label '3.530' at screen px(603), py(1673) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(44)*column("loss")) with linespoints linestyle 44 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(44)*4.4965646503812104 : NaN) with points linestyle 44 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(44)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(219)
    set tmargin at screen py(1832)
    set bmargin at screen py(1936)
    set logscale x
    set xrange [7.326007326007326e-05:1.3650000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-4' 0.0001, '1e-2' 0.01, '1e0' 1.0)
    unset logscale y
    set yrange [3.0388384327041424:4.589611004701023]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0, '4.5' 4.5)
    set label 'LoRA' at screen px(48), py(1808) left front font 'sans-serif,13' textcolor rgb '#008662'
    set label '3.292' at screen px(48), py(1823) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with lines linecolor rgb '#c9c9c9' linewidth 3, \
         table using "learning_rate":(only(45)*column("loss")) with linespoints linestyle 45 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.589611004701023 ? only(45)*4.4965646503812104 : NaN) with points linestyle 45 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(45)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    unset multiplot
    unset output
}
