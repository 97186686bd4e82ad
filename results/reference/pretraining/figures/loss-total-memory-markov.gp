# 'markov: final loss against training memory'
# Reads loss-total-memory-markov.tsv, draws loss-total-memory-markov.svg and loss-total-memory-markov.png:
#     gnuplot loss-total-memory-markov.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 827.0
# The lines of the table that belong to a series.
table = 'loss-total-memory-markov.tsv'
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
set label 'markov: final loss against training memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are single runs. An arrow (↑)' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'marks a loss above the axis.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 GaLore 2 1.775, 2 SubTrack++ 1.775, 3 8-bit GaLore 1.776, 4 LoRA 1.777, 5 SST 1.778, 6 SGD with' at screen px(20), py(793) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'momentum 1.781, 7 Muon 1.783. Not labelled, because points lie too close: DCT-AdamW 1.775, APOLLO-Mini 1.777, Fira 1.777.' at screen px(20), py(808) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Weights, gradients and optimizer state, without activations' at screen px(414), py(771) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(733)
unset logscale x
set xrange [-146945.92:4989957.76]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '1 MiB' 1048576.0, '2 MiB' 2097152.0, '3 MiB' 3145728.0, '4 MiB' 4194304.0)
unset logscale y
set yrange [1.766523426743695:1.8492201391672802]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.78' 1.78, '1.80' 1.8, '1.82' 1.82, '1.84' 1.84)
set arrow from screen px(199.7), py(666.4) to screen px(199.7), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(270.5), py(700.9) to screen px(770), py(700.9) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Lion' at screen px(232.7), py(707.9) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'LOST' at screen px(154.8), py(675.7) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(212.3), py(675.7) to screen px(193.3), py(675.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Low-rank W = BA' at screen px(78.8), py(657.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Q-GaLore' at screen px(170.3), py(692.4) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(199.7), py(666.4) to screen px(199.7), py(685.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Full rank' at screen px(344.6), py(554.9) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'GaLore' at screen px(282.3), py(690.3) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(260.3), py(671.3) to screen px(279.3), py(683.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '1' at screen px(282.3), py(670.8) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(260.3), py(670.8) to screen px(279.3), py(670.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GradNormLoRP' at screen px(338.6), py(688.9) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(316.6), py(669.9) to screen px(335.6), py(681.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 16' at screen px(344.6), py(669.6) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'AdamW-split, 8' at screen px(287), py(712.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(334.6), py(669.2) to screen px(334.6), py(705.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '2' at screen px(283.5), py(649.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(261.5), py(668.2) to screen px(280.5), py(656.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '3' at screen px(239.3), py(693.2) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(246.8), py(667.2) to screen px(246.8), py(686.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split' at screen px(380.6), py(624.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(334.6), py(667.2) to screen px(377.6), py(631.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 2' at screen px(388.6), py(639.1) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(334.6), py(664.6) to screen px(385.6), py(646.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SLTrain' at screen px(113.7), py(620.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(210.2), py(663.4) to screen px(167.2), py(627.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO' at screen px(225.7), py(595.1) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(252.4), py(661.1) to screen px(252.4), py(602.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '4' at screen px(219.9), py(640.5) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(256.8), py(659.5) to screen px(237.8), py(647.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Maestro' at screen px(472.7), py(657.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '5' at screen px(221.5), py(622.2) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(269.4), py(652.2) to screen px(239.4), py(629.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'ISS-P' at screen px(322.2), py(618.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(340), py(649.4) to screen px(340), py(625.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Householder projector' at screen px(561.4), py(639.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'CoLA' at screen px(134.9), py(605.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(202), py(635.6) to screen px(172), py(612.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LDAdam' at screen px(288.6), py(597) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(315.1), py(634) to screen px(315.1), py(604) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '6' at screen px(280.5), py(634.5) left front font 'sans-serif,12' textcolor rgb '#666666'
set label '7' at screen px(289.8), py(611.3) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'FRUGAL' at screen px(202.9), py(574.9) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'CAME' at screen px(283.8), py(569.1) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'Adam-8bit' at screen px(165.3), py(553.9) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Adam-mini' at screen px(281.3), py(532.5) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Adafactor' at screen px(218.2), py(476) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'WeLore' at screen px(344.6), py(442.8) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'TRP' at screen px(344.6), py(427.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'PELA' at screen px(344.6), py(399.6) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'signSGD' at screen px(216.5), py(395) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'LORO' at screen px(212), py(165.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Low-rank, Xavier start 1.894 ↑' at screen px(256), py(165.5) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(202), py(140) to screen px(253), py(158.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'BAdam 1.906 ↑' at screen px(234.8), py(140) left front font 'sans-serif,12' textcolor rgb '#854f6d'
set label '' at screen px(202), py(140) front point pointtype 9 pointsize 1.3 linecolor rgb '#8a3d00'
set label '' at screen px(224.8), py(140) front point pointtype 9 pointsize 1.3 linecolor rgb '#854f6d'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,827 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1654 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-total-memory-markov.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:40] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:40] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
