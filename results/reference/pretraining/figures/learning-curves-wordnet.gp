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
py(y) = 1 - y / 1307.0
# The lines of the table that belong to a series.
table = 'learning-curves-wordnet.tsv'
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
        set terminal svg noenhanced size 800,1307 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2614 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-curves-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Lines are means over 5 seeds; bands show the range over seeds. Lower is better; numbers are final losses. The wide' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'grey line is Full rank.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Thin grey dashed lines: unigram model 5.253, bigram model 3.666.' at screen px(20), py(1288) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Tokens' at screen px(329.1), py(1266) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(270.1)
    set tmargin at screen py(132)
    set bmargin at screen py(342)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.6946793029422453:5.398088864855151]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'full rank' at screen px(58), py(122) left front font 'sans-serif,13' textcolor rgb '#666666'
    set arrow from screen px(58), py(143.2) to screen px(270.1), py(143.2) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(266.5) to screen px(270.1), py(266.5) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(2)*column("low")):(only(2)*column("high")) with filledcurves linestyle 2 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(3)*column("low")):(only(3)*column("high")) with filledcurves linestyle 3 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(4)*column("low")):(only(4)*column("high")) with filledcurves linestyle 4 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(5)*column("low")):(only(5)*column("high")) with filledcurves linestyle 5 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(6)*column("low")):(only(6)*column("high")) with filledcurves linestyle 6 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(7)*column("low")):(only(7)*column("high")) with filledcurves linestyle 7 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(8)*column("low")):(only(8)*column("high")) with filledcurves linestyle 8 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(9)*column("low")):(only(9)*column("high")) with filledcurves linestyle 9 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(10)*column("low")):(only(10)*column("high")) with filledcurves linestyle 10 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(11)*column("low")):(only(11)*column("high")) with filledcurves linestyle 11 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(12)*column("low")):(only(12)*column("high")) with filledcurves linestyle 12 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(13)*column("low")):(only(13)*column("high")) with filledcurves linestyle 13 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(14)*column("low")):(only(14)*column("high")) with filledcurves linestyle 14 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(15)*column("low")):(only(15)*column("high")) with filledcurves linestyle 15 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(only(3)*column("mean")) with lines linestyle 3 dashtype 1, \
         table using "tokens":(only(4)*column("mean")) with lines linestyle 4 dashtype 1, \
         table using "tokens":(only(5)*column("mean")) with lines linestyle 5 dashtype 2, \
         table using "tokens":(only(6)*column("mean")) with lines linestyle 6 dashtype 2, \
         table using "tokens":(only(7)*column("mean")) with lines linestyle 7 dashtype 2, \
         table using "tokens":(only(8)*column("mean")) with lines linestyle 8 dashtype 3, \
         table using "tokens":(only(9)*column("mean")) with lines linestyle 9 dashtype 3, \
         table using "tokens":(only(10)*column("mean")) with lines linestyle 10 dashtype 3, \
         table using "tokens":(only(11)*column("mean")) with lines linestyle 11 dashtype 4, \
         table using "tokens":(only(12)*column("mean")) with lines linestyle 12 dashtype 4, \
         table using "tokens":(only(13)*column("mean")) with lines linestyle 13 dashtype 4, \
         table using "tokens":(only(14)*column("mean")) with lines linestyle 14 dashtype 1, \
         table using "tokens":(only(15)*column("mean")) with lines linestyle 15 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(2)*column("mean") : NaN) with points linestyle 2, \
         table using "tokens":(column("last") == 1 ? only(3)*column("mean") : NaN) with points linestyle 3, \
         table using "tokens":(column("last") == 1 ? only(4)*column("mean") : NaN) with points linestyle 4, \
         table using "tokens":(column("last") == 1 ? only(5)*column("mean") : NaN) with points linestyle 5, \
         table using "tokens":(column("last") == 1 ? only(6)*column("mean") : NaN) with points linestyle 6, \
         table using "tokens":(column("last") == 1 ? only(7)*column("mean") : NaN) with points linestyle 7, \
         table using "tokens":(column("last") == 1 ? only(8)*column("mean") : NaN) with points linestyle 8, \
         table using "tokens":(column("last") == 1 ? only(9)*column("mean") : NaN) with points linestyle 9, \
         table using "tokens":(column("last") == 1 ? only(10)*column("mean") : NaN) with points linestyle 10, \
         table using "tokens":(column("last") == 1 ? only(11)*column("mean") : NaN) with points linestyle 11, \
         table using "tokens":(column("last") == 1 ? only(12)*column("mean") : NaN) with points linestyle 12, \
         table using "tokens":(column("last") == 1 ? only(13)*column("mean") : NaN) with points linestyle 13, \
         table using "tokens":(column("last") == 1 ? only(14)*column("mean") : NaN) with points linestyle 14, \
         table using "tokens":(column("last") == 1 ? only(15)*column("mean") : NaN) with points linestyle 15
    
    unset label
    unset arrow
    set lmargin at screen px(330.1)
    set rmargin at screen px(600.1)
    set tmargin at screen py(132)
    set bmargin at screen py(342)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.7750618134558906:3.9779978457807452]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.5' 3.5)
    set label 'The last third' at screen px(330.1), py(122) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(330.1), py(186.5) to screen px(600.1), py(186.5) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(309.9) to screen px(613.1), py(234) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.959 Full rank' at screen px(615.1), py(234) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(318.1) to screen px(613.1), py(318) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.912 AdamW-split' at screen px(615.1), py(318) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(313.3) to screen px(613.1), py(262) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.939 AdamW-split, 2' at screen px(615.1), py(262) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(604.1), py(319.5) to screen px(613.1), py(332) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.904 AdamW-split, 8' at screen px(615.1), py(332) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(316.6) to screen px(613.1), py(290) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.920 AdamW-split, 16' at screen px(615.1), py(290) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(316.9) to screen px(613.1), py(304) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.919 AdamW-split, 32' at screen px(615.1), py(304) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(604.1), py(316) to screen px(613.1), py(276) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.924 AdamW-split, 64' at screen px(615.1), py(276) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(216.8) to screen px(613.1), py(150) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.492 SGD with momentum' at screen px(615.1), py(150) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(268.9) to screen px(613.1), py(164) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.194 signSGD' at screen px(615.1), py(164) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(604.1), py(276.6) to screen px(613.1), py(178) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.149 Lion' at screen px(615.1), py(178) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(310.6) to screen px(613.1), py(248) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.955 Adafactor' at screen px(615.1), py(248) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(299.3) to screen px(613.1), py(192) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.019 CAME' at screen px(615.1), py(192) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(604.1), py(302.2) to screen px(613.1), py(206) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.003 Adam-mini' at screen px(615.1), py(206) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(309.3) to screen px(613.1), py(220) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.962 Adam-8bit' at screen px(615.1), py(220) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(328.2) to screen px(613.1), py(346) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.854 Muon' at screen px(615.1), py(346) left front font 'sans-serif,11' textcolor rgb '#424242'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(2)*column("low")):(only(2)*column("high")) with filledcurves linestyle 2 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(3)*column("low")):(only(3)*column("high")) with filledcurves linestyle 3 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(4)*column("low")):(only(4)*column("high")) with filledcurves linestyle 4 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(5)*column("low")):(only(5)*column("high")) with filledcurves linestyle 5 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(6)*column("low")):(only(6)*column("high")) with filledcurves linestyle 6 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(7)*column("low")):(only(7)*column("high")) with filledcurves linestyle 7 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(8)*column("low")):(only(8)*column("high")) with filledcurves linestyle 8 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(9)*column("low")):(only(9)*column("high")) with filledcurves linestyle 9 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(10)*column("low")):(only(10)*column("high")) with filledcurves linestyle 10 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(11)*column("low")):(only(11)*column("high")) with filledcurves linestyle 11 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(12)*column("low")):(only(12)*column("high")) with filledcurves linestyle 12 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(13)*column("low")):(only(13)*column("high")) with filledcurves linestyle 13 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(14)*column("low")):(only(14)*column("high")) with filledcurves linestyle 14 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(15)*column("low")):(only(15)*column("high")) with filledcurves linestyle 15 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(only(3)*column("mean")) with lines linestyle 3 dashtype 1, \
         table using "tokens":(only(4)*column("mean")) with lines linestyle 4 dashtype 1, \
         table using "tokens":(only(5)*column("mean")) with lines linestyle 5 dashtype 2, \
         table using "tokens":(only(6)*column("mean")) with lines linestyle 6 dashtype 2, \
         table using "tokens":(only(7)*column("mean")) with lines linestyle 7 dashtype 2, \
         table using "tokens":(only(8)*column("mean")) with lines linestyle 8 dashtype 3, \
         table using "tokens":(only(9)*column("mean")) with lines linestyle 9 dashtype 3, \
         table using "tokens":(only(10)*column("mean")) with lines linestyle 10 dashtype 3, \
         table using "tokens":(only(11)*column("mean")) with lines linestyle 11 dashtype 4, \
         table using "tokens":(only(12)*column("mean")) with lines linestyle 12 dashtype 4, \
         table using "tokens":(only(13)*column("mean")) with lines linestyle 13 dashtype 4, \
         table using "tokens":(only(14)*column("mean")) with lines linestyle 14 dashtype 1, \
         table using "tokens":(only(15)*column("mean")) with lines linestyle 15 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(2)*column("mean") : NaN) with points linestyle 2, \
         table using "tokens":(column("last") == 1 ? only(3)*column("mean") : NaN) with points linestyle 3, \
         table using "tokens":(column("last") == 1 ? only(4)*column("mean") : NaN) with points linestyle 4, \
         table using "tokens":(column("last") == 1 ? only(5)*column("mean") : NaN) with points linestyle 5, \
         table using "tokens":(column("last") == 1 ? only(6)*column("mean") : NaN) with points linestyle 6, \
         table using "tokens":(column("last") == 1 ? only(7)*column("mean") : NaN) with points linestyle 7, \
         table using "tokens":(column("last") == 1 ? only(8)*column("mean") : NaN) with points linestyle 8, \
         table using "tokens":(column("last") == 1 ? only(9)*column("mean") : NaN) with points linestyle 9, \
         table using "tokens":(column("last") == 1 ? only(10)*column("mean") : NaN) with points linestyle 10, \
         table using "tokens":(column("last") == 1 ? only(11)*column("mean") : NaN) with points linestyle 11, \
         table using "tokens":(column("last") == 1 ? only(12)*column("mean") : NaN) with points linestyle 12, \
         table using "tokens":(column("last") == 1 ? only(13)*column("mean") : NaN) with points linestyle 13, \
         table using "tokens":(column("last") == 1 ? only(14)*column("mean") : NaN) with points linestyle 14, \
         table using "tokens":(column("last") == 1 ? only(15)*column("mean") : NaN) with points linestyle 15
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(270.1)
    set tmargin at screen py(394)
    set bmargin at screen py(576)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.6946793029422453:5.398088864855151]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'gradient projection' at screen px(58), py(384) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set arrow from screen px(58), py(403.8) to screen px(270.1), py(403.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(510.6) to screen px(270.1), py(510.6) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(16)*column("low")):(only(16)*column("high")) with filledcurves linestyle 16 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(17)*column("low")):(only(17)*column("high")) with filledcurves linestyle 17 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(18)*column("low")):(only(18)*column("high")) with filledcurves linestyle 18 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(19)*column("low")):(only(19)*column("high")) with filledcurves linestyle 19 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(20)*column("low")):(only(20)*column("high")) with filledcurves linestyle 20 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(21)*column("low")):(only(21)*column("high")) with filledcurves linestyle 21 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(22)*column("low")):(only(22)*column("high")) with filledcurves linestyle 22 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(23)*column("low")):(only(23)*column("high")) with filledcurves linestyle 23 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(24)*column("low")):(only(24)*column("high")) with filledcurves linestyle 24 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(25)*column("low")):(only(25)*column("high")) with filledcurves linestyle 25 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(26)*column("low")):(only(26)*column("high")) with filledcurves linestyle 26 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(27)*column("low")):(only(27)*column("high")) with filledcurves linestyle 27 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(16)*column("mean")) with lines linestyle 16 dashtype 1, \
         table using "tokens":(only(17)*column("mean")) with lines linestyle 17 dashtype 1, \
         table using "tokens":(only(18)*column("mean")) with lines linestyle 18 dashtype 1, \
         table using "tokens":(only(19)*column("mean")) with lines linestyle 19 dashtype 2, \
         table using "tokens":(only(20)*column("mean")) with lines linestyle 20 dashtype 2, \
         table using "tokens":(only(21)*column("mean")) with lines linestyle 21 dashtype 2, \
         table using "tokens":(only(22)*column("mean")) with lines linestyle 22 dashtype 3, \
         table using "tokens":(only(23)*column("mean")) with lines linestyle 23 dashtype 3, \
         table using "tokens":(only(24)*column("mean")) with lines linestyle 24 dashtype 3, \
         table using "tokens":(only(25)*column("mean")) with lines linestyle 25 dashtype 4, \
         table using "tokens":(only(26)*column("mean")) with lines linestyle 26 dashtype 4, \
         table using "tokens":(only(27)*column("mean")) with lines linestyle 27 dashtype 4, \
         table using "tokens":(column("last") == 1 ? only(16)*column("mean") : NaN) with points linestyle 16, \
         table using "tokens":(column("last") == 1 ? only(17)*column("mean") : NaN) with points linestyle 17, \
         table using "tokens":(column("last") == 1 ? only(18)*column("mean") : NaN) with points linestyle 18, \
         table using "tokens":(column("last") == 1 ? only(19)*column("mean") : NaN) with points linestyle 19, \
         table using "tokens":(column("last") == 1 ? only(20)*column("mean") : NaN) with points linestyle 20, \
         table using "tokens":(column("last") == 1 ? only(21)*column("mean") : NaN) with points linestyle 21, \
         table using "tokens":(column("last") == 1 ? only(22)*column("mean") : NaN) with points linestyle 22, \
         table using "tokens":(column("last") == 1 ? only(23)*column("mean") : NaN) with points linestyle 23, \
         table using "tokens":(column("last") == 1 ? only(24)*column("mean") : NaN) with points linestyle 24, \
         table using "tokens":(column("last") == 1 ? only(25)*column("mean") : NaN) with points linestyle 25, \
         table using "tokens":(column("last") == 1 ? only(26)*column("mean") : NaN) with points linestyle 26, \
         table using "tokens":(column("last") == 1 ? only(27)*column("mean") : NaN) with points linestyle 27
    
    unset label
    unset arrow
    set lmargin at screen px(330.1)
    set rmargin at screen px(600.1)
    set tmargin at screen py(394)
    set bmargin at screen py(576)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.7750618134558906:3.9779978457807452]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.5' 3.5)
    set label 'The last third' at screen px(330.1), py(384) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(330.1), py(441.2) to screen px(600.1), py(441.2) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(548.2) to screen px(613.1), py(524) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.959 Full rank' at screen px(615.1), py(524) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(533.2) to screen px(613.1), py(440) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.058 GaLore' at screen px(615.1), py(440) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(533.5) to screen px(613.1), py(454) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.056 8-bit GaLore' at screen px(615.1), py(454) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(532.7) to screen px(613.1), py(426) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.061 Q-GaLore' at screen px(615.1), py(426) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(555.4) to screen px(613.1), py(566) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.911 Fira' at screen px(615.1), py(566) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(554.8) to screen px(613.1), py(552) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.915 APOLLO' at screen px(615.1), py(552) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(546) to screen px(613.1), py(510) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.974 APOLLO-Mini' at screen px(615.1), py(510) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(545.8) to screen px(613.1), py(496) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.975 FRUGAL' at screen px(615.1), py(496) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(534.8) to screen px(613.1), py(482) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.047 GradNormLoRP' at screen px(615.1), py(482) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(514.6) to screen px(613.1), py(412) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.181 DCT-AdamW' at screen px(615.1), py(412) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(555.8) to screen px(613.1), py(580) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.909 LDAdam' at screen px(615.1), py(580) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(534.3) to screen px(613.1), py(468) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.051 GaLore 2' at screen px(615.1), py(468) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(553.9) to screen px(613.1), py(538) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.921 SubTrack++' at screen px(615.1), py(538) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(16)*column("low")):(only(16)*column("high")) with filledcurves linestyle 16 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(17)*column("low")):(only(17)*column("high")) with filledcurves linestyle 17 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(18)*column("low")):(only(18)*column("high")) with filledcurves linestyle 18 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(19)*column("low")):(only(19)*column("high")) with filledcurves linestyle 19 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(20)*column("low")):(only(20)*column("high")) with filledcurves linestyle 20 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(21)*column("low")):(only(21)*column("high")) with filledcurves linestyle 21 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(22)*column("low")):(only(22)*column("high")) with filledcurves linestyle 22 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(23)*column("low")):(only(23)*column("high")) with filledcurves linestyle 23 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(24)*column("low")):(only(24)*column("high")) with filledcurves linestyle 24 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(25)*column("low")):(only(25)*column("high")) with filledcurves linestyle 25 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(26)*column("low")):(only(26)*column("high")) with filledcurves linestyle 26 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(27)*column("low")):(only(27)*column("high")) with filledcurves linestyle 27 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(16)*column("mean")) with lines linestyle 16 dashtype 1, \
         table using "tokens":(only(17)*column("mean")) with lines linestyle 17 dashtype 1, \
         table using "tokens":(only(18)*column("mean")) with lines linestyle 18 dashtype 1, \
         table using "tokens":(only(19)*column("mean")) with lines linestyle 19 dashtype 2, \
         table using "tokens":(only(20)*column("mean")) with lines linestyle 20 dashtype 2, \
         table using "tokens":(only(21)*column("mean")) with lines linestyle 21 dashtype 2, \
         table using "tokens":(only(22)*column("mean")) with lines linestyle 22 dashtype 3, \
         table using "tokens":(only(23)*column("mean")) with lines linestyle 23 dashtype 3, \
         table using "tokens":(only(24)*column("mean")) with lines linestyle 24 dashtype 3, \
         table using "tokens":(only(25)*column("mean")) with lines linestyle 25 dashtype 4, \
         table using "tokens":(only(26)*column("mean")) with lines linestyle 26 dashtype 4, \
         table using "tokens":(only(27)*column("mean")) with lines linestyle 27 dashtype 4, \
         table using "tokens":(column("last") == 1 ? only(16)*column("mean") : NaN) with points linestyle 16, \
         table using "tokens":(column("last") == 1 ? only(17)*column("mean") : NaN) with points linestyle 17, \
         table using "tokens":(column("last") == 1 ? only(18)*column("mean") : NaN) with points linestyle 18, \
         table using "tokens":(column("last") == 1 ? only(19)*column("mean") : NaN) with points linestyle 19, \
         table using "tokens":(column("last") == 1 ? only(20)*column("mean") : NaN) with points linestyle 20, \
         table using "tokens":(column("last") == 1 ? only(21)*column("mean") : NaN) with points linestyle 21, \
         table using "tokens":(column("last") == 1 ? only(22)*column("mean") : NaN) with points linestyle 22, \
         table using "tokens":(column("last") == 1 ? only(23)*column("mean") : NaN) with points linestyle 23, \
         table using "tokens":(column("last") == 1 ? only(24)*column("mean") : NaN) with points linestyle 24, \
         table using "tokens":(column("last") == 1 ? only(25)*column("mean") : NaN) with points linestyle 25, \
         table using "tokens":(column("last") == 1 ? only(26)*column("mean") : NaN) with points linestyle 26, \
         table using "tokens":(column("last") == 1 ? only(27)*column("mean") : NaN) with points linestyle 27
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(270.1)
    set tmargin at screen py(628)
    set bmargin at screen py(824)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.6946793029422453:5.398088864855151]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'structured pre-training' at screen px(58), py(618) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set arrow from screen px(58), py(638.5) to screen px(270.1), py(638.5) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(753.6) to screen px(270.1), py(753.6) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(28)*column("low")):(only(28)*column("high")) with filledcurves linestyle 28 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(29)*column("low")):(only(29)*column("high")) with filledcurves linestyle 29 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(30)*column("low")):(only(30)*column("high")) with filledcurves linestyle 30 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(31)*column("low")):(only(31)*column("high")) with filledcurves linestyle 31 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(32)*column("low")):(only(32)*column("high")) with filledcurves linestyle 32 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(33)*column("low")):(only(33)*column("high")) with filledcurves linestyle 33 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(34)*column("low")):(only(34)*column("high")) with filledcurves linestyle 34 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(35)*column("low")):(only(35)*column("high")) with filledcurves linestyle 35 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(36)*column("low")):(only(36)*column("high")) with filledcurves linestyle 36 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(37)*column("low")):(only(37)*column("high")) with filledcurves linestyle 37 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(38)*column("low")):(only(38)*column("high")) with filledcurves linestyle 38 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(39)*column("low")):(only(39)*column("high")) with filledcurves linestyle 39 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(40)*column("low")):(only(40)*column("high")) with filledcurves linestyle 40 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(28)*column("mean")) with lines linestyle 28 dashtype 1, \
         table using "tokens":(only(29)*column("mean")) with lines linestyle 29 dashtype 1, \
         table using "tokens":(only(30)*column("mean")) with lines linestyle 30 dashtype 1, \
         table using "tokens":(only(31)*column("mean")) with lines linestyle 31 dashtype 2, \
         table using "tokens":(only(32)*column("mean")) with lines linestyle 32 dashtype 2, \
         table using "tokens":(only(33)*column("mean")) with lines linestyle 33 dashtype 2, \
         table using "tokens":(only(34)*column("mean")) with lines linestyle 34 dashtype 3, \
         table using "tokens":(only(35)*column("mean")) with lines linestyle 35 dashtype 3, \
         table using "tokens":(only(36)*column("mean")) with lines linestyle 36 dashtype 3, \
         table using "tokens":(only(37)*column("mean")) with lines linestyle 37 dashtype 4, \
         table using "tokens":(only(38)*column("mean")) with lines linestyle 38 dashtype 4, \
         table using "tokens":(only(39)*column("mean")) with lines linestyle 39 dashtype 4, \
         table using "tokens":(only(40)*column("mean")) with lines linestyle 40 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(28)*column("mean") : NaN) with points linestyle 28, \
         table using "tokens":(column("last") == 1 ? only(29)*column("mean") : NaN) with points linestyle 29, \
         table using "tokens":(column("last") == 1 ? only(30)*column("mean") : NaN) with points linestyle 30, \
         table using "tokens":(column("last") == 1 ? only(31)*column("mean") : NaN) with points linestyle 31, \
         table using "tokens":(column("last") == 1 ? only(32)*column("mean") : NaN) with points linestyle 32, \
         table using "tokens":(column("last") == 1 ? only(33)*column("mean") : NaN) with points linestyle 33, \
         table using "tokens":(column("last") == 1 ? only(34)*column("mean") : NaN) with points linestyle 34, \
         table using "tokens":(column("last") == 1 ? only(35)*column("mean") : NaN) with points linestyle 35, \
         table using "tokens":(column("last") == 1 ? only(36)*column("mean") : NaN) with points linestyle 36, \
         table using "tokens":(column("last") == 1 ? only(37)*column("mean") : NaN) with points linestyle 37, \
         table using "tokens":(column("last") == 1 ? only(38)*column("mean") : NaN) with points linestyle 38, \
         table using "tokens":(column("last") == 1 ? only(39)*column("mean") : NaN) with points linestyle 39, \
         table using "tokens":(column("last") == 1 ? only(40)*column("mean") : NaN) with points linestyle 40
    
    unset label
    unset arrow
    set lmargin at screen px(330.1)
    set rmargin at screen px(600.1)
    set tmargin at screen py(628)
    set bmargin at screen py(824)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.7750618134558906:3.9779978457807452]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.5' 3.5)
    set label 'The last third' at screen px(330.1), py(618) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(330.1), py(678.8) to screen px(600.1), py(678.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(794.1) to screen px(613.1), py(814) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.959 Full rank' at screen px(615.1), py(814) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(780.1) to screen px(613.1), py(744) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.045 Low-rank W = BA' at screen px(615.1), py(744) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(745.7) to screen px(613.1), py(674) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.256 Low-rank, Xavier start' at screen px(615.1), py(674) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(773.6) to screen px(613.1), py(730) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.085 ReLoRA' at screen px(615.1), py(730) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(796.5) to screen px(613.1), py(828) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.944 SLTrain' at screen px(615.1), py(828) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(792.2) to screen px(613.1), py(800) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.970 LOST' at screen px(615.1), py(800) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(786.7) to screen px(613.1), py(786) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.004 CoLA' at screen px(615.1), py(786) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(764) to screen px(613.1), py(702) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.144 LORO' at screen px(615.1), py(702) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(782.6) to screen px(613.1), py(772) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.029 SST' at screen px(615.1), py(772) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(782.3) to screen px(613.1), py(758) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.031 Maestro' at screen px(615.1), py(758) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(690.1) to screen px(613.1), py(646) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.597 TRP' at screen px(615.1), py(646) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(772.7) to screen px(613.1), py(716) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.090 PELA' at screen px(615.1), py(716) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(716.1) to screen px(613.1), py(660) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.437 Householder projector' at screen px(615.1), py(660) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(761.2) to screen px(613.1), py(688) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.161 ISS-P' at screen px(615.1), py(688) left front font 'sans-serif,11' textcolor rgb '#c05500'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(28)*column("low")):(only(28)*column("high")) with filledcurves linestyle 28 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(29)*column("low")):(only(29)*column("high")) with filledcurves linestyle 29 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(30)*column("low")):(only(30)*column("high")) with filledcurves linestyle 30 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(31)*column("low")):(only(31)*column("high")) with filledcurves linestyle 31 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(32)*column("low")):(only(32)*column("high")) with filledcurves linestyle 32 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(33)*column("low")):(only(33)*column("high")) with filledcurves linestyle 33 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(34)*column("low")):(only(34)*column("high")) with filledcurves linestyle 34 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(35)*column("low")):(only(35)*column("high")) with filledcurves linestyle 35 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(36)*column("low")):(only(36)*column("high")) with filledcurves linestyle 36 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(37)*column("low")):(only(37)*column("high")) with filledcurves linestyle 37 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(38)*column("low")):(only(38)*column("high")) with filledcurves linestyle 38 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(39)*column("low")):(only(39)*column("high")) with filledcurves linestyle 39 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(40)*column("low")):(only(40)*column("high")) with filledcurves linestyle 40 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(28)*column("mean")) with lines linestyle 28 dashtype 1, \
         table using "tokens":(only(29)*column("mean")) with lines linestyle 29 dashtype 1, \
         table using "tokens":(only(30)*column("mean")) with lines linestyle 30 dashtype 1, \
         table using "tokens":(only(31)*column("mean")) with lines linestyle 31 dashtype 2, \
         table using "tokens":(only(32)*column("mean")) with lines linestyle 32 dashtype 2, \
         table using "tokens":(only(33)*column("mean")) with lines linestyle 33 dashtype 2, \
         table using "tokens":(only(34)*column("mean")) with lines linestyle 34 dashtype 3, \
         table using "tokens":(only(35)*column("mean")) with lines linestyle 35 dashtype 3, \
         table using "tokens":(only(36)*column("mean")) with lines linestyle 36 dashtype 3, \
         table using "tokens":(only(37)*column("mean")) with lines linestyle 37 dashtype 4, \
         table using "tokens":(only(38)*column("mean")) with lines linestyle 38 dashtype 4, \
         table using "tokens":(only(39)*column("mean")) with lines linestyle 39 dashtype 4, \
         table using "tokens":(only(40)*column("mean")) with lines linestyle 40 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(28)*column("mean") : NaN) with points linestyle 28, \
         table using "tokens":(column("last") == 1 ? only(29)*column("mean") : NaN) with points linestyle 29, \
         table using "tokens":(column("last") == 1 ? only(30)*column("mean") : NaN) with points linestyle 30, \
         table using "tokens":(column("last") == 1 ? only(31)*column("mean") : NaN) with points linestyle 31, \
         table using "tokens":(column("last") == 1 ? only(32)*column("mean") : NaN) with points linestyle 32, \
         table using "tokens":(column("last") == 1 ? only(33)*column("mean") : NaN) with points linestyle 33, \
         table using "tokens":(column("last") == 1 ? only(34)*column("mean") : NaN) with points linestyle 34, \
         table using "tokens":(column("last") == 1 ? only(35)*column("mean") : NaN) with points linestyle 35, \
         table using "tokens":(column("last") == 1 ? only(36)*column("mean") : NaN) with points linestyle 36, \
         table using "tokens":(column("last") == 1 ? only(37)*column("mean") : NaN) with points linestyle 37, \
         table using "tokens":(column("last") == 1 ? only(38)*column("mean") : NaN) with points linestyle 38, \
         table using "tokens":(column("last") == 1 ? only(39)*column("mean") : NaN) with points linestyle 39, \
         table using "tokens":(column("last") == 1 ? only(40)*column("mean") : NaN) with points linestyle 40
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(270.1)
    set tmargin at screen py(876)
    set bmargin at screen py(1026)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.6946793029422453:5.398088864855151]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'layer-wise training' at screen px(58), py(866) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set arrow from screen px(58), py(884) to screen px(270.1), py(884) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(972.1) to screen px(270.1), py(972.1) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(41)*column("low")):(only(41)*column("high")) with filledcurves linestyle 41 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(42)*column("low")):(only(42)*column("high")) with filledcurves linestyle 42 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(43)*column("low")):(only(43)*column("high")) with filledcurves linestyle 43 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(44)*column("low")):(only(44)*column("high")) with filledcurves linestyle 44 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(41)*column("mean")) with lines linestyle 41 dashtype 1, \
         table using "tokens":(only(42)*column("mean")) with lines linestyle 42 dashtype 1, \
         table using "tokens":(only(43)*column("mean")) with lines linestyle 43 dashtype 1, \
         table using "tokens":(only(44)*column("mean")) with lines linestyle 44 dashtype 2, \
         table using "tokens":(column("last") == 1 ? only(41)*column("mean") : NaN) with points linestyle 41, \
         table using "tokens":(column("last") == 1 ? only(42)*column("mean") : NaN) with points linestyle 42, \
         table using "tokens":(column("last") == 1 ? only(43)*column("mean") : NaN) with points linestyle 43, \
         table using "tokens":(column("last") == 1 ? only(44)*column("mean") : NaN) with points linestyle 44
    
    unset label
    unset arrow
    set lmargin at screen px(330.1)
    set rmargin at screen px(600.1)
    set tmargin at screen py(876)
    set bmargin at screen py(1026)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.7750618134558906:3.9779978457807452]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.5' 3.5)
    set label 'The last third' at screen px(330.1), py(866) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(330.1), py(914.9) to screen px(600.1), py(914.9) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(1003.1) to screen px(613.1), py(1010.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.959 Full rank' at screen px(615.1), py(1010.1) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(998.8) to screen px(613.1), py(996.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.993 LISA' at screen px(615.1), py(996.1) left front font 'sans-serif,11' textcolor rgb '#a36186'
    set arrow from screen px(604.1), py(913.6) to screen px(613.1), py(913.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.676 BAdam (did not learn)' at screen px(615.1), py(913.6) left front font 'sans-serif,11' textcolor rgb '#854f6d'
    set arrow from screen px(604.1), py(983) to screen px(613.1), py(982.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.120 OwLore' at screen px(615.1), py(982.1) left front font 'sans-serif,11' textcolor rgb '#a36186'
    set arrow from screen px(604.1), py(971.4) to screen px(613.1), py(968.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.213 WeLore' at screen px(615.1), py(968.1) left front font 'sans-serif,11' textcolor rgb '#a36186'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(41)*column("low")):(only(41)*column("high")) with filledcurves linestyle 41 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(42)*column("low")):(only(42)*column("high")) with filledcurves linestyle 42 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(43)*column("low")):(only(43)*column("high")) with filledcurves linestyle 43 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(44)*column("low")):(only(44)*column("high")) with filledcurves linestyle 44 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(41)*column("mean")) with lines linestyle 41 dashtype 1, \
         table using "tokens":(only(42)*column("mean")) with lines linestyle 42 dashtype 1, \
         table using "tokens":(only(43)*column("mean")) with lines linestyle 43 dashtype 1, \
         table using "tokens":(only(44)*column("mean")) with lines linestyle 44 dashtype 2, \
         table using "tokens":(column("last") == 1 ? only(41)*column("mean") : NaN) with points linestyle 41, \
         table using "tokens":(column("last") == 1 ? only(42)*column("mean") : NaN) with points linestyle 42, \
         table using "tokens":(column("last") == 1 ? only(43)*column("mean") : NaN) with points linestyle 43, \
         table using "tokens":(column("last") == 1 ? only(44)*column("mean") : NaN) with points linestyle 44
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(270.1)
    set tmargin at screen py(1078)
    set bmargin at screen py(1228)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.6946793029422453:5.398088864855151]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'adapters' at screen px(58), py(1068) left front font 'sans-serif,13' textcolor rgb '#008662'
    set arrow from screen px(58), py(1086) to screen px(270.1), py(1086) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(1174.1) to screen px(270.1), py(1174.1) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(45)*column("low")):(only(45)*column("high")) with filledcurves linestyle 45 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(45)*column("mean")) with lines linestyle 45 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(45)*column("mean") : NaN) with points linestyle 45
    
    unset label
    unset arrow
    set lmargin at screen px(330.1)
    set rmargin at screen px(600.1)
    set tmargin at screen py(1078)
    set bmargin at screen py(1228)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.7750618134558906:3.9779978457807452]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.5' 3.5)
    set label 'The last third' at screen px(330.1), py(1068) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(330.1), py(1116.9) to screen px(600.1), py(1116.9) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(1205.1) to screen px(613.1), py(1209.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.959 Full rank' at screen px(615.1), py(1209.6) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(1200) to screen px(613.1), py(1195.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.999 LoRA' at screen px(615.1), py(1195.6) left front font 'sans-serif,11' textcolor rgb '#008662'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(45)*column("low")):(only(45)*column("high")) with filledcurves linestyle 45 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(45)*column("mean")) with lines linestyle 45 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(45)*column("mean") : NaN) with points linestyle 45
    unset multiplot
    unset output
}
