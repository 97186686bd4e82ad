import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// How many numbers adapters train, and what these and the frozen weights take.
enum AdapterCountClaims {
    private static func rank(_ r: Int) -> [String: HyperValue] { ["rank": .integer(r)] }

    private static func trained(_ id: String, _ values: [String: HyperValue], _ model: MemoryModel) throws -> Int {
        try MemoryCount(id, values, on: model).trainableWeights.numbers
    }

    /// How many times fewer numbers a method trains than LoRA.
    private static func timesFewer(
        _ id: String, _ values: [String: HyperValue], loraRank: Int, on model: MemoryModel
    ) throws -> Double {
        try Double(trained("lora", rank(loraRank), model)) / Double(trained(id, values, model))
    }

    // MARK: - Adapted weights of published networks

    /// All of GPT-3 but its biases and norms; the embeddings are of 50,257 tokens and 2,048 places.
    private static let gpt3 = MemoryModel(
        "gpt-3", (384, 12_288, 12_288), (96, 49_152, 12_288), (96, 12_288, 49_152), (1, 52_305, 12_288))
    private static let gpt3QueriesAndValues = MemoryModel("gpt-3", (192, 12_288, 12_288))
    private static let gpt2MediumQueriesAndValues = MemoryModel("gpt-2-medium", (48, 1024, 1024))
    private static let robertaBaseQueriesAndValues = MemoryModel("roberta-base", (24, 768, 768))
    /// Ten blocks of width 640 and 60 of width 1280, each with attention to itself and to texts of width 2048.
    private static let sdxlAttention = MemoryModel(
        "sdxl", (60, 640, 640), (20, 640, 2048), (360, 1280, 1280), (120, 1280, 2048))
    private static let llama65B = MemoryModel(
        name: "llama-65b", LlamaShape(vocabulary: 32_000, hidden: 8192, intermediate: 22_016, layers: 80, heads: 64))
    private static let llama70B = linear(8192, 28_672, layers: 80, heads: 64)
    private static let llama3B = linear(3072, 8192, layers: 28, heads: 24)
    private static let mistral7B = linear(4096, 14_336, layers: 32, heads: 32)
    private static let gemma9B = linear(3584, 14_336, layers: 42, heads: 16, headSize: 256)

    /// The linear weights of a decoder with eight heads of keys and of values.
    private static func linear(
        _ hidden: Int, _ intermediate: Int, layers: Int, heads: Int, headSize: Int? = nil
    ) -> MemoryModel {
        let shape = LlamaShape(
            vocabulary: 1, hidden: hidden, intermediate: intermediate, layers: layers, heads: heads, keyHeads: 8,
            headSize: headSize)
        return MemoryModel(name: "decoder", shape).linearOnly
    }

    // MARK: - LoRA

    /// lora-2: the weights of GPT-3 over what trains of Wq and Wv, at the ranks of the paper.
    static func loraParameters(claimed: Double = 10_000) throws -> ExactFinding {
        let all = WeightCounts(gpt3).all
        let ranks = [1, 2, 4, 8]
        let found = try ranks.map { try Double(all) / Double(trained("lora", rank($0), gpt3QueriesAndValues)) }
        return ExactFinding(
            holds: found.max()! >= claimed,
            finding: String(format: "%.1f G weights over those of LoRA on Wq and Wv at r = ", Double(all) / 1e9)
                + "\(ranks.map(Double.init).listed("%.0f")): \(found.listed("%.0f")) times fewer, claimed up to "
                + String(format: "%.0f", claimed))
    }

    /// lora-3: weights and moments of GPT-3 in 16 bits, under Adam and under LoRA of rank 4.
    static func loraMemory(claimed: Double = 3) throws -> ExactFinding {
        let full = try MemoryCount("adamw", on: gpt3)
        let lora = try MemoryCount("lora", rank(4), on: gpt3QueriesAndValues)
        let others = WeightCounts(gpt3).all - WeightCounts(gpt3QueriesAndValues).all
        func saving(gradients: Int, moments: Int) -> Double {
            func bytes(_ count: MemoryCount) -> Int {
                2 * count.weights + gradients * count.gradients.numbers + moments * count.moments.numbers
            }
            return Double(bytes(full)) / Double(bytes(lora) + 2 * others)
        }
        let found = saving(gradients: 0, moments: 2)
        return ExactFinding(
            holds: abs(found - claimed) < 0.05,
            finding: String(
                format: "weights and moments in 16 bits: %.2f times less, claimed %g; with all gradients %.2f, and "
                    + "with moments in 32 bits, too, %.2f; activations are left out",
                found, claimed, saving(gradients: 2, moments: 2), saving(gradients: 2, moments: 4)))
    }

    // MARK: - Quantised weights

    /// qlora-3: bits of a frozen number with and without double quantisation.
    static func qloraBits(claimed: [Double] = [4.127, 4.5]) throws -> ExactFinding {
        let weight = MemoryModel("weight", (1, 4096, 4096))
        let found = try [true, false].map { isDouble in
            let count = try MemoryCount("qlora", ["double_quant": .flag(isDouble)], on: weight)
            return 8 * count.frozenWeights.bytes(perNumber: 4) / Double(WeightCounts(weight).all)
        }
        let run = try CountedRun("qlora", rank(6))
        let isAllocated = try Double(run.bytes(.frozenWeights)) == run.formula.frozenWeights.bytes(perNumber: 4)
        return ExactFinding(
            holds: isAllocated && zip(found, claimed).allSatisfy { abs($0 - $1) < 0.0005 },
            finding: "\(found.listed("%.4f")) bits a number of a 4096 x 4096 weight with and without it, claimed "
                + claimed.listed("%g"))
    }

    /// qlora-4: everything that trains or is stored of LLaMA-65B.
    static func qloraMemory(claimed: Double = 48) throws -> ExactFinding {
        let count = try MemoryCount("qlora", rank(64), on: llama65B.linearOnly)
        let (codes, others) = (count.frozenWeights.bytes(perNumber: 2), 2 * Double(WeightCounts(llama65B).others))
        // Weights and gradients in 16 bits, moments in 32.
        let perTrained = 2.0 + 2 + 2 * 4
        let lora = perTrained * Double(count.trainableWeights.numbers)
        let found = (codes + others + lora) / 1e9
        return ExactFinding(
            holds: found < claimed,
            finding: String(
                format: "%.1f G of %g: %.1f of codes and scales, %.1f of embedding, head and norms, %.1f of LoRA at "
                    + "r = 64 with gradients and moments; activations come on top; full fine-tuning takes %.0f G",
                found, claimed, codes / 1e9, others / 1e9, lora / 1e9,
                perTrained * Double(WeightCounts(llama65B).all) / 1e9))
    }

    /// lq-lora-2: bits of LLaMA-2-70B once the factors are counted.
    static func lqloraBits(
        claimed: Double = 2.85, codeBits: Double = 2.75, factorBits: Double = 8
    ) throws -> ExactFinding {
        let share = try Double(trained("lora", rank(64), llama70B)) / Double(WeightCounts(llama70B).all)
        let found = codeBits + factorBits * share
        return ExactFinding(
            holds: abs(found - claimed) < 0.005,
            finding: String(
                format: "factors of rank 64 are %.2f %% of the numbers: %.3f bits with factors in %g bits, claimed %g; "
                    + "%.3f with factors in 16", 100 * share, found, factorBits, claimed, codeBits + 16 * share))
    }

    /// one-bit-adapter-1: bytes of the adapters of ViT-B/16.
    static func oneBitBytes(bits: Int = 1) throws -> ExactFinding {
        /// Two factors in each of 12 blocks, with a mean and a deviation in 32 bits each.
        func kibibytes(width: Int) throws -> Double {
            let values: [String: HyperValue] = ["rank": .integer(width), "bits": .integer(bits)]
            let adapter = try TrainingMethod([("one-bit-adapter", values)]).parametrisation as! OneBitAdapter
            let bytes = [[width, 768], [768, width]].map { shape in
                let codes = adapter.codes(of: RandomStreams(seed: width).normal("w", shape, deviation: 1))
                return codes["packed_bytes"]!.count + 4 * (codes["mean"]!.count + codes["std"]!.count)
            }
            return 12 * Double(bytes.reduce(0, +)) / 1024
        }
        // The same adapters with a head in 32 bits and with one in a bit; width 1 has the latter.
        let head = (212.9 - 76.6) * 32 / 31
        let printed = [212.9 - head, 6.8 - head / 32]
        let found = try [kibibytes(width: 32), kibibytes(width: 1)]
        return ExactFinding(
            holds: zip(found, printed).allSatisfy { abs($0 - $1) < 0.1 },
            finding: "\(found.listed("%.2f")) KiB at widths 32 / 1; the printed 212.9, 76.6 and 6.8 KB are "
                + printed.listed("%.2f")
                + String(format: " without the head, which takes %.1f in 32 bits by the first two", head))
    }

    // MARK: - Fewer numbers than LoRA

    /// lora-xs-1: r^2 numbers for each weight of Mistral-7B, whatever its sides.
    static func loraXSParameters(
        claimed: (xs: Double, lora: Double) = (0.92, 168), rank r: Int = 64
    ) throws -> ExactFinding {
        let xs = try trained("lora-xs", rank(r), mistral7B)
        let lora = try trained("lora", rank(r), mistral7B)
        let times = Double(lora) / Double(xs)
        let (xsM, loraM) = (Double(xs) / 1e6, Double(lora) / 1e6)
        return ExactFinding(
            holds: xs == WeightCounts(mistral7B).matrices * r * r && times > 100 && abs(xsM - claimed.xs) < 0.005
                && abs(loraM - claimed.lora) < 0.5,
            finding: String(
                format: "%.4f M numbers at r = %d, LoRA %.1f M: %.0f times fewer, claimed %g M, %g M and over 100",
                xsM, r, loraM, times, claimed.xs, claimed.lora))
    }

    /// lora-sb-1: both ends of the range, against LoRA of rank 32.
    static func loraSBParameters(claimed: [Double] = [27, 90], loraRank: Int = 32) throws -> ExactFinding {
        func times(_ r: Int, _ model: MemoryModel) throws -> Double {
            try timesFewer("lora-sb", rank(r), loraRank: loraRank, on: model)
        }
        let found = try [times(96, llama3B), times(64, gemma9B)]
        return ExactFinding(
            holds: found.map { $0.rounded() } == claimed,
            finding: "against LoRA of rank \(loraRank): \(found.listed("%.1f")) times fewer for Llama-3.2 3B at r = 96 "
                + "and Gemma-2 9B at r = 64, claimed \(claimed.listed("%g")); Mistral-7B at r = 96 / 64: "
                + "\(try [times(96, mistral7B), times(64, mistral7B)].listed("%.1f"))")
    }

    /// fed-sb-4: what clients send in a round, against factors of LoRA that are stacked.
    static func fedSBCommunication(claimed: Double = 230, clients: Int = 25) throws -> ExactFinding {
        let form = try AdapterIdentityClaims.federated("fed-sb", rank: 200).parametrisation
        let found = try [mistral7B, gemma9B].map { model in
            let sent = model.linear.flatMap { form.trainedParameters(of: $0) }.reduce(0) { $0 + $1.count }
            return Double(try clients * trained("lora", rank(32), model)) / Double(sent)
        }
        return ExactFinding(
            holds: found.max()! >= claimed,
            finding: "R of order 200 against factors of rank 32 of \(clients) clients: \(found.listed("%.1f")) times "
                + String(format: "less for Mistral-7B / Gemma-2 9B, claimed up to %g", claimed))
    }

    /// svfit-1: 768 singular values of Wq and Wv of RoBERTa-base, against LoRA's rank of 8.
    static func svfitParameters(claimed: Double = 16, rank r: Int = 768) throws -> ExactFinding {
        let found = try timesFewer("svfit", rank(r), loraRank: 8, on: robertaBaseQueriesAndValues)
        return ExactFinding(
            holds: found == claimed,
            finding: String(
                format: "%d singular values of a 768 x 768 weight against rank 8: %.1f times fewer, claimed %g",
                r, found, claimed))
    }

    /// nola-1: 512 coefficients a factor of Wq and Wv of GPT-2 M, against LoRA of rank 1.
    static func nolaParameters(claimed: Double = 2, basis: Int = 512) throws -> ExactFinding {
        let values: [String: HyperValue] = ["rank": .integer(8), "num_basis": .integer(basis)]
        let found = try timesFewer("nola", values, loraRank: 1, on: gpt2MediumQueriesAndValues)
        return ExactFinding(
            holds: found == claimed,
            finding: String(
                format: "%d matrices a factor: %d numbers of Wq and Wv train, %.2f times fewer than in LoRA of rank 1, "
                    + "claimed %g", basis, try trained("nola", values, gpt2MediumQueriesAndValues), found, claimed))
    }

    /// lola-specvit-1: what trains of a square weight, over the weight itself.
    static func loLASpecViTParameters(claimed: Double = 0.8, isGated: Bool = true) throws -> ExactFinding {
        let widths = [256, 512, 1024]
        func shares(_ isGated: Bool) throws -> [Double] {
            try widths.map { d in
                let weight = MemoryModel("weight", (1, d, d))
                let numbers = try trained("lola-specvit", ["gate_residual": .flag(isGated)], weight)
                return 100 * Double(numbers) / Double(WeightCounts(weight).all)
            }
        }
        let found = try shares(isGated)
        return ExactFinding(
            holds: found.allSatisfy { $0 < 100 * (1 - claimed) },
            finding: "\(found.listed("%.1f")) % of a weight's numbers train at widths "
                + widths.map(Double.init).listed("%.0f")
                + String(format: ", as the code has it, claimed under %g %%; ", 100 * (1 - claimed))
                + "without the gate and the dense branch \(try shares(false).listed("%.1f")) %")
    }

    /// diffusekrona-1: attention of SDXL, against LoRA of rank 4.
    static func diffuseKronAParameters(claimed: Double = 35, a1: Int = 4, a2: Int = 64) throws -> ExactFinding {
        let values: [String: HyperValue] = ["a1": .integer(a1), "a2": .integer(a2)]
        let krona = try trained("diffusekrona", values, sdxlAttention)
        let lora = try trained("lora", rank(4), sdxlAttention)
        let found = 100 * (1 - Double(krona) / Double(lora))
        return ExactFinding(
            holds: abs(found - claimed) < 0.5,
            finding: String(
                format: "%.3f M numbers with a1 = %d and a2 = %d, LoRA of rank 4 %.3f M: %.1f %% fewer, claimed %g %%",
                Double(krona) / 1e6, a1, a2, Double(lora) / 1e6, found, claimed))
    }
}

extension MemoryModel {
    /// Weights of some shapes, so many of each, and nothing else.
    fileprivate init(_ name: String, _ weights: (count: Int, outputs: Int, inputs: Int)...) {
        let linear = weights.flatMap { shape in
            (0..<shape.count).map {
                WeightShape(
                    name: "\(shape.outputs)x\(shape.inputs).\($0)", outputs: shape.outputs, inputs: shape.inputs)
            }
        }
        self.init(name: name, linear: linear, others: [])
    }
}
