# 'truncation: memory by category'
# Reads memory-truncation.tsv, draws memory-truncation.svg and memory-truncation.png:
#     gnuplot memory-truncation.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 278.0
# The lines of the table that belong to a series.
table = 'memory-truncation.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8


do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,278 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,556 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'memory-truncation.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'truncation: memory by category' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
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
    set label '' at screen px(440.3), py(106) front point pointtype 5 pointsize 1.1 linecolor rgb '#8c8c8c'
    set label 'activations' at screen px(451.3), py(106) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label '' at screen px(534.4), py(106) front point pointtype 5 pointsize 1.1 linecolor rgb '#cfcfcf'
    set label 'scratch' at screen px(545.4), py(106) left front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(127.2)
    set rmargin at screen px(381.3)
    set tmargin at screen py(136)
    set bmargin at screen py(220)
    unset logscale x
    set xrange [0.0:18288844.8]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '10 MiB' 10485760.0)
    set yrange [3.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Weights, gradients, optimizer state' at screen px(254.2), py(258) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Uniform ranks' at screen px(117.2), py(150) right front font 'sans-serif,13' textcolor rgb '#222222'
    set label '12.4 MiB' at screen px(391.3), py(150) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Not truncated' at screen px(117.2), py(178) right front font 'sans-serif,13' textcolor rgb '#222222'
    set label '17.1 MiB' at screen px(391.3), py(178) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'One threshold' at screen px(117.2), py(206) right front font 'sans-serif,13' textcolor rgb '#222222'
    set label '13.0 MiB' at screen px(391.3), py(206) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "from":"place":"from":"to":(column("place")-0.36):(only(1)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(2)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#a3cbe5', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(3)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(4)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00'
    
    unset label
    unset arrow
    set lmargin at screen px(463.6)
    set rmargin at screen px(717.7)
    set tmargin at screen py(136)
    set bmargin at screen py(220)
    unset logscale x
    set xrange [0.0:43897372.800000004]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20 MiB' 20971520.0, '40 MiB' 41943040.0)
    set yrange [3.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Everything, at peak' at screen px(590.7), py(258) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '39.8 MiB' at screen px(727.7), py(150) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '40.5 MiB' at screen px(727.7), py(178) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '40.5 MiB' at screen px(727.7), py(206) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "from":"place":"from":"to":(column("place")-0.36):(only(1)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(2)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#a3cbe5', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(3)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(4)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(6)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#8c8c8c', \
         table using "from":"place":"from":"to":(column("place")-0.36):(only(7)*(column("place")+0.36)) with boxxyerror fillstyle solid noborder linecolor rgb '#cfcfcf', \
         table using "total":(column("place")-0.43):(0):(0.86) with vectors nohead linecolor rgb '#000000' linewidth 2
    unset multiplot
    unset output
}
