import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import BenchRuns
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// A tiny decoder trained on one text goes on with another.
struct PretrainedNetworkTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func text(_ name: String, _ word: String) throws -> String {
        try folder.write(name, (0..<800).map { "\(word) number \($0 % 37) of the \(word)s\n" }.joined())
    }

    private func configuration(steps: Int, pretrained: PretrainedStart?, seed: Int = 1) throws -> RunConfiguration {
        let corpus = try text("b.txt", "house")
        let specs = try MethodRegistry.entry("adamw").card.hyperparameters
        return RunConfiguration(
            task: "b", data: .text(corpus: corpus, vocabulary: 260, sha256: try TextCorpus(corpus).sha256),
            model: .llama(hidden: 8, intermediate: 12, layers: 1, heads: 2, initializerRange: 0.02),
            training: TrainingConfiguration(
                steps: steps, batch: 4, context: 8, warmup: 0, minimumRatio: 1, clip: 1, evaluations: 1, evaluationBatches: 1,
                pretrained: pretrained),
            row: "full-rank", label: "Full rank",
            methods: [
                MethodConfiguration(id: "adamw", hyperparameters: try Hyperparameters([:], specs: specs, method: "adamw").values)
            ], learningRate: 1e-12, seed: seed, threads: 1)
    }

    private func loss(_ configuration: RunConfiguration) throws -> Double {
        try RunExecutor.execute(configuration, cacheDirectory: folder.url.appending(path: "cache")) { _ in }.finalEvaluationLoss
    }

    @Test func aRunStartsFromWhatWasTrainedBefore() throws {
        let corpus = try text("a.txt", "house")
        let start = PretrainedStart(corpus: corpus, sha256: try TextCorpus(corpus).sha256, steps: 60, learningRate: 1e-2)
        let random = try loss(configuration(steps: 1, pretrained: nil))
        let trained = try loss(configuration(steps: 1, pretrained: start))
        #expect(trained < random - 0.5)
        let files = try FileManager.default.contentsOfDirectory(atPath: folder.path("cache")).filter { $0.hasPrefix("pretrained-") }
        #expect(files.sorted() == [files.min()!, files.min()! + ".sha256"])
        // Read the second time, and one per seed.
        #expect(try loss(configuration(steps: 1, pretrained: start)) == trained)
        #expect(try loss(configuration(steps: 1, pretrained: start, seed: 2)) != trained)
        let later = try FileManager.default.contentsOfDirectory(atPath: folder.path("cache"))
        #expect(later.filter { $0.hasSuffix(".safetensors") }.count == 2 && !later.contains { $0.hasSuffix(".tmp") })
    }

    /// Tasks that differ in their batch can start from one network.
    @Test func theEarlierTrainingMayHaveABatchOfItsOwn() throws {
        let corpus = try text("a.txt", "house")
        var start = PretrainedStart(corpus: corpus, sha256: try TextCorpus(corpus).sha256, steps: 20, learningRate: 1e-2)
        func run(batch: Int) throws -> RunConfiguration {
            var run = try configuration(steps: 1, pretrained: start)
            run.training.batch = batch
            return run
        }
        start.batch = 3
        let earlier = try [2, 4].compactMap { try run(batch: $0).pretraining }
        #expect(earlier.count == 2 && earlier[0] == earlier[1] && earlier[0].training.batch == 3)
        start.batch = nil
        #expect(try run(batch: 4).pretraining?.training.batch == 4)
    }

    @Test func retentionIsTheLossOnTheEarlierText() throws {
        let corpus = try text("a.txt", "garden")
        let start = PretrainedStart(corpus: corpus, sha256: try TextCorpus(corpus).sha256, steps: 60, learningRate: 1e-2)
        func metrics(_ steps: Int, rate: Double, _ start: PretrainedStart?) throws -> [String: Double] {
            var run = try configuration(steps: steps, pretrained: start)
            run.learningRate = rate
            return try RunExecutor.execute(run, cacheDirectory: folder.url.appending(path: "cache")) { _ in }.metrics
        }
        let still = try metrics(1, rate: 1e-12, start)
        let before = try #require(still["retentionLossBefore"])
        #expect(abs(still["retentionLoss"]! - before) < 1e-5)
        let moved = try metrics(60, rate: 1e-2, start)
        #expect(moved["retentionLossBefore"] == before && abs(moved["retentionLoss"]! - before) > 0.01)
        // The loss that a run on the earlier text begins with.
        var same = try configuration(steps: 1, pretrained: start)
        same.data = .text(corpus: corpus, vocabulary: 260, sha256: start.sha256)
        #expect(try abs(loss(same) - before) < 1e-5)
        #expect(try metrics(1, rate: 1e-12, nil)["retentionLoss"] == nil)
    }

    @Test func aBrokenNetworkIsMadeAgain() throws {
        let corpus = try text("a.txt", "house")
        let start = PretrainedStart(corpus: corpus, sha256: try TextCorpus(corpus).sha256, steps: 5, learningRate: 1e-2)
        let trained = try loss(configuration(steps: 1, pretrained: start))
        let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder.path("cache")).first { $0.hasSuffix(".safetensors") })
        let file = folder.url.appending(path: "cache/\(name)")
        let whole = try Data(contentsOf: file)
        var changed = whole
        changed[whole.count - 2] ^= 0x40
        for broken in [changed, whole.prefix(whole.count / 2), Data()] {
            try broken.write(to: file)
            #expect(try loss(configuration(steps: 1, pretrained: start)) == trained)
            #expect(try Data(contentsOf: file) == whole)
        }
        // A file without a digest cannot be trusted.
        try changed.write(to: file)
        try FileManager.default.removeItem(at: file.appendingPathExtension("sha256"))
        #expect(try loss(configuration(steps: 1, pretrained: start)) == trained)
    }
}
