import LowRankCore
import LowRankMethods

/// OwLore: scores, probabilities and draws of layers, or training with the layers of each period given.
enum OwLoreConformance {
    @Sendable static func score(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        var h = ConformanceHyperparameters(c)
        let threshold = try h.real(required: "M")
        guard let count = try h.count("activated_layers", atLeast: 1), let layers = try h.count("layers", atLeast: 1)
        else { throw ConformanceInvalid("hyperparameter 'activated_layers' or 'layers' is missing") }
        let mode = try h.text("prob_mode") ?? "owl"
        guard mode == "owl" || mode == "owl_reverse" else { throw ConformanceUnsupported("prob_mode '\(mode)' has no scores") }
        try h.finish()
        guard layers <= c.inputs.count else { throw ConformanceInvalid("\(layers) layers, but \(c.inputs.count) inputs") }
        let scores = try (0..<layers).map { layer in
            let W = try c.matrix("W.\(layer)")
            return OutlierScores.score(
                [(W: W, norms: try c.input("xnorm.\(layer)", shape: [W.columns]))], threshold: threshold)
        }
        let probabilities = OwLore.probabilities(scores, reversed: mode == "owl_reverse")
        guard probabilities.count(where: { $0 > 0 }) >= count else {
            throw ConformanceInvalid("fewer than \(count) layers have a probability")
        }
        var computed = [
            "scores": Tensor(scores, shape: [layers]), "probabilities": Tensor(probabilities, shape: [layers]),
        ]
        let draws = (1...max(1, c.randomness.count)).map { "uniforms\($0)" }.filter { c.randomness[$0] != nil }
        try c.onlyUses(inputs: (0..<layers).flatMap { ["W.\($0)", "xnorm.\($0)"] }, draws: draws)
        for (period, name) in draws.enumerated() {
            var uniforms = try c.draw(name).values[...]
            let active = try OutlierScores.draw(count, probabilities: probabilities) {
                guard let u = uniforms.popFirst(), (0..<1).contains(u) else {
                    throw ConformanceInvalid("randomness '\(name)' has too few uniform numbers, or one outside [0, 1)")
                }
                return u
            }
            guard uniforms.isEmpty else { throw ConformanceInvalid("randomness '\(name)' has more numbers than the draw takes") }
            computed["active\(period + 1)"] = Tensor(active.map(Double.init), shape: [count])
        }
        return computed
    }

    @Sendable static func train(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        let replay = try LayerReplay(c)
        var h = ConformanceHyperparameters(c)
        let lr = try h.real(required: "lr")
        let betas = try h.betas(default: (0.9, 0.999))
        guard let interval = try h.count("interval_steps", atLeast: 1) else {
            throw ConformanceInvalid("hyperparameter 'interval_steps' is missing")
        }
        let count = try h.count("activated_layers", atLeast: 1) ?? c.draw("active1").count
        guard count >= 1 else { throw ConformanceInvalid("randomness 'active1' is empty") }
        let settings: [String: HyperValue] = [
            "activated_layers": .integer(count), "interval_steps": .integer(interval), "prob_mode": .text("uniform"),
            "frozen_states": .text(try h.text("frozen_states") ?? "keep"), "rank": .integer(try h.rank()),
            "update_proj_gap": .integer(try h.count("update_proj_gap", atLeast: 1) ?? 100),
            "scale": .real(try h.real("scale") ?? 1), "beta1": .real(betas.0), "beta2": .real(betas.1),
            "eps": .real(try h.real("eps") ?? 1e-6), "weight_decay": .real(try h.real("weight_decay") ?? 0),
        ]
        try h.finish()
        let owlore = try OwLore(Hyperparameters(settings, specs: OwLore.card.hyperparameters, method: "owlore"))
        let draws = try c.activeLayers(
            periods: (replay.updates - 1) / interval + 1, count: count, of: replay.layerCount)
        return try replay.run(
            TrainingMethod(parametrisation: DenseForm(), updateRule: owlore.galore, schedule: owlore),
            learningRate: lr, draws: draws
        ).computed
    }
}
