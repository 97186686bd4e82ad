import LowRankCore

/// A weight with a small trained change: y = x (K + s B A)^T, K: m x n frozen, B: m x r, A: r x n.
///
/// At the start B = 0 and A ~ U(-1/sqrt(n), 1/sqrt(n)).
struct LowRankChange: WeightForm {
    let rank: Int
    let scale: Double

    func check(_ w: WeightShape) throws { try w.checkRank(rank, method: HeLlO.card.id) }

    func layout(_ w: WeightShape) -> [TensorSpec] {
        [.frozen("K", w), TensorSpec("B", [w.outputs, rank]), TensorSpec("A", [rank, w.inputs])]
    }

    func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        WeightStart(["K": W0, "B": .zeros([w.outputs, rank]), "A": streams.kaiming("A", [rank, w.inputs], fanIn: w.inputs)])
    }

    func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        Self.apply(x, K: w.node("K", in: g), A: w.node("A", in: g), B: w.node("B", in: g), scale: scale, in: g)
    }

    static func apply<S: Scalar>(
        _ x: Node<S>, K: Node<S>, A: Node<S>, B: Node<S>, scale: Double, in g: Graph<S>
    ) -> Node<S> {
        let low = g.linear(x, A)
        return g.add(g.linear(x, K), g.linear(low, B, scale: S(scale)))
    }
}
