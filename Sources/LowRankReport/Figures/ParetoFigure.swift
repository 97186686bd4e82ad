import LowRankBench
import LowRankCore
import LowRankMethods

/// Final evaluation loss against what it costs, with the rows that no other beats in both joined by a step line.
struct ParetoFigure {
    private struct Point {
        var cost: SeedSpread
        var loss: SeedSpread
        /// Both of the seeds that have both.
        var pairs: [Int: (cost: Double, loss: Double)]
    }

    /// Where a row stands among the others.
    private enum Place: String {
        /// No other row's means are better in both.
        case front
        /// Another row's means are better in both, but no other row is at every seed.
        case ambiguous
        case dominated
    }

    private let task: FigureInput.Task
    private let cost: LossCost
    private let series: FigureSeries
    private let points: [Point]
    private let front: [Int]
    private let x: FigureScale
    private let y: FigureScale

    static func figure(
        for task: FigureInput.Task, cost: LossCost, slug: String, styles: RowStyles
    ) -> Figure? {
        ParetoFigure(task, cost: cost, styles: styles)?.figure(name: cost.kind.name(slug))
    }

    private init?(_ task: FigureInput.Task, cost: LossCost, styles: RowStyles) {
        self.task = task
        self.cost = cost
        let places = task.rows.compactMap { row -> (row: FigureInput.Row, point: Point)? in
            let (losses, costs) = (row.finalLosses, cost.values(of: row, in: task))
            let seeds = Set(costs.keys).intersection(losses.keys).sorted()
            guard let spread = SeedSpread(seeds.map { costs[$0]! }), let loss = row.finalLoss else { return nil }
            let pairs = Dictionary(uniqueKeysWithValues: seeds.map { ($0, (cost: costs[$0]!, loss: losses[$0]!)) })
            return (row, Point(cost: spread, loss: loss, pairs: pairs))
        }
        guard !places.isEmpty else { return nil }
        series = FigureSeries(rows: places.map(\.row), styles: styles)
        points = places.map(\.point)
        front = paretoFront(points.map { ($0.cost.mean, $0.loss.mean) })
        x = cost.scale(points.flatMap { [$0.cost.low, $0.cost.high] })
        let top = task.logarithmicLoss
            ? points.map(\.loss.high).max()! : topWithoutOutliers(points.map(\.loss.high))!
        y = .loss(low: points.map(\.loss.low).min()!, high: top, logarithmic: task.logarithmicLoss)
    }

    private var table: DataTable {
        var table = DataTable(
            ["series", "row", "label", cost.column, "seeds", "mean", "low", "high", "pareto"]
                + (cost.isMeasured ? ["least", "most", "place"] : []))
        let order = points.indices.sorted {
            (points[$0].cost.mean, points[$0].loss.mean, $0) < (points[$1].cost.mean, points[$1].loss.mean, $1)
        }
        for i in order {
            let point = points[i]
            table.append(
                [
                    .init(i + 1), .init(series.rows[i].id), .init(series.rows[i].label), .init(point.cost.mean),
                    .init(point.loss.count), .init(point.loss.mean), .init(point.loss.low), .init(point.loss.high),
                    .init(front.contains(i)),
                ] + (cost.isMeasured ? [.init(point.cost.low), .init(point.cost.high), .init(place(of: i).rawValue)] : []))
        }
        return table
    }

    private func place(of i: Int) -> Place {
        if front.contains(i) { return .front }
        let own = points[i].pairs
        let isDominated = points.indices.contains { j in
            j != i && own.allSatisfy { seed, mine in
                points[j].pairs[seed].map { $0.cost <= mine.cost && $0.loss < mine.loss } ?? false
            }
        }
        return isDominated ? .dominated : .ambiguous
    }

    // MARK: Drawing

    private func figure(name: String) -> Figure {
        let title = "\(task.name): \(cost.title)"
        let reading =
            "Lower left is better. The grey line is the Pareto front: no other row is better in both. "
            + (task.hasSpread
                ? "Points are means and bars the range over \(task.seedCount)."
                : "Points are single runs.")
            + (cost == .time ? " Time was measured with one run at a time." : "")
            + (cost.isMeasured ? " Small points: another row is better in both at every seed." : "")
            + (points.indices.contains(where: isAbove) ? " An arrow (↑) marks a loss above the axis." : "")
        let page = FigurePage(title: title, reading: reading, legend: series.styles.legend(for: series.rows))
        let frame = PixelFrame(
            left: 58, top: page.top + 22, width: GnuplotScript.width - 58 - 30,
            height: max(340, min(720, 15 * Double(series.count))))
        let labels = labels(frame)
        let foot = page.foot(
            labels.notes + FigureNotes.list(cost.absence, unmeasured) + FigureNotes.failures(task.rows),
            below: frame.bottom + 46)

        var script = page.script(name: name, foot: foot, settings: series.styleLines)
        script.page += page.axisNames(
            vertical: task.lossName, horizontal: cost.axisName(task), centre: frame.left + frame.width / 2,
            bottom: frame.bottom + 46)
        script.page += GnuplotCommand.frame(frame)
        script.page += GnuplotCommand.axis(.x, x) + GnuplotCommand.axis(.y, y)
        script.page += frontEnds(frame) + labels.commands + pointsAbove(frame)
        script.panels = [[GnuplotScript.plot([
            "table using \"\(cost.column)\":(column(\"pareto\") == 1 ? column(\"mean\") : NaN)"
                + " with steps linecolor rgb '\(Ink.axis)' linewidth 1.5",
            "for [i=1:\(series.count)] table using \"\(cost.column)\":(only(i)*column(\"low\")):(0)"
                + ":(column(\"high\")-column(\"low\")) with vectors nohead linestyle i linewidth 1.2",
        ] + (cost.isMeasured ? measuredClauses : [clause("points linestyle i pointsize 1.3")]))]]
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }

    private func clause(_ style: String, where condition: String? = nil) -> String {
        let value = condition.map { "(\($0) ? only(i)*column(\"mean\") : NaN)" } ?? "(only(i)*column(\"mean\"))"
        return "for [i=1:\(series.count)] table using \"\(cost.column)\":\(value) with \(style)"
    }

    /// With the range over seeds across, too.
    private var measuredClauses: [String] {
        let isDominated = "stringcolumn(\"place\") eq \"\(Place.dominated.rawValue)\""
        return [
            "for [i=1:\(series.count)] table using \"least\":(only(i)*column(\"mean\")):(column(\"most\")-column(\"least\")):(0)"
                + " with vectors nohead linestyle i linewidth 1.2",
            clause("points linestyle i pointsize 0.7", where: isDominated),
            clause("points linestyle i pointsize 1.4", where: "!(\(isDominated))"),
        ]
    }

    /// Rows with a loss that have no place on the horizontal axis.
    private var unmeasured: [FigureInput.Row] {
        task.rows.filter { row in row.finalLoss != nil && !series.rows.contains { $0.id == row.id } }
    }

    private func isAbove(_ i: Int) -> Bool { points[i].loss.mean > y.high }

    /// Where a point is drawn: those off the axis at the top.
    private func place(_ i: Int, in frame: PixelFrame) -> (x: Double, y: Double) {
        (
            frame.x(points[i].cost.mean, on: x),
            isAbove(i) ? frame.top + 7 : frame.y(points[i].loss.mean, on: y)
        )
    }

    private func pointsAbove(_ frame: PixelFrame) -> [String] {
        points.indices.filter(isAbove).map { i in
            let style = series.styles[series.rows[i]]
            let place = place(i, in: frame)
            return GnuplotCommand.marker(x: place.x, y: place.y, point: style.point, size: 1.3, colour: style.colour)
        }
    }

    // MARK: The front

    /// The steps of the front as thin rectangles, to keep labels off them. The front comes down to its first
    /// point from above and goes on to the right from its last.
    private func frontSteps(_ frame: PixelFrame) -> [PixelFrame] {
        let corners = front.map { place($0, in: frame) }
        guard let first = corners.first else { return [] }
        var steps = [PixelFrame(left: first.x - 1, top: frame.top, width: 2, height: first.y - frame.top)]
        for (k, corner) in corners.enumerated() {
            let next = k + 1 < corners.count ? corners[k + 1] : (x: frame.right, y: corner.y)
            steps.append(PixelFrame(left: corner.x, top: corner.y - 1, width: next.x - corner.x, height: 2))
            steps.append(PixelFrame(left: next.x - 1, top: corner.y, width: 2, height: next.y - corner.y))
        }
        return steps
    }

    private func frontEnds(_ frame: PixelFrame) -> [String] {
        let visible = front.filter { y.contains(points[$0].loss.mean) }
        guard let first = visible.first, let last = visible.last else { return [] }
        let start = place(first, in: frame), end = place(last, in: frame)
        return [
            GnuplotCommand.line(from: start, to: (start.x, frame.top), colour: Ink.axis, width: 1.5),
            GnuplotCommand.line(from: end, to: (frame.right, end.y), colour: Ink.axis, width: 1.5),
        ]
    }

    // MARK: Labels

    private func labels(_ frame: PixelFrame) -> ScatterLabels {
        let across = points.filter { $0.cost.low < $0.cost.high }.map { point in
            let (left, right) = (frame.x(point.cost.low, on: x), frame.x(point.cost.high, on: x))
            return PixelFrame(left: left, top: frame.y(min(point.loss.mean, y.high), on: y) - 2, width: right - left, height: 4)
        }
        let bars = across + points.map { point in
            let high = frame.y(min(point.loss.high, y.high), on: y)
            let low = frame.y(min(max(point.loss.low, y.low), y.high), on: y)
            return PixelFrame(left: frame.x(point.cost.mean, on: x) - 4, top: high, width: 8, height: low - high)
        }
        return ScatterLabels(
            byImportance.map { label($0, in: frame) }, markerRadius: 6, obstacles: bars + frontSteps(frame),
            in: PixelFrame(left: frame.left + 4, top: frame.top, width: frame.width + 24, height: frame.height - 4))
    }

    /// The front, full rank, the others by their loss.
    private var byImportance: [Int] {
        func rank(_ i: Int) -> Int {
            front.contains(i) ? 0 : series.rows[i].id == task.fullRankRow ? 1 : cost.isMeasured && place(of: i) == .dominated ? 3 : 2
        }
        return points.indices.sorted {
            (rank($0), points[$0].loss.mean, $0) < (rank($1), points[$1].loss.mean, $1)
        }
    }

    private func label(_ i: Int, in frame: PixelFrame) -> ScatterLabels.Point {
        let place = place(i, in: frame)
        let name = TextMetrics.truncated(series.rows[i].label, size: TypeSize.label, width: 200)
        let withLoss = name + " " + FigureNumbers.loss(points[i].loss.mean)
        return ScatterLabels.Point(
            x: place.x, y: place.y, name: isAbove(i) ? withLoss + " ↑" : name, note: withLoss,
            colour: series.styles[series.rows[i]].textColour)
    }
}
