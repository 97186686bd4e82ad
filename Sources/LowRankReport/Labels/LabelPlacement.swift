/// Places text where it covers nothing, the same way every time.
package enum LabelPlacement {
    // MARK: In a column

    /// Moves positions apart as little as needed (least squares) for a distance of at least `spacing`,
    /// inside `range` as far as they fit.
    ///
    /// - Returns: new positions in the order of the old ones.
    package static func spread(
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
    package struct Item {
        package var x: Double
        package var y: Double
        package var width: Double
        package var height: Double

        package init(x: Double, y: Double, width: Double, height: Double) {
            self.x = x
            self.y = y
            self.width = width
            self.height = height
        }
    }

    /// What labels have to keep off.
    package struct Surroundings {
        /// Half the width of a marker.
        package var markerRadius: Double
        /// All points, labelled or not.
        package var points: [(x: Double, y: Double)]
        /// What may be covered where there is no other place.
        package var obstacles: [PixelFrame]
        package var bounds: PixelFrame

        package init(
            markerRadius: Double, points: [(x: Double, y: Double)], obstacles: [PixelFrame], bounds: PixelFrame
        ) {
            self.markerRadius = markerRadius
            self.points = points
            self.obstacles = obstacles
            self.bounds = bounds
        }

        package var markers: [PixelFrame] {
            points.map {
                PixelFrame(
                    left: $0.x - markerRadius, top: $0.y - markerRadius, width: 2 * markerRadius,
                    height: 2 * markerRadius)
            }
        }
    }

    /// A label and where it is.
    package struct Placed {
        package var item: Item
        package var frame: PixelFrame

        package var leader: (x: Double, y: Double)? { leaderEnd(of: item, label: frame) }

        /// Whether one of the two, or the line to it, covers the other.
        package func meets(_ other: Placed) -> Bool {
            frame.overlap(other.frame) > 0 || isLeaderAcross(other.frame) || other.isLeaderAcross(frame)
        }

        fileprivate func isLeaderAcross(_ other: PixelFrame) -> Bool {
            leader.map { other.isCrossed(from: (item.x, item.y), to: $0) } ?? false
        }
    }

    /// Places labels of points so that they and the lines to them keep off markers, obstacles and each other.
    ///
    /// Each label in turn takes the cheapest of more than a hundred places around its point given the others';
    /// a few rounds of that settle.
    package static func scatter(_ items: [Item], _ surroundings: Surroundings) -> [Placed] {
        var placed: [Placed?] = Array(repeating: nil, count: items.count)
        for _ in 0..<4 {
            for i in items.indices {
                let others = placed.indices.compactMap { $0 == i ? nil : placed[$0] }
                placed[i] = place(items[i], among: others, surroundings)
            }
        }
        return placed.map { $0! }
    }

    /// The cheapest place for one label.
    package static func place(_ item: Item, among others: [Placed], _ surroundings: Surroundings) -> Placed {
        let markers = surroundings.markers
        let leaders = others.map(\.leader)
        var best = (cost: Double.infinity, frame: PixelFrame(left: 0, top: 0, width: 0, height: 0))
        for candidate in candidates(item, markerRadius: surroundings.markerRadius) {
            let frame = candidate.frame
            let placed = Placed(item: item, frame: frame)
            var cost = candidate.cost + 40 * frame.areaOutside(surroundings.bounds)
            guard cost < best.cost else { continue }
            for marker in markers { cost += 10 * frame.overlap(marker) }
            for obstacle in surroundings.obstacles { cost += 6 * frame.overlap(obstacle) }
            guard cost < best.cost else { continue }
            cost += 250 * Double(misreadings(placed, surroundings.points, markers, margin: 3))
            guard cost < best.cost else { continue }
            let hasLeader = placed.leader != nil
            for (other, leader) in zip(others, leaders) {
                cost += 10 * frame.overlap(other.frame)
                if hasLeader, placed.isLeaderAcross(other.frame) { cost += 300 }
                if let leader, frame.isCrossed(from: (other.item.x, other.item.y), to: leader) { cost += 300 }
            }
            if cost < best.cost { best = (cost, frame) }
        }
        return Placed(item: item, frame: best.frame)
    }

    /// How many other points a label may be taken for the label of: without a line those that are nearer to it than
    /// its own, with a line those under the line.
    private static func misreadings(
        _ label: Placed, _ points: [(x: Double, y: Double)], _ markers: [PixelFrame], margin: Double
    ) -> Int {
        let distance = label.frame.distance(to: (label.item.x, label.item.y))
        let hasLeader = label.leader != nil
        return zip(points, markers).filter { point, marker in
            !marker.contains(label.item.x, label.item.y)
                && (hasLeader
                    ? label.isLeaderAcross(marker) : label.frame.distance(to: point) < distance + margin)
        }.count
    }

    /// Whether a label covers a marker, is without a line nearer to another point or leaves the bounds.
    package static func isMisplaced(_ label: Placed, _ surroundings: Surroundings) -> Bool {
        let markers = surroundings.markers
        return markers.contains { label.frame.overlap($0) > 0 }
            || label.leader == nil && misreadings(label, surroundings.points, markers, margin: 0) > 0
            || label.frame.areaOutside(surroundings.bounds) > 1
    }

    /// Pairs of labels, the earlier first, that meet; a label that is misplaced is paired with itself.
    package static func conflicts(_ labels: [Placed], _ surroundings: Surroundings) -> [(Int, Int)] {
        labels.indices.flatMap { i in
            labels.indices.prefix(i).filter { labels[i].meets(labels[$0]) }.map { ($0, i) }
                + (isMisplaced(labels[i], surroundings) ? [(i, i)] : [])
        }
    }

    /// Where a line from the point to its label should end; nothing if the label is near enough without.
    package static func leaderEnd(of item: Item, label: PixelFrame) -> (x: Double, y: Double)? {
        label.distance(to: (item.x, item.y)) > 16 ? label.nearest(to: (item.x, item.y)) : nil
    }

    /// Places around a point, nearest first and right before left before above and below.
    private static func candidates(
        _ item: Item, markerRadius: Double
    ) -> [(cost: Double, frame: PixelFrame)] {
        let directions: [(x: Double, y: Double)] = [
            (1, 0), (-1, 0), (0, -1), (0, 1), (1, -1), (1, 1), (-1, -1), (-1, 1),
            (1, -0.5), (1, 0.5), (-1, -0.5), (-1, 0.5),
        ]
        return [1.0, 4, 8, 13, 18, 24, 30, 37, 45, 53, 62, 80, 100].flatMap { gap in
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
