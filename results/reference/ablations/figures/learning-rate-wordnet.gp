# 'wordnet: loss of the tuning runs against learning rate'
# Reads learning-rate-wordnet.tsv, draws learning-rate-wordnet.svg and learning-rate-wordnet.png:
#     gnuplot learning-rate-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 1023.0
# The lines of the table that belong to a series.
table = 'learning-rate-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#666666' linewidth 2 pointtype 5 pointsize 1  # 'Full rank, wide start'
set style line 2 linecolor rgb '#424242' linewidth 2 pointtype 9 pointsize 1  # 'AdamW-split, 8, wide start'
set style line 3 linecolor rgb '#a0a0a0' linewidth 2 pointtype 13 pointsize 1  # 'Muon, wide start'
set style line 4 linecolor rgb '#0072b2' linewidth 2 pointtype 12 pointsize 1  # 'GaLore, wide start'
set style line 5 linecolor rgb '#004a74' linewidth 2 pointtype 10 pointsize 1  # 'Fira, wide start'
set style line 6 linecolor rgb '#61a8cf' linewidth 2 pointtype 14 pointsize 1  # 'APOLLO, wide start'
set style line 7 linecolor rgb '#8a3d00' linewidth 2 pointtype 6 pointsize 1  # 'Low-rank W = BA, wide start'
set style line 8 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1  # 'LoRA, wide start'
set style line 9 linecolor rgb '#e59b61' linewidth 2 pointtype 5 pointsize 1  # 'SLTrain, wide start'
set style line 10 linecolor rgb '#d55e00' linewidth 2 pointtype 9 pointsize 1  # 'LOST, wide start'
set style line 11 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1  # 'LISA, wide start'
set style line 12 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1  # 'BAdam, wide start (did not learn)'
set style line 13 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1  # 'OwLore, wide start'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,1023 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,2046 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'learning-rate-wordnet.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'wordnet: loss of the tuning runs against learning rate' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'One panel per row. The ring marks the chosen rate, the number is the lowest loss; "edge" means that no rate beyond the' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'chosen one was tried. At the top edge, a triangle is a loss above the axis and a cross is a rate at which a run failed.' at screen px(20), py(67) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'full rank' at screen px(20), py(89) left front font 'sans-serif,12' textcolor rgb '#666666'
    set label 'gradient projection' at screen px(85.8), py(89) left front font 'sans-serif,12' textcolor rgb '#0072b2'
    set label 'structured pre-training' at screen px(217.7), py(89) left front font 'sans-serif,12' textcolor rgb '#c05500'
    set label 'layer-wise training' at screen px(372.6), py(89) left front font 'sans-serif,12' textcolor rgb '#a36186'
    set label 'adapters' at screen px(505), py(89) left front font 'sans-serif,12' textcolor rgb '#008662'
    set label 'Not tuned: Full rank, GaLore, random subspace, GaLore, refresh every 10, GaLore, no refresh, GaLore, rank 4, Q-GaLore, nearest' at screen px(20), py(929) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'rounding, Q-GaLore, 8-bit P, Q-GaLore, eager refresh, APOLLO, rank 12, APOLLO, SVD, APOLLO, one factor per matrix, Fira, no' at screen px(20), py(944) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'scaling, Fira, no limiter, Fira, one factor per matrix, Fira, rank 4, FRUGAL, state-full part alone, FRUGAL, density 0, FRUGAL, SVD,' at screen px(20), py(959) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRUGAL, columns, SLTrain, 1 % non-zeros, SLTrain, 10 % non-zeros, LOST, random channels, LOST, gamma 0.9, SST, rank 8,' at screen px(20), py(974) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA, rank 8, ReLoRA, rank 8, SST, leading vectors, LoRA after ReLoRA' . "'" . 's warm start, ReLoRA, no warm start, ReLoRA, moments' at screen px(20), py(989) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'kept.' at screen px(20), py(1004) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Evaluation loss (nats per token)' at screen px(20), py(119) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Peak learning rate' at screen px(411), py(907) center front font 'sans-serif,12' textcolor rgb '#222222'
    set lmargin at screen px(48)
    set rmargin at screen px(280.7)
    set tmargin at screen py(165)
    set bmargin at screen py(269)
    set logscale x
    set xrange [0.00023443223443223442:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [3.090475672174108:4.422648364573335]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0)
    set label 'Full rank, wide start' at screen px(48), py(141) left front font 'sans-serif,13' textcolor rgb '#666666'
    set label '3.384' at screen px(48), py(156) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(1)*column("loss")) with linespoints linestyle 1 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.422648364573335 ? only(1)*4.342718003029381 : NaN) with points linestyle 1 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(1)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(294.7)
    set rmargin at screen px(527.3)
    set tmargin at screen py(165)
    set bmargin at screen py(269)
    set logscale x
    set xrange [0.00023443223443223442:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [3.090475672174108:4.422648364573335]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0)
    set label 'AdamW-split, 8, wide start' at screen px(294.7), py(141) left front font 'sans-serif,13' textcolor rgb '#424242'
    set label '3.219' at screen px(294.7), py(156) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(2)*column("loss")) with linespoints linestyle 2 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.422648364573335 ? only(2)*4.342718003029381 : NaN) with points linestyle 2 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(2)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(541.3)
    set rmargin at screen px(774)
    set tmargin at screen py(165)
    set bmargin at screen py(269)
    set logscale x
    set xrange [0.00023443223443223442:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [3.090475672174108:4.422648364573335]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0)
    set label 'Muon, wide start' at screen px(541.3), py(141) left front font 'sans-serif,13' textcolor rgb '#666666'
    set label '3.222' at screen px(541.3), py(156) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(3)*column("loss")) with linespoints linestyle 3 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.422648364573335 ? only(3)*4.342718003029381 : NaN) with points linestyle 3 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(3)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(280.7)
    set tmargin at screen py(315)
    set bmargin at screen py(419)
    set logscale x
    set xrange [0.00023443223443223442:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [3.090475672174108:4.422648364573335]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0)
    set label 'GaLore, wide start' at screen px(48), py(291) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '3.325' at screen px(48), py(306) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(4)*column("loss")) with linespoints linestyle 4 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.422648364573335 ? only(4)*4.342718003029381 : NaN) with points linestyle 4 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(4)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(294.7)
    set rmargin at screen px(527.3)
    set tmargin at screen py(315)
    set bmargin at screen py(419)
    set logscale x
    set xrange [0.00023443223443223442:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [3.090475672174108:4.422648364573335]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0)
    set label 'Fira, wide start' at screen px(294.7), py(291) left front font 'sans-serif,13' textcolor rgb '#004a74'
    set label '3.265' at screen px(294.7), py(306) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(5)*column("loss")) with linespoints linestyle 5 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.422648364573335 ? only(5)*4.342718003029381 : NaN) with points linestyle 5 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(5)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(541.3)
    set rmargin at screen px(774)
    set tmargin at screen py(315)
    set bmargin at screen py(419)
    set logscale x
    set xrange [0.00023443223443223442:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [3.090475672174108:4.422648364573335]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0)
    set label 'APOLLO, wide start' at screen px(541.3), py(291) left front font 'sans-serif,13' textcolor rgb '#0072b2'
    set label '3.265' at screen px(541.3), py(306) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(6)*column("loss")) with linespoints linestyle 6 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.422648364573335 ? only(6)*4.342718003029381 : NaN) with points linestyle 6 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(6)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(280.7)
    set tmargin at screen py(465)
    set bmargin at screen py(569)
    set logscale x
    set xrange [0.00023443223443223442:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [3.090475672174108:4.422648364573335]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0)
    set label 'Low-rank W = BA, wide start' at screen px(48), py(441) left front font 'sans-serif,13' textcolor rgb '#8a3d00'
    set label '3.540' at screen px(48), py(456) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(7)*column("loss")) with linespoints linestyle 7 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.422648364573335 ? only(7)*4.342718003029381 : NaN) with points linestyle 7 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(7)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(294.7)
    set rmargin at screen px(527.3)
    set tmargin at screen py(465)
    set bmargin at screen py(569)
    set logscale x
    set xrange [0.00023443223443223442:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [3.090475672174108:4.422648364573335]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0)
    set label 'LoRA, wide start' at screen px(294.7), py(441) left front font 'sans-serif,13' textcolor rgb '#00674b'
    set label '3.504' at screen px(294.7), py(456) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(8)*column("loss")) with linespoints linestyle 8 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.422648364573335 ? only(8)*4.342718003029381 : NaN) with points linestyle 8 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(8)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(541.3)
    set rmargin at screen px(774)
    set tmargin at screen py(465)
    set bmargin at screen py(569)
    set logscale x
    set xrange [0.00023443223443223442:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [3.090475672174108:4.422648364573335]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0)
    set label 'SLTrain, wide start' at screen px(541.3), py(441) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set label '3.261' at screen px(541.3), py(456) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(9)*column("loss")) with linespoints linestyle 9 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.422648364573335 ? only(9)*4.342718003029381 : NaN) with points linestyle 9 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(9)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(280.7)
    set tmargin at screen py(615)
    set bmargin at screen py(719)
    set logscale x
    set xrange [0.00023443223443223442:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 0.001, '' 0.01, '' 0.1)
    unset logscale y
    set yrange [3.090475672174108:4.422648364573335]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0)
    set label 'LOST, wide start' at screen px(48), py(591) left front font 'sans-serif,13' textcolor rgb '#c05500'
    set label '3.162' at screen px(48), py(606) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(10)*column("loss")) with linespoints linestyle 10 pointsize 0.7, \
         table using "learning_rate":(column("chosen") == 1 ? only(10)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(294.7)
    set rmargin at screen px(527.3)
    set tmargin at screen py(615)
    set bmargin at screen py(719)
    set logscale x
    set xrange [0.00023443223443223442:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [3.090475672174108:4.422648364573335]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0)
    set label 'LISA, wide start' at screen px(294.7), py(591) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set label '3.404' at screen px(294.7), py(606) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(11)*column("loss")) with linespoints linestyle 11 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.422648364573335 ? only(11)*4.342718003029381 : NaN) with points linestyle 11 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(11)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(541.3)
    set rmargin at screen px(774)
    set tmargin at screen py(615)
    set bmargin at screen py(719)
    set logscale x
    set xrange [0.00023443223443223442:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [3.090475672174108:4.422648364573335]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('' 3.5, '' 4.0)
    set label 'BAdam, wide start (did not learn)' at screen px(541.3), py(591) left front font 'sans-serif,13' textcolor rgb '#854f6d'
    set label '4.351' at screen px(541.3), py(606) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(12)*column("loss")) with linespoints linestyle 12 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.422648364573335 ? only(12)*4.342718003029381 : NaN) with points linestyle 12 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(12)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    
    unset label
    unset arrow
    set lmargin at screen px(48)
    set rmargin at screen px(280.7)
    set tmargin at screen py(765)
    set bmargin at screen py(869)
    set logscale x
    set xrange [0.00023443223443223442:0.1365]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    unset logscale y
    set yrange [3.090475672174108:4.422648364573335]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('3.5' 3.5, '4.0' 4.0)
    set label 'OwLore, wide start' at screen px(48), py(741) left front font 'sans-serif,13' textcolor rgb '#a36186'
    set label '3.425' at screen px(48), py(756) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    plot table using "learning_rate":(only(13)*column("loss")) with linespoints linestyle 13 pointsize 0.7, \
         table using "learning_rate":(column("loss") > 4.422648364573335 ? only(13)*4.342718003029381 : NaN) with points linestyle 13 pointtype 8, \
         table using "learning_rate":(column("chosen") == 1 ? only(13)*column("loss") : NaN) with points linecolor rgb '#222222' linewidth 1.3 pointtype 6 pointsize 1.7
    unset multiplot
    unset output
}
