import Foundation
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

struct ClaimEvaluatorTests {
    private typealias F = ClaimFixture

    private func close(_ a: Double?, _ b: Double) -> Bool { a.map { abs($0 - b) < 1e-9 * max(1, abs(b)) } ?? false }

    @Test func perplexitiesAreComparedByTheirLogarithm() throws {
        let results = try F.results(["a": [1: 3.0, 2: 3.1, 3: 3.3], "b": [1: 3.1, 2: 3.2, 3: 3.5]])
        let outcome = try F.outcome(F.comparison(), results)
        let difference = Statistics.estimate([-0.1, -0.1, -0.2])!
        let effect = try #require(outcome.effect)
        #expect(close(effect.mean, 100 * (exp(difference.mean) - 1)) && effect.seeds == 3)
        #expect(close(effect.low, 100 * (exp(difference.mean - difference.halfWidth!) - 1)))
        #expect(close(effect.high, 100 * (exp(difference.mean + difference.halfWidth!) - 1)))
        #expect(outcome.verdict == .doesNotShow)
        #expect(outcome.measured == "−12.5 % [−24.2, +1.0], 3 seeds" && outcome.finding.contains("; claimed: much"))
    }

    @Test func allVerdictsCanBeReached() throws {
        let results = try F.results([
            "a": [1: 3.0, 2: 3.1], "b": [1: 3.1, 2: 3.2001], "noisy": [1: 3.0, 2: 3.4],
        ])
        func verdict(_ run: String, _ against: String, _ decision: String) throws -> Verdict {
            try F.outcome(F.comparison(decision, run: "s/text/" + run, against: "s/text/" + against), results).verdict
        }
        #expect(try verdict("a", "b", "lower") == .holds)
        #expect(try verdict("b", "a", "lower") == .contradicted)
        #expect(try verdict("b", "a", "within 11 %") == .holds)
        #expect(try verdict("b", "a", "within 9 %") == .contradicted)
        #expect(try verdict("a", "noisy", "lower") == .doesNotShow)
        #expect(try verdict("a", "absent", "lower") == .notRun)
    }

    /// Paired by the seeds that were tuned on, which no run has.
    @Test func bestRatesComeFromTheTuningRuns() throws {
        func entry(_ row: String, _ losses: [[Double]]) -> LearningRates.Entry {
            .init(
                row: row, task: "text", learningRate: 0.01, settings: "",
                curve: zip([0.001, 0.01, 0.1], losses).map { .init(learningRate: $0, losses: $1) })
        }
        // Symmetric: the middle one is best. Of b twice as high on the left, so that the vertex is a sixth of a decade to the right.
        let curves = [entry("a", [[2, 3], [1, 2], [2, 3]]), entry("b", [[3, 4], [1, 2], [2, 3]])]
        #expect(curves[0].bestRates.allSatisfy { close($0, 0.01) } && curves[1].bestRates.allSatisfy { close($0, 0.01 * pow(10, 1 / 6.0)) })
        var results = try F.results(["a": [1: 3.0, 2: 3.1], "b": [1: 3.1, 2: 3.2]])
        #expect(try F.outcome(F.comparison(metric: "bestRate"), results).verdict == .notRun)
        results = SuiteResults(
            manifest: {
                var manifest = results.manifest
                manifest.learningRates = LearningRates(command: "", seeds: [101, 102], entries: curves)
                return manifest
            }(), records: results.records, throughput: [])
        let outcome = try F.outcome(F.comparison(metric: "bestRate"), results)
        #expect(outcome.verdict == .holds && outcome.effect?.seeds == 2 && close(outcome.effect?.mean, 100 * (pow(10, -1 / 6.0) - 1)))
    }

    @Test func aParabolaThroughThreeRatesAndWhatIsBeside() {
        func best(_ losses: [Double], _ rates: [Double] = [0.001, 0.01, 0.1]) -> Double? {
            LearningRates.Entry(
                row: "a", task: "t", learningRate: 1, settings: "", curve: zip(rates, losses).map { .init(learningRate: $0, losses: [$1]) }
            ).bestRates[0]
        }
        // (x + 2.5)^2 in the decimal logarithm, at places that are not equally far apart.
        let rates = [1e-4, 1e-3, 1e-2, 2e-2]
        #expect(close(best(rates.map { pow(log10($0) + 2.5, 2) }, rates), pow(10, -2.5)))
        #expect(best([1, 2, 3]) == 0.001 && best([.infinity, 2, .infinity]) == 0.01 && best([.infinity, .infinity, .infinity]) == nil)
        #expect(close(best([1, 1, 1]), 0.001))
    }

    @Test func numbersOfOneRunAreComparedWithEachOther() throws {
        func both(_ a: Double, _ b: Double) -> [String: Double] { ["refreshes": a, "lossSpike": b] }
        let results = try F.results(
            ["a": [1: 3, 2: 3], "b": [1: 3, 2: 3]],
            metrics: ["a": [1: both(1, 4), 2: both(1.1, 4)], "b": [1: both(9, 2), 2: both(9, 2.1)]])
        func outcome(_ against: String) throws -> ClaimOutcome {
            try F.outcome(F.comparison(against: against, metric: "refreshes", againstMetric: "lossSpike"), results)
        }
        let own = try outcome("s/text/a")
        #expect(own.verdict == .holds && close(own.effect?.mean, 100 * (1.05 - 4) / 4))
        let other = try outcome("s/text/b")
        #expect(close(other.effect?.mean, 100 * (1.05 - 2.05) / 2.05))
    }

    @Test func claimsAboutRowsThatDidNotLearnAreNotTestable() throws {
        func metrics(_ unigram: Double, _ bigram: Double) -> [Int: [String: Double]] {
            [1: ["unigramLoss": unigram, "bigramLoss": bigram], 2: ["unigramLoss": unigram, "bigramLoss": bigram]]
        }
        func outcome(_ unigram: Double, _ bigram: Double, change: (inout Suite) -> Void = { _ in }) throws -> ClaimOutcome {
            let own = metrics(unigram, bigram)
            let results = try F.results(
                ["a": [1: 3.0, 2: 3.1], "b": [1: 3.5, 2: 3.6]], metrics: ["a": own, "b": own], change: change)
            return try F.outcome(F.comparison(), results)
        }
        let plateau = try outcome(3.59, 3.4)
        #expect(plateau.verdict == .notTestable && plateau.effect == nil)
        #expect(plateau.measured == "b did not learn: its loss of 3.5500 is not 0.05 below that of a unigram model (3.5900)")
        let bigram = try outcome(5, 3.4)
        #expect(bigram.verdict == .notTestable)
        #expect(bigram.measured == "b did not learn: its loss of 3.5500 is above that of a bigram model (3.4000), and a is below")
        // Where the reference does not beat the bigram model either, only the plateau counts.
        #expect(try outcome(5, 3.0).verdict == .holds)
        #expect(try outcome(3.61, 3.56).verdict == .holds)
        // A network that was trained before has learned.
        let trained = try outcome(3.5, 3.4) {
            $0.tasks[0].training.pretrained = PretrainedStart(corpus: "wordnet", sha256: "d1", steps: 1, learningRate: 1)
        }
        #expect(trained.verdict == .holds)
    }

    @Test func anEffectBeyondTheClaimIsMarked() throws {
        let results = try F.results(["a": [1: 3.0, 2: 3.1], "b": [1: 3.1, 2: 3.2001]])
        #expect(try F.outcome(F.comparison(), results, claimed: [-1, -8]).isMoreThanClaimed)
        #expect(try !F.outcome(F.comparison(), results, claimed: [-1, -20]).isMoreThanClaimed)
    }

    @Test func aDivergedRunIsInfinitelyBad() throws {
        let results = try F.results([
            "a": [1: nil, 2: nil, 3: nil], "some": [1: nil, 2: 2.8, 3: 3.3], "b": [1: 3, 2: 3, 3: 3], "worse": [1: nil, 2: 3.2, 3: 3.4],
        ])
        func outcome(_ run: String, _ against: String) throws -> ClaimOutcome {
            try F.outcome(F.comparison(run: "s/text/" + run, against: "s/text/" + against), results)
        }
        let all = try outcome("a", "b")
        #expect(all.verdict == .contradicted && all.effect!.mean == .infinity)
        #expect(all.measured.hasSuffix("; a diverged at seed 1, 2, 3"))
        #expect(try outcome("b", "a").verdict == .holds)
        #expect(try close(outcome("b", "a").effect!.mean, -100))
        let some = try outcome("some", "b")
        #expect(some.verdict == .doesNotShow && some.effect!.high == .infinity)
        #expect(close(some.effect!.low, 100 * (exp(-0.2) - 1)))
        #expect(try outcome("worse", "b").verdict == .contradicted)
        // Both at seed 1: nothing can be said of that pair.
        let both = try outcome("some", "a")
        #expect(both.verdict == .doesNotShow && both.effect == nil && both.measured.contains("nothing to compare"))
    }

    @Test func aSingleSeedShowsNothing() throws {
        let outcome = try F.outcome(F.comparison(), F.results(["a": [1: 1], "b": [1: 3]]))
        #expect(outcome.verdict == .doesNotShow && outcome.effect!.low == nil)
        #expect(outcome.measured.hasSuffix("one seed, no interval"))
    }

    @Test func whatIsMissingIsNamedWithTheCommand() throws {
        let results = try F.results(
            ["a": [1: 3, 2: 3], "b": [1: 3], "c": [1: 3, 2: 3]], status: ["c": [2: .timedOut]])
        let missing = try F.outcome(F.comparison(), results)
        #expect(missing.verdict == .notRun && missing.measured == "missing: s/text/b, seed 2")
        #expect(missing.commands == ["lowrank run s"])
        let failed = try F.outcome(F.comparison(against: "s/text/c"), results)
        #expect(failed.measured == "missing: s/text/c, seed 2 (timed out)")
        let rows = try F.outcome(F.comparison(run: "s/text/z", against: "other/text/b"), results)
        #expect(rows.measured == "missing: s/text/z (not among the results); results of other")
        #expect(rows.commands == ["lowrank run s", "lowrank run other"])
        let metric = try F.outcome(F.comparison(against: "s/text/c", metric: "refreshes"), F.results(["a": [1: 3], "c": [1: 3]]))
        #expect(metric.verdict == .notRun && metric.measured.contains("'refreshes' in the records of s/text/a"))
    }

    @Test func runsMustBeComparable() throws {
        let a = try F.results(["a": [1: 3.0, 2: 3.1]])
        func compare(_ unequal: String? = nil, _ change: (inout Suite) -> Void) throws -> ClaimOutcome {
            let other = try F.results(["b": [1: 3.2, 2: 3.3]], suite: "t", change: change)
            return try F.outcome(F.comparison(against: "t/text/b", unequal: unequal), a, other)
        }
        #expect(try compare { _ in }.verdict == .holds)
        #expect(try compare { $0.tasks[0].training.observe = .init(every: 10, rank: 4) }.verdict == .holds)
        for (words, change) in [
            ("training settings", { $0.tasks[0].training.steps = 50 }),
            ("data", { $0.tasks[0].data = .markov(states: 8, branching: 2, sourceSeed: 1) }),
            ("model", { $0.tasks[0].model = .linear(inputs: 4, outputs: 4) }),
        ] as [(String, (inout Suite) -> Void)] {
            let error = #expect(throws: InputError.self) { try compare(nil, change) }
            #expect(error?.description == "m-1: s/text/a and t/text/b differ in \(words), so they cannot be compared")
            #expect(try compare("equal time", change).verdict == .holds)
        }
        let seeds = try F.results(["b": [1: 3.2, 3: 3.3]], suite: "t")
        let error = #expect(throws: InputError.self) {
            try F.outcome(F.comparison(against: "t/text/b", unequal: "equal time"), a, seeds)
        }
        #expect(error?.description.contains("differ in seeds") == true)
    }

    @Test func metricsAreRelativeToTheOtherSidesMean() throws {
        let results = try F.results(
            ["a": [1: 3, 2: 3], "b": [1: 3, 2: 3]],
            metrics: ["a": [1: ["refreshes": 30], 2: ["refreshes": 50]], "b": [1: ["refreshes": 100], 2: ["refreshes": 100]]])
        let effect = try #require(F.outcome(F.comparison(metric: "refreshes"), results).effect)
        #expect(close(effect.mean, -60))
        let equal = try #require(F.outcome(F.comparison("equal 1 %", metric: "loss"), results).effect)
        #expect(equal == ClaimEffect(mean: 0, low: 0, high: 0, seeds: 2))
    }

    @Test func gapsToAnOwnRowCanBeCompared() throws {
        let results = try F.results([
            "a": [1: 3.10, 2: 3.2], "a0": [1: 3.0, 2: 3.1], "b": [1: 3.5, 2: 3.6], "b0": [1: 3.2, 2: 3.3001],
        ])
        let comparison = F.comparison(runFrom: "s/text/a0", againstFrom: "s/text/b0")
        let outcome = try F.outcome(comparison, results)
        #expect(outcome.verdict == .holds)
        #expect(close(outcome.effect!.mean, 100 * (exp((0.1 + 0.1 - 0.3 - 0.2999) / 2) - 1)))
        #expect(comparison.text == "a over a0 against b over b0")
    }

    @Test func shareOfAGapHasFiellersInterval() throws {
        func losses(_ perplexities: [Int: Double]) -> [Int: Double?] { perplexities.mapValues { log($0) } }
        let results = try F.results([
            "a": losses([1: 24, 2: 25, 3: 24]), "lora": losses([1: 30, 2: 31.5, 3: 30.5]), "full": losses([1: 22, 2: 23, 3: 22]),
            "none": losses([1: 30, 2: 22, 3: 22]),
        ])
        func outcome(_ decision: String, full: String = "full") throws -> ClaimOutcome {
            try F.outcome(F.comparison(decision, against: "s/text/lora", full: "s/text/" + full), results)
        }
        let effect = try #require(outcome("share above 50 %").effect)
        #expect(close(effect.mean, 100 * (6 + 6.5 + 6.5) / (8 + 8.5 + 8.5)))
        #expect(try outcome("share above 50 %").verdict == .holds)
        #expect(try outcome("share above 90 %").verdict == .contradicted)
        // At the ends of the interval, mean(closed - x gap) is just significant.
        for x in [effect.low! / 100, effect.high! / 100] {
            let test = Statistics.estimate([6 - 8 * x, 6.5 - 8.5 * x, 6.5 - 8.5 * x])!
            #expect(abs(abs(test.mean) - test.halfWidth!) < 1e-9)
        }
        let unclear = try outcome("share above 50 %", full: "none")
        #expect(unclear.verdict == .doesNotShow && unclear.effect == nil && unclear.measured.contains("not clear of zero"))
    }
}
