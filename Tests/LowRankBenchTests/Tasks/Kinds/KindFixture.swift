import Foundation
import TestSupport

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// A tiny BERT in a folder, as `from` names one.
enum BertFixture {
    static let shape = BertShape(
        encoder: EncoderShape(hidden: 8, intermediate: 12, layers: 1, heads: 2), vocabulary: 24, positions: 12,
        pooling: .mean,
        task: .classification(labels: WordNet.nounFiles.count))

    static let words = [
        "[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "plant", "that", "grows", "animal", "##s", "of", "the",
    ]

    /// - Returns: the digest of the weights.
    @discardableResult static func write(into folder: TemporaryFolder, words: [String] = words) throws -> String {
        let e = shape.encoder
        try folder.write(
            "config.json",
            #"{"model_type": "bert", "hidden_size": \#(e.hidden), "intermediate_size": \#(e.intermediate), "#
                + #""num_hidden_layers": \#(e.layers), "num_attention_heads": \#(e.heads), "vocab_size": \#(shape.vocabulary), "#
                + #""max_position_embeddings": \#(shape.positions), "type_vocab_size": 2}"#)
        try folder.write("vocab.txt", words.joined(separator: "\n") + "\n")
        let network = try Bert<Float>(
            shape, batch: 1, context: 4, parametrisation: DenseForm(), streams: RandomStreams(seed: 5))
        let tensors = try network.denseTensors().filter { !$0.name.hasPrefix("classifier") }
        try SafetensorsFile.write(tensors, to: folder.path("model.safetensors"))
        return try ContentHash.ofFile(folder.path("model.safetensors"))
    }
}

/// A run of every kind of task, small enough for a test.
struct KindFixture {
    let folder: TemporaryFolder
    var cache: URL { folder.url.appending(path: "cache") }

    init() throws { folder = try TemporaryFolder() }

    static let names = TaskKinds.all.map { $0.name }

    func run(_ kind: String, seed: Int = 1) throws -> RunConfiguration {
        var training = TrainingConfiguration(
            steps: 3, batch: 4, context: 8, warmup: 1, minimumRatio: 0.1, clip: 1, evaluations: 1, evaluationBatches: 2)
        let llama = ModelConfiguration.llama(hidden: 8, intermediate: 12, layers: 1, heads: 2, initializerRange: 0.1)
        let (data, model): (DataConfiguration, ModelConfiguration)
        switch kind {
        case "text":
            let corpus = try folder.write("a.txt", (0..<800).map { "house number \($0 % 37) of the houses\n" }.joined())
            let sha256 = try TextCorpus(corpus).sha256
            (data, model) = (.text(corpus: corpus, vocabulary: 260, sha256: sha256), llama)
            training.pretrained = PretrainedStart(corpus: corpus, sha256: sha256, steps: 2, learningRate: 1e-2)
        case "markov": (data, model) = (.markov(states: 16, branching: 3, sourceSeed: 1), llama)
        case "planted":
            (data, model) = (.planted(rank: 2, density: 0.1, noise: 0.1, sourceSeed: 1), .linear(inputs: 8, outputs: 6))
            training.context = 1
        case "model-text":
            let corpus = try SmallDecoder.writeText(into: folder)
            data = DataConfiguration(ModelText(corpus: corpus, tokens: 400, sha256: try TextCorpus(corpus).sha256))
            model = ModelConfiguration(try SmallDecoder.model(into: folder))
        case "supersense": (data, model) = try supersense()
        case "images":
            try folder.writeImages()
            let sha256 = String(repeating: "0", count: 64)
            data = DataConfiguration(ImagesData(from: folder.url.path, classes: [2, 3], sha256: sha256))
            model = ModelConfiguration(ViTModel(hidden: 8, intermediate: 12, layers: 1, heads: 2, patch: 14))
            training.context = 1
            training.pretrained = PretrainedStart(corpus: "classes 0 1", sha256: sha256, steps: 3, learningRate: 1e-2)
        case "clicks":
            try folder.writeClicks()
            data = DataConfiguration(
                ClicksData(
                    from: folder.url.path, fields: try FilmClicks(folder: folder.url).fields, sha256: String(repeating: "0", count: 64)))
            model = ModelConfiguration(FieldsModel(width: 4, hidden: [6]))
            training.context = 1
        default: preconditionFailure("no run of kind \(kind)")
        }
        let specs = try MethodRegistry.entry("adamw").card.hyperparameters
        let adamw = MethodConfiguration(
            id: "adamw", hyperparameters: try Hyperparameters([:], specs: specs, method: "adamw").values)
        return RunConfiguration(
            task: kind, data: data, model: model, training: training, row: "full-rank", label: "Full rank",
            methods: [adamw],
            learningRate: 1e-2, seed: seed, threads: 1)
    }

    /// The tokens are in the cache, so that nothing reads WordNet.
    private func supersense() throws -> (DataConfiguration, ModelConfiguration) {
        let weights = try BertFixture.write(into: folder)
        let model = BertModel(from: folder.url.path, sha256: weights, BertFixture.shape)
        let source = SupersenseData.source(sha256: "00", vocabulary: try model.vocabulary(cacheDirectory: cache).sha256)
        _ = try ClassifiedTokenCache(directory: cache).lists(source) {
            [20, 12].map { count in
                var list = ClassifiedTokens()
                for i in 0..<count {
                    list.append([5, 8, 6, 7][..<(1 + i % 4)].map(UInt16.init), label: [17, 2, 25][i % 3])
                }
                return list
            }
        }
        return (DataConfiguration(SupersenseData(sha256: "00")), ModelConfiguration(model))
    }
}
