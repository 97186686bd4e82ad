import LowRankCore

/// SVFit: the leading singular values of a weight train; its singular vectors and the other values are frozen.
///
///     W0 = U S V^T;   W = U_r diag(s) V_r^T + W_e,   W_e = sum_{i > r} s_i u_i v_i^T;   s = (s_1, ..., s_r) at the start
///     y = x W_e^T + ((x V_r) o s) U_r^T;   ds_i = u_i^T G v_i
///
/// Stores W_e (m n), U_r and V_r (r (m + n)), all frozen, and s (r).
/// Parent: its frozen weight, while s does not change.
/// Departs: the paper chooses r by the energy it keeps; here it is given. Nothing keeps s above zero.
/// C. Sun et al., SVFit, 2024, arXiv:2409.05926, section 3.
public struct SVFit: WeightForm {
    public static let card = MethodCard(
        id: "svfit", name: "SVFit",
        paper: .init(
            title: "SVFit: Parameter-Efficient Fine-Tuning of Large Pre-Trained Models Using Singular Values",
            authors: "C. Sun, J. Wei, Y. Wu, Y. Shi, S. He, Z. Ma, N. Xie, Y. Yang", year: 2024, arXiv: "2409.05926"),
        family: .adapters, axes: [.parametrisation],
        summary: "Only the leading singular values of each weight train.",
        hyperparameters: [
            .rank(32, "singular values that train", source: "a quarter of the width; hundreds in the paper")
        ],
        memory: "frozen m n + r (m + n), weights r", parent: "frozen weights, at the start",
        otherNames: OtherNames(tensors: ["W_residual": "W_e"]),
        claims: ["better than LoRA with 16 times fewer trained parameters"])

    private let rank: Int

    public init(_ h: Hyperparameters) { rank = h.integer("rank") }

    public func check(_ w: WeightShape) throws { try w.checkRank(rank, method: "svfit") }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [
            .frozen("W_e", w), TensorSpec("U", [w.outputs, rank], .frozen),
            TensorSpec("s", [rank]), TensorSpec("Vt", [rank, w.inputs], .frozen),
        ]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let leading = try W0.svd().leading(rank)
        let tail = W0.adding(product: leading.u.scalingColumns(by: leading.s.values), leading.vt, alpha: -1)
        return WeightStart(["W_e": tail, "U": leading.u, "s": leading.s, "Vt": leading.vt])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        w.addCoreProduct(to: g.linear(x, w["W_e"]), x, B: "U", w.node("s", in: g), A: "Vt", in: g)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        w["W_e"].value + w.coreProduct(B: "U", w["s"].value, A: "Vt")
    }
}
