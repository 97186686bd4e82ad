# 'wordnet: gap to full rank after training'
# Reads gap-to-full-rank-wordnet.tsv, draws gap-to-full-rank-wordnet.svg and gap-to-full-rank-wordnet.png:
#     gnuplot gap-to-full-rank-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 873.0
# The lines of the table that belong to a series.
table = 'gap-to-full-rank-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 2 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 3 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 4 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 5 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 6 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Muon'
set style line 7 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 8 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'LOST'
set style line 9 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 10 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 11 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 12 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 13 linecolor rgb '#424242' linewidth 2 pointtype 15 pointsize 1  # 'Adafactor'
set style line 14 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'ISS-P'
set style line 15 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 16 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore'
set style line 17 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'Adam-8bit'
set style line 18 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 19 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 20 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 21 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 22 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 23 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 24 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 25 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 26 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'Adam-mini'
set style line 27 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'CoLA'
set style line 28 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'
set style line 29 linecolor rgb '#a0a0a0' linewidth 2 pointtype 4 pointsize 1  # 'CAME'
set style line 30 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 31 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'signSGD'
set style line 32 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'SGD with momentum'
set style line 33 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 34 linecolor rgb '#666666' linewidth 2 pointtype 11 pointsize 1  # 'Lion'
set style line 35 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam'
set style line 36 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA'
set label 'wordnet: gap to full rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Final loss minus that of Full rank with the same seed. Left of the line is better. Markers are means, bars 95 % intervals,' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'small dots single seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set lmargin at screen px(174)
set rmargin at screen px(630.3)
set tmargin at screen py(131)
set bmargin at screen py(815)
unset logscale x
set xrange [-0.4744532134780761:1.752357363193629]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0, '1.5' 1.5)
set yrange [36.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (nats per token)' at screen px(402.1), py(853) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'SLTrain' at screen px(164), py(140.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.314 [−0.344, −0.285]' at screen px(640.3), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '8-bit GaLore' at screen px(164), py(159.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.281 [−0.341, −0.222]' at screen px(640.3), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore' at screen px(164), py(178.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.277 [−0.286, −0.268]' at screen px(640.3), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GradNormLoRP' at screen px(164), py(197.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.277 [−0.355, −0.198]' at screen px(640.3), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Q-GaLore' at screen px(164), py(216.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.261 [−0.305, −0.216]' at screen px(640.3), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Muon' at screen px(164), py(235.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '−0.248 [−0.273, −0.222]' at screen px(640.3), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO' at screen px(164), py(254.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.246 [−0.308, −0.183]' at screen px(640.3), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST' at screen px(164), py(273.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '−0.239 [−0.282, −0.196]' at screen px(640.3), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split' at screen px(164), py(292.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '−0.150 [−0.180, −0.119]' at screen px(640.3), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SST' at screen px(164), py(311.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '−0.127 [−0.191, −0.063]' at screen px(640.3), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira' at screen px(164), py(330.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.106 [−0.146, −0.067]' at screen px(640.3), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LDAdam' at screen px(164), py(349.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.103 [−0.113, −0.093]' at screen px(640.3), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adafactor' at screen px(164), py(368.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '−0.089 [−0.119, −0.060]' at screen px(640.3), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ISS-P' at screen px(164), py(387.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.052 [−0.076, −0.027]' at screen px(640.3), py(387.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO-Mini' at screen px(164), py(406.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.047 [−0.055, −0.039]' at screen px(640.3), py(406.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'OwLore' at screen px(164), py(425.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '−0.033 [−0.161, +0.095]' at screen px(640.3), py(425.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adam-8bit' at screen px(164), py(444.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '+0.014 [−0.007, +0.035]' at screen px(640.3), py(444.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank W = BA' at screen px(164), py(463.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.032 [−0.048, +0.112]' at screen px(640.3), py(463.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LORO' at screen px(164), py(482.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.048 [−0.030, +0.126]' at screen px(640.3), py(482.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL' at screen px(164), py(501.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.078 [+0.019, +0.137]' at screen px(640.3), py(501.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ReLoRA' at screen px(164), py(520.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.081 [+0.061, +0.100]' at screen px(640.3), py(520.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DCT-AdamW' at screen px(164), py(539.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.084 [−0.021, +0.189]' at screen px(640.3), py(539.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Maestro' at screen px(164), py(558.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.094 [+0.022, +0.165]' at screen px(640.3), py(558.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'PELA' at screen px(164), py(577.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.101 [+0.092, +0.109]' at screen px(640.3), py(577.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(164), py(596.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.111 [+0.059, +0.163]' at screen px(640.3), py(596.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adam-mini' at screen px(164), py(615.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.135 [+0.076, +0.194]' at screen px(640.3), py(615.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CoLA' at screen px(164), py(634.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.233 [−0.003, +0.470]' at screen px(640.3), py(634.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'WeLore' at screen px(164), py(653.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '+0.234 [+0.172, +0.297]' at screen px(640.3), py(653.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CAME' at screen px(164), py(672.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.288 [+0.180, +0.397]' at screen px(640.3), py(672.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TRP' at screen px(164), py(691.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.350 [+0.298, +0.402]' at screen px(640.3), py(691.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'signSGD' at screen px(164), py(710.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.363 [+0.329, +0.397]' at screen px(640.3), py(710.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SGD with momentum' at screen px(164), py(729.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '+0.390 [+0.273, +0.507]' at screen px(640.3), py(729.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank, Xavier start' at screen px(164), py(748.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.442 [+0.209, +0.674]' at screen px(640.3), py(748.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Lion' at screen px(164), py(767.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.989 [+0.511, +1.467]' at screen px(640.3), py(767.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'BAdam' at screen px(164), py(786.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'
set label '+1.298 [+0.986, +1.609]' at screen px(640.3), py(786.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LISA' at screen px(164), py(805.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '+1.431 [+1.229, +1.633]' at screen px(640.3), py(805.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(271.2), py(129) to screen px(271.2), py(815) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full rank' at screen px(271.2), py(122) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,873 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1746 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-full-rank-wordnet.'.kind
    plot for [i=1:36] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:36] table using "difference":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:36] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
