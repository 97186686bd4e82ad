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
py(y) = 1 - y / 466.0
# The lines of the table that belong to a series.
table = 'map-recovered-size-40.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8


do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,466 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,932 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'map-recovered-size-40.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'size-40: share of seeds recovered' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'The number in a cell and its shade are the same: share of seeds recovered, the mean of 5 seeds, from 0 (white) to 1' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label '(dark). The line: as many clean entries as degrees of freedom.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Share of spoilt entries' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Rank' at screen px(421), py(446) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(62)
    set rmargin at screen px(390)
    set tmargin at screen py(132)
    set bmargin at screen py(404)
    unset logscale x
    set xrange [-0.5:9.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 0.0, '2' 1.0, '4' 2.0, '6' 3.0, '8' 4.0, '10' 5.0, '12' 6.0, '16' 7.0, '20' 8.0, '24' 9.0)
    unset logscale y
    set yrange [-0.5:7.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.02' 0.0, '0.05' 1.0, '0.1' 2.0, '0.15' 3.0, '0.2' 4.0, '0.3' 5.0, '0.4' 6.0, '0.5' 7.0)
    unset object
    set object rectangle from screen px(62.5), py(403.5) to screen px(94.3), py(370.5) front fillcolor rgb '#191919' fillstyle solid noborder
    set label '1' at screen px(78.4), py(387) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(369.5) to screen px(94.3), py(336.5) front fillcolor rgb '#191919' fillstyle solid noborder
    set label '1' at screen px(78.4), py(353) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(335.5) to screen px(94.3), py(302.5) front fillcolor rgb '#191919' fillstyle solid noborder
    set label '1' at screen px(78.4), py(319) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(301.5) to screen px(94.3), py(268.5) front fillcolor rgb '#191919' fillstyle solid noborder
    set label '1' at screen px(78.4), py(285) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(267.5) to screen px(94.3), py(234.5) front fillcolor rgb '#a3a3a3' fillstyle solid noborder
    set label '0.4' at screen px(78.4), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(62.5), py(233.5) to screen px(94.3), py(200.5) front fillcolor rgb '#a3a3a3' fillstyle solid noborder
    set label '0.4' at screen px(78.4), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(62.5), py(199.5) to screen px(94.3), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(78.4), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(62.5), py(165.5) to screen px(94.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(78.4), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(95.3), py(403.5) to screen px(127.1), py(370.5) front fillcolor rgb '#191919' fillstyle solid noborder
    set label '1' at screen px(111.2), py(387) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(95.3), py(369.5) to screen px(127.1), py(336.5) front fillcolor rgb '#191919' fillstyle solid noborder
    set label '1' at screen px(111.2), py(353) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(95.3), py(335.5) to screen px(127.1), py(302.5) front fillcolor rgb '#191919' fillstyle solid noborder
    set label '1' at screen px(111.2), py(319) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(95.3), py(301.5) to screen px(127.1), py(268.5) front fillcolor rgb '#a3a3a3' fillstyle solid noborder
    set label '0.4' at screen px(111.2), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(95.3), py(267.5) to screen px(127.1), py(234.5) front fillcolor rgb '#d1d1d1' fillstyle solid noborder
    set label '0.2' at screen px(111.2), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(95.3), py(233.5) to screen px(127.1), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(111.2), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(95.3), py(199.5) to screen px(127.1), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(111.2), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(95.3), py(165.5) to screen px(127.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(111.2), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(128.1), py(403.5) to screen px(159.9), py(370.5) front fillcolor rgb '#757575' fillstyle solid noborder
    set label '0.6' at screen px(144), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(128.1), py(369.5) to screen px(159.9), py(336.5) front fillcolor rgb '#d1d1d1' fillstyle solid noborder
    set label '0.2' at screen px(144), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(128.1), py(335.5) to screen px(159.9), py(302.5) front fillcolor rgb '#d1d1d1' fillstyle solid noborder
    set label '0.2' at screen px(144), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(128.1), py(301.5) to screen px(159.9), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(144), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(128.1), py(267.5) to screen px(159.9), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(144), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(128.1), py(233.5) to screen px(159.9), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(144), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(128.1), py(199.5) to screen px(159.9), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(144), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(128.1), py(165.5) to screen px(159.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(144), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(403.5) to screen px(192.7), py(370.5) front fillcolor rgb '#d1d1d1' fillstyle solid noborder
    set label '0.2' at screen px(176.8), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(369.5) to screen px(192.7), py(336.5) front fillcolor rgb '#d1d1d1' fillstyle solid noborder
    set label '0.2' at screen px(176.8), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(335.5) to screen px(192.7), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(301.5) to screen px(192.7), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(267.5) to screen px(192.7), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(233.5) to screen px(192.7), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(199.5) to screen px(192.7), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(165.5) to screen px(192.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(403.5) to screen px(225.5), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(369.5) to screen px(225.5), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(335.5) to screen px(225.5), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(301.5) to screen px(225.5), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(267.5) to screen px(225.5), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(233.5) to screen px(225.5), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(199.5) to screen px(225.5), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(165.5) to screen px(225.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(403.5) to screen px(258.3), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(369.5) to screen px(258.3), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(335.5) to screen px(258.3), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(301.5) to screen px(258.3), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(267.5) to screen px(258.3), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(233.5) to screen px(258.3), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(199.5) to screen px(258.3), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(165.5) to screen px(258.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(403.5) to screen px(291.1), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(369.5) to screen px(291.1), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(335.5) to screen px(291.1), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(301.5) to screen px(291.1), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(267.5) to screen px(291.1), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(233.5) to screen px(291.1), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(199.5) to screen px(291.1), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(165.5) to screen px(291.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(403.5) to screen px(323.9), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(369.5) to screen px(323.9), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(335.5) to screen px(323.9), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(301.5) to screen px(323.9), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(267.5) to screen px(323.9), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(233.5) to screen px(323.9), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(199.5) to screen px(323.9), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(165.5) to screen px(323.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(403.5) to screen px(356.7), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(369.5) to screen px(356.7), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(335.5) to screen px(356.7), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(301.5) to screen px(356.7), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(267.5) to screen px(356.7), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(233.5) to screen px(356.7), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(199.5) to screen px(356.7), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(165.5) to screen px(356.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(403.5) to screen px(389.5), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(369.5) to screen px(389.5), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(335.5) to screen px(389.5), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(301.5) to screen px(389.5), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(267.5) to screen px(389.5), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(233.5) to screen px(389.5), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(199.5) to screen px(389.5), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(165.5) to screen px(389.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set arrow from screen px(248.5), py(132.5) to screen px(250.6), py(134.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(250.6), py(134.1) to screen px(252.7), py(135.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(252.7), py(135.6) to screen px(254.7), py(137.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(254.7), py(137.2) to screen px(256.8), py(138.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(256.8), py(138.7) to screen px(258.8), py(140.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(258.8), py(140.3) to screen px(260.9), py(141.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(260.9), py(141.8) to screen px(262.9), py(143.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(262.9), py(143.4) to screen px(265), py(144.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(265), py(144.9) to screen px(267), py(146.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(267), py(146.4) to screen px(269), py(147.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(269), py(147.9) to screen px(271.1), py(149.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(271.1), py(149.4) to screen px(273.1), py(150.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(273.1), py(150.9) to screen px(275.2), py(152.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(275.2), py(152.4) to screen px(276.2), py(153.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(276.2), py(153.9) to screen px(277.2), py(155.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(277.2), py(155.4) to screen px(278.3), py(156.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(278.3), py(156.8) to screen px(279.3), py(158.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(279.3), py(158.3) to screen px(280.3), py(159.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(280.3), py(159.8) to screen px(281.4), py(161.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(281.4), py(161.2) to screen px(282.4), py(162.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(282.4), py(162.6) to screen px(283.4), py(164.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(283.4), py(164.1) to screen px(284.4), py(165.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(284.4), py(165.5) to screen px(285.5), py(166.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(285.5), py(166.9) to screen px(286.5), py(168.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(286.5), py(168.4) to screen px(287.5), py(169.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(287.5), py(169.8) to screen px(288.5), py(171.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(288.5), py(171.2) to screen px(289.5), py(172.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(289.5), py(172.6) to screen px(290.6), py(174) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(290.6), py(174) to screen px(291.6), py(175.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(291.6), py(175.4) to screen px(292.6), py(176.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(292.6), py(176.7) to screen px(293.6), py(178.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(293.6), py(178.1) to screen px(294.7), py(179.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(294.7), py(179.5) to screen px(295.7), py(180.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(295.7), py(180.8) to screen px(296.7), py(182.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(296.7), py(182.2) to screen px(297.8), py(183.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(297.8), py(183.5) to screen px(298.8), py(184.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(298.8), py(184.9) to screen px(299.8), py(186.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(299.8), py(186.2) to screen px(300.8), py(187.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(300.8), py(187.5) to screen px(301.9), py(188.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(301.9), py(188.8) to screen px(302.9), py(190.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(302.9), py(190.1) to screen px(303.9), py(191.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(303.9), py(191.4) to screen px(304.9), py(192.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(304.9), py(192.7) to screen px(306), py(194) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(306), py(194) to screen px(307), py(195.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(307), py(195.3) to screen px(308), py(196.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(308), py(196.6) to screen px(309), py(197.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(309), py(197.9) to screen px(310), py(199.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(310), py(199.1) to screen px(311.1), py(200.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(311.1), py(200.4) to screen px(312.1), py(201.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(312.1), py(201.6) to screen px(313.1), py(202.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(313.1), py(202.9) to screen px(314.1), py(204.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(314.1), py(204.1) to screen px(315.2), py(205.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(315.2), py(205.4) to screen px(316.2), py(206.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(316.2), py(206.6) to screen px(317.2), py(207.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(317.2), py(207.8) to screen px(318.2), py(209) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(318.2), py(209) to screen px(319.3), py(210.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(319.3), py(210.2) to screen px(320.3), py(211.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(320.3), py(211.4) to screen px(321.3), py(212.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(321.3), py(212.6) to screen px(322.3), py(213.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(322.3), py(213.8) to screen px(323.4), py(215) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(323.4), py(215) to screen px(324.4), py(216.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(324.4), py(216.1) to screen px(325.4), py(217.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(325.4), py(217.3) to screen px(326.4), py(218.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(326.4), py(218.5) to screen px(327.5), py(219.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(327.5), py(219.6) to screen px(328.5), py(220.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(328.5), py(220.8) to screen px(329.5), py(221.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(329.5), py(221.9) to screen px(330.6), py(223) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(330.6), py(223) to screen px(331.6), py(224.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(331.6), py(224.2) to screen px(332.6), py(225.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(332.6), py(225.3) to screen px(333.6), py(226.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(333.6), py(226.4) to screen px(334.7), py(227.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(334.7), py(227.5) to screen px(335.7), py(228.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(335.7), py(228.6) to screen px(336.7), py(229.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(336.7), py(229.7) to screen px(337.7), py(230.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(337.7), py(230.8) to screen px(338.8), py(231.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(338.8), py(231.9) to screen px(339.8), py(232.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(339.8), py(232.9) to screen px(340.8), py(234) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(340.8), py(234) to screen px(341.8), py(235.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(341.8), py(235.1) to screen px(342.8), py(236.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(342.8), py(236.1) to screen px(343.9), py(237.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(343.9), py(237.2) to screen px(344.9), py(238.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(344.9), py(238.2) to screen px(345.9), py(239.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(345.9), py(239.2) to screen px(346.9), py(240.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(346.9), py(240.3) to screen px(348), py(241.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(348), py(241.3) to screen px(349), py(242.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(349), py(242.3) to screen px(350), py(243.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(350), py(243.3) to screen px(351.1), py(244.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(351.1), py(244.3) to screen px(352.1), py(245.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(352.1), py(245.3) to screen px(353.1), py(246.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(353.1), py(246.3) to screen px(354.1), py(247.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(354.1), py(247.3) to screen px(355.2), py(248.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(355.2), py(248.2) to screen px(356.2), py(249.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(356.2), py(249.2) to screen px(357.2), py(250.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(357.2), py(250.1) to screen px(358.2), py(251.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(358.2), py(251.2) to screen px(359.2), py(253.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(359.2), py(253.1) to screen px(360.3), py(255) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(360.3), py(255) to screen px(361.3), py(256.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(361.3), py(256.8) to screen px(362.3), py(258.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(362.3), py(258.7) to screen px(363.3), py(260.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(363.3), py(260.5) to screen px(364.4), py(262.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(364.4), py(262.4) to screen px(365.4), py(264.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(365.4), py(264.2) to screen px(366.4), py(266) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(366.4), py(266) to screen px(367.4), py(267.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(367.4), py(267.8) to screen px(368.5), py(269.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(368.5), py(269.5) to screen px(369.5), py(271.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(369.5), py(271.3) to screen px(370.5), py(273) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(370.5), py(273) to screen px(371.6), py(274.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(371.6), py(274.8) to screen px(372.6), py(276.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(372.6), py(276.5) to screen px(373.6), py(278.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set label 'RPCA, penalty grows by 1.5' at screen px(62), py(120) left front font 'sans-serif,12' textcolor rgb '#000000'
    plot NaN
    
    unset label
    unset arrow
    set lmargin at screen px(452)
    set rmargin at screen px(780)
    set tmargin at screen py(132)
    set bmargin at screen py(404)
    unset logscale x
    set xrange [-0.5:9.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 0.0, '2' 1.0, '4' 2.0, '6' 3.0, '8' 4.0, '10' 5.0, '12' 6.0, '16' 7.0, '20' 8.0, '24' 9.0)
    unset logscale y
    set yrange [-0.5:7.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.02' 0.0, '0.05' 1.0, '0.1' 2.0, '0.15' 3.0, '0.2' 4.0, '0.3' 5.0, '0.4' 6.0, '0.5' 7.0)
    unset object
    set object rectangle from screen px(452.5), py(403.5) to screen px(484.3), py(370.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(468.4), py(387) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(452.5), py(369.5) to screen px(484.3), py(336.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(468.4), py(353) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(452.5), py(335.5) to screen px(484.3), py(302.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(468.4), py(319) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(452.5), py(301.5) to screen px(484.3), py(268.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(468.4), py(285) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(452.5), py(267.5) to screen px(484.3), py(234.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(468.4), py(251) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(452.5), py(233.5) to screen px(484.3), py(200.5) front fillcolor rgb '#75b3d5' fillstyle solid noborder
    set label '0.6' at screen px(468.4), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(452.5), py(199.5) to screen px(484.3), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(468.4), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(452.5), py(165.5) to screen px(484.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(468.4), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(485.3), py(403.5) to screen px(517.1), py(370.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(501.2), py(387) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(485.3), py(369.5) to screen px(517.1), py(336.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(501.2), py(353) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(485.3), py(335.5) to screen px(517.1), py(302.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(501.2), py(319) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(485.3), py(301.5) to screen px(517.1), py(268.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(501.2), py(285) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(485.3), py(267.5) to screen px(517.1), py(234.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(501.2), py(251) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(485.3), py(233.5) to screen px(517.1), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(501.2), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(485.3), py(199.5) to screen px(517.1), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(501.2), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(485.3), py(165.5) to screen px(517.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(501.2), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(403.5) to screen px(549.9), py(370.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(534), py(387) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(518.1), py(369.5) to screen px(549.9), py(336.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(534), py(353) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(518.1), py(335.5) to screen px(549.9), py(302.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(534), py(319) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(518.1), py(301.5) to screen px(549.9), py(268.5) front fillcolor rgb '#a3cce3' fillstyle solid noborder
    set label '0.4' at screen px(534), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(267.5) to screen px(549.9), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(534), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(233.5) to screen px(549.9), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(534), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(199.5) to screen px(549.9), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(534), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(165.5) to screen px(549.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(534), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(403.5) to screen px(582.7), py(370.5) front fillcolor rgb '#4799c8' fillstyle solid noborder
    set label '0.8' at screen px(566.8), py(387) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(550.9), py(369.5) to screen px(582.7), py(336.5) front fillcolor rgb '#4799c8' fillstyle solid noborder
    set label '0.8' at screen px(566.8), py(353) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(550.9), py(335.5) to screen px(582.7), py(302.5) front fillcolor rgb '#a3cce3' fillstyle solid noborder
    set label '0.4' at screen px(566.8), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(301.5) to screen px(582.7), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(267.5) to screen px(582.7), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(233.5) to screen px(582.7), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(199.5) to screen px(582.7), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(165.5) to screen px(582.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(403.5) to screen px(615.5), py(370.5) front fillcolor rgb '#4799c8' fillstyle solid noborder
    set label '0.8' at screen px(599.6), py(387) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(583.7), py(369.5) to screen px(615.5), py(336.5) front fillcolor rgb '#d1e6f1' fillstyle solid noborder
    set label '0.2' at screen px(599.6), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(335.5) to screen px(615.5), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(301.5) to screen px(615.5), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(267.5) to screen px(615.5), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(233.5) to screen px(615.5), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(199.5) to screen px(615.5), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(165.5) to screen px(615.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(403.5) to screen px(648.3), py(370.5) front fillcolor rgb '#d1e6f1' fillstyle solid noborder
    set label '0.2' at screen px(632.4), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(369.5) to screen px(648.3), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(335.5) to screen px(648.3), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(301.5) to screen px(648.3), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(267.5) to screen px(648.3), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(233.5) to screen px(648.3), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(199.5) to screen px(648.3), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(165.5) to screen px(648.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(403.5) to screen px(681.1), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(369.5) to screen px(681.1), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(335.5) to screen px(681.1), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(301.5) to screen px(681.1), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(267.5) to screen px(681.1), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(233.5) to screen px(681.1), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(199.5) to screen px(681.1), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(165.5) to screen px(681.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(403.5) to screen px(713.9), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(369.5) to screen px(713.9), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(335.5) to screen px(713.9), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(301.5) to screen px(713.9), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(267.5) to screen px(713.9), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(233.5) to screen px(713.9), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(199.5) to screen px(713.9), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(165.5) to screen px(713.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(403.5) to screen px(746.7), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(369.5) to screen px(746.7), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(335.5) to screen px(746.7), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(301.5) to screen px(746.7), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(267.5) to screen px(746.7), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(233.5) to screen px(746.7), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(199.5) to screen px(746.7), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(165.5) to screen px(746.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(403.5) to screen px(779.5), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(369.5) to screen px(779.5), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(335.5) to screen px(779.5), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(301.5) to screen px(779.5), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(267.5) to screen px(779.5), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(233.5) to screen px(779.5), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(199.5) to screen px(779.5), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(165.5) to screen px(779.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set arrow from screen px(638.5), py(132.5) to screen px(640.6), py(134.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(640.6), py(134.1) to screen px(642.6), py(135.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(642.6), py(135.6) to screen px(644.7), py(137.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(644.7), py(137.2) to screen px(646.8), py(138.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(646.8), py(138.7) to screen px(648.8), py(140.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(648.8), py(140.3) to screen px(650.9), py(141.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(650.9), py(141.8) to screen px(652.9), py(143.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(652.9), py(143.4) to screen px(655), py(144.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(655), py(144.9) to screen px(657), py(146.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(657), py(146.4) to screen px(659), py(147.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(659), py(147.9) to screen px(661.1), py(149.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(661.1), py(149.4) to screen px(663.1), py(150.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(663.1), py(150.9) to screen px(665.2), py(152.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(665.2), py(152.4) to screen px(666.2), py(153.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(666.2), py(153.9) to screen px(667.2), py(155.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(667.2), py(155.4) to screen px(668.3), py(156.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(668.3), py(156.8) to screen px(669.3), py(158.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(669.3), py(158.3) to screen px(670.3), py(159.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(670.3), py(159.8) to screen px(671.4), py(161.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(671.4), py(161.2) to screen px(672.4), py(162.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(672.4), py(162.6) to screen px(673.4), py(164.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(673.4), py(164.1) to screen px(674.4), py(165.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(674.4), py(165.5) to screen px(675.5), py(166.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(675.5), py(166.9) to screen px(676.5), py(168.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(676.5), py(168.4) to screen px(677.5), py(169.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(677.5), py(169.8) to screen px(678.5), py(171.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(678.5), py(171.2) to screen px(679.5), py(172.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(679.5), py(172.6) to screen px(680.6), py(174) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(680.6), py(174) to screen px(681.6), py(175.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(681.6), py(175.4) to screen px(682.6), py(176.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(682.6), py(176.7) to screen px(683.6), py(178.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(683.6), py(178.1) to screen px(684.7), py(179.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(684.7), py(179.5) to screen px(685.7), py(180.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(685.7), py(180.8) to screen px(686.7), py(182.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(686.7), py(182.2) to screen px(687.8), py(183.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(687.8), py(183.5) to screen px(688.8), py(184.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(688.8), py(184.9) to screen px(689.8), py(186.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(689.8), py(186.2) to screen px(690.8), py(187.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(690.8), py(187.5) to screen px(691.9), py(188.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(691.9), py(188.8) to screen px(692.9), py(190.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(692.9), py(190.1) to screen px(693.9), py(191.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(693.9), py(191.4) to screen px(694.9), py(192.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(694.9), py(192.7) to screen px(696), py(194) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(696), py(194) to screen px(697), py(195.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(697), py(195.3) to screen px(698), py(196.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(698), py(196.6) to screen px(699), py(197.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(699), py(197.9) to screen px(700), py(199.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(700), py(199.1) to screen px(701.1), py(200.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(701.1), py(200.4) to screen px(702.1), py(201.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(702.1), py(201.6) to screen px(703.1), py(202.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(703.1), py(202.9) to screen px(704.1), py(204.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(704.1), py(204.1) to screen px(705.2), py(205.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(705.2), py(205.4) to screen px(706.2), py(206.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(706.2), py(206.6) to screen px(707.2), py(207.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(707.2), py(207.8) to screen px(708.2), py(209) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(708.2), py(209) to screen px(709.3), py(210.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(709.3), py(210.2) to screen px(710.3), py(211.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(710.3), py(211.4) to screen px(711.3), py(212.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(711.3), py(212.6) to screen px(712.3), py(213.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(712.3), py(213.8) to screen px(713.4), py(215) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(713.4), py(215) to screen px(714.4), py(216.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(714.4), py(216.1) to screen px(715.4), py(217.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(715.4), py(217.3) to screen px(716.5), py(218.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(716.5), py(218.5) to screen px(717.5), py(219.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(717.5), py(219.6) to screen px(718.5), py(220.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(718.5), py(220.8) to screen px(719.5), py(221.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(719.5), py(221.9) to screen px(720.5), py(223) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(720.5), py(223) to screen px(721.6), py(224.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(721.6), py(224.2) to screen px(722.6), py(225.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(722.6), py(225.3) to screen px(723.6), py(226.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(723.6), py(226.4) to screen px(724.7), py(227.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(724.7), py(227.5) to screen px(725.7), py(228.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(725.7), py(228.6) to screen px(726.7), py(229.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(726.7), py(229.7) to screen px(727.7), py(230.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(727.7), py(230.8) to screen px(728.8), py(231.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(728.8), py(231.9) to screen px(729.8), py(232.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(729.8), py(232.9) to screen px(730.8), py(234) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(730.8), py(234) to screen px(731.8), py(235.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(731.8), py(235.1) to screen px(732.8), py(236.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(732.8), py(236.1) to screen px(733.9), py(237.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(733.9), py(237.2) to screen px(734.9), py(238.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(734.9), py(238.2) to screen px(735.9), py(239.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(735.9), py(239.2) to screen px(737), py(240.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(737), py(240.3) to screen px(738), py(241.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(738), py(241.3) to screen px(739), py(242.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(739), py(242.3) to screen px(740), py(243.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(740), py(243.3) to screen px(741), py(244.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(741), py(244.3) to screen px(742.1), py(245.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(742.1), py(245.3) to screen px(743.1), py(246.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(743.1), py(246.3) to screen px(744.1), py(247.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(744.1), py(247.3) to screen px(745.2), py(248.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(745.2), py(248.2) to screen px(746.2), py(249.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(746.2), py(249.2) to screen px(747.2), py(250.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(747.2), py(250.1) to screen px(748.2), py(251.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(748.2), py(251.2) to screen px(749.2), py(253.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(749.2), py(253.1) to screen px(750.3), py(255) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(750.3), py(255) to screen px(751.3), py(256.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(751.3), py(256.8) to screen px(752.3), py(258.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(752.3), py(258.7) to screen px(753.3), py(260.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(753.3), py(260.5) to screen px(754.4), py(262.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(754.4), py(262.4) to screen px(755.4), py(264.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(755.4), py(264.2) to screen px(756.4), py(266) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(756.4), py(266) to screen px(757.5), py(267.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(757.5), py(267.8) to screen px(758.5), py(269.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(758.5), py(269.5) to screen px(759.5), py(271.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(759.5), py(271.3) to screen px(760.5), py(273) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(760.5), py(273) to screen px(761.5), py(274.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(761.5), py(274.8) to screen px(762.6), py(276.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(762.6), py(276.5) to screen px(763.6), py(278.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set label 'RPCA, penalty grows by 1.1' at screen px(452), py(120) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    plot NaN
    unset multiplot
    unset output
}
