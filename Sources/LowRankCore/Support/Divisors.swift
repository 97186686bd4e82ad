extension Int {
    /// The largest divisor of this number that is no larger than the bound.
    /// - Complexity: O(bound).
    package func largestDivisor(upTo bound: Int) -> Int {
        Swift.stride(from: Swift.min(bound, self), to: 1, by: -1).first { self % $0 == 0 } ?? 1
    }

    /// The divisor next below the root of this number, or, where one is wanted, the largest up to that.
    package func divisor(wanted: Int) -> Int {
        largestDivisor(upTo: wanted > 0 ? wanted : Int(Double(self).squareRoot() + 1e-9))
    }
}
