import LowRankBench
import LowRankCore
import LowRankMethods

/// What one call takes: the median over repetitions, so that a disturbance counts little.
struct MedianTime {
    let repetitions: Int
    /// Short calls are repeated until they add up to this.
    private let leastSeconds = 0.02
    private let mostRepetitions = 2000

    /// - Parameter sample: makes one call and gives the seconds of its parts.
    /// - Returns: the median of each part; the first call only warms up.
    func ofParts(_ sample: () throws -> [Double]) rethrows -> [Double] {
        var samples = [[Double]](repeating: [], count: try sample().count)
        var (total, count) = (0.0, 0)
        while count < repetitions || (total < leastSeconds && count < mostRepetitions) {
            let parts = try sample()
            for (i, seconds) in parts.enumerated() { samples[i].append(seconds) }
            total += parts.reduce(0, +)
            count += 1
        }
        return samples.map { Statistics.median($0)! }
    }

    func of(_ work: () throws -> Void) rethrows -> Double {
        try ofParts {
            let timer = PhaseTimer()
            try timer.measure(work)
            return [timer.seconds]
        }[0]
    }
}
