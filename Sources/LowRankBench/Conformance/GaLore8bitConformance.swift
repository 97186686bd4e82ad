import LowRankCore

/// 8-bit GaLore on a fixed sequence of gradients, with the projections P1, P2, ... of the refreshes given or
/// found here.
enum GaLore8bitConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        guard c.kind == .optimizer else { throw ConformanceUnsupported("galore-8bit of kind \(c.kind.rawValue)") }
        _ = try c.matrix("W0")
        var h = ConformanceHyperparameters(c)
        var settings = try h.adam8bit(weightDecay: 0.01)
        let gap = try h.count("update_proj_gap", atLeast: 1) ?? 200
        settings["rank"] = .integer(try h.rank())
        settings["update_proj_gap"] = .integer(gap)
        settings["scale"] = .real(try h.real("scale") ?? 1)
        settings["proj_type"] = .text(try h.text("proj_type") ?? "std")
        let lr = try h.real(required: "lr")
        let replay = try OptimizerReplay(c) { updates in
            c.randomness.isEmpty ? [] : (0...(updates - 1) / gap).map { "P\($0 + 1)" }
        }
        try replay.checkSteps(&h)
        try h.finish(informational: ["svd_sign", "order"])
        let rule = GaLore8bit(try Hyperparameters(settings, specs: GaLore8bit.card.hyperparameters, method: c.method))

        // The rule's check of the rank is left out: the official code takes all vectors there are.
        func makeState(_ draws: Draws) -> any UpdateState<Double> {
            rule.makeState(for: replay.parameter, draws: draws, as: Double.self)
        }
        let empty = makeState(Draws(seed: 0)) as! GaLoreState<Double>
        let shapes = [empty.left, empty.right].compactMap { $0?.shape }
        guard shapes.count == 1 || replay.drawNames.isEmpty else {
            throw ConformanceUnsupported("given projections of both sides")
        }
        let given = try replay.drawNames.map { ($0, try c.draw($0, shape: shapes[0]).values) }
        var state = makeState(Draws(seed: 0, injected: Dictionary(uniqueKeysWithValues: given)))
        var moments: [String: Tensor<Double>] = [:]
        let weights = replay.run(&state, learningRate: lr) { update, state in
            moments.merge(Adam8bitConformance.momentTensors((state as! GaLoreState<Double>).codes, update)) { $1 }
        }
        return weights.merging(moments) { $1 }
    }
}
