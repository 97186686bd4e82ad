# 'planted: gap to full rank after training'
# Reads gap-to-full-rank-planted.tsv, draws gap-to-full-rank-planted.svg and gap-to-full-rank-planted.png:
#     gnuplot gap-to-full-rank-planted.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 892.0
# The lines of the table that belong to a series.
table = 'gap-to-full-rank-planted.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'SGD with momentum'
set style line 2 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 3 linecolor rgb '#424242' linewidth 2 pointtype 6 pointsize 1  # 'CAME'
set style line 4 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 5 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 6 linecolor rgb '#a0a0a0' linewidth 2 pointtype 5 pointsize 1  # 'Adam-mini'
set style line 7 linecolor rgb '#666666' linewidth 2 pointtype 14 pointsize 1  # 'Adafactor'
set style line 8 linecolor rgb '#666666' linewidth 2 pointtype 9 pointsize 1  # 'Adam-8bit'
set style line 9 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 10 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'AdamW-split, 2'
set style line 11 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'AdamW-split, 8'
set style line 12 linecolor rgb '#666666' linewidth 2 pointtype 11 pointsize 1  # 'AdamW-split, 16'
set style line 13 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'SubTrack++'
set style line 14 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 15 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'signSGD'
set style line 16 linecolor rgb '#424242' linewidth 2 pointtype 13 pointsize 1  # 'Muon'
set style line 17 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 18 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 19 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Lion'
set style line 20 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 21 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 22 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'GaLore 2'
set style line 23 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 24 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 25 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 26 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 27 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 28 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 29 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'LOST'
set style line 30 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 31 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 32 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'CoLA'
set style line 33 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 34 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 35 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'ISS-P'
set style line 36 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 37 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'Householder projector'
set label 'planted: gap to full rank after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Final loss minus that of Full rank with the same seed. Left of the line is better. Markers are means, bars 95 % intervals,' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'small dots single seeds.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'adapters' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set lmargin at screen px(174)
set rmargin at screen px(589.4)
set tmargin at screen py(131)
set bmargin at screen py(834)
unset logscale x
set xrange [-0.061245836815933166:1.0781517119160864]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8, '1.0' 1.0)
set yrange [37.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (mean squared error)' at screen px(381.7), py(872) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'SGD with momentum' at screen px(164), py(140.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '−0.00019 [−0.00021, −0.00018]' at screen px(599.4), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira' at screen px(164), py(159.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.00018 [−0.00019, −0.00017]' at screen px(599.4), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CAME' at screen px(164), py(178.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '−0.00018 [−0.00019, −0.00017]' at screen px(599.4), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO' at screen px(164), py(197.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '−0.00018 [−0.00019, −0.00017]' at screen px(599.4), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO-Mini' at screen px(164), py(216.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.00018 [−0.00019, −0.00016]' at screen px(599.4), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adam-mini' at screen px(164), py(235.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '−0.00017 [−0.00018, −0.00016]' at screen px(599.4), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adafactor' at screen px(164), py(254.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '−0.00002 [−0.00002, −0.00001]' at screen px(599.4), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adam-8bit' at screen px(164), py(273.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '−0.00001 [−0.00001, −0.00001]' at screen px(599.4), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split' at screen px(164), py(292.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '0.00000 [0.00000, 0.00000]' at screen px(599.4), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 2' at screen px(164), py(311.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '0.00000 [0.00000, 0.00000]' at screen px(599.4), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 8' at screen px(164), py(330.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '0.00000 [0.00000, 0.00000]' at screen px(599.4), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 16' at screen px(164), py(349.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '0.00000 [0.00000, 0.00000]' at screen px(599.4), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SubTrack++' at screen px(164), py(368.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.00001 [+0.00001, +0.00002]' at screen px(599.4), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL' at screen px(164), py(387.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.00049 [+0.00047, +0.00050]' at screen px(599.4), py(387.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'signSGD' at screen px(164), py(406.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '+0.00053 [+0.00052, +0.00055]' at screen px(599.4), py(406.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Muon' at screen px(164), py(425.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '+0.00067 [+0.00066, +0.00068]' at screen px(599.4), py(425.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LDAdam' at screen px(164), py(444.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.00226 [+0.00219, +0.00234]' at screen px(599.4), py(444.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DCT-AdamW' at screen px(164), py(463.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.00276 [+0.00270, +0.00282]' at screen px(599.4), py(463.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Lion' at screen px(164), py(482.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.00338 [+0.00330, +0.00347]' at screen px(599.4), py(482.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Maestro' at screen px(164), py(501.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.00342 [+0.00220, +0.00463]' at screen px(599.4), py(501.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore' at screen px(164), py(520.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.01184 [+0.01120, +0.01248]' at screen px(599.4), py(520.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore 2' at screen px(164), py(539.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.01192 [+0.01109, +0.01274]' at screen px(599.4), py(539.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '8-bit GaLore' at screen px(164), py(558.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.01228 [+0.01163, +0.01293]' at screen px(599.4), py(558.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GradNormLoRP' at screen px(164), py(577.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.01257 [+0.01165, +0.01349]' at screen px(599.4), py(577.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TRP' at screen px(164), py(596.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.01961 [+0.01909, +0.02014]' at screen px(599.4), py(596.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Q-GaLore' at screen px(164), py(615.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.03808 [+0.03651, +0.03966]' at screen px(599.4), py(615.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SST' at screen px(164), py(634.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.08608 [+0.06730, +0.10486]' at screen px(599.4), py(634.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain' at screen px(164), py(653.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.35668 [+0.35155, +0.36182]' at screen px(599.4), py(653.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST' at screen px(164), py(672.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.36421 [+0.36050, +0.36793]' at screen px(599.4), py(672.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LORO' at screen px(164), py(691.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.39007 [+0.38939, +0.39074]' at screen px(599.4), py(691.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank, Xavier start' at screen px(164), py(710.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.39009 [+0.38921, +0.39098]' at screen px(599.4), py(710.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CoLA' at screen px(164), py(729.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.39010 [+0.38935, +0.39086]' at screen px(599.4), py(729.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank W = BA' at screen px(164), py(748.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.39013 [+0.38918, +0.39109]' at screen px(599.4), py(748.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'PELA' at screen px(164), py(767.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.40724 [+0.40678, +0.40770]' at screen px(599.4), py(767.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ISS-P' at screen px(164), py(786.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.55019 [+0.54971, +0.55066]' at screen px(599.4), py(786.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(164), py(805.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.82675 [+0.81553, +0.83796]' at screen px(599.4), py(805.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Householder projector' at screen px(164), py(824.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+1.01605 [+1.01522, +1.01688]' at screen px(599.4), py(824.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(196.3), py(129) to screen px(196.3), py(834) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full rank' at screen px(196.3), py(122) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,892 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1784 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-full-rank-planted.'.kind
    plot for [i=1:37] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:37] table using "difference":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:37] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
