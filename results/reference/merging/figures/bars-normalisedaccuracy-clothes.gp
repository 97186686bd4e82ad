# 'clothes: accuracy, of that of one network each'
# Reads bars-normalisedaccuracy-clothes.tsv, draws bars-normalisedaccuracy-clothes.svg and bars-normalisedaccuracy-clothes.png:
#     gnuplot bars-normalisedaccuracy-clothes.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 474.0
# The lines of the table that belong to a series.
table = 'bars-normalisedaccuracy-clothes.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8


do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,474 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,948 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'bars-normalisedaccuracy-clothes.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'clothes: accuracy, of that of one network each' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label '1 is a network for each part. A panel for each of t-shirt/shirt, pullover/coat, sneaker/ankle boot. Bars and numbers are' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'means over 3 seeds, thin lines reach from the lowest to the highest.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set lmargin at screen px(165.9)
    set rmargin at screen px(321.1)
    set tmargin at screen py(112)
    set bmargin at screen py(416)
    unset logscale x
    set xrange [-0.06:1.06]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    set yrange [16.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 't-shirt/shirt' at screen px(243.5), py(454) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Before fine-tuning' at screen px(155.9), py(121.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '0.48' at screen px(331.1), py(121.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Average' at screen px(155.9), py(140.5) right front font 'sans-serif,12' textcolor rgb '#000000'
    set label '0.88' at screen px(331.1), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 0.2' at screen px(155.9), py(159.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '0.84' at screen px(331.1), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 0.35' at screen px(155.9), py(178.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '0.88' at screen px(331.1), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 0.5' at screen px(155.9), py(197.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '0.89' at screen px(331.1), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 0.7' at screen px(155.9), py(216.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '0.88' at screen px(331.1), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 1' at screen px(155.9), py(235.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '0.85' at screen px(331.1), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, top 20 %, 0.5' at screen px(155.9), py(254.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '0.85' at screen px(331.1), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, top 20 %, 1' at screen px(155.9), py(273.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '0.87' at screen px(331.1), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, top 20 %, 1.5' at screen px(155.9), py(292.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '0.83' at screen px(331.1), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, top 20 %, 2' at screen px(155.9), py(311.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '0.76' at screen px(331.1), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, untrimmed, 0.5' at screen px(155.9), py(330.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '0.86' at screen px(331.1), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, untrimmed, 1' at screen px(155.9), py(349.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '0.87' at screen px(331.1), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, untrimmed, 1.5' at screen px(155.9), py(368.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '0.85' at screen px(331.1), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, untrimmed, 2' at screen px(155.9), py(387.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '0.78' at screen px(331.1), py(387.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'OPCM' at screen px(155.9), py(406.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
    set label '0.91' at screen px(331.1), py(406.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(174.2), py(110) to screen px(174.2), py(416) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set arrow from screen px(312.8), py(110) to screen px(312.8), py(416) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
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
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(6)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "low":(only(6)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(7)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#8a3d00', \
         table using "low":(only(7)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(8)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(8)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(9)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#00674b', \
         table using "low":(only(9)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(10)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#61c3a8', \
         table using "low":(only(10)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(11)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(11)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(12)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#00674b', \
         table using "low":(only(12)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(13)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#61c3a8', \
         table using "low":(only(13)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(14)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(14)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(15)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#00674b', \
         table using "low":(only(15)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(16)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#cc79a7', \
         table using "low":(only(16)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1
    
    unset label
    unset arrow
    set lmargin at screen px(377.3)
    set rmargin at screen px(532.4)
    set tmargin at screen py(112)
    set bmargin at screen py(416)
    unset logscale x
    set xrange [-0.06:1.06]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    set yrange [16.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'pullover/coat' at screen px(454.9), py(454) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '0.57' at screen px(542.4), py(121.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.81' at screen px(542.4), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.76' at screen px(542.4), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.81' at screen px(542.4), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.79' at screen px(542.4), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.76' at screen px(542.4), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.70' at screen px(542.4), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.77' at screen px(542.4), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.77' at screen px(542.4), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.71' at screen px(542.4), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.65' at screen px(542.4), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.80' at screen px(542.4), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.77' at screen px(542.4), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.69' at screen px(542.4), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.66' at screen px(542.4), py(387.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.80' at screen px(542.4), py(406.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(385.6), py(110) to screen px(385.6), py(416) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set arrow from screen px(524.1), py(110) to screen px(524.1), py(416) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    plot table using (0):"line":(0):"mean":(column("line")-0.34):(only(17)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "low":(only(17)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(18)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#000000', \
         table using "low":(only(18)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(19)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "low":(only(19)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(20)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#8a3d00', \
         table using "low":(only(20)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(21)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#e59b61', \
         table using "low":(only(21)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(22)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "low":(only(22)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(23)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#8a3d00', \
         table using "low":(only(23)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(24)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(24)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(25)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#00674b', \
         table using "low":(only(25)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(26)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#61c3a8', \
         table using "low":(only(26)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(27)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(27)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(28)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#00674b', \
         table using "low":(only(28)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(29)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#61c3a8', \
         table using "low":(only(29)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(30)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(30)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(31)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#00674b', \
         table using "low":(only(31)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(32)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#cc79a7', \
         table using "low":(only(32)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1
    
    unset label
    unset arrow
    set lmargin at screen px(588.6)
    set rmargin at screen px(743.8)
    set tmargin at screen py(112)
    set bmargin at screen py(416)
    unset logscale x
    set xrange [-0.06:1.06]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    set yrange [16.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'sneaker/ankle boot' at screen px(666.2), py(454) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '0.60' at screen px(753.8), py(121.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.85' at screen px(753.8), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.83' at screen px(753.8), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.85' at screen px(753.8), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.84' at screen px(753.8), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.80' at screen px(753.8), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.80' at screen px(753.8), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.86' at screen px(753.8), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.79' at screen px(753.8), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.72' at screen px(753.8), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.69' at screen px(753.8), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.83' at screen px(753.8), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.82' at screen px(753.8), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.72' at screen px(753.8), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.64' at screen px(753.8), py(387.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.80' at screen px(753.8), py(406.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(597), py(110) to screen px(597), py(416) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set arrow from screen px(735.5), py(110) to screen px(735.5), py(416) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    plot table using (0):"line":(0):"mean":(column("line")-0.34):(only(33)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#0072b2', \
         table using "low":(only(33)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(34)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#000000', \
         table using "low":(only(34)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(35)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "low":(only(35)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(36)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#8a3d00', \
         table using "low":(only(36)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(37)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#e59b61', \
         table using "low":(only(37)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(38)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#d55e00', \
         table using "low":(only(38)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(39)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#8a3d00', \
         table using "low":(only(39)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(40)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(40)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(41)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#00674b', \
         table using "low":(only(41)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(42)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#61c3a8', \
         table using "low":(only(42)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(43)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(43)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(44)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#00674b', \
         table using "low":(only(44)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(45)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#61c3a8', \
         table using "low":(only(45)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(46)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#009e73', \
         table using "low":(only(46)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(47)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#00674b', \
         table using "low":(only(47)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1, \
         table using (0):"line":(0):"mean":(column("line")-0.34):(only(48)*(column("line")+0.34)) with boxxyerror fillstyle solid noborder linecolor rgb '#cc79a7', \
         table using "low":(only(48)*column("line")):(column("high")-column("low")):(0) with vectors nohead linecolor rgb '#222222' linewidth 1
    unset multiplot
    unset output
}
