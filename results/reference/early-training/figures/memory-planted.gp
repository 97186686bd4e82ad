# 'planted: memory by category'
# Reads memory-planted.tsv, draws memory-planted.svg and memory-planted.png:
#     gnuplot memory-planted.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 821.0
# The lines of the table that belong to a series.
table = 'memory-planted.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8


do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,821 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1642 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'memory-planted.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'planted: memory by category' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
    set lmargin at screen px(174)
    set rmargin at screen px(408.9)
    set tmargin at screen py(136)
    set bmargin at screen py(763)
    unset logscale x
    set xrange [0.0:535818.24]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '200 KiB' 204800.0, '400 KiB' 409600.0)
    set yrange [33.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Weights, gradients, optimizer state' at screen px(291.4), py(801) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'signSGD' at screen px(164), py(145.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '128 KiB' at screen px(418.9), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Adafactor' at screen px(164), py(164.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '129 KiB' at screen px(418.9), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO-Mini' at screen px(164), py(183.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '129 KiB' at screen px(418.9), py(183.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Low-rank W = BA' at screen px(164), py(202.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '128 KiB' at screen px(418.9), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Low-rank, Xavier start' at screen px(164), py(221.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '128 KiB' at screen px(418.9), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CoLA' at screen px(164), py(240.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '128 KiB' at screen px(418.9), py(240.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Adam-8bit' at screen px(164), py(259.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '160 KiB' at screen px(418.9), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LOST' at screen px(164), py(278.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '140 KiB' at screen px(418.9), py(278.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL' at screen px(164), py(297.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '160 KiB' at screen px(418.9), py(297.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SGD with momentum' at screen px(164), py(316.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '192 KiB' at screen px(418.9), py(316.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Lion' at screen px(164), py(335.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '192 KiB' at screen px(418.9), py(335.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Adam-mini' at screen px(164), py(354.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '192 KiB' at screen px(418.9), py(354.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO' at screen px(164), py(373.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '160 KiB' at screen px(418.9), py(373.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CAME' at screen px(164), py(392.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '194 KiB' at screen px(418.9), py(392.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SLTrain' at screen px(164), py(411.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '138 KiB' at screen px(418.9), py(411.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA' at screen px(164), py(430.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '192 KiB' at screen px(418.9), py(430.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Full rank' at screen px(164), py(449.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '256 KiB' at screen px(418.9), py(449.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdamW-split' at screen px(164), py(468.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '256 KiB' at screen px(418.9), py(468.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DCT-AdamW' at screen px(164), py(487.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '160 KiB' at screen px(418.9), py(487.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ISS-P' at screen px(164), py(506.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '262 KiB' at screen px(418.9), py(506.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '8-bit GaLore' at screen px(164), py(525.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '152 KiB' at screen px(418.9), py(525.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LORO' at screen px(164), py(544.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '128 KiB' at screen px(418.9), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Q-GaLore' at screen px(164), py(563.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '91.2 KiB' at screen px(418.9), py(563.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Muon' at screen px(164), py(582.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '192 KiB' at screen px(418.9), py(582.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore' at screen px(164), py(601.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '176 KiB' at screen px(418.9), py(601.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira' at screen px(164), py(620.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '176 KiB' at screen px(418.9), py(620.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ReLoRA' at screen px(164), py(639.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '256 KiB' at screen px(418.9), py(639.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LDAdam' at screen px(164), py(658.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '240 KiB' at screen px(418.9), py(658.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GradNormLoRP' at screen px(164), py(677.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '241 KiB' at screen px(418.9), py(677.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TRP' at screen px(164), py(696.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '256 KiB' at screen px(418.9), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'PELA' at screen px(164), py(715.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '256 KiB' at screen px(418.9), py(715.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SST' at screen px(164), py(734.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '226 KiB' at screen px(418.9), py(734.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Maestro' at screen px(164), py(753.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '513 KiB' at screen px(418.9), py(753.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "from":"place":"from":"to":(column("place")-0.36):(only(1)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(2)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#a3cbe5', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(3)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(4)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(5)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#f0b75c'
    
    unset label
    unset arrow
    set lmargin at screen px(488.8)
    set rmargin at screen px(723.8)
    set tmargin at screen py(136)
    set bmargin at screen py(763)
    unset logscale x
    set xrange [0.0:1271654.4]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '0.5 MiB' 524288.0, '1.0 MiB' 1048576.0)
    set yrange [33.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Everything, at peak' at screen px(606.3), py(801) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '384 KiB' at screen px(733.8), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '385 KiB' at screen px(733.8), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '386 KiB' at screen px(733.8), py(183.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '416 KiB' at screen px(733.8), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '416 KiB' at screen px(733.8), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '416 KiB' at screen px(733.8), py(240.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '417 KiB' at screen px(733.8), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '428 KiB' at screen px(733.8), py(278.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '432 KiB' at screen px(733.8), py(297.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '448 KiB' at screen px(733.8), py(316.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '448 KiB' at screen px(733.8), py(335.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '449 KiB' at screen px(733.8), py(354.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '449 KiB' at screen px(733.8), py(373.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '450 KiB' at screen px(733.8), py(392.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '458 KiB' at screen px(733.8), py(411.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '480 KiB' at screen px(733.8), py(430.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '512 KiB' at screen px(733.8), py(449.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '512 KiB' at screen px(733.8), py(468.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '579 KiB' at screen px(733.8), py(487.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '582 KiB' at screen px(733.8), py(506.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '617 KiB' at screen px(733.8), py(525.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '632 KiB' at screen px(733.8), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '636 KiB' at screen px(733.8), py(563.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '640 KiB' at screen px(733.8), py(582.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '641 KiB' at screen px(733.8), py(601.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '642 KiB' at screen px(733.8), py(620.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '672 KiB' at screen px(733.8), py(639.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '689 KiB' at screen px(733.8), py(658.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '707 KiB' at screen px(733.8), py(677.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '819 KiB' at screen px(733.8), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '833 KiB' at screen px(733.8), py(715.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '867 KiB' at screen px(733.8), py(734.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '899 KiB' at screen px(733.8), py(753.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
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
