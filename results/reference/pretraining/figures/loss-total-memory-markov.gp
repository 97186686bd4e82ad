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
py(y) = 1 - y / 842.0
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
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 5 seeds. An arrow (↑) marks a loss above the axis.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 Lion 1.770, 2 GaLore 1.774, 3 DCT-AdamW 1.774, 4 APOLLO-Mini 1.774, 5 LoRA 1.774, 6 LDAdam 1.779, 7' at screen px(20), py(793) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Muon 1.784. Not labelled, because points lie too close: GaLore 2 1.774, AdamW-split, 2 1.774, Fira 1.775, SST 1.777, SGD with' at screen px(20), py(808) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'momentum 1.778.' at screen px(20), py(823) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
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
set yrange [1.759726965758141:1.9100588146208748]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.80' 1.8, '1.85' 1.85, '1.90' 1.9000000000000001)
set arrow from screen px(199.7), py(674.8) to screen px(199.7), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(270.5), py(690.1) to screen px(770), py(690.1) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label '1' at screen px(245.6), py(697.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'LOST' at screen px(194.5), py(706.8) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(212.3), py(680.8) to screen px(212.3), py(699.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Low-rank W = BA' at screen px(78.8), py(678.2) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Q-GaLore' at screen px(123.9), py(660.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Full rank' at screen px(344.6), py(619.3) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'SubTrack++' at screen px(288.5), py(703) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(261.5), py(679) to screen px(285.5), py(696) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 16' at screen px(380.6), py(699.4) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(334.6), py(677.9) to screen px(377.6), py(692.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 8' at screen px(356.6), py(658.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(334.6), py(677.7) to screen px(353.6), py(665.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SLTrain' at screen px(256.2), py(720.7) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(210.2), py(677.7) to screen px(253.2), py(713.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split' at screen px(356.6), py(677.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(334.6), py(677.2) to screen px(353.6), py(677.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '2' at screen px(282.3), py(677.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(260.3), py(677.2) to screen px(279.3), py(677.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GradNormLoRP' at screen px(355.6), py(640.4) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(316.6), py(676.4) to screen px(352.6), py(647.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '3' at screen px(245.1), py(650.4) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(252.5), py(676.4) to screen px(252.5), py(657.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '8-bit GaLore' at screen px(106.9), py(645.4) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(246.8), py(674.9) to screen px(187.8), py(652.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO' at screen px(128.1), py(708.6) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(252.4), py(674.6) to screen px(184.4), py(701.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '4' at screen px(219.3), py(653.5) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '5' at screen px(283.8), py(662.2) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(256.8), py(674.2) to screen px(280.8), py(669.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Maestro' at screen px(472.7), py(674.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'ISS-P' at screen px(322.2), py(594.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(340), py(669.8) to screen px(340), py(601.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '6' at screen px(307.7), py(631.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(315.1), py(657.2) to screen px(315.1), py(638.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Householder projector' at screen px(561.4), py(651.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'CoLA' at screen px(157.9), py(630.7) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '7' at screen px(306.8), py(612.7) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(279.8), py(636.7) to screen px(303.8), py(619.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'CAME' at screen px(319.8), py(579) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(273.8), py(622) to screen px(316.8), py(586) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adam-8bit' at screen px(129.3), py(576.3) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(239.2), py(619.3) to screen px(196.2), py(583.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'FRUGAL' at screen px(239.5), py(589.1) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(266.1), py(615.1) to screen px(266.1), py(596.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adam-mini' at screen px(115.2), py(607.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(271.3), py(607.1) to screen px(185.3), py(607.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adafactor' at screen px(218.2), py(573.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'TRP' at screen px(344.6), py(548.2) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'PELA' at screen px(289), py(542.4) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'signSGD' at screen px(216.5), py(527.7) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'WeLore' at screen px(344.6), py(523.6) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'LORO' at screen px(212), py(355.3) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Low-rank, Xavier start' at screen px(212), py(198.9) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'BAdam 1.943 ↑' at screen px(234.8), py(140) left front font 'sans-serif,12' textcolor rgb '#854f6d'
set label '' at screen px(224.8), py(140) front point pointtype 9 pointsize 1.3 linecolor rgb '#854f6d'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,842 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1684 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-total-memory-markov.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:40] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:40] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
