# 'wordnet: effective rank after training'
# Reads effective-rank-wordnet.tsv, draws effective-rank-wordnet.svg and effective-rank-wordnet.png:
#     gnuplot effective-rank-wordnet.gp

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
table = 'effective-rank-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'Muon, wide start'
set style line 2 linecolor rgb '#004a74' linewidth 2 pointtype 4 pointsize 1  # 'FRUGAL, SVD'
set style line 3 linecolor rgb '#0072b2' linewidth 2 pointtype 15 pointsize 1  # 'FRUGAL, density 0'
set style line 4 linecolor rgb '#61a8cf' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL, columns'
set style line 5 linecolor rgb '#61a8cf' linewidth 2 pointtype 11 pointsize 1  # 'FRUGAL, state-full part alone'
set style line 6 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'SST, leading vectors'
set style line 7 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore, random subspace'
set style line 8 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA, wide start'
set style line 9 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 10 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'Full rank, wide start'
set style line 11 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'SST, rank 8'
set style line 12 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'AdamW-split, 8, wide start'
set style line 13 linecolor rgb '#004a74' linewidth 2 pointtype 13 pointsize 1  # 'Fira, rank 4'
set style line 14 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'Q-GaLore, eager refresh'
set style line 15 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'Q-GaLore, nearest rounding'
set style line 16 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'Q-GaLore, 8-bit P'
set style line 17 linecolor rgb '#61a8cf' linewidth 2 pointtype 14 pointsize 1  # 'APOLLO, wide start'
set style line 18 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'APOLLO, rank 12'
set style line 19 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam, wide start (did not learn)'
set style line 20 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'GaLore, refresh every 10'
set style line 21 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'APOLLO, SVD'
set style line 22 linecolor rgb '#004a74' linewidth 2 pointtype 10 pointsize 1  # 'Fira, wide start'
set style line 23 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'Fira, no limiter'
set style line 24 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain, 10 % non-zeros'
set style line 25 linecolor rgb '#0072b2' linewidth 2 pointtype 9 pointsize 1  # 'Fira, one factor per matrix'
set style line 26 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'ReLoRA, moments kept'
set style line 27 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'APOLLO, one factor per matrix'
set style line 28 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'Fira, no scaling'
set style line 29 linecolor rgb '#0072b2' linewidth 2 pointtype 12 pointsize 1  # 'GaLore, wide start'
set style line 30 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'ReLoRA, rank 8'
set style line 31 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore, wide start'
set style line 32 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'SLTrain, wide start'
set style line 33 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'LoRA after ReLoRA' . "'" . 's warm start'
set style line 34 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'ReLoRA, no warm start'
set style line 35 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'SLTrain, 1 % non-zeros'
set style line 36 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'Low-rank W = BA, wide start'
set style line 37 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'GaLore, rank 4'
set style line 38 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'GaLore, no refresh'
set style line 39 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'LoRA, wide start'
set style line 40 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA, rank 8'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,987 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1974 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'effective-rank-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: effective rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'The effective rank of a matrix is the exponential of the entropy of its normalised singular values. Left: the final weights.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Right: their change during training. Both are averages over the linear weights. Markers are means and bars the range' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'over 3 seeds.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'full rank' at screen px(20), py(106) left front font 'sans-serif,12' textcolor rgb '#666666'
    set label 'gradient projection' at screen px(85.8), py(106) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label 'structured pre-training' at screen px(217.7), py(106) left front font 'sans-serif,12' textcolor rgb '#c05500'
    set label 'layer-wise training' at screen px(372.6), py(106) left front font 'sans-serif,12' textcolor rgb '#a36186'
    set label 'adapters' at screen px(505), py(106) left front font 'sans-serif,12' textcolor rgb '#008662'
    set label 'No effective rank, because the layer is not equivalent to one matrix: LOST, random channels, LOST, gamma 0.9, LOST, wide start.' at screen px(20), py(968) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set lmargin at screen px(240.4)
    set rmargin at screen px(464)
    set tmargin at screen py(148)
    set bmargin at screen py(908)
    unset logscale x
    set xrange [0.0:86.3721201543033]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '25' 25.0, '50' 50.0, '75' 75.0)
    set yrange [40.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the weights' at screen px(352.2), py(946) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Muon, wide start' at screen px(230.4), py(157.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '82.3' at screen px(474), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL, SVD' at screen px(230.4), py(176.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '79.4' at screen px(474), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL, density 0' at screen px(230.4), py(195.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '77.9' at screen px(474), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL, columns' at screen px(230.4), py(214.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '77.7' at screen px(474), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL, state-full part alone' at screen px(230.4), py(233.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '78.9' at screen px(474), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SST, leading vectors' at screen px(230.4), py(252.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '58.2' at screen px(474), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore, random subspace' at screen px(230.4), py(271.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '75.7' at screen px(474), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LISA, wide start' at screen px(230.4), py(290.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
    set label '80.2' at screen px(474), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Full rank' at screen px(230.4), py(309.5) right front font 'sans-serif,12' textcolor rgb '#000000'
    set label '76.0' at screen px(474), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Full rank, wide start' at screen px(230.4), py(328.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '77.4' at screen px(474), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SST, rank 8' at screen px(230.4), py(347.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '67.3' at screen px(474), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdamW-split, 8, wide start' at screen px(230.4), py(366.5) right front font 'sans-serif,12' textcolor rgb '#424242'
    set label '80.3' at screen px(474), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira, rank 4' at screen px(230.4), py(385.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '77.8' at screen px(474), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Q-GaLore, eager refresh' at screen px(230.4), py(404.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '73.4' at screen px(474), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Q-GaLore, nearest rounding' at screen px(230.4), py(423.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '74.0' at screen px(474), py(423.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Q-GaLore, 8-bit P' at screen px(230.4), py(442.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '73.6' at screen px(474), py(442.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO, wide start' at screen px(230.4), py(461.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '79.8' at screen px(474), py(461.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO, rank 12' at screen px(230.4), py(480.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '77.7' at screen px(474), py(480.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'BAdam, wide start (did not learn)' at screen px(230.4), py(499.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'
    set label '81.7' at screen px(474), py(499.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore, refresh every 10' at screen px(230.4), py(518.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '76.1' at screen px(474), py(518.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO, SVD' at screen px(230.4), py(537.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '73.7' at screen px(474), py(537.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira, wide start' at screen px(230.4), py(556.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '79.1' at screen px(474), py(556.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira, no limiter' at screen px(230.4), py(575.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '73.8' at screen px(474), py(575.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SLTrain, 10 % non-zeros' at screen px(230.4), py(594.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '68.8' at screen px(474), py(594.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira, one factor per matrix' at screen px(230.4), py(613.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '73.9' at screen px(474), py(613.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ReLoRA, moments kept' at screen px(230.4), py(632.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '71.6' at screen px(474), py(632.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO, one factor per matrix' at screen px(230.4), py(651.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '75.7' at screen px(474), py(651.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira, no scaling' at screen px(230.4), py(670.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '77.1' at screen px(474), py(670.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore, wide start' at screen px(230.4), py(689.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '78.8' at screen px(474), py(689.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ReLoRA, rank 8' at screen px(230.4), py(708.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '66.3' at screen px(474), py(708.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'OwLore, wide start' at screen px(230.4), py(727.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
    set label '76.6' at screen px(474), py(727.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SLTrain, wide start' at screen px(230.4), py(746.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '55.6' at screen px(474), py(746.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA after ReLoRA' . "'" . 's warm start' at screen px(230.4), py(765.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '64.0' at screen px(474), py(765.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ReLoRA, no warm start' at screen px(230.4), py(784.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '60.5' at screen px(474), py(784.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SLTrain, 1 % non-zeros' at screen px(230.4), py(803.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '45.9' at screen px(474), py(803.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Low-rank W = BA, wide start' at screen px(230.4), py(822.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '22.4' at screen px(474), py(822.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore, rank 4' at screen px(230.4), py(841.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '74.6' at screen px(474), py(841.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore, no refresh' at screen px(230.4), py(860.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '61.5' at screen px(474), py(860.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA, wide start' at screen px(230.4), py(879.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '62.0' at screen px(474), py(879.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA, rank 8' at screen px(230.4), py(898.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '67.1' at screen px(474), py(898.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(437.2), py(146) to screen px(437.2), py(908) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full rank' at screen px(437.2), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:40] table using (0):(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:40] table using "low":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:40] table using "mean":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN) with points linestyle i pointsize 1.0
    
    unset label
    unset arrow
    set lmargin at screen px(520.2)
    set rmargin at screen px(743.8)
    set tmargin at screen py(148)
    set bmargin at screen py(908)
    unset logscale x
    set xrange [0.0:86.60381120968222]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '25' 25.0, '50' 50.0, '75' 75.0)
    set yrange [40.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the change' at screen px(632), py(946) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '82.4' at screen px(753.8), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '79.1' at screen px(753.8), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '77.4' at screen px(753.8), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '77.0' at screen px(753.8), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '72.7' at screen px(753.8), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '72.1' at screen px(753.8), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '72.0' at screen px(753.8), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '70.9' at screen px(753.8), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '70.5' at screen px(753.8), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '70.0' at screen px(753.8), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '69.6' at screen px(753.8), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '69.4' at screen px(753.8), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '69.3' at screen px(753.8), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '68.5' at screen px(753.8), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '68.3' at screen px(753.8), py(423.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '68.2' at screen px(753.8), py(442.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '67.8' at screen px(753.8), py(461.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '67.8' at screen px(753.8), py(480.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '67.7' at screen px(753.8), py(499.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '67.0' at screen px(753.8), py(518.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '67.0' at screen px(753.8), py(537.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '65.6' at screen px(753.8), py(556.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '65.4' at screen px(753.8), py(575.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '65.2' at screen px(753.8), py(594.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '63.5' at screen px(753.8), py(613.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '63.1' at screen px(753.8), py(632.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '62.3' at screen px(753.8), py(651.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '61.3' at screen px(753.8), py(670.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '58.7' at screen px(753.8), py(689.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '58.0' at screen px(753.8), py(708.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '55.5' at screen px(753.8), py(727.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '53.2' at screen px(753.8), py(746.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '52.3' at screen px(753.8), py(765.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '51.3' at screen px(753.8), py(784.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '41.5' at screen px(753.8), py(803.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.2' at screen px(753.8), py(822.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '29.3' at screen px(753.8), py(841.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '21.9' at screen px(753.8), py(860.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '13.6' at screen px(753.8), py(879.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '7.26' at screen px(753.8), py(898.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(702.1), py(146) to screen px(702.1), py(908) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full rank' at screen px(702.1), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:40] table using (0):(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:40] table using "low":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:40] table using "mean":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN) with points linestyle i pointsize 1.0
    unset multiplot
    unset output
}
