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
        let n = Double(values.count)
        let mean = values.reduce(0, +) / n
        self.count = values.count
        self.mean = mean
        self.low = low
        self.high = high
        if values.count > 1 {
            let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
            let deviation = (squares / (n - 1)).squareRoot()
            halfWidth = Self.studentQuantile(degrees: values.count - 1) * deviation / n.squareRoot()
        } else {
            halfWidth = nil
        }
    }

    /// The 97.5 % quantile of Student's t.
    static func studentQuantile(degrees: Int) -> Double {
        let table = [
            12.7062, 4.3027, 3.1824, 2.7764, 2.5706, 2.4469, 2.3646, 2.3060, 2.2622, 2.2281,
            2.2010, 2.1788, 2.1604, 2.1448, 2.1314, 2.1199, 2.1098, 2.1009, 2.0930, 2.0860,
        ]
        if degrees <= table.count { return table[degrees - 1] }
        return 1.9600 + 2.42 / Double(degrees)
    }
}

/// The middle value, or the mean of the two in the middle.
func medianOfSamples(_ values: [Double]) -> Double? {
    guard !values.isEmpty else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2) ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
}
