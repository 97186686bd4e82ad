# 'planted: final loss against optimizer memory'
# Reads loss-memory-planted.tsv, draws loss-memory-planted.svg and loss-memory-planted.png:
#     gnuplot loss-memory-planted.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 795.0
# The lines of the table that belong to a series.
table = 'loss-memory-planted.tsv'
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
set style line 38 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set label 'planted: final loss against optimizer memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are single runs.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(72) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(72) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(72) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'adapters' at screen px(372.6), py(72) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 signSGD 0.01072, 2 APOLLO 0.01003, 3 Adam-mini 0.01004, 4 Adam-8bit 0.01019, 5 AdamW-split, 8' at screen px(20), py(746) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '0.01020, 6 SubTrack++ 0.01021, 7 FRUGAL 0.01069, 8 DCT-AdamW 0.01293. Not labelled, because points lie too close:' at screen px(20), py(761) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 16 0.01020, CoLA 0.3999, LORO 0.4000.' at screen px(20), py(776) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (mean squared error)' at screen px(20), py(102) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Optimizer state: moments and projections' at screen px(414), py(724) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(116)
set bmargin at screen py(686)
unset logscale x
set xrange [-10526.72:294748.16]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50 KiB' 51200.0, '100 KiB' 102400.0, '150 KiB' 153600.0, '200 KiB' 204800.0, '250 KiB' 256000.0)
set logscale y
set yrange [0.007225651420590168:1.4215627515438132]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.03' 0.03, '0.1' 0.1, '0.3' 0.3, '1' 1.0)
set arrow from screen px(82.6), py(643.4) to screen px(82.6), py(116) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(235.4), py(650.8) to screen px(770), py(650.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'SGD with momentum' at screen px(257.4), py(669.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(235.4), py(650.8) to screen px(254.4), py(662.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO-Mini' at screen px(106.9), py(669.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(84.9), py(650.6) to screen px(103.9), py(662.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adafactor' at screen px(130.9), py(605.9) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(84.9), py(648.9) to screen px(127.9), py(612.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '1' at screen px(75.1), py(629.4) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'Full rank' at screen px(398.3), py(641.8) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'Fira' at screen px(184.5), py(633.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '2' at screen px(122.1), py(641.1) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(159), py(650.6) to screen px(140), py(648.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'CAME' at screen px(253.2), py(640.6) left front font 'sans-serif,12' textcolor rgb '#424242'
set label '3' at screen px(229.2), py(667.5) left front font 'sans-serif,12' textcolor rgb '#666666'
set label '4' at screen px(199.2), py(666.9) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(160.2), py(648.9) to screen px(196.2), py(659.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split' at screen px(401.3), py(658.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'AdamW-split, 2' at screen px(340.7), py(611.8) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(388.3), py(648.8) to screen px(388.3), py(618.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '5' at screen px(363.4), py(641.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set label '6' at screen px(207.2), py(648.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '7' at screen px(198.3), py(607.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(159.3), py(643.8) to screen px(195.3), py(614.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Muon' at screen px(257.4), py(622.9) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(235.4), py(641.9) to screen px(254.4), py(629.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LDAdam' at screen px(275.1), py(608) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(350), py(627) to screen px(331), py(615) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '8' at screen px(134.4), py(623.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Maestro' at screen px(706.3), py(619.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Lion' at screen px(221.5), py(603.6) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'GaLore' at screen px(207.2), py(564.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'GaLore 2' at screen px(168.9), py(550.1) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label '8-bit GaLore' at screen px(101.2), py(576.2) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'GradNormLoRP' at screen px(362.4), py(561.6) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'TRP' at screen px(398.3), py(533.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Q-GaLore' at screen px(118.2), py(477.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'SST' at screen px(249), py(425.5) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'SLTrain' at screen px(259.1), py(256.5) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'LOST' at screen px(232), py(277.4) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'Low-rank, Xavier start' at screen px(164.4), py(238.9) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'Low-rank W = BA' at screen px(115.2), py(259.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'PELA' at screen px(398.3), py(248.2) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'ISS-P' at screen px(413.5), py(216.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'LoRA' at screen px(245.4), py(175) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Householder projector' at screen px(546.4), py(151.2) left front font 'sans-serif,12' textcolor rgb '#c05500'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,795 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1590 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-memory-planted.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:38] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:38] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
