/// Places text where it covers nothing, the same way every time.
enum LabelPlacement {
    // MARK: In a column

    /// Moves positions apart as little as needed (least squares) for a distance of at least `spacing`,
    /// inside `range` as far as they fit.
    ///
    /// - Returns: new positions in the order of the old ones.
    static func spread(
        _ wanted: [Double], spacing: Double, in range: ClosedRange<Double>
    ) -> [Double] {
        let order = wanted.indices.sorted { (wanted[$0], $0) < (wanted[$1], $1) }
        // With k * spacing taken off the k-th, the task is to find the nearest rising sequence:
        // neighbours in the wrong order are pooled at their mean.
        var blocks: [(sum: Double, count: Int)] = []
        for (k, i) in order.enumerated() {
            blocks.append((wanted[i] - Double(k) * spacing, 1))
            while blocks.count > 1 {
                let last = blocks[blocks.count - 1], previous = blocks[blocks.count - 2]
                guard previous.sum / Double(previous.count) > last.sum / Double(last.count) else { break }
                blocks.removeLast(2)
                blocks.append((previous.sum + last.sum, previous.count + last.count))
            }
        }
        let highest = range.upperBound - Double(wanted.count - 1) * spacing
        let rising = blocks.flatMap { Array(repeating: $0.sum / Double($0.count), count: $0.count) }
            .map { max(range.lowerBound, min(highest, $0)) }
        var result = wanted
        for (k, i) in order.enumerated() { result[i] = rising[k] + Double(k) * spacing }
        return result
    }

    // MARK: In a plane

    /// A label that wants to be near its point.
    struct Item {
        var x: Double
        var y: Double
        var width: Double
        var height: Double
    }

    /// Upper left corners for labels of points, so that labels keep off markers, obstacles and each other.
    ///
    /// Each label in turn takes the cheapest of a few dozen places around its point given the others';
    /// a few rounds of that settle.
    static func scatter(
        _ items: [Item], markerRadius: Double, obstacles: [PixelFrame], in bounds: PixelFrame
    ) -> [PixelFrame] {
        let markers = items.map {
            PixelFrame(
                left: $0.x - markerRadius, top: $0.y - markerRadius,
                width: 2 * markerRadius, height: 2 * markerRadius)
        }
        var placed: [PixelFrame?] = Array(repeating: nil, count: items.count)
        for _ in 0..<4 {
            for i in items.indices {
                var best = (cost: Double.infinity, frame: PixelFrame(left: 0, top: 0, width: 0, height: 0))
                for candidate in candidates(items[i], markerRadius: markerRadius) {
                    var cost = candidate.cost + 40 * candidate.frame.areaOutside(bounds)
                    for j in items.indices {
                        cost += 10 * candidate.frame.overlap(markers[j])
                        if j != i, let other = placed[j] { cost += 10 * candidate.frame.overlap(other) }
                    }
                    for obstacle in obstacles { cost += 2 * candidate.frame.overlap(obstacle) }
                    if cost < best.cost { best = (cost, candidate.frame) }
                }
                placed[i] = best.frame
            }
        }
        return placed.map { $0! }
    }

    /// Where a line from the point to its label should end; nothing if the label is near enough without.
    static func leaderEnd(of item: Item, label: PixelFrame) -> (x: Double, y: Double)? {
        let x = min(max(item.x, label.left), label.right)
        let y = min(max(item.y, label.top), label.bottom)
        let squares = (x - item.x) * (x - item.x) + (y - item.y) * (y - item.y)
        return squares > 16 * 16 ? (x, y) : nil
    }

    /// Places around a point, nearest first and right before left before above and below.
    private static func candidates(
        _ item: Item, markerRadius: Double
    ) -> [(cost: Double, frame: PixelFrame)] {
        let directions: [(x: Double, y: Double)] = [
            (1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1),
            (1, -0.5), (1, 0.5), (-1, -0.5), (-1, 0.5),
        ]
        return [3.0, 9, 18, 30, 45, 62, 80, 100].flatMap { gap in
            directions.enumerated().map { preference, direction in
                let reach = markerRadius + gap
                let centreX = item.x + direction.x * (reach + item.width / 2)
                let diagonal = direction.x != 0 ? direction.y * reach : direction.y * (reach + item.height / 2)
                let frame = PixelFrame(
                    left: centreX - item.width / 2, top: item.y + diagonal - item.height / 2,
                    width: item.width, height: item.height)
                return (8 * gap + 2 * Double(preference), frame)
            }
        }
    }
}

extension PixelFrame {
    /// The area that two rectangles share.
    func overlap(_ other: PixelFrame) -> Double {
        max(0, min(right, other.right) - max(left, other.left))
            * max(0, min(bottom, other.bottom) - max(top, other.top))
    }

    fileprivate func areaOutside(_ bounds: PixelFrame) -> Double { width * height - overlap(bounds) }
}
