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
py(y) = 1 - y / 1003.0
# The lines of the table that belong to a series.
table = 'learning-curves-planted.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 3 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'SGD with momentum'
set style line 4 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'signSGD'
set style line 5 linecolor rgb '#666666' linewidth 2 pointtype 11 pointsize 1  # 'Lion'
set style line 6 linecolor rgb '#424242' linewidth 2 pointtype 15 pointsize 1  # 'Adafactor'
set style line 7 linecolor rgb '#a0a0a0' linewidth 2 pointtype 4 pointsize 1  # 'CAME'
set style line 8 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'Adam-mini'
set style line 9 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'Adam-8bit'
set style line 10 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Muon'
set style line 11 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 12 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 13 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 14 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 15 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 16 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 17 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 18 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 19 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 20 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 21 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 22 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 23 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 24 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 25 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 26 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'LOST'
set style line 27 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'CoLA'
set style line 28 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 29 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 30 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 31 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 32 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 33 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'ISS-P'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1003 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2006 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-curves-planted.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'planted: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Lines are means over 3 seeds; bands show the range over seeds. Lower is better; numbers are final losses. The wide' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'grey line is Full rank.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Thin grey dashed lines: noise floor 0.01000.' at screen px(20), py(984) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (mean squared error)' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Samples' at screen px(325.6), py(962) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(267.1)
    set tmargin at screen py(132)
    set bmargin at screen py(282)
    unset logscale x
    set xrange [0.0:51200.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20k' 20000.0, '40k' 40000.0)
    set logscale y
    set yrange [0.006887677416219597:3.2177989362165063]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'full rank' at screen px(58), py(122) left front font 'sans-serif,13' textcolor rgb '#666666'
    set arrow from screen px(58), py(272.9) to screen px(267.1), py(272.9) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
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
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(only(3)*column("mean")) with lines linestyle 3 dashtype 1, \
         table using "tokens":(only(4)*column("mean")) with lines linestyle 4 dashtype 1, \
         table using "tokens":(only(5)*column("mean")) with lines linestyle 5 dashtype 2, \
         table using "tokens":(only(6)*column("mean")) with lines linestyle 6 dashtype 2, \
         table using "tokens":(only(7)*column("mean")) with lines linestyle 7 dashtype 2, \
         table using "tokens":(only(8)*column("mean")) with lines linestyle 8 dashtype 3, \
         table using "tokens":(only(9)*column("mean")) with lines linestyle 9 dashtype 3, \
         table using "tokens":(only(10)*column("mean")) with lines linestyle 10 dashtype 3, \
         table using "tokens":(column("last") == 1 ? only(2)*column("mean") : NaN) with points linestyle 2, \
         table using "tokens":(column("last") == 1 ? only(3)*column("mean") : NaN) with points linestyle 3, \
         table using "tokens":(column("last") == 1 ? only(4)*column("mean") : NaN) with points linestyle 4, \
         table using "tokens":(column("last") == 1 ? only(5)*column("mean") : NaN) with points linestyle 5, \
         table using "tokens":(column("last") == 1 ? only(6)*column("mean") : NaN) with points linestyle 6, \
         table using "tokens":(column("last") == 1 ? only(7)*column("mean") : NaN) with points linestyle 7, \
         table using "tokens":(column("last") == 1 ? only(8)*column("mean") : NaN) with points linestyle 8, \
         table using "tokens":(column("last") == 1 ? only(9)*column("mean") : NaN) with points linestyle 9, \
         table using "tokens":(column("last") == 1 ? only(10)*column("mean") : NaN) with points linestyle 10
    
    unset label
    unset arrow
    set lmargin at screen px(327.1)
    set rmargin at screen px(593.3)
    set tmargin at screen py(132)
    set bmargin at screen py(282)
    unset logscale x
    set xrange [34133.333333333336:51200.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('35k' 35000.0, '40k' 40000.0, '45k' 45000.0, '50k' 50000.0)
    set logscale y
    set yrange [0.007293235258342701:1.1710831847149048]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'The last third' at screen px(327.1), py(122) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(327.1), py(272.7) to screen px(593.3), py(272.7) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(597.3), py(272.4) to screen px(606.3), py(216) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01011 Full rank' at screen px(608.3), py(216) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(597.3), py(272.4) to screen px(606.3), py(230) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01011 AdamW-split' at screen px(608.3), py(230) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(597.3), py(272.6) to screen px(606.3), py(286) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01002 SGD with momentum' at screen px(608.3), py(286) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(597.3), py(270.6) to screen px(606.3), py(174) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01074 signSGD' at screen px(608.3), py(174) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(597.3), py(268.7) to screen px(606.3), py(160) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01145 Lion' at screen px(608.3), py(160) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(597.3), py(272.5) to screen px(606.3), py(258) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01007 Adafactor' at screen px(608.3), py(258) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(597.3), py(272) to screen px(606.3), py(202) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01022 CAME' at screen px(608.3), py(202) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(597.3), py(272.5) to screen px(606.3), py(272) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01005 Adam-mini' at screen px(608.3), py(272) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(597.3), py(272.4) to screen px(606.3), py(244) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01010 Adam-8bit' at screen px(608.3), py(244) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(597.3), py(271.3) to screen px(606.3), py(188) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01048 Muon' at screen px(608.3), py(188) left front font 'sans-serif,11' textcolor rgb '#666666'
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
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(only(3)*column("mean")) with lines linestyle 3 dashtype 1, \
         table using "tokens":(only(4)*column("mean")) with lines linestyle 4 dashtype 1, \
         table using "tokens":(only(5)*column("mean")) with lines linestyle 5 dashtype 2, \
         table using "tokens":(only(6)*column("mean")) with lines linestyle 6 dashtype 2, \
         table using "tokens":(only(7)*column("mean")) with lines linestyle 7 dashtype 2, \
         table using "tokens":(only(8)*column("mean")) with lines linestyle 8 dashtype 3, \
         table using "tokens":(only(9)*column("mean")) with lines linestyle 9 dashtype 3, \
         table using "tokens":(only(10)*column("mean")) with lines linestyle 10 dashtype 3, \
         table using "tokens":(column("last") == 1 ? only(2)*column("mean") : NaN) with points linestyle 2, \
         table using "tokens":(column("last") == 1 ? only(3)*column("mean") : NaN) with points linestyle 3, \
         table using "tokens":(column("last") == 1 ? only(4)*column("mean") : NaN) with points linestyle 4, \
         table using "tokens":(column("last") == 1 ? only(5)*column("mean") : NaN) with points linestyle 5, \
         table using "tokens":(column("last") == 1 ? only(6)*column("mean") : NaN) with points linestyle 6, \
         table using "tokens":(column("last") == 1 ? only(7)*column("mean") : NaN) with points linestyle 7, \
         table using "tokens":(column("last") == 1 ? only(8)*column("mean") : NaN) with points linestyle 8, \
         table using "tokens":(column("last") == 1 ? only(9)*column("mean") : NaN) with points linestyle 9, \
         table using "tokens":(column("last") == 1 ? only(10)*column("mean") : NaN) with points linestyle 10
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(267.1)
    set tmargin at screen py(334)
    set bmargin at screen py(488)
    unset logscale x
    set xrange [0.0:51200.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20k' 20000.0, '40k' 40000.0)
    set logscale y
    set yrange [0.006887677416219597:3.2177989362165063]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'gradient projection' at screen px(58), py(324) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set arrow from screen px(58), py(478.7) to screen px(267.1), py(478.7) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(11)*column("low")):(only(11)*column("high")) with filledcurves linestyle 11 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(12)*column("low")):(only(12)*column("high")) with filledcurves linestyle 12 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(13)*column("low")):(only(13)*column("high")) with filledcurves linestyle 13 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(14)*column("low")):(only(14)*column("high")) with filledcurves linestyle 14 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(15)*column("low")):(only(15)*column("high")) with filledcurves linestyle 15 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(16)*column("low")):(only(16)*column("high")) with filledcurves linestyle 16 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(17)*column("low")):(only(17)*column("high")) with filledcurves linestyle 17 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(18)*column("low")):(only(18)*column("high")) with filledcurves linestyle 18 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(19)*column("low")):(only(19)*column("high")) with filledcurves linestyle 19 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(20)*column("low")):(only(20)*column("high")) with filledcurves linestyle 20 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(11)*column("mean")) with lines linestyle 11 dashtype 1, \
         table using "tokens":(only(12)*column("mean")) with lines linestyle 12 dashtype 1, \
         table using "tokens":(only(13)*column("mean")) with lines linestyle 13 dashtype 1, \
         table using "tokens":(only(14)*column("mean")) with lines linestyle 14 dashtype 2, \
         table using "tokens":(only(15)*column("mean")) with lines linestyle 15 dashtype 2, \
         table using "tokens":(only(16)*column("mean")) with lines linestyle 16 dashtype 2, \
         table using "tokens":(only(17)*column("mean")) with lines linestyle 17 dashtype 3, \
         table using "tokens":(only(18)*column("mean")) with lines linestyle 18 dashtype 3, \
         table using "tokens":(only(19)*column("mean")) with lines linestyle 19 dashtype 3, \
         table using "tokens":(only(20)*column("mean")) with lines linestyle 20 dashtype 4, \
         table using "tokens":(column("last") == 1 ? only(11)*column("mean") : NaN) with points linestyle 11, \
         table using "tokens":(column("last") == 1 ? only(12)*column("mean") : NaN) with points linestyle 12, \
         table using "tokens":(column("last") == 1 ? only(13)*column("mean") : NaN) with points linestyle 13, \
         table using "tokens":(column("last") == 1 ? only(14)*column("mean") : NaN) with points linestyle 14, \
         table using "tokens":(column("last") == 1 ? only(15)*column("mean") : NaN) with points linestyle 15, \
         table using "tokens":(column("last") == 1 ? only(16)*column("mean") : NaN) with points linestyle 16, \
         table using "tokens":(column("last") == 1 ? only(17)*column("mean") : NaN) with points linestyle 17, \
         table using "tokens":(column("last") == 1 ? only(18)*column("mean") : NaN) with points linestyle 18, \
         table using "tokens":(column("last") == 1 ? only(19)*column("mean") : NaN) with points linestyle 19, \
         table using "tokens":(column("last") == 1 ? only(20)*column("mean") : NaN) with points linestyle 20
    
    unset label
    unset arrow
    set lmargin at screen px(327.1)
    set rmargin at screen px(593.3)
    set tmargin at screen py(334)
    set bmargin at screen py(488)
    unset logscale x
    set xrange [34133.333333333336:51200.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('35k' 35000.0, '40k' 40000.0, '45k' 45000.0, '50k' 50000.0)
    set logscale y
    set yrange [0.007293235258342701:1.1710831847149048]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'The last third' at screen px(327.1), py(324) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(327.1), py(478.4) to screen px(593.3), py(478.4) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(597.3), py(478.1) to screen px(606.3), py(450) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01011 Full rank' at screen px(608.3), py(450) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(597.3), py(435.2) to screen px(606.3), py(380) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.04164 GaLore' at screen px(608.3), py(380) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(597.3), py(435.2) to screen px(606.3), py(394) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.04159 8-bit GaLore' at screen px(608.3), py(394) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(597.3), py(418.9) to screen px(606.3), py(352) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.07114 Q-GaLore' at screen px(608.3), py(352) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(597.3), py(478.4) to screen px(606.3), py(478) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01001 Fira' at screen px(608.3), py(478) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(597.3), py(478.3) to screen px(606.3), py(464) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01003 APOLLO' at screen px(608.3), py(464) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(597.3), py(478.4) to screen px(606.3), py(492) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01001 APOLLO-Mini' at screen px(608.3), py(492) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(597.3), py(476.4) to screen px(606.3), py(436) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01070 FRUGAL' at screen px(608.3), py(436) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(597.3), py(434.6) to screen px(606.3), py(366) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.04242 GradNormLoRP' at screen px(608.3), py(366) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(597.3), py(474.1) to screen px(606.3), py(408) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01153 DCT-AdamW' at screen px(608.3), py(408) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(597.3), py(475.1) to screen px(606.3), py(422) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01115 LDAdam' at screen px(608.3), py(422) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(11)*column("low")):(only(11)*column("high")) with filledcurves linestyle 11 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(12)*column("low")):(only(12)*column("high")) with filledcurves linestyle 12 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(13)*column("low")):(only(13)*column("high")) with filledcurves linestyle 13 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(14)*column("low")):(only(14)*column("high")) with filledcurves linestyle 14 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(15)*column("low")):(only(15)*column("high")) with filledcurves linestyle 15 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(16)*column("low")):(only(16)*column("high")) with filledcurves linestyle 16 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(17)*column("low")):(only(17)*column("high")) with filledcurves linestyle 17 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(18)*column("low")):(only(18)*column("high")) with filledcurves linestyle 18 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(19)*column("low")):(only(19)*column("high")) with filledcurves linestyle 19 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(20)*column("low")):(only(20)*column("high")) with filledcurves linestyle 20 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(11)*column("mean")) with lines linestyle 11 dashtype 1, \
         table using "tokens":(only(12)*column("mean")) with lines linestyle 12 dashtype 1, \
         table using "tokens":(only(13)*column("mean")) with lines linestyle 13 dashtype 1, \
         table using "tokens":(only(14)*column("mean")) with lines linestyle 14 dashtype 2, \
         table using "tokens":(only(15)*column("mean")) with lines linestyle 15 dashtype 2, \
         table using "tokens":(only(16)*column("mean")) with lines linestyle 16 dashtype 2, \
         table using "tokens":(only(17)*column("mean")) with lines linestyle 17 dashtype 3, \
         table using "tokens":(only(18)*column("mean")) with lines linestyle 18 dashtype 3, \
         table using "tokens":(only(19)*column("mean")) with lines linestyle 19 dashtype 3, \
         table using "tokens":(only(20)*column("mean")) with lines linestyle 20 dashtype 4, \
         table using "tokens":(column("last") == 1 ? only(11)*column("mean") : NaN) with points linestyle 11, \
         table using "tokens":(column("last") == 1 ? only(12)*column("mean") : NaN) with points linestyle 12, \
         table using "tokens":(column("last") == 1 ? only(13)*column("mean") : NaN) with points linestyle 13, \
         table using "tokens":(column("last") == 1 ? only(14)*column("mean") : NaN) with points linestyle 14, \
         table using "tokens":(column("last") == 1 ? only(15)*column("mean") : NaN) with points linestyle 15, \
         table using "tokens":(column("last") == 1 ? only(16)*column("mean") : NaN) with points linestyle 16, \
         table using "tokens":(column("last") == 1 ? only(17)*column("mean") : NaN) with points linestyle 17, \
         table using "tokens":(column("last") == 1 ? only(18)*column("mean") : NaN) with points linestyle 18, \
         table using "tokens":(column("last") == 1 ? only(19)*column("mean") : NaN) with points linestyle 19, \
         table using "tokens":(column("last") == 1 ? only(20)*column("mean") : NaN) with points linestyle 20
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(267.1)
    set tmargin at screen py(540)
    set bmargin at screen py(722)
    unset logscale x
    set xrange [0.0:51200.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20k' 20000.0, '40k' 40000.0)
    set logscale y
    set yrange [0.006887677416219597:3.2177989362165063]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'structured pre-training' at screen px(58), py(530) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set arrow from screen px(58), py(711) to screen px(267.1), py(711) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(21)*column("low")):(only(21)*column("high")) with filledcurves linestyle 21 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(22)*column("low")):(only(22)*column("high")) with filledcurves linestyle 22 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(24)*column("low")):(only(24)*column("high")) with filledcurves linestyle 24 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(25)*column("low")):(only(25)*column("high")) with filledcurves linestyle 25 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(26)*column("low")):(only(26)*column("high")) with filledcurves linestyle 26 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(27)*column("low")):(only(27)*column("high")) with filledcurves linestyle 27 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(28)*column("low")):(only(28)*column("high")) with filledcurves linestyle 28 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(29)*column("low")):(only(29)*column("high")) with filledcurves linestyle 29 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(30)*column("low")):(only(30)*column("high")) with filledcurves linestyle 30 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(31)*column("low")):(only(31)*column("high")) with filledcurves linestyle 31 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(32)*column("low")):(only(32)*column("high")) with filledcurves linestyle 32 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(33)*column("low")):(only(33)*column("high")) with filledcurves linestyle 33 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(21)*column("mean")) with lines linestyle 21 dashtype 1, \
         table using "tokens":(only(22)*column("mean")) with lines linestyle 22 dashtype 1, \
         table using "tokens":(only(24)*column("mean")) with lines linestyle 24 dashtype 1, \
         table using "tokens":(only(25)*column("mean")) with lines linestyle 25 dashtype 2, \
         table using "tokens":(only(26)*column("mean")) with lines linestyle 26 dashtype 2, \
         table using "tokens":(only(27)*column("mean")) with lines linestyle 27 dashtype 2, \
         table using "tokens":(only(28)*column("mean")) with lines linestyle 28 dashtype 3, \
         table using "tokens":(only(29)*column("mean")) with lines linestyle 29 dashtype 3, \
         table using "tokens":(only(30)*column("mean")) with lines linestyle 30 dashtype 3, \
         table using "tokens":(only(31)*column("mean")) with lines linestyle 31 dashtype 4, \
         table using "tokens":(only(32)*column("mean")) with lines linestyle 32 dashtype 4, \
         table using "tokens":(only(33)*column("mean")) with lines linestyle 33 dashtype 4, \
         table using "tokens":(column("last") == 1 ? only(21)*column("mean") : NaN) with points linestyle 21, \
         table using "tokens":(column("last") == 1 ? only(22)*column("mean") : NaN) with points linestyle 22, \
         table using "tokens":(column("last") == 1 ? only(24)*column("mean") : NaN) with points linestyle 24, \
         table using "tokens":(column("last") == 1 ? only(25)*column("mean") : NaN) with points linestyle 25, \
         table using "tokens":(column("last") == 1 ? only(26)*column("mean") : NaN) with points linestyle 26, \
         table using "tokens":(column("last") == 1 ? only(27)*column("mean") : NaN) with points linestyle 27, \
         table using "tokens":(column("last") == 1 ? only(28)*column("mean") : NaN) with points linestyle 28, \
         table using "tokens":(column("last") == 1 ? only(29)*column("mean") : NaN) with points linestyle 29, \
         table using "tokens":(column("last") == 1 ? only(30)*column("mean") : NaN) with points linestyle 30, \
         table using "tokens":(column("last") == 1 ? only(31)*column("mean") : NaN) with points linestyle 31, \
         table using "tokens":(column("last") == 1 ? only(32)*column("mean") : NaN) with points linestyle 32, \
         table using "tokens":(column("last") == 1 ? only(33)*column("mean") : NaN) with points linestyle 33
    
    unset label
    unset arrow
    set lmargin at screen px(327.1)
    set rmargin at screen px(593.3)
    set tmargin at screen py(540)
    set bmargin at screen py(722)
    unset logscale x
    set xrange [34133.333333333336:51200.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('35k' 35000.0, '40k' 40000.0, '45k' 45000.0, '50k' 50000.0)
    set logscale y
    set yrange [0.007293235258342701:1.1710831847149048]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'The last third' at screen px(327.1), py(530) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(327.1), py(710.7) to screen px(593.3), py(710.7) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(597.3), py(710.3) to screen px(606.3), py(719.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01011 Full rank' at screen px(608.3), py(719.3) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(597.3), py(578.5) to screen px(606.3), py(578) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.3997 Low-rank W = BA' at screen px(608.3), py(578) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(597.3), py(578.5) to screen px(606.3), py(592) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.3997 Low-rank, Xavier start' at screen px(608.3), py(592) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(597.3), py(707.9) to screen px(606.3), py(705.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01081 ReLoRA' at screen px(608.3), py(705.3) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(597.3), py(581.5) to screen px(606.3), py(634) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.3680 SLTrain' at screen px(608.3), py(634) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(597.3), py(580.8) to screen px(606.3), py(620) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.3753 LOST' at screen px(608.3), py(620) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(597.3), py(578.5) to screen px(606.3), py(564) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.3997 CoLA' at screen px(608.3), py(564) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(597.3), py(578.6) to screen px(606.3), py(606) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.3986 LORO' at screen px(608.3), py(606) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(597.3), py(625.7) to screen px(606.3), py(648) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.1071 SST' at screen px(608.3), py(648) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(597.3), py(697.8) to screen px(606.3), py(691.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01434 Maestro' at screen px(608.3), py(691.3) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(597.3), py(669.6) to screen px(606.3), py(669.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.03145 TRP' at screen px(608.3), py(669.6) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(597.3), py(577) to screen px(606.3), py(550) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.4166 PELA' at screen px(608.3), py(550) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(597.3), py(566.4) to screen px(606.3), py(536) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.5604 ISS-P' at screen px(608.3), py(536) left front font 'sans-serif,11' textcolor rgb '#c05500'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(21)*column("low")):(only(21)*column("high")) with filledcurves linestyle 21 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(22)*column("low")):(only(22)*column("high")) with filledcurves linestyle 22 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(24)*column("low")):(only(24)*column("high")) with filledcurves linestyle 24 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(25)*column("low")):(only(25)*column("high")) with filledcurves linestyle 25 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(26)*column("low")):(only(26)*column("high")) with filledcurves linestyle 26 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(27)*column("low")):(only(27)*column("high")) with filledcurves linestyle 27 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(28)*column("low")):(only(28)*column("high")) with filledcurves linestyle 28 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(29)*column("low")):(only(29)*column("high")) with filledcurves linestyle 29 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(30)*column("low")):(only(30)*column("high")) with filledcurves linestyle 30 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(31)*column("low")):(only(31)*column("high")) with filledcurves linestyle 31 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(32)*column("low")):(only(32)*column("high")) with filledcurves linestyle 32 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(33)*column("low")):(only(33)*column("high")) with filledcurves linestyle 33 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(21)*column("mean")) with lines linestyle 21 dashtype 1, \
         table using "tokens":(only(22)*column("mean")) with lines linestyle 22 dashtype 1, \
         table using "tokens":(only(24)*column("mean")) with lines linestyle 24 dashtype 1, \
         table using "tokens":(only(25)*column("mean")) with lines linestyle 25 dashtype 2, \
         table using "tokens":(only(26)*column("mean")) with lines linestyle 26 dashtype 2, \
         table using "tokens":(only(27)*column("mean")) with lines linestyle 27 dashtype 2, \
         table using "tokens":(only(28)*column("mean")) with lines linestyle 28 dashtype 3, \
         table using "tokens":(only(29)*column("mean")) with lines linestyle 29 dashtype 3, \
         table using "tokens":(only(30)*column("mean")) with lines linestyle 30 dashtype 3, \
         table using "tokens":(only(31)*column("mean")) with lines linestyle 31 dashtype 4, \
         table using "tokens":(only(32)*column("mean")) with lines linestyle 32 dashtype 4, \
         table using "tokens":(only(33)*column("mean")) with lines linestyle 33 dashtype 4, \
         table using "tokens":(column("last") == 1 ? only(21)*column("mean") : NaN) with points linestyle 21, \
         table using "tokens":(column("last") == 1 ? only(22)*column("mean") : NaN) with points linestyle 22, \
         table using "tokens":(column("last") == 1 ? only(24)*column("mean") : NaN) with points linestyle 24, \
         table using "tokens":(column("last") == 1 ? only(25)*column("mean") : NaN) with points linestyle 25, \
         table using "tokens":(column("last") == 1 ? only(26)*column("mean") : NaN) with points linestyle 26, \
         table using "tokens":(column("last") == 1 ? only(27)*column("mean") : NaN) with points linestyle 27, \
         table using "tokens":(column("last") == 1 ? only(28)*column("mean") : NaN) with points linestyle 28, \
         table using "tokens":(column("last") == 1 ? only(29)*column("mean") : NaN) with points linestyle 29, \
         table using "tokens":(column("last") == 1 ? only(30)*column("mean") : NaN) with points linestyle 30, \
         table using "tokens":(column("last") == 1 ? only(31)*column("mean") : NaN) with points linestyle 31, \
         table using "tokens":(column("last") == 1 ? only(32)*column("mean") : NaN) with points linestyle 32, \
         table using "tokens":(column("last") == 1 ? only(33)*column("mean") : NaN) with points linestyle 33
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(267.1)
    set tmargin at screen py(774)
    set bmargin at screen py(924)
    unset logscale x
    set xrange [0.0:51200.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20k' 20000.0, '40k' 40000.0)
    set logscale y
    set yrange [0.006887677416219597:3.2177989362165063]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'adapters' at screen px(58), py(764) left front font 'sans-serif,13' textcolor rgb '#008662'
    set arrow from screen px(58), py(914.9) to screen px(267.1), py(914.9) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(23)*column("low")):(only(23)*column("high")) with filledcurves linestyle 23 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(23)*column("mean")) with lines linestyle 23 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(23)*column("mean") : NaN) with points linestyle 23
    
    unset label
    unset arrow
    set lmargin at screen px(327.1)
    set rmargin at screen px(593.3)
    set tmargin at screen py(774)
    set bmargin at screen py(924)
    unset logscale x
    set xrange [34133.333333333336:51200.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('35k' 35000.0, '40k' 40000.0, '45k' 45000.0, '50k' 50000.0)
    set logscale y
    set yrange [0.007293235258342701:1.1710831847149048]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'The last third' at screen px(327.1), py(764) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(327.1), py(914.7) to screen px(593.3), py(914.7) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(597.3), py(914.4) to screen px(606.3), py(914.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01011 Full rank' at screen px(608.3), py(914.4) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(597.3), py(783.9) to screen px(606.3), py(783.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.8383 LoRA' at screen px(608.3), py(783.9) left front font 'sans-serif,11' textcolor rgb '#008662'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(23)*column("low")):(only(23)*column("high")) with filledcurves linestyle 23 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(23)*column("mean")) with lines linestyle 23 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(23)*column("mean") : NaN) with points linestyle 23
    unset multiplot
    unset output
}
