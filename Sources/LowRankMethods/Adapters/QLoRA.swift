import LowRankCore

/// QLoRA: LoRA on a frozen weight that is stored in 4-bit NormalFloat.
///
///     y = x dq(q(W0))^T + s x A^T B^T        q: blocks of 64 numbers, 16 quantiles of the normal distribution,
///                                            scales of blocks in 8 bits (double quantisation)
///
/// Gradients go to A, B and x alone; W0 is decoded anew for each product.
/// Stores W0 in 4 bits a number, a byte a block and 4 bytes a block of blocks; B and A (r (m + n)).
/// Parent: lora, on the decoded weight.
/// Departs: the optimizer is not paged; numbers that are not codes have the width of the run.
/// T. Dettmers et al., QLoRA, NeurIPS 2023, arXiv:2305.14314, section 3.
public struct QLoRA: WeightForm {
    public static let card = MethodCard(
        id: "qlora", name: "QLoRA",
        paper: .init(
            title: "QLoRA: Efficient Finetuning of Quantized LLMs",
            authors: "T. Dettmers, A. Pagnoni, A. Holtzman, L. Zettlemoyer", year: 2023, arXiv: "2305.14314"),
        family: .adapters, axes: [.parametrisation],
        summary: "LoRA on a frozen weight in 4-bit NormalFloat with double quantisation.",
        hyperparameters: LoRA.card.hyperparameters + [
            .integer("blocksize", 64, in: 1...4096, "numbers that share a scale", source: "paper", leastChange: 0.5),
            .flag("double_quant", true, "stores the scales in 8 bits", source: "paper"),
            .integer(
                "blocksize_2", 256, in: 1...4096, "scales that share a scale", source: "paper",
                effectiveWith: ["double_quant": .flag(true)], leastChange: 0.5,
                mayNotMatter: "a small weight has fewer blocks"),
        ],
        memory: "frozen m n / 2 bytes, 1 byte a block of 64, 4 bytes a block of 256 blocks; weights r (m + n)",
        parent: "lora, on the decoded weight",
        otherNames: OtherNames(
            hyperparameters: LoRA.card.otherNames.hyperparameters.merging(["lora_r": "rank"]) { $1 },
            tensors: ["lora_A": "A", "lora_B": "B"],
            fixed: LoRA.card.otherNames.fixed.merging(["quant_type": .text("nf4")]) { $1 }),
        claims: [
            "a 65B model is fine-tuned on one 48 GB GPU", "NormalFloat with double quantisation matches 16-bit fine-tuning",
        ])

    private let base: CodedBase

    public init(_ h: Hyperparameters) {
        let outerBlock = h.flag("double_quant") ? h.integer("blocksize_2") : nil
        base = CodedBase(
            form: LoRA(h), codec: NormalFloatCodec(block: h.integer("blocksize"), outerBlock: outerBlock))
    }

    public func check(_ w: WeightShape) throws { try base.check(w) }
    public func layout(_ w: WeightShape) -> [TensorSpec] { base.layout(w) }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        try base.start(w, from: W0, data: data, streams: streams)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        base.forward(w, x, in: g)
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { base.effectiveWeight(w) }

    /// Codes, their tables and the scales of blocks.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        guard let codes = w["W0"].coded?.codes as? NormalFloatCodes<S> else { return [:] }
        func list(_ values: [Float]) -> Tensor<S> { Tensor(values.map { S($0) }, shape: [values.count]) }
        var derived: [String: Tensor<S>] = [
            "code_table_nf4": list(NormalFloatCodes<S>.table), "W_dequantized": w["W0"].value,
            "codes": Tensor(codes.codeValues.map { S($0) }, shape: codes.shape),
            "absmax": list(codes.blockScales.values),
        ]
        if let outer = codes.blockScales.codes {
            derived["absmax_dequantized"] = derived["absmax"]
            derived["absmax_codes"] = list(outer.codes.map { Float($0) })
            derived["absmax_code_table"] = list(DynamicCode.book(signed: true))
            derived["absmax2"] = list(outer.absmax)
            derived["offset"] = Tensor([S(outer.mean)], shape: [])
        }
        return derived
    }
}
