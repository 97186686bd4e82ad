import LowRankCore
import LowRankMethods

/// OwLore: scores, probabilities and draws of layers.
enum OwLoreConformance {
    @Sendable static func score(_ c: ConformanceCase) throws -> [String: Tensor<Double>] {
        var h = ConformanceHyperparameters(c)
        let threshold = try h.real(required: "M")
        let (count, layers) = (try h.count(required: "activated_layers"), try h.count(required: "layers"))
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
        let streams = (1...max(1, c.randomness.count)).map { "uniforms\($0)" }.filter { c.randomness[$0] != nil }
        try c.onlyUses(inputs: (0..<layers).flatMap { ["W.\($0)", "xnorm.\($0)"] }, streams: streams)
        for (period, name) in streams.enumerated() {
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
}
