/// The part of a suite that a command works on: the rows that are named and those that use a named method.
public struct RowSelection: Sendable {
    let rows: [String]
    let methods: [String]

    /// The rows that are named, and those that use a named method.
    /// - Parameters:
    ///   - rows: names of rows.
    ///   - methods: ids of methods; every row that uses one is chosen.
    public init(rows: [String], methods: [String]) {
        self.rows = rows
        self.methods = methods
    }

    /// The names of the chosen rows.
    /// - Throws: `InputError` with the nearest name when the suite has no such row or method.
    func names(in suite: Suite) throws -> Set<String> {
        let known = suite.rows.map(\.name)
        if let stray = rows.first(where: { !known.contains($0) }) {
            throw InputError("\(suite.file): there is no row '\(stray)'; \(suggestion(for: stray, among: known))")
        }
        let used = suite.rows.map { MethodCatalogue.ownMethods($0.methods.values.joined().map(\.id)) }
        if let stray = methods.first(where: { method in !used.contains { $0.contains(method) } }) {
            let hint = suggestion(for: stray, among: Set(used.joined()).sorted())
            throw InputError("\(suite.file): no row uses the method '\(stray)'; \(hint)")
        }
        return Set(rows + zip(known, used).filter { methods.contains(where: $1.contains) }.map(\.0))
    }
}

extension SuiteResults {
    /// The same for some rows and, where it has results, the reference row.
    public func restricted(to names: Set<String>) -> SuiteResults {
        var manifest = manifest
        let reference = manifest.reference
        let shown = records.contains { $0.configuration.row == reference } ? names.union([reference]) : names
        manifest.rows.removeAll { !shown.contains($0.name) }
        manifest.runs.removeAll { !shown.contains($0.row) }
        manifest.timings.removeAll { !shown.contains($0.row) }
        manifest.tasks.removeAll { task in !manifest.runs.contains { $0.task == task.name } }
        return SuiteResults(
            manifest: manifest, records: records.filter { shown.contains($0.configuration.row) },
            throughput: throughput.filter { shown.contains($0.configuration.row) })
    }
}
