import LowRankBench
import LowRankCore
import LowRankMethods

/// The headline of every row with its 95 % interval, best first.
struct HeadlineFigure {
    private let page: ExperimentPage
    private let metric: MetricSpec
    private let entries: [(row: ExperimentSummary.Row, values: [Int: Double], spread: SeedSpread)]

    /// - Returns: nothing where no row has the number.
    init?(_ page: ExperimentPage) {
        guard let metric = page.task.metrics.first else { return nil }
        self.page = page
        self.metric = metric
        let entries = page.task.rows.compactMap { row -> (row: ExperimentSummary.Row, values: [Int: Double], spread: SeedSpread)? in
            let values = row.values[metric.name] ?? [:]
            return SeedSpread(values.sorted { $0.key < $1.key }.map(\.value)).map { (row, values, $0) }
        }
        let sign = metric.better == .higher ? -1.0 : 1
        self.entries = metric.better == .neither
            ? entries
            : entries.enumerated()
                .sorted { (sign * $0.element.spread.mean, $0.offset) < (sign * $1.element.spread.mean, $1.offset) }.map(\.element)
        if entries.isEmpty { return nil }
    }

    private var table: DataTable {
        var table = DataTable(["series", "row", "label", "seed", "value", "mean", "low", "high"])
        for (i, entry) in entries.enumerated() {
            for (seed, value) in entry.values.sorted(by: { $0.key < $1.key }) {
                table.append([
                    .init(i + 1), .init(entry.row.name), .init(entry.row.label), .init(seed), .init(value),
                    .init(entry.spread.mean), .init(entry.spread.mean - (entry.spread.halfWidth ?? 0)),
                    .init(entry.spread.mean + (entry.spread.halfWidth ?? 0)),
                ])
            }
        }
        return table
    }

    var figure: Figure {
        let name = FigureKind.headline.name(page.slug)
        let title = "\(page.task.name): \(metric.heading)"
        let order = metric.better == .neither ? "" : metric.better == .lower ? "Lower is better. " : "Higher is better. "
        let reading = order
            + (entries.contains { $0.spread.count > 1 }
                ? "Markers are means, bars 95 % intervals, the dots below them seeds." : "Markers are single runs.")
        let head = FigurePage(title: title, reading: reading)
        let chart = RowChart(
            entries.map(\.row.label), top: head.top + 20, columns: [entries.map { metric.text($0.row.estimate(metric)!) }],
            nameColours: entries.map { page.style($0.row).textColour })
        let ends = entries.flatMap { entry in
            let half = min(entry.spread.halfWidth ?? 0, 2 * (entry.spread.high - entry.spread.low))
            return [entry.spread.low, entry.spread.high, entry.spread.mean - half, entry.spread.mean + half]
        }
        let x = FigureScale.loss(low: ends.min()!, high: ends.max()!, logarithmic: false)
        let foot = head.foot([], below: chart.bottom)
        var script = head.script(
            name: name, foot: foot,
            settings: entries.enumerated().map { i, entry in
                let style = page.style(entry.row)
                return "set style line \(i + 1) linecolor rgb '\(style.colour)' linewidth 2 pointtype \(style.point) pointsize 1"
            })
        script.page += chart.commands(x, axisName: metric.title)
        script.panels = [[GnuplotScript.plot([
            "for [i=1:\(entries.count)] table using \"low\":(only(i)*i):(column(\"high\")-column(\"low\")):(0)"
                + " with vectors nohead linestyle i",
            "for [i=1:\(entries.count)] table using \"value\":(only(i)*(i+\(RowChart.dotOffset)))"
                + " with points linestyle i pointtype 7 pointsize 0.4",
            "for [i=1:\(entries.count)] table using \"mean\":(only(i)*i) with points linestyle i pointsize \(chart.markerSize)",
        ])]]
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }
}
