/// The layout of figures with one line per row, names at the left and numbers at the right.
struct RowChart {
    let series: FigureSeries
    let frame: PixelFrame
    private let pitch: Double
    private let nameSize: Double
    private let numbers: [String]

    private static let widestName = 220.0
    /// How far below a row's marker, in rows, the dots of its samples lie.
    static let dotOffset = 0.3

    /// - Parameters:
    ///   - top: where the first line may begin.
    ///   - numbers: what stands at the right of each line.
    init(_ series: FigureSeries, top: Double, numbers: [String]) {
        self.series = series
        pitch = series.count > 12 ? 19 : 28
        nameSize = series.count > 12 ? TypeSize.label : TypeSize.body
        let size = nameSize
        let names = series.rows.map { min(Self.widestName, TextMetrics.width($0.label, size: size)) }
        let left = FigurePage.margin + names.max()! + 12
        let right = (numbers.map { TextMetrics.width($0, size: TypeSize.small) }.max() ?? 0) + 12 + FigurePage.margin
        frame = PixelFrame(
            left: left, top: top, width: GnuplotScript.width - left - right,
            height: pitch * Double(series.count))
        self.numbers = numbers
    }

    /// Commands for the frame, the horizontal axis and all that is written beside the lines.
    func commands(_ x: FigureScale, axisName: String) -> [String] {
        var commands = GnuplotCommand.frame(frame) + GnuplotCommand.axis(.x, x) + [
            "set yrange [\(series.count).5:0.5]",
            "unset ytics",
            "set border 1 linecolor rgb '\(Ink.axis)'",
            GnuplotCommand.label(
                axisName, x: frame.left + frame.width / 2, y: frame.bottom + 38, align: .center,
                size: TypeSize.label),
        ]
        for (i, row) in series.rows.enumerated() {
            let y = frame.top + pitch * (Double(i) + 0.5)
            commands.append(GnuplotCommand.label(
                TextMetrics.truncated(row.label, size: nameSize, width: Self.widestName),
                x: frame.left - 10, y: y, align: .right, size: nameSize))
            if !numbers.isEmpty {
                commands.append(GnuplotCommand.label(
                    numbers[i], x: frame.right + 10, y: y, size: TypeSize.small, colour: Ink.quiet))
            }
        }
        return commands
    }

    /// A line across all rows at one value.
    func verticalLine(at value: Double, on x: FigureScale, name: String) -> [String] {
        let place = frame.x(value, on: x)
        return [
            GnuplotCommand.line(from: (place, frame.top - 2), to: (place, frame.bottom), colour: Ink.quiet),
            GnuplotCommand.label(
                name, x: place, y: frame.top - 9, align: .center, size: TypeSize.small, colour: Ink.quiet),
        ]
    }

    /// A mark that a row's value lies beyond the right end.
    func beyondArrow(_ i: Int) -> [String] {
        let y = frame.top + pitch * (Double(i) + 0.5)
        return [
            GnuplotCommand.label(
                "→", x: frame.right, y: y, align: .right, size: TypeSize.body, bold: true,
                colour: series.styles[series.rows[i]].colour)
        ]
    }

    /// Where notes may begin.
    var bottom: Double { frame.bottom + 46 }
}
