import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The source file of a method and the comment that opens it.
struct MethodSource {
    /// From the root of the checkout.
    let path: String
    /// Line by line, without the slashes.
    let header: [String]
    /// What the demonstration of a mechanism is, on one line; empty without one.
    let demonstration: String

    /// - Throws: `InputError` when the file that the card names is not in the checkout.
    init(_ card: MethodCard, files: SourceFiles) throws {
        path = try files.path(card.fileID)
        header = try files.lines(path).drop { !$0.hasPrefix("///") }.prefix { $0.hasPrefix("///") }
            .map { String($0.dropFirst($0.hasPrefix("/// ") ? 4 : 3)) }
        demonstration = try files.parts(of: path)
            .map { Self.comment(of: "public func demonstrate", in: try files.lines($0)) }.first { !$0.isEmpty } ?? ""
    }

    /// The comment of the first declaration that begins so, on one line; empty without one.
    private static func comment(of declaration: String, in lines: [Substring]) -> String {
        let trimmed = lines.map { $0.trimmingCharacters(in: .whitespaces) }
        guard let place = trimmed.firstIndex(where: { $0.hasPrefix(declaration) }) else { return "" }
        return trimmed[..<place].reversed().prefix { $0.hasPrefix("///") }.reversed()
            .map { $0.dropFirst(3).trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
    }
}

/// The Swift files of the methods in a checkout.
struct SourceFiles {
    let checkout: URL
    /// Paths from the root by file name, which is unique among the methods.
    private let paths: [String: String]

    /// - Throws: `InputError` when the folder is not a checkout.
    init(checkout: URL) throws {
        guard let inside = try? FileManager.default.subpathsOfDirectory(atPath: checkout.appending(path: "Sources").path)
        else { throw InputError("no folder 'Sources' here: run the command in a checkout of the project") }
        self.checkout = checkout
        paths = Dictionary(
            inside.filter { $0.hasPrefix("LowRankMethods/") && $0.hasSuffix(".swift") }.map { path in
                (String(path.split(separator: "/").last!), "Sources/\(path)")
            }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameter fileID: "module/file.swift", as the compiler names a file.
    func path(_ fileID: String) throws -> String {
        guard let path = paths[String(fileID.split(separator: "/").last!)] else {
            throw InputError("\(fileID): not under Sources; the checkout is not the one that this command was built from")
        }
        return path
    }

    func lines(_ path: String) throws -> [Substring] {
        try String(contentsOf: checkout.appending(path: path), encoding: .utf8)
            .split(separator: "\n", omittingEmptySubsequences: false)
    }

    /// A method's file and those beside it whose names begin with its name.
    func parts(of path: String) -> [String] {
        paths.values.filter { $0.hasPrefix(path.dropLast(".swift".count)) }.sorted { ($0.count, $0) < ($1.count, $1) }
    }
}
