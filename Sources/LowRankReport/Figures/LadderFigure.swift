import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The gap to a reference row against the number of parameters, one small panel per row; beside the measured points those
/// that papers publish for larger networks.
struct LadderFigure {
    private struct Point {
        let parameters: Double
        let difference: Double
        var halfWidth: Double? = nil
        /// Nil for a measured one.
        var source: String? = nil
    }

    private struct Panel {
        let gap: ScaleLadder.Gap
        let style: RowStyle
        let points: [Point]
    }

    private let comparison: ScaleLadder.Comparison
    /// The row whose parameters are counted.
    private let counted: String
    private let panels: [Panel]
    private let x: FigureScale
    private let y: FigureScale

    /// The figures for both reference rows. What papers publish is compared with full rank, so it is in the first alone.
    static func figures(for ladder: ScaleLadder, published: [FigureInput.PublishedGap], styles: RowStyles) -> [Figure] {
        zip(ladder.comparisons, [published, []]).compactMap { comparison, published in
            LadderFigure(comparison, ladder, published, styles)?.figure
        }
    }

    private init?(
        _ comparison: ScaleLadder.Comparison, _ ladder: ScaleLadder, _ published: [FigureInput.PublishedGap], _ styles: RowStyles
    ) {
        self.comparison = comparison
        counted = ladder.comparisons[0].reference.label
        panels = comparison.gaps.map { gap in
            let measured = gap.points.map { rung, difference in
                Point(parameters: Double(rung.parameters), difference: difference.mean, halfWidth: difference.halfWidth)
            }
            let ofPapers = published.filter { $0.method == gap.row }.map {
                Point(parameters: $0.parameters, difference: $0.difference, source: $0.source)
            }
            return Panel(
                gap: gap, style: styles[gap.row], points: measured + ofPapers.sorted { $0.parameters < $1.parameters })
        }
        let points = panels.flatMap(\.points)
        guard !points.isEmpty else { return nil }
        let sizes = points.map(\.parameters) + ladder.rungs.map { Double($0.parameters) }
        x = .parameters(low: sizes.min()!, high: sizes.max()!)
        // Wide intervals would flatten everything else.
        let (low, high) = (points.map(\.difference).min()!, topWithoutOutliers(points.map(\.difference))!)
        let room = max(high, 0) - min(low, 0)
        y = .difference(
            low: max(low - room / 4, points.map { $0.difference - ($0.halfWidth ?? 0) }.min()!),
            high: min(high + room / 4, max(high, points.map { $0.difference + ($0.halfWidth ?? 0) }.max()!)), ticks: 4)
    }

    private var hasPublished: Bool { panels.contains { $0.points.contains { $0.source != nil } } }

    private var table: DataTable {
        var table = DataTable(["series", "row", "label", "parameters", "difference", "low", "high", "published", "source"])
        for (i, panel) in panels.enumerated() {
            for point in panel.points {
                table.append([
                    .init(i + 1), .init(panel.gap.row), .init(panel.gap.label), .init(point.parameters), .init(point.difference),
                    .init(point.halfWidth.map { point.difference - $0 }), .init(point.halfWidth.map { point.difference + $0 }),
                    .init(point.source != nil), .init(point.source ?? ""),
                ])
            }
        }
        return table
    }

    private var figure: Figure {
        let name = FigureKind.scale.name(comparison.reference.name)
        let title = "Gap to \(comparison.reference.label) against the size of the network"
        let reading =
            "One panel per row: final loss minus that of \(comparison.reference.label) with the same seed, in nats per token, against "
            + "the numbers that \(counted) trains. Below the line is better. Filled markers are measured here, with 95 % intervals; the "
            + "number under a name is their change for ten times as many parameters."
            + (hasPublished
                ? " Hollow circles are published: the logarithm of the perplexity over that of full rank in the same table." : "")
            + (panels.contains { $0.points.contains { $0.difference > y.high } }
                ? " A triangle at the top edge is a gap above the axis." : "")
        let page = FigurePage(title: title, reading: reading, legend: [])
        let grid = PanelGrid(
            count: panels.count, columns: min(panels.count, 4), top: page.top + 54, left: 52, right: 26, height: 120,
            gap: (across: 24, down: 46))
        let bottom = grid.bottom + 46
        let foot = page.foot([], below: bottom)
        var script = page.script(
            name: name, foot: foot,
            settings: panels.enumerated().map { i, panel in
                "set style line \(i + 1) linecolor rgb '\(panel.style.colour)' linewidth 2 pointtype \(panel.style.point) pointsize 0.8"
            })
        script.page += page.axisNames(
            vertical: "Difference in loss (nats per token)", horizontal: "Parameters", centre: grid.centre, bottom: bottom)
        script.panels = panels.indices.map { commands($0, grid) }
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }

    private func commands(_ i: Int, _ grid: PanelGrid) -> [String] {
        let panel = panels[i], frame = grid.frames[i]
        let slope = panel.gap.slope.map { slope in
            FigureNumbers.signed(slope.mean, decimals: 3)
                + (slope.halfWidth.map { half in
                    " [" + [-half, half].map { FigureNumbers.signed(slope.mean + $0, decimals: 3) }.joined(separator: ", ") + "]"
                } ?? "")
        }
        return GnuplotCommand.frame(frame)
            + GnuplotCommand.axis(.x, x, size: TypeSize.small, labelled: grid.isLowest(i))
            + GnuplotCommand.axis(.y, y, size: TypeSize.small, labelled: grid.isLeftmost(i))
            + [
                GnuplotCommand.label(
                    TextMetrics.truncated(panel.gap.label, size: TypeSize.body, width: frame.width), x: frame.left,
                    y: frame.top - 24, size: TypeSize.body, colour: panel.style.textColour),
                GnuplotCommand.label(
                    slope ?? "", x: frame.left, y: frame.top - 9, size: TypeSize.small, colour: Ink.quiet),
                GnuplotCommand.line(
                    from: (frame.left, frame.y(0, on: y)), to: (frame.right, frame.y(0, on: y)), colour: Ink.axis),
                GnuplotScript.plot(clauses(i)),
            ]
    }

    private func clauses(_ i: Int) -> [String] {
        func points(_ columns: String, _ style: String, where condition: String) -> String {
            "table using \"parameters\":(\(condition) ? only(\(i + 1))*\(columns) with \(style)"
        }
        let (measured, published) = ("column(\"published\") == 0", "column(\"published\") == 1")
        let hollow = "linecolor rgb '\(panels[i].style.colour)' linewidth 1.2 pointtype 6 pointsize 0.8"
        var clauses = [
            points(
                "column(\"difference\") : NaN):(column(\"low\")):(column(\"high\"))", "yerrorbars linestyle \(i + 1)", where: measured),
            points("column(\"difference\") : NaN)", "linespoints linestyle \(i + 1)", where: measured),
        ]
        if panels[i].points.contains(where: { $0.source != nil }) {
            clauses.append(points("column(\"difference\") : NaN)", "linespoints dashtype 2 \(hollow)", where: published))
        }
        if panels[i].points.contains(where: { $0.difference > y.high }) {
            clauses.append(points(
                "\(y.value(at: 0.94)) : NaN)", "points linestyle \(i + 1) pointtype 8", where: "column(\"difference\") > \(y.high)"))
        }
        return clauses
    }
}
