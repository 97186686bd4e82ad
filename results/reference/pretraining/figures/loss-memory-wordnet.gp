# 'wordnet: final loss against optimizer memory'
# Reads loss-memory-wordnet.tsv, draws loss-memory-wordnet.svg and loss-memory-wordnet.png:
#     gnuplot loss-memory-wordnet.gp

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
table = 'loss-memory-wordnet.tsv'
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
set label 'wordnet: final loss against optimizer memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 5 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 AdamW-split, 16 2.920, 2 Adam-8bit 2.962, 3 APOLLO-Mini 2.974, 4 GaLore 2 3.051, 5 8-bit GaLore 3.056, 6' at screen px(20), py(868) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore 3.058, 7 Q-GaLore 3.061. Not labelled, because points lie too close: AdamW-split, 64 2.924, CAME 3.019.' at screen px(20), py(883) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Optimizer state: moments and projections' at screen px(414), py(846) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(808)
unset logscale x
set xrange [-413153.27999999997:11568291.84]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '2 MiB' 2097152.0, '4 MiB' 4194304.0, '6 MiB' 6291456.0, '8 MiB' 8388608.0, '10 MiB' 10485760.0)
unset logscale y
set yrange [2.781629434319813:3.861969877184784]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('2.8' 2.8000000000000003, '3.0' 3.0, '3.2' 3.2, '3.4' 3.4000000000000004, '3.6' 3.6, '3.8' 3.8000000000000003)
set arrow from screen px(82.6), py(550.5) to screen px(82.6), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(234.8), py(762.5) to screen px(770), py(762.5) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Muon' at screen px(191.1), py(762.5) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'Fira' at screen px(150.3), py(746) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(197.6), py(727) to screen px(178.6), py(739) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO' at screen px(119), py(724.4) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'Adafactor' at screen px(106.8), py(709.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(84.8), py(699.7) to screen px(103.8), py(702.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'signSGD' at screen px(92.6), py(550.5) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'Full rank' at screen px(350), py(690.3) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'AdamW-split, 8' at screen px(350), py(738.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'LDAdam' at screen px(239.8), py(728.7) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'AdamW-split' at screen px(362), py(716.9) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(340), py(726.4) to screen px(359), py(723.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 32' at screen px(288.8), py(753.2) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(340), py(722.2) to screen px(340), py(746.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '1' at screen px(303.1), py(702.3) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(340), py(721.3) to screen px(321), py(709.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SubTrack++' at screen px(238.8), py(684.9) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(199.8), py(720.9) to screen px(235.8), py(691.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 2' at screen px(449), py(709.4) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(340), py(709.4) to screen px(446), py(709.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SLTrain' at screen px(232.4), py(706.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '2' at screen px(194.2), py(695.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(148.2), py(695.2) to screen px(191.2), py(695.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LOST' at screen px(153.5), py(660.2) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(222), py(690.2) to screen px(192), py(667.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '3' at screen px(107), py(688) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'FRUGAL' at screen px(90), py(669.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(182.3), py(687.2) to screen px(146.3), py(676.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LISA' at screen px(350), py(675.7) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'LoRA' at screen px(234.9), py(652.9) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(212.9), py(671.9) to screen px(231.9), py(659.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adam-mini' at screen px(234.3), py(669.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(212.3), py(669.8) to screen px(231.3), py(669.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'CoLA' at screen px(116.9), py(610.2) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(212.9), py(669.2) to screen px(153.9), py(617.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SST' at screen px(236.9), py(634.2) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(214.9), py(653.2) to screen px(233.9), py(641.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Maestro' at screen px(474), py(652.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Low-rank W = BA' at screen px(266.9), py(592.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(212.9), py(643.6) to screen px(263.9), py(599.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GradNormLoRP' at screen px(314.6), py(638.6) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label '4' at screen px(149.7), py(639.9) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(197.6), py(639.9) to screen px(167.6), py(639.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '5' at screen px(163.6), py(612.7) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(136.6), py(636.7) to screen px(160.6), py(619.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '6' at screen px(230.6), py(605.3) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(197.6), py(635.3) to screen px(227.6), py(612.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '7' at screen px(99), py(633.4) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'ReLoRA' at screen px(350), py(618.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'PELA' at screen px(294.5), py(615.2) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'OwLore' at screen px(138.6), py(589.6) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'LORO' at screen px(222.9), py(581.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Lion' at screen px(228.3), py(564.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'ISS-P' at screen px(360.5), py(571.2) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'DCT-AdamW' at screen px(94.3), py(565.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'WeLore' at screen px(350), py(538.8) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'Low-rank, Xavier start' at screen px(222.9), py(511.7) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'Householder projector' at screen px(548.8), py(398.2) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'SGD with momentum' at screen px(221.3), py(364.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'TRP' at screen px(350), py(298.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'BAdam (did not learn)' at screen px(145.2), py(249) left front font 'sans-serif,12' textcolor rgb '#854f6d'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,902 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1804 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-memory-wordnet.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:45] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:45] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
