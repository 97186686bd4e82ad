import LowRankCore

/// DCT-AdamW on a fixed sequence of gradients: W1, W2, ..., the chosen vectors and the last error.
///
/// Without rotation the result depends on the order of the chosen vectors; `indicesK` gives the one that the other
/// implementation had after update K.
enum DCTAdamWConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let replay = try OptimizerReplay(c) { updates in (1...updates).map { "indices\($0)" } }
        try replay.checkMatrix(c)
        var h = ConformanceHyperparameters(c)
        let lr = try h.real(required: "lr")
        let rule = try readRule(&h)
        try replay.checkSteps(&h)
        try h.finish()

        let kept = rule.keptIndices(replay.weight.shape)
        let draws = try c.injectedDraws(replay.drawNames.filter { c.randomness[$0] != nil }, shape: [kept])
        var selected: [String: Tensor<Double>] = [:]
        var state = rule.makeState(for: replay.parameter, draws: draws, as: Double.self)
        let computed = replay.run(&state, learningRate: lr) { update, state in
            let indices = (state as! DCTAdamWState<Double>).selected
            selected["selected\(update)"] = Tensor(indices.map(Double.init), shape: [indices.count])
        }
        selected["error_feedback_final"] = (state as! DCTAdamWState<Double>).errorFeedback
        return computed.merging(selected) { $1 }
    }

    private static func readRule(_ h: inout ConformanceHyperparameters) throws -> DCTAdamW {
        var settings = try h.adam(eps: 1e-8)
        settings["rank"] = .integer(try h.integer(required: "rank"))
        settings["update_proj_gap"] = .integer(try h.integer("update_proj_gap") ?? 1)
        settings["rotate_subspace"] = .flag(try h.flag("rotate_subspace") ?? false)
        settings["sim_type"] = .text(try h.text("sim_type") ?? "matmul")
        settings["ell_norm"] = .integer(try h.integer("ell_norm") ?? 1)
        settings["use_ef"] = .flag(try h.flag("use_ef") ?? false)
        settings["q_ef"] = .text(try h.integer("q_ef").map { $0 == 0 ? "none" : "\($0)" } ?? "none")
        if let projection = try h.text("proj"), projection != "dct" {
            throw ConformanceUnsupported("proj '\(projection)' is not implemented")
        }
        return try DCTAdamW(Hyperparameters(settings, specs: DCTAdamW.card.hyperparameters, method: "dct-adamw"))
    }
}
