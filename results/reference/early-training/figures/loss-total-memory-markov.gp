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
py(y) = 1 - y / 737.0
# The lines of the table that belong to a series.
table = 'loss-total-memory-markov.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 3 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'SGD with momentum'
set style line 4 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'signSGD'
set style line 5 linecolor rgb '#666666' linewidth 2 pointtype 11 pointsize 1  # 'Lion'
set style line 6 linecolor rgb '#424242' linewidth 2 pointtype 15 pointsize 1  # 'Adafactor'
set style line 7 linecolor rgb '#a0a0a0' linewidth 2 pointtype 4 pointsize 1  # 'CAME'
set style line 8 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'Adam-mini'
set style line 9 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'Adam-8bit'
set style line 10 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Muon'
set style line 11 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 12 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 13 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 14 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 15 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 16 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 17 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 18 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 19 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 20 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 21 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 22 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 23 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 24 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 25 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 26 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'LOST'
set style line 27 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'CoLA'
set style line 28 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 29 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 30 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 31 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 32 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 33 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'ISS-P'
set style line 34 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam'
set style line 35 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'
set label 'markov: final loss against training memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 3 seeds. An arrow (↑) marks a loss above the axis.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 GaLore 1.773. Not labelled, because points lie too close: Fira 1.773.' at screen px(20), py(718) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Weights, gradients and optimizer state, without activations' at screen px(414), py(696) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(658)
unset logscale x
set xrange [656908.8:2999715.2]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.0 MiB' 1048576.0, '1.5 MiB' 1572864.0, '2.0 MiB' 2097152.0, '2.5 MiB' 2621440.0)
unset logscale y
set yrange [1.7625295386500626:1.8605466935302615]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.78' 1.78, '1.80' 1.8, '1.82' 1.82, '1.84' 1.84, '1.86' 1.86)
set arrow from screen px(126.9), py(598.2) to screen px(126.9), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(279.7), py(618.7) to screen px(770), py(618.7) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Lion' at screen px(241.8), py(618.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Q-GaLore' at screen px(97.5), py(615.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Full rank' at screen px(430.1), py(525.6) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'LOST' at screen px(351.8), py(604.6) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'AdamW-split' at screen px(380.4), py(630.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(420.1), py(604.1) to screen px(420.1), py(623.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Low-rank W = BA' at screen px(264.2), py(640.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(319.3), py(603.6) to screen px(319.3), py(633.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SLTrain' at screen px(312), py(574.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(337.2), py(600.9) to screen px(337.2), py(581.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '1' at screen px(327.4), py(626.3) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(334.8), py(600.3) to screen px(334.8), py(619.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GradNormLoRP' at screen px(468.2), py(599.7) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'LoRA' at screen px(461.4), py(580.4) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(439.4), py(599.4) to screen px(458.4), py(587.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO' at screen px(219.7), py(574.6) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(300), py(598.6) to screen px(276), py(581.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SST' at screen px(380), py(588.3) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '8-bit GaLore' at screen px(128.3), py(633.2) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(245.2), py(597.2) to screen px(209.2), py(626.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO-Mini' at screen px(141), py(558.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(183.6), py(584.2) to screen px(183.6), py(565.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Maestro' at screen px(711.1), py(574.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'ISS-P' at screen px(386.4), py(574.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'LDAdam' at screen px(464.9), py(560) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Muon' at screen px(310), py(559.6) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'SGD with momentum' at screen px(138.1), py(543.4) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'DCT-AdamW' at screen px(310.5), py(543.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Adam-8bit' at screen px(137.2), py(524.9) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'FRUGAL' at screen px(203.8), py(496.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'CAME' at screen px(296.9), py(504.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Adam-mini' at screen px(204.2), py(482.4) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'ReLoRA' at screen px(449.4), py(480.3) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Adafactor' at screen px(153), py(453.8) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'CoLA' at screen px(329.3), py(452.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'TRP' at screen px(430.1), py(435.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'PELA' at screen px(430.1), py(413.6) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'signSGD' at screen px(149.2), py(394.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'WeLore' at screen px(430.1), py(390.6) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'LORO' at screen px(329.3), py(268.7) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Low-rank, Xavier start' at screen px(329.3), py(181.4) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'BAdam 1.991 ↑' at screen px(189.4), py(140) left front font 'sans-serif,12' textcolor rgb '#854f6d'
set label '' at screen px(179.4), py(140) front point pointtype 9 pointsize 1.3 linecolor rgb '#854f6d'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,737 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1474 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-total-memory-markov.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:35] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:35] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
