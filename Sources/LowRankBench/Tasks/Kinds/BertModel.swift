import Foundation
import LowRankCore

/// A BERT-style encoder trained elsewhere, with a new head for the task.
///
/// The weights are those of a data package or of a folder in Hugging Face's format; activation, norms and the deviation
/// of the head's initial weights are those of its config.json.
package struct BertModel: WordPieceModel {
    package static let name = "bert"
    package static let keys = KindKeys(
        required: ["from", "hidden", "intermediate", "layers", "heads", "vocabulary", "positions"],
        optional: ["pooling", "cached_layers"])

    /// A package of `lowrank fetch`, or the path of a folder.
    package let from: String
    /// Digest of the weights' file as it was when the plan was made.
    package let sha256: String
    package let hidden: Int
    package let intermediate: Int
    package let layers: Int
    package let heads: Int
    package let vocabulary: Int
    package let positions: Int
    /// What the head reads: "mean", or "firstToken"; nil for the mean.
    package let pooling: String?
    /// The first layers, which with the embedding no row trains: what they make of a text is computed once, kept in a file, and
    /// is where the network begins. Nil for none.
    package let cachedLayers: Int?

    package static func reads(_ data: any TaskKind) -> Bool { data is any WordPieceTexts }

    package init(_ values: [String: SettingNode], on data: any TaskKind, _ reader: TaskReader) throws {
        func size(_ key: String) throws -> Int { try values[key]!.integer(1...65_536) }
        (hidden, heads) = (try size("hidden"), try size("heads"))
        guard hidden % heads == 0 else {
            throw values["heads"]!.error("hidden (\(hidden)) must be a multiple of heads (\(heads))")
        }
        (intermediate, layers) = (try size("intermediate"), try size("layers"))
        (vocabulary, positions) = (try size("vocabulary"), try size("positions"))
        pooling = try values["pooling"]?.choice(BertShape.Pooling.allCases.map(\.rawValue))
        cachedLayers = try values["cached_layers"]?.integer(1...max(1, layers - 1))
        guard layers > 1 || cachedLayers == nil else {
            throw values["cached_layers"]!.error("the network has no layer above its first; remove the key")
        }
        from = try values["from"]!.text()
        sha256 = try Self.digest(ofWeights: from, at: values["from"]!)
    }

    init(from: String, sha256: String, _ shape: BertShape) {
        self.from = from
        self.sha256 = sha256
        hidden = shape.encoder.hidden
        intermediate = shape.encoder.intermediate
        layers = shape.encoder.layers
        heads = shape.encoder.heads
        vocabulary = shape.vocabulary
        positions = shape.positions
        pooling = shape.pooling.rawValue
        cachedLayers = nil
    }

    private enum File: String, CaseIterable {
        case configuration = "config.json"
        case weights = "model.safetensors"
        case vocabulary = "vocab.txt"
    }

    /// The package of that name, if it has the files of a BERT.
    private static func package(_ name: String) -> DataPackage? {
        DataPackage.all.first { package in
            package.name == name && Set(package.files.map(\.name)).isSuperset(of: File.allCases.map(\.rawValue))
        }
    }

    private static func digest(ofWeights from: String, at node: SettingNode) throws -> String {
        if let file = package(from)?.files.first(where: { $0.name == File.weights.rawValue }) { return file.sha256 }
        let file = URL(fileURLWithPath: from, isDirectory: true).appending(path: File.weights.rawValue)
        guard FileManager.default.fileExists(atPath: file.path) else {
            let known = DataPackage.all.map(\.name).filter { package($0) != nil }
            throw node.error(
                "there is no \(File.weights.rawValue) in the folder '\(from)'; name one that has it or the package "
                    + known.joined(separator: ", "))
        }
        return try ContentHash.ofFile(file.path)
    }

    /// - Throws: `TaskError` with the command that fetches a missing package.
    private func file(_ file: File, _ cacheDirectory: URL) throws -> URL {
        let folder = try Self.package(from).map { try PackageCache(directory: cacheDirectory.path).open($0) }
        return (folder ?? URL(fileURLWithPath: from, isDirectory: true)).appending(path: file.rawValue)
    }

    package func vocabulary(cacheDirectory: URL) throws -> (tokenizer: WordPieceTokenizer, sha256: String) {
        let file = try file(.vocabulary, cacheDirectory)
        let tokenizer = try WordPieceTokenizer(path: file.path)
        guard tokenizer.vocabulary <= vocabulary else {
            throw TaskError("\(file.relativePath): has \(tokenizer.vocabulary) tokens, and the network \(vocabulary)")
        }
        return (tokenizer, try ContentHash.ofFile(file.path))
    }

    // MARK: Sizes

    private func shape(predicting task: SampleTask) -> BertShape {
        var shape = BertShape(
            encoder: EncoderShape(hidden: hidden, intermediate: intermediate, layers: layers, heads: heads),
            vocabulary: vocabulary, positions: positions, pooling: pooling.flatMap(BertShape.Pooling.init) ?? .mean,
            task: task)
        shape.firstLayer = cachedLayers ?? 0
        return shape
    }

    private func prediction(_ data: (any TaskKind)?) -> SampleTask {
        guard let data = data as? any WordPieceTexts else { preconditionFailure("an encoder reads word pieces") }
        return data.prediction
    }

    package func check() throws {
        for (name, size) in [
            ("hidden", hidden), ("intermediate", intermediate), ("layers", layers), ("heads", heads),
            ("vocabulary", vocabulary),
            ("positions", positions),
        ] {
            try Self.require(name, size, 1...65_536)
        }
        try Self.require("cached_layers", cachedLayers ?? 0, 0...layers - 1)
        guard hidden % heads == 0 else {
            throw InputError("model.bert.hidden (\(hidden)) must be a multiple of heads (\(heads))")
        }
    }

    package func check(_ training: TrainingConfiguration, at node: SettingNode) throws {
        guard training.context >= 3, training.context <= positions else {
            throw node.error(
                "a context of \(training.context) tokens must be from 3 to the \(positions) positions of the model")
        }
    }

    package func network(on data: any TaskKind) -> NetworkDescription { shape(predicting: prediction(data)).description }

    package func flopsPerToken(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        shape(predicting: prediction(data)).flopsPerSample(context: training.context) / Double(training.context)
    }

    package func leastBytes(on data: any TaskKind, _ training: TrainingConfiguration) -> Double {
        let h = Double(hidden)
        let block = 4 * h * h + 2 * h * Double(intermediate)
        let embedding = cachedLayers == nil ? Double(vocabulary) * h : 0
        return 4
            * (Double(ownLayers) * block + embedding + Double(training.batch) * Double(training.context) * h)
    }

    private var ownLayers: Int { layers - (cachedLayers ?? 0) }

    package var approximateParameters: Int { ownLayers * (4 * hidden * hidden + 2 * hidden * intermediate) }
    package var isTrainedElsewhere: Bool { true }
    package var servesTrainingAlone: Bool { cachedLayers != nil }

    // MARK: The network

    package func prepare(on data: any TaskKind, cacheDirectory: URL) throws {
        _ = try checkpoint(predicting: prediction(data), cacheDirectory)
        _ = try vocabulary(cacheDirectory: cacheDirectory)
    }

    /// Everything of config.json that the suite does not say, and the weights.
    private func checkpoint(
        predicting task: SampleTask, _ cacheDirectory: URL
    ) throws -> (shape: BertShape, weights: BertCheckpoint) {
        let (stated, file) = (shape(predicting: task), try file(.configuration, cacheDirectory))
        var own = try BertConfigurationFile(file).shape(pooling: stated.pooling, task: stated.task)
        own.firstLayer = stated.firstLayer
        for (name, a, b) in [
            ("hidden_size", own.encoder.hidden, hidden), ("intermediate_size", own.encoder.intermediate, intermediate),
            ("num_hidden_layers", own.encoder.layers, layers), ("num_attention_heads", own.encoder.heads, heads),
            ("vocab_size", own.vocabulary, vocabulary), ("max_position_embeddings", own.positions, positions),
        ] where a != b {
            throw TaskError("\(file.relativePath): \(name) is \(a), and the suite says \(b)")
        }
        let weights = try self.file(.weights, cacheDirectory)
        guard try ContentHash.ofFile(weights.path) == sha256 else {
            throw TaskError("\(weights.relativePath): has changed since the plan was made; run the suite again")
        }
        let checkpoint = BertCheckpoint(try SafetensorsFile(path: weights.path))
        try checkpoint.check(fits: own)
        return (own, checkpoint)
    }

    package func makeNetwork<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, parametrisation: any WeightForm,
        streams: RandomStreams
    ) throws -> any Network<S> {
        let (shape, weights) = try checkpoint(predicting: prediction(run.data.kind), cacheDirectory)
        return try Bert<S>(
            shape, batch: run.training.batch, context: run.training.context, parametrisation: parametrisation,
            streams: streams,
            checkpoint: weights)
    }

    // MARK: Batches

    package func filling(
        with texts: WordPieceList, used: [Int], context: Int, cacheDirectory: URL
    ) throws -> WordPieceList.Filling {
        let tokenizer = try vocabulary(cacheDirectory: cacheDirectory).tokenizer
        guard let cachedLayers else {
            return { text, row, inputs in inputs.put(tokenizer.framed(texts.pieces(text), context), into: row, length: context, tokenizer) }
        }
        let framed = used.map { tokenizer.framed(texts.pieces($0), context) }
        let states = try EncoderStates(
            of: framed, source: "\(sha256), \(cachedLayers) layers, \(try ContentHash.ofFile(file(.configuration, cacheDirectory).path))",
            context: context, cacheDirectory: cacheDirectory
        ) {
            var (shape, weights) = try checkpoint(predicting: .regression(outputs: 1), cacheDirectory)
            shape.firstLayer = 0
            let network = try Bert<Float>(
                shape, batch: EncoderStates.batch, context: context, parametrisation: DenseForm(), streams: RandomStreams(seed: 0),
                checkpoint: weights)
            let graph = network.makeStatesGraph(through: cachedLayers)
            return (graph.graph, graph.inputs, graph.states, tokenizer)
        }
        let places = Dictionary(uniqueKeysWithValues: zip(used, framed.indices))
        return { text, row, inputs in states.put(places[text]!, into: row, inputs) }
    }

    package var description: String {
        "bert from \(from), sha256 \(sha256.prefix(12)), hidden \(hidden), intermediate \(intermediate), layers \(layers), "
            + "heads \(heads), vocabulary \(vocabulary), positions \(positions), pooling \(pooling ?? BertShape.Pooling.mean.rawValue)"
            + (cachedLayers.map { ", without the first \($0)" } ?? "")
    }
}
