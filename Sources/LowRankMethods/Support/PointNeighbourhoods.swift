import LowRankCore

/// Points of a cloud that stand for all, and the nearest ones of each.
package struct PointNeighbourhoods {
    /// The first point, then always the one that is furthest from those before.
    package let centres: [Int]
    /// Of each centre the nearest points, itself first, one after the other.
    package let members: [Int]
    /// Of each point the shares of the centres by 1 / (distance^2 + 1e-8), [points, centres].
    package let shares: Tensor<Double>

    /// - Parameters:
    ///   - points: [points, coordinates], at least as many as centres and as members of each.
    ///   - size: members of each centre.
    package init(_ points: Tensor<Double>, centres count: Int, size: Int) {
        let places = points.slices
        let distances = places.map { a in places.map { ($0 - a).dot($0 - a) } }
        var (chosen, free) = ([0], distances[0])
        while chosen.count < count {
            chosen.append(free.argmax)
            free = zip(free, distances[chosen.last!]).map { min($0, $1) }
        }
        members = chosen.flatMap { distances[$0].map { -$0 }.fallingOrder.prefix(size) }
        let inverses = distances.map { row in chosen.map { 1 / (row[$0] + 1e-8) } }
        shares = Tensor(inverses.flatMap { row in row.map { $0 / row.sum } }, shape: [points.rows, count])
        centres = chosen
    }
}
