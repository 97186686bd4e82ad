import LowRankBench
import LowRankCore
import LowRankMethods

/// Lines of means with the range over seeds, each named at its right end.
struct LinesFigure {
    struct Point {
        let x: Double
        let spread: SeedSpread
    }

    struct Line {
        var name: String
        let style: RowStyle
        var points: [Point]
    }

    struct Axis {
        let name: String
        var format = MetricSpec.Format.significant(3)
        var isLogarithmic = false

        func scale(_ values: [Double]) -> FigureScale {
            let (low, high) = (values.min()!, values.max()!)
            return format == .bytes && !isLogarithmic ? .bytes(around: values) : .loss(low: low, high: high, logarithmic: isLogarithmic)
        }
    }

    /// What points and bands are.
    private let reading: String
    private let name: String
    private let title: String
    private let x: Axis
    private let y: Axis
    private let lines: [Line]
    private let levels: [(value: Double, name: String)]

    /// - Parameters:
    ///   - reading: what points and bands are.
    ///   - levels: values worth knowing beside the lines, drawn across.
    /// - Returns: nothing where no line has a point.
    init?(
        kind: FigureKind, suffix: String, slug: String, reading: String, title: String, x: Axis, y: Axis, lines: [Line],
        levels: [(value: Double, name: String)] = []
    ) {
        self.reading = reading
        name = kind.name((suffix.isEmpty ? "" : suffix.lowercased() + "-") + slug)
        self.title = title
        self.x = x
        self.y = y
        self.lines = lines.map { line in
            var line = line
            line.points.removeAll { ![$0.x, $0.spread.low, $0.spread.high].allSatisfy(\.isFinite) }
            return line
        }.filter { !$0.points.isEmpty }
        self.levels = levels
        if self.lines.isEmpty { return nil }
    }

    private var table: DataTable {
        var table = DataTable(["series", "name", "x", "mean", "low", "high"])
        for (i, line) in lines.enumerated() {
            for point in line.points {
                table.append([
                    .init(i + 1), .init(line.name), .init(point.x), .init(point.spread.mean), .init(point.spread.low),
                    .init(point.spread.high),
                ])
            }
        }
        return table
    }

    var figure: Figure {
        let points = lines.flatMap(\.points)
        let (x, y) = (x.scale(points.map(\.x)), y.scale(points.flatMap { [$0.spread.low, $0.spread.high] } + levels.map(\.value)))
        let page = FigurePage(title: title, reading: reading)
        let room = LineEndLabels.room(for: lines.map(\.name))
        let frame = PixelFrame(left: 62, top: page.top + 26, width: GnuplotScript.width - 82 - room, height: 300)
        let bottom = frame.bottom + 46
        let foot = page.foot([], below: bottom)
        var script = page.script(
            name: name, foot: foot,
            settings: lines.enumerated().map { i, line in
                "set style line \(i + 1) linecolor rgb '\(line.style.colour)' linewidth 2 pointtype \(line.style.point) pointsize 1"
            })
        script.page += page.axisNames(
            vertical: self.y.name, horizontal: self.x.name, centre: frame.left + frame.width / 2, bottom: bottom)
        let labels = LineEndLabels(
            labels: lines.map { line in
                let end = line.points.last!
                return .init(
                    text: line.name, colour: line.style.textColour,
                    end: (frame.x(end.x, on: x), frame.y(end.spread.mean, on: y)))
            }, frame: frame)
        let across = ReferenceLines(
            references: levels.map { .init(name: $0.name, loss: $0.value) }, frame: frame, y: y,
            traces: lines.map { $0.points.map { (frame.x($0.x, on: x), frame.y($0.spread.mean, on: y)) } })
        let each = "for [i=1:\(lines.count)] table using \"x\":"
        script.panels = [
            GnuplotCommand.frame(frame) + GnuplotCommand.axis(.x, x) + GnuplotCommand.axis(.y, y) + labels.commands + across.commands + [
                GnuplotScript.plot([
                    each + "(only(i)*column(\"low\")):(only(i)*column(\"high\"))"
                        + " with filledcurves linestyle i fillstyle transparent solid 0.12 noborder",
                    each + "(only(i)*column(\"mean\")):(column(\"low\")):(column(\"high\")) with yerrorbars linestyle i pointsize 0.8",
                    each + "(only(i)*column(\"mean\")) with lines linestyle i",
                ])
            ]
        ]
        return Figure(name: name, title: title, reading: reading, table: table, script: script)
    }
}
