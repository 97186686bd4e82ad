import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct BaselineTests {
    private let plan: Plan

    init() throws { plan = try Fixture.plan(in: TemporaryFolder()) }

    private func results(_ change: (Int, inout RunRecord) -> Void = { _, _ in }, without missing: Int? = nil)
        -> SuiteResults
    {
        var records = plan.runs.enumerated().map { index, run in
            var record = Fixture.record(run, Fixture.result(loss: 3 + Double(index), metrics: ["perplexity": 20]))
            change(index, &record)
            return record
        }
        if let missing { records.remove(at: missing) }
        return SuiteResults(manifest: ResultsManifest(plan), records: records, throughput: [])
    }

    private func deviations(_ results: SuiteResults) -> [String] {
        Comparison(results, with: Baseline(accepting: self.results(), tolerances: nil)).deviations
    }

    @Test func equalResultsPass() {
        let comparison = Comparison(results(), with: Baseline(accepting: results(), tolerances: nil))
        #expect(comparison.deviations.isEmpty)
        #expect(comparison.comparedRuns == 8 && comparison.equalWeights == 8 && comparison.comparedMetrics == 48)
    }

    @Test func smallDifferencesOfLossesPassAndLargeOnesDoNotToEitherSide() {
        #expect(deviations(results { $1.result!.finalEvaluationLoss *= 1.019 }).isEmpty)
        #expect(deviations(results { $1.result!.weightsSHA256 = "other" }).isEmpty)
        for factor in [0.97, 1.03] {
            let found = deviations(results { if $0 == 2 { $1.result!.finalEvaluationLoss *= factor } })
            #expect(found.count == 1 && found[0].hasPrefix("planted/full-rank, seed 1: finalEvaluationLoss "))
        }
    }

    @Test func bytesAreExact() {
        let found = deviations(results { if $0 == 0 { $1.result!.memory.optimizerState += 1 } })
        #expect(found.count == 1 && found[0].contains("optimizerStateBytes 101.0, accepted: 100.0"))
    }

    @Test func missingAndNewRunsAreReported() {
        #expect(
            deviations(results(without: 1)) == [
                "text/galore, seed 1: accepted, but there is no such run in the results"
            ])
        let old = Baseline(accepting: results(without: 1), tolerances: nil)
        #expect(Comparison(results(), with: old).deviations == ["text/galore, seed 1: not in the baseline"])
        #expect(
            Comparison(results(without: 1), with: old).deviations == [
                "text/galore, seed 1: neither run nor in the baseline"
            ])
    }

    @Test func anotherOutcomeIsReported() {
        let found = deviations(
            results { index, record in
                guard index == 0 else { return }
                record.status = .diverged
                record.result = nil
            })
        #expect(found == ["text/full-rank, seed 1: diverged, accepted: completed"])
        #expect(deviations(results { $1.result!.metrics = [:] }).count == 8)
    }

    @Test func editedTolerancesHold() throws {
        let folder = try TemporaryFolder()
        try Baseline(accepting: results(), tolerances: ["others": 0.5]).write(folder.path("baselines/small.json"))
        let baseline = try Baseline.read(folder.path("baselines/small.json"))
        #expect(Comparison(results { $1.result!.finalEvaluationLoss *= 1.4 }, with: baseline).deviations.isEmpty)
        #expect(throws: InputError.self) { try Baseline.read(folder.path("baselines/none.json")) }
    }
}
