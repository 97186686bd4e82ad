import Foundation
import LowRankCore
import LowRankMethods

/// `results/<suite>`: where everything about one suite is found.
public struct ResultsFolder: Sendable {
    /// The folder itself.
    public let url: URL

    /// The folder of a suite, which need not exist; `root` holds those of all suites.
    public init(root: String, suite: String) {
        url = URL(fileURLWithPath: root).appending(path: suite, directoryHint: .isDirectory)
        displayPath = root + "/" + suite
        archive = RecordArchive(url.appending(path: "records.ndjson"))
    }

    /// The folder as the user named it.
    public let displayPath: String

    /// The records that `pack` has gathered.
    let archive: RecordArchive

    package var records: URL { url.appending(path: "records") }
    package var throughput: URL { url.appending(path: "throughput") }
    /// What workers are given; a file stays when its run failed, so that it can be repeated by hand.
    package var requests: URL { url.appending(path: "requests") }
    /// Which records make up the results: `manifest.json`.
    public var manifest: URL { url.appending(path: "manifest.json") }
    /// The tables to read: `summary.md`.
    public var summaryMarkdown: URL { url.appending(path: "summary.md") }
    /// The tables for programs: `summary.csv`.
    public var summaryCSV: URL { url.appending(path: "summary.csv") }
    var lock: URL { url.appending(path: ".lock") }

    package func record(_ key: String) -> URL { records.appending(path: key + ".json") }
    package func throughputRecord(_ key: String) -> URL { throughput.appending(path: key + ".json") }
    func request(_ key: String) -> URL { requests.appending(path: key + ".json") }
    func replay(_ key: String) -> URL { requests.appending(path: key + ".replay.json") }
    func sample(_ key: String) -> URL { requests.appending(path: key + ".sample.json") }

    package func create() throws {
        for folder in [records, throughput, requests] { try AtomicFile.createFolder(folder) }
    }

    /// Removes what an earlier command that was killed left half-done. Only with the lock held.
    func removeLeftovers() throws {
        let manager = FileManager.default
        for folder in [url, records, throughput] {
            for file in try manager.contentsOfDirectory(atPath: folder.path) where file.hasSuffix(TemporaryPath.suffix) {
                try? manager.removeItem(at: folder.appending(path: file))
            }
        }
        for file in try manager.contentsOfDirectory(at: requests, includingPropertiesForKeys: nil) {
            try? manager.removeItem(at: file)
        }
    }

    // MARK: Signs of life

    /// How often a request is touched while its worker is alive.
    static let signInterval = Duration.seconds(30)
    /// Clocks of machines differ a little, and network file systems show changes late.
    private static let signsLast = 180.0

    static func giveSign(_ request: URL) { utimensat(AT_FDCWD, request.path, nil, 0) }

    /// Whether a worker seems to be at this run, on whatever machine.
    func hasRecentSign(of key: String) -> Bool {
        let last = try? FileManager.default.attributesOfItem(atPath: request(key).path)[.modificationDate] as? Date
        return last.map { Date.now.timeIntervalSince($0) < Self.signsLast } ?? false
    }

    // MARK: Records

    /// The record of that key, from its own file or else from the archive; nil when there is none.
    /// - Throws: `InputError` when what is there is not the record it should be.
    func loadRecord(_ key: String) throws -> RunRecord? {
        try content(key).map { try RunRecord.decode($0.data, at: $0.place, key: key) }
    }

    /// The measurement of that key, from its own file or else from the archive; nil when there is none.
    /// - Throws: `InputError` when what is there is not the measurement it should be.
    public func loadThroughput(_ key: String) throws -> ThroughputRecord? {
        try throughputContent(key).map { try ThroughputRecord.decode($0.data, at: $0.place, key: key) }
    }

    /// The keys of all records of runs, of whatever build, in alphabetical order.
    package var keys: [String] { get throws { try keys(in: records, RunRecord.knownSchemas) } }

    /// The same of all measurements of throughput.
    var throughputKeys: [String] { get throws { try keys(in: throughput, [ThroughputRecord.currentSchema]) } }

    private func keys(in folder: URL, _ schemas: [String]) throws -> [String] {
        let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        let own = files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }
        return Set(own + (try archive.keys(of: schemas))).sorted()
    }

    /// A record as it is stored, and its place for messages.
    package func content(_ key: String) throws -> (data: Data, place: String)? { try content(record(key), key) }

    func throughputContent(_ key: String) throws -> (data: Data, place: String)? { try content(throughputRecord(key), key) }

    private func content(_ url: URL, _ key: String) throws -> (data: Data, place: String)? {
        guard FileManager.default.fileExists(atPath: url.path) else { return try archive.content(key) }
        return (try JSONFile.contents(of: url, remedy: Self.remedy), url.relativePath)
    }

    static let remedy = "delete the file and run the suite again"
}

extension RunRecord {
    /// - Parameters:
    ///   - place: where the data come from, for messages.
    ///   - key: what the record is filed under; nil when it may have any key.
    /// - Throws: `InputError` when the data are not a whole record, or one that has been changed.
    package static func decode(_ data: Data, at place: String, key: String? = nil) throws -> RunRecord {
        RecordWork.current?.decoded.add(1, ordering: .relaxed)
        let remedy = ResultsFolder.remedy
        let read = try JSONFile.decode(RunRecord.self, schemas: knownSchemas, from: data, at: place, remedy: remedy)
        guard read.key == key ?? read.key,
            RunKey.of(read.configuration, in: read.keyEnvironment, schema: read.schema) == read.key
        else {
            throw InputError("\(place): its content does not belong to its name; \(remedy)")
        }
        guard (read.status == .completed) == read.hasResult else {
            throw InputError("\(place): status '\(read.status.rawValue)' contradicts its result; \(remedy)")
        }
        try JSONFile.checkNumbers(of: (read.result, read.measured), at: place, remedy: remedy)
        return read
    }
}

extension ThroughputRecord {
    /// As `RunRecord.decode`.
    package static func decode(_ data: Data, at place: String, key: String) throws -> ThroughputRecord {
        let remedy = ResultsFolder.remedy
        let read = try JSONFile.decode(
            ThroughputRecord.self, schemas: [currentSchema], from: data, at: place, remedy: remedy)
        guard read.key == key,
            RunKey.ofThroughput(read.configuration, settings: read.settings, in: read.environment) == key
        else {
            throw InputError("\(place): its content does not belong to its name; \(remedy)")
        }
        try JSONFile.checkNumbers(of: read.samples, at: place, remedy: remedy)
        return read
    }
}
