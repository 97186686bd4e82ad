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
py(y) = 1 - y / 1373.0
# The lines of the table that belong to a series.
table = 'learning-curves-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore, random subspace'
set style line 3 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'GaLore, refresh every 10'
set style line 4 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'GaLore, no refresh'
set style line 5 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'GaLore, rank 4'
set style line 6 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'Q-GaLore, nearest rounding'
set style line 7 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'Q-GaLore, 8-bit P'
set style line 8 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'Q-GaLore, eager refresh'
set style line 9 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'APOLLO, rank 12'
set style line 10 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'APOLLO, SVD'
set style line 11 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'APOLLO, one factor per matrix'
set style line 12 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'Fira, no scaling'
set style line 13 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'Fira, no limiter'
set style line 14 linecolor rgb '#0072b2' linewidth 2 pointtype 9 pointsize 1  # 'Fira, one factor per matrix'
set style line 15 linecolor rgb '#004a74' linewidth 2 pointtype 13 pointsize 1  # 'Fira, rank 4'
set style line 16 linecolor rgb '#61a8cf' linewidth 2 pointtype 11 pointsize 1  # 'FRUGAL, state-full part alone'
set style line 17 linecolor rgb '#0072b2' linewidth 2 pointtype 15 pointsize 1  # 'FRUGAL, density 0'
set style line 18 linecolor rgb '#004a74' linewidth 2 pointtype 4 pointsize 1  # 'FRUGAL, SVD'
set style line 19 linecolor rgb '#61a8cf' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL, columns'
set style line 20 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'SLTrain, 1 % non-zeros'
set style line 21 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain, 10 % non-zeros'
set style line 22 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'LOST, random channels'
set style line 23 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'LOST, gamma 0.9'
set style line 24 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'SST, rank 8'
set style line 25 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA, rank 8'
set style line 26 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'ReLoRA, rank 8'
set style line 27 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'SST, leading vectors'
set style line 28 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'LoRA after ReLoRA' . "'" . 's warm start'
set style line 29 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'ReLoRA, no warm start'
set style line 30 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'ReLoRA, moments kept'
set style line 31 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'Full rank, wide start'
set style line 32 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'AdamW-split, 8, wide start'
set style line 33 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'Muon, wide start'
set style line 34 linecolor rgb '#0072b2' linewidth 2 pointtype 12 pointsize 1  # 'GaLore, wide start'
set style line 35 linecolor rgb '#004a74' linewidth 2 pointtype 10 pointsize 1  # 'Fira, wide start'
set style line 36 linecolor rgb '#61a8cf' linewidth 2 pointtype 14 pointsize 1  # 'APOLLO, wide start'
set style line 37 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'Low-rank W = BA, wide start'
set style line 38 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'LoRA, wide start'
set style line 39 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'SLTrain, wide start'
set style line 40 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'LOST, wide start'
set style line 41 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA, wide start'
set style line 42 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam, wide start (did not learn)'
set style line 43 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore, wide start'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1373 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2746 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-curves-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Lines are means over 3 seeds; bands show the range over seeds. Lower is better; numbers are final losses. The wide' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'grey line is Full rank.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Thin grey dashed lines: unigram model 5.253, bigram model 3.666.' at screen px(20), py(1354) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Tokens' at screen px(317), py(1332) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(259.5)
    set tmargin at screen py(132)
    set bmargin at screen py(282)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.6888702824897615:5.3984176773336126]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'full rank' at screen px(58), py(122) left front font 'sans-serif,13' textcolor rgb '#666666'
    set arrow from screen px(58), py(140) to screen px(259.5), py(140) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(227.9) to screen px(259.5), py(227.9) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(31)*column("low")):(only(31)*column("high")) with filledcurves linestyle 31 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(32)*column("low")):(only(32)*column("high")) with filledcurves linestyle 32 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(33)*column("low")):(only(33)*column("high")) with filledcurves linestyle 33 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(31)*column("mean")) with lines linestyle 31 dashtype 1, \
         table using "tokens":(only(32)*column("mean")) with lines linestyle 32 dashtype 1, \
         table using "tokens":(only(33)*column("mean")) with lines linestyle 33 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(31)*column("mean") : NaN) with points linestyle 31, \
         table using "tokens":(column("last") == 1 ? only(32)*column("mean") : NaN) with points linestyle 32, \
         table using "tokens":(column("last") == 1 ? only(33)*column("mean") : NaN) with points linestyle 33
    
    unset label
    unset arrow
    set lmargin at screen px(319.5)
    set rmargin at screen px(576)
    set tmargin at screen py(132)
    set bmargin at screen py(282)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.767812190878096:4.003777295806367]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.5' 3.5, '4.0' 4.0)
    set label 'The last third' at screen px(319.5), py(122) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(319.5), py(173) to screen px(576), py(173) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(580), py(258.6) to screen px(589), py(255.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.961 Full rank' at screen px(591), py(255.2) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(580), py(254.4) to screen px(589), py(241.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.996 Full rank, wide start' at screen px(591), py(241.2) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(580), py(263.9) to screen px(589), py(269.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.917 AdamW-split, 8, wide start' at screen px(591), py(269.2) left front font 'sans-serif,11' textcolor rgb '#424242'
    set arrow from screen px(580), py(271.7) to screen px(589), py(283.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.852 Muon, wide start' at screen px(591), py(283.2) left front font 'sans-serif,11' textcolor rgb '#666666'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(31)*column("low")):(only(31)*column("high")) with filledcurves linestyle 31 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(32)*column("low")):(only(32)*column("high")) with filledcurves linestyle 32 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(33)*column("low")):(only(33)*column("high")) with filledcurves linestyle 33 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(31)*column("mean")) with lines linestyle 31 dashtype 1, \
         table using "tokens":(only(32)*column("mean")) with lines linestyle 32 dashtype 1, \
         table using "tokens":(only(33)*column("mean")) with lines linestyle 33 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(31)*column("mean") : NaN) with points linestyle 31, \
         table using "tokens":(column("last") == 1 ? only(32)*column("mean") : NaN) with points linestyle 32, \
         table using "tokens":(column("last") == 1 ? only(33)*column("mean") : NaN) with points linestyle 33
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(259.5)
    set tmargin at screen py(334)
    set bmargin at screen py(642)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.6888702824897615:5.3984176773336126]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'gradient projection' at screen px(58), py(324) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set arrow from screen px(58), py(350.5) to screen px(259.5), py(350.5) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(530.9) to screen px(259.5), py(530.9) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
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
         table using "tokens":(only(16)*column("low")):(only(16)*column("high")) with filledcurves linestyle 16 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(17)*column("low")):(only(17)*column("high")) with filledcurves linestyle 17 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(18)*column("low")):(only(18)*column("high")) with filledcurves linestyle 18 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(19)*column("low")):(only(19)*column("high")) with filledcurves linestyle 19 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(34)*column("low")):(only(34)*column("high")) with filledcurves linestyle 34 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(35)*column("low")):(only(35)*column("high")) with filledcurves linestyle 35 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(36)*column("low")):(only(36)*column("high")) with filledcurves linestyle 36 fillstyle transparent solid 0.08 noborder, \
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
         table using "tokens":(only(16)*column("mean")) with lines linestyle 16 dashtype 1, \
         table using "tokens":(only(17)*column("mean")) with lines linestyle 17 dashtype 2, \
         table using "tokens":(only(18)*column("mean")) with lines linestyle 18 dashtype 2, \
         table using "tokens":(only(19)*column("mean")) with lines linestyle 19 dashtype 2, \
         table using "tokens":(only(34)*column("mean")) with lines linestyle 34 dashtype 3, \
         table using "tokens":(only(35)*column("mean")) with lines linestyle 35 dashtype 3, \
         table using "tokens":(only(36)*column("mean")) with lines linestyle 36 dashtype 3, \
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
         table using "tokens":(column("last") == 1 ? only(15)*column("mean") : NaN) with points linestyle 15, \
         table using "tokens":(column("last") == 1 ? only(16)*column("mean") : NaN) with points linestyle 16, \
         table using "tokens":(column("last") == 1 ? only(17)*column("mean") : NaN) with points linestyle 17, \
         table using "tokens":(column("last") == 1 ? only(18)*column("mean") : NaN) with points linestyle 18, \
         table using "tokens":(column("last") == 1 ? only(19)*column("mean") : NaN) with points linestyle 19, \
         table using "tokens":(column("last") == 1 ? only(34)*column("mean") : NaN) with points linestyle 34, \
         table using "tokens":(column("last") == 1 ? only(35)*column("mean") : NaN) with points linestyle 35, \
         table using "tokens":(column("last") == 1 ? only(36)*column("mean") : NaN) with points linestyle 36
    
    unset label
    unset arrow
    set lmargin at screen px(319.5)
    set rmargin at screen px(576)
    set tmargin at screen py(334)
    set bmargin at screen py(642)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.767812190878096:4.003777295806367]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.5' 3.5, '4.0' 4.0)
    set label 'The last third' at screen px(319.5), py(324) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(319.5), py(418.2) to screen px(576), py(418.2) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(580), py(594) to screen px(589), py(520) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.961 Full rank' at screen px(591), py(520) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(580), py(581.7) to screen px(589), py(478) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.010 GaLore, random subspace' at screen px(591), py(478) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(556.9) to screen px(589), py(380) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.110 GaLore, refresh every 10' at screen px(591), py(380) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(580), py(573.7) to screen px(589), py(436) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.042 GaLore, no refresh' at screen px(591), py(436) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(521.4) to screen px(589), py(366) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.252 GaLore, rank 4' at screen px(591), py(366) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(566.6) to screen px(589), py(394) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.070 Q-GaLore, nearest roundi…' at screen px(591), py(394) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(580), py(569) to screen px(589), py(408) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.061 Q-GaLore, 8-bit P' at screen px(591), py(408) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(571) to screen px(589), py(422) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.053 Q-GaLore, eager refresh' at screen px(591), py(422) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(599.5) to screen px(589), py(548) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.939 APOLLO, rank 12' at screen px(591), py(548) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(580), py(603.8) to screen px(589), py(576) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.921 APOLLO, SVD' at screen px(591), py(576) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(595.5) to screen px(589), py(534) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.954 APOLLO, one factor per …' at screen px(591), py(534) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(577.4) to screen px(589), py(464) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.027 Fira, no scaling' at screen px(591), py(464) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(580), py(604.8) to screen px(589), py(618) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.917 Fira, no limiter' at screen px(591), py(618) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(603.9) to screen px(589), py(590) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.921 Fira, one factor per matrix' at screen px(591), py(590) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(610.2) to screen px(589), py(646) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.895 Fira, rank 4' at screen px(591), py(646) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(580), py(517.1) to screen px(589), py(352) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.269 FRUGAL, state-full part …' at screen px(591), py(352) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(589.5) to screen px(589), py(492) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.979 FRUGAL, density 0' at screen px(591), py(492) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(609.6) to screen px(589), py(632) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.898 FRUGAL, SVD' at screen px(591), py(632) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(580), py(593.9) to screen px(589), py(506) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.961 FRUGAL, columns' at screen px(591), py(506) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(576.5) to screen px(589), py(450) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.031 GaLore, wide start' at screen px(591), py(450) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(604.5) to screen px(589), py(604) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.918 Fira, wide start' at screen px(591), py(604) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(580), py(601.1) to screen px(589), py(562) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.932 APOLLO, wide start' at screen px(591), py(562) left front font 'sans-serif,11' textcolor rgb '#0072b2'
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
         table using "tokens":(only(16)*column("low")):(only(16)*column("high")) with filledcurves linestyle 16 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(17)*column("low")):(only(17)*column("high")) with filledcurves linestyle 17 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(18)*column("low")):(only(18)*column("high")) with filledcurves linestyle 18 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(19)*column("low")):(only(19)*column("high")) with filledcurves linestyle 19 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(34)*column("low")):(only(34)*column("high")) with filledcurves linestyle 34 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(35)*column("low")):(only(35)*column("high")) with filledcurves linestyle 35 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(36)*column("low")):(only(36)*column("high")) with filledcurves linestyle 36 fillstyle transparent solid 0.08 noborder, \
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
         table using "tokens":(only(16)*column("mean")) with lines linestyle 16 dashtype 1, \
         table using "tokens":(only(17)*column("mean")) with lines linestyle 17 dashtype 2, \
         table using "tokens":(only(18)*column("mean")) with lines linestyle 18 dashtype 2, \
         table using "tokens":(only(19)*column("mean")) with lines linestyle 19 dashtype 2, \
         table using "tokens":(only(34)*column("mean")) with lines linestyle 34 dashtype 3, \
         table using "tokens":(only(35)*column("mean")) with lines linestyle 35 dashtype 3, \
         table using "tokens":(only(36)*column("mean")) with lines linestyle 36 dashtype 3, \
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
         table using "tokens":(column("last") == 1 ? only(15)*column("mean") : NaN) with points linestyle 15, \
         table using "tokens":(column("last") == 1 ? only(16)*column("mean") : NaN) with points linestyle 16, \
         table using "tokens":(column("last") == 1 ? only(17)*column("mean") : NaN) with points linestyle 17, \
         table using "tokens":(column("last") == 1 ? only(18)*column("mean") : NaN) with points linestyle 18, \
         table using "tokens":(column("last") == 1 ? only(19)*column("mean") : NaN) with points linestyle 19, \
         table using "tokens":(column("last") == 1 ? only(34)*column("mean") : NaN) with points linestyle 34, \
         table using "tokens":(column("last") == 1 ? only(35)*column("mean") : NaN) with points linestyle 35, \
         table using "tokens":(column("last") == 1 ? only(36)*column("mean") : NaN) with points linestyle 36
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(259.5)
    set tmargin at screen py(694)
    set bmargin at screen py(890)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.6888702824897615:5.3984176773336126]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'structured pre-training' at screen px(58), py(684) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set arrow from screen px(58), py(704.5) to screen px(259.5), py(704.5) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(819.3) to screen px(259.5), py(819.3) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(20)*column("low")):(only(20)*column("high")) with filledcurves linestyle 20 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(21)*column("low")):(only(21)*column("high")) with filledcurves linestyle 21 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(22)*column("low")):(only(22)*column("high")) with filledcurves linestyle 22 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(23)*column("low")):(only(23)*column("high")) with filledcurves linestyle 23 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(24)*column("low")):(only(24)*column("high")) with filledcurves linestyle 24 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(26)*column("low")):(only(26)*column("high")) with filledcurves linestyle 26 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(27)*column("low")):(only(27)*column("high")) with filledcurves linestyle 27 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(28)*column("low")):(only(28)*column("high")) with filledcurves linestyle 28 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(29)*column("low")):(only(29)*column("high")) with filledcurves linestyle 29 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(30)*column("low")):(only(30)*column("high")) with filledcurves linestyle 30 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(37)*column("low")):(only(37)*column("high")) with filledcurves linestyle 37 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(39)*column("low")):(only(39)*column("high")) with filledcurves linestyle 39 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(40)*column("low")):(only(40)*column("high")) with filledcurves linestyle 40 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(20)*column("mean")) with lines linestyle 20 dashtype 1, \
         table using "tokens":(only(21)*column("mean")) with lines linestyle 21 dashtype 1, \
         table using "tokens":(only(22)*column("mean")) with lines linestyle 22 dashtype 1, \
         table using "tokens":(only(23)*column("mean")) with lines linestyle 23 dashtype 2, \
         table using "tokens":(only(24)*column("mean")) with lines linestyle 24 dashtype 2, \
         table using "tokens":(only(26)*column("mean")) with lines linestyle 26 dashtype 2, \
         table using "tokens":(only(27)*column("mean")) with lines linestyle 27 dashtype 3, \
         table using "tokens":(only(28)*column("mean")) with lines linestyle 28 dashtype 3, \
         table using "tokens":(only(29)*column("mean")) with lines linestyle 29 dashtype 3, \
         table using "tokens":(only(30)*column("mean")) with lines linestyle 30 dashtype 4, \
         table using "tokens":(only(37)*column("mean")) with lines linestyle 37 dashtype 4, \
         table using "tokens":(only(39)*column("mean")) with lines linestyle 39 dashtype 4, \
         table using "tokens":(only(40)*column("mean")) with lines linestyle 40 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(20)*column("mean") : NaN) with points linestyle 20, \
         table using "tokens":(column("last") == 1 ? only(21)*column("mean") : NaN) with points linestyle 21, \
         table using "tokens":(column("last") == 1 ? only(22)*column("mean") : NaN) with points linestyle 22, \
         table using "tokens":(column("last") == 1 ? only(23)*column("mean") : NaN) with points linestyle 23, \
         table using "tokens":(column("last") == 1 ? only(24)*column("mean") : NaN) with points linestyle 24, \
         table using "tokens":(column("last") == 1 ? only(26)*column("mean") : NaN) with points linestyle 26, \
         table using "tokens":(column("last") == 1 ? only(27)*column("mean") : NaN) with points linestyle 27, \
         table using "tokens":(column("last") == 1 ? only(28)*column("mean") : NaN) with points linestyle 28, \
         table using "tokens":(column("last") == 1 ? only(29)*column("mean") : NaN) with points linestyle 29, \
         table using "tokens":(column("last") == 1 ? only(30)*column("mean") : NaN) with points linestyle 30, \
         table using "tokens":(column("last") == 1 ? only(37)*column("mean") : NaN) with points linestyle 37, \
         table using "tokens":(column("last") == 1 ? only(39)*column("mean") : NaN) with points linestyle 39, \
         table using "tokens":(column("last") == 1 ? only(40)*column("mean") : NaN) with points linestyle 40
    
    unset label
    unset arrow
    set lmargin at screen px(319.5)
    set rmargin at screen px(576)
    set tmargin at screen py(694)
    set bmargin at screen py(890)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.767812190878096:4.003777295806367]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.5' 3.5, '4.0' 4.0)
    set label 'The last third' at screen px(319.5), py(684) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(319.5), py(747.6) to screen px(576), py(747.6) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(580), py(859.4) to screen px(589), py(852) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.961 Full rank' at screen px(591), py(852) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(580), py(844.9) to screen px(589), py(782) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.052 SLTrain, 1 % non-zeros' at screen px(591), py(782) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(580), py(860.4) to screen px(589), py(880) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.955 SLTrain, 10 % non-zeros' at screen px(591), py(880) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(580), py(859) to screen px(589), py(838) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.963 LOST, random channels' at screen px(591), py(838) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(580), py(860.3) to screen px(589), py(866) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.955 LOST, gamma 0.9' at screen px(591), py(866) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(580), py(840.2) to screen px(589), py(768) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.082 SST, rank 8' at screen px(591), py(768) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(580), py(826.2) to screen px(589), py(740) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.170 ReLoRA, rank 8' at screen px(591), py(740) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(580), py(845.5) to screen px(589), py(796) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.048 SST, leading vectors' at screen px(591), py(796) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(580), py(845.7) to screen px(589), py(810) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.047 LoRA after ReLoRA' . "'" . 's wa…' at screen px(591), py(810) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(580), py(815.7) to screen px(589), py(712) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.236 ReLoRA, no warm start' at screen px(591), py(712) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(580), py(830.9) to screen px(589), py(754) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.141 ReLoRA, moments kept' at screen px(591), py(754) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(580), py(826.2) to screen px(589), py(726) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.170 Low-rank W = BA, wide …' at screen px(591), py(726) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(580), py(850.1) to screen px(589), py(824) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.020 SLTrain, wide start' at screen px(591), py(824) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(580), py(861.4) to screen px(589), py(894) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.948 LOST, wide start' at screen px(591), py(894) left front font 'sans-serif,11' textcolor rgb '#c05500'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(20)*column("low")):(only(20)*column("high")) with filledcurves linestyle 20 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(21)*column("low")):(only(21)*column("high")) with filledcurves linestyle 21 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(22)*column("low")):(only(22)*column("high")) with filledcurves linestyle 22 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(23)*column("low")):(only(23)*column("high")) with filledcurves linestyle 23 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(24)*column("low")):(only(24)*column("high")) with filledcurves linestyle 24 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(26)*column("low")):(only(26)*column("high")) with filledcurves linestyle 26 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(27)*column("low")):(only(27)*column("high")) with filledcurves linestyle 27 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(28)*column("low")):(only(28)*column("high")) with filledcurves linestyle 28 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(29)*column("low")):(only(29)*column("high")) with filledcurves linestyle 29 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(30)*column("low")):(only(30)*column("high")) with filledcurves linestyle 30 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(37)*column("low")):(only(37)*column("high")) with filledcurves linestyle 37 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(39)*column("low")):(only(39)*column("high")) with filledcurves linestyle 39 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(40)*column("low")):(only(40)*column("high")) with filledcurves linestyle 40 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(20)*column("mean")) with lines linestyle 20 dashtype 1, \
         table using "tokens":(only(21)*column("mean")) with lines linestyle 21 dashtype 1, \
         table using "tokens":(only(22)*column("mean")) with lines linestyle 22 dashtype 1, \
         table using "tokens":(only(23)*column("mean")) with lines linestyle 23 dashtype 2, \
         table using "tokens":(only(24)*column("mean")) with lines linestyle 24 dashtype 2, \
         table using "tokens":(only(26)*column("mean")) with lines linestyle 26 dashtype 2, \
         table using "tokens":(only(27)*column("mean")) with lines linestyle 27 dashtype 3, \
         table using "tokens":(only(28)*column("mean")) with lines linestyle 28 dashtype 3, \
         table using "tokens":(only(29)*column("mean")) with lines linestyle 29 dashtype 3, \
         table using "tokens":(only(30)*column("mean")) with lines linestyle 30 dashtype 4, \
         table using "tokens":(only(37)*column("mean")) with lines linestyle 37 dashtype 4, \
         table using "tokens":(only(39)*column("mean")) with lines linestyle 39 dashtype 4, \
         table using "tokens":(only(40)*column("mean")) with lines linestyle 40 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(20)*column("mean") : NaN) with points linestyle 20, \
         table using "tokens":(column("last") == 1 ? only(21)*column("mean") : NaN) with points linestyle 21, \
         table using "tokens":(column("last") == 1 ? only(22)*column("mean") : NaN) with points linestyle 22, \
         table using "tokens":(column("last") == 1 ? only(23)*column("mean") : NaN) with points linestyle 23, \
         table using "tokens":(column("last") == 1 ? only(24)*column("mean") : NaN) with points linestyle 24, \
         table using "tokens":(column("last") == 1 ? only(26)*column("mean") : NaN) with points linestyle 26, \
         table using "tokens":(column("last") == 1 ? only(27)*column("mean") : NaN) with points linestyle 27, \
         table using "tokens":(column("last") == 1 ? only(28)*column("mean") : NaN) with points linestyle 28, \
         table using "tokens":(column("last") == 1 ? only(29)*column("mean") : NaN) with points linestyle 29, \
         table using "tokens":(column("last") == 1 ? only(30)*column("mean") : NaN) with points linestyle 30, \
         table using "tokens":(column("last") == 1 ? only(37)*column("mean") : NaN) with points linestyle 37, \
         table using "tokens":(column("last") == 1 ? only(39)*column("mean") : NaN) with points linestyle 39, \
         table using "tokens":(column("last") == 1 ? only(40)*column("mean") : NaN) with points linestyle 40
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(259.5)
    set tmargin at screen py(942)
    set bmargin at screen py(1092)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.6888702824897615:5.3984176773336126]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'layer-wise training' at screen px(58), py(932) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set arrow from screen px(58), py(950) to screen px(259.5), py(950) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(1037.9) to screen px(259.5), py(1037.9) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(41)*column("low")):(only(41)*column("high")) with filledcurves linestyle 41 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(42)*column("low")):(only(42)*column("high")) with filledcurves linestyle 42 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(43)*column("low")):(only(43)*column("high")) with filledcurves linestyle 43 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(41)*column("mean")) with lines linestyle 41 dashtype 1, \
         table using "tokens":(only(42)*column("mean")) with lines linestyle 42 dashtype 1, \
         table using "tokens":(only(43)*column("mean")) with lines linestyle 43 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(41)*column("mean") : NaN) with points linestyle 41, \
         table using "tokens":(column("last") == 1 ? only(42)*column("mean") : NaN) with points linestyle 42, \
         table using "tokens":(column("last") == 1 ? only(43)*column("mean") : NaN) with points linestyle 43
    
    unset label
    unset arrow
    set lmargin at screen px(319.5)
    set rmargin at screen px(576)
    set tmargin at screen py(942)
    set bmargin at screen py(1092)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.767812190878096:4.003777295806367]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.5' 3.5, '4.0' 4.0)
    set label 'The last third' at screen px(319.5), py(932) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(319.5), py(983) to screen px(576), py(983) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(580), py(1068.6) to screen px(589), py(1069.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.961 Full rank' at screen px(591), py(1069.4) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(580), py(1056.2) to screen px(589), py(1055.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.063 LISA, wide start' at screen px(591), py(1055.4) left front font 'sans-serif,11' textcolor rgb '#a36186'
    set arrow from screen px(580), py(971.1) to screen px(589), py(971.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.764 BAdam, wide start (did n…' at screen px(591), py(971.1) left front font 'sans-serif,11' textcolor rgb '#854f6d'
    set arrow from screen px(580), py(1040.6) to screen px(589), py(1040.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.191 OwLore, wide start' at screen px(591), py(1040.6) left front font 'sans-serif,11' textcolor rgb '#a36186'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(41)*column("low")):(only(41)*column("high")) with filledcurves linestyle 41 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(42)*column("low")):(only(42)*column("high")) with filledcurves linestyle 42 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(43)*column("low")):(only(43)*column("high")) with filledcurves linestyle 43 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(41)*column("mean")) with lines linestyle 41 dashtype 1, \
         table using "tokens":(only(42)*column("mean")) with lines linestyle 42 dashtype 1, \
         table using "tokens":(only(43)*column("mean")) with lines linestyle 43 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(41)*column("mean") : NaN) with points linestyle 41, \
         table using "tokens":(column("last") == 1 ? only(42)*column("mean") : NaN) with points linestyle 42, \
         table using "tokens":(column("last") == 1 ? only(43)*column("mean") : NaN) with points linestyle 43
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(259.5)
    set tmargin at screen py(1144)
    set bmargin at screen py(1294)
    unset logscale x
    set xrange [0.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0)
    unset logscale y
    set yrange [2.6888702824897615:5.3984176773336126]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'adapters' at screen px(58), py(1134) left front font 'sans-serif,13' textcolor rgb '#008662'
    set arrow from screen px(58), py(1152) to screen px(259.5), py(1152) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(1239.9) to screen px(259.5), py(1239.9) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(25)*column("low")):(only(25)*column("high")) with filledcurves linestyle 25 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(38)*column("low")):(only(38)*column("high")) with filledcurves linestyle 38 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(25)*column("mean")) with lines linestyle 25 dashtype 1, \
         table using "tokens":(only(38)*column("mean")) with lines linestyle 38 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(25)*column("mean") : NaN) with points linestyle 25, \
         table using "tokens":(column("last") == 1 ? only(38)*column("mean") : NaN) with points linestyle 38
    
    unset label
    unset arrow
    set lmargin at screen px(319.5)
    set rmargin at screen px(576)
    set tmargin at screen py(1144)
    set bmargin at screen py(1294)
    unset logscale x
    set xrange [819200.0:1228800.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1M' 1000000.0, '1.2M' 1200000.0)
    unset logscale y
    set yrange [2.767812190878096:4.003777295806367]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.5' 3.5, '4.0' 4.0)
    set label 'The last third' at screen px(319.5), py(1134) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(319.5), py(1185) to screen px(576), py(1185) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(580), py(1270.6) to screen px(589), py(1270.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.961 Full rank' at screen px(591), py(1270.6) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(580), py(1252.7) to screen px(589), py(1252.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.108 LoRA, rank 8' at screen px(591), py(1252.7) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(580), py(1219.6) to screen px(589), py(1219.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.381 LoRA, wide start' at screen px(591), py(1219.6) left front font 'sans-serif,11' textcolor rgb '#00674b'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(25)*column("low")):(only(25)*column("high")) with filledcurves linestyle 25 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(38)*column("low")):(only(38)*column("high")) with filledcurves linestyle 38 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(25)*column("mean")) with lines linestyle 25 dashtype 1, \
         table using "tokens":(only(38)*column("mean")) with lines linestyle 38 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(25)*column("mean") : NaN) with points linestyle 25, \
         table using "tokens":(column("last") == 1 ? only(38)*column("mean") : NaN) with points linestyle 38
    unset multiplot
    unset output
}
