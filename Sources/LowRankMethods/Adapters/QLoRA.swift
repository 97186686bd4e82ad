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
public enum QLoRA {
    public static let card = MethodCard(
        id: "qlora", name: "QLoRA",
        paper: .init(
            title: "QLoRA: Efficient Finetuning of Quantized LLMs",
            authors: "T. Dettmers, A. Pagnoni, A. Holtzman, L. Zettlemoyer", year: 2023, arXiv: "2305.14314"),
        family: .adapters, axes: [.parametrisation],
        summary: "LoRA on a frozen weight in 4-bit NormalFloat with double quantisation.",
        hyperparameters: LoRA.card.hyperparameters + [
            HyperparameterSpec(
                "blocksize", .integer(1...4096), default: .integer(64), "numbers that share a scale", source: "paper",
                leastChange: 0.5),
            HyperparameterSpec(
                "double_quant", .flag, default: .flag(true), "stores the scales in 8 bits", source: "paper"),
            HyperparameterSpec(
                "blocksize_2", .integer(1...4096), default: .integer(256), "scales that share a scale", source: "paper",
                effectiveWith: ["double_quant": .flag(true)], leastChange: 0.5,
                mayNotMatter: "a small weight has fewer blocks"),
        ],
        memory: "frozen m n / 2 bytes, 1 byte a block of 64, 4 bytes a block of 256 blocks; weights r (m + n)",
        parent: "lora, on the decoded weight",
        otherNames: OtherNames(
            hyperparameters: LoRA.card.otherNames.hyperparameters.merging(["lora_r": "rank"]) { $1 },
            tensors: ["lora_A": "A", "lora_B": "B"], fixed: LoRA.card.otherNames.fixed),
        claims: [
            "a 65B model is fine-tuned on one 48 GB GPU", "NormalFloat with double quantisation matches 16-bit fine-tuning",
        ])

    public static func form(_ h: Hyperparameters) -> any WeightForm {
        CodedBase(form: LoRA(h), codec: codec(h))
    }

    package static func codec(_ h: Hyperparameters) -> NormalFloatCodec {
        NormalFloatCodec(
            block: h.integer("blocksize"), outerBlock: h.flag("double_quant") ? h.integer("blocksize_2") : nil)
    }
}
