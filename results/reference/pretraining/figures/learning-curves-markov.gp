# 'markov: evaluation loss during training'
# Reads learning-curves-markov.tsv, draws learning-curves-markov.svg and learning-curves-markov.png:
#     gnuplot learning-curves-markov.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 1265.0
# The lines of the table that belong to a series.
table = 'learning-curves-markov.tsv'
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
set style line 6 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'SGD with momentum'
set style line 7 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'signSGD'
set style line 8 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Lion'
set style line 9 linecolor rgb '#666666' linewidth 2 pointtype 14 pointsize 1  # 'Adafactor'
set style line 10 linecolor rgb '#424242' linewidth 2 pointtype 6 pointsize 1  # 'CAME'
set style line 11 linecolor rgb '#a0a0a0' linewidth 2 pointtype 5 pointsize 1  # 'Adam-mini'
set style line 12 linecolor rgb '#666666' linewidth 2 pointtype 9 pointsize 1  # 'Adam-8bit'
set style line 13 linecolor rgb '#424242' linewidth 2 pointtype 13 pointsize 1  # 'Muon'
set style line 14 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 15 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 16 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 17 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 18 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 19 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 20 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 21 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 22 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 23 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 24 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'GaLore 2'
set style line 25 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'SubTrack++'
set style line 26 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 27 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 28 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 29 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'LOST'
set style line 30 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'CoLA'
set style line 31 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 32 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 33 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 34 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 35 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 36 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'Householder projector'
set style line 37 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'ISS-P'
set style line 38 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam'
set style line 39 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'
set style line 40 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1265 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2530 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-curves-markov.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'markov: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Lines are means over 5 seeds; bands show the range over seeds. Lower is better; numbers are final losses. The wide' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'grey line is Full rank.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Thin grey dashed lines: entropy of the source 1.726. Outside the axis range: unigram model 4.718.' at screen px(20), py(1246) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Tokens' at screen px(329.1), py(1224) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(600.1)
    set tmargin at screen py(132)
    set bmargin at screen py(314)
    unset logscale x
    set xrange [0.0:204800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50k' 50000.0, '100k' 100000.0, '150k' 150000.0, '200k' 200000.0)
    unset logscale y
    set yrange [1.6587627277254287:2.9182820193910985]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('2.0' 2.0, '2.5' 2.5)
    set label 'full rank' at screen px(58), py(122) left front font 'sans-serif,13' textcolor rgb '#666666'
    set arrow from screen px(58), py(304.2) to screen px(600.1), py(304.2) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(295.3) to screen px(613.1), py(192) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.788 Full rank' at screen px(615.1), py(192) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(297.4) to screen px(613.1), py(276) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 AdamW-split' at screen px(615.1), py(276) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(297.3) to screen px(613.1), py(262) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 AdamW-split, 2' at screen px(615.1), py(262) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(604.1), py(297.4) to screen px(613.1), py(290) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 AdamW-split, 8' at screen px(615.1), py(290) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(297.4) to screen px(613.1), py(304) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 AdamW-split, 16' at screen px(615.1), py(304) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(296.7) to screen px(613.1), py(248) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.778 SGD with momentum' at screen px(615.1), py(248) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(292) to screen px(613.1), py(150) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.811 signSGD' at screen px(615.1), py(150) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(604.1), py(297.9) to screen px(613.1), py(318) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.770 Lion' at screen px(615.1), py(318) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(293.6) to screen px(613.1), py(164) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.800 Adafactor' at screen px(615.1), py(164) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(295.4) to screen px(613.1), py(220) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.788 CAME' at screen px(615.1), py(220) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(604.1), py(294.9) to screen px(613.1), py(178) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.791 Adam-mini' at screen px(615.1), py(178) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(295.3) to screen px(613.1), py(206) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.788 Adam-8bit' at screen px(615.1), py(206) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(295.9) to screen px(613.1), py(234) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.784 Muon' at screen px(615.1), py(234) left front font 'sans-serif,11' textcolor rgb '#424242'
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
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(only(3)*column("mean")) with lines linestyle 3 dashtype 1, \
         table using "tokens":(only(4)*column("mean")) with lines linestyle 4 dashtype 1, \
         table using "tokens":(only(5)*column("mean")) with lines linestyle 5 dashtype 2, \
         table using "tokens":(only(6)*column("mean")) with lines linestyle 6 dashtype 3, \
         table using "tokens":(only(7)*column("mean")) with lines linestyle 7 dashtype 3, \
         table using "tokens":(only(8)*column("mean")) with lines linestyle 8 dashtype 3, \
         table using "tokens":(only(9)*column("mean")) with lines linestyle 9 dashtype 4, \
         table using "tokens":(only(10)*column("mean")) with lines linestyle 10 dashtype 4, \
         table using "tokens":(only(11)*column("mean")) with lines linestyle 11 dashtype 4, \
         table using "tokens":(only(12)*column("mean")) with lines linestyle 12 dashtype 1, \
         table using "tokens":(only(13)*column("mean")) with lines linestyle 13 dashtype 1, \
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
         table using "tokens":(column("last") == 1 ? only(13)*column("mean") : NaN) with points linestyle 13
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(600.1)
    set tmargin at screen py(366)
    set bmargin at screen py(548)
    unset logscale x
    set xrange [0.0:204800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50k' 50000.0, '100k' 100000.0, '150k' 150000.0, '200k' 200000.0)
    unset logscale y
    set yrange [1.6587627277254287:2.9182820193910985]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('2.0' 2.0, '2.5' 2.5)
    set label 'gradient projection' at screen px(58), py(356) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set arrow from screen px(58), py(538.2) to screen px(600.1), py(538.2) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(529.3) to screen px(613.1), py(398) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.788 Full rank' at screen px(615.1), py(398) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(531.4) to screen px(613.1), py(538) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 GaLore' at screen px(615.1), py(538) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(531.3) to screen px(613.1), py(482) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 8-bit GaLore' at screen px(615.1), py(482) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(531.3) to screen px(613.1), py(468) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 Q-GaLore' at screen px(615.1), py(468) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(531.3) to screen px(613.1), py(426) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.775 Fira' at screen px(615.1), py(426) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(531.3) to screen px(613.1), py(454) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 APOLLO' at screen px(615.1), py(454) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(531.3) to screen px(613.1), py(440) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 APOLLO-Mini' at screen px(615.1), py(440) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(529.1) to screen px(613.1), py(384) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.789 FRUGAL' at screen px(615.1), py(384) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(531.4) to screen px(613.1), py(510) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 GradNormLoRP' at screen px(615.1), py(510) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(531.4) to screen px(613.1), py(496) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 DCT-AdamW' at screen px(615.1), py(496) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(530.7) to screen px(613.1), py(412) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.779 LDAdam' at screen px(615.1), py(412) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(531.4) to screen px(613.1), py(524) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 GaLore 2' at screen px(615.1), py(524) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(531.5) to screen px(613.1), py(552) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.773 SubTrack++' at screen px(615.1), py(552) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(14)*column("low")):(only(14)*column("high")) with filledcurves linestyle 14 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(15)*column("low")):(only(15)*column("high")) with filledcurves linestyle 15 fillstyle transparent solid 0.08 noborder, \
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
         table using "tokens":(only(14)*column("mean")) with lines linestyle 14 dashtype 1, \
         table using "tokens":(only(15)*column("mean")) with lines linestyle 15 dashtype 1, \
         table using "tokens":(only(16)*column("mean")) with lines linestyle 16 dashtype 1, \
         table using "tokens":(only(17)*column("mean")) with lines linestyle 17 dashtype 2, \
         table using "tokens":(only(18)*column("mean")) with lines linestyle 18 dashtype 2, \
         table using "tokens":(only(19)*column("mean")) with lines linestyle 19 dashtype 2, \
         table using "tokens":(only(20)*column("mean")) with lines linestyle 20 dashtype 3, \
         table using "tokens":(only(21)*column("mean")) with lines linestyle 21 dashtype 3, \
         table using "tokens":(only(22)*column("mean")) with lines linestyle 22 dashtype 3, \
         table using "tokens":(only(23)*column("mean")) with lines linestyle 23 dashtype 4, \
         table using "tokens":(only(24)*column("mean")) with lines linestyle 24 dashtype 4, \
         table using "tokens":(only(25)*column("mean")) with lines linestyle 25 dashtype 4, \
         table using "tokens":(column("last") == 1 ? only(14)*column("mean") : NaN) with points linestyle 14, \
         table using "tokens":(column("last") == 1 ? only(15)*column("mean") : NaN) with points linestyle 15, \
         table using "tokens":(column("last") == 1 ? only(16)*column("mean") : NaN) with points linestyle 16, \
         table using "tokens":(column("last") == 1 ? only(17)*column("mean") : NaN) with points linestyle 17, \
         table using "tokens":(column("last") == 1 ? only(18)*column("mean") : NaN) with points linestyle 18, \
         table using "tokens":(column("last") == 1 ? only(19)*column("mean") : NaN) with points linestyle 19, \
         table using "tokens":(column("last") == 1 ? only(20)*column("mean") : NaN) with points linestyle 20, \
         table using "tokens":(column("last") == 1 ? only(21)*column("mean") : NaN) with points linestyle 21, \
         table using "tokens":(column("last") == 1 ? only(22)*column("mean") : NaN) with points linestyle 22, \
         table using "tokens":(column("last") == 1 ? only(23)*column("mean") : NaN) with points linestyle 23, \
         table using "tokens":(column("last") == 1 ? only(24)*column("mean") : NaN) with points linestyle 24, \
         table using "tokens":(column("last") == 1 ? only(25)*column("mean") : NaN) with points linestyle 25
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(600.1)
    set tmargin at screen py(600)
    set bmargin at screen py(782)
    unset logscale x
    set xrange [0.0:204800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50k' 50000.0, '100k' 100000.0, '150k' 150000.0, '200k' 200000.0)
    unset logscale y
    set yrange [1.6587627277254287:2.9182820193910985]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('2.0' 2.0, '2.5' 2.5)
    set label 'structured pre-training' at screen px(58), py(590) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set arrow from screen px(58), py(772.2) to screen px(600.1), py(772.2) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(763.3) to screen px(613.1), py(674) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.788 Full rank' at screen px(615.1), py(674) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(765.4) to screen px(613.1), py(772) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.773 Low-rank W = BA' at screen px(615.1), py(772) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(748.1) to screen px(613.1), py(618) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.894 Low-rank, Xavier start' at screen px(615.1), py(618) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(765.4) to screen px(613.1), py(758) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 SLTrain' at screen px(615.1), py(758) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(765.5) to screen px(613.1), py(786) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.773 LOST' at screen px(615.1), py(786) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(764) to screen px(613.1), py(688) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.784 CoLA' at screen px(615.1), py(688) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(753.7) to screen px(613.1), py(632) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.854 LORO' at screen px(615.1), py(632) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(765) to screen px(613.1), py(716) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.777 SST' at screen px(615.1), py(716) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(765.3) to screen px(613.1), py(744) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 Maestro' at screen px(615.1), py(744) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(760.7) to screen px(613.1), py(660) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.806 TRP' at screen px(615.1), py(660) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(760.5) to screen px(613.1), py(646) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.807 PELA' at screen px(615.1), py(646) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(764.5) to screen px(613.1), py(702) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.780 Householder projector' at screen px(615.1), py(702) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(765.1) to screen px(613.1), py(730) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.776 ISS-P' at screen px(615.1), py(730) left front font 'sans-serif,11' textcolor rgb '#c05500'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(26)*column("low")):(only(26)*column("high")) with filledcurves linestyle 26 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(27)*column("low")):(only(27)*column("high")) with filledcurves linestyle 27 fillstyle transparent solid 0.08 noborder, \
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
         table using "tokens":(only(26)*column("mean")) with lines linestyle 26 dashtype 1, \
         table using "tokens":(only(27)*column("mean")) with lines linestyle 27 dashtype 1, \
         table using "tokens":(only(28)*column("mean")) with lines linestyle 28 dashtype 2, \
         table using "tokens":(only(29)*column("mean")) with lines linestyle 29 dashtype 2, \
         table using "tokens":(only(30)*column("mean")) with lines linestyle 30 dashtype 2, \
         table using "tokens":(only(31)*column("mean")) with lines linestyle 31 dashtype 3, \
         table using "tokens":(only(32)*column("mean")) with lines linestyle 32 dashtype 3, \
         table using "tokens":(only(33)*column("mean")) with lines linestyle 33 dashtype 3, \
         table using "tokens":(only(34)*column("mean")) with lines linestyle 34 dashtype 4, \
         table using "tokens":(only(35)*column("mean")) with lines linestyle 35 dashtype 4, \
         table using "tokens":(only(36)*column("mean")) with lines linestyle 36 dashtype 4, \
         table using "tokens":(only(37)*column("mean")) with lines linestyle 37 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(26)*column("mean") : NaN) with points linestyle 26, \
         table using "tokens":(column("last") == 1 ? only(27)*column("mean") : NaN) with points linestyle 27, \
         table using "tokens":(column("last") == 1 ? only(28)*column("mean") : NaN) with points linestyle 28, \
         table using "tokens":(column("last") == 1 ? only(29)*column("mean") : NaN) with points linestyle 29, \
         table using "tokens":(column("last") == 1 ? only(30)*column("mean") : NaN) with points linestyle 30, \
         table using "tokens":(column("last") == 1 ? only(31)*column("mean") : NaN) with points linestyle 31, \
         table using "tokens":(column("last") == 1 ? only(32)*column("mean") : NaN) with points linestyle 32, \
         table using "tokens":(column("last") == 1 ? only(33)*column("mean") : NaN) with points linestyle 33, \
         table using "tokens":(column("last") == 1 ? only(34)*column("mean") : NaN) with points linestyle 34, \
         table using "tokens":(column("last") == 1 ? only(35)*column("mean") : NaN) with points linestyle 35, \
         table using "tokens":(column("last") == 1 ? only(36)*column("mean") : NaN) with points linestyle 36, \
         table using "tokens":(column("last") == 1 ? only(37)*column("mean") : NaN) with points linestyle 37
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(600.1)
    set tmargin at screen py(834)
    set bmargin at screen py(984)
    unset logscale x
    set xrange [0.0:204800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50k' 50000.0, '100k' 100000.0, '150k' 150000.0, '200k' 200000.0)
    unset logscale y
    set yrange [1.6587627277254287:2.9182820193910985]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('2.0' 2.0, '2.5' 2.5)
    set label 'layer-wise training' at screen px(58), py(824) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set arrow from screen px(58), py(976) to screen px(600.1), py(976) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(968.6) to screen px(613.1), py(975.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.788 Full rank' at screen px(615.1), py(975.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(950.2) to screen px(613.1), py(947.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.943 BAdam' at screen px(615.1), py(947.5) left front font 'sans-serif,11' textcolor rgb '#854f6d'
    set arrow from screen px(604.1), py(965.7) to screen px(613.1), py(961.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.812 WeLore' at screen px(615.1), py(961.5) left front font 'sans-serif,11' textcolor rgb '#a36186'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(38)*column("low")):(only(38)*column("high")) with filledcurves linestyle 38 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(39)*column("low")):(only(39)*column("high")) with filledcurves linestyle 39 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(38)*column("mean")) with lines linestyle 38 dashtype 1, \
         table using "tokens":(only(39)*column("mean")) with lines linestyle 39 dashtype 2, \
         table using "tokens":(column("last") == 1 ? only(38)*column("mean") : NaN) with points linestyle 38, \
         table using "tokens":(column("last") == 1 ? only(39)*column("mean") : NaN) with points linestyle 39
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(600.1)
    set tmargin at screen py(1036)
    set bmargin at screen py(1186)
    unset logscale x
    set xrange [0.0:204800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50k' 50000.0, '100k' 100000.0, '150k' 150000.0, '200k' 200000.0)
    unset logscale y
    set yrange [1.6587627277254287:2.9182820193910985]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('2.0' 2.0, '2.5' 2.5)
    set label 'adapters' at screen px(58), py(1026) left front font 'sans-serif,13' textcolor rgb '#008662'
    set arrow from screen px(58), py(1178) to screen px(600.1), py(1178) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(1170.6) to screen px(613.1), py(1164.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.788 Full rank' at screen px(615.1), py(1164.4) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(1172.2) to screen px(613.1), py(1178.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 LoRA' at screen px(615.1), py(1178.4) left front font 'sans-serif,11' textcolor rgb '#008662'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(40)*column("low")):(only(40)*column("high")) with filledcurves linestyle 40 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(40)*column("mean")) with lines linestyle 40 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(40)*column("mean") : NaN) with points linestyle 40
    unset multiplot
    unset output
}
