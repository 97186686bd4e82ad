import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

extension MethodKind {
    /// That of a method of the registry.
    fileprivate static func of(_ id: String) -> MethodKind? { try? MethodRegistry.entry(id).card.kind }
}

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
    /// By kind, the tasks of the suite that is called after it.
    private let experiments: [MethodKind: [ExperimentSummary.Task]]

    /// - Parameter root: seen from the checkout.
    /// - Throws: `InputError` when results are there and a file of theirs is broken.
    public init(_ root: String, suite: String, checkout: URL) throws {
        self.root = root
        self.suite = suite
        experiments = try Self.experiments(root, checkout)
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

    private static func experiments(_ root: String, _ checkout: URL) throws -> [MethodKind: [ExperimentSummary.Task]] {
        var found: [MethodKind: [ExperimentSummary.Task]] = [:]
        for experiment in Experiments.all {
            let folder = ResultsFolder(
                root: URL(fileURLWithPath: root, relativeTo: checkout).path, suite: experiment.kind.rawValue)
            guard FileManager.default.fileExists(atPath: folder.manifest.path) else { continue }
            found[experiment.kind] = ExperimentSummary(try SuiteResults.load(folder), experiment).tasks
        }
        return found
    }

    /// What came out for a method that does not train, or how to find out; nil for one that trains.
    func measured(_ card: MethodCard) -> String? {
        guard card.kind != .training else { return nil }
        let suite = card.kind.rawValue
        let place = "\(root)/\(suite)"
        let blocks = (experiments[card.kind] ?? []).compactMap { task -> String? in
            let own = task.rows.filter { $0.methods.contains(card.id) && $0.completed > 0 }
            guard !own.isEmpty else { return nil }
            let beside = task.rows.filter { row in !row.methods.contains { MethodKind.of($0) == card.kind } }
            let tables = task.comparesRows ? [task.table(of: beside + own)] : own.map(\.table)
            return "On \(task.name):\n\n" + tables.map(\.markdown).joined(separator: "\n\n")
        }
        guard !blocks.isEmpty else {
            return "Without a result in \(MarkdownText.code(place)). With a row of it in `suites/\(suite).yaml`:\n\n"
                + "```sh\nlowrank run \(suite)\nlowrank plot \(suite)\n```"
        }
        let link = place.hasPrefix("/") ? MarkdownText.code(place) : "[\(place)](../../\(place)/summary.md)"
        return blocks.joined(separator: "\n\n") + "\n\nFrom \(link): mean ± 95 % interval over seeds."
    }

    /// What a mechanism's demonstration came to; nil without results.
    func demonstrated(_ card: MethodCard) -> ExperimentSummary.Row? {
        (experiments[.mechanism] ?? []).flatMap(\.rows).first { $0.methods == [card.id] && $0.completed > 0 }
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
