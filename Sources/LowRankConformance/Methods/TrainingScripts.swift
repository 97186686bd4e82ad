import LowRankCore
import LowRankMethods

extension MethodScripts {
    /// What cases of training runs have beyond the card.
    static let training: [String: TrainingScript] = [
        // BAdam: the official code draws an order of the blocks per epoch and takes blocks from its end.
        "badam": { c, replay in
            guard let given = replay.streams.removeValue(forKey: "block_order_by_period") else { return }
            let layers = Set(c.inputs.keys.compactMap { $0.hasPrefix("W0.") ? $0.decoderLayer : nil })
            let blocks = layers.count
                + ["include_embedding", "include_lm_head"].count { replay.settings[$0] == .flag(true) }
            guard blocks > 0 else { throw ConformanceInvalid("the case has no decoder layers") }
            for (epoch, first) in stride(from: 0, to: given.count, by: blocks).enumerated() {
                let turns = Array(given[first..<min(first + blocks, given.count)])
                // The last epoch may not be finished.
                let rest = (0..<blocks).map(Double.init).filter { !turns.contains($0) }
                replay.streams["order\(epoch + 1)"] = (turns + rest).reversed()
            }
        },

        // Maestro: given updates after which the components are shortened.
        "maestro": { c, replay in
            let shrinkAfter = try c.h.integers("shrink_after") ?? []
            replay.afterUpdate = { t, weights in
                let weight = MaestroWeight(weights[0])
                if shrinkAfter.contains(t) { (weights[0].form as? Maestro)?.shrink(weight) }
                return ["rank\(t)": .scalar(weight.rank), "keep_mask": .flags(weight.isKept)]
            }
        },

        // TRP: the matrices of a convolution that are cut, and what each cut leaves.
        "trp": { c, replay in
            let scheme = try CutScheme(c.h.text("scheme") ?? "NC", c.input("W0").shape)
            (replay.matrices, replay.tensor) = (scheme.matrices, scheme.tensor)
            let h = try Hyperparameters(replay.settings, of: replay.card)
            let (trp, period) = (TRP(h), h.integer("period"))
            replay.beforeUpdate = { t, weights in
                guard (t - 1) % period == 0 else { return [:] }
                let cuts = try weights.map { try trp.cut($0.effectiveWeight!) }
                return [
                    "rank\(t)": cuts.map { .scalar($0.rank) }, "T\(t)": cuts.map(\.matrix),
                    "subgradient\(t)": cuts.map(\.polarFactor),
                ]
            }
        },

        // ISS-P: one update before the pruning.
        "iss-p": { $1.plan = LearningRatePlan(steps: $1.updates + 1, warmup: 0, minimumRatio: 1) },

        // ReLoRA: the official code's two counts of merges and resets, its schedule, and given draws for each restart.
        "relora": { c, replay in
            let h = c.h
            replay.clip = try h.clip()
            replay.plan = LearningRatePlan(
                steps: try h.count(required: "num_training_steps"), warmup: try h.count("warmup_steps") ?? 0,
                minimumRatio: try h.real("min_lr_ratio") ?? 0.1)
            if let scheduler = try h.text("scheduler"), scheduler != "cosine_restarts" {
                throw ConformanceUnsupported("scheduler '\(scheduler)' is not implemented")
            }
            let restarts = try restarts(h)
            let rate = CosineRestarts(
                plan: replay.plan, cycle: restarts.resetInterval,
                restartWarmup: try h.count("restart_warmup_steps") ?? 0,
                adjustment: try h.count("adjust_step") ?? 0)
            replay.schedule = GivenRestarts(rate: rate, restarts: restarts)
        },
    ]

    private static func restarts(_ h: ConformanceHyperparameters) throws -> ReLoRARestarts {
        let merge = try h.count(required: "relora")
        let full = try h.ratio("random_reset_ratio").map(MomentReset.random) ?? .full
        let kinds = [
            try h.flag("reset_optimizer_on_relora") == true ? full : nil,
            try h.ratio("optimizer_random_pruning").flatMap { $0 > 0 ? .random($0) : nil },
            try h.ratio("optimizer_magnitude_pruning").flatMap { $0 > 0 ? .magnitude($0) : nil },
        ].compactMap { $0 }
        guard kinds.count <= 1 else {
            throw ConformanceInvalid(
                "more than one of 'reset_optimizer_on_relora', 'optimizer_random_pruning' and "
                    + "'optimizer_magnitude_pruning' is on")
        }
        return ReLoRARestarts(
            mergeInterval: merge, resetInterval: try h.count("cycle_length", atLeast: 1) ?? merge, reset: kinds.first)
    }
}

/// The matrices of a convolution's kernel [N, C, kh, kw] (or of a matrix [N, C]) that are cut: channel-wise (NC)
/// [N, C kh kw]; spatial (VH) [C kh, N kw]; network decoupling (ND) [C, kh kw] for each of the N filters.
private struct CutScheme {
    private let shape: [Int]
    /// Where the entries of the matrices stand in the kernel.
    private let order: [Int]

    init(_ name: String, _ kernel: [Int]) throws {
        guard [2, 4].contains(kernel.count) else {
            throw ConformanceUnsupported("trp cuts matrices and convolutions, not the shape \(kernel)")
        }
        let (N, C) = (kernel[0], kernel[1])
        let (kh, kw) = kernel.count > 2 ? (kernel[2], kernel[3]) : (1, 1)
        let shapes = ["NC": [N, C * kh * kw], "VH": [C * kh, N * kw], "ND": [C, kh * kw]]
        guard let shape = shapes[name] else { throw ConformanceUnsupported("a scheme other than NC, VH, ND") }
        self.shape = shape
        order = name != "VH" ? Array(0..<N * C * kh * kw) : (0..<C * kh).flatMap { row in
            (0..<N * kw).map { column in ((column / kw * C + row / kh) * kh + row % kh) * kw + column % kw }
        }
    }

    func matrices(of W: Tensor<Double>) -> [Tensor<Double>] {
        let size = shape[0] * shape[1]
        return stride(from: 0, to: W.count, by: size).map { first in
            Tensor(order[first..<first + size].map { W[$0] }, shape: shape)
        }
    }

    func tensor(of matrices: [Tensor<Double>], shape: [Int]) -> Tensor<Double> {
        var W = Tensor<Double>(uninitialized: shape)
        for (place, value) in zip(order, matrices.flatMap(\.values)) { W[place] = value }
        return W
    }
}

/// ReLoRA's schedule, whose draws a case numbers by merge and by reset.
private struct GivenRestarts: Schedule {
    let rate: CosineRestarts
    let restarts: ReLoRARestarts

    func multiplier(at t: Int, plan: LearningRatePlan) -> Double { rate.multiplier(at: t) }
    func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(restarts: restarts) }

    private struct State<S: Scalar>: ScheduleState {
        let restarts: ReLoRARestarts
        var merges = 0
        var resets = 0

        mutating func afterUpdate(_ updates: Int, of trainer: Trainer<S>) throws {
            if restarts.mergesAfter(updates) { merges += 1 }
            if restarts.resetsAfter(updates) { resets += 1 }
            let streams = trainer.streams.renamed(["A": "A_reinit\(merges)", "prune_uniform": "prune_uniform\(resets)"])
            for weight in trainer.network.linearWeights {
                restarts.apply(after: updates, to: weight, of: trainer, streams: streams)
            }
        }
    }
}
