import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

/// What a checkout with Git has in its index.
private enum Checkout {
    static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized

    /// Committed and staged files, as paths from the root; nil where there is no checkout or no Git.
    static let files: Set<String>? = {
        guard let git = SearchPath.executable("git"), FileManager.default.fileExists(atPath: root.appending(path: ".git").path),
            let child = try? ChildProcess(
                git.path, ["-c", "safe.directory=*", "-C", root.path, "ls-files", "-z"], environment: ["HOME": "/nonexistent"])
        else { return nil }
        child.drainToEnd()
        return child.end == .exited(0) ? Set(child.output.text.split(separator: "\0").map(String.init)) : nil
    }()

    static func text(_ path: String) throws -> String {
        try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
}

/// The pages and figures that are committed.
@Suite(.enabled(if: Checkout.files != nil, "not a checkout, or no git"))
struct CommittedPagesTests {
    private struct Link {
        let page: String
        let target: String
        /// The file or folder it leads to, from the root; empty for the root.
        let path: String
        let heading: String?
    }

    /// Without the content of code blocks.
    private static func prose(_ page: String) throws -> String {
        try Checkout.text(page).split(separator: "```", omittingEmptySubsequences: false).enumerated()
            .filter { $0.offset.isMultiple(of: 2) }.map { String($0.element) }.joined(separator: "\n")
    }

    /// What the pages link to inside the project.
    private static func links() throws -> [Link] {
        try Checkout.files!.filter { $0.hasSuffix(".md") }.sorted().flatMap { page in
            try prose(page).matches(of: /\]\(([^()\s]+)\)/).compactMap { match -> Link? in
                let target = String(match.1)
                guard !target.contains("://") else { return nil }
                let parts = target.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
                let folder = URL(fileURLWithPath: "/" + page).deletingLastPathComponent()
                let path = parts[0].isEmpty ? "/" + page : folder.appending(path: parts[0]).standardizedFileURL.path
                return Link(
                    page: page, target: target, path: String(path.dropFirst()), heading: parts.count > 1 ? parts[1] : nil)
            }
        }
    }

    /// The names that headings have in links.
    private static func headings(_ page: String) throws -> [String] {
        try prose(page).split(separator: "\n").filter { $0.hasPrefix("#") }.map { line in
            line.drop { $0 == "#" }.trimmingCharacters(in: .whitespaces).lowercased()
                .filter { $0.isLetter || $0.isNumber || " -_".contains($0) }.replacing(" ", with: "-")
        }
    }

    /// docs/suites.md knows every suite, and which have results.
    @Test func everySuiteIsListed() throws {
        let links = Set(try Self.links().filter { $0.page == "docs/suites.md" }.map(\.path))
        let others = ["learning-rates.yaml", "pace.yaml"]
        let suites = Checkout.files!.filter { file in
            file.hasPrefix("suites/") && file.hasSuffix(".yaml") && !file.hasPrefix("suites/claims/") && file != "suites/rows.yaml"
                && !others.contains { file.hasSuffix($0) }
        }
        #expect(suites.count > 30)
        for suite in suites {
            #expect(links.contains(suite), "\(suite)")
            let summary = "results/reference/\(suite.dropFirst("suites/".count).dropLast(".yaml".count))/summary.md"
            #expect(links.contains(summary) == Checkout.files!.contains(summary), "\(suite)")
        }
    }

    @Test func linksLeadSomewhere() throws {
        let links = try Self.links()
        #expect(links.count > 300)
        for link in links {
            let isFolder = Checkout.files!.contains { $0.hasPrefix(link.path + "/") }
            #expect(Checkout.files!.contains(link.path) || isFolder, "\(link.page) links \(link.target), which is not committed")
            if let heading = link.heading, Checkout.files!.contains(link.path) {
                #expect(try Self.headings(link.path).contains(heading), "\(link.page) links \(link.target), which is no heading")
            }
        }
    }

    @Test func everyCommittedFigureIsLinked() throws {
        let linked = Set(try Self.links().map(\.path))
        let figures = Checkout.files!.filter { path in
            path.contains("/figures/") && FigureKind.extensions.contains { path.hasSuffix("." + $0) }
        }
        #expect(figures.count > 100)
        for figure in figures.sorted() { #expect(linked.contains(figure), "no page links \(figure)") }
    }

    @Test func committedPicturesAreReadByOthers() throws {
        for picture in Checkout.files! where picture.hasSuffix(".svg") {
            let text = try Checkout.text(picture)
            #expect(!text.contains("scale(0.00)") && text.contains("</svg>"), "\(picture)")
        }
    }

    // MARK: Numbers

    /// The rows of the first table after a text, cell by cell, without the heading.
    private static func table(after start: String, in page: String) throws -> [[String]] {
        let text = try Checkout.text(page)
        let begin = try #require(text.range(of: start)).upperBound
        return text[begin...].split(separator: "\n", omittingEmptySubsequences: false)
            .drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }.dropFirst(2)
            .map { $0.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } }
    }

    /// The numbers of a suite's first task by the labels of its rows.
    private static func summary(_ suite: String) throws -> [String: [String: Double]] {
        let lines = try Checkout.text("results/reference/\(suite)/summary.csv").split(separator: "\n")
            .map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        let task = lines[1][0]
        // Labels may hold commas, so columns are counted from the end.
        return Dictionary(
            lines.dropFirst().filter { $0[0] == task }.map { fields in
                let extra = fields.count - lines[0].count
                let label = fields[2...(2 + extra)].joined(separator: ",").trimmingCharacters(in: ["\""])
                let values = zip(lines[0].dropFirst(3), fields.dropFirst(3 + extra)).compactMap { name, text in
                    Double(text).map { (name, $0) }
                }
                return (label, Dictionary(uniqueKeysWithValues: values))
            }, uniquingKeysWith: { first, _ in first })
    }

    @Test func theFirstTableHasTheNumbersOfTheRuns() throws {
        let known = try Self.summary("pretraining")
        let rows = try Self.table(after: "## What came out", in: "README.md")
        #expect(rows.count > 10)
        for row in rows {
            let values = try #require(known[row[0]], "\(row[0])")
            func number(_ name: String, _ format: String) throws -> String {
                String(format: format, try #require(values[name], "\(row[0]): \(name)"))
            }
            #expect(try row[1] == number("loss", "%.3f") + " ± " + number("loss_half_width", "%.3f"))
            #expect(
                try row[2] == "-" || row[2] == number("difference", "%+.3f") + " ± " + number("difference_half_width", "%.3f"))
            #expect(try row[3].hasSuffix(", " + number("optimizer_state_ratio", "%.2fx")), "\(row)")
            #expect(try row[4].hasSuffix(", " + number("total_ratio", "%.2fx")), "\(row)")
            #expect(try row[5] == number("speed_ratio", "%.2fx"), "\(row)")
        }
    }

    /// Tables of losses and, in a third column, of differences to full rank.
    @Test(arguments: [
        ("## With equal optimizer state", "equal-memory", ""), ("## With equal training time", "equal-time", ""),
        ("## With larger initial weights", "ablations", ", wide start"),
    ])
    func furtherTablesHaveTheNumbersOfTheRuns(_ heading: String, _ suite: String, _ ending: String) throws {
        let known = try Self.summary(suite)
        let rows = try Self.table(after: heading, in: "docs/main-comparison.md")
        #expect(rows.count > 8)
        for row in rows {
            let values = try #require(known[row[0] + ending], "\(row[0])")
            func number(_ name: String, _ format: String) throws -> String { String(format: format, try #require(values[name])) }
            #expect(try row[1] == number("loss", "%.3f") + " ± " + number("loss_half_width", "%.3f"), "\(row)")
            guard row.count > 2, row[2] != "-" else { continue }
            #expect(
                try row[2] == number("difference", "%+.3f") + " ± " + number("difference_half_width", "%.3f"), "\(row)")
        }
    }
}
