import LowRankBench
import LowRankCore
import LowRankMethods

/// An operation that is measured in bytes/s.
struct TransferTime: Sendable {
    let operation: String
    let size: String
    /// Read and written, every number as often as the operation has to.
    let bytes: Double
    let seconds: Double

    var speed: Double { bytes / seconds }
}
