import BenchTasks
import LowRankCore
import LowRankMethods

/// Training inside an experiment: AdamW, a tenth of the updates as warm-up, then a cosine down to a tenth of the rate.
struct ShortTraining {
    let steps: Int
    let learningRate: Double

    /// Trains what of the network is trainable.
    /// - Parameters:
    ///   - load: puts the batch of an update, counted from 0, into the inputs.
    ///   - parts: how often `each` is called, evenly spaced, the last time at the end.
    ///   - each: told of the updates done.
    /// - Throws: `TrainingDiverged`; what `load` and `each` throw.
    func train(
        _ network: any Network<Float>, streams: RandomStreams, load: (Int, LossGraph<Float>.Inputs) throws -> Void,
        parts: Int = 1, each: (_ updates: Int) throws -> Void = { _ in }
    ) throws {
        let trainer = try Trainer<Float>(
            method: TrainingMethod([]), plan: LearningRatePlan(steps: steps, warmup: steps / 10, minimumRatio: 0.1),
            peakLearningRate: learningRate, clip: 1, streams: streams) { _ in network }
        for update in 0..<steps {
            _ = try trainer.update { try load(update, $0) }
            if (update + 1) * parts / steps > update * parts / steps { try each(update + 1) }
        }
    }
}
