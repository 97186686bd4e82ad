# 'sampling-30: share of trials recovered'
# Reads map-completed-sampling-30.tsv, draws map-completed-sampling-30.svg and map-completed-sampling-30.png:
#     gnuplot map-completed-sampling-30.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 392.0
# The lines of the table that belong to a series.
table = 'map-completed-sampling-30.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8


do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,392 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,784 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'map-completed-sampling-30.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'sampling-30: share of trials recovered' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'The shade of a cell: share of trials recovered, the mean of 5 seeds, from 0 (white) to 1 (dark). The line: as many' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'observations as degrees of freedom.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Observations over free entries' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Rank' at screen px(421), py(372) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(62)
    set rmargin at screen px(260)
    set tmargin at screen py(132)
    set bmargin at screen py(330)
    unset logscale x
    set xrange [-0.5:19.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 0.0, '4' 3.0, '7' 6.0, '10' 9.0, '13' 12.0, '16' 15.0, '19' 18.0)
    unset logscale y
    set yrange [-0.5:19.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.05' 0.0, '0.15' 2.0, '0.25' 4.0, '0.35' 6.0, '0.45' 8.0, '0.55' 10.0, '0.65' 12.0, '0.75' 14.0, '0.85' 16.0, '0.95' 18.0)
    unset object
    set object rectangle from screen px(62.5), py(329.5) to screen px(71.4), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(319.6) to screen px(71.4), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(309.7) to screen px(71.4), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(299.8) to screen px(71.4), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(289.9) to screen px(71.4), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(280) to screen px(71.4), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(270.1) to screen px(71.4), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(260.2) to screen px(71.4), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(250.3) to screen px(71.4), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(240.4) to screen px(71.4), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(230.5) to screen px(71.4), py(221.6) front fillcolor rgb '#f4f9fc' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(220.6) to screen px(71.4), py(211.7) front fillcolor rgb '#ddecf5' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(210.7) to screen px(71.4), py(201.8) front fillcolor rgb '#a3cce3' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(200.8) to screen px(71.4), py(191.9) front fillcolor rgb '#75b3d5' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(190.9) to screen px(71.4), py(182) front fillcolor rgb '#3c93c4' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(181) to screen px(71.4), py(172.1) front fillcolor rgb '#308dc1' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(171.1) to screen px(71.4), py(162.2) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(161.2) to screen px(71.4), py(152.3) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(151.3) to screen px(71.4), py(142.4) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(62.5), py(141.4) to screen px(71.4), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(329.5) to screen px(81.3), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(319.6) to screen px(81.3), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(309.7) to screen px(81.3), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(299.8) to screen px(81.3), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(289.9) to screen px(81.3), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(280) to screen px(81.3), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(270.1) to screen px(81.3), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(260.2) to screen px(81.3), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(250.3) to screen px(81.3), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(240.4) to screen px(81.3), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(230.5) to screen px(81.3), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(220.6) to screen px(81.3), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(210.7) to screen px(81.3), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(200.8) to screen px(81.3), py(191.9) front fillcolor rgb '#e8f2f8' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(190.9) to screen px(81.3), py(182) front fillcolor rgb '#bad9ea' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(181) to screen px(81.3), py(172.1) front fillcolor rgb '#5ea6ce' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(171.1) to screen px(81.3), py(162.2) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(161.2) to screen px(81.3), py(152.3) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(151.3) to screen px(81.3), py(142.4) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(72.4), py(141.4) to screen px(81.3), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(329.5) to screen px(91.2), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(319.6) to screen px(91.2), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(309.7) to screen px(91.2), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(299.8) to screen px(91.2), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(289.9) to screen px(91.2), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(280) to screen px(91.2), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(270.1) to screen px(91.2), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(260.2) to screen px(91.2), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(250.3) to screen px(91.2), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(240.4) to screen px(91.2), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(230.5) to screen px(91.2), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(220.6) to screen px(91.2), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(210.7) to screen px(91.2), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(200.8) to screen px(91.2), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(190.9) to screen px(91.2), py(182) front fillcolor rgb '#c6dfee' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(181) to screen px(91.2), py(172.1) front fillcolor rgb '#81b9d9' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(171.1) to screen px(91.2), py(162.2) front fillcolor rgb '#4799c8' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(161.2) to screen px(91.2), py(152.3) front fillcolor rgb '#3c93c4' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(151.3) to screen px(91.2), py(142.4) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set object rectangle from screen px(82.3), py(141.4) to screen px(91.2), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(329.5) to screen px(101.1), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(319.6) to screen px(101.1), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(309.7) to screen px(101.1), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(299.8) to screen px(101.1), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(289.9) to screen px(101.1), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(280) to screen px(101.1), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(270.1) to screen px(101.1), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(260.2) to screen px(101.1), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(250.3) to screen px(101.1), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(240.4) to screen px(101.1), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(230.5) to screen px(101.1), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(220.6) to screen px(101.1), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(210.7) to screen px(101.1), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(200.8) to screen px(101.1), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(190.9) to screen px(101.1), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(181) to screen px(101.1), py(172.1) front fillcolor rgb '#f4f9fc' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(171.1) to screen px(101.1), py(162.2) front fillcolor rgb '#bad9ea' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(161.2) to screen px(101.1), py(152.3) front fillcolor rgb '#53a0cb' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(151.3) to screen px(101.1), py(142.4) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set object rectangle from screen px(92.2), py(141.4) to screen px(101.1), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(329.5) to screen px(111), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(319.6) to screen px(111), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(309.7) to screen px(111), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(299.8) to screen px(111), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(289.9) to screen px(111), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(280) to screen px(111), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(270.1) to screen px(111), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(260.2) to screen px(111), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(250.3) to screen px(111), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(240.4) to screen px(111), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(230.5) to screen px(111), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(220.6) to screen px(111), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(210.7) to screen px(111), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(200.8) to screen px(111), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(190.9) to screen px(111), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(181) to screen px(111), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(171.1) to screen px(111), py(162.2) front fillcolor rgb '#f4f9fc' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(161.2) to screen px(111), py(152.3) front fillcolor rgb '#6aadd2' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(151.3) to screen px(111), py(142.4) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(102.1), py(141.4) to screen px(111), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(112), py(329.5) to screen px(120.9), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(319.6) to screen px(120.9), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(309.7) to screen px(120.9), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(299.8) to screen px(120.9), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(289.9) to screen px(120.9), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(280) to screen px(120.9), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(270.1) to screen px(120.9), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(260.2) to screen px(120.9), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(250.3) to screen px(120.9), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(240.4) to screen px(120.9), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(230.5) to screen px(120.9), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(220.6) to screen px(120.9), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(210.7) to screen px(120.9), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(200.8) to screen px(120.9), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(190.9) to screen px(120.9), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(181) to screen px(120.9), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(171.1) to screen px(120.9), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(112), py(161.2) to screen px(120.9), py(152.3) front fillcolor rgb '#a3cce3' fillstyle solid noborder
    set object rectangle from screen px(112), py(151.3) to screen px(120.9), py(142.4) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set object rectangle from screen px(112), py(141.4) to screen px(120.9), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(329.5) to screen px(130.8), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(319.6) to screen px(130.8), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(309.7) to screen px(130.8), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(299.8) to screen px(130.8), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(289.9) to screen px(130.8), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(280) to screen px(130.8), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(270.1) to screen px(130.8), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(260.2) to screen px(130.8), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(250.3) to screen px(130.8), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(240.4) to screen px(130.8), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(230.5) to screen px(130.8), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(220.6) to screen px(130.8), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(210.7) to screen px(130.8), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(200.8) to screen px(130.8), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(190.9) to screen px(130.8), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(181) to screen px(130.8), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(171.1) to screen px(130.8), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(161.2) to screen px(130.8), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(151.3) to screen px(130.8), py(142.4) front fillcolor rgb '#5ea6ce' fillstyle solid noborder
    set object rectangle from screen px(121.9), py(141.4) to screen px(130.8), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(329.5) to screen px(140.7), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(319.6) to screen px(140.7), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(309.7) to screen px(140.7), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(299.8) to screen px(140.7), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(289.9) to screen px(140.7), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(280) to screen px(140.7), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(270.1) to screen px(140.7), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(260.2) to screen px(140.7), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(250.3) to screen px(140.7), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(240.4) to screen px(140.7), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(230.5) to screen px(140.7), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(220.6) to screen px(140.7), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(210.7) to screen px(140.7), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(200.8) to screen px(140.7), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(190.9) to screen px(140.7), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(181) to screen px(140.7), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(171.1) to screen px(140.7), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(161.2) to screen px(140.7), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(151.3) to screen px(140.7), py(142.4) front fillcolor rgb '#bad9ea' fillstyle solid noborder
    set object rectangle from screen px(131.8), py(141.4) to screen px(140.7), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(329.5) to screen px(150.6), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(319.6) to screen px(150.6), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(309.7) to screen px(150.6), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(299.8) to screen px(150.6), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(289.9) to screen px(150.6), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(280) to screen px(150.6), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(270.1) to screen px(150.6), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(260.2) to screen px(150.6), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(250.3) to screen px(150.6), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(240.4) to screen px(150.6), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(230.5) to screen px(150.6), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(220.6) to screen px(150.6), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(210.7) to screen px(150.6), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(200.8) to screen px(150.6), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(190.9) to screen px(150.6), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(181) to screen px(150.6), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(171.1) to screen px(150.6), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(161.2) to screen px(150.6), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(151.3) to screen px(150.6), py(142.4) front fillcolor rgb '#f4f9fc' fillstyle solid noborder
    set object rectangle from screen px(141.7), py(141.4) to screen px(150.6), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(329.5) to screen px(160.5), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(319.6) to screen px(160.5), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(309.7) to screen px(160.5), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(299.8) to screen px(160.5), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(289.9) to screen px(160.5), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(280) to screen px(160.5), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(270.1) to screen px(160.5), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(260.2) to screen px(160.5), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(250.3) to screen px(160.5), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(240.4) to screen px(160.5), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(230.5) to screen px(160.5), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(220.6) to screen px(160.5), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(210.7) to screen px(160.5), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(200.8) to screen px(160.5), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(190.9) to screen px(160.5), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(181) to screen px(160.5), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(171.1) to screen px(160.5), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(161.2) to screen px(160.5), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(151.3) to screen px(160.5), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(151.6), py(141.4) to screen px(160.5), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(329.5) to screen px(170.4), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(319.6) to screen px(170.4), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(309.7) to screen px(170.4), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(299.8) to screen px(170.4), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(289.9) to screen px(170.4), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(280) to screen px(170.4), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(270.1) to screen px(170.4), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(260.2) to screen px(170.4), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(250.3) to screen px(170.4), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(240.4) to screen px(170.4), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(230.5) to screen px(170.4), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(220.6) to screen px(170.4), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(210.7) to screen px(170.4), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(200.8) to screen px(170.4), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(190.9) to screen px(170.4), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(181) to screen px(170.4), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(171.1) to screen px(170.4), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(161.2) to screen px(170.4), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(151.3) to screen px(170.4), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(161.5), py(141.4) to screen px(170.4), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(329.5) to screen px(180.3), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(319.6) to screen px(180.3), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(309.7) to screen px(180.3), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(299.8) to screen px(180.3), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(289.9) to screen px(180.3), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(280) to screen px(180.3), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(270.1) to screen px(180.3), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(260.2) to screen px(180.3), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(250.3) to screen px(180.3), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(240.4) to screen px(180.3), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(230.5) to screen px(180.3), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(220.6) to screen px(180.3), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(210.7) to screen px(180.3), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(200.8) to screen px(180.3), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(190.9) to screen px(180.3), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(181) to screen px(180.3), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(171.1) to screen px(180.3), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(161.2) to screen px(180.3), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(151.3) to screen px(180.3), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(171.4), py(141.4) to screen px(180.3), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(329.5) to screen px(190.2), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(319.6) to screen px(190.2), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(309.7) to screen px(190.2), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(299.8) to screen px(190.2), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(289.9) to screen px(190.2), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(280) to screen px(190.2), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(270.1) to screen px(190.2), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(260.2) to screen px(190.2), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(250.3) to screen px(190.2), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(240.4) to screen px(190.2), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(230.5) to screen px(190.2), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(220.6) to screen px(190.2), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(210.7) to screen px(190.2), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(200.8) to screen px(190.2), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(190.9) to screen px(190.2), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(181) to screen px(190.2), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(171.1) to screen px(190.2), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(161.2) to screen px(190.2), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(151.3) to screen px(190.2), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(181.3), py(141.4) to screen px(190.2), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(329.5) to screen px(200.1), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(319.6) to screen px(200.1), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(309.7) to screen px(200.1), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(299.8) to screen px(200.1), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(289.9) to screen px(200.1), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(280) to screen px(200.1), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(270.1) to screen px(200.1), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(260.2) to screen px(200.1), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(250.3) to screen px(200.1), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(240.4) to screen px(200.1), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(230.5) to screen px(200.1), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(220.6) to screen px(200.1), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(210.7) to screen px(200.1), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(200.8) to screen px(200.1), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(190.9) to screen px(200.1), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(181) to screen px(200.1), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(171.1) to screen px(200.1), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(161.2) to screen px(200.1), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(151.3) to screen px(200.1), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(191.2), py(141.4) to screen px(200.1), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(329.5) to screen px(210), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(319.6) to screen px(210), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(309.7) to screen px(210), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(299.8) to screen px(210), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(289.9) to screen px(210), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(280) to screen px(210), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(270.1) to screen px(210), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(260.2) to screen px(210), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(250.3) to screen px(210), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(240.4) to screen px(210), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(230.5) to screen px(210), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(220.6) to screen px(210), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(210.7) to screen px(210), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(200.8) to screen px(210), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(190.9) to screen px(210), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(181) to screen px(210), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(171.1) to screen px(210), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(161.2) to screen px(210), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(151.3) to screen px(210), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(201.1), py(141.4) to screen px(210), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(211), py(329.5) to screen px(219.9), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(319.6) to screen px(219.9), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(309.7) to screen px(219.9), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(299.8) to screen px(219.9), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(289.9) to screen px(219.9), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(280) to screen px(219.9), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(270.1) to screen px(219.9), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(260.2) to screen px(219.9), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(250.3) to screen px(219.9), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(240.4) to screen px(219.9), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(230.5) to screen px(219.9), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(220.6) to screen px(219.9), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(210.7) to screen px(219.9), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(200.8) to screen px(219.9), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(190.9) to screen px(219.9), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(181) to screen px(219.9), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(171.1) to screen px(219.9), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(161.2) to screen px(219.9), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(151.3) to screen px(219.9), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(211), py(141.4) to screen px(219.9), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(329.5) to screen px(229.8), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(319.6) to screen px(229.8), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(309.7) to screen px(229.8), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(299.8) to screen px(229.8), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(289.9) to screen px(229.8), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(280) to screen px(229.8), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(270.1) to screen px(229.8), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(260.2) to screen px(229.8), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(250.3) to screen px(229.8), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(240.4) to screen px(229.8), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(230.5) to screen px(229.8), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(220.6) to screen px(229.8), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(210.7) to screen px(229.8), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(200.8) to screen px(229.8), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(190.9) to screen px(229.8), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(181) to screen px(229.8), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(171.1) to screen px(229.8), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(161.2) to screen px(229.8), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(151.3) to screen px(229.8), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(220.9), py(141.4) to screen px(229.8), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(329.5) to screen px(239.7), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(319.6) to screen px(239.7), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(309.7) to screen px(239.7), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(299.8) to screen px(239.7), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(289.9) to screen px(239.7), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(280) to screen px(239.7), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(270.1) to screen px(239.7), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(260.2) to screen px(239.7), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(250.3) to screen px(239.7), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(240.4) to screen px(239.7), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(230.5) to screen px(239.7), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(220.6) to screen px(239.7), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(210.7) to screen px(239.7), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(200.8) to screen px(239.7), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(190.9) to screen px(239.7), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(181) to screen px(239.7), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(171.1) to screen px(239.7), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(161.2) to screen px(239.7), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(151.3) to screen px(239.7), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(230.8), py(141.4) to screen px(239.7), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(329.5) to screen px(249.6), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(319.6) to screen px(249.6), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(309.7) to screen px(249.6), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(299.8) to screen px(249.6), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(289.9) to screen px(249.6), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(280) to screen px(249.6), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(270.1) to screen px(249.6), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(260.2) to screen px(249.6), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(250.3) to screen px(249.6), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(240.4) to screen px(249.6), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(230.5) to screen px(249.6), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(220.6) to screen px(249.6), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(210.7) to screen px(249.6), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(200.8) to screen px(249.6), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(190.9) to screen px(249.6), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(181) to screen px(249.6), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(171.1) to screen px(249.6), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(161.2) to screen px(249.6), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(151.3) to screen px(249.6), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(240.7), py(141.4) to screen px(249.6), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(329.5) to screen px(259.5), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(319.6) to screen px(259.5), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(309.7) to screen px(259.5), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(299.8) to screen px(259.5), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(289.9) to screen px(259.5), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(280) to screen px(259.5), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(270.1) to screen px(259.5), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(260.2) to screen px(259.5), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(250.3) to screen px(259.5), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(240.4) to screen px(259.5), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(230.5) to screen px(259.5), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(220.6) to screen px(259.5), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(210.7) to screen px(259.5), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(200.8) to screen px(259.5), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(190.9) to screen px(259.5), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(181) to screen px(259.5), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(171.1) to screen px(259.5), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(161.2) to screen px(259.5), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(151.3) to screen px(259.5), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(250.6), py(141.4) to screen px(259.5), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set arrow from screen px(67), py(322) to screen px(68.2), py(320.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(68.2), py(320.4) to screen px(69.4), py(318.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(69.4), py(318.8) to screen px(70.7), py(317.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(70.7), py(317.2) to screen px(71.9), py(315.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(71.9), py(315.6) to screen px(73.1), py(314.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(73.1), py(314.1) to screen px(74.4), py(312.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(74.4), py(312.5) to screen px(75.6), py(311) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(75.6), py(311) to screen px(76.8), py(309.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(76.8), py(309.4) to screen px(78.1), py(307.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(78.1), py(307.9) to screen px(79.3), py(306.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(79.3), py(306.4) to screen px(80.6), py(304.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(80.6), py(304.8) to screen px(81.8), py(303.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(81.8), py(303.3) to screen px(83), py(301.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(83), py(301.8) to screen px(84.3), py(300.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(84.3), py(300.3) to screen px(85.5), py(298.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(85.5), py(298.8) to screen px(86.8), py(297.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(86.8), py(297.3) to screen px(88), py(295.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(88), py(295.8) to screen px(89.2), py(294.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(89.2), py(294.4) to screen px(90.5), py(292.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(90.5), py(292.9) to screen px(91.7), py(291.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(91.7), py(291.4) to screen px(92.9), py(290) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(92.9), py(290) to screen px(94.2), py(288.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(94.2), py(288.5) to screen px(95.4), py(287.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(95.4), py(287.1) to screen px(96.7), py(285.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(96.7), py(285.7) to screen px(97.9), py(284.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(97.9), py(284.2) to screen px(99.1), py(282.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(99.1), py(282.8) to screen px(100.4), py(281.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(100.4), py(281.4) to screen px(101.6), py(280) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(101.6), py(280) to screen px(102.8), py(278.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(102.8), py(278.6) to screen px(104.1), py(277.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(104.1), py(277.2) to screen px(105.3), py(275.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(105.3), py(275.8) to screen px(106.6), py(274.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(106.6), py(274.4) to screen px(107.8), py(273.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(107.8), py(273.1) to screen px(109), py(271.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(109), py(271.7) to screen px(110.3), py(270.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(110.3), py(270.4) to screen px(111.5), py(269) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(111.5), py(269) to screen px(112.7), py(267.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(112.7), py(267.7) to screen px(114), py(266.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(114), py(266.3) to screen px(115.2), py(265) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(115.2), py(265) to screen px(116.5), py(263.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(116.5), py(263.7) to screen px(117.7), py(262.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(117.7), py(262.4) to screen px(118.9), py(261) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(118.9), py(261) to screen px(120.2), py(259.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(120.2), py(259.7) to screen px(121.4), py(258.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(121.4), py(258.4) to screen px(122.6), py(257.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(122.6), py(257.2) to screen px(123.9), py(255.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(123.9), py(255.9) to screen px(125.1), py(254.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(125.1), py(254.6) to screen px(126.4), py(253.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(126.4), py(253.3) to screen px(127.6), py(252.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(127.6), py(252.1) to screen px(128.8), py(250.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(128.8), py(250.8) to screen px(130.1), py(249.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(130.1), py(249.6) to screen px(131.3), py(248.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(131.3), py(248.3) to screen px(132.5), py(247.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(132.5), py(247.1) to screen px(133.8), py(245.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(133.8), py(245.9) to screen px(135), py(244.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(135), py(244.6) to screen px(136.2), py(243.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(136.2), py(243.4) to screen px(137.5), py(242.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(137.5), py(242.2) to screen px(138.7), py(241) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(138.7), py(241) to screen px(140), py(239.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(140), py(239.8) to screen px(141.2), py(238.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(141.2), py(238.6) to screen px(142.4), py(237.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(142.4), py(237.5) to screen px(143.7), py(236.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(143.7), py(236.3) to screen px(144.9), py(235.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(144.9), py(235.1) to screen px(146.1), py(234) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(146.1), py(234) to screen px(147.4), py(232.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(147.4), py(232.8) to screen px(148.6), py(231.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(148.6), py(231.7) to screen px(149.9), py(230.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(149.9), py(230.5) to screen px(151.1), py(229.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(151.1), py(229.4) to screen px(152.3), py(228.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(152.3), py(228.3) to screen px(153.6), py(227.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(153.6), py(227.2) to screen px(154.8), py(226.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(154.8), py(226.1) to screen px(156.1), py(224.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(156.1), py(224.9) to screen px(157.3), py(223.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(157.3), py(223.9) to screen px(158.5), py(222.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(158.5), py(222.8) to screen px(159.8), py(221.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(159.8), py(221.7) to screen px(161), py(220.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(161), py(220.6) to screen px(162.2), py(219.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(162.2), py(219.5) to screen px(163.5), py(218.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(163.5), py(218.5) to screen px(164.7), py(217.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(164.7), py(217.4) to screen px(165.9), py(216.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(165.9), py(216.4) to screen px(167.2), py(215.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(167.2), py(215.3) to screen px(168.4), py(214.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(168.4), py(214.3) to screen px(169.7), py(213.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(169.7), py(213.3) to screen px(170.9), py(212.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(170.9), py(212.2) to screen px(172.1), py(211.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(172.1), py(211.2) to screen px(173.4), py(210.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(173.4), py(210.2) to screen px(174.6), py(209.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(174.6), py(209.2) to screen px(175.8), py(208.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(175.8), py(208.2) to screen px(177.1), py(207.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(177.1), py(207.2) to screen px(178.3), py(206.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(178.3), py(206.3) to screen px(179.6), py(205.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(179.6), py(205.3) to screen px(180.8), py(204.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(180.8), py(204.3) to screen px(182), py(203.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(182), py(203.4) to screen px(183.3), py(202.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(183.3), py(202.4) to screen px(184.5), py(201.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(184.5), py(201.5) to screen px(185.8), py(200.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(185.8), py(200.5) to screen px(187), py(199.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(187), py(199.6) to screen px(188.2), py(198.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(188.2), py(198.7) to screen px(189.5), py(197.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(189.5), py(197.8) to screen px(190.7), py(196.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(190.7), py(196.8) to screen px(191.9), py(195.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(191.9), py(195.9) to screen px(193.2), py(195) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(193.2), py(195) to screen px(194.4), py(194.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(194.4), py(194.2) to screen px(195.7), py(193.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(195.7), py(193.3) to screen px(196.9), py(192.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(196.9), py(192.4) to screen px(198.1), py(191.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(198.1), py(191.5) to screen px(199.4), py(190.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(199.4), py(190.7) to screen px(200.6), py(189.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(200.6), py(189.8) to screen px(201.8), py(189) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(201.8), py(189) to screen px(203.1), py(188.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(203.1), py(188.1) to screen px(204.3), py(187.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(204.3), py(187.3) to screen px(205.5), py(186.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(205.5), py(186.5) to screen px(206.8), py(185.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(206.8), py(185.6) to screen px(208), py(184.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(208), py(184.8) to screen px(209.3), py(184) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(209.3), py(184) to screen px(210.5), py(183.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(210.5), py(183.2) to screen px(211.7), py(182.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(211.7), py(182.4) to screen px(213), py(181.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(213), py(181.6) to screen px(214.2), py(180.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(214.2), py(180.8) to screen px(215.5), py(180.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(215.5), py(180.1) to screen px(216.7), py(179.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(216.7), py(179.3) to screen px(217.9), py(178.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(217.9), py(178.5) to screen px(219.2), py(177.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(219.2), py(177.8) to screen px(220.4), py(177) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(220.4), py(177) to screen px(221.6), py(176.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(221.6), py(176.3) to screen px(222.9), py(175.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(222.9), py(175.6) to screen px(224.1), py(174.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(224.1), py(174.8) to screen px(225.3), py(174.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(225.3), py(174.1) to screen px(226.6), py(173.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(226.6), py(173.4) to screen px(227.8), py(172.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(227.8), py(172.7) to screen px(229.1), py(172) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(229.1), py(172) to screen px(230.3), py(171.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(230.3), py(171.3) to screen px(231.5), py(170.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(231.5), py(170.6) to screen px(232.8), py(170) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(232.8), py(170) to screen px(234), py(169.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(234), py(169.3) to screen px(235.2), py(168.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(235.2), py(168.6) to screen px(236.5), py(168) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(236.5), py(168) to screen px(237.7), py(167.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(237.7), py(167.3) to screen px(239), py(166.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(239), py(166.7) to screen px(240.2), py(166) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(240.2), py(166) to screen px(241.4), py(165.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(241.4), py(165.4) to screen px(242.7), py(164.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(242.7), py(164.8) to screen px(243.9), py(164.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(243.9), py(164.2) to screen px(245.2), py(163.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(245.2), py(163.6) to screen px(246.4), py(163) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(246.4), py(163) to screen px(247.6), py(162.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(247.6), py(162.4) to screen px(248.9), py(161.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(248.9), py(161.8) to screen px(250.1), py(161.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(250.1), py(161.2) to screen px(251.3), py(160.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(251.3), py(160.6) to screen px(252.6), py(160.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(252.6), py(160.1) to screen px(253.8), py(159.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(253.8), py(159.5) to screen px(255), py(159) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set label 'Soft-Impute' at screen px(62), py(120) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    plot NaN
    
    unset label
    unset arrow
    set lmargin at screen px(322)
    set rmargin at screen px(520)
    set tmargin at screen py(132)
    set bmargin at screen py(330)
    unset logscale x
    set xrange [-0.5:19.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 0.0, '4' 3.0, '7' 6.0, '10' 9.0, '13' 12.0, '16' 15.0, '19' 18.0)
    unset logscale y
    set yrange [-0.5:19.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.05' 0.0, '0.15' 2.0, '0.25' 4.0, '0.35' 6.0, '0.45' 8.0, '0.55' 10.0, '0.65' 12.0, '0.75' 14.0, '0.85' 16.0, '0.95' 18.0)
    unset object
    set object rectangle from screen px(322.5), py(329.5) to screen px(331.4), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(319.6) to screen px(331.4), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(309.7) to screen px(331.4), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(299.8) to screen px(331.4), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(289.9) to screen px(331.4), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(280) to screen px(331.4), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(270.1) to screen px(331.4), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(260.2) to screen px(331.4), py(251.3) front fillcolor rgb '#fbf1e8' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(250.3) to screen px(331.4), py(241.4) front fillcolor rgb '#f0c5a3' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(240.4) to screen px(331.4), py(231.5) front fillcolor rgb '#e6a16a' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(230.5) to screen px(331.4), py(221.6) front fillcolor rgb '#e59a5e' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(220.6) to screen px(331.4), py(211.7) front fillcolor rgb '#db7525' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(210.7) to screen px(331.4), py(201.8) front fillcolor rgb '#db7525' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(200.8) to screen px(331.4), py(191.9) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(190.9) to screen px(331.4), py(182) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(181) to screen px(331.4), py(172.1) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(171.1) to screen px(331.4), py(162.2) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(161.2) to screen px(331.4), py(152.3) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(151.3) to screen px(331.4), py(142.4) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(322.5), py(141.4) to screen px(331.4), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(329.5) to screen px(341.3), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(319.6) to screen px(341.3), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(309.7) to screen px(341.3), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(299.8) to screen px(341.3), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(289.9) to screen px(341.3), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(280) to screen px(341.3), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(270.1) to screen px(341.3), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(260.2) to screen px(341.3), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(250.3) to screen px(341.3), py(241.4) front fillcolor rgb '#fbf1e8' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(240.4) to screen px(341.3), py(231.5) front fillcolor rgb '#f6dbc6' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(230.5) to screen px(341.3), py(221.6) front fillcolor rgb '#eaaf81' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(220.6) to screen px(341.3), py(211.7) front fillcolor rgb '#e39253' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(210.7) to screen px(341.3), py(201.8) front fillcolor rgb '#e18b47' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(200.8) to screen px(341.3), py(191.9) front fillcolor rgb '#db7525' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(190.9) to screen px(341.3), py(182) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(181) to screen px(341.3), py(172.1) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(171.1) to screen px(341.3), py(162.2) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(161.2) to screen px(341.3), py(152.3) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(151.3) to screen px(341.3), py(142.4) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(332.4), py(141.4) to screen px(341.3), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(329.5) to screen px(351.2), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(319.6) to screen px(351.2), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(309.7) to screen px(351.2), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(299.8) to screen px(351.2), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(289.9) to screen px(351.2), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(280) to screen px(351.2), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(270.1) to screen px(351.2), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(260.2) to screen px(351.2), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(250.3) to screen px(351.2), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(240.4) to screen px(351.2), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(230.5) to screen px(351.2), py(221.6) front fillcolor rgb '#f7e2d1' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(220.6) to screen px(351.2), py(211.7) front fillcolor rgb '#f0c5a3' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(210.7) to screen px(351.2), py(201.8) front fillcolor rgb '#ecb78c' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(200.8) to screen px(351.2), py(191.9) front fillcolor rgb '#e59a5e' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(190.9) to screen px(351.2), py(182) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(181) to screen px(351.2), py(172.1) front fillcolor rgb '#db7525' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(171.1) to screen px(351.2), py(162.2) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(161.2) to screen px(351.2), py(152.3) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(151.3) to screen px(351.2), py(142.4) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(342.3), py(141.4) to screen px(351.2), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(329.5) to screen px(361.1), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(319.6) to screen px(361.1), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(309.7) to screen px(361.1), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(299.8) to screen px(361.1), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(289.9) to screen px(361.1), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(280) to screen px(361.1), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(270.1) to screen px(361.1), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(260.2) to screen px(361.1), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(250.3) to screen px(361.1), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(240.4) to screen px(361.1), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(230.5) to screen px(361.1), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(220.6) to screen px(361.1), py(211.7) front fillcolor rgb '#fdf8f4' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(210.7) to screen px(361.1), py(201.8) front fillcolor rgb '#eebe98' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(200.8) to screen px(361.1), py(191.9) front fillcolor rgb '#f2ccaf' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(190.9) to screen px(361.1), py(182) front fillcolor rgb '#e39253' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(181) to screen px(361.1), py(172.1) front fillcolor rgb '#df843c' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(171.1) to screen px(361.1), py(162.2) front fillcolor rgb '#db7525' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(161.2) to screen px(361.1), py(152.3) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(151.3) to screen px(361.1), py(142.4) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(352.2), py(141.4) to screen px(361.1), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(329.5) to screen px(371), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(319.6) to screen px(371), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(309.7) to screen px(371), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(299.8) to screen px(371), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(289.9) to screen px(371), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(280) to screen px(371), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(270.1) to screen px(371), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(260.2) to screen px(371), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(250.3) to screen px(371), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(240.4) to screen px(371), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(230.5) to screen px(371), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(220.6) to screen px(371), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(210.7) to screen px(371), py(201.8) front fillcolor rgb '#fbf1e8' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(200.8) to screen px(371), py(191.9) front fillcolor rgb '#f7e2d1' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(190.9) to screen px(371), py(182) front fillcolor rgb '#f4d4ba' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(181) to screen px(371), py(172.1) front fillcolor rgb '#e18b47' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(171.1) to screen px(371), py(162.2) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(161.2) to screen px(371), py(152.3) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(151.3) to screen px(371), py(142.4) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(362.1), py(141.4) to screen px(371), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(372), py(329.5) to screen px(380.9), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(372), py(319.6) to screen px(380.9), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(372), py(309.7) to screen px(380.9), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(372), py(299.8) to screen px(380.9), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(372), py(289.9) to screen px(380.9), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(372), py(280) to screen px(380.9), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(372), py(270.1) to screen px(380.9), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(372), py(260.2) to screen px(380.9), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(372), py(250.3) to screen px(380.9), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(372), py(240.4) to screen px(380.9), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(372), py(230.5) to screen px(380.9), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(372), py(220.6) to screen px(380.9), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(372), py(210.7) to screen px(380.9), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(372), py(200.8) to screen px(380.9), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(372), py(190.9) to screen px(380.9), py(182) front fillcolor rgb '#f4d4ba' fillstyle solid noborder
    set object rectangle from screen px(372), py(181) to screen px(380.9), py(172.1) front fillcolor rgb '#f2ccaf' fillstyle solid noborder
    set object rectangle from screen px(372), py(171.1) to screen px(380.9), py(162.2) front fillcolor rgb '#dd7d30' fillstyle solid noborder
    set object rectangle from screen px(372), py(161.2) to screen px(380.9), py(152.3) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(372), py(151.3) to screen px(380.9), py(142.4) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(372), py(141.4) to screen px(380.9), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(329.5) to screen px(390.8), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(319.6) to screen px(390.8), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(309.7) to screen px(390.8), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(299.8) to screen px(390.8), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(289.9) to screen px(390.8), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(280) to screen px(390.8), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(270.1) to screen px(390.8), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(260.2) to screen px(390.8), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(250.3) to screen px(390.8), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(240.4) to screen px(390.8), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(230.5) to screen px(390.8), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(220.6) to screen px(390.8), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(210.7) to screen px(390.8), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(200.8) to screen px(390.8), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(190.9) to screen px(390.8), py(182) front fillcolor rgb '#fdf8f4' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(181) to screen px(390.8), py(172.1) front fillcolor rgb '#f6dbc6' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(171.1) to screen px(390.8), py(162.2) front fillcolor rgb '#e8a875' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(161.2) to screen px(390.8), py(152.3) front fillcolor rgb '#df843c' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(151.3) to screen px(390.8), py(142.4) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(381.9), py(141.4) to screen px(390.8), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(329.5) to screen px(400.7), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(319.6) to screen px(400.7), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(309.7) to screen px(400.7), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(299.8) to screen px(400.7), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(289.9) to screen px(400.7), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(280) to screen px(400.7), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(270.1) to screen px(400.7), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(260.2) to screen px(400.7), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(250.3) to screen px(400.7), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(240.4) to screen px(400.7), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(230.5) to screen px(400.7), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(220.6) to screen px(400.7), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(210.7) to screen px(400.7), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(200.8) to screen px(400.7), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(190.9) to screen px(400.7), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(181) to screen px(400.7), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(171.1) to screen px(400.7), py(162.2) front fillcolor rgb '#e8a875' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(161.2) to screen px(400.7), py(152.3) front fillcolor rgb '#e59a5e' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(151.3) to screen px(400.7), py(142.4) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(391.8), py(141.4) to screen px(400.7), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(329.5) to screen px(410.6), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(319.6) to screen px(410.6), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(309.7) to screen px(410.6), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(299.8) to screen px(410.6), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(289.9) to screen px(410.6), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(280) to screen px(410.6), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(270.1) to screen px(410.6), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(260.2) to screen px(410.6), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(250.3) to screen px(410.6), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(240.4) to screen px(410.6), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(230.5) to screen px(410.6), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(220.6) to screen px(410.6), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(210.7) to screen px(410.6), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(200.8) to screen px(410.6), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(190.9) to screen px(410.6), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(181) to screen px(410.6), py(172.1) front fillcolor rgb '#fdf8f4' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(171.1) to screen px(410.6), py(162.2) front fillcolor rgb '#f7e2d1' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(161.2) to screen px(410.6), py(152.3) front fillcolor rgb '#e8a875' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(151.3) to screen px(410.6), py(142.4) front fillcolor rgb '#db7525' fillstyle solid noborder
    set object rectangle from screen px(401.7), py(141.4) to screen px(410.6), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(329.5) to screen px(420.5), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(319.6) to screen px(420.5), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(309.7) to screen px(420.5), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(299.8) to screen px(420.5), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(289.9) to screen px(420.5), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(280) to screen px(420.5), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(270.1) to screen px(420.5), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(260.2) to screen px(420.5), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(250.3) to screen px(420.5), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(240.4) to screen px(420.5), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(230.5) to screen px(420.5), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(220.6) to screen px(420.5), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(210.7) to screen px(420.5), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(200.8) to screen px(420.5), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(190.9) to screen px(420.5), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(181) to screen px(420.5), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(171.1) to screen px(420.5), py(162.2) front fillcolor rgb '#f9e9dd' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(161.2) to screen px(420.5), py(152.3) front fillcolor rgb '#eaaf81' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(151.3) to screen px(420.5), py(142.4) front fillcolor rgb '#dd7d30' fillstyle solid noborder
    set object rectangle from screen px(411.6), py(141.4) to screen px(420.5), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(329.5) to screen px(430.4), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(319.6) to screen px(430.4), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(309.7) to screen px(430.4), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(299.8) to screen px(430.4), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(289.9) to screen px(430.4), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(280) to screen px(430.4), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(270.1) to screen px(430.4), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(260.2) to screen px(430.4), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(250.3) to screen px(430.4), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(240.4) to screen px(430.4), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(230.5) to screen px(430.4), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(220.6) to screen px(430.4), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(210.7) to screen px(430.4), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(200.8) to screen px(430.4), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(190.9) to screen px(430.4), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(181) to screen px(430.4), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(171.1) to screen px(430.4), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(161.2) to screen px(430.4), py(152.3) front fillcolor rgb '#f7e2d1' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(151.3) to screen px(430.4), py(142.4) front fillcolor rgb '#eaaf81' fillstyle solid noborder
    set object rectangle from screen px(421.5), py(141.4) to screen px(430.4), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(329.5) to screen px(440.3), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(319.6) to screen px(440.3), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(309.7) to screen px(440.3), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(299.8) to screen px(440.3), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(289.9) to screen px(440.3), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(280) to screen px(440.3), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(270.1) to screen px(440.3), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(260.2) to screen px(440.3), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(250.3) to screen px(440.3), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(240.4) to screen px(440.3), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(230.5) to screen px(440.3), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(220.6) to screen px(440.3), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(210.7) to screen px(440.3), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(200.8) to screen px(440.3), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(190.9) to screen px(440.3), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(181) to screen px(440.3), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(171.1) to screen px(440.3), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(161.2) to screen px(440.3), py(152.3) front fillcolor rgb '#fdf8f4' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(151.3) to screen px(440.3), py(142.4) front fillcolor rgb '#e6a16a' fillstyle solid noborder
    set object rectangle from screen px(431.4), py(141.4) to screen px(440.3), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(329.5) to screen px(450.2), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(319.6) to screen px(450.2), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(309.7) to screen px(450.2), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(299.8) to screen px(450.2), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(289.9) to screen px(450.2), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(280) to screen px(450.2), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(270.1) to screen px(450.2), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(260.2) to screen px(450.2), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(250.3) to screen px(450.2), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(240.4) to screen px(450.2), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(230.5) to screen px(450.2), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(220.6) to screen px(450.2), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(210.7) to screen px(450.2), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(200.8) to screen px(450.2), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(190.9) to screen px(450.2), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(181) to screen px(450.2), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(171.1) to screen px(450.2), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(161.2) to screen px(450.2), py(152.3) front fillcolor rgb '#fdf8f4' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(151.3) to screen px(450.2), py(142.4) front fillcolor rgb '#eebe98' fillstyle solid noborder
    set object rectangle from screen px(441.3), py(141.4) to screen px(450.2), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(329.5) to screen px(460.1), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(319.6) to screen px(460.1), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(309.7) to screen px(460.1), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(299.8) to screen px(460.1), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(289.9) to screen px(460.1), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(280) to screen px(460.1), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(270.1) to screen px(460.1), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(260.2) to screen px(460.1), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(250.3) to screen px(460.1), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(240.4) to screen px(460.1), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(230.5) to screen px(460.1), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(220.6) to screen px(460.1), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(210.7) to screen px(460.1), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(200.8) to screen px(460.1), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(190.9) to screen px(460.1), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(181) to screen px(460.1), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(171.1) to screen px(460.1), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(161.2) to screen px(460.1), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(151.3) to screen px(460.1), py(142.4) front fillcolor rgb '#f6dbc6' fillstyle solid noborder
    set object rectangle from screen px(451.2), py(141.4) to screen px(460.1), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(329.5) to screen px(470), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(319.6) to screen px(470), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(309.7) to screen px(470), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(299.8) to screen px(470), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(289.9) to screen px(470), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(280) to screen px(470), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(270.1) to screen px(470), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(260.2) to screen px(470), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(250.3) to screen px(470), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(240.4) to screen px(470), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(230.5) to screen px(470), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(220.6) to screen px(470), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(210.7) to screen px(470), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(200.8) to screen px(470), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(190.9) to screen px(470), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(181) to screen px(470), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(171.1) to screen px(470), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(161.2) to screen px(470), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(151.3) to screen px(470), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(461.1), py(141.4) to screen px(470), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(471), py(329.5) to screen px(479.9), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(319.6) to screen px(479.9), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(309.7) to screen px(479.9), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(299.8) to screen px(479.9), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(289.9) to screen px(479.9), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(280) to screen px(479.9), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(270.1) to screen px(479.9), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(260.2) to screen px(479.9), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(250.3) to screen px(479.9), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(240.4) to screen px(479.9), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(230.5) to screen px(479.9), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(220.6) to screen px(479.9), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(210.7) to screen px(479.9), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(200.8) to screen px(479.9), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(190.9) to screen px(479.9), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(181) to screen px(479.9), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(171.1) to screen px(479.9), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(161.2) to screen px(479.9), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(471), py(151.3) to screen px(479.9), py(142.4) front fillcolor rgb '#fdf8f4' fillstyle solid noborder
    set object rectangle from screen px(471), py(141.4) to screen px(479.9), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(329.5) to screen px(489.8), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(319.6) to screen px(489.8), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(309.7) to screen px(489.8), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(299.8) to screen px(489.8), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(289.9) to screen px(489.8), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(280) to screen px(489.8), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(270.1) to screen px(489.8), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(260.2) to screen px(489.8), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(250.3) to screen px(489.8), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(240.4) to screen px(489.8), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(230.5) to screen px(489.8), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(220.6) to screen px(489.8), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(210.7) to screen px(489.8), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(200.8) to screen px(489.8), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(190.9) to screen px(489.8), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(181) to screen px(489.8), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(171.1) to screen px(489.8), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(161.2) to screen px(489.8), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(151.3) to screen px(489.8), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(480.9), py(141.4) to screen px(489.8), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(329.5) to screen px(499.7), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(319.6) to screen px(499.7), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(309.7) to screen px(499.7), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(299.8) to screen px(499.7), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(289.9) to screen px(499.7), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(280) to screen px(499.7), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(270.1) to screen px(499.7), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(260.2) to screen px(499.7), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(250.3) to screen px(499.7), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(240.4) to screen px(499.7), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(230.5) to screen px(499.7), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(220.6) to screen px(499.7), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(210.7) to screen px(499.7), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(200.8) to screen px(499.7), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(190.9) to screen px(499.7), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(181) to screen px(499.7), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(171.1) to screen px(499.7), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(161.2) to screen px(499.7), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(151.3) to screen px(499.7), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(490.8), py(141.4) to screen px(499.7), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(329.5) to screen px(509.6), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(319.6) to screen px(509.6), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(309.7) to screen px(509.6), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(299.8) to screen px(509.6), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(289.9) to screen px(509.6), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(280) to screen px(509.6), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(270.1) to screen px(509.6), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(260.2) to screen px(509.6), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(250.3) to screen px(509.6), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(240.4) to screen px(509.6), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(230.5) to screen px(509.6), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(220.6) to screen px(509.6), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(210.7) to screen px(509.6), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(200.8) to screen px(509.6), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(190.9) to screen px(509.6), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(181) to screen px(509.6), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(171.1) to screen px(509.6), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(161.2) to screen px(509.6), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(151.3) to screen px(509.6), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(500.7), py(141.4) to screen px(509.6), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(329.5) to screen px(519.5), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(319.6) to screen px(519.5), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(309.7) to screen px(519.5), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(299.8) to screen px(519.5), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(289.9) to screen px(519.5), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(280) to screen px(519.5), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(270.1) to screen px(519.5), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(260.2) to screen px(519.5), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(250.3) to screen px(519.5), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(240.4) to screen px(519.5), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(230.5) to screen px(519.5), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(220.6) to screen px(519.5), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(210.7) to screen px(519.5), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(200.8) to screen px(519.5), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(190.9) to screen px(519.5), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(181) to screen px(519.5), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(171.1) to screen px(519.5), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(161.2) to screen px(519.5), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(151.3) to screen px(519.5), py(142.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(510.6), py(141.4) to screen px(519.5), py(132.5) front fillcolor rgb '#d96e19' fillstyle solid noborder
    set arrow from screen px(326.9), py(322) to screen px(328.2), py(320.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(328.2), py(320.4) to screen px(329.4), py(318.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(329.4), py(318.8) to screen px(330.7), py(317.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(330.7), py(317.2) to screen px(331.9), py(315.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(331.9), py(315.6) to screen px(333.1), py(314.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(333.1), py(314.1) to screen px(334.4), py(312.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(334.4), py(312.5) to screen px(335.6), py(311) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(335.6), py(311) to screen px(336.9), py(309.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(336.9), py(309.4) to screen px(338.1), py(307.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(338.1), py(307.9) to screen px(339.3), py(306.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(339.3), py(306.4) to screen px(340.6), py(304.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(340.6), py(304.8) to screen px(341.8), py(303.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(341.8), py(303.3) to screen px(343), py(301.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(343), py(301.8) to screen px(344.3), py(300.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(344.3), py(300.3) to screen px(345.5), py(298.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(345.5), py(298.8) to screen px(346.8), py(297.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(346.8), py(297.3) to screen px(348), py(295.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(348), py(295.8) to screen px(349.2), py(294.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(349.2), py(294.4) to screen px(350.5), py(292.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(350.5), py(292.9) to screen px(351.7), py(291.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(351.7), py(291.4) to screen px(352.9), py(290) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(352.9), py(290) to screen px(354.2), py(288.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(354.2), py(288.5) to screen px(355.4), py(287.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(355.4), py(287.1) to screen px(356.6), py(285.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(356.6), py(285.7) to screen px(357.9), py(284.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(357.9), py(284.2) to screen px(359.1), py(282.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(359.1), py(282.8) to screen px(360.4), py(281.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(360.4), py(281.4) to screen px(361.6), py(280) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(361.6), py(280) to screen px(362.8), py(278.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(362.8), py(278.6) to screen px(364.1), py(277.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(364.1), py(277.2) to screen px(365.3), py(275.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(365.3), py(275.8) to screen px(366.6), py(274.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(366.6), py(274.4) to screen px(367.8), py(273.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(367.8), py(273.1) to screen px(369), py(271.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(369), py(271.7) to screen px(370.3), py(270.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(370.3), py(270.4) to screen px(371.5), py(269) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(371.5), py(269) to screen px(372.7), py(267.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(372.7), py(267.7) to screen px(374), py(266.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(374), py(266.3) to screen px(375.2), py(265) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(375.2), py(265) to screen px(376.4), py(263.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(376.4), py(263.7) to screen px(377.7), py(262.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(377.7), py(262.4) to screen px(378.9), py(261) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(378.9), py(261) to screen px(380.2), py(259.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(380.2), py(259.7) to screen px(381.4), py(258.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(381.4), py(258.4) to screen px(382.6), py(257.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(382.6), py(257.2) to screen px(383.9), py(255.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(383.9), py(255.9) to screen px(385.1), py(254.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(385.1), py(254.6) to screen px(386.4), py(253.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(386.4), py(253.3) to screen px(387.6), py(252.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(387.6), py(252.1) to screen px(388.8), py(250.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(388.8), py(250.8) to screen px(390.1), py(249.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(390.1), py(249.6) to screen px(391.3), py(248.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(391.3), py(248.3) to screen px(392.5), py(247.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(392.5), py(247.1) to screen px(393.8), py(245.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(393.8), py(245.9) to screen px(395), py(244.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(395), py(244.6) to screen px(396.2), py(243.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(396.2), py(243.4) to screen px(397.5), py(242.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(397.5), py(242.2) to screen px(398.7), py(241) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(398.7), py(241) to screen px(400), py(239.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(400), py(239.8) to screen px(401.2), py(238.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(401.2), py(238.6) to screen px(402.4), py(237.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(402.4), py(237.5) to screen px(403.7), py(236.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(403.7), py(236.3) to screen px(404.9), py(235.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(404.9), py(235.1) to screen px(406.1), py(234) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(406.1), py(234) to screen px(407.4), py(232.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(407.4), py(232.8) to screen px(408.6), py(231.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(408.6), py(231.7) to screen px(409.9), py(230.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(409.9), py(230.5) to screen px(411.1), py(229.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(411.1), py(229.4) to screen px(412.3), py(228.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(412.3), py(228.3) to screen px(413.6), py(227.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(413.6), py(227.2) to screen px(414.8), py(226.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(414.8), py(226.1) to screen px(416.1), py(224.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(416.1), py(224.9) to screen px(417.3), py(223.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(417.3), py(223.9) to screen px(418.5), py(222.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(418.5), py(222.8) to screen px(419.8), py(221.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(419.8), py(221.7) to screen px(421), py(220.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(421), py(220.6) to screen px(422.2), py(219.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(422.2), py(219.5) to screen px(423.5), py(218.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(423.5), py(218.5) to screen px(424.7), py(217.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(424.7), py(217.4) to screen px(425.9), py(216.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(425.9), py(216.4) to screen px(427.2), py(215.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(427.2), py(215.3) to screen px(428.4), py(214.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(428.4), py(214.3) to screen px(429.7), py(213.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(429.7), py(213.3) to screen px(430.9), py(212.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(430.9), py(212.2) to screen px(432.1), py(211.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(432.1), py(211.2) to screen px(433.4), py(210.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(433.4), py(210.2) to screen px(434.6), py(209.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(434.6), py(209.2) to screen px(435.9), py(208.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(435.9), py(208.2) to screen px(437.1), py(207.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(437.1), py(207.2) to screen px(438.3), py(206.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(438.3), py(206.3) to screen px(439.6), py(205.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(439.6), py(205.3) to screen px(440.8), py(204.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(440.8), py(204.3) to screen px(442), py(203.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(442), py(203.4) to screen px(443.3), py(202.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(443.3), py(202.4) to screen px(444.5), py(201.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(444.5), py(201.5) to screen px(445.8), py(200.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(445.8), py(200.5) to screen px(447), py(199.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(447), py(199.6) to screen px(448.2), py(198.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(448.2), py(198.7) to screen px(449.5), py(197.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(449.5), py(197.8) to screen px(450.7), py(196.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(450.7), py(196.8) to screen px(451.9), py(195.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(451.9), py(195.9) to screen px(453.2), py(195) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(453.2), py(195) to screen px(454.4), py(194.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(454.4), py(194.2) to screen px(455.6), py(193.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(455.6), py(193.3) to screen px(456.9), py(192.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(456.9), py(192.4) to screen px(458.1), py(191.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(458.1), py(191.5) to screen px(459.4), py(190.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(459.4), py(190.7) to screen px(460.6), py(189.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(460.6), py(189.8) to screen px(461.8), py(189) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(461.8), py(189) to screen px(463.1), py(188.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(463.1), py(188.1) to screen px(464.3), py(187.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(464.3), py(187.3) to screen px(465.5), py(186.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(465.5), py(186.5) to screen px(466.8), py(185.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(466.8), py(185.6) to screen px(468), py(184.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(468), py(184.8) to screen px(469.3), py(184) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(469.3), py(184) to screen px(470.5), py(183.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(470.5), py(183.2) to screen px(471.7), py(182.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(471.7), py(182.4) to screen px(473), py(181.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(473), py(181.6) to screen px(474.2), py(180.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(474.2), py(180.8) to screen px(475.5), py(180.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(475.5), py(180.1) to screen px(476.7), py(179.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(476.7), py(179.3) to screen px(477.9), py(178.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(477.9), py(178.5) to screen px(479.2), py(177.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(479.2), py(177.8) to screen px(480.4), py(177) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(480.4), py(177) to screen px(481.6), py(176.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(481.6), py(176.3) to screen px(482.9), py(175.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(482.9), py(175.6) to screen px(484.1), py(174.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(484.1), py(174.8) to screen px(485.4), py(174.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(485.4), py(174.1) to screen px(486.6), py(173.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(486.6), py(173.4) to screen px(487.8), py(172.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(487.8), py(172.7) to screen px(489.1), py(172) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(489.1), py(172) to screen px(490.3), py(171.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(490.3), py(171.3) to screen px(491.5), py(170.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(491.5), py(170.6) to screen px(492.8), py(170) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(492.8), py(170) to screen px(494), py(169.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(494), py(169.3) to screen px(495.2), py(168.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(495.2), py(168.6) to screen px(496.5), py(168) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(496.5), py(168) to screen px(497.7), py(167.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(497.7), py(167.3) to screen px(499), py(166.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(499), py(166.7) to screen px(500.2), py(166) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(500.2), py(166) to screen px(501.4), py(165.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(501.4), py(165.4) to screen px(502.7), py(164.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(502.7), py(164.8) to screen px(503.9), py(164.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(503.9), py(164.2) to screen px(505.1), py(163.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(505.1), py(163.6) to screen px(506.4), py(163) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(506.4), py(163) to screen px(507.6), py(162.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(507.6), py(162.4) to screen px(508.9), py(161.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(508.9), py(161.8) to screen px(510.1), py(161.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(510.1), py(161.2) to screen px(511.3), py(160.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(511.3), py(160.6) to screen px(512.6), py(160.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(512.6), py(160.1) to screen px(513.8), py(159.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(513.8), py(159.5) to screen px(515), py(159) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set label 'Nuclear norm' at screen px(322), py(120) left front font 'sans-serif,12' textcolor rgb '#c05500'
    plot NaN
    
    unset label
    unset arrow
    set lmargin at screen px(582)
    set rmargin at screen px(780)
    set tmargin at screen py(132)
    set bmargin at screen py(330)
    unset logscale x
    set xrange [-0.5:19.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 0.0, '4' 3.0, '7' 6.0, '10' 9.0, '13' 12.0, '16' 15.0, '19' 18.0)
    unset logscale y
    set yrange [-0.5:19.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.05' 0.0, '0.15' 2.0, '0.25' 4.0, '0.35' 6.0, '0.45' 8.0, '0.55' 10.0, '0.65' 12.0, '0.75' 14.0, '0.85' 16.0, '0.95' 18.0)
    unset object
    set object rectangle from screen px(582.5), py(329.5) to screen px(591.4), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(319.6) to screen px(591.4), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(309.7) to screen px(591.4), py(300.8) front fillcolor rgb '#afe0d3' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(299.8) to screen px(591.4), py(290.9) front fillcolor rgb '#3cb594' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(289.9) to screen px(591.4), py(281) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(280) to screen px(591.4), py(271.1) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(270.1) to screen px(591.4), py(261.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(260.2) to screen px(591.4), py(251.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(250.3) to screen px(591.4), py(241.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(240.4) to screen px(591.4), py(231.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(230.5) to screen px(591.4), py(221.6) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(220.6) to screen px(591.4), py(211.7) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(210.7) to screen px(591.4), py(201.8) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(200.8) to screen px(591.4), py(191.9) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(190.9) to screen px(591.4), py(182) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(181) to screen px(591.4), py(172.1) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(171.1) to screen px(591.4), py(162.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(161.2) to screen px(591.4), py(152.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(151.3) to screen px(591.4), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(582.5), py(141.4) to screen px(591.4), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(329.5) to screen px(601.3), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(319.6) to screen px(601.3), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(309.7) to screen px(601.3), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(299.8) to screen px(601.3), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(289.9) to screen px(601.3), py(281) front fillcolor rgb '#afe0d3' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(280) to screen px(601.3), py(271.1) front fillcolor rgb '#3cb594' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(270.1) to screen px(601.3), py(261.2) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(260.2) to screen px(601.3), py(251.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(250.3) to screen px(601.3), py(241.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(240.4) to screen px(601.3), py(231.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(230.5) to screen px(601.3), py(221.6) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(220.6) to screen px(601.3), py(211.7) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(210.7) to screen px(601.3), py(201.8) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(200.8) to screen px(601.3), py(191.9) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(190.9) to screen px(601.3), py(182) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(181) to screen px(601.3), py(172.1) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(171.1) to screen px(601.3), py(162.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(161.2) to screen px(601.3), py(152.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(151.3) to screen px(601.3), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(592.4), py(141.4) to screen px(601.3), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(329.5) to screen px(611.2), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(319.6) to screen px(611.2), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(309.7) to screen px(611.2), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(299.8) to screen px(611.2), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(289.9) to screen px(611.2), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(280) to screen px(611.2), py(271.1) front fillcolor rgb '#bae5d9' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(270.1) to screen px(611.2), py(261.2) front fillcolor rgb '#6ac6ad' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(260.2) to screen px(611.2), py(251.3) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(250.3) to screen px(611.2), py(241.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(240.4) to screen px(611.2), py(231.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(230.5) to screen px(611.2), py(221.6) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(220.6) to screen px(611.2), py(211.7) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(210.7) to screen px(611.2), py(201.8) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(200.8) to screen px(611.2), py(191.9) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(190.9) to screen px(611.2), py(182) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(181) to screen px(611.2), py(172.1) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(171.1) to screen px(611.2), py(162.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(161.2) to screen px(611.2), py(152.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(151.3) to screen px(611.2), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(602.3), py(141.4) to screen px(611.2), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(329.5) to screen px(621.1), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(319.6) to screen px(621.1), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(309.7) to screen px(621.1), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(299.8) to screen px(621.1), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(289.9) to screen px(621.1), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(280) to screen px(621.1), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(270.1) to screen px(621.1), py(261.2) front fillcolor rgb '#e8f6f2' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(260.2) to screen px(621.1), py(251.3) front fillcolor rgb '#30b08e' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(250.3) to screen px(621.1), py(241.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(240.4) to screen px(621.1), py(231.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(230.5) to screen px(621.1), py(221.6) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(220.6) to screen px(621.1), py(211.7) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(210.7) to screen px(621.1), py(201.8) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(200.8) to screen px(621.1), py(191.9) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(190.9) to screen px(621.1), py(182) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(181) to screen px(621.1), py(172.1) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(171.1) to screen px(621.1), py(162.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(161.2) to screen px(621.1), py(152.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(151.3) to screen px(621.1), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(612.2), py(141.4) to screen px(621.1), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(329.5) to screen px(631), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(319.6) to screen px(631), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(309.7) to screen px(631), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(299.8) to screen px(631), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(289.9) to screen px(631), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(280) to screen px(631), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(270.1) to screen px(631), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(260.2) to screen px(631), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(250.3) to screen px(631), py(241.4) front fillcolor rgb '#6ac6ad' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(240.4) to screen px(631), py(231.5) front fillcolor rgb '#30b08e' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(230.5) to screen px(631), py(221.6) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(220.6) to screen px(631), py(211.7) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(210.7) to screen px(631), py(201.8) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(200.8) to screen px(631), py(191.9) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(190.9) to screen px(631), py(182) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(181) to screen px(631), py(172.1) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(171.1) to screen px(631), py(162.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(161.2) to screen px(631), py(152.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(151.3) to screen px(631), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(622.1), py(141.4) to screen px(631), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(632), py(329.5) to screen px(640.9), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632), py(319.6) to screen px(640.9), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632), py(309.7) to screen px(640.9), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632), py(299.8) to screen px(640.9), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632), py(289.9) to screen px(640.9), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632), py(280) to screen px(640.9), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632), py(270.1) to screen px(640.9), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632), py(260.2) to screen px(640.9), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632), py(250.3) to screen px(640.9), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(632), py(240.4) to screen px(640.9), py(231.5) front fillcolor rgb '#3cb594' fillstyle solid noborder
    set object rectangle from screen px(632), py(230.5) to screen px(640.9), py(221.6) front fillcolor rgb '#3cb594' fillstyle solid noborder
    set object rectangle from screen px(632), py(220.6) to screen px(640.9), py(211.7) front fillcolor rgb '#3cb594' fillstyle solid noborder
    set object rectangle from screen px(632), py(210.7) to screen px(640.9), py(201.8) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(632), py(200.8) to screen px(640.9), py(191.9) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(632), py(190.9) to screen px(640.9), py(182) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(632), py(181) to screen px(640.9), py(172.1) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(632), py(171.1) to screen px(640.9), py(162.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(632), py(161.2) to screen px(640.9), py(152.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(632), py(151.3) to screen px(640.9), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(632), py(141.4) to screen px(640.9), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(329.5) to screen px(650.8), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(319.6) to screen px(650.8), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(309.7) to screen px(650.8), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(299.8) to screen px(650.8), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(289.9) to screen px(650.8), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(280) to screen px(650.8), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(270.1) to screen px(650.8), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(260.2) to screen px(650.8), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(250.3) to screen px(650.8), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(240.4) to screen px(650.8), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(230.5) to screen px(650.8), py(221.6) front fillcolor rgb '#47b99a' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(220.6) to screen px(650.8), py(211.7) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(210.7) to screen px(650.8), py(201.8) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(200.8) to screen px(650.8), py(191.9) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(190.9) to screen px(650.8), py(182) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(181) to screen px(650.8), py(172.1) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(171.1) to screen px(650.8), py(162.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(161.2) to screen px(650.8), py(152.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(151.3) to screen px(650.8), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(641.9), py(141.4) to screen px(650.8), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(329.5) to screen px(660.7), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(319.6) to screen px(660.7), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(309.7) to screen px(660.7), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(299.8) to screen px(660.7), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(289.9) to screen px(660.7), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(280) to screen px(660.7), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(270.1) to screen px(660.7), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(260.2) to screen px(660.7), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(250.3) to screen px(660.7), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(240.4) to screen px(660.7), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(230.5) to screen px(660.7), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(220.6) to screen px(660.7), py(211.7) front fillcolor rgb '#3cb594' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(210.7) to screen px(660.7), py(201.8) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(200.8) to screen px(660.7), py(191.9) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(190.9) to screen px(660.7), py(182) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(181) to screen px(660.7), py(172.1) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(171.1) to screen px(660.7), py(162.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(161.2) to screen px(660.7), py(152.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(151.3) to screen px(660.7), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(651.8), py(141.4) to screen px(660.7), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(329.5) to screen px(670.6), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(319.6) to screen px(670.6), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(309.7) to screen px(670.6), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(299.8) to screen px(670.6), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(289.9) to screen px(670.6), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(280) to screen px(670.6), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(270.1) to screen px(670.6), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(260.2) to screen px(670.6), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(250.3) to screen px(670.6), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(240.4) to screen px(670.6), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(230.5) to screen px(670.6), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(220.6) to screen px(670.6), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(210.7) to screen px(670.6), py(201.8) front fillcolor rgb '#6ac6ad' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(200.8) to screen px(670.6), py(191.9) front fillcolor rgb '#30b08e' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(190.9) to screen px(670.6), py(182) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(181) to screen px(670.6), py(172.1) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(171.1) to screen px(670.6), py(162.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(161.2) to screen px(670.6), py(152.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(151.3) to screen px(670.6), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(661.7), py(141.4) to screen px(670.6), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(329.5) to screen px(680.5), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(319.6) to screen px(680.5), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(309.7) to screen px(680.5), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(299.8) to screen px(680.5), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(289.9) to screen px(680.5), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(280) to screen px(680.5), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(270.1) to screen px(680.5), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(260.2) to screen px(680.5), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(250.3) to screen px(680.5), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(240.4) to screen px(680.5), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(230.5) to screen px(680.5), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(220.6) to screen px(680.5), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(210.7) to screen px(680.5), py(201.8) front fillcolor rgb '#e8f6f2' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(200.8) to screen px(680.5), py(191.9) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(190.9) to screen px(680.5), py(182) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(181) to screen px(680.5), py(172.1) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(171.1) to screen px(680.5), py(162.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(161.2) to screen px(680.5), py(152.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(151.3) to screen px(680.5), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(671.6), py(141.4) to screen px(680.5), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(329.5) to screen px(690.4), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(319.6) to screen px(690.4), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(309.7) to screen px(690.4), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(299.8) to screen px(690.4), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(289.9) to screen px(690.4), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(280) to screen px(690.4), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(270.1) to screen px(690.4), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(260.2) to screen px(690.4), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(250.3) to screen px(690.4), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(240.4) to screen px(690.4), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(230.5) to screen px(690.4), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(220.6) to screen px(690.4), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(210.7) to screen px(690.4), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(200.8) to screen px(690.4), py(191.9) front fillcolor rgb '#d1eee6' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(190.9) to screen px(690.4), py(182) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(181) to screen px(690.4), py(172.1) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(171.1) to screen px(690.4), py(162.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(161.2) to screen px(690.4), py(152.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(151.3) to screen px(690.4), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(681.5), py(141.4) to screen px(690.4), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(329.5) to screen px(700.3), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(319.6) to screen px(700.3), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(309.7) to screen px(700.3), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(299.8) to screen px(700.3), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(289.9) to screen px(700.3), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(280) to screen px(700.3), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(270.1) to screen px(700.3), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(260.2) to screen px(700.3), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(250.3) to screen px(700.3), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(240.4) to screen px(700.3), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(230.5) to screen px(700.3), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(220.6) to screen px(700.3), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(210.7) to screen px(700.3), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(200.8) to screen px(700.3), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(190.9) to screen px(700.3), py(182) front fillcolor rgb '#75cbb3' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(181) to screen px(700.3), py(172.1) front fillcolor rgb '#30b08e' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(171.1) to screen px(700.3), py(162.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(161.2) to screen px(700.3), py(152.3) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(151.3) to screen px(700.3), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(691.4), py(141.4) to screen px(700.3), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(329.5) to screen px(710.2), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(319.6) to screen px(710.2), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(309.7) to screen px(710.2), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(299.8) to screen px(710.2), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(289.9) to screen px(710.2), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(280) to screen px(710.2), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(270.1) to screen px(710.2), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(260.2) to screen px(710.2), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(250.3) to screen px(710.2), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(240.4) to screen px(710.2), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(230.5) to screen px(710.2), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(220.6) to screen px(710.2), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(210.7) to screen px(710.2), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(200.8) to screen px(710.2), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(190.9) to screen px(710.2), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(181) to screen px(710.2), py(172.1) front fillcolor rgb '#30b08e' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(171.1) to screen px(710.2), py(162.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(161.2) to screen px(710.2), py(152.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(151.3) to screen px(710.2), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(701.3), py(141.4) to screen px(710.2), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(329.5) to screen px(720.1), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(319.6) to screen px(720.1), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(309.7) to screen px(720.1), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(299.8) to screen px(720.1), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(289.9) to screen px(720.1), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(280) to screen px(720.1), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(270.1) to screen px(720.1), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(260.2) to screen px(720.1), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(250.3) to screen px(720.1), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(240.4) to screen px(720.1), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(230.5) to screen px(720.1), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(220.6) to screen px(720.1), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(210.7) to screen px(720.1), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(200.8) to screen px(720.1), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(190.9) to screen px(720.1), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(181) to screen px(720.1), py(172.1) front fillcolor rgb '#e8f6f2' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(171.1) to screen px(720.1), py(162.2) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(161.2) to screen px(720.1), py(152.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(151.3) to screen px(720.1), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(711.2), py(141.4) to screen px(720.1), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(329.5) to screen px(730), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(319.6) to screen px(730), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(309.7) to screen px(730), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(299.8) to screen px(730), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(289.9) to screen px(730), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(280) to screen px(730), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(270.1) to screen px(730), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(260.2) to screen px(730), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(250.3) to screen px(730), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(240.4) to screen px(730), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(230.5) to screen px(730), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(220.6) to screen px(730), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(210.7) to screen px(730), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(200.8) to screen px(730), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(190.9) to screen px(730), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(181) to screen px(730), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(171.1) to screen px(730), py(162.2) front fillcolor rgb '#53bea1' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(161.2) to screen px(730), py(152.3) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(151.3) to screen px(730), py(142.4) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(721.1), py(141.4) to screen px(730), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(731), py(329.5) to screen px(739.9), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(319.6) to screen px(739.9), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(309.7) to screen px(739.9), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(299.8) to screen px(739.9), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(289.9) to screen px(739.9), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(280) to screen px(739.9), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(270.1) to screen px(739.9), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(260.2) to screen px(739.9), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(250.3) to screen px(739.9), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(240.4) to screen px(739.9), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(230.5) to screen px(739.9), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(220.6) to screen px(739.9), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(210.7) to screen px(739.9), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(200.8) to screen px(739.9), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(190.9) to screen px(739.9), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(181) to screen px(739.9), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(171.1) to screen px(739.9), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(731), py(161.2) to screen px(739.9), py(152.3) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(731), py(151.3) to screen px(739.9), py(142.4) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(731), py(141.4) to screen px(739.9), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(329.5) to screen px(749.8), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(319.6) to screen px(749.8), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(309.7) to screen px(749.8), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(299.8) to screen px(749.8), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(289.9) to screen px(749.8), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(280) to screen px(749.8), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(270.1) to screen px(749.8), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(260.2) to screen px(749.8), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(250.3) to screen px(749.8), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(240.4) to screen px(749.8), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(230.5) to screen px(749.8), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(220.6) to screen px(749.8), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(210.7) to screen px(749.8), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(200.8) to screen px(749.8), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(190.9) to screen px(749.8), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(181) to screen px(749.8), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(171.1) to screen px(749.8), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(161.2) to screen px(749.8), py(152.3) front fillcolor rgb '#30b08e' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(151.3) to screen px(749.8), py(142.4) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(740.9), py(141.4) to screen px(749.8), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(329.5) to screen px(759.7), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(319.6) to screen px(759.7), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(309.7) to screen px(759.7), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(299.8) to screen px(759.7), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(289.9) to screen px(759.7), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(280) to screen px(759.7), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(270.1) to screen px(759.7), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(260.2) to screen px(759.7), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(250.3) to screen px(759.7), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(240.4) to screen px(759.7), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(230.5) to screen px(759.7), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(220.6) to screen px(759.7), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(210.7) to screen px(759.7), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(200.8) to screen px(759.7), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(190.9) to screen px(759.7), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(181) to screen px(759.7), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(171.1) to screen px(759.7), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(161.2) to screen px(759.7), py(152.3) front fillcolor rgb '#bae5d9' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(151.3) to screen px(759.7), py(142.4) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(750.8), py(141.4) to screen px(759.7), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(329.5) to screen px(769.6), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(319.6) to screen px(769.6), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(309.7) to screen px(769.6), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(299.8) to screen px(769.6), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(289.9) to screen px(769.6), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(280) to screen px(769.6), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(270.1) to screen px(769.6), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(260.2) to screen px(769.6), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(250.3) to screen px(769.6), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(240.4) to screen px(769.6), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(230.5) to screen px(769.6), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(220.6) to screen px(769.6), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(210.7) to screen px(769.6), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(200.8) to screen px(769.6), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(190.9) to screen px(769.6), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(181) to screen px(769.6), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(171.1) to screen px(769.6), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(161.2) to screen px(769.6), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(151.3) to screen px(769.6), py(142.4) front fillcolor rgb '#25ac87' fillstyle solid noborder
    set object rectangle from screen px(760.7), py(141.4) to screen px(769.6), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(329.5) to screen px(779.5), py(320.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(319.6) to screen px(779.5), py(310.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(309.7) to screen px(779.5), py(300.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(299.8) to screen px(779.5), py(290.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(289.9) to screen px(779.5), py(281) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(280) to screen px(779.5), py(271.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(270.1) to screen px(779.5), py(261.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(260.2) to screen px(779.5), py(251.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(250.3) to screen px(779.5), py(241.4) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(240.4) to screen px(779.5), py(231.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(230.5) to screen px(779.5), py(221.6) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(220.6) to screen px(779.5), py(211.7) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(210.7) to screen px(779.5), py(201.8) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(200.8) to screen px(779.5), py(191.9) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(190.9) to screen px(779.5), py(182) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(181) to screen px(779.5), py(172.1) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(171.1) to screen px(779.5), py(162.2) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(161.2) to screen px(779.5), py(152.3) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(151.3) to screen px(779.5), py(142.4) front fillcolor rgb '#53bea1' fillstyle solid noborder
    set object rectangle from screen px(770.6), py(141.4) to screen px(779.5), py(132.5) front fillcolor rgb '#19a881' fillstyle solid noborder
    set arrow from screen px(587), py(322) to screen px(588.2), py(320.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(588.2), py(320.4) to screen px(589.4), py(318.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(589.4), py(318.8) to screen px(590.7), py(317.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(590.7), py(317.2) to screen px(591.9), py(315.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(591.9), py(315.6) to screen px(593.1), py(314.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(593.1), py(314.1) to screen px(594.4), py(312.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(594.4), py(312.5) to screen px(595.6), py(311) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(595.6), py(311) to screen px(596.9), py(309.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(596.9), py(309.4) to screen px(598.1), py(307.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(598.1), py(307.9) to screen px(599.3), py(306.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(599.3), py(306.4) to screen px(600.6), py(304.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(600.6), py(304.8) to screen px(601.8), py(303.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(601.8), py(303.3) to screen px(603), py(301.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(603), py(301.8) to screen px(604.3), py(300.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(604.3), py(300.3) to screen px(605.5), py(298.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(605.5), py(298.8) to screen px(606.8), py(297.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(606.8), py(297.3) to screen px(608), py(295.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(608), py(295.8) to screen px(609.2), py(294.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(609.2), py(294.4) to screen px(610.5), py(292.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(610.5), py(292.9) to screen px(611.7), py(291.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(611.7), py(291.4) to screen px(612.9), py(290) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(612.9), py(290) to screen px(614.2), py(288.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(614.2), py(288.5) to screen px(615.4), py(287.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(615.4), py(287.1) to screen px(616.6), py(285.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(616.6), py(285.7) to screen px(617.9), py(284.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(617.9), py(284.2) to screen px(619.1), py(282.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(619.1), py(282.8) to screen px(620.4), py(281.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(620.4), py(281.4) to screen px(621.6), py(280) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(621.6), py(280) to screen px(622.8), py(278.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(622.8), py(278.6) to screen px(624.1), py(277.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(624.1), py(277.2) to screen px(625.3), py(275.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(625.3), py(275.8) to screen px(626.5), py(274.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(626.5), py(274.4) to screen px(627.8), py(273.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(627.8), py(273.1) to screen px(629), py(271.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(629), py(271.7) to screen px(630.3), py(270.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(630.3), py(270.4) to screen px(631.5), py(269) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(631.5), py(269) to screen px(632.7), py(267.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(632.7), py(267.7) to screen px(634), py(266.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(634), py(266.3) to screen px(635.2), py(265) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(635.2), py(265) to screen px(636.5), py(263.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(636.5), py(263.7) to screen px(637.7), py(262.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(637.7), py(262.4) to screen px(638.9), py(261) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(638.9), py(261) to screen px(640.2), py(259.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(640.2), py(259.7) to screen px(641.4), py(258.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(641.4), py(258.4) to screen px(642.6), py(257.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(642.6), py(257.2) to screen px(643.9), py(255.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(643.9), py(255.9) to screen px(645.1), py(254.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(645.1), py(254.6) to screen px(646.4), py(253.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(646.4), py(253.3) to screen px(647.6), py(252.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(647.6), py(252.1) to screen px(648.8), py(250.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(648.8), py(250.8) to screen px(650.1), py(249.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(650.1), py(249.6) to screen px(651.3), py(248.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(651.3), py(248.3) to screen px(652.5), py(247.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(652.5), py(247.1) to screen px(653.8), py(245.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(653.8), py(245.9) to screen px(655), py(244.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(655), py(244.6) to screen px(656.2), py(243.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(656.2), py(243.4) to screen px(657.5), py(242.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(657.5), py(242.2) to screen px(658.7), py(241) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(658.7), py(241) to screen px(660), py(239.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(660), py(239.8) to screen px(661.2), py(238.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(661.2), py(238.6) to screen px(662.4), py(237.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(662.4), py(237.5) to screen px(663.7), py(236.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(663.7), py(236.3) to screen px(664.9), py(235.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(664.9), py(235.1) to screen px(666.1), py(234) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(666.1), py(234) to screen px(667.4), py(232.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(667.4), py(232.8) to screen px(668.6), py(231.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(668.6), py(231.7) to screen px(669.9), py(230.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(669.9), py(230.5) to screen px(671.1), py(229.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(671.1), py(229.4) to screen px(672.3), py(228.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(672.3), py(228.3) to screen px(673.6), py(227.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(673.6), py(227.2) to screen px(674.8), py(226.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(674.8), py(226.1) to screen px(676), py(224.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(676), py(224.9) to screen px(677.3), py(223.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(677.3), py(223.9) to screen px(678.5), py(222.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(678.5), py(222.8) to screen px(679.8), py(221.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(679.8), py(221.7) to screen px(681), py(220.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(681), py(220.6) to screen px(682.2), py(219.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(682.2), py(219.5) to screen px(683.5), py(218.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(683.5), py(218.5) to screen px(684.7), py(217.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(684.7), py(217.4) to screen px(686), py(216.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(686), py(216.4) to screen px(687.2), py(215.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(687.2), py(215.3) to screen px(688.4), py(214.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(688.4), py(214.3) to screen px(689.7), py(213.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(689.7), py(213.3) to screen px(690.9), py(212.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(690.9), py(212.2) to screen px(692.1), py(211.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(692.1), py(211.2) to screen px(693.4), py(210.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(693.4), py(210.2) to screen px(694.6), py(209.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(694.6), py(209.2) to screen px(695.9), py(208.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(695.9), py(208.2) to screen px(697.1), py(207.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(697.1), py(207.2) to screen px(698.3), py(206.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(698.3), py(206.3) to screen px(699.6), py(205.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(699.6), py(205.3) to screen px(700.8), py(204.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(700.8), py(204.3) to screen px(702), py(203.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(702), py(203.4) to screen px(703.3), py(202.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(703.3), py(202.4) to screen px(704.5), py(201.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(704.5), py(201.5) to screen px(705.8), py(200.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(705.8), py(200.5) to screen px(707), py(199.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(707), py(199.6) to screen px(708.2), py(198.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(708.2), py(198.7) to screen px(709.5), py(197.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(709.5), py(197.8) to screen px(710.7), py(196.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(710.7), py(196.8) to screen px(711.9), py(195.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(711.9), py(195.9) to screen px(713.2), py(195) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(713.2), py(195) to screen px(714.4), py(194.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(714.4), py(194.2) to screen px(715.6), py(193.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(715.6), py(193.3) to screen px(716.9), py(192.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(716.9), py(192.4) to screen px(718.1), py(191.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(718.1), py(191.5) to screen px(719.4), py(190.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(719.4), py(190.7) to screen px(720.6), py(189.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(720.6), py(189.8) to screen px(721.8), py(189) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(721.8), py(189) to screen px(723.1), py(188.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(723.1), py(188.1) to screen px(724.3), py(187.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(724.3), py(187.3) to screen px(725.5), py(186.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(725.5), py(186.5) to screen px(726.8), py(185.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(726.8), py(185.6) to screen px(728), py(184.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(728), py(184.8) to screen px(729.3), py(184) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(729.3), py(184) to screen px(730.5), py(183.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(730.5), py(183.2) to screen px(731.7), py(182.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(731.7), py(182.4) to screen px(733), py(181.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(733), py(181.6) to screen px(734.2), py(180.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(734.2), py(180.8) to screen px(735.5), py(180.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(735.5), py(180.1) to screen px(736.7), py(179.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(736.7), py(179.3) to screen px(737.9), py(178.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(737.9), py(178.5) to screen px(739.2), py(177.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(739.2), py(177.8) to screen px(740.4), py(177) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(740.4), py(177) to screen px(741.6), py(176.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(741.6), py(176.3) to screen px(742.9), py(175.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(742.9), py(175.6) to screen px(744.1), py(174.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(744.1), py(174.8) to screen px(745.4), py(174.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(745.4), py(174.1) to screen px(746.6), py(173.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(746.6), py(173.4) to screen px(747.8), py(172.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(747.8), py(172.7) to screen px(749.1), py(172) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(749.1), py(172) to screen px(750.3), py(171.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(750.3), py(171.3) to screen px(751.5), py(170.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(751.5), py(170.6) to screen px(752.8), py(170) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(752.8), py(170) to screen px(754), py(169.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(754), py(169.3) to screen px(755.2), py(168.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(755.2), py(168.6) to screen px(756.5), py(168) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(756.5), py(168) to screen px(757.7), py(167.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(757.7), py(167.3) to screen px(759), py(166.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(759), py(166.7) to screen px(760.2), py(166) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(760.2), py(166) to screen px(761.4), py(165.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(761.4), py(165.4) to screen px(762.7), py(164.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(762.7), py(164.8) to screen px(763.9), py(164.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(763.9), py(164.2) to screen px(765.1), py(163.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(765.1), py(163.6) to screen px(766.4), py(163) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(766.4), py(163) to screen px(767.6), py(162.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(767.6), py(162.4) to screen px(768.9), py(161.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(768.9), py(161.8) to screen px(770.1), py(161.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(770.1), py(161.2) to screen px(771.3), py(160.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(771.3), py(160.6) to screen px(772.6), py(160.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(772.6), py(160.1) to screen px(773.8), py(159.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(773.8), py(159.5) to screen px(775), py(159) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set label 'AltMin completion' at screen px(582), py(120) left front font 'sans-serif,12' textcolor rgb '#008662'
    plot NaN
    unset multiplot
    unset output
}
