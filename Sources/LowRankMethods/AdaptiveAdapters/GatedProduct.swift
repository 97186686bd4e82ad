import LowRankCore

/// What SoRA and its relatives store: W = W0 + s B diag(g) A, with W0 m x n frozen, B m x r, A r x n and the gate g, r.
struct GatedProduct: WeightForm {
    let rank: Int
    let scale: Double
    /// The paper's symbol of g.
    var gate = "gate"

    func layout(_ w: WeightShape) -> [TensorSpec] {
        [
            .frozen("W0", w), TensorSpec("B", [w.outputs, rank]), TensorSpec("A", [rank, w.inputs]),
            TensorSpec(gate, [1, rank]),
        ]
    }

    /// B = 0, A as LoRA's, g ~ N(0, 1).
    func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        WeightStart([
            "W0": W0, "B": .zeros([w.outputs, rank]), "A": streams.kaiming("A", [rank, w.inputs], fanIn: w.inputs),
            gate: streams.normal(gate, [1, rank], deviation: 1),
        ])
    }

    func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let inner = g.multiply(g.linear(x, w["A"]), byRow: w.node(gate, in: g))
        return g.linear(inner, w.node("B", in: g), scale: S(scale), addedTo: g.linear(x, w["W0"]))
    }

    func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        w["W0"].value.adding(
            product: w["B"].value.scalingColumns(by: w[gate].value.values), w["A"].value, alpha: S(scale))
    }
}

/// A proximal step that moves every entry towards 0 by xi, and makes small ones 0.
package enum Shrinkage: String, Sendable, CaseIterable {
    /// sign(v) (|v| - xi) where |v| > xi, else 0.
    case paper
    /// The official codes of SoRA and CoDyRA test an entry again after it was shrunk: all below 2 xi become 0, but
    /// |v| = xi stays.
    case code

    package func shrink<S: Scalar>(_ v: inout Tensor<S>, by xi: S) {
        for i in 0..<v.count {
            let size = abs(v[i])
            if size > xi { v[i] = self == .code && size - xi < xi ? 0 : v[i] - (v[i] > 0 ? xi : -xi) }
            if size < xi || size == xi && self == .paper { v[i] = 0 }
        }
    }
}
