import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The `config.json` of a Hugging Face LLaMA.
struct LlamaConfigurationFile: Encodable {
    private var architectures = ["LlamaForCausalLM"]
    private var modelType = "llama"
    private var hiddenSize: Int
    private var intermediateSize: Int
    private var numHiddenLayers: Int
    private var numAttentionHeads: Int
    private var numKeyValueHeads: Int
    private var headDim: Int
    private var vocabSize: Int
    private var maxPositionEmbeddings: Int
    private var rmsNormEps: Double
    private var initializerRange: Double
    private var hiddenAct = "silu"
    private var tieWordEmbeddings: Bool
    private var attentionBias = false
    private var mlpBias = false
    /// Where transformers 4 looks; 5 looks into `ropeParameters`.
    private var ropeTheta: Double
    private var ropeParameters: RotaryParameters
    /// Where transformers 4 looks; later versions look at `dtype`.
    private var torchDtype = "float32"
    private var dtype = "float32"
    private var bosTokenId: TokenID
    private var eosTokenId: TokenID

    private struct RotaryParameters: Encodable {
        var ropeTheta: Double
        var ropeType = "default"
    }

    /// A token or an explicit null: a key that is left out would stand for the ids of another vocabulary.
    private struct TokenID: Encodable {
        let id: Int?

        func encode(to encoder: any Encoder) throws {
            var container = encoder.singleValueContainer()
            try id.map { try container.encode($0) } ?? container.encodeNil()
        }
    }

    /// - Parameters:
    ///   - context: the longest sequence seen in training.
    ///   - endOfText: the token between documents, which also begins a text; nil when there is none.
    init(_ shape: LlamaShape, context: Int, endOfText: Int?) {
        hiddenSize = shape.hidden
        intermediateSize = shape.intermediate
        numHiddenLayers = shape.layers
        numAttentionHeads = shape.heads
        numKeyValueHeads = shape.keyHeads
        headDim = shape.hidden / shape.heads
        vocabSize = shape.vocabulary
        maxPositionEmbeddings = context
        rmsNormEps = shape.normEpsilon
        initializerRange = shape.initialDeviation
        tieWordEmbeddings = shape.tiesHead
        ropeTheta = shape.ropeTheta
        ropeParameters = RotaryParameters(ropeTheta: shape.ropeTheta)
        bosTokenId = TokenID(id: endOfText)
        eosTokenId = TokenID(id: endOfText)
    }

    var json: Data {
        get throws {
            let encoder = JSONEncoder()
            encoder.keyEncodingStrategy = .convertToSnakeCase
            encoder.outputFormatting = [.sortedKeys, .prettyPrinted]
            return try encoder.encode(self) + Data("\n".utf8)
        }
    }

    // MARK: - Reading

    /// The sizes in such a file, whoever wrote it.
    /// - Throws: `InputError` that names the file and what this project's LLaMA has not.
    static func readShape(_ url: URL) throws -> LlamaShape {
        func wrong(_ reason: String) -> InputError { InputError("\(url.relativePath): \(reason)") }
        guard let data = FileManager.default.contents(atPath: url.path) else { throw wrong("cannot be read") }
        let json: StrictJSON
        do {
            json = try StrictJSON(parsing: data)
        } catch {
            throw wrong("not whole JSON (\(error))")
        }
        func size(_ key: String, else other: Int? = nil) throws -> Int {
            if case .integer(let value)? = json[key], (1...1 << 24).contains(value) { return value }
            guard json[key] == nil || json[key] == .null, let other else {
                throw wrong("\(key) must be a whole number")
            }
            return other
        }
        func real(_ value: StrictJSON?, _ key: String, else other: Double) throws -> Double {
            guard let value else { return other }
            guard let number = value.number, number > 0 else { throw wrong("\(key) must be a positive number") }
            return number
        }
        let expected: [(String, StrictJSON)] = [
            ("model_type", .string("llama")), ("hidden_act", .string("silu")), ("attention_bias", .bool(false)),
            ("mlp_bias", .bool(false)),
        ]
        for (key, value) in expected where json[key] ?? value != value {
            throw wrong("\(key) is not the one supported")
        }
        let rotary = json["rope_parameters"]
        guard rotary?["rope_type"] ?? .string("default") == .string("default"), json["rope_scaling"] ?? .null == .null
        else { throw wrong("scaled rotary positions are not supported") }

        let heads = try size("num_attention_heads")
        let shape = LlamaShape(
            vocabulary: try size("vocab_size"), hidden: try size("hidden_size"),
            intermediate: try size("intermediate_size"), layers: try size("num_hidden_layers"), heads: heads,
            keyHeads: try size("num_key_value_heads", else: heads),
            normEpsilon: try real(json["rms_norm_eps"], "rms_norm_eps", else: 1e-6),
            ropeTheta: try real(rotary?["rope_theta"] ?? json["rope_theta"], "rope_theta", else: 10_000),
            initialDeviation: try real(json["initializer_range"], "initializer_range", else: 0.02),
            tiesHead: json["tie_word_embeddings"] == .bool(true))
        guard shape.hidden % (2 * heads) == 0, heads % shape.keyHeads == 0,
            try size("head_dim", else: shape.hidden / heads) == shape.hidden / heads
        else { throw wrong("hidden_size, head_dim and the numbers of heads do not go together") }
        return shape
    }
}
