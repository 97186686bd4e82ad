# 'wordnet: final loss against training time'
# Reads loss-time-wordnet.tsv, draws loss-time-wordnet.svg and loss-time-wordnet.png:
#     gnuplot loss-time-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 531.0
# The lines of the table that belong to a series.
table = 'loss-time-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split, 8'
set style line 3 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'Muon'
set style line 4 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 5 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'Fira'
set style line 6 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'APOLLO'
set style line 7 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 8 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain'
set style line 9 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'LOST'
set style line 10 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'LORO'
set style line 11 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'BAdam'
set style line 12 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set label 'wordnet: final loss against training time' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 3 seeds. Time was measured with one run at a time.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Training time per token relative to Full rank' at screen px(414), py(511) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(473)
unset logscale x
set xrange [0.6399188136673867:1.544224846437948]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.8' 0.8, '1.0' 1.0, '1.2' 1.2000000000000002, '1.4' 1.4000000000000001)
unset logscale y
set yrange [2.8400748021720186:3.6692011914836313]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.0' 3.0, '3.2' 3.2, '3.4' 3.4000000000000004, '3.6' 3.6)
set arrow from screen px(117.3), py(405.1) to screen px(117.3), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(365.1), py(450.7) to screen px(770), py(450.7) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'AdamW-split, 8' at screen px(260), py(450.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Low-rank W = BA' at screen px(89.1), py(449.5) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'LORO' at screen px(71.8), py(405.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Full rank' at screen px(275.7), py(423.6) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'APOLLO' at screen px(453.8), py(432.7) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'LOST' at screen px(360.5), py(425.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'SLTrain' at screen px(396.5), py(378.4) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(350.5), py(421.4) to screen px(393.5), py(385.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Fira' at screen px(404), py(435.3) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'LoRA' at screen px(419.2), py(402.7) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Muon' at screen px(720.7), py(393.1) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'GaLore' at screen px(322.5), py(384.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'BAdam' at screen px(181.3), py(203.4) left front font 'sans-serif,12' textcolor rgb '#a36186'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,531 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1062 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-time-wordnet.'.kind
    plot table using "relative_time":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:12] table using "relative_time":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:12] table using "relative_time":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
