import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct SentencesInTurnTests {
    private let fixture: KindFixture

    init() throws { fixture = try KindFixture() }

    private func split(_ domain: RatedSentences.Domain) throws -> [RatedSentences.Sentence] {
        try #require(try RatedSentences(folder: fixture.folder.url).splits(of: [domain])[.validation])
    }

    /// An update in each domain, in the order of the suite; what is evaluated on is the same throughout.
    @Test func eachDomainHasItsTurn() throws {
        let run = try fixture.run("sentences-in-turn")
        var task: any TrainingTask<Double> = try run.makeTask(cacheDirectory: fixture.cache)
        let network: any Network<Double> = try run.makeNetwork(
            start: nil, cacheDirectory: fixture.cache, parametrisation: DenseForm(), streams: RandomStreams(seed: 3))
        let graph = network.makeLossGraph()
        let inputs = graph.inputs
        let sentences = try RatedSentences(folder: fixture.folder.url)
        for (update, domain) in [RatedSentences.Domain.films, .news, .tweets].enumerated() {
            task.load(update: update, into: inputs)
            let ratings = Set(try #require(sentences.splits(of: [domain])[.train]).map { Float($0.rating / 2) })
            #expect((0..<4).allSatisfy { ratings.contains(Float(inputs.numbers(.y).data[$0])) }, "\(domain)")
        }
        #expect(task.evaluationBatches == 6)
        for (batch, domain) in [RatedSentences.Domain.films, .films, .news, .news, .tweets, .tweets].enumerated() {
            task.loadEvaluation(batch: batch, into: inputs)
            let expected = try split(domain)[batch % 2 * 4..<batch % 2 * 4 + 4].map { $0.rating / 2 }
            #expect((0..<4).map { inputs.numbers(.y).data[$0] } == expected)
        }
        // The places of a batch are the graph's.
        withExtendedLifetime(graph) {}
    }

    /// From the correlations at the ends of the turns, whatever is evaluated besides.
    @Test func forgettingAndTransferAreThoseOfTheTurns() throws {
        let run = try fixture.run("sentences-in-turn")
        var task: any TrainingTask<Double> = try run.makeTask(cacheDirectory: fixture.cache)
        let networks: [any Network<Double>] = try (1...4).map {
            try run.makeNetwork(
                start: nil, cacheDirectory: fixture.cache, parametrisation: DenseForm(), streams: RandomStreams(seed: $0))
        }
        // Another network at the end of each turn.
        let graph = networks[0].makeLossGraph()
        let inputs = graph.inputs
        _ = task.loss(of: networks[0])
        for update in 0..<3 {
            task.load(update: update, into: inputs)
            _ = task.loss(of: networks[0])
            _ = task.loss(of: networks[update + 1])
        }
        withExtendedLifetime(graph) {}
        let metrics = try task.metrics(of: networks[3], evaluationLoss: 0)
        func correlation(_ network: Int, _ domain: RatedSentences.Domain) throws -> Double {
            var task: RegressionTask<Double> = try SentencesData(from: fixture.folder.url.path, domain: domain, sha256: "00")
                .regression(run, cacheDirectory: fixture.cache)
            _ = task.loss(of: networks[network])
            return task.correlation
        }
        let last = try [RatedSentences.Domain.films, .news, .tweets].map { try correlation(3, $0) }
        #expect(abs(metrics["correlation"]! - last.reduce(0, +) / 3) < 1e-12)
        let films = try max(correlation(1, .films), correlation(2, .films), last[0]) - last[0]
        let news = try max(correlation(2, .news), last[1]) - last[1]
        #expect(abs(metrics["forgetting"]! - (films + news) / 2) < 1e-12)
        let transfer = try (correlation(1, .news) + correlation(2, .tweets)) / 2
        #expect(abs(metrics["transfer"]! - transfer) < 1e-12)
        #expect(abs(metrics["unseenCorrelation"]! - (try correlation(3, .products))) < 1e-12)
    }

    @Test(arguments: [
        ("domains: [films, news]", "domains: [films]", "data.domains: must be at least two different domains"),
        ("unseen: products", "unseen: news", "data.unseen: is one of the domains that are trained on"),
        ("unseen: products", "unseen: poems", "data.unseen: must be one of films, news, tweets, products, not 'poems'"),
        ("steps: 4", "steps: 5", "5 updates cannot be divided evenly among 2 domains"),
        ("evaluations: 2", "evaluations: 1", "1 evaluations cannot be divided evenly among 2 domains"),
    ])
    func mistakesInASuite(_ old: String, _ new: String, _ complaint: String) throws {
        _ = try fixture.run("sentences-in-turn")
        let suite = """
            schema: suite/1
            seeds: [1]
            reference: full
            learning_rate: 1e-3
            tasks:
              turns:
                data: {kind: sentences-in-turn, from: \(fixture.folder.url.path), domains: [films, news], unseen: products}
                model: \(BertFixture.model(in: fixture.folder))
                training: {steps: 4, batch: 4, context: 8, warmup: 0, minimum_ratio: 1, clip: 1, evaluations: 2, evaluation_batches: 2}
            rows:
              full: {methods: {adamw: {}}}

            """
        let reader = SuiteReader(
            catalogue: .shipped, checkData: SuiteReader.dataCheck(cacheDirectory: fixture.cache.path)) { _ in "00" }
        _ = try reader.read(fixture.folder.write("good.yaml", suite))
        let error = #expect(throws: InputError.self) {
            _ = try reader.read(fixture.folder.write("bad.yaml", suite.replacing(old, with: new)))
        }
        #expect(error?.description.contains(complaint) == true, "\(error?.description ?? "")")
    }
}
