import LowRankBench
import LowRankCore
import LowRankMethods

/// The layout of figures with one line per row, names at the left and numbers at the right.
struct RowChart {
    private let labels: [String]
    /// In the order of the rows.
    private let nameColours: [String]
    private let markColours: [String]
    /// One beside the other over the same lines.
    let frames: [PixelFrame]
    /// Size of the markers, for `pointsize`.
    let markerSize: Double
    private let pitch: Double
    private let nameSize: Double
    private let numbers: [[String]]

    private static let widestName = 220.0
    /// How far below a row's marker, in rows, the dots of its samples lie.
    static let dotOffset = 0.34

    /// - Parameters:
    ///   - top: where the first line may begin.
    ///   - numbers: what stands at the right of each line.
    ///   - namesHaveColour: whether names are in their rows' colours.
    init(_ series: FigureSeries, top: Double, numbers: [String], namesHaveColour: Bool = true) {
        self.init(series, top: top, columns: [numbers], namesHaveColour: namesHaveColour)
    }

    /// - Parameter columns: for each frame, what stands at the right of each line.
    init(_ series: FigureSeries, top: Double, columns: [[String]], namesHaveColour: Bool = true) {
        self.init(
            series.rows.map(\.label), top: top, columns: columns,
            nameColours: series.rows.map { namesHaveColour ? series.styles[$0].textColour : Ink.text },
            markColours: series.rows.map { series.styles[$0].colour })
    }

    init(_ labels: [String], top: Double, columns: [[String]], nameColours: [String], markColours: [String] = []) {
        self.labels = labels
        self.nameColours = nameColours
        self.markColours = markColours
        numbers = columns
        let isDense = labels.count > 12
        pitch = isDense ? 19 : 28
        markerSize = isDense ? 1 : 1.3
        nameSize = isDense ? TypeSize.label : TypeSize.body
        let size = nameSize
        let names = labels.map { min(Self.widestName, TextMetrics.width($0, size: size)) }
        let left = FigurePage.margin + names.max()! + 12
        let rooms = columns.map { column in
            (column.map { TextMetrics.width($0, size: TypeSize.small) }.max() ?? 0) + 12 + FigurePage.margin
        }
        let width = (GnuplotScript.width - left - rooms.reduce(0, +)) / Double(columns.count)
        let height = pitch * Double(labels.count)
        frames = rooms.indices.map { k in
            PixelFrame(
                left: left + rooms[..<k].reduce(0, +) + Double(k) * width, top: top, width: width, height: height)
        }
    }

    /// How many rows there are.
    var count: Int { labels.count }

    /// The only frame, or the first.
    var frame: PixelFrame { frames[0] }

    /// Commands for a frame, its horizontal axis and all that is written beside its lines.
    func commands(_ x: FigureScale, axisName: String, in column: Int = 0) -> [String] {
        let frame = frames[column]
        var commands = GnuplotCommand.frame(frame) + GnuplotCommand.axis(.x, x) + [
            "set yrange [\(labels.count).5:0.5]",
            "unset ytics",
            "set border 1 linecolor rgb '\(Ink.axis)'",
            GnuplotCommand.label(
                axisName, x: frame.left + frame.width / 2, y: frame.bottom + 38, align: .center,
                size: TypeSize.label),
        ]
        for (i, label) in labels.enumerated() {
            let y = frame.top + pitch * (Double(i) + 0.5)
            if column == 0 {
                commands.append(GnuplotCommand.label(
                    TextMetrics.truncated(label, size: nameSize, width: Self.widestName),
                    x: frame.left - 10, y: y, align: .right, size: nameSize,
                    colour: nameColours[i]))
            }
            if !numbers[column].isEmpty {
                commands.append(GnuplotCommand.label(
                    numbers[column][i], x: frame.right + 10, y: y, size: TypeSize.small, colour: Ink.quiet))
            }
        }
        return commands
    }

    /// A line across all rows at one value.
    func verticalLine(at value: Double, on x: FigureScale, name: String, in column: Int = 0) -> [String] {
        let frame = frames[column]
        let place = frame.x(value, on: x)
        return [
            verticalLine(at: value, on: x, in: column),
            GnuplotCommand.label(
                name, x: place, y: frame.top - 9, align: .center, size: TypeSize.small, colour: Ink.quiet),
        ]
    }

    func verticalLine(at value: Double, on x: FigureScale, in column: Int = 0) -> String {
        let place = frames[column].x(value, on: x)
        return GnuplotCommand.line(
            from: (place, frames[column].top - 2), to: (place, frames[column].bottom), colour: Ink.quiet)
    }

    /// A mark that a row's value lies beyond the right end.
    func beyondArrow(_ i: Int) -> [String] {
        let y = frame.top + pitch * (Double(i) + 0.5)
        return [
            GnuplotCommand.label(
                "▶", x: frame.right + 6, y: y, align: .right, size: TypeSize.label,
                colour: markColours[i])
        ]
    }

    /// Where notes may begin.
    var bottom: Double { frame.bottom + 46 }
}
