import LowRankCore

/// Comp-LoRA: LoRA whose update stays out of the principal subspace of the frozen weight.
///
///     W0 = U S V^T;   P_U = I - U_k U_k^T,   P_V = I - V_k V_k^T, or I on one side alone
///     W = W0 + s P_U B A P_V        B: m x r, A: r x n
///
/// At the start A is Kaiming-uniform and B = 0, so that W = W0.
/// Stores W0 (m n), U_k and V_k (k (m + n)), all frozen, and B, A (r (m + n)).
/// Parent: lora, on the complement of the k leading triples.
/// Departs: there is no code, and how the paper projects is known from a review; k is given instead of a share of energy.
/// Wang et al., Complementary Subspace Low-Rank Adaptation, 2025, arXiv:2501.15040.
public struct CompLoRA: WeightForm {
    public static let card = MethodCard(
        id: "comp-lora", name: "Comp-LoRA",
        paper: .init(
            title: "Complementary Subspace Low-Rank Adaptation of Vision-Language Models for Few-Shot Classification",
            authors: "Wang et al.", year: 2025, arXiv: "2501.15040"),
        family: .adapters, axes: [.parametrisation],
        summary: "LoRA whose update stays out of the principal subspace of the frozen weight.",
        hyperparameters: [
            .rank(32, "columns of B and rows of A", source: "a quarter of the width; 2 to 4 in the paper"),
            .integer("k", 4, "leading singular triples that are kept out", source: "the paper has a share of energy"),
            .choice("side", "both", of: ["both", "left"], "whether V_k is kept out, too", source: "paper"),
            .real("scale", 1, "s", source: "alpha = r, as in CLIP-LoRA"),
        ],
        memory: "frozen m n + k (m + n), weights r (m + n)", parent: "lora, on the complement of the leading triples",
        claims: [
            "about one point more than LoRA in few-shot classification, and 1.3 in what is kept of the zero-shot accuracy"
        ])

    private let rank, k: Int
    private let isTwoSided: Bool
    private let scale: Double

    public init(_ h: Hyperparameters) {
        (rank, k) = (h.integer("rank"), h.integer("k"))
        isTwoSided = h.choice("side") == "both"
        scale = h.real("scale")
    }

    public func check(_ w: WeightShape) throws {
        try w.checkRank(rank, method: "comp-lora")
        guard k < (isTwoSided ? w.smallerSide : w.outputs), k <= w.smallerSide else {
            throw MethodError(
                "comp-lora: nothing is left of \(w.name) (\(w.outputs) x \(w.inputs)) beside \(k) directions",
                hyperparameter: "k")
        }
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let right = isTwoSided ? [TensorSpec("V_k", [w.inputs, k], .frozen)] : []
        return [
            .frozen("W0", w), TensorSpec("B", [w.outputs, rank]), TensorSpec("A", [rank, w.inputs]),
            TensorSpec("U_k", [w.outputs, k], .frozen),
        ] + right
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let leading = try W0.svd().leading(k)
        return WeightStart([
            "W0": W0, "B": .zeros([w.outputs, rank]), "A": streams.kaiming("A", [rank, w.inputs], fanIn: w.inputs),
            "U_k": leading.u, "V_k": leading.vt.transposed(),
        ])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        /// M^T with M^T U U^T taken off.
        func complement(_ Mt: Node<S>, _ U: Parameter<S>) -> Node<S> {
            let basis = g.numbers(of: U)
            return g.add(Mt, g.linear(g.linear(Mt, basis, inputsFirst: true), basis, scale: -1))
        }
        let A = w.node("A", in: g)
        let Bt = complement(g.transpose(w.node("B", in: g)), w["U_k"])
        let h = g.linear(x, isTwoSided ? complement(A, w["V_k"]) : A)
        return g.linear(h, Bt, inputsFirst: true, scale: S(scale), addedTo: g.linear(x, w["W0"]))
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { w["W0"].value + update(w) }

    /// s P_U B A P_V.
    private func update<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S> {
        let (U, B, A) = (w["U_k"].value, w["B"].value, w["A"].value)
        let left = B.adding(product: U, product(U, transposed: true, B), alpha: -1)
        guard isTwoSided else { return product(left, A, alpha: S(scale)) }
        let V = w["V_k"].value
        return product(left, A.adding(product: product(A, V), V.transposed(), alpha: -1), alpha: S(scale))
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        let U = w["U_k"].value
        return [
            "projector_left": Tensor.identity(w.shape.outputs).adding(product: U, U.transposed(), alpha: -1),
            "overlap": .scalar(product(U, transposed: true, update(w)).norm),
        ]
    }
}
