import LowRankBench
import LowRankCore
import LowRankMethods

/// Ratios of measurements taken in turns.
struct PairedRatio: Hashable, Codable, Sendable {
    /// Of the ratios of neighbours in time.
    let median: Double
    let least: Double
    let greatest: Double

    /// a over b, pair by pair; nil without a pair.
    init?(_ a: [Double], _ b: [Double]) {
        let ratios = zip(a, b).map { $0 / $1 }
        guard let median = Statistics.median(ratios) else { return nil }
        self.median = median
        least = ratios.min()!
        greatest = ratios.max()!
    }
}

/// How far two courses of the loss are apart.
struct LossAgreement: Hashable, Codable, Sendable {
    /// Updates in which rounding has no time to grow: a difference is one between the implementations.
    static let firstUpdates = 20
    /// Largest relative difference allowed there.
    static let firstTolerance = 1e-4
    /// Largest relative difference allowed anywhere. Sums in another order differ in the last bits of Float32,
    /// and training may amplify that; a refresh of a projection does where singular values are nearly equal.
    static let tolerance = 1e-3

    let updates: Int
    /// The largest of |a - b| / |b| over the first updates, and over all.
    let first: Double
    let all: Double

    /// - Parameters: losses before each update, the same number of each, at least one.
    init(_ a: [Double], _ b: [Double]) {
        precondition(a.count == b.count && !a.isEmpty)
        let differences = zip(a, b).map { abs($0 - $1) / abs($1) }
        updates = a.count
        first = differences.prefix(Self.firstUpdates).max()!
        all = differences.max()!
    }

    var isClose: Bool { first <= Self.firstTolerance && all <= Self.tolerance }
}
