import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct PlanTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func everySeedTaskAndRowOnce() throws {
        let plan = try Fixture.plan(in: folder)
        #expect(
            plan.runs.map(\.name) == [
                "text/full-rank, seed 1, rate 0.003", "text/galore, seed 1, rate 0.01",
                "planted/full-rank, seed 1, rate 0.003",
                "planted/galore, seed 1, rate 0.1", "text/full-rank, seed 2, rate 0.003",
                "text/galore, seed 2, rate 0.01",
                "planted/full-rank, seed 2, rate 0.003", "planted/galore, seed 2, rate 0.1",
            ])
        #expect(Set(plan.runs.map(\.key)).count == 8)
        #expect(plan.timings.map(\.configuration) == plan.runs.prefix(4).map(\.configuration))
        #expect(plan.notes.isEmpty)
    }

    @Test func dryRunShowsEveryHyperparameterAndWhatIsCached() throws {
        let plan = try Fixture.plan(in: folder)
        let results = ResultsFolder(root: folder.path("results"), suite: "small")
        try results.create()
        try JSONFile.write(Fixture.record(plan.runs[0], Fixture.result(loss: 3)), to: results.record(plan.runs[0].key))
        try JSONFile.write(
            Fixture.record(plan.runs[1], nil, status: .crashed), to: results.record(plan.runs[1].key))
        let text = try plan.text(in: results)
        #expect(text.contains("seed 1  \(plan.runs[0].key.prefix(12))  cached"))
        #expect(text.contains("seed 1  \(plan.runs[1].key.prefix(12))  crashed, to do again"))
        #expect(text.contains("seed 2  \(plan.runs[4].key.prefix(12))  to do"))
        #expect(text.contains("galore: rank 8") && text.contains("adamw: beta2 0.95"))
    }

    // MARK: Learning rates from a file

    private func tunedSuite() throws -> Suite { try Fixture.tunedSuite(in: folder) }

    private func tuned(_ suite: Suite, best: Double) throws -> LearningRates {
        let outcome = try Fixture.tuned(suite, best: best)
        #expect(outcome.failures.isEmpty && outcome.edges.isEmpty)
        return outcome.rates
    }

    @Test func aRowRunsOnItsOwnTasks() throws {
        var suite = try tunedSuite()
        suite.rows[1].methods["text"] = nil
        let rates = try tuned(suite, best: 1e-2)
        #expect(rates.entries.map { "\($0.task)/\($0.row)" } == ["text/full-rank", "planted/full-rank", "planted/galore"])
        try rates.write(to: suite.learningRates!)
        let plan = try Plan(suite, environment: Fixture.environment)
        #expect(plan.timings.map(\.name) == plan.runs.filter { $0.configuration.seed == 1 }.map(\.name))
        #expect(plan.runs.count == 2 * 3 && !plan.runs.contains { $0.name.hasPrefix("text/galore") })
        #expect(try plan.text(in: ResultsFolder(root: folder.path("results"), suite: "small")).contains("6 runs on 2 tasks"))
        let records = plan.runs.map { Fixture.record($0, Fixture.result(loss: 3)) }
        let summary = Summary(SuiteResults(manifest: ResultsManifest(plan), records: records, throughput: []))
        #expect(summary.tasks.map { $0.rows.map(\.row) } == [["full-rank"], ["full-rank", "galore"]])
        #expect(summary.tasks.allSatisfy { $0.failures.isEmpty })
    }

    @Test func ratesTunedForOtherSettingsAreFlagged() throws {
        var suite = try tunedSuite()
        try tuned(suite, best: 1e-2).write(to: suite.learningRates!)
        suite.tasks[0].training.clip = 2
        let notes = try Plan(suite, environment: Fixture.environment).notes
        #expect(notes.count == 1 && notes[0].contains("galore on text") && !notes[0].contains("on planted"))
    }

    /// As a suite of variants does: it has rates of another suite and tunes nothing.
    @Test func ratesMayBeThoseOfAnotherRow() throws {
        var suite = try tunedSuite()
        try tuned(suite, best: 1e-2).write(to: suite.learningRates!)
        suite.rows[1].name = "variant"
        suite.rows[1].rateOf = "galore"
        suite.tuning = nil
        let plan = try Plan(suite, environment: Fixture.environment)
        #expect(plan.runs.allSatisfy { $0.configuration.learningRate == 1e-2 })
        #expect(plan.notes.count == 1 && plan.notes[0].contains("variant on text (0.01)"))
        #expect(plan.notes[0].hasPrefix("learning rates from rates.yaml, tuned there for other settings"))
        #expect(plan.learningRates == nil)
    }

    // MARK: Equal time

    private func pace(_ suite: Suite, galore: [Double]) throws -> Pace {
        let plan = try Plan(suite, environment: Fixture.environment)
        let records = plan.timings.map { run in
            Fixture.throughput(
                run, suite.throughput, tokensPerSecond: run.configuration.row == "galore" ? galore : [1000, 500, 800])
        }
        return try Pace(of: suite, from: records, environment: Fixture.environment, command: "lowrank pace small")
    }

    @Test func aFasterRowMakesMoreUpdates() throws {
        var suite = try Fixture.readSuite(in: folder)
        let pace = try pace(suite, galore: [1500, 600, 1080])
        #expect(pace.entry(row: "galore", task: "text")?.speed == 1.35 && pace.entry(row: "full-rank", task: "text")?.speed == 1)
        suite.pace = folder.url.appending(path: "pace.yaml")
        let missing = #expect(throws: InputError.self) { try Plan(suite, environment: Fixture.environment) }
        #expect(try #require(missing).description.contains("no such file; make it with 'lowrank pace small'"))

        try pace.write(to: suite.pace!)
        #expect(try Pace.read(for: suite, at: suite.pace!) == pace)
        let plan = try Plan(suite, environment: Fixture.environment)
        let galore = try #require(plan.runs.first { $0.configuration.row == "galore" }).configuration.training
        #expect(galore.steps == 135 && galore.warmup == 13)
        #expect(plan.runs[0].configuration.training.steps == 100)
        #expect(try plan.text(in: ResultsFolder(root: folder.path("results"), suite: "small")).contains("135 updates"))
    }

    @Test(arguments: [("1e308", "must be at most 1000000.0, not 1e+308"), ("9e5", "a speed of 900000.0 makes 900000000000 updates")])
    func impossibleSpeedsAreRefused(_ speed: String, _ complaint: String) throws {
        let long = Fixture.suite.replacing("steps: 100\n", with: "steps: 1000000\n").replacing("  steps: {text: 50}\n", with: "")
        var suite = try Fixture.reader().read(folder.write("small.yaml", long))
        try pace(suite, galore: [1500, 600, 1080]).write(to: folder.url.appending(path: "pace.yaml"))
        let text = try String(contentsOfFile: folder.path("pace.yaml"), encoding: .utf8)
        suite.pace = URL(fileURLWithPath: try folder.write("pace.yaml", text.replacing("text: 1.35", with: "text: \(speed)")))
        let error = #expect(throws: InputError.self) { try Plan(suite, environment: Fixture.environment) }
        #expect(error?.description.contains(complaint) == true, "\(String(describing: error))")
    }

    @Test func speedMayBeLeftOut() throws {
        let none = try Fixture.readSuite(replacing: "repetitions: 2", with: "repetitions: 0", in: folder)
        #expect(try Plan(none, environment: Fixture.environment).timings.isEmpty)
        let one = try Fixture.readSuite(replacing: "warmup_steps: 1}", with: "warmup_steps: 1, tasks: [planted]}", in: folder)
        #expect(try Plan(one, environment: Fixture.environment).timings.map(\.configuration.task) == ["planted", "planted"])
    }

    // MARK: Errors

    @Test func missingRatesAreAnError() throws {
        let suite = try tunedSuite()
        let error = #expect(throws: InputError.self) { try Plan(suite, environment: Fixture.environment) }
        #expect(try #require(error).description.contains("rates.yaml: no such file; make it with 'lowrank tune tuned'"))
        var rates = try tuned(suite, best: 1e-2)
        rates.entries.removeLast()
        try rates.write(to: suite.learningRates!)
        #expect(
            throws: InputError("rates.yaml: no learning rate for row galore on task planted; run 'lowrank tune tuned --rows galore'")
        ) {
            try Plan(suite, environment: Fixture.environment)
        }
    }

    @Test func listedMethodsWaitForTheirRates() throws {
        let written = try tunedSuite()
        try tuned(written, best: 1e-2).write(to: written.learningRates!)
        let text = try String(contentsOfFile: written.file, encoding: .utf8)
        let suite = try Fixture.reader().read(
            folder.write("tuned.yaml", text.replacing("rows:\n", with: "methods: all\nrows:\n")))
        let plan = try Plan(suite, environment: Fixture.environment)
        #expect(Set(plan.runs) == Set(try Plan(written, environment: Fixture.environment).runs))
        #expect(plan.notes[0] == "row low-rank has no learning rate yet on text, planted: 'lowrank tune tuned --rows low-rank' finds it")
        #expect(plan.notes.count == 5 && plan.suite.rows.count == 2)
        #expect(try plan.text(in: ResultsFolder(root: folder.path("results"), suite: "tuned")).contains("note: row low-rank"))

        #expect(Set(try Tuner(suite, environment: Fixture.environment).runs(after: []).map(\.configuration.row)).count == 7)
        try tuned(suite, best: 1e-2).write(to: suite.learningRates!)
        let whole = try Plan(suite, environment: Fixture.environment)
        #expect(whole.notes.isEmpty && whole.suite.rows.count == 7 && whole.runs.count == 2 * 2 * 7)
    }

    // MARK: Some rows only

    private func select(rows: [String] = [], methods: [String] = []) -> RowSelection {
        RowSelection(rows: rows, methods: methods)
    }

    @Test func rowsAreSelectedByNameOrMethod() throws {
        let suite = try Fixture.readSuite(in: folder)
        func rows(_ selection: RowSelection) throws -> Set<String> { try selection.names(in: suite) }
        #expect(try rows(select(rows: ["galore"])) == ["galore"])
        // AdamW is the update rule of other rows, too.
        #expect(try rows(select(methods: ["adamw"])) == ["full-rank"] && rows(select(methods: ["lora"])) == ["galore"])
        #expect(try rows(select(rows: ["full-rank"], methods: ["lora"])) == ["full-rank", "galore"])
        #expect(throws: InputError("\(suite.file): there is no row 'galor'; did you mean 'galore'?")) {
            try rows(select(rows: ["galor"]))
        }
        #expect(throws: InputError("\(suite.file): no row uses the method 'lost'; did you mean 'lora'?")) {
            try rows(select(methods: ["lost"]))
        }
        let plan = try Plan(suite, environment: Fixture.environment, only: select(rows: ["galore"]))
        let text = try plan.text(in: ResultsFolder(root: folder.path("results"), suite: "small"))
        #expect(text.contains("4 runs on 2 tasks") && text.contains("throughput: 2 m") && !text.contains("row full-rank:"))
        #expect(plan.runs.count == 8)
    }

    @Test func aSelectedRowNeedsItsRateAlone() throws {
        let suite = try tunedSuite()
        var rates = try tuned(suite, best: 1e-2)
        rates.entries.removeAll { $0.row == "galore" }
        try rates.write(to: suite.learningRates!)
        let plan = try Plan(suite, environment: Fixture.environment, only: select(rows: ["full-rank"]))
        #expect(Set(plan.selectedRuns.map(\.configuration.row)) == ["full-rank"])
        #expect(throws: InputError.self) { try Plan(suite, environment: Fixture.environment, only: select(rows: ["galore"])) }

    }
}
