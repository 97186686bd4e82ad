# 'update: memory by category'
# Reads memory-update.tsv, draws memory-update.svg and memory-update.png:
#     gnuplot memory-update.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 1182.0
# The lines of the table that belong to a series.
table = 'memory-update.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8


do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1182 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2364 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'memory-update.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'update: memory by category' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
    set lmargin at screen px(132.4)
    set rmargin at screen px(385.1)
    set tmargin at screen py(136)
    set bmargin at screen py(1124)
    unset logscale x
    set xrange [0.0:127426.56]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50 KiB' 51200.0, '100 KiB' 102400.0)
    set yrange [52.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Weights, gradients, optimizer state' at screen px(258.8), py(1162) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'QLoRA' at screen px(122.4), py(145.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '15.6 KiB' at screen px(395.1), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA, rank 4' at screen px(122.4), py(164.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '19.0 KiB' at screen px(395.1), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'PaCA' at screen px(122.4), py(183.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '24.1 KiB' at screen px(395.1), py(183.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Block-LoRA' at screen px(122.4), py(202.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '24.5 KiB' at screen px(395.1), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA' at screen px(122.4), py(221.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.0 KiB' at screen px(395.1), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'rsLoRA' at screen px(122.4), py(240.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.0 KiB' at screen px(395.1), py(240.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA+' at screen px(122.4), py(259.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.0 KiB' at screen px(395.1), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ConvLoRA' at screen px(122.4), py(278.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.0 KiB' at screen px(395.1), py(278.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'PiSSA' at screen px(122.4), py(297.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.0 KiB' at screen px(395.1), py(297.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ALLoRA' at screen px(122.4), py(316.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.0 KiB' at screen px(395.1), py(316.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Bone (MiSS)' at screen px(122.4), py(335.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '24.0 KiB' at screen px(395.1), py(335.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SoRA' at screen px(122.4), py(354.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.1 KiB' at screen px(395.1), py(354.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CoDyRA' at screen px(122.4), py(373.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.1 KiB' at screen px(395.1), py(373.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'S2-LoRA' at screen px(122.4), py(392.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.1 KiB' at screen px(395.1), py(392.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FLoRA (Tucker)' at screen px(122.4), py(411.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '27.0 KiB' at screen px(395.1), py(411.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'One-bit adapter' at screen px(122.4), py(430.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.0 KiB' at screen px(395.1), py(430.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Comp-LoRA' at screen px(122.4), py(449.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '27.8 KiB' at screen px(395.1), py(449.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'PEGO' at screen px(122.4), py(468.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.0 KiB' at screen px(395.1), py(468.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA-GA' at screen px(122.4), py(487.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.0 KiB' at screen px(395.1), py(487.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DyLoRA' at screen px(122.4), py(506.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.0 KiB' at screen px(395.1), py(506.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Break-for-Make' at screen px(122.4), py(525.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '29.5 KiB' at screen px(395.1), py(525.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ZeroI2V' at screen px(122.4), py(544.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '25.1 KiB' at screen px(395.1), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA, rank 16' at screen px(122.4), py(563.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '40.0 KiB' at screen px(395.1), py(563.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Full fine-tuning' at screen px(122.4), py(582.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '48.0 KiB' at screen px(395.1), py(582.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DV-LoRA' at screen px(122.4), py(601.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.2 KiB' at screen px(395.1), py(601.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SVFit' at screen px(122.4), py(620.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '33.8 KiB' at screen px(395.1), py(620.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoLDU' at screen px(122.4), py(639.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '33.8 KiB' at screen px(395.1), py(639.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA-SB' at screen px(122.4), py(658.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '42.0 KiB' at screen px(395.1), py(658.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA-XS' at screen px(122.4), py(677.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '42.0 KiB' at screen px(395.1), py(677.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdaLoRA' at screen px(122.4), py(696.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '43.8 KiB' at screen px(395.1), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'IncreLoRA' at screen px(122.4), py(715.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '34.9 KiB' at screen px(395.1), py(715.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Hydra' at screen px(122.4), py(734.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '25.0 KiB' at screen px(395.1), py(734.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'MapSAM' at screen px(122.4), py(753.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '27.0 KiB' at screen px(395.1), py(753.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DiffuseKronA' at screen px(122.4), py(772.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '24.1 KiB' at screen px(395.1), py(772.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SALT' at screen px(122.4), py(791.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '35.4 KiB' at screen px(395.1), py(791.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DoRA' at screen px(122.4), py(810.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.8 KiB' at screen px(395.1), py(810.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SHiRA' at screen px(122.4), py(829.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '29.5 KiB' at screen px(395.1), py(829.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'WaRA' at screen px(122.4), py(848.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.0 KiB' at screen px(395.1), py(848.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA-GGPO' at screen px(122.4), py(867.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.2 KiB' at screen px(395.1), py(867.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SaRA' at screen px(122.4), py(886.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '60.0 KiB' at screen px(395.1), py(886.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA-Pro' at screen px(122.4), py(905.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '43.0 KiB' at screen px(395.1), py(905.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LaMDA' at screen px(122.4), py(924.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '60.0 KiB' at screen px(395.1), py(924.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SNELL' at screen px(122.4), py(943.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.0 KiB' at screen px(395.1), py(943.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'QWHA' at screen px(122.4), py(962.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '19.4 KiB' at screen px(395.1), py(962.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'RandLoRA' at screen px(122.4), py(981.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '21.8 KiB' at screen px(395.1), py(981.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SNELLA' at screen px(122.4), py(1000.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '33.0 KiB' at screen px(395.1), py(1000.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TLoRA' at screen px(122.4), py(1019.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '27.5 KiB' at screen px(395.1), py(1019.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'EVA' at screen px(122.4), py(1038.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.0 KiB' at screen px(395.1), py(1038.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoLA-SpecViT' at screen px(122.4), py(1057.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '122 KiB' at screen px(395.1), py(1057.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SoKA' at screen px(122.4), py(1076.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '26.0 KiB' at screen px(395.1), py(1076.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoCA' at screen px(122.4), py(1095.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '72.7 KiB' at screen px(395.1), py(1095.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'NOLA' at screen px(122.4), py(1114.5) right front font 'sans-serif,12' textcolor rgb '#222222'
    set label '28.0 KiB' at screen px(395.1), py(1114.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "from":"place":"from":"to":(column("place")-0.36):(only(1)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(2)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#a3cbe5', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(3)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(4)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(5)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#f0b75c'
    
    unset label
    unset arrow
    set lmargin at screen px(465.1)
    set rmargin at screen px(717.7)
    set tmargin at screen py(136)
    set bmargin at screen py(1124)
    unset logscale x
    set xrange [0.0:2669168.64]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '1 MiB' 1048576.0, '2 MiB' 2097152.0)
    set yrange [52.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Everything, at peak' at screen px(591.4), py(1162) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '71.7 KiB' at screen px(727.7), py(145.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '73.0 KiB' at screen px(727.7), py(164.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '80.1 KiB' at screen px(727.7), py(183.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '80.9 KiB' at screen px(727.7), py(202.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '82.0 KiB' at screen px(727.7), py(221.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '82.0 KiB' at screen px(727.7), py(240.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '82.0 KiB' at screen px(727.7), py(259.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '82.0 KiB' at screen px(727.7), py(278.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '82.0 KiB' at screen px(727.7), py(297.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '84.0 KiB' at screen px(727.7), py(316.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '84.1 KiB' at screen px(727.7), py(335.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '84.1 KiB' at screen px(727.7), py(354.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '84.1 KiB' at screen px(727.7), py(373.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '84.1 KiB' at screen px(727.7), py(392.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '85.0 KiB' at screen px(727.7), py(411.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '85.0 KiB' at screen px(727.7), py(430.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '86.8 KiB' at screen px(727.7), py(449.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '87.2 KiB' at screen px(727.7), py(468.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '88.1 KiB' at screen px(727.7), py(487.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '92.0 KiB' at screen px(727.7), py(506.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '95.5 KiB' at screen px(727.7), py(525.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '98.6 KiB' at screen px(727.7), py(544.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '100 KiB' at screen px(727.7), py(563.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '100 KiB' at screen px(727.7), py(582.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '106 KiB' at screen px(727.7), py(601.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '110 KiB' at screen px(727.7), py(620.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '110 KiB' at screen px(727.7), py(639.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '110 KiB' at screen px(727.7), py(658.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '110 KiB' at screen px(727.7), py(677.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '110 KiB' at screen px(727.7), py(696.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '114 KiB' at screen px(727.7), py(715.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '115 KiB' at screen px(727.7), py(734.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '115 KiB' at screen px(727.7), py(753.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '116 KiB' at screen px(727.7), py(772.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '116 KiB' at screen px(727.7), py(791.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '117 KiB' at screen px(727.7), py(810.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '118 KiB' at screen px(727.7), py(829.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '118 KiB' at screen px(727.7), py(848.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '122 KiB' at screen px(727.7), py(867.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '124 KiB' at screen px(727.7), py(886.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '132 KiB' at screen px(727.7), py(905.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '136 KiB' at screen px(727.7), py(924.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '138 KiB' at screen px(727.7), py(943.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '148 KiB' at screen px(727.7), py(962.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '158 KiB' at screen px(727.7), py(981.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '185 KiB' at screen px(727.7), py(1000.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '186 KiB' at screen px(727.7), py(1019.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '233 KiB' at screen px(727.7), py(1038.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '236 KiB' at screen px(727.7), py(1057.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '466 KiB' at screen px(727.7), py(1076.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '1.47 MiB' at screen px(727.7), py(1095.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '1.82 MiB' at screen px(727.7), py(1114.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
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
