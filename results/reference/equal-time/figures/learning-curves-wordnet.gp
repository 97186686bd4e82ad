# 'wordnet: evaluation loss during training'
# Reads learning-curves-wordnet.tsv, draws learning-curves-wordnet.svg and learning-curves-wordnet.png:
#     gnuplot learning-curves-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 1169.0
# The lines of the table that belong to a series.
table = 'learning-curves-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split, 8'
set style line 3 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'Muon'
set style line 4 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 5 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # 'Fira'
set style line 6 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'APOLLO'
set style line 7 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 8 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'SLTrain'
set style line 9 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'LOST'
set style line 10 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'LORO'
set style line 11 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'BAdam'
set style line 12 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1169 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2338 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-curves-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: evaluation loss during training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Lines are means over 3 seeds; bands show the range over seeds. Lower is better; numbers are final losses. The wide' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'grey line is Full rank.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Thin grey dashed lines: unigram model 5.253, bigram model 3.666.' at screen px(20), py(1150) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(96) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Tokens' at screen px(343.6), py(1128) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(58)
    set rmargin at screen px(283)
    set tmargin at screen py(132)
    set bmargin at screen py(282)
    unset logscale x
    set xrange [0.0:1788928.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0, '1.5M' 1500000.0)
    unset logscale y
    set yrange [2.742366023395944:5.395389616527616]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'full rank' at screen px(58), py(122) left front font 'sans-serif,13' textcolor rgb '#666666'
    set arrow from screen px(58), py(140) to screen px(283), py(140) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(229.8) to screen px(283), py(229.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(2)*column("low")):(only(2)*column("high")) with filledcurves linestyle 2 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(3)*column("low")):(only(3)*column("high")) with filledcurves linestyle 3 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(only(3)*column("mean")) with lines linestyle 3 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(2)*column("mean") : NaN) with points linestyle 2, \
         table using "tokens":(column("last") == 1 ? only(3)*column("mean") : NaN) with points linestyle 3
    
    unset label
    unset arrow
    set lmargin at screen px(343)
    set rmargin at screen px(629.3)
    set tmargin at screen py(132)
    set bmargin at screen py(282)
    unset logscale x
    set xrange [1192618.6666666667:1788928.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.2M' 1200000.0, '1.4M' 1400000.0, '1.6M' 1600000.0)
    unset logscale y
    set yrange [2.8370415715661514:3.7227882655206206]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.00' 3.0, '3.25' 3.25, '3.50' 3.5)
    set label 'The last third' at screen px(343), py(122) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(343), py(141.6) to screen px(629.3), py(141.6) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(364.3), py(261.1) to screen px(642.3), py(260.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.961 Full rank' at screen px(644.3), py(260.6) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(364.8), py(272.3) to screen px(642.3), py(274.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.894 AdamW-split, 8' at screen px(644.3), py(274.6) left front font 'sans-serif,11' textcolor rgb '#666666'
    set arrow from screen px(156.8), py(248.5) to screen px(642.3), py(246.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.035 Muon' at screen px(644.3), py(246.6) left front font 'sans-serif,11' textcolor rgb '#424242'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(2)*column("low")):(only(2)*column("high")) with filledcurves linestyle 2 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(3)*column("low")):(only(3)*column("high")) with filledcurves linestyle 3 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(2)*column("mean")) with lines linestyle 2 dashtype 1, \
         table using "tokens":(only(3)*column("mean")) with lines linestyle 3 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(2)*column("mean") : NaN) with points linestyle 2, \
         table using "tokens":(column("last") == 1 ? only(3)*column("mean") : NaN) with points linestyle 3
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(283)
    set tmargin at screen py(334)
    set bmargin at screen py(484)
    unset logscale x
    set xrange [0.0:1788928.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0, '1.5M' 1500000.0)
    unset logscale y
    set yrange [2.742366023395944:5.395389616527616]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'gradient projection' at screen px(58), py(324) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set arrow from screen px(58), py(342) to screen px(283), py(342) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(431.8) to screen px(283), py(431.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(4)*column("low")):(only(4)*column("high")) with filledcurves linestyle 4 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(5)*column("low")):(only(5)*column("high")) with filledcurves linestyle 5 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(6)*column("low")):(only(6)*column("high")) with filledcurves linestyle 6 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(4)*column("mean")) with lines linestyle 4 dashtype 1, \
         table using "tokens":(only(5)*column("mean")) with lines linestyle 5 dashtype 1, \
         table using "tokens":(only(6)*column("mean")) with lines linestyle 6 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(4)*column("mean") : NaN) with points linestyle 4, \
         table using "tokens":(column("last") == 1 ? only(5)*column("mean") : NaN) with points linestyle 5, \
         table using "tokens":(column("last") == 1 ? only(6)*column("mean") : NaN) with points linestyle 6
    
    unset label
    unset arrow
    set lmargin at screen px(343)
    set rmargin at screen px(629.3)
    set tmargin at screen py(334)
    set bmargin at screen py(484)
    unset logscale x
    set xrange [1192618.6666666667:1788928.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.2M' 1200000.0, '1.4M' 1400000.0, '1.6M' 1600000.0)
    unset logscale y
    set yrange [2.8370415715661514:3.7227882655206206]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.00' 3.0, '3.25' 3.25, '3.50' 3.5)
    set label 'The last third' at screen px(343), py(324) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(343), py(343.6) to screen px(629.3), py(343.6) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(364.3), py(463.1) to screen px(642.3), py(466.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.961 Full rank' at screen px(644.3), py(466.8) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(334.3), py(447) to screen px(642.3), py(438.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.056 GaLore' at screen px(644.3), py(438.8) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set arrow from screen px(264), py(462.1) to screen px(642.3), py(452.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.966 Fira' at screen px(644.3), py(452.8) left front font 'sans-serif,11' textcolor rgb '#004a74'
    set arrow from screen px(320.1), py(466.8) to screen px(642.3), py(480.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.938 APOLLO' at screen px(644.3), py(480.8) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(4)*column("low")):(only(4)*column("high")) with filledcurves linestyle 4 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(5)*column("low")):(only(5)*column("high")) with filledcurves linestyle 5 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(6)*column("low")):(only(6)*column("high")) with filledcurves linestyle 6 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(4)*column("mean")) with lines linestyle 4 dashtype 1, \
         table using "tokens":(only(5)*column("mean")) with lines linestyle 5 dashtype 1, \
         table using "tokens":(only(6)*column("mean")) with lines linestyle 6 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(4)*column("mean") : NaN) with points linestyle 4, \
         table using "tokens":(column("last") == 1 ? only(5)*column("mean") : NaN) with points linestyle 5, \
         table using "tokens":(column("last") == 1 ? only(6)*column("mean") : NaN) with points linestyle 6
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(283)
    set tmargin at screen py(536)
    set bmargin at screen py(686)
    unset logscale x
    set xrange [0.0:1788928.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0, '1.5M' 1500000.0)
    unset logscale y
    set yrange [2.742366023395944:5.395389616527616]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'structured pre-training' at screen px(58), py(526) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set arrow from screen px(58), py(544) to screen px(283), py(544) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(633.8) to screen px(283), py(633.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(7)*column("low")):(only(7)*column("high")) with filledcurves linestyle 7 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(8)*column("low")):(only(8)*column("high")) with filledcurves linestyle 8 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(9)*column("low")):(only(9)*column("high")) with filledcurves linestyle 9 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(10)*column("low")):(only(10)*column("high")) with filledcurves linestyle 10 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(7)*column("mean")) with lines linestyle 7 dashtype 1, \
         table using "tokens":(only(8)*column("mean")) with lines linestyle 8 dashtype 1, \
         table using "tokens":(only(9)*column("mean")) with lines linestyle 9 dashtype 1, \
         table using "tokens":(only(10)*column("mean")) with lines linestyle 10 dashtype 2, \
         table using "tokens":(column("last") == 1 ? only(7)*column("mean") : NaN) with points linestyle 7, \
         table using "tokens":(column("last") == 1 ? only(8)*column("mean") : NaN) with points linestyle 8, \
         table using "tokens":(column("last") == 1 ? only(9)*column("mean") : NaN) with points linestyle 9, \
         table using "tokens":(column("last") == 1 ? only(10)*column("mean") : NaN) with points linestyle 10
    
    unset label
    unset arrow
    set lmargin at screen px(343)
    set rmargin at screen px(629.3)
    set tmargin at screen py(536)
    set bmargin at screen py(686)
    unset logscale x
    set xrange [1192618.6666666667:1788928.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.2M' 1200000.0, '1.4M' 1400000.0, '1.6M' 1600000.0)
    unset logscale y
    set yrange [2.8370415715661514:3.7227882655206206]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.00' 3.0, '3.25' 3.25, '3.50' 3.5)
    set label 'The last third' at screen px(343), py(526) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(343), py(545.6) to screen px(629.3), py(545.6) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(364.3), py(665.1) to screen px(642.3), py(662) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.961 Full rank' at screen px(644.3), py(662) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(612.6), py(670) to screen px(642.3), py(690) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.932 Low-rank W = BA' at screen px(644.3), py(690) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(337.8), py(664.2) to screen px(642.3), py(648) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.966 SLTrain' at screen px(644.3), py(648) left front font 'sans-serif,11' textcolor rgb '#8a3d00'
    set arrow from screen px(359.4), py(666) to screen px(642.3), py(676) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.955 LOST' at screen px(644.3), py(676) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set arrow from screen px(633.3), py(657.5) to screen px(642.3), py(634) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.006 LORO' at screen px(644.3), py(634) left front font 'sans-serif,11' textcolor rgb '#c05500'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(7)*column("low")):(only(7)*column("high")) with filledcurves linestyle 7 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(8)*column("low")):(only(8)*column("high")) with filledcurves linestyle 8 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(9)*column("low")):(only(9)*column("high")) with filledcurves linestyle 9 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(10)*column("low")):(only(10)*column("high")) with filledcurves linestyle 10 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(7)*column("mean")) with lines linestyle 7 dashtype 1, \
         table using "tokens":(only(8)*column("mean")) with lines linestyle 8 dashtype 1, \
         table using "tokens":(only(9)*column("mean")) with lines linestyle 9 dashtype 1, \
         table using "tokens":(only(10)*column("mean")) with lines linestyle 10 dashtype 2, \
         table using "tokens":(column("last") == 1 ? only(7)*column("mean") : NaN) with points linestyle 7, \
         table using "tokens":(column("last") == 1 ? only(8)*column("mean") : NaN) with points linestyle 8, \
         table using "tokens":(column("last") == 1 ? only(9)*column("mean") : NaN) with points linestyle 9, \
         table using "tokens":(column("last") == 1 ? only(10)*column("mean") : NaN) with points linestyle 10
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(283)
    set tmargin at screen py(738)
    set bmargin at screen py(888)
    unset logscale x
    set xrange [0.0:1788928.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0, '1.5M' 1500000.0)
    unset logscale y
    set yrange [2.742366023395944:5.395389616527616]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'layer-wise training' at screen px(58), py(728) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set arrow from screen px(58), py(746) to screen px(283), py(746) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(835.8) to screen px(283), py(835.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(11)*column("low")):(only(11)*column("high")) with filledcurves linestyle 11 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(11)*column("mean")) with lines linestyle 11 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(11)*column("mean") : NaN) with points linestyle 11
    
    unset label
    unset arrow
    set lmargin at screen px(343)
    set rmargin at screen px(629.3)
    set tmargin at screen py(738)
    set bmargin at screen py(888)
    unset logscale x
    set xrange [1192618.6666666667:1788928.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.2M' 1200000.0, '1.4M' 1400000.0, '1.6M' 1600000.0)
    unset logscale y
    set yrange [2.8370415715661514:3.7227882655206206]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.00' 3.0, '3.25' 3.25, '3.50' 3.5)
    set label 'The last third' at screen px(343), py(728) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(343), py(747.6) to screen px(629.3), py(747.6) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(364.3), py(867.1) to screen px(642.3), py(867.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.961 Full rank' at screen px(644.3), py(867.1) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(527.1), py(776.1) to screen px(642.3), py(776.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.498 BAdam' at screen px(644.3), py(776.1) left front font 'sans-serif,11' textcolor rgb '#a36186'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(11)*column("low")):(only(11)*column("high")) with filledcurves linestyle 11 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(11)*column("mean")) with lines linestyle 11 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(11)*column("mean") : NaN) with points linestyle 11
    
    unset label
    unset arrow
    set lmargin at screen px(58)
    set rmargin at screen px(283)
    set tmargin at screen py(940)
    set bmargin at screen py(1090)
    unset logscale x
    set xrange [0.0:1788928.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '500k' 500000.0, '1M' 1000000.0, '1.5M' 1500000.0)
    unset logscale y
    set yrange [2.742366023395944:5.395389616527616]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0)
    set label 'adapters' at screen px(58), py(930) left front font 'sans-serif,13' textcolor rgb '#008662'
    set arrow from screen px(58), py(948) to screen px(283), py(948) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(58), py(1037.8) to screen px(283), py(1037.8) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(12)*column("low")):(only(12)*column("high")) with filledcurves linestyle 12 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(12)*column("mean")) with lines linestyle 12 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(12)*column("mean") : NaN) with points linestyle 12
    
    unset label
    unset arrow
    set lmargin at screen px(343)
    set rmargin at screen px(629.3)
    set tmargin at screen py(940)
    set bmargin at screen py(1090)
    unset logscale x
    set xrange [1192618.6666666667:1788928.0]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1.2M' 1200000.0, '1.4M' 1400000.0, '1.6M' 1600000.0)
    unset logscale y
    set yrange [2.8370415715661514:3.7227882655206206]
    set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3.00' 3.0, '3.25' 3.25, '3.50' 3.5)
    set label 'The last third' at screen px(343), py(930) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set arrow from screen px(343), py(949.6) to screen px(629.3), py(949.6) nohead back linecolor rgb '#9a9a9a' linewidth 1.2 dashtype 2
    set arrow from screen px(364.3), py(1069.1) to screen px(642.3), py(1071.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '2.961 Full rank' at screen px(644.3), py(1071.8) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(350.6), py(1060.5) to screen px(642.3), py(1057.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
    set label '3.011 LoRA' at screen px(644.3), py(1057.8) left front font 'sans-serif,11' textcolor rgb '#008662'
    plot table using "tokens":(only(1)*column("mean")) with lines linecolor rgb '#c9c9c9' linewidth 5, \
         table using "tokens":(only(12)*column("low")):(only(12)*column("high")) with filledcurves linestyle 12 fillstyle transparent solid 0.15 noborder, \
         table using "tokens":(only(12)*column("mean")) with lines linestyle 12 dashtype 1, \
         table using "tokens":(column("last") == 1 ? only(12)*column("mean") : NaN) with points linestyle 12
    unset multiplot
    unset output
}
