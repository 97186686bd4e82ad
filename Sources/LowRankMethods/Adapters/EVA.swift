import LowRankCore

/// EVA: LoRA whose A starts as the leading principal components of the layer's inputs, with more rank for the layers
/// whose components explain more of their variance.
///
///     k = round(rho r) components C_i, sigma_i of every layer's inputs by incremental PCA over the calibration batches,
///     until those in use have a cosine of tau or more with themselves one batch before; batches come again and again
///     explained_i = sigma_i^2 / total variance;   r_l = how many of layer l's are among the r L largest of all L layers
///     A = C_1..r_l, each row over sqrt(sigma_i) with whiten;   B = 0;   W = W0 + s B A,  s = alpha / r
///
/// Layers that read the same inputs share one PCA, and the first of them has the largest rank. A layer of rank 0 is frozen.
/// Stores what LoRA does, with r_l in the place of r; while it is measured, the inputs of all calibration batches.
/// Parent: lora, but for A, at rho = 1, where nothing is spread.
/// Departs: the SVD is exact; the code takes a randomised one of 2 k vectors. It sees each batch anew, here their inputs
/// are kept; it leaves out padding, which there is none of here. The paper speaks of an SVD of the inputs, the code
/// centres them.
/// F. Paischer et al., NeurIPS 2025, arXiv:2410.07170, section 3; code ml-jku/EVA, huggingface/peft.
public struct EVA: WeightForm {
    public static let card = MethodCard(
        id: "eva", name: "EVA",
        paper: .init(
            title: "One Initialization to Rule them All: Fine-tuning via Explained Variance Adaptation",
            authors: "F. Paischer, L. Hauzenberger, T. Schmied, B. Alkin, M. P. Deisenroth, S. Hochreiter", year: 2024,
            arXiv: "2410.07170"),
        family: .adapters, axes: [.parametrisation],
        summary: "LoRA on the principal components of each layer's inputs, with ranks spread by the variance they explain.",
        hyperparameters: LoRA.scaledRank + [
            .real(
                "rho", 2, in: 1...1000, "largest rank of a layer over r; 1 spreads nothing", source: "peft",
                leastChange: 0.5),
            .real("tau", 0.99, in: 0...1, "cosine from which on a component has converged", source: "paper"),
            .flag("whiten", false, "divides components by the root of their singular values", source: "paper, for vision"),
            .flag("adjust_scaling_factors", true, "s = alpha / r; else alpha / r_l of the layer", source: "peft"),
        ],
        memory: "frozen m n, weights r_l (m + n); the inputs of the calibration batches before the first update",
        parent: "lora, but for A, at rho = 1",
        claims: [
            "highest mean score over language, vision and decision making among LoRA and its initialisations",
            "faster convergence than LoRA, DoRA, PiSSA, OLoRA and LoRA-GA",
        ])

    private let lora: LoRA
    private let alpha, rho, tau: Double
    private let whitens, adjustsScale: Bool
    /// r_l and the batches that the PCA took in, by weight; empty before the ranks are spread.
    private var spread: [String: (rank: Int, batches: [Int])] = [:]

    public init(_ h: Hyperparameters) {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("lora_alpha"))
        alpha = h.real("lora_alpha")
        (rho, tau) = (h.real("rho"), h.real("tau"))
        (whitens, adjustsScale) = (h.flag("whiten"), h.flag("adjust_scaling_factors"))
    }

    /// k.
    package var components: Int { Int((rho * Double(lora.rank)).rounded(.toNearestOrEven)) }

    private func rank(_ w: WeightShape) -> Int { spread[w.name]?.rank ?? lora.rank }

    public func check(_ w: WeightShape) throws {
        try w.checkRank(lora.rank, method: "eva")
        guard components <= w.inputs else {
            throw MethodError(
                "eva: \(w.name) (\(w.outputs) x \(w.inputs)) has no \(components) components, rho times the rank \(lora.rank)",
                hyperparameter: "rank")
        }
    }

    public var calibration: CalibrationRequest { .inputs }

    public func adapted<S: Scalar>(to weights: [CalibratedWeight<S>]) throws -> any WeightForm {
        let ranks = try spreadRanks(weights.map(\.data.inputs))
        var adapted = self
        for (i, weight) in weights.enumerated() {
            adapted.spread[weight.shape.name] = (ranks.ranks[i], ranks.batches[ranks.owners[i]]!)
        }
        return adapted
    }

    package func spreadRanks<S: Scalar>(
        _ inputs: [[Tensor<S>]], onFit: (Int, IncrementalPCA<S>) -> Void = { _, _ in }
    ) throws -> RankSpread<S> {
        try RankSpread(inputs, rank: lora.rank, components: components, tau: tau, onFit: onFit)
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let base = TensorSpec.frozen("W0", w)
        return rank(w) == 0 ? [base] : [base, TensorSpec("B", [w.outputs, rank(w)]), TensorSpec("A", [rank(w), w.inputs])]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        guard !data.inputs.isEmpty else { throw MethodError("eva: there are no inputs to start from") }
        var analysis = IncrementalPCA<S>(components: components)
        for batch in spread[w.name]?.batches ?? [0] { try analysis.fit(data.inputs[batch], tau: tau) }
        return WeightStart(["W0": W0, "B": .zeros([w.outputs, rank(w)]), "A": factor(analysis, rank: rank(w))])
    }

    /// A.
    package func factor<S: Scalar>(_ analysis: IncrementalPCA<S>, rank: Int) -> Tensor<S> {
        let A = analysis.components.leadingRows(rank)
        return whitens ? A.scalingRows(by: analysis.sigma.prefix(rank).map { 1 / $0.squareRoot() }) : A
    }

    /// LoRA of this weight's rank and scale.
    private func lora(_ w: WeightShape) -> LoRA {
        LoRA(rank: rank(w), alpha: adjustsScale ? lora.scale * Double(rank(w)) : alpha)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        rank(w.shape) == 0 ? g.linear(x, w["W0"]) : lora(w.shape).forward(w, x, in: g)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        rank(w.shape) == 0 ? w["W0"].value : lora(w.shape).effectiveWeight(w)
    }
}
