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
py(y) = 1 - y / 874.0
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
set label 'Rank' at screen px(421), py(854) center front font 'sans-serif,12' textcolor rgb '#222222'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,874 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1748 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'map-completed-measured-sampling-20.'.kind
    set lmargin at screen px(62)
    set rmargin at screen px(780)
    set tmargin at screen py(132)
    set bmargin at screen py(812)
    unset logscale x
    set xrange [-0.5:19.5]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 0.0, '2' 1.0, '3' 2.0, '4' 3.0, '5' 4.0, '6' 5.0, '7' 6.0, '8' 7.0, '9' 8.0, '10' 9.0, '11' 10.0, '12' 11.0, '13' 12.0, '14' 13.0, '15' 14.0, '16' 15.0, '17' 16.0, '18' 17.0, '19' 18.0, '20' 19.0)
    unset logscale y
    set yrange [-0.5:19.5]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.05' 0.0, '0.1' 1.0, '0.15' 2.0, '0.2' 3.0, '0.25' 4.0, '0.3' 5.0, '0.35' 6.0, '0.4' 7.0, '0.45' 8.0, '0.5' 9.0, '0.55' 10.0, '0.6' 11.0, '0.65' 12.0, '0.7' 13.0, '0.75' 14.0, '0.8' 15.0, '0.85' 16.0, '0.9' 17.0, '0.95' 18.0, '1' 19.0)
    unset object
    set object rectangle from screen px(62.5), py(811.5) to screen px(97.4), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(80), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(62.5), py(777.5) to screen px(97.4), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(80), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(62.5), py(743.5) to screen px(97.4), py(710.5) front fillcolor rgb '#bad9ea' fillstyle solid noborder
    set label '0.3' at screen px(80), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(62.5), py(709.5) to screen px(97.4), py(676.5) front fillcolor rgb '#6aadd2' fillstyle solid noborder
    set label '0.65' at screen px(80), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(62.5), py(675.5) to screen px(97.4), py(642.5) front fillcolor rgb '#75b3d5' fillstyle solid noborder
    set label '0.6' at screen px(80), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(62.5), py(641.5) to screen px(97.4), py(608.5) front fillcolor rgb '#3c93c4' fillstyle solid noborder
    set label '0.85' at screen px(80), py(625) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(607.5) to screen px(97.4), py(574.5) front fillcolor rgb '#308dc1' fillstyle solid noborder
    set label '0.9' at screen px(80), py(591) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(573.5) to screen px(97.4), py(540.5) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set label '0.95' at screen px(80), py(557) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(539.5) to screen px(97.4), py(506.5) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set label '0.95' at screen px(80), py(523) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(505.5) to screen px(97.4), py(472.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(80), py(489) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(471.5) to screen px(97.4), py(438.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(80), py(455) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(437.5) to screen px(97.4), py(404.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(80), py(421) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(403.5) to screen px(97.4), py(370.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(80), py(387) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(369.5) to screen px(97.4), py(336.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(80), py(353) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(335.5) to screen px(97.4), py(302.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(80), py(319) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(301.5) to screen px(97.4), py(268.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(80), py(285) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(267.5) to screen px(97.4), py(234.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(80), py(251) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(233.5) to screen px(97.4), py(200.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(80), py(217) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(199.5) to screen px(97.4), py(166.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(80), py(183) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(62.5), py(165.5) to screen px(97.4), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(80), py(149) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(98.4), py(811.5) to screen px(133.3), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(115.8), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(98.4), py(777.5) to screen px(133.3), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(115.8), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(98.4), py(743.5) to screen px(133.3), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(115.8), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(98.4), py(709.5) to screen px(133.3), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(115.8), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(98.4), py(675.5) to screen px(133.3), py(642.5) front fillcolor rgb '#f4f9fc' fillstyle solid noborder
    set label '0.05' at screen px(115.8), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(98.4), py(641.5) to screen px(133.3), py(608.5) front fillcolor rgb '#ddecf5' fillstyle solid noborder
    set label '0.15' at screen px(115.8), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(98.4), py(607.5) to screen px(133.3), py(574.5) front fillcolor rgb '#75b3d5' fillstyle solid noborder
    set label '0.6' at screen px(115.8), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(98.4), py(573.5) to screen px(133.3), py(540.5) front fillcolor rgb '#6aadd2' fillstyle solid noborder
    set label '0.65' at screen px(115.8), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(98.4), py(539.5) to screen px(133.3), py(506.5) front fillcolor rgb '#4799c8' fillstyle solid noborder
    set label '0.8' at screen px(115.8), py(523) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(98.4), py(505.5) to screen px(133.3), py(472.5) front fillcolor rgb '#308dc1' fillstyle solid noborder
    set label '0.9' at screen px(115.8), py(489) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(98.4), py(471.5) to screen px(133.3), py(438.5) front fillcolor rgb '#308dc1' fillstyle solid noborder
    set label '0.9' at screen px(115.8), py(455) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(98.4), py(437.5) to screen px(133.3), py(404.5) front fillcolor rgb '#308dc1' fillstyle solid noborder
    set label '0.9' at screen px(115.8), py(421) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(98.4), py(403.5) to screen px(133.3), py(370.5) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set label '0.95' at screen px(115.8), py(387) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(98.4), py(369.5) to screen px(133.3), py(336.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(115.8), py(353) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(98.4), py(335.5) to screen px(133.3), py(302.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(115.8), py(319) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(98.4), py(301.5) to screen px(133.3), py(268.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(115.8), py(285) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(98.4), py(267.5) to screen px(133.3), py(234.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(115.8), py(251) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(98.4), py(233.5) to screen px(133.3), py(200.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(115.8), py(217) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(98.4), py(199.5) to screen px(133.3), py(166.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(115.8), py(183) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(98.4), py(165.5) to screen px(133.3), py(132.5) front fillcolor rgb '#1980ba' fillstyle solid noborder
    set label '1' at screen px(115.8), py(149) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(134.3), py(811.5) to screen px(169.2), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(151.8), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(777.5) to screen px(169.2), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(151.8), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(743.5) to screen px(169.2), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(151.8), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(709.5) to screen px(169.2), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(151.8), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(675.5) to screen px(169.2), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(151.8), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(641.5) to screen px(169.2), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(151.8), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(607.5) to screen px(169.2), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(151.8), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(573.5) to screen px(169.2), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(151.8), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(539.5) to screen px(169.2), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(151.8), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(505.5) to screen px(169.2), py(472.5) front fillcolor rgb '#e8f2f8' fillstyle solid noborder
    set label '0.1' at screen px(151.8), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(471.5) to screen px(169.2), py(438.5) front fillcolor rgb '#e8f2f8' fillstyle solid noborder
    set label '0.1' at screen px(151.8), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(437.5) to screen px(169.2), py(404.5) front fillcolor rgb '#afd3e7' fillstyle solid noborder
    set label '0.35' at screen px(151.8), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(403.5) to screen px(169.2), py(370.5) front fillcolor rgb '#8cc0dc' fillstyle solid noborder
    set label '0.5' at screen px(151.8), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(134.3), py(369.5) to screen px(169.2), py(336.5) front fillcolor rgb '#53a0cb' fillstyle solid noborder
    set label '0.75' at screen px(151.8), py(353) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(134.3), py(335.5) to screen px(169.2), py(302.5) front fillcolor rgb '#5ea6ce' fillstyle solid noborder
    set label '0.7' at screen px(151.8), py(319) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(134.3), py(301.5) to screen px(169.2), py(268.5) front fillcolor rgb '#53a0cb' fillstyle solid noborder
    set label '0.75' at screen px(151.8), py(285) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(134.3), py(267.5) to screen px(169.2), py(234.5) front fillcolor rgb '#3c93c4' fillstyle solid noborder
    set label '0.85' at screen px(151.8), py(251) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(134.3), py(233.5) to screen px(169.2), py(200.5) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set label '0.95' at screen px(151.8), py(217) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(134.3), py(199.5) to screen px(169.2), py(166.5) front fillcolor rgb '#308dc1' fillstyle solid noborder
    set label '0.9' at screen px(151.8), py(183) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(134.3), py(165.5) to screen px(169.2), py(132.5) front fillcolor rgb '#2586bd' fillstyle solid noborder
    set label '0.95' at screen px(151.8), py(149) center front font 'sans-serif,11' textcolor rgb '#ffffff'
    set object rectangle from screen px(170.2), py(811.5) to screen px(205.1), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(777.5) to screen px(205.1), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(743.5) to screen px(205.1), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(709.5) to screen px(205.1), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(675.5) to screen px(205.1), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(641.5) to screen px(205.1), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(607.5) to screen px(205.1), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(573.5) to screen px(205.1), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(539.5) to screen px(205.1), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(505.5) to screen px(205.1), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(471.5) to screen px(205.1), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(437.5) to screen px(205.1), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(403.5) to screen px(205.1), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(369.5) to screen px(205.1), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(335.5) to screen px(205.1), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(301.5) to screen px(205.1), py(268.5) front fillcolor rgb '#e8f2f8' fillstyle solid noborder
    set label '0.1' at screen px(187.6), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(267.5) to screen px(205.1), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(187.6), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(233.5) to screen px(205.1), py(200.5) front fillcolor rgb '#f4f9fc' fillstyle solid noborder
    set label '0.05' at screen px(187.6), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(199.5) to screen px(205.1), py(166.5) front fillcolor rgb '#f4f9fc' fillstyle solid noborder
    set label '0.05' at screen px(187.6), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(170.2), py(165.5) to screen px(205.1), py(132.5) front fillcolor rgb '#e8f2f8' fillstyle solid noborder
    set label '0.1' at screen px(187.6), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(811.5) to screen px(241), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(777.5) to screen px(241), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(743.5) to screen px(241), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(709.5) to screen px(241), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(675.5) to screen px(241), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(641.5) to screen px(241), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(607.5) to screen px(241), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(573.5) to screen px(241), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(539.5) to screen px(241), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(505.5) to screen px(241), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(471.5) to screen px(241), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(437.5) to screen px(241), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(403.5) to screen px(241), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(369.5) to screen px(241), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(335.5) to screen px(241), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(301.5) to screen px(241), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(267.5) to screen px(241), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(233.5) to screen px(241), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(199.5) to screen px(241), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(206.1), py(165.5) to screen px(241), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(223.6), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(811.5) to screen px(276.9), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(777.5) to screen px(276.9), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(743.5) to screen px(276.9), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(709.5) to screen px(276.9), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(675.5) to screen px(276.9), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(641.5) to screen px(276.9), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(607.5) to screen px(276.9), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(573.5) to screen px(276.9), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(539.5) to screen px(276.9), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(505.5) to screen px(276.9), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(471.5) to screen px(276.9), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(437.5) to screen px(276.9), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(403.5) to screen px(276.9), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(369.5) to screen px(276.9), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(335.5) to screen px(276.9), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(301.5) to screen px(276.9), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(267.5) to screen px(276.9), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(233.5) to screen px(276.9), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(199.5) to screen px(276.9), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(242), py(165.5) to screen px(276.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(259.5), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(811.5) to screen px(312.8), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(777.5) to screen px(312.8), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(743.5) to screen px(312.8), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(709.5) to screen px(312.8), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(675.5) to screen px(312.8), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(641.5) to screen px(312.8), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(607.5) to screen px(312.8), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(573.5) to screen px(312.8), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(539.5) to screen px(312.8), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(505.5) to screen px(312.8), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(471.5) to screen px(312.8), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(437.5) to screen px(312.8), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(403.5) to screen px(312.8), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(369.5) to screen px(312.8), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(335.5) to screen px(312.8), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(301.5) to screen px(312.8), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(267.5) to screen px(312.8), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(233.5) to screen px(312.8), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(199.5) to screen px(312.8), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(277.9), py(165.5) to screen px(312.8), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(295.4), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(811.5) to screen px(348.7), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(777.5) to screen px(348.7), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(743.5) to screen px(348.7), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(709.5) to screen px(348.7), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(675.5) to screen px(348.7), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(641.5) to screen px(348.7), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(607.5) to screen px(348.7), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(573.5) to screen px(348.7), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(539.5) to screen px(348.7), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(505.5) to screen px(348.7), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(471.5) to screen px(348.7), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(437.5) to screen px(348.7), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(403.5) to screen px(348.7), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(369.5) to screen px(348.7), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(335.5) to screen px(348.7), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(301.5) to screen px(348.7), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(267.5) to screen px(348.7), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(233.5) to screen px(348.7), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(199.5) to screen px(348.7), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(313.8), py(165.5) to screen px(348.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(331.2), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(811.5) to screen px(384.6), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(777.5) to screen px(384.6), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(743.5) to screen px(384.6), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(709.5) to screen px(384.6), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(675.5) to screen px(384.6), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(641.5) to screen px(384.6), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(607.5) to screen px(384.6), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(573.5) to screen px(384.6), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(539.5) to screen px(384.6), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(505.5) to screen px(384.6), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(471.5) to screen px(384.6), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(437.5) to screen px(384.6), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(403.5) to screen px(384.6), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(369.5) to screen px(384.6), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(335.5) to screen px(384.6), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(301.5) to screen px(384.6), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(267.5) to screen px(384.6), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(233.5) to screen px(384.6), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(199.5) to screen px(384.6), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(349.7), py(165.5) to screen px(384.6), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(367.1), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(811.5) to screen px(420.5), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(777.5) to screen px(420.5), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(743.5) to screen px(420.5), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(709.5) to screen px(420.5), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(675.5) to screen px(420.5), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(641.5) to screen px(420.5), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(607.5) to screen px(420.5), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(573.5) to screen px(420.5), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(539.5) to screen px(420.5), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(505.5) to screen px(420.5), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(471.5) to screen px(420.5), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(437.5) to screen px(420.5), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(403.5) to screen px(420.5), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(369.5) to screen px(420.5), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(335.5) to screen px(420.5), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(301.5) to screen px(420.5), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(267.5) to screen px(420.5), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(233.5) to screen px(420.5), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(199.5) to screen px(420.5), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(385.6), py(165.5) to screen px(420.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(403.1), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(811.5) to screen px(456.4), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(777.5) to screen px(456.4), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(743.5) to screen px(456.4), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(709.5) to screen px(456.4), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(675.5) to screen px(456.4), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(641.5) to screen px(456.4), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(607.5) to screen px(456.4), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(573.5) to screen px(456.4), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(539.5) to screen px(456.4), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(505.5) to screen px(456.4), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(471.5) to screen px(456.4), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(437.5) to screen px(456.4), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(403.5) to screen px(456.4), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(369.5) to screen px(456.4), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(335.5) to screen px(456.4), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(301.5) to screen px(456.4), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(267.5) to screen px(456.4), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(233.5) to screen px(456.4), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(199.5) to screen px(456.4), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(421.5), py(165.5) to screen px(456.4), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(438.9), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(811.5) to screen px(492.3), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(777.5) to screen px(492.3), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(743.5) to screen px(492.3), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(709.5) to screen px(492.3), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(675.5) to screen px(492.3), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(641.5) to screen px(492.3), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(607.5) to screen px(492.3), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(573.5) to screen px(492.3), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(539.5) to screen px(492.3), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(505.5) to screen px(492.3), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(471.5) to screen px(492.3), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(437.5) to screen px(492.3), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(403.5) to screen px(492.3), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(369.5) to screen px(492.3), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(335.5) to screen px(492.3), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(301.5) to screen px(492.3), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(267.5) to screen px(492.3), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(233.5) to screen px(492.3), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(199.5) to screen px(492.3), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(457.4), py(165.5) to screen px(492.3), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(474.8), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(811.5) to screen px(528.2), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(777.5) to screen px(528.2), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(743.5) to screen px(528.2), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(709.5) to screen px(528.2), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(675.5) to screen px(528.2), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(641.5) to screen px(528.2), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(607.5) to screen px(528.2), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(573.5) to screen px(528.2), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(539.5) to screen px(528.2), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(505.5) to screen px(528.2), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(471.5) to screen px(528.2), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(437.5) to screen px(528.2), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(403.5) to screen px(528.2), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(369.5) to screen px(528.2), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(335.5) to screen px(528.2), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(301.5) to screen px(528.2), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(267.5) to screen px(528.2), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(233.5) to screen px(528.2), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(199.5) to screen px(528.2), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(493.3), py(165.5) to screen px(528.2), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(510.8), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(811.5) to screen px(564.1), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(777.5) to screen px(564.1), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(743.5) to screen px(564.1), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(709.5) to screen px(564.1), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(675.5) to screen px(564.1), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(641.5) to screen px(564.1), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(607.5) to screen px(564.1), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(573.5) to screen px(564.1), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(539.5) to screen px(564.1), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(505.5) to screen px(564.1), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(471.5) to screen px(564.1), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(437.5) to screen px(564.1), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(403.5) to screen px(564.1), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(369.5) to screen px(564.1), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(335.5) to screen px(564.1), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(301.5) to screen px(564.1), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(267.5) to screen px(564.1), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(233.5) to screen px(564.1), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(199.5) to screen px(564.1), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(529.2), py(165.5) to screen px(564.1), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(546.7), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(811.5) to screen px(600), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(777.5) to screen px(600), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(743.5) to screen px(600), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(709.5) to screen px(600), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(675.5) to screen px(600), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(641.5) to screen px(600), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(607.5) to screen px(600), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(573.5) to screen px(600), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(539.5) to screen px(600), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(505.5) to screen px(600), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(471.5) to screen px(600), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(437.5) to screen px(600), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(403.5) to screen px(600), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(369.5) to screen px(600), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(335.5) to screen px(600), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(301.5) to screen px(600), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(267.5) to screen px(600), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(233.5) to screen px(600), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(199.5) to screen px(600), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(565.1), py(165.5) to screen px(600), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(582.5), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(811.5) to screen px(635.9), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(777.5) to screen px(635.9), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(743.5) to screen px(635.9), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(709.5) to screen px(635.9), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(675.5) to screen px(635.9), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(641.5) to screen px(635.9), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(607.5) to screen px(635.9), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(573.5) to screen px(635.9), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(539.5) to screen px(635.9), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(505.5) to screen px(635.9), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(471.5) to screen px(635.9), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(437.5) to screen px(635.9), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(403.5) to screen px(635.9), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(369.5) to screen px(635.9), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(335.5) to screen px(635.9), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(301.5) to screen px(635.9), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(267.5) to screen px(635.9), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(233.5) to screen px(635.9), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(199.5) to screen px(635.9), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(601), py(165.5) to screen px(635.9), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(618.5), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(811.5) to screen px(671.8), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(777.5) to screen px(671.8), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(743.5) to screen px(671.8), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(709.5) to screen px(671.8), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(675.5) to screen px(671.8), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(641.5) to screen px(671.8), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(607.5) to screen px(671.8), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(573.5) to screen px(671.8), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(539.5) to screen px(671.8), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(505.5) to screen px(671.8), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(471.5) to screen px(671.8), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(437.5) to screen px(671.8), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(403.5) to screen px(671.8), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(369.5) to screen px(671.8), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(335.5) to screen px(671.8), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(301.5) to screen px(671.8), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(267.5) to screen px(671.8), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(233.5) to screen px(671.8), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(199.5) to screen px(671.8), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(636.9), py(165.5) to screen px(671.8), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(654.4), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(811.5) to screen px(707.7), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(777.5) to screen px(707.7), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(743.5) to screen px(707.7), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(709.5) to screen px(707.7), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(675.5) to screen px(707.7), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(641.5) to screen px(707.7), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(607.5) to screen px(707.7), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(573.5) to screen px(707.7), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(539.5) to screen px(707.7), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(505.5) to screen px(707.7), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(471.5) to screen px(707.7), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(437.5) to screen px(707.7), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(403.5) to screen px(707.7), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(369.5) to screen px(707.7), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(335.5) to screen px(707.7), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(301.5) to screen px(707.7), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(267.5) to screen px(707.7), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(233.5) to screen px(707.7), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(199.5) to screen px(707.7), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(672.8), py(165.5) to screen px(707.7), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(690.2), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(811.5) to screen px(743.6), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(777.5) to screen px(743.6), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(743.5) to screen px(743.6), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(709.5) to screen px(743.6), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(675.5) to screen px(743.6), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(641.5) to screen px(743.6), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(607.5) to screen px(743.6), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(573.5) to screen px(743.6), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(539.5) to screen px(743.6), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(505.5) to screen px(743.6), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(471.5) to screen px(743.6), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(437.5) to screen px(743.6), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(403.5) to screen px(743.6), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(369.5) to screen px(743.6), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(335.5) to screen px(743.6), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(301.5) to screen px(743.6), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(267.5) to screen px(743.6), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(233.5) to screen px(743.6), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(199.5) to screen px(743.6), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(708.7), py(165.5) to screen px(743.6), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(726.1), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(811.5) to screen px(779.5), py(778.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(795) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(777.5) to screen px(779.5), py(744.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(761) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(743.5) to screen px(779.5), py(710.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(727) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(709.5) to screen px(779.5), py(676.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(693) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(675.5) to screen px(779.5), py(642.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(659) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(641.5) to screen px(779.5), py(608.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(625) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(607.5) to screen px(779.5), py(574.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(591) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(573.5) to screen px(779.5), py(540.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(557) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(539.5) to screen px(779.5), py(506.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(523) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(505.5) to screen px(779.5), py(472.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(489) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(471.5) to screen px(779.5), py(438.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(455) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(437.5) to screen px(779.5), py(404.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(421) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(403.5) to screen px(779.5), py(370.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(387) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(369.5) to screen px(779.5), py(336.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(353) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(335.5) to screen px(779.5), py(302.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(319) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(301.5) to screen px(779.5), py(268.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(285) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(267.5) to screen px(779.5), py(234.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(251) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(233.5) to screen px(779.5), py(200.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(217) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(199.5) to screen px(779.5), py(166.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(183) center front font 'sans-serif,11' textcolor rgb '#222222'
    set object rectangle from screen px(744.6), py(165.5) to screen px(779.5), py(132.5) front fillcolor rgb '#ffffff' fillstyle solid noborder
    set label '0' at screen px(762), py(149) center front font 'sans-serif,11' textcolor rgb '#222222'
    set arrow from screen px(80), py(764.2) to screen px(84.4), py(756.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(84.4), py(756.4) to screen px(88.9), py(748.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(88.9), py(748.6) to screen px(93.4), py(740.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(93.4), py(740.8) to screen px(97.9), py(733.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(97.9), py(733.1) to screen px(102.4), py(725.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(102.4), py(725.4) to screen px(106.9), py(717.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(106.9), py(717.8) to screen px(111.4), py(710.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(111.4), py(710.2) to screen px(115.8), py(702.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(115.8), py(702.7) to screen px(120.3), py(695.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(120.3), py(695.3) to screen px(124.8), py(687.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(124.8), py(687.8) to screen px(129.3), py(680.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(129.3), py(680.5) to screen px(133.8), py(673.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(133.8), py(673.2) to screen px(138.3), py(665.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(138.3), py(665.9) to screen px(142.8), py(658.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(142.8), py(658.7) to screen px(147.3), py(651.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(147.3), py(651.5) to screen px(151.8), py(644.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(151.8), py(644.4) to screen px(156.2), py(637.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(156.2), py(637.4) to screen px(160.7), py(630.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(160.7), py(630.4) to screen px(165.2), py(623.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(165.2), py(623.4) to screen px(169.7), py(616.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(169.7), py(616.5) to screen px(174.2), py(609.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(174.2), py(609.6) to screen px(178.7), py(602.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(178.7), py(602.8) to screen px(183.2), py(596.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(183.2), py(596.1) to screen px(187.6), py(589.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(187.6), py(589.4) to screen px(192.1), py(582.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(192.1), py(582.7) to screen px(196.6), py(576.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(196.6), py(576.1) to screen px(201.1), py(569.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(201.1), py(569.6) to screen px(205.6), py(563.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(205.6), py(563.1) to screen px(210.1), py(556.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(210.1), py(556.6) to screen px(214.6), py(550.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(214.6), py(550.2) to screen px(219.1), py(543.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(219.1), py(543.9) to screen px(223.6), py(537.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(223.6), py(537.6) to screen px(228), py(531.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(228), py(531.3) to screen px(232.5), py(525.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(232.5), py(525.1) to screen px(237), py(519) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(237), py(519) to screen px(241.5), py(512.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(241.5), py(512.9) to screen px(246), py(506.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(246), py(506.8) to screen px(250.5), py(500.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(250.5), py(500.8) to screen px(255), py(494.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(255), py(494.9) to screen px(259.5), py(489) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(259.5), py(489) to screen px(263.9), py(483.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(263.9), py(483.2) to screen px(268.4), py(477.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(268.4), py(477.4) to screen px(272.9), py(471.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(272.9), py(471.6) to screen px(277.4), py(465.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(277.4), py(465.9) to screen px(281.9), py(460.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(281.9), py(460.3) to screen px(286.4), py(454.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(286.4), py(454.7) to screen px(290.9), py(449.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(290.9), py(449.2) to screen px(295.4), py(443.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(295.4), py(443.7) to screen px(299.8), py(438.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(299.8), py(438.2) to screen px(304.3), py(432.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(304.3), py(432.8) to screen px(308.8), py(427.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(308.8), py(427.5) to screen px(313.3), py(422.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(313.3), py(422.2) to screen px(317.8), py(417) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(317.8), py(417) to screen px(322.3), py(411.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(322.3), py(411.8) to screen px(326.8), py(406.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(326.8), py(406.7) to screen px(331.2), py(401.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(331.2), py(401.6) to screen px(335.7), py(396.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(335.7), py(396.5) to screen px(340.2), py(391.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(340.2), py(391.6) to screen px(344.7), py(386.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(344.7), py(386.6) to screen px(349.2), py(381.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(349.2), py(381.7) to screen px(353.7), py(376.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(353.7), py(376.9) to screen px(358.2), py(372.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(358.2), py(372.1) to screen px(362.7), py(367.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(362.7), py(367.4) to screen px(367.1), py(362.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(367.1), py(362.7) to screen px(371.6), py(358.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(371.6), py(358.1) to screen px(376.1), py(353.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(376.1), py(353.5) to screen px(380.6), py(349) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(380.6), py(349) to screen px(385.1), py(344.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(385.1), py(344.5) to screen px(389.6), py(340.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(389.6), py(340.1) to screen px(394.1), py(335.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(394.1), py(335.7) to screen px(398.6), py(331.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(398.6), py(331.4) to screen px(403.1), py(327.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(403.1), py(327.1) to screen px(407.5), py(322.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(407.5), py(322.9) to screen px(412), py(318.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(412), py(318.7) to screen px(416.5), py(314.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(416.5), py(314.6) to screen px(421), py(310.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(421), py(310.5) to screen px(425.5), py(306.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(425.5), py(306.5) to screen px(430), py(302.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(430), py(302.5) to screen px(434.5), py(298.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(434.5), py(298.6) to screen px(438.9), py(294.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(438.9), py(294.7) to screen px(443.4), py(290.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(443.4), py(290.9) to screen px(447.9), py(287.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(447.9), py(287.1) to screen px(452.4), py(283.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(452.4), py(283.4) to screen px(456.9), py(279.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(456.9), py(279.7) to screen px(461.4), py(276.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(461.4), py(276.1) to screen px(465.9), py(272.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(465.9), py(272.6) to screen px(470.4), py(269) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(470.4), py(269) to screen px(474.8), py(265.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(474.8), py(265.6) to screen px(479.3), py(262.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(479.3), py(262.2) to screen px(483.8), py(258.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(483.8), py(258.8) to screen px(488.3), py(255.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(488.3), py(255.5) to screen px(492.8), py(252.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(492.8), py(252.2) to screen px(497.3), py(249) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(497.3), py(249) to screen px(501.8), py(245.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(501.8), py(245.8) to screen px(506.3), py(242.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(506.3), py(242.7) to screen px(510.8), py(239.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(510.8), py(239.7) to screen px(515.2), py(236.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(515.2), py(236.7) to screen px(519.7), py(233.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(519.7), py(233.7) to screen px(524.2), py(230.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(524.2), py(230.8) to screen px(528.7), py(227.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(528.7), py(227.9) to screen px(533.2), py(225.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(533.2), py(225.1) to screen px(537.7), py(222.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(537.7), py(222.4) to screen px(542.2), py(219.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(542.2), py(219.7) to screen px(546.7), py(217) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(546.7), py(217) to screen px(551.1), py(214.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(551.1), py(214.4) to screen px(555.6), py(211.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(555.6), py(211.8) to screen px(560.1), py(209.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(560.1), py(209.3) to screen px(564.6), py(206.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(564.6), py(206.9) to screen px(569.1), py(204.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(569.1), py(204.5) to screen px(573.6), py(202.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(573.6), py(202.1) to screen px(578.1), py(199.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(578.1), py(199.8) to screen px(582.5), py(197.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(582.5), py(197.6) to screen px(587), py(195.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(587), py(195.4) to screen px(591.5), py(193.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(591.5), py(193.2) to screen px(596), py(191.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(596), py(191.1) to screen px(600.5), py(189.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(600.5), py(189.1) to screen px(605), py(187.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(605), py(187.1) to screen px(609.5), py(185.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(609.5), py(185.1) to screen px(614), py(183.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(614), py(183.2) to screen px(618.5), py(181.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(618.5), py(181.4) to screen px(622.9), py(179.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(622.9), py(179.6) to screen px(627.4), py(177.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(627.4), py(177.8) to screen px(631.9), py(176.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(631.9), py(176.1) to screen px(636.4), py(174.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(636.4), py(174.5) to screen px(640.9), py(172.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(640.9), py(172.9) to screen px(645.4), py(171.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(645.4), py(171.4) to screen px(649.9), py(169.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(649.9), py(169.9) to screen px(654.4), py(168.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(654.4), py(168.4) to screen px(658.8), py(167) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(658.8), py(167) to screen px(663.3), py(165.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(663.3), py(165.7) to screen px(667.8), py(164.4) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(667.8), py(164.4) to screen px(672.3), py(163.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(672.3), py(163.2) to screen px(676.8), py(162) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(676.8), py(162) to screen px(681.3), py(160.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(681.3), py(160.8) to screen px(685.8), py(159.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(685.8), py(159.8) to screen px(690.2), py(158.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(690.2), py(158.7) to screen px(694.7), py(157.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(694.7), py(157.7) to screen px(699.2), py(156.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(699.2), py(156.8) to screen px(703.7), py(155.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(703.7), py(155.9) to screen px(708.2), py(155.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(708.2), py(155.1) to screen px(712.7), py(154.3) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(712.7), py(154.3) to screen px(717.2), py(153.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(717.2), py(153.6) to screen px(721.7), py(152.9) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(721.7), py(152.9) to screen px(726.1), py(152.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(726.1), py(152.2) to screen px(730.6), py(151.7) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(730.6), py(151.7) to screen px(735.1), py(151.1) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(735.1), py(151.1) to screen px(739.6), py(150.6) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(739.6), py(150.6) to screen px(744.1), py(150.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(744.1), py(150.2) to screen px(748.6), py(149.8) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(748.6), py(149.8) to screen px(753.1), py(149.5) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(753.1), py(149.5) to screen px(757.6), py(149.2) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set arrow from screen px(757.6), py(149.2) to screen px(762), py(149) nohead front linecolor rgb '#222222' linewidth 2 dashtype 1
    set label 'SubGM' at screen px(62), py(120) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    plot NaN
    unset output
}
