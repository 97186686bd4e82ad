import LowRankBench
import LowRankCore
import LowRankMethods

/// The mean of one number over seeds, its range and its 95 % interval.
struct SeedSpread {
    let count: Int
    let mean: Double
    let low: Double
    let high: Double
    /// Half the width of the 95 % Student interval of the mean; absent for a single seed.
    let halfWidth: Double?

    /// - Returns: nothing when there is no value.
    init?(_ values: [Double]) {
        guard let low = values.min(), let high = values.max() else { return nil }
        let estimate = Statistics.estimate(values)!
        self.low = low
        self.high = high
        count = estimate.count
        mean = estimate.mean
        halfWidth = estimate.halfWidth
    }
}
