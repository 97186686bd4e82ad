import LowRankBench
import LowRankCore
import LowRankMethods

/// Names at the right of a frame, each joined to the end of its line.
struct LineEndLabels {
    struct Label {
        var text: String
        var colour: String
        /// Where the line ends, in pixels.
        var end: (x: Double, y: Double)
    }

    let labels: [Label]
    let frame: PixelFrame

    static let size = TypeSize.small
    /// From one name to the next.
    static let pitch = size + 3
    private static let gap = 15.0

    /// The room that names need at the right of a frame.
    static func room(for texts: [String]) -> Double {
        gap + (texts.map { TextMetrics.width($0, size: size) }.max() ?? 0)
    }

    var commands: [String] {
        let places = LabelPlacement.spread(
            labels.map(\.end.y), spacing: Self.pitch, in: (frame.top - 4)...(frame.bottom + 4))
        return zip(labels, places).flatMap { label, place in
            [
                GnuplotCommand.line(
                    from: (label.end.x + 4, label.end.y), to: (frame.right + Self.gap - 2, place),
                    colour: Ink.leader, width: 0.8),
                GnuplotCommand.label(
                    label.text, x: frame.right + Self.gap, y: place, size: Self.size, colour: label.colour),
            ]
        }
    }
}
