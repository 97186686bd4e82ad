#if DEBUG  // A release build, which has no testable modules, builds this target, too.
import Foundation

@testable import BenchRuns
@testable import LowRankBench
import LowRankCore
import LowRankMethods

/// A folder that is gone when the test is.
package final class TemporaryFolder: Sendable {
    package let url: URL

    package init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "lowrank-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    package func path(_ name: String) -> String { url.appending(path: name).path }

    @discardableResult
    package func write(_ name: String, _ text: String) throws -> String {
        try text.write(toFile: path(name), atomically: true, encoding: .utf8)
        return path(name)
    }
}

package enum Fixture {
    // MARK: Methods

    package static func card(_ id: String, _ axes: [MethodCard.Axis], _ hyperparameters: [HyperparameterSpec]) -> MethodCard {
        MethodCard(
            id: id, name: id.capitalized,
            paper: .init(title: "Title", authors: "Authors", year: 2024, arXiv: "2401.00001"),
            family: .adapters, axes: axes, summary: "A rule.", hyperparameters: hyperparameters, memory: "mn",
            parent: nil,
            claims: [])
    }

    /// Stand-ins with the ids of the shipped methods; a rank must fit every matrix.
    package static let catalogue: MethodCatalogue = {
        let rank = HyperparameterSpec("rank", .integer(1...Int.max), default: .integer(8), "rank", source: "test")
        let beta2 = HyperparameterSpec("beta2", .real(0...1), default: .real(0.999), "decay", source: "test")
        let parametrisations = ["low-rank", "lora", "sltrain", "lost"].map { card($0, [.parametrisation], [rank]) }
        let others = [
            card("adamw", [.updateRule], [beta2]), card("galore", [.updateRule], [rank]),
            card("relora", [.parametrisation, .schedule], [rank]),
        ]
        return MethodCatalogue(cards: parametrisations + others) { methods, network, _ in
            for method in methods {
                guard case .integer(let rank)? = method.hyperparameters["rank"],
                    let small = network.weights.first(where: { rank > min($0.outputs, $0.inputs) })
                else { continue }
                throw MethodError("\(method.id): rank \(rank) is larger than the \(small.name)", hyperparameter: "rank")
            }
        }
    }()

    // MARK: Suites

    package static let suite = """
        schema: suite/1
        seeds: [1, 2]
        reference: full-rank
        defaults:
          adamw: {beta2: 0.95}
        tuning:
          seeds: [101, 102]
          grid: [3.2e-3, 1e-2, 3.2e-2]
          steps: {text: 50}
        throughput: {repetitions: 2, steps: 4, warmup_steps: 1}
        tasks:
          text:
            data: {kind: text, corpus: wordnet, vocabulary: 512}
            model: {kind: llama, hidden: 64, intermediate: 172, layers: 2, heads: 4}
            training:
              steps: 100
              batch: 8
              context: 64
              warmup: 10
              minimum_ratio: 0.1
              clip: 1.0
              evaluations: 4
              evaluation_batches: 8
          planted:
            data: {kind: planted, rank: 4, density: 0.02, noise: 0.1, source_seed: 1}
            model: {kind: linear, inputs: 32, outputs: 16}
            training: {steps: 10, batch: 8, warmup: 1, minimum_ratio: 0, clip: 0, evaluations: 2, evaluation_batches: 1}
            target_loss: 0.5
        rows:
          full-rank:
            label: Full rank
            methods: {adamw: {}}
            learning_rate: 3e-3
          galore:
            methods: {galore: {rank: 16}, lora: {rank: 12}}
            learning_rate: {text: 1e-2, planted: 0.1}
            overrides: {planted: {galore: {rank: 8}}}

        """

    package static func reader(digest: @escaping @Sendable (String) throws -> String = { _ in "d1" }) -> SuiteReader {
        SuiteReader(catalogue: catalogue, digest: digest)
    }

    /// The suite above, after replacing one text by another.
    package static func readSuite(replacing old: String = "", with new: String = "", in folder: TemporaryFolder) throws -> Suite
    {
        precondition(old.isEmpty || suite.contains(old))
        return try reader().read(folder.write("small.yaml", old.isEmpty ? suite : suite.replacing(old, with: new)))
    }

    package static let environment = RunEnvironment(
        cpu: "CPU", cores: 2, openBLAS: "OpenBLAS 0.3", openBLASKernel: "Haswell", swift: "6.3", codeSHA256: "e1",
        commit: nil, dirty: nil)

    package static func plan(in folder: TemporaryFolder) throws -> Plan {
        try Plan(readSuite(in: folder), environment: environment)
    }

    // MARK: Records

    package static func result(loss: Double, tokens: Int = 1000, state: Int = 100, metrics: [String: Double] = [:]) -> RunResult
    {
        let curve = [(0, 6.0), (1, (6 + loss) / 2), (2, loss)].map { index, value in
            CurvePoint(
                step: index, tokens: index * tokens / 2, trainingLoss: index == 0 ? nil : value, evaluationLoss: value,
                learningRate: 0.01, seconds: 1)
        }
        return RunResult(
            curve: curve, finalEvaluationLoss: loss, bestEvaluationLoss: loss, metrics: metrics,
            memory: MemoryReport(
                now: ["moments": state], largest: ["moments": state], peak: ["moments": state], totalPeak: 4 * state, optimizerState: state,
                total: 3 * state, trainableParameters: state / 4),
            peakResidentBytes: 1, trainingSeconds: 1, tokensPerSecond: 1000,
            stepTime: StepTime(forward: 1, backward: 1, optimizer: 1, refresh: 0), gemmPeak: 1e9,
            modelFlopsPerToken: 1e5,
            weightsSHA256: "w\(loss)")
    }

    package static func record(_ run: PlannedRun, _ result: RunResult?, status: RunRecord.Status = .completed) -> RunRecord {
        RunRecord(
            schema: RunRecord.currentSchema, key: run.key, status: status, reason: result == nil ? "a reason" : nil,
            configuration: run.configuration, environment: environment, result: result)
    }

    package static func throughput(_ run: PlannedRun, _ settings: ThroughputSettings, tokensPerSecond: [Double])
        -> ThroughputRecord
    {
        ThroughputRecord(
            schema: ThroughputRecord.currentSchema, key: run.key, configuration: run.configuration,
            environment: environment,
            settings: settings,
            samples: tokensPerSecond.map {
                ThroughputSample(
                    tokensPerSecond: $0, stepTime: StepTime(forward: 1, backward: 1, optimizer: 1, refresh: 0),
                    gemmPeak: 1e9,
                    modelFlopsPerToken: 1e5, loadAverage: 1)
            },
            failure: nil)
    }
}
#endif
