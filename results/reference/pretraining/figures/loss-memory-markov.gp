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
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 5 seeds. An arrow (↑) marks a loss above the axis.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 DCT-AdamW 1.774, 2 AdamW-split, 8 1.774, 3 SLTrain 1.774, 4 LDAdam 1.779, 5 CoLA 1.784, 6 Muon 1.784,' at screen px(20), py(793) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '7 CAME 1.788. Not labelled, because points lie too close: GaLore 2 1.774, LoRA 1.774, Fira 1.775, SST 1.777, SGD with momentum' at screen px(20), py(808) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
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
set yrange [1.759726965758141:1.9100588146208748]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.80' 1.8, '1.85' 1.85, '1.90' 1.9000000000000001)
set arrow from screen px(82.6), py(527.7) to screen px(82.6), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(207.2), py(690.1) to screen px(770), py(690.1) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Lion' at screen px(169.4), py(697.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'SubTrack++' at screen px(73), py(697) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(189.6), py(679) to screen px(153.6), py(690) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GaLore' at screen px(220.4), py(707.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(187.4), py(677.2) to screen px(217.4), py(700.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '1' at screen px(164.7), py(650.4) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(172.2), py(676.4) to screen px(172.2), py(657.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '8-bit GaLore' at screen px(122.1), py(711.9) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(161), py(674.9) to screen px(161), py(704.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Q-GaLore' at screen px(67.8), py(655.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(148.6), py(674.8) to screen px(129.6), py(662.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO-Mini' at screen px(231), py(568.5) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(122), py(674.5) to screen px(228), py(575.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adafactor' at screen px(98.9), py(563.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'signSGD' at screen px(92.6), py(527.7) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'Full rank' at screen px(341.9), py(619.3) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'LOST' at screen px(222.9), py(680.8) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'Low-rank W = BA' at screen px(291.9), py(592.2) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(202.9), py(678.2) to screen px(288.9), py(599.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 16' at screen px(358.9), py(701.9) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(331.9), py(677.9) to screen px(355.9), py(694.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '2' at screen px(353.9), py(677.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(331.9), py(677.7) to screen px(350.9), py(677.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '3' at screen px(229.5), py(663.7) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'AdamW-split' at screen px(353.9), py(658.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(331.9), py(677.2) to screen px(350.9), py(665.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GradNormLoRP' at screen px(335.9), py(640.4) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(296.9), py(676.4) to screen px(332.9), py(647.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 2' at screen px(284.4), py(718.6) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(331.9), py(675.6) to screen px(331.9), py(711.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO' at screen px(79.7), py(638.6) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(172), py(674.6) to screen px(136), py(645.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Maestro' at screen px(467.7), py(674.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'ISS-P' at screen px(268), py(633.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(342.6), py(669.8) to screen px(306.6), py(640.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '4' at screen px(269.2), py(657.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Householder projector' at screen px(548.8), py(651.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '5' at screen px(178), py(634.2) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '6' at screen px(217.8), py(605.7) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(225.3), py(636.7) to screen px(225.3), py(612.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '7' at screen px(235.7), py(622) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(213.7), py(622) to screen px(232.7), py(622) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adam-8bit' at screen px(72.4), py(619.3) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'FRUGAL' at screen px(123.5), py(596.1) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(198.7), py(615.1) to screen px(179.7), py(603.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adam-mini' at screen px(175.2), py(549.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(208.7), py(607.1) to screen px(208.7), py(556.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'TRP' at screen px(341.9), py(548.2) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'PELA' at screen px(286.4), py(542.4) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'WeLore' at screen px(341.9), py(523.6) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'LORO' at screen px(212.9), py(355.3) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Low-rank, Xavier start' at screen px(212.9), py(198.9) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'BAdam 1.943 ↑' at screen px(199.5), py(140) left front font 'sans-serif,12' textcolor rgb '#854f6d'
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
