import LowRankCore

/// Block-LoRA: LoRA in blocks along its rank that share one down-projection.
///
///     W = W0 + s (B_1 + ... + B_b) A        A: r/b x n, every B_i: m x r/b, 0 at the start
///     y = x W0^T + s (x A^T) (B_1 + ... + B_b)^T
///
/// Every B_i gets the gradient s G A^T: starting equal, they stay equal, and this is LoRA of rank r/b with b times the step
/// of B.
/// Stores W0 (m n, frozen), A (n r/b) and all B_i (m r); LoRA has n r + m r.
/// Parent: lora, with one block and s = alpha / r.
/// Departs: written after the abstract, as no code was found; where b does not divide r, blocks have r/b rounded up.
/// The dropout of the paper's experiments is not here.
/// C. Zhou, Q. Shen et al., One Head Eight Arms, 2025, arXiv:2501.16720.
public struct BlockLoRA: WeightForm {
    public static let card = MethodCard(
        id: "block-lora", name: "Block-LoRA",
        paper: .init(
            title: "One Head Eight Arms: Block Matrix based Low Rank Adaptation for CLIP-based Few-Shot Learning",
            authors: "C. Zhou, Q. Shen, Z. Yu, J. Bu, H. Wang", year: 2025, arXiv: "2501.16720"),
        family: .adapters, axes: [.parametrisation],
        summary: "LoRA in blocks along its rank that share one down-projection.",
        hyperparameters: [
            .rank(32, "r, columns of all B_i together", source: "a quarter of the width; 2 in CLIP-LoRA"),
            .integer("blocks", 2, "b, number of B_i", source: "paper"),
            .real("scale", 1, "s of the update", source: "alpha / r of LoRA's default; 1/2 in CLIP-LoRA"),
        ],
        memory: "frozen m n, weights n r / b + m r", parent: "lora, with one block and scale = alpha / r",
        otherNames: OtherNames(tensors: ["A_shared": "A"]),
        claims: [
            "few-shot accuracy of CLIP over 11 data sets on a par with the best, with fewer parameters than CLIP-LoRA",
            "ImageNet few-shot tuning on one 24 GB GPU",
        ])

    private let blockRank, blocks: Int
    private let scale: Double

    public init(_ h: Hyperparameters) {
        blocks = h.integer("blocks")
        blockRank = (h.integer("rank") - 1) / blocks + 1
        scale = h.real("scale")
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(blockRank, method: "block-lora") }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [
            .frozen("W0", w), TensorSpec("A", [blockRank, w.inputs]),
            // One below the other.
            TensorSpec("B", [blocks * w.outputs, blockRank]),
        ]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        let A: Tensor<S> = streams.kaiming("A", [blockRank, w.inputs], fanIn: w.inputs)
        return WeightStart(["W0": W0, "A": A, "B": .zeros([blocks * w.outputs, blockRank])])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let (y, B, m) = (g.linear(x, w["W0"]), w.node("B", in: g), w.shape.outputs)
        let parts = (0..<blocks).map { g.rows($0 * m..<($0 + 1) * m, of: B) }
        let sum = parts.dropFirst().reduce(parts[0]) { g.add($0, $1) }
        return g.linear(g.linear(x, w.node("A", in: g)), sum, scale: S(scale), addedTo: y)
    }
}
