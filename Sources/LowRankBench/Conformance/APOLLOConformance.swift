import LowRankCore

/// APOLLO and APOLLO-Mini on a fixed sequence of gradients: W1, W2, ... and the norm of the scaled gradient behind
/// the limiter.
enum APOLLOConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        var h = ConformanceHyperparameters(c)
        let lr = try h.real(required: "lr")
        let settings = try readSettings(&h)
        let rule = try makeRule(settings, c.method)
        guard case .integer(let gap) = settings["update_proj_gap"] else { preconditionFailure("read as an integer") }
        let isRandom = settings["proj"] == .text("random")
        let replay = try OptimizerReplay(c) { isRandom ? refreshNames("P", updates: $0, gap: gap) : [] }
        try replay.checkMatrix(c)
        try replay.checkSteps(&h)
        try h.finish(informational: ["svd_sign"])

        let draws = try c.injectedDraws(replay.drawNames, shape: rule.drawShape(replay.weight.shape))
        return c.withFittingSigns(isRandom ? .text("std") : settings["proj_type"]!) { signs in
            var rule = rule
            rule.signs = signs
            var norms: [Double] = []
            var state = rule.makeState(for: replay.parameter, draws: draws, as: Double.self)
            var computed = replay.run(&state, learningRate: lr) { _, state in
                if let norm = (state as? APOLLOState<Double>)?.scaledNorm { norms.append(norm) }
            }
            if !norms.isEmpty { computed["scaled_norm_after_limiter"] = Tensor(norms, shape: [norms.count]) }
            return computed
        }
    }

    private static func makeRule(_ settings: [String: HyperValue], _ method: String) throws -> APOLLO {
        guard method == APOLLOMini.card.id else {
            return APOLLO(try Hyperparameters(settings, specs: APOLLO.card.hyperparameters, method: method))
        }
        guard settings["rank"] == .integer(1), settings["scale_type"] == .text("tensor") else {
            throw ConformanceUnsupported("apollo-mini with another rank than 1 or another scale_type than tensor is apollo")
        }
        let rest = settings.filter { $0.key != "rank" && $0.key != "scale_type" }
        return APOLLOMini.rule(try Hyperparameters(rest, specs: APOLLOMini.card.hyperparameters, method: method))
    }

    private static func readSettings(_ h: inout ConformanceHyperparameters) throws -> [String: HyperValue] {
        var settings = try h.projection().merging(h.adam(eps: 1e-6)) { $1 }
        settings["scale"] = .real(try h.real("scale") ?? 1)
        settings["proj"] = .text(try h.text("proj") ?? "random")
        settings["scale_type"] = .text(try h.text("scale_type") ?? "tensor")
        settings["scale_front"] = .flag(try h.flag("scale_front") ?? false)
        let limits = try h.flag("norm_limiter")
        settings["disable_nl"] = .flag(try h.flag("disable_nl") ?? limits.map { !$0 } ?? false)
        settings["limiter_gamma"] = .real(try h.real("limiter_gamma") ?? 1.01)
        return settings
    }
}
