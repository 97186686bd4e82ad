# 'wordnet: effective rank after training'
# Reads effective-rank-wordnet.tsv, draws effective-rank-wordnet.svg and effective-rank-wordnet.png:
#     gnuplot effective-rank-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 1044.0
# The lines of the table that belong to a series.
table = 'effective-rank-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#424242' linewidth 2 pointtype 13 pointsize 1  # 'Muon'
set style line 2 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'ISS-P'
set style line 3 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'signSGD'
set style line 4 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 5 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 6 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 7 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA'
set style line 8 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 9 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 10 linecolor rgb '#666666' linewidth 2 pointtype 9 pointsize 1  # 'Adam-8bit'
set style line 11 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 12 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'AdamW-split, 2'
set style line 13 linecolor rgb '#666666' linewidth 2 pointtype 11 pointsize 1  # 'AdamW-split, 16'
set style line 14 linecolor rgb '#666666' linewidth 2 pointtype 14 pointsize 1  # 'Adafactor'
set style line 15 linecolor rgb '#424242' linewidth 2 pointtype 6 pointsize 1  # 'CAME'
set style line 16 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 17 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'AdamW-split, 8'
set style line 18 linecolor rgb '#424242' linewidth 2 pointtype 15 pointsize 1  # 'AdamW-split, 32'
set style line 19 linecolor rgb '#a0a0a0' linewidth 2 pointtype 4 pointsize 1  # 'AdamW-split, 64'
set style line 20 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 21 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam (did not learn)'
set style line 22 linecolor rgb '#a0a0a0' linewidth 2 pointtype 5 pointsize 1  # 'Adam-mini'
set style line 23 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 24 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 25 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 26 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Lion'
set style line 27 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 28 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 29 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 30 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'GaLore 2'
set style line 31 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'
set style line 32 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 33 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'SubTrack++'
set style line 34 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 35 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'SGD with momentum'
set style line 36 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore'
set style line 37 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 38 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 39 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'Householder projector'
set style line 40 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 41 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 42 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 43 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1044 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2088 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'effective-rank-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: effective rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'The effective rank of a matrix is the exponential of the entropy of its normalised singular values. Left: the final weights.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'Right: their change during training. Both are averages over the linear weights. Markers are means and bars the range' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'over 5 seeds.' at screen px(20), py(84) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'full rank' at screen px(20), py(106) left front font 'sans-serif,12' textcolor rgb '#666666'
    set label 'gradient projection' at screen px(85.8), py(106) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label 'structured pre-training' at screen px(217.7), py(106) left front font 'sans-serif,12' textcolor rgb '#c05500'
    set label 'layer-wise training' at screen px(372.6), py(106) left front font 'sans-serif,12' textcolor rgb '#a36186'
    set label 'adapters' at screen px(505), py(106) left front font 'sans-serif,12' textcolor rgb '#008662'
    set label 'No effective rank, because the layer is not equivalent to one matrix: LOST, CoLA.' at screen px(20), py(1025) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set lmargin at screen px(174)
    set rmargin at screen px(430.8)
    set tmargin at screen py(148)
    set bmargin at screen py(965)
    unset logscale x
    set xrange [0.0:86.28782058712042]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '25' 25.0, '50' 50.0, '75' 75.0)
    set yrange [43.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the weights' at screen px(302.4), py(1003) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Muon' at screen px(164), py(157.5) right front font 'sans-serif,12' textcolor rgb '#424242'
    set label '82.0' at screen px(440.8), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ISS-P' at screen px(164), py(176.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '75.7' at screen px(440.8), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'signSGD' at screen px(164), py(195.5) right front font 'sans-serif,12' textcolor rgb '#424242'
    set label '78.7' at screen px(440.8), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL' at screen px(164), py(214.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '77.3' at screen px(440.8), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TRP' at screen px(164), py(233.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '5.82' at screen px(440.8), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SST' at screen px(164), py(252.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '55.3' at screen px(440.8), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LISA' at screen px(164), py(271.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
    set label '79.2' at screen px(440.8), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'PELA' at screen px(164), py(290.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '27.1' at screen px(440.8), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LDAdam' at screen px(164), py(309.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '73.0' at screen px(440.8), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Adam-8bit' at screen px(164), py(328.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '75.8' at screen px(440.8), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Full rank' at screen px(164), py(347.5) right front font 'sans-serif,12' textcolor rgb '#000000'
    set label '76.0' at screen px(440.8), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdamW-split, 2' at screen px(164), py(366.5) right front font 'sans-serif,12' textcolor rgb '#424242'
    set label '76.0' at screen px(440.8), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdamW-split, 16' at screen px(164), py(385.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '75.1' at screen px(440.8), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Adafactor' at screen px(164), py(404.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '73.2' at screen px(440.8), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CAME' at screen px(164), py(423.5) right front font 'sans-serif,12' textcolor rgb '#424242'
    set label '75.0' at screen px(440.8), py(423.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdamW-split' at screen px(164), py(442.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '76.0' at screen px(440.8), py(442.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdamW-split, 8' at screen px(164), py(461.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '73.8' at screen px(440.8), py(461.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdamW-split, 32' at screen px(164), py(480.5) right front font 'sans-serif,12' textcolor rgb '#424242'
    set label '77.3' at screen px(440.8), py(480.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AdamW-split, 64' at screen px(164), py(499.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '79.2' at screen px(440.8), py(499.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Q-GaLore' at screen px(164), py(518.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '73.5' at screen px(440.8), py(518.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'BAdam (did not learn)' at screen px(164), py(537.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'
    set label '81.0' at screen px(440.8), py(537.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Adam-mini' at screen px(164), py(556.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '75.1' at screen px(440.8), py(556.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO' at screen px(164), py(575.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '75.4' at screen px(440.8), py(575.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Fira' at screen px(164), py(594.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '73.9' at screen px(440.8), py(594.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'APOLLO-Mini' at screen px(164), py(613.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '78.5' at screen px(440.8), py(613.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Lion' at screen px(164), py(632.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '71.2' at screen px(440.8), py(632.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '8-bit GaLore' at screen px(164), py(651.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '72.2' at screen px(440.8), py(651.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore' at screen px(164), py(670.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '72.7' at screen px(440.8), py(670.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ReLoRA' at screen px(164), py(689.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '69.9' at screen px(440.8), py(689.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GaLore 2' at screen px(164), py(708.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '72.3' at screen px(440.8), py(708.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'WeLore' at screen px(164), py(727.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
    set label '55.0' at screen px(440.8), py(727.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GradNormLoRP' at screen px(164), py(746.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
    set label '72.4' at screen px(440.8), py(746.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SubTrack++' at screen px(164), py(765.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '68.2' at screen px(440.8), py(765.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Maestro' at screen px(164), py(784.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '62.7' at screen px(440.8), py(784.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SGD with momentum' at screen px(164), py(803.5) right front font 'sans-serif,12' textcolor rgb '#666666'
    set label '81.8' at screen px(440.8), py(803.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'OwLore' at screen px(164), py(822.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
    set label '75.1' at screen px(440.8), py(822.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SLTrain' at screen px(164), py(841.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '58.3' at screen px(440.8), py(841.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DCT-AdamW' at screen px(164), py(860.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label '57.2' at screen px(440.8), py(860.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Householder projector' at screen px(164), py(879.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '24.0' at screen px(440.8), py(879.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Low-rank W = BA' at screen px(164), py(898.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '21.6' at screen px(440.8), py(898.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LORO' at screen px(164), py(917.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
    set label '22.1' at screen px(440.8), py(917.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Low-rank, Xavier start' at screen px(164), py(936.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
    set label '21.5' at screen px(440.8), py(936.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA' at screen px(164), py(955.5) right front font 'sans-serif,12' textcolor rgb '#008662'
    set label '70.3' at screen px(440.8), py(955.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(400.2), py(146) to screen px(400.2), py(965) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full rank' at screen px(400.2), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:43] table using (0):(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:43] table using "low":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:43] table using "mean":(stringcolumn("quantity") eq 'weights' ? only(i)*i : NaN) with points linestyle i pointsize 1.0
    
    unset label
    unset arrow
    set lmargin at screen px(487)
    set rmargin at screen px(743.8)
    set tmargin at screen py(148)
    set bmargin at screen py(965)
    unset logscale x
    set xrange [0.0:86.40125620903956]
    set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0' 0.0, '25' 25.0, '50' 50.0, '75' 75.0)
    set yrange [43.5:0.5]
    unset ytics
    set border 1 linecolor rgb '#9a9a9a'
    set label 'Effective rank of the change' at screen px(615.4), py(1003) center front font 'sans-serif,12' textcolor rgb '#222222'
    set label '82.2' at screen px(753.8), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '79.4' at screen px(753.8), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '78.2' at screen px(753.8), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '76.6' at screen px(753.8), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '75.7' at screen px(753.8), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '74.0' at screen px(753.8), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '72.2' at screen px(753.8), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '71.2' at screen px(753.8), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '71.2' at screen px(753.8), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '70.6' at screen px(753.8), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '70.6' at screen px(753.8), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '69.9' at screen px(753.8), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '69.8' at screen px(753.8), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '69.5' at screen px(753.8), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '69.5' at screen px(753.8), py(423.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '69.3' at screen px(753.8), py(442.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '69.3' at screen px(753.8), py(461.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '69.2' at screen px(753.8), py(480.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '68.6' at screen px(753.8), py(499.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '68.4' at screen px(753.8), py(518.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '67.9' at screen px(753.8), py(537.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '67.8' at screen px(753.8), py(556.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '67.8' at screen px(753.8), py(575.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '65.3' at screen px(753.8), py(594.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '65.2' at screen px(753.8), py(613.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '65.2' at screen px(753.8), py(632.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '64.2' at screen px(753.8), py(651.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '64.1' at screen px(753.8), py(670.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '64.0' at screen px(753.8), py(689.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '63.9' at screen px(753.8), py(708.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '63.9' at screen px(753.8), py(727.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '63.9' at screen px(753.8), py(746.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '62.6' at screen px(753.8), py(765.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '61.7' at screen px(753.8), py(784.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '60.6' at screen px(753.8), py(803.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '57.4' at screen px(753.8), py(822.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '54.1' at screen px(753.8), py(841.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '50.7' at screen px(753.8), py(860.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '44.6' at screen px(753.8), py(879.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '36.4' at screen px(753.8), py(898.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '35.0' at screen px(753.8), py(917.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '31.4' at screen px(753.8), py(936.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label '17.6' at screen px(753.8), py(955.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set arrow from screen px(696.7), py(146) to screen px(696.7), py(965) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
    set label 'Full rank' at screen px(696.7), py(139) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot for [i=1:43] table using (0):(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):"mean":(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:43] table using "low":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:43] table using "mean":(stringcolumn("quantity") eq 'updates' ? only(i)*i : NaN) with points linestyle i pointsize 1.0
    unset multiplot
    unset output
}
