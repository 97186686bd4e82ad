import LowRankBench
import LowRankCore
import LowRankMethods

/// Effective rank of the final weights and of what training added to them: mean and range over seeds by row.
enum EffectiveRankFigure {
    private static let panels = [
        (quantity: "weights", metric: "effectiveRankWeights", axisName: "Effective rank of the weights"),
        (quantity: "updates", metric: "effectiveRankUpdates", axisName: "Effective rank of the change"),
    ]

    static func figure(for task: FigureInput.Task, slug: String, styles: RowStyles) -> Figure? {
        let known = task.rows.filter { ranks(of: $0).allSatisfy { $0 != nil } }
        let rows = known.enumerated()
            .sorted { a, b in
                (ranks(of: b.element)[1]!.mean, a.offset) < (ranks(of: a.element)[1]!.mean, b.offset)
            }
            .map(\.element)
        guard !rows.isEmpty else { return nil }
        let series = FigureSeries(rows: rows, styles: styles)
        let reference = rows.first { $0.id == task.fullRankRow }
        let name = FigureKind.effectiveRank.name(slug)
        let title = "\(task.name): effective rank after training"
        let reading =
            "The effective rank of a matrix is the exponential of the entropy of its normalised singular values. Left: the "
            + "final weights. Right: their change during training. Both are averages over the linear weights. "
            + (task.hasSpread
                ? "Markers are means and bars the range over \(task.seedCount)."
                : "Markers are single runs.")
        let page = FigurePage(title: title, reading: reading, legend: styles.legend(for: rows))
        let chart = RowChart(
            series, top: page.top + 20,
            columns: panels.indices.map { k in rows.map { FigureNumbers.significant(ranks(of: $0)[k]!.mean, digits: 3) } })
        let foot = page.foot(
            FigureNotes.list("No effective rank, because the layer is not equivalent to one matrix", missing(task, known))
                + FigureNotes.failures(task.rows),
            below: chart.bottom)

        var script = page.script(name: name, foot: foot, settings: series.styleLines)
        script.panels = panels.indices.map { k in
            let highest = rows.map { ranks(of: $0)[k]!.high }.max()!
            let x = FigureScale.fromZero(to: highest * 1.05, ticks: 4)
            let line = reference.map {
                chart.verticalLine(at: ranks(of: $0)[k]!.mean, on: x, name: $0.label, in: k)
            }
            return chart.commands(x, axisName: panels[k].axisName, in: k) + (line ?? []) + [plot(k, chart)]
        }
        return Figure(name: name, title: title, reading: reading, table: table(rows), script: script)
    }

    /// Of the weights and of the updates.
    private static func ranks(of row: FigureInput.Row) -> [SeedSpread?] { panels.map { row.metric($0.metric) } }

    /// Rows that trained to the end without leaving the numbers, on a task where others do.
    private static func missing(_ task: FigureInput.Task, _ known: [FigureInput.Row]) -> [FigureInput.Row] {
        task.rows.filter { row in !row.finalLosses.isEmpty && !known.contains { $0.id == row.id } }
    }

    private static func plot(_ k: Int, _ chart: RowChart) -> String {
        let place = "(stringcolumn(\"quantity\") eq '\(panels[k].quantity)' ? only(i)*i : NaN)"
        let rows = "for [i=1:\(chart.count)] table using "
        return GnuplotScript.plot([
            rows + "(0):\(place):\"mean\":(0) with vectors nohead linecolor rgb '\(Ink.background)' linewidth 1",
            rows + "\"low\":\(place):(column(\"high\")-column(\"low\")):(0) with vectors nohead linestyle i",
            rows + "\"mean\":\(place) with points linestyle i pointsize \(chart.markerSize)",
        ])
    }

    private static func table(_ rows: [FigureInput.Row]) -> DataTable {
        var table = DataTable(["series", "row", "label", "quantity", "seeds", "mean", "low", "high"])
        for (i, row) in rows.enumerated() {
            for (panel, spread) in zip(panels, ranks(of: row)) {
                table.append([
                    .init(i + 1), .init(row.id), .init(row.label), .init(panel.quantity), .init(spread!.count),
                    .init(spread!.mean), .init(spread!.low), .init(spread!.high),
                ])
            }
        }
        return table
    }
}
