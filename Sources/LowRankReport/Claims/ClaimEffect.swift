import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// How much the two sides of a comparison differ, in percent, over paired seeds.
public struct ClaimEffect: Sendable, Hashable, Codable {
    /// Infinite when runs diverged.
    public let mean: Double
    /// The 95 % interval; absent for a single seed.
    public let low: Double?
    public let high: Double?
    public let seeds: Int
}

extension ClaimEffect {
    /// How much the values of `run` are above those of `against`, in percent.
    ///
    /// Perplexities and rates are compared by their logarithm: exp(mean difference) - 1, and likewise the
    /// ends of the interval. Everything else is compared relative to the mean of `against`.
    ///
    /// Where only some differences are infinite there is no variance. Their interval reaches from the
    /// best (or worst) finite one to infinity: no finite number may hide the run that diverged.
    ///
    /// - Returns: nil when both sides diverged at the same seed, or each at another, so that nothing can be said.
    static func relative(_ run: [Int: Double], _ against: [Int: Double], _ metric: ClaimMetric) -> ClaimEffect? {
        let differences = run.keys.sorted().map { run[$0]! - against[$0]! }
        let percent: (Double) -> Double
        if metric.isLogarithm {
            percent = { 100 * expm1($0) }
        } else {
            // In the order of the seeds, so that the sum is always the same.
            let finite = against.sorted { $0.key < $1.key }.map(\.value).filter(\.isFinite)
            let scale = abs(finite.reduce(0, +)) / Double(finite.count)
            percent = { $0 == 0 || $0.isInfinite ? $0 : 100 * $0 / scale }
        }
        let infinite = Set(differences.filter { !$0.isFinite })
        guard infinite.isEmpty else {
            guard infinite.count == 1, let end = infinite.first, !end.isNaN else { return nil }
            let finite = differences.filter(\.isFinite)
            let bounds = [finite.min() ?? end, finite.max() ?? end, end]
            let hasInterval = differences.count > 1
            return ClaimEffect(
                mean: percent(end), low: hasInterval ? percent(bounds.min()!) : nil,
                high: hasInterval ? percent(bounds.max()!) : nil, seeds: differences.count)
        }
        return Statistics.pairedDifference(run, against).map { estimate in
            ClaimEffect(
                mean: percent(estimate.mean), low: estimate.halfWidth.map { percent(estimate.mean - $0) },
                high: estimate.halfWidth.map { percent(estimate.mean + $0) }, seeds: estimate.count)
        }
    }

    /// The share of the gap between `against` and `full` that `run` closes, in percent:
    /// mean(against - run) / mean(against - full), with Fieller's interval for the ratio of two paired means.
    ///
    /// - Returns: nil when the gap itself is not clear of zero, or a run diverged on which it depends.
    static func share(run: [Int: Double], against: [Int: Double], full: [Int: Double]) -> ClaimEffect? {
        let seeds = against.keys.sorted()
        let closed = seeds.map { against[$0]! - run[$0]! }
        let gap = seeds.map { against[$0]! - full[$0]! }
        guard gap.allSatisfy(\.isFinite) else { return nil }
        let n = Double(seeds.count)
        let (a, b) = (closed.reduce(0, +) / n, gap.reduce(0, +) / n)
        guard b > 0 else { return nil }
        guard seeds.count > 1 else { return ClaimEffect(mean: 100 * a / b, low: nil, high: nil, seeds: 1) }
        guard a.isFinite else {
            let isEverySeed = !closed.contains(where: \.isFinite)
            return ClaimEffect(mean: a, low: -.infinity, high: isEverySeed ? -.infinity : .infinity, seeds: seeds.count)
        }
        func covariance(_ x: [Double], _ meanX: Double, _ y: [Double], _ meanY: Double) -> Double {
            zip(x, y).map { ($0 - meanX) * ($1 - meanY) }.reduce(0, +) / (n - 1)
        }
        // All ratios x for which mean(closed - x gap) is not significantly different from zero.
        let t = Statistics.tQuantile(degrees: seeds.count - 1)
        let scale = t * t / n
        let quadratic = b * b - scale * covariance(gap, b, gap, b)
        let linear = a * b - scale * covariance(closed, a, gap, b)
        let constant = a * a - scale * covariance(closed, a, closed, a)
        guard quadratic > 0 else { return nil }
        let root = max(0, linear * linear - quadratic * constant).squareRoot()
        return ClaimEffect(
            mean: 100 * a / b, low: 100 * (linear - root) / quadratic, high: 100 * (linear + root) / quadratic,
            seeds: seeds.count)
    }

    /// "−2.1 % [−3.0, −1.2], 3 seeds"
    var text: String {
        guard let low, let high else { return "\(Percent.number(mean)) %, one seed, no interval" }
        return "\(Percent.number(mean)) % [\(Percent.number(low)), \(Percent.number(high))], \(seeds) seeds"
    }
}

/// How percentages are written in the ledger.
enum Percent {
    /// "+2.4", "−55", "+181000", "∞": one decimal where it tells something.
    static func number(_ value: Double) -> String {
        guard value.isFinite else { return value > 0 ? "∞" : "−∞" }
        return FigureNumbers.signed(value, decimals: abs(value) < 99.95 ? 1 : 0)
    }

    /// "5 %", "0.5 %"
    static func plain(_ value: Double) -> String { FigureNumbers.trimmed(String(format: "%.2f", value)) + " %" }
}
