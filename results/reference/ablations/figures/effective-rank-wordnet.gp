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
py(y) = 1 - y / 759.0
# The lines of the table that belong to a series.
table = 'effective-rank-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#004a74' linewidth 2 pointtype 4 pointsize 1  # 'FRUGAL, SVD'
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 15 pointsize 1  # 'FRUGAL, density 0'
set style line 3 linecolor rgb '#61a8cf' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL, columns'
set style line 4 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'SST, rank 8'
set style line 5 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain, 10 % non-zeros'
set style line 6 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore, random subspace'
set style line 7 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'SST, leading vectors'
set style line 8 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'GaLore, refresh every 5'
set style line 9 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'Q-GaLore, eager refresh'
set style line 10 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'Q-GaLore, 8-bit P'
set style line 11 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'Q-GaLore, nearest rounding'
set style line 12 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'APOLLO, rank 16'
set style line 13 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'Fira, no limiter'
set style line 14 linecolor rgb '#0072b2' linewidth 2 pointtype 9 pointsize 1  # 'Fira, one factor per matrix'
set style line 15 linecolor rgb '#004a74' linewidth 2 pointtype 13 pointsize 1  # 'Fira, rank 4'
set style line 16 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'APOLLO, one factor per matrix'
set style line 17 linecolor rgb '#61a8cf' linewidth 2 pointtype 11 pointsize 1  # 'FRUGAL, state-full part alone'
set style line 18 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'APOLLO, SVD'
set style line 19 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 20 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'Fira, no scaling'
set style line 21 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'ReLoRA, moments kept'
set style line 22 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'ReLoRA, no warm start'
set style line 23 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'SLTrain, 1 % non-zeros'
set style line 24 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'ReLoRA, rank 8'
set style line 25 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'LoRA after ReLoRA' . "'" . 's warm start'
set style line 26 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'GaLore, no refresh'
set style line 27 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'GaLore, rank 4'
set style line 28 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA, rank 8'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,759 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1518 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'effective-rank-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: effective rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'The effective rank of a matrix is the exponential of the entropy of its normalised singular values. Left: the final weights.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Right: their change during training. Both are averages over the linear weights. Markers are means and bars the range' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'over 3 seeds.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'gradient projection' at screen px(20), py(106) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label 'structured pre-training' at screen px(151.8), py(106) left front font 'sans-serif,12' textcolor rgb '#c05500'
    set label 'adapters' at screen px(306.7), py(106) left front font 'sans-serif,12' textcolor rgb '#008662'
    set label 'No effective rank, because the layer is not equivalent to one matrix: LOST, random channels, LOST, gamma 0.9.' at screen px(20), py(740) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set lmargin at screen px(238.8)
    set rmargin at screen px(463.2)
    set tmargin at screen py(148)
    set bmargin at screen py(680)
    unset logscale x
    set xrange [0.0:115.21819727307806]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50' 50.0, '100' 100.0)
    set yrange [28.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the weights' at screen px(351), py(718) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'FRUGAL, SVD' at screen px(228.8), py(157.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '108' at screen px(473.2), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL, density 0' at screen px(228.8), py(176.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '108' at screen px(473.2), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL, columns' at screen px(228.8), py(195.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '107' at screen px(473.2), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SST, rank 8' at screen px(228.8), py(214.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '106' at screen px(473.2), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SLTrain, 10 % non-zeros' at screen px(228.8), py(233.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '96.6' at screen px(473.2), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore, random subspace' at screen px(228.8), py(252.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '97.1' at screen px(473.2), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SST, leading vectors' at screen px(228.8), py(271.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '104' at screen px(473.2), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore, refresh every 5' at screen px(228.8), py(290.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '102' at screen px(473.2), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Q-GaLore, eager refresh' at screen px(228.8), py(309.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '95.0' at screen px(473.2), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Q-GaLore, 8-bit P' at screen px(228.8), py(328.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '94.9' at screen px(473.2), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Q-GaLore, nearest rounding' at screen px(228.8), py(347.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '95.7' at screen px(473.2), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO, rank 16' at screen px(228.8), py(366.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '106' at screen px(473.2), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira, no limiter' at screen px(228.8), py(385.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '108' at screen px(473.2), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira, one factor per matrix' at screen px(228.8), py(404.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '108' at screen px(473.2), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira, rank 4' at screen px(228.8), py(423.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '109' at screen px(473.2), py(423.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO, one factor per matrix' at screen px(228.8), py(442.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '105' at screen px(473.2), py(442.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL, state-full part alone' at screen px(228.8), py(461.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '109' at screen px(473.2), py(461.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO, SVD' at screen px(228.8), py(480.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '102' at screen px(473.2), py(480.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Full rank' at screen px(228.8), py(499.5) right front font 'sans-serif,12' textcolor rgb '#000000'
    set label '95.7' at screen px(473.2), py(499.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira, no scaling' at screen px(228.8), py(518.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '110' at screen px(473.2), py(518.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ReLoRA, moments kept' at screen px(228.8), py(537.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '99.0' at screen px(473.2), py(537.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ReLoRA, no warm start' at screen px(228.8), py(556.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '95.7' at screen px(473.2), py(556.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SLTrain, 1 % non-zeros' at screen px(228.8), py(575.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '68.2' at screen px(473.2), py(575.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ReLoRA, rank 8' at screen px(228.8), py(594.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '90.0' at screen px(473.2), py(594.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA after ReLoRA' . "'" . 's warm start' at screen px(228.8), py(613.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '93.7' at screen px(473.2), py(613.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore, no refresh' at screen px(228.8), py(632.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '85.4' at screen px(473.2), py(632.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore, rank 4' at screen px(228.8), py(651.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '103' at screen px(473.2), py(651.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA, rank 8' at screen px(228.8), py(670.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '102' at screen px(473.2), py(670.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(425.3), py(146) to screen px(425.3), py(680) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full rank' at screen px(425.3), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:28] table using (0):(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:28] table using "low":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:28] table using "mean":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN) with points linestyle i pointsize 1.0
    
    unset label
    unset arrow
    set lmargin at screen px(519.4)
    set rmargin at screen px(743.8)
    set tmargin at screen py(148)
    set bmargin at screen py(680)
    unset logscale x
    set xrange [0.0:105.89152438949549]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50' 50.0, '100' 100.0)
    set yrange [28.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the change' at screen px(631.6), py(718) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '101' at screen px(753.8), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '97.4' at screen px(753.8), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '96.2' at screen px(753.8), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '90.5' at screen px(753.8), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '89.2' at screen px(753.8), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '84.7' at screen px(753.8), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '81.4' at screen px(753.8), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '81.3' at screen px(753.8), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '80.7' at screen px(753.8), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '80.7' at screen px(753.8), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '79.6' at screen px(753.8), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '79.3' at screen px(753.8), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '76.2' at screen px(753.8), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '75.1' at screen px(753.8), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '74.8' at screen px(753.8), py(423.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '73.6' at screen px(753.8), py(442.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '73.3' at screen px(753.8), py(461.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '72.7' at screen px(753.8), py(480.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '71.9' at screen px(753.8), py(499.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '70.2' at screen px(753.8), py(518.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '64.5' at screen px(753.8), py(537.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '59.9' at screen px(753.8), py(556.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '58.8' at screen px(753.8), py(575.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '54.9' at screen px(753.8), py(594.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '53.3' at screen px(753.8), py(613.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '27.7' at screen px(753.8), py(632.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '23.6' at screen px(753.8), py(651.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '6.49' at screen px(753.8), py(670.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(671.7), py(146) to screen px(671.7), py(680) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full rank' at screen px(671.7), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:28] table using (0):(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:28] table using "low":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:28] table using "mean":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN) with points linestyle i pointsize 1.0
    unset multiplot
    unset output
}
