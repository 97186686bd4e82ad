# 'garments: pictures with both garments'
# Reads bars-bothfound-garments.tsv, draws bars-bothfound-garments.svg and bars-bothfound-garments.png:
#     gnuplot bars-bothfound-garments.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 758.0
# The lines of the table that belong to a series.
table = 'bars-bothfound-garments.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8


do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,758 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1516 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'bars-bothfound-garments.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'garments: pictures with both garments' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'A panel for each of trouser and sneaker, trouser and bag, sneaker and bag, trouser and ankle boot, sneaker and ankle' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'boot, bag and ankle boot. Bars and numbers are means over 3 seeds, thin lines reach from the lowest to the highest.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set lmargin at screen px(225.3)
    set rmargin at screen px(353.9)
    set tmargin at screen py(112)
    set bmargin at screen py(378)
    unset logscale x
    set xrange [-0.02625:0.46375]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4)
    set yrange [14.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'trouser and sneaker' at screen px(289.6), py(416) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Before fine-tuning' at screen px(215.3), py(121.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '0' at screen px(363.9), py(121.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Average of the weights' at screen px(215.3), py(140.5) right front font 'sans-serif,12' textcolor rgb '#000000'
    set label '0' at screen px(363.9), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 1' at screen px(215.3), py(159.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '0.010' at screen px(363.9), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 0.7' at screen px(215.3), py(178.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '0.010' at screen px(363.9), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 1.5' at screen px(215.3), py(197.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '0.052' at screen px(363.9), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, top 20 %, 1' at screen px(215.3), py(216.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '0' at screen px(363.9), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA Switch' at screen px(215.3), py(235.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
    set label '0.10' at screen px(363.9), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA Composite' at screen px(215.3), py(254.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'
    set label '0.094' at screen px(363.9), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CMLoRA' at screen px(215.3), py(273.5) right front font 'sans-serif,12' textcolor rgb '#966700'
    set label '0.10' at screen px(363.9), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CMLoRA, low frequencies first' at screen px(215.3), py(292.5) right front font 'sans-serif,12' textcolor rgb '#966700'
    set label '0.073' at screen px(363.9), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CMLoRA, cached' at screen px(215.3), py(311.5) right front font 'sans-serif,12' textcolor rgb '#966700'
    set label '0.11' at screen px(363.9), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CLoRA, masks alone' at screen px(215.3), py(330.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '0.094' at screen px(363.9), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CLoRA' at screen px(215.3), py(349.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '0.12' at screen px(363.9), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AutoLoRA, gates' at screen px(215.3), py(368.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '0.021' at screen px(363.9), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(232.2), py(110) to screen px(232.2), py(378) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    plot table using (0):"line":(0):"mean":(column("line")-0.34):(only(1)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "low":(only(1)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(2)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#000000', \
         table using "low":(only(2)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(3)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "low":(only(3)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(4)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#8a3d00', \
         table using "low":(only(4)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(5)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#e59b61', \
         table using "low":(only(5)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(6)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(6)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(7)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#cc79a7', \
         table using "low":(only(7)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(8)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#854f6d', \
         table using "low":(only(8)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(9)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#e69f00', \
         table using "low":(only(9)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(10)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#966700', \
         table using "low":(only(10)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(11)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#f0c361', \
         table using "low":(only(11)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(12)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#56b4e9', \
         table using "low":(only(12)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(13)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#387597', \
         table using "low":(only(13)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(14)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "low":(only(14)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1
    
    unset label
    unset arrow
    set lmargin at screen px(416.9)
    set rmargin at screen px(545.4)
    set tmargin at screen py(112)
    set bmargin at screen py(378)
    unset logscale x
    set xrange [-0.02625:0.46375]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4)
    set yrange [14.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'trouser and bag' at screen px(481.1), py(416) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '0' at screen px(555.4), py(121.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.031' at screen px(555.4), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.021' at screen px(555.4), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.021' at screen px(555.4), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.042' at screen px(555.4), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.062' at screen px(555.4), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.010' at screen px(555.4), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.021' at screen px(555.4), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.021' at screen px(555.4), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.021' at screen px(555.4), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.021' at screen px(555.4), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.27' at screen px(555.4), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.18' at screen px(555.4), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.10' at screen px(555.4), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(423.8), py(110) to screen px(423.8), py(378) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    plot table using (0):"line":(0):"mean":(column("line")-0.34):(only(15)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "low":(only(15)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(16)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#000000', \
         table using "low":(only(16)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(17)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "low":(only(17)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(18)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#8a3d00', \
         table using "low":(only(18)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(19)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#e59b61', \
         table using "low":(only(19)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(20)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(20)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(21)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#cc79a7', \
         table using "low":(only(21)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(22)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#854f6d', \
         table using "low":(only(22)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(23)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#e69f00', \
         table using "low":(only(23)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(24)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#966700', \
         table using "low":(only(24)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(25)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#f0c361', \
         table using "low":(only(25)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(26)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#56b4e9', \
         table using "low":(only(26)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(27)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#387597', \
         table using "low":(only(27)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(28)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "low":(only(28)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1
    
    unset label
    unset arrow
    set lmargin at screen px(608.4)
    set rmargin at screen px(737)
    set tmargin at screen py(112)
    set bmargin at screen py(378)
    unset logscale x
    set xrange [-0.02625:0.46375]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4)
    set yrange [14.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'sneaker and bag' at screen px(672.7), py(416) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '0' at screen px(747), py(121.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.021' at screen px(747), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.021' at screen px(747), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.042' at screen px(747), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.031' at screen px(747), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.021' at screen px(747), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.083' at screen px(747), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.083' at screen px(747), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.11' at screen px(747), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.073' at screen px(747), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.10' at screen px(747), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.18' at screen px(747), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.16' at screen px(747), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.010' at screen px(747), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(615.3), py(110) to screen px(615.3), py(378) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    plot table using (0):"line":(0):"mean":(column("line")-0.34):(only(29)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "low":(only(29)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(30)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#000000', \
         table using "low":(only(30)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(31)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "low":(only(31)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(32)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#8a3d00', \
         table using "low":(only(32)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(33)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#e59b61', \
         table using "low":(only(33)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(34)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(34)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(35)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#cc79a7', \
         table using "low":(only(35)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(36)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#854f6d', \
         table using "low":(only(36)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(37)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#e69f00', \
         table using "low":(only(37)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(38)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#966700', \
         table using "low":(only(38)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(39)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#f0c361', \
         table using "low":(only(39)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(40)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#56b4e9', \
         table using "low":(only(40)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(41)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#387597', \
         table using "low":(only(41)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(42)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "low":(only(42)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1
    
    unset label
    unset arrow
    set lmargin at screen px(225.3)
    set rmargin at screen px(353.9)
    set tmargin at screen py(434)
    set bmargin at screen py(700)
    unset logscale x
    set xrange [-0.02625:0.46375]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4)
    set yrange [14.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'trouser and ankle boot' at screen px(289.6), py(738) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Before fine-tuning' at screen px(215.3), py(443.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '0' at screen px(363.9), py(443.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Average of the weights' at screen px(215.3), py(462.5) right front font 'sans-serif,12' textcolor rgb '#000000'
    set label '0' at screen px(363.9), py(462.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 1' at screen px(215.3), py(481.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '0.031' at screen px(363.9), py(481.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 0.7' at screen px(215.3), py(500.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '0.042' at screen px(363.9), py(500.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 1.5' at screen px(215.3), py(519.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '0' at screen px(363.9), py(519.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, top 20 %, 1' at screen px(215.3), py(538.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '0' at screen px(363.9), py(538.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA Switch' at screen px(215.3), py(557.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
    set label '0.031' at screen px(363.9), py(557.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA Composite' at screen px(215.3), py(576.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'
    set label '0.042' at screen px(363.9), py(576.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CMLoRA' at screen px(215.3), py(595.5) right front font 'sans-serif,12' textcolor rgb '#966700'
    set label '0.031' at screen px(363.9), py(595.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CMLoRA, low frequencies first' at screen px(215.3), py(614.5) right front font 'sans-serif,12' textcolor rgb '#966700'
    set label '0.021' at screen px(363.9), py(614.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CMLoRA, cached' at screen px(215.3), py(633.5) right front font 'sans-serif,12' textcolor rgb '#966700'
    set label '0.031' at screen px(363.9), py(633.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CLoRA, masks alone' at screen px(215.3), py(652.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '0.073' at screen px(363.9), py(652.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CLoRA' at screen px(215.3), py(671.5) right front font 'sans-serif,12' textcolor rgb '#387597'
    set label '0.10' at screen px(363.9), py(671.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AutoLoRA, gates' at screen px(215.3), py(690.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '0.094' at screen px(363.9), py(690.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(232.2), py(432) to screen px(232.2), py(700) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    plot table using (0):"line":(0):"mean":(column("line")-0.34):(only(43)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "low":(only(43)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(44)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#000000', \
         table using "low":(only(44)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(45)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "low":(only(45)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(46)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#8a3d00', \
         table using "low":(only(46)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(47)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#e59b61', \
         table using "low":(only(47)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(48)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(48)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(49)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#cc79a7', \
         table using "low":(only(49)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(50)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#854f6d', \
         table using "low":(only(50)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(51)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#e69f00', \
         table using "low":(only(51)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(52)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#966700', \
         table using "low":(only(52)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(53)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#f0c361', \
         table using "low":(only(53)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(54)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#56b4e9', \
         table using "low":(only(54)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(55)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#387597', \
         table using "low":(only(55)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(56)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "low":(only(56)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1
    
    unset label
    unset arrow
    set lmargin at screen px(416.9)
    set rmargin at screen px(545.4)
    set tmargin at screen py(434)
    set bmargin at screen py(700)
    unset logscale x
    set xrange [-0.02625:0.46375]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4)
    set yrange [14.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'sneaker and ankle boot' at screen px(481.1), py(738) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '0' at screen px(555.4), py(443.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.042' at screen px(555.4), py(462.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.031' at screen px(555.4), py(481.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.094' at screen px(555.4), py(500.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0' at screen px(555.4), py(519.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.031' at screen px(555.4), py(538.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.073' at screen px(555.4), py(557.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.073' at screen px(555.4), py(576.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.10' at screen px(555.4), py(595.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.083' at screen px(555.4), py(614.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.094' at screen px(555.4), py(633.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.10' at screen px(555.4), py(652.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.14' at screen px(555.4), py(671.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.073' at screen px(555.4), py(690.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(423.8), py(432) to screen px(423.8), py(700) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    plot table using (0):"line":(0):"mean":(column("line")-0.34):(only(57)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "low":(only(57)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(58)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#000000', \
         table using "low":(only(58)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(59)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "low":(only(59)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(60)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#8a3d00', \
         table using "low":(only(60)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(61)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#e59b61', \
         table using "low":(only(61)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(62)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(62)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(63)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#cc79a7', \
         table using "low":(only(63)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(64)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#854f6d', \
         table using "low":(only(64)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(65)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#e69f00', \
         table using "low":(only(65)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(66)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#966700', \
         table using "low":(only(66)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(67)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#f0c361', \
         table using "low":(only(67)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(68)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#56b4e9', \
         table using "low":(only(68)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(69)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#387597', \
         table using "low":(only(69)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(70)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "low":(only(70)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1
    
    unset label
    unset arrow
    set lmargin at screen px(608.4)
    set rmargin at screen px(737)
    set tmargin at screen py(434)
    set bmargin at screen py(700)
    unset logscale x
    set xrange [-0.02625:0.46375]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4)
    set yrange [14.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'bag and ankle boot' at screen px(672.7), py(738) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '0' at screen px(747), py(443.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.021' at screen px(747), py(462.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.062' at screen px(747), py(481.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.010' at screen px(747), py(500.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.10' at screen px(747), py(519.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.042' at screen px(747), py(538.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.062' at screen px(747), py(557.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.062' at screen px(747), py(576.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.062' at screen px(747), py(595.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.042' at screen px(747), py(614.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.083' at screen px(747), py(633.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.12' at screen px(747), py(652.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.15' at screen px(747), py(671.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.14' at screen px(747), py(690.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(615.3), py(432) to screen px(615.3), py(700) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    plot table using (0):"line":(0):"mean":(column("line")-0.34):(only(71)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "low":(only(71)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(72)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#000000', \
         table using "low":(only(72)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(73)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "low":(only(73)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(74)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#8a3d00', \
         table using "low":(only(74)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(75)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#e59b61', \
         table using "low":(only(75)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(76)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(76)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(77)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#cc79a7', \
         table using "low":(only(77)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(78)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#854f6d', \
         table using "low":(only(78)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(79)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#e69f00', \
         table using "low":(only(79)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(80)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#966700', \
         table using "low":(only(80)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(81)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#f0c361', \
         table using "low":(only(81)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(82)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#56b4e9', \
         table using "low":(only(82)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(83)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#387597', \
         table using "low":(only(83)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(84)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "low":(only(84)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1
    unset multiplot
    unset output
}
