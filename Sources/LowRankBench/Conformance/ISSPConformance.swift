import LowRankCore
import LowRankMethods

/// ISS-P's phase 1 under Adam on a fixed sequence of gradients, and the pruning at its end.
enum ISSPConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let replay = try OptimizerReplay(c)
        guard let rows = replay.weight.shape.first, replay.weight.count > 0 else {
            throw ConformanceUnsupported("iss-p prunes weights, not the shape \(replay.weight.shape)")
        }
        var h = ConformanceHyperparameters(c)
        let lr = try h.real(required: "lr")
        try h.mustBeZero("weight_decay")
        let adam = try h.adamW(weightDecay: 0)
        let issp = ISSP(
            try Hyperparameters(
                [
                    "prune_ratio": .real(try h.real(required: "prune_ratio")),
                    "ist_ratio": .real(try h.real("ist_ratio") ?? 0.95), "soft_fraction": .real(1),
                ], specs: ISSP.card.hyperparameters, method: "iss-p"))
        try h.checkSteps(replay.gradients.count)
        try h.finish()

        // Magnitudes do not know of the shape.
        let (shape, matrix) = (replay.weight.shape, [rows, replay.weight.count / rows])
        let factors = FactorReplay(
            W0: replay.weight.reshaped(matrix), gradients: replay.gradients.map { $0.reshaped(matrix) })
        let weight = try DenseForm().storedWeight(
            factors.shape, initial: replay.weight.reshaped(matrix), draws: Draws(seed: 0))
        // A run that is one update longer, so that the pruning is still to come.
        let plan = LearningRatePlan(steps: factors.updates + 1, warmup: 0, minimumRatio: 1)
        var computed = try factors.run(
            weight, TrainingMethod(parametrisation: DenseForm(), updateRule: adam, schedule: issp), plan: plan,
            learningRate: lr
        ).computed
        computed["lr"] = nil
        var pruned = weight.effectiveWeight!
        issp.shrink(&pruned, by: 0)
        computed["W_hard_pruned"] = pruned
        computed["keep_mask_final"] = Tensor(pruned.values.map { $0 == 0 ? 0 : 1 }, shape: matrix)
        computed = computed.mapValues { $0.reshaped(shape) }
        computed["num_pruned"] = Tensor([Double(issp.prunedCount(of: replay.weight.count))], shape: [])
        return computed
    }
}
