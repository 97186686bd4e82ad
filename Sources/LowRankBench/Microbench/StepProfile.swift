import LowRankCore

/// Where the time of a training step goes, operation by operation.
public struct StepProfile: Sendable {
    public let tokensPerSecond: Double
    /// Fraction of the product limit that the model's FLOPs reach.
    public let fraction: Double
    public let entries: [GraphProfile.Entry]
    /// Gradient clipping and the update rule.
    public let optimizerSeconds: Double
    public let stepSeconds: Double
    public let peakBytes: Int

    /// Seconds are those of one step, the mean over `steps` after two to warm up.
    public static func measure(
        _ model: BenchmarkModel, _ method: TrainingMethod, limits: MachineLimits, steps: Int
    ) throws -> StepProfile {
        let ledger = MemoryLedger()
        let trainer = try MemoryLedger.$current.withValue(ledger) { try model.trainer(method) }
        func train(_ count: Int) throws {
            for _ in 0..<count { _ = try trainer.update { model.load($0) } }
        }
        try train(2)
        let before = StepTime(trainer.timers, updates: 1)
        let profile = GraphProfile()
        trainer.lossGraph.graph.profile = profile
        try train(steps)
        let step = StepTime(trainer.timers, updates: 1).difference(from: before, over: Double(steps))
        let seconds = step.forward + step.backward + step.optimizer
        let speed = Double(BenchmarkModel.rows) / seconds
        return StepProfile(
            tokensPerSecond: speed,
            fraction: speed * model.shape.flopsPerToken(context: BenchmarkModel.context) / limits.product,
            entries: profile.entries.map { $0.perStep(steps) }, optimizerSeconds: step.optimizer, stepSeconds: seconds,
            peakBytes: ledger.totalPeak)
    }
}

extension GraphProfile.Entry {
    fileprivate func perStep(_ steps: Int) -> GraphProfile.Entry {
        var entry = self
        entry.forwardSeconds /= Double(steps)
        entry.backwardSeconds /= Double(steps)
        return entry
    }
}
