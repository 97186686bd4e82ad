import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// What an export starts from: the configuration of a run, and its record when there is one.
struct ExportSource {
    /// The file, for messages.
    let name: String
    let configuration: RunConfiguration
    let record: RunRecord?

    /// - Parameters:
    ///   - text: a record's file, its key or the beginning of its key; or a file with just a configuration.
    ///   - results: the folder in which keys are looked up.
    /// - Throws: `InputError` in one line that names the file.
    init(_ text: String, results: String) throws {
        let (data, name) = try Self.content(of: text, results: results)
        self.name = name
        if try Self.isRecord(data, name) {
            let record = try RunRecord.decode(data, at: name)
            self.record = record
            configuration = record.configuration
        } else {
            record = nil
            configuration = try JSONFile.decode(
                RunConfiguration.self, called: "record or run configuration", from: data, at: name, remedy: Self.remedy)
        }
        guard configuration.llamaShape != nil else {
            throw InputError(
                "\(name): task \(configuration.task) trains a network of kind "
                    + "\(configuration.model.kind.map { type(of: $0).name } ?? "none"), not a language model; "
                    + "export a run of another task")
        }
        do {
            try configuration.check()
            try configuration.checkFits()
        } catch {
            throw InputError("\(name): \(error)")
        }
    }

    private static let remedy = "give a record of 'lowrank run', or the value of its 'configuration' as a file"

    /// What is to be read, and how to call it.
    private static func content(of text: String, results: String) throws -> (Data, String) {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: text, isDirectory: &isFolder) {
            guard !isFolder.boolValue else { throw InputError("\(text): is a folder; name a record in it") }
            let url = URL(fileURLWithPath: text)
            return (try JSONFile.contents(of: url, remedy: remedy), url.relativePath)
        }
        guard !text.isEmpty, text.allSatisfy({ $0.isHexDigit && !$0.isUppercase }) else {
            throw InputError("\(text): no such file; \(remedy)")
        }
        let found = try records(in: results, startingWith: text)
        guard let (folder, key) = found.first, let content = try folder.content(key) else {
            throw InputError("\(text): no such file, and no record under \(results) has a key that begins so")
        }
        guard found.count == 1 else {
            let names = found.prefix(5).map { "\($0.displayPath)/\($1)" }.joined(separator: ", ") + (found.count > 5 ? ", …" : "")
            throw InputError("\(text): \(found.count) records have a key that begins so: \(names)")
        }
        return content
    }

    /// The records of all suites in a folder and the folders in it, in alphabetical order.
    private static func records(in results: String, startingWith text: String) throws -> [(ResultsFolder, key: String)] {
        let paths = FileManager.default.enumerator(atPath: results)?.compactMap { $0 as? String } ?? []
        let suites = Set(
            paths.map { ($0 as NSString) }.filter { ["records", "records.ndjson"].contains($0.lastPathComponent) }
                .map(\.deletingLastPathComponent))
        return try suites.sorted().flatMap { suite in
            let folder = ResultsFolder(root: results, suite: suite)
            return try folder.keys.filter { $0.hasPrefix(text) }.map { (folder, $0) }
        }
    }

    /// Whether it names a schema, as a record does and a configuration does not.
    private static func isRecord(_ data: Data, _ name: String) throws -> Bool {
        do {
            return try StrictJSON(parsing: data)["schema"] != nil
        } catch {
            throw InputError("\(name): not whole JSON (\(error)); \(remedy)")
        }
    }
}
