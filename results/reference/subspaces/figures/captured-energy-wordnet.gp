# 'wordnet: gradient energy in the leading directions'
# Reads captured-energy-wordnet.tsv, draws captured-energy-wordnet.svg and captured-energy-wordnet.png:
#     gnuplot captured-energy-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 507.0
# The lines of the table that belong to a series.
table = 'captured-energy-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8


do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,507 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1014 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'captured-energy-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: gradient energy in the leading directions' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Share of the squared norm of a weight' . "'" . 's gradient that a projection onto its 32 leading directions keeps. Lines are means' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'over layers and 3 seeds, attention in blue, MLP in orange. Mean over the second half of training: Full rank 0.98, GaLore' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label '0.97.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Share of the squared gradient in 32 directions' at screen px(20), py(113) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Updates' at screen px(382.1), py(487) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(314.1)
    set tmargin at screen py(149)
    set bmargin at screen py(449)
    unset logscale x
    set xrange [0.0:450.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '200' 200.0, '400' 400.0)
    unset logscale y
    set yrange [0.8:1.0]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.80' 0.8, '0.85' 0.8500000000000001, '0.90' 0.9, '0.95' 0.9500000000000001, '1.00' 1.0)
    set label 'Full rank' at screen px(58), py(137) left front font 'sans-serif,13' textcolor rgb '#000000'
    set arrow from screen px(318.1), py(163.9) to screen px(327.1), py(187) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.99 q' at screen px(329.1), py(187) left front font 'sans-serif,11' textcolor rgb '#08306b'
    set arrow from screen px(318.1), py(160.1) to screen px(327.1), py(159) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.99 k' at screen px(329.1), py(159) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(318.1), py(159.5) to screen px(327.1), py(145) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.99 v' at screen px(329.1), py(145) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(318.1), py(161.9) to screen px(327.1), py(173) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.99 o' at screen px(329.1), py(173) left front font 'sans-serif,11' textcolor rgb '#008282'
    set arrow from screen px(318.1), py(209.5) to screen px(327.1), py(229) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.96 gate' at screen px(329.1), py(229) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(318.1), py(208.3) to screen px(327.1), py(215) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.96 up' at screen px(329.1), py(215) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(318.1), py(189.4) to screen px(327.1), py(201) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.97 down' at screen px(329.1), py(201) left front font 'sans-serif,11' textcolor rgb '#966700'
    plot table using "step":(only(1)*column("mean")) with lines linewidth 2 linecolor rgb '#08306b', \
         table using "step":(only(2)*column("mean")) with lines linewidth 2 linecolor rgb '#0072b2', \
         table using "step":(only(3)*column("mean")) with lines linewidth 2 linecolor rgb '#56b4e9', \
         table using "step":(only(4)*column("mean")) with lines linewidth 2 linecolor rgb '#00a3a3', \
         table using "step":(only(5)*column("mean")) with lines linewidth 2 linecolor rgb '#8a3d00', \
         table using "step":(only(6)*column("mean")) with lines linewidth 2 linecolor rgb '#d55e00', \
         table using "step":(only(7)*column("mean")) with lines linewidth 2 linecolor rgb '#e69f00'
    
    unset label
    unset arrow
    set lmargin at screen px(450)
    set rmargin at screen px(706.1)
    set tmargin at screen py(149)
    set bmargin at screen py(449)
    unset logscale x
    set xrange [0.0:450.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '200' 200.0, '400' 400.0)
    unset logscale y
    set yrange [0.8:1.0]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.80' 0.8, '0.85' 0.8500000000000001, '0.90' 0.9, '0.95' 0.9500000000000001, '1.00' 1.0)
    set label 'GaLore' at screen px(450), py(137) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set arrow from screen px(710.1), py(163.4) to screen px(719.1), py(159) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.99 q' at screen px(721.1), py(159) left front font 'sans-serif,11' textcolor rgb '#08306b'
    set arrow from screen px(710.1), py(157.2) to screen px(719.1), py(145) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.99 k' at screen px(721.1), py(145) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(710.1), py(164.5) to screen px(719.1), py(173) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.99 v' at screen px(721.1), py(173) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(710.1), py(170.5) to screen px(719.1), py(187) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.99 o' at screen px(721.1), py(187) left front font 'sans-serif,11' textcolor rgb '#008282'
    set arrow from screen px(710.1), py(247.5) to screen px(719.1), py(253.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.93 gate' at screen px(721.1), py(253.8) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(710.1), py(246) to screen px(719.1), py(239.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.94 up' at screen px(721.1), py(239.8) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(710.1), py(220.7) to screen px(719.1), py(220.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.95 down' at screen px(721.1), py(220.7) left front font 'sans-serif,11' textcolor rgb '#966700'
    plot table using "step":(only(8)*column("mean")) with lines linewidth 2 linecolor rgb '#08306b', \
         table using "step":(only(9)*column("mean")) with lines linewidth 2 linecolor rgb '#0072b2', \
         table using "step":(only(10)*column("mean")) with lines linewidth 2 linecolor rgb '#56b4e9', \
         table using "step":(only(11)*column("mean")) with lines linewidth 2 linecolor rgb '#00a3a3', \
         table using "step":(only(12)*column("mean")) with lines linewidth 2 linecolor rgb '#8a3d00', \
         table using "step":(only(13)*column("mean")) with lines linewidth 2 linecolor rgb '#d55e00', \
         table using "step":(only(14)*column("mean")) with lines linewidth 2 linecolor rgb '#e69f00'
    unset multiplot
    unset output
}
