import Foundation
import LowRankCore
import LowRankMethods

/// A row of a task.
public struct RowKey: Hashable, Sendable {
    public var task: String
    public var row: String

    public init(task: String, row: String) {
        self.task = task
        self.row = row
    }

    package init(_ configuration: RunConfiguration) { self.init(task: configuration.task, row: configuration.row) }
}

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
    /// Where the records of a row on a task are, and those of a task.
    private let places: [RowKey: [Int]], taskPlaces: [String: [Int]]
    private let throughputs: [RowKey: ThroughputRecord]
    let madeTables = MadeTables()

    /// Puts together what was read.
    public init(manifest: ResultsManifest, records: [RunRecord], throughput: [ThroughputRecord]) {
        self.manifest = manifest
        self.records = records
        self.throughput = throughput
        var keys: Set<String> = []
        var machines: Set<String> = []
        var tasks: [String: [Int]] = [:]
        var rows: [RowKey: [Int]] = [:]
        for i in records.indices {
            keys.insert(records[i].key)
            if records[i].hasResult { machines.insert("\(records[i].environment.cpu), \(records[i].environment.cores) cores") }
            let row = RowKey(task: records[i].configuration.task, row: records[i].configuration.row)
            tasks[row.task, default: []].append(i)
            rows[row, default: []].append(i)
        }
        missing = manifest.runs.filter { !keys.contains($0.key) }
        self.machines = machines.sorted()
        (places, taskPlaces) = (rows, tasks)
        throughputs = Dictionary(throughput.map { (RowKey($0.configuration), $0) }) { first, _ in first }
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
            manifest: manifest, records: try folder.read(manifest.runs.map(\.key)) { $0 },
            throughput: try manifest.timings.compactMap { try folder.loadThroughput($0.key) })
    }

    /// The records of a row on a task, by seed.
    public func records(task: String, row: String) -> [RunRecord] { records(at: places[RowKey(task: task, row: row)]) }

    /// In the order of all.
    func records(task: String) -> [RunRecord] { records(at: taskPlaces[task]) }

    private func records(at places: [Int]?) -> [RunRecord] {
        RecordWork.current?.found.add(places?.count ?? 0, ordering: .relaxed)
        return places?.map { records[$0] } ?? []
    }

    /// The measurement of a row on a task; nil when there is none.
    public func throughput(task: String, row: String) -> ThroughputRecord? {
        throughputs[RowKey(task: task, row: row)]
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
