import LowRankCore

/// GaLore on a fixed sequence of gradients: W1, W2, ..., the projection P1, P2, ... of each refresh and the
/// final moments.
enum GaLoreConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let replay = try OptimizerReplay(c)
        try replay.checkMatrix(c)
        var h = ConformanceHyperparameters(c)
        let (settings, lr) = try readSettings(&h)
        try replay.checkSteps(&h)
        try h.finish(informational: ["svd_sign", "order"])
        let rule = try GaLore(Hyperparameters(settings, specs: GaLore.card.hyperparameters, method: "galore"))

        return c.withFittingSigns(settings["proj_type"]!) { signs in
            var rule = rule
            rule.signs = signs
            return run(replay, rule, gap: settings["update_proj_gap"]!, learningRate: lr)
        }
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
        var settings = try h.projection()
        settings["inner"] = .text(inner!.lowercased())
        settings["scale"] = .real(try h.real("scale") ?? 1)
        if let projection = try h.text("projection") {
            guard projection == "svd" else { throw ConformanceUnsupported("projection '\(projection)' is not deterministic") }
        }
        switch inner!.lowercased() {
        case "adamw":
            try settings.merge(h.adam(eps: 1e-6)) { $1 }
            return (settings, try h.real(required: "lr"))
        case "adafactor":
            let eps = h.isArray("eps") ? try h.reals("eps", count: 2)! : [
                try h.real("eps1") ?? 1e-30, try h.real("eps2") ?? 1e-3,
            ]
            settings["eps1"] = .real(eps[0])
            settings["eps2"] = .real(eps[1])
            settings["beta1"] = .real(try h.real("beta1") ?? 0)
            settings["clip_threshold"] = .real(try h.real("clip_threshold") ?? 1)
            settings["weight_decay"] = .real(try h.real("weight_decay") ?? 0)
            settings["decay_rate"] = .real(try h.real("decay_rate") ?? -0.8)
            settings["scale_parameter"] = .flag(try h.flag("scale_parameter") ?? true)
            let relative = try h.flag("relative_step") ?? true
            settings["relative_step"] = .flag(relative)
            settings["warmup_init"] = .flag(try h.flag("warmup_init") ?? false)
            // With relative steps the rule makes its own learning rate.
            let lr = try h.real("lr")
            guard let lr = relative ? lr ?? 0 : lr else { throw ConformanceInvalid("hyperparameter 'lr' is missing") }
            return (settings, lr)
        default:
            throw ConformanceUnsupported("inner '\(inner!)' is not implemented")
        }
    }
}
