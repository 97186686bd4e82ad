import LowRankCore

/// Clusters of rows: Lloyd's k-means, the best of ten random starts.
enum KMeans {
    static func labels(_ rows: Tensor<Double>, clusters: Int, _ streams: RandomStreams) -> [Int] {
        let points = rows.slices
        var best: (cost: Double, labels: [Int]) = (.infinity, [])
        for start in 0..<10 {
            var centres = streams.sample("start \(start)", clusters, of: points.count).map { points[$0] }
            var (labels, cost) = ([Int](), Double.infinity)
            while true {
                let nearest = points.map { point in
                    centres.indices.map { (distance: (point - centres[$0]).norm, cluster: $0) }.min { $0.distance < $1.distance }!
                }
                let sum = nearest.reduce(0) { $0 + $1.distance * $1.distance }
                guard sum < cost else { break }
                (labels, cost) = (nearest.map(\.cluster), sum)
                for k in centres.indices {
                    let members = points.indices.filter { labels[$0] == k }
                    guard let first = members.first else { continue }
                    centres[k] = (1 / Double(members.count)) * members.dropFirst().reduce(points[first]) { $0 + points[$1] }
                }
            }
            if cost < best.cost { best = (cost, labels) }
        }
        return best.labels
    }

    /// The share of labels that agree, under the best naming of the clusters.
    static func accuracy(_ labels: [Int], _ truth: [Int], clusters: Int) -> Double {
        func best(_ k: Int, _ free: [Int]) -> Int {
            free.map { name in
                let hits = zip(labels, truth).count { $0 == k && $1 == name }
                return hits + best(k + 1, free.filter { $0 != name })
            }.max() ?? 0
        }
        return Double(best(0, Array(0..<clusters))) / Double(truth.count)
    }
}
