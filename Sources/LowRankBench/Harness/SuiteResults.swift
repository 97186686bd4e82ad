import Foundation
import LowRankCore
import LowRankMethods

/// Everything that is known of a suite: its manifest and the records that exist.
public struct SuiteResults: Sendable {
    /// What belongs to the results.
    public let manifest: ResultsManifest
    /// In the manifest's order; runs that were never made are left out.
    public let records: [RunRecord]
    /// In the manifest's order; rows that were not timed are left out.
    public let throughput: [ThroughputRecord]
    /// The runs without a record.
    public let missing: [ResultsManifest.Run]
    /// The kinds of machine that trained, by processor and cores. Times of several cannot be compared.
    let machines: [String]

    /// Puts together what was read.
    public init(manifest: ResultsManifest, records: [RunRecord], throughput: [ThroughputRecord]) {
        self.manifest = manifest
        self.records = records
        self.throughput = throughput
        let known = Set(records.map(\.key))
        missing = manifest.runs.filter { !known.contains($0.key) }
        machines = Set(records.filter(\.hasResult).map { "\($0.environment.cpu), \($0.environment.cores) cores" }).sorted()
    }

    /// Reads the manifest and every record that it names.
    /// - Throws: `InputError` when there are no results or a file is broken.
    public static func load(_ folder: ResultsFolder) throws -> SuiteResults {
        guard FileManager.default.fileExists(atPath: folder.manifest.path) else {
            throw InputError("\(folder.displayPath): no results yet; run 'lowrank run \(folder.url.lastPathComponent)'")
        }
        let manifest = try JSONFile.read(
            ResultsManifest.self, schema: ResultsManifest.currentSchema, from: folder.manifest,
            remedy: "run the suite again")
        return SuiteResults(
            manifest: manifest, records: try manifest.runs.compactMap { try folder.loadRecord($0.key) },
            throughput: try manifest.timings.compactMap { try folder.loadThroughput($0.key) })
    }

    /// The records of a row on a task, by seed.
    public func records(task: String, row: String) -> [RunRecord] {
        records.filter { $0.configuration.task == task && $0.configuration.row == row }
    }

    /// The measurement of a row on a task; nil when there is none.
    public func throughput(task: String, row: String) -> ThroughputRecord? {
        throughput.first { $0.configuration.task == task && $0.configuration.row == row }
    }

    /// The loss to which the needed tokens are counted: the suite's, or what the reference row
    /// reaches on average after half of its tokens.
    public func targetLoss(of task: ResultsManifest.Task) -> Double? {
        if let given = task.targetLoss { return given }
        let curves = records(task: task.name, row: manifest.reference).compactMap { $0.result?.curve }
        let halfway = curves.compactMap { curve in
            curve.last.flatMap { Statistics.loss(after: Double($0.tokens) / 2, on: curve) }
        }
        return Statistics.estimate(halfway)?.mean
    }
}
