# 'markov: gap to AdamW-split, 8 after training'
# Reads gap-to-second-reference-markov.tsv, draws gap-to-second-reference-markov.svg and gap-to-second-reference-markov.png:
#     gnuplot gap-to-second-reference-markov.gp

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
table = 'gap-to-second-reference-markov.tsv'
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
set style line 6 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 7 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 8 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 9 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'GaLore 2'
set style line 10 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 11 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 12 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'AdamW-split, 2'
set style line 13 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 14 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 15 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 16 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 17 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 18 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 19 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 20 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'ISS-P'
set style line 21 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 22 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'SGD with momentum'
set style line 23 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 24 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'Householder projector'
set style line 25 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'CoLA'
set style line 26 linecolor rgb '#424242' linewidth 2 pointtype 13 pointsize 1  # 'Muon'
set style line 27 linecolor rgb '#424242' linewidth 2 pointtype 6 pointsize 1  # 'CAME'
set style line 28 linecolor rgb '#666666' linewidth 2 pointtype 9 pointsize 1  # 'Adam-8bit'
set style line 29 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
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
set label 'markov: gap to AdamW-split, 8 after training' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Final loss minus that of AdamW-split, 8 with the same seed. Left of the line is better. Markers are means, bars 95 %' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'intervals, small dots single seeds. A triangle at the right edge (▶) marks a difference beyond the axis.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set lmargin at screen px(174)
set rmargin at screen px(589.4)
set tmargin at screen py(131)
set bmargin at screen py(872)
unset logscale x
set xrange [-0.011236392069578938:0.09738942799876149]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.00' 0.0, '0.02' 0.02, '0.04' 0.04, '0.06' 0.06, '0.08' 0.08)
set yrange [39.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Difference in evaluation loss (nats per token)' at screen px(381.7), py(910) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Lion' at screen px(164), py(140.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '−0.00311 [−0.00542, −0.00080]' at screen px(599.4), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST' at screen px(164), py(159.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '−0.00076 [−0.00114, −0.00038]' at screen px(599.4), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SubTrack++' at screen px(164), py(178.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '−0.00032 [−0.00119, +0.00054]' at screen px(599.4), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank W = BA' at screen px(164), py(197.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '−0.00012 [−0.00205, +0.00181]' at screen px(599.4), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 16' at screen px(164), py(216.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '−0.00004 [−0.00022, +0.00014]' at screen px(599.4), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain' at screen px(164), py(235.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.00002 [−0.00229, +0.00233]' at screen px(599.4), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split' at screen px(164), py(254.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.00013 [−0.00034, +0.00061]' at screen px(599.4), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore' at screen px(164), py(273.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.00014 [−0.00020, +0.00049]' at screen px(599.4), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore 2' at screen px(164), py(292.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.00022 [−0.00021, +0.00064]' at screen px(599.4), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GradNormLoRP' at screen px(164), py(311.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.00033 [0.00000, +0.00065]' at screen px(599.4), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DCT-AdamW' at screen px(164), py(330.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.00034 [−0.00024, +0.00092]' at screen px(599.4), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 2' at screen px(164), py(349.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '+0.00054 [−0.00009, +0.00118]' at screen px(599.4), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '8-bit GaLore' at screen px(164), py(368.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.00072 [+0.00033, +0.00110]' at screen px(599.4), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Q-GaLore' at screen px(164), py(387.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.00074 [+0.00044, +0.00104]' at screen px(599.4), py(387.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO' at screen px(164), py(406.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '+0.00079 [−0.00113, +0.00271]' at screen px(599.4), py(406.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO-Mini' at screen px(164), py(425.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.00081 [−0.00115, +0.00277]' at screen px(599.4), py(425.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(164), py(444.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '+0.00088 [−0.00097, +0.00273]' at screen px(599.4), py(444.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Maestro' at screen px(164), py(463.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.00092 [−0.00154, +0.00339]' at screen px(599.4), py(463.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira' at screen px(164), py(482.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.00102 [−0.00122, +0.00327]' at screen px(599.4), py(482.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ISS-P' at screen px(164), py(501.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.00200 [+0.00026, +0.00373]' at screen px(599.4), py(501.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SST' at screen px(164), py(520.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.00311 [+0.00210, +0.00413]' at screen px(599.4), py(520.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SGD with momentum' at screen px(164), py(539.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.00473 [+0.00143, +0.00803]' at screen px(599.4), py(539.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LDAdam' at screen px(164), py(558.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.00516 [+0.00440, +0.00592]' at screen px(599.4), py(558.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Householder projector' at screen px(164), py(577.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.00654 [+0.00467, +0.00842]' at screen px(599.4), py(577.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CoLA' at screen px(164), py(596.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.01003 [+0.00090, +0.01916]' at screen px(599.4), py(596.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Muon' at screen px(164), py(615.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '+0.01029 [+0.00817, +0.01240]' at screen px(599.4), py(615.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CAME' at screen px(164), py(634.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '+0.01398 [+0.01163, +0.01632]' at screen px(599.4), py(634.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adam-8bit' at screen px(164), py(653.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.01463 [+0.01334, +0.01592]' at screen px(599.4), py(653.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Full rank' at screen px(164), py(672.5) right front font 'sans-serif,12' textcolor rgb '#000000'
set label '+0.01463 [+0.01343, +0.01583]' at screen px(599.4), py(672.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL' at screen px(164), py(691.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '+0.01570 [+0.01374, +0.01765]' at screen px(599.4), py(691.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adam-mini' at screen px(164), py(710.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.01770 [+0.01674, +0.01865]' at screen px(599.4), py(710.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adafactor' at screen px(164), py(729.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '+0.02607 [+0.02197, +0.03016]' at screen px(599.4), py(729.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TRP' at screen px(164), py(748.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.03246 [+0.03101, +0.03391]' at screen px(599.4), py(748.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'PELA' at screen px(164), py(767.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.03392 [+0.03092, +0.03692]' at screen px(599.4), py(767.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'signSGD' at screen px(164), py(786.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '+0.03760 [+0.03358, +0.04162]' at screen px(599.4), py(786.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'WeLore' at screen px(164), py(805.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '+0.03862 [+0.01694, +0.06029]' at screen px(599.4), py(805.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LORO' at screen px(164), py(824.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '+0.08079 [+0.07001, +0.09157]' at screen px(599.4), py(824.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank, Xavier start' at screen px(164), py(843.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '+0.11997 [+0.11315, +0.12679]' at screen px(599.4), py(843.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'BAdam' at screen px(164), py(862.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'
set label '+0.16942 [+0.06887, +0.26996]' at screen px(599.4), py(862.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(216.9), py(129) to screen px(216.9), py(872) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'AdamW-split, 8' at screen px(216.9), py(122) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '▶' at screen px(595.4), py(843.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '▶' at screen px(595.4), py(862.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,930 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1860 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'gap-to-second-reference-markov.'.kind
    plot for [i=1:39] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:39] table using "difference":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:39] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
