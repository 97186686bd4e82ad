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
py(y) = 1 - y / 1205.0
# The lines of the table that belong to a series.
table = 'learning-curves-markov.tsv'
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
set style line 34 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam'
set style line 35 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1205 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2410 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-curves-markov.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'markov: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Lines are means over 3 seeds; bands show the range over seeds. Lower is better; numbers are final losses. The wide' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'grey line is Full rank.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Thin grey dashed lines: entropy of the source 1.726. Outside the axis range: unigram model 4.718.' at screen px(20), py(1186) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Tokens' at screen px(329.1), py(1164) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(600.1)
    set tmargin at screen py(132)
    set bmargin at screen py(282)
    unset logscale x
    set xrange [0.0:204800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50k' 50000.0, '100k' 100000.0, '150k' 150000.0, '200k' 200000.0)
    unset logscale y
    set yrange [1.6734002724889894:2.6596853952347823]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.75' 1.75, '2.00' 2.0, '2.25' 2.25, '2.50' 2.5)
    set label 'full rank' at screen px(58), py(122) left front font 'sans-serif,13' textcolor rgb '#666666'
    set arrow from screen px(58), py(274) to screen px(600.1), py(274) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(264.7) to screen px(613.1), py(230) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.787 Full rank' at screen px(615.1), py(230) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(266.9) to screen px(613.1), py(272) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.773 AdamW-split' at screen px(615.1), py(272) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(265.4) to screen px(613.1), py(244) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.783 SGD with momentum' at screen px(615.1), py(244) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(604.1), py(261) to screen px(613.1), py(160) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.812 signSGD' at screen px(615.1), py(160) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(267.3) to screen px(613.1), py(286) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.770 Lion' at screen px(615.1), py(286) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(262.6) to screen px(613.1), py(174) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.801 Adafactor' at screen px(615.1), py(174) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(604.1), py(264.1) to screen px(613.1), py(202) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.791 CAME' at screen px(615.1), py(202) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(263.5) to screen px(613.1), py(188) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.795 Adam-mini' at screen px(615.1), py(188) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(604.1), py(264.7) to screen px(613.1), py(216) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.787 Adam-8bit' at screen px(615.1), py(216) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(604.1), py(265.8) to screen px(613.1), py(258) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.780 Muon' at screen px(615.1), py(258) left front font 'sans-serif,11' textcolor rgb '#666666'
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
    set rmargin at screen px(600.1)
    set tmargin at screen py(334)
    set bmargin at screen py(488)
    unset logscale x
    set xrange [0.0:204800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50k' 50000.0, '100k' 100000.0, '150k' 150000.0, '200k' 200000.0)
    unset logscale y
    set yrange [1.6734002724889894:2.6596853952347823]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.75' 1.75, '2.00' 2.0, '2.25' 2.25, '2.50' 2.5)
    set label 'gradient projection' at screen px(58), py(324) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set arrow from screen px(58), py(479.8) to screen px(600.1), py(479.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(470.2) to screen px(613.1), py(366) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.787 Full rank' at screen px(615.1), py(366) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(472.4) to screen px(613.1), py(492) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.773 GaLore' at screen px(615.1), py(492) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(472.3) to screen px(613.1), py(422) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 8-bit GaLore' at screen px(615.1), py(422) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(472.3) to screen px(613.1), py(436) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 Q-GaLore' at screen px(615.1), py(436) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(472.4) to screen px(613.1), py(464) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.773 Fira' at screen px(615.1), py(464) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(472.4) to screen px(613.1), py(450) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 APOLLO' at screen px(615.1), py(450) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(471.9) to screen px(613.1), py(408) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.776 APOLLO-Mini' at screen px(615.1), py(408) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(469.7) to screen px(613.1), py(352) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.791 FRUGAL' at screen px(615.1), py(352) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(472.4) to screen px(613.1), py(478) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.773 GradNormLoRP' at screen px(615.1), py(478) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(604.1), py(470.7) to screen px(613.1), py(380) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.784 DCT-AdamW' at screen px(615.1), py(380) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(604.1), py(471.4) to screen px(613.1), py(394) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.780 LDAdam' at screen px(615.1), py(394) left front font 'sans-serif,11' textcolor rgb '#0072b2'
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
    set rmargin at screen px(600.1)
    set tmargin at screen py(540)
    set bmargin at screen py(722)
    unset logscale x
    set xrange [0.0:204800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50k' 50000.0, '100k' 100000.0, '150k' 150000.0, '200k' 200000.0)
    unset logscale y
    set yrange [1.6734002724889894:2.6596853952347823]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.75' 1.75, '2.00' 2.0, '2.25' 2.25, '2.50' 2.5)
    set label 'structured pre-training' at screen px(58), py(530) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set arrow from screen px(58), py(712.2) to screen px(600.1), py(712.2) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(701) to screen px(613.1), py(642) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.787 Full rank' at screen px(615.1), py(642) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(703.7) to screen px(613.1), py(712) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.773 Low-rank W = BA' at screen px(615.1), py(712) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(689.1) to screen px(613.1), py(558) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.852 Low-rank, Xavier start' at screen px(615.1), py(558) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(699.4) to screen px(613.1), py(628) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.796 ReLoRA' at screen px(615.1), py(628) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(703.6) to screen px(613.1), py(698) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.773 SLTrain' at screen px(615.1), py(698) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(703.7) to screen px(613.1), py(726) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.772 LOST' at screen px(615.1), py(726) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(698.5) to screen px(613.1), py(614) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.801 CoLA' at screen px(615.1), py(614) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(692.1) to screen px(613.1), py(572) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.835 LORO' at screen px(615.1), py(572) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(703.5) to screen px(613.1), py(684) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.774 SST' at screen px(615.1), py(684) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(702.7) to screen px(613.1), py(670) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.778 Maestro' at screen px(615.1), py(670) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(697.7) to screen px(613.1), py(600) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.805 TRP' at screen px(615.1), py(600) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(604.1), py(697.4) to screen px(613.1), py(586) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.807 PELA' at screen px(615.1), py(586) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(604.1), py(702.7) to screen px(613.1), py(656) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.778 ISS-P' at screen px(615.1), py(656) left front font 'sans-serif,11' textcolor rgb '#c05500'
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
    set rmargin at screen px(600.1)
    set tmargin at screen py(774)
    set bmargin at screen py(924)
    unset logscale x
    set xrange [0.0:204800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50k' 50000.0, '100k' 100000.0, '150k' 150000.0, '200k' 200000.0)
    unset logscale y
    set yrange [1.6734002724889894:2.6596853952347823]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.75' 1.75, '2.00' 2.0, '2.25' 2.25, '2.50' 2.5)
    set label 'layer-wise training' at screen px(58), py(764) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set arrow from screen px(58), py(916) to screen px(600.1), py(916) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(906.7) to screen px(613.1), py(911.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.787 Full rank' at screen px(615.1), py(911.8) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(875.8) to screen px(613.1), py(875.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.991 BAdam' at screen px(615.1), py(875.8) left front font 'sans-serif,11' textcolor rgb '#854f6d'
    set arrow from screen px(604.1), py(902.9) to screen px(613.1), py(897.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.812 WeLore' at screen px(615.1), py(897.8) left front font 'sans-serif,11' textcolor rgb '#a36186'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(34)*column("low")):(only(34)*column("high")) with filledcurves linestyle 34 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(35)*column("low")):(only(35)*column("high")) with filledcurves linestyle 35 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(34)*column("mean")) with lines linestyle 34 dashtype 1, \
         table using "tokens":(only(35)*column("mean")) with lines linestyle 35 dashtype 2, \
         table using "tokens":(column("last") == 1 ? only(34)*column("mean") : NaN) with points linestyle 34, \
         table using "tokens":(column("last") == 1 ? only(35)*column("mean") : NaN) with points linestyle 35
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(600.1)
    set tmargin at screen py(976)
    set bmargin at screen py(1126)
    unset logscale x
    set xrange [0.0:204800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50k' 50000.0, '100k' 100000.0, '150k' 150000.0, '200k' 200000.0)
    unset logscale y
    set yrange [1.6734002724889894:2.6596853952347823]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.75' 1.75, '2.00' 2.0, '2.25' 2.25, '2.50' 2.5)
    set label 'adapters' at screen px(58), py(966) left front font 'sans-serif,13' textcolor rgb '#008662'
    set arrow from screen px(58), py(1118) to screen px(600.1), py(1118) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(604.1), py(1108.7) to screen px(613.1), py(1102.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.787 Full rank' at screen px(615.1), py(1102.7) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(604.1), py(1110.8) to screen px(613.1), py(1116.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '1.773 LoRA' at screen px(615.1), py(1116.7) left front font 'sans-serif,11' textcolor rgb '#008662'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(23)*column("low")):(only(23)*column("high")) with filledcurves linestyle 23 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(23)*column("mean")) with lines linestyle 23 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(23)*column("mean") : NaN) with points linestyle 23
    unset multiplot
    unset output
}
