# 'measured-sampling-20: share of trials recovered'
# Reads map-completed-measured-sampling-20.tsv, draws map-completed-measured-sampling-20.svg and map-completed-measured-sampling-20.png:
#     gnuplot map-completed-measured-sampling-20.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 534.0
# The lines of the table that belong to a series.
table = 'map-completed-measured-sampling-20.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set label 'measured-sampling-20: share of trials recovered' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'The number in a cell and its shade are the same: share of trials recovered, the mean of 5 seeds, from 0 (white) to 1' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label '(dark). The line: as many observations as degrees of freedom.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'Observations over free entries' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Rank' at screen px(421), py(514) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,534 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1068 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'map-completed-measured-sampling-20.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(780)
    set tmargin at screen py(132)
    set bmargin at screen py(472)
    unset logscale x
    set xrange [-0.5:9.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 0.0, '2' 1.0, '3' 2.0, '4' 3.0, '5' 4.0, '6' 5.0, '7' 6.0, '8' 7.0, '9' 8.0, '10' 9.0)
    unset logscale y
    set yrange [-0.5:9.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.1' 0.0, '0.2' 1.0, '0.3' 2.0, '0.4' 3.0, '0.5' 4.0, '0.6' 5.0, '0.7' 6.0, '0.8' 7.0, '0.9' 8.0, '1' 9.0)
    unset object
    set object rectangle from screen px(62.5), py(471.5) to screen px(133.3), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(97.9), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(62.5), py(437.5) to screen px(133.3), py(404.5) front fillcolor rgb '#6aadd2' fillstyle solid noborder
    set label '0.65' at screen px(97.9), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(62.5), py(403.5) to screen px(133.3), py(370.5) front fillcolor rgb '#3c93c4' fillstyle solid noborder
    set label '0.85' at screen px(97.9), py(387) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(369.5) to screen px(133.3), py(336.5) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set label '0.95' at screen px(97.9), py(353) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(335.5) to screen px(133.3), py(302.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(97.9), py(319) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(301.5) to screen px(133.3), py(268.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(97.9), py(285) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(267.5) to screen px(133.3), py(234.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(97.9), py(251) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(233.5) to screen px(133.3), py(200.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(97.9), py(217) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(199.5) to screen px(133.3), py(166.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(97.9), py(183) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(165.5) to screen px(133.3), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(97.9), py(149) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(134.3), py(471.5) to screen px(205.1), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(169.7), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(437.5) to screen px(205.1), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(169.7), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(403.5) to screen px(205.1), py(370.5) front fillcolor rgb '#ddecf5' fillstyle solid noborder
    set label '0.15' at screen px(169.7), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(369.5) to screen px(205.1), py(336.5) front fillcolor rgb '#6aadd2' fillstyle solid noborder
    set label '0.65' at screen px(169.7), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(335.5) to screen px(205.1), py(302.5) front fillcolor rgb '#308dc1' fillstyle solid noborder
    set label '0.9' at screen px(169.7), py(319) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(134.3), py(301.5) to screen px(205.1), py(268.5) front fillcolor rgb '#308dc1' fillstyle solid noborder
    set label '0.9' at screen px(169.7), py(285) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(134.3), py(267.5) to screen px(205.1), py(234.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(169.7), py(251) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(134.3), py(233.5) to screen px(205.1), py(200.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(169.7), py(217) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(134.3), py(199.5) to screen px(205.1), py(166.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(169.7), py(183) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(134.3), py(165.5) to screen px(205.1), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(169.7), py(149) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(206.1), py(471.5) to screen px(276.9), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(241.5), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(437.5) to screen px(276.9), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(241.5), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(403.5) to screen px(276.9), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(241.5), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(369.5) to screen px(276.9), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(241.5), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(335.5) to screen px(276.9), py(302.5) front fillcolor rgb '#e8f2f8' fillstyle solid noborder
    set label '0.1' at screen px(241.5), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(301.5) to screen px(276.9), py(268.5) front fillcolor rgb '#afd3e7' fillstyle solid noborder
    set label '0.35' at screen px(241.5), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(267.5) to screen px(276.9), py(234.5) front fillcolor rgb '#53a0cb' fillstyle solid noborder
    set label '0.75' at screen px(241.5), py(251) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(206.1), py(233.5) to screen px(276.9), py(200.5) front fillcolor rgb '#53a0cb' fillstyle solid noborder
    set label '0.75' at screen px(241.5), py(217) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(206.1), py(199.5) to screen px(276.9), py(166.5) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set label '0.95' at screen px(241.5), py(183) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(206.1), py(165.5) to screen px(276.9), py(132.5) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set label '0.95' at screen px(241.5), py(149) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(277.9), py(471.5) to screen px(348.7), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(313.3), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(437.5) to screen px(348.7), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(313.3), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(403.5) to screen px(348.7), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(313.3), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(369.5) to screen px(348.7), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(313.3), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(335.5) to screen px(348.7), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(313.3), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(301.5) to screen px(348.7), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(313.3), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(267.5) to screen px(348.7), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(313.3), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(233.5) to screen px(348.7), py(200.5) front fillcolor rgb '#e8f2f8' fillstyle solid noborder
    set label '0.1' at screen px(313.3), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(199.5) to screen px(348.7), py(166.5) front fillcolor rgb '#f4f9fc' fillstyle solid noborder
    set label '0.05' at screen px(313.3), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(165.5) to screen px(348.7), py(132.5) front fillcolor rgb '#e8f2f8' fillstyle solid noborder
    set label '0.1' at screen px(313.3), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(471.5) to screen px(420.5), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(385.1), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(437.5) to screen px(420.5), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(385.1), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(403.5) to screen px(420.5), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(385.1), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(369.5) to screen px(420.5), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(385.1), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(335.5) to screen px(420.5), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(385.1), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(301.5) to screen px(420.5), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(385.1), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(267.5) to screen px(420.5), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(385.1), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(233.5) to screen px(420.5), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(385.1), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(199.5) to screen px(420.5), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(385.1), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(165.5) to screen px(420.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(385.1), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(471.5) to screen px(492.3), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(456.9), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(437.5) to screen px(492.3), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(456.9), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(403.5) to screen px(492.3), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(456.9), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(369.5) to screen px(492.3), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(456.9), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(335.5) to screen px(492.3), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(456.9), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(301.5) to screen px(492.3), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(456.9), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(267.5) to screen px(492.3), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(456.9), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(233.5) to screen px(492.3), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(456.9), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(199.5) to screen px(492.3), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(456.9), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(165.5) to screen px(492.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(456.9), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(471.5) to screen px(564.1), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(528.7), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(437.5) to screen px(564.1), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(528.7), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(403.5) to screen px(564.1), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(528.7), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(369.5) to screen px(564.1), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(528.7), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(335.5) to screen px(564.1), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(528.7), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(301.5) to screen px(564.1), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(528.7), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(267.5) to screen px(564.1), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(528.7), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(233.5) to screen px(564.1), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(528.7), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(199.5) to screen px(564.1), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(528.7), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(165.5) to screen px(564.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(528.7), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(471.5) to screen px(635.9), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(600.5), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(437.5) to screen px(635.9), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(600.5), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(403.5) to screen px(635.9), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(600.5), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(369.5) to screen px(635.9), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(600.5), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(335.5) to screen px(635.9), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(600.5), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(301.5) to screen px(635.9), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(600.5), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(267.5) to screen px(635.9), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(600.5), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(233.5) to screen px(635.9), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(600.5), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(199.5) to screen px(635.9), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(600.5), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(165.5) to screen px(635.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(600.5), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(471.5) to screen px(707.7), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(672.3), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(437.5) to screen px(707.7), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(672.3), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(403.5) to screen px(707.7), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(672.3), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(369.5) to screen px(707.7), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(672.3), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(335.5) to screen px(707.7), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(672.3), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(301.5) to screen px(707.7), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(672.3), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(267.5) to screen px(707.7), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(672.3), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(233.5) to screen px(707.7), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(672.3), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(199.5) to screen px(707.7), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(672.3), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(165.5) to screen px(707.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(672.3), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(471.5) to screen px(779.5), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(744.1), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(437.5) to screen px(779.5), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(744.1), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(403.5) to screen px(779.5), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(744.1), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(369.5) to screen px(779.5), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(744.1), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(335.5) to screen px(779.5), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(744.1), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(301.5) to screen px(779.5), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(744.1), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(267.5) to screen px(779.5), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(744.1), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(233.5) to screen px(779.5), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(744.1), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(199.5) to screen px(779.5), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(744.1), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(165.5) to screen px(779.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(744.1), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set arrow from screen px(97.9), py(456.6) to screen px(106.9), py(452.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(106.9), py(452.7) to screen px(115.8), py(448.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(115.8), py(448.8) to screen px(124.8), py(444.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(124.8), py(444.9) to screen px(133.8), py(441) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(133.8), py(441) to screen px(142.8), py(437.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(142.8), py(437.2) to screen px(151.8), py(433.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(151.8), py(433.4) to screen px(160.7), py(429.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(160.7), py(429.6) to screen px(169.7), py(425.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(169.7), py(425.9) to screen px(178.7), py(422.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(178.7), py(422.1) to screen px(187.6), py(418.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(187.6), py(418.4) to screen px(196.6), py(414.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(196.6), py(414.7) to screen px(205.6), py(411.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(205.6), py(411.1) to screen px(214.6), py(407.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(214.6), py(407.5) to screen px(223.6), py(403.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(223.6), py(403.8) to screen px(232.5), py(400.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(232.5), py(400.3) to screen px(241.5), py(396.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(241.5), py(396.7) to screen px(250.5), py(393.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(250.5), py(393.2) to screen px(259.5), py(389.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(259.5), py(389.7) to screen px(268.4), py(386.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(268.4), py(386.2) to screen px(277.4), py(382.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(277.4), py(382.8) to screen px(286.4), py(379.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(286.4), py(379.3) to screen px(295.4), py(375.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(295.4), py(375.9) to screen px(304.3), py(372.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(304.3), py(372.5) to screen px(313.3), py(369.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(313.3), py(369.2) to screen px(322.3), py(365.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(322.3), py(365.9) to screen px(331.2), py(362.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(331.2), py(362.6) to screen px(340.2), py(359.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(340.2), py(359.3) to screen px(349.2), py(356) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(349.2), py(356) to screen px(358.2), py(352.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(358.2), py(352.8) to screen px(367.1), py(349.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(367.1), py(349.6) to screen px(376.1), py(346.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(376.1), py(346.4) to screen px(385.1), py(343.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(385.1), py(343.3) to screen px(394.1), py(340.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(394.1), py(340.2) to screen px(403.1), py(337.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(403.1), py(337.1) to screen px(412), py(334) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(412), py(334) to screen px(421), py(330.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(421), py(330.9) to screen px(430), py(327.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(430), py(327.9) to screen px(438.9), py(324.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(438.9), py(324.9) to screen px(447.9), py(321.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(447.9), py(321.9) to screen px(456.9), py(319) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(456.9), py(319) to screen px(465.9), py(316.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(465.9), py(316.1) to screen px(474.8), py(313.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(474.8), py(313.2) to screen px(483.8), py(310.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(483.8), py(310.3) to screen px(492.8), py(307.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(492.8), py(307.5) to screen px(501.8), py(304.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(501.8), py(304.6) to screen px(510.8), py(301.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(510.8), py(301.8) to screen px(519.7), py(299.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(519.7), py(299.1) to screen px(528.7), py(296.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(528.7), py(296.3) to screen px(537.7), py(293.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(537.7), py(293.6) to screen px(546.7), py(290.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(546.7), py(290.9) to screen px(555.6), py(288.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(555.6), py(288.3) to screen px(564.6), py(285.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(564.6), py(285.6) to screen px(573.6), py(283) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(573.6), py(283) to screen px(582.5), py(280.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(582.5), py(280.4) to screen px(591.5), py(277.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(591.5), py(277.8) to screen px(600.5), py(275.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(600.5), py(275.3) to screen px(609.5), py(272.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(609.5), py(272.8) to screen px(618.5), py(270.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(618.5), py(270.3) to screen px(627.4), py(267.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(627.4), py(267.8) to screen px(636.4), py(265.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(636.4), py(265.4) to screen px(645.4), py(263) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(645.4), py(263) to screen px(654.4), py(260.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(654.4), py(260.6) to screen px(663.3), py(258.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(663.3), py(258.2) to screen px(672.3), py(255.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(672.3), py(255.9) to screen px(681.3), py(253.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(681.3), py(253.5) to screen px(690.2), py(251.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(690.2), py(251.3) to screen px(699.2), py(249) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(699.2), py(249) to screen px(708.2), py(246.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(708.2), py(246.7) to screen px(717.2), py(244.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(717.2), py(244.5) to screen px(726.1), py(242.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(726.1), py(242.3) to screen px(735.1), py(240.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(735.1), py(240.2) to screen px(744.1), py(238) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set label 'SubGM' at screen px(62), py(120) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    plot NaN
    unset output
}
