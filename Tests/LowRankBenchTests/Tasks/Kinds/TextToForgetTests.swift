import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct TextToForgetTests {
    private let fixture: KindFixture

    init() throws { fixture = try KindFixture() }

    private func run(_ by: ForgettingLoss, steps: Int = 3) throws -> RunConfiguration {
        var run = try fixture.run("text-to-forget")
        let data = try #require(run.data.kind as? TextToForget)
        run.data = DataConfiguration(TextToForget(forget: data.forget, keep: data.keep, by: by))
        run.training.steps = steps
        return run
    }

    /// The first half of a batch is of the text to forget, the second of the other, as either alone; both in the tokens of the text
    /// that the network was trained on before.
    @Test func halvesOfABatchAreOfTheTexts() throws {
        let run = try run(.ascent)
        let data = try #require(run.data.kind as? TextToForget)
        var task: any TrainingTask<Double> = try run.makeTask(cacheDirectory: fixture.cache)
        let network: any Network<Double> = try run.makeNetwork(
            start: nil, cacheDirectory: fixture.cache, parametrisation: DenseForm(), streams: RandomStreams(seed: 3))
        let graph = network.makeLossGraph()
        for (text, range) in [(data.forget, 0..<16), (data.keep, 16..<32)] {
            var own = run
            own.data = DataConfiguration(text)
            own.training.batch = 2
            var alone: any TrainingTask<Double> = try own.makeTask(cacheDirectory: fixture.cache)
            let plain: any Network<Double> = try own.makeNetwork(
                start: nil, cacheDirectory: fixture.cache, parametrisation: DenseForm(), streams: RandomStreams(seed: 3))
            let expected = plain.makeLossGraph()
            for update in 0..<2 {
                task.load(update: update, into: graph.inputs)
                alone.load(update: update, into: expected.inputs)
                #expect(Array(graph.inputs.indices(.tokens).values[range]) == expected.inputs.indices(.tokens).values)
                #expect(Array(graph.inputs.indices(.targets).values[range]) == expected.inputs.indices(.targets).values)
            }
            // The loss is that of the text to keep, the metric that of the other.
            let loss = alone.loss(of: plain)
            let kept = task.loss(of: network)
            #expect(alone.tokenizer?.merges == (try BytePairTokenizer(training: TextCorpus(data.forget.corpus).train, vocabulary: 260)).merges)
            let told = text == data.keep ? kept : try #require(task.evaluationMetrics["forgottenLoss"])
            #expect(abs(told - loss) < 1e-12)
        }
    }

    /// Forgetting without a bound does away with the text, and so does the bounded loss; what was there before is in the metrics.
    @Test(arguments: ForgettingLoss.allCases) func aTextIsForgotten(_ by: ForgettingLoss) throws {
        var run = try run(by, steps: 60)
        run.training.pretrained?.steps = 150
        let result = try RunExecutor.execute(run, cacheDirectory: fixture.cache) { _ in }
        let metrics = result.metrics
        let (now, before) = (try #require(metrics["forgottenLoss"]), try #require(metrics["forgottenLossBefore"]))
        #expect(now > before + 0.3)
        #expect(abs(try #require(metrics["keptLossBefore"]) - result.curve[0].evaluationLoss) < 1e-4)
    }

    @Test func mistakesInASuite() throws {
        let run = try run(.ascent)
        let data = try #require(run.data.kind as? TextToForget)
        let suite = """
            schema: suite/1
            seeds: [1]
            reference: full
            learning_rate: 1e-3
            tasks:
              unlearn:
                data: {kind: text-to-forget, forget: \(data.forget.corpus), keep: \(data.keep.corpus), vocabulary: 260, by: ascent}
                model: {kind: llama, hidden: 8, intermediate: 12, layers: 1, heads: 2}
                training: {steps: 4, batch: 4, context: 8, warmup: 0, minimum_ratio: 1, clip: 1, evaluations: 2, evaluation_batches: 2, pretrained: {corpus: \(data.forget.corpus), steps: 2, learning_rate: 1e-2}}
            rows:
              full: {methods: {adamw: {}}}

            """
        func read(_ text: String) throws -> Suite {
            try SuiteReader(
                catalogue: .shipped, checkData: SuiteReader.dataCheck(cacheDirectory: fixture.cache.path)
            ) { try TextCorpus($0).sha256 }.read(fixture.folder.write("suite.yaml", text))
        }
        _ = try read(suite)
        for (old, new, complaint) in [
            ("by: ascent", "by: hypnosis", "data.by: must be one of ascent, inverted-hinge, not 'hypnosis'"),
            ("keep: \(data.keep.corpus)", "keep: \(data.forget.corpus)", "data.forget: shares text with what is to be kept"),
            (
                "pretrained: {corpus: \(data.forget.corpus)", "pretrained: {corpus: \(data.keep.corpus)",
                "pretrained.corpus has nothing of \(data.forget.corpus), which is to be forgotten"
            ),
            (
                ", pretrained: {corpus: \(data.forget.corpus), steps: 2, learning_rate: 1e-2}", "",
                "random weights have nothing to forget; give 'pretrained', or the model a 'checkpoint'"
            ),
            ("batch: 4", "batch: 3", "a batch of 3 cannot be divided between two texts"),
        ] {
            let error = #expect(throws: InputError.self) { try read(suite.replacing(old, with: new)) }
            #expect(error?.description.contains(complaint) == true, "\(error?.description ?? "")")
        }
    }
}
