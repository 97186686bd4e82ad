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
py(y) = 1 - y / 767.0
# The lines of the table that belong to a series.
table = 'loss-memory-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 3 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'SGD with momentum'
set style line 4 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'signSGD'
set style line 5 linecolor rgb '#666666' linewidth 2 pointtype 11 pointsize 1  # 'Lion'
set style line 6 linecolor rgb '#424242' linewidth 2 pointtype 15 pointsize 1  # 'Adafactor'
set style line 7 linecolor rgb '#a0a0a0' linewidth 2 pointtype 4 pointsize 1  # 'CAME'
set style line 8 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'Adam-mini'
set style line 9 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'Adam-8bit'
set style line 10 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Muon'
set style line 11 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 12 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 13 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 14 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 15 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 16 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 17 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 18 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 19 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 20 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 21 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 22 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 23 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 24 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 25 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 26 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'LOST'
set style line 27 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'CoLA'
set style line 28 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 29 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 30 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 31 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 32 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 33 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'ISS-P'
set style line 34 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA'
set style line 35 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam'
set style line 36 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore'
set style line 37 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'
set label 'wordnet: final loss against optimizer memory' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 3 seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 OwLore 3.672, 2 DCT-AdamW 3.789.' at screen px(20), py(748) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Optimizer state: moments and projections' at screen px(414), py(726) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(688)
unset logscale x
set xrange [-543539.2:15219097.6]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '5 MiB' 5242880.0, '10 MiB' 10485760.0)
unset logscale y
set yrange [3.2716328797412273:5.316131475751794]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0, '4.5' 4.5, '5.0' 5.0)
set arrow from screen px(82.6), py(471.7) to screen px(82.6), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(287.6), py(655.7) to screen px(770), py(655.7) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'SLTrain' at screen px(262.3), py(669.7) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '8-bit GaLore' at screen px(104.7), py(660.7) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'Q-GaLore' at screen px(144), py(622.1) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(122), py(641.1) to screen px(141), py(629.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adafactor' at screen px(98.2), py(604.6) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'signSGD' at screen px(92.6), py(471.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'Full rank' at screen px(421.7), py(570.3) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'GaLore' at screen px(223.1), py(619.5) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(245.6), py(645.5) to screen px(245.6), py(626.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'GradNormLoRP' at screen px(436.5), py(645.4) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'Muon' at screen px(319), py(637.5) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'APOLLO' at screen px(156.4), py(637) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'LOST' at screen px(310.5), py(616.2) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set arrow from screen px(288.5), py(635.2) to screen px(307.5), py(623.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split' at screen px(497.5), py(610.9) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'SST' at screen px(260.6), py(590.8) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'Fira' at screen px(210.3), py(599.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'LDAdam' at screen px(361.2), py(598.2) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'ISS-P' at screen px(515.4), py(584.3) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'APOLLO-Mini' at screen px(90.6), py(557.1) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(133.2), py(583.1) to screen px(133.2), py(564.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '1' at screen px(220.7), py(579.4) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'Adam-8bit' at screen px(153.8), py(523.5) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(185.8), py(566.5) to screen px(185.8), py(530.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Low-rank W = BA' at screen px(281.5), py(568.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'LORO' at screen px(298.5), py(533.3) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(271.5), py(557.3) to screen px(295.5), py(540.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'FRUGAL' at screen px(207), py(506.1) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(233.7), py(549.1) to screen px(233.7), py(513.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'ReLoRA' at screen px(497.5), py(548.4) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '2' at screen px(195), py(547.5) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'Maestro' at screen px(706.3), py(544.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'PELA' at screen px(442), py(542.9) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'LoRA' at screen px(210.4), py(564.2) left front font 'sans-serif,12' textcolor rgb '#008662'
set arrow from screen px(271.5), py(540.2) to screen px(247.5), py(557.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adam-mini' at screen px(303.2), py(547.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'CoLA' at screen px(281.5), py(514) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'WeLore' at screen px(497.5), py(506.7) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'CAME' at screen px(300.2), py(492.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'TRP' at screen px(497.5), py(475.3) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'SGD with momentum' at screen px(295), py(464.5) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'Low-rank, Xavier start' at screen px(119.5), py(450.5) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'Lion' at screen px(295), py(301.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'BAdam' at screen px(164.1), py(218) left front font 'sans-serif,12' textcolor rgb '#854f6d'
set label 'LISA' at screen px(497.5), py(181.9) left front font 'sans-serif,12' textcolor rgb '#a36186'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,767 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1534 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-memory-wordnet.'.kind
    plot table using "bytes":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:37] table using "bytes":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:37] table using "bytes":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
