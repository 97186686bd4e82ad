# 'planted: final loss against training memory'
# Reads loss-total-memory-planted.tsv, draws loss-total-memory-planted.svg and loss-total-memory-planted.png:
#     gnuplot loss-total-memory-planted.gp

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
table = 'loss-total-memory-planted.tsv'
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
set label 'planted: final loss against training memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are single runs.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(72) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(72) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(72) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'adapters' at screen px(372.6), py(72) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 Adafactor 0.01019, 2 Fira 0.01003, 3 APOLLO 0.01003, 4 AdamW-split 0.01020, 5 Lion 0.01362, 6 LORO' at screen px(20), py(746) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '0.4000. Not labelled, because points lie too close: Adam-8bit 0.01019, AdamW-split, 2 0.01020, AdamW-split, 8 0.01020,' at screen px(20), py(761) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 16 0.01020, Muon 0.01087, LDAdam 0.01249, DCT-AdamW 0.01293.' at screen px(20), py(776) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (mean squared error)' at screen px(20), py(102) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Weights, gradients and optimizer state, without activations' at screen px(414), py(724) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(116)
set bmargin at screen py(686)
unset logscale x
set xrange [-17274.88:577136.64]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '100 KiB' 102400.0, '200 KiB' 204800.0, '300 KiB' 307200.0, '400 KiB' 409600.0, '500 KiB' 512000.0)
set logscale y
set yrange [0.007225651420590168:1.4215627515438132]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.03' 0.03, '0.1' 0.1, '0.3' 0.3, '1' 1.0)
set arrow from screen px(190.6), py(477.8) to screen px(190.6), py(116) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(314.2), py(650.8) to screen px(770), py(650.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'SGD with momentum' at screen px(336.2), py(669.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(314.2), py(650.8) to screen px(333.2), py(662.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO-Mini' at screen px(138.7), py(660.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '1' at screen px(246.9), py(641.9) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'signSGD' at screen px(172.7), py(636.4) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'Q-GaLore' at screen px(121.8), py(477.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Full rank' at screen px(402.7), py(641.8) left front font 'sans-serif,12' textcolor rgb '#000000'
set label '2' at screen px(287.1), py(664.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '3' at screen px(238.1), py(669.6) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(274.9), py(650.6) to screen px(255.9), py(662.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'CAME' at screen px(338.6), py(641.1) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(316.6), py(650.6) to screen px(335.6), py(648.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adam-mini' at screen px(360.8), py(607.5) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(314.8), py(650.5) to screen px(357.8), py(614.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '4' at screen px(385.3), py(622.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(392.7), py(648.8) to screen px(392.7), py(629.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SubTrack++' at screen px(255.8), py(598.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(294.6), py(648.6) to screen px(294.6), py(605.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'FRUGAL' at screen px(159.8), py(584.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(275.1), py(643.8) to screen px(216.1), py(591.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Maestro' at screen px(717.9), py(619.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '5' at screen px(324.2), py(617.6) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'GaLore' at screen px(304.6), py(564.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'GaLore 2' at screen px(266.3), py(538.1) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(294.6), py(564.1) to screen px(294.6), py(545.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '8-bit GaLore' at screen px(287.3), py(581.2) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(265.3), py(562.2) to screen px(284.3), py(574.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GradNormLoRP' at screen px(384.3), py(561.6) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'TRP' at screen px(402.7), py(533.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'SST' at screen px(366.5), py(425.5) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'SLTrain' at screen px(222.2), py(277.5) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'LOST' at screen px(260.4), py(260.4) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'Low-rank, Xavier start' at screen px(257.7), py(233.9) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(235.7), py(252.9) to screen px(254.7), py(240.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'CoLA' at screen px(191.6), py(252.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '6' at screen px(228.3), py(238.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Low-rank W = BA' at screen px(108.5), py(238.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'PELA' at screen px(402.7), py(248.2) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'ISS-P' at screen px(410.5), py(216.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'LoRA' at screen px(324.2), py(175) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Householder projector' at screen px(559.2), py(151.2) left front font 'sans-serif,12' textcolor rgb '#c05500'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,795 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1590 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-total-memory-planted.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:38] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:38] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
