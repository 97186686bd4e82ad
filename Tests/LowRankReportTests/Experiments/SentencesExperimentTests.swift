import Foundation
import LowRankCore
import LowRankMethods
import TestSupport
import Testing

@testable import BenchRuns
@testable import BenchTasks
@testable import LowRankBench

/// Domains of rated sentences as the parts of an experiment.
struct SentencesExperimentTests {
    private let fixture: ExperimentFixture

    init() throws { fixture = try ExperimentFixture() }

    private var task: String {
        """
        data: {kind: sentences, from: "\(fixture.folder.url.path)", domain: all}
            model: \(BertFixture.model(in: fixture.folder))
            training: {steps: 40, batch: 4, context: 8, warmup: 0, minimum_ratio: 1, clip: 1, evaluations: 1, evaluation_batches: 2}
        """
    }

    private func suite(_ kind: MethodKind, _ keys: String, _ row: String) -> String {
        """
        schema: suite/1
        experiment: \(kind.rawValue)
        seeds: [1]
        reference: plain
        tasks:
          ratings:
            \(task)
            \(keys)
        rows:
          plain: {\(row), learning_rate: 1e-2}

        """
    }

    private func run(_ text: String) throws -> ExperimentResult {
        let plan = try Plan(fixture.read(text), environment: Fixture.environment)
        return try fixture.execute(try #require(plan.runs.first).configuration)
    }

    private static let merging = "parts: [films, news, tweets]\n    unseen: products"

    /// Good and bad are the same in all domains, so that the mean of the networks tells them everywhere.
    @Test func domainsAreMerged() throws {
        let result = try run(suite(.merging, Self.merging, "methods: {averaging: {}}"))
        let metrics = result.metrics
        #expect(metrics["correlation"]! > 0.9 && metrics["separateCorrelation"]! > 0.9 && metrics["unseenCorrelation"]! > 0.9)
        #expect(metrics["baseLoss"]! > metrics["loss"]! && metrics["loss"]! > metrics["separateLoss"]! && metrics["accuracy"] == nil)
        #expect((0.1..<1).contains(metrics["gainKept"]!) && metrics["unseenLoss"]! > 0)
        #expect(result.series[0].quantity == "gainKept" && result.series[0].names == ["films", "news", "tweets"])
    }

    @Test func theNetworkBeforeKeepsNothing() throws {
        let metrics = try run(suite(.merging, Self.merging, "label: Before, methods: {}")).metrics
        #expect(metrics["gainKept"] == 0 && metrics["loss"] == metrics["baseLoss"] && metrics["correlation"]! < 0.9)
    }

    /// The head is new, and is trained and sent beside the factors: six weights of 8 x 8 or 12 x 8 at rank 2, and 8 + 1 numbers.
    @Test func clientsHaveADomainEach() throws {
        let text = suite(.federated, "clients: [films, news, tweets]\n    rounds: 4", "methods: {fedavg-lora: {rank: 2}}")
        let result = try run(text)
        let metrics = result.metrics
        let message = 4 * (4 * 2 * (8 + 8) + 2 * 2 * (8 + 12) + 8 + 1)
        #expect(metrics["sentDown"] == Double(4 * 3 * message) && metrics["sentUp"] == metrics["sentDown"])
        #expect(metrics["loss"]! < metrics["startLoss"]! / 2 && metrics["correlation"]! > 0.8)
        #expect((0..<2).contains(metrics["absoluteError"]!))
        #expect(result.series[0].axes == ["Round", "Evaluation loss (squared error of half the rating)"])
    }

    /// Units of losses are those of the task.
    @Test func tablesNameTheUnitOfTheLoss() throws {
        let text = suite(.federated, "clients: [films, news]\n    rounds: 2", "methods: {fedavg-lora: {rank: 2}}")
        let plan = try Plan(fixture.read(text), environment: Fixture.environment)
        let records = try plan.runs.map { run in
            RunRecord(
                schema: RunRecord.currentSchema, key: run.key, status: .completed, reason: nil,
                configuration: run.configuration, environment: Fixture.environment, result: nil,
                measured: try fixture.execute(run.configuration))
        }
        let results = SuiteResults(manifest: ResultsManifest(plan), records: records, throughput: [])
        let table = results.tables.markdown(results.manifest)
        #expect(table.contains("loss (squared error of half the rating) ↓") && table.contains("correlation ↑"))
        let text2 = try ExperimentFixture.results(.federated)
        #expect(text2.tables.markdown(text2.manifest).contains("loss (nats per token) ↓"))
    }

    @Test(arguments: [
        ("films, news, tweets", "films, news, poems", "tasks.ratings.parts[2]: must be one of films, news, tweets, products, all, not 'poems'"),
        ("films, news, tweets", "films, news, films", "tasks.ratings.parts[2]: shares data with a part before it"),
        ("films, news, tweets", "films", "tasks.ratings.parts: needs at least two parts"),
        ("unseen: products", "unseen: all", "tasks.ratings.unseen: shares data with a part before it"),
        ("domain: all", "domain: none", "tasks.ratings.data.domain: must be one of"),
    ])
    func mistakesInASuite(_ old: String, _ new: String, _ complaint: String) throws {
        let text = suite(.merging, Self.merging, "methods: {averaging: {}}")
        try #require(text.contains(old))
        let error = #expect(throws: InputError.self) { try fixture.read(text.replacing(old, with: new)) }
        #expect(error?.description.contains(complaint) == true, "\(error?.description ?? "")")
    }

    @Test func otherDataThanPartedOnesAreRefused() throws {
        let text = suite(.federated, "clients: [films, news]\n    rounds: 2", "methods: {fedavg-lora: {rank: 2}}")
            .replacing("kind: sentences, from: \"\(fixture.folder.url.path)\", domain: all", with: "kind: supersense")
        let error = #expect(throws: InputError.self) { try fixture.read(text) }
        #expect(error?.description.contains("data: must be of kind denoising or images or sentences or text") == true)
    }
}
