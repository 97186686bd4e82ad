import LowRankCore

/// W = B A: the layer itself, and its factors under AdamW.
enum LowRankConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        c.kind == .optimizer ? try train(c) : try apply(c)
    }

    private static func apply(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let replay = try AdapterReplay(c)
        var h = ConformanceHyperparameters(c)
        let rank = try h.rank()
        let bias = try h.bias(c, outputs: replay.outputs)
        try h.finish(informational: ["init"])
        try c.onlyUses(inputs: ["B", "A", "bias", "x", "dy"])
        let weight = try method(rank: rank, bias: bias != nil).weight(
            replay.shape, B: c.input("B", shape: [replay.outputs, rank]), A: c.input("A", shape: [rank, replay.inputs]),
            bias: bias)
        return replay.run(weight)
    }

    private static func train(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let replay = try FactorReplay(c)
        var h = ConformanceHyperparameters(c)
        let rank = try h.rank()
        let lr = try h.real(required: "lr")
        let adamW = try h.adamW()
        if let steps = try h.integer("steps"), steps != replay.updates {
            throw ConformanceInvalid("'steps' is \(steps), but there are \(replay.updates) gradients")
        }
        try h.finish(informational: ["init"])
        try c.onlyUses(inputs: replay.inputNames + ["B0", "A0"])
        let method = try method(rank: rank, bias: false)
        let weight = try method.weight(
            replay.shape, B: c.input("B0", shape: [replay.shape.outputs, rank]),
            A: c.input("A0", shape: [rank, replay.shape.inputs]), bias: nil)
        let start = weight.effectiveWeight!
        guard zip(start.values, try c.input("W0").values).allSatisfy({ abs($0 - $1) <= 1e-6 * max(1, abs($1)) }) else {
            throw ConformanceInvalid("inputs 'W0' is not the product of 'B0' and 'A0'")
        }

        var (computed, _) = try replay.run(
            weight, TrainingMethod(parametrisation: method, updateRule: adamW),
            plan: LearningRatePlan(steps: replay.updates, warmup: 0, minimumRatio: 1), learningRate: lr)
        for factor in weight.parameters { computed[factor.symbol + "_final"] = factor.value }
        return computed
    }

    private static func method(rank: Int, bias: Bool) throws -> LowRank {
        LowRank(
            try Hyperparameters(
                ["rank": .integer(rank), "bias": .flag(bias)], specs: LowRank.card.hyperparameters, method: "low-rank"))
    }
}
