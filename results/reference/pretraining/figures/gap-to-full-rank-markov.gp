# 'markov: gap to full rank after training'
# Reads gap-to-full-rank-markov.tsv, draws gap-to-full-rank-markov.svg and gap-to-full-rank-markov.png:
#     gnuplot gap-to-full-rank-markov.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 930.0
# The lines of the table that belong to a series.
table = 'gap-to-full-rank-markov.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Lion'
set style line 2 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'LOST'
set style line 3 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'SubTrack++'
set style line 4 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 5 linecolor rgb '#666666' linewidth 2 pointtype 11 pointsize 1  # 'AdamW-split, 16'
set style line 6 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'AdamW-split, 8'
set style line 7 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 8 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 9 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 10 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'GaLore 2'
set style line 11 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 12 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 13 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'AdamW-split, 2'
set style line 14 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 15 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 16 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 17 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 18 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 19 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 20 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 21 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'ISS-P'
set style line 22 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 23 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'SGD with momentum'
set style line 24 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 25 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'Householder projector'
set style line 26 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'CoLA'
set style line 27 linecolor rgb '#424242' linewidth 2 pointtype 13 pointsize 1  # 'Muon'
set style line 28 linecolor rgb '#424242' linewidth 2 pointtype 6 pointsize 1  # 'CAME'
set style line 29 linecolor rgb '#666666' linewidth 2 pointtype 9 pointsize 1  # 'Adam-8bit'
set style line 30 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 31 linecolor rgb '#a0a0a0' linewidth 2 pointtype 5 pointsize 1  # 'Adam-mini'
set style line 32 linecolor rgb '#666666' linewidth 2 pointtype 14 pointsize 1  # 'Adafactor'
set style line 33 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 34 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 35 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'signSGD'
set style line 36 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'
set style line 37 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 38 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 39 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam'
set label 'markov: gap to full rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Final loss minus that of Full rank with the same seed. Left of the line is better. Markers are means, bars 95 % intervals,' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'small dots single seeds. A triangle at the right edge (▶) marks a difference beyond the axis.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set lmargin at screen px(174)
set rmargin at screen px(609.8)
set tmargin at screen py(131)
set bmargin at screen py(872)
unset logscale x
set xrange [-0.026552264978645056:0.08363626047351255]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('−0.02' -0.02, '0.00' 0.0, '0.02' 0.02, '0.04' 0.04, '0.06' 0.06, '0.08' 0.08)
set yrange [39.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (nats per token)' at screen px(391.9), py(910) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Lion' at screen px(164), py(140.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '−0.0177 [−0.0206, −0.0148]' at screen px(619.8), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST' at screen px(164), py(159.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '−0.0154 [−0.0164, −0.0143]' at screen px(619.8), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SubTrack++' at screen px(164), py(178.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.0150 [−0.0161, −0.0139]' at screen px(619.8), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank W = BA' at screen px(164), py(197.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.0148 [−0.0166, −0.0129]' at screen px(619.8), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 16' at screen px(164), py(216.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '−0.0147 [−0.0158, −0.0136]' at screen px(619.8), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 8' at screen px(164), py(235.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '−0.0146 [−0.0158, −0.0134]' at screen px(619.8), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain' at screen px(164), py(254.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.0146 [−0.0166, −0.0127]' at screen px(619.8), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split' at screen px(164), py(273.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '−0.0145 [−0.0159, −0.0131]' at screen px(619.8), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore' at screen px(164), py(292.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.0145 [−0.0159, −0.0131]' at screen px(619.8), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore 2' at screen px(164), py(311.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.0144 [−0.0157, −0.0131]' at screen px(619.8), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GradNormLoRP' at screen px(164), py(330.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.0143 [−0.0157, −0.0129]' at screen px(619.8), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DCT-AdamW' at screen px(164), py(349.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.0143 [−0.0156, −0.0129]' at screen px(619.8), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 2' at screen px(164), py(368.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '−0.0141 [−0.0153, −0.0129]' at screen px(619.8), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '8-bit GaLore' at screen px(164), py(387.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.0139 [−0.0153, −0.0125]' at screen px(619.8), py(387.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Q-GaLore' at screen px(164), py(406.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.0139 [−0.0152, −0.0126]' at screen px(619.8), py(406.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO' at screen px(164), py(425.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.0138 [−0.0156, −0.0121]' at screen px(619.8), py(425.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO-Mini' at screen px(164), py(444.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.0138 [−0.0155, −0.0122]' at screen px(619.8), py(444.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(164), py(463.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '−0.0138 [−0.0154, −0.0121]' at screen px(619.8), py(463.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Maestro' at screen px(164), py(482.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.0137 [−0.0159, −0.0116]' at screen px(619.8), py(482.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira' at screen px(164), py(501.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.0136 [−0.0156, −0.0116]' at screen px(619.8), py(501.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ISS-P' at screen px(164), py(520.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.0126 [−0.0141, −0.0112]' at screen px(619.8), py(520.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SST' at screen px(164), py(539.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '−0.0115 [−0.0132, −0.0099]' at screen px(619.8), py(539.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SGD with momentum' at screen px(164), py(558.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '−0.0099 [−0.0130, −0.0069]' at screen px(619.8), py(558.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LDAdam' at screen px(164), py(577.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.0095 [−0.0111, −0.0078]' at screen px(619.8), py(577.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Householder projector' at screen px(164), py(596.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.0081 [−0.0111, −0.0051]' at screen px(619.8), py(596.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CoLA' at screen px(164), py(615.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.0046 [−0.0143, +0.0051]' at screen px(619.8), py(615.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Muon' at screen px(164), py(634.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '−0.0043 [−0.0071, −0.0016]' at screen px(619.8), py(634.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CAME' at screen px(164), py(653.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '−0.0007 [−0.0034, +0.0020]' at screen px(619.8), py(653.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adam-8bit' at screen px(164), py(672.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '0.0000 [−0.0002, +0.0002]' at screen px(619.8), py(672.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL' at screen px(164), py(691.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.0011 [−0.0013, +0.0035]' at screen px(619.8), py(691.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adam-mini' at screen px(164), py(710.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.0031 [+0.0017, +0.0044]' at screen px(619.8), py(710.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adafactor' at screen px(164), py(729.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.0114 [+0.0081, +0.0148]' at screen px(619.8), py(729.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TRP' at screen px(164), py(748.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.0178 [+0.0163, +0.0194]' at screen px(619.8), py(748.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'PELA' at screen px(164), py(767.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.0193 [+0.0168, +0.0218]' at screen px(619.8), py(767.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'signSGD' at screen px(164), py(786.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '+0.0230 [+0.0195, +0.0265]' at screen px(619.8), py(786.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'WeLore' at screen px(164), py(805.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '+0.0240 [+0.0026, +0.0454]' at screen px(619.8), py(805.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LORO' at screen px(164), py(824.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.0662 [+0.0546, +0.0777]' at screen px(619.8), py(824.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank, Xavier start' at screen px(164), py(843.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.1053 [+0.0980, +0.1127]' at screen px(619.8), py(843.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'BAdam' at screen px(164), py(862.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'
set label '+0.1548 [+0.0540, +0.2556]' at screen px(619.8), py(862.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(279), py(129) to screen px(279), py(872) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full rank' at screen px(279), py(122) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '▶' at screen px(615.8), py(843.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '▶' at screen px(615.8), py(862.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,930 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1860 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-full-rank-markov.'.kind
    plot for [i=1:39] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:39] table using "difference":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:39] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
