import LowRankCore
import LowRankMethods

/// LISA with the layers of each period given: W1.<name>, W2.<name>, ... and how often every tensor was trained.
enum LISAConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let replay = try LayerReplay(c)
        var h = ConformanceHyperparameters(c)
        let lr = try h.real(required: "lr")
        let adamW = try h.adamW()
        guard let count = try h.count("activated_layers", atLeast: 1),
            let interval = try h.count("interval_steps", atLeast: 1)
        else { throw ConformanceInvalid("hyperparameter 'activated_layers' or 'interval_steps' is missing") }
        let settings: [String: HyperValue] = [
            "activated_layers": .integer(count), "interval_steps": .integer(interval),
            "frozen_states": .text(try h.text("frozen_states") ?? "keep"),
        ]
        try h.finish()
        let lisa = LISA(try Hyperparameters(settings, specs: LISA.card.hyperparameters, method: "lisa"))
        let draws = try c.activeLayers(
            periods: (replay.updates - 1) / interval + 1, count: count, of: replay.layerCount)
        var (computed, trained) = try replay.run(
            TrainingMethod(parametrisation: DenseForm(), updateRule: adamW, schedule: lisa), learningRate: lr,
            draws: draws)
        computed["adam_steps_by_tensor"] = Tensor(
            replay.names.indices.map { i in Double(trained.count { $0.contains(i) }) }, shape: [replay.names.count])
        return computed
    }
}
