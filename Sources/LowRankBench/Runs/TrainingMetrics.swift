import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// The ranks of the updates of the linear weights, as records have them.
package enum UpdateRanks {
    /// Their mean.
    package static let metric = "updateRank"

    /// By the name of the weight.
    package static func byWeight(_ metrics: [String: Double]) -> [String: Double] {
        let prefix = metric + " "
        return Dictionary(
            uniqueKeysWithValues: metrics.filter { $0.key.hasPrefix(prefix) }.map { (String($0.key.dropFirst(prefix.count)), $0.value) })
    }
}

/// What a record says of the training itself, beside the task's own metrics.
struct TrainingMetrics {
    /// Effective weights before the first update, by name; what amounts to no matrix is left out.
    private let initial: [String: Tensor<Float>]
    private let warmup: Int
    private let curvature: Double?
    private let recordsRanks: Bool
    private var losses: [Double] = []

    /// Updates whose mean a loss is held against.
    private static let window = 20

    /// - Parameter curvature: at the start, where it was measured.
    init(_ trainer: Trainer<Float>, _ training: TrainingConfiguration, curvature: Double?) {
        warmup = training.warmup
        recordsRanks = training.updateRanks == true
        self.curvature = curvature
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
    /// - `curvature`: as `Curvature`, where it was measured.
    /// - `updateRank`: mean rank of the changes, and after it that of each weight ("updateRank q_proj..."), where they are asked for.
    func metrics(of trainer: Trainer<Float>) -> [String: Double] {
        var metrics = ["refreshes": Double(trainer.timers.refresh.count)]
        let spikes = losses.indices.dropFirst(max(warmup, Self.window)).map { i in
            losses[i] - losses[i - Self.window..<i].reduce(0, +) / Double(Self.window)
        }
        metrics["lossSpike"] = spikes.max()
        metrics["curvature"] = curvature
        var ranks: [(weight: Double, update: Double)] = []
        var updateRanks: [Double] = []
        for weight in trainer.network.linearWeights {
            guard let start = initial[weight.shape.name], let end = weight.effectiveWeight else { return metrics }
            let update = Self.difference(end, start)
            guard let rank = EffectiveRank.of(end), let updateRank = EffectiveRank.of(update) else { return metrics }
            ranks.append((rank, updateRank))
            guard recordsRanks, let values = try? update.singularValues() else { continue }
            let count = Double(values.count { $0 > Self.smallest * (values.max() ?? 0) })
            updateRanks.append(count)
            metrics["\(Self.updateRank) \(weight.shape.name)"] = count
        }
        if !updateRanks.isEmpty { metrics[Self.updateRank] = updateRanks.reduce(0, +) / Double(updateRanks.count) }
        metrics["effectiveRankWeights"] = ranks.reduce(0) { $0 + $1.weight } / Double(ranks.count)
        metrics["effectiveRankUpdates"] = ranks.reduce(0) { $0 + $1.update } / Double(ranks.count)
        return metrics
    }

    private static let updateRank = UpdateRanks.metric
    /// Singular values below this, relative to the largest, are taken for rounding.
    private static let smallest: Float = 1e-3

    private static func difference(_ a: Tensor<Float>, _ b: Tensor<Float>) -> Tensor<Float> {
        Tensor(zip(a.values, b.values).map { $0 - $1 }, shape: a.shape)
    }
}
