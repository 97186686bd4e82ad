import LowRankCore
import LowRankMethods

/// W = B A: the layer itself, and its factors under AdamW.
enum LowRankConformance {
    @Sendable static func apply(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let replay = try AdapterReplay(c)
        var h = ConformanceHyperparameters(c)
        let rank = try h.rank()
        let bias = try h.bias(c, outputs: replay.outputs)
        try h.finish()
        try c.onlyUses(inputs: ["B", "A", "bias", "x", "dy"])
        let method = try method(rank: rank)
        let weight = StoredWeight(replay.shape, form: method, try c.start(method, replay.shape))
        return replay.run(weight, bias: bias)
    }

    @Sendable static func train(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let replay = try FactorReplay(c)
        var h = ConformanceHyperparameters(c)
        let rank = try h.rank()
        let lr = try h.real(required: "lr")
        let adamW = try h.adamW()
        try h.checkSteps(replay.updates)
        try h.finish()
        try c.onlyUses(inputs: replay.inputNames + ["B0", "A0"])
        let method = try method(rank: rank)
        let weight = StoredWeight(replay.shape, form: method, try c.start(method, replay.shape, suffix: "0"))
        try replay.checkStart(weight, madeOf: "'B0' and 'A0'")

        var (computed, _) = try replay.run(
            weight, TrainingMethod(parametrisation: method, updateRule: adamW),
            plan: replay.steadyPlan, learningRate: lr)
        for factor in weight.parameters { computed[factor.symbol + "_final"] = factor.value }
        return computed
    }

    private static func method(rank: Int) throws -> LowRank {
        LowRank(
            try Hyperparameters(
                ["rank": .integer(rank)], specs: LowRank.card.hyperparameters, method: "low-rank"))
    }
}
