# 'markov: effective rank after training'
# Reads effective-rank-markov.tsv, draws effective-rank-markov.svg and effective-rank-markov.png:
#     gnuplot effective-rank-markov.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 949.0
# The lines of the table that belong to a series.
table = 'effective-rank-markov.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#424242' linewidth 2 pointtype 13 pointsize 1  # 'Muon'
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 3 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'signSGD'
set style line 4 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'ISS-P'
set style line 5 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 6 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Lion'
set style line 7 linecolor rgb '#424242' linewidth 2 pointtype 6 pointsize 1  # 'CAME'
set style line 8 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 9 linecolor rgb '#666666' linewidth 2 pointtype 9 pointsize 1  # 'Adam-8bit'
set style line 10 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 11 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 12 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'AdamW-split, 2'
set style line 13 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam'
set style line 14 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'SGD with momentum'
set style line 15 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 16 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'AdamW-split, 8'
set style line 17 linecolor rgb '#a0a0a0' linewidth 2 pointtype 5 pointsize 1  # 'Adam-mini'
set style line 18 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 19 linecolor rgb '#666666' linewidth 2 pointtype 14 pointsize 1  # 'Adafactor'
set style line 20 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 21 linecolor rgb '#666666' linewidth 2 pointtype 11 pointsize 1  # 'AdamW-split, 16'
set style line 22 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 23 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 24 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'SubTrack++'
set style line 25 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 26 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 27 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'
set style line 28 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 29 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 30 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 31 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'GaLore 2'
set style line 32 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 33 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 34 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'Householder projector'
set style line 35 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 36 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 37 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 38 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,949 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1898 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'effective-rank-markov.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'markov: effective rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'The effective rank of a matrix is the exponential of the entropy of its normalised singular values. Left: the final weights.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Right: their change during training. Both are averages over the linear weights. Markers are means and bars the range' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'over 5 seeds.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'full rank' at screen px(20), py(106) left front font 'sans-serif,12' textcolor rgb '#666666'
    set label 'gradient projection' at screen px(85.8), py(106) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label 'structured pre-training' at screen px(217.7), py(106) left front font 'sans-serif,12' textcolor rgb '#c05500'
    set label 'layer-wise training' at screen px(372.6), py(106) left front font 'sans-serif,12' textcolor rgb '#a36186'
    set label 'adapters' at screen px(505), py(106) left front font 'sans-serif,12' textcolor rgb '#008662'
    set label 'No effective rank, because the layer is not equivalent to one matrix: LOST, CoLA.' at screen px(20), py(930) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set lmargin at screen px(174)
    set rmargin at screen px(430.8)
    set tmargin at screen py(148)
    set bmargin at screen py(870)
    unset logscale x
    set xrange [0.0:61.437121991520335]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20' 20.0, '40' 40.0, '60' 60.0)
    set yrange [38.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the weights' at screen px(302.4), py(908) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Muon' at screen px(164), py(157.5) right front font 'sans-serif,12' textcolor rgb '#424242'
    set label '58.4' at screen px(440.8), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LDAdam' at screen px(164), py(176.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '56.3' at screen px(440.8), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'signSGD' at screen px(164), py(195.5) right front font 'sans-serif,12' textcolor rgb '#424242'
    set label '54.4' at screen px(440.8), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ISS-P' at screen px(164), py(214.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '51.8' at screen px(440.8), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL' at screen px(164), py(233.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '53.2' at screen px(440.8), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Lion' at screen px(164), py(252.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '52.4' at screen px(440.8), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CAME' at screen px(164), py(271.5) right front font 'sans-serif,12' textcolor rgb '#424242'
    set label '51.7' at screen px(440.8), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DCT-AdamW' at screen px(164), py(290.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '51.1' at screen px(440.8), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Adam-8bit' at screen px(164), py(309.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '50.9' at screen px(440.8), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Full rank' at screen px(164), py(328.5) right front font 'sans-serif,12' textcolor rgb '#000000'
    set label '50.9' at screen px(440.8), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO-Mini' at screen px(164), py(347.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '52.3' at screen px(440.8), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdamW-split, 2' at screen px(164), py(366.5) right front font 'sans-serif,12' textcolor rgb '#424242'
    set label '50.2' at screen px(440.8), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'BAdam' at screen px(164), py(385.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'
    set label '50.9' at screen px(440.8), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SGD with momentum' at screen px(164), py(404.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '53.1' at screen px(440.8), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO' at screen px(164), py(423.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '54.8' at screen px(440.8), py(423.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdamW-split, 8' at screen px(164), py(442.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '52.0' at screen px(440.8), py(442.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Adam-mini' at screen px(164), py(461.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '49.9' at screen px(440.8), py(461.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdamW-split' at screen px(164), py(480.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '50.2' at screen px(440.8), py(480.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Adafactor' at screen px(164), py(499.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '51.0' at screen px(440.8), py(499.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira' at screen px(164), py(518.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '53.8' at screen px(440.8), py(518.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdamW-split, 16' at screen px(164), py(537.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '53.9' at screen px(440.8), py(537.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SST' at screen px(164), py(556.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '20.4' at screen px(440.8), py(556.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Maestro' at screen px(164), py(575.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '35.5' at screen px(440.8), py(575.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SubTrack++' at screen px(164), py(594.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '44.7' at screen px(440.8), py(594.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'PELA' at screen px(164), py(613.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '18.5' at screen px(440.8), py(613.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TRP' at screen px(164), py(632.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '11.4' at screen px(440.8), py(632.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'WeLore' at screen px(164), py(651.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
    set label '35.7' at screen px(440.8), py(651.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Q-GaLore' at screen px(164), py(670.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '48.6' at screen px(440.8), py(670.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SLTrain' at screen px(164), py(689.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '34.5' at screen px(440.8), py(689.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '8-bit GaLore' at screen px(164), py(708.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '48.5' at screen px(440.8), py(708.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore 2' at screen px(164), py(727.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '48.9' at screen px(440.8), py(727.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore' at screen px(164), py(746.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '49.0' at screen px(440.8), py(746.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GradNormLoRP' at screen px(164), py(765.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '49.1' at screen px(440.8), py(765.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Householder projector' at screen px(164), py(784.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '16.0' at screen px(440.8), py(784.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Low-rank W = BA' at screen px(164), py(803.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '13.5' at screen px(440.8), py(803.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LORO' at screen px(164), py(822.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '14.9' at screen px(440.8), py(822.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Low-rank, Xavier start' at screen px(164), py(841.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '14.4' at screen px(440.8), py(841.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA' at screen px(164), py(860.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '42.8' at screen px(440.8), py(860.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(386.5), py(146) to screen px(386.5), py(870) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full rank' at screen px(386.5), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:38] table using (0):(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:38] table using "low":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:38] table using "mean":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN) with points linestyle i pointsize 1.0
    
    unset label
    unset arrow
    set lmargin at screen px(487)
    set rmargin at screen px(743.8)
    set tmargin at screen py(148)
    set bmargin at screen py(870)
    unset logscale x
    set xrange [0.0:61.42033309124999]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '20' 20.0, '40' 40.0, '60' 60.0)
    set yrange [38.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the change' at screen px(615.4), py(908) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '58.4' at screen px(753.8), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '56.3' at screen px(753.8), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '54.4' at screen px(753.8), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '53.3' at screen px(753.8), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '53.3' at screen px(753.8), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '52.4' at screen px(753.8), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '51.7' at screen px(753.8), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '51.0' at screen px(753.8), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '50.9' at screen px(753.8), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '50.8' at screen px(753.8), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '50.7' at screen px(753.8), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '50.2' at screen px(753.8), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '50.1' at screen px(753.8), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '50.1' at screen px(753.8), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '50.0' at screen px(753.8), py(423.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '49.8' at screen px(753.8), py(442.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '49.7' at screen px(753.8), py(461.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '49.7' at screen px(753.8), py(480.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '49.4' at screen px(753.8), py(499.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '49.3' at screen px(753.8), py(518.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '49.3' at screen px(753.8), py(537.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '43.5' at screen px(753.8), py(556.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '43.3' at screen px(753.8), py(575.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '43.3' at screen px(753.8), py(594.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '43.2' at screen px(753.8), py(613.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '42.9' at screen px(753.8), py(632.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '41.7' at screen px(753.8), py(651.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '38.6' at screen px(753.8), py(670.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '37.2' at screen px(753.8), py(689.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '36.9' at screen px(753.8), py(708.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '36.7' at screen px(753.8), py(727.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '36.7' at screen px(753.8), py(746.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '36.7' at screen px(753.8), py(765.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '29.7' at screen px(753.8), py(784.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '24.2' at screen px(753.8), py(803.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '24.1' at screen px(753.8), py(822.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '21.1' at screen px(753.8), py(841.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '13.9' at screen px(753.8), py(860.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(699.6), py(146) to screen px(699.6), py(870) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full rank' at screen px(699.6), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:38] table using (0):(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:38] table using "low":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:38] table using "mean":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN) with points linestyle i pointsize 1.0
    unset multiplot
    unset output
}
