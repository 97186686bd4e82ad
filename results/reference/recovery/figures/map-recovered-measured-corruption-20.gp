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
    set label 'The shade of a cell: share of trials recovered, the mean of 5 seeds, from 0 (white) to 1 (dark). The line: as many clean' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'observations as degrees of freedom.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Share of spoilt observations' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Rank' at screen px(421), py(502) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(62)
    set rmargin at screen px(390)
    set tmargin at screen py(132)
    set bmargin at screen py(460)
    unset logscale x
    set xrange [-0.5:19.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 0.0, '3' 2.0, '5' 4.0, '7' 6.0, '9' 8.0, '11' 10.0, '13' 12.0, '15' 14.0, '17' 16.0, '19' 18.0)
    unset logscale y
    set yrange [-0.5:19.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.0, '0.02' 1.0, '0.03' 2.0, '0.04' 3.0, '0.05' 4.0, '0.06' 5.0, '0.07' 6.0, '0.08' 7.0, '0.1' 8.0, '0.12' 9.0, '0.14' 10.0, '0.16' 11.0, '0.18' 12.0, '0.2' 13.0, '0.23' 14.0, '0.26' 15.0, '0.3' 16.0, '0.35' 17.0, '0.4' 18.0, '0.5' 19.0)
    unset object
    set object rectangle from screen px(62.5), py(459.5) to screen px(77.9), py(444.1) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(443.1) to screen px(77.9), py(427.7) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(426.7) to screen px(77.9), py(411.3) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(410.3) to screen px(77.9), py(394.9) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(393.9) to screen px(77.9), py(378.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(377.5) to screen px(77.9), py(362.1) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(361.1) to screen px(77.9), py(345.7) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(344.7) to screen px(77.9), py(329.3) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(328.3) to screen px(77.9), py(312.9) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(311.9) to screen px(77.9), py(296.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(295.5) to screen px(77.9), py(280.1) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(279.1) to screen px(77.9), py(263.7) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(262.7) to screen px(77.9), py(247.3) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(246.3) to screen px(77.9), py(230.9) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(229.9) to screen px(77.9), py(214.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(213.5) to screen px(77.9), py(198.1) front fillcolor rgb '#3c93c4' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(197.1) to screen px(77.9), py(181.7) front fillcolor rgb '#53a0cb' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(180.7) to screen px(77.9), py(165.3) front fillcolor rgb '#98c6e0' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(164.3) to screen px(77.9), py(148.9) front fillcolor rgb '#ddecf5' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(147.9) to screen px(77.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(459.5) to screen px(94.3), py(444.1) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(443.1) to screen px(94.3), py(427.7) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(426.7) to screen px(94.3), py(411.3) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(410.3) to screen px(94.3), py(394.9) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(393.9) to screen px(94.3), py(378.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(377.5) to screen px(94.3), py(362.1) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(361.1) to screen px(94.3), py(345.7) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(344.7) to screen px(94.3), py(329.3) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(328.3) to screen px(94.3), py(312.9) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(311.9) to screen px(94.3), py(296.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(295.5) to screen px(94.3), py(280.1) front fillcolor rgb '#308dc1' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(279.1) to screen px(94.3), py(263.7) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(262.7) to screen px(94.3), py(247.3) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(246.3) to screen px(94.3), py(230.9) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(229.9) to screen px(94.3), py(214.5) front fillcolor rgb '#3c93c4' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(213.5) to screen px(94.3), py(198.1) front fillcolor rgb '#4799c8' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(197.1) to screen px(94.3), py(181.7) front fillcolor rgb '#8cc0dc' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(180.7) to screen px(94.3), py(165.3) front fillcolor rgb '#c6dfee' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(164.3) to screen px(94.3), py(148.9) front fillcolor rgb '#ddecf5' fillstyle solid noborder
    set object rectangle from screen px(78.9), py(147.9) to screen px(94.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(459.5) to screen px(110.7), py(444.1) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(443.1) to screen px(110.7), py(427.7) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(426.7) to screen px(110.7), py(411.3) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(410.3) to screen px(110.7), py(394.9) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(393.9) to screen px(110.7), py(378.5) front fillcolor rgb '#308dc1' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(377.5) to screen px(110.7), py(362.1) front fillcolor rgb '#3c93c4' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(361.1) to screen px(110.7), py(345.7) front fillcolor rgb '#53a0cb' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(344.7) to screen px(110.7), py(329.3) front fillcolor rgb '#308dc1' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(328.3) to screen px(110.7), py(312.9) front fillcolor rgb '#3c93c4' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(311.9) to screen px(110.7), py(296.5) front fillcolor rgb '#4799c8' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(295.5) to screen px(110.7), py(280.1) front fillcolor rgb '#308dc1' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(279.1) to screen px(110.7), py(263.7) front fillcolor rgb '#81b9d9' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(262.7) to screen px(110.7), py(247.3) front fillcolor rgb '#8cc0dc' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(246.3) to screen px(110.7), py(230.9) front fillcolor rgb '#a3cce3' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(229.9) to screen px(110.7), py(214.5) front fillcolor rgb '#ddecf5' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(213.5) to screen px(110.7), py(198.1) front fillcolor rgb '#d1e6f1' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(197.1) to screen px(110.7), py(181.7) front fillcolor rgb '#f4f9fc' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(180.7) to screen px(110.7), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(164.3) to screen px(110.7), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(95.3), py(147.9) to screen px(110.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(459.5) to screen px(127.1), py(444.1) front fillcolor rgb '#f4f9fc' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(443.1) to screen px(127.1), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(426.7) to screen px(127.1), py(411.3) front fillcolor rgb '#ddecf5' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(410.3) to screen px(127.1), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(393.9) to screen px(127.1), py(378.5) front fillcolor rgb '#f4f9fc' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(377.5) to screen px(127.1), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(361.1) to screen px(127.1), py(345.7) front fillcolor rgb '#e8f2f8' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(344.7) to screen px(127.1), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(328.3) to screen px(127.1), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(311.9) to screen px(127.1), py(296.5) front fillcolor rgb '#f4f9fc' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(295.5) to screen px(127.1), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(279.1) to screen px(127.1), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(262.7) to screen px(127.1), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(246.3) to screen px(127.1), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(229.9) to screen px(127.1), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(213.5) to screen px(127.1), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(197.1) to screen px(127.1), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(180.7) to screen px(127.1), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(164.3) to screen px(127.1), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(111.7), py(147.9) to screen px(127.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(459.5) to screen px(143.5), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(443.1) to screen px(143.5), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(426.7) to screen px(143.5), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(410.3) to screen px(143.5), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(393.9) to screen px(143.5), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(377.5) to screen px(143.5), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(361.1) to screen px(143.5), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(344.7) to screen px(143.5), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(328.3) to screen px(143.5), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(311.9) to screen px(143.5), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(295.5) to screen px(143.5), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(279.1) to screen px(143.5), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(262.7) to screen px(143.5), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(246.3) to screen px(143.5), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(229.9) to screen px(143.5), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(213.5) to screen px(143.5), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(197.1) to screen px(143.5), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(180.7) to screen px(143.5), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(164.3) to screen px(143.5), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(128.1), py(147.9) to screen px(143.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(459.5) to screen px(159.9), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(443.1) to screen px(159.9), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(426.7) to screen px(159.9), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(410.3) to screen px(159.9), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(393.9) to screen px(159.9), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(377.5) to screen px(159.9), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(361.1) to screen px(159.9), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(344.7) to screen px(159.9), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(328.3) to screen px(159.9), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(311.9) to screen px(159.9), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(295.5) to screen px(159.9), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(279.1) to screen px(159.9), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(262.7) to screen px(159.9), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(246.3) to screen px(159.9), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(229.9) to screen px(159.9), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(213.5) to screen px(159.9), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(197.1) to screen px(159.9), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(180.7) to screen px(159.9), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(164.3) to screen px(159.9), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(144.5), py(147.9) to screen px(159.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(459.5) to screen px(176.3), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(443.1) to screen px(176.3), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(426.7) to screen px(176.3), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(410.3) to screen px(176.3), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(393.9) to screen px(176.3), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(377.5) to screen px(176.3), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(361.1) to screen px(176.3), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(344.7) to screen px(176.3), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(328.3) to screen px(176.3), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(311.9) to screen px(176.3), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(295.5) to screen px(176.3), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(279.1) to screen px(176.3), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(262.7) to screen px(176.3), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(246.3) to screen px(176.3), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(229.9) to screen px(176.3), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(213.5) to screen px(176.3), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(197.1) to screen px(176.3), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(180.7) to screen px(176.3), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(164.3) to screen px(176.3), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(160.9), py(147.9) to screen px(176.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(459.5) to screen px(192.7), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(443.1) to screen px(192.7), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(426.7) to screen px(192.7), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(410.3) to screen px(192.7), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(393.9) to screen px(192.7), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(377.5) to screen px(192.7), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(361.1) to screen px(192.7), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(344.7) to screen px(192.7), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(328.3) to screen px(192.7), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(311.9) to screen px(192.7), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(295.5) to screen px(192.7), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(279.1) to screen px(192.7), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(262.7) to screen px(192.7), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(246.3) to screen px(192.7), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(229.9) to screen px(192.7), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(213.5) to screen px(192.7), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(197.1) to screen px(192.7), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(180.7) to screen px(192.7), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(164.3) to screen px(192.7), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(177.3), py(147.9) to screen px(192.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(459.5) to screen px(209.1), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(443.1) to screen px(209.1), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(426.7) to screen px(209.1), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(410.3) to screen px(209.1), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(393.9) to screen px(209.1), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(377.5) to screen px(209.1), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(361.1) to screen px(209.1), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(344.7) to screen px(209.1), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(328.3) to screen px(209.1), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(311.9) to screen px(209.1), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(295.5) to screen px(209.1), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(279.1) to screen px(209.1), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(262.7) to screen px(209.1), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(246.3) to screen px(209.1), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(229.9) to screen px(209.1), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(213.5) to screen px(209.1), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(197.1) to screen px(209.1), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(180.7) to screen px(209.1), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(164.3) to screen px(209.1), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(193.7), py(147.9) to screen px(209.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(459.5) to screen px(225.5), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(443.1) to screen px(225.5), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(426.7) to screen px(225.5), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(410.3) to screen px(225.5), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(393.9) to screen px(225.5), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(377.5) to screen px(225.5), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(361.1) to screen px(225.5), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(344.7) to screen px(225.5), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(328.3) to screen px(225.5), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(311.9) to screen px(225.5), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(295.5) to screen px(225.5), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(279.1) to screen px(225.5), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(262.7) to screen px(225.5), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(246.3) to screen px(225.5), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(229.9) to screen px(225.5), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(213.5) to screen px(225.5), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(197.1) to screen px(225.5), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(180.7) to screen px(225.5), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(164.3) to screen px(225.5), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(210.1), py(147.9) to screen px(225.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(459.5) to screen px(241.9), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(443.1) to screen px(241.9), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(426.7) to screen px(241.9), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(410.3) to screen px(241.9), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(393.9) to screen px(241.9), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(377.5) to screen px(241.9), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(361.1) to screen px(241.9), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(344.7) to screen px(241.9), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(328.3) to screen px(241.9), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(311.9) to screen px(241.9), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(295.5) to screen px(241.9), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(279.1) to screen px(241.9), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(262.7) to screen px(241.9), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(246.3) to screen px(241.9), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(229.9) to screen px(241.9), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(213.5) to screen px(241.9), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(197.1) to screen px(241.9), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(180.7) to screen px(241.9), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(164.3) to screen px(241.9), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(226.5), py(147.9) to screen px(241.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(459.5) to screen px(258.3), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(443.1) to screen px(258.3), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(426.7) to screen px(258.3), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(410.3) to screen px(258.3), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(393.9) to screen px(258.3), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(377.5) to screen px(258.3), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(361.1) to screen px(258.3), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(344.7) to screen px(258.3), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(328.3) to screen px(258.3), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(311.9) to screen px(258.3), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(295.5) to screen px(258.3), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(279.1) to screen px(258.3), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(262.7) to screen px(258.3), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(246.3) to screen px(258.3), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(229.9) to screen px(258.3), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(213.5) to screen px(258.3), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(197.1) to screen px(258.3), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(180.7) to screen px(258.3), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(164.3) to screen px(258.3), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(242.9), py(147.9) to screen px(258.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(459.5) to screen px(274.7), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(443.1) to screen px(274.7), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(426.7) to screen px(274.7), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(410.3) to screen px(274.7), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(393.9) to screen px(274.7), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(377.5) to screen px(274.7), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(361.1) to screen px(274.7), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(344.7) to screen px(274.7), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(328.3) to screen px(274.7), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(311.9) to screen px(274.7), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(295.5) to screen px(274.7), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(279.1) to screen px(274.7), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(262.7) to screen px(274.7), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(246.3) to screen px(274.7), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(229.9) to screen px(274.7), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(213.5) to screen px(274.7), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(197.1) to screen px(274.7), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(180.7) to screen px(274.7), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(164.3) to screen px(274.7), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(259.3), py(147.9) to screen px(274.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(459.5) to screen px(291.1), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(443.1) to screen px(291.1), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(426.7) to screen px(291.1), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(410.3) to screen px(291.1), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(393.9) to screen px(291.1), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(377.5) to screen px(291.1), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(361.1) to screen px(291.1), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(344.7) to screen px(291.1), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(328.3) to screen px(291.1), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(311.9) to screen px(291.1), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(295.5) to screen px(291.1), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(279.1) to screen px(291.1), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(262.7) to screen px(291.1), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(246.3) to screen px(291.1), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(229.9) to screen px(291.1), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(213.5) to screen px(291.1), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(197.1) to screen px(291.1), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(180.7) to screen px(291.1), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(164.3) to screen px(291.1), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(275.7), py(147.9) to screen px(291.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(459.5) to screen px(307.5), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(443.1) to screen px(307.5), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(426.7) to screen px(307.5), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(410.3) to screen px(307.5), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(393.9) to screen px(307.5), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(377.5) to screen px(307.5), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(361.1) to screen px(307.5), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(344.7) to screen px(307.5), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(328.3) to screen px(307.5), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(311.9) to screen px(307.5), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(295.5) to screen px(307.5), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(279.1) to screen px(307.5), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(262.7) to screen px(307.5), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(246.3) to screen px(307.5), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(229.9) to screen px(307.5), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(213.5) to screen px(307.5), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(197.1) to screen px(307.5), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(180.7) to screen px(307.5), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(164.3) to screen px(307.5), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(292.1), py(147.9) to screen px(307.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(459.5) to screen px(323.9), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(443.1) to screen px(323.9), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(426.7) to screen px(323.9), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(410.3) to screen px(323.9), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(393.9) to screen px(323.9), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(377.5) to screen px(323.9), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(361.1) to screen px(323.9), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(344.7) to screen px(323.9), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(328.3) to screen px(323.9), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(311.9) to screen px(323.9), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(295.5) to screen px(323.9), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(279.1) to screen px(323.9), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(262.7) to screen px(323.9), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(246.3) to screen px(323.9), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(229.9) to screen px(323.9), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(213.5) to screen px(323.9), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(197.1) to screen px(323.9), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(180.7) to screen px(323.9), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(164.3) to screen px(323.9), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(308.5), py(147.9) to screen px(323.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(459.5) to screen px(340.3), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(443.1) to screen px(340.3), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(426.7) to screen px(340.3), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(410.3) to screen px(340.3), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(393.9) to screen px(340.3), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(377.5) to screen px(340.3), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(361.1) to screen px(340.3), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(344.7) to screen px(340.3), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(328.3) to screen px(340.3), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(311.9) to screen px(340.3), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(295.5) to screen px(340.3), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(279.1) to screen px(340.3), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(262.7) to screen px(340.3), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(246.3) to screen px(340.3), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(229.9) to screen px(340.3), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(213.5) to screen px(340.3), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(197.1) to screen px(340.3), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(180.7) to screen px(340.3), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(164.3) to screen px(340.3), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(324.9), py(147.9) to screen px(340.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(459.5) to screen px(356.7), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(443.1) to screen px(356.7), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(426.7) to screen px(356.7), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(410.3) to screen px(356.7), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(393.9) to screen px(356.7), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(377.5) to screen px(356.7), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(361.1) to screen px(356.7), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(344.7) to screen px(356.7), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(328.3) to screen px(356.7), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(311.9) to screen px(356.7), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(295.5) to screen px(356.7), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(279.1) to screen px(356.7), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(262.7) to screen px(356.7), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(246.3) to screen px(356.7), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(229.9) to screen px(356.7), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(213.5) to screen px(356.7), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(197.1) to screen px(356.7), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(180.7) to screen px(356.7), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(164.3) to screen px(356.7), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(341.3), py(147.9) to screen px(356.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(459.5) to screen px(373.1), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(443.1) to screen px(373.1), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(426.7) to screen px(373.1), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(410.3) to screen px(373.1), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(393.9) to screen px(373.1), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(377.5) to screen px(373.1), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(361.1) to screen px(373.1), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(344.7) to screen px(373.1), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(328.3) to screen px(373.1), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(311.9) to screen px(373.1), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(295.5) to screen px(373.1), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(279.1) to screen px(373.1), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(262.7) to screen px(373.1), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(246.3) to screen px(373.1), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(229.9) to screen px(373.1), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(213.5) to screen px(373.1), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(197.1) to screen px(373.1), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(180.7) to screen px(373.1), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(164.3) to screen px(373.1), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(357.7), py(147.9) to screen px(373.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(459.5) to screen px(389.5), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(443.1) to screen px(389.5), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(426.7) to screen px(389.5), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(410.3) to screen px(389.5), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(393.9) to screen px(389.5), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(377.5) to screen px(389.5), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(361.1) to screen px(389.5), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(344.7) to screen px(389.5), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(328.3) to screen px(389.5), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(311.9) to screen px(389.5), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(295.5) to screen px(389.5), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(279.1) to screen px(389.5), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(262.7) to screen px(389.5), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(246.3) to screen px(389.5), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(229.9) to screen px(389.5), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(213.5) to screen px(389.5), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(197.1) to screen px(389.5), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(180.7) to screen px(389.5), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(164.3) to screen px(389.5), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(374.1), py(147.9) to screen px(389.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set arrow from screen px(141.9), py(133) to screen px(144), py(134.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(144), py(134.4) to screen px(146.1), py(135.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(146.1), py(135.9) to screen px(148.1), py(137.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(148.1), py(137.3) to screen px(150.1), py(138.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(150.1), py(138.8) to screen px(152.2), py(140.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(152.2), py(140.2) to screen px(154.2), py(141.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(154.2), py(141.6) to screen px(156.3), py(143) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(156.3), py(143) to screen px(158.4), py(144.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(158.4), py(144.4) to screen px(160.4), py(145.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(160.4), py(145.8) to screen px(162.4), py(147.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(162.4), py(147.1) to screen px(164.5), py(148.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(164.5), py(148.5) to screen px(166.6), py(149.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(166.6), py(149.8) to screen px(168.6), py(151.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(168.6), py(151.1) to screen px(170.6), py(152.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(170.6), py(152.4) to screen px(172.7), py(153.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(172.7), py(153.7) to screen px(174.8), py(155) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(174.8), py(155) to screen px(176.8), py(156.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(176.8), py(156.3) to screen px(178.9), py(158.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(178.9), py(158.5) to screen px(180.9), py(161) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(180.9), py(161) to screen px(182.9), py(163.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(182.9), py(163.5) to screen px(185), py(166) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(185), py(166) to screen px(187.1), py(168.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(187.1), py(168.4) to screen px(189.1), py(170.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(189.1), py(170.8) to screen px(191.2), py(173.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(191.2), py(173.2) to screen px(193.2), py(175.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(193.2), py(175.5) to screen px(195.2), py(177.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(195.2), py(177.9) to screen px(197.3), py(180.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(197.3), py(180.2) to screen px(199.3), py(182.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(199.3), py(182.5) to screen px(201.4), py(184.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(201.4), py(184.7) to screen px(203.5), py(186.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(203.5), py(186.9) to screen px(205.5), py(189.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(205.5), py(189.2) to screen px(207.5), py(191.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(207.5), py(191.8) to screen px(209.6), py(194.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(209.6), py(194.5) to screen px(211.7), py(197.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(211.7), py(197.2) to screen px(213.7), py(199.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(213.7), py(199.8) to screen px(215.8), py(202.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(215.8), py(202.4) to screen px(217.8), py(205) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(217.8), py(205) to screen px(219.8), py(208.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(219.8), py(208.2) to screen px(221.9), py(211.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(221.9), py(211.5) to screen px(224), py(214.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(224), py(214.8) to screen px(226), py(218.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(226), py(218.1) to screen px(228), py(221.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(228), py(221.3) to screen px(230.1), py(224.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(230.1), py(224.5) to screen px(232.2), py(227.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(232.2), py(227.7) to screen px(234.2), py(230.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(234.2), py(230.8) to screen px(236.2), py(233.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(236.2), py(233.9) to screen px(238.3), py(236.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(238.3), py(236.9) to screen px(240.3), py(240.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(240.3), py(240.5) to screen px(242.4), py(244.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(242.4), py(244.9) to screen px(244.5), py(249.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(244.5), py(249.3) to screen px(246.5), py(253.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(246.5), py(253.6) to screen px(248.5), py(257.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(248.5), py(257.8) to screen px(250.6), py(262) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(250.6), py(262) to screen px(252.7), py(266.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(252.7), py(266.1) to screen px(254.7), py(270.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(254.7), py(270.2) to screen px(256.8), py(274.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(256.8), py(274.2) to screen px(258.8), py(278.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(258.8), py(278.1) to screen px(260.9), py(282) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(260.9), py(282) to screen px(262.9), py(285.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(262.9), py(285.8) to screen px(265), py(289.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(265), py(289.6) to screen px(267), py(293.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(267), py(293.3) to screen px(269), py(296.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(269), py(296.9) to screen px(271.1), py(300.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(271.1), py(300.5) to screen px(273.1), py(304) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(273.1), py(304) to screen px(275.2), py(307.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(275.2), py(307.4) to screen px(277.2), py(310.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(277.2), py(310.8) to screen px(279.3), py(314.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(279.3), py(314.1) to screen px(281.4), py(317.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(281.4), py(317.4) to screen px(283.4), py(320.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(283.4), py(320.6) to screen px(285.5), py(323.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(285.5), py(323.7) to screen px(287.5), py(326.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(287.5), py(326.8) to screen px(289.5), py(329.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(289.5), py(329.8) to screen px(291.6), py(332.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(291.6), py(332.8) to screen px(293.6), py(335.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(293.6), py(335.7) to screen px(295.7), py(340.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(295.7), py(340.1) to screen px(297.8), py(345.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(297.8), py(345.6) to screen px(299.8), py(351.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(299.8), py(351.1) to screen px(301.9), py(356.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(301.9), py(356.4) to screen px(303.9), py(361.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(303.9), py(361.6) to screen px(306), py(366.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(306), py(366.6) to screen px(308), py(371.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(308), py(371.6) to screen px(310), py(376.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(310), py(376.4) to screen px(312.1), py(381.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(312.1), py(381.1) to screen px(314.1), py(385.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(314.1), py(385.7) to screen px(316.2), py(390.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(316.2), py(390.1) to screen px(318.2), py(394.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(318.2), py(394.4) to screen px(320.3), py(398.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(320.3), py(398.6) to screen px(322.3), py(402.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(322.3), py(402.7) to screen px(324.4), py(406.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(324.4), py(406.7) to screen px(326.4), py(410.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(326.4), py(410.5) to screen px(328.5), py(414.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(328.5), py(414.3) to screen px(330.6), py(417.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(330.6), py(417.9) to screen px(332.6), py(421.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(332.6), py(421.3) to screen px(334.7), py(424.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(334.7), py(424.7) to screen px(336.7), py(427.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(336.7), py(427.9) to screen px(338.8), py(431) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(338.8), py(431) to screen px(340.8), py(434) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(340.8), py(434) to screen px(342.8), py(436.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(342.8), py(436.9) to screen px(344.9), py(439.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(344.9), py(439.6) to screen px(346.9), py(442.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(346.9), py(442.3) to screen px(349), py(444.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(349), py(444.8) to screen px(351.1), py(447.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(351.1), py(447.2) to screen px(353.1), py(449.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(353.1), py(449.4) to screen px(355.2), py(451.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(355.2), py(451.5) to screen px(357.2), py(453.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(357.2), py(453.6) to screen px(359.2), py(455.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(359.2), py(455.4) to screen px(361.3), py(457.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(361.3), py(457.2) to screen px(363.3), py(458.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set label 'SubGM' at screen px(62), py(120) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    plot NaN
    
    unset label
    unset arrow
    set lmargin at screen px(452)
    set rmargin at screen px(780)
    set tmargin at screen py(132)
    set bmargin at screen py(460)
    unset logscale x
    set xrange [-0.5:19.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 0.0, '3' 2.0, '5' 4.0, '7' 6.0, '9' 8.0, '11' 10.0, '13' 12.0, '15' 14.0, '17' 16.0, '19' 18.0)
    unset logscale y
    set yrange [-0.5:19.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.01' 0.0, '0.02' 1.0, '0.03' 2.0, '0.04' 3.0, '0.05' 4.0, '0.06' 5.0, '0.07' 6.0, '0.08' 7.0, '0.1' 8.0, '0.12' 9.0, '0.14' 10.0, '0.16' 11.0, '0.18' 12.0, '0.2' 13.0, '0.23' 14.0, '0.26' 15.0, '0.3' 16.0, '0.35' 17.0, '0.4' 18.0, '0.5' 19.0)
    unset object
    set object rectangle from screen px(452.5), py(459.5) to screen px(467.9), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(443.1) to screen px(467.9), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(426.7) to screen px(467.9), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(410.3) to screen px(467.9), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(393.9) to screen px(467.9), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(377.5) to screen px(467.9), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(361.1) to screen px(467.9), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(344.7) to screen px(467.9), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(328.3) to screen px(467.9), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(311.9) to screen px(467.9), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(295.5) to screen px(467.9), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(279.1) to screen px(467.9), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(262.7) to screen px(467.9), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(246.3) to screen px(467.9), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(229.9) to screen px(467.9), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(213.5) to screen px(467.9), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(197.1) to screen px(467.9), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(180.7) to screen px(467.9), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(164.3) to screen px(467.9), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(452.5), py(147.9) to screen px(467.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(459.5) to screen px(484.3), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(443.1) to screen px(484.3), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(426.7) to screen px(484.3), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(410.3) to screen px(484.3), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(393.9) to screen px(484.3), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(377.5) to screen px(484.3), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(361.1) to screen px(484.3), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(344.7) to screen px(484.3), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(328.3) to screen px(484.3), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(311.9) to screen px(484.3), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(295.5) to screen px(484.3), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(279.1) to screen px(484.3), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(262.7) to screen px(484.3), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(246.3) to screen px(484.3), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(229.9) to screen px(484.3), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(213.5) to screen px(484.3), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(197.1) to screen px(484.3), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(180.7) to screen px(484.3), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(164.3) to screen px(484.3), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(468.9), py(147.9) to screen px(484.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(459.5) to screen px(500.7), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(443.1) to screen px(500.7), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(426.7) to screen px(500.7), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(410.3) to screen px(500.7), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(393.9) to screen px(500.7), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(377.5) to screen px(500.7), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(361.1) to screen px(500.7), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(344.7) to screen px(500.7), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(328.3) to screen px(500.7), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(311.9) to screen px(500.7), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(295.5) to screen px(500.7), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(279.1) to screen px(500.7), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(262.7) to screen px(500.7), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(246.3) to screen px(500.7), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(229.9) to screen px(500.7), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(213.5) to screen px(500.7), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(197.1) to screen px(500.7), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(180.7) to screen px(500.7), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(164.3) to screen px(500.7), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(485.3), py(147.9) to screen px(500.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(459.5) to screen px(517.1), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(443.1) to screen px(517.1), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(426.7) to screen px(517.1), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(410.3) to screen px(517.1), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(393.9) to screen px(517.1), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(377.5) to screen px(517.1), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(361.1) to screen px(517.1), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(344.7) to screen px(517.1), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(328.3) to screen px(517.1), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(311.9) to screen px(517.1), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(295.5) to screen px(517.1), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(279.1) to screen px(517.1), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(262.7) to screen px(517.1), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(246.3) to screen px(517.1), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(229.9) to screen px(517.1), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(213.5) to screen px(517.1), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(197.1) to screen px(517.1), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(180.7) to screen px(517.1), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(164.3) to screen px(517.1), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(501.7), py(147.9) to screen px(517.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(459.5) to screen px(533.5), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(443.1) to screen px(533.5), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(426.7) to screen px(533.5), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(410.3) to screen px(533.5), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(393.9) to screen px(533.5), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(377.5) to screen px(533.5), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(361.1) to screen px(533.5), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(344.7) to screen px(533.5), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(328.3) to screen px(533.5), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(311.9) to screen px(533.5), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(295.5) to screen px(533.5), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(279.1) to screen px(533.5), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(262.7) to screen px(533.5), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(246.3) to screen px(533.5), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(229.9) to screen px(533.5), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(213.5) to screen px(533.5), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(197.1) to screen px(533.5), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(180.7) to screen px(533.5), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(164.3) to screen px(533.5), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(518.1), py(147.9) to screen px(533.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(459.5) to screen px(549.9), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(443.1) to screen px(549.9), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(426.7) to screen px(549.9), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(410.3) to screen px(549.9), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(393.9) to screen px(549.9), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(377.5) to screen px(549.9), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(361.1) to screen px(549.9), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(344.7) to screen px(549.9), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(328.3) to screen px(549.9), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(311.9) to screen px(549.9), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(295.5) to screen px(549.9), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(279.1) to screen px(549.9), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(262.7) to screen px(549.9), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(246.3) to screen px(549.9), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(229.9) to screen px(549.9), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(213.5) to screen px(549.9), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(197.1) to screen px(549.9), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(180.7) to screen px(549.9), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(164.3) to screen px(549.9), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(534.5), py(147.9) to screen px(549.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(459.5) to screen px(566.3), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(443.1) to screen px(566.3), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(426.7) to screen px(566.3), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(410.3) to screen px(566.3), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(393.9) to screen px(566.3), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(377.5) to screen px(566.3), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(361.1) to screen px(566.3), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(344.7) to screen px(566.3), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(328.3) to screen px(566.3), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(311.9) to screen px(566.3), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(295.5) to screen px(566.3), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(279.1) to screen px(566.3), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(262.7) to screen px(566.3), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(246.3) to screen px(566.3), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(229.9) to screen px(566.3), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(213.5) to screen px(566.3), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(197.1) to screen px(566.3), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(180.7) to screen px(566.3), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(164.3) to screen px(566.3), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(550.9), py(147.9) to screen px(566.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(459.5) to screen px(582.7), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(443.1) to screen px(582.7), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(426.7) to screen px(582.7), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(410.3) to screen px(582.7), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(393.9) to screen px(582.7), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(377.5) to screen px(582.7), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(361.1) to screen px(582.7), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(344.7) to screen px(582.7), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(328.3) to screen px(582.7), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(311.9) to screen px(582.7), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(295.5) to screen px(582.7), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(279.1) to screen px(582.7), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(262.7) to screen px(582.7), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(246.3) to screen px(582.7), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(229.9) to screen px(582.7), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(213.5) to screen px(582.7), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(197.1) to screen px(582.7), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(180.7) to screen px(582.7), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(164.3) to screen px(582.7), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(567.3), py(147.9) to screen px(582.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(459.5) to screen px(599.1), py(444.1) front fillcolor rgb '#f4f7f9' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(443.1) to screen px(599.1), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(426.7) to screen px(599.1), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(410.3) to screen px(599.1), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(393.9) to screen px(599.1), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(377.5) to screen px(599.1), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(361.1) to screen px(599.1), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(344.7) to screen px(599.1), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(328.3) to screen px(599.1), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(311.9) to screen px(599.1), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(295.5) to screen px(599.1), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(279.1) to screen px(599.1), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(262.7) to screen px(599.1), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(246.3) to screen px(599.1), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(229.9) to screen px(599.1), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(213.5) to screen px(599.1), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(197.1) to screen px(599.1), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(180.7) to screen px(599.1), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(164.3) to screen px(599.1), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(583.7), py(147.9) to screen px(599.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(459.5) to screen px(615.5), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(443.1) to screen px(615.5), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(426.7) to screen px(615.5), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(410.3) to screen px(615.5), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(393.9) to screen px(615.5), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(377.5) to screen px(615.5), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(361.1) to screen px(615.5), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(344.7) to screen px(615.5), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(328.3) to screen px(615.5), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(311.9) to screen px(615.5), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(295.5) to screen px(615.5), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(279.1) to screen px(615.5), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(262.7) to screen px(615.5), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(246.3) to screen px(615.5), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(229.9) to screen px(615.5), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(213.5) to screen px(615.5), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(197.1) to screen px(615.5), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(180.7) to screen px(615.5), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(164.3) to screen px(615.5), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(600.1), py(147.9) to screen px(615.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(459.5) to screen px(631.9), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(443.1) to screen px(631.9), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(426.7) to screen px(631.9), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(410.3) to screen px(631.9), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(393.9) to screen px(631.9), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(377.5) to screen px(631.9), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(361.1) to screen px(631.9), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(344.7) to screen px(631.9), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(328.3) to screen px(631.9), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(311.9) to screen px(631.9), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(295.5) to screen px(631.9), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(279.1) to screen px(631.9), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(262.7) to screen px(631.9), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(246.3) to screen px(631.9), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(229.9) to screen px(631.9), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(213.5) to screen px(631.9), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(197.1) to screen px(631.9), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(180.7) to screen px(631.9), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(164.3) to screen px(631.9), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(616.5), py(147.9) to screen px(631.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(459.5) to screen px(648.3), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(443.1) to screen px(648.3), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(426.7) to screen px(648.3), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(410.3) to screen px(648.3), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(393.9) to screen px(648.3), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(377.5) to screen px(648.3), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(361.1) to screen px(648.3), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(344.7) to screen px(648.3), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(328.3) to screen px(648.3), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(311.9) to screen px(648.3), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(295.5) to screen px(648.3), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(279.1) to screen px(648.3), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(262.7) to screen px(648.3), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(246.3) to screen px(648.3), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(229.9) to screen px(648.3), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(213.5) to screen px(648.3), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(197.1) to screen px(648.3), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(180.7) to screen px(648.3), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(164.3) to screen px(648.3), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632.9), py(147.9) to screen px(648.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(459.5) to screen px(664.7), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(443.1) to screen px(664.7), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(426.7) to screen px(664.7), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(410.3) to screen px(664.7), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(393.9) to screen px(664.7), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(377.5) to screen px(664.7), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(361.1) to screen px(664.7), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(344.7) to screen px(664.7), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(328.3) to screen px(664.7), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(311.9) to screen px(664.7), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(295.5) to screen px(664.7), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(279.1) to screen px(664.7), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(262.7) to screen px(664.7), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(246.3) to screen px(664.7), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(229.9) to screen px(664.7), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(213.5) to screen px(664.7), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(197.1) to screen px(664.7), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(180.7) to screen px(664.7), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(164.3) to screen px(664.7), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(649.3), py(147.9) to screen px(664.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(459.5) to screen px(681.1), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(443.1) to screen px(681.1), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(426.7) to screen px(681.1), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(410.3) to screen px(681.1), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(393.9) to screen px(681.1), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(377.5) to screen px(681.1), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(361.1) to screen px(681.1), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(344.7) to screen px(681.1), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(328.3) to screen px(681.1), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(311.9) to screen px(681.1), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(295.5) to screen px(681.1), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(279.1) to screen px(681.1), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(262.7) to screen px(681.1), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(246.3) to screen px(681.1), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(229.9) to screen px(681.1), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(213.5) to screen px(681.1), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(197.1) to screen px(681.1), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(180.7) to screen px(681.1), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(164.3) to screen px(681.1), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(665.7), py(147.9) to screen px(681.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(459.5) to screen px(697.5), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(443.1) to screen px(697.5), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(426.7) to screen px(697.5), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(410.3) to screen px(697.5), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(393.9) to screen px(697.5), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(377.5) to screen px(697.5), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(361.1) to screen px(697.5), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(344.7) to screen px(697.5), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(328.3) to screen px(697.5), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(311.9) to screen px(697.5), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(295.5) to screen px(697.5), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(279.1) to screen px(697.5), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(262.7) to screen px(697.5), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(246.3) to screen px(697.5), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(229.9) to screen px(697.5), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(213.5) to screen px(697.5), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(197.1) to screen px(697.5), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(180.7) to screen px(697.5), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(164.3) to screen px(697.5), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(682.1), py(147.9) to screen px(697.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(459.5) to screen px(713.9), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(443.1) to screen px(713.9), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(426.7) to screen px(713.9), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(410.3) to screen px(713.9), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(393.9) to screen px(713.9), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(377.5) to screen px(713.9), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(361.1) to screen px(713.9), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(344.7) to screen px(713.9), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(328.3) to screen px(713.9), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(311.9) to screen px(713.9), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(295.5) to screen px(713.9), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(279.1) to screen px(713.9), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(262.7) to screen px(713.9), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(246.3) to screen px(713.9), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(229.9) to screen px(713.9), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(213.5) to screen px(713.9), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(197.1) to screen px(713.9), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(180.7) to screen px(713.9), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(164.3) to screen px(713.9), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(698.5), py(147.9) to screen px(713.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(459.5) to screen px(730.3), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(443.1) to screen px(730.3), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(426.7) to screen px(730.3), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(410.3) to screen px(730.3), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(393.9) to screen px(730.3), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(377.5) to screen px(730.3), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(361.1) to screen px(730.3), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(344.7) to screen px(730.3), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(328.3) to screen px(730.3), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(311.9) to screen px(730.3), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(295.5) to screen px(730.3), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(279.1) to screen px(730.3), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(262.7) to screen px(730.3), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(246.3) to screen px(730.3), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(229.9) to screen px(730.3), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(213.5) to screen px(730.3), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(197.1) to screen px(730.3), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(180.7) to screen px(730.3), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(164.3) to screen px(730.3), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(714.9), py(147.9) to screen px(730.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(459.5) to screen px(746.7), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(443.1) to screen px(746.7), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(426.7) to screen px(746.7), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(410.3) to screen px(746.7), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(393.9) to screen px(746.7), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(377.5) to screen px(746.7), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(361.1) to screen px(746.7), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(344.7) to screen px(746.7), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(328.3) to screen px(746.7), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(311.9) to screen px(746.7), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(295.5) to screen px(746.7), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(279.1) to screen px(746.7), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(262.7) to screen px(746.7), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(246.3) to screen px(746.7), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(229.9) to screen px(746.7), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(213.5) to screen px(746.7), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(197.1) to screen px(746.7), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(180.7) to screen px(746.7), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(164.3) to screen px(746.7), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731.3), py(147.9) to screen px(746.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(459.5) to screen px(763.1), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(443.1) to screen px(763.1), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(426.7) to screen px(763.1), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(410.3) to screen px(763.1), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(393.9) to screen px(763.1), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(377.5) to screen px(763.1), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(361.1) to screen px(763.1), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(344.7) to screen px(763.1), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(328.3) to screen px(763.1), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(311.9) to screen px(763.1), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(295.5) to screen px(763.1), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(279.1) to screen px(763.1), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(262.7) to screen px(763.1), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(246.3) to screen px(763.1), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(229.9) to screen px(763.1), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(213.5) to screen px(763.1), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(197.1) to screen px(763.1), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(180.7) to screen px(763.1), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(164.3) to screen px(763.1), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(747.7), py(147.9) to screen px(763.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(459.5) to screen px(779.5), py(444.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(443.1) to screen px(779.5), py(427.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(426.7) to screen px(779.5), py(411.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(410.3) to screen px(779.5), py(394.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(393.9) to screen px(779.5), py(378.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(377.5) to screen px(779.5), py(362.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(361.1) to screen px(779.5), py(345.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(344.7) to screen px(779.5), py(329.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(328.3) to screen px(779.5), py(312.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(311.9) to screen px(779.5), py(296.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(295.5) to screen px(779.5), py(280.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(279.1) to screen px(779.5), py(263.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(262.7) to screen px(779.5), py(247.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(246.3) to screen px(779.5), py(230.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(229.9) to screen px(779.5), py(214.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(213.5) to screen px(779.5), py(198.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(197.1) to screen px(779.5), py(181.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(180.7) to screen px(779.5), py(165.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(164.3) to screen px(779.5), py(148.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(764.1), py(147.9) to screen px(779.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set arrow from screen px(532), py(133) to screen px(534), py(134.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(534), py(134.4) to screen px(536), py(135.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(536), py(135.9) to screen px(538.1), py(137.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(538.1), py(137.3) to screen px(540.1), py(138.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(540.1), py(138.8) to screen px(542.2), py(140.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(542.2), py(140.2) to screen px(544.2), py(141.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(544.2), py(141.6) to screen px(546.3), py(143) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(546.3), py(143) to screen px(548.4), py(144.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(548.4), py(144.4) to screen px(550.4), py(145.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(550.4), py(145.8) to screen px(552.5), py(147.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(552.5), py(147.1) to screen px(554.5), py(148.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(554.5), py(148.5) to screen px(556.5), py(149.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(556.5), py(149.8) to screen px(558.6), py(151.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(558.6), py(151.1) to screen px(560.6), py(152.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(560.6), py(152.4) to screen px(562.7), py(153.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(562.7), py(153.7) to screen px(564.8), py(155) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(564.8), py(155) to screen px(566.8), py(156.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(566.8), py(156.3) to screen px(568.9), py(158.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(568.9), py(158.5) to screen px(570.9), py(161) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(570.9), py(161) to screen px(573), py(163.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(573), py(163.5) to screen px(575), py(166) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(575), py(166) to screen px(577), py(168.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(577), py(168.4) to screen px(579.1), py(170.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(579.1), py(170.8) to screen px(581.1), py(173.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(581.1), py(173.2) to screen px(583.2), py(175.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(583.2), py(175.5) to screen px(585.2), py(177.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(585.2), py(177.9) to screen px(587.3), py(180.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(587.3), py(180.2) to screen px(589.4), py(182.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(589.4), py(182.5) to screen px(591.4), py(184.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(591.4), py(184.7) to screen px(593.5), py(186.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(593.5), py(186.9) to screen px(595.5), py(189.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(595.5), py(189.2) to screen px(597.5), py(191.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(597.5), py(191.8) to screen px(599.6), py(194.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(599.6), py(194.5) to screen px(601.6), py(197.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(601.6), py(197.2) to screen px(603.7), py(199.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(603.7), py(199.8) to screen px(605.8), py(202.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(605.8), py(202.4) to screen px(607.8), py(205) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(607.8), py(205) to screen px(609.9), py(208.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(609.9), py(208.2) to screen px(611.9), py(211.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(611.9), py(211.5) to screen px(614), py(214.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(614), py(214.8) to screen px(616), py(218.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(616), py(218.1) to screen px(618), py(221.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(618), py(221.3) to screen px(620.1), py(224.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(620.1), py(224.5) to screen px(622.1), py(227.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(622.1), py(227.7) to screen px(624.2), py(230.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(624.2), py(230.8) to screen px(626.2), py(233.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(626.2), py(233.9) to screen px(628.3), py(236.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(628.3), py(236.9) to screen px(630.4), py(240.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(630.4), py(240.5) to screen px(632.4), py(244.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(632.4), py(244.9) to screen px(634.5), py(249.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(634.5), py(249.3) to screen px(636.5), py(253.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(636.5), py(253.6) to screen px(638.5), py(257.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(638.5), py(257.8) to screen px(640.6), py(262) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(640.6), py(262) to screen px(642.6), py(266.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(642.6), py(266.1) to screen px(644.7), py(270.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(644.7), py(270.2) to screen px(646.8), py(274.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(646.8), py(274.2) to screen px(648.8), py(278.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(648.8), py(278.1) to screen px(650.9), py(282) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(650.9), py(282) to screen px(652.9), py(285.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(652.9), py(285.8) to screen px(655), py(289.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(655), py(289.6) to screen px(657), py(293.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(657), py(293.3) to screen px(659), py(296.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(659), py(296.9) to screen px(661.1), py(300.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(661.1), py(300.5) to screen px(663.1), py(304) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(663.1), py(304) to screen px(665.2), py(307.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(665.2), py(307.4) to screen px(667.2), py(310.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(667.2), py(310.8) to screen px(669.3), py(314.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(669.3), py(314.1) to screen px(671.4), py(317.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(671.4), py(317.4) to screen px(673.4), py(320.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(673.4), py(320.6) to screen px(675.5), py(323.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(675.5), py(323.7) to screen px(677.5), py(326.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(677.5), py(326.8) to screen px(679.5), py(329.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(679.5), py(329.8) to screen px(681.6), py(332.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(681.6), py(332.8) to screen px(683.6), py(335.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(683.6), py(335.7) to screen px(685.7), py(340.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(685.7), py(340.1) to screen px(687.8), py(345.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(687.8), py(345.6) to screen px(689.8), py(351.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(689.8), py(351.1) to screen px(691.9), py(356.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(691.9), py(356.4) to screen px(693.9), py(361.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(693.9), py(361.6) to screen px(696), py(366.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(696), py(366.6) to screen px(698), py(371.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(698), py(371.6) to screen px(700), py(376.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(700), py(376.4) to screen px(702.1), py(381.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(702.1), py(381.1) to screen px(704.1), py(385.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(704.1), py(385.7) to screen px(706.2), py(390.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(706.2), py(390.1) to screen px(708.2), py(394.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(708.2), py(394.4) to screen px(710.3), py(398.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(710.3), py(398.6) to screen px(712.3), py(402.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(712.3), py(402.7) to screen px(714.4), py(406.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(714.4), py(406.7) to screen px(716.5), py(410.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(716.5), py(410.5) to screen px(718.5), py(414.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(718.5), py(414.3) to screen px(720.5), py(417.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(720.5), py(417.9) to screen px(722.6), py(421.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(722.6), py(421.3) to screen px(724.7), py(424.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(724.7), py(424.7) to screen px(726.7), py(427.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(726.7), py(427.9) to screen px(728.8), py(431) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(728.8), py(431) to screen px(730.8), py(434) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(730.8), py(434) to screen px(732.8), py(436.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(732.8), py(436.9) to screen px(734.9), py(439.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(734.9), py(439.6) to screen px(737), py(442.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(737), py(442.3) to screen px(739), py(444.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(739), py(444.8) to screen px(741), py(447.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(741), py(447.2) to screen px(743.1), py(449.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(743.1), py(449.4) to screen px(745.2), py(451.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(745.2), py(451.5) to screen px(747.2), py(453.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(747.2), py(453.6) to screen px(749.2), py(455.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(749.2), py(455.4) to screen px(751.3), py(457.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(751.3), py(457.2) to screen px(753.3), py(458.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set label 'SubGM from a start of size 1' at screen px(452), py(120) left front font 'sans-serif,12' textcolor rgb '#004a74'
    plot NaN
    unset multiplot
    unset output
}
