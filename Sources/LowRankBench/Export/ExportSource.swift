import Foundation
import LowRankCore

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
        let url = try Self.file(for: text, results: results)
        name = url.relativePath
        if try Self.isRecord(url) {
            let record = try RunRecord.read(from: url)
            self.record = record
            configuration = record.configuration
        } else {
            record = nil
            configuration = try JSONFile.read(
                RunConfiguration.self, called: "record or run configuration", from: url, remedy: Self.remedy)
        }
        guard configuration.llamaShape != nil else {
            throw InputError(
                "\(name): task \(configuration.task) is a regression onto a linear map, not a language model; "
                    + "export a run of another task")
        }
        do {
            try configuration.check()
        } catch {
            throw InputError("\(name): \(error)")
        }
    }

    private static let remedy = "give a record of 'lowrank run', or the value of its 'configuration' as a file"

    private static func file(for text: String, results: String) throws -> URL {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: text, isDirectory: &isFolder) {
            guard !isFolder.boolValue else { throw InputError("\(text): is a folder; name a record in it") }
            return URL(fileURLWithPath: text)
        }
        guard !text.isEmpty, text.allSatisfy({ $0.isHexDigit && !$0.isUppercase }) else {
            throw InputError("\(text): no such file; \(remedy)")
        }
        let found = records(in: results).filter { ($0 as NSString).lastPathComponent.hasPrefix(text) }
        guard let first = found.first else {
            throw InputError("\(text): no such file, and no record under \(results) has a key that begins so")
        }
        guard found.count == 1 else {
            throw InputError(
                "\(text): \(found.count) records have a key that begins so: \(found.joined(separator: ", "))")
        }
        return URL(fileURLWithPath: results + "/" + first)
    }

    /// The records of all suites, as paths within the folder.
    private static func records(in results: String) -> [String] {
        let files = FileManager.default.enumerator(atPath: results)?.compactMap { $0 as? String } ?? []
        return files.filter { path in
            path.hasSuffix(".json") && path.split(separator: "/").dropLast().last == "records"
        }.sorted()
    }

    /// Whether a file names a schema, as a record does and a configuration does not.
    private static func isRecord(_ url: URL) throws -> Bool {
        guard let data = FileManager.default.contents(atPath: url.path) else {
            throw InputError("\(url.relativePath): cannot be read; \(remedy)")
        }
        do {
            return try StrictJSON(parsing: data)["schema"] != nil
        } catch {
            throw InputError("\(url.relativePath): not whole JSON (\(error)); \(remedy)")
        }
    }
}
