import LowRankBench
import LowRankCore
import LowRankMethods

/// Where the time of a training step goes, operation by operation.
public struct StepProfile: Sendable {
    let model: BenchmarkModel
    /// Seconds of one step; the most expensive first.
    let entries: [GraphProfile.Entry]
    /// Gradient clipping, the update rule and the schedule; a refresh is spread over its interval.
    let optimizerSeconds: Double
    let stepSeconds: Double
    /// Fraction of the product limit that a full-rank step of the same speed reaches.
    let fraction: Double
    let peakBytes: Int

    var tokensPerSecond: Double { Double(BenchmarkModel.rows) / stepSeconds }
    /// Not in any operation: going from one to the next, and what a schedule records anew.
    var restSeconds: Double { stepSeconds - optimizerSeconds - entries.map(\.seconds).reduce(0, +) }

    /// The mean over `steps` after two to warm up and, where there is one, after the dense phase.
    /// - Throws: `InputError` for an unknown method, `MethodError` for one that does not fit the model.
    public static func measure(
        _ model: BenchmarkModel, method id: String, limits: MachineLimits, steps: Int
    ) throws -> StepProfile {
        let card = try MethodCatalogue.shipped.knownCard(id)
        let method = try TrainingMethod([(id, model.values(of: card))])
        let ledger = MemoryLedger()
        return try MemoryLedger.$current.withValue(ledger) {
            let trainer = try model.trainer(method)
            try trainer.skipDensePhase()
            let profile = GraphProfile()
            func train(_ count: Int, _ profile: GraphProfile?) throws {
                for _ in 0..<count {
                    // A schedule may have recorded another graph.
                    trainer.lossGraph.graph.profile = profile
                    _ = try trainer.update { model.load($0) }
                }
            }
            try train(2, nil)
            let before = StepTime(trainer.timers, updates: 1)
            try train(steps, profile)
            let step = StepTime(trainer.timers, updates: 1).difference(from: before, over: Double(steps))
            let refresh = method.updateRule.refreshInterval.map { before.refresh / Double($0) } ?? 0
            let optimizer = step.optimizer - step.refresh + refresh
            let seconds = step.forward + step.backward + optimizer
            let flops = Double(BenchmarkModel.rows) * model.shape.flopsPerToken(context: BenchmarkModel.context)
            return StepProfile(
                model: model, entries: profile.entries.map { $0.divided(by: Double(steps)) }, optimizerSeconds: optimizer,
                stepSeconds: seconds, fraction: flops / seconds / limits.product, peakBytes: ledger.totalPeak)
        }
    }
}

extension GraphProfile.Entry {
    fileprivate func divided(by steps: Double) -> GraphProfile.Entry {
        var entry = self
        entry.forwardSeconds /= steps
        entry.backwardSeconds /= steps
        return entry
    }
}
