import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// Compares the runs that a claim names.
struct ClaimEvaluator {
    /// The results of a suite; nil when there are none.
    private let load: (_ suite: String) throws -> SuiteResults?
    private var loaded: [String: SuiteResults?] = [:]

    init(load: @escaping (_ suite: String) throws -> SuiteResults?) { self.load = load }

    /// The runs of a row, all of them with a result or diverged.
    private struct Runs {
        let row: Claim.Row
        let records: [Int: RunRecord]

        var configuration: RunConfiguration { records.first!.value.configuration }
        var seeds: [Int] { records.keys.sorted() }
        var diverged: [Int] {
            records.filter { record in
                record.value.measured == nil && record.value.result?.finalEvaluationLoss.isFinite != true
            }.keys.sorted()
        }
    }

    /// What is missing, and the suite that makes it.
    private struct Missing: Error {
        let what: String
        let suite: String
    }

    /// - Throws: `InputError` when the runs are not comparable.
    mutating func outcome(of claim: Claim, _ comparison: Claim.Comparison) throws -> ClaimOutcome {
        var found: [Claim.Row: Runs] = [:]
        var values: [Claim.Row: [Int: Double]] = [:]
        var otherValues: [Int: Double] = [:]
        var missing: [Missing] = []
        for row in comparison.rows where found[row] == nil {
            do {
                let runs = try self.runs(of: row)
                found[row] = runs
                values[row] = try self.values(of: comparison.metric, in: runs)
                if row == comparison.against, let other = comparison.againstMetric {
                    otherValues = try self.values(of: other, in: runs)
                }
            } catch let gap as Missing {
                missing.append(gap)
            }
        }
        let rows = comparison.rows.compactMap { found[$0] }
        try Self.checkComparable(rows, of: claim, comparison)
        // A suite may have more seeds than another.
        var shared = Set(values.first?.value.keys.map(\.self) ?? [])
        for own in values.values { shared.formIntersection(own.keys) }
        values = values.mapValues { $0.filter { shared.contains($0.key) } }
        otherValues = otherValues.filter { shared.contains($0.key) }
        guard missing.isEmpty else {
            return ClaimOutcome(
                claim: claim, verdict: .notRun, measured: "missing: " + missing.map(\.what).distinct.joined(separator: "; "),
                commands: missing.map { "lowrank run \($0.suite)" }.distinct)
        }
        let notLearned = comparison.rows.compactMap { row in
            loaded[row.suite]!!.notLearned(task: row.task, row: row.row).map { "\(row.row) did not learn: \($0)" }
        }
        guard notLearned.isEmpty else {
            return ClaimOutcome(claim: claim, verdict: .notTestable, measured: notLearned.joined(separator: "; "))
        }
        let diverged = comparison.rows.compactMap { row in
            let seeds = found[row]!.diverged
            return seeds.isEmpty ? nil : "\(row.row) diverged at seed \(seeds.map(String.init).joined(separator: ", "))"
        }
        let notes = diverged.map { "; " + $0 }.joined()
        guard let effect = Self.effect(comparison, values, otherValues) else {
            let reason = diverged.isEmpty ? "the gap to be shared is not clear of zero" : "nothing to compare"
            return ClaimOutcome(claim: claim, verdict: .doesNotShow, measured: reason + notes)
        }
        return ClaimOutcome(
            claim: claim, verdict: comparison.decision.verdict(effect), measured: effect.text + notes, effect: effect,
            isMoreThanClaimed: comparison.decision.exceeds(claim.margin.percents, effect))
    }

    // MARK: Finding the runs

    private mutating func runs(of row: Claim.Row) throws -> Runs {
        if loaded[row.suite] == nil { loaded[row.suite] = .some(try load(row.suite)) }
        guard let results = loaded[row.suite]! else {
            throw Missing(what: "results of \(row.suite)", suite: row.suite)
        }
        let planned = results.manifest.runs.filter { $0.task == row.task && $0.row == row.row }
        guard !planned.isEmpty else { throw Missing(what: "\(row) (not among the results)", suite: row.suite) }
        let records = results.records(task: row.task, row: row.row)
        let usable = records.filter { $0.status == .completed || $0.status == .diverged }
        let absent = planned.map(\.seed).filter { seed in !usable.contains { $0.configuration.seed == seed } }
        guard absent.isEmpty else {
            let seeds = absent.sorted().map { seed in
                let failed = records.first { $0.configuration.seed == seed }
                return "\(seed)" + (failed.map { " (\($0.status.words))" } ?? "")
            }
            throw Missing(what: "\(row), seed \(seeds.joined(separator: ", "))", suite: row.suite)
        }
        return Runs(
            row: row, records: Dictionary(uniqueKeysWithValues: usable.map { ($0.configuration.seed, $0) }))
    }

    private func values(of metric: ClaimMetric, in runs: Runs) throws -> [Int: Double] {
        if metric == .bestRate { return try bestRates(of: runs.row) }
        return try runs.records.mapValues { record in
            guard let value = metric.value(of: record) else {
                throw Missing(what: "'\(metric.word)' in the records of \(runs.row)", suite: runs.row.suite)
            }
            return value
        }
    }

    /// Logarithms of the best rates, by the seeds that were tuned on.
    private func bestRates(of row: Claim.Row) throws -> [Int: Double] {
        guard let rates = loaded[row.suite]??.manifest.learningRates, let entry = rates.entry(row: row.row, task: row.task) else {
            throw Missing(what: "learning rates of \(row)", suite: row.suite)
        }
        return Dictionary(uniqueKeysWithValues: zip(rates.seeds, entry.bestRates).map { ($0, $1.map(log) ?? .infinity) })
    }

    /// Pairs need the same seeds always, but for those that a row has beside the other's, and the same data, model and training
    /// unless the claim says why not.
    private static func checkComparable(_ runs: [Runs], of claim: Claim, _ comparison: Claim.Comparison) throws {
        guard let first = runs.first else { return }
        for other in runs.dropFirst() {
            let (a, b) = (first.configuration, other.configuration)
            var differences: [String] = []
            if comparison.unequal == nil {
                if a.data != b.data { differences.append("data") }
                if a.model != b.model { differences.append("model") }
                if a.training.unobserved != b.training.unobserved { differences.append("training settings") }
                if a.experiment != b.experiment { differences.append("settings of the experiment") }
            }
            let (one, two) = (Set(first.seeds), Set(other.seeds))
            if !one.isSubset(of: two), !two.isSubset(of: one) { differences.append("seeds") }
            guard differences.isEmpty else {
                throw InputError(
                    "\(claim.id): \(first.row) and \(other.row) differ in \(differences.joined(separator: ", ")), "
                        + "so they cannot be compared")
            }
        }
    }

    // MARK: Comparing them

    /// - Parameter others: of `against` by seed, when it has a metric of its own.
    private static func effect(
        _ comparison: Claim.Comparison, _ values: [Claim.Row: [Int: Double]], _ others: [Int: Double]
    ) -> ClaimEffect? {
        guard comparison.againstMetric == nil else { return .relative(values[comparison.run]!, others, comparison.metric) }
        if let full = comparison.full {
            // Shares of a gap are of the perplexity itself, as in papers.
            let plain = values.mapValues { $0.mapValues { comparison.metric == .perplexity ? exp($0) : $0 } }
            return .share(run: plain[comparison.run]!, against: plain[comparison.against]!, full: plain[full]!)
        }
        func side(_ row: Claim.Row, _ base: Claim.Row?) -> [Int: Double] {
            guard let base else { return values[row]! }
            return values[row]!.merging(values[base]!) { $0 - $1 }
        }
        return .relative(
            side(comparison.run, comparison.runFrom), side(comparison.against, comparison.againstFrom), comparison.metric)
    }
}

extension TrainingConfiguration {
    /// Without what is only looked at.
    fileprivate var unobserved: TrainingConfiguration {
        var training = self
        training.observe = nil
        return training
    }
}
