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
py(y) = 1 - y / 677.0
# The lines of the table that belong to a series.
table = 'loss-memory-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore, random subspace'
set style line 3 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'GaLore, refresh every 5'
set style line 4 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'GaLore, no refresh'
set style line 5 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'GaLore, rank 4'
set style line 6 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'Q-GaLore, nearest rounding'
set style line 7 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'Q-GaLore, 8-bit P'
set style line 8 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'Q-GaLore, eager refresh'
set style line 9 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'APOLLO, rank 16'
set style line 10 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'APOLLO, SVD'
set style line 11 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'APOLLO, one factor per matrix'
set style line 12 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'Fira, no scaling'
set style line 13 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'Fira, no limiter'
set style line 14 linecolor rgb '#0072b2' linewidth 2 pointtype 9 pointsize 1  # 'Fira, one factor per matrix'
set style line 15 linecolor rgb '#004a74' linewidth 2 pointtype 13 pointsize 1  # 'Fira, rank 4'
set style line 16 linecolor rgb '#61a8cf' linewidth 2 pointtype 11 pointsize 1  # 'FRUGAL, state-full part alone'
set style line 17 linecolor rgb '#0072b2' linewidth 2 pointtype 15 pointsize 1  # 'FRUGAL, density 0'
set style line 18 linecolor rgb '#004a74' linewidth 2 pointtype 4 pointsize 1  # 'FRUGAL, SVD'
set style line 19 linecolor rgb '#61a8cf' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL, columns'
set style line 20 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'SLTrain, 1 % non-zeros'
set style line 21 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain, 10 % non-zeros'
set style line 22 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'LOST, random channels'
set style line 23 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'LOST, gamma 0.9'
set style line 24 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'SST, rank 8'
set style line 25 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA, rank 8'
set style line 26 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'ReLoRA, rank 8'
set style line 27 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'SST, leading vectors'
set style line 28 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'LoRA after ReLoRA' . "'" . 's warm start'
set style line 29 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'ReLoRA, no warm start'
set style line 30 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'ReLoRA, moments kept'
set label 'wordnet: final loss against optimizer memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 3 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'gradient projection' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(151.8), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'adapters' at screen px(306.7), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 GaLore, random subspace 3.462, 2 APOLLO, rank 16 3.504, 3 APOLLO, one factor per matrix 3.544, 4 SST,' at screen px(20), py(643) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'leading vectors 3.547.' at screen px(20), py(658) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Optimizer state: moments and projections' at screen px(414), py(621) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(583)
unset logscale x
set xrange [-323669.44:9936128.32]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '2 MiB' 2097152.0, '4 MiB' 4194304.0, '6 MiB' 6291456.0, '8 MiB' 8388608.0)
unset logscale y
set yrange [3.3215392693875274:4.269048912632003]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.4' 3.4000000000000004, '3.6' 3.6, '3.8' 3.8000000000000003, '4.0' 4.0, '4.2' 4.2)
set arrow from screen px(141.1), py(524.2) to screen px(141.1), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(453), py(540.4) to screen px(770), py(540.4) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'SLTrain, 10 % non-zeros' at screen px(466), py(530.4) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'GaLore, no refresh' at screen px(272.6), py(545.4) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Q-GaLore, 8-bit P' at screen px(159), py(520.1) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Q-GaLore, eager refresh' at screen px(66), py(555.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(141.1), py(524.2) to screen px(141.1), py(548.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Full rank' at screen px(712.6), py(400.8) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'LOST, gamma 0.9' at screen px(340.9), py(570.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(396.9), py(520.4) to screen px(396.9), py(563.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SLTrain, 1 % non-zeros' at screen px(418), py(481.3) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(379), py(517.3) to screen px(415), py(488.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '1' at screen px(341), py(516.4) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Q-GaLore, nearest rounding' at screen px(250.1), py(409.8) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(141.1), py(515.8) to screen px(247.1), py(416.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LOST, random channels' at screen px(409.9), py(503.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'APOLLO, SVD' at screen px(232.9), py(504.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '2' at screen px(197.7), py(496.5) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'GaLore, refresh every 5' at screen px(370), py(457.1) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(331), py(493.1) to screen px(367), py(464.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '3' at screen px(301.2), py(477.5) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '4' at screen px(384.5), py(475.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Fira, no limiter' at screen px(227.6), py(456.7) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'ReLoRA, no warm start' at screen px(380.8), py(441.3) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Fira, one factor per matrix' at screen px(364), py(425.3) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(331), py(440.3) to screen px(361), py(432.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GaLore, rank 4' at screen px(74.2), py(435.5) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Fira, rank 4' at screen px(93.9), py(405.2) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'SST, rank 8' at screen px(221.9), py(395.8) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'FRUGAL, SVD' at screen px(341), py(382.2) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'Fira, no scaling' at screen px(348), py(365.7) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'LoRA after ReLoRA' . "'" . 's warm s…' at screen px(496.7), py(371.3) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'FRUGAL, columns' at screen px(167.4), py(367.7) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'FRUGAL, density 0' at screen px(164), py(346.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'ReLoRA, rank 8' at screen px(595.3), py(350.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'ReLoRA, moments kept' at screen px(628.9), py(316.5) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'LoRA, rank 8' at screen px(218.2), py(319.5) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'FRUGAL, state-full part alone' at screen px(322.6), py(161.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,677 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1354 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-memory-wordnet.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:30] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:30] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
