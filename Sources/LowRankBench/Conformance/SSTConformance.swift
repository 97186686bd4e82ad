import LowRankCore
import LowRankMethods

/// SST's layer, and its weight on a fixed sequence of gradients with given selections: W1, W2, ... and the
/// singular values Sigma1, Sigma2, ...
enum SSTConformance {
    @Sendable static func apply(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let replay = try AdapterReplay(c)
        var h = ConformanceHyperparameters(c)
        let isEnhanced = try h.flag("enhanced_gradient") ?? true
        try h.finish()
        try c.onlyUses(inputs: ["U", "Sigma", "V", "x", "dy"])
        // A layer that is given without a selection trains all of its vectors.
        let sst = try method(["rank": .integer(min(replay.outputs, replay.inputs)), "enhanced_gradient": .flag(isEnhanced)])
        return replay.run(try weight(c, replay.shape, sst, suffix: ""))
    }

    @Sendable static func train(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let replay = try FactorReplay(c)
        var h = ConformanceHyperparameters(c)
        guard let interval = try h.count("interval", atLeast: 1),
            let round = try h.count("iterations_per_round", atLeast: 1)
        else { throw ConformanceInvalid("hyperparameter 'interval' or 'iterations_per_round' is missing") }
        let rank = try h.rank()
        let lr = try h.real(required: "lr")
        let sst = try method([
            "rank": .integer(rank), "interval": .integer(interval), "iterations_per_round": .integer(round),
            "enhanced_gradient": .flag(try h.flag("enhanced_gradient") ?? true), "optimizer": .text("sgd"),
        ])
        try h.checkSteps(replay.updates)
        try h.finish()
        try sst.check(replay.shape)
        let selections = try (1...(replay.updates + interval - 1) / interval).map { i in
            let given = try c.draw("selected\(i)", shape: [rank]).values
            let indices = given.compactMap { Int(exactly: $0) }
            guard indices.count == rank, Set(indices).count == rank,
                indices.allSatisfy((0..<replay.shape.inputs).contains), indices.allSatisfy((0..<replay.shape.outputs).contains)
            else { throw ConformanceInvalid("draw 'selected\(i)' is not \(rank) different singular vectors") }
            return indices
        }
        try c.onlyUses(
            inputs: replay.inputNames + ["U0", "Sigma0", "V0"], draws: selections.indices.map { "selected\($0 + 1)" })
        let weight = try weight(c, replay.shape, sst, suffix: "0")
        try replay.checkStart(weight, madeOf: "'U0', 'Sigma0' and 'V0'")
        let schedule = GivenSelections(sst: sst, interval: interval, selections: selections)
        return try replay.run(
            weight, TrainingMethod(parametrisation: sst, updateRule: sst, schedule: schedule), plan: replay.steadyPlan,
            learningRate: lr, after: { ["Sigma\($0)": weight.parameter("Sigma")!.value] }
        ).computed
    }

    private static func weight(
        _ c: ConformanceCase, _ shape: WeightShape, _ sst: SST, suffix: String
    ) throws -> StoredWeight<Double> {
        let q = min(shape.outputs, shape.inputs)
        let start = sst.start(
            U: try c.input("U" + suffix, shape: [shape.outputs, q]), Sigma: try c.input("Sigma" + suffix, shape: [q]),
            V: try c.input("V" + suffix, shape: [shape.inputs, q]))
        return StoredWeight(shape, form: sst, start)
    }

    private static func method(_ settings: [String: HyperValue]) throws -> SST {
        SST(try Hyperparameters(settings, specs: SST.card.hyperparameters, method: "sst"))
    }
}

/// SST's iterations with given selections, at a steady rate.
private struct GivenSelections: Schedule {
    let sst: SST
    let interval: Int
    let selections: [[Int]]

    func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(schedule: self) }

    private struct State<S: Scalar>: ScheduleState {
        let schedule: GivenSelections

        func beforeUpdate(_ t: Int, of trainer: Trainer<S>) throws {
            guard t % schedule.interval == 0 else { return }
            let iteration = t / schedule.interval
            for weight in trainer.network.linearWeights {
                try schedule.sst.begin(iteration: iteration, of: weight) { _ in schedule.selections[iteration] }
            }
        }
    }
}
