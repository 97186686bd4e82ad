import LowRankCore

/// LoLDU: the first pivots of an LU factorisation train between its frozen triangular factors.
///
///     W0 = P L D U        partial pivoting; L and U with ones on their diagonals, D = (D_1, D_2, ...)
///     W = W_res + c P L_r diag(z) U_r,   W_res = W0 - s P L_r diag(D_r) U_r,   c = s = alpha / r
///     z = D_r at the start, so that W = W0;   dz_i = c (P L)_i^T G U_i
///
/// Stores W_res (m n), P L_r and U_r (r (m + n)) and c, all frozen, and z (r).
/// Parent: its frozen weight, while z does not change.
/// Departs: P and L_r are stored as their product, where the official code has P as an m x m matrix. Its other starts of z
/// are here; W_res is then still that of D_r, and the function is not kept. c trains only on demand: in the code it is
/// a parameter that its collector leaves out. Triangular factors are not orthogonal, as the paper has it.
/// Y. Shi, J. Wei, Y. Wu et al., LoLDU, 2024, arXiv:2410.13618, section 3; code SKDDJ/LoLDU.
public struct LoLDU: WeightForm {
    public static let card = MethodCard(
        id: "loldu", name: "LoLDU",
        paper: .init(
            title: "LoLDU: Low-Rank Adaptation via Lower-Diag-Upper Decomposition for Parameter-Efficient Fine-Tuning",
            authors: "Y. Shi, J. Wei, Y. Wu, R. Ran, C. Sun, S. He, Y. Yang", year: 2024, arXiv: "2410.13618"),
        family: .adapters, axes: [.parametrisation],
        summary: "The first pivots of the weight's LU factorisation train between its frozen triangular factors.",
        hyperparameters: LoRA.scaledRank + [
            .choice(
                "init_method", "lu",
                of: ["lu", "uniform", "normal", "constant", "ones", "zeros", "s_uniform", "s_normal"],
                "z at the start: D_r; U(-|mean|/2, |mean|/2), N(mean, deviation) or the mean of D_r; 1; 0; U(-1, 1); N(0, 1)",
                source: "official code"),
            .flag("trains_scale", false, "c trains, too", source: "official code: a parameter left out"),
        ],
        memory: "frozen m n + r (m + n) + 1, weights r", parent: "frozen weights, at the start",
        otherNames: OtherNames(
            hyperparameters: ["alpha": "lora_alpha"],
            tensors: ["vector_z": "z", "scaling_factor": "c", "W_residual": "W0"]),
        claims: ["2600 times fewer trained parameters than other methods at comparable quality"])

    private let lora: LoRA
    private let initialisation: String
    private let trainsScale: Bool

    public init(_ h: Hyperparameters) {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("lora_alpha"))
        initialisation = h.choice("init_method")
        trainsScale = h.flag("trains_scale")
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "loldu") }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let r = lora.rank
        return [
            .frozen("W0", w), TensorSpec("PL", [w.outputs, r], .frozen),
            TensorSpec("z", [r, 1]), TensorSpec("U", [r, w.inputs], .frozen),
            TensorSpec("c", [1, 1], trainsScale ? .trained : .frozen),
        ]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let ldu = try LDU(W0, steps: lora.rank)
        return WeightStart([
            "W0": W0.adding(product: ldu.PL.scalingColumns(by: ldu.D), ldu.U, alpha: -S(lora.scale)), "PL": ldu.PL,
            "z": startOfZ(ldu.D, streams), "U": ldu.U, "c": Tensor([S(lora.scale)], shape: [1, 1]),
        ])
    }

    private func startOfZ<S: Scalar>(_ D: [S], _ streams: RandomStreams) -> Tensor<S> {
        let (r, values) = (D.count, D.map { Double($0) })
        let mean = values.reduce(0, +) / Double(r)
        let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, r - 1))
        func uniform(_ bound: Double) -> Tensor<S> { streams.uniform("z", [r, 1], from: -bound, to: bound) }
        func normal(_ deviation: Double) -> Tensor<S> { streams.normal("z", [r, 1], deviation: deviation) }
        func constant(_ value: Double) -> Tensor<S> { Tensor(repeating: S(value), shape: [r, 1]) }
        switch initialisation {
        case "uniform": return uniform(abs(mean) / 2)
        case "normal": return constant(mean) + normal(variance.squareRoot())
        case "constant": return constant(mean)
        case "ones": return constant(1)
        case "zeros": return constant(0)
        case "s_uniform": return uniform(1)
        case "s_normal": return normal(1)
        default: return Tensor(D, shape: [r, 1])
        }
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let core = g.linear(w.node("z", in: g), w.node("c", in: g))
        return w.addCoreProduct(to: g.linear(x, w["W0"]), x, B: "PL", core, A: "U", in: g)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        w["W0"].value + w.coreProduct(B: "PL", w["z"].value, A: "U", scale: Double(w["c"].value[0]))
    }

    /// The factors of W0, and the derivative of c, whether it trains or not.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        guard let W0 = data.example.W0, let ldu = try? LDU(W0, steps: w.shape.smallerSide) else { return [:] }
        let (m, r) = (w.shape.outputs, lora.rank)
        var P = Tensor<S>.zeros([m, m])
        for (k, i) in ldu.order.enumerated() { P[i, k] = 1 }
        var derived = ["P": P, "L": product(P, transposed: true, w["PL"].value)]
        derived["D"] = Tensor(Array(ldu.D.prefix(r)), shape: [r])
        if let G = data.example.gradient {
            derived["grad.scaling_factor"] = .scalar(G.dot(w.coreProduct(B: "PL", w["z"].value, A: "U")))
        }
        return derived
    }
}

/// Some steps of Gaussian elimination: W - P L D U has zeros in the rows and columns that were eliminated.
private struct LDU<S: Scalar> {
    /// [m, steps], in the order of W's rows.
    var PL: Tensor<S>
    var D: [S] = []
    /// [steps, n].
    var U: Tensor<S>
    /// Row k of P^T W is row order[k] of W.
    var order: [Int]

    /// - Throws: `DecompositionError` when a pivot is zero.
    init(_ W: Tensor<S>, steps: Int) throws {
        let (m, n) = (W.rows, W.columns)
        (PL, U, order) = (.zeros([m, steps]), .zeros([steps, n]), Array(0..<m))
        var left = W.values
        for k in 0..<steps {
            let pivot = (k..<m).reduce(k) { abs(left[order[$1] * n + k]) > abs(left[order[$0] * n + k]) ? $1 : $0 }
            order.swapAt(k, pivot)
            let top = order[k] * n
            let d = left[top + k]
            guard d != 0 else { throw DecompositionError.singular(pivot: k + 1) }
            D.append(d)
            PL[order[k], k] = 1
            for j in k..<n { U[k, j] = left[top + j] / d }
            for i in order[(k + 1)...] {
                let factor = left[i * n + k] / d
                PL[i, k] = factor
                for j in k..<n { left[i * n + j] -= factor * left[top + j] }
            }
        }
    }
}
