import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The ledger for readers: tables per method, files, and the count by verdict.
public struct ClaimReport: Sendable {
    public let outcomes: [ClaimOutcome]
    private let resultsRoot: String

    public init(_ outcomes: [ClaimOutcome], resultsRoot: String) {
        self.outcomes = outcomes
        self.resultsRoot = resultsRoot
    }

    /// Whether every claim could be tested.
    public var isComplete: Bool { !outcomes.contains { $0.verdict == .notRun } }

    /// "90 claims; holds: 20, exact: 22 ..."
    public var conclusion: String {
        let counts = Verdict.allCases.compactMap { verdict in
            let count = outcomes.count { $0.verdict == verdict }
            return count == 0 ? nil : "\(verdict.rawValue): \(count)"
        }
        return "\(outcomes.count) \(outcomes.count == 1 ? "claim" : "claims"); " + counts.joined(separator: ", ")
    }

    /// The tables as Markdown, and below each how its claims were tested, unless that is left out.
    public func markdown(notes hasNotes: Bool = true) -> String {
        var parts = [
            "# Claims",
            "Claims of the papers, and what the runs of this project show. An effect is the relative difference in percent to the "
                + "row compared with, paired by seed, with its 95 % interval (Student's t); below zero is better. A verdict is "
                + "about these small runs, not about the paper's models. docs/claims.md explains the rules.",
        ]
        for method in outcomes.map(\.claim.method).distinct {
            parts += ["## \(method)", table(of: method)] + (hasNotes ? [notes(of: method)] : [])
        }
        let alarms = outcomes.filter(\.isMoreThanClaimed)
        if !alarms.isEmpty {
            parts += [
                "## More than claimed",
                "The whole interval is beyond the best value of the paper. Look for an explanation first: a badly tuned baseline, a "
                    + "different setting, an error.",
                list(alarms.map { "\($0.claim.id) (\($0.comparison?.text ?? "")): \($0.finding)" }),
            ]
        }
        let commands = outcomes.flatMap(\.commands).distinct
        if !commands.isEmpty {
            parts += ["## Not run", "These commands make the missing runs:", list(commands.map { "`\($0)`" })]
        }
        return (parts + ["## Count", conclusion + "."]).joined(separator: "\n\n") + "\n"
    }

    /// Writes `summary.md`, which shows the figures as well, `claims.csv` and `claims.json` into a folder that is created.
    public func write(to folder: URL) throws {
        try AtomicFile.createFolder(folder)
        let figures = ClaimsFigure.figures(of: outcomes).map { "\n" + FigureIndex.text(of: $0, in: "figures/") + "\n" }
        try AtomicFile.write(markdown() + figures.joined(), to: folder.appending(path: "summary.md"))
        try AtomicFile.write(Data(csv.utf8), to: folder.appending(path: "claims.csv"))
        try JSONFile.write(ClaimsFile(outcomes, resultsRoot: resultsRoot), to: folder.appending(path: ClaimsFile.name))
    }

    // MARK: Tables

    private func table(of method: String) -> String {
        var table = TextTable(headings: [
            ("id", .left), ("claim", .left), ("claimed", .left), ("measured", .left), ("verdict", .left),
        ])
        table.rows = outcomes.filter { $0.claim.method == method }.map { outcome in
            [
                outcome.claim.id, outcome.claim.statement, outcome.claim.margin.text, outcome.measured,
                outcome.verdict.rawValue + (outcome.isMoreThanClaimed ? " (more than claimed)" : ""),
            ]
        }
        return table.markdown
    }

    /// How each claim was tested, where it comes from and what to know about it.
    private func notes(of method: String) -> String {
        let lines = outcomes.filter { $0.claim.method == method }.map { outcome in
            let claim = outcome.claim
            let test = outcome.comparison.map {
                ($0.againstMetric == nil ? "\($0.metric.word) of " : "") + "\($0.text), \($0.decision.text)" + ($0.unequal.map { " (unequal settings: \($0))" } ?? "")
            }
            return "\(claim.id): " + [test, claim.source.description, claim.note].compactMap { $0 }.joined(separator: ". ")
        }
        return list(lines)
    }

    private func list(_ items: [String]) -> String { items.map { "- \($0)" }.joined(separator: "\n") }

    /// docs/results-format.md explains each.
    static let csvColumns = [
        "id", "method", "statement", "source", "run", "against", "metric", "decision", "claimed", "claimed_low", "claimed_high",
        "effect", "low", "high", "seeds", "verdict", "more_than_claimed", "measured", "against_metric",
    ]

    private var csv: String {
        let lines = outcomes.map { outcome in
            let (claim, comparison, effect) = (outcome.claim, outcome.comparison, outcome.effect)
            func number(_ value: Double?) -> String { value.map { "\($0)" } ?? "" }
            return [
                claim.id, claim.method, claim.statement, claim.source.description, comparison?.run.description ?? "",
                comparison?.against.description ?? "", comparison?.metric.word ?? "", comparison?.decision.text ?? "exact",
                claim.margin.text, number(claim.margin.percents.min()), number(claim.margin.percents.max()),
                number(effect?.mean), number(effect?.low), number(effect?.high), effect.map { "\($0.seeds)" } ?? "",
                outcome.verdict.rawValue, outcome.isMoreThanClaimed ? "yes" : "no", outcome.measured,
                comparison?.againstMetric?.word ?? "",
            ].map(Self.field).joined(separator: ",")
        }
        return ([Self.csvColumns.joined(separator: ",")] + lines).joined(separator: "\n") + "\n"
    }

    private static func field(_ text: String) -> String {
        text.contains { ",\"".contains($0) } ? "\"" + text.replacing("\"", with: "\"\"") + "\"" : text
    }
}
