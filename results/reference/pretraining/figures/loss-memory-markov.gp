# 'markov: final loss against optimizer memory'
# Reads loss-memory-markov.tsv, draws loss-memory-markov.svg and loss-memory-markov.png:
#     gnuplot loss-memory-markov.gp

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
table = 'loss-memory-markov.tsv'
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
set label 'markov: final loss against optimizer memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are single runs. An arrow (↑)' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'marks a loss above the axis.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 DCT-AdamW 1.775, 2 8-bit GaLore 1.776, 3 APOLLO-Mini 1.777, 4 SubTrack++ 1.775, 5 Low-rank W = BA' at screen px(20), py(793) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '1.776, 6 ISS-P 1.778, 7 LDAdam 1.780. Not labelled, because points lie too close: SLTrain 1.776, LoRA 1.777, Fira 1.777, SST' at screen px(20), py(808) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '1.778.' at screen px(20), py(823) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Optimizer state: moments and projections' at screen px(414), py(771) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(733)
unset logscale x
set xrange [-90982.40000000001:2547507.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '0.5 MiB' 524288.0, '1.0 MiB' 1048576.0, '1.5 MiB' 1572864.0, '2.0 MiB' 2097152.0)
unset logscale y
set yrange [1.766523426743695:1.8492201391672802]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.78' 1.78, '1.80' 1.8, '1.82' 1.82, '1.84' 1.84)
set arrow from screen px(82.6), py(395) to screen px(82.6), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(207.2), py(700.9) to screen px(770), py(700.9) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Lion' at screen px(169.4), py(700.9) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'GaLore' at screen px(115.4), py(695.3) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(187.4), py(671.3) to screen px(163.4), py(688.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '1' at screen px(164.7), py(643.5) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(172.2), py(669.5) to screen px(172.2), py(650.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '2' at screen px(153.6), py(624.2) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(161), py(667.2) to screen px(161), py(631.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Q-GaLore' at screen px(67.8), py(675.9) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(148.6), py(666.4) to screen px(129.6), py(668.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '3' at screen px(97.1), py(658.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Adafactor' at screen px(98.9), py(466) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'signSGD' at screen px(92.6), py(395) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'Full rank' at screen px(341.9), py(554.9) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'LOST' at screen px(222.9), py(682.7) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'GaLore 2' at screen px(233.4), py(713.8) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(187.4), py(670.8) to screen px(230.4), py(706.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GradNormLoRP' at screen px(318.9), py(688.9) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(296.9), py(669.9) to screen px(315.9), py(681.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 16' at screen px(341.9), py(669.6) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'AdamW-split, 8' at screen px(214.9), py(650.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(331.9), py(669.2) to screen px(312.9), py(657.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '4' at screen px(182.2), py(618.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(189.6), py(668.2) to screen px(189.6), py(625.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '5' at screen px(224.9), py(667.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(202.9), py(667.8) to screen px(221.9), py(667.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split' at screen px(292.2), py(617.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(331.9), py(667.2) to screen px(331.9), py(624.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 2' at screen px(377.9), py(643.1) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(331.9), py(664.6) to screen px(374.9), py(650.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO' at screen px(96.7), py(642.1) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(172), py(661.1) to screen px(153), py(649.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Maestro' at screen px(467.7), py(657.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '6' at screen px(335.2), py(635.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Householder projector' at screen px(548.8), py(639.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'CoLA' at screen px(224.9), py(635.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(202.9), py(635.6) to screen px(221.9), py(635.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '7' at screen px(304.1), py(634) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'SGD with momentum' at screen px(141.5), py(596.5) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(207.2), py(627.5) to screen px(207.2), py(603.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Muon' at screen px(235.3), py(611.3) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'FRUGAL' at screen px(172.1), py(581.9) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'CAME' at screen px(223.7), py(562.1) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'Adam-8bit' at screen px(72.4), py(553.9) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Adam-mini' at screen px(218.7), py(532.5) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'WeLore' at screen px(341.9), py(442.8) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'TRP' at screen px(341.9), py(427.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'PELA' at screen px(341.9), py(399.6) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'LORO' at screen px(212.9), py(165.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Low-rank, Xavier start 1.894 ↑' at screen px(212.9), py(140) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'BAdam 1.906 ↑' at screen px(81.5), py(140) left front font 'sans-serif,12' textcolor rgb '#854f6d'
set label '' at screen px(202.9), py(140) front point pointtype 9 pointsize 1.3 linecolor rgb '#8a3d00'
set label '' at screen px(189.5), py(140) front point pointtype 9 pointsize 1.3 linecolor rgb '#854f6d'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,842 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1684 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-memory-markov.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:40] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:40] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
