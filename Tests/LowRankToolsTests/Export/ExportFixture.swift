import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

enum ExportFixture {
    /// Files that transformers and tokenizers have made; see Tests/interop/make_fixtures.py.
    static func path(_ name: String) -> String { Bundle.module.resourceURL!.path + "/fixtures/" + name }

    static let planted: RunConfiguration = {
        var configuration = SmallRun.configuration()
        configuration.data = .planted(rank: 2, density: 0.1, noise: 0.1, sourceSeed: 1)
        configuration.model = .linear(inputs: 8, outputs: 8)
        return configuration
    }()

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
