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
py(y) = 1 - y / 662.0
# The lines of the table that belong to a series.
table = 'loss-total-memory-wordnet.tsv'
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
set label 'wordnet: final loss against training memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 3 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'gradient projection' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(151.8), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'adapters' at screen px(306.7), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 GaLore, refresh every 5 3.511. Not labelled, because points lie too close: Fira, one factor per matrix 3.622.' at screen px(20), py(643) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Weights, gradients and optimizer state, without activations' at screen px(414), py(621) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(583)
unset logscale x
set xrange [5581863.68:19253280.32]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('7.5 MiB' 7864320.0, '10.0 MiB' 10485760.0, '12.5 MiB' 13107200.0, '15.0 MiB' 15728640.0, '17.5 MiB' 18350080.0)
unset logscale y
set yrange [3.3215392693875274:4.269048912632003]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.4' 3.4000000000000004, '3.6' 3.6, '3.8' 3.8000000000000003, '4.0' 4.0, '4.2' 4.2)
set arrow from screen px(126.9), py(524.2) to screen px(126.9), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(305.9), py(540.4) to screen px(770), py(540.4) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'SLTrain, 10 % non-zeros' at screen px(327.9), py(549.9) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(305.9), py(540.4) to screen px(324.9), py(542.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Q-GaLore, 8-bit P' at screen px(76.3), py(551.1) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Q-GaLore, eager refresh' at screen px(180.9), py(498.7) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(126.9), py(524.2) to screen px(177.9), py(505.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Full rank' at screen px(711.1), py(400.8) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'GaLore, no refresh' at screen px(432.2), py(531.4) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'LOST, gamma 0.9' at screen px(264.1), py(520.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(242.1), py(520.4) to screen px(261.1), py(520.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SLTrain, 1 % non-zeros' at screen px(139.5), py(567.3) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(213.3), py(517.3) to screen px(213.3), py(560.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GaLore, random subspace' at screen px(432.2), py(516.4) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Q-GaLore, nearest rounding' at screen px(165.9), py(479.8) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(126.9), py(515.8) to screen px(162.9), py(486.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LOST, random channels' at screen px(296.1), py(564.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(242.1), py(513.9) to screen px(293.1), py(557.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO, SVD' at screen px(444.2), py(492.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(422.2), py(511.6) to screen px(441.2), py(499.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO, rank 16' at screen px(287), py(453.5) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(340.9), py(496.5) to screen px(340.9), py(460.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '1' at screen px(397.3), py(496.6) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'APOLLO, one factor per matrix' at screen px(431.3), py(459.5) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(392.3), py(477.5) to screen px(428.3), py(466.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SST, leading vectors' at screen px(461.6), py(475.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Fira, no limiter' at screen px(444.2), py(434.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(422.2), py(453.2) to screen px(441.2), py(441.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'ReLoRA, no warm start' at screen px(335.7), py(415.3) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(408.9), py(441.3) to screen px(408.9), py(422.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GaLore, rank 4' at screen px(204.1), py(435.5) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Fira, rank 4' at screen px(316), py(398.2) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'SST, rank 8' at screen px(185.1), py(395.8) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'FRUGAL, SVD' at screen px(432.2), py(382.2) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'Fira, no scaling' at screen px(439.2), py(365.7) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'LoRA after ReLoRA' . "'" . 's warm s…' at screen px(478.1), py(347.3) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(701.1), py(371.3) to screen px(677.1), py(354.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'FRUGAL, columns' at screen px(268.5), py(374.7) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'FRUGAL, density 0' at screen px(160.2), py(353.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'ReLoRA, rank 8' at screen px(581.8), py(324.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(701.1), py(343.9) to screen px(682.1), py(331.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'ReLoRA, moments kept' at screen px(627.4), py(309.5) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'LoRA, rank 8' at screen px(174.9), py(319.5) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'FRUGAL, state-full part alone' at screen px(418.4), py(161.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,662 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1324 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-total-memory-wordnet.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:30] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:30] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
