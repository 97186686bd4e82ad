import Foundation
import LowRankCore

/// A network with a byte-level tokenizer of its own.
package protocol TokenisingModel: ModelKind {
    /// - Throws: `TaskError` when the tokenizer is missing, broken or not the one that was planned with.
    func tokenizer(cacheDirectory: URL) throws -> ByteLevelTokenizer
}

/// A LLaMA-style decoder trained elsewhere, with its own tokenizer.
///
/// Weights and tokenizer are those of a data package, of a GGUF file or of a folder in Hugging Face's format, and so is what
/// the sizes leave open, such as the constants of norms and rotary positions.
package struct PublishedModel: TokenisingModel {
    package static let name = "published"
    package static let keys = KindKeys(
        required: ["from", "hidden", "intermediate", "layers", "heads", "vocabulary", "positions"],
        optional: ["key_heads", "tie_embeddings"])

    /// A package of `lowrank fetch`, or the path of a GGUF file or of a folder.
    package let from: String
    /// Digest of all its files as they were when the plan was made.
    package let sha256: String
    package let hidden: Int
    package let intermediate: Int
    package let layers: Int
    package let heads: Int
    package let keyHeads: Int
    package let vocabulary: Int
    /// The longest context.
    package let positions: Int
    package let tiesEmbeddings: Bool

    /// Tokens are kept in 16 bits.
    private static let vocabularies = 2...65_536

    package static func reads(_ data: any TaskKind) -> Bool { data is ModelText }

    package init(_ values: [String: SettingNode], on data: any TaskKind, _ reader: TaskReader) throws {
        func size(_ key: String) throws -> Int { try values[key]!.integer(1...1 << 20) }
        (hidden, intermediate) = (try size("hidden"), try size("intermediate"))
        (layers, heads) = (try size("layers"), try size("heads"))
        (vocabulary, positions) = (try values["vocabulary"]!.integer(Self.vocabularies), try size("positions"))
        keyHeads = try values["key_heads"]?.integer(1...heads) ?? heads
        guard hidden % (2 * heads) == 0 else {
            throw values["heads"]!.error("hidden (\(hidden)) must be an even multiple of heads (\(heads))")
        }
        guard heads % keyHeads == 0 else {
            throw values["key_heads"]!.error("heads (\(heads)) must be a multiple of key_heads (\(keyHeads))")
        }
        tiesEmbeddings = try values["tie_embeddings"].map { try $0.choice(["false", "true"]) == "true" } ?? false
        from = try values["from"]!.text()
        sha256 = try Self.digest(of: from, at: values["from"]!)
    }

    init(from: String, sha256: String, _ shape: LlamaShape, positions: Int) {
        self.from = from
        self.sha256 = sha256
        hidden = shape.hidden
        intermediate = shape.intermediate
        layers = shape.layers
        heads = shape.heads
        keyHeads = shape.keyHeads
        vocabulary = shape.vocabulary
        self.positions = positions
        tiesEmbeddings = shape.tiesHead
    }

    /// The packages that are a decoder.
    private static let packages = DataPackage.all.filter { $0.files.count == 1 && $0.files[0].name.hasSuffix(".gguf") }

    private static func digest(of from: String, at node: SettingNode) throws -> String {
        if let package = packages.first(where: { $0.name == from }) { return package.files[0].sha256 }
        do {
            return try PretrainedDecoder(path: from).sha256
        } catch let error as TaskError {
            throw node.error("\(error); packages: \(packages.map(\.name).joined(separator: ", "))")
        } catch let error as SafetensorsError {
            throw node.error(error.description)
        }
    }

    /// Everything of the files, which have to agree with the sizes.
    private func decoder(_ cacheDirectory: URL) throws -> PretrainedDecoder {
        let decoder = try PretrainedDecoder(named: from, cache: cacheDirectory.path)
        let (own, stated) = (decoder.shape, shape)
        for (name, a, b) in [
            ("hidden", own.hidden, hidden), ("intermediate", own.intermediate, intermediate), ("layers", own.layers, layers),
            ("heads", own.heads, heads), ("key_heads", own.keyHeads, keyHeads), ("vocabulary", own.vocabulary, vocabulary),
            ("positions", decoder.longestContext ?? positions, positions), ("head size", own.headSize, stated.headSize),
        ] where a != b {
            throw TaskError("\(decoder.path): \(name) is \(a), and the suite says \(b)")
        }
        guard own.tiesHead == tiesEmbeddings else {
            throw TaskError("\(decoder.path): tie_embeddings is \(own.tiesHead), and the suite says \(tiesEmbeddings)")
        }
        guard try decoder.sha256 == sha256 else {
            throw TaskError("\(decoder.path): has changed since the plan was made; run the suite again")
        }
        return decoder
    }

    package func tokenizer(cacheDirectory: URL) throws -> ByteLevelTokenizer { try decoder(cacheDirectory).tokenizer }

    // MARK: Sizes

    private var shape: LlamaShape {
        LlamaShape(
            vocabulary: vocabulary, hidden: hidden, intermediate: intermediate, layers: layers, heads: heads, keyHeads: keyHeads,
            tiesHead: tiesEmbeddings)
    }

    package func check() throws {
        for (name, size) in [
            ("hidden", hidden), ("intermediate", intermediate), ("layers", layers), ("heads", heads), ("keyHeads", keyHeads),
            ("positions", positions),
        ] {
            try Self.require(name, size, 1...1 << 20)
        }
        try Self.require("vocabulary", vocabulary, Self.vocabularies)
        guard hidden % (2 * heads) == 0, heads % keyHeads == 0 else {
            throw InputError("model.published.hidden, heads and keyHeads do not go together")
        }
    }

    package func check(_ training: TrainingConfiguration, at node: SettingNode) throws {
        guard training.context <= positions else {
            throw node.error("a context of \(training.context) tokens is longer than the \(positions) positions of the model")
        }
    }

    package func network(on data: any TaskKind) -> NetworkDescription { shape.description }

    package func flopsPerToken(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        shape.flopsPerToken(context: training.context)
    }

    package func leastBytes(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        let (h, vocabulary) = (Double(hidden), Double(vocabulary))
        let block = 2 * h * h + 3 * h * Double(intermediate)
        return 4 * (Double(layers) * block + vocabulary * h + Double(training.batch) * Double(training.context) * (h + vocabulary))
    }

    package var approximateParameters: Int { layers * (2 * hidden * hidden + 3 * hidden * intermediate) + vocabulary * hidden }
    package var isTrainedElsewhere: Bool { true }

    // MARK: The network

    package func prepare(on data: any TaskKind, cacheDirectory: URL) throws {
        let decoder = try decoder(cacheDirectory)
        try decoder.weights.check(fits: decoder.shape)
    }

    package func makeNetwork<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, parametrisation: any WeightForm,
        streams: RandomStreams
    ) throws -> any Network<S> {
        let decoder = try decoder(cacheDirectory)
        return try Llama<S>(
            decoder.shape, batch: run.training.batch, context: run.training.context, parametrisation: parametrisation,
            streams: streams, checkpoint: decoder.weights)
    }

    package var description: String {
        "published decoder \(from), sha256 \(sha256.prefix(12)), hidden \(hidden), intermediate \(intermediate), layers \(layers), "
            + "heads \(heads), key heads \(keyHeads), vocabulary \(vocabulary), positions \(positions)"
            + (tiesEmbeddings ? ", tied embeddings" : "")
    }
}
