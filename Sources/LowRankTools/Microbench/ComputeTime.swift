import LowRankBench
import LowRankCore
import LowRankMethods

/// An operation that is measured in FLOP/s.
struct ComputeTime: Sendable {
    let operation: String
    let size: String
    let flops: Double
    let seconds: Double
    /// What OpenBLAS takes for the same product; nil for what is none.
    var openBLASSeconds: Double?

    var speed: Double { flops / seconds }
}
