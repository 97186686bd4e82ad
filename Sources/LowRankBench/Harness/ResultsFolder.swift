import Foundation

/// `results/<suite>`: where everything about one suite is found.
public struct ResultsFolder: Sendable {
    public let url: URL

    /// - Parameter root: the folder that holds the results of all suites.
    public init(root: String, suite: String) {
        url = URL(fileURLWithPath: root).appending(path: suite, directoryHint: .isDirectory)
        displayPath = root + "/" + suite
    }

    /// The folder as the user named it.
    public let displayPath: String

    var records: URL { url.appending(path: "records") }
    var throughput: URL { url.appending(path: "throughput") }
    /// What workers are given; a file stays when its run failed, so that it can be repeated by hand.
    var requests: URL { url.appending(path: "requests") }
    public var manifest: URL { url.appending(path: "manifest.json") }
    public var summaryMarkdown: URL { url.appending(path: "summary.md") }
    public var summaryCSV: URL { url.appending(path: "summary.csv") }
    var lock: URL { url.appending(path: ".lock") }

    func record(_ key: String) -> URL { records.appending(path: key + ".json") }
    func throughputRecord(_ key: String) -> URL { throughput.appending(path: key + ".json") }
    func request(_ key: String) -> URL { requests.appending(path: key + ".json") }
    func sample(_ key: String) -> URL { requests.appending(path: key + ".sample.json") }

    func create() throws {
        for folder in [records, throughput, requests] { try AtomicFile.createFolder(folder) }
    }

    /// Removes what an earlier command that was killed left half-done. Only with the lock held.
    func removeLeftovers() throws {
        let manager = FileManager.default
        for folder in [url, records, throughput] {
            for file in try manager.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
            where file.lastPathComponent.hasSuffix(AtomicFile.temporarySuffix) {
                try? manager.removeItem(at: file)
            }
        }
        for file in try manager.contentsOfDirectory(at: requests, includingPropertiesForKeys: nil) {
            try? manager.removeItem(at: file)
        }
    }

    // MARK: Records

    /// The record of that key, or nil when there is none.
    /// - Throws: `InputError` when the file is not the record it should be.
    func loadRecord(_ key: String) throws -> RunRecord? {
        let url = record(key)
        guard FileManager.default.fileExists(atPath: url.path) else { return nil }
        return try RunRecord.read(from: url, key: key)
    }

    public func loadThroughput(_ key: String) throws -> ThroughputRecord? {
        let url = throughputRecord(key)
        return FileManager.default.fileExists(atPath: url.path) ? try readThroughput(url, key: key) : nil
    }

    /// The throughput record in a file that exists.
    func readThroughput(_ url: URL, key: String) throws -> ThroughputRecord {
        let read = try JSONFile.read(
            ThroughputRecord.self, schema: ThroughputRecord.currentSchema, from: url, remedy: Self.remedy)
        guard read.key == key,
            RunKey.ofThroughput(read.configuration, settings: read.settings, in: read.environment) == key
        else {
            throw InputError("\(url.relativePath): its content does not belong to its name; \(Self.remedy)")
        }
        return read
    }

    fileprivate static let remedy = "delete the file and run the suite again"
}

extension RunRecord {
    /// The record in a file that exists.
    /// - Parameter key: what the file's name says it is; nil when it may have any name.
    /// - Throws: `InputError` when the file is not a whole record, or one that has been changed.
    static func read(from url: URL, key: String? = nil) throws -> RunRecord {
        let read = try JSONFile.read(
            RunRecord.self, schemas: knownSchemas, from: url, remedy: ResultsFolder.remedy)
        guard read.key == key ?? read.key,
            RunKey.of(read.configuration, in: read.environment, schema: read.schema) == read.key
        else {
            throw InputError("\(url.relativePath): its content does not belong to its name; \(ResultsFolder.remedy)")
        }
        guard (read.status == .completed) == (read.result != nil) else {
            throw InputError(
                "\(url.relativePath): status '\(read.status.rawValue)' contradicts its result; \(ResultsFolder.remedy)")
        }
        return read
    }
}
