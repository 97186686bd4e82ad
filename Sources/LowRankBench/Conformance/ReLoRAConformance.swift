import LowRankCore
import LowRankMethods

/// ReLoRA on a fixed sequence of gradients of the effective weight: W1, W2, ..., the learning rates, and what
/// is left at the end.
enum ReLoRAConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        let replay = try FactorReplay(c)
        let (m, n) = (replay.shape.outputs, replay.shape.inputs)
        var h = ConformanceHyperparameters(c)
        let rank = try h.rank()
        let alpha = try h.alpha(divisor: Double(rank))
        let lr = try h.real(required: "lr")
        let clip = try h.clip()
        let adamW = try h.adamW(weightDecay: 0)
        let restarts = try readRestarts(&h)
        let (plan, rate) = try readSchedule(&h, cycle: restarts.resetInterval)
        try h.mustBeZero("dropout", "lora_dropout")
        try h.mustBeOff("trainable_scaling")
        try h.finish()

        let schedule = try InjectedRestarts(rate: rate, restarts: restarts, replay: replay, rank: rank, c)
        try c.onlyUses(inputs: replay.inputNames + ["A0", "B0"], draws: schedule.drawNames)
        let lora = LoRA(
            try Hyperparameters(
                ["rank": .integer(rank), "lora_alpha": .real(alpha)], specs: LoRA.card.hyperparameters,
                method: "relora"))
        var start = try c.start(lora, replay.shape, names: ["W0": "W0", "A": "A0", "B": "B0"])
        start.tensors["W0"] = try c.input("W0")
        let weight = StoredWeight(replay.shape, form: lora, start)
        var (computed, trainer) = try replay.run(
            weight, TrainingMethod(parametrisation: lora, updateRule: adamW, schedule: schedule), plan: plan,
            learningRate: lr, clip: clip)
        computed["W_frozen_final"] = weight.parameter("W0")!.value
        for factor in weight.parameters where factor.isTrainable {
            computed[factor.symbol + "_final"] = factor.value
            trainer.changeMoments(of: factor) { name, moment in
                computed[name + "." + factor.symbol + "_final"] = moment
            }
        }
        return computed
    }

    private static func readRestarts(_ h: inout ConformanceHyperparameters) throws -> ReLoRARestarts {
        guard let merge = try h.count("relora", atLeast: 1) else {
            throw ConformanceInvalid("hyperparameter 'relora' is missing")
        }
        let resetsAll = try h.flag("reset_optimizer_on_relora") ?? false
        let random = try h.ratio("optimizer_random_pruning") ?? 0
        let magnitude = try h.ratio("optimizer_magnitude_pruning") ?? 0
        let full = try h.ratio("random_reset_ratio")
        let kinds: [MomentReset] =
            (resetsAll ? [full.map(MomentReset.random) ?? .full] : []) + (random > 0 ? [.random(random)] : [])
            + (magnitude > 0 ? [.magnitude(magnitude)] : [])
        guard kinds.count <= 1 else {
            throw ConformanceInvalid(
                "more than one of 'reset_optimizer_on_relora', 'optimizer_random_pruning' and "
                    + "'optimizer_magnitude_pruning' is on")
        }
        return ReLoRARestarts(
            mergeInterval: merge, resetInterval: try h.count("cycle_length", atLeast: 1) ?? merge, reset: kinds.first)
    }

    private static func readSchedule(
        _ h: inout ConformanceHyperparameters, cycle: Int
    ) throws -> (LearningRatePlan, CosineRestarts) {
        if let scheduler = try h.text("scheduler"), scheduler != "cosine_restarts" {
            throw ConformanceUnsupported("scheduler '\(scheduler)' is not implemented")
        }
        guard let steps = try h.count("num_training_steps", atLeast: 1) else {
            throw ConformanceInvalid("hyperparameter 'num_training_steps' is missing")
        }
        let plan = LearningRatePlan(
            steps: steps, warmup: try h.count("warmup_steps") ?? 0, minimumRatio: try h.real("min_lr_ratio") ?? 0.1)
        return (
            plan,
            CosineRestarts(
                plan: plan, cycle: cycle, restartWarmup: try h.count("restart_warmup_steps") ?? 0,
                adjustment: try h.count("adjust_step") ?? 0)
        )
    }
}

/// ReLoRA's schedule with given draws for each restart.
private struct InjectedRestarts: Schedule {
    private let rate: CosineRestarts
    private let restarts: ReLoRARestarts
    /// By the update that the restart follows.
    private var draws: [Int: Draws] = [:]
    /// What the case has to bring.
    private(set) var drawNames: [String] = []

    init(
        rate: CosineRestarts, restarts: ReLoRARestarts, replay: FactorReplay, rank: Int, _ c: ConformanceCase
    ) throws {
        self.rate = rate
        self.restarts = restarts
        let shapes = ["A": [rank, replay.shape.inputs], "B": [replay.shape.outputs, rank]]
        var (merges, resets) = (0, 0)
        for update in 1...replay.updates {
            var injected: [String: [Double]] = [:]
            func take(_ name: String, as draw: String, shape: [Int]) throws {
                injected[draw] = try c.draw(name, shape: shape).values
                drawNames.append(name)
            }
            if restarts.mergesAfter(update) {
                merges += 1
                try take("A_reinit\(merges)", as: "A", shape: shapes["A"]!)
            }
            if restarts.resetsAfter(update), case .random? = restarts.reset {
                resets += 1
                for (factor, shape) in shapes {
                    for moment in ["exp_avg", "exp_avg_sq"] {
                        try take(
                            "prune_uniform\(resets).\(moment).\(factor)", as: "prune_uniform.\(moment).\(factor)",
                            shape: shape)
                    }
                }
            }
            draws[update] = Draws(seed: 0, injected: injected)
        }
    }

    func multiplier(at t: Int, plan: LearningRatePlan) -> Double { rate.multiplier(at: t) }

    func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { ReplayedState<S>(restarts: restarts, draws: draws) }

    private struct ReplayedState<S: Scalar>: ScheduleState {
        let restarts: ReLoRARestarts
        let draws: [Int: Draws]

        func afterUpdate(_ updates: Int, of trainer: Trainer<S>) {
            for weight in trainer.network.linearWeights {
                restarts.apply(after: updates, to: weight, of: trainer, draws: draws[updates]!)
            }
        }
    }
}
