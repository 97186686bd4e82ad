import Foundation
import TestSupport

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

/// Claims and results made by hand.
enum ClaimFixture {
    static func comparison(
        _ decision: String = "lower", run: String = "s/text/a", runFrom: String? = nil, against: String = "s/text/b",
        againstFrom: String? = nil, full: String? = nil, metric: String = "perplexity", againstMetric: String? = nil, unequal: String? = nil
    ) -> Claim.Comparison {
        Claim.Comparison(
            run: Claim.Row(run)!, against: Claim.Row(against)!, runFrom: runFrom.map { Claim.Row($0)! },
            againstFrom: againstFrom.map { Claim.Row($0)! }, full: full.map { Claim.Row($0)! }, metric: ClaimMetric(metric)!,
            againstMetric: againstMetric.map { ClaimMetric($0)! }, decision: ClaimDecision(decision)!, unequal: unequal)
    }

    static func claim(
        _ id: String, method: String = "galore", _ comparison: Claim.Comparison? = nil, claimed: [Double] = []
    ) -> Claim {
        Claim(
            id: id, method: method, statement: "A is better | than B.",
            source: Claim.Source(paper: "Paper", arXiv: nil, place: "Table 1", reading: .unchecked),
            margin: Claim.Margin(text: "much, \"very\"", percents: claimed), test: comparison.map { .runs($0) } ?? .exact,
            note: nil)
    }

    /// The results of a suite with one task, "text".
    /// - Parameters:
    ///   - losses: final losses by row and seed; nil is a run that diverged.
    ///   - change: what is different about the suite.
    static func results(
        _ losses: [String: [Int: Double?]], suite name: String = "s", metrics: [String: [Int: [String: Double]]] = [:],
        status: [String: [Int: RunRecord.Status]] = [:], change: (inout Suite) -> Void = { _ in }
    ) throws -> SuiteResults {
        var suite = try Fixture.readSuite(in: TemporaryFolder())
        let rows = losses.keys.sorted()
        suite.name = name
        suite.tasks = [suite.tasks[0]]
        suite.seeds = Set(losses.values.flatMap(\.keys)).sorted()
        suite.rows = rows.map { row in
            SuiteRow(
                name: row, label: row, methods: ["text": suite.rows[0].methods["text"]!], learningRates: ["text": 0.01])
        }
        suite.reference = rows[0]
        change(&suite)
        let plan = try Plan(suite, environment: Fixture.environment)
        let records: [RunRecord] = plan.runs.compactMap { run in
            let c = run.configuration
            if let status = status[c.row]?[c.seed] { return Fixture.record(run, nil, status: status) }
            guard let loss = losses[c.row]![c.seed] else { return nil }
            let result = loss.map { Fixture.result(loss: $0, metrics: metrics[c.row]?[c.seed] ?? [:]) }
            return Fixture.record(run, result, status: result == nil ? .diverged : .completed)
        }
        return SuiteResults(manifest: ResultsManifest(plan), records: records, throughput: [])
    }

    static func outcome(
        _ comparison: Claim.Comparison, _ results: SuiteResults..., claimed: [Double] = []
    ) throws -> ClaimOutcome {
        var evaluator = ClaimEvaluator { name in results.first { $0.manifest.suite == name } }
        return try evaluator.outcome(of: claim("m-1", comparison, claimed: claimed), comparison)
    }
}
