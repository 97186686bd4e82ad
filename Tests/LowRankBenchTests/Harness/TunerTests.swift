import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

extension Fixture {
    /// The suite of the fixture with rates in a file.
    static func tunedSuite(edge: String = "", in folder: TemporaryFolder) throws -> Suite {
        let text = suite
            .replacing("reference: full-rank", with: "reference: full-rank\nlearning_rates: rates.yaml")
            .replacing("    learning_rate: 3e-3\n", with: edge)
            .replacing("    learning_rate: {text: 1e-2, planted: 0.1}\n", with: edge)
        return try reader().read(folder.write("tuned.yaml", text))
    }

    /// Tunes with losses that are a parabola in the logarithm of the rate, and no run without a loss but the diverged.
    static func tuned(
        _ suite: Suite, best: Double, diverged: @escaping (Double) -> Bool = { _ in false }
    ) throws -> Tuner.Outcome {
        let tuner = try Tuner(suite, environment: environment)
        let records = tune(tuner) { run in
            let rate = run.configuration.learningRate
            return diverged(rate) ? nil : 3 + pow(log10(rate / best), 2) + 0.01 * Double(run.configuration.seed)
        }
        return tuner.learningRates(from: records, command: "lowrank tune tuned")
    }

    /// The records of all runs that the tuner asks for; a run without a loss diverged.
    static func tune(_ tuner: Tuner, _ loss: (PlannedRun) -> Double?) -> [RunRecord] {
        var records: [RunRecord] = []
        while case let runs = tuner.runs(after: records), !runs.isEmpty {
            records += runs.map { run in
                loss(run).map { record(run, result(loss: $0)) } ?? record(run, nil, status: .diverged)
            }
        }
        return records
    }
}

struct TunerTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func everyRowHasTheSameGridOnOtherSeeds() throws {
        let suite = try Fixture.tunedSuite(in: folder)
        let runs = try Tuner(suite, environment: Fixture.environment).runs(after: [])
        #expect(runs.count == 2 * 2 * 2 * 3)
        #expect(Set(runs.map(\.configuration.seed)) == [101, 102])
        for row in suite.rows {
            let own = runs.filter { $0.configuration.row == row.name && $0.configuration.task == "text" }
            #expect(Set(own.map(\.configuration.learningRate)) == [3.2e-3, 1e-2, 3.2e-2])
            // Half the updates, half the warm-up.
            #expect(own.allSatisfy { $0.configuration.training.steps == 50 && $0.configuration.training.warmup == 5 })
        }
    }

    @Test func twoMoreRatesAreTriedBesideTheBestAndTheCurveIsKept() throws {
        let suite = try Fixture.tunedSuite(in: folder)
        let rates = try Fixture.tuned(suite, best: 1.9e-2) { $0 == 3.2e-2 }.rates
        let entry = try #require(rates.entry(row: "galore", task: "planted"))
        #expect(entry.learningRate == 1.8e-2)
        #expect(entry.curve.map(\.learningRate) == [3.2e-3, 5.6e-3, 1e-2, 1.8e-2, 3.2e-2])
        #expect(entry.curve[4].losses == [.infinity, .infinity])
        #expect(!entry.isAtEdge)
        #expect(rates.table.contains("0.032: diverged"))

        try rates.write(to: suite.learningRates!)
        #expect(try LearningRates.read(for: suite, at: suite.learningRates!) == rates)
        let plan = try Plan(suite, environment: Fixture.environment)
        #expect(plan.runs.allSatisfy { $0.configuration.learningRate == 1.8e-2 })
        #expect(plan.notes.isEmpty)
    }

    @Test func theGridGrowsUntilTheBestRateIsInside() throws {
        let outcome = try Fixture.tuned(try Fixture.tunedSuite(in: folder), best: 1e-1)
        #expect(outcome.edges.isEmpty)
        for entry in outcome.rates.entries {
            #expect(entry.learningRate == 1e-1)
            #expect(entry.curve.map(\.learningRate) == [3.2e-3, 1e-2, 3.2e-2, 5.6e-2, 1e-1, 1.8e-1, 3.2e-1])
        }
    }

    @Test func aBestRateAtTheEdgeFailsUnlessTheRowSaysWhy() throws {
        let suite = try Fixture.tunedSuite(in: folder)
        let outcome = try Fixture.tuned(suite, best: 1e-9)
        // Four rates beyond the grid, and no further.
        #expect(outcome.rates.entries.allSatisfy { $0.isAtEdge && $0.learningRate == 3.2e-5 })
        #expect(outcome.edges.prefix(2) == ["text/full-rank (3.2e-05)", "planted/full-rank (3.2e-05)"])
        #expect(outcome.rates.table.contains("(edge)"))
        try outcome.rates.write(to: suite.learningRates!)
        let notes = try Plan(suite, environment: Fixture.environment).notes
        #expect(notes.count == 1 && notes[0].hasPrefix("learning rates at the edge"))

        let explained = try Fixture.tunedSuite(edge: "    edge: {text: smaller is always better}\n", in: folder)
        #expect(try Fixture.tuned(explained, best: 1e-9).edges == ["planted/full-rank (3.2e-05)", "planted/galore (3.2e-05)"])
        let others = try Plan(explained, environment: Fixture.environment).notes
        #expect(others.count == 3 && others[1].hasSuffix("full-rank on text (3.2e-05) is at the edge of the rates tried: smaller is always better"))
    }

    @Test func whereEveryRateDivergesSmallerOnesAreTried() throws {
        let outcome = try Fixture.tuned(try Fixture.tunedSuite(in: folder), best: 1e-3) { $0 > 2e-3 }
        #expect(outcome.edges.isEmpty && outcome.failures.isEmpty)
        #expect(outcome.rates.entries.allSatisfy { $0.learningRate == 1e-3 })
    }

    /// After an interruption at any run the same runs are asked for, none of them twice.
    @Test func tuningContinuesWhereItStopped() throws {
        let suite = try Fixture.tunedSuite(in: folder)
        let tuner = try Tuner(suite, environment: Fixture.environment)
        let all = Fixture.tune(tuner) { 3 + abs(log10($0.configuration.learningRate / 1e-1)) }
        #expect(Set(all.map(\.key)).count == all.count)
        var records = Array(all.prefix(5))
        while case let runs = tuner.runs(after: records), !runs.isEmpty {
            records += runs.map { run in all.first { $0.key == run.key }! }
        }
        #expect(records.count == all.count)
    }

    /// The others get their rates, and the row keeps the one it had.
    @Test func aRowThatCannotBeTunedStopsNoOther() throws {
        let suite = try Fixture.tunedSuite(in: folder)
        let tuner = try Tuner(suite, environment: Fixture.environment)
        let records = Fixture.tune(tuner) { run in
            (run.configuration.row, run.configuration.task) == ("galore", "text") ? nil : abs(log10(run.configuration.learningRate) + 2)
        }.map { record in
            (record.configuration.row, record.configuration.task) == ("galore", "planted")
                ? Fixture.record(PlannedRun(key: record.key, configuration: record.configuration), nil, status: .crashed) : record
        }
        let outcome = tuner.learningRates(from: records, command: "c")
        #expect(outcome.rates.entries.map { "\($0.task)/\($0.row)" } == ["text/full-rank", "planted/full-rank"])
        #expect(
            outcome.failures == [
                "text/galore: diverged at every rate from 3.2e-05 to 0.032", "planted/galore: crashed: a reason at rate 0.0032",
            ])
        // A failed run is not asked for again and again.
        #expect(tuner.runs(after: records).isEmpty)
        try Fixture.tuned(suite, best: 3.2e-2).rates.write(to: suite.learningRates!)
        let again = try Tuner(suite, environment: Fixture.environment).learningRates(from: records, command: "c").rates
        #expect(again.entries.map(\.learningRate) == [1e-2, 1e-2, 3.2e-2, 3.2e-2])
    }

    /// A suite of variants tunes the rows that are its own, and has the rates of another suite for the others.
    @Test func aSuiteMayBorrowRates() throws {
        let suite = try Fixture.tunedSuite(in: folder)
        let borrowed = try Fixture.tuned(suite, best: 1e-2).rates
        try borrowed.write(to: folder.url.appending(path: "others.yaml"))
        var own = suite
        own.borrowedRates = [folder.url.appending(path: "others.yaml")]
        own.rows[0].rateOf = "full-rank"
        own.rows[1].name = "variant"
        let rates = try Fixture.tuned(own, best: 3.2e-2).rates
        #expect(Set(rates.entries.map(\.row)) == ["variant"])
        try rates.write(to: own.learningRates!)
        let plan = try Plan(own, environment: Fixture.environment)
        #expect(Set(plan.runs.map { "\($0.configuration.row) \($0.configuration.learningRate)" }) == ["full-rank 0.01", "variant 0.032"])
        #expect(plan.notes.isEmpty && plan.learningRates == rates)
        own.rows[1].rateOf = "galore"
        #expect(throws: InputError("\(suite.file): nothing to tune: every row has the rates of another ('rate_of')")) {
            try Tuner(own, environment: Fixture.environment)
        }
    }

    @Test func tuningARowKeepsTheOthers() throws {
        let suite = try Fixture.tunedSuite(in: folder)
        var rates = try Fixture.tuned(suite, best: 1e-2).rates
        rates.entries.removeAll { $0.row == "galore" }
        try rates.write(to: suite.learningRates!)
        let selection = RowSelection(rows: [], methods: ["lora"])
        let tuner = try Tuner(suite, environment: Fixture.environment, only: selection)
        let records = Fixture.tune(tuner) { abs(log10($0.configuration.learningRate) + 2) }
        #expect(Set(records.map(\.configuration.row)) == ["galore"])
        let merged = tuner.learningRates(from: records, command: "lowrank tune tuned").rates
        #expect(merged.entries.prefix(2) == rates.entries.prefix(2) && merged.entries.map(\.row).suffix(2) == ["galore", "galore"])

        rates.seeds = [7]
        try rates.write(to: suite.learningRates!)
        #expect(throws: InputError.self) { try Tuner(suite, environment: Fixture.environment, only: selection) }
        _ = try Tuner(suite, environment: Fixture.environment)
    }
}
