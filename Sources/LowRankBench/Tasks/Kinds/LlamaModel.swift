import Foundation
import LowRankCore

/// Data for a decoder: sequences of tokens, each of which is to be predicted from those before.
package protocol TokenSequences: TaskKind {
    /// Number of different tokens.
    var vocabulary: Int { get }
    /// How the first half of a batch is forgotten; nil where all is learned.
    var forgetting: ForgettingLoss? { get }
}

extension TokenSequences {
    package var forgetting: ForgettingLoss? { nil }
}

/// A LLaMA-style decoder whose weights start from N(0, initializerRange^2), or from a checkpoint. Keys have as many
/// heads as queries and the head is a matrix of its own, unless the last two say otherwise.
package struct LlamaModel: ModelKind {
    package static let name = "llama"
    package static let keys = KindKeys(
        required: ["hidden", "intermediate", "layers", "heads"],
        optional: ["initializer_range", "checkpoint", "key_heads", "tie_embeddings"])

    package let hidden: Int
    package let intermediate: Int
    package let layers: Int
    package let heads: Int
    package var initializerRange: Double
    package var checkpoint: Checkpoint?
    package let keyHeads: Int?
    package let tiesEmbeddings: Bool?

    package static func reads(_ data: any TaskKind) -> Bool { data is any TokenSequences }

    package init(_ values: [String: SettingNode], on data: any TaskKind, _ reader: TaskReader) throws {
        func size(_ key: String) throws -> Int { try values[key]!.integer(1...65_536) }
        (hidden, heads) = (try size("hidden"), try size("heads"))
        // Rotary positions turn pairs of numbers.
        guard hidden % (2 * heads) == 0 else {
            throw values["heads"]!.error("hidden (\(hidden)) must be an even multiple of heads (\(heads))")
        }
        if values["checkpoint"] != nil, let range = values["initializer_range"] {
            throw range.error("a model that starts from a checkpoint draws no weights; remove one of the two keys")
        }
        keyHeads = try values["key_heads"]?.integer(1...heads)
        if let keyHeads, heads % keyHeads != 0 {
            throw values["key_heads"]!.error("heads (\(heads)) must be a multiple of key_heads (\(keyHeads))")
        }
        (intermediate, layers) = (try size("intermediate"), try size("layers"))
        initializerRange = try values["initializer_range"]?.real(ModelConfiguration.initializerRanges) ?? 0.02
        tiesEmbeddings = try values["tie_embeddings"].map { try $0.choice(["false", "true"]) == "true" }
        checkpoint = nil
        if let node = values["checkpoint"] { checkpoint = try Self.checkpoint(node, fitting: shape(on: data)) }
    }

    fileprivate init(
        hidden: Int, intermediate: Int, layers: Int, heads: Int, initializerRange: Double, checkpoint: Checkpoint?,
        keyHeads: Int?,
        tiesEmbeddings: Bool?
    ) {
        self.hidden = hidden
        self.intermediate = intermediate
        self.layers = layers
        self.heads = heads
        self.initializerRange = initializerRange
        self.checkpoint = checkpoint
        self.keyHeads = keyHeads
        self.tiesEmbeddings = tiesEmbeddings
    }

    /// Checks the whole file now, so that no run finds it broken later.
    private static func checkpoint(_ node: SettingNode, fitting shape: LlamaShape?) throws -> Checkpoint {
        let path = try node.text()
        do {
            if let shape { try SafetensorsFile(path: path).check(fits: shape) }
        } catch {
            throw node.error(error.description)
        }
        return Checkpoint(path: path, sha256: try ContentHash.ofFile(path))
    }

    package func check() throws {
        for (name, size) in [("hidden", hidden), ("intermediate", intermediate), ("layers", layers), ("heads", heads)] {
            try Self.require(name, size, 1...65_536)
        }
        try Self.require("initializerRange", initializerRange, ModelConfiguration.initializerRanges)
        // Rotary positions turn pairs of numbers.
        guard hidden % (2 * heads) == 0 else {
            throw InputError("model.llama.hidden (\(hidden)) must be an even multiple of heads (\(heads))")
        }
        if let keyHeads, keyHeads < 1 || heads % keyHeads != 0 {
            throw InputError("model.llama.heads (\(heads)) must be a multiple of keyHeads (\(keyHeads))")
        }
    }

    /// The decoder's sizes on these data; nil where they are no sequences of tokens.
    func shape(on data: any TaskKind) -> LlamaShape? {
        guard let data = data as? any TokenSequences else { return nil }
        return LlamaShape(
            vocabulary: data.vocabulary, hidden: hidden, intermediate: intermediate, layers: layers, heads: heads,
            keyHeads: keyHeads, initialDeviation: initializerRange, tiesHead: tiesEmbeddings ?? false)
    }

    /// The sizes on data that the model reads.
    private func fittingShape(on data: (any TaskKind)?) -> LlamaShape {
        guard let shape = data.flatMap(shape) else { preconditionFailure("a decoder reads sequences of tokens") }
        return shape
    }

    package func network(on data: any TaskKind) -> NetworkDescription { fittingShape(on: data).description }

    package func flopsPerToken(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        fittingShape(on: data).flopsPerToken(context: training.context)
    }

    package func leastBytes(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        let (h, vocabulary) = (Double(hidden), Double(fittingShape(on: data).vocabulary))
        let block = 4 * h * h + 3 * h * Double(intermediate)
        return 4
            * (Double(layers) * block + 2 * vocabulary * h + Double(training.batch) * Double(training.context)
                * (h + vocabulary))
    }

    package var approximateParameters: Int {
        layers * (4 * hidden * hidden + 3 * hidden * intermediate) + 512 * hidden
    }

    package var isTrainedElsewhere: Bool { checkpoint != nil }

    package func starting(with deviation: Double) -> LlamaModel? {
        guard checkpoint == nil else { return nil }
        var model = self
        model.initializerRange = deviation
        return model
    }

    package func makeNetwork<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, parametrisation: any WeightForm,
        streams: RandomStreams
    ) throws -> any Network<S> {
        let shape = fittingShape(on: run.data.kind)
        return try Llama<S>(
            shape, batch: run.training.batch, context: run.training.context, parametrisation: parametrisation,
            streams: streams,
            checkpoint: start ?? checkpoint?.read(fitting: shape), forgetting: (run.data.kind as? any TokenSequences)?.forgetting)
    }

    package var description: String {
        "llama, hidden \(hidden), intermediate \(intermediate), layers \(layers), heads \(heads), "
            + (keyHeads.map { "key heads \($0), " } ?? "") + (tiesEmbeddings == true ? "tied embeddings, " : "")
            + (checkpoint.map { "from \($0.path), sha256 \($0.sha256.prefix(12))" }
                ?? "initializer range \(initializerRange)")
    }
}

/// A safetensors file with the parameters of a Hugging Face LlamaForCausalLM.
public struct Checkpoint: Codable, Hashable, Sendable {
    /// The file.
    public var path: String
    /// Digest of the file as it was when the plan was made.
    public var sha256: String
}

extension Checkpoint {
    /// - Throws: `SafetensorsError` when the file is missing, broken or does not fit; `TaskError` when it is not
    ///   the one that was planned with.
    package func read(fitting shape: LlamaShape) throws -> SafetensorsFile {
        let file = try SafetensorsFile(path: path)
        try file.check(fits: shape)
        guard try ContentHash.ofFile(path) == sha256 else {
            throw TaskError("\(path): has changed since the plan was made; run the suite again")
        }
        return file
    }
}

extension ModelConfiguration {
    /// A LLaMA-style decoder whose weights start from N(0, initializerRange^2), or from a checkpoint. Keys have as many
    /// heads as queries and the head is a matrix of its own, unless the last two say otherwise.
    public static func llama(
        hidden: Int, intermediate: Int, layers: Int, heads: Int, initializerRange: Double,
        checkpoint: Checkpoint? = nil, keyHeads: Int? = nil, tiesEmbeddings: Bool? = nil
    ) -> ModelConfiguration {
        ModelConfiguration(
            LlamaModel(
                hidden: hidden, intermediate: intermediate, layers: layers, heads: heads,
                initializerRange: initializerRange,
                checkpoint: checkpoint, keyHeads: keyHeads, tiesEmbeddings: tiesEmbeddings))
    }

    /// The decoder's sizes on these data, when the task is language modelling.
    package func llamaShape(for data: DataConfiguration) -> LlamaShape? {
        guard let llama = kind as? LlamaModel, let data = data.kind else { return nil }
        return llama.shape(on: data)
    }
}
