import Foundation
import LowRankCore

/// AdaLoRA: an adapter in the form of an SVD whose singular values are pruned, over all weights together, while it trains.
///
///     W = W0 + s B diag(E) A              W0: m x n frozen, B: m x r, E: r, A: r x n, s = alpha / (r + 1e-5)
///     loss += c * mean over all A and B of ||A A^T - I||_F and ||B^T B - I||_F
///     after update t (from 0), for every entry p of A, E, B with its gradient g:
///         I = |p g|;   Ibar <- b1 Ibar + (1 - b1) I;   U <- b2 U + (1 - b2) |I - Ibar|;   s(p) = Ibar U    t < T - t_f
///         score_i = s(E_i) + mean_j s(A_ij) + mean_j s(B_ji)
///         E_i <- 0 for the (all - b(t)) smallest scores of all weights
///     b(t) = target + (all - target) (1 - (t - t_i) / (T - t_f - t_i))^3, rounded down, once t > t_i, every dT updates;
///     the target after every update once t > T - t_f
///
/// At the start A, B ~ N(0, 0.02) and E = 0, so that W = W0. Nothing is removed: a pruned E_i still gets a gradient and
/// may come back, and s stays that of r.
/// Stores W0 (m n, frozen), A, E, B (r (m + n + 1)), and Ibar and U of each of them (twice as many numbers again).
/// Parent: lora with its product split in three, at target_rank = rank and reg_orth_coef = 0.
/// Departs: nothing but dropout, which it leaves out. p is the updated entry and g the clipped gradient at the old one, and
/// the norms of the regulariser are not squared, as in the official code; the paper squares them.
/// Q. Zhang et al., AdaLoRA, ICLR 2023, arXiv:2303.10512, Algorithm 1; code QingruZhang/AdaLoRA.
public struct AdaLoRA: DerivedForm, Schedule {
    public static let card = MethodCard(
        id: "adalora", name: "AdaLoRA",
        paper: .init(
            title: "Adaptive Budget Allocation for Parameter-Efficient Fine-Tuning",
            authors: "Q. Zhang, M. Chen, A. Bukharin, P. He, Y. Cheng, W. Chen, T. Zhao", year: 2023, arXiv: "2303.10512"),
        family: .adaptiveAdapters, axes: [.parametrisation, .schedule],
        summary: "An adapter in the form of an SVD, whose singular values are pruned over all weights while it trains.",
        hyperparameters: [
            .rank(12, "r of every weight at the start", source: "paper: 1.5 times the target"),
            .integer("target_rank", 8, "mean rank at the end, at most `rank`", source: "paper, section 4"),
            .alpha(16, source: "official scripts: 16 or 32"),
            .real("reg_orth_coef", 0.1, "c, weight of the regulariser", source: "official scripts: 0.1 to 0.5"),
            .integer(
                "init_warmup", 0, in: 0...Int.max, "t_i, updates before the first pruning",
                source: "peft; thousands of many more updates in the official scripts"),
            .integer(
                "final_warmup", 0, in: 0...Int.max, "t_f, updates at the end with the final budget",
                source: "peft; thousands of many more updates in the official scripts"),
            .integer(
                "mask_interval", 1, "dT, updates between two prunings",
                source: "official script for RTE; up to 100 in others"),
        ] + Sensitivity<Float>.hyperparameters,
        memory: "frozen m n, weights r (m + n + 1), scores 2 r (m + n + 1)",
        parent: "lora with its product split in three, at target_rank = rank and reg_orth_coef = 0",
        otherNames: OtherNames(
            hyperparameters: ["r_init": "rank", "target_rank_avg": "target_rank"],
            tensors: ["lora_A": "A", "lora_B": "B", "lora_E": "E"], fixed: ["scale": .text("lora_alpha/(r+1e-5)")],
            defaults: ["reg_orth_coef": .real(0)]),
        claims: [
            "GLUE average of DeBERTaV3-base 89.31 with 1.27M parameters, LoRA 88.34 with 1.33M",
            "gains over LoRA are largest at the smallest budget",
        ])

    fileprivate let triple: SVDTriple
    private let targetRank, initialWarmup, interval: Int
    fileprivate let finalWarmup: Int
    fileprivate let betas: (Double, Double)
    private let orthogonality: Double

    /// - Throws: `MethodError` when the target is larger than the rank at the start.
    public init(_ h: Hyperparameters) throws {
        triple = SVDTriple(rank: h.integer("rank"), alpha: h.real("lora_alpha"))
        (targetRank, interval) = (h.integer("target_rank"), h.integer("mask_interval"))
        (initialWarmup, finalWarmup) = (h.integer("init_warmup"), h.integer("final_warmup"))
        betas = (h.real("beta1"), h.real("beta2"))
        orthogonality = h.real("reg_orth_coef")
        guard targetRank <= triple.rank else {
            throw MethodError(
                "adalora: target_rank \(targetRank) is larger than rank \(triple.rank), which can only shrink",
                hyperparameter: "target_rank")
        }
    }

    // MARK: - Form

    public func check(_ w: WeightShape) throws { try w.checkRank(triple.rank, method: "adalora") }
    public func base(for w: WeightShape) -> any WeightForm { triple }

    /// The regulariser of one weight.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        for parameter in w.parameters { parameter.prepareGradient() }
        addOrthogonality(to: [w])
        return [
            "orth_regu": .scalar(penalty([w])), "orth_regu.grad.lora_A": w["A"].gradient,
            "orth_regu.grad.lora_B": w["B"].gradient,
        ]
    }

    // MARK: - Schedule

    public func check(_ plan: LearningRatePlan) throws {
        let (warmups, overflows) = initialWarmup.addingReportingOverflow(finalWarmup)
        guard !overflows, warmups < plan.steps else {
            throw MethodError(
                "adalora: init_warmup \(initialWarmup) and final_warmup \(finalWarmup) leave none of \(plan.steps) updates "
                    + "for the pruning", hyperparameter: "init_warmup")
        }
    }

    /// The first pruning.
    public func firstChanges(plan: LearningRatePlan) -> [Int] {
        let (turns, final) = (initialWarmup / interval + 1, plan.steps - finalWarmup + 1)
        let (first, overflows) = turns.multipliedReportingOverflow(by: interval)
        return [(overflows ? final : min(first, final)) + 1]
    }

    public func storedMemory(for weights: [WeightShape], scalarBytes: Int) -> [StoredMemory] {
        let numbers = weights.reduce(0) { $0 + triple.rank * ($1.outputs + $1.inputs + 1) }
        return ["Ibar", "U"].map { StoredMemory($0, .projections, bytes: numbers * scalarBytes) }
    }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { AdaLoRAState<S>(adalora: self) }

    /// b(t) for `total` ranks at the start over `weights` weights; nil where update t prunes nothing.
    func budget(after t: Int, of total: Int, weights: Int, steps: Int) -> Int? {
        let (target, last) = (targetRank * weights, steps - finalWarmup)
        if t <= initialWarmup { return nil }
        if t > last { return target }
        guard t % interval == 0 else { return nil }
        let left = 1 - Double(t - initialWarmup) / Double(last - initialWarmup)
        return Int(Double(target) + Double(total - target) * pow(left, 3))
    }

    /// What the regulariser adds to the loss.
    func penalty<S: Scalar>(_ weights: [StoredWeight<S>]) -> Double {
        orthogonality * SVDTriple.orthogonality(weights)
    }

    /// Adds the regulariser's gradient to those of the weights.
    func addOrthogonality<S: Scalar>(to weights: [StoredWeight<S>]) {
        guard orthogonality > 0 else { return }
        for weight in weights {
            SVDTriple.addOrthogonality(to: weight, factor: orthogonality / Double(2 * weights.count))
        }
    }
}

/// The sensitivities of all entries, and the pruning.
private struct AdaLoRAState<S: Scalar>: ScheduleState {
    let adalora: AdaLoRA
    /// Of A, E, B of every weight, in the order of the network; empty before the first update.
    private var sensitivities: [[Sensitivity<S>]] = []
    /// The clipped gradients of an update, until it is done.
    private var gradients: [[Tensor<S>]] = []
    /// The largest score that the last update pruned; nil when it pruned none.
    private var threshold: S?
    /// Ranks that stay at the last update.
    private var budget: Int?

    init(adalora: AdaLoRA) { self.adalora = adalora }

    private func weights(_ trainer: Trainer<S>) -> [StoredWeight<S>] {
        trainer.network.linearWeights.filter { $0.form is AdaLoRA }
    }

    func adjustGradients(_ t: Int, of trainer: Trainer<S>) { adalora.addOrthogonality(to: weights(trainer)) }

    mutating func takeGradients(_ t: Int, of trainer: Trainer<S>) {
        guard t < trainer.plan.steps - adalora.finalWarmup else { return }
        gradients = weights(trainer).map { weight in
            SVDTriple.symbols.map { weight[$0].gradient.copy(category: .scratch) }
        }
    }

    mutating func afterUpdate(_ updates: Int, of trainer: Trainer<S>) {
        let (t, weights) = (updates - 1, weights(trainer))
        if sensitivities.isEmpty {
            sensitivities = weights.map { weight in SVDTriple.symbols.map { Sensitivity(weight[$0].info.shape) } }
        }
        for (i, gradients) in gradients.enumerated() {
            for (j, symbol) in SVDTriple.symbols.enumerated() {
                sensitivities[i][j].average(weights[i][symbol].value, gradients[j], adalora.betas)
            }
        }
        gradients = []
        let total = weights.count * adalora.triple.rank
        budget = adalora.budget(after: t, of: total, weights: weights.count, steps: trainer.plan.steps)
        threshold = prune(weights, toBudget: budget ?? total)
    }

    /// Sets E_i to 0 for the smallest scores.
    /// - Returns: the largest of these.
    private func prune(_ weights: [StoredWeight<S>], toBudget budget: Int) -> S? {
        let scores = sensitivities.map(Self.scores)
        let sorted = scores.flatMap { $0 }.sorted()
        guard budget < sorted.count else { return nil }
        let threshold = sorted[sorted.count - budget - 1]
        for (weight, scores) in zip(weights, scores) {
            for (i, score) in scores.enumerated() where score <= threshold { weight["E"].value[i] = 0 }
        }
        return threshold
    }

    /// score_i of the components of one weight.
    private static func scores(_ sensitivities: [Sensitivity<S>]) -> [S] {
        let (A, E, B) = (sensitivities[0].scores, sensitivities[1].scores, sensitivities[2].scores)
        return (0..<A.rows).map { i in
            let ofA = (0..<A.columns).reduce(0) { $0 + A[i, $1] } / S(A.columns)
            let ofB = (0..<B.rows).reduce(0) { $0 + B[$1, i] } / S(B.rows)
            return E[i] + ofA + ofB
        }
    }

    var storedMemory: [StoredMemory] {
        let all = sensitivities.flatMap { $0 }
        guard !all.isEmpty else { return [] }
        return [("Ibar", all.map(\.mean)), ("U", all.map(\.uncertainty))].map { name, tensors in
            StoredMemory(name, .projections, bytes: tensors.reduce(0) { $0 + $1.count } * MemoryLayout<S>.stride)
        }
    }
    func derived(for network: any Network<S>) -> [String: Tensor<S>] {
        let weights = network.linearWeights.filter { $0.form is AdaLoRA }
        var derived: [String: Tensor<S>] = [
            "budget": .scalar(budget ?? weights.count * adalora.triple.rank),
            "ranks": .vector(weights.map { weight in weight["E"].value.values.count { $0 != 0 } }),
        ]
        derived["threshold"] = threshold.map { Tensor([$0], shape: []) }
        for (weight, sensitivities) in zip(weights, sensitivities) {
            for (symbol, sensitivity) in zip(SVDTriple.symbols, sensitivities) {
                derived["sensitivity.\(weight.shape.name).lora_\(symbol)"] = sensitivity.mean
                derived["uncertainty.\(weight.shape.name).lora_\(symbol)"] = sensitivity.uncertainty
            }
        }
        return derived
    }
}
