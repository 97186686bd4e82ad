/// Final evaluation loss against bytes, with the rows that no other beats in both joined by a step line.
struct LossMemoryFigure {
    /// Which bytes.
    enum Bytes {
        case optimizerState
        case total

        var kind: FigureKind { self == .optimizerState ? .lossMemory : .lossTotalMemory }

        var title: String {
            self == .optimizerState
                ? "final loss against optimizer memory" : "final loss against training memory"
        }

        var axisName: String {
            self == .optimizerState
                ? "Optimizer state: moments and projections"
                : "Weights, gradients and optimizer state, without activations"
        }

        func count(_ report: MemoryReport) -> Double {
            Double(self == .optimizerState ? report.optimizerState : report.total)
        }
    }

    private struct Point {
        var bytes: Double
        var loss: SeedSpread
    }

    private let task: FigureInput.Task
    private let bytes: Bytes
    private let series: FigureSeries
    private let points: [Point]
    private let front: [Int]
    private let x: FigureScale
    private let y: FigureScale

    static func figure(
        for task: FigureInput.Task, bytes: Bytes, slug: String, styles: RowStyles
    ) -> Figure? {
        LossMemoryFigure(task, bytes: bytes, styles: styles)?.figure(name: bytes.kind.name(slug))
    }

    private init?(_ task: FigureInput.Task, bytes: Bytes, styles: RowStyles) {
        self.task = task
        self.bytes = bytes
        let rows = task.rows.filter { $0.finalLoss != nil && $0.memory != nil }
        guard !rows.isEmpty else { return nil }
        series = FigureSeries(rows: rows, styles: styles)
        points = rows.map { Point(bytes: bytes.count($0.memory!), loss: $0.finalLoss!) }
        front = paretoFront(points.map { ($0.bytes, $0.loss.mean) })
        x = .bytes(around: points.map(\.bytes))
        let top = task.logarithmicLoss
            ? points.map(\.loss.high).max()! : topWithoutOutliers(points.map(\.loss.high))!
        y = .loss(low: points.map(\.loss.low).min()!, high: top, logarithmic: task.logarithmicLoss)
    }

    private var table: DataTable {
        var table = DataTable(["series", "row", "label", "bytes", "seeds", "mean", "low", "high", "pareto"])
        let order = points.indices.sorted {
            (points[$0].bytes, points[$0].loss.mean, $0) < (points[$1].bytes, points[$1].loss.mean, $1)
        }
        for i in order {
            table.append([
                .init(i + 1), .init(series.rows[i].id), .init(series.rows[i].label), .init(points[i].bytes),
                .init(points[i].loss.count), .init(points[i].loss.mean), .init(points[i].loss.low),
                .init(points[i].loss.high), .init(front.contains(i)),
            ])
        }
        return table
    }

    // MARK: Drawing

    private func figure(name: String) -> Figure {
        let title = "\(task.name): \(bytes.title)"
        let reading =
            "Lower left is better. The grey steps join the rows that no other row beats in both (Pareto front). "
            + (task.hasSpread
                ? "Points are means, bars reach from the lowest to the highest of \(task.seedCount)."
                : "Points are single runs.")
        let page = FigurePage(title: title, reading: reading, legend: series.styles.legend(for: series.rows))
        let frame = PixelFrame(
            left: 58, top: page.top + 22, width: GnuplotScript.width - 58 - 30,
            height: max(340, 13 * Double(series.count)))
        let foot = page.foot(FigureNotes.failures(task.rows), below: frame.bottom + 46)

        var script = GnuplotScript(name: name, title: title)
        script.height = foot.height
        script.settings = series.styleLines
        script.page = page.commands + foot.commands + [
            GnuplotCommand.label(task.lossName, x: FigurePage.margin, y: page.top + 8, size: TypeSize.label),
            GnuplotCommand.label(
                bytes.axisName, x: frame.left + frame.width / 2, y: frame.bottom + 38, align: .center,
                size: TypeSize.label),
        ]
        script.page += GnuplotCommand.frame(frame)
        script.page += GnuplotCommand.axis(.x, x) + GnuplotCommand.axis(.y, y)
        script.page += frontEnds(frame) + labels(frame)
        script.panels = [[GnuplotScript.plot([
            "table using \"bytes\":(column(\"pareto\") == 1 ? column(\"mean\") : NaN)"
                + " with steps linecolor rgb '\(Ink.axis)' linewidth 1.5",
            "for [i=1:\(series.count)] table using \"bytes\":(only(i)*column(\"mean\")):\"low\":\"high\""
                + " with yerrorbars linestyle i linewidth 1.2 pointsize 0",
            "for [i=1:\(series.count)] table using \"bytes\":(only(i)*column(\"mean\"))"
                + " with points linestyle i pointsize 1.3",
        ])]]
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }

    /// Where a point is drawn: those off the axis at the top.
    private func place(_ i: Int, in frame: PixelFrame) -> (x: Double, y: Double) {
        let isAbove = points[i].loss.mean > y.high
        return (
            frame.x(points[i].bytes, on: x),
            isAbove ? frame.top + 7 : frame.y(points[i].loss.mean, on: y)
        )
    }

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

    private func labels(_ frame: PixelFrame) -> [String] {
        let size = TypeSize.label
        let texts = series.rows.indices.map { i in
            let isAbove = points[i].loss.mean > y.high
            let label = TextMetrics.truncated(series.rows[i].label, size: size, width: 200)
            return isAbove ? label + " " + FigureNumbers.loss(points[i].loss.mean) + " ↑" : label
        }
        let items = series.rows.indices.map { i in
            LabelPlacement.Item(
                x: place(i, in: frame).x, y: place(i, in: frame).y,
                width: TextMetrics.width(texts[i], size: size), height: size + 2)
        }
        let bars = points.map { point in
            let high = frame.y(min(point.loss.high, y.high), on: y)
            let low = frame.y(min(max(point.loss.low, y.low), y.high), on: y)
            return PixelFrame(left: frame.x(point.bytes, on: x) - 4, top: high, width: 8, height: low - high)
        }
        let bounds = PixelFrame(
            left: frame.left + 4, top: frame.top, width: frame.width + 24, height: frame.height - 4)
        let frames = LabelPlacement.scatter(
            items, markerRadius: 6, obstacles: bars + frontSteps(frame), in: bounds)
        return series.rows.indices.flatMap { i in
            let style = series.styles[series.rows[i]]
            var commands = [
                GnuplotCommand.label(
                    texts[i], x: frames[i].left, y: frames[i].top + frames[i].height / 2, size: size,
                    colour: style.textColour)
            ]
            if let near = LabelPlacement.leaderEnd(of: items[i], label: frames[i]) {
                commands.append(GnuplotCommand.line(
                    from: (items[i].x, items[i].y), to: near, colour: Ink.leader, width: 0.8))
            }
            if points[i].loss.mean > y.high {
                commands.append(GnuplotCommand.marker(
                    x: items[i].x, y: items[i].y, point: style.point, size: 1.3, colour: style.colour))
            }
            return commands
        }
    }
}
