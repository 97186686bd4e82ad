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
py(y) = 1 - y / 479.0
# The lines of the table that belong to a series.
table = 'memory-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8


do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,479 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,958 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
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
    set lmargin at screen px(142.2)
    set rmargin at screen px(388.8)
    set tmargin at screen py(136)
    set bmargin at screen py(421)
    unset logscale x
    set xrange [0.0:8837867.52]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '5 MiB' 5242880.0)
    set yrange [15.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Weights, gradients, optimizer state' at screen px(265.5), py(459) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'BAdam' at screen px(132.2), py(145.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '3.33 MiB' at screen px(398.8), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SLTrain' at screen px(132.2), py(164.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '2.66 MiB' at screen px(398.8), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Low-rank W = BA' at screen px(132.2), py(183.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '2.74 MiB' at screen px(398.8), py(183.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LORO' at screen px(132.2), py(202.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '2.74 MiB' at screen px(398.8), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO-Mini' at screen px(132.2), py(221.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '4.92 MiB' at screen px(398.8), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LOST' at screen px(132.2), py(240.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '2.69 MiB' at screen px(398.8), py(240.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Adam-8bit' at screen px(132.2), py(259.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.19 MiB' at screen px(398.8), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO' at screen px(132.2), py(278.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.49 MiB' at screen px(398.8), py(278.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA' at screen px(132.2), py(297.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '4.43 MiB' at screen px(398.8), py(297.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DCT-AdamW' at screen px(132.2), py(316.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.49 MiB' at screen px(398.8), py(316.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL' at screen px(132.2), py(335.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.45 MiB' at screen px(398.8), py(335.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore' at screen px(132.2), py(354.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.48 MiB' at screen px(398.8), py(354.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira' at screen px(132.2), py(373.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.48 MiB' at screen px(398.8), py(373.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Full rank' at screen px(132.2), py(392.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '8.26 MiB' at screen px(398.8), py(392.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SST' at screen px(132.2), py(411.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '5.07 MiB' at screen px(398.8), py(411.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "from":"place":"from":"to":(column("place")-0.36):(only(1)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(2)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#a3cbe5', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(3)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(4)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(5)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#f0b75c'
    
    unset label
    unset arrow
    set lmargin at screen px(471.1)
    set rmargin at screen px(717.7)
    set tmargin at screen py(136)
    set bmargin at screen py(421)
    unset logscale x
    set xrange [0.0:48749406.72]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20 MiB' 20971520.0, '40 MiB' 41943040.0)
    set yrange [15.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Everything, at peak' at screen px(594.4), py(459) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '27.4 MiB' at screen px(727.7), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '32.2 MiB' at screen px(727.7), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '33.5 MiB' at screen px(727.7), py(183.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '33.8 MiB' at screen px(727.7), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '34.5 MiB' at screen px(727.7), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '34.5 MiB' at screen px(727.7), py(240.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '34.7 MiB' at screen px(727.7), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.1 MiB' at screen px(727.7), py(278.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.1 MiB' at screen px(727.7), py(297.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.2 MiB' at screen px(727.7), py(316.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.2 MiB' at screen px(727.7), py(335.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.3 MiB' at screen px(727.7), py(354.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.3 MiB' at screen px(727.7), py(373.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '37.8 MiB' at screen px(727.7), py(392.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '45.5 MiB' at screen px(727.7), py(411.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
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
