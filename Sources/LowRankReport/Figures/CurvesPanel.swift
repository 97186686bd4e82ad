import LowRankBench
import LowRankCore
import LowRankMethods

/// Curves in a small frame with axes of their own, named above it: one of several beside each other, or a figure by
/// itself.
struct CurvesPanel {
    struct Curve {
        let name: String
        let points: [LinesFigure.Point]
    }

    /// Above the names; nothing for none.
    private let title: String?
    private let axes: (x: String, y: String)
    let curves: [Curve]

    private static let line = 15.0
    /// Room under a frame for tick labels and the name of the axis.
    static let foot = 44.0
    /// Room at the left of a frame for tick labels.
    static let left = 48.0
    /// Points of longer curves would hide them.
    private static let mostPoints = 16

    /// - Parameter runs: series of one quantity, those of a seed each; curves of the same label are one.
    /// - Returns: nothing where no curve has a point.
    init?(_ title: String?, _ runs: [[Series]]) {
        self.title = title
        let labels = runs.flatMap { $0.map { $0.label ?? "" } }.distinct
        curves = labels.compactMap { label in
            let points = Self.points(runs.compactMap { $0.first { ($0.label ?? "") == label } })
            return points.isEmpty ? nil : Curve(name: label, points: points)
        }
        guard let first = runs.first?.first, !curves.isEmpty else { return nil }
        let names = first.axes ?? ["", ""]
        axes = (names[0], names[1])
    }

    /// One curve of several seeds, whose points may lie at places of their own. A run that ended before the others
    /// stays at its last value.
    static func points(_ runs: [Series]) -> [LinesFigure.Point] {
        let runs = runs.filter { !$0.x.isEmpty }
        let count = runs.map(\.x.count).max() ?? 0
        return (0..<count).compactMap { i in
            let going = runs.filter { i < $0.x.count }
            let x = going.map { $0.x[i] }.reduce(0, +) / Double(going.count)
            return SeedSpread(runs.map { $0.y[min(i, $0.y.count - 1)] }).map { LinesFigure.Point(x: x, spread: $0) }
        }.filter { [$0.x, $0.spread.low, $0.spread.high].allSatisfy(\.isFinite) }
    }

    // MARK: Size

    private func legend(_ width: Double) -> [(text: String, colour: String)] {
        curves.enumerated().flatMap { i, curve in
            TextMetrics.wrapped(curve.name, size: TypeSize.small, width: width).map { ($0, Self.style(i).textColour) }
        }
    }

    private func heading(_ width: Double) -> [String] {
        title.map { TextMetrics.wrapped($0, size: TypeSize.label, width: width) } ?? []
    }

    /// Room above a frame of that width.
    func head(_ width: Double) -> Double {
        let width = width + Self.left
        let names = TextMetrics.wrapped(axes.y, size: TypeSize.small, width: width)
        return Self.line * Double(heading(width).count + legend(width).count + names.count) + 10
    }

    // MARK: Drawing

    private static func style(_ i: Int) -> RowStyle {
        .variant(i / ExperimentPage.colours.count, of: ExperimentPage.colours[i % ExperimentPage.colours.count])
    }

    /// Everything outside the frame.
    func page(_ frame: PixelFrame) -> [String] {
        let (width, left) = (frame.width + Self.left, frame.left - Self.left)
        let texts =
            heading(width).map { ($0, TypeSize.label, Ink.text) }
            + legend(width).map { ($0.text, TypeSize.small, $0.colour) }
            + TextMetrics.wrapped(axes.y, size: TypeSize.small, width: width).map { ($0, TypeSize.small, Ink.quiet) }
        let top = frame.top - head(frame.width) + 6
        var commands = texts.enumerated().map { i, text in
            GnuplotCommand.label(text.0, x: left, y: top + Self.line * Double(i), size: text.1, colour: text.2)
        }
        let name = TextMetrics.truncated(axes.x, size: TypeSize.small, width: width)
        commands.append(GnuplotCommand.label(
            name, x: frame.right, y: frame.bottom + 36, align: .right, size: TypeSize.small, colour: Ink.quiet))
        return commands
    }

    /// - Parameter first: the number of the first curve among the series of the table.
    func styles(first: Int) -> [String] {
        curves.indices.map { i in
            let style = Self.style(i)
            return "set style line \(first + i) linecolor rgb '\(style.colour)' linewidth 2 pointtype \(style.point)"
                + " pointsize 0.5 dashtype \(style.dash)"
        }
    }

    func append(to table: inout DataTable, panel: String, first: Int) {
        for (i, curve) in curves.enumerated() {
            for point in curve.points {
                table.append([
                    .init(first + i), .init(panel), .init(curve.name), .init(point.x), .init(point.spread.mean),
                    .init(point.spread.low), .init(point.spread.high),
                ])
            }
        }
    }

    static let columns = ["series", "row", "name", "x", "mean", "low", "high"]

    func commands(_ frame: PixelFrame, first: Int) -> [String] {
        let points = curves.flatMap(\.points)
        let across = points.map(\.x)
        let x = Self.scale(across, logarithmic: Self.isGeometric(across), ticks: 4)
        let ends = points.flatMap { [$0.spread.low, $0.spread.high] }
        let y = Self.scale(ends, logarithmic: Self.spansDecades(points.map(\.spread.mean), ends), ticks: 4)
        let each = "for [i=\(first):\(first + curves.count - 1)] table using \"x\":"
        let band = each + "(only(i)*column(\"low\")):(only(i)*column(\"high\"))"
            + " with filledcurves linestyle i fillstyle transparent solid 0.12 noborder"
        let form = curves.allSatisfy { $0.points.count <= Self.mostPoints } ? "linespoints" : "lines"
        return GnuplotCommand.frame(frame) + GnuplotCommand.axis(.x, x, size: TypeSize.small)
            + GnuplotCommand.axis(.y, y, size: TypeSize.small)
            + [GnuplotScript.plot([band, each + "(only(i)*column(\"mean\")) with \(form) linestyle i"])]
    }

    private static func scale(_ values: [Double], logarithmic: Bool, ticks: Int) -> FigureScale {
        .loss(low: values.min()!, high: values.max()!, logarithmic: logarithmic, ticks: ticks)
    }

    /// Whether the places double, or the like, from one to the next.
    private static func isGeometric(_ values: [Double]) -> Bool {
        let places = Set(values).sorted()
        guard places.count > 3, places[0] > 0, places.last! >= 15 * places[0] else { return false }
        let ratios = zip(places.dropFirst(), places).map { $0 / $1 }
        return ratios.min()! > 1.2 && ratios.max()! < 3 * ratios.min()!
    }

    /// Whether values differ by decades, more than a few of them and not just by rounding.
    private static func spansDecades(_ values: [Double], _ ends: [Double]) -> Bool {
        let (low, high) = (ends.min()!, ends.max()!)
        return low > 0 && low > 1e-12 * high && values.sorted()[values.count / 10] < high / 50
    }
}
