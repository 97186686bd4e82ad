import Foundation
import LowRankCore
import LowRankMethods
import Synchronization

/// `results/<suite>/records.ndjson`: all records of a suite in one file, one a line, as JSON with sorted keys.
///
/// First the runs, then the timings, both in the order of the manifest. This is the form of the committed reference
/// results; `lowrank run` writes a file per record, which goes before a line of the same key.
final class RecordArchive: Sendable {
    let url: URL
    /// By key; nil until the file has been read.
    private let lines = Mutex<[String: Line]?>(nil)

    private struct Line {
        let number: Int
        let schema: String
        let data: Data
    }

    private struct Header: Decodable {
        let schema: String
        let key: String
    }

    init(_ url: URL) { self.url = url }

    /// The line of that key and its place for messages; nil when there is no such line or no file.
    /// - Throws: `InputError` that names the line which is no record.
    func content(_ key: String) throws -> (data: Data, place: String)? {
        try lines.withLock { known in
            if known == nil { known = try read() }
            return known![key].map { ($0.data, place($0.number)) }
        }
    }

    /// The keys of the records with one of these schemas.
    func keys(of schemas: [String]) throws -> [String] {
        try lines.withLock { known in
            if known == nil { known = try read() }
            return known!.filter { schemas.contains($0.value.schema) }.map(\.key)
        }
    }

    private func place(_ line: Int) -> String { "\(url.relativePath):\(line)" }

    private func read() throws -> [String: Line] {
        guard FileManager.default.fileExists(atPath: url.path) else { return [:] }
        var lines: [String: Line] = [:]
        let texts = try JSONFile.contents(of: url, remedy: Self.remedy)
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        // The end of the last line is no line of its own.
        for (index, text) in (texts.last?.isEmpty == true ? texts.dropLast() : texts[...]).enumerated() {
            guard let header = try? JSONDecoder().decode(Header.self, from: Data(text)) else {
                throw InputError("\(place(index + 1)): not a whole record; \(Self.remedy)")
            }
            let line = Line(number: index + 1, schema: header.schema, data: Data(text))
            if let first = lines.updateValue(line, forKey: header.key) {
                throw InputError(
                    "\(place(line.number)): has the key of line \(first.number), \(header.key.prefix(12)); \(Self.remedy)")
            }
        }
        return lines
    }

    private static let remedy = "bring the file back ('git checkout'), or delete the line and run the suite again"

    /// Replaces the file by these records.
    func write(_ results: SuiteResults) throws {
        let lines = try results.records.map(JSONFile.line) + results.throughput.map(JSONFile.line)
        try AtomicFile.write(Data((lines + [Data()]).joined(separator: Data("\n".utf8))), to: url)
    }
}

extension ResultsFolder {
    /// Gathers the records that the manifest names into the archive and removes their files; records of other builds
    /// stay. The tables are written again.
    /// - Returns: how many runs and timings the archive holds.
    /// - Throws: `InputError` when a record is missing or broken, or another command uses the folder.
    public func pack() throws -> (runs: Int, timings: Int) {
        let results = try SuiteResults.load(self)
        let missing = results.missing.count + results.manifest.timings.count - results.throughput.count
        guard missing == 0 else {
            throw InputError("\(displayPath): \(missing) records are missing; finish 'lowrank run' first")
        }
        let lock = try ResultsLock(self)
        defer { withExtendedLifetime(lock) {} }
        try archive.write(results)
        try results.tables.write(results.manifest, to: self)
        for file in results.records.map({ record($0.key) }) + results.throughput.map({ throughputRecord($0.key) }) {
            try? FileManager.default.removeItem(at: file)
        }
        for folder in [records, throughput, requests] where (try? FileManager.default.contentsOfDirectory(atPath: folder.path))?.isEmpty == true {
            try? FileManager.default.removeItem(at: folder)
        }
        return (results.records.count, results.throughput.count)
    }
}
