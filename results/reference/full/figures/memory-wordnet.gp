# 'wordnet: where the memory goes'
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
py(y) = 1 - y / 373.0
# The lines of the table that belong to a series.
table = 'memory-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set label 'wordnet: where the memory goes' at screen px(20), py(26) left front font 'sans-serif:Bold,17' textcolor rgb '#222222'
set label 'Bars stack what was held after the largest update, and scratch at its peak. The black tick and the number are the peak' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'of the sum, which is more where a run changes its phase and holds both for a moment.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label '' at screen px(25), py(89) front point pointtype 5 pointsize 1.1 linecolor rgb '#0072b2'
set label 'trainable weights' at screen px(36), py(89) left front font 'sans-serif,12' textcolor rgb '#222222'
set label '' at screen px(158.4), py(89) front point pointtype 5 pointsize 1.1 linecolor rgb '#a3cbe5'
set label 'frozen weights' at screen px(169.4), py(89) left front font 'sans-serif,12' textcolor rgb '#222222'
set label '' at screen px(276.3), py(89) front point pointtype 5 pointsize 1.1 linecolor rgb '#009e73'
set label 'gradients' at screen px(287.3), py(89) left front font 'sans-serif,12' textcolor rgb '#222222'
set label '' at screen px(358.8), py(89) front point pointtype 5 pointsize 1.1 linecolor rgb '#d55e00'
set label 'moments' at screen px(369.8), py(89) left front font 'sans-serif,12' textcolor rgb '#222222'
set label '' at screen px(440.3), py(89) front point pointtype 5 pointsize 1.1 linecolor rgb '#f0b75c'
set label 'projections, indices' at screen px(451.3), py(89) left front font 'sans-serif,12' textcolor rgb '#222222'
set label '' at screen px(587.9), py(89) front point pointtype 5 pointsize 1.1 linecolor rgb '#8c8c8c'
set label 'activations' at screen px(598.9), py(89) left front font 'sans-serif,12' textcolor rgb '#222222'
set label '' at screen px(682), py(89) front point pointtype 5 pointsize 1.1 linecolor rgb '#cfcfcf'
set label 'scratch' at screen px(693), py(89) left front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(96.9)
set rmargin at screen px(717.7)
set tmargin at screen py(119)
set bmargin at screen py(315)
unset logscale x
set xrange [0.0:175536875.52]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '50 MiB' 52428800.0, '100 MiB' 104857600.0, '150 MiB' 157286400.0)
set yrange [7.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Memory at peak' at screen px(407.3), py(353) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'SLTrain' at screen px(86.9), py(133) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '79.3 MiB' at screen px(727.7), py(133) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore' at screen px(86.9), py(161) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '81.1 MiB' at screen px(727.7), py(161) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Full rank' at screen px(86.9), py(189) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '83.2 MiB' at screen px(727.7), py(189) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank' at screen px(86.9), py(217) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '84.2 MiB' at screen px(727.7), py(217) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(86.9), py(245) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '85.8 MiB' at screen px(727.7), py(245) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST' at screen px(86.9), py(273) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '90.9 MiB' at screen px(727.7), py(273) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ReLoRA' at screen px(86.9), py(301) right front font 'sans-serif,13' textcolor rgb '#222222'
set label '164 MiB' at screen px(727.7), py(301) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,373 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,746 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'memory-wordnet.'.kind
    plot table using "from":"place":"from":"to":(column("place")-0.36):(only(1)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(2)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#a3cbe5', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(3)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(4)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(5)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#f0b75c', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(6)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#8c8c8c', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(7)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#cfcfcf', \
         table using "total":(column("place")-0.43):(0):(0.86) with vectors nohead linecolor rgb '#000000' linewidth 2
    unset output
}
