import LowRankBench
import LowRankCore
import LowRankMethods

/// Losses worth knowing beside curves: thin lines across a frame, named where the names meet the fewest curves.
struct ReferenceLines {
    let references: [FigureInput.Reference]
    let frame: PixelFrame
    let y: FigureScale
    /// What is drawn in the frame, in pixels.
    let traces: [[(x: Double, y: Double)]]
    var areNamed = true

    static func name(of reference: FigureInput.Reference) -> String {
        reference.name + " " + FigureNumbers.loss(reference.loss)
    }

    var commands: [String] {
        let middle = Statistics.median(traces.compactMap { $0.last?.y }) ?? frame.bottom
        return references.filter { y.contains($0.loss) }.flatMap { reference in
            let height = frame.y(reference.loss, on: y)
            let line = GnuplotCommand.line(
                from: (frame.left, height), to: (frame.right, height), colour: Ink.axis, dash: 2)
            guard areNamed else { return [line] }
            let place = freePlace(for: Self.name(of: reference), besideLineAt: height, above: height < middle)
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
    private func freePlace(for text: String, besideLineAt height: Double, above: Bool) -> PixelFrame {
        let width = TextMetrics.width(text, size: TypeSize.small)
        let offsets: [Double] = above ? [-15, 2] : [2, -15]
        let places: [PixelFrame] = offsets.flatMap { offset in
            stride(from: frame.right - 4 - width, through: frame.left + 4, by: -12).map {
                PixelFrame(left: $0, top: height + offset, width: width, height: 13)
            }
        }.filter { $0.top >= frame.top && $0.bottom <= frame.bottom }
        func meetings(_ place: PixelFrame) -> Int {
            traces.filter { trace in
                zip(trace, trace.dropFirst()).contains { place.isCrossed(from: $0, to: $1) }
            }.count
        }
        let fallback = PixelFrame(
            left: frame.right - 4 - width, top: height + offsets[0], width: width, height: 13)
        return places.first { meetings($0) == 0 } ?? places.min { meetings($0) < meetings($1) } ?? fallback
    }
}
