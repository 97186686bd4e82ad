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
py(y) = 1 - y / 493.0
# The lines of the table that belong to a series.
table = 'effective-rank-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'FRUGAL'
set style line 2 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'SST'
set style line 3 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'Adam-8bit'
set style line 4 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 5 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'APOLLO'
set style line 6 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'BAdam'
set style line 7 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'Fira'
set style line 8 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 9 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 10 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'DCT-AdamW'
set style line 11 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain'
set style line 12 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'LORO'
set style line 13 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 14 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,493 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,986 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
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
    set label 'No effective rank, because the layer is not equivalent to one matrix: LOST.' at screen px(20), py(474) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set lmargin at screen px(142.2)
    set rmargin at screen px(414.9)
    set tmargin at screen py(148)
    set bmargin at screen py(414)
    unset logscale x
    set xrange [0.0:85.15464674017704]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '25' 25.0, '50' 50.0, '75' 75.0)
    set yrange [14.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the weights' at screen px(278.5), py(452) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'FRUGAL' at screen px(132.2), py(157.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '77.6' at screen px(424.9), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SST' at screen px(132.2), py(176.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '66.1' at screen px(424.9), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Adam-8bit' at screen px(132.2), py(195.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '75.9' at screen px(424.9), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Full rank' at screen px(132.2), py(214.5) right front font 'sans-serif,12' textcolor rgb '#000000'
    set label '76.0' at screen px(424.9), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO' at screen px(132.2), py(233.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '76.3' at screen px(424.9), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'BAdam' at screen px(132.2), py(252.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
    set label '81.0' at screen px(424.9), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira' at screen px(132.2), py(271.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '75.6' at screen px(424.9), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO-Mini' at screen px(132.2), py(290.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '78.4' at screen px(424.9), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore' at screen px(132.2), py(309.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '72.6' at screen px(424.9), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DCT-AdamW' at screen px(132.2), py(328.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '58.1' at screen px(424.9), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SLTrain' at screen px(132.2), py(347.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '53.9' at screen px(424.9), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LORO' at screen px(132.2), py(366.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '10.7' at screen px(424.9), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Low-rank W = BA' at screen px(132.2), py(385.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '10.2' at screen px(424.9), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA' at screen px(132.2), py(404.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '68.0' at screen px(424.9), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(385.7), py(146) to screen px(385.7), py(414) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full rank' at screen px(385.7), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:14] table using (0):(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:14] table using "low":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:14] table using "mean":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN) with points linestyle i pointsize 1.0
    
    unset label
    unset arrow
    set lmargin at screen px(471.1)
    set rmargin at screen px(743.8)
    set tmargin at screen py(148)
    set bmargin at screen py(414)
    unset logscale x
    set xrange [0.0:80.99554530449795]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '25' 25.0, '50' 50.0, '75' 75.0)
    set yrange [14.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the change' at screen px(607.4), py(452) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '76.9' at screen px(753.8), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '70.7' at screen px(753.8), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '70.5' at screen px(753.8), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '70.5' at screen px(753.8), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '67.9' at screen px(753.8), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '67.7' at screen px(753.8), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '66.1' at screen px(753.8), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '65.2' at screen px(753.8), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '56.3' at screen px(753.8), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '50.2' at screen px(753.8), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '49.2' at screen px(753.8), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '19.0' at screen px(753.8), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '18.5' at screen px(753.8), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '9.67' at screen px(753.8), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(708.4), py(146) to screen px(708.4), py(414) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full rank' at screen px(708.4), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:14] table using (0):(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:14] table using "low":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:14] table using "mean":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN) with points linestyle i pointsize 1.0
    unset multiplot
    unset output
}
