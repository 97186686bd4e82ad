/// A rectangle of a figure, in pixels from its upper left corner.
package struct PixelFrame: Hashable {
    package var left: Double
    package var top: Double
    package var width: Double
    package var height: Double

    package init(left: Double, top: Double, width: Double, height: Double) {
        self.left = left
        self.top = top
        self.width = width
        self.height = height
    }

    package var right: Double { left + width }
    package var bottom: Double { top + height }

    /// Whether a segment has a point in the rectangle, by halving it down to a pixel.
    package func isCrossed(from a: (x: Double, y: Double), to b: (x: Double, y: Double)) -> Bool {
        guard max(a.x, b.x) >= left, min(a.x, b.x) <= right, max(a.y, b.y) >= top, min(a.y, b.y) <= bottom
        else { return false }
        if abs(a.x - b.x) <= 1, abs(a.y - b.y) <= 1 { return true }
        let middle = (x: (a.x + b.x) / 2, y: (a.y + b.y) / 2)
        return isCrossed(from: a, to: middle) || isCrossed(from: middle, to: b)
    }
}

extension PixelFrame {
    /// The area that two rectangles share.
    package func overlap(_ other: PixelFrame) -> Double {
        max(0, min(right, other.right) - max(left, other.left))
            * max(0, min(bottom, other.bottom) - max(top, other.top))
    }

    func nearest(to point: (x: Double, y: Double)) -> (x: Double, y: Double) {
        (min(max(point.x, left), right), min(max(point.y, top), bottom))
    }

    func distance(to point: (x: Double, y: Double)) -> Double {
        let near = nearest(to: point)
        return ((near.x - point.x) * (near.x - point.x) + (near.y - point.y) * (near.y - point.y)).squareRoot()
    }

    func contains(_ x: Double, _ y: Double) -> Bool {
        x >= left && x <= right && y >= top && y <= bottom
    }

    func areaOutside(_ bounds: PixelFrame) -> Double { width * height - overlap(bounds) }
}
