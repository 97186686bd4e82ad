# 'demonstration: a panel for each row'
# Reads panels-demonstration-demonstration.tsv, draws panels-demonstration-demonstration.svg and panels-demonstration-demonstration.png:
#     gnuplot panels-demonstration-demonstration.gp

reset session
set encoding utf8
set termoption noenhanced
set datafile separator tab
set datafile columnheaders
set datafile commentschars ''
set datafile missing NaN

# Pixels from the upper left corner.
px(x) = x / 800.0
py(y) = 1 - y / 6531.0
# The lines of the table that belong to a series.
table = 'panels-demonstration-demonstration.tsv'
only(s) = column("series") == s ? 1 : NaN

unset key
set clip two
set border 3 linecolor rgb '#9a9a9a'
set grid xtics ytics linetype 1 linecolor rgb '#ececec' linewidth 0.8

set style line 1 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 2 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 3 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 4 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 5 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 6 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 7 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 8 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 9 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 10 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 11 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 12 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 13 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 14 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 15 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 16 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 17 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 18 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 19 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 20 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 21 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 22 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 23 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 24 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 25 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 26 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 27 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 28 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 29 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 30 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 31 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 32 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 33 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 34 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 35 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 36 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 37 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 38 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 39 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 40 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 41 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 42 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 43 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 44 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 45 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 46 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 47 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 48 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 49 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 50 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 51 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 52 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 53 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 54 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 55 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 56 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 57 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 58 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 59 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 60 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 61 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 62 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 63 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 64 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 65 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 66 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 67 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 68 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 69 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 70 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 71 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 72 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 73 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 74 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 75 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 76 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 77 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 78 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 79 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 80 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 81 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 82 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 83 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 84 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 85 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 86 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 87 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 88 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 89 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 90 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 91 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 92 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 93 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 94 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 95 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 96 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 97 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 98 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 99 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 100 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 101 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 102 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 103 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 104 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 105 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 106 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 107 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 108 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 109 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 110 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 111 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 112 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 113 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 114 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 115 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 116 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 117 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 118 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 119 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 120 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 121 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 122 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 123 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 124 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 125 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 126 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 127 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 128 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 129 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 130 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 131 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 132 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 133 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 134 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 135 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 136 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 137 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 138 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 139 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 140 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 141 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 142 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 143 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 144 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 145 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 146 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 147 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 148 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 149 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 150 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 151 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 152 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 153 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 154 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 155 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 156 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 157 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 158 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 159 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 160 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 161 linecolor rgb '#009e73' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 162 linecolor rgb '#cc79a7' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 163 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 164 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 165 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 166 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 167 linecolor rgb '#0072b2' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1
set style line 168 linecolor rgb '#d55e00' linewidth 2 pointtype 5 pointsize 0.5 dashtype 1

do for [kind in 'svg png'] {
    if (kind eq 'svg') {
        set terminal svg noenhanced size 800,6531 font 'sans-serif,13' background '#ffffff'
    } else {
        set terminal pngcairo noenhanced size 1600,13062 font 'sans-serif,13' fontscale 1.5 linewidth 2 pointscale 2 background '#ffffff'
    }
    set output 'panels-demonstration-demonstration.'.kind
    set multiplot
    unset label
    unset arrow
    set label 'demonstration: a panel for each row' at screen px(20), py(26) left front font 'sans-serif,17' textcolor rgb '#222222'
    set label 'Values are means over 3 seeds, bars and bands reach from the lowest to the highest.' at screen px(20), py(50) left front font 'sans-serif,12' textcolor rgb '#5f5f5f'
    set label 'DR-RL' at screen px(20), py(100) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'by reward' at screen px(20), py(115) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'by energy' at screen px(20), py(130) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'one rank' at screen px(20), py(145) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'Cosine with the full outputs' at screen px(20), py(160) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Mean rank' at screen px(258.7), py(335) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LESS attention' at screen px(280.7), py(115) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'sum of products' at screen px(280.7), py(130) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'one map of places' at screen px(280.7), py(145) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Error of the map' at screen px(280.7), py(160) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Products in the sum' at screen px(519.3), py(335) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'OFA' at screen px(541.3), py(85) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'OFA' at screen px(541.3), py(100) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'sorted and cut' at screen px(541.3), py(115) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'cut' at screen px(541.3), py(130) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'a fit for each' at screen px(541.3), py(145) left front font 'sans-serif,11' textcolor rgb '#a36186'
    set label 'Error' at screen px(541.3), py(160) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Quarters of the channels' at screen px(780), py(335) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Projection head' at screen px(20), py(363) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'before the head' at screen px(20), py(378) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'behind it' at screen px(20), py(393) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'before fixed weights' at screen px(20), py(408) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'Accuracy of subclasses' at screen px(20), py(423) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Update' at screen px(258.7), py(598) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'S4-PTD' at screen px(280.7), py(363) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'error of PTD' at screen px(280.7), py(378) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'error of S4D' at screen px(280.7), py(393) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'cond(V)' at screen px(280.7), py(408) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'log10' at screen px(280.7), py(423) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'log10 of eps' at screen px(519.3), py(598) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'MoSA' at screen px(541.3), py(378) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'cross-entropy' at screen px(541.3), py(393) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'divergence' at screen px(541.3), py(408) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Loss of a pass, and divergence of two' at screen px(541.3), py(423) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Update' at screen px(780), py(598) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CoLoRA' at screen px(20), py(641) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'integrated gradients' at screen px(20), py(656) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'Share of the loss' . "'" . 's change that no layer' at screen px(20), py(671) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'is given' at screen px(20), py(686) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Points of the path' at screen px(258.7), py(861) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DiffoRA' at screen px(280.7), py(626) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'validation loss' at screen px(280.7), py(641) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'gates' at screen px(280.7), py(656) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Validation loss, and gates of needed' at screen px(280.7), py(671) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'modules above the others' at screen px(280.7), py(686) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Step of the search' at screen px(519.3), py(861) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRAPrune' at screen px(541.3), py(626) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'LoRAPrune' at screen px(541.3), py(641) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'magnitude' at screen px(541.3), py(656) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'random' at screen px(541.3), py(671) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'Loss' at screen px(541.3), py(686) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Share of the rows that are masked' at screen px(780), py(861) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'PETALface' at screen px(20), py(889) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'two branches' at screen px(20), py(904) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'one LoRA of rank 2r' at screen px(20), py(919) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Mean squared error' at screen px(20), py(934) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Update' at screen px(258.7), py(1109) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'MHR' at screen px(280.7), py(889) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'weights by block' at screen px(280.7), py(904) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'one set of weights' at screen px(280.7), py(919) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Mean squared error' at screen px(280.7), py(934) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Update of z' at screen px(519.3), py(1109) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'aTLAS' at screen px(541.3), py(889) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'a coefficient by block' at screen px(541.3), py(904) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'one for each vector' at screen px(541.3), py(919) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Mean squared error' at screen px(541.3), py(934) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Update' at screen px(780), py(1109) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LQ-LoRA' at screen px(20), py(1137) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'LQ-LoRA' at screen px(20), py(1152) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'codes alone' at screen px(20), py(1167) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Error' at screen px(20), py(1182) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Iteration' at screen px(258.7), py(1357) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRAM' at screen px(280.7), py(1137) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'recovered LoRA' at screen px(280.7), py(1152) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'as it was' at screen px(280.7), py(1167) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Loss of the whole layer' at screen px(280.7), py(1182) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Share of the neurons that are pruned' at screen px(519.3), py(1357) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AM-Adapter' at screen px(541.3), py(1137) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'corrected' at screen px(541.3), py(1152) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'scores alone' at screen px(541.3), py(1167) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Share of right patches' at screen px(541.3), py(1182) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Pass over the pairs' at screen px(780), py(1357) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CLIP2Point' at screen px(20), py(1385) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'both paths' at screen px(20), py(1400) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'first path' at screen px(20), py(1415) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'second path' at screen px(20), py(1430) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'Accuracy on other objects' at screen px(20), py(1445) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Update' at screen px(258.7), py(1620) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Cloud-Adapter' at screen px(280.7), py(1400) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'maps of the image' at screen px(280.7), py(1415) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'the tokens themselves' at screen px(280.7), py(1430) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Mean squared error' at screen px(280.7), py(1445) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Update' at screen px(519.3), py(1620) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'EPT' at screen px(541.3), py(1400) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'EPT' at screen px(541.3), py(1415) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'a prompt with as many weights' at screen px(541.3), py(1430) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Cross-entropy' at screen px(541.3), py(1445) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Update' at screen px(780), py(1620) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Florence-2 LoRA' at screen px(20), py(1663) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'AdamW' at screen px(20), py(1678) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'SGD' at screen px(20), py(1693) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Cross-entropy' at screen px(20), py(1708) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Learning rate, power of ten' at screen px(258.7), py(1883) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'UrbanSAM' at screen px(280.7), py(1663) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'three scales' at screen px(280.7), py(1678) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'one scale' at screen px(280.7), py(1693) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Mean squared error' at screen px(280.7), py(1708) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Side of the square' at screen px(519.3), py(1883) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoKU' at screen px(541.3), py(1648) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'LoKU' at screen px(541.3), py(1663) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'ascent' at screen px(541.3), py(1678) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'LoRA' . "'" . 's start' at screen px(541.3), py(1693) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'log10 of the loss on what is retained' at screen px(541.3), py(1708) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Step' at screen px(780), py(1883) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Point-PEFT' at screen px(20), py(1926) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'from the first point' at screen px(20), py(1941) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'from the first prompt' at screen px(20), py(1956) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Influence from near over far' at screen px(20), py(1971) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Share of the neighbourhoods' at screen px(258.7), py(2146) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DarwinLM' at screen px(280.7), py(1926) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'DarwinLM' at screen px(280.7), py(1941) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'by size' at screen px(280.7), py(1956) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Relative error of the outputs' at screen px(280.7), py(1971) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Columns removed of 24' at screen px(519.3), py(2146) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'HeLlO' at screen px(541.3), py(1911) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'low-rank projector' at screen px(541.3), py(1926) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'zero-shot' at screen px(541.3), py(1941) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Relative distance from the teacher' . "'" . 's' at screen px(541.3), py(1956) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'labels' at screen px(541.3), py(1971) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Updates' at screen px(780), py(2146) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'MatryoshkaKV' at screen px(20), py(2174) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'MatryoshkaKV, at its start' at screen px(20), py(2189) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'first coordinates' at screen px(20), py(2204) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Attention that goes to other keys' at screen px(20), py(2219) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Coordinates kept of 16' at screen px(258.7), py(2394) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Weight matching' at screen px(280.7), py(2174) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'after matching' at screen px(280.7), py(2189) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'plain average' at screen px(280.7), py(2204) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Loss over that of a constant' at screen px(280.7), py(2219) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Share of the second network' at screen px(519.3), py(2394) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'RMM' at screen px(541.3), py(2174) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'basis of p = 0 to 4' at screen px(541.3), py(2189) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'mean of the factors' at screen px(541.3), py(2204) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Relative error of the updates' at screen px(541.3), py(2219) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Stored, of all factors' at screen px(780), py(2394) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA-LEGO' at screen px(20), py(2437) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'LoRA-LEGO' at screen px(20), py(2452) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'mean of the factors' at screen px(20), py(2467) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Relative distance from the shared update' at screen px(20), py(2482) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Noise of the units' at screen px(258.7), py(2657) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Multi-LoRA Composition' at screen px(280.7), py(2422) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'LoRA 1' at screen px(280.7), py(2437) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'LoRA 2' at screen px(280.7), py(2452) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'LoRA 3' at screen px(280.7), py(2467) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'Share of the weight so far' at screen px(280.7), py(2482) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Step' at screen px(519.3), py(2657) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CMLoRA' at screen px(541.3), py(2437) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'interval set 0' at screen px(541.3), py(2452) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'even intervals' at screen px(541.3), py(2467) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Relative error of the reused features' at screen px(541.3), py(2482) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Step' at screen px(780), py(2657) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'CLoRA' at screen px(20), py(2685) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'CLoRA' at screen px(20), py(2700) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'without updates' at screen px(20), py(2715) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Cosine within concepts less cosine' at screen px(20), py(2730) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'between them' at screen px(20), py(2745) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Updates of the latent' at screen px(258.7), py(2920) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AutoLoRA' at screen px(280.7), py(2700) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'responses to probes' at screen px(280.7), py(2715) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'factors' at screen px(280.7), py(2730) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Recall at 1' at screen px(280.7), py(2745) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Noise of the factors' at screen px(519.3), py(2920) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SG-LoRA' at screen px(541.3), py(2700) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'blended mean' at screen px(541.3), py(2715) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'mean of all' at screen px(541.3), py(2730) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Relative distance from the right LoRA' at screen px(541.3), py(2745) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Known tasks' at screen px(780), py(2920) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ICM-LoRA' at screen px(20), py(2948) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'generated' at screen px(20), py(2963) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'mean of all' at screen px(20), py(2978) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'mean for the task' at screen px(20), py(2993) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'Relative distance from the task' . "'" . 's LoRA' at screen px(20), py(3008) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Updates' at screen px(258.7), py(3183) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Trans-LoRA' at screen px(280.7), py(2948) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'filtered' at screen px(280.7), py(2963) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'all samples' at screen px(280.7), py(2978) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Agreement with the teacher on real' at screen px(280.7), py(2993) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'samples' at screen px(280.7), py(3008) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Updates' at screen px(519.3), py(3183) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FRL' at screen px(541.3), py(2963) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'FRL' at screen px(541.3), py(2978) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'mean of the scores' at screen px(541.3), py(2993) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Share of the right weights kept' at screen px(541.3), py(3008) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Malicious clients (%)' at screen px(780), py(3183) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DP-SGD' at screen px(20), py(3211) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Renyi divergences' at screen px(20), py(3226) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'strong composition' at screen px(20), py(3241) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Epsilon' at screen px(20), py(3256) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Steps' at screen px(258.7), py(3431) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'S-LoRA' at screen px(280.7), py(3211) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'any free cells' at screen px(280.7), py(3226) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'adjacent cells' at screen px(280.7), py(3241) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Share of cells in use' at screen px(280.7), py(3256) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Requests' at screen px(519.3), py(3431) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AltMin completion' at screen px(541.3), py(3211) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'AltMin completion' at screen px(541.3), py(3226) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'truncated SVD' at screen px(541.3), py(3241) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Relative error' at screen px(541.3), py(3256) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Share of the entries that is seen' at screen px(780), py(3431) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SubGM' at screen px(20), py(3459) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'SubGM' at screen px(20), py(3474) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'SubGM from a start of size 1' at screen px(20), py(3489) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'least squares' at screen px(20), py(3504) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'Relative error' at screen px(20), py(3519) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Step' at screen px(258.7), py(3694) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'RPCANet' at screen px(280.7), py(3474) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'RPCANet' at screen px(280.7), py(3489) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'RPCA' at screen px(280.7), py(3504) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Intersection over union on new scenes' at screen px(280.7), py(3519) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Step' at screen px(519.3), py(3694) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SDL' at screen px(541.3), py(3474) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'SDL' at screen px(541.3), py(3489) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'PCA and logistic regression' at screen px(541.3), py(3504) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Accuracy on new samples' at screen px(541.3), py(3519) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Rank' at screen px(780), py(3694) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Subspace diffusion' at screen px(20), py(3722) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'K-subspaces' at screen px(20), py(3737) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'PCA' at screen px(20), py(3752) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Error of the subspaces' at screen px(20), py(3767) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Samples of each subspace, over its di…' at screen px(258.7), py(3942) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'MLC' at screen px(280.7), py(3722) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'membership in the own cluster' at screen px(280.7), py(3737) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'R - Rc over its last value' at screen px(280.7), py(3752) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Share' at screen px(280.7), py(3767) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Step' at screen px(519.3), py(3942) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TMV-HLP' at screen px(541.3), py(3722) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'TMV-HLP' at screen px(541.3), py(3737) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'nearest prototype' at screen px(541.3), py(3752) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Accuracy' at screen px(541.3), py(3767) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Shift of the prototypes' at screen px(780), py(3942) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FastRP' at screen px(20), py(3970) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'one power' at screen px(20), py(3985) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'weights 0, 0, 1, 6.67' at screen px(20), py(4000) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Accuracy' at screen px(20), py(4015) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Power' at screen px(258.7), py(4190) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TOPO' at screen px(280.7), py(3970) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'TOPO' at screen px(280.7), py(3985) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'first order' at screen px(280.7), py(4000) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Score over that of the true order' at screen px(280.7), py(4015) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Round' at screen px(519.3), py(4190) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FunBaT' at screen px(541.3), py(3970) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'FunBaT' at screen px(541.3), py(3985) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'binned indices' at screen px(541.3), py(4000) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Error on new entries, over their deviation' at screen px(541.3), py(4015) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Entries seen' at screen px(780), py(4190) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LSM' at screen px(20), py(4218) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'trigonometric series' at screen px(20), py(4233) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'affine map' at screen px(20), py(4248) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Relative error of the latent map' at screen px(20), py(4263) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Terms' at screen px(258.7), py(4438) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'NUFT' at screen px(280.7), py(4218) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'NUFT' at screen px(280.7), py(4233) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'binary raster' at screen px(280.7), py(4248) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Relative error of the spectrum' at screen px(280.7), py(4263) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Pixels along an axis' at screen px(519.3), py(4438) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SW-CV' at screen px(541.3), py(4218) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'upper bound as control variate' at screen px(541.3), py(4233) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'lower bound as control variate' at screen px(541.3), py(4248) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Variance, over that of the plain estimate' at screen px(541.3), py(4263) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Shift of the means in each coordinate' at screen px(780), py(4438) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Singular likelihood' at screen px(20), py(4466) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'likelihood with added noise' at screen px(20), py(4481) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'without added noise' at screen px(20), py(4496) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Distance to the clean distribution' at screen px(20), py(4511) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Added noise' at screen px(258.7), py(4686) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Gradient spectra' at screen px(280.7), py(4466) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'clean' at screen px(280.7), py(4481) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'shuffled' at screen px(280.7), py(4496) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Mean nuclear norm of the gradients' at screen px(280.7), py(4511) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Pass over the texts' at screen px(519.3), py(4686) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Limits of LoRA' at screen px(541.3), py(4466) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'features of degree 3' at screen px(541.3), py(4481) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'its bound' at screen px(541.3), py(4496) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Largest error / largest output' at screen px(541.3), py(4511) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Largest logit' at screen px(780), py(4686) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'WeLore' . "'" . 's gradient dynamics' at screen px(20), py(4714) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'maps of rank 1 to 11' at screen px(20), py(4729) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'random labels' at screen px(20), py(4744) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Effective rank of the final weight' at screen px(20), py(4759) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Mean effective rank of the gradients' at screen px(258.7), py(4934) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Perp-Neg' at screen px(280.7), py(4714) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Perp-Neg' at screen px(280.7), py(4729) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'plain negative prompt' at screen px(280.7), py(4744) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Main prompt' . "'" . 's share' at screen px(280.7), py(4759) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Cosine of the negative prompt with the …' at screen px(519.3), py(4934) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DECOR' at screen px(541.3), py(4714) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'DECOR' at screen px(541.3), py(4729) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'subtraction of the mean' at screen px(541.3), py(4744) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Undesired part left' at screen px(541.3), py(4759) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'alpha' at screen px(780), py(4934) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'FT' at screen px(20), py(4962) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'FT' at screen px(20), py(4977) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'MoCo' at screen px(20), py(4992) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Mean positive score' at screen px(20), py(5007) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Update' at screen px(258.7), py(5182) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AMCL' at screen px(280.7), py(4962) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'three heads, learnt temperatures' at screen px(280.7), py(4977) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'one head, temperature 0.1' at screen px(280.7), py(4992) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Loss per head' at screen px(280.7), py(5007) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Update' at screen px(519.3), py(5182) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'GCR' at screen px(541.3), py(4962) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'GCR' at screen px(541.3), py(4977) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'class vectors' at screen px(541.3), py(4992) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Training loss' at screen px(541.3), py(5007) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Update' at screen px(780), py(5182) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'InteractEdit' at screen px(20), py(5210) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'LoRA on keys and values' at screen px(20), py(5225) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'LoRA on all' at screen px(20), py(5240) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'full fine-tuning' at screen px(20), py(5255) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'Loss on the image' at screen px(20), py(5270) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Update' at screen px(258.7), py(5445) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'LoRA3D' at screen px(280.7), py(5225) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'LoRA3D' at screen px(280.7), py(5240) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'fixed confidence' at screen px(280.7), py(5255) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Error of the points' at screen px(280.7), py(5270) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Round' at screen px(519.3), py(5445) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'DragView' at screen px(541.3), py(5225) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'DragView' at screen px(541.3), py(5240) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'mean of the features' at screen px(541.3), py(5255) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Error on the rays seen' at screen px(541.3), py(5270) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Update' at screen px(780), py(5445) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'EasyRef' at screen px(20), py(5488) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'resampler' at screen px(20), py(5503) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'mean of the features' at screen px(20), py(5518) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Error on the sets seen' at screen px(20), py(5533) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Update' at screen px(258.7), py(5708) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'AID4AD' at screen px(280.7), py(5473) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'bilinear' at screen px(280.7), py(5488) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'look-up' at screen px(280.7), py(5503) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'uncorrected' at screen px(280.7), py(5518) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'Residual in m' at screen px(280.7), py(5533) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Size of a cell in m' at screen px(519.3), py(5708) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'G-Rank' at screen px(541.3), py(5473) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'G-Rank' at screen px(541.3), py(5488) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'popularity' at screen px(541.3), py(5503) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'own clicks' at screen px(541.3), py(5518) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'NDCG@10' at screen px(541.3), py(5533) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Share of the others' . "'" . ' clicks that is known' at screen px(780), py(5708) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'PBN, NCD clustering' at screen px(20), py(5736) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'NCD k-means on z' at screen px(20), py(5751) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'k-means on z' at screen px(20), py(5766) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'k-means on x' at screen px(20), py(5781) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'Accuracy on new classes' at screen px(20), py(5796) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Step of the network' at screen px(258.7), py(5971) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Rankify' at screen px(280.7), py(5736) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'reciprocal rank fusion' at screen px(280.7), py(5751) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'BM25' at screen px(280.7), py(5766) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'vectors' at screen px(280.7), py(5781) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'NDCG' at screen px(280.7), py(5796) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Dimensions of the vectors' at screen px(519.3), py(5971) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'RankSEG-RMA' at screen px(541.3), py(5736) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'RankSEG-RMA' at screen px(541.3), py(5751) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'p > 1/2' at screen px(541.3), py(5766) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'best size' at screen px(541.3), py(5781) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'Mean Dice' at screen px(541.3), py(5796) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Pixels of the object' at screen px(780), py(5971) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SIGMA' at screen px(20), py(6029) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'balanced by Sinkhorn' at screen px(20), py(6044) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'softmax' at screen px(20), py(6059) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Entropy of the prototypes' . "'" . ' use / log K' at screen px(20), py(6074) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Step' at screen px(258.7), py(6249) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'SATS' at screen px(280.7), py(6029) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'distance to the mirrored scan' at screen px(280.7), py(6044) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'voxel classifier' at screen px(280.7), py(6059) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Area under the ROC curve' at screen px(280.7), py(6074) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Step' at screen px(519.3), py(6249) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'TSPRank' at screen px(541.3), py(5999) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'TSPRank, chains' at screen px(541.3), py(6014) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'linear score, chains' at screen px(541.3), py(6029) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'TSPRank, score' at screen px(541.3), py(6044) left front font 'sans-serif,11' textcolor rgb '#008662'
    set label 'linear score, score' at screen px(541.3), py(6059) left front font 'sans-serif,11' textcolor rgb '#a36186'
    set label 'Kendall' . "'" . 's tau on other lists' at screen px(541.3), py(6074) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Pass over the lists' at screen px(780), py(6249) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Zolly' at screen px(20), py(6277) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'Zolly' at screen px(20), py(6292) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'focal length of 5000 pixels' at screen px(20), py(6307) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Mean error (pixels)' at screen px(20), py(6322) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Distance of the body (m)' at screen px(258.7), py(6497) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ProjectedEx' at screen px(280.7), py(6277) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'with the classifier' . "'" . 's loss' at screen px(280.7), py(6292) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'reconstruction alone' at screen px(280.7), py(6307) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Share of images that keep their class' at screen px(280.7), py(6322) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Step' at screen px(519.3), py(6497) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'ToonComposer' . "'" . 's spatial adapter' at screen px(541.3), py(6277) left front font 'sans-serif,12' textcolor rgb '#222222'
    set label 'attention within frames' at screen px(541.3), py(6292) left front font 'sans-serif,11' textcolor rgb '#0072b2'
    set label 'attention over all frames' at screen px(541.3), py(6307) left front font 'sans-serif,11' textcolor rgb '#c05500'
    set label 'Change of the other frames' at screen px(541.3), py(6322) left front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set label 'Brightness added to frame 0' at screen px(780), py(6497) right front font 'sans-serif,11' textcolor rgb '#5f5f5f'
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(179)
    set bmargin at screen py(299)
    unset logscale x
    set xrange [0.5800000000000001:8.42]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('2' 2.0, '4' 4.0, '6' 6.0, '8' 8.0)
    unset logscale y
    set yrange [0.6651540108434262:1.0189535465560324]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.7' 0.7000000000000001, '0.8' 0.8, '0.9' 0.9, '1.0' 1.0)
    plot for [i=1:3] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=1:3] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(179)
    set bmargin at screen py(299)
    unset logscale x
    set xrange [-0.48:8.48]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '2.5' 2.5, '5.0' 5.0, '7.5' 7.5)
    unset logscale y
    set yrange [0.1088702998863283:1.0504413037800193]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.25' 0.25, '0.50' 0.5, '0.75' 0.75, '1.00' 1.0)
    plot for [i=4:5] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=4:5] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(179)
    set bmargin at screen py(299)
    unset logscale x
    set xrange [0.8200000000000001:4.18]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1' 1.0, '2' 2.0, '3' 3.0, '4' 4.0)
    unset logscale y
    set yrange [0.3060380909146949:1.2372782615288416]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.50' 0.5, '0.75' 0.75, '1.00' 1.0)
    plot for [i=6:9] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=6:9] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(442)
    set bmargin at screen py(562)
    unset logscale x
    set xrange [-7.14:126.14]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '50' 50.0, '100' 100.0)
    unset logscale y
    set yrange [0.53625:1.02625]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.6' 0.6000000000000001, '0.8' 0.8, '1.0' 1.0)
    plot for [i=10:12] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=10:12] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(442)
    set bmargin at screen py(562)
    unset logscale x
    set xrange [-6.36:0.36]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('−6' -6.0, '−4' -4.0, '−2' -2.0, '0' 0.0)
    unset logscale y
    set yrange [-4.903209729176103:6.9113247631731864]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '5' 5.0)
    plot for [i=13:15] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=13:15] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(442)
    set bmargin at screen py(562)
    unset logscale x
    set xrange [-2.54:63.54]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '20' 20.0, '40' 40.0, '60' 60.0)
    unset logscale y
    set yrange [-0.3655312675809:6.457719060595901]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '2' 2.0, '4' 4.0, '6' 6.0)
    plot for [i=16:17] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=16:17] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(705)
    set bmargin at screen py(825)
    set logscale x
    set xrange [0.7531344275331533:66.38921044118513]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1' 1.0, '3' 3.0, '10' 10.0, '30' 30.0)
    set logscale y
    set yrange [0.015823553312111684:6.216044161692154]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.1' 0.1, '1' 1.0)
    plot for [i=18:18] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=18:18] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(705)
    set bmargin at screen py(825)
    unset logscale x
    set xrange [-23.939999999999998:422.94]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '200' 200.0, '400' 400.0)
    unset logscale y
    set yrange [-0.07045679776393149:0.9195897257068832]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.00' 0.0, '0.25' 0.25, '0.50' 0.5, '0.75' 0.75)
    plot for [i=19:20] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=19:20] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(705)
    set bmargin at screen py(825)
    unset logscale x
    set xrange [-0.06:1.06]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    unset logscale y
    set yrange [-1.254536911817982:25.54605697036109]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '10' 10.0, '20' 20.0)
    plot for [i=21:23] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=21:23] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(953)
    set bmargin at screen py(1073)
    unset logscale x
    set xrange [-17.939999999999998:316.94]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '100' 100.0, '200' 200.0, '300' 300.0)
    set logscale y
    set yrange [2.3799404206167435e-07:1.9366667237063657]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-6' 1e-06, '1e-4' 0.0001, '1e-2' 0.01, '1e0' 1.0)
    plot for [i=24:25] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=24:25] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(953)
    set bmargin at screen py(1073)
    unset logscale x
    set xrange [-17.939999999999998:316.94]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '100' 100.0, '200' 200.0, '300' 300.0)
    set logscale y
    set yrange [5.9365471069170786e-06:1.1982664614907488]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-5' 1e-05, '1e-3' 0.001, '1e-1' 0.1)
    plot for [i=26:27] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=26:27] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(953)
    set bmargin at screen py(1073)
    unset logscale x
    set xrange [-23.939999999999998:422.94]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '200' 200.0, '400' 400.0)
    set logscale y
    set yrange [0.00027376187261305123:9.76785060825772]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1, '1e0' 1.0)
    plot for [i=28:29] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=28:29] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(1201)
    set bmargin at screen py(1321)
    unset logscale x
    set xrange [-0.1399999999999999:21.14]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '10' 10.0, '20' 20.0)
    unset logscale y
    set yrange [0.38266277791426506:3.9523382946057133]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1' 1.0, '2' 2.0, '3' 3.0)
    plot for [i=30:31] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=30:31] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(1201)
    set bmargin at screen py(1321)
    unset logscale x
    set xrange [-0.045:0.795]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.00' 0.0, '0.25' 0.25, '0.50' 0.5, '0.75' 0.75)
    unset logscale y
    set yrange [-0.12378592236004178:2.2334723196384756]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '1' 1.0, '2' 2.0)
    plot for [i=32:33] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=32:33] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(1201)
    set bmargin at screen py(1321)
    unset logscale x
    set xrange [-0.72:12.72]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '5' 5.0, '10' 10.0)
    unset logscale y
    set yrange [0.32875:0.7059722222222222]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.4' 0.4, '0.5' 0.5, '0.6' 0.6000000000000001, '0.7' 0.7000000000000001)
    plot for [i=34:35] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=34:35] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(1464)
    set bmargin at screen py(1584)
    unset logscale x
    set xrange [-4.74:83.74]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '25' 25.0, '50' 50.0, '75' 75.0)
    unset logscale y
    set yrange [0.0837:0.7613]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001)
    plot for [i=36:38] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=36:38] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(1464)
    set bmargin at screen py(1584)
    unset logscale x
    set xrange [-18.0:318.0]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '100' 100.0, '200' 200.0, '300' 300.0)
    unset logscale y
    set yrange [0.1606291611148573:0.5008198836944809]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.2' 0.2, '0.3' 0.30000000000000004, '0.4' 0.4, '0.5' 0.5)
    plot for [i=39:40] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=39:40] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(1464)
    set bmargin at screen py(1584)
    unset logscale x
    set xrange [-12.0:212.0]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '100' 100.0, '200' 200.0)
    unset logscale y
    set yrange [-0.22060316409794348:4.227661574934202]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '2' 2.0, '4' 4.0)
    plot for [i=41:42] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=41:42] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(1727)
    set bmargin at screen py(1847)
    unset logscale x
    set xrange [-6.42:1.42]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('−6' -6.0, '−4' -4.0, '−2' -2.0, '0' 0.0)
    set logscale y
    set yrange [0.0007844718817807922:17.88019772878882]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-1' 0.1, '1e1' 10.0)
    plot for [i=43:44] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=43:44] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(1727)
    set bmargin at screen py(1847)
    unset logscale x
    set xrange [0.7:6.3]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('2' 2.0, '4' 4.0, '6' 6.0)
    unset logscale y
    set yrange [0.01080208320969484:0.22443900950127596]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.1' 0.1, '0.2' 0.2)
    plot for [i=45:46] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=45:46] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(1727)
    set bmargin at screen py(1847)
    unset logscale x
    set xrange [-8.94:157.94]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '50' 50.0, '100' 100.0, '150' 150.0)
    unset logscale y
    set yrange [-3.719986721497979:31.757506982803644]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '10' 10.0, '20' 20.0, '30' 30.0)
    plot for [i=47:49] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=47:49] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(1990)
    set bmargin at screen py(2110)
    unset logscale x
    set xrange [-0.12:2.12]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '1' 1.0, '2' 2.0)
    unset logscale y
    set yrange [-0.9987086265528793:26.819437080861476]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '10' 10.0, '20' 20.0)
    plot for [i=50:51] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=50:51] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(1990)
    set bmargin at screen py(2110)
    unset logscale x
    set xrange [-1.2:21.2]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '10' 10.0, '20' 20.0)
    unset logscale y
    set yrange [-0.056555971928217375:0.9991555040651736]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5)
    plot for [i=52:53] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=52:53] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(1990)
    set bmargin at screen py(2110)
    unset logscale x
    set xrange [-24.0:424.0]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '200' 200.0, '400' 400.0)
    unset logscale y
    set yrange [-0.025297353627084573:1.7452941333694456]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0, '1.5' 1.5)
    plot for [i=54:55] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=54:55] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(2238)
    set bmargin at screen py(2358)
    unset logscale x
    set xrange [0.10000000000000009:16.9]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('5' 5.0, '10' 10.0, '15' 15.0)
    unset logscale y
    set yrange [-0.015833682274919464:0.2797283868569106]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.1' 0.1, '0.2' 0.2)
    plot for [i=56:57] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=56:57] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(2238)
    set bmargin at screen py(2358)
    unset logscale x
    set xrange [-0.06:1.06]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    set logscale y
    set yrange [0.0004658102075742821:0.5734247820782952]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1)
    plot for [i=58:59] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=58:59] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(2238)
    set bmargin at screen py(2358)
    unset logscale x
    set xrange [0.065:1.185]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.5' 0.5, '1.0' 1.0)
    unset logscale y
    set yrange [-0.03595886168774589:1.0585384402020237]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    plot for [i=60:61] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=60:61] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(2501)
    set bmargin at screen py(2621)
    unset logscale x
    set xrange [-0.03:0.53]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4)
    unset logscale y
    set yrange [-0.05515711134453267:0.9744423004200787]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5)
    plot for [i=62:63] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=62:63] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(2501)
    set bmargin at screen py(2621)
    unset logscale x
    set xrange [-0.74:31.74]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '10' 10.0, '20' 20.0, '30' 30.0)
    unset logscale y
    set yrange [-0.06:1.06]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    plot for [i=64:66] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=64:66] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(2501)
    set bmargin at screen py(2621)
    unset logscale x
    set xrange [-13.139999999999999:232.14]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '100' 100.0, '200' 200.0)
    unset logscale y
    set yrange [-0.013349761928146743:0.2358457940639258]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.1' 0.1, '0.2' 0.2)
    plot for [i=67:68] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=67:68] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(2764)
    set bmargin at screen py(2884)
    unset logscale x
    set xrange [-1.7999999999999998:31.8]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '10' 10.0, '20' 20.0, '30' 30.0)
    unset logscale y
    set yrange [-0.18565838795745038:0.9391086694324163]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5)
    plot for [i=69:70] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=69:70] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(2764)
    set bmargin at screen py(2884)
    unset logscale x
    set xrange [-0.09:1.59]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0, '1.5' 1.5)
    unset logscale y
    set yrange [0.0062500000000000056:1.05625]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.5' 0.5, '1.0' 1.0)
    plot for [i=71:72] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=71:72] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(2764)
    set bmargin at screen py(2884)
    unset logscale x
    set xrange [4.640000000000001:67.36]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('20' 20.0, '40' 40.0, '60' 60.0)
    unset logscale y
    set yrange [0.09804340475562479:1.1242901858287087]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.5' 0.5, '1.0' 1.0)
    plot for [i=73:74] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=73:74] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(3027)
    set bmargin at screen py(3147)
    unset logscale x
    set xrange [-18.0:318.0]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '100' 100.0, '200' 200.0, '300' 300.0)
    unset logscale y
    set yrange [0.0015551414734540636:1.1274050535912694]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.5' 0.5, '1.0' 1.0)
    plot for [i=75:77] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=75:77] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(3027)
    set bmargin at screen py(3147)
    unset logscale x
    set xrange [-12.0:212.0]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '100' 100.0, '200' 200.0)
    unset logscale y
    set yrange [0.17115:0.8030166666666667]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8)
    plot for [i=78:79] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=78:79] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(3027)
    set bmargin at screen py(3147)
    unset logscale x
    set xrange [-2.4:42.4]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '20' 20.0, '40' 40.0)
    unset logscale y
    set yrange [0.06839999999999999:1.0316]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.25' 0.25, '0.50' 0.5, '0.75' 0.75, '1.00' 1.0)
    plot for [i=80:81] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=80:81] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(3275)
    set bmargin at screen py(3395)
    set logscale x
    set xrange [72.24548333611274:13841.695754842274]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e2' 100.0, '1e3' 1000.0, '1e4' 10000.0)
    set logscale y
    set yrange [0.0856419310258167:38.224857793065425]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.1' 0.1, '1' 1.0, '10' 10.0)
    plot for [i=82:83] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=82:83] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(3275)
    set bmargin at screen py(3395)
    unset logscale x
    set xrange [-35.94:634.94]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '200' 200.0, '400' 400.0, '600' 600.0)
    unset logscale y
    set yrange [-0.05171875:1.05953125]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    plot for [i=84:85] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=84:85] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(3275)
    set bmargin at screen py(3395)
    unset logscale x
    set xrange [0.06400000000000003:0.7359999999999999]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001)
    set logscale y
    set yrange [6.09256922748419e-11:9.272720943390025]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-10' 1e-10, '1e-7' 1e-07, '1e-4' 0.0001, '1e-1' 0.1)
    plot for [i=86:87] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=86:87] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(3538)
    set bmargin at screen py(3658)
    unset logscale x
    set xrange [-48.0:848.0]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '250' 250.0, '500' 500.0, '750' 750.0)
    set logscale y
    set yrange [0.0007744226469701801:3.399423652358477]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-3' 0.001, '1e-2' 0.01, '1e-1' 0.1, '1e0' 1.0)
    plot for [i=88:90] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=88:90] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(3538)
    set bmargin at screen py(3658)
    unset logscale x
    set xrange [-4.8:84.8]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '25' 25.0, '50' 50.0, '75' 75.0)
    unset logscale y
    set yrange [-0.028083028083028084:0.6556776556776557]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001)
    plot for [i=91:92] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=91:92] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(3538)
    set bmargin at screen py(3658)
    unset logscale x
    set xrange [0.88:3.12]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1' 1.0, '2' 2.0, '3' 3.0)
    unset logscale y
    set yrange [0.4259:0.9691]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.6' 0.6000000000000001, '0.8' 0.8)
    plot for [i=93:94] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=93:94] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(3786)
    set bmargin at screen py(3906)
    unset logscale x
    set xrange [0.29000000000000004:4.21]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1' 1.0, '2' 2.0, '3' 3.0, '4' 4.0)
    unset logscale y
    set yrange [-0.035493563214550994:0.6270529501237343]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001)
    plot for [i=95:96] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=95:96] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(3786)
    set bmargin at screen py(3906)
    unset logscale x
    set xrange [-1.7999999999999998:31.8]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '10' 10.0, '20' 20.0, '30' 30.0)
    unset logscale y
    set yrange [0.19940973281048896:1.0453164302182743]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.25' 0.25, '0.50' 0.5, '0.75' 0.75, '1.00' 1.0)
    plot for [i=97:98] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=97:98] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(3786)
    set bmargin at screen py(3906)
    unset logscale x
    set xrange [0.22:0.78]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.4' 0.4, '0.6' 0.6000000000000001)
    unset logscale y
    set yrange [0.7715:0.9535]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.80' 0.8, '0.85' 0.8500000000000001, '0.90' 0.9, '0.95' 0.9500000000000001)
    plot for [i=99:100] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=99:100] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(4034)
    set bmargin at screen py(4154)
    unset logscale x
    set xrange [0.8200000000000001:4.18]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1' 1.0, '2' 2.0, '3' 3.0, '4' 4.0)
    unset logscale y
    set yrange [0.5207407407407407:0.8940740740740741]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.6' 0.6000000000000001, '0.7' 0.7000000000000001, '0.8' 0.8)
    plot for [i=101:102] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=101:102] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(4034)
    set bmargin at screen py(4154)
    unset logscale x
    set xrange [-0.3:5.3]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '2' 2.0, '4' 4.0)
    unset logscale y
    set yrange [0.9221684596246096:2.3709164023887856]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1.0' 1.0, '1.5' 1.5, '2.0' 2.0)
    plot for [i=103:104] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=103:104] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(4034)
    set bmargin at screen py(4154)
    unset logscale x
    set xrange [16.4:83.6]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('20' 20.0, '40' 40.0, '60' 60.0, '80' 80.0)
    unset logscale y
    set yrange [0.3583537286494519:2.2225531460205357]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.5' 0.5, '1.0' 1.0, '1.5' 1.5, '2.0' 2.0)
    plot for [i=105:106] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=105:106] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(4282)
    set bmargin at screen py(4402)
    unset logscale x
    set xrange [0.6800000000000002:25.32]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('10' 10.0, '20' 20.0)
    set logscale y
    set yrange [0.004592962185082721:1.4105629997598368]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0)
    plot for [i=107:108] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=107:108] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(4282)
    set bmargin at screen py(4402)
    unset logscale x
    set xrange [4.640000000000001:67.36]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('20' 20.0, '40' 40.0, '60' 60.0)
    unset logscale y
    set yrange [-0.020295358154709946:0.35855132739987866]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.1' 0.1, '0.2' 0.2, '0.3' 0.30000000000000004)
    plot for [i=109:110] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=109:110] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(4282)
    set bmargin at screen py(4402)
    unset logscale x
    set xrange [-0.12:2.12]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '1' 1.0, '2' 2.0)
    unset logscale y
    set yrange [0.038578993351951134:1.152677415968735]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.5' 0.5, '1.0' 1.0)
    plot for [i=111:112] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=111:112] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(4530)
    set bmargin at screen py(4650)
    unset logscale x
    set xrange [-0.04800000000000001:0.8480000000000002]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.00' 0.0, '0.25' 0.25, '0.50' 0.5, '0.75' 0.75)
    unset logscale y
    set yrange [-0.02273653563567951:3.0148423101601285]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '1' 1.0, '2' 2.0, '3' 3.0)
    plot for [i=113:114] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=113:114] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(4530)
    set bmargin at screen py(4650)
    unset logscale x
    set xrange [-2.4:42.4]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '20' 20.0, '40' 40.0)
    unset logscale y
    set yrange [0.020991431654882653:3.085037549023232]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1' 1.0, '2' 2.0, '3' 3.0)
    plot for [i=115:116] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=115:116] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(4530)
    set bmargin at screen py(4650)
    set logscale x
    set xrange [0.0711832975540447:17.981746336325347]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.1' 0.1, '1' 1.0, '10' 10.0)
    set logscale y
    set yrange [1.1868142241207691e-07:12.184419101485501]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1e-6' 1e-06, '1e-4' 0.0001, '1e-2' 0.01, '1e0' 1.0)
    plot for [i=117:118] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=117:118] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(4778)
    set bmargin at screen py(4898)
    unset logscale x
    set xrange [3.548504936919153:10.094982617505416]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('4' 4.0, '6' 6.0, '8' 8.0, '10' 10.0)
    unset logscale y
    set yrange [0.6300842547169188:11.604825437396041]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('5' 5.0, '10' 10.0)
    plot for [i=119:120] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=119:120] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(4778)
    set bmargin at screen py(4898)
    unset logscale x
    set xrange [-0.054:0.9540000000000001]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5)
    unset logscale y
    set yrange [0.0459999999999999:1.0540000000000003]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.5' 0.5, '1.0' 1.0)
    plot for [i=121:122] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=121:122] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(4778)
    set bmargin at screen py(4898)
    unset logscale x
    set xrange [-0.06:1.06]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    unset logscale y
    set yrange [-0.06554684348621426:1.157994234923124]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    plot for [i=123:124] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=123:124] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(5026)
    set bmargin at screen py(5146)
    unset logscale x
    set xrange [-6.14:127.14]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '50' 50.0, '100' 100.0)
    unset logscale y
    set yrange [-2.482672522658261:1.0425434489693068]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('−2' -2.0, '−1' -1.0, '0' 0.0, '1' 1.0)
    plot for [i=125:126] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=125:126] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(5026)
    set bmargin at screen py(5146)
    unset logscale x
    set xrange [-2.34:41.34]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '20' 20.0, '40' 40.0)
    unset logscale y
    set yrange [1.0018373696936553:11.299976302848654]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('5' 5.0, '10' 10.0)
    plot for [i=127:128] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=127:128] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(5026)
    set bmargin at screen py(5146)
    unset logscale x
    set xrange [-1.74:30.74]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '10' 10.0, '20' 20.0, '30' 30.0)
    set logscale y
    set yrange [0.009449025239257775:12.151611092699902]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0, '10' 10.0)
    plot for [i=129:130] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=129:130] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(5289)
    set bmargin at screen py(5409)
    unset logscale x
    set xrange [-4.74:83.74]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '25' 25.0, '50' 50.0, '75' 75.0)
    unset logscale y
    set yrange [0.0011914998237963523:0.06646502669336782]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.02' 0.02, '0.04' 0.04, '0.06' 0.06)
    plot for [i=131:133] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=131:133] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(5289)
    set bmargin at screen py(5409)
    unset logscale x
    set xrange [0.45999999999999996:10.54]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('5' 5.0, '10' 10.0)
    unset logscale y
    set yrange [-0.016385632172517074:0.4930012474485825]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.2' 0.2, '0.4' 0.4)
    plot for [i=134:135] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=134:135] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(5289)
    set bmargin at screen py(5409)
    unset logscale x
    set xrange [-8.94:157.94]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '50' 50.0, '100' 100.0, '150' 150.0)
    unset logscale y
    set yrange [0.0028875568991710834:0.1005187060344426]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.025' 0.025, '0.050' 0.05, '0.075' 0.07500000000000001, '0.100' 0.1)
    plot for [i=136:137] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=136:137] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(5552)
    set bmargin at screen py(5672)
    unset logscale x
    set xrange [-7.14:126.14]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '50' 50.0, '100' 100.0)
    unset logscale y
    set yrange [-0.1789173523662434:3.813730382290029]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '1' 1.0, '2' 2.0, '3' 3.0)
    plot for [i=138:139] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=138:139] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(5552)
    set bmargin at screen py(5672)
    unset logscale x
    set xrange [0.8500000000000001:31.65]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('10' 10.0, '20' 20.0, '30' 30.0)
    unset logscale y
    set yrange [-0.014744525178723794:1.1595381300540475]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    plot for [i=140:142] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=140:142] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(5552)
    set bmargin at screen py(5672)
    unset logscale x
    set xrange [-0.06:1.06]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    unset logscale y
    set yrange [0.44524682553749617:0.5874463416169075]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.45' 0.45, '0.50' 0.5, '0.55' 0.55)
    plot for [i=143:145] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=143:145] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(5815)
    set bmargin at screen py(5935)
    unset logscale x
    set xrange [-6.0:106.0]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '50' 50.0, '100' 100.0)
    unset logscale y
    set yrange [0.3463333333333334:1.037]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8, '1.0' 1.0)
    plot for [i=146:148] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=146:148] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(5815)
    set bmargin at screen py(5935)
    set logscale x
    set xrange [0.8064241070119307:19.84067671201611]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1' 1.0, '2' 2.0, '5' 5.0, '10' 10.0)
    unset logscale y
    set yrange [0.2062846345685337:0.9292367323052325]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8)
    plot for [i=149:151] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=149:151] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(5815)
    set bmargin at screen py(5935)
    unset logscale x
    set xrange [2.7600000000000002:63.24]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('20' 20.0, '40' 40.0, '60' 60.0)
    unset logscale y
    set yrange [0.17705201030542816:0.7113689005585183]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.2' 0.2, '0.4' 0.4, '0.6' 0.6000000000000001)
    plot for [i=152:154] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=152:154] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(6093)
    set bmargin at screen py(6213)
    unset logscale x
    set xrange [-1.7999999999999998:31.8]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '10' 10.0, '20' 20.0, '30' 30.0)
    unset logscale y
    set yrange [-0.06:1.06]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    plot for [i=155:156] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=155:156] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(6093)
    set bmargin at screen py(6213)
    unset logscale x
    set xrange [-1.7999999999999998:31.8]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '10' 10.0, '20' 20.0, '30' 30.0)
    unset logscale y
    set yrange [0.26503846153846156:0.8099615384615385]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8)
    plot for [i=157:158] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=157:158] table using "x":(only(i)*column("mean")) with lines linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(6093)
    set bmargin at screen py(6213)
    unset logscale x
    set xrange [-0.48:8.48]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '2.5' 2.5, '5.0' 5.0, '7.5' 7.5)
    unset logscale y
    set yrange [-0.41333333333333333:1.08]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.0' 0.0, '0.5' 0.5, '1.0' 1.0)
    plot for [i=159:162] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=159:162] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(68)
    set rmargin at screen px(258.7)
    set tmargin at screen py(6341)
    set bmargin at screen py(6461)
    set logscale x
    set xrange [0.39784958146837635:12.567563805260487]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('1' 1.0, '3' 3.0, '10' 10.0)
    set logscale y
    set yrange [0.006862361427414001:42.78342495542104]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.01' 0.01, '0.1' 0.1, '1' 1.0, '10' 10.0)
    plot for [i=163:164] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=163:164] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(328.7)
    set rmargin at screen px(519.3)
    set tmargin at screen py(6341)
    set bmargin at screen py(6461)
    unset logscale x
    set xrange [-7.199999999999999:127.2]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '50' 50.0, '100' 100.0)
    unset logscale y
    set yrange [0.3994:0.9705999999999999]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.4' 0.4, '0.6' 0.6000000000000001, '0.8' 0.8)
    plot for [i=165:166] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=165:166] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    
    unset label
    unset arrow
    set lmargin at screen px(589.3)
    set rmargin at screen px(780)
    set tmargin at screen py(6341)
    set bmargin at screen py(6461)
    unset logscale x
    set xrange [0.14500000000000002:2.105]
    set xtics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0.5' 0.5, '1.0' 1.0, '1.5' 1.5, '2.0' 2.0)
    unset logscale y
    set yrange [-1.5667302611217524:27.678901279817627]
    set ytics nomirror scale 0 font 'sans-serif,11' textcolor rgb '#5f5f5f' ('0' 0.0, '10' 10.0, '20' 20.0)
    plot for [i=167:168] table using "x":(only(i)*column("low")):(only(i)*column("high")) with filledcurves linestyle i fillstyle transparent solid 0.12 noborder, \
         for [i=167:168] table using "x":(only(i)*column("mean")) with linespoints linestyle i
    unset multiplot
    unset output
}
