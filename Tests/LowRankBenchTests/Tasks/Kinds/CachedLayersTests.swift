import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore

/// Encoders whose first layers are computed once.
struct CachedLayersTests {
    private let folder: TemporaryFolder
    private var cache: URL { folder.url.appending(path: "cache") }

    init() throws {
        folder = try TemporaryFolder()
        try folder.writeSentences()
        try BertFixture.write(into: folder, layers: 2)
    }

    private var suite: String {
        let model = BertFixture.model(in: folder).replacing("layers: 1", with: "layers: 2")
        return """
            schema: suite/1
            seeds: [1]
            reference: full
            learning_rate: 1e-2
            throughput: {repetitions: 1, steps: 1, warmup_steps: 1}
            tasks:
              whole:
                data: {kind: sentences, from: \(folder.url.path), domain: films}
                model: \(model)
                training: {steps: 3, batch: 4, context: 6, warmup: 0, minimum_ratio: 1, clip: 1, evaluations: 1, evaluation_batches: 2}
              upper:
                data: {kind: sentences, from: \(folder.url.path), domain: films}
                model: \(model.replacing("positions: 12}", with: "positions: 12, cached_layers: 1}"))
                training: {steps: 3, batch: 4, context: 6, warmup: 0, minimum_ratio: 1, clip: 1, evaluations: 1, evaluation_batches: 2}
            rows:
              full: {methods: {adamw: {}}}
              head: {label: Head, methods: {adamw: {}}, trains: {targets: [], embedding: false, norms: false, biases: false}}
              eva: {methods: {eva: {rank: 2}}, tasks: [upper]}

            """
    }

    private func read(_ text: String) throws -> Suite {
        try SuiteReader(
            catalogue: .shipped, checkData: SuiteReader.dataCheck(cacheDirectory: cache.path), digest: { _ in "00" }
        ).read(folder.write("small.yaml", text))
    }

    private func runs(_ row: String) throws -> [RunConfiguration] {
        let plan = try Plan(read(suite), environment: Fixture.environment)
        return ["whole", "upper"].compactMap { task in
            plan.runs.first { $0.configuration.task == task && $0.configuration.row == row }?.configuration
        }
    }

    private func result(_ run: RunConfiguration) throws -> RunResult {
        try RunExecutor.execute(run, cacheDirectory: cache) { _ in }
    }

    /// Where nothing below trains, it makes no difference where the states come from.
    @Test func aHeadLearnsTheSame() throws {
        let (whole, upper) = (try result(runs("head")[0]), try result(runs("head")[1]))
        for (a, b) in zip(whole.curve, upper.curve) { #expect(abs(a.evaluationLoss - b.evaluationLoss) < 1e-5) }
        // The effective rank is that of other weights.
        for (name, value) in whole.metrics where name != "effectiveRankWeights" {
            let other = try #require(upper.metrics[name])
            #expect(abs(value - other) < 1e-3 * max(1, abs(value)), "\(name): \(value), \(other)")
        }
        #expect(upper.memory.total < whole.memory.total)
    }

    /// Also the batches on which methods measure the network are there.
    @Test func methodsThatMeasureTheNetwork() throws {
        let eva = try result(runs("eva")[0])
        #expect(eva.finalEvaluationLoss.isFinite)
    }

    @Test func fullFineTuningTrainsLess() throws {
        let (whole, upper) = (try result(runs("full")[0]), try result(runs("full")[1]))
        #expect(upper.finalEvaluationLoss != whole.finalEvaluationLoss)
        #expect(upper.memory.trainableParameters < whole.memory.trainableParameters)
        #expect(upper.modelFlopsPerToken < 0.7 * whole.modelFlopsPerToken)
    }

    /// A file that has changed is made again, and the numbers are the same.
    @Test func damagedFilesAreMadeAgain() throws {
        let run = try runs("head")[1]
        let first = try result(run)
        func files() throws -> [URL] {
            try FileManager.default.contentsOfDirectory(at: cache, includingPropertiesForKeys: nil).filter {
                $0.lastPathComponent.hasPrefix("states-") && $0.pathExtension == "safetensors"
            }
        }
        // Training texts, and those of four domains to be evaluated on.
        #expect(try files().count == 5)
        for file in try files() {
            var content = try Data(contentsOf: file)
            content[content.count - 3] ^= 0x40
            try content.write(to: file)
        }
        #expect(try result(run).weightsSHA256 == first.weightsSHA256)
        #expect(try files().count == 5)
    }

    @Test(arguments: [
        ("cached_layers: 1}", "cached_layers: 2}", "model.cached_layers: must be a whole number from 1 to 1, not '2'"),
        ("layers: 2, heads: 2, vocabulary: 24, positions: 12, cached", "layers: 1, heads: 2, vocabulary: 24, positions: 12, cached",
         "the network has no layer above its first; remove the key"),
        ("repetitions: 1, steps: 1", "repetitions: 1, steps: 3",
         "throughput.steps: speed is measured on 4 updates, and the task 'upper' has texts for its 3; lower 'steps'"),
    ])
    func mistakesInASuite(_ old: String, _ new: String, _ complaint: String) throws {
        #expect(suite.contains(old))
        let error = #expect(throws: InputError.self) { _ = try read(suite.replacing(old, with: new)) }
        #expect(error?.description.contains(complaint) == true, "\(error?.description ?? "")")
    }
}
