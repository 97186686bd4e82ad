import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

enum ExportFixture {
    /// Files that transformers and tokenizers have made; see Tests/interop/make_fixtures.py.
    static func path(_ name: String) -> String { Bundle.module.resourceURL!.path + "/fixtures/" + name }

    /// A Markov run small enough to train in a blink.
    static func configuration(_ methods: [MethodConfiguration] = []) -> RunConfiguration {
        RunConfiguration(
            task: "markov", data: .markov(states: 16, branching: 3, sourceSeed: 1),
            model: .llama(hidden: 16, intermediate: 24, layers: 2, heads: 2, initializerRange: 0.02),
            training: TrainingConfiguration(
                steps: 8, batch: 2, context: 8, warmup: 1, minimumRatio: 0.1, clip: 1, evaluations: 1,
                evaluationBatches: 1),
            row: "row", label: "Row", methods: methods, learningRate: 0.01, seed: 1, threads: 1)
    }

    static let planted: RunConfiguration = {
        var configuration = Self.configuration()
        configuration.data = .planted(rank: 2, density: 0.1, noise: 0.1, sourceSeed: 1)
        configuration.model = .linear(inputs: 8, outputs: 8)
        return configuration
    }()

    /// Every method that changes weights alone, at a rank that fits and without a non-linearity or a bias where it has the choice,
    /// which ZeroI2V has not.
    static let linearMethods: [MethodConfiguration] = MethodRegistry.all(.training).filter { !$0.card.axes.contains(.adapter) && $0.card.id != "zeroi2v" }.map { entry in
        let specs = entry.card.hyperparameters
        var values: [String: HyperValue] = [:]
        let fitting: [String: HyperValue] = [
            "rank": .integer(4), "activation": .text("none"), "activated_layers": .integer(1), "M": .real(2), "num_components": .integer(4),
            "target_rank": .integer(2), "init_warmup": .integer(0), "incre_interval": .integer(2),
            "biases": .flag(false), "gate_residual": .flag(false), "r1": .integer(4), "r2": .integer(3),
        ]
        for spec in specs { values[spec.name] = fitting[spec.name] }
        return MethodConfiguration(id: entry.card.id, hyperparameters: values)
    }

    static func write(_ value: some Encodable, _ name: String, in folder: TemporaryFolder) throws -> String {
        let path = folder.path(name)
        try AtomicFile.createFolder(URL(fileURLWithPath: path).deletingLastPathComponent())
        try JSONFile.write(value, to: URL(fileURLWithPath: path))
        return path
    }

    /// A record as a worker leaves it.
    static func record(_ configuration: RunConfiguration, status: RunRecord.Status = .completed) throws -> RunRecord {
        var record = RunRecord(
            schema: RunRecord.currentSchema, key: RunKey.of(configuration, in: Fixture.environment), status: status,
            reason: nil, configuration: configuration, environment: Fixture.environment, result: nil)
        if status == .completed {
            let cache = FileManager.default.temporaryDirectory
            record.result = try RunExecutor.execute(configuration, cacheDirectory: cache) { _ in }
        }
        return record
    }

    /// Exports, and returns what was said.
    @discardableResult
    static func export(
        _ source: String, to folder: String, results: String = "results", format: ExportFormat = .transformers,
        initial: Bool = false, logits: Bool = false, force: Bool = false
    ) throws -> String {
        var said = ""
        let options = CheckpointExport.Options(
            cacheDirectory: folder + ".cache", format: format, initial: initial, logits: logits, force: force)
        let report = ProgressReport() { said += $0 }
        try CheckpointExport(source, results: results, to: folder, options: options, report: report).carryOut()
        return said
    }
}

extension MethodConfiguration: CustomTestStringConvertible {
    public var testDescription: String { id }
}
