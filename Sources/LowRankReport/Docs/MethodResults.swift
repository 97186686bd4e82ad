import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// What a suite's results say of single methods.
public struct MethodResults: Sendable {
    /// One task of one method.
    struct Line {
        var task: String
        var row: RowSummary
    }

    /// The folder that holds the results of all suites, as the user named it.
    let root: String
    let suite: String
    private let rows: [String: String]
    private let summary: Summary?
    private let figures: (input: FigureInput, styles: RowStyles)?

    /// - Parameter root: seen from the checkout.
    /// - Throws: `InputError` when results are there and a file of theirs is broken.
    public init(_ root: String, suite: String, checkout: URL) throws {
        self.root = root
        self.suite = suite
        let folder = ResultsFolder(root: URL(fileURLWithPath: root, relativeTo: checkout).path, suite: suite)
        guard FileManager.default.fileExists(atPath: folder.manifest.path) else {
            (rows, summary, figures) = ([:], nil, nil)
            return
        }
        let results = try SuiteResults.load(folder)
        rows = Self.rows(results.manifest)
        summary = Summary(results)
        let input = FigureInput(results)
        figures = (input, RowStyles(input))
    }

    /// The first row of each method that trains with the method alone.
    private static func rows(_ manifest: ResultsManifest) -> [String: String] {
        var rows: [String: String] = [:]
        for row in manifest.rows {
            let methods = MethodCatalogue.ownMethods(row.methods)
            if methods.count == 1, rows[methods[0]] == nil { rows[methods[0]] = row.name }
        }
        return rows
    }

    /// The tasks on which the method was trained to the end at least once.
    func lines(_ method: String) -> [Line] {
        guard let name = rows[method] else { return [] }
        return (summary?.tasks ?? []).flatMap { task in
            task.rows.filter { $0.row == name && $0.loss != nil }.map { Line(task: task.name, row: $0) }
        }
    }

    /// On the first task that has what it needs.
    func figure(_ method: String) -> MethodFigure? {
        guard let figures, let name = rows[method] else { return nil }
        return figures.input.tasks.lazy.compactMap { MethodFigure(method, row: name, task: $0, styles: figures.styles) }.first
    }
}
