import LowRankCore

/// GradNormLoRP: the official code's optimizer on a fixed sequence of gradients, and the paper's layer.
enum GradNormLoRPConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        var h = ConformanceHyperparameters(c)
        let variant = try h.text("variant") ?? (c.kind == .adapter ? "paper" : "official-code")
        guard variant == (c.kind == .adapter ? "paper" : "official-code") else {
            throw ConformanceUnsupported("gradnormlorp of kind \(c.kind.rawValue) in the variant '\(variant)'")
        }
        return c.kind == .adapter ? try layer(c, &h) : try optimizer(c, &h)
    }

    private static func optimizer(
        _ c: ConformanceCase, _ h: inout ConformanceHyperparameters
    ) throws -> [String: Tensor<Double>] {
        let replay = try OptimizerReplay(c)
        try replay.checkMatrix(c)
        let lr = try h.real(required: "lr")
        var settings = try h.projection().merging(h.adam(eps: 1e-6)) { $1 }
        settings["scale"] = .real(try h.real("scale") ?? 1)
        try replay.checkSteps(&h)
        try h.finish(informational: ["svd_sign"])
        let rule = GradNormLoRP(
            try Hyperparameters(settings, specs: GradNormLoRP.card.hyperparameters, method: "gradnormlorp"))

        return c.withFittingSigns(settings["proj_type"]!) { signs in
            var rule = rule
            rule.signs = signs
            var state = rule.makeState(for: replay.parameter, draws: Draws(seed: 0), as: Double.self)
            var computed = replay.run(&state, learningRate: lr)
            let v = (state as! GradNormLoRPState<Double>).directionValue
            computed["v_final"] = v
            computed["g_final"] = magnitudes(of: computed["W\(replay.gradients.count)"]!, along: v)
            return computed
        }
    }

    /// g with W_i = g_i v_i / ||v_i||.
    private static func magnitudes(of W: Tensor<Double>, along v: Tensor<Double>) -> Tensor<Double> {
        let g = (0..<v.rows).map { i in
            let row = (0..<v.columns).map { (W[i, $0] * v[i, $0], v[i, $0] * v[i, $0]) }
            return row.reduce(0) { $0 + $1.0 } / row.reduce(0) { $0 + $1.1 }.squareRoot()
        }
        return Tensor(g, shape: [v.rows, 1])
    }

    private static func layer(
        _ c: ConformanceCase, _ h: inout ConformanceHyperparameters
    ) throws -> [String: Tensor<Double>] {
        let replay = try AdapterReplay(c)
        let rank = try h.rank()
        try h.finish()
        try c.onlyUses(inputs: ["W0", "I", "J", "M", "x", "dy"])
        let (m, n) = (replay.outputs, replay.inputs)
        let weight = try WeightNormalisedWeight(
            replay.shape, W0: c.input("W0", shape: [m, n]), I: c.input("I", shape: [m, rank]),
            J: c.input("J", shape: [rank, n]), M: c.input("M", shape: [n]))
        var computed = replay.run(weight)
        computed["D_gradient"] = weight.directionGradient(replay.weightGradient)
        return computed
    }
}
