/// Evaluation loss against tokens: the mean over seeds as a line, the range over seeds as a band.
///
/// A few rows are drawn twice, over all of training and over its last third, where they differ by less
/// than the first panel can show. Many rows are drawn in one panel per family.
struct LearningCurvesFigure {
    /// More rows than this are drawn by family.
    private static let rowsInOnePanel = 10

    private let task: FigureInput.Task
    private let series: FigureSeries
    private let curves: [[Point]]

    private struct Point {
        var tokens: Int
        var loss: SeedSpread
    }

    private struct Panel {
        var title: String?
        var colour = Ink.text
        /// Indices of the rows drawn in their colours; the others are grey.
        var members: [Int]
        var x: FigureScale
        var y: FigureScale
        /// Whether curves are named at its right.
        var namesCurves = true
        /// Whether reference lines are named in it.
        var namesReferences = true
        var frame = PixelFrame(left: 0, top: 0, width: 0, height: 0)
    }

    static func figure(for task: FigureInput.Task, slug: String, styles: RowStyles) -> Figure? {
        LearningCurvesFigure(task, styles: styles)?.figure(name: FigureKind.learningCurves.name(slug))
    }

    private init?(_ task: FigureInput.Task, styles: RowStyles) {
        self.task = task
        let rows = task.rows.filter { !Self.curve(of: $0).isEmpty }
        guard !rows.isEmpty else { return nil }
        series = FigureSeries(rows: rows, styles: styles)
        curves = rows.map(Self.curve)
    }

    // MARK: Data

    /// The spread over completed runs at each number of tokens that any of them was evaluated at.
    private static func curve(of row: FigureInput.Row) -> [Point] {
        var losses: [Int: [Double]] = [:]
        for run in row.runs where run.status == .completed {
            for point in run.curve where point.evaluationLoss.isFinite {
                losses[point.tokens, default: []].append(point.evaluationLoss)
            }
        }
        return losses.keys.sorted().map { Point(tokens: $0, loss: SeedSpread(losses[$0]!)!) }
    }

    private var table: DataTable {
        var table = DataTable(["series", "row", "label", "tokens", "seeds", "mean", "low", "high", "last"])
        for (i, (row, curve)) in zip(series.rows, curves).enumerated() {
            for (k, point) in curve.enumerated() {
                table.append([
                    .init(i + 1), .init(row.id), .init(row.label), .init(point.tokens),
                    .init(point.loss.count), .init(point.loss.mean), .init(point.loss.low),
                    .init(point.loss.high), .init(k == curve.count - 1),
                ])
            }
        }
        return table
    }

    private var lastTokens: Double { Double(curves.map { $0.last!.tokens }.max()!) }

    /// From the lowest loss to the highest in what is left after a fraction of the training, and as far as
    /// reference lines that widen that range by at most the factor `room`.
    private func lossScale(after fraction: Double, room: Double) -> FigureScale {
        let late = curves.map { curve in
            let points = curve.filter { $0.tokens > 0 && Double($0.tokens) >= fraction * lastTokens }
            return points.isEmpty ? [curve.last!] : points
        }
        let tops = late.map { $0.map(\.loss.high).max()! }
        let least = late.joined().map(\.loss.low).min()!
        let most = task.logarithmicLoss ? tops.max()! : topWithoutOutliers(tops)!
        var low = least, high = most
        for loss in task.references.map(\.loss) where loss.isFinite {
            let isNear = task.logarithmicLoss
                ? loss > 0 : max(most, loss) - min(least, loss) <= room * (most - least)
            if isNear {
                low = min(low, loss)
                high = max(high, loss)
            }
        }
        return .loss(low: low, high: high, logarithmic: task.logarithmicLoss)
    }

    // MARK: Panels

    private var families: [String] {
        series.styles.families.filter { family in
            series.rows.contains { $0.family == family && $0.id != task.fullRankRow }
        }
    }

    private func panels(top: Double) -> [Panel] {
        if series.count > Self.rowsInOnePanel, families.count > 1 { return familyPanels(top: top) }
        let all = Array(0..<series.count)
        let whole = Panel(
            members: all, x: .count(from: 0, to: lastTokens), y: lossScale(after: 0.1, room: 2.5))
        let height = max(310, 16 * Double(series.count))
        if curves.map(\.count).max()! < 6 {
            return [fitted(whole, left: 58, top: top, width: GnuplotScript.width - 58 - 20, height: height)]
        }
        var first = whole, second = whole
        first.title = "All of training"
        first.namesCurves = false
        second.title = "The last third"
        second.x = .count(from: lastTokens * 2 / 3, to: lastTokens, ticks: 4)
        second.y = lossScale(after: 2.0 / 3, room: 1.15)
        second.namesReferences = false
        let shared = GnuplotScript.width - 52 - 60 - 20 - nameWidth(of: second)
        first.x = .count(from: 0, to: lastTokens, ticks: 4)
        first.frame = PixelFrame(left: 52, top: top + 18, width: 0.46 * shared, height: height)
        let left = first.frame.right + 60
        return [
            first,
            fitted(
                second, left: left, top: top + 18, width: GnuplotScript.width - left - 20, height: height),
        ]
    }

    /// Two to a line, full rank in each, all as high as the fullest needs for its names.
    private func familyPanels(top: Double) -> [Panel] {
        let x = FigureScale.count(from: 0, to: lastTokens, ticks: 3)
        let y = lossScale(after: 0.25, room: 1.3)
        let panels = families.map { family in
            let members = (0..<series.count).filter {
                series.rows[$0].family == family || series.rows[$0].id == task.fullRankRow
            }
            let own = series.rows.first { $0.family == family && $0.id != task.fullRankRow }!
            return Panel(
                title: family, colour: series.styles[own].textColour, members: members, x: x, y: y,
                namesReferences: false)
        }
        let column = GnuplotScript.width / 2
        let height = max(160, 14 * Double(panels.map(\.members.count).max()!))
        let names = panels.map(nameWidth).max()!
        return panels.enumerated().map { i, panel in
            var panel = panel
            panel.frame = PixelFrame(
                left: 52 + column * Double(i % 2), top: top + 18 + (height + 54) * Double(i / 2),
                width: column - 52 - 14 - names, height: height)
            return panel
        }
    }

    /// The panel in a frame that leaves room for names at its right.
    private func fitted(_ panel: Panel, left: Double, top: Double, width: Double, height: Double) -> Panel {
        var panel = panel
        panel.frame = PixelFrame(
            left: left, top: top, width: width - nameWidth(of: panel), height: height)
        return panel
    }

    private static let nameSize = TypeSize.small

    private func name(of i: Int, in panel: Panel) -> String {
        let last = curves[i].last!.loss.mean
        let text = FigureNumbers.loss(last) + " " + series.rows[i].label + (last > panel.y.high ? " ↑" : "")
        return TextMetrics.truncated(text, size: Self.nameSize, width: 190)
    }

    private func nameWidth(of panel: Panel) -> Double {
        15 + panel.members.map { TextMetrics.width(name(of: $0, in: panel), size: Self.nameSize) }.max()!
    }

    // MARK: Drawing

    private func figure(name: String) -> Figure {
        let title = "\(task.name): evaluation loss during training"
        let reading =
            (task.hasSpread
                ? "Lines are means over \(task.seedCount), bands reach from the lowest to the highest. "
                : "Lines are single runs. ")
            + "Lower is better; numbers are final losses."
        let page = FigurePage(title: title, reading: reading)
        let panels = panels(top: page.top + 26)
        let bottom = panels.map(\.frame.bottom).max()! + 46
        let foot = page.foot(referenceNotes(panels) + FigureNotes.failures(task.rows), below: bottom)
        var script = GnuplotScript(name: name, title: title)
        script.height = foot.height
        script.settings = series.styleLines
        script.page = page.commands + foot.commands + [
            GnuplotCommand.label(task.lossName, x: FigurePage.margin, y: page.top + 8, size: TypeSize.label),
            GnuplotCommand.label(
                task.countName, x: (panels[0].frame.left + panels.map(\.frame.right).max()!) / 2,
                y: bottom - 8, align: .center, size: TypeSize.label),
        ]
        script.panels = panels.map(commands)
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }

    private func commands(_ panel: Panel) -> [String] {
        var commands = GnuplotCommand.frame(panel.frame)
            + GnuplotCommand.axis(.x, panel.x) + GnuplotCommand.axis(.y, panel.y)
        if let title = panel.title {
            commands.append(GnuplotCommand.label(
                title, x: panel.frame.left, y: panel.frame.top - 10, size: TypeSize.label, bold: true,
                colour: panel.colour))
        }
        commands += references(panel)
        if panel.namesCurves { commands += names(panel) }
        return commands + [plot(panel)]
    }

    private func plot(_ panel: Panel) -> String {
        let numbers = panel.members.map { "\($0 + 1)" }.joined(separator: " ")
        let members = "for [i in '\(numbers)'] table using \"tokens\":"
        var clauses = [
            members + "(only(int(i))*column(\"low\")):(only(int(i))*column(\"high\"))"
                + " with filledcurves linestyle int(i) fillstyle transparent solid 0.15 noborder",
            members + "(only(int(i))*column(\"mean\")) with lines linestyle int(i)",
            members + "(column(\"last\") == 1 ? only(int(i))*column(\"mean\") : NaN)"
                + " with points linestyle int(i)",
        ]
        if panel.members.count < series.count {
            clauses.insert(
                "for [i=1:\(series.count)] table using \"tokens\":(only(i)*column(\"mean\"))"
                    + " with lines linecolor rgb '\(Ink.background)' linewidth 1",
                at: 0)
        }
        return GnuplotScript.plot(clauses)
    }

    /// Names at the right of the frame, each joined to the end of its line.
    private func names(_ panel: Panel) -> [String] {
        let frame = panel.frame
        let ends = panel.members.map { i in
            let last = curves[i].last!
            let loss = min(max(last.loss.mean, panel.y.low), panel.y.high)
            return (x: frame.x(Double(last.tokens), on: panel.x), y: frame.y(loss, on: panel.y))
        }
        let places = LabelPlacement.spread(
            ends.map(\.y), spacing: Self.nameSize + 3, in: (frame.top - 4)...(frame.bottom + 4))
        return panel.members.indices.flatMap { k in
            let i = panel.members[k]
            return [
                GnuplotCommand.line(
                    from: (ends[k].x + 4, ends[k].y), to: (frame.right + 13, places[k]),
                    colour: Ink.leader, width: 0.8),
                GnuplotCommand.label(
                    name(of: i, in: panel), x: frame.right + 15, y: places[k], size: Self.nameSize,
                    colour: series.styles[series.rows[i]].textColour),
            ]
        }
    }

    // MARK: Reference lines

    private static func name(of reference: FigureInput.Reference) -> String {
        reference.name + " " + FigureNumbers.loss(reference.loss)
    }

    /// Thin lines across the frame, named at the right above or below the line, away from the curves.
    private func references(_ panel: Panel) -> [String] {
        let middle = Statistics.median(curves.map { $0.last!.loss.mean })!
        return task.references.filter { panel.y.contains($0.loss) }.flatMap { reference in
            let height = panel.frame.y(reference.loss, on: panel.y)
            let line = GnuplotCommand.line(
                from: (panel.frame.left, height), to: (panel.frame.right, height), colour: Ink.axis, dash: 2)
            guard panel.namesReferences else { return [line] }
            let place = freePlace(
                for: Self.name(of: reference), besideLineAt: height, above: reference.loss > middle, in: panel)
            return [
                line,
                GnuplotCommand.label(
                    Self.name(of: reference), x: place.left, y: place.top + place.height / 2,
                    size: TypeSize.small, colour: Ink.quiet),
            ]
        }
    }

    /// Where along a horizontal line a text meets the fewest curves: at the right if possible, and on the
    /// side wanted if possible.
    private func freePlace(
        for text: String, besideLineAt height: Double, above: Bool, in panel: Panel
    ) -> PixelFrame {
        let width = TextMetrics.width(text, size: TypeSize.small)
        let traces = curves.map { curve in
            curve.map { point in
                (
                    x: panel.frame.x(Double(point.tokens), on: panel.x),
                    y: panel.frame.y(point.loss.mean, on: panel.y)
                )
            }.filter { $0.y.isFinite }
        }
        let offsets: [Double] = above ? [-15, 2] : [2, -15]
        let places = offsets.flatMap { offset in
            stride(from: panel.frame.right - 4 - width, through: panel.frame.left + 4, by: -12).map {
                PixelFrame(left: $0, top: height + offset, width: width, height: 13)
            }
        }.filter { $0.top >= panel.frame.top - 8 && $0.bottom <= panel.frame.bottom }
        func meetings(_ place: PixelFrame) -> Int {
            traces.filter { trace in
                zip(trace, trace.dropFirst()).contains { place.isCrossed(from: $0, to: $1) }
            }.count
        }
        let fallback = PixelFrame(
            left: panel.frame.right - 4 - width, top: height + offsets[0], width: width, height: 13)
        return places.first { meetings($0) == 0 } ?? places.min { meetings($0) < meetings($1) } ?? fallback
    }

    /// The references that no panel names.
    private func referenceNotes(_ panels: [Panel]) -> [String] {
        func isNamed(_ reference: FigureInput.Reference) -> Bool {
            panels.contains { $0.namesReferences && $0.y.contains(reference.loss) }
        }
        func isDrawn(_ reference: FigureInput.Reference) -> Bool {
            panels.contains { $0.y.contains(reference.loss) }
        }
        let unnamed = task.references.filter { $0.loss.isFinite && !isNamed($0) }
        return FigureNotes.list("Dashed lines", unnamed.filter(isDrawn).map(Self.name))
            + FigureNotes.list("Off the axis", unnamed.filter { !isDrawn($0) }.map(Self.name))
    }
}
