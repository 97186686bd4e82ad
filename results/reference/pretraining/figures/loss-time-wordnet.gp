# 'wordnet: final loss against training time'
# Reads loss-time-wordnet.tsv, draws loss-time-wordnet.svg and loss-time-wordnet.png:
#     gnuplot loss-time-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 902.0
# The lines of the table that belong to a series.
table = 'loss-time-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1  # 'Full rank'
set style line 2 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'AdamW-split'
set style line 3 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'AdamW-split, 2'
set style line 4 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'AdamW-split, 8'
set style line 5 linecolor rgb '#666666' linewidth 2 pointtype 11 pointsize 1  # 'AdamW-split, 16'
set style line 6 linecolor rgb '#424242' linewidth 2 pointtype 15 pointsize 1  # 'AdamW-split, 32'
set style line 7 linecolor rgb '#a0a0a0' linewidth 2 pointtype 4 pointsize 1  # 'AdamW-split, 64'
set style line 8 linecolor rgb '#666666' linewidth 2 pointtype 8 pointsize 1  # 'SGD with momentum'
set style line 9 linecolor rgb '#424242' linewidth 2 pointtype 12 pointsize 1  # 'signSGD'
set style line 10 linecolor rgb '#a0a0a0' linewidth 2 pointtype 10 pointsize 1  # 'Lion'
set style line 11 linecolor rgb '#666666' linewidth 2 pointtype 14 pointsize 1  # 'Adafactor'
set style line 12 linecolor rgb '#424242' linewidth 2 pointtype 6 pointsize 1  # 'CAME'
set style line 13 linecolor rgb '#a0a0a0' linewidth 2 pointtype 5 pointsize 1  # 'Adam-mini'
set style line 14 linecolor rgb '#666666' linewidth 2 pointtype 9 pointsize 1  # 'Adam-8bit'
set style line 15 linecolor rgb '#424242' linewidth 2 pointtype 13 pointsize 1  # 'Muon'
set style line 16 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1  # 'GaLore'
set style line 17 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1  # '8-bit GaLore'
set style line 18 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1  # 'Q-GaLore'
set style line 19 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1  # 'Fira'
set style line 20 linecolor rgb '#004a74' linewidth 2 pointtype 15 pointsize 1  # 'APOLLO'
set style line 21 linecolor rgb '#61a8cf' linewidth 2 pointtype 4 pointsize 1  # 'APOLLO-Mini'
set style line 22 linecolor rgb '#0072b2' linewidth 2 pointtype 8 pointsize 1  # 'FRUGAL'
set style line 23 linecolor rgb '#004a74' linewidth 2 pointtype 12 pointsize 1  # 'GradNormLoRP'
set style line 24 linecolor rgb '#61a8cf' linewidth 2 pointtype 10 pointsize 1  # 'DCT-AdamW'
set style line 25 linecolor rgb '#0072b2' linewidth 2 pointtype 14 pointsize 1  # 'LDAdam'
set style line 26 linecolor rgb '#004a74' linewidth 2 pointtype 6 pointsize 1  # 'GaLore 2'
set style line 27 linecolor rgb '#61a8cf' linewidth 2 pointtype 5 pointsize 1  # 'SubTrack++'
set style line 28 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1  # 'Low-rank W = BA'
set style line 29 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1  # 'Low-rank, Xavier start'
set style line 30 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1  # 'ReLoRA'
set style line 31 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1  # 'SLTrain'
set style line 32 linecolor rgb '#8a3d00' linewidth 2 pointtype 15 pointsize 1  # 'LOST'
set style line 33 linecolor rgb '#e59b61' linewidth 2 pointtype 4 pointsize 1  # 'CoLA'
set style line 34 linecolor rgb '#d55e00' linewidth 2 pointtype 8 pointsize 1  # 'LORO'
set style line 35 linecolor rgb '#8a3d00' linewidth 2 pointtype 12 pointsize 1  # 'SST'
set style line 36 linecolor rgb '#e59b61' linewidth 2 pointtype 10 pointsize 1  # 'Maestro'
set style line 37 linecolor rgb '#d55e00' linewidth 2 pointtype 14 pointsize 1  # 'TRP'
set style line 38 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'PELA'
set style line 39 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'Householder projector'
set style line 40 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'ISS-P'
set style line 41 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA'
set style line 42 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam (did not learn)'
set style line 43 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore'
set style line 44 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1  # 'WeLore'
set style line 45 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1  # 'LoRA'
set label 'wordnet: final loss against training time' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower left is better. The grey line is the Pareto front: no other row is better in both. Points are means and bars the range' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'over 5 seeds. Time was measured with one run at a time.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Numbers in the figure: 1 GradNormLoRP 3.047, 2 PELA 3.090. Not labelled, because points lie too close: AdamW-split, 2 2.939,' at screen px(20), py(868) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SLTrain 2.944, FRUGAL 2.975, GaLore 2 3.051, GaLore 3.058.' at screen px(20), py(883) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Training time per token relative to Full rank' at screen px(414), py(846) center front font 'sans-serif,12' textcolor rgb '#222222'
set lmargin at screen px(58)
set rmargin at screen px(770)
set tmargin at screen py(133)
set bmargin at screen py(808)
set logscale x
set xrange [0.5307969639770436:2.717797204519619]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('1' 1.0, '2' 2.0)
unset logscale y
set yrange [2.781629434319813:3.861969877184784]
set ytics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('2.8' 2.8000000000000003, '3.0' 3.0, '3.2' 3.2, '3.4' 3.4000000000000004, '3.6' 3.6, '3.8' 3.8000000000000003)
set arrow from screen px(140.2), py(643.6) to screen px(140.2), py(133) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set arrow from screen px(484.2), py(762.5) to screen px(770), py(762.5) nohead back linecolor rgb '#9a9a9a' linewidth 1.5 dashtype 1
set label 'Muon' at screen px(440.4), py(762.5) left front font 'sans-serif,12' textcolor rgb '#424242'
set label 'AdamW-split, 8' at screen px(391.5), py(782.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(337.5), py(731.7) to screen px(388.5), py(775.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split' at screen px(237.8), py(726.4) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'LOST' at screen px(212.4), py(690.2) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'CoLA' at screen px(136.1), py(669.2) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Low-rank W = BA' at screen px(157.2), py(629.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Full rank' at screen px(268.3), py(704.3) left front font 'sans-serif,12' textcolor rgb '#000000'
set label 'LDAdam' at screen px(377.8), py(747.7) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(355.8), py(728.7) to screen px(374.8), py(740.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Fira' at screen px(336.9), py(764) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(349.6), py(727) to screen px(349.6), py(757) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO' at screen px(430.7), py(717.4) left front font 'sans-serif,12' textcolor rgb '#004a74'
set label 'AdamW-split, 32' at screen px(219.8), py(746.2) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(349.3), py(722.2) to screen px(325.3), py(739.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 16' at screen px(280.4), py(787.3) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(331.6), py(721.3) to screen px(331.6), py(780.3) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SubTrack++' at screen px(413.5), py(702.9) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(374.5), py(720.9) to screen px(410.5), py(709.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'AdamW-split, 64' at screen px(419.1), py(685.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(348.1), py(719.1) to screen px(416.1), py(692.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adafactor' at screen px(442), py(742.7) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(396), py(699.7) to screen px(439), py(735.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Adam-8bit' at screen px(224.6), py(609.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(377.6), py(695.2) to screen px(291.6), py(616.2) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'APOLLO-Mini' at screen px(207.7), py(645) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(338.9), py(688) to screen px(295.9), py(652) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LISA' at screen px(251.5), py(661.7) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'LoRA' at screen px(417.9), py(664.9) left front font 'sans-serif,12' textcolor rgb '#008662'
set label 'Adam-mini' at screen px(216.9), py(583.8) left front font 'sans-serif,12' textcolor rgb '#666666'
set arrow from screen px(373), py(669.8) to screen px(287), py(590.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'CAME' at screen px(461.5), py(629.9) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(399.5), py(659.4) to screen px(458.5), py(636.9) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'SST' at screen px(475.2), py(653.2) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'Maestro' at screen px(571.2), py(652.1) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label '1' at screen px(371.2), py(611.1) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(378.6), py(642.1) to screen px(378.6), py(618.1) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '8-bit GaLore' at screen px(417.2), py(593.7) left front font 'sans-serif,12' textcolor rgb '#004a74'
set arrow from screen px(371.2), py(636.7) to screen px(414.2), py(600.7) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'Q-GaLore' at screen px(448.8), py(615.4) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set arrow from screen px(409.8), py(633.4) to screen px(445.8), py(622.4) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'ReLoRA' at screen px(332.9), py(592.8) left front font 'sans-serif,12' textcolor rgb '#c05500'
set arrow from screen px(358.1), py(618.8) to screen px(358.1), py(599.8) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label '2' at screen px(417.3), py(608.2) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'OwLore' at screen px(208.8), py(537.6) left front font 'sans-serif,12' textcolor rgb '#a36186'
set arrow from screen px(319.8), py(596.6) to screen px(260.8), py(544.6) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'LORO' at screen px(144.1), py(581.9) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'Lion' at screen px(363.2), py(578.2) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'ISS-P' at screen px(447.1), py(578.2) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'DCT-AdamW' at screen px(498.2), py(558.6) left front font 'sans-serif,12' textcolor rgb '#0072b2'
set label 'signSGD' at screen px(364.6), py(550.5) left front font 'sans-serif,12' textcolor rgb '#424242'
set arrow from screen px(342.6), py(550.5) to screen px(361.6), py(550.5) nohead back linecolor rgb '#bdbdbd' linewidth 0.8 dashtype 1
set label 'WeLore' at screen px(279), py(538.8) left front font 'sans-serif,12' textcolor rgb '#a36186'
set label 'Low-rank, Xavier start' at screen px(151.9), py(511.7) left front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label 'Householder projector' at screen px(503.9), py(398.2) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'SGD with momentum' at screen px(353), py(364.1) left front font 'sans-serif,12' textcolor rgb '#666666'
set label 'TRP' at screen px(376.9), py(298.6) left front font 'sans-serif,12' textcolor rgb '#c05500'
set label 'BAdam (did not learn)' at screen px(288.6), py(249) left front font 'sans-serif,12' textcolor rgb '#854f6d'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,902 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1804 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'loss-time-wordnet.'.kind
    plot table using "relative_time":(column("pareto") == 1 ? column("mean") : NaN) with steps linecolor rgb '#9a9a9a' linewidth 1.5, \
         for [i=1:45] table using "relative_time":(only(i)*column("low")):(0):(column("high")-column("low")) with vectors nohead linestyle i linewidth 1.2, \
         for [i=1:45] table using "relative_time":(only(i)*column("mean")) with points linestyle i pointsize 1.3
    unset output
}
