import LowRankBench
import LowRankCore
import LowRankMethods

/// Bytes by category as stacked bars, smallest peak first: what is held between updates on an axis of its own, which
/// activations would otherwise dwarf, and everything.
enum MemoryFigure {
    /// In the order of the stack: what belongs to the weights, what training adds, what passes.
    private static let categories: [(category: MemoryCategory, name: String, colour: String)] = [
        (.trainableWeights, "trainable weights", "#0072b2"),
        (.frozenWeights, "frozen weights", "#a3cbe5"),
        (.gradients, "gradients", "#009e73"),
        (.moments, "moments", "#d55e00"),
        (.projections, "projections, indices", "#f0b75c"),
        (.activations, "activations", "#8c8c8c"),
        (.scratch, "scratch", "#cfcfcf"),
    ]
    /// How many of them, from the first, outlast a forward and backward pass.
    private static let lastingCount = 5

    static func figure(for task: FigureInput.Task, slug: String, styles: RowStyles) -> Figure? {
        let rows = task.rows.filter { $0.memory != nil }.enumerated()
            .sorted { a, b in
                (a.element.memory!.totalPeak, a.offset) < (b.element.memory!.totalPeak, b.offset)
            }
            .map(\.element)
        guard !rows.isEmpty else { return nil }
        let series = FigureSeries(rows: rows, styles: styles)
        let name = FigureKind.memory.name(slug)
        let title = "\(task.name): memory by category"
        let reading =
            "Left: weights, gradients and optimizer state after the update at which they were largest. Right: the same with "
            + "activations and with scratch memory at its peak. The black tick and the number at the right are the peak of the "
            + "total, which is larger than the bar if a run holds two phases at once when it switches."
        let table = table(of: series)
        let used = categories.indices.filter { i in rows.contains { bytes(categories[i].category, $0) > 0 } }
        let page = FigurePage(
            title: title, reading: reading,
            legend: used.map { LegendItem(text: categories[$0].name, colour: categories[$0].colour) })
        let lasting = rows.map { sum(0..<lastingCount, $0) }
        let peaks = rows.map { Double($0.memory!.totalPeak) }
        let chart = RowChart(
            series, top: page.top + 8, columns: [lasting, peaks].map { $0.map(FigureNumbers.bytes) },
            // Colours stand for categories here.
            namesHaveColour: false)
        let longest = zip(rows, peaks).map { max($1, sum(categories.indices, $0)) }.max()!
        let foot = page.foot(
            FigureNotes.list("Not measured", task.rows.filter { $0.memory == nil }),
            below: chart.bottom)

        var script = page.script(name: name, foot: foot)
        func bars(_ shown: [Int]) -> [String] {
            shown.map { i in
                "table using \"from\":\"place\":\"from\":\"to\":(column(\"place\")-0.36)"
                    + ":(only(\(i + 1))*(column(\"place\")+0.36))"
                    + " with boxxyerror fillstyle solid noborder linecolor rgb '\(categories[i].colour)'"
            }
        }
        let ticks = "table using \"total\":(column(\"place\")-0.43):(0):(0.86)"
            + " with vectors nohead linecolor rgb '#000000' linewidth 2"
        script.panels = [
            chart.commands(
                .bytes(to: lasting.max()! * 1.02, ticks: 3), axisName: "Weights, gradients, optimizer state", in: 0)
                + [GnuplotScript.plot(bars(used.filter { $0 < lastingCount }) + (lasting.max()! > 0 ? [] : [ticks]))],
            chart.commands(.bytes(to: longest * 1.02, ticks: 3), axisName: "Everything, at peak", in: 1)
                + [GnuplotScript.plot(bars(used) + [ticks])],
        ]
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }

    /// Of some categories, by their numbers.
    private static func sum(_ shown: Range<Int>, _ row: FigureInput.Row) -> Double {
        categories[shown].reduce(0) { $0 + bytes($1.category, row) }
    }

    private static func bytes(_ category: MemoryCategory, _ row: FigureInput.Row) -> Double {
        // Temporaries are gone after an update; what they are at their largest is their peak.
        let bytes = category == .scratch ? row.memory!.peak : row.memory!.largest
        return Double(bytes[category.rawValue] ?? 0)
    }

    /// One line per row and category; here the series is the category.
    private static func table(of series: FigureSeries) -> DataTable {
        var table = DataTable(["series", "category", "place", "row", "label", "bytes", "from", "to", "total"])
        for (place, row) in series.rows.enumerated() {
            var from = 0.0
            for (i, category) in categories.enumerated() {
                let bytes = bytes(category.category, row)
                table.append([
                    .init(i + 1), .init(category.name), .init(place + 1), .init(row.id), .init(row.label),
                    .init(Int(bytes)), .init(Int(from)), .init(Int(from + bytes)),
                    .init(row.memory!.totalPeak),
                ])
                from += bytes
            }
        }
        return table
    }
}
