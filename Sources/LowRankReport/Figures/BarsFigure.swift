import LowRankBench
import LowRankCore
import LowRankMethods

/// Bars from zero in groups: a panel for each place of a series, a bar per row, with the range over seeds.
struct BarsFigure {
    private struct Bar {
        let place: Int
        let row: Int
        let spread: SeedSpread
    }

    /// Panels beside one another, where there are more than four.
    private static let perLine = 3

    private let page: ExperimentPage
    private let quantity: String
    private let value: String
    private let levels: [(value: Double, name: String)]
    private let rows: [ExperimentSummary.Row]
    private let places: [String]
    private let bars: [Bar]

    /// - Returns: nothing where no run has the series.
    init?(_ page: ExperimentPage, _ quantity: String, value: String, levels: [(value: Double, name: String)]) {
        self.page = page
        self.quantity = quantity
        self.value = value
        self.levels = levels
        let own = page.task.rows.map { row in (row, row.series.compactMap { $0.first { $0.quantity == quantity } }) }
            .filter { !$0.1.isEmpty }
        guard let first = own.first?.1.first else { return nil }
        rows = own.map(\.0)
        places = first.names ?? first.x.map { FigureNumbers.trimmed(FigureNumbers.significant($0, digits: 3)) }
        bars = own.enumerated().flatMap { i, row in
            first.x.indices.compactMap { place in
                SeedSpread(row.1.map { $0.y[place] }).map { Bar(place: place, row: i, spread: $0) }
            }
        }
    }

    /// Where bars are cut that would leave the others no room: as far below the lowest level as the highest is above it; nil where
    /// there are not two levels, or no bar reaches so far.
    private var cut: Double? {
        let values = levels.map(\.value)
        guard let low = values.min(), let high = values.max(), high > low else { return nil }
        let cut = low - (high - low)
        return bars.contains { $0.spread.mean < cut } ? cut : nil
    }

    private var table: DataTable {
        var table = DataTable(["series", "place", "line", "row", "label", "mean", "low", "high"])
        for bar in bars {
            table.append([
                .init(bar.place * rows.count + bar.row + 1), .init(places[bar.place]), .init(bar.row + 1), .init(rows[bar.row].name),
                .init(rows[bar.row].label), .init(bar.spread.mean), .init(bar.spread.low), .init(bar.spread.high),
            ])
        }
        return table
    }

    var figure: Figure {
        let name = FigureKind.bars.name(quantity.lowercased() + "-" + page.slug)
        let title = "\(page.task.name): \(value.lowercasedFirst)"
        let marks = levels.map { "\(FigureNumbers.trimmed(FigureNumbers.significant($0.value, digits: 3))) is \($0.name)" }
        let reading = (marks.isEmpty ? "" : marks.joined(separator: ", ") + ". ") + "A panel for each of "
            + "\(places.joined(separator: ", ")). Bars and numbers are means over \(page.seedCount), thin lines reach from the lowest to "
            + "the highest." + (cut == nil ? "" : " Bars far below the lowest level are cut.")
        let head = FigurePage(title: title, reading: reading)
        let perLine = places.count > 4 ? Self.perLine : places.count
        var charts: [RowChart] = []
        for start in stride(from: 0, to: places.count, by: perLine) {
            // A last line that is not full has panels of the same width.
            let columns = (start..<start + perLine).map { place in
                rows.indices.map { number(min(place, places.count - 1), $0) }
            }
            charts.append(
                RowChart(
                    rows.map(\.label), top: charts.last.map { $0.bottom + 10 } ?? head.top + 24, columns: columns,
                    nameColours: rows.map { page.style($0).textColour }))
        }
        let ends = bars.flatMap { [$0.spread.low, $0.spread.high] } + levels.map(\.value)
        let x = FigureScale.difference(low: cut ?? ends.min()!, high: ends.max()!, ticks: 3)
        let foot = head.foot([], below: charts.last!.bottom)
        var script = head.script(name: name, foot: foot)
        let lines = Set([0] + levels.map(\.value)).sorted()
        script.panels = places.indices.map { place in
            let (chart, column) = (charts[place / perLine], place % perLine)
            var commands = chart.commands(x, axisName: places[place], in: column)
            commands += lines.map { chart.verticalLine(at: $0, on: x, in: column) }
            commands.append(GnuplotScript.plot(rows.indices.flatMap { bar(place, $0) }))
            return commands
        }
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }

    private func number(_ place: Int, _ row: Int) -> String {
        let bar = bars.first { $0.place == place && $0.row == row }
        return bar.map { FigureNumbers.minus(FigureNumbers.significant($0.spread.mean, digits: 2)) } ?? ""
    }

    private func bar(_ place: Int, _ row: Int) -> [String] {
        let series = "only(\(place * rows.count + row + 1))"
        let colour = page.style(rows[row]).colour
        return [
            "table using (0):\"line\":(0):\"mean\":(column(\"line\")-0.34):(\(series)*(column(\"line\")+0.34))"
                + " with boxxyerror fillstyle solid noborder linecolor rgb '\(colour)'",
            "table using \"low\":(\(series)*column(\"line\")):(column(\"high\")-column(\"low\")):(0)"
                + " with vectors nohead linecolor rgb '\(Ink.text)' linewidth 1",
        ]
    }
}
