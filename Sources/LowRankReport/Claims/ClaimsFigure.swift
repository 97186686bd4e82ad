import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

extension ClaimReport {
    /// Draws the forest plot into a folder that is created: SVG, PNG, data and script of every page. Pages of
    /// an earlier call that are not drawn any more are removed.
    ///
    /// - Returns: the names of the pages, without extension; none when nothing was measured.
    /// - Throws: `FigureError` when gnuplot is missing or fails; `InputError` when a file cannot be written.
    @discardableResult
    public func draw(into folder: URL) throws -> [String] {
        let figures = ClaimsFigure.figures(of: outcomes)
        try FigureRenderer.draw(figures, in: folder) { $0.lastPathComponent.hasPrefix(ClaimsFigure.name) }
        return figures.map(\.name)
    }
}

/// A forest plot of the ledger: the effect of every claim about runs with its 95 % interval, and what the paper
/// claims below it.
enum ClaimsFigure {
    static let name = "claims-forest"
    private static let rowsPerPage = 35

    /// Colour and marker by verdict; in the table a verdict is the series of its place here, from 1.
    private static let styles: [(verdict: Verdict, colour: String, point: Int)] = [
        (.holds, "#009e73", 7), (.doesNotShow, "#7f7f7f", 6), (.contradicted, "#d55e00", 5),
    ]
    private static let claimedSeries = styles.count + 1
    private static let limitSeries = styles.count + 2
    private static let claimedPoint = 12

    /// A claim with a place on the axis.
    private struct Row {
        let claim: Claim
        let comparison: Claim.Comparison
        let effect: ClaimEffect
        let series: Int
        let isMoreThanClaimed: Bool

        var style: (verdict: Verdict, colour: String, point: Int) { styles[series - 1] }

        init?(_ outcome: ClaimOutcome) {
            guard let comparison = outcome.comparison, let effect = outcome.effect, !comparison.decision.isShare,
                let style = styles.firstIndex(where: { $0.verdict == outcome.verdict })
            else { return nil }
            (claim, self.comparison, self.effect, series) = (outcome.claim, comparison, effect, style + 1)
            isMoreThanClaimed = outcome.isMoreThanClaimed
        }

        /// What is compared, in few words.
        var text: String {
            guard comparison.againstMetric == nil else { return comparison.text }
            let name: (Claim.Row, Claim.Row?) -> String = { row, base in base.map { "\(row.row)/\($0.row)" } ?? row.row }
            let sides = "\(name(comparison.run, comparison.runFrom)) vs \(name(comparison.against, comparison.againstFrom))"
            return comparison.metric == .perplexity ? sides : "\(sides), \(comparison.metric.word)"
        }

        var number: String {
            guard let low = effect.low, let high = effect.high else { return Percent.number(effect.mean) + " (one seed)" }
            return "\(Percent.number(effect.mean)) [\(Percent.number(low)), \(Percent.number(high))]"
                + (isMoreThanClaimed ? " !" : "")
        }
    }

    static func figures(of outcomes: [ClaimOutcome]) -> [Figure] {
        let rows = outcomes.compactMap(Row.init)
        guard !rows.isEmpty else { return [] }
        let x = scale(of: rows)
        let pages = pages(of: rows)
        let notes =
            FigureNotes.list("Not run", outcomes.filter { $0.verdict == .notRun }.map(\.claim.id))
            + FigureNotes.list("Not testable here", outcomes.filter { $0.verdict == .notTestable }.map(\.claim.id))
            + FigureNotes.list(
                "Not shown here, because the claim is about a share of a gap",
                outcomes.filter { $0.comparison?.decision.isShare == true && $0.verdict != .notRun }.map(\.claim.id))
        return pages.enumerated().map { i, page in
            figure(of: page, x, page: pages.count > 1 ? (i + 1, pages.count) : nil, notes: i == pages.count - 1 ? notes : [])
        }
    }

    /// Pages of about equal length that begin with a method's first claim.
    private static func pages(of rows: [Row]) -> [[Row]] {
        let count = (rows.count + rowsPerPage - 1) / rowsPerPage
        let target = Double(rows.count) / Double(count)
        var pages: [[Row]] = [[]]
        for (i, row) in rows.enumerated() {
            let isFirst = i > 0 && rows[i - 1].claim.method != row.claim.method
            if isFirst, pages.count < count, Double(i) >= target * Double(pages.count) - 2 { pages.append([]) }
            pages[pages.count - 1].append(row)
        }
        return pages
    }

    /// Wide enough for four fifths of the effects; what lies beyond becomes an arrow.
    private static func scale(of rows: [Row]) -> FigureScale {
        let sizes = rows.map { abs($0.effect.mean) }.sorted()
        let limit = min(max(2 * sizes[(sizes.count - 1) * 4 / 5], 4), 60)
        let values = rows.flatMap { row in
            [row.effect.mean, row.effect.low, row.effect.high].compactMap { $0 } + row.claim.margin.percents
        }
        return .difference(low: max(-limit, values.min()!), high: min(limit, values.max()!))
    }

    // MARK: A page

    /// Where the lines of a page stand: half a line more between methods.
    private struct Layout {
        static let pitch = 19.0
        static let widestText = 225.0
        /// Between the frame and what stands beside it: room for an arrow.
        static let room = 18.0

        let rows: [Row]
        /// In lines from the top, the first at 0.5.
        let places: [Double]
        let textLeft: Double
        let frame: PixelFrame

        init(_ rows: [Row], top: Double) {
            self.rows = rows
            var places: [Double] = []
            for (i, row) in rows.enumerated() {
                let gap = i > 0 && rows[i - 1].claim.method != row.claim.method ? 1.5 : 1
                places.append(i == 0 ? 0.5 : places[i - 1] + gap)
            }
            self.places = places
            let ids = rows.map { TextMetrics.width($0.claim.id, size: TypeSize.small) }.max()!
            textLeft = FigurePage.margin + ids + 8
            let texts = rows.map { min(Self.widestText, TextMetrics.width($0.text, size: TypeSize.small)) }.max()!
            let numbers = rows.map { TextMetrics.width($0.number, size: TypeSize.small) }.max()!
            let left = textLeft + texts + Self.room
            frame = PixelFrame(
                left: left, top: top, width: GnuplotScript.width - left - numbers - Self.room - FigurePage.margin,
                height: Self.pitch * (places.last! + 0.5))
        }

        func y(_ place: Double) -> Double { frame.top + Self.pitch * place }

        var commands: [String] {
            var commands: [String] = []
            for (i, row) in rows.enumerated() {
                let y = y(places[i])
                commands.append(
                    GnuplotCommand.label(row.claim.id, x: FigurePage.margin, y: y, size: TypeSize.small))
                commands.append(
                    GnuplotCommand.label(
                        TextMetrics.truncated(row.text, size: TypeSize.small, width: Self.widestText),
                        x: textLeft, y: y, size: TypeSize.small, colour: Ink.quiet))
                commands.append(
                    GnuplotCommand.label(
                        row.number, x: frame.right + Self.room, y: y, size: TypeSize.small, colour: row.style.colour))
                if i > 0, places[i] - places[i - 1] > 1 {
                    let between = self.y((places[i] + places[i - 1]) / 2)
                    commands.append(
                        GnuplotCommand.line(
                            from: (FigurePage.margin, between), to: (GnuplotScript.width - FigurePage.margin, between),
                            colour: Ink.grid))
                }
            }
            return commands
        }

        /// An arrow past the end of the axis beyond which a value lies.
        func arrow(_ value: Double, on x: FigureScale, place: Double, size: Double, colour: String) -> [String] {
            guard !x.contains(value) else { return [] }
            let isHigh = value > x.high
            return [
                GnuplotCommand.label(
                    isHigh ? "→" : "←", x: isHigh ? frame.right + 3 : frame.left - 3, y: y(place), align: isHigh ? .left : .right,
                    size: size, colour: colour)
            ]
        }
    }

    private static func figure(of rows: [Row], _ x: FigureScale, page number: (Int, Int)?, notes: [String]) -> Figure {
        let name = name + (number.map { "-\($0.0)" } ?? "")
        let title = "Claims of the papers and results of these runs" + (number.map { " (\($0.0) of \($0.1))" } ?? "")
        let reading =
            "Difference of the first row to the second in perplexity, or in the quantity named, paired by seed. Left of the line "
            + "is better. Bars are 95 % intervals. A grey tick is the limit up to which the claim holds, where it is not zero. An "
            + "arrow (← →) marks a value beyond the axis. An exclamation mark means that the effect is clearly larger than claimed."
        let legend =
            styles.map { LegendItem(text: $0.verdict.rawValue, colour: $0.colour, point: $0.point) }
            + [LegendItem(text: "claimed by the paper, one per model size", colour: Ink.text, point: claimedPoint)]
        let page = FigurePage(title: title, reading: reading, legend: legend)
        let layout = Layout(rows, top: page.top + 8)
        let frame = layout.frame
        let foot = page.foot(notes, below: frame.bottom + 46)

        let settings = styles.enumerated().map { i, style in
            "set style line \(i + 1) linecolor rgb '\(style.colour)' linewidth 2 pointtype \(style.point) pointsize 1.1"
                + "  # \(style.verdict.rawValue)"
        }
        var script = page.script(name: name, foot: foot, settings: settings)
        script.page += layout.commands
        script.page += GnuplotCommand.frame(frame) + GnuplotCommand.axis(.x, x)
        script.page += [
            "set yrange [\(layout.places.last! + 0.5):0]", "unset ytics", "set border 1 linecolor rgb '\(Ink.axis)'",
            GnuplotCommand.label(
                "Difference in percent", x: frame.left + frame.width / 2, y: frame.bottom + 38, align: .center,
                size: TypeSize.label),
            GnuplotCommand.line(
                from: (frame.x(0, on: x), frame.top - 2), to: (frame.x(0, on: x), frame.bottom), colour: Ink.quiet, dash: 2),
        ]
        for (row, place) in zip(rows, layout.places) {
            script.page += layout.arrow(
                row.effect.mean, on: x, place: place, size: TypeSize.body, colour: row.style.colour)
            // One arrow for each end of the axis, however many values lie beyond it.
            let claimed = row.claim.margin.percents
            for value in [claimed.filter { $0 < x.low }.min(), claimed.filter { $0 > x.high }.max()].compactMap(\.self) {
                script.page += layout.arrow(
                    value, on: x, place: place + claimedOffset, size: TypeSize.small, colour: Ink.text)
            }
        }
        script.panels = [[GnuplotScript.plot([
            "table using \"value\":(only(\(limitSeries))*(column(\"place\")-0.34)):(0):(0.68)"
                + " with vectors nohead linecolor rgb '\(Ink.leader)' linewidth 1.5",
            "for [i=1:\(styles.count)] table using \"from\":(only(i)*column(\"place\")):(column(\"to\")-column(\"from\")):(0)"
                + " with vectors nohead linestyle i",
            "table using \"value\":(only(\(claimedSeries))*(column(\"place\")+\(claimedOffset)))"
                + " with points pointtype \(claimedPoint) pointsize 0.6 linecolor rgb '\(Ink.text)'",
            "for [i=1:\(styles.count)] table using \"value\":(only(i)*column(\"place\")) with points linestyle i",
        ])]]
        return Figure(name: name, title: title, reading: reading, table: table(rows, layout.places, x), script: script)
    }

    /// How far below the effect, in lines, the paper's values lie.
    private static let claimedOffset = 0.32

    /// One line per effect, per claimed value and per limit that is not zero; `from` and `to` are the part of the interval
    /// that is on the axis.
    private static func table(_ rows: [Row], _ places: [Double], _ x: FigureScale) -> DataTable {
        var table = DataTable(["series", "id", "what", "place", "value", "low", "high", "from", "to"])
        for (row, place) in zip(rows, places) {
            let effect = row.effect
            let isSeen = (effect.low ?? effect.mean) <= x.high && (effect.high ?? effect.mean) >= x.low
            table.append([
                .init(row.series), .init(row.claim.id), .init(row.style.verdict.rawValue), .init(place), .init(effect.mean),
                .init(effect.low), .init(effect.high), .init(isSeen ? effect.low.map { max($0, x.low) } : nil),
                .init(isSeen ? effect.high.map { min($0, x.high) } : nil),
            ])
            let marks =
                row.claim.margin.percents.map { (claimedSeries, "claimed", $0) }
                + row.comparison.decision.limits.filter { $0 != 0 }.map { (limitSeries, "limit", $0) }
            for (series, what, value) in marks {
                let absent = DataTable.Field(Double.nan)
                table.append([
                    .init(series), .init(row.claim.id), .init(what), .init(place), .init(value), absent, absent, absent, absent,
                ])
            }
        }
        return table
    }
}
