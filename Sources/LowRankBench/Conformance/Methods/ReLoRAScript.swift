import LowRankCore
import LowRankMethods

/// ReLoRA with the official code's two counts of merges and resets, its schedule, and given draws for each restart.
struct ReLoRAScript: TrainingScript {
    func prepare(_ replay: inout TrainingReplay) throws {
        replay.settings["warm_start"] = .integer(0)
        replay.clip = try replay.h.clip()
        replay.plan = LearningRatePlan(
            steps: try replay.h.count(required: "num_training_steps"), warmup: try replay.h.count("warmup_steps") ?? 0,
            minimumRatio: try replay.h.real("min_lr_ratio") ?? 0.1)
        if let scheduler = try replay.h.text("scheduler"), scheduler != "cosine_restarts" {
            throw ConformanceUnsupported("scheduler '\(scheduler)' is not implemented")
        }
        try replay.h.mustBeOff("trainable_scaling")
        let restarts = try Self.restarts(&replay.h)
        let rate = CosineRestarts(
            plan: replay.plan, cycle: restarts.resetInterval,
            restartWarmup: try replay.h.count("restart_warmup_steps") ?? 0,
            adjustment: try replay.h.count("adjust_step") ?? 0)
        replay.schedule = GivenRestarts(rate: rate, restarts: restarts, streams: replay.streams)
    }

    private static func restarts(_ h: inout ConformanceHyperparameters) throws -> ReLoRARestarts {
        let merge = try h.count(required: "relora")
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
}

/// ReLoRA's schedule, whose draws a case numbers by merge and by reset.
private struct GivenRestarts: Schedule {
    let rate: CosineRestarts
    let restarts: ReLoRARestarts
    let streams: [String: [Double]]

    func multiplier(at t: Int, plan: LearningRatePlan) -> Double { rate.multiplier(at: t) }
    func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(schedule: self) }

    private struct State<S: Scalar>: ScheduleState {
        let schedule: GivenRestarts
        var merges = 0
        var resets = 0

        mutating func afterUpdate(_ updates: Int, of trainer: Trainer<S>) throws {
            if schedule.restarts.mergesAfter(updates) { merges += 1 }
            if schedule.restarts.resetsAfter(updates) { resets += 1 }
            let streams = trainer.streams.renamed(["A": "A_reinit\(merges)", "prune_uniform": "prune_uniform\(resets)"])
            for weight in trainer.network.linearWeights {
                schedule.restarts.apply(after: updates, to: weight, of: trainer, streams: streams)
            }
        }
    }
}
