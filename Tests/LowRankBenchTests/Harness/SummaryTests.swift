import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct SummaryTests {
    private let plan: Plan

    init() throws { plan = try Fixture.plan(in: TemporaryFolder()) }

    /// Full rank reaches 3.0 and 3.2 on the text, GaLore 3.5 with seed 1 and diverges with seed 2.
    private func results(unigram: Double = 5.26) -> SuiteResults {
        let losses = ["full-rank": [1: 3.0, 2: 3.2], "galore": [1: 3.5]]
        let records = plan.runs.filter { $0.configuration.task == "text" }.map { run in
            let c = run.configuration
            let result = losses[c.row]![c.seed].map {
                Fixture.result(
                    loss: $0, state: c.row == "galore" ? 25 : 100,
                    metrics: ["perplexity": 10 * $0, "unigramLoss": unigram])
            }
            return Fixture.record(run, result, status: result == nil ? .diverged : .completed)
        }
        let throughput = zip(plan.timings, [[1000.0, 500, 800], [900, 400, 880]]).map {
            Fixture.throughput($0, plan.suite.throughput, tokensPerSecond: $1)
        }
        return SuiteResults(manifest: ResultsManifest(plan), records: records, throughput: throughput)
    }

    @Test func metricsAreThoseOfTheKind() throws {
        let results = results()
        let records = results.records.map { record in
            var record = record
            guard record.configuration.task == "text" else { return record }
            record.configuration.data = DataConfiguration(SupersenseData(sha256: "00"))
            record.result?.metrics = [
                "accuracy": 0.75, "macroF1": 0.5, "bagOfWordsLoss": 1.5, "bagOfWordsAccuracy": 0.25, "unigramLoss": 5,
            ]
            return record
        }
        let summary = Summary(SuiteResults(manifest: results.manifest, records: records, throughput: []))
        let text = summary.markdown(results.manifest)
        #expect(text.contains("| accuracy | macro-F1 |") && text.contains("75.0 %"))
        #expect(text.contains("Losses for comparison: bag of words 1.5000;"))
        #expect(text.contains("For comparison, accuracy: bag of words 25.0 %."))
        #expect(!text.contains("unigram") && summary.csv.contains(",accuracy,0.75,"))
    }

    /// The shortest counts, and times of two machines do not compare.
    @Test func trainingTimesAreOfOneMachine() throws {
        let whole = results()
        var records = whole.records
        let slow = records.firstIndex { $0.configuration.seed == 1 && $0.configuration.row == whole.manifest.rows[0].name }!
        records[slow].result?.trainingSeconds = 9
        let delayed = SuiteResults(manifest: whole.manifest, records: records, throughput: whole.throughput)
        #expect(Summary(delayed).tasks[0].rows[0].trainingSeconds == 1)
        records[0].environment.cpu = "Another CPU"
        let summary = Summary(SuiteResults(manifest: whole.manifest, records: records, throughput: whole.throughput))
        #expect(summary.tasks[0].rows.allSatisfy { $0.trainingSeconds == nil && $0.loss != nil })
        #expect(summary.markdown(whole.manifest).contains("several kinds of machine trained (Another CPU, 2 cores; CPU, 2 cores)"))
    }

    @Test func numbersOfARow() throws {
        let task = Summary(results()).tasks[0]
        let (full, galore) = (task.rows[0], task.rows[1])
        // Half of the tokens: (6 + 3) / 2 and (6 + 3.2) / 2.
        #expect(abs(task.targetLoss! - 4.55) < 1e-12)
        #expect(task.referenceLines.map(\.name) == ["unigram model"])
        #expect(full.loss!.mean == 3.1 && full.difference == nil && full.completed == 2)
        #expect(abs(full.metrics["perplexity"]!.mean - 31) < 1e-12)
        #expect(galore.difference == Estimate(mean: 0.5, halfWidth: nil, count: 1))
        // Seed 1 gets there between 4.75 and 3.5, seed 2 never.
        #expect(galore.tokensToTarget == .infinity)
        #expect(galore.completed == 1 && galore.seeds == 2)
        #expect(galore.optimizerStateRatio == 0.25 && galore.totalRatio == 0.25 && full.totalRatio == 1)
        // The median of 0.9, 0.8 and 1.1, each against its neighbour in time.
        #expect(galore.speedRatio == 0.9 && galore.tokensPerSecond == 880)
        #expect(abs(full.peakFraction! - 0.08) < 1e-12)
        #expect(task.failures == ["galore, seed 2: diverged: a reason"])
        // Diverging is a result.
        #expect(UnfinishedRuns(results(), rows: ["galore"]).description == "2 of 4 runs were not made: planted/galore, seed 1, planted/galore, seed 2")
    }

    @Test func rowsThatDidNotLearnAreMarked() {
        let text = Summary(results(unigram: 3.54)).markdown(ResultsManifest(plan))
        #expect(text.contains("| Galore + Lora (did not learn) |") && text.contains("| Full rank  "))
        #expect(text.contains("- Galore + Lora: its loss of 3.5000 is not 0.05 below that of a unigram model (3.5400)"))
        let lines = Summary(results(unigram: 3.54)).csv.split(separator: "\n")
        #expect(lines[1].hasSuffix(",no") && lines[2].hasSuffix(",yes"))
        #expect(!Summary(results()).markdown(ResultsManifest(plan)).contains("did not learn"))
    }

    @Test func differencesToASecondReferenceAreShown() {
        let whole = results()
        var manifest = whole.manifest
        manifest.secondReference = "galore"
        let summary = Summary(SuiteResults(manifest: manifest, records: whole.records, throughput: whole.throughput))
        let rows = summary.tasks[0].rows
        #expect(rows[0].secondDifference == Estimate(mean: -0.5, halfWidth: nil, count: 1) && rows[1].secondDifference == nil)
        let text = summary.markdown(manifest)
        #expect(text.contains("Differences are to full-rank and to galore with the same seed") && text.contains("| to galore |"))
        let table = text.split(separator: "\n").filter { $0.hasPrefix("|") }.prefix(4)
        #expect(Set(table.map(\.count)).count == 1 && table.first?.matches(of: /\|/).count == 14)
    }

    @Test func runsThatWereNotMadeAreShown() {
        let summary = Summary(results())
        #expect(summary.tasks[1].failures == ["not run: full-rank (seeds 1, 2), galore (seeds 1, 2)"])
        #expect(!UnfinishedRuns(results()).hasAllRecords)
        #expect(summary.tasks[1].targetLoss == 0.5)
    }

    @Test func labelsAreWholeCells() {
        let results = results()
        var manifest = results.manifest
        for (label, cell) in [("a|b", "a\\|b"), ("a\\|b", "a\\\\\\|b"), ("two\nlines", "two lines"), ("a`b", "a\\`b")] {
            manifest.rows[0].label = label
            let labelled = SuiteResults(manifest: manifest, records: results.records, throughput: results.throughput)
            let text = Summary(labelled).markdown(manifest)
            #expect(text.contains("| \(cell) "), "\(text)")
            let line = text.split(separator: "\n").first { $0.hasPrefix("| \(cell) ") }!
            #expect(line.matches(of: /[^\\]\|/).count == 12)
        }
    }

    @Test func failuresAreCountedAndNamed() throws {
        let whole = results()
        let records = plan.runs.enumerated().map { index, run in
            Fixture.record(run, index < 6 ? nil : Fixture.result(loss: 3), status: index < 6 ? .crashed : .completed)
        }
        var untimed = whole.throughput[0]
        untimed.failure = "the worker ended with status 1"
        let unfinished = UnfinishedRuns(SuiteResults(manifest: whole.manifest, records: records, throughput: [untimed]))
        #expect(
            unfinished.description
                == "6 of 8 runs failed: text/full-rank, seed 1 (crashed), text/galore, seed 1 (crashed), "
                + "planted/full-rank, seed 1 (crashed), planted/galore, seed 1 (crashed) and 2 more; "
                + "1 row was not timed: text/full-rank")
        untimed.diverged = true
        #expect(UnfinishedRuns(SuiteResults(manifest: whole.manifest, records: [], throughput: [untimed])).description.hasPrefix("8 of 8 runs were not made"))
        #expect(!UnfinishedRuns(SuiteResults(manifest: whole.manifest, records: [], throughput: [untimed])).description.contains("timed"))
    }

    @Test func someRowsAreShownBesideTheReferenceRow() {
        let shown = results().restricted(to: ["galore"])
        #expect(Summary(shown).tasks.map { $0.rows.map(\.row) } == [["full-rank", "galore"], ["full-rank", "galore"]])
        #expect(Summary(shown).tasks[0].rows[1].difference != nil)
        let alone = SuiteResults(manifest: results().manifest, records: [], throughput: []).restricted(to: ["galore"])
        #expect(Summary(alone).tasks.map { $0.rows.map(\.row) } == [["galore"], ["galore"]])
    }

    @Test func warningsAreNotesOfTheirRowsAndTasks() {
        let whole = results()
        let records = whole.records.map { record in
            var record = record
            if record.configuration.row == "galore" { record.warnings = ["the first gradient is zero"] }
            return record
        }
        let summary = Summary(SuiteResults(manifest: whole.manifest, records: records, throughput: []))
        #expect(summary.notes == ["galore on text, seeds 1, 2: the first gradient is zero"])
        #expect(summary.markdown(whole.manifest).contains("## Notes\n\n- galore on text, seeds 1, 2: the first gradient is zero"))
    }

    @Test func tablesAreAligned() {
        let text = Summary(results()).markdown(ResultsManifest(plan))
        let table = text.split(separator: "\n").filter { $0.hasPrefix("|") }.prefix(4)
        #expect(Set(table.map(\.count)).count == 1)
        #expect(text.contains("unigram model 5.2600; target loss 4.5500"))
        #expect(text.contains("| 1 of 2 |"))
        #expect(text.contains("never"))
        #expect(text.contains("- galore, seed 2: diverged: a reason"))
    }

    @Test func csvHasEveryNumber() {
        let lines = Summary(results()).csv.split(separator: "\n")
        let columns = lines[0].split(separator: ",").count
        #expect(lines.count == 5)
        #expect(
            lines.dropFirst().allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == columns }
        )
        #expect(
            lines[2].hasPrefix("text,galore,\"Galore + Lora\",0.01,2,1,3.5,,0.5,,perplexity,35.0,,4.55,inf,25,0.25,75,0.25,1.0,"))
    }

    @Test(arguments: [
        (0, "0 B"), (1023, "1023 B"), (1536, "1.50 KiB"), (33_554_432, "32.0 MiB"), (500 * 1024, "500 KiB"),
    ])
    func bytesForReaders(_ count: Int, _ text: String) { #expect(Format.bytes(count) == text) }

    @Test func otherNumbersForReaders() {
        #expect(Format.count(61_440) == "61.4 k" && Format.count(950) == "950" && Format.count(.infinity) == "never")
        #expect(
            Format.duration(47.6) == "48 s" && Format.duration(200) == "3 min 20 s"
                && Format.duration(3900) == "1 h 5 min")
        #expect(
            Format.signedLoss(-0.5) == "-0.5000" && Format.signedLoss(0.5) == "+0.5000"
                && Format.loss(0.00123) == "1.23e-03")
    }
}
