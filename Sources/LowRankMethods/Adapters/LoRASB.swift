import LowRankCore

/// LoRA-SB: a trained r x r matrix between frozen factors, all three from the SVD of the first full update.
///
///     dW = -lr sign(sum of G over the calibration batches)        what Adam's first update would be
///     dW = U S V^T;   B = U_r,   R = diag(S_r),   A = V_r^T
///     W = W0 + B R A;   dR = B^T G A^T
///
/// W0 is not offset: training starts after the simulated update. A and B being orthonormal, a step of R moves W along the
/// projection B B^T G A^T A of the full gradient.
/// Stores W0 (m n), A and B (r (m + n)), all frozen, and R (r^2); while it is measured, one dense gradient a weight.
/// Parent: lora-xs, but for the start.
/// Departs: the SVD is exact and of the width of the run; the official code takes ten iterations of a randomised one,
/// which is not converged for a matrix of signs, and rounds the factors to bfloat16.
/// K. Ponkshe, R. Singhal et al., LoRA-SB, 2024, arXiv:2411.19557, section 3; code CERT-Lab/lora-sb.
public struct LoRASB: WeightForm {
    public static let card = MethodCard(
        id: "lora-sb", name: "LoRA-SB",
        paper: .init(
            title: "Initialization using Update Approximation is a Silver Bullet for Extremely Efficient Low-Rank Fine-Tuning",
            authors: "K. Ponkshe, R. Singhal, E. Gorbunov, A. Tumanov, S. Horvath, P. Vepakomma", year: 2024,
            arXiv: "2411.19557"),
        family: .adapters, axes: [.parametrisation],
        summary: "A trained r x r matrix between frozen factors of the first update of full fine-tuning.",
        hyperparameters: [
            .rank(32, "r, order of R", source: "paper: 32, 64 or 96"),
            .real(
                "lr", 1e-4, "learning rate of the simulated update",
                source: "official code: the run's over the number of updates of its warm-up"),
        ],
        memory: "frozen m n + r (m + n), weights r^2; a dense gradient m n before the first update",
        parent: "lora-xs, but for the start",
        otherNames: OtherNames(tensors: ["lora_A": "A", "lora_B": "B"], fixed: ["scaling": .real(1)]),
        claims: [
            "better than LoRA with 27 to 90 times fewer trained parameters", "better than LoRA-XS on all tasks",
        ])

    private let rank: Int
    private let learningRate: Double

    public init(_ h: Hyperparameters) { self.init(rank: h.integer("rank"), learningRate: h.real("lr")) }

    init(rank: Int, learningRate: Double) {
        self.rank = rank
        self.learningRate = learningRate
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(rank, method: "lora-sb") }
    public var calibration: CalibrationRequest { .gradient }

    public func layout(_ w: WeightShape) -> [TensorSpec] { .core(w, rank: rank) }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        guard let G = data.gradient else { throw MethodError("lora-sb: there is no gradient to start from") }
        let svd = try update(G).svd().leading(rank)
        return WeightStart([
            "W0": W0, "A": svd.vt, "R": Tensor.identity(rank).scalingRows(by: svd.s.values), "B": svd.u,
        ])
    }

    /// dW.
    func update<S: Scalar>(_ G: Tensor<S>) -> Tensor<S> {
        Tensor(G.values.map { $0 == 0 ? 0 : S($0 > 0 ? -learningRate : learningRate) }, shape: G.shape)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        w.addCoreProduct(to: g.linear(x, w["W0"]), x, w.node("R", in: g), in: g)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        w["W0"].value + w.coreProduct(w["R"].value)
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        // Libraries have a scale alpha / r, which is 1 here.
        var derived = ["delta": w.coreProduct(w["R"].value), "lora_alpha": .scalar(rank)]
        if let update = data.gradient.map(update), let s = try? update.svd().s, rank < s.count {
            derived["update"] = update
            derived["spectral_gap"] = .scalar(Double(s[rank - 1] / s[rank]))
        }
        if let G = data.example.gradient {
            // How a step of R moves W.
            let (A, B) = (w["A"].value, w["B"].value)
            let core = product(product(B, transposed: true, G), transposed: false, A, transposed: true)
            derived["equivalent_gradient"] = w.coreProduct(core)
        }
        return derived
    }
}
