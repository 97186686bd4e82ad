import LowRankCore

/// CoDyRA: LoRA with a weight per component, which a growing threshold drives to zero while a task is learned.
///
///     W = W0 + B diag(w) A        W0: m x n frozen, B: m x r, A: r x n, w: r
///     after update t of T, from dense_iters T on:   w <- T(w, kappa_t),   kappa_t from 0 to max_kappa in 50 steps
///     T(v, k) = sign(v) (|v| - k) where |v| > k, else 0
///     after the task:  W0 <- W0 + B diag(w) A, components with w = 0 left out
///
/// At the start A ~ U(-1/sqrt(n), 1/sqrt(n)), B = 0 and w ~ N(0, 1). kappa is the same at every learning rate.
/// Stores W0 (m n, frozen), B, A and w (r (m + n + 1)); after the task nothing beside W0.
/// Parent: sora with a threshold that grows, at lora_alpha = rank.
/// Departs: a run is one task; the next would start from the merged weight. T is the paper's. That of the code, shrinkage =
/// code, tests an entry again after it was shrunk, so that all below 2 k become 0, but |v| = k stays.
/// H. Lu et al., 2024, arXiv:2412.01004; code Artificer-AI-Lab/CoDyRA.
public struct CoDyRA: DerivedForm, Schedule {
    public static let card = MethodCard(
        id: "codyra", name: "CoDyRA",
        paper: .init(
            title: "Adaptive Rank, Reduced Forgetting: Knowledge Retention in Continual Learning Vision-Language Models "
                + "with Dynamic Rank-Selective LoRA",
            authors: "H. Lu et al.", year: 2024, arXiv: "2412.01004"),
        family: .adaptiveAdapters, axes: [.parametrisation, .schedule],
        summary: "LoRA with a weight per component, which a growing threshold makes sparse.",
        hyperparameters: [
            .rank(16, "r, components at the start", source: "official script"),
            .real(
                "max_kappa", 0.005, "what a weight loses in an update at the end",
                source: "official script; 7e-4 in the code"),
            .real(
                "dense_iters", 0.5, in: 0...1, "share of the updates without a threshold", source: "official code",
                leastChange: 0.3),
            .choice(
                "shrinkage", "paper", of: Shrinkage.allCases.map(\.rawValue),
                "whether weights up to kappa or below 2 kappa become 0", source: "paper; official code"),
        ],
        memory: "frozen m n, weights r (m + n + 1)", parent: "sora with a threshold that grows, at lora_alpha = rank",
        otherNames: OtherNames(
            tensors: ["lora_A": "A", "lora_B": "B", "gate": "w", "gate0": "w"], defaults: ["shrinkage": .text("code")]),
        claims: [
            "best accuracy on earlier, present and later tasks of MTIL and X-TAIL",
            "what the model could do without training is kept or improved",
        ])

    /// Values that kappa takes, 0 and max_kappa among them.
    private static let kappas = 50

    private let product: GatedProduct
    private let largestKappa, denseShare: Double
    package let shrinkage: Shrinkage

    public init(_ h: Hyperparameters) {
        product = GatedProduct(rank: h.integer("rank"), scale: 1, gate: "w")
        (largestKappa, denseShare) = (h.real("max_kappa"), h.real("dense_iters"))
        shrinkage = Shrinkage(rawValue: h.choice("shrinkage"))!
    }

    // MARK: - Form

    public func check(_ w: WeightShape) throws { try w.checkRank(product.rank, method: "codyra") }
    public func base(for w: WeightShape) -> any WeightForm { product }

    // MARK: - Schedule

    /// kappa after update t (from 0) of T; nil while there is no threshold.
    func kappa(after t: Int, of T: Int) -> Double? {
        let dense = Int(denseShare * Double(T))
        guard t >= dense else { return nil }
        let step = (t - dense) * Self.kappas / max(1, T - dense)
        return largestKappa * Double(min(step, Self.kappas - 1)) / Double(Self.kappas - 1)
    }

    /// The first update with a threshold above 0.
    public func firstChanges(plan: LearningRatePlan) -> [Int] {
        (0..<plan.steps).first { kappa(after: $0, of: plan.steps).map { $0 > 0 } ?? false }.map { [$0 + 1] } ?? []
    }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(codyra: self) }

    private struct State<S: Scalar>: ScheduleState {
        let codyra: CoDyRA

        func afterUpdate(_ updates: Int, of trainer: Trainer<S>) {
            guard let kappa = codyra.kappa(after: updates - 1, of: trainer.plan.steps) else { return }
            for weight in trainer.network.linearWeights where weight.form is CoDyRA {
                codyra.shrinkage.shrink(&weight["w"].value, by: S(kappa))
            }
        }
    }
}
