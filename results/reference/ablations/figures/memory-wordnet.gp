# 'wordnet: memory by category'
# Reads memory-wordnet.tsv, draws memory-wordnet.svg and memory-wordnet.png:
#     gnuplot memory-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 1011.0
# The lines of the table that belong to a series.
table = 'memory-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8


do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1011 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2022 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'memory-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: memory by category' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Left: weights, gradients and optimizer state after the update at which they were largest. Right: the same with' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'activations and with scratch memory at its peak. The black tick and the number at the right are the peak of the total,' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'which is larger than the bar if a run holds two phases at once when it switches.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label '' at screen px(25), py(106) front point pointtype 5 pointsize 1.1 linecolor rgb '#0072b2'
    set label 'trainable weights' at screen px(36), py(106) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label '' at screen px(158.4), py(106) front point pointtype 5 pointsize 1.1 linecolor rgb '#a3cbe5'
    set label 'frozen weights' at screen px(169.4), py(106) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label '' at screen px(276.3), py(106) front point pointtype 5 pointsize 1.1 linecolor rgb '#009e73'
    set label 'gradients' at screen px(287.3), py(106) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label '' at screen px(358.8), py(106) front point pointtype 5 pointsize 1.1 linecolor rgb '#d55e00'
    set label 'moments' at screen px(369.8), py(106) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label '' at screen px(440.3), py(106) front point pointtype 5 pointsize 1.1 linecolor rgb '#f0b75c'
    set label 'projections, indices' at screen px(451.3), py(106) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label '' at screen px(587.9), py(106) front point pointtype 5 pointsize 1.1 linecolor rgb '#8c8c8c'
    set label 'activations' at screen px(598.9), py(106) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label '' at screen px(682), py(106) front point pointtype 5 pointsize 1.1 linecolor rgb '#cfcfcf'
    set label 'scratch' at screen px(693), py(106) left front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(240.4)
    set rmargin at screen px(437.9)
    set tmargin at screen py(136)
    set bmargin at screen py(953)
    unset logscale x
    set xrange [0.0:8837867.52]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '5 MiB' 5242880.0)
    set yrange [43.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Weights, gradients, optimizer state' at screen px(339.2), py(991) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'BAdam, wide start (did not learn)' at screen px(230.4), py(145.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '3.33 MiB' at screen px(447.9), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'OwLore, wide start' at screen px(230.4), py(164.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.13 MiB' at screen px(447.9), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LISA, wide start' at screen px(230.4), py(183.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '7.42 MiB' at screen px(447.9), py(183.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Q-GaLore, nearest rounding' at screen px(230.4), py(202.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '3.54 MiB' at screen px(447.9), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Q-GaLore, eager refresh' at screen px(230.4), py(221.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '3.54 MiB' at screen px(447.9), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Q-GaLore, 8-bit P' at screen px(230.4), py(240.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '3.57 MiB' at screen px(447.9), py(240.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SLTrain, 1 % non-zeros' at screen px(230.4), py(259.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '4.27 MiB' at screen px(447.9), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SLTrain, wide start' at screen px(230.4), py(278.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '4.44 MiB' at screen px(447.9), py(278.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL, density 0' at screen px(230.4), py(297.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '4.89 MiB' at screen px(447.9), py(297.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA, rank 8' at screen px(230.4), py(316.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '4.09 MiB' at screen px(447.9), py(316.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SLTrain, 10 % non-zeros' at screen px(230.4), py(335.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.03 MiB' at screen px(447.9), py(335.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore, rank 4' at screen px(230.4), py(354.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.07 MiB' at screen px(447.9), py(354.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira, rank 4' at screen px(230.4), py(373.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.07 MiB' at screen px(447.9), py(373.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO, rank 12' at screen px(230.4), py(392.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.31 MiB' at screen px(447.9), py(392.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL, columns' at screen px(230.4), py(411.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.74 MiB' at screen px(447.9), py(411.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO, one factor per matrix' at screen px(230.4), py(430.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.73 MiB' at screen px(447.9), py(430.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO, wide start' at screen px(230.4), py(449.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.73 MiB' at screen px(447.9), py(449.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore, random subspace' at screen px(230.4), py(468.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.98 MiB' at screen px(447.9), py(468.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore, refresh every 10' at screen px(230.4), py(487.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.98 MiB' at screen px(447.9), py(487.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore, no refresh' at screen px(230.4), py(506.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.98 MiB' at screen px(447.9), py(506.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL, SVD' at screen px(230.4), py(525.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.98 MiB' at screen px(447.9), py(525.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore, wide start' at screen px(230.4), py(544.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.98 MiB' at screen px(447.9), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira, no scaling' at screen px(230.4), py(563.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.98 MiB' at screen px(447.9), py(563.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira, one factor per matrix' at screen px(230.4), py(582.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.98 MiB' at screen px(447.9), py(582.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira, no limiter' at screen px(230.4), py(601.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.98 MiB' at screen px(447.9), py(601.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO, SVD' at screen px(230.4), py(620.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.98 MiB' at screen px(447.9), py(620.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira, wide start' at screen px(230.4), py(639.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.98 MiB' at screen px(447.9), py(639.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL, state-full part alone' at screen px(230.4), py(658.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.73 MiB' at screen px(447.9), py(658.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Low-rank W = BA, wide start' at screen px(230.4), py(677.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '4.19 MiB' at screen px(447.9), py(677.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Muon, wide start' at screen px(230.4), py(696.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '6.58 MiB' at screen px(447.9), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Full rank' at screen px(230.4), py(715.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '8.26 MiB' at screen px(447.9), py(715.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Full rank, wide start' at screen px(230.4), py(734.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '8.26 MiB' at screen px(447.9), py(734.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdamW-split, 8, wide start' at screen px(230.4), py(753.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '8.26 MiB' at screen px(447.9), py(753.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA, wide start' at screen px(230.4), py(772.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.87 MiB' at screen px(447.9), py(772.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ReLoRA, no warm start' at screen px(230.4), py(791.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.87 MiB' at screen px(447.9), py(791.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LOST, random channels' at screen px(230.4), py(810.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '4.47 MiB' at screen px(447.9), py(810.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LOST, gamma 0.9' at screen px(230.4), py(829.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '4.47 MiB' at screen px(447.9), py(829.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LOST, wide start' at screen px(230.4), py(848.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '4.47 MiB' at screen px(447.9), py(848.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ReLoRA, rank 8' at screen px(230.4), py(867.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '8.26 MiB' at screen px(447.9), py(867.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA after ReLoRA' . "'" . 's warm start' at screen px(230.4), py(886.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '8.26 MiB' at screen px(447.9), py(886.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ReLoRA, moments kept' at screen px(230.4), py(905.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '8.26 MiB' at screen px(447.9), py(905.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SST, rank 8' at screen px(230.4), py(924.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '4.90 MiB' at screen px(447.9), py(924.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SST, leading vectors' at screen px(230.4), py(943.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '6.24 MiB' at screen px(447.9), py(943.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "from":"place":"from":"to":(column("place")-0.36):(only(1)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(2)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#a3cbe5', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(3)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(4)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(5)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#f0b75c'
    
    unset label
    unset arrow
    set lmargin at screen px(520.2)
    set rmargin at screen px(717.7)
    set tmargin at screen py(136)
    set bmargin at screen py(953)
    unset logscale x
    set xrange [0.0:49999649.28]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20 MiB' 20971520.0, '40 MiB' 41943040.0)
    set yrange [43.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Everything, at peak' at screen px(619), py(991) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '27.4 MiB' at screen px(727.7), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '30.7 MiB' at screen px(727.7), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '32.8 MiB' at screen px(727.7), py(183.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '33.5 MiB' at screen px(727.7), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '33.5 MiB' at screen px(727.7), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '33.5 MiB' at screen px(727.7), py(240.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '33.8 MiB' at screen px(727.7), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '34.0 MiB' at screen px(727.7), py(278.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '34.5 MiB' at screen px(727.7), py(297.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '34.5 MiB' at screen px(727.7), py(316.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '34.6 MiB' at screen px(727.7), py(335.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '34.9 MiB' at screen px(727.7), py(354.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '34.9 MiB' at screen px(727.7), py(373.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '34.9 MiB' at screen px(727.7), py(392.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.3 MiB' at screen px(727.7), py(411.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.3 MiB' at screen px(727.7), py(430.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.3 MiB' at screen px(727.7), py(449.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.6 MiB' at screen px(727.7), py(468.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.8 MiB' at screen px(727.7), py(487.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.8 MiB' at screen px(727.7), py(506.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.8 MiB' at screen px(727.7), py(525.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.8 MiB' at screen px(727.7), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.8 MiB' at screen px(727.7), py(563.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.8 MiB' at screen px(727.7), py(582.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.8 MiB' at screen px(727.7), py(601.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.8 MiB' at screen px(727.7), py(620.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.8 MiB' at screen px(727.7), py(639.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '36.1 MiB' at screen px(727.7), py(658.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '36.3 MiB' at screen px(727.7), py(677.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '36.3 MiB' at screen px(727.7), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '37.8 MiB' at screen px(727.7), py(715.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '37.8 MiB' at screen px(727.7), py(734.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '37.8 MiB' at screen px(727.7), py(753.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '38.0 MiB' at screen px(727.7), py(772.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '38.1 MiB' at screen px(727.7), py(791.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '39.8 MiB' at screen px(727.7), py(810.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '39.8 MiB' at screen px(727.7), py(829.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '39.8 MiB' at screen px(727.7), py(848.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '40.9 MiB' at screen px(727.7), py(867.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '43.5 MiB' at screen px(727.7), py(886.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '43.5 MiB' at screen px(727.7), py(905.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '45.1 MiB' at screen px(727.7), py(924.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '46.6 MiB' at screen px(727.7), py(943.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "from":"place":"from":"to":(column("place")-0.36):(only(1)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(2)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#a3cbe5', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(3)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(4)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(5)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#f0b75c', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(6)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#8c8c8c', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(7)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#cfcfcf', \
         table using "total":(column("place")-0.43):(0):(0.86) with vectors nohead linecolor rgb '#000000' linewidth 2
    unset multiplot
    unset output
}
