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
py(y) = 1 - y / 885.0
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
set style line 42 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam'
set style line 43 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore'
set style line 44 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'
set style line 45 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set label 'wordnet: final loss against training memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are single runs.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(72) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(72) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(72) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(72) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(72) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 LOST 2.935, 2 Adam-mini 2.988, 3 APOLLO-Mini 2.995, 4 GaLore 3.035, 5 GaLore 2 3.056. Not labelled,' at screen px(20), py(851) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'because points lie too close: CoLA 2.980, LoRA 3.003, GradNormLoRP 3.031, Lion 3.057.' at screen px(20), py(866) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(102) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Weights, gradients and optimizer state, without activations' at screen px(414), py(829) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(116)
set bmargin at screen py(791)
unset logscale x
set xrange [-686484.48:22717117.44]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '5 MiB' 5242880.0, '10 MiB' 10485760.0, '15 MiB' 15728640.0, '20 MiB' 20971520.0)
unset logscale y
set yrange [2.7998379550169505:3.6371965773572987]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('2.8' 2.8000000000000003, '3.0' 3.0, '3.2' 3.2, '3.4' 3.4000000000000004, '3.6' 3.6)
set arrow from screen px(185.2), py(152.2) to screen px(185.2), py(116) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(288.7), py(754.8) to screen px(770), py(754.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Muon' at screen px(244.9), py(754.8) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'APOLLO' at screen px(198.5), py(703.7) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'SLTrain' at screen px(147.9), py(682.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(220.5), py(682.8) to screen px(201.5), py(682.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adafactor' at screen px(134), py(665.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Q-GaLore' at screen px(123.1), py(587.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'BAdam' at screen px(131.2), py(152.2) left front font 'sans-serif,12' textcolor rgb '#854f6d'
set label 'Full rank' at screen px(381.5), py(666.3) left front font 'sans-serif,12' textcolor rgb '#000000'
set arrow from screen px(342.5), py(666.3) to screen px(378.5), py(666.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 64' at screen px(352.5), py(723.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'LDAdam' at screen px(345.4), py(741.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(323.4), py(722.8) to screen px(342.4), py(734.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 8' at screen px(193.4), py(773.5) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(342.5), py(722.5) to screen px(291.5), py(766.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 32' at screen px(381.5), py(686.2) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(342.5), py(722.2) to screen px(378.5), py(693.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split' at screen px(375.5), py(706.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(342.5), py(706.8) to screen px(372.5), py(706.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Fira' at screen px(291.6), py(691.1) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(269.6), py(691.1) to screen px(288.6), py(691.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 16' at screen px(388.5), py(645.4) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(342.5), py(688.4) to screen px(385.5), py(652.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '1' at screen px(231.6), py(689.3) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'SubTrack++' at screen px(231.9), py(722) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(270.7), py(679) to screen px(270.7), py(715) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 2' at screen px(295), py(626.3) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(342.5), py(676.3) to screen px(342.5), py(633.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adam-8bit' at screen px(134.3), py(645.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(244.3), py(667.3) to screen px(201.3), py(652.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LISA' at screen px(274.8), py(660.5) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'FRUGAL' at screen px(154.5), py(631.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(261.7), py(657.1) to screen px(210.7), py(638.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '2' at screen px(287.1), py(646.5) left front font 'sans-serif,12' textcolor rgb '#666666'
set label '3' at screen px(228.5), py(620) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'SST' at screen px(317), py(590.7) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(278), py(626.7) to screen px(314), py(597.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Maestro' at screen px(478.7), py(616.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Low-rank W = BA' at screen px(92.2), py(610.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '8-bit GaLore' at screen px(199.4), py(565.5) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(238.3), py(602.5) to screen px(238.3), py(572.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'CAME' at screen px(340.8), py(543) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(278.8), py(602) to screen px(337.8), py(550) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '4' at screen px(215.7), py(583.1) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(269.6), py(601.1) to screen px(233.6), py(590.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '5' at screen px(244.7), py(584.4) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'PELA' at screen px(352.5), py(564.9) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'ReLoRA' at screen px(275.1), py(547.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'DCT-AdamW' at screen px(222.8), py(522.9) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'OwLore' at screen px(264.6), py(484) left front font 'sans-serif,12' textcolor rgb '#a36186'
set arrow from screen px(242.6), py(503) to screen px(261.6), py(491) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'ISS-P' at screen px(357.9), py(498.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'WeLore' at screen px(285), py(503.3) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'LORO' at screen px(222.4), py(478.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'signSGD' at screen px(227.7), py(463.4) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'Low-rank, Xavier start' at screen px(222.4), py(407.8) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'Householder projector' at screen px(559.8), py(286.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'SGD with momentum' at screen px(286.6), py(187) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'TRP' at screen px(352.5), py(158.3) left front font 'sans-serif,12' textcolor rgb '#c05500'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,885 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1770 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-total-memory-wordnet.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:45] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:45] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
