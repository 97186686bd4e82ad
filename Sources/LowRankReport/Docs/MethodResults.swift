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
        var suite: String
        var task: String
        var row: RowSummary

        /// "verbs (fine-tuning)"
        var title: String { MethodResults.fineTuning.contains(suite) ? "\(task) (\(suite))" : task }
    }

    /// A suite whose rows train.
    private struct Trained {
        let suite: String
        /// The first row of each method that trains with the method alone.
        let rows: [String: String]
        let summary: Summary
    }

    /// A suite of a kind of experiment.
    private struct Measured {
        let suite: String
        let tasks: [ExperimentSummary.Task]
        /// The label of the row that others are compared with.
        let reference: String
    }

    /// Suites that start from trained networks, which pages show as well.
    private static let fineTuning = [
        "verbs", "images", "fine-tuning", "equal-rank", "encoder", "encoder-whole", "domains", "quantised", "continual", "shifts",
        "structure", "planted-update",
    ]

    /// The folder that holds the results of all suites, as the user named it.
    let root: String
    let suite: String
    private let trained: [Trained]
    private let figures: (input: FigureInput, styles: RowStyles)?
    /// By kind; first the suite that is called after it.
    private let experiments: [MethodKind: [Measured]]

    /// Suites of a kind beside that one.
    private static let furtherSuites: [MethodKind: [String]] = [
        .compression: ["clicks", "labels", "cache"], .merging: ["diffusion"],
    ]

    /// - Parameter root: seen from the checkout.
    /// - Throws: `InputError` when results are there and a file of theirs is broken.
    public init(_ root: String, suite: String, checkout: URL) throws {
        self.root = root
        self.suite = suite
        experiments = try Self.experiments(root, checkout)
        var trained: [Trained] = []
        var figures: (FigureInput, RowStyles)?
        for name in ([suite] + Self.fineTuning).distinct {
            guard let results = try Self.load(name, root, checkout) else { continue }
            trained.append(Trained(suite: name, rows: Self.rows(results.manifest), summary: Summary(results)))
            guard name == suite else { continue }
            let input = FigureInput(results)
            figures = (input, RowStyles(input))
        }
        self.trained = trained
        self.figures = figures
    }

    /// Nil where the suite has no results.
    private static func load(_ suite: String, _ root: String, _ checkout: URL) throws -> SuiteResults? {
        let folder = ResultsFolder(root: URL(fileURLWithPath: root, relativeTo: checkout).path, suite: suite)
        return FileManager.default.fileExists(atPath: folder.manifest.path) ? try SuiteResults.load(folder) : nil
    }

    private static func experiments(_ root: String, _ checkout: URL) throws -> [MethodKind: [Measured]] {
        var found: [MethodKind: [Measured]] = [:]
        for experiment in Experiments.all {
            for suite in [experiment.kind.rawValue] + (furtherSuites[experiment.kind] ?? []) {
                guard let results = try load(suite, root, checkout) else { continue }
                let manifest = results.manifest
                found[experiment.kind, default: []].append(
                    Measured(
                        suite: suite, tasks: ExperimentSummary(results, experiment).tasks, reference: manifest.label(manifest.reference)))
            }
        }
        return found
    }

    /// The package that a suite needs.
    static let packages = ["structure": "fashion-mnist"]

    /// Where to train a method alone: adapters are for networks that were trained before.
    func suite(for card: MethodCard) -> String {
        switch card.family {
        case .adapters, .adaptiveAdapters: "verbs"
        case .activationAdapters: "structure"
        default: suite
        }
    }

    /// What came out for a method that does not train, or how to find out; nil for one that trains.
    /// - Parameter demonstration: what that of a mechanism is.
    func measured(_ card: MethodCard, demonstration: String) -> String? {
        guard card.kind != .training else { return nil }
        let kinds = [card.kind] + card.otherKinds
        let texts = kinds.flatMap { kind in
            (experiments[kind] ?? []).compactMap { text(of: card, kind, $0, demonstration: demonstration) }
        }
        guard !texts.isEmpty else {
            let suite = card.kind.rawValue
            return "No result in \(MarkdownText.code("\(root)/\(suite)")). To get one, add a row to "
                + "`suites/\(suite).yaml` and run:\n\n```sh\nlowrank run \(suite)\nlowrank plot \(suite)\n```"
        }
        return texts.joined(separator: "\n\n")
    }

    /// What a suite's rows of a method came to; nil where it has none.
    private func text(of card: MethodCard, _ kind: MethodKind, _ measured: Measured, demonstration: String) -> String? {
        let blocks = measured.tasks.compactMap { task -> String? in
            let own = task.rows.filter { $0.methods.contains(card.id) && $0.completed > 0 }
            guard !own.isEmpty else { return nil }
            let beside = task.rows.filter { row in !row.methods.contains { MethodKind.of($0) == kind || $0 == card.id } }
            let tables = task.comparesRows ? [task.table(of: beside + own)] : own.map(\.table)
            let text = tables.map(\.markdown).joined(separator: "\n\n")
            return kind == .mechanism ? text : "On \(task.name):\n\n" + text
        }
        guard !blocks.isEmpty else { return nil }
        let suite = measured.suite
        let guide = suite == kind.rawValue ? Self.guide(kind) + " " : ""
        let lead = kind == .mechanism
            ? "**Demonstration.** \(MarkdownText.inline(demonstration)) "
                + "Its curves are in [the gallery](../mechanisms.md)."
            : "\(guide)Differences are to \(measured.reference) at the same seed. The "
                + "tasks are those of [suites/\(suite).yaml](../../suites/\(suite).yaml)."
        return ([lead] + blocks).joined(separator: "\n\n")
            + "\n\nFrom \(links([suite])): mean ± 95 % interval over seeds."
    }

    /// What the experiments of a kind are, and what the columns of their tables mean.
    private static func guide(_ kind: MethodKind) -> String {
        switch kind {
        case .training, .mechanism: ""
        case .compression:
            "A trained decoder is compressed without further training. *Linear weights*: the bytes they take then; *of "
                + "dense*: their share of the bytes before; *output error*: the relative error of the layers' outputs; "
                + "*compression*: the time it took."
        case .merging:
            "One network is fine-tuned on several parts of its data apart, and each row merges the results into one "
                + "network, which reads all parts. *Gain kept*: the share of the gain by fine-tuning that is left, as a "
                + "mean over the parts; *normalised accuracy*: the accuracy over that of the network before the merge, as "
                + "such a mean; *worst part*: on the worst of them; *one network each*: the networks before the merge; "
                + "*unseen part*: none of them was fine-tuned on it; *backward transfer*: what later merges add to "
                + "what is left on earlier parts, where networks are merged one after the other."
        case .federated:
            "Clients, each with data of its own, fine-tune a trained network. The loss is the mean over the clients, or that "
                + "of common test images; *sent*: all bytes between clients and server, *down*: those to the "
                + "clients; *averaging error*: what the average of the factors loses of the average of their products, "
                + "relative to it, before a method makes up for it; *clip factor*: what private training multiplies the "
                + "gradient of a sample with, as a mean."
        case .serving:
            "Each row of a batch asks for one of many adapters of one weight. *Of the base weight*: the speed over "
                + "that of a product with the weight alone; *stored*: the bytes of weight and adapters; *deviation*: "
                + "the largest error over the largest output."
        case .recovery:
            "Methods see a part of a matrix, or all of it with some wrong entries. *Recovered*: the share of matrices "
                + "of known rank that are found to a relative error of 1e-3; *median error*: this error, ||found - L|| "
                + "/ ||L||; *held-out error*: the root mean square error of ratings that were not shown; *exponent of "
                + "the time*: the time grows with this power of the number of observations."
        case .analysis:
            "A trained decoder is fine-tuned in several ways, and its weights before and after are compared. All "
                + "numbers but the losses are means over the linear weights."
        }
    }

    /// Links to the tables of suites, as seen from a page.
    func links(_ suites: [String]) -> String {
        suites.map { suite in
            let place = "\(root)/\(suite)"
            return place.hasPrefix("/") ? MarkdownText.code(place) : "[\(place)](../../\(place)/summary.md)"
        }.joined(separator: ", ")
    }

    /// What a mechanism's demonstration came to; nil without results.
    func demonstrated(_ card: MethodCard) -> ExperimentSummary.Row? {
        let tasks = experiments[.mechanism]?.first?.tasks ?? []
        return tasks.flatMap(\.rows).first { $0.methods == [card.id] && $0.completed > 0 }
    }

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
        trained.flatMap { trained in
            trained.summary.tasks.flatMap { task in
                task.rows.filter { $0.row == trained.rows[method] && $0.loss != nil }
                    .map { Line(suite: trained.suite, task: task.name, row: $0) }
            }
        }
    }

    /// On the first task that has what it needs.
    func figure(_ method: String) -> MethodFigure? {
        guard let figures, let name = trained.first(where: { $0.suite == suite })?.rows[method] else { return nil }
        return figures.input.tasks.lazy.compactMap { MethodFigure(method, row: name, task: $0, styles: figures.styles) }.first
    }
}
