# 'wordnet: final loss against training memory'
# Reads loss-total-memory-wordnet.tsv, draws loss-total-memory-wordnet.svg and loss-total-memory-wordnet.png:
#     gnuplot loss-total-memory-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 902.0
# The lines of the table that belong to a series.
table = 'loss-total-memory-wordnet.tsv'
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
set style line 6 linecolor rgb '#424242' linewidth 2 pointtype 15 pointsize 1  # 'AdamW-split, 32'
set style line 7 linecolor rgb '#a0a0a0' linewidth 2 pointtype 4 pointsize 1  # 'AdamW-split, 64'
set style line 8 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'SGD with momentum'
set style line 9 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'signSGD'
set style line 10 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Lion'
set style line 11 linecolor rgb '#666666' linewidth 2 pointtype 14 pointsize 1  # 'Adafactor'
set style line 12 linecolor rgb '#424242' linewidth 2 pointtype 6 pointsize 1  # 'CAME'
set style line 13 linecolor rgb '#a0a0a0' linewidth 2 pointtype 5 pointsize 1  # 'Adam-mini'
set style line 14 linecolor rgb '#666666' linewidth 2 pointtype 9 pointsize 1  # 'Adam-8bit'
set style line 15 linecolor rgb '#424242' linewidth 2 pointtype 13 pointsize 1  # 'Muon'
set style line 16 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 17 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 18 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 19 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 20 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 21 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 22 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 23 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 24 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 25 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 26 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'GaLore 2'
set style line 27 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'SubTrack++'
set style line 28 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 29 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 30 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 31 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 32 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'LOST'
set style line 33 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'CoLA'
set style line 34 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 35 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 36 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 37 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 38 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 39 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'Householder projector'
set style line 40 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'ISS-P'
set style line 41 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA'
set style line 42 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam (did not learn)'
set style line 43 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore'
set style line 44 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'
set style line 45 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set label 'wordnet: final loss against training memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 5 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 Fira 2.911, 2 AdamW-split, 16 2.920, 3 AdamW-split, 64 2.924, 4 APOLLO-Mini 2.974, 5 LoRA 2.999, 6' at screen px(20), py(868) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CAME 3.019, 7 GradNormLoRP 3.047. Not labelled, because points lie too close: Adam-mini 3.003, CoLA 3.004.' at screen px(20), py(883) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Weights, gradients and optimizer state, without activations' at screen px(414), py(846) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(808)
unset logscale x
set xrange [-686484.48:22717117.44]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '5 MiB' 5242880.0, '10 MiB' 10485760.0, '15 MiB' 15728640.0, '20 MiB' 20971520.0)
unset logscale y
set yrange [2.781629434319813:3.861969877184784]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('2.8' 2.8000000000000003, '3.0' 3.0, '3.2' 3.2, '3.4' 3.4000000000000004, '3.6' 3.6, '3.8' 3.8000000000000003)
set arrow from screen px(185.2), py(249) to screen px(185.2), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(288.7), py(762.5) to screen px(770), py(762.5) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Muon' at screen px(244.9), py(762.5) left front font 'sans-serif,12' textcolor rgb '#424242'
set label '1' at screen px(296.6), py(727) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(269.6), py(727) to screen px(293.6), py(727) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO' at screen px(198.5), py(731.4) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'SLTrain' at screen px(147.9), py(706.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(220.5), py(706.6) to screen px(201.5), py(706.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adafactor' at screen px(138), py(689.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Q-GaLore' at screen px(123.1), py(633.4) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'BAdam (did not learn)' at screen px(195.2), py(242) left front font 'sans-serif,12' textcolor rgb '#854f6d'
set label 'Full rank' at screen px(352.5), py(690.3) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'AdamW-split, 8' at screen px(352.5), py(738.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'LDAdam' at screen px(350.4), py(752.7) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(323.4), py(728.7) to screen px(347.4), py(745.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split' at screen px(364.5), py(716.9) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(342.5), py(726.4) to screen px(361.5), py(723.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 32' at screen px(291.2), py(780.2) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(342.5), py(722.2) to screen px(342.5), py(773.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '2' at screen px(305.6), py(711.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(342.5), py(721.3) to screen px(323.5), py(718.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SubTrack++' at screen px(324.7), py(669.9) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(270.7), py(720.9) to screen px(321.7), py(676.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '3' at screen px(300.6), py(743.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(342.5), py(719.1) to screen px(318.5), py(736.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 2' at screen px(451.5), py(709.4) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(342.5), py(709.4) to screen px(448.5), py(709.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adam-8bit' at screen px(134.3), py(652.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(244.3), py(695.2) to screen px(201.3), py(659.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LOST' at screen px(164.1), py(671.2) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(221.6), py(690.2) to screen px(202.6), py(678.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '4' at screen px(228.5), py(662) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(235.9), py(688) to screen px(235.9), py(669) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'FRUGAL' at screen px(350.7), py(644.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(261.7), py(687.2) to screen px(347.7), py(651.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LISA' at screen px(300.2), py(617.7) left front font 'sans-serif,12' textcolor rgb '#a36186'
set arrow from screen px(315.5), py(675.7) to screen px(315.5), py(624.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '5' at screen px(258.8), py(702.9) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(266.2), py(671.9) to screen px(266.2), py(695.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '6' at screen px(288.8), py(652.4) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'SST' at screen px(264.6), py(616.2) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(278), py(653.2) to screen px(278), py(623.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Maestro' at screen px(478.7), py(652.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Low-rank W = BA' at screen px(69.2), py(613.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(212.4), py(643.6) to screen px(182.4), py(620.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '7' at screen px(296.5), py(632.1) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'GaLore 2' at screen px(124.1), py(596.9) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(269.6), py(639.9) to screen px(183.6), py(603.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '8-bit GaLore' at screen px(98.5), py(577.7) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(238.3), py(636.7) to screen px(179.3), py(584.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GaLore' at screen px(135.6), py(549.3) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(269.6), py(635.3) to screen px(183.6), py(556.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'ReLoRA' at screen px(352.5), py(618.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'PELA' at screen px(359.5), py(601.2) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'OwLore' at screen px(288.6), py(596.6) left front font 'sans-serif,12' textcolor rgb '#a36186'
set arrow from screen px(242.6), py(596.6) to screen px(285.6), py(596.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LORO' at screen px(283.4), py(513.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(212.4), py(581.9) to screen px(280.4), py(520.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Lion' at screen px(286.6), py(578.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'ISS-P' at screen px(357.9), py(571.2) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'DCT-AdamW' at screen px(350.8), py(515.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(261.8), py(558.6) to screen px(347.8), py(522.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'signSGD' at screen px(130.6), py(526.5) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(210.7), py(550.5) to screen px(186.7), py(533.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'WeLore' at screen px(352.5), py(538.8) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'Low-rank, Xavier start' at screen px(274.4), py(452.7) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(212.4), py(511.7) to screen px(271.4), py(459.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Householder projector' at screen px(559.8), py(398.2) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'SGD with momentum' at screen px(286.6), py(364.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'TRP' at screen px(352.5), py(298.6) left front font 'sans-serif,12' textcolor rgb '#c05500'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,902 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1804 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-total-memory-wordnet.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:45] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:45] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
