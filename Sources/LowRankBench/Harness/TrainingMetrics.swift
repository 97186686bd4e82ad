import Foundation
import LowRankCore
import LowRankMethods

/// How many directions a matrix uses: exp(H(p)) with p the singular values divided by their sum.
///
/// O. Roy, M. Vetterli, The effective rank: a measure of effective dimensionality, EUSIPCO 2007.
enum EffectiveRank {
    /// - Parameter singularValues: not negative; none but zeros give 0.
    static func of(_ singularValues: [Double]) -> Double {
        let sum = singularValues.reduce(0, +)
        guard sum > 0 else { return 0 }
        let entropy = singularValues.reduce(0.0) { total, value in
            let p = value / sum
            return p > 0 ? total - p * log(p) : total
        }
        return exp(entropy)
    }

    static func of(_ matrix: Tensor<Float>) -> Double? {
        (try? matrix.svd()).map { of($0.s.values.map(Double.init)) }
    }
}

/// What a record says of the training itself, beside the task's own metrics.
struct TrainingMetrics {
    /// Effective weights before the first update, by name; what amounts to no matrix is left out.
    private let initial: [String: Tensor<Float>]
    private let warmup: Int
    private var losses: [Double] = []

    /// Updates whose mean a loss is held against.
    private static let window = 20

    init(_ trainer: Trainer<Float>, warmup: Int) {
        self.warmup = warmup
        initial = Dictionary(
            uniqueKeysWithValues: trainer.network.linearWeights.compactMap { weight in
                // A copy: sharing would make the first update copy the weight itself.
                weight.effectiveWeight.map { (weight.shape.name, Tensor($0.values, shape: $0.shape)) }
            })
    }

    mutating func append(loss: Double) { losses.append(loss) }

    /// - `effectiveRankWeights`, `effectiveRankUpdates`: mean effective rank of the linear weights and of their
    ///   change since the start; absent when one of them amounts to no matrix.
    /// - `refreshes`: projector refreshes, over all weights.
    /// - `lossSpike`: the largest excess of a training loss over the mean of the `window` before it, from the end of
    ///   the warm-up on; absent in runs too short for one.
    func metrics(of trainer: Trainer<Float>) -> [String: Double] {
        var metrics = ["refreshes": Double(trainer.timers.refresh.count)]
        let spikes = losses.indices.dropFirst(max(warmup, Self.window)).map { i in
            losses[i] - losses[i - Self.window..<i].reduce(0, +) / Double(Self.window)
        }
        metrics["lossSpike"] = spikes.max()
        var ranks: [(weight: Double, update: Double)] = []
        for weight in trainer.network.linearWeights {
            guard let start = initial[weight.shape.name], let end = weight.effectiveWeight,
                let rank = EffectiveRank.of(end), let updateRank = EffectiveRank.of(Self.difference(end, start))
            else { return metrics }
            ranks.append((rank, updateRank))
        }
        metrics["effectiveRankWeights"] = ranks.reduce(0) { $0 + $1.weight } / Double(ranks.count)
        metrics["effectiveRankUpdates"] = ranks.reduce(0) { $0 + $1.update } / Double(ranks.count)
        return metrics
    }

    private static func difference(_ a: Tensor<Float>, _ b: Tensor<Float>) -> Tensor<Float> {
        Tensor(zip(a.values, b.values).map { $0 - $1 }, shape: a.shape)
    }
}
