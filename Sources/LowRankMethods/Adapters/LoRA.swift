import LowRankCore

/// LoRA: a frozen weight plus a trained low-rank update.
///
///     W = W0 + s B A        W0: m x n frozen, B: m x r, A: r x n, s = alpha / r (rsLoRA: alpha / sqrt(r))
///     y = x W0^T + s x A^T B^T
///
/// At the start A ~ U(-1/sqrt(n), 1/sqrt(n)) and B = 0, so that W = W0. Used from scratch, as the baseline
/// of the GaLore, ReLoRA and SLTrain papers, W0 is the ordinary random initialisation and stays frozen for
/// ever; embeddings, norms and the head are trained in full.
/// Keeps W0 (m n, no gradient, no moments), B and A (r (m + n)).
/// Parent: the frozen weight itself when lora_alpha = 0.
/// Departs: no dropout of the x that A reads (the pre-training baseline reports 0.05); a run must be a function of its seed
/// alone, and dropout would be a second difference between rows.
/// E. Hu et al., LoRA, ICLR 2022, arXiv:2106.09685. D. Kalajdzievski, rsLoRA, 2023, arXiv:2312.03732.
public struct LoRA: WeightForm {
    public static let card = MethodCard(
        id: "lora", name: "LoRA",
        paper: .init(
            title: "LoRA: Low-Rank Adaptation of Large Language Models",
            authors: "E. J. Hu, Y. Shen, P. Wallis, Z. Allen-Zhu, Y. Li, S. Wang, L. Wang, W. Chen", year: 2022,
            arXiv: "2106.09685"),
        family: .adapters, axes: [.parametrisation],
        summary: "A frozen weight plus a trained low-rank update, W = W0 + s B A.",
        hyperparameters: scaledRank + [
            .flag("use_rslora", false, "s = alpha / sqrt(r) instead of alpha / r", source: "arXiv:2312.03732")
        ],
        memory: "frozen m n, weights r (m + n)", parent: "frozen weights, at lora_alpha = 0",
        otherNames: OtherNames(ids: ["lora-pretrain"], tensors: ["lora_A": "A", "lora_B": "B"]),
        claims: [
            "C4 perplexity 34.99 / 33.92 / 25.58 / 19.21 at 60M / 130M / 350M / 1B in the GaLore paper's Table 2"
        ])

    let rank: Int
    let scale: Double

    public init(_ h: Hyperparameters) {
        self.init(rank: h.integer("rank"), alpha: h.real("lora_alpha"), rankStabilised: h.flag("use_rslora"))
    }

    init(rank: Int, alpha: Double, rankStabilised: Bool = false) {
        self.rank = rank
        scale = alpha / (rankStabilised ? Double(rank).squareRoot() : Double(rank))
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(rank, method: "lora") }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [.frozen("W0", w), TensorSpec("B", [w.outputs, rank]), TensorSpec("A", [rank, w.inputs])]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        WeightStart(["W0": W0, "B": .zeros([w.outputs, rank]), "A": streams.kaiming("A", [rank, w.inputs], fanIn: w.inputs)])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let y = g.linear(x, w["W0"])
        return g.linear(g.linear(x, w["A"]), w.node("B", in: g), scale: S(scale), addedTo: y)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        w["W0"].value.adding(product: w["B"].value, w["A"].value, alpha: S(scale))
    }
}
