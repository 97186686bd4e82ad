import LowRankCore

/// PiSSA: LoRA whose factors start as the leading singular triples of the weight, and whose frozen part is the rest.
///
///     W0 = U S V^T;   B = U_r (S_r / s)^(1/2),   A = (S_r / s)^(1/2) V_r^T,   W_res = W0 - s B A
///     W = W_res + s B A,   so that W = W0 at the start;   then trained as LoRA
///     QPiSSA: W_res is stored as q(W_res), in 4-bit NormalFloat. T times over: B and A are taken anew of
///     W0 - dq(q(W_res)), and W_res of them
///
/// Stores what LoRA does; one SVD a weight before the first update.
/// Parent: lora, but for the start; qlora, with quantised.
/// Departs: the decomposition has the width of the run, not always 32 bits.
/// F. Meng, Z. Wang, M. Zhang, PiSSA, NeurIPS 2024, arXiv:2404.02948, sections 3 and 4; code huggingface/peft.
public struct PiSSA: DerivedForm {
    public static let card = MethodCard(
        id: "pissa", name: "PiSSA",
        paper: .init(
            title: "PiSSA: Principal Singular Values and Singular Vectors Adaptation of Large Language Models",
            authors: "F. Meng, Z. Wang, M. Zhang", year: 2024, arXiv: "2404.02948"),
        family: .adapters, axes: [.parametrisation],
        summary: "LoRA whose factors start as the leading singular triples of the weight, beside the frozen rest.",
        hyperparameters: LoRA.card.hyperparameters + [
            .integer(
                "niter", 0, in: 0...Int.max, "power iterations of a randomised SVD; 0 is the exact one",
                source: "peft; 16 for 7B in the paper"),
            .flag("quantised", false, "QPiSSA: W_res in 4-bit NormalFloat", source: "paper, section 4"),
            .integer(
                "iterations", 1, "T, decompositions against the quantisation", source: "paper: 1 or 5",
                effectiveWith: ["quantised": .flag(true)]),
        ],
        memory: "frozen m n, or m n / 2 bytes and scales of blocks when quantised; weights r (m + n)",
        parent: "lora, but for the start",
        otherNames: OtherNames(
            hyperparameters: LoRA.card.otherNames.hyperparameters,
            tensors: ["lora_A": "A", "lora_B": "B", "W_residual": "W0"], fixed: LoRA.card.otherNames.fixed),
        claims: [
            "GSM8K of Mistral-7B 72.86, LoRA 67.70; the loss falls faster than LoRA's for 11 models from 184M to 70B",
            "QPiSSA's quantisation error is below QLoRA's",
        ])

    let lora: LoRA
    private let powerIterations: Int
    private let codec: NormalFloatCodec?
    private let iterations: Int

    /// - Throws: `MethodError` for a scale of zero, by which the singular values would be divided.
    public init(_ h: Hyperparameters) throws {
        lora = LoRA(h)
        powerIterations = h.integer("niter")
        codec = h.flag("quantised") ? NormalFloatCodec() : nil
        iterations = h.integer("iterations")
        try lora.checkScale(method: "pissa")
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "pissa") }

    public func base(for w: WeightShape) -> any WeightForm { lora }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [TensorSpec("W0", [w.outputs, w.inputs], .frozen, codec: codec)] + lora.layout(w).dropFirst()
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let root = S(1 / lora.scale.squareRoot())
        var (residual, target) = (W0, W0)
        var start: [String: Tensor<S>] = [:]
        for _ in 0..<(codec == nil ? 1 : iterations) {
            let svd = try decompose(target, streams)
            let (B, A) = svd.splitEvenly(rank: lora.rank)
            start = ["B": root * B, "A": root * A]
            residual = W0.adding(product: B, A, alpha: -1)
            if let codec { target = W0 - codec.encode(residual, streams: streams).value }
        }
        start["W0"] = residual
        return WeightStart(start)
    }

    private func decompose<S: Scalar>(_ W: Tensor<S>, _ streams: RandomStreams) throws -> SingularValues<S> {
        guard powerIterations > 0 else { return try W.svd() }
        return try W.randomizedSVD(rank: lora.rank, oversampling: 0, powerIterations: powerIterations, streams: streams)
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        var derived = ["delta": product(w["B"].value, w["A"].value, alpha: S(lora.scale))]
        derived["singular_values_used"] = data.example.W0.flatMap { try? $0.svd().leading(lora.rank).s }
        return derived
    }
}
