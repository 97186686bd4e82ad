import LowRankBench
import LowRankCore
import LowRankMethods

/// The points that no other point beats: none is at most as large in both coordinates and smaller in one.
///
/// - Returns: indices in the order of rising cost, so of falling loss; of equal points, the first.
func paretoFront(_ points: [(cost: Double, loss: Double)]) -> [Int] {
    let order = points.indices.sorted {
        (points[$0].cost, points[$0].loss, $0) < (points[$1].cost, points[$1].loss, $1)
    }
    var front: [Int] = []
    var best = Double.infinity
    for i in order where points[i].loss < best {
        front.append(i)
        best = points[i].loss
    }
    return front
}
