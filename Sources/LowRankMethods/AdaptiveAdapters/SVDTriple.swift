import LowRankCore

/// What AdaLoRA and its relatives store beside W0: W = W0 + s B diag(E) A, s = alpha / (r + 1e-5).
struct SVDTriple: WeightForm {
    /// In the order of the networks' parameters.
    static let symbols = ["A", "E", "B"]
    /// Of the normal distribution that A and B are drawn from.
    static let deviation = 0.02

    let rank: Int
    let scale: Double

    init(rank: Int, alpha: Double) {
        self.rank = rank
        scale = alpha / (Double(rank) + 1e-5)
    }

    func layout(_ w: WeightShape) -> [TensorSpec] {
        [
            .frozen("W0", w), TensorSpec("A", [rank, w.inputs]), TensorSpec("E", [rank, 1]),
            TensorSpec("B", [w.outputs, rank]),
        ]
    }

    func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        WeightStart([
            "W0": W0, "A": streams.normal("A", [rank, w.inputs], deviation: Self.deviation), "E": .zeros([rank, 1]),
            "B": streams.normal("B", [w.outputs, rank], deviation: Self.deviation),
        ])
    }

    func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let y = g.linear(x, w["W0"])
        let h = g.multiply(g.linear(x, w["A"]), byRow: w.node("E", in: g))
        return g.linear(h, w.node("B", in: g), scale: S(scale), addedTo: y)
    }

    func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        w["W0"].value.adding(
            product: w["B"].value.scalingColumns(by: w["E"].value.values), w["A"].value, alpha: S(scale))
    }

    /// Adds factor times the gradient of ||A A^T - I||_F + ||B^T B - I||_F.
    static func addOrthogonality<S: Scalar>(to w: StoredWeight<S>, factor: Double) {
        let (A, B) = (w["A"].value, w["B"].value)
        let (ofA, ofB) = (deviation(product(A, transposed: false, A, transposed: true)), deviation(product(B, transposed: true, B)))
        if ofA.norm > 0 { w["A"].gradient.accumulateProduct(ofA.matrix, A, alpha: S(2 * factor / ofA.norm), beta: 1) }
        if ofB.norm > 0 { w["B"].gradient.accumulateProduct(B, ofB.matrix, alpha: S(2 * factor / ofB.norm), beta: 1) }
    }

    /// The mean of ||A A^T - I||_F and ||B^T B - I||_F over these weights.
    static func orthogonality<S: Scalar>(_ weights: [StoredWeight<S>]) -> Double {
        let norms = weights.flatMap { w in
            [
                deviation(product(w["A"].value, transposed: false, w["A"].value, transposed: true)).norm,
                deviation(product(w["B"].value, transposed: true, w["B"].value)).norm,
            ]
        }
        return norms.reduce(0, +) / Double(norms.count)
    }

    /// M - I and its Frobenius norm.
    private static func deviation<S: Scalar>(_ gram: Tensor<S>) -> (matrix: Tensor<S>, norm: Double) {
        let matrix = gram - .identity(gram.rows)
        return (matrix, matrix.dot(matrix).squareRoot())
    }
}

/// How much the loss depends on the entries of a tensor, smoothed over the updates: Ibar, and its own variation U.
package struct Sensitivity<S: Scalar>: Sendable {
    private(set) var mean: Tensor<S>
    private(set) var uncertainty: Tensor<S>

    /// A small change of them may prune the same.
    static var hyperparameters: [HyperparameterSpec] {
        [
            .real("beta1", 0.85, in: .belowOne, "b1, decay of Ibar", source: "paper", leastChange: 0.9),
            .real("beta2", 0.85, in: .belowOne, "b2, decay of U", source: "paper", leastChange: 0.9),
        ]
    }

    package init(_ shape: [Int]) {
        mean = .zeros(shape, category: .projections)
        uncertainty = .zeros(shape, category: .projections)
    }

    /// Takes in I = |p g| of every entry.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    package mutating func average(_ p: Tensor<S>, _ g: Tensor<S>, _ betas: (Double, Double)) {
        let (count, beta1, beta2) = (mean.count, S(betas.0), S(betas.1))
        mean.write { mean in
            uncertainty.write { uncertainty in
                p.read { p in
                    g.read { g in
                        for i in 0..<count {
                            let importance = abs(p[i] * g[i])
                            mean[i] = beta1 * mean[i] + (1 - beta1) * importance
                            uncertainty[i] = beta2 * uncertainty[i] + (1 - beta2) * abs(importance - mean[i])
                        }
                    }
                }
            }
        }
    }

    /// Ibar U.
    package var scores: Tensor<S> {
        var scores = mean.copy(category: .scratch)
        for i in 0..<scores.count { scores[i] *= uncertainty[i] }
        return scores
    }
}
