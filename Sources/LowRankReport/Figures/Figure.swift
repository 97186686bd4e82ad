import LowRankBench
import LowRankCore
import LowRankMethods

/// One figure ready to be drawn: its table, its script and what its reader needs to know.
struct Figure {
    /// Name of its files.
    let name: String
    let title: String
    /// How to read it, in one sentence.
    let reading: String
    let table: DataTable
    let script: GnuplotScript
}

/// The rows that a figure shows, numbered from 1 in its table and script.
struct FigureSeries {
    let rows: [FigureInput.Row]
    let styles: RowStyles

    var count: Int { rows.count }

    /// `set style line` for each row, with its name beside it.
    var styleLines: [String] {
        rows.enumerated().map { i, row in
            let style = styles[row]
            return "set style line \(i + 1) linecolor rgb '\(style.colour)' linewidth 2"
                + " pointtype \(style.point) pointsize 1  # \(GnuplotText.quoted(row.label))"
        }
    }
}
