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
py(y) = 1 - y / 1290.0
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
set style line 42 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam'
set style line 43 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore'
set style line 44 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'
set style line 45 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1290 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2580 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-curves-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Lines are single runs. Lower is better; numbers are final losses. The wide grey line is Full rank.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Thin grey dashed lines: unigram model 5.253, bigram model 3.666.' at screen px(20), py(1271) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Tokens' at screen px(329.1), py(1249) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(270.1)
    set tmargin at screen py(115)
    set bmargin at screen py(325)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.700182438644275:5.3977773666079]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'full rank' at screen px(58), py(105) left front font 'sans-serif,13' textcolor rgb '#666666'
    set arrow from screen px(58), py(126.3) to screen px(270.1), py(126.3) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(249.8) to screen px(270.1), py(249.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
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
    set tmargin at screen py(115)
    set bmargin at screen py(325)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.792104387276284:3.773822940775735]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.00' 3.0, '3.25' 3.25, '3.50' 3.5, '3.75' 3.75)
    set label 'The last third' at screen px(330.1), py(105) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(330.1), py(138.1) to screen px(600.1), py(138.1) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(290.3) to screen px(613.1), py(203) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.955 Full rank' at screen px(615.1), py(203) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(301) to screen px(613.1), py(273) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.904 AdamW-split' at screen px(615.1), py(273) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(292.9) to screen px(613.1), py(231) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.942 AdamW-split, 2' at screen px(615.1), py(231) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(604.1), py(305.2) to screen px(613.1), py(301) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.885 AdamW-split, 8' at screen px(615.1), py(301) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(296.1) to screen px(613.1), py(259) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.927 AdamW-split, 16' at screen px(615.1), py(259) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(305.1) to screen px(613.1), py(287) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.885 AdamW-split, 32' at screen px(615.1), py(287) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(604.1), py(305.5) to screen px(613.1), py(315) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.883 AdamW-split, 64' at screen px(615.1), py(315) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(163.1) to screen px(613.1), py(133) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.549 SGD with momentum' at screen px(615.1), py(133) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(240.1) to screen px(613.1), py(147) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.189 signSGD' at screen px(615.1), py(147) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(604.1), py(268.4) to screen px(613.1), py(161) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.057 Lion' at screen px(615.1), py(161) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(293.8) to screen px(613.1), py(245) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.938 Adafactor' at screen px(615.1), py(245) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(273.2) to screen px(613.1), py(175) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.034 CAME' at screen px(615.1), py(175) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(604.1), py(283.1) to screen px(613.1), py(189) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.988 Adam-mini' at screen px(615.1), py(189) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(290.5) to screen px(613.1), py(217) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.953 Adam-8bit' at screen px(615.1), py(217) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(313.8) to screen px(613.1), py(329) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.845 Muon' at screen px(615.1), py(329) left front font 'sans-serif,11' textcolor rgb '#424242'
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
    set tmargin at screen py(377)
    set bmargin at screen py(559)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.700182438644275:5.3977773666079]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'gradient projection' at screen px(58), py(367) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set arrow from screen px(58), py(386.8) to screen px(270.1), py(386.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(493.8) to screen px(270.1), py(493.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
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
    set tmargin at screen py(377)
    set bmargin at screen py(559)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.792104387276284:3.773822940775735]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.00' 3.0, '3.25' 3.25, '3.50' 3.5, '3.75' 3.75)
    set label 'The last third' at screen px(330.1), py(367) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(330.1), py(397) to screen px(600.1), py(397) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(528.9) to screen px(613.1), py(507) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.955 Full rank' at screen px(615.1), py(507) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(513.9) to screen px(613.1), py(437) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.035 GaLore' at screen px(615.1), py(437) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(514.2) to screen px(613.1), py(451) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.034 8-bit GaLore' at screen px(615.1), py(451) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(510.8) to screen px(613.1), py(423) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.052 Q-GaLore' at screen px(615.1), py(423) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(534.6) to screen px(613.1), py(535) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.924 Fira' at screen px(615.1), py(535) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(535.9) to screen px(613.1), py(549) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.917 APOLLO' at screen px(615.1), py(549) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(521.5) to screen px(613.1), py(479) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.995 APOLLO-Mini' at screen px(615.1), py(479) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(526.8) to screen px(613.1), py(493) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.966 FRUGAL' at screen px(615.1), py(493) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(514.7) to screen px(613.1), py(465) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.031 GradNormLoRP' at screen px(615.1), py(465) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(492.7) to screen px(613.1), py(395) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.150 DCT-AdamW' at screen px(615.1), py(395) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(541.9) to screen px(613.1), py(563) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.884 LDAdam' at screen px(615.1), py(563) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(510.1) to screen px(613.1), py(409) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.056 GaLore 2' at screen px(615.1), py(409) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(531.8) to screen px(613.1), py(521) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.939 SubTrack++' at screen px(615.1), py(521) left front font 'sans-serif,11' textcolor rgb '#0072b2'
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
    set tmargin at screen py(611)
    set bmargin at screen py(807)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.700182438644275:5.3977773666079]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'structured pre-training' at screen px(58), py(601) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set arrow from screen px(58), py(621.5) to screen px(270.1), py(621.5) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(736.8) to screen px(270.1), py(736.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
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
    set tmargin at screen py(611)
    set bmargin at screen py(807)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.792104387276284:3.773822940775735]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.00' 3.0, '3.25' 3.25, '3.50' 3.5, '3.75' 3.75)
    set label 'The last third' at screen px(330.1), py(601) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(330.1), py(632.5) to screen px(600.1), py(632.5) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(774.6) to screen px(613.1), py(783) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.955 Full rank' at screen px(615.1), py(783) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(759.1) to screen px(613.1), py(727) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.032 Low-rank W = BA' at screen px(615.1), py(727) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(710.5) to screen px(613.1), py(657) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.275 Low-rank, Xavier start' at screen px(615.1), py(657) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(748.6) to screen px(613.1), py(699) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.084 ReLoRA' at screen px(615.1), py(699) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(778.7) to screen px(613.1), py(811) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.934 SLTrain' at screen px(615.1), py(811) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(778.5) to screen px(613.1), py(797) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.935 LOST' at screen px(615.1), py(797) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(769.5) to screen px(613.1), py(769) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.980 CoLA' at screen px(615.1), py(769) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(728) to screen px(613.1), py(671) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.188 LORO' at screen px(615.1), py(671) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(764.8) to screen px(613.1), py(755) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.004 SST' at screen px(615.1), py(755) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(762.3) to screen px(613.1), py(741) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.016 Maestro' at screen px(615.1), py(741) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(648.8) to screen px(613.1), py(629) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.585 TRP' at screen px(615.1), py(629) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(749.5) to screen px(613.1), py(713) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.080 PELA' at screen px(615.1), py(713) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(680.6) to screen px(613.1), py(643) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.425 Householder projector' at screen px(615.1), py(643) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(733) to screen px(613.1), py(685) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.163 ISS-P' at screen px(615.1), py(685) left front font 'sans-serif,11' textcolor rgb '#c05500'
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
    set tmargin at screen py(859)
    set bmargin at screen py(1009)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.700182438644275:5.3977773666079]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'layer-wise training' at screen px(58), py(849) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set arrow from screen px(58), py(867) to screen px(270.1), py(867) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(955.3) to screen px(270.1), py(955.3) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
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
    set tmargin at screen py(859)
    set bmargin at screen py(1009)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.792104387276284:3.773822940775735]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.00' 3.0, '3.25' 3.25, '3.50' 3.5, '3.75' 3.75)
    set label 'The last third' at screen px(330.1), py(849) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(330.1), py(875.5) to screen px(600.1), py(875.5) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(984.2) to screen px(613.1), py(991) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.955 Full rank' at screen px(615.1), py(991) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(983.8) to screen px(613.1), py(977) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.957 LISA' at screen px(615.1), py(977) left front font 'sans-serif,11' textcolor rgb '#a36186'
    set arrow from screen px(604.1), py(886.7) to screen px(613.1), py(886.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.592 BAdam' at screen px(615.1), py(886.7) left front font 'sans-serif,11' textcolor rgb '#854f6d'
    set arrow from screen px(604.1), py(953.2) to screen px(613.1), py(959.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.157 OwLore' at screen px(615.1), py(959.6) left front font 'sans-serif,11' textcolor rgb '#a36186'
    set arrow from screen px(604.1), py(952) to screen px(613.1), py(945.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.165 WeLore' at screen px(615.1), py(945.6) left front font 'sans-serif,11' textcolor rgb '#a36186'
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
    set tmargin at screen py(1061)
    set bmargin at screen py(1211)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.700182438644275:5.3977773666079]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'adapters' at screen px(58), py(1051) left front font 'sans-serif,13' textcolor rgb '#008662'
    set arrow from screen px(58), py(1069) to screen px(270.1), py(1069) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(1157.3) to screen px(270.1), py(1157.3) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(45)*column("low")):(only(45)*column("high")) with filledcurves linestyle 45 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(45)*column("mean")) with lines linestyle 45 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(45)*column("mean") : NaN) with points linestyle 45
    
    unset label
    unset arrow
    set lmargin at screen px(330.1)
    set rmargin at screen px(600.1)
    set tmargin at screen py(1061)
    set bmargin at screen py(1211)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.792104387276284:3.773822940775735]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.00' 3.0, '3.25' 3.25, '3.50' 3.5, '3.75' 3.75)
    set label 'The last third' at screen px(330.1), py(1051) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(330.1), py(1077.5) to screen px(600.1), py(1077.5) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(1186.2) to screen px(613.1), py(1189.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.955 Full rank' at screen px(615.1), py(1189.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(1178.7) to screen px(613.1), py(1175.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.003 LoRA' at screen px(615.1), py(1175.5) left front font 'sans-serif,11' textcolor rgb '#008662'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(45)*column("low")):(only(45)*column("high")) with filledcurves linestyle 45 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(45)*column("mean")) with lines linestyle 45 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(45)*column("mean") : NaN) with points linestyle 45
    unset multiplot
    unset output
}
