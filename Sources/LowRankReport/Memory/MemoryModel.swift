import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// A network by the shapes of its tensors, without numbers: what memory formulas are evaluated on.
public struct MemoryModel: Sendable {
    public let name: String
    /// The weights that methods store in their own way.
    public let linear: [WeightShape]
    /// Embedding, norms, head, biases: trained as they are.
    public let others: [ParameterInfo]
    /// What activations are estimated from; nil for networks that are not decoders.
    public let decoder: LlamaShape?

    init(name: String, linear: [WeightShape], others: [ParameterInfo], decoder: LlamaShape? = nil) {
        self.name = name
        self.linear = linear
        self.others = others
        self.decoder = decoder
    }

    public init(name: String, _ shape: LlamaShape) {
        self.init(name: name, linear: shape.linearShapes, others: shape.otherParameters, decoder: shape)
    }

    private init(name: String, _ configuration: ModelConfigurationFile) {
        let shape = configuration.shape
        let biases = (0..<shape.layers).flatMap { layer in
            configuration.biases.map {
                ParameterInfo(name: "model.layers.\(layer).\($0.name).bias", shape: [$0.width], role: .bias)
            }
        }
        self.init(name: name, linear: shape.linearShapes, others: shape.otherParameters + biases, decoder: shape)
    }

    /// A model by its name ("llama-7b"), or by the path of a Hugging Face `config.json` or its folder.
    /// - Throws: `InputError` with the nearest name; `TaskError` that names the file and the key.
    public init(_ nameOrPath: String) throws {
        if let shape = Self.llamas[nameOrPath] {
            self.init(name: nameOrPath, shape)
            return
        }
        var url = URL(fileURLWithPath: nameOrPath)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: nameOrPath, isDirectory: &isFolder) else {
            throw InputError(
                "there is no model '\(nameOrPath)' and no such file; \(suggestion(for: nameOrPath, among: Self.names))")
        }
        if isFolder.boolValue { url.append(path: "config.json") }
        self.init(name: nameOrPath, try ModelConfigurationFile(url))
    }

    /// The LLaMA configurations in which the methods of this project were published: those of the GaLore repository,
    /// identical in SLTrain's, Fira's and FRUGAL's; 13B from APOLLO's.
    private static let llamas: [String: LlamaShape] = [
        "llama-60m": llama(512, 1376, layers: 8, heads: 8),
        "llama-130m": llama(768, 2048, layers: 12, heads: 12),
        "llama-350m": llama(1024, 2736, layers: 24, heads: 16),
        "llama-1b": llama(2048, 5461, layers: 24, heads: 32),
        "llama-3b": llama(2560, 6848, layers: 32, heads: 32),
        "llama-7b": llama(4096, 11008, layers: 32, heads: 32),
        "llama-13b": llama(5120, 13824, layers: 40, heads: 40),
    ]

    private static func llama(_ hidden: Int, _ intermediate: Int, layers: Int, heads: Int) -> LlamaShape {
        LlamaShape(vocabulary: 32_000, hidden: hidden, intermediate: intermediate, layers: layers, heads: heads)
    }

    /// The known names, smallest model first.
    public static let names = llamas.sorted { $0.value.hidden < $1.value.hidden }.map(\.key)

    /// The families whose configuration files are read.
    public static let families = ModelConfigurationFile.Family.allCases.map(\.rawValue)

    /// RoBERTa-base: 12 layers of four attention and two MLP matrices, and 39,712,514 other parameters.
    static let robertaBase: MemoryModel = {
        let linear = (0..<12).flatMap { layer in
            ["query", "key", "value", "output"].map {
                WeightShape(name: "encoder.layer.\(layer).\($0)", outputs: 768, inputs: 768)
            } + [
                WeightShape(name: "encoder.layer.\(layer).up", outputs: 3072, inputs: 768),
                WeightShape(name: "encoder.layer.\(layer).down", outputs: 768, inputs: 3072),
            ]
        }
        let count = 124_647_170 - linear.reduce(0) { $0 + $1.outputs * $1.inputs }
        return MemoryModel(
            name: "roberta-base", linear: linear,
            others: [ParameterInfo(name: "others", shape: [count], role: .embedding)])
    }()

    var parameterCount: Int {
        linear.reduce(0) { $0 + $1.outputs * $1.inputs } + others.reduce(0) { $0 + $1.count }
    }

    /// What methods are checked against.
    var description: NetworkDescription {
        NetworkDescription(
            weights: linear, others: others, heads: decoder?.heads, sites: decoder?.sites(context: 1) ?? [])
    }

    var linearOnly: MemoryModel { MemoryModel(name: name, linear: linear, others: []) }
    var othersOnly: MemoryModel { MemoryModel(name: name, linear: [], others: others) }
}
