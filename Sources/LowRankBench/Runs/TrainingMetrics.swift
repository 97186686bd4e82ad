import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

/// What a record says of the training itself, beside the task's own metrics.
struct TrainingMetrics {
    /// Effective weights before the first update, by name; what amounts to no matrix is left out.
    private let initial: [String: Tensor<Float>]
    private let warmup: Int
    private let curvature: Double?
    private var losses: [Double] = []

    /// Updates whose mean a loss is held against.
    private static let window = 20

    /// - Parameter curvature: at the start, where it was measured.
    init(_ trainer: Trainer<Float>, warmup: Int, curvature: Double?) {
        self.warmup = warmup
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
    func metrics(of trainer: Trainer<Float>) -> [String: Double] {
        var metrics = ["refreshes": Double(trainer.timers.refresh.count)]
        let spikes = losses.indices.dropFirst(max(warmup, Self.window)).map { i in
            losses[i] - losses[i - Self.window..<i].reduce(0, +) / Double(Self.window)
        }
        metrics["lossSpike"] = spikes.max()
        metrics["curvature"] = curvature
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
