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
    /// Nil until the file has been looked through.
    private let known = Mutex<Index?>(nil)

    /// Where each record is, and the file as it was then.
    final class Index: Sendable {
        struct Line {
            let number: Int
            let schema: String
            let bytes: Range<Int>
        }

        fileprivate let lines: [String: Line]
        private let descriptor: Int32

        fileprivate init(_ lines: [String: Line], in descriptor: Int32) { (self.lines, self.descriptor) = (lines, descriptor) }

        deinit { if descriptor >= 0 { close(descriptor) } }

        /// The line of that key; nil when there is none.
        func read(_ key: String, into bytes: inout FileBytes) -> UnsafeRawBufferPointer? {
            lines[key].flatMap { bytes.read(descriptor, $0.bytes) }
        }
    }

    private struct Header: Decodable {
        let schema: String
        let key: String
    }

    init(_ url: URL) { self.url = url }

    /// - Throws: `InputError` that names the line which is no record.
    func index() throws -> Index {
        try known.withLock { known in
            if let known { return known }
            let index = try makeIndex()
            known = index
            return index
        }
    }

    /// The line of that key and its place for messages; nil when there is no such line or no file.
    /// - Throws: as `index`.
    func content(_ key: String) throws -> (data: Data, place: String)? {
        let index = try index()
        guard let line = index.lines[key] else { return nil }
        var bytes = FileBytes()
        guard let text = index.read(key, into: &bytes) else { throw unreadable }
        return (Data(text), place(line.number))
    }

    /// The keys of the records with one of these schemas.
    func keys(of schemas: [String]) throws -> [String] {
        try index().lines.filter { schemas.contains($0.value.schema) }.map(\.key)
    }

    private func place(_ line: Int) -> String { "\(url.relativePath):\(line)" }
    private var unreadable: InputError { InputError("\(url.relativePath): cannot be read; \(Self.remedy)") }

    private func makeIndex() throws -> Index {
        guard FileManager.default.fileExists(atPath: url.path) else { return Index([:], in: -1) }
        let descriptor = open(url.path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw unreadable }
        var lines: [String: Index.Line] = [:]
        var isWhole = false
        defer { if !isWhole { close(descriptor) } }
        var bytes = FileBytes()
        var number = 0
        let isRead = try bytes.readLines(descriptor) { start, text in
            number += 1
            guard let header = Self.header(text) else { throw InputError("\(place(number)): not a whole record; \(Self.remedy)") }
            let line = Index.Line(number: number, schema: header.schema, bytes: start..<start + text.count)
            if let first = lines.updateValue(line, forKey: header.key) {
                throw InputError(
                    "\(place(number)): has the key of line \(first.number), \(header.key.prefix(12)); \(Self.remedy)")
            }
        }
        guard isRead else { throw unreadable }
        isWhole = true
        return Index(lines, in: descriptor)
    }

    private static func header(_ text: UnsafeRawBufferPointer) -> Header? {
        var scanner = JSONScanner(text)
        var schema: String?, key: String?
        do {
            try scanner.members { (name, scanner) throws(JSONScanner.Unusual) in
                switch name {
                case "schema": schema = try scanner.string()
                case "key": key = try scanner.string()
                default: _ = try scanner.value()
                }
            }
            try scanner.finish()
        } catch {
            return try? JSONDecoder().decode(Header.self, from: Data(text))
        }
        guard let schema, let key else { return nil }
        return Header(schema: schema, key: key)
    }

    private static let remedy = "bring the file back ('git checkout'), or delete the line and run the suite again"

    /// Replaces the file by these records.
    func write(_ results: SuiteResults) throws {
        let lines = try results.records.map(JSONFile.line) + results.throughput.map(JSONFile.line)
        try AtomicFile.write(Data((lines + [Data()]).joined(separator: Data("\n".utf8))), to: url)
        known.withLock { $0 = nil }
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
