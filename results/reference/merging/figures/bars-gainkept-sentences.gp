# 'sentences: share of the fine-tuning gain kept'
# Reads bars-gainkept-sentences.tsv, draws bars-gainkept-sentences.svg and bars-gainkept-sentences.png:
#     gnuplot bars-gainkept-sentences.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 491.0
# The lines of the table that belong to a series.
table = 'bars-gainkept-sentences.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8


do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,491 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,982 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'bars-gainkept-sentences.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'sentences: share of the fine-tuning gain kept' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label '0 is the network before fine-tuning, 1 is a network for each part. A panel for each of films, news, tweets. Bars and' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'numbers are means over 3 seeds, thin lines reach from the lowest to the highest. Bars far below the lowest level are' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'cut.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set lmargin at screen px(165.9)
    set rmargin at screen px(310.7)
    set tmargin at screen py(129)
    set bmargin at screen py(433)
    unset logscale x
    set xrange [-1.1200734198509452:1.1212970840333663]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−1' -1.0, '0' 0.0, '1' 1.0)
    set yrange [16.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'films' at screen px(238.3), py(471) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Before fine-tuning' at screen px(155.9), py(138.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '0' at screen px(320.7), py(138.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Average' at screen px(155.9), py(157.5) right front font 'sans-serif,12' textcolor rgb '#000000'
    set label '0.81' at screen px(320.7), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 0.2' at screen px(155.9), py(176.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '0.50' at screen px(320.7), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 0.35' at screen px(155.9), py(195.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '0.82' at screen px(320.7), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 0.5' at screen px(155.9), py(214.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '0.49' at screen px(320.7), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 0.7' at screen px(155.9), py(233.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '−0.67' at screen px(320.7), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Task arithmetic, 1' at screen px(155.9), py(252.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '−2.4' at screen px(320.7), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, top 20 %, 0.5' at screen px(155.9), py(271.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '0.60' at screen px(320.7), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, top 20 %, 1' at screen px(155.9), py(290.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '0.66' at screen px(320.7), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, top 20 %, 1.5' at screen px(155.9), py(309.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '−0.40' at screen px(320.7), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, top 20 %, 2' at screen px(155.9), py(328.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '−1.5' at screen px(320.7), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, untrimmed, 0.5' at screen px(155.9), py(347.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '0.49' at screen px(320.7), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, untrimmed, 1' at screen px(155.9), py(366.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '0.81' at screen px(320.7), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, untrimmed, 1.5' at screen px(155.9), py(385.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '0.11' at screen px(320.7), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TIES, untrimmed, 2' at screen px(155.9), py(404.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
    set label '−0.95' at screen px(320.7), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'OPCM' at screen px(155.9), py(423.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
    set label '0.85' at screen px(320.7), py(423.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(238.3), py(127) to screen px(238.3), py(433) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set arrow from screen px(302.8), py(127) to screen px(302.8), py(433) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
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
    set lmargin at screen px(375)
    set rmargin at screen px(519.8)
    set tmargin at screen py(129)
    set bmargin at screen py(433)
    unset logscale x
    set xrange [-1.1200734198509452:1.1212970840333663]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−1' -1.0, '0' 0.0, '1' 1.0)
    set yrange [16.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'news' at screen px(447.4), py(471) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '0' at screen px(529.8), py(138.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.93' at screen px(529.8), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.76' at screen px(529.8), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.90' at screen px(529.8), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '−0.58' at screen px(529.8), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '−6.4' at screen px(529.8), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '−19' at screen px(529.8), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.87' at screen px(529.8), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.12' at screen px(529.8), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '−5.3' at screen px(529.8), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '−13' at screen px(529.8), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.75' at screen px(529.8), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.74' at screen px(529.8), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '−2.4' at screen px(529.8), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '−8.8' at screen px(529.8), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.94' at screen px(529.8), py(423.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(447.3), py(127) to screen px(447.3), py(433) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set arrow from screen px(511.9), py(127) to screen px(511.9), py(433) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
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
    set lmargin at screen px(584.1)
    set rmargin at screen px(728.8)
    set tmargin at screen py(129)
    set bmargin at screen py(433)
    unset logscale x
    set xrange [-1.1200734198509452:1.1212970840333663]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−1' -1.0, '0' 0.0, '1' 1.0)
    set yrange [16.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'tweets' at screen px(656.5), py(471) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '0' at screen px(738.8), py(138.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.92' at screen px(738.8), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.61' at screen px(738.8), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.93' at screen px(738.8), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.72' at screen px(738.8), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '−0.041' at screen px(738.8), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '−1.1' at screen px(738.8), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.73' at screen px(738.8), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.87' at screen px(738.8), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.25' at screen px(738.8), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '−0.39' at screen px(738.8), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.61' at screen px(738.8), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.94' at screen px(738.8), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.52' at screen px(738.8), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '−0.13' at screen px(738.8), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '0.91' at screen px(738.8), py(423.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(656.4), py(127) to screen px(656.4), py(433) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set arrow from screen px(721), py(127) to screen px(721), py(433) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
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
