/// What a suite still lacks: runs without a record, runs that failed and rows that could not be timed.
///
/// A run that diverged is a result.
public struct UnfinishedRuns: Sendable, CustomStringConvertible {
    private let total: Int
    private let missing: [ResultsManifest.Run]
    private let failed: [RunRecord]
    private let untimed: [ThroughputRecord]

    /// What these results lack. Of the rows, only the named ones count; nil for all.
    public init(_ results: SuiteResults, rows: Set<String>? = nil) {
        func counts(_ row: String) -> Bool { rows?.contains(row) ?? true }
        total = results.manifest.runs.count { counts($0.row) }
        missing = results.missing.filter { counts($0.row) }
        failed = results.records.filter { !$0.isFinal && counts($0.configuration.row) }
        untimed = results.throughput.filter { !$0.isFinal && counts($0.configuration.row) }
    }

    /// Whether every run has a result and every row was timed.
    public var isEmpty: Bool { missing.isEmpty && failed.isEmpty && untimed.isEmpty }

    /// Whether every run left a result, timed or not.
    public var hasAllRecords: Bool { missing.isEmpty && failed.isEmpty }

    /// "2 of 8 runs failed: text/galore, seed 1 (crashed), ..."
    public var description: String {
        [
            Self.line("\(failed.count) of \(total) runs failed", failed.map { "\($0.name) (\($0.status.words))" }),
            Self.line("\(missing.count) of \(total) runs were not made", missing.map(\.name)),
            Self.line(
                "\(untimed.count) \(untimed.count == 1 ? "row was" : "rows were") not timed",
                untimed.map { "\($0.configuration.task)/\($0.configuration.row)" }),
        ].compactMap(\.self).joined(separator: "; ")
    }

    /// So many are named in a line.
    private static let named = 4

    private static func line(_ what: String, _ names: [String]) -> String? {
        guard !names.isEmpty else { return nil }
        let rest = names.count - named
        return "\(what): " + names.prefix(named).joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    }
}

extension RunRecord {
    /// "text/galore, seed 1"
    fileprivate var name: String { "\(configuration.task)/\(configuration.row), seed \(configuration.seed)" }
}
