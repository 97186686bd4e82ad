# 'measured-corruption-20: share of trials recovered'
# Reads map-recovered-measured-corruption-20.tsv, draws map-recovered-measured-corruption-20.svg and map-recovered-measured-corruption-20.png:
#     gnuplot map-recovered-measured-corruption-20.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 522.0
# The lines of the table that belong to a series.
table = 'map-recovered-measured-corruption-20.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8


do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,522 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1044 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'map-recovered-measured-corruption-20.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'measured-corruption-20: share of trials recovered' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'The number in a cell and its shade are the same: share of trials recovered, the mean of 5 seeds, from 0 (white) to 1' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label '(dark). The line: as many clean observations as degrees of freedom.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Share of spoilt observations' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Rank' at screen px(421), py(502) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(62)
    set rmargin at screen px(390)
    set tmargin at screen py(132)
    set bmargin at screen py(460)
    unset logscale x
    set xrange [-0.5:9.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 0.0, '2' 1.0, '3' 2.0, '4' 3.0, '5' 4.0, '6' 5.0, '7' 6.0, '8' 7.0, '9' 8.0, '10' 9.0)
    unset logscale y
    set yrange [-0.5:9.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.0, '0.02' 1.0, '0.04' 2.0, '0.06' 3.0, '0.1' 4.0, '0.14' 5.0, '0.2' 6.0, '0.26' 7.0, '0.35' 8.0, '0.5' 9.0)
    unset object
    set object rectangle from screen px(62.5), py(459.5) to screen px(94.3), py(427.7) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(78.4), py(443.6) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(426.7) to screen px(94.3), py(394.9) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(78.4), py(410.8) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(393.9) to screen px(94.3), py(362.1) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(78.4), py(378) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(361.1) to screen px(94.3), py(329.3) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(78.4), py(345.2) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(328.3) to screen px(94.3), py(296.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(78.4), py(312.4) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(295.5) to screen px(94.3), py(263.7) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(78.4), py(279.6) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(262.7) to screen px(94.3), py(230.9) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set label '0.95' at screen px(78.4), py(246.8) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(229.9) to screen px(94.3), py(198.1) front fillcolor rgb '#3c93c4' fillstyle solid noborder
    set label '0.85' at screen px(78.4), py(214) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(197.1) to screen px(94.3), py(165.3) front fillcolor rgb '#98c6e0' fillstyle solid noborder
    set label '0.45' at screen px(78.4), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(62.5), py(164.3) to screen px(94.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(78.4), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(95.3), py(459.5) to screen px(127.1), py(427.7) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(111.2), py(443.6) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(95.3), py(426.7) to screen px(127.1), py(394.9) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(111.2), py(410.8) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(95.3), py(393.9) to screen px(127.1), py(362.1) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(111.2), py(378) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(95.3), py(361.1) to screen px(127.1), py(329.3) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(111.2), py(345.2) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(95.3), py(328.3) to screen px(127.1), py(296.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(111.2), py(312.4) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(95.3), py(295.5) to screen px(127.1), py(263.7) front fillcolor rgb '#308dc1' fillstyle solid noborder
    set label '0.9' at screen px(111.2), py(279.6) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(95.3), py(262.7) to screen px(127.1), py(230.9) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set label '0.95' at screen px(111.2), py(246.8) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(95.3), py(229.9) to screen px(127.1), py(198.1) front fillcolor rgb '#4799c8' fillstyle solid noborder
    set label '0.8' at screen px(111.2), py(214) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(95.3), py(197.1) to screen px(127.1), py(165.3) front fillcolor rgb '#c6dfee' fillstyle solid noborder
    set label '0.25' at screen px(111.2), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(95.3), py(164.3) to screen px(127.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(111.2), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(128.1), py(459.5) to screen px(159.9), py(427.7) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(144), py(443.6) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(128.1), py(426.7) to screen px(159.9), py(394.9) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set label '0.95' at screen px(144), py(410.8) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(128.1), py(393.9) to screen px(159.9), py(362.1) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set label '0.95' at screen px(144), py(378) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(128.1), py(361.1) to screen px(159.9), py(329.3) front fillcolor rgb '#3c93c4' fillstyle solid noborder
    set label '0.85' at screen px(144), py(345.2) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(128.1), py(328.3) to screen px(159.9), py(296.5) front fillcolor rgb '#3c93c4' fillstyle solid noborder
    set label '0.85' at screen px(144), py(312.4) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(128.1), py(295.5) to screen px(159.9), py(263.7) front fillcolor rgb '#308dc1' fillstyle solid noborder
    set label '0.9' at screen px(144), py(279.6) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(128.1), py(262.7) to screen px(159.9), py(230.9) front fillcolor rgb '#a3cce3' fillstyle solid noborder
    set label '0.4' at screen px(144), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(128.1), py(229.9) to screen px(159.9), py(198.1) front fillcolor rgb '#d1e6f1' fillstyle solid noborder
    set label '0.2' at screen px(144), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(128.1), py(197.1) to screen px(159.9), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(144), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(128.1), py(164.3) to screen px(159.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(144), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(459.5) to screen px(192.7), py(427.7) front fillcolor rgb '#f4f9fc' fillstyle solid noborder
    set label '0.05' at screen px(176.8), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(426.7) to screen px(192.7), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(393.9) to screen px(192.7), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(361.1) to screen px(192.7), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(328.3) to screen px(192.7), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(295.5) to screen px(192.7), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(262.7) to screen px(192.7), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(229.9) to screen px(192.7), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(197.1) to screen px(192.7), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(160.9), py(164.3) to screen px(192.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(176.8), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(459.5) to screen px(225.5), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(426.7) to screen px(225.5), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(393.9) to screen px(225.5), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(361.1) to screen px(225.5), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(328.3) to screen px(225.5), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(295.5) to screen px(225.5), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(262.7) to screen px(225.5), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(229.9) to screen px(225.5), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(197.1) to screen px(225.5), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(193.7), py(164.3) to screen px(225.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(209.6), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(459.5) to screen px(258.3), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(426.7) to screen px(258.3), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(393.9) to screen px(258.3), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(361.1) to screen px(258.3), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(328.3) to screen px(258.3), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(295.5) to screen px(258.3), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(262.7) to screen px(258.3), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(229.9) to screen px(258.3), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(197.1) to screen px(258.3), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(226.5), py(164.3) to screen px(258.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(242.4), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(459.5) to screen px(291.1), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(426.7) to screen px(291.1), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(393.9) to screen px(291.1), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(361.1) to screen px(291.1), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(328.3) to screen px(291.1), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(295.5) to screen px(291.1), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(262.7) to screen px(291.1), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(229.9) to screen px(291.1), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(197.1) to screen px(291.1), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(259.3), py(164.3) to screen px(291.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(275.2), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(459.5) to screen px(323.9), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(426.7) to screen px(323.9), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(393.9) to screen px(323.9), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(361.1) to screen px(323.9), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(328.3) to screen px(323.9), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(295.5) to screen px(323.9), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(262.7) to screen px(323.9), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(229.9) to screen px(323.9), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(197.1) to screen px(323.9), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(292.1), py(164.3) to screen px(323.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(308), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(459.5) to screen px(356.7), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(426.7) to screen px(356.7), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(393.9) to screen px(356.7), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(361.1) to screen px(356.7), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(328.3) to screen px(356.7), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(295.5) to screen px(356.7), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(262.7) to screen px(356.7), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(229.9) to screen px(356.7), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(197.1) to screen px(356.7), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(324.9), py(164.3) to screen px(356.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(340.8), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(459.5) to screen px(389.5), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(426.7) to screen px(389.5), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(393.9) to screen px(389.5), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(361.1) to screen px(389.5), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(328.3) to screen px(389.5), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(295.5) to screen px(389.5), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(262.7) to screen px(389.5), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(229.9) to screen px(389.5), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(197.1) to screen px(389.5), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(357.7), py(164.3) to screen px(389.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(373.6), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set arrow from screen px(209.6), py(132.8) to screen px(213.7), py(134.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(213.7), py(134.8) to screen px(217.8), py(136.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(217.8), py(136.8) to screen px(221.9), py(138.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(221.9), py(138.8) to screen px(226), py(140.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(226), py(140.7) to screen px(230.1), py(142.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(230.1), py(142.7) to screen px(234.2), py(144.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(234.2), py(144.6) to screen px(238.3), py(146.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(238.3), py(146.5) to screen px(242.4), py(148.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(242.4), py(148.4) to screen px(246.5), py(150.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(246.5), py(150.3) to screen px(250.6), py(152.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(250.6), py(152.1) to screen px(254.7), py(154) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(254.7), py(154) to screen px(258.8), py(155.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(258.8), py(155.8) to screen px(262.9), py(157.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(262.9), py(157.6) to screen px(267), py(159.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(267), py(159.4) to screen px(271.1), py(161.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(271.1), py(161.2) to screen px(275.2), py(163) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(275.2), py(163) to screen px(279.3), py(164.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(279.3), py(164.7) to screen px(283.4), py(166.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(283.4), py(166.5) to screen px(287.5), py(168.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(287.5), py(168.2) to screen px(291.6), py(169.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(291.6), py(169.9) to screen px(295.7), py(171.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(295.7), py(171.6) to screen px(299.8), py(173.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(299.8), py(173.2) to screen px(303.9), py(174.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(303.9), py(174.9) to screen px(308), py(176.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(308), py(176.5) to screen px(312.1), py(178.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(312.1), py(178.1) to screen px(316.2), py(179.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(316.2), py(179.7) to screen px(320.3), py(181.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(320.3), py(181.4) to screen px(324.4), py(184) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(324.4), py(184) to screen px(328.5), py(186.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(328.5), py(186.6) to screen px(332.6), py(189.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(332.6), py(189.2) to screen px(336.7), py(191.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(336.7), py(191.7) to screen px(340.8), py(194.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(340.8), py(194.2) to screen px(344.9), py(196.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(344.9), py(196.7) to screen px(349), py(199.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(349), py(199.2) to screen px(353.1), py(201.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(353.1), py(201.6) to screen px(357.2), py(204) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(357.2), py(204) to screen px(361.3), py(206.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(361.3), py(206.4) to screen px(365.4), py(208.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(365.4), py(208.7) to screen px(369.5), py(211) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(369.5), py(211) to screen px(373.6), py(213.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set label 'SubGM' at screen px(62), py(120) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    plot NaN
    
    unset label
    unset arrow
    set lmargin at screen px(452)
    set rmargin at screen px(780)
    set tmargin at screen py(132)
    set bmargin at screen py(460)
    unset logscale x
    set xrange [-0.5:9.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 0.0, '2' 1.0, '3' 2.0, '4' 3.0, '5' 4.0, '6' 5.0, '7' 6.0, '8' 7.0, '9' 8.0, '10' 9.0)
    unset logscale y
    set yrange [-0.5:9.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.0, '0.02' 1.0, '0.04' 2.0, '0.06' 3.0, '0.1' 4.0, '0.14' 5.0, '0.2' 6.0, '0.26' 7.0, '0.35' 8.0, '0.5' 9.0)
    unset object
    set object rectangle from screen px(452.5), py(459.5) to screen px(484.3), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(468.4), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(452.5), py(426.7) to screen px(484.3), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(468.4), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(452.5), py(393.9) to screen px(484.3), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(468.4), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(452.5), py(361.1) to screen px(484.3), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(468.4), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(452.5), py(328.3) to screen px(484.3), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(468.4), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(452.5), py(295.5) to screen px(484.3), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(468.4), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(452.5), py(262.7) to screen px(484.3), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(468.4), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(452.5), py(229.9) to screen px(484.3), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(468.4), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(452.5), py(197.1) to screen px(484.3), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(468.4), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(452.5), py(164.3) to screen px(484.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(468.4), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(485.3), py(459.5) to screen px(517.1), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(501.2), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(485.3), py(426.7) to screen px(517.1), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(501.2), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(485.3), py(393.9) to screen px(517.1), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(501.2), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(485.3), py(361.1) to screen px(517.1), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(501.2), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(485.3), py(328.3) to screen px(517.1), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(501.2), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(485.3), py(295.5) to screen px(517.1), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(501.2), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(485.3), py(262.7) to screen px(517.1), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(501.2), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(485.3), py(229.9) to screen px(517.1), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(501.2), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(485.3), py(197.1) to screen px(517.1), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(501.2), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(485.3), py(164.3) to screen px(517.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(501.2), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(459.5) to screen px(549.9), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(534), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(426.7) to screen px(549.9), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(534), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(393.9) to screen px(549.9), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(534), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(361.1) to screen px(549.9), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(534), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(328.3) to screen px(549.9), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(534), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(295.5) to screen px(549.9), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(534), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(262.7) to screen px(549.9), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(534), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(229.9) to screen px(549.9), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(534), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(197.1) to screen px(549.9), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(534), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(518.1), py(164.3) to screen px(549.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(534), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(459.5) to screen px(582.7), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(426.7) to screen px(582.7), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(393.9) to screen px(582.7), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(361.1) to screen px(582.7), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(328.3) to screen px(582.7), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(295.5) to screen px(582.7), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(262.7) to screen px(582.7), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(229.9) to screen px(582.7), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(197.1) to screen px(582.7), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(550.9), py(164.3) to screen px(582.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(566.8), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(459.5) to screen px(615.5), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(426.7) to screen px(615.5), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(393.9) to screen px(615.5), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(361.1) to screen px(615.5), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(328.3) to screen px(615.5), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(295.5) to screen px(615.5), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(262.7) to screen px(615.5), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(229.9) to screen px(615.5), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(197.1) to screen px(615.5), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(583.7), py(164.3) to screen px(615.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(599.6), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(459.5) to screen px(648.3), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(426.7) to screen px(648.3), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(393.9) to screen px(648.3), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(361.1) to screen px(648.3), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(328.3) to screen px(648.3), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(295.5) to screen px(648.3), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(262.7) to screen px(648.3), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(229.9) to screen px(648.3), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(197.1) to screen px(648.3), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(616.5), py(164.3) to screen px(648.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(632.4), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(459.5) to screen px(681.1), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(426.7) to screen px(681.1), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(393.9) to screen px(681.1), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(361.1) to screen px(681.1), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(328.3) to screen px(681.1), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(295.5) to screen px(681.1), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(262.7) to screen px(681.1), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(229.9) to screen px(681.1), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(197.1) to screen px(681.1), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(649.3), py(164.3) to screen px(681.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(665.2), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(459.5) to screen px(713.9), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(426.7) to screen px(713.9), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(393.9) to screen px(713.9), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(361.1) to screen px(713.9), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(328.3) to screen px(713.9), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(295.5) to screen px(713.9), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(262.7) to screen px(713.9), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(229.9) to screen px(713.9), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(197.1) to screen px(713.9), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(682.1), py(164.3) to screen px(713.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(698), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(459.5) to screen px(746.7), py(427.7) front fillcolor rgb '#f4f7f9' fillstyle solid noborder
    set label '0.05' at screen px(730.8), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(426.7) to screen px(746.7), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(393.9) to screen px(746.7), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(361.1) to screen px(746.7), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(328.3) to screen px(746.7), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(295.5) to screen px(746.7), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(262.7) to screen px(746.7), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(229.9) to screen px(746.7), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(197.1) to screen px(746.7), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(714.9), py(164.3) to screen px(746.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(730.8), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(459.5) to screen px(779.5), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(443.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(426.7) to screen px(779.5), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(410.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(393.9) to screen px(779.5), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(378) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(361.1) to screen px(779.5), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(345.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(328.3) to screen px(779.5), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(312.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(295.5) to screen px(779.5), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(279.6) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(262.7) to screen px(779.5), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(246.8) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(229.9) to screen px(779.5), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(214) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(197.1) to screen px(779.5), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(181.2) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(747.7), py(164.3) to screen px(779.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(763.6), py(148.4) center front font 'sans-serif,11' textcolor rgb '#222222'
    set arrow from screen px(599.6), py(132.8) to screen px(603.7), py(134.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(603.7), py(134.8) to screen px(607.8), py(136.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(607.8), py(136.8) to screen px(611.9), py(138.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(611.9), py(138.8) to screen px(616), py(140.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(616), py(140.7) to screen px(620.1), py(142.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(620.1), py(142.7) to screen px(624.2), py(144.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(624.2), py(144.6) to screen px(628.3), py(146.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(628.3), py(146.5) to screen px(632.4), py(148.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(632.4), py(148.4) to screen px(636.5), py(150.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(636.5), py(150.3) to screen px(640.6), py(152.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(640.6), py(152.1) to screen px(644.7), py(154) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(644.7), py(154) to screen px(648.8), py(155.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(648.8), py(155.8) to screen px(652.9), py(157.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(652.9), py(157.6) to screen px(657), py(159.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(657), py(159.4) to screen px(661.1), py(161.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(661.1), py(161.2) to screen px(665.2), py(163) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(665.2), py(163) to screen px(669.3), py(164.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(669.3), py(164.7) to screen px(673.4), py(166.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(673.4), py(166.5) to screen px(677.5), py(168.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(677.5), py(168.2) to screen px(681.6), py(169.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(681.6), py(169.9) to screen px(685.7), py(171.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(685.7), py(171.6) to screen px(689.8), py(173.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(689.8), py(173.2) to screen px(693.9), py(174.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(693.9), py(174.9) to screen px(698), py(176.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(698), py(176.5) to screen px(702.1), py(178.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(702.1), py(178.1) to screen px(706.2), py(179.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(706.2), py(179.7) to screen px(710.3), py(181.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(710.3), py(181.4) to screen px(714.4), py(184) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(714.4), py(184) to screen px(718.5), py(186.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(718.5), py(186.6) to screen px(722.6), py(189.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(722.6), py(189.2) to screen px(726.7), py(191.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(726.7), py(191.7) to screen px(730.8), py(194.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(730.8), py(194.2) to screen px(734.9), py(196.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(734.9), py(196.7) to screen px(739), py(199.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(739), py(199.2) to screen px(743.1), py(201.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(743.1), py(201.6) to screen px(747.2), py(204) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(747.2), py(204) to screen px(751.3), py(206.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(751.3), py(206.4) to screen px(755.4), py(208.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(755.4), py(208.7) to screen px(759.5), py(211) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(759.5), py(211) to screen px(763.6), py(213.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set label 'SubGM from a start of size 1' at screen px(452), py(120) left front font 'sans-serif,12' textcolor rgb '#004a74'
    plot NaN
    unset multiplot
    unset output
}
