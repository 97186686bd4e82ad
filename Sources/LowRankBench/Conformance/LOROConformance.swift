import LowRankCore
import LowRankMethods

/// LORO on a fixed sequence of gradients of W = B A: W1, W2, ..., and which updates were exact.
enum LOROConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let replay = try FactorReplay(c)
        var h = ConformanceHyperparameters(c)
        let (settings, period) = try readSettings(&h)
        let lr = try h.real(required: "lr")
        try h.checkSteps(replay.updates)
        try h.finish()
        try c.onlyUses(inputs: replay.inputNames + ["B0", "A0"])
        let loro = LORO(try Hyperparameters(settings, specs: LORO.card.hyperparameters, method: "loro"))
        try loro.check(replay.shape)
        let weight = StoredWeight(replay.shape, form: loro, try c.start(loro, replay.shape, suffix: "0"))
        try replay.checkStart(weight, madeOf: "'B0' and 'A0'")

        var (computed, _) = try replay.run(
            weight, TrainingMethod(parametrisation: loro, updateRule: loro, schedule: loro), plan: replay.steadyPlan,
            learningRate: lr)
        let exact = (1...replay.updates).map { $0 % period == 0 ? 1.0 : 0.0 }
        computed["exact"] = Tensor(exact, shape: [exact.count])
        return computed
    }

    private static func readSettings(
        _ h: inout ConformanceHyperparameters
    ) throws -> (settings: [String: HyperValue], period: Int) {
        let betas = try h.betas(default: (0.9, 0.999))
        let rank = try h.rank()
        guard let period = try h.count("loro_freq", atLeast: 1) else {
            throw ConformanceInvalid("hyperparameter 'loro_freq' is missing")
        }
        let scaler = try h.real("lr_scaler") ?? -1
        return (
            [
                "rank": .integer(rank), "loro_freq": .integer(period),
                "refresh": .text(try h.flag("refresh") ?? true ? "all" : "none"), "restart_warmup": .integer(0),
                // Every negative scaler means the same.
                "lr_scaler": .real(max(scaler, -1)), "hidden_size": .integer(try h.count("hidden_size", atLeast: 1) ?? 0),
                "beta1": .real(betas.0), "beta2": .real(betas.1), "eps": .real(try h.real("eps") ?? 1e-6),
                "weight_decay": .real(try h.real("weight_decay") ?? 0),
            ], period
        )
    }
}
