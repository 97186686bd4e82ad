import LowRankBench
import LowRankCore
import LowRankMethods

/// Frames of equal size in lines of a few.
struct PanelGrid {
    let frames: [PixelFrame]
    private let columns: Int

    /// - Parameters:
    ///   - left: room for tick labels at the left of the page.
    ///   - right: room at its right.
    ///   - gap: room between frames, across and down.
    init(
        count: Int, columns: Int, top: Double, left: Double, right: Double, height: Double,
        gap: (across: Double, down: Double)
    ) {
        self.columns = columns
        let width = (GnuplotScript.width - left - right - gap.across * Double(columns - 1)) / Double(columns)
        frames = (0..<count).map { i in
            PixelFrame(
                left: left + (width + gap.across) * Double(i % columns),
                top: top + (height + gap.down) * Double(i / columns), width: width, height: height)
        }
    }

    var bottom: Double { frames.map(\.bottom).max()! }
    var centre: Double { (frames[0].left + frames.map(\.right).max()!) / 2 }

    func isLeftmost(_ i: Int) -> Bool { i % columns == 0 }
    func isLowest(_ i: Int) -> Bool { i + columns >= frames.count }
}
