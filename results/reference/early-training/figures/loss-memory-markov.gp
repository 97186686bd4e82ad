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
py(y) = 1 - y / 737.0
# The lines of the table that belong to a series.
table = 'loss-memory-markov.tsv'
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
set label 'markov: final loss against optimizer memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 3 seeds. An arrow (↑) marks a loss above the axis.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 APOLLO 1.774.' at screen px(20), py(718) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Optimizer state: moments and projections' at screen px(414), py(696) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(658)
unset logscale x
set xrange [-55603.200000000004:1556889.6]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '0.5 MiB' 524288.0, '1.0 MiB' 1048576.0)
unset logscale y
set yrange [1.7625295386500626:1.8605466935302615]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.78' 1.78, '1.80' 1.8, '1.82' 1.82, '1.84' 1.84, '1.86' 1.86)
set arrow from screen px(82.6), py(394.1) to screen px(82.6), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(286.6), py(618.7) to screen px(770), py(618.7) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Lion' at screen px(248.7), py(618.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Q-GaLore' at screen px(125.4), py(605.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'APOLLO-Mini' at screen px(160), py(574.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Adafactor' at screen px(101.1), py(443.8) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'signSGD' at screen px(92.6), py(394.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Full rank' at screen px(500.6), py(525.6) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'LOST' at screen px(416), py(630.6) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(433.8), py(604.6) to screen px(433.8), py(623.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split' at screen px(517.6), py(628.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(490.6), py(604.1) to screen px(514.6), py(621.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Low-rank W = BA' at screen px(362.3), py(572.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(417.4), py(603.6) to screen px(417.4), py(579.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SLTrain' at screen px(479), py(643.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(433), py(600.9) to screen px(476), py(636.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GaLore' at screen px(344.2), py(631.3) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(366.7), py(600.3) to screen px(366.7), py(624.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GradNormLoRP' at screen px(555.9), py(599.7) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'LoRA' at screen px(444.4), py(587.4) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(417.4), py(599.4) to screen px(441.4), py(594.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Fira' at screen px(376.8), py(599.3) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '1' at screen px(326.1), py(598.6) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'SST' at screen px(373.5), py(617.3) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(422.1), py(598.3) to screen px(403.1), py(610.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '8-bit GaLore' at screen px(131.6), py(621.2) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(236.5), py(597.2) to screen px(212.5), py(614.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Maestro' at screen px(706.3), py(574.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'ISS-P' at screen px(490.2), py(548.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(508.1), py(574.1) to screen px(508.1), py(555.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LDAdam' at screen px(551.3), py(567) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Muon' at screen px(272.4), py(573.6) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'SGD with momentum' at screen px(313.6), py(526.4) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(286.6), py(550.4) to screen px(310.6), py(533.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'DCT-AdamW' at screen px(326.9), py(543.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Adam-8bit' at screen px(197), py(524.9) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'FRUGAL' at screen px(209.4), py(506.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'CAME' at screen px(307.1), py(504.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Adam-mini' at screen px(211.9), py(482.4) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'ReLoRA' at screen px(500.6), py(480.3) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'CoLA' at screen px(427.4), py(452.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'TRP' at screen px(500.6), py(435.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'PELA' at screen px(500.6), py(413.6) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'WeLore' at screen px(500.6), py(390.6) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'LORO' at screen px(427.4), py(268.7) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Low-rank, Xavier start' at screen px(427.4), py(181.4) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'BAdam 1.991 ↑' at screen px(267.5), py(140) left front font 'sans-serif,12' textcolor rgb '#854f6d'
set label '' at screen px(257.5), py(140) front point pointtype 9 pointsize 1.3 linecolor rgb '#854f6d'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,737 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1474 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-memory-markov.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:35] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:35] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
