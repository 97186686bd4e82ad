import LowRankCore

/// 8-bit GaLore on a fixed sequence of gradients, with the projections P1, P2, ... of the refreshes given or
/// found here.
enum GaLore8bitConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        var h = ConformanceHyperparameters(c)
        var settings = try h.adam8bit(weightDecay: 0.01).merging(h.projection()) { $1 }
        settings["scale"] = .real(try h.real("scale") ?? 1)
        let lr = try h.real(required: "lr")
        let rule = GaLore8bit(try Hyperparameters(settings, specs: GaLore8bit.card.hyperparameters, method: c.method))
        let replay = try OptimizerReplay(c) { updates in
            c.randomness.isEmpty ? [] : refreshNames("P", updates: updates, gap: rule.refreshInterval!)
        }
        try replay.checkMatrix(c)
        try replay.checkSteps(&h)
        try h.finish(informational: ["svd_sign", "order"])

        // The rule's check of the rank is left out: the official code takes all vectors there are.
        func makeState(_ draws: Draws) -> any UpdateState<Double> {
            rule.makeState(for: replay.parameter, draws: draws, as: Double.self)
        }
        let empty = makeState(Draws(seed: 0)) as! GaLoreState<Double>
        let shapes = [empty.left, empty.right].compactMap { $0?.shape }
        guard shapes.count == 1 || replay.drawNames.isEmpty else {
            throw ConformanceUnsupported("given projections of both sides")
        }
        var state = makeState(try c.injectedDraws(replay.drawNames, shape: shapes[0]))
        var moments: [String: Tensor<Double>] = [:]
        let weights = replay.run(&state, learningRate: lr) { update, state in
            moments.merge(Adam8bitConformance.momentTensors((state as! GaLoreState<Double>).codes, update)) { $1 }
        }
        return weights.merging(moments) { $1 }
    }
}
