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
py(y) = 1 - y / 885.0
# The lines of the table that belong to a series.
table = 'learning-curves-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore, random subspace'
set style line 3 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'GaLore, refresh every 5'
set style line 4 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'GaLore, no refresh'
set style line 5 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'GaLore, rank 4'
set style line 6 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'Q-GaLore, nearest rounding'
set style line 7 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'Q-GaLore, 8-bit P'
set style line 8 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'Q-GaLore, eager refresh'
set style line 9 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'APOLLO, rank 16'
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

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,885 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1770 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-curves-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Lines are means over 3 seeds; bands show the range over seeds. Lower is better; numbers are final losses. The wide' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'grey line is Full rank.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Thin grey dashed lines: unigram model 5.258, bigram model 3.667.' at screen px(20), py(866) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Tokens' at screen px(317), py(844) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(259.5)
    set tmargin at screen py(132)
    set bmargin at screen py(398)
    unset logscale x
    set xrange [0.0:256000.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '100k' 100000.0, '200k' 200000.0)
    unset logscale y
    set yrange [3.25766670613405:5.397464196776773]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('4' 4.0, '5' 5.0)
    set label 'gradient projection' at screen px(58), py(122) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set arrow from screen px(58), py(149.3) to screen px(259.5), py(149.3) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(347.1) to screen px(259.5), py(347.1) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
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
         table using "tokens":(column("last") == 1 ? only(19)*column("mean") : NaN) with points linestyle 19
    
    unset label
    unset arrow
    set lmargin at screen px(319.5)
    set rmargin at screen px(576)
    set tmargin at screen py(132)
    set bmargin at screen py(398)
    unset logscale x
    set xrange [170666.66666666666:256000.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('175k' 175000.0, '200k' 200000.0, '225k' 225000.0, '250k' 250000.0)
    unset logscale y
    set yrange [3.312308801044886:4.432120520018678]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0)
    set label 'The last third' at screen px(319.5), py(122) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(319.5), py(313.7) to screen px(576), py(313.7) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(580), py(304.7) to screen px(589), py(220) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.705 Full rank' at screen px(591), py(220) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(580), py(362.5) to screen px(589), py(360) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.462 GaLore, random subspace' at screen px(591), py(360) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(350.8) to screen px(589), py(304) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.511 GaLore, refresh every 5' at screen px(591), py(304) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(580), py(370) to screen px(589), py(402) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.430 GaLore, no refresh' at screen px(591), py(402) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(322) to screen px(589), py(248) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.632 GaLore, rank 4' at screen px(591), py(248) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(362.2) to screen px(589), py(346) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.463 Q-GaLore, nearest roundi…' at screen px(591), py(346) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(580), py(369.3) to screen px(589), py(388) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.433 Q-GaLore, 8-bit P' at screen px(591), py(388) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(366.4) to screen px(589), py(374) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.445 Q-GaLore, eager refresh' at screen px(591), py(374) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(352.5) to screen px(589), py(318) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.504 APOLLO, rank 16' at screen px(591), py(318) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(580), py(360.1) to screen px(589), py(332) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.472 APOLLO, SVD' at screen px(591), py(332) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(343) to screen px(589), py(290) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.544 APOLLO, one factor per …' at screen px(591), py(290) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(294.1) to screen px(589), py(192) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.750 Fira, no scaling' at screen px(591), py(192) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(580), py(330.9) to screen px(589), py(276) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.595 Fira, no limiter' at screen px(591), py(276) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(324.5) to screen px(589), py(262) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.622 Fira, one factor per matrix' at screen px(591), py(262) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(306.9) to screen px(589), py(234) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.696 Fira, rank 4' at screen px(591), py(234) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(580), py(185.2) to screen px(589), py(150) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '4.208 FRUGAL, state-full part …' at screen px(591), py(150) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(281.2) to screen px(589), py(164) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.804 FRUGAL, density 0' at screen px(591), py(164) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(580), py(295.4) to screen px(589), py(206) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.744 FRUGAL, SVD' at screen px(591), py(206) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(580), py(288.1) to screen px(589), py(178) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.775 FRUGAL, columns' at screen px(591), py(178) left front font 'sans-serif,11' textcolor rgb '#0072b2'
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
         table using "tokens":(column("last") == 1 ? only(19)*column("mean") : NaN) with points linestyle 19
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(259.5)
    set tmargin at screen py(450)
    set bmargin at screen py(604)
    unset logscale x
    set xrange [0.0:256000.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '100k' 100000.0, '200k' 200000.0)
    unset logscale y
    set yrange [3.25766670613405:5.397464196776773]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('4' 4.0, '5' 5.0)
    set label 'structured pre-training' at screen px(58), py(440) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set arrow from screen px(58), py(460) to screen px(259.5), py(460) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(574.5) to screen px(259.5), py(574.5) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
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
         table using "tokens":(column("last") == 1 ? only(20)*column("mean") : NaN) with points linestyle 20, \
         table using "tokens":(column("last") == 1 ? only(21)*column("mean") : NaN) with points linestyle 21, \
         table using "tokens":(column("last") == 1 ? only(22)*column("mean") : NaN) with points linestyle 22, \
         table using "tokens":(column("last") == 1 ? only(23)*column("mean") : NaN) with points linestyle 23, \
         table using "tokens":(column("last") == 1 ? only(24)*column("mean") : NaN) with points linestyle 24, \
         table using "tokens":(column("last") == 1 ? only(26)*column("mean") : NaN) with points linestyle 26, \
         table using "tokens":(column("last") == 1 ? only(27)*column("mean") : NaN) with points linestyle 27, \
         table using "tokens":(column("last") == 1 ? only(28)*column("mean") : NaN) with points linestyle 28, \
         table using "tokens":(column("last") == 1 ? only(29)*column("mean") : NaN) with points linestyle 29, \
         table using "tokens":(column("last") == 1 ? only(30)*column("mean") : NaN) with points linestyle 30
    
    unset label
    unset arrow
    set lmargin at screen px(319.5)
    set rmargin at screen px(576)
    set tmargin at screen py(450)
    set bmargin at screen py(604)
    unset logscale x
    set xrange [170666.66666666666:256000.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('175k' 175000.0, '200k' 200000.0, '225k' 225000.0, '250k' 250000.0)
    unset logscale y
    set yrange [3.312308801044886:4.432120520018678]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0)
    set label 'The last third' at screen px(319.5), py(440) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(319.5), py(555.2) to screen px(576), py(555.2) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(580), py(550) to screen px(589), py(524) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.705 Full rank' at screen px(591), py(524) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(580), py(583.7) to screen px(589), py(580) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.460 SLTrain, 1 % non-zeros' at screen px(591), py(580) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(580), py(590.4) to screen px(589), py(608) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.411 SLTrain, 10 % non-zeros' at screen px(591), py(608) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(580), py(582.7) to screen px(589), py(566) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.467 LOST, random channels' at screen px(591), py(566) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(580), py(584.6) to screen px(589), py(594) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.453 LOST, gamma 0.9' at screen px(591), py(594) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(580), py(548.5) to screen px(589), py(510) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.716 SST, rank 8' at screen px(591), py(510) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(580), py(533.5) to screen px(589), py(482) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.825 ReLoRA, rank 8' at screen px(591), py(482) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(580), py(571.7) to screen px(589), py(552) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.547 SST, leading vectors' at screen px(591), py(552) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(580), py(541.4) to screen px(589), py(496) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.767 LoRA after ReLoRA' . "'" . 's wa…' at screen px(591), py(496) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(580), py(561.7) to screen px(589), py(538) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.620 ReLoRA, no warm start' at screen px(591), py(538) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(580), py(529.6) to screen px(589), py(468) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.853 ReLoRA, moments kept' at screen px(591), py(468) left front font 'sans-serif,11' textcolor rgb '#c05500'
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
         table using "tokens":(column("last") == 1 ? only(20)*column("mean") : NaN) with points linestyle 20, \
         table using "tokens":(column("last") == 1 ? only(21)*column("mean") : NaN) with points linestyle 21, \
         table using "tokens":(column("last") == 1 ? only(22)*column("mean") : NaN) with points linestyle 22, \
         table using "tokens":(column("last") == 1 ? only(23)*column("mean") : NaN) with points linestyle 23, \
         table using "tokens":(column("last") == 1 ? only(24)*column("mean") : NaN) with points linestyle 24, \
         table using "tokens":(column("last") == 1 ? only(26)*column("mean") : NaN) with points linestyle 26, \
         table using "tokens":(column("last") == 1 ? only(27)*column("mean") : NaN) with points linestyle 27, \
         table using "tokens":(column("last") == 1 ? only(28)*column("mean") : NaN) with points linestyle 28, \
         table using "tokens":(column("last") == 1 ? only(29)*column("mean") : NaN) with points linestyle 29, \
         table using "tokens":(column("last") == 1 ? only(30)*column("mean") : NaN) with points linestyle 30
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(259.5)
    set tmargin at screen py(656)
    set bmargin at screen py(806)
    unset logscale x
    set xrange [0.0:256000.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '100k' 100000.0, '200k' 200000.0)
    unset logscale y
    set yrange [3.25766670613405:5.397464196776773]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('4' 4.0, '5' 5.0)
    set label 'adapters' at screen px(58), py(646) left front font 'sans-serif,13' textcolor rgb '#008662'
    set arrow from screen px(58), py(665.8) to screen px(259.5), py(665.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(777.3) to screen px(259.5), py(777.3) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(25)*column("low")):(only(25)*column("high")) with filledcurves linestyle 25 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(25)*column("mean")) with lines linestyle 25 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(25)*column("mean") : NaN) with points linestyle 25
    
    unset label
    unset arrow
    set lmargin at screen px(319.5)
    set rmargin at screen px(576)
    set tmargin at screen py(656)
    set bmargin at screen py(806)
    unset logscale x
    set xrange [170666.66666666666:256000.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('175k' 175000.0, '200k' 200000.0, '225k' 225000.0, '250k' 250000.0)
    unset logscale y
    set yrange [3.312308801044886:4.432120520018678]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0)
    set label 'The last third' at screen px(319.5), py(646) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(319.5), py(758.5) to screen px(576), py(758.5) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(580), py(753.4) to screen px(589), py(753.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.705 Full rank' at screen px(591), py(753.4) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(580), py(730.4) to screen px(589), py(730.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.876 LoRA, rank 8' at screen px(591), py(730.4) left front font 'sans-serif,11' textcolor rgb '#008662'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(25)*column("low")):(only(25)*column("high")) with filledcurves linestyle 25 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(25)*column("mean")) with lines linestyle 25 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(25)*column("mean") : NaN) with points linestyle 25
    unset multiplot
    unset output
}
