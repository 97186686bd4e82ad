# 'update: evaluation loss during training'
# Reads learning-curves-update.tsv, draws learning-curves-update.svg and learning-curves-update.png:
#     gnuplot learning-curves-update.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 1005.0
# The lines of the table that belong to a series.
table = 'learning-curves-update.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full fine-tuning'
set style line 2 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 3 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'LoRA, rank 4'
set style line 4 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1  # 'LoRA, rank 16'
set style line 5 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1  # 'rsLoRA'
set style line 6 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1  # 'LoRA+'
set style line 7 linecolor rgb '#61c3a8' linewidth 2 pointtype 4 pointsize 1  # 'DoRA'
set style line 8 linecolor rgb '#56b4e9' linewidth 2 pointtype 5 pointsize 1  # 'DyLoRA'
set style line 9 linecolor rgb '#009e73' linewidth 2 pointtype 8 pointsize 1  # 'DV-LoRA'
set style line 10 linecolor rgb '#00674b' linewidth 2 pointtype 12 pointsize 1  # 'ALLoRA'
set style line 11 linecolor rgb '#61c3a8' linewidth 2 pointtype 10 pointsize 1  # 'Block-LoRA'
set style line 12 linecolor rgb '#009e73' linewidth 2 pointtype 14 pointsize 1  # 'Comp-LoRA'
set style line 13 linecolor rgb '#00674b' linewidth 2 pointtype 6 pointsize 1  # 'ConvLoRA'
set style line 14 linecolor rgb '#61c3a8' linewidth 2 pointtype 5 pointsize 1  # 'LoRA-GA'
set style line 15 linecolor rgb '#009e73' linewidth 2 pointtype 9 pointsize 1  # 'LoRA-Pro'
set style line 16 linecolor rgb '#387597' linewidth 2 pointtype 9 pointsize 1  # 'LoRA-GGPO'
set style line 17 linecolor rgb '#00674b' linewidth 2 pointtype 13 pointsize 1  # 'LoRA-SB'
set style line 18 linecolor rgb '#61c3a8' linewidth 2 pointtype 11 pointsize 1  # 'LoRA-XS'
set style line 19 linecolor rgb '#009e73' linewidth 2 pointtype 15 pointsize 1  # 'PiSSA'
set style line 20 linecolor rgb '#00674b' linewidth 2 pointtype 4 pointsize 1  # 'EVA'
set style line 21 linecolor rgb '#61c3a8' linewidth 2 pointtype 8 pointsize 1  # 'LaMDA'
set style line 22 linecolor rgb '#009e73' linewidth 2 pointtype 12 pointsize 1  # 'MapSAM'
set style line 23 linecolor rgb '#00674b' linewidth 2 pointtype 10 pointsize 1  # 'Hydra'
set style line 24 linecolor rgb '#61c3a8' linewidth 2 pointtype 14 pointsize 1  # 'Bone (MiSS)'
set style line 25 linecolor rgb '#009e73' linewidth 2 pointtype 6 pointsize 1  # 'Break-for-Make'
set style line 26 linecolor rgb '#00674b' linewidth 2 pointtype 5 pointsize 1  # 'DiffuseKronA'
set style line 27 linecolor rgb '#61c3a8' linewidth 2 pointtype 9 pointsize 1  # 'FLoRA (Tucker)'
set style line 28 linecolor rgb '#009e73' linewidth 2 pointtype 13 pointsize 1  # 'LoCA'
set style line 29 linecolor rgb '#00674b' linewidth 2 pointtype 11 pointsize 1  # 'LoLDU'
set style line 30 linecolor rgb '#61c3a8' linewidth 2 pointtype 15 pointsize 1  # 'LoLA-SpecViT'
set style line 31 linecolor rgb '#009e73' linewidth 2 pointtype 4 pointsize 1  # 'NOLA'
set style line 32 linecolor rgb '#00674b' linewidth 2 pointtype 8 pointsize 1  # 'PaCA'
set style line 33 linecolor rgb '#61c3a8' linewidth 2 pointtype 12 pointsize 1  # 'QLoRA'
set style line 34 linecolor rgb '#009e73' linewidth 2 pointtype 10 pointsize 1  # 'QWHA'
set style line 35 linecolor rgb '#00674b' linewidth 2 pointtype 14 pointsize 1  # 'RandLoRA'
set style line 36 linecolor rgb '#61c3a8' linewidth 2 pointtype 6 pointsize 1  # 'SALT'
set style line 37 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'SHiRA'
set style line 38 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'SoKA'
set style line 39 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1  # 'SVFit'
set style line 40 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1  # 'TLoRA'
set style line 41 linecolor rgb '#00674b' linewidth 2 pointtype 15 pointsize 1  # 'WaRA'
set style line 42 linecolor rgb '#61c3a8' linewidth 2 pointtype 4 pointsize 1  # 'ZeroI2V'
set style line 43 linecolor rgb '#96d1f1' linewidth 2 pointtype 13 pointsize 1  # 'AdaLoRA'
set style line 44 linecolor rgb '#56b4e9' linewidth 2 pointtype 11 pointsize 1  # 'IncreLoRA'
set style line 45 linecolor rgb '#387597' linewidth 2 pointtype 15 pointsize 1  # 'SoRA'
set style line 46 linecolor rgb '#96d1f1' linewidth 2 pointtype 4 pointsize 1  # 'CoDyRA'
set style line 47 linecolor rgb '#56b4e9' linewidth 2 pointtype 8 pointsize 1  # 'S2-LoRA'
set style line 48 linecolor rgb '#387597' linewidth 2 pointtype 12 pointsize 1  # 'SNELL'
set style line 49 linecolor rgb '#96d1f1' linewidth 2 pointtype 10 pointsize 1  # 'SNELLA'
set style line 50 linecolor rgb '#56b4e9' linewidth 2 pointtype 14 pointsize 1  # 'PEGO'
set style line 51 linecolor rgb '#387597' linewidth 2 pointtype 6 pointsize 1  # 'One-bit adapter'
set style line 52 linecolor rgb '#96d1f1' linewidth 2 pointtype 5 pointsize 1  # 'SaRA'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1005 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2010 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-curves-update.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'update: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Lines are means over 5 seeds; bands show the range over seeds. Lower is better; numbers are final losses. The wide' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'grey line is Full fine-tuning.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Thin grey dashed lines: noise floor 0.002500.' at screen px(20), py(986) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (mean squared error)' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Samples' at screen px(339.8), py(964) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(279.6)
    set tmargin at screen py(132)
    set bmargin at screen py(692)
    unset logscale x
    set xrange [0.0:38400.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '10k' 10000.0, '20k' 20000.0, '30k' 30000.0)
    set logscale y
    set yrange [0.0016719661177328263:1.2749108492723935]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'adapters' at screen px(58), py(122) left front font 'sans-serif,13' textcolor rgb '#008662'
    set arrow from screen px(58), py(658.1) to screen px(279.6), py(658.1) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(2)*column("low")):(only(2)*column("high")) with filledcurves linestyle 2 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(3)*column("low")):(only(3)*column("high")) with filledcurves linestyle 3 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(4)*column("low")):(only(4)*column("high")) with filledcurves linestyle 4 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(5)*column("low")):(only(5)*column("high")) with filledcurves linestyle 5 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(6)*column("low")):(only(6)*column("high")) with filledcurves linestyle 6 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(7)*column("low")):(only(7)*column("high")) with filledcurves linestyle 7 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(9)*column("low")):(only(9)*column("high")) with filledcurves linestyle 9 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(10)*column("low")):(only(10)*column("high")) with filledcurves linestyle 10 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(11)*column("low")):(only(11)*column("high")) with filledcurves linestyle 11 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(12)*column("low")):(only(12)*column("high")) with filledcurves linestyle 12 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(13)*column("low")):(only(13)*column("high")) with filledcurves linestyle 13 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(14)*column("low")):(only(14)*column("high")) with filledcurves linestyle 14 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(15)*column("low")):(only(15)*column("high")) with filledcurves linestyle 15 fillstyle transparent solid 0.08 noborder, \
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
         table using "tokens":(only(41)*column("low")):(only(41)*column("high")) with filledcurves linestyle 41 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(42)*column("low")):(only(42)*column("high")) with filledcurves linestyle 42 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(only(3)*column("mean")) with lines linestyle 3 dashtype 1, \
         table using "tokens":(only(4)*column("mean")) with lines linestyle 4 dashtype 1, \
         table using "tokens":(only(5)*column("mean")) with lines linestyle 5 dashtype 2, \
         table using "tokens":(only(6)*column("mean")) with lines linestyle 6 dashtype 2, \
         table using "tokens":(only(7)*column("mean")) with lines linestyle 7 dashtype 2, \
         table using "tokens":(only(9)*column("mean")) with lines linestyle 9 dashtype 3, \
         table using "tokens":(only(10)*column("mean")) with lines linestyle 10 dashtype 3, \
         table using "tokens":(only(11)*column("mean")) with lines linestyle 11 dashtype 3, \
         table using "tokens":(only(12)*column("mean")) with lines linestyle 12 dashtype 4, \
         table using "tokens":(only(13)*column("mean")) with lines linestyle 13 dashtype 4, \
         table using "tokens":(only(14)*column("mean")) with lines linestyle 14 dashtype 4, \
         table using "tokens":(only(15)*column("mean")) with lines linestyle 15 dashtype 1, \
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
         table using "tokens":(only(41)*column("mean")) with lines linestyle 41 dashtype 1, \
         table using "tokens":(only(42)*column("mean")) with lines linestyle 42 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(2)*column("mean") : NaN) with points linestyle 2, \
         table using "tokens":(column("last") == 1 ? only(3)*column("mean") : NaN) with points linestyle 3, \
         table using "tokens":(column("last") == 1 ? only(4)*column("mean") : NaN) with points linestyle 4, \
         table using "tokens":(column("last") == 1 ? only(5)*column("mean") : NaN) with points linestyle 5, \
         table using "tokens":(column("last") == 1 ? only(6)*column("mean") : NaN) with points linestyle 6, \
         table using "tokens":(column("last") == 1 ? only(7)*column("mean") : NaN) with points linestyle 7, \
         table using "tokens":(column("last") == 1 ? only(9)*column("mean") : NaN) with points linestyle 9, \
         table using "tokens":(column("last") == 1 ? only(10)*column("mean") : NaN) with points linestyle 10, \
         table using "tokens":(column("last") == 1 ? only(11)*column("mean") : NaN) with points linestyle 11, \
         table using "tokens":(column("last") == 1 ? only(12)*column("mean") : NaN) with points linestyle 12, \
         table using "tokens":(column("last") == 1 ? only(13)*column("mean") : NaN) with points linestyle 13, \
         table using "tokens":(column("last") == 1 ? only(14)*column("mean") : NaN) with points linestyle 14, \
         table using "tokens":(column("last") == 1 ? only(15)*column("mean") : NaN) with points linestyle 15, \
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
         table using "tokens":(column("last") == 1 ? only(37)*column("mean") : NaN) with points linestyle 37, \
         table using "tokens":(column("last") == 1 ? only(38)*column("mean") : NaN) with points linestyle 38, \
         table using "tokens":(column("last") == 1 ? only(39)*column("mean") : NaN) with points linestyle 39, \
         table using "tokens":(column("last") == 1 ? only(40)*column("mean") : NaN) with points linestyle 40, \
         table using "tokens":(column("last") == 1 ? only(41)*column("mean") : NaN) with points linestyle 41, \
         table using "tokens":(column("last") == 1 ? only(42)*column("mean") : NaN) with points linestyle 42
    
    unset label
    unset arrow
    set lmargin at screen px(339.6)
    set rmargin at screen px(621.7)
    set tmargin at screen py(132)
    set bmargin at screen py(692)
    unset logscale x
    set xrange [25600.0:38400.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('30k' 30000.0, '35k' 35000.0)
    set logscale y
    set yrange [0.0016720305369309425:1.2740433560082363]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'The last third' at screen px(339.6), py(122) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(339.6), py(658.1) to screen px(621.7), py(658.1) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(625.7), py(657.7) to screen px(634.7), py(556) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002510 Full fine-tuning' at screen px(636.7), py(556) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(625.7), py(658.3) to screen px(634.7), py(668) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002493 LoRA' at screen px(636.7), py(668) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(279.8) to screen px(634.7), py(366) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.2210 LoRA, rank 4' at screen px(636.7), py(366) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(625.7), py(658) to screen px(634.7), py(570) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002502 LoRA, rank 16' at screen px(636.7), py(570) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(658.2) to screen px(634.7), py(640) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002495 rsLoRA' at screen px(636.7), py(640) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(658.1) to screen px(634.7), py(612) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002497 LoRA+' at screen px(636.7), py(612) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(625.7), py(658.1) to screen px(634.7), py(584) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002498 DoRA' at screen px(636.7), py(584) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(568.2) to screen px(634.7), py(528) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.007247 DV-LoRA' at screen px(636.7), py(528) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(658.3) to screen px(634.7), py(654) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002494 ALLoRA' at screen px(636.7), py(654) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(625.7), py(315.5) to screen px(634.7), py(380) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.1449 Block-LoRA' at screen px(636.7), py(380) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(325.3) to screen px(634.7), py(408) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.1289 Comp-LoRA' at screen px(636.7), py(408) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(658.3) to screen px(634.7), py(682) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002493 ConvLoRA' at screen px(636.7), py(682) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(625.7), py(521.3) to screen px(634.7), py(500) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01264 LoRA-GA' at screen px(636.7), py(500) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(658.3) to screen px(634.7), py(696) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002493 LoRA-Pro' at screen px(636.7), py(696) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(321.1) to screen px(634.7), py(394) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.1355 LoRA-SB' at screen px(636.7), py(394) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(625.7), py(200.8) to screen px(634.7), py(296) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.5641 LoRA-XS' at screen px(636.7), py(296) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(266) to screen px(634.7), py(352) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.2603 PiSSA' at screen px(636.7), py(352) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(658.2) to screen px(634.7), py(626) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002495 EVA' at screen px(636.7), py(626) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(625.7), py(228.1) to screen px(634.7), py(324) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.4078 LaMDA' at screen px(636.7), py(324) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(658.1) to screen px(634.7), py(598) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002498 MapSAM' at screen px(636.7), py(598) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(431.6) to screen px(634.7), py(436) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.03659 Hydra' at screen px(636.7), py(436) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(625.7), py(191.1) to screen px(634.7), py(212) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.6322 Bone (MiSS)' at screen px(636.7), py(212) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(196.3) to screen px(634.7), py(254) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.5950 Break-for-Make' at screen px(636.7), py(254) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(196.7) to screen px(634.7), py(282) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.5917 DiffuseKronA' at screen px(636.7), py(282) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(625.7), py(464.8) to screen px(634.7), py(464.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.02470 FLoRA (Tucker)' at screen px(636.7), py(464.8) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(208.5) to screen px(634.7), py(310) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.5148 LoCA' at screen px(636.7), py(310) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(166.3) to screen px(634.7), py(142) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.8488 LoLDU' at screen px(636.7), py(142) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(625.7), py(656.9) to screen px(634.7), py(542) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002535 LoLA-SpecViT' at screen px(636.7), py(542) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(511.5) to screen px(634.7), py(486) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01419 NOLA' at screen px(636.7), py(486) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(187) to screen px(634.7), py(170) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.6641 PaCA' at screen px(636.7), py(170) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(625.7), py(553) to screen px(634.7), py(514) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.008681 QLoRA' at screen px(636.7), py(514) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(193.2) to screen px(634.7), py(240) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.6169 QWHA' at screen px(636.7), py(240) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(196.7) to screen px(634.7), py(268) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.5921 RandLoRA' at screen px(636.7), py(268) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(625.7), py(173.9) to screen px(634.7), py(156) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.7751 SALT' at screen px(636.7), py(156) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(193.2) to screen px(634.7), py(226) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.6169 SHiRA' at screen px(636.7), py(226) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(188.1) to screen px(634.7), py(184) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.6556 SoKA' at screen px(636.7), py(184) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(625.7), py(166.2) to screen px(634.7), py(128) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.8493 SVFit' at screen px(636.7), py(128) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(236.4) to screen px(634.7), py(338) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.3695 TLoRA' at screen px(636.7), py(338) left front font 'sans-serif,11' textcolor rgb '#008662'
    set arrow from screen px(625.7), py(188.6) to screen px(634.7), py(198) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.6516 WaRA' at screen px(636.7), py(198) left front font 'sans-serif,11' textcolor rgb '#00674b'
    set arrow from screen px(625.7), py(357.8) to screen px(634.7), py(422) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.08769 ZeroI2V' at screen px(636.7), py(422) left front font 'sans-serif,11' textcolor rgb '#008662'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(2)*column("low")):(only(2)*column("high")) with filledcurves linestyle 2 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(3)*column("low")):(only(3)*column("high")) with filledcurves linestyle 3 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(4)*column("low")):(only(4)*column("high")) with filledcurves linestyle 4 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(5)*column("low")):(only(5)*column("high")) with filledcurves linestyle 5 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(6)*column("low")):(only(6)*column("high")) with filledcurves linestyle 6 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(7)*column("low")):(only(7)*column("high")) with filledcurves linestyle 7 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(9)*column("low")):(only(9)*column("high")) with filledcurves linestyle 9 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(10)*column("low")):(only(10)*column("high")) with filledcurves linestyle 10 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(11)*column("low")):(only(11)*column("high")) with filledcurves linestyle 11 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(12)*column("low")):(only(12)*column("high")) with filledcurves linestyle 12 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(13)*column("low")):(only(13)*column("high")) with filledcurves linestyle 13 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(14)*column("low")):(only(14)*column("high")) with filledcurves linestyle 14 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(15)*column("low")):(only(15)*column("high")) with filledcurves linestyle 15 fillstyle transparent solid 0.08 noborder, \
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
         table using "tokens":(only(41)*column("low")):(only(41)*column("high")) with filledcurves linestyle 41 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(42)*column("low")):(only(42)*column("high")) with filledcurves linestyle 42 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(only(3)*column("mean")) with lines linestyle 3 dashtype 1, \
         table using "tokens":(only(4)*column("mean")) with lines linestyle 4 dashtype 1, \
         table using "tokens":(only(5)*column("mean")) with lines linestyle 5 dashtype 2, \
         table using "tokens":(only(6)*column("mean")) with lines linestyle 6 dashtype 2, \
         table using "tokens":(only(7)*column("mean")) with lines linestyle 7 dashtype 2, \
         table using "tokens":(only(9)*column("mean")) with lines linestyle 9 dashtype 3, \
         table using "tokens":(only(10)*column("mean")) with lines linestyle 10 dashtype 3, \
         table using "tokens":(only(11)*column("mean")) with lines linestyle 11 dashtype 3, \
         table using "tokens":(only(12)*column("mean")) with lines linestyle 12 dashtype 4, \
         table using "tokens":(only(13)*column("mean")) with lines linestyle 13 dashtype 4, \
         table using "tokens":(only(14)*column("mean")) with lines linestyle 14 dashtype 4, \
         table using "tokens":(only(15)*column("mean")) with lines linestyle 15 dashtype 1, \
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
         table using "tokens":(only(41)*column("mean")) with lines linestyle 41 dashtype 1, \
         table using "tokens":(only(42)*column("mean")) with lines linestyle 42 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(2)*column("mean") : NaN) with points linestyle 2, \
         table using "tokens":(column("last") == 1 ? only(3)*column("mean") : NaN) with points linestyle 3, \
         table using "tokens":(column("last") == 1 ? only(4)*column("mean") : NaN) with points linestyle 4, \
         table using "tokens":(column("last") == 1 ? only(5)*column("mean") : NaN) with points linestyle 5, \
         table using "tokens":(column("last") == 1 ? only(6)*column("mean") : NaN) with points linestyle 6, \
         table using "tokens":(column("last") == 1 ? only(7)*column("mean") : NaN) with points linestyle 7, \
         table using "tokens":(column("last") == 1 ? only(9)*column("mean") : NaN) with points linestyle 9, \
         table using "tokens":(column("last") == 1 ? only(10)*column("mean") : NaN) with points linestyle 10, \
         table using "tokens":(column("last") == 1 ? only(11)*column("mean") : NaN) with points linestyle 11, \
         table using "tokens":(column("last") == 1 ? only(12)*column("mean") : NaN) with points linestyle 12, \
         table using "tokens":(column("last") == 1 ? only(13)*column("mean") : NaN) with points linestyle 13, \
         table using "tokens":(column("last") == 1 ? only(14)*column("mean") : NaN) with points linestyle 14, \
         table using "tokens":(column("last") == 1 ? only(15)*column("mean") : NaN) with points linestyle 15, \
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
         table using "tokens":(column("last") == 1 ? only(37)*column("mean") : NaN) with points linestyle 37, \
         table using "tokens":(column("last") == 1 ? only(38)*column("mean") : NaN) with points linestyle 38, \
         table using "tokens":(column("last") == 1 ? only(39)*column("mean") : NaN) with points linestyle 39, \
         table using "tokens":(column("last") == 1 ? only(40)*column("mean") : NaN) with points linestyle 40, \
         table using "tokens":(column("last") == 1 ? only(41)*column("mean") : NaN) with points linestyle 41, \
         table using "tokens":(column("last") == 1 ? only(42)*column("mean") : NaN) with points linestyle 42
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(279.6)
    set tmargin at screen py(744)
    set bmargin at screen py(926)
    unset logscale x
    set xrange [0.0:38400.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '10k' 10000.0, '20k' 20000.0, '30k' 30000.0)
    set logscale y
    set yrange [0.0016719661177328263:1.2749108492723935]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'adaptive adapters' at screen px(58), py(734) left front font 'sans-serif,13' textcolor rgb '#387597'
    set arrow from screen px(58), py(915) to screen px(279.6), py(915) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(8)*column("low")):(only(8)*column("high")) with filledcurves linestyle 8 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(16)*column("low")):(only(16)*column("high")) with filledcurves linestyle 16 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(43)*column("low")):(only(43)*column("high")) with filledcurves linestyle 43 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(44)*column("low")):(only(44)*column("high")) with filledcurves linestyle 44 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(45)*column("low")):(only(45)*column("high")) with filledcurves linestyle 45 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(46)*column("low")):(only(46)*column("high")) with filledcurves linestyle 46 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(47)*column("low")):(only(47)*column("high")) with filledcurves linestyle 47 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(48)*column("low")):(only(48)*column("high")) with filledcurves linestyle 48 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(49)*column("low")):(only(49)*column("high")) with filledcurves linestyle 49 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(50)*column("low")):(only(50)*column("high")) with filledcurves linestyle 50 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(51)*column("low")):(only(51)*column("high")) with filledcurves linestyle 51 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(52)*column("low")):(only(52)*column("high")) with filledcurves linestyle 52 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(8)*column("mean")) with lines linestyle 8 dashtype 1, \
         table using "tokens":(only(16)*column("mean")) with lines linestyle 16 dashtype 1, \
         table using "tokens":(only(43)*column("mean")) with lines linestyle 43 dashtype 1, \
         table using "tokens":(only(44)*column("mean")) with lines linestyle 44 dashtype 2, \
         table using "tokens":(only(45)*column("mean")) with lines linestyle 45 dashtype 2, \
         table using "tokens":(only(46)*column("mean")) with lines linestyle 46 dashtype 2, \
         table using "tokens":(only(47)*column("mean")) with lines linestyle 47 dashtype 3, \
         table using "tokens":(only(48)*column("mean")) with lines linestyle 48 dashtype 3, \
         table using "tokens":(only(49)*column("mean")) with lines linestyle 49 dashtype 3, \
         table using "tokens":(only(50)*column("mean")) with lines linestyle 50 dashtype 4, \
         table using "tokens":(only(51)*column("mean")) with lines linestyle 51 dashtype 4, \
         table using "tokens":(only(52)*column("mean")) with lines linestyle 52 dashtype 4, \
         table using "tokens":(column("last") == 1 ? only(8)*column("mean") : NaN) with points linestyle 8, \
         table using "tokens":(column("last") == 1 ? only(16)*column("mean") : NaN) with points linestyle 16, \
         table using "tokens":(column("last") == 1 ? only(43)*column("mean") : NaN) with points linestyle 43, \
         table using "tokens":(column("last") == 1 ? only(44)*column("mean") : NaN) with points linestyle 44, \
         table using "tokens":(column("last") == 1 ? only(45)*column("mean") : NaN) with points linestyle 45, \
         table using "tokens":(column("last") == 1 ? only(46)*column("mean") : NaN) with points linestyle 46, \
         table using "tokens":(column("last") == 1 ? only(47)*column("mean") : NaN) with points linestyle 47, \
         table using "tokens":(column("last") == 1 ? only(48)*column("mean") : NaN) with points linestyle 48, \
         table using "tokens":(column("last") == 1 ? only(49)*column("mean") : NaN) with points linestyle 49, \
         table using "tokens":(column("last") == 1 ? only(50)*column("mean") : NaN) with points linestyle 50, \
         table using "tokens":(column("last") == 1 ? only(51)*column("mean") : NaN) with points linestyle 51, \
         table using "tokens":(column("last") == 1 ? only(52)*column("mean") : NaN) with points linestyle 52
    
    unset label
    unset arrow
    set lmargin at screen px(339.6)
    set rmargin at screen px(621.7)
    set tmargin at screen py(744)
    set bmargin at screen py(926)
    unset logscale x
    set xrange [25600.0:38400.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('30k' 30000.0, '35k' 35000.0)
    set logscale y
    set yrange [0.0016720305369309425:1.2740433560082363]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    set label 'The last third' at screen px(339.6), py(734) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(339.6), py(915) to screen px(621.7), py(915) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(625.7), py(914.9) to screen px(634.7), py(888) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002510 Full fine-tuning' at screen px(636.7), py(888) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(625.7), py(802.9) to screen px(634.7), py(812.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.1488 DyLoRA' at screen px(636.7), py(812.9) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(625.7), py(915) to screen px(634.7), py(916) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002499 LoRA-GGPO' at screen px(636.7), py(916) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(625.7), py(869.4) to screen px(634.7), py(846) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.01317 AdaLoRA' at screen px(636.7), py(846) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(625.7), py(914.9) to screen px(634.7), py(902) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002505 IncreLoRA' at screen px(636.7), py(902) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(625.7), py(909.2) to screen px(634.7), py(860) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.003084 SoRA' at screen px(636.7), py(860) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(625.7), py(784.9) to screen px(634.7), py(798.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.2871 CoDyRA' at screen px(636.7), py(798.9) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(625.7), py(915) to screen px(634.7), py(930) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002495 S2-LoRA' at screen px(636.7), py(930) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(625.7), py(771.2) to screen px(634.7), py(756.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.4726 SNELL' at screen px(636.7), py(756.9) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(625.7), py(780) to screen px(634.7), py(784.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.3427 SNELLA' at screen px(636.7), py(784.9) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(625.7), py(910) to screen px(634.7), py(874) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.002996 PEGO' at screen px(636.7), py(874) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(625.7), py(773.5) to screen px(634.7), py(770.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.4351 One-bit adapter' at screen px(636.7), py(770.9) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(625.7), py(755.1) to screen px(634.7), py(742.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.8513 SaRA' at screen px(636.7), py(742.9) left front font 'sans-serif,11' textcolor rgb '#387597'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(8)*column("low")):(only(8)*column("high")) with filledcurves linestyle 8 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(16)*column("low")):(only(16)*column("high")) with filledcurves linestyle 16 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(43)*column("low")):(only(43)*column("high")) with filledcurves linestyle 43 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(44)*column("low")):(only(44)*column("high")) with filledcurves linestyle 44 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(45)*column("low")):(only(45)*column("high")) with filledcurves linestyle 45 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(46)*column("low")):(only(46)*column("high")) with filledcurves linestyle 46 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(47)*column("low")):(only(47)*column("high")) with filledcurves linestyle 47 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(48)*column("low")):(only(48)*column("high")) with filledcurves linestyle 48 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(49)*column("low")):(only(49)*column("high")) with filledcurves linestyle 49 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(50)*column("low")):(only(50)*column("high")) with filledcurves linestyle 50 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(51)*column("low")):(only(51)*column("high")) with filledcurves linestyle 51 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(52)*column("low")):(only(52)*column("high")) with filledcurves linestyle 52 fillstyle transparent solid 0.08 noborder, \
         table using "tokens":(only(8)*column("mean")) with lines linestyle 8 dashtype 1, \
         table using "tokens":(only(16)*column("mean")) with lines linestyle 16 dashtype 1, \
         table using "tokens":(only(43)*column("mean")) with lines linestyle 43 dashtype 1, \
         table using "tokens":(only(44)*column("mean")) with lines linestyle 44 dashtype 2, \
         table using "tokens":(only(45)*column("mean")) with lines linestyle 45 dashtype 2, \
         table using "tokens":(only(46)*column("mean")) with lines linestyle 46 dashtype 2, \
         table using "tokens":(only(47)*column("mean")) with lines linestyle 47 dashtype 3, \
         table using "tokens":(only(48)*column("mean")) with lines linestyle 48 dashtype 3, \
         table using "tokens":(only(49)*column("mean")) with lines linestyle 49 dashtype 3, \
         table using "tokens":(only(50)*column("mean")) with lines linestyle 50 dashtype 4, \
         table using "tokens":(only(51)*column("mean")) with lines linestyle 51 dashtype 4, \
         table using "tokens":(only(52)*column("mean")) with lines linestyle 52 dashtype 4, \
         table using "tokens":(column("last") == 1 ? only(8)*column("mean") : NaN) with points linestyle 8, \
         table using "tokens":(column("last") == 1 ? only(16)*column("mean") : NaN) with points linestyle 16, \
         table using "tokens":(column("last") == 1 ? only(43)*column("mean") : NaN) with points linestyle 43, \
         table using "tokens":(column("last") == 1 ? only(44)*column("mean") : NaN) with points linestyle 44, \
         table using "tokens":(column("last") == 1 ? only(45)*column("mean") : NaN) with points linestyle 45, \
         table using "tokens":(column("last") == 1 ? only(46)*column("mean") : NaN) with points linestyle 46, \
         table using "tokens":(column("last") == 1 ? only(47)*column("mean") : NaN) with points linestyle 47, \
         table using "tokens":(column("last") == 1 ? only(48)*column("mean") : NaN) with points linestyle 48, \
         table using "tokens":(column("last") == 1 ? only(49)*column("mean") : NaN) with points linestyle 49, \
         table using "tokens":(column("last") == 1 ? only(50)*column("mean") : NaN) with points linestyle 50, \
         table using "tokens":(column("last") == 1 ? only(51)*column("mean") : NaN) with points linestyle 51, \
         table using "tokens":(column("last") == 1 ? only(52)*column("mean") : NaN) with points linestyle 52
    unset multiplot
    unset output
}
