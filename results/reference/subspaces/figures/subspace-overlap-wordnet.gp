# 'wordnet: overlap of successive gradient subspaces'
# Reads subspace-overlap-wordnet.tsv, draws subspace-overlap-wordnet.svg and subspace-overlap-wordnet.png:
#     gnuplot subspace-overlap-wordnet.gp

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
table = 'subspace-overlap-wordnet.tsv'
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
    set output 'subspace-overlap-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: overlap of successive gradient subspaces' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Overlap of the 32 leading directions of a weight' . "'" . 's gradient with those of the observation before. 1 means the same' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'subspace; random subspaces of 128 dimensions have 0.25 (dashed). Lines are means over layers and 3 seeds, attention' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'in blue, MLP in orange. Mean over the second half of training: Full rank 0.64, GaLore 0.60.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Overlap of successive subspaces of rank 32' at screen px(20), py(113) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Updates' at screen px(382.1), py(487) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(314.1)
    set tmargin at screen py(149)
    set bmargin at screen py(449)
    unset logscale x
    set xrange [0.0:450.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '200' 200.0, '400' 400.0)
    unset logscale y
    set yrange [0.0:1.0]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8, '1.0' 1.0)
    set label 'Full rank' at screen px(58), py(137) left front font 'sans-serif,13' textcolor rgb '#000000'
    set arrow from screen px(58), py(374) to screen px(314.1), py(374) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
    set label 'random' at screen px(64), py(383) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(318.1), py(263.7) to screen px(327.1), py(268.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.62 q' at screen px(329.1), py(268.8) left front font 'sans-serif,11' textcolor rgb '#08306b'
    set arrow from screen px(318.1), py(262.7) to screen px(327.1), py(254.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.62 k' at screen px(329.1), py(254.8) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(318.1), py(278.9) to screen px(327.1), py(296.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.57 v' at screen px(329.1), py(296.8) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(318.1), py(272.3) to screen px(327.1), py(282.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.59 o' at screen px(329.1), py(282.8) left front font 'sans-serif,11' textcolor rgb '#008282'
    set arrow from screen px(318.1), py(222.3) to screen px(327.1), py(212.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.76 gate' at screen px(329.1), py(212.8) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(318.1), py(224.3) to screen px(327.1), py(226.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.75 up' at screen px(329.1), py(226.8) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(318.1), py(259.3) to screen px(327.1), py(240.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.63 down' at screen px(329.1), py(240.8) left front font 'sans-serif,11' textcolor rgb '#966700'
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
    set yrange [0.0:1.0]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8, '1.0' 1.0)
    set label 'GaLore' at screen px(450), py(137) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set arrow from screen px(450), py(374) to screen px(706.1), py(374) nohead back linecolor rgb '#5f5f5f' linewidth 1.2 dashtype 2
    set label 'random' at screen px(456), py(383) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(710.1), py(242.2) to screen px(719.1), py(223.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.69 q' at screen px(721.1), py(223.9) left front font 'sans-serif,11' textcolor rgb '#08306b'
    set arrow from screen px(710.1), py(254.4) to screen px(719.1), py(265.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.65 k' at screen px(721.1), py(265.9) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(710.1), py(279.5) to screen px(719.1), py(279.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.57 v' at screen px(721.1), py(279.9) left front font 'sans-serif,11' textcolor rgb '#387597'
    set arrow from screen px(710.1), py(306.5) to screen px(719.1), py(307.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.47 o' at screen px(721.1), py(307.9) left front font 'sans-serif,11' textcolor rgb '#008282'
    set arrow from screen px(710.1), py(242.9) to screen px(719.1), py(237.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.69 gate' at screen px(721.1), py(237.9) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(710.1), py(243.7) to screen px(719.1), py(251.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.68 up' at screen px(721.1), py(251.9) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(710.1), py(291.9) to screen px(719.1), py(293.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '0.52 down' at screen px(721.1), py(293.9) left front font 'sans-serif,11' textcolor rgb '#966700'
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
