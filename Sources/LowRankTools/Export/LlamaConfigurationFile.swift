import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The `config.json` of a Hugging Face LLaMA, as an export writes it. `ModelConfigurationFile` reads them.
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
        headDim = shape.headSize
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
}
