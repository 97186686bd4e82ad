import LowRankCore

/// What adapters share that train a small core C, [r, r] or the diagonal [r] of one, between frozen factors:
/// W = W0 + s B C A.
extension StoredWeight {
    /// y + s x A^T C^T B^T, in the memory of y.
    func addCoreProduct(
        to y: Node<S>, _ x: Node<S>, B: String = "B", _ C: Node<S>, A: String = "A", scale: Double = 1, in g: Graph<S>
    ) -> Node<S> {
        let h = g.linear(x, self[A])
        let inner = C.count == h.columns ? g.multiply(h, byRow: C) : g.linear(h, C)
        return g.linear(inner, g.numbers(of: self[B]), scale: S(scale), addedTo: y)
    }

    /// s B C A.
    func coreProduct(B: String = "B", _ C: Tensor<S>, A: String = "A", scale: Double = 1) -> Tensor<S> {
        let (B, A) = (self[B].value, self[A].value)
        return product(C.count == B.columns ? B.scalingColumns(by: C.values) : product(B, C), A, alpha: S(scale))
    }
}

extension [TensorSpec] {
    /// A frozen weight, and a trained core R [r, r] between frozen factors.
    static func core(_ w: WeightShape, rank r: Int) -> [TensorSpec] {
        [
            .frozen("W0", w), TensorSpec("A", [r, w.inputs], .frozen), TensorSpec("R", [r, r]),
            TensorSpec("B", [w.outputs, r], .frozen),
        ]
    }
}
