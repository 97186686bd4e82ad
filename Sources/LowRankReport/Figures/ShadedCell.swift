import LowRankBench
import LowRankCore
import LowRankMethods

/// A cell of a map: a box from pale to dark with a number in it.
struct ShadedCell {
    /// Where the middles of its column and line are.
    let x: Double
    let y: Double
    /// Of the panel's columns and lines.
    let columns: Int
    let lines: Int
    /// From 0 (white) to 1 (dark).
    let share: Double
    /// Nil where there is no room for it.
    let text: String?

    func commands(_ frame: PixelFrame, _ base: Colour) -> [String] {
        let half = (x: frame.width / Double(columns) / 2 - 0.5, y: frame.height / Double(lines) / 2 - 0.5)
        let box = GnuplotCommand.box(
            PixelFrame(left: x - half.x, top: y - half.y, width: 2 * half.x, height: 2 * half.y),
            colour: base.mixed(with: .white, 1 - 0.9 * share).hex)
        let label = text.map {
            GnuplotCommand.label($0, x: x, y: y, align: .center, size: TypeSize.small, colour: share > 0.65 ? "#ffffff" : Ink.text)
        }
        return [box] + (label.map { [$0] } ?? [])
    }
}
