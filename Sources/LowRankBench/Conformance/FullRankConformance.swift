import LowRankCore

/// The full-rank optimizers on a fixed sequence of gradients: W1, W2, ... and the final moments.
enum FullRankConformance {
    static let sgdMomentum = replaying("sgd-momentum", moments: ["momentum_buffer": "buffer_final"]) { h, _ in
        try h.mustBeOff("maximize")
        return [
            "momentum": .real(try h.real("momentum") ?? 0), "dampening": .real(try h.real("dampening") ?? 0),
            "nesterov": .flag(try h.flag("nesterov") ?? false), "weight_decay": .real(try h.real("weight_decay") ?? 0),
        ]
    }

    static let signSGD = replaying("signsgd", moments: ["exp_avg": "m_final"]) { h, _ in
        if try h.flag("sign_update") == false { throw ConformanceUnsupported("signsgd without the sign") }
        try h.mustBeZero("dampening")
        try h.mustBeOff("nesterov")
        return ["momentum": .real(try h.real("momentum") ?? 0), "weight_decay": .real(try h.real("weight_decay") ?? 0)]
    }

    static let adafactor = replaying(
        "adafactor",
        moments: ["exp_avg": "m_final", "exp_avg_sq": "v_final", "exp_avg_sq_row": "row_final", "exp_avg_sq_col": "col_final"]
    ) { h, parameter in
        guard parameter.shape.count <= 2 else {
            throw ConformanceUnsupported("adafactor of the shape \(parameter.shape)")
        }
        let variant = try h.text("variant") ?? "transformers"
        if variant == "torch" {
            try h.mustBeOff("maximize")
            return [
                "variant": .text(variant), "eps1": .real(try h.real("eps1") ?? .ulpOfOne),
                "eps2": .real(try h.real("eps2") ?? 1e-3), "clip_threshold": .real(try h.real("d") ?? 1),
                "decay_rate": .real(try h.real("beta2_decay") ?? -0.8),
                "weight_decay": .real(try h.real("weight_decay") ?? 0),
            ]
        }
        return try h.transformersAdafactor().merging(["variant": .text(variant)]) { $1 }
    }

    static let lion = replaying("lion", moments: ["exp_avg": "m_final"]) { h, _ in
        let betas = try h.betas(default: (0.9, 0.99))
        return [
            "beta1": .real(betas.0), "beta2": .real(betas.1), "weight_decay": .real(try h.real("weight_decay") ?? 0),
        ]
    }

    /// `name` is that of the parameter in a Hugging Face model; it decides about the blocks.
    static let adamMini = replaying("adam-mini", moments: ["exp_avg": "m_final", "exp_avg_sq": "v_final"]) { h, parameter in
        let name = try h.text("name") ?? "model.layers.0.mlp.up_proj.weight"
        parameter = ParameterInfo(name: name, shape: parameter.shape, role: ParameterRole(named: name))
        if let dim = try h.integer("dim"), dim != parameter.shape.last {
            throw ConformanceUnsupported("'dim' is \(dim), but the weight has the shape \(parameter.shape)")
        }
        let betas = try h.betas(default: (0.9, 0.999))
        return [
            "n_heads": .integer(try h.integer("n_heads") ?? 32), "beta1": .real(betas.0), "beta2": .real(betas.1),
            "eps": .real(try h.real("eps") ?? 1e-8), "weight_decay": .real(try h.real("weight_decay") ?? 0),
        ]
    }

    static let muon = replaying("muon", moments: ["momentum_buffer": "buffer_final"]) { h, _ in
        [
            "momentum": .real(try h.real("momentum") ?? 0.95), "nesterov": .flag(try h.flag("nesterov") ?? true),
            "ns_steps": .integer(try h.integer("ns_steps") ?? 5),
            "scaling": .text(try h.text("adjust_lr_fn") ?? "original"),
            "weight_decay": .real(try h.real("weight_decay") ?? 0.1),
        ]
    }

    static let came = replaying(
        "came",
        moments: [
            "exp_avg": "m_final", "exp_avg_sq": "v_final", "exp_avg_sq_row": "row_final", "exp_avg_sq_col": "col_final",
            "exp_avg_res_row": "res_row_final", "exp_avg_res_col": "res_col_final",
        ]
    ) { h, _ in
        let betas = try h.reals("betas", count: 3) ?? [0.9, 0.999, 0.9999]
        let eps = try h.reals("eps", count: 2) ?? [1e-30, 1e-16]
        return [
            "beta1": .real(betas[0]), "beta2": .real(betas[1]), "beta3": .real(betas[2]), "eps1": .real(eps[0]),
            "eps2": .real(eps[1]), "clip_threshold": .real(try h.real("clip_threshold") ?? 1),
            "weight_decay": .real(try h.real("weight_decay") ?? 0),
        ]
    }

    /// A method of the registry whose knobs `read` takes from a case.
    /// - Parameters:
    ///   - moments: what the case calls a moment in the end, by the moment's name in the rule.
    ///   - read: may also change what the parameter is taken for, a linear weight called W.
    private static func replaying(
        _ method: String, moments: [String: String],
        read: @escaping @Sendable (inout ConformanceHyperparameters, inout ParameterInfo) throws -> [String: HyperValue]
    ) -> ConformanceRunner.Implementation {
        { c in
            let replay = try OptimizerReplay(c)
            var h = ConformanceHyperparameters(c)
            var parameter = replay.parameter
            let settings = try read(&h, &parameter)
            // With relative steps the rule makes its own learning rate.
            let lr = settings["relative_step"] == .flag(true) ? try h.real("lr") ?? 0 : try h.real(required: "lr")
            try replay.checkSteps(&h)
            try h.finish(informational: ["order"])

            let rule = try TrainingMethod([(method, settings)]).updateRule
            try rule.check(parameter)
            var state = rule.makeState(for: parameter, draws: Draws(seed: 0), as: Double.self)
            var computed = replay.run(&state, learningRate: lr)
            state.changeMoments { name, moment in computed[moments[name]!] = moment }
            return computed
        }
    }
}

extension ParameterRole {
    /// The role of a parameter of a Hugging Face model.
    fileprivate init(named name: String) {
        self =
            name.hasSuffix("bias") ? .bias
            : name.contains("embed") ? .embedding
            : name.contains("lm_head") ? .head
            : name.contains("norm") ? .norm : .linear
    }
}

extension ConformanceHyperparameters {
    /// SGD with momentum and PyTorch's defaults, for cases of methods that were made with it.
    mutating func plainMomentum() throws -> SGDMomentum {
        try mustBeZero("dampening")
        try mustBeOff("nesterov", "maximize")
        return try SGDMomentum(
            Hyperparameters(
                ["momentum": .real(try real("momentum") ?? 0), "weight_decay": .real(try real("weight_decay") ?? 0)],
                specs: SGDMomentum.card.hyperparameters, method: SGDMomentum.card.id))
    }
}
