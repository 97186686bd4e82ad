import BenchTasks
import LowRankCore
import LowRankMethods

/// A kind of adapter that both this project and Hugging Face's `peft` have: the only statement of how a method's
/// hyper-parameters and tensors are called there. Each is named by its method here.
package enum PeftKind: String, CaseIterable, Sendable {
    case lora, dora, pissa, randlora, shira, bone

    /// The version whose files are written and read.
    package static let version = "0.21.2"

    /// One hyper-parameter: its name here, its key in adapter_config.json, and the value of a key that is absent.
    package typealias Setting = (name: String, key: String, otherwise: HyperValue)

    /// The methods that store such an adapter, the usual one first.
    package var methods: [String] { self == .lora ? [rawValue, "qlora"] : [rawValue] }

    /// The methods whose adapters `peft` has, too.
    package static var allMethods: [String] { allCases.flatMap(\.methods) }

    /// The adapter among a row's methods.
    package static func of(_ methods: [MethodConfiguration]) -> (kind: PeftKind, method: MethodConfiguration)? {
        for kind in allCases {
            if let method = methods.first(where: { kind.methods.contains($0.id) }) { return (kind, method) }
        }
        return nil
    }

    /// peft_type.
    package var type: String {
        switch self {
        case .lora, .dora, .pissa: "LORA"
        case .randlora: "RANDLORA"
        case .shira: "SHIRA"
        case .bone: "MISS"
        }
    }

    /// Whether the update is scaled by alpha over a rank, both of which may differ between weights (rank_pattern, alpha_pattern).
    package var hasPatterns: Bool { type == Self.lora.type }

    package var settings: [Setting] {
        switch self {
        case .lora, .dora, .pissa:
            [
                ("rank", "r", .integer(8)), ("lora_alpha", "lora_alpha", .integer(8)),
                ("use_rslora", "use_rslora", .flag(false)),
            ]
        case .randlora:
            [
                ("rank", "r", .integer(32)), ("lora_alpha", "randlora_alpha", .integer(640)),
                ("sparse", "sparse", .flag(false)),
                ("very_sparse", "very_sparse", .flag(false)),
            ]
        case .shira: [("rank", "r", .integer(32))]
        case .bone:
            [
                ("rank", "r", .integer(64)), ("init_weights", "init_weights", .flag(true)),
                ("mini_r", "mini_r", .integer(1)),
            ]
        }
    }

    /// Hyper-parameters that an adapter of `peft` has no key for, at the values that agree with it.
    package var fixed: [String: HyperValue] {
        switch self {
        case .lora, .dora, .randlora, .bone: [:]
        case .pissa: ["niter": .integer(0), "quantised": .flag(false)]
        case .shira: ["mask": .text("random"), "scale": .real(1)]
        }
    }

    /// What is called otherwise behind a weight's name, by symbol.
    private var suffixes: [(symbol: String, suffix: String)] {
        let factors = [("A", "lora_A.weight"), ("B", "lora_B.weight")]
        return switch self {
        case .lora, .pissa: factors
        case .dora: factors + [("m", "lora_magnitude_vector")]
        case .randlora: [("lambda", "randlora_lambda"), ("gamma", "randlora_gamma")]
        case .shira: [("v", "shira_weight"), ("places", "shira_indices")]
        case .bone: [("D", "miss_block")]
        }
    }

    /// The symbols of the tensors that every adapted weight has.
    package var symbols: [String] { suffixes.map(\.symbol) }

    /// What comes before the name that a parameter has in the base.
    static let prefix = "base_model.model."

    /// The tensor of a weight; nil for what the file does not hold, such as the frozen weight itself.
    package func name(_ symbol: String, of weight: String) -> String? {
        suffixes.first { $0.symbol == symbol }.map { "\(Self.prefix)\(weight).\($0.suffix)" }
    }

    /// A parameter that is no part of an adapter.
    package static func name(ofOther parameter: String) -> String { prefix + parameter }

    /// The random matrices of RandLoRA, which all weights share: the file has them once for all and again for every weight.
    package static func projection(_ symbol: String, of weight: String? = nil) -> String {
        weight.map { "\(prefix)\($0).randlora_\(symbol)" } ?? "base_model.randlora_\(symbol)"
    }

    /// The extents of a weight's tensor in the file, given those here.
    package func shape(of spec: TensorSpec, _ w: WeightShape, _ hyperparameters: [String: HyperValue]) -> [Int] {
        guard self == .bone, hyperparameters["init_weights"] == .text("bat"),
            case .integer(let r)? = hyperparameters["rank"]
        else { return spec.shape }
        return [w.outputs / r, r, r]
    }
}
