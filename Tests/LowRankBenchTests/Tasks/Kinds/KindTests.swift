import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// What holds for every kind of task and its network.
struct KindTests {
    private let fixture: KindFixture

    init() throws { fixture = try KindFixture() }

    private func prepared(_ kind: String, seed: Int = 1, _ change: (inout RunConfiguration) -> Void = { _ in }) throws
        -> PreparedRun
    {
        var run = try fixture.run(kind, seed: seed)
        change(&run)
        return try PreparedRun(run, cacheDirectory: fixture.cache)
    }

    private static func losses(_ run: inout PreparedRun) -> [Double] {
        (0..<3).map { step in run.trainer.evaluate { run.task.load(update: step, into: $0) } } + [run.evaluationLoss()]
    }

    /// Batches and start are a function of the seed.
    @Test(arguments: KindFixture.names) func rowsOfASeedSeeTheSame(_ kind: String) throws {
        var (first, again, other) = (try prepared(kind), try prepared(kind), try prepared(kind, seed: 2))
        // Another method, and other parts that train.
        var frozen = try prepared(kind) {
            $0.trains = TrainedParts(targets: [], embedding: false, norms: false, biases: false)
        }
        let losses = Self.losses(&first)
        #expect(Self.losses(&again) == losses && Self.losses(&frozen) == losses && Self.losses(&other) != losses)
        #expect(Set(losses).count == losses.count)
    }

    @Test(arguments: KindFixture.names) func theStartIsThatOfTheTask(_ kind: String) throws {
        let run = try fixture.run(kind)
        var row = run
        row.trains = TrainedParts.adapters
        row.base = .nf4
        row.row = "another"
        row.learningRate = 3
        #expect(try run.pretraining == row.pretraining)
        #expect(try (run.pretraining == nil) == (run.training.pretrained == nil))
    }

    @Test(arguments: KindFixture.names) func theDescriptionIsThatOfTheNetwork(_ kind: String) throws {
        let run = try fixture.run(kind)
        let network: any Network<Float> = try run.makeNetwork(
            start: nil, cacheDirectory: fixture.cache, parametrisation: DenseForm(), streams: RandomStreams(seed: 1))
        let stated = run.model.network(on: run.data)
        #expect(stated.weights == network.description.weights && Set(stated.others) == Set(network.description.others))
        #expect(
            stated.sites.map(\.kind) == network.description.sites.map(\.kind)
                && stated.heads == network.description.heads)
    }

    @Test(arguments: KindFixture.names) func aRunHasTheMetricsOfItsKind(_ kind: String) throws {
        let run = try fixture.run(kind)
        let result = try RunExecutor.execute(run, cacheDirectory: fixture.cache) { _ in }
        let type = type(of: try #require(run.data.kind))
        for name in type.metrics.map(\.name) + type.levels.map(\.metric) {
            #expect(try #require(result.metrics[name], "\(name)").isFinite)
        }
        for level in type.levels { #expect(level.of == nil || type.metrics.map(\.name).contains(level.of!)) }
        #expect(result.finalEvaluationLoss < result.curve[0].evaluationLoss + 1 && result.modelFlopsPerToken > 0)
        // Again, to the bit.
        #expect(try RunExecutor.execute(run, cacheDirectory: fixture.cache) { _ in }.metrics == result.metrics)
    }

    @Test(arguments: KindFixture.names) func otherModelsAreRefused(_ kind: String) throws {
        for other in KindFixture.names {
            var run = try fixture.run(kind)
            run.model = try fixture.run(other).model
            let reads = type(of: run.model.kind!).reads(run.data.kind!)
            var refused = false
            do { try run.check() } catch { refused = error is InputError }
            #expect(refused != reads, "\(other)")
        }
    }

    /// The head alone, or what a method adds beside a frozen network.
    @Test(arguments: ["supersense", "sentences", "images"]) func frozenPartsStayAsTheyWere(_ kind: String) throws {
        var run = try prepared(kind) {
            $0.trains = TrainedParts(targets: [], embedding: false, norms: false, biases: false)
        }
        func values(_ isHead: Bool) -> [[Float]] {
            run.trainer.network.parameters.filter { ($0.info.role == .head) == isHead }.map(\.value.values)
        }
        let (head, rest) = (values(true), values(false))
        _ = try RunExecutor.train(&run) { _, _, _ in }
        #expect(values(false) == rest && values(true) != head)
    }

    static let adapters = ["lora", "lora-ga", "dora", "qlora", "pissa", "adalora", "increlora", "vlsm-adapter"]
    /// What is too large for a width of 8, or acts too late for three updates.
    private static let small: [String: HyperValue] = [
        "rank": .integer(2), "target_rank": .integer(2), "bottleneck": .integer(2), "init_warmup": .integer(1),
        "incre_interval": .integer(1),
    ]

    /// On a network that was trained before, an adapter trains beside it with the head, and the rest stays as it was.
    @Test(arguments: ["supersense", "sentences", "images"], adapters) func adaptersFitNetworksTrainedBefore(
        _ kind: String, _ id: String
    ) throws {
        let specs = try MethodRegistry.entry(id).card.hyperparameters
        let given = Self.small.filter { name, _ in specs.contains { $0.name == name } }
        let values = try Hyperparameters(given, specs: specs, method: id).values
        var run = try prepared(kind) {
            $0.methods = ($0.methods + [MethodConfiguration(id: id, hyperparameters: values)]).sorted { $0.id < $1.id }
            $0.trains = TrainedParts(
                targets: id == "vlsm-adapter" ? [] : nil, embedding: false, norms: false, biases: false)
        }
        let network = run.trainer.network
        let added = network.parameters.filter { $0.name.hasPrefix("adapters.") }
        // Biases of an adapter beside the weights are its own.
        #expect(added.allSatisfy(\.isTrainable) && added.isEmpty == (id != "vlsm-adapter"))
        let own = network.description.others.filter { info in
            info.role != .head && !added.contains { $0.name == info.name }
        }
        func frozen() -> [[Float]] {
            own.map { info in network.parameters.first { $0.name == info.name }!.value.values }
        }
        let (before, start) = (frozen(), run.weightsSHA256)
        let curve = try RunExecutor.train(&run) { _, _, _ in }
        #expect(
            curve.last!.evaluationLoss.isFinite && run.weightsSHA256 != start && frozen() == before && !before.isEmpty)
    }

    @Test func retentionIsOfTheEarlierHead() throws {
        func metrics(_ change: (inout RunConfiguration) -> Void) throws -> [String: Double] {
            var run = try fixture.run("images")
            run.training.pretrained!.steps = 60
            change(&run)
            return try RunExecutor.execute(run, cacheDirectory: fixture.cache) { _ in }.metrics
        }
        // Without the network's own parts, features and old head are as before.
        let head = try metrics { $0.trains = TrainedParts(targets: [], embedding: false, norms: false, biases: false) }
        #expect(head["retention"] == head["retentionBefore"] && head["retentionBefore"]! > 0.9)
        let full = try metrics {
            $0.training.steps = 60
            $0.learningRate = 0.1
        }
        #expect(full["retentionBefore"] == head["retentionBefore"] && full["retention"]! < head["retention"]!)
    }

    @Test func samplesAreSeenOnceAnEpoch() {
        var order = SampleOrder(samples: 10, batch: 4, seed: 3)
        let steps = (0..<5).map { order.samples(step: $0) }
        #expect(Set(steps.joined().prefix(10)).count == 10 && Set(steps.joined().dropFirst(10)).count == 10)
        #expect(order.samples(step: 1) == steps[1] && steps[0] != steps[3])
        var other = SampleOrder(samples: 10, batch: 4, seed: 4)
        #expect(other.samples(step: 0) != steps[0])
    }

    @Test func scoresOfClasses() {
        let (labels, predicted) = ([0, 0, 0, 1, 1, 3], [0, 0, 1, 1, 2, 2])
        #expect(ClassScores.accuracy(predicted, labels) == 0.5)
        // F1 of 0: 2 2 / (2 + 3); of 1: 2 1 / (2 + 2); of 3: none found.
        #expect(abs(ClassScores.macroF1(predicted, labels) - (0.8 + 0.5 + 0) / 3) < 1e-15)
    }
}
