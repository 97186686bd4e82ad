#if DEBUG  // As Fixtures.swift.
@testable import LowRankBench
import LowRankCore
import LowRankMethods

/// Runs that tests train in a blink, and the methods for them.
package enum SmallRun {
    /// A Markov run small enough to train in a blink.
    package static func configuration(_ methods: [MethodConfiguration] = []) -> RunConfiguration {
        RunConfiguration(
            task: "markov", data: .markov(states: 16, branching: 3, sourceSeed: 1),
            model: .llama(hidden: 16, intermediate: 24, layers: 2, heads: 2, initializerRange: 0.02),
            training: TrainingConfiguration(
                steps: 8, batch: 2, context: 8, warmup: 1, minimumRatio: 0.1, clip: 1, evaluations: 1,
                evaluationBatches: 1),
            row: "row", label: "Row", methods: methods, learningRate: 0.01, seed: 1, threads: 1)
    }

    /// Every method that changes weights alone, at a rank that fits and without a non-linearity or a bias where it has the choice,
    /// which ZeroI2V has not.
    package static let linearMethods: [MethodConfiguration] = MethodRegistry.all(.training).filter {
        !$0.card.axes.contains(.adapter) && $0.card.id != "zeroi2v"
    }.map { entry in
        var values: [String: HyperValue] = [:]
        let fitting: [String: HyperValue] = [
            "rank": .integer(4), "activation": .text("none"), "activated_layers": .integer(1), "M": .real(2),
            "num_components": .integer(4), "target_rank": .integer(2), "init_warmup": .integer(0), "incre_interval": .integer(2),
            "biases": .flag(false), "gate_residual": .flag(false), "r1": .integer(4), "r2": .integer(3),
        ]
        for spec in entry.card.hyperparameters { values[spec.name] = fitting[spec.name] }
        return MethodConfiguration(id: entry.card.id, hyperparameters: values)
    }
}
#endif
