import LowRankCore

/// GaLore on a fixed sequence of gradients: W1, W2, ..., the projection P1, P2, ... of each refresh and the
/// final moments.
enum GaLoreConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        guard c.kind == .optimizer else { throw ConformanceUnsupported("galore of kind \(c.kind.rawValue)") }
        let replay = try OptimizerReplay(c)
        guard replay.weight.shape.count == 2, replay.weight.count > 0 else {
            throw ConformanceUnsupported("galore projects matrices, not the shape \(replay.weight.shape)")
        }
        var h = ConformanceHyperparameters(c)
        let (settings, lr) = try readSettings(&h)
        try replay.checkSteps(&h)
        try h.finish(informational: ["svd_sign", "order"])
        let rule = try GaLore(Hyperparameters(settings, specs: GaLore.card.hyperparameters, method: "galore"))

        // The trajectory depends on the signs of the singular vectors. `svd_sign` says that the largest entry
        // of each kept vector is positive, right vectors for rows >= columns and left ones else. With
        // `std` that is one convention; with the other projection types it can be read in more than one
        // way, and none is more right than another: the one that the case was made with is found by
        // comparing.
        let type = settings["proj_type"]
        let conventions: [GaLoreSigns] =
            type == .text("std") ? [.kept] : type == .text("full") ? GaLoreSigns.allCases : [.kept, .other]
        var best: (computed: [String: Tensor<Double>], error: Double)?
        for signs in conventions {
            let computed = run(replay, rule.withSigns(signs), gap: settings["update_proj_gap"]!, learningRate: lr)
            let error = ConformanceRunner.compare(c, computed).worst ?? 0
            if best == nil || error < best!.error { best = (computed, error) }
        }
        return best!.computed
    }

    private static func run(
        _ replay: OptimizerReplay, _ rule: GaLore, gap: HyperValue, learningRate: Double
    ) -> [String: Tensor<Double>] {
        guard case .integer(let gap) = gap else { preconditionFailure("checked by the rule") }
        // The rule's check of the rank is left out: the official code takes all vectors there are.
        var state = rule.makeState(for: replay.parameter, draws: Draws(seed: 0), as: Double.self)
        var projections: [String: Tensor<Double>] = [:]
        var computed = replay.run(&state, learningRate: learningRate) { update, state in
            guard (update - 1) % gap == 0, let state = state as? GaLoreState<Double> else { return }
            let refresh = (update - 1) / gap + 1
            switch (state.left, state.right) {
            case (let p?, nil), (nil, let p?): projections["P\(refresh)"] = p
            case (let p?, let q?):
                for (name, side) in [("left", p), ("right", q)] {
                    projections["P\(refresh).\(name)"] = side
                    projections["P\(refresh)_\(name)"] = side
                    projections["P_\(name)\(refresh)"] = side
                }
            case (nil, nil): break
            }
        }
        computed.merge(projections) { $1 }
        let final = state as! GaLoreState<Double>
        computed["m_final"] = final.firstMoment
        computed["v_final"] = final.secondMoment
        computed["row_final"] = final.rowMoment
        computed["col_final"] = final.columnMoment
        return computed
    }

    /// The knobs of the rule, with the defaults of the authors' package where the case leaves one out.
    private static func readSettings(_ h: inout ConformanceHyperparameters) throws -> ([String: HyperValue], lr: Double) {
        var inner = try h.text("inner") ?? h.text("optimizer")
        if inner == nil {
            let keys = ["clip_threshold", "decay_rate", "scale_parameter", "relative_step", "warmup_init"]
            inner = keys.contains(where: h.has) || h.isArray("eps") ? "adafactor" : "adamw"
        }
        var settings: [String: HyperValue] = [
            "inner": .text(inner!.lowercased()),
            "rank": .integer(try h.integer(required: "rank")),
            "update_proj_gap": .integer(try h.integer("update_proj_gap") ?? 200),
            "scale": .real(try h.real("scale") ?? 1),
            "proj_type": .text(try h.text("proj_type") ?? "std"),
            "weight_decay": .real(try h.real("weight_decay") ?? 0),
        ]
        if let projection = try h.text("projection") {
            guard projection == "svd" else { throw ConformanceUnsupported("projection '\(projection)' is not deterministic") }
        }
        switch inner!.lowercased() {
        case "adamw":
            let betas = try h.betas(default: (0.9, 0.999))
            settings["beta1"] = .real(betas.0)
            settings["beta2"] = .real(betas.1)
            settings["eps"] = .real(try h.real("eps") ?? 1e-6)
            settings["correct_bias"] = .flag(try h.flag("correct_bias") ?? true)
            return (settings, try h.real(required: "lr"))
        case "adafactor":
            settings.merge(try h.transformersAdafactor()) { $1 }
            // With relative steps the rule makes its own learning rate.
            let isRelative = settings["relative_step"] == .flag(true)
            return (settings, isRelative ? try h.real("lr") ?? 0 : try h.real(required: "lr"))
        default:
            throw ConformanceUnsupported("inner '\(inner!)' is not implemented")
        }
    }
}
