import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The page of all results: one file that needs nothing else.
public struct ReportPage: Sendable {
    let data: ReportData

    /// - Parameters:
    ///   - results: the folder that holds the results of all suites.
    ///   - models: those whose memory is counted.
    /// - Throws: `InputError` when there are no results, or a file of theirs is broken.
    public init(results: String, models: [String] = MemoryModel.names) throws {
        data = try ReportData(results, models: models)
    }

    /// "17 suites, 493 rows, 98 claims, 184 methods"
    public var conclusion: String {
        "\(data.suites.count) \(data.suites.count == 1 ? "suite" : "suites"), \(data.results.count) rows, "
            + "\(data.claims.count) claims, \(data.methods.count) methods"
    }

    /// The scripts in the order in which the page has them: what all views share, the views, and what ties them together.
    static let scripts = [
        "data", "numbers", "controls", "tables", "charts", "leaderboard", "scatter", "curves", "wins", "profile", "memory",
        "claims", "methods", "page",
    ]

    /// - Parameter parts: the folder of report.html, report.css and the scripts.
    /// - Throws: `InputError` when one of them is missing.
    func text(parts: URL) throws -> String {
        func part(_ name: String) throws -> String {
            let file = try JSONFile.contents(
                of: parts.appending(path: name), remedy: "name the folder that has it with --page")
            return String(decoding: file, as: UTF8.self).trimmingCharacters(in: .newlines)
        }
        // Nothing in the data ends the element that they stand in.
        let json = String(decoding: try JSONFile.line(data), as: UTF8.self)
            .replacingOccurrences(of: "<", with: "\\u003c")
        let script = try Self.scripts.map { try part($0 + ".js") }.joined(separator: "\n\n")
        return try part("report.html").replacing("{{style}}", with: part("report.css"))
            .replacing("{{script}}", with: script).replacing("{{data}}", with: json) + "\n"
    }

    /// Writes the page; its folder is created.
    public func write(to file: URL, parts: URL) throws {
        try AtomicFile.createFolder(file.deletingLastPathComponent())
        try AtomicFile.write(text(parts: parts), to: file)
    }
}
