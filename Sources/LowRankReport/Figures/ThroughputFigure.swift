import LowRankBench
import LowRankCore
import LowRankMethods

/// Tokens per second relative to full rank, fastest first: every sample and their median.
enum ThroughputFigure {
    static func figure(for task: FigureInput.Task, slug: String, styles: RowStyles) -> Figure? {
        let measured = task.rows.compactMap { row in
            Statistics.median(samples(of: row)).map { (row: row, median: $0) }
        }
        let timed = measured.enumerated()
            .sorted { ($1.element.median, $0.offset) < ($0.element.median, $1.offset) }
            .map(\.element)
        guard !timed.isEmpty else { return nil }
        let reference = timed.first { $0.row.id == task.fullRankRow }
        let unit = reference?.median ?? 1
        let series = FigureSeries(rows: timed.map(\.row), styles: styles)
        let counted = task.countName.lowercased()
        let name = FigureKind.throughput.name(slug)
        let title = "\(task.name): training speed" + (reference == nil ? "" : " relative to full rank")
        let reading =
            "Farther right is faster. Markers are medians, small dots single measurements. The numbers are \(counted) per "
            + "second and the FLOP/s that a full-rank model would need for them, in percent of the speed of a matrix product."
        let page = FigurePage(title: title, reading: reading, legend: styles.legend(for: series.rows))
        let chart = RowChart(series, top: page.top + 20, numbers: timed.map { number($0.row, $0.median) })
        let fastest = timed.flatMap { samples(of: $0.row) }.max()! / unit
        let x = FigureScale.fromZero(to: max(fastest, reference == nil ? 0 : 1) * 1.05)
        let foot = page.foot(
            FigureNotes.list(
                "Not timed", task.rows.filter { row in !timed.contains { $0.row.id == row.id } }),
            below: chart.bottom)

        var table = DataTable([
            "series", "row", "label", "sample", "tokens_per_second", "relative", "median", "peak_fraction",
        ])
        for (i, entry) in timed.enumerated() {
            for (k, sample) in samples(of: entry.row).enumerated() {
                table.append([
                    .init(i + 1), .init(entry.row.id), .init(entry.row.label), .init(k + 1), .init(sample),
                    .init(sample / unit), .init(entry.median / unit), .init(entry.row.throughput!.peakFraction),
                ])
            }
        }

        var script = page.script(name: name, foot: foot, settings: series.styleLines)
        script.page += chart.commands(
            x, axisName: "\(task.countName) per second" + (reference == nil ? "" : " relative to full rank"))
        if let reference { script.page += chart.verticalLine(at: 1, on: x, name: reference.row.label) }
        script.panels = [[GnuplotScript.plot([
            "for [i=1:\(series.count)] table using (0):(i):(only(i)*column(\"median\")):(0)"
                + " with vectors nohead linecolor rgb '\(Ink.background)' linewidth 1",
            "for [i=1:\(series.count)] table using \"relative\":(only(i)*(i+\(RowChart.dotOffset)))"
                + " with points linestyle i pointtype 7 pointsize 0.4",
            "for [i=1:\(series.count)] table using \"median\":(only(i)*i)"
                + " with points linestyle i pointsize \(chart.markerSize)",
        ])]]
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }

    private static func samples(of row: FigureInput.Row) -> [Double] {
        row.throughput?.tokensPerSecond.filter { $0.isFinite && $0 > 0 } ?? []
    }

    private static func number(_ row: FigureInput.Row, _ median: Double) -> String {
        let speed = FigureNumbers.count(median) + "/s"
        guard let fraction = row.throughput!.peakFraction, fraction.isFinite else { return speed }
        return speed + ", \(Format.percent(fraction)) of peak"
    }
}
