# 'wordnet: gap to full rank after training'
# Reads gap-to-full-rank-wordnet.tsv, draws gap-to-full-rank-wordnet.svg and gap-to-full-rank-wordnet.png:
#     gnuplot gap-to-full-rank-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 987.0
# The lines of the table that belong to a series.
table = 'gap-to-full-rank-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'Muon, wide start'
set style line 2 linecolor rgb '#004a74' linewidth 2 pointtype 13 pointsize 1  # 'Fira, rank 4'
set style line 3 linecolor rgb '#004a74' linewidth 2 pointtype 4 pointsize 1  # 'FRUGAL, SVD'
set style line 4 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'AdamW-split, 8, wide start'
set style line 5 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'Fira, no limiter'
set style line 6 linecolor rgb '#004a74' linewidth 2 pointtype 10 pointsize 1  # 'Fira, wide start'
set style line 7 linecolor rgb '#0072b2' linewidth 2 pointtype 9 pointsize 1  # 'Fira, one factor per matrix'
set style line 8 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'APOLLO, SVD'
set style line 9 linecolor rgb '#61a8cf' linewidth 2 pointtype 14 pointsize 1  # 'APOLLO, wide start'
set style line 10 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'APOLLO, rank 12'
set style line 11 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'LOST, wide start'
set style line 12 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'APOLLO, one factor per matrix'
set style line 13 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain, 10 % non-zeros'
set style line 14 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'LOST, gamma 0.9'
set style line 15 linecolor rgb '#61a8cf' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL, columns'
set style line 16 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'LOST, random channels'
set style line 17 linecolor rgb '#0072b2' linewidth 2 pointtype 15 pointsize 1  # 'FRUGAL, density 0'
set style line 18 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'Full rank, wide start'
set style line 19 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore, random subspace'
set style line 20 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'SLTrain, wide start'
set style line 21 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'Fira, no scaling'
set style line 22 linecolor rgb '#0072b2' linewidth 2 pointtype 12 pointsize 1  # 'GaLore, wide start'
set style line 23 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'GaLore, no refresh'
set style line 24 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'LoRA after ReLoRA' . "'" . 's warm start'
set style line 25 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'SST, leading vectors'
set style line 26 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'SLTrain, 1 % non-zeros'
set style line 27 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'Q-GaLore, eager refresh'
set style line 28 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'Q-GaLore, 8-bit P'
set style line 29 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA, wide start'
set style line 30 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'Q-GaLore, nearest rounding'
set style line 31 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'SST, rank 8'
set style line 32 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA, rank 8'
set style line 33 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'GaLore, refresh every 10'
set style line 34 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'ReLoRA, moments kept'
set style line 35 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'ReLoRA, rank 8'
set style line 36 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'Low-rank W = BA, wide start'
set style line 37 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore, wide start'
set style line 38 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'ReLoRA, no warm start'
set style line 39 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'GaLore, rank 4'
set style line 40 linecolor rgb '#61a8cf' linewidth 2 pointtype 11 pointsize 1  # 'FRUGAL, state-full part alone'
set style line 41 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'LoRA, wide start'
set style line 42 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam, wide start (did not learn)'
set label 'wordnet: gap to full rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Final loss minus that of Full rank with the same seed. Left of the line is better. Markers are means, bars 95 % intervals,' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'small dots single seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set lmargin at screen px(240.4)
set rmargin at screen px(609.8)
set tmargin at screen py(131)
set bmargin at screen py(929)
unset logscale x
set xrange [-0.2033684002157355:0.9025429727493702]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−0.2' -0.2, '0.0' 0.0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8)
set yrange [42.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (nats per token)' at screen px(425.1), py(967) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Muon, wide start' at screen px(230.4), py(140.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '−0.1082 [−0.1323, −0.0840]' at screen px(619.8), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira, rank 4' at screen px(230.4), py(159.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.0652 [−0.1441, +0.0136]' at screen px(619.8), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL, SVD' at screen px(230.4), py(178.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.0626 [−0.0941, −0.0311]' at screen px(619.8), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 8, wide start' at screen px(230.4), py(197.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '−0.0437 [−0.1185, +0.0310]' at screen px(619.8), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira, no limiter' at screen px(230.4), py(216.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.0437 [−0.0734, −0.0140]' at screen px(619.8), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira, wide start' at screen px(230.4), py(235.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.0424 [−0.1323, +0.0476]' at screen px(619.8), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira, one factor per matrix' at screen px(230.4), py(254.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.0399 [−0.0883, +0.0086]' at screen px(619.8), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO, SVD' at screen px(230.4), py(273.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.0393 [−0.0716, −0.0070]' at screen px(619.8), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO, wide start' at screen px(230.4), py(292.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.0288 [−0.1087, +0.0511]' at screen px(619.8), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO, rank 12' at screen px(230.4), py(311.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.0220 [−0.0272, −0.0169]' at screen px(619.8), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST, wide start' at screen px(230.4), py(330.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.0122 [−0.0829, +0.0585]' at screen px(619.8), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO, one factor per matrix' at screen px(230.4), py(349.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.0063 [−0.0440, +0.0313]' at screen px(619.8), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain, 10 % non-zeros' at screen px(230.4), py(368.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '−0.0060 [−0.1006, +0.0886]' at screen px(619.8), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST, gamma 0.9' at screen px(230.4), py(387.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.0053 [−0.0500, +0.0394]' at screen px(619.8), py(387.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL, columns' at screen px(230.4), py(406.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.0001 [−0.0471, +0.0473]' at screen px(619.8), py(406.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST, random channels' at screen px(230.4), py(425.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.0025 [−0.0690, +0.0739]' at screen px(619.8), py(425.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL, density 0' at screen px(230.4), py(444.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.0179 [−0.0140, +0.0498]' at screen px(619.8), py(444.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Full rank, wide start' at screen px(230.4), py(463.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.0349 [−0.0250, +0.0948]' at screen px(619.8), py(463.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore, random subspace' at screen px(230.4), py(482.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.0493 [−0.0276, +0.1263]' at screen px(619.8), py(482.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain, wide start' at screen px(230.4), py(501.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.0590 [−0.0571, +0.1752]' at screen px(619.8), py(501.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira, no scaling' at screen px(230.4), py(520.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.0664 [+0.0316, +0.1011]' at screen px(619.8), py(520.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore, wide start' at screen px(230.4), py(539.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.0699 [+0.0204, +0.1195]' at screen px(619.8), py(539.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore, no refresh' at screen px(230.4), py(558.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.0814 [+0.0079, +0.1549]' at screen px(619.8), py(558.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA after ReLoRA' . "'" . 's warm start' at screen px(230.4), py(577.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.0863 [+0.0183, +0.1543]' at screen px(619.8), py(577.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SST, leading vectors' at screen px(230.4), py(596.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.0878 [+0.0286, +0.1469]' at screen px(619.8), py(596.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain, 1 % non-zeros' at screen px(230.4), py(615.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.0919 [−0.0332, +0.2169]' at screen px(619.8), py(615.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Q-GaLore, eager refresh' at screen px(230.4), py(634.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.0923 [+0.0432, +0.1413]' at screen px(619.8), py(634.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Q-GaLore, 8-bit P' at screen px(230.4), py(653.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.1000 [+0.0728, +0.1272]' at screen px(619.8), py(653.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LISA, wide start' at screen px(230.4), py(672.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '+0.1026 [−0.0505, +0.2556]' at screen px(619.8), py(672.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Q-GaLore, nearest rounding' at screen px(230.4), py(691.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.1099 [+0.0702, +0.1495]' at screen px(619.8), py(691.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SST, rank 8' at screen px(230.4), py(710.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.1210 [+0.0612, +0.1808]' at screen px(619.8), py(710.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA, rank 8' at screen px(230.4), py(729.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.1471 [+0.1426, +0.1517]' at screen px(619.8), py(729.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore, refresh every 10' at screen px(230.4), py(748.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.1489 [+0.1202, +0.1776]' at screen px(619.8), py(748.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ReLoRA, moments kept' at screen px(230.4), py(767.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.1800 [+0.1183, +0.2418]' at screen px(619.8), py(767.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ReLoRA, rank 8' at screen px(230.4), py(786.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.2096 [+0.1464, +0.2727]' at screen px(619.8), py(786.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank W = BA, wide start' at screen px(230.4), py(805.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.2098 [+0.2048, +0.2147]' at screen px(619.8), py(805.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'OwLore, wide start' at screen px(230.4), py(824.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '+0.2309 [+0.0624, +0.3994]' at screen px(619.8), py(824.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ReLoRA, no warm start' at screen px(230.4), py(843.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.2759 [−0.0561, +0.6078]' at screen px(619.8), py(843.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore, rank 4' at screen px(230.4), py(862.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.2911 [+0.2628, +0.3193]' at screen px(619.8), py(862.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL, state-full part alone' at screen px(230.4), py(881.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.3086 [+0.1228, +0.4944]' at screen px(619.8), py(881.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA, wide start' at screen px(230.4), py(900.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '+0.4203 [+0.1390, +0.7016]' at screen px(619.8), py(900.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'BAdam, wide start (did not learn)' at screen px(230.4), py(919.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'
set label '+0.8031 [+0.7629, +0.8433]' at screen px(619.8), py(919.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(308.4), py(129) to screen px(308.4), py(929) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full rank' at screen px(308.4), py(122) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,987 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1974 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-full-rank-wordnet.'.kind
    plot for [i=1:42] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:42] table using "difference":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:42] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
