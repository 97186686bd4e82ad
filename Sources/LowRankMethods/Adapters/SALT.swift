import LowRankCore

/// SALT: the leading singular values of a weight are scaled and shifted, and the block of the others gets a low-rank update.
///
///     W0 = U diag(S) V^T, p = min(m, n) triples;   q = max(1, floor(p ratio_salt))
///     M = [ diag(a S_q + b)         0          ]      a, b: q;   X: (p - q) x r,   Y: r x (p - q)
///         [        0         diag(S_rest) + X Y ]
///     W = U relu(M) V^T
///     loss += c sum over the weights of ||diag(a S_q + b - S_q)||_F + ||X Y||_F, where the gradient of a norm of 0 is 0
///
/// a = 1, b = 0 and Y = 0 at the start, so that W = W0; X is Kaiming-uniform with a = sqrt(20). relu, entry by entry, cuts
/// the negative entries of X Y beside the diagonal.
/// Stores U, S and V (p (m + n + 1), frozen), a and b (2 q), X and Y (2 r (p - q)).
/// Parent: its frozen weight, at the start.
/// Departs: written after the official code for SAM 2. The paper's formula has no relu; the code's first variant draws X
/// and Y from N(0, 0.01), which does not keep the function.
/// A. Elsayed, S. Hashmi et al., SALT, BMVC 2025, arXiv:2503.16055, section 3; code BioMedIA-MBZUAI/SALT.
public struct SALT: WeightForm, Schedule {
    public static let card = MethodCard(
        id: "salt", name: "SALT",
        paper: .init(
            title: "SALT: Singular Value Adaptation with Low-Rank Transformation",
            authors: "A. Elsayed, S. Hashmi, M. Elseiagy, H. Wang, M. Yaqub, I. Almakky", year: 2025, arXiv: "2503.16055"),
        family: .adapters, axes: [.parametrisation, .schedule],
        summary: "Scaled and shifted leading singular values, and a low-rank update of the block of the others.",
        hyperparameters: [
            .integer("r_lora", 4, "r, columns of X", source: "official configuration"),
            .real(
                "ratio_salt", 0.5, in: .belowOne, "share of the values that are scaled and shifted",
                source: "official code: set for each layer", leastChange: 0.5),
            .real(
                "reg_multiplier", 0, "c, weight of the regulariser",
                source: "official configuration; 0.01 by default in its code"),
        ],
        memory: "frozen p (m + n + 1), weights 2 q + 2 r (p - q), with p = min(m, n)", parent: "frozen weights, at the start",
        otherNames: OtherNames(tensors: ["scale": "a", "shift": "b"]),
        claims: [
            "2 to 5 % better Dice than LoRA and than SVD-only tuning on five medical data sets, with 3.9 % of the parameters"
        ])

    private let rank: Int
    private let ratio, regularisation: Double

    public init(_ h: Hyperparameters) {
        (rank, ratio, regularisation) = (h.integer("r_lora"), h.real("ratio_salt"), h.real("reg_multiplier"))
    }

    // MARK: - Form

    /// q.
    private func scaled(_ w: WeightShape) -> Int { max(1, Int(Double(w.smallerSide) * ratio)) }

    public func check(_ w: WeightShape) throws {
        let left = w.smallerSide - scaled(w)
        guard left > 0 else {
            throw MethodError(
                "salt: \(w.name) (\(w.outputs) x \(w.inputs)) has no singular value beside the \(scaled(w)) that are scaled",
                hyperparameter: "ratio_salt")
        }
        guard rank <= left else {
            throw MethodError(
                "salt: r_lora \(rank) is more than the \(left) values of \(w.name) that are not scaled",
                hyperparameter: "r_lora")
        }
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let (p, q) = (w.smallerSide, scaled(w))
        return [
            TensorSpec("U", [w.outputs, p], .frozen), TensorSpec("S", [p, 1], .frozen),
            TensorSpec("Vt", [p, w.inputs], .frozen), TensorSpec("a", [q, 1]), TensorSpec("b", [q, 1]),
            TensorSpec("X", [p - q, rank]), TensorSpec("Y", [rank, p - q]),
        ]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let (svd, p, q) = (try W0.svd(), w.smallerSide, scaled(w))
        // Kaiming: sqrt(6 / ((1 + a^2) fan in)).
        let bound = (6 / (21 * Double(rank))).squareRoot()
        return WeightStart([
            "U": svd.u, "S": svd.s.reshaped([p, 1]), "Vt": svd.vt, "a": Tensor(repeating: 1, shape: [q, 1]),
            "b": .zeros([q, 1]),
            "X": streams.uniform("X", [p - q, rank], from: -bound, to: bound), "Y": .zeros([rank, p - q]),
        ])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let (p, q) = (w.shape.smallerSide, scaled(w.shape))
        let (h, S0) = (g.linear(x, w["Vt"]), w.node("S", in: g))
        let leading = g.relu(g.add(g.multiply(w.node("a", in: g), g.rows(0..<q, of: S0)), w.node("b", in: g)))
        let diagonal = g.multiply(g.constant(.identity(p - q)), byColumn: g.rows(q..<p, of: S0))
        let block = g.relu(g.add(diagonal, g.linear(w.node("X", in: g), w.node("Y", in: g), inputsFirst: true)))
        let inner = g.concatenateColumns([
            g.multiply(g.columns(0..<q, of: h), byRow: leading), g.linear(g.columns(q..<p, of: h), block),
        ])
        return g.linear(inner, w["U"])
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        product(product(w["U"].value, modifiedValues(w)), w["Vt"].value)
    }

    /// relu(M).
    private func modifiedValues<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S> {
        let (p, q) = (w.shape.smallerSide, scaled(w.shape))
        let (values, a, b, XY) = (w["S"].value, w["a"].value, w["b"].value, product(w["X"].value, w["Y"].value))
        var M = Tensor<S>.zeros([p, p])
        for i in 0..<q { M[i, i] = max(0, a[i] * values[i] + b[i]) }
        for i in q..<p {
            for j in q..<p { M[i, j] = max(0, XY[i - q, j - q] + (i == j ? values[i] : 0)) }
        }
        return M
    }

    // MARK: - Regulariser

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(salt: self) }

    private struct State<S: Scalar>: ScheduleState {
        let salt: SALT

        func adjustGradients(_ t: Int, of trainer: Trainer<S>) {
            guard salt.regularisation > 0 else { return }
            for weight in trainer.network.linearWeights where weight.form is SALT {
                salt.addRegulariser(to: weight, factor: salt.regularisation)
            }
        }
    }

    /// a S_q + b - S_q, and X Y.
    private func changes<S: Scalar>(_ w: StoredWeight<S>) -> (values: Tensor<S>, block: Tensor<S>) {
        let (S0, a, b) = (w["S"].value, w["a"].value, w["b"].value)
        let values = (0..<a.count).map { a[$0] * S0[$0] + b[$0] - S0[$0] }
        return (Tensor(values, shape: a.shape), product(w["X"].value, w["Y"].value))
    }

    /// Adds factor times the gradient of the two norms.
    private func addRegulariser<S: Scalar>(to w: StoredWeight<S>, factor: Double) {
        let (values, block) = changes(w)
        let (S0, X, Y) = (w["S"].value, w["X"].value, w["Y"].value)
        if values.norm > 0 {
            for i in 0..<values.count {
                let slope = S(factor / values.norm) * values[i]
                w["a"].gradient[i] += slope * S0[i]
                w["b"].gradient[i] += slope
            }
        }
        guard block.norm > 0 else { return }
        let slope = S(factor / block.norm)
        w["X"].gradient.accumulateProduct(block, transposed: false, Y, transposed: true, alpha: slope, beta: 1)
        w["Y"].gradient.accumulateProduct(X, transposed: true, block, alpha: slope, beta: 1)
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        let (values, block) = changes(w)
        return [
            "S_new_relu": modifiedValues(w), "regulariser": .scalar(values.norm + block.norm),
            // How the code calls q.
            "rank": .scalar(scaled(w.shape)),
        ]
    }
}
