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

    /// What labels have to keep off.
    struct Surroundings {
        /// Half the width of a marker.
        var markerRadius: Double
        /// All points, labelled or not.
        var points: [(x: Double, y: Double)]
        /// What may be covered where there is no other place.
        var obstacles: [PixelFrame]
        var bounds: PixelFrame

        var markers: [PixelFrame] {
            points.map {
                PixelFrame(
                    left: $0.x - markerRadius, top: $0.y - markerRadius, width: 2 * markerRadius,
                    height: 2 * markerRadius)
            }
        }
    }

    /// Frames for labels of points, so that labels and the lines to them keep off markers, obstacles and each other.
    ///
    /// Each label in turn takes the cheapest of some hundred places around its point given the others';
    /// a few rounds of that settle.
    static func scatter(_ items: [Item], _ surroundings: Surroundings) -> [PixelFrame] {
        let markers = surroundings.markers
        var placed: [PixelFrame?] = Array(repeating: nil, count: items.count)
        var leaders: [(x: Double, y: Double)?] = Array(repeating: nil, count: items.count)
        for _ in 0..<4 {
            for i in items.indices {
                var best = (cost: Double.infinity, frame: PixelFrame(left: 0, top: 0, width: 0, height: 0))
                for candidate in candidates(items[i], markerRadius: surroundings.markerRadius) {
                    let frame = candidate.frame
                    var cost = candidate.cost + 40 * frame.areaOutside(surroundings.bounds)
                    guard cost < best.cost else { continue }
                    for marker in markers { cost += 10 * frame.overlap(marker) }
                    for obstacle in surroundings.obstacles { cost += 6 * frame.overlap(obstacle) }
                    guard cost < best.cost else { continue }
                    let leader = leaderEnd(of: items[i], label: frame)
                    if leader != nil {
                        for marker in markers where !marker.contains(items[i].x, items[i].y) {
                            if crosses(items[i], leader, marker) { cost += 60 }
                        }
                    }
                    for j in items.indices where j != i {
                        guard let other = placed[j] else { continue }
                        cost += 10 * frame.overlap(other)
                        if crosses(items[i], leader, other) { cost += 300 }
                        if crosses(items[j], leaders[j], frame) { cost += 300 }
                    }
                    if cost < best.cost { best = (cost, frame) }
                }
                placed[i] = best.frame
                leaders[i] = leaderEnd(of: items[i], label: best.frame)
            }
        }
        return placed.map { $0! }
    }

    /// Pairs of labels, the earlier first, that one of them or its line covers the other; a label that covers a
    /// marker or leaves the bounds is paired with itself.
    static func conflicts(_ items: [Item], _ frames: [PixelFrame], _ surroundings: Surroundings) -> [(Int, Int)] {
        let markers = surroundings.markers
        var pairs: [(Int, Int)] = []
        for i in items.indices {
            let leader = leaderEnd(of: items[i], label: frames[i])
            for j in items.indices.prefix(i) {
                if frames[i].overlap(frames[j]) > 0 || crosses(items[i], leader, frames[j])
                    || crosses(items[j], leaderEnd(of: items[j], label: frames[j]), frames[i])
                {
                    pairs.append((j, i))
                }
            }
            if markers.contains(where: { frames[i].overlap($0) > 0 }) || frames[i].areaOutside(surroundings.bounds) > 1 {
                pairs.append((i, i))
            }
        }
        return pairs
    }

    /// Where a line from the point to its label should end; nothing if the label is near enough without.
    static func leaderEnd(of item: Item, label: PixelFrame) -> (x: Double, y: Double)? {
        let x = min(max(item.x, label.left), label.right)
        let y = min(max(item.y, label.top), label.bottom)
        let squares = (x - item.x) * (x - item.x) + (y - item.y) * (y - item.y)
        return squares > 16 * 16 ? (x, y) : nil
    }

    private static func crosses(_ item: Item, _ leader: (x: Double, y: Double)?, _ frame: PixelFrame) -> Bool {
        leader.map { frame.isCrossed(from: (item.x, item.y), to: $0) } ?? false
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

    fileprivate func contains(_ x: Double, _ y: Double) -> Bool {
        x >= left && x <= right && y >= top && y <= bottom
    }

    fileprivate func areaOutside(_ bounds: PixelFrame) -> Double { width * height - overlap(bounds) }
}
