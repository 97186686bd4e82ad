import LowRankCore

/// FRUGAL on fixed sequences of gradients: W1, W2, ..., or with blocks W1.0, W1.1, ... of several weights.
enum FRUGALConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        guard c.kind == .optimizer else { throw ConformanceUnsupported("frugal of kind \(c.kind.rawValue)") }
        var h = ConformanceHyperparameters(c)
        let lr = try h.real(required: "lr")
        let settings = try readSettings(&h)
        let rank = try h.integer("rank")
        let rule = FRUGAL(try Hyperparameters(settings, specs: FRUGAL.card.hyperparameters, method: "frugal"))
        if settings["projection"] == .text("block") { return try blocks(c, &h, rule, learningRate: lr) }

        let weight = try c.matrix("W0")
        if let rank, rank != rule.partShape(weight.shape)?.min() {
            throw ConformanceInvalid("'rank' is \(rank), but 'density' makes it \(rule.partShape(weight.shape)?.min() ?? 0)")
        }
        let needed = rule.draws(for: weight.shape)
        let replay = try OptimizerReplay(c) { updates in
            refreshNames("", updates: updates, gap: rule.refreshInterval!).flatMap { period in
                needed.map { $0.prefix + period + $0.suffix }
            }
        }
        try replay.checkSteps(&h)
        try h.finish(informational: ["svd_sign"])
        let draws = try injectedDraws(c, replay.drawNames, needed)
        return c.withFittingSigns(settings["proj_side"] ?? .text("std")) { signs in
            var rule = rule
            rule.signs = signs
            var state = rule.makeState(for: replay.parameter, draws: draws, as: Double.self)
            return replay.run(&state, learningRate: lr)
        }
    }

    private static func injectedDraws(
        _ c: ConformanceCase, _ names: [String], _ needed: [FRUGAL.DrawnTensor]
    ) throws -> Draws {
        var injected: [String: [Double]] = [:]
        for (i, name) in names.enumerated() {
            let draw = needed[i % needed.count]
            injected[name] = try draw.extent.map { try c.sample(name, count: draw.shape[0], below: $0) }
                ?? c.draw(name, shape: draw.shape).values
        }
        return Draws(seed: 0, injected: injected)
    }

    /// Several weights W0.i with gradients Gt.i; which of them are chosen in period K is the draw `activeK`.
    private static func blocks(
        _ c: ConformanceCase, _ h: inout ConformanceHyperparameters, _ rule: FRUGAL, learningRate lr: Double
    ) throws -> [String: Tensor<Double>] {
        let count = (0..<c.inputs.count).prefix { c.inputs["W0.\($0)"] != nil }.count
        let updates = (1...c.inputs.count).prefix { c.inputs["G\($0).0"] != nil }.count
        guard count > 0, updates > 0 else { throw ConformanceInvalid("inputs 'W0.0' or 'G1.0' are missing") }
        if let steps = try h.integer("steps"), steps != updates {
            throw ConformanceInvalid("'steps' is \(steps), but there are \(updates) gradients")
        }
        try h.finish()
        let names = refreshNames("active", updates: updates, gap: rule.refreshInterval!)
        try c.onlyUses(
            inputs: (0..<count).flatMap { i in (["W0"] + (1...updates).map { "G\($0)" }).map { "\($0).\(i)" } },
            draws: names)

        var weights = try (0..<count).map { try c.matrix("W0.\($0)") }
        let parameters = weights.enumerated().map { ParameterInfo(name: "W.\($0)", shape: $1.shape, role: .linear) }
        var injected: [String: [Double]] = [:]
        if rule.drawsBlocks {
            for name in names {
                injected[name] = try c.sample(name, count: rule.chosenBlocks(of: count), below: count)
            }
        }
        let adapted = try rule.adapted(to: parameters, draws: Draws(seed: 0, injected: injected))
        var states = parameters.map { adapted.makeState(for: $0, draws: Draws(seed: 0), as: Double.self) }
        var computed: [String: Tensor<Double>] = [:]
        for t in 1...updates {
            for i in 0..<count {
                var gradient = try c.input("G\(t).\(i)", shape: weights[i].shape)
                states[i].update(&weights[i], gradient: &gradient, context: UpdateContext(learningRate: lr))
                computed["W\(t).\(i)"] = weights[i]
            }
        }
        return computed
    }

    private static func readSettings(_ h: inout ConformanceHyperparameters) throws -> [String: HyperValue] {
        var settings = try h.adam(eps: 1e-8)
        let projection = try h.text("projection") ?? "block"
        settings["projection"] = .text(projection)
        settings["density"] = .real(try h.real("density") ?? 0.25)
        settings["update_gap"] = .integer(try h.integer("update_gap") ?? 200)
        settings["inactive_update_rule"] = .text(try h.text("inactive_update_rule") ?? "sign_sgd")
        settings["inactive_lr_scale"] = .real(try h.real("inactive_lr_scale") ?? 1)
        settings["proj_params_lr_scale"] = .real(try h.real("proj_params_lr_scale") ?? 1)
        settings["reset_statistics"] = .flag(try h.flag("reset_statistics") ?? true)
        switch projection {
        case "block": settings["block_order"] = .text(try h.text("block_order") ?? "random")
        case "coordinate": settings["coord_choice"] = .text(try h.text("coord_choice") ?? "columns")
        default:
            settings["proj_type"] = .text(try h.text("proj_type") ?? "svd")
            settings["proj_side"] = .text(try h.text("proj_side") ?? "std")
        }
        return settings
    }
}
