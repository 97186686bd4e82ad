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
py(y) = 1 - y / 872.0
# The lines of the table that belong to a series.
table = 'loss-total-memory-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore, random subspace'
set style line 3 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'GaLore, refresh every 10'
set style line 4 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'GaLore, no refresh'
set style line 5 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'GaLore, rank 4'
set style line 6 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'Q-GaLore, nearest rounding'
set style line 7 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'Q-GaLore, 8-bit P'
set style line 8 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'Q-GaLore, eager refresh'
set style line 9 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'APOLLO, rank 12'
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
set style line 31 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'Full rank, wide start'
set style line 32 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'AdamW-split, 8, wide start'
set style line 33 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'Muon, wide start'
set style line 34 linecolor rgb '#0072b2' linewidth 2 pointtype 12 pointsize 1  # 'GaLore, wide start'
set style line 35 linecolor rgb '#004a74' linewidth 2 pointtype 10 pointsize 1  # 'Fira, wide start'
set style line 36 linecolor rgb '#61a8cf' linewidth 2 pointtype 14 pointsize 1  # 'APOLLO, wide start'
set style line 37 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'Low-rank W = BA, wide start'
set style line 38 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'LoRA, wide start'
set style line 39 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'SLTrain, wide start'
set style line 40 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'LOST, wide start'
set style line 41 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA, wide start'
set style line 42 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam, wide start (did not learn)'
set style line 43 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore, wide start'
set label 'wordnet: final loss against training memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 3 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 APOLLO, one factor per matrix 2.954, 2 SLTrain, 10 % non-zeros 2.955, 3 FRUGAL, columns 2.961, 4' at screen px(20), py(838) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL, density 0 2.979, 5 Fira, no scaling 3.027, 6 GaLore, no refresh 3.042, 7 Q-GaLore, nearest rounding 3.070.' at screen px(20), py(853) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Weights, gradients and optimizer state, without activations' at screen px(414), py(816) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(778)
unset logscale x
set xrange [2875269.12:9284858.88]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('4 MiB' 4194304.0, '6 MiB' 6291456.0, '8 MiB' 8388608.0)
unset logscale y
set yrange [2.7776685710051554:3.8296479135616526]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('2.8' 2.8000000000000003, '3.0' 3.0, '3.2' 3.2, '3.4' 3.4000000000000004, '3.6' 3.6, '3.8' 3.8000000000000003)
set arrow from screen px(126.9), py(173.4) to screen px(126.9), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(504.5), py(732.2) to screen px(770), py(732.2) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Muon, wide start' at screen px(388.6), py(739.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Fira, rank 4' at screen px(246.9), py(712.9) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'LOST, wide start' at screen px(205.9), py(687.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'SLTrain, wide start' at screen px(265.5), py(629.7) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'SLTrain, 1 % non-zeros' at screen px(66.3), py(628.5) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(235.9), py(609.5) to screen px(216.9), py(621.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Q-GaLore, eager refresh' at screen px(76.2), py(551.3) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(151.3), py(609.3) to screen px(151.3), py(558.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'BAdam, wide start (did not le…' at screen px(139.9), py(163.4) left front font 'sans-serif,12' textcolor rgb '#854f6d'
set label 'Full rank' at screen px(711.1), py(665.9) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'FRUGAL, SVD' at screen px(390.9), py(718.2) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'AdamW-split, 8, wide start' at screen px(523.8), py(692.7) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'Fira, no limiter' at screen px(467.9), py(677.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(434.9), py(692.6) to screen px(464.9), py(684.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Fira, wide start' at screen px(467.9), py(661.8) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(434.9), py(691.8) to screen px(464.9), py(668.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Fira, one factor per matrix' at screen px(180.8), py(733.3) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(434.9), py(690.3) to screen px(348.9), py(726.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO, SVD' at screen px(543.9), py(742.9) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(434.9), py(689.9) to screen px(540.9), py(735.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO, wide start' at screen px(445.3), py(647.5) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(406.3), py(683.5) to screen px(442.3), py(654.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO, rank 12' at screen px(303.3), py(754.4) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(357.1), py(679.4) to screen px(357.1), py(747.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '1' at screen px(381.4), py(662.7) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '2' at screen px(334.3), py(662.5) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'LOST, gamma 0.9' at screen px(138), py(669.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '3' at screen px(369.7), py(684.8) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(406.6), py(665.8) to screen px(387.6), py(677.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LOST, random channels' at screen px(96.8), py(654.3) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '4' at screen px(283.1), py(654.9) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Full rank, wide start' at screen px(637.1), py(630.4) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'GaLore, random subspace' at screen px(488.9), py(584.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(434.9), py(635.6) to screen px(485.9), py(591.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '5' at screen px(398.1), py(634.7) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(434.9), py(625.2) to screen px(415.9), py(627.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GaLore, wide start' at screen px(456.9), py(632.5) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(434.9), py(623) to screen px(453.9), py(625.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '6' at screen px(427.5), py(598.9) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'LoRA after ReLoRA' . "'" . 's warm s…' at screen px(459.1), py(569.9) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(701.1), py(612.9) to screen px(658.1), py(576.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SST, leading vectors' at screen px(288.2), py(612) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(465.5), py(612) to screen px(422.5), py(612) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Q-GaLore, 8-bit P' at screen px(187.9), py(589.5) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(154.9), py(604.5) to screen px(184.9), py(596.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LISA, wide start' at screen px(489.7), py(603) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label '7' at screen px(126.4), py(591.5) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'SST, rank 8' at screen px(319.9), py(591.7) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'LoRA, rank 8' at screen px(225.2), py(568.6) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'GaLore, refresh every 10' at screen px(456.9), py(555.5) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(434.9), py(574.5) to screen px(453.9), py(562.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'ReLoRA, moments kept' at screen px(531.7), py(536.5) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(701.1), py(555.5) to screen px(682.1), py(543.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'ReLoRA, rank 8' at screen px(652.4), py(520.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Low-rank W = BA, wide start' at screen px(236.1), py(544.2) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'OwLore, wide start' at screen px(202.3), py(514.3) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'ReLoRA, no warm start' at screen px(432.6), py(496.7) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'GaLore, rank 4' at screen px(227.2), py(487.4) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'FRUGAL, state-full part alone' at screen px(210.5), py(469.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'LoRA, wide start' at screen px(432.6), py(408.2) left front font 'sans-serif,12' textcolor rgb '#00674b'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,872 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1744 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-total-memory-wordnet.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:43] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:43] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
