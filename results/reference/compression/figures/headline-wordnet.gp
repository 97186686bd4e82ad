# 'wordnet: loss'
# Reads headline-wordnet.tsv, draws headline-wordnet.svg and headline-wordnet.png:
#     gnuplot headline-wordnet.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 567.0
# The lines of the table that belong to a series.
table = 'headline-wordnet.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#000000' linewidth 2 pointtype 7 pointsize 1
set style line 2 linecolor rgb '#96d1f1' linewidth 2 pointtype 13 pointsize 1
set style line 3 linecolor rgb '#e69f00' linewidth 2 pointtype 5 pointsize 1
set style line 4 linecolor rgb '#56b4e9' linewidth 2 pointtype 5 pointsize 1
set style line 5 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 1
set style line 6 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 1
set style line 7 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 1
set style line 8 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 1
set style line 9 linecolor rgb '#56b4e9' linewidth 2 pointtype 11 pointsize 1
set style line 10 linecolor rgb '#8a3d00' linewidth 2 pointtype 9 pointsize 1
set style line 11 linecolor rgb '#854f6d' linewidth 2 pointtype 9 pointsize 1
set style line 12 linecolor rgb '#387597' linewidth 2 pointtype 9 pointsize 1
set style line 13 linecolor rgb '#00674b' linewidth 2 pointtype 9 pointsize 1
set style line 14 linecolor rgb '#004a74' linewidth 2 pointtype 9 pointsize 1
set style line 15 linecolor rgb '#e59b61' linewidth 2 pointtype 13 pointsize 1
set style line 16 linecolor rgb '#dfacc8' linewidth 2 pointtype 13 pointsize 1
set style line 17 linecolor rgb '#61c3a8' linewidth 2 pointtype 13 pointsize 1
set style line 18 linecolor rgb '#61a8cf' linewidth 2 pointtype 13 pointsize 1
set style line 19 linecolor rgb '#cc79a7' linewidth 2 pointtype 11 pointsize 1
set style line 20 linecolor rgb '#d55e00' linewidth 2 pointtype 11 pointsize 1
set style line 21 linecolor rgb '#009e73' linewidth 2 pointtype 11 pointsize 1
set style line 22 linecolor rgb '#0072b2' linewidth 2 pointtype 11 pointsize 1
set label 'wordnet: loss' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
set label 'Lower is better. Markers are means, bars 95 % intervals, the dots below them seeds.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
set lmargin at screen px(223.2)
set rmargin at screen px(676.7)
set tmargin at screen py(91)
set bmargin at screen py(509)
unset logscale x
set xrange [2.7301406174119935:6.105893723256557]
set xtics nomirror scale 0 font 'sans-serif,12' textcolor rgb '#5f5f5f' ('3' 3.0, '4' 4.0, '5' 5.0, '6' 6.0)
set yrange [22.5:0.5]
unset ytics
set border 1 linecolor rgb '#9a9a9a'
set label 'loss (nats per token)' at screen px(449.9), py(547) center front font 'sans-serif,12' textcolor rgb '#222222'
set label 'Dense' at screen px(213.2), py(100.5) right front font 'sans-serif,12' textcolor rgb '#000000'
set label '2.9606 ± 0.0496' at screen px(686.7), py(100.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DarwinLM, 75 %' at screen px(213.2), py(119.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '2.9958 ± 0.0450' at screen px(686.7), py(119.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'EoRA, 3 bits, rank 8' at screen px(213.2), py(138.5) right front font 'sans-serif,12' textcolor rgb '#966700'
set label '3.0028 ± 0.0438' at screen px(686.7), py(138.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DarwinLM, equal shares, 75 %' at screen px(213.2), py(157.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '3.0397 ± 0.0436' at screen px(686.7), py(157.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SVD-LLM, 90 %' at screen px(213.2), py(176.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '3.0462 ± 0.0493' at screen px(686.7), py(176.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRD, 90 %' at screen px(213.2), py(195.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '3.0472 ± 0.0522' at screen px(686.7), py(195.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ASVD, 90 %' at screen px(213.2), py(214.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '3.0706 ± 0.0494' at screen px(686.7), py(214.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Truncated SVD, 90 %' at screen px(213.2), py(233.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '3.0759 ± 0.0500' at screen px(686.7), py(233.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DarwinLM, 50 %' at screen px(213.2), py(252.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '3.1456 ± 0.0195' at screen px(686.7), py(252.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SVD-LLM, 70 %' at screen px(213.2), py(271.5) right front font 'sans-serif,12' textcolor rgb '#8a3d00'
set label '3.2957 ± 0.0511' at screen px(686.7), py(271.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRD, 70 %' at screen px(213.2), py(290.5) right front font 'sans-serif,12' textcolor rgb '#854f6d'
set label '3.3057 ± 0.0618' at screen px(686.7), py(290.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'DarwinLM, equal shares, 50 %' at screen px(213.2), py(309.5) right front font 'sans-serif,12' textcolor rgb '#387597'
set label '3.3163 ± 0.0144' at screen px(686.7), py(309.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ASVD, 70 %' at screen px(213.2), py(328.5) right front font 'sans-serif,12' textcolor rgb '#00674b'
set label '3.3611 ± 0.0498' at screen px(686.7), py(328.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Truncated SVD, 70 %' at screen px(213.2), py(347.5) right front font 'sans-serif,12' textcolor rgb '#004a74'
set label '3.3751 ± 0.0515' at screen px(686.7), py(347.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SVD-LLM, 50 %' at screen px(213.2), py(366.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '3.9896 ± 0.0182' at screen px(686.7), py(366.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRD, 50 %' at screen px(213.2), py(385.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '4.0117 ± 0.0416' at screen px(686.7), py(385.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ASVD, 50 %' at screen px(213.2), py(404.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '4.1740 ± 0.0466' at screen px(686.7), py(404.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Truncated SVD, 50 %' at screen px(213.2), py(423.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '4.2526 ± 0.0819' at screen px(686.7), py(423.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'LoRD, 30 %' at screen px(213.2), py(442.5) right front font 'sans-serif,12' textcolor rgb '#a36186'
set label '5.1368 ± 0.3554' at screen px(686.7), py(442.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'SVD-LLM, 30 %' at screen px(213.2), py(461.5) right front font 'sans-serif,12' textcolor rgb '#c05500'
set label '5.1822 ± 0.2246' at screen px(686.7), py(461.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'ASVD, 30 %' at screen px(213.2), py(480.5) right front font 'sans-serif,12' textcolor rgb '#008662'
set label '5.5689 ± 0.1340' at screen px(686.7), py(480.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
set label 'Truncated SVD, 30 %' at screen px(213.2), py(499.5) right front font 'sans-serif,12' textcolor rgb '#0072b2'
set label '5.6921 ± 0.2330' at screen px(686.7), py(499.5) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,567 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,1134 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'headline-wordnet.'.kind
    plot for [i=1:22] table using "low":(only(i)*i):(column("high")-column("low")):(0) with vectors nohead linestyle i, \
         for [i=1:22] table using "value":(only(i)*(i+0.34)) with points linestyle i pointtype 7 pointsize 0.4, \
         for [i=1:22] table using "mean":(only(i)*i) with points linestyle i pointsize 1.0
    unset output
}
