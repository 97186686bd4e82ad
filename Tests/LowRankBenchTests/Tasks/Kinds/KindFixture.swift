import Foundation
import TestSupport

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

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
        case "text-to-forget":
            let texts = try ["house", "river"].map { word in
                let corpus = try folder.write("\(word).txt", (0..<800).map { "\(word) number \($0 % 37) of the \(word)s\n" }.joined())
                return TextData(corpus: corpus, vocabulary: 260, sha256: try TextCorpus(corpus).sha256)
            }
            (data, model) = (DataConfiguration(TextToForget(forget: texts[0], keep: texts[1], by: .invertedHinge)), llama)
            training.pretrained = PretrainedStart(corpus: texts[0].corpus, sha256: texts[0].sha256, steps: 2, learningRate: 1e-2)
        case "markov": (data, model) = (.markov(states: 16, branching: 3, sourceSeed: 1), llama)
        case "planted":
            (data, model) = (.planted(rank: 2, density: 0.1, noise: 0.1, sourceSeed: 1), .linear(inputs: 8, outputs: 6))
            training.context = 1
        case "model-text":
            let corpus = try SmallDecoder.writeText(into: folder)
            data = DataConfiguration(ModelText(corpus: corpus, tokens: 400, sha256: try TextCorpus(corpus).sha256))
            model = ModelConfiguration(try SmallDecoder.model(into: folder))
        case "supersense": (data, model) = try supersense()
        case "sentences":
            try folder.writeSentences()
            data = DataConfiguration(SentencesData(from: folder.url.path, domain: .films, sha256: "00"))
            let weights = try BertFixture.write(into: folder)
            model = ModelConfiguration(BertModel(from: folder.url.path, sha256: weights, BertFixture.shape))
        case "sentences-in-turn":
            try folder.writeSentences()
            data = DataConfiguration(
                SentencesInTurn(from: folder.url.path, domains: [.films, .news, .tweets], unseen: .products, sha256: "00"))
            let weights = try BertFixture.write(into: folder)
            model = ModelConfiguration(BertModel(from: folder.url.path, sha256: weights, BertFixture.shape))
            training.evaluations = 3
        case "images", "shifted-images", "garment-masks", "image-details", "shifted-pairs":
            try folder.writeImages()
            let sha256 = String(repeating: "0", count: 64)
            let images = ImagesData(from: folder.url.path, classes: [2, 3], sha256: sha256)
            let kinds: [any TaskKind] = [
                images, ShiftedImages(images, .rotation), PixelsData<GarmentMask>(images), PixelsData<ImageDetails>(images),
                ShiftedPairs(images, .blur),
            ]
            data = DataConfiguration(kinds.first { type(of: $0).name == kind })
            model = ModelConfiguration(ViTModel(hidden: 8, intermediate: 12, layers: 1, heads: 2, patch: 14))
            training.context = 1
            training.pretrained = PretrainedStart(corpus: "classes 0 1", sha256: sha256, steps: 3, learningRate: 1e-2)
        case "denoising":
            try folder.writeImages()
            let sha256 = String(repeating: "0", count: 64)
            data = DataConfiguration(DenoisingData(from: folder.url.path, classes: [2], sha256: sha256))
            model = ModelConfiguration(DenoiserModel(hidden: 8, intermediate: 12, layers: 1, heads: 2, patch: 7))
            training.context = 1
            training.pretrained = PretrainedStart(corpus: "classes 0 1", sha256: sha256, steps: 3, learningRate: 1e-2)
        case "clicks":
            try folder.writeClicks()
            let fields = try FilmClicks(folder: folder.url).fields
            data = DataConfiguration(
                ClicksData(from: folder.url.path, fields: fields, sha256: String(repeating: "0", count: 64)))
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
