# 'size-40: share of seeds recovered'
# Reads map-recovered-size-40.tsv, draws map-recovered-size-40.svg and map-recovered-size-40.png:
#     gnuplot map-recovered-size-40.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 405.0
# The lines of the table that belong to a series.
table = 'map-recovered-size-40.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8


do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,405 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,810 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'map-recovered-size-40.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'size-40: share of seeds recovered' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'The number in a cell and its shade are the same: share of seeds recovered of 5 seeds, from none (white) to all (dark).' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Share of spoilt entries' at screen px(20), py(79) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Rank' at screen px(421), py(385) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(62)
    set rmargin at screen px(390)
    set tmargin at screen py(115)
    set bmargin at screen py(319)
    unset logscale x
    set xrange [-0.5:6.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 0.0, '2' 1.0, '4' 2.0, '6' 3.0, '8' 4.0, '10' 5.0, '12' 6.0)
    unset logscale y
    set yrange [-0.5:5.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.02' 0.0, '0.05' 1.0, '0.1' 2.0, '0.15' 3.0, '0.2' 4.0, '0.3' 5.0)
    unset object
    set object rectangle from screen px(62.5), py(318.5) to screen px(108.4), py(285.5) front fillcolor rgb '#191919' fillstyle solid noborder
    set label '1' at screen px(85.4), py(302) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(284.5) to screen px(108.4), py(251.5) front fillcolor rgb '#191919' fillstyle solid noborder
    set label '1' at screen px(85.4), py(268) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(250.5) to screen px(108.4), py(217.5) front fillcolor rgb '#191919' fillstyle solid noborder
    set label '1' at screen px(85.4), py(234) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(216.5) to screen px(108.4), py(183.5) front fillcolor rgb '#191919' fillstyle solid noborder
    set label '1' at screen px(85.4), py(200) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(182.5) to screen px(108.4), py(149.5) front fillcolor rgb '#a3a3a3' fillstyle solid noborder
    set label '0.4' at screen px(85.4), py(166) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(62.5), py(148.5) to screen px(108.4), py(115.5) front fillcolor rgb '#a3a3a3' fillstyle solid noborder
    set label '0.4' at screen px(85.4), py(132) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(109.4), py(318.5) to screen px(155.2), py(285.5) front fillcolor rgb '#191919' fillstyle solid noborder
    set label '1' at screen px(132.3), py(302) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(109.4), py(284.5) to screen px(155.2), py(251.5) front fillcolor rgb '#191919' fillstyle solid noborder
    set label '1' at screen px(132.3), py(268) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(109.4), py(250.5) to screen px(155.2), py(217.5) front fillcolor rgb '#191919' fillstyle solid noborder
    set label '1' at screen px(132.3), py(234) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(109.4), py(216.5) to screen px(155.2), py(183.5) front fillcolor rgb '#a3a3a3' fillstyle solid noborder
    set label '0.4' at screen px(132.3), py(200) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(109.4), py(182.5) to screen px(155.2), py(149.5) front fillcolor rgb '#d1d1d1' fillstyle solid noborder
    set label '0.2' at screen px(132.3), py(166) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(109.4), py(148.5) to screen px(155.2), py(115.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(132.3), py(132) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(156.2), py(318.5) to screen px(202.1), py(285.5) front fillcolor rgb '#757575' fillstyle solid noborder
    set label '0.6' at screen px(179.1), py(302) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(156.2), py(284.5) to screen px(202.1), py(251.5) front fillcolor rgb '#d1d1d1' fillstyle solid noborder
    set label '0.2' at screen px(179.1), py(268) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(156.2), py(250.5) to screen px(202.1), py(217.5) front fillcolor rgb '#d1d1d1' fillstyle solid noborder
    set label '0.2' at screen px(179.1), py(234) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(156.2), py(216.5) to screen px(202.1), py(183.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(179.1), py(200) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(156.2), py(182.5) to screen px(202.1), py(149.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(179.1), py(166) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(156.2), py(148.5) to screen px(202.1), py(115.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(179.1), py(132) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(203.1), py(318.5) to screen px(248.9), py(285.5) front fillcolor rgb '#d1d1d1' fillstyle solid noborder
    set label '0.2' at screen px(226), py(302) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(203.1), py(284.5) to screen px(248.9), py(251.5) front fillcolor rgb '#d1d1d1' fillstyle solid noborder
    set label '0.2' at screen px(226), py(268) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(203.1), py(250.5) to screen px(248.9), py(217.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(226), py(234) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(203.1), py(216.5) to screen px(248.9), py(183.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(226), py(200) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(203.1), py(182.5) to screen px(248.9), py(149.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(226), py(166) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(203.1), py(148.5) to screen px(248.9), py(115.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(226), py(132) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(249.9), py(318.5) to screen px(295.8), py(285.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(272.9), py(302) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(249.9), py(284.5) to screen px(295.8), py(251.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(272.9), py(268) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(249.9), py(250.5) to screen px(295.8), py(217.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(272.9), py(234) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(249.9), py(216.5) to screen px(295.8), py(183.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(272.9), py(200) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(249.9), py(182.5) to screen px(295.8), py(149.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(272.9), py(166) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(249.9), py(148.5) to screen px(295.8), py(115.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(272.9), py(132) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(296.8), py(318.5) to screen px(342.6), py(285.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(319.7), py(302) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(296.8), py(284.5) to screen px(342.6), py(251.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(319.7), py(268) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(296.8), py(250.5) to screen px(342.6), py(217.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(319.7), py(234) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(296.8), py(216.5) to screen px(342.6), py(183.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(319.7), py(200) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(296.8), py(182.5) to screen px(342.6), py(149.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(319.7), py(166) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(296.8), py(148.5) to screen px(342.6), py(115.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(319.7), py(132) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(343.6), py(318.5) to screen px(389.5), py(285.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(366.6), py(302) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(343.6), py(284.5) to screen px(389.5), py(251.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(366.6), py(268) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(343.6), py(250.5) to screen px(389.5), py(217.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(366.6), py(234) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(343.6), py(216.5) to screen px(389.5), py(183.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(366.6), py(200) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(343.6), py(182.5) to screen px(389.5), py(149.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(366.6), py(166) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(343.6), py(148.5) to screen px(389.5), py(115.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(366.6), py(132) center front font 'sans-serif,11' textcolor rgb '#222222'
    set label 'RPCA, penalty grows by 1.5' at screen px(62), py(103) left front font 'sans-serif,12' textcolor rgb '#000000'
    plot NaN
    
    unset label
    unset arrow
    set lmargin at screen px(452)
    set rmargin at screen px(780)
    set tmargin at screen py(115)
    set bmargin at screen py(319)
    unset logscale x
    set xrange [-0.5:6.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 0.0, '2' 1.0, '4' 2.0, '6' 3.0, '8' 4.0, '10' 5.0, '12' 6.0)
    unset logscale y
    set yrange [-0.5:5.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.02' 0.0, '0.05' 1.0, '0.1' 2.0, '0.15' 3.0, '0.2' 4.0, '0.3' 5.0)
    unset object
    set object rectangle from screen px(452.5), py(318.5) to screen px(498.4), py(285.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(475.4), py(302) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(452.5), py(284.5) to screen px(498.4), py(251.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(475.4), py(268) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(452.5), py(250.5) to screen px(498.4), py(217.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(475.4), py(234) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(452.5), py(216.5) to screen px(498.4), py(183.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(475.4), py(200) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(452.5), py(182.5) to screen px(498.4), py(149.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(475.4), py(166) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(452.5), py(148.5) to screen px(498.4), py(115.5) front fillcolor rgb '#75b3d5' fillstyle solid noborder
    set label '0.6' at screen px(475.4), py(132) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(499.4), py(318.5) to screen px(545.2), py(285.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(522.3), py(302) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(499.4), py(284.5) to screen px(545.2), py(251.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(522.3), py(268) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(499.4), py(250.5) to screen px(545.2), py(217.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(522.3), py(234) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(499.4), py(216.5) to screen px(545.2), py(183.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(522.3), py(200) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(499.4), py(182.5) to screen px(545.2), py(149.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(522.3), py(166) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(499.4), py(148.5) to screen px(545.2), py(115.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(522.3), py(132) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(546.2), py(318.5) to screen px(592.1), py(285.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(569.1), py(302) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(546.2), py(284.5) to screen px(592.1), py(251.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(569.1), py(268) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(546.2), py(250.5) to screen px(592.1), py(217.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(569.1), py(234) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(546.2), py(216.5) to screen px(592.1), py(183.5) front fillcolor rgb '#a3cce3' fillstyle solid noborder
    set label '0.4' at screen px(569.1), py(200) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(546.2), py(182.5) to screen px(592.1), py(149.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(569.1), py(166) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(546.2), py(148.5) to screen px(592.1), py(115.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(569.1), py(132) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(593.1), py(318.5) to screen px(638.9), py(285.5) front fillcolor rgb '#4799c8' fillstyle solid noborder
    set label '0.8' at screen px(616), py(302) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(593.1), py(284.5) to screen px(638.9), py(251.5) front fillcolor rgb '#4799c8' fillstyle solid noborder
    set label '0.8' at screen px(616), py(268) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(593.1), py(250.5) to screen px(638.9), py(217.5) front fillcolor rgb '#a3cce3' fillstyle solid noborder
    set label '0.4' at screen px(616), py(234) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(593.1), py(216.5) to screen px(638.9), py(183.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(616), py(200) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(593.1), py(182.5) to screen px(638.9), py(149.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(616), py(166) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(593.1), py(148.5) to screen px(638.9), py(115.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(616), py(132) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(639.9), py(318.5) to screen px(685.8), py(285.5) front fillcolor rgb '#4799c8' fillstyle solid noborder
    set label '0.8' at screen px(662.9), py(302) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(639.9), py(284.5) to screen px(685.8), py(251.5) front fillcolor rgb '#d1e6f1' fillstyle solid noborder
    set label '0.2' at screen px(662.9), py(268) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(639.9), py(250.5) to screen px(685.8), py(217.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(662.9), py(234) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(639.9), py(216.5) to screen px(685.8), py(183.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(662.9), py(200) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(639.9), py(182.5) to screen px(685.8), py(149.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(662.9), py(166) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(639.9), py(148.5) to screen px(685.8), py(115.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(662.9), py(132) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(686.8), py(318.5) to screen px(732.6), py(285.5) front fillcolor rgb '#d1e6f1' fillstyle solid noborder
    set label '0.2' at screen px(709.7), py(302) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(686.8), py(284.5) to screen px(732.6), py(251.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(709.7), py(268) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(686.8), py(250.5) to screen px(732.6), py(217.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(709.7), py(234) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(686.8), py(216.5) to screen px(732.6), py(183.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(709.7), py(200) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(686.8), py(182.5) to screen px(732.6), py(149.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(709.7), py(166) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(686.8), py(148.5) to screen px(732.6), py(115.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(709.7), py(132) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(733.6), py(318.5) to screen px(779.5), py(285.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(756.6), py(302) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(733.6), py(284.5) to screen px(779.5), py(251.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(756.6), py(268) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(733.6), py(250.5) to screen px(779.5), py(217.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(756.6), py(234) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(733.6), py(216.5) to screen px(779.5), py(183.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(756.6), py(200) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(733.6), py(182.5) to screen px(779.5), py(149.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(756.6), py(166) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(733.6), py(148.5) to screen px(779.5), py(115.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(756.6), py(132) center front font 'sans-serif,11' textcolor rgb '#222222'
    set label 'RPCA, penalty grows by 1.1' at screen px(452), py(103) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    plot NaN
    unset multiplot
    unset output
}
