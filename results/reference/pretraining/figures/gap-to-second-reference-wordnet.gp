# 'wordnet: gap to AdamW-split, 8 after training'
# Reads gap-to-second-reference-wordnet.tsv, draws gap-to-second-reference-wordnet.svg and gap-to-second-reference-wordnet.png:
#     gnuplot gap-to-second-reference-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 1025.0
# The lines of the table that belong to a series.
table = 'gap-to-second-reference-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#424242' linewidth 2 pointtype 13 pointsize 1  # 'Muon'
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 3 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 4 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 5 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 6 linecolor rgb '#424242' linewidth 2 pointtype 15 pointsize 1  # 'AdamW-split, 32'
set style line 7 linecolor rgb '#666666' linewidth 2 pointtype 11 pointsize 1  # 'AdamW-split, 16'
set style line 8 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'SubTrack++'
set style line 9 linecolor rgb '#a0a0a0' linewidth 2 pointtype 4 pointsize 1  # 'AdamW-split, 64'
set style line 10 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'AdamW-split, 2'
set style line 11 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 12 linecolor rgb '#666666' linewidth 2 pointtype 14 pointsize 1  # 'Adafactor'
set style line 13 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 14 linecolor rgb '#666666' linewidth 2 pointtype 9 pointsize 1  # 'Adam-8bit'
set style line 15 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'LOST'
set style line 16 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 17 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 18 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA'
set style line 19 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 20 linecolor rgb '#a0a0a0' linewidth 2 pointtype 5 pointsize 1  # 'Adam-mini'
set style line 21 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'CoLA'
set style line 22 linecolor rgb '#424242' linewidth 2 pointtype 6 pointsize 1  # 'CAME'
set style line 23 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 24 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 25 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 26 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 27 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'GaLore 2'
set style line 28 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 29 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 30 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 31 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 32 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 33 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore'
set style line 34 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 35 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Lion'
set style line 36 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'ISS-P'
set style line 37 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 38 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'signSGD'
set style line 39 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'
set style line 40 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 41 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'Householder projector'
set style line 42 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'SGD with momentum'
set style line 43 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 44 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam (did not learn)'
set label 'wordnet: gap to AdamW-split, 8 after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Final loss minus that of AdamW-split, 8 with the same seed. Left of the line is better. Markers are means, bars 95 %' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'intervals, small dots single seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set lmargin at screen px(174)
set rmargin at screen px(630.3)
set tmargin at screen py(131)
set bmargin at screen py(967)
unset logscale x
set xrange [-0.12418308670074127:0.9449833117692574]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8)
set yrange [44.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (nats per token)' at screen px(402.1), py(1005) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Muon' at screen px(164), py(140.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '−0.049 [−0.067, −0.032]' at screen px(640.3), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LDAdam' at screen px(164), py(159.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.005 [−0.017, +0.026]' at screen px(640.3), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira' at screen px(164), py(178.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.007 [−0.028, +0.043]' at screen px(640.3), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split' at screen px(164), py(197.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.008 [−0.009, +0.026]' at screen px(640.3), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO' at screen px(164), py(216.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.012 [−0.016, +0.040]' at screen px(640.3), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 32' at screen px(164), py(235.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '+0.015 [−0.007, +0.037]' at screen px(640.3), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 16' at screen px(164), py(254.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.017 [−0.005, +0.038]' at screen px(640.3), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SubTrack++' at screen px(164), py(273.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.017 [−0.012, +0.047]' at screen px(640.3), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 64' at screen px(164), py(292.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.020 [−0.008, +0.048]' at screen px(640.3), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 2' at screen px(164), py(311.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '+0.036 [+0.013, +0.058]' at screen px(640.3), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain' at screen px(164), py(330.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.040 [+0.012, +0.068]' at screen px(640.3), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adafactor' at screen px(164), py(349.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.051 [+0.030, +0.073]' at screen px(640.3), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Full rank' at screen px(164), py(368.5) right front font 'sans-serif,12' textcolor rgb '#000000'
set label '+0.055 [+0.033, +0.077]' at screen px(640.3), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adam-8bit' at screen px(164), py(387.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.058 [+0.034, +0.083]' at screen px(640.3), py(387.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST' at screen px(164), py(406.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.066 [+0.041, +0.091]' at screen px(640.3), py(406.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO-Mini' at screen px(164), py(425.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.070 [+0.036, +0.104]' at screen px(640.3), py(425.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL' at screen px(164), py(444.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.071 [+0.054, +0.088]' at screen px(640.3), py(444.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LISA' at screen px(164), py(463.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '+0.090 [+0.035, +0.144]' at screen px(640.3), py(463.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(164), py(482.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.096 [+0.069, +0.122]' at screen px(640.3), py(482.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adam-mini' at screen px(164), py(501.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.099 [+0.085, +0.113]' at screen px(640.3), py(501.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CoLA' at screen px(164), py(520.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.100 [+0.062, +0.138]' at screen px(640.3), py(520.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CAME' at screen px(164), py(539.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '+0.116 [+0.085, +0.146]' at screen px(640.3), py(539.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SST' at screen px(164), py(558.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.126 [+0.108, +0.143]' at screen px(640.3), py(558.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Maestro' at screen px(164), py(577.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.127 [+0.087, +0.167]' at screen px(640.3), py(577.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank W = BA' at screen px(164), py(596.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.141 [+0.127, +0.155]' at screen px(640.3), py(596.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GradNormLoRP' at screen px(164), py(615.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.143 [+0.124, +0.162]' at screen px(640.3), py(615.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore 2' at screen px(164), py(634.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.147 [+0.124, +0.169]' at screen px(640.3), py(634.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '8-bit GaLore' at screen px(164), py(653.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.152 [+0.134, +0.170]' at screen px(640.3), py(653.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore' at screen px(164), py(672.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.154 [+0.135, +0.173]' at screen px(640.3), py(672.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Q-GaLore' at screen px(164), py(691.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.157 [+0.134, +0.180]' at screen px(640.3), py(691.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ReLoRA' at screen px(164), py(710.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.181 [+0.146, +0.215]' at screen px(640.3), py(710.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'PELA' at screen px(164), py(729.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.186 [+0.167, +0.205]' at screen px(640.3), py(729.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'OwLore' at screen px(164), py(748.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '+0.216 [+0.147, +0.286]' at screen px(640.3), py(748.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LORO' at screen px(164), py(767.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.240 [+0.189, +0.290]' at screen px(640.3), py(767.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Lion' at screen px(164), py(786.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.246 [+0.064, +0.427]' at screen px(640.3), py(786.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ISS-P' at screen px(164), py(805.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.257 [+0.228, +0.286]' at screen px(640.3), py(805.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DCT-AdamW' at screen px(164), py(824.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.277 [+0.249, +0.305]' at screen px(640.3), py(824.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'signSGD' at screen px(164), py(843.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '+0.290 [+0.272, +0.308]' at screen px(640.3), py(843.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'WeLore' at screen px(164), py(862.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '+0.309 [+0.277, +0.340]' at screen px(640.3), py(862.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank, Xavier start' at screen px(164), py(881.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.352 [+0.308, +0.396]' at screen px(640.3), py(881.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Householder projector' at screen px(164), py(900.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.534 [+0.473, +0.594]' at screen px(640.3), py(900.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SGD with momentum' at screen px(164), py(919.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.588 [+0.491, +0.686]' at screen px(640.3), py(919.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TRP' at screen px(164), py(938.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.693 [+0.644, +0.742]' at screen px(640.3), py(938.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'BAdam (did not learn)' at screen px(164), py(957.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'
set label '+0.772 [+0.657, +0.888]' at screen px(640.3), py(957.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(227), py(129) to screen px(227), py(967) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'AdamW-split, 8' at screen px(227), py(122) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1025 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2050 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-second-reference-wordnet.'.kind
    plot for [i=1:44] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:44] table using "difference":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:44] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
