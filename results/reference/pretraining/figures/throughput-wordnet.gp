# 'wordnet: training speed relative to full rank'
# Reads throughput-wordnet.tsv, draws throughput-wordnet.svg and throughput-wordnet.png:
#     gnuplot throughput-wordnet.gp

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
table = 'throughput-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 2 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 3 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 4 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'CoLA'
set style line 5 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam (did not learn)'
set style line 6 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'LOST'
set style line 7 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'
set style line 8 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore'
set style line 9 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA'
set style line 10 linecolor rgb '#666666' linewidth 2 pointtype 11 pointsize 1  # 'AdamW-split, 16'
set style line 11 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 12 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 13 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'AdamW-split, 8'
set style line 14 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 15 linecolor rgb '#a0a0a0' linewidth 2 pointtype 4 pointsize 1  # 'AdamW-split, 64'
set style line 16 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'GaLore 2'
set style line 17 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 18 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'SGD with momentum'
set style line 19 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'signSGD'
set style line 20 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 21 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'AdamW-split, 2'
set style line 22 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 23 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 24 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 25 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 26 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 27 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 28 linecolor rgb '#424242' linewidth 2 pointtype 15 pointsize 1  # 'AdamW-split, 32'
set style line 29 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Lion'
set style line 30 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 31 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set style line 32 linecolor rgb '#a0a0a0' linewidth 2 pointtype 5 pointsize 1  # 'Adam-mini'
set style line 33 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'SubTrack++'
set style line 34 linecolor rgb '#666666' linewidth 2 pointtype 9 pointsize 1  # 'Adam-8bit'
set style line 35 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 36 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 37 linecolor rgb '#666666' linewidth 2 pointtype 14 pointsize 1  # 'Adafactor'
set style line 38 linecolor rgb '#424242' linewidth 2 pointtype 6 pointsize 1  # 'CAME'
set style line 39 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 40 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'ISS-P'
set style line 41 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 42 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 43 linecolor rgb '#424242' linewidth 2 pointtype 13 pointsize 1  # 'Muon'
set style line 44 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 45 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'Householder projector'
set label 'wordnet: training speed relative to full rank' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Farther right is faster. Markers are medians, small dots single measurements. The numbers are tokens per second and' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'the FLOP/s that a full-rank model would need for them, in percent of the speed of a matrix product.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set lmargin at screen px(174)
set rmargin at screen px(638.2)
set tmargin at screen py(131)
set bmargin at screen py(986)
unset logscale x
set xrange [0.0:1.7498155422773618]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0, '1.5' 1.5)
set yrange [45.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'Tokens per second relative to full rank' at screen px(406.1), py(1024) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Low-rank, Xavier start' at screen px(164), py(140.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '37.1k/s, 121 % of peak' at screen px(648.2), py(140.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Low-rank W = BA' at screen px(164), py(159.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '36.7k/s, 117 % of peak' at screen px(648.2), py(159.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LORO' at screen px(164), py(178.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '35.0k/s, 113 % of peak' at screen px(648.2), py(178.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CoLA' at screen px(164), py(197.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '33.0k/s, 109 % of peak' at screen px(648.2), py(197.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'BAdam (did not learn)' at screen px(164), py(216.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'
set label '28.5k/s, 92 % of peak' at screen px(648.2), py(216.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LOST' at screen px(164), py(235.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '28.1k/s, 90 % of peak' at screen px(648.2), py(235.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'WeLore' at screen px(164), py(254.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '27.6k/s, 96 % of peak' at screen px(648.2), py(254.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'OwLore' at screen px(164), py(273.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '26.0k/s, 85 % of peak' at screen px(648.2), py(273.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LISA' at screen px(164), py(292.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '25.7k/s, 85 % of peak' at screen px(648.2), py(292.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 16' at screen px(164), py(311.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '23.8k/s, 78 % of peak' at screen px(648.2), py(311.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain' at screen px(164), py(330.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '23.8k/s, 77 % of peak' at screen px(648.2), py(330.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO-Mini' at screen px(164), py(349.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '23.8k/s, 79 % of peak' at screen px(648.2), py(349.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 8' at screen px(164), py(368.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '23.7k/s, 77 % of peak' at screen px(648.2), py(368.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split' at screen px(164), py(387.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '23.7k/s, 78 % of peak' at screen px(648.2), py(387.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 64' at screen px(164), py(406.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '23.4k/s, 76 % of peak' at screen px(648.2), py(406.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore 2' at screen px(164), py(425.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '23.3k/s, 75 % of peak' at screen px(648.2), py(425.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Full rank' at screen px(164), py(444.5) right front font 'sans-serif,12' textcolor rgb '#000000'
set label '23.2k/s, 77 % of peak' at screen px(648.2), py(444.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SGD with momentum' at screen px(164), py(463.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '23.2k/s, 75 % of peak' at screen px(648.2), py(463.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'signSGD' at screen px(164), py(482.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '23.1k/s, 79 % of peak' at screen px(648.2), py(482.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Fira' at screen px(164), py(501.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '23.0k/s, 77 % of peak' at screen px(648.2), py(501.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 2' at screen px(164), py(520.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '23.0k/s, 77 % of peak' at screen px(648.2), py(520.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'TRP' at screen px(164), py(539.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '22.9k/s, 75 % of peak' at screen px(648.2), py(539.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ReLoRA' at screen px(164), py(558.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '22.8k/s, 72 % of peak' at screen px(648.2), py(558.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GradNormLoRP' at screen px(164), py(577.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '22.7k/s, 73 % of peak' at screen px(648.2), py(577.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'FRUGAL' at screen px(164), py(596.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '22.7k/s, 72 % of peak' at screen px(648.2), py(596.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LDAdam' at screen px(164), py(615.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '22.5k/s, 75 % of peak' at screen px(648.2), py(615.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'GaLore' at screen px(164), py(634.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '22.4k/s, 73 % of peak' at screen px(648.2), py(634.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'AdamW-split, 32' at screen px(164), py(653.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '22.4k/s, 75 % of peak' at screen px(648.2), py(653.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Lion' at screen px(164), py(672.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '22.2k/s, 74 % of peak' at screen px(648.2), py(672.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label '8-bit GaLore' at screen px(164), py(691.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '21.6k/s, 68 % of peak' at screen px(648.2), py(691.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRA' at screen px(164), py(710.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '21.2k/s, 69 % of peak' at screen px(648.2), py(710.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adam-mini' at screen px(164), py(729.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '21.2k/s, 68 % of peak' at screen px(648.2), py(729.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SubTrack++' at screen px(164), py(748.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '21.2k/s, 67 % of peak' at screen px(648.2), py(748.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adam-8bit' at screen px(164), py(767.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '21.1k/s, 67 % of peak' at screen px(648.2), py(767.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Q-GaLore' at screen px(164), py(786.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '20.3k/s, 67 % of peak' at screen px(648.2), py(786.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'PELA' at screen px(164), py(805.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '20.2k/s, 66 % of peak' at screen px(648.2), py(805.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Adafactor' at screen px(164), py(824.5) right front font 'sans-serif,12' textcolor rgb '#666666'
set label '20.1k/s, 68 % of peak' at screen px(648.2), py(824.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'CAME' at screen px(164), py(843.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '20.1k/s, 64 % of peak' at screen px(648.2), py(843.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'APOLLO' at screen px(164), py(862.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '19.0k/s, 66 % of peak' at screen px(648.2), py(862.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ISS-P' at screen px(164), py(881.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '19.0k/s, 62 % of peak' at screen px(648.2), py(881.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SST' at screen px(164), py(900.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '18.5k/s, 59 % of peak' at screen px(648.2), py(900.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DCT-AdamW' at screen px(164), py(919.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '17.5k/s, 56 % of peak' at screen px(648.2), py(919.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Muon' at screen px(164), py(938.5) right front font 'sans-serif,12' textcolor rgb '#424242'
set label '16.5k/s, 53 % of peak' at screen px(648.2), py(938.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Maestro' at screen px(164), py(957.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '14.3k/s, 46 % of peak' at screen px(648.2), py(957.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Householder projector' at screen px(164), py(976.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '11.2k/s, 35 % of peak' at screen px(648.2), py(976.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set arrow from screen px(439.3), py(129) to screen px(439.3), py(986) nohead back linecolor rgb '#5f5f5f' linewidth 1 dashtype 1
set label 'Full rank' at screen px(439.3), py(122) center front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1044 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2088 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'throughput-wordnet.'.kind
    plot for [i=1:45] table using (0):(i):(only(i)*column("median")):(0) with vectors nohead linecolor rgb '#d6d6d6' linewidth 1, \
         for [i=1:45] table using "relative":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:45] table using "median":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
