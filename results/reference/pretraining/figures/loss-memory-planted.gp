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
py(y) = 1 - y / 812.0
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
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 5 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'adapters' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 Adafactor 0.01019, 2 signSGD 0.01074, 3 Adam-mini 0.01004, 4 Adam-8bit 0.01020, 5 AdamW-split, 8' at screen px(20), py(763) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '0.01021, 6 AdamW-split, 16 0.01021, 7 SubTrack++ 0.01022, 8 Lion 0.01359, 9 Low-rank W = BA 0.4003. Not labelled, because' at screen px(20), py(778) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'points lie too close: DCT-AdamW 0.01297.' at screen px(20), py(793) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (mean squared error)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Optimizer state: moments and projections' at screen px(414), py(741) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(703)
unset logscale x
set xrange [-10526.72:294748.16]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50 KiB' 51200.0, '100 KiB' 102400.0, '150 KiB' 153600.0, '200 KiB' 204800.0, '250 KiB' 256000.0)
set logscale y
set yrange [0.007221942709168791:1.424176413877509]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.03' 0.03, '0.1' 0.1, '0.3' 0.3, '1' 1.0)
set arrow from screen px(82.6), py(660.1) to screen px(82.6), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(235.4), py(667.7) to screen px(770), py(667.7) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'SGD with momentum' at screen px(257.4), py(686.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(235.4), py(667.7) to screen px(254.4), py(679.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Fira' at screen px(184.5), py(681.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'APOLLO' at screen px(83.7), py(686.6) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(159), py(667.6) to screen px(140), py(679.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO-Mini' at screen px(130.9), py(624.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(84.9), py(667.6) to screen px(127.9), py(631.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '1' at screen px(117.9), py(650.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(84.9), py(665.8) to screen px(114.9), py(657.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '2' at screen px(75.1), py(646.1) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'Full rank' at screen px(398.3), py(658.7) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'CAME' at screen px(253.2), py(657.6) left front font 'sans-serif,12' textcolor rgb '#424242'
set label '3' at screen px(229.2), py(684.5) left front font 'sans-serif,12' textcolor rgb '#666666'
set label '4' at screen px(152.7), py(682.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'AdamW-split' at screen px(405.3), py(679.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'AdamW-split, 2' at screen px(340.7), py(628.7) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(388.3), py(665.7) to screen px(388.3), py(635.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '5' at screen px(363.4), py(658.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label '6' at screen px(363.4), py(672.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label '7' at screen px(189.8), py(651.5) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'FRUGAL' at screen px(67), py(624.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(159.3), py(660.6) to screen px(123.3), py(631.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Muon' at screen px(257.4), py(639.8) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(235.4), py(658.8) to screen px(254.4), py(646.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LDAdam' at screen px(275.1), py(625) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(350), py(644) to screen px(331), py(632) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '8' at screen px(228), py(620.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Maestro' at screen px(706.3), py(634.5) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'GaLore' at screen px(207.2), py(582.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'GaLore 2' at screen px(168.9), py(599.2) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label '8-bit GaLore' at screen px(101.2), py(566.5) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'GradNormLoRP' at screen px(362.4), py(579.1) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'TRP' at screen px(398.3), py(550) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Q-GaLore' at screen px(118.2), py(498) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'SST' at screen px(249), py(423.6) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'SLTrain' at screen px(259.1), py(279.3) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'LOST' at screen px(232), py(294.1) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'LORO' at screen px(189.9), py(269.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Low-rank, Xavier start' at screen px(257.4), py(250.9) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(235.4), py(269.9) to screen px(254.4), py(257.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'CoLA' at screen px(184.3), py(255.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '9' at screen px(228), py(255.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'PELA' at screen px(398.3), py(265.4) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'ISS-P' at screen px(413.5), py(233.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'LoRA' at screen px(245.4), py(190.3) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Householder projector' at screen px(546.4), py(168.3) left front font 'sans-serif,12' textcolor rgb '#c05500'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,812 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1624 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-memory-planted.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:38] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:38] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
