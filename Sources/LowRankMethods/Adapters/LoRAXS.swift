import LowRankCore

/// LoRA-XS: a trained r x r matrix between the frozen singular vectors of the weight.
///
///     W0 = U S V^T;   A = S_r V_r^T,   B = U_r,   R ~ N(0, sigma^2)
///     W = W0 + s B R A,   s = alpha / r;   dR = s B^T G A^T
///
/// Stores W0 (m n), A and B (r (m + n)), all frozen, and R (r^2).
/// Parent: its frozen weight, at R = 0.
/// Departs: the SVD is exact; the official code takes ten iterations of a randomised one, which differs where they have
/// not converged. The paper puts S_r into B, its code into A: that is the default, and `spectrum` chooses. The code's
/// random factors are here, too: all of A and B, or the second half of B's columns.
/// K. Balazy, M. Banaei et al., LoRA-XS, 2024, arXiv:2405.17604, section 3; code MohammadrezaBanaei/LoRA-XS.
public struct LoRAXS: WeightForm {
    public static let card = MethodCard(
        id: "lora-xs", name: "LoRA-XS",
        paper: .init(
            title: "LoRA-XS: Low-Rank Adaptation with Extremely Small Number of Parameters",
            authors: "K. Balazy, M. Banaei, K. Aberer, J. Tabor", year: 2024, arXiv: "2405.17604"),
        family: .adapters, axes: [.parametrisation],
        summary: "A trained r x r matrix between frozen factors that hold the leading singular triples of the weight.",
        hyperparameters: LoRA.scaledRank + [
            .real("sigma", 1e-5, "deviation of R at the start", source: "official code"),
            .choice(
                "factors", "svd", of: ["svd", "random", "half-random"], "how A and B are made",
                source: "official code"),
            HyperparameterSpec(
                "spectrum", .choice(SpectrumSplit.allCases.map(\.rawValue)), default: .text("V"),
                "where the singular values go: into A (V), B (U) or evenly into both", source: "official code; U in the paper",
                effectiveWith: ["factors": .text("svd")]),
        ],
        memory: "frozen m n + r (m + n), weights r^2", parent: "frozen weights, at R = 0",
        otherNames: OtherNames(
            hyperparameters: ["sigma_R": "sigma"], tensors: ["lora_A": "A", "lora_B": "B"],
            fixed: ["n_iter": .integer(10)]),
        claims: [
            "over 100 times fewer parameters than LoRA for 7B models at equal or better quality",
            "GLUE of RoBERTa-large with 60K parameters on a par with LoRA's 0.8M",
        ])

    private let lora: LoRA
    private let sigma: Double
    private let factors: String
    private let spectrum: SpectrumSplit

    public init(_ h: Hyperparameters) {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("lora_alpha"))
        sigma = h.real("sigma")
        factors = h.choice("factors")
        spectrum = SpectrumSplit(rawValue: h.choice("spectrum"))!
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "lora-xs") }

    public func layout(_ w: WeightShape) -> [TensorSpec] { .core(w, rank: lora.rank) }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let r = lora.rank
        var start: [String: Tensor<S>] = ["W0": W0, "R": streams.normal("R", [r, r], deviation: sigma)]
        if factors == "random" {
            start["A"] = streams.kaiming("A", [r, w.inputs], fanIn: r)
            start["B"] = streams.kaiming("B", [w.outputs, r], fanIn: w.outputs)
            return WeightStart(start)
        }
        var (B, A) = try W0.svd().factors(rank: r, spectrum)
        if factors == "half-random" {
            let kept = (r + 1) / 2
            let drawn: Tensor<S> = streams.kaiming("B", [w.outputs, r - kept], fanIn: w.outputs)
            for i in 0..<w.outputs { for k in kept..<r { B[i, k] = drawn[i, k - kept] } }
        }
        (start["A"], start["B"]) = (A, B)
        return WeightStart(start)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        w.addCoreProduct(to: g.linear(x, w["W0"]), x, w.node("R", in: g), scale: lora.scale, in: g)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        w["W0"].value + w.coreProduct(w["R"].value, scale: lora.scale)
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        ["BA": product(w["B"].value, w["A"].value)]
    }
}
