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
py(y) = 1 - y / 740.0
# The lines of the table that belong to a series.
table = 'gap-to-full-rank-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain, 10 % non-zeros'
set style line 2 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'GaLore, no refresh'
set style line 3 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'Q-GaLore, 8-bit P'
set style line 4 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'Q-GaLore, eager refresh'
set style line 5 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'LOST, gamma 0.9'
set style line 6 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'SLTrain, 1 % non-zeros'
set style line 7 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore, random subspace'
set style line 8 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'Q-GaLore, nearest rounding'
set style line 9 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'LOST, random channels'
set style line 10 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'APOLLO, SVD'
set style line 11 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'APOLLO, rank 16'
set style line 12 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'GaLore, refresh every 5'
set style line 13 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'APOLLO, one factor per matrix'
set style line 14 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'SST, leading vectors'
set style line 15 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'Fira, no limiter'
set style line 16 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'ReLoRA, no warm start'
set style line 17 linecolor rgb '#0072b2' linewidth 2 pointtype 9 pointsize 1  # 'Fira, one factor per matrix'
set style line 18 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'GaLore, rank 4'
set style line 19 linecolor rgb '#004a74' linewidth 2 pointtype 13 pointsize 1  # 'Fira, rank 4'
set style line 20 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'SST, rank 8'
set style line 21 linecolor rgb '#004a74' linewidth 2 pointtype 4 pointsize 1  # 'FRUGAL, SVD'
set style line 22 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'Fira, no scaling'
set style line 23 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'LoRA after ReLoRA' . "'" . 's warm start'
set style line 24 linecolor rgb '#61a8cf' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL, columns'
set style line 25 linecolor rgb '#0072b2' linewidth 2 pointtype 15 pointsize 1  # 'FRUGAL, density 0'
set style line 26 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'ReLoRA, rank 8'
set style line 27 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'ReLoRA, moments kept'
set style line 28 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA, rank 8'
set style line 29 linecolor rgb '#61a8cf' linewidth 2 pointtype 11 pointsize 1  # 'FRUGAL, state-full part alone'
set label 'wordnet: gap to full rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Final loss minus that of Full rank with the same seed. Left of the line is better. Markers are means, bars 95 % intervals,' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'small dots single seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'gradient projection' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(151.8), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'adapters' at screen px(306.7), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set lmargin at screen px(238.8)
set rmargin at screen px(630.3)
set tmargin at screen py(131)
set bmargin at screen py(682)
unset logscale x
set xrange [-0.43608568221408783:0.5838932845662264]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−0.4' -0.4, '−0.2' -0.2, '0.0' 0.0, '0.2' 0.2, '0.4' 0.4)
set yrange [29.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (nats per token)' at screen px(434.5), py(720) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'SLTrain, 10 % non-zeros' at screen px(228.8), py(140.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '−0.294 [−0.381, −0.206]' at screen px(640.3), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore, no refresh' at screen px(228.8), py(159.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.275 [−0.289, −0.261]' at screen px(640.3), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Q-GaLore, 8-bit P' at screen px(228.8), py(178.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.272 [−0.347, −0.197]' at screen px(640.3), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Q-GaLore, eager refresh' at screen px(228.8), py(197.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.260 [−0.301, −0.218]' at screen px(640.3), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST, gamma 0.9' at screen px(228.8), py(216.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.252 [−0.293, −0.210]' at screen px(640.3), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain, 1 % non-zeros' at screen px(228.8), py(235.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.245 [−0.268, −0.223]' at screen px(640.3), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore, random subspace' at screen px(228.8), py(254.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.243 [−0.316, −0.171]' at screen px(640.3), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Q-GaLore, nearest rounding' at screen px(228.8), py(273.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.242 [−0.285, −0.199]' at screen px(640.3), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST, random channels' at screen px(228.8), py(292.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.238 [−0.258, −0.219]' at screen px(640.3), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO, SVD' at screen px(228.8), py(311.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.233 [−0.270, −0.197]' at screen px(640.3), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO, rank 16' at screen px(228.8), py(330.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.201 [−0.220, −0.183]' at screen px(640.3), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore, refresh every 5' at screen px(228.8), py(349.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.194 [−0.249, −0.140]' at screen px(640.3), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO, one factor per matrix' at screen px(228.8), py(368.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.161 [−0.233, −0.090]' at screen px(640.3), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SST, leading vectors' at screen px(228.8), py(387.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.158 [−0.193, −0.124]' at screen px(640.3), py(387.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira, no limiter' at screen px(228.8), py(406.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.110 [−0.133, −0.087]' at screen px(640.3), py(406.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ReLoRA, no warm start' at screen px(228.8), py(425.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.085 [−0.133, −0.038]' at screen px(640.3), py(425.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira, one factor per matrix' at screen px(228.8), py(444.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.083 [−0.133, −0.034]' at screen px(640.3), py(444.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore, rank 4' at screen px(228.8), py(463.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.073 [−0.108, −0.039]' at screen px(640.3), py(463.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira, rank 4' at screen px(228.8), py(482.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.009 [−0.063, +0.045]' at screen px(640.3), py(482.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SST, rank 8' at screen px(228.8), py(501.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.011 [−0.046, +0.068]' at screen px(640.3), py(501.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL, SVD' at screen px(228.8), py(520.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.039 [−0.019, +0.098]' at screen px(640.3), py(520.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira, no scaling' at screen px(228.8), py(539.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.044 [+0.021, +0.068]' at screen px(640.3), py(539.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA after ReLoRA' . "'" . 's warm start' at screen px(228.8), py(558.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.062 [+0.047, +0.078]' at screen px(640.3), py(558.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL, columns' at screen px(228.8), py(577.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.070 [+0.056, +0.083]' at screen px(640.3), py(577.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL, density 0' at screen px(228.8), py(596.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.099 [+0.089, +0.109]' at screen px(640.3), py(596.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ReLoRA, rank 8' at screen px(228.8), py(615.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.120 [+0.101, +0.138]' at screen px(640.3), py(615.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ReLoRA, moments kept' at screen px(228.8), py(634.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.148 [+0.123, +0.173]' at screen px(640.3), py(634.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA, rank 8' at screen px(228.8), py(653.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.171 [+0.150, +0.192]' at screen px(640.3), py(653.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL, state-full part alone' at screen px(228.8), py(672.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.503 [+0.477, +0.529]' at screen px(640.3), py(672.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(406.2), py(129) to screen px(406.2), py(682) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full rank' at screen px(406.2), py(122) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,740 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1480 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-full-rank-wordnet.'.kind
    plot for [i=1:29] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:29] table using "difference":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:29] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
