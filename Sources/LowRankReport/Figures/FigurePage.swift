import LowRankBench
import LowRankCore
import LowRankMethods

/// One entry of what explains colours: a swatch, or a marker, and what it stands for; without a marker the name
/// itself in its colour.
struct LegendItem {
    var text: String
    var colour: String
    /// Gnuplot's point type; 5 is a filled square.
    var point: Int? = 5
}

/// What surrounds the axes of every figure: title, how to read it, legend, and notes at the foot.
struct FigurePage {
    static let margin = 20.0
    private static let textWidth = GnuplotScript.width - 2 * margin

    private let title: String
    /// Commands for everything above the axes.
    private(set) var commands: [String] = []
    /// Where that ends.
    private(set) var top = 26.0

    init(title: String, reading: String, legend: [LegendItem] = []) {
        self.title = title
        let shown = TextMetrics.truncated(title, size: TypeSize.title, width: Self.textWidth)
        commands.append(GnuplotCommand.label(
            shown, x: Self.margin, y: top, size: TypeSize.title))
        top += 24
        for line in TextMetrics.wrapped(reading, size: TypeSize.label, width: Self.textWidth) {
            commands.append(GnuplotCommand.label(
                line, x: Self.margin, y: top, size: TypeSize.label, colour: Ink.quiet))
            top += 17
        }
        if !legend.isEmpty { add(legend) }
        top += 4
    }

    private mutating func add(_ legend: [LegendItem]) {
        top += 5
        var x = Self.margin
        for item in legend {
            let swatch = item.point == nil ? 0.0 : 16
            let width = swatch + TextMetrics.width(item.text, size: TypeSize.label)
            if x > Self.margin, x + width > GnuplotScript.width - Self.margin {
                x = Self.margin
                top += 18
            }
            if let point = item.point {
                commands.append(GnuplotCommand.marker(x: x + 5, y: top, point: point, size: 1.1, colour: item.colour))
            }
            commands.append(GnuplotCommand.label(
                item.text, x: x + swatch, y: top, size: TypeSize.label,
                colour: item.point == nil ? item.colour : Ink.text))
            x += width + (item.point == nil ? 14 : 8)
        }
        top += 18
    }

    /// Names of the axes: the vertical one's above them, the horizontal one's below.
    func axisNames(vertical: String, horizontal: String, centre: Double, bottom: Double) -> [String] {
        [
            GnuplotCommand.label(vertical, x: Self.margin, y: top + 8, size: TypeSize.label),
            GnuplotCommand.label(horizontal, x: centre, y: bottom - 8, align: .center, size: TypeSize.label),
        ]
    }

    /// A script that draws this page and its foot, and nothing between them yet.
    func script(name: String, foot: Foot, settings: [String] = []) -> GnuplotScript {
        var script = GnuplotScript(name: name, title: title)
        script.height = foot.height
        script.settings = settings
        script.page = commands + foot.commands
        return script
    }

    /// Notes, and the height of the whole page.
    typealias Foot = (commands: [String], height: Double)

    /// Notes below `bottom`.
    func foot(_ notes: [String], below bottom: Double) -> Foot {
        guard !notes.isEmpty else { return ([], bottom + 12) }
        let lines = TextMetrics.wrapped(
            notes.joined(separator: ". ") + ".", size: TypeSize.small, width: Self.textWidth)
        let commands = lines.enumerated().map { i, line in
            GnuplotCommand.label(
                line, x: Self.margin, y: bottom + 14 + 15 * Double(i), size: TypeSize.small,
                colour: Ink.quiet)
        }
        return (commands, bottom + 14 + 15 * Double(lines.count) + 4)
    }
}
