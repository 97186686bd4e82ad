import LowRankCore

/// Fira on a fixed sequence of gradients: W1, W2, ... and the norm of the residual behind the limiter.
enum FiraConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let replay = try OptimizerReplay(c)
        try replay.checkMatrix(c)
        var h = ConformanceHyperparameters(c)
        let lr = try h.real(required: "lr")
        var settings = try h.projection().merging(h.adam(eps: 1e-6)) { $1 }
        settings["alpha"] = .real(try h.real("alpha") ?? 1)
        settings["limiter_gamma"] = .real(try h.real("limiter_gamma") ?? 1.01)
        if try h.flag("norm_limiter") == false { settings["limiter_gamma"] = .real(.greatestFiniteMagnitude) }
        try replay.checkSteps(&h)
        try h.finish(informational: ["svd_sign"])
        let rule = Fira(try Hyperparameters(settings, specs: Fira.card.hyperparameters, method: "fira"))

        return c.withFittingSigns(settings["proj_type"]!) { signs in
            var rule = rule
            rule.signs = signs
            var norms: [Double] = []
            var state = rule.makeState(for: replay.parameter, draws: Draws(seed: 0), as: Double.self)
            var computed = replay.run(&state, learningRate: lr) { _, state in
                norms.append((state as! FiraState<Double>).residualNorm!)
            }
            computed["residual_norm_after_limiter"] = Tensor(norms, shape: [norms.count])
            return computed
        }
    }
}
