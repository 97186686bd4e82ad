import Foundation
import LowRankCore
import LowRankMethods
import Testing

import TestSupport

@testable import LowRankBench
@testable import LowRankReport

/// What every kind of experiment must do; a new one is tested without being asked, once it has a suite in the fixture.
struct ExperimentTests {
    static let kinds = Experiments.all.map(\.kind)
    private let fixture: ExperimentFixture

    init() throws { fixture = try ExperimentFixture() }

    @Test func everyKindOfMethodHasItsExperiment() {
        #expect(Set(Self.kinds) == Set(MethodKind.allCases).subtracting([.training]))
    }

    @Test(arguments: kinds) func runsReportTheirMetricsAndNothingElse(_ kind: MethodKind) throws {
        let results = try fixture.results(kind)
        let experiment = Experiments.of(kind)
        for record in results.records {
            let specs = experiment.metrics(ofMethods: record.configuration.methods.map(\.id))
            #expect(Set(record.measured!.metrics.keys) == Set(specs.map(\.name)), "\(record.configuration.row)")
            #expect(record.measured!.metrics.values.allSatisfy { $0.isFinite })
            #expect(specs.filter(\.isHeadline).count == 1 && specs[0].isHeadline)
        }
    }

    @Test(arguments: kinds) func tablesAndFiguresShowEveryRow(_ kind: MethodKind) throws {
        let results = try fixture.results(kind)
        let tables = results.tables
        #expect(UnfinishedRuns(results).isEmpty)
        let text = tables.markdown(results.manifest)
        for row in results.manifest.rows {
            #expect(text.contains("| \(row.label) "))
            #expect(tables.csv.contains("small,\(row.name),"))
        }
        let sections = ExperimentFigures(results, Experiments.of(kind)).sections
        #expect(sections.map(\.task) == ["small"])
        #expect(sections[0].figures.count == Experiments.of(kind).figures.count)
        #expect(Set(sections[0].figures.map(\.name)).count == sections[0].figures.count)
    }

    @Test(arguments: kinds) func recordsReadBack(_ kind: MethodKind) throws {
        let plan = try Plan(fixture.read(fixture.suite(kind)), environment: Fixture.environment)
        #expect(Set(plan.runs.map(\.key)).count == plan.runs.count)
        #expect(plan.timings.isEmpty)
        for run in plan.runs {
            let copy = try JSONDecoder().decode(RunConfiguration.self, from: JSONEncoder().encode(run.configuration))
            // A real that is whole is read back as a whole number; the text, and so the key, is the same.
            #expect(RunKey.of(copy, in: Fixture.environment) == run.key)
        }
        #expect(try plan.text(in: ResultsFolder(root: fixture.folder.path("results"), suite: "small")).contains(kind.rawValue))
    }

    /// All but the clock.
    @Test(arguments: kinds.filter { $0 != .serving }) func theSeedDecidesEverything(_ kind: MethodKind) throws {
        let plan = try Plan(fixture.read(fixture.suite(kind)), environment: Fixture.environment)
        let run = plan.runs.last!.configuration
        func numbers(_ result: ExperimentResult) -> [String: Double] { result.metrics.filter { !$0.key.hasSuffix("Seconds") } }
        #expect(try numbers(fixture.execute(run)) == numbers(fixture.execute(run)))
    }

    // MARK: What comes out

    @Test func compressionThatKnowsItsInputsKeepsMoreOfTheOutputs() throws {
        let results = try fixture.results(.compression)
        func metrics(_ row: String) -> [String: Double] { results.records(task: "small", row: row)[0].measured!.metrics }
        #expect(metrics("plain")["storedShare"] == 1 && metrics("plain")["outputError"] == 0)
        #expect(metrics("svd")["storedBytes"] == metrics("svd-llm")["storedBytes"])
        #expect(metrics("svd")["storedShare"]! < 0.5)
        #expect(metrics("svd-llm")["outputError"]! < metrics("svd")["outputError"]!)
    }

    @Test func theNetworkBeforeFineTuningKeepsNoGain() throws {
        let results = try fixture.results(.merging)
        let base = results.records(task: "small", row: "plain")[0].measured!.metrics
        #expect(base["gainKept"] == 0 && base["loss"] == base["baseLoss"])
        #expect(results.records(task: "small", row: "average")[0].measured!.metrics["gainKept"]! > 0)
    }

    /// Seven weights of 8 x 8 or 12 x 8 with factors of rank 2, two clients, both ways, two rounds.
    @Test func everyByteThatIsSentCounts() throws {
        let metrics = try fixture.results(.federated).records[0].measured!.metrics
        let factors = 4 * (4 * 2 * (8 + 8) + 3 * 2 * (8 + 12))
        #expect(metrics["sentPerRound"] == Double(2 * 2 * factors))
        #expect(metrics["sentBytes"] == Double(2 * 2 * 2 * factors))
        #expect(metrics["loss"]! < metrics["startLoss"]!)
    }

    @Test func servingEqualsTheMergedWeights() throws {
        #expect(try fixture.results(.serving).records[0].measured!.metrics["deviation"]! < 1e-5)
    }

    @Test func oneSpoiltEntryInFiftyOfRankOneIsRepairedAndTwoInFiveOfRankTwelveAreNot() throws {
        let map = try fixture.results(.recovery).records[0].measured!.series[0]
        let found = Dictionary(uniqueKeysWithValues: zip(zip(map.x, map.y).map { "\($0), \($1)" }, map.z!))
        #expect(found["1.0, 0.02"] == 1 && found["12.0, 0.4"] == 0)
    }

    // MARK: Bad suites

    @Test(arguments: [
        (MethodKind.compression, "svd-truncation: {kept_ratio: 0.5}", "rpca: {}", "rpca is a method of recovery"),
        (.compression, "kept_ratio: 0.5", "rank: 9", "rank"),
        (.compression, "batches: 2", "batches: 0", "calibration.batches: must be a whole number"),
        (.compression, "label: Dense, ", "", "missing key 'label'"),
        (.compression, "methods: {svd-llm: {kept_ratio: 0.5}}", "methods: {svd-llm: {}, svd-truncation: {}}", "one method of compression"),
        (.compression, "svd: {", "svd: {learning_rate: 1, ", "unknown key"),
        (.compression, ", learning_rate: 1e-2}}", ", learning_rate: 1e-2, rate: 1}}", "unknown key"),
        (.merging, "learning_rate: 1e-2}\n  average", "}\n  average", "missing key 'learning_rate'"),
        (.federated, "rounds: 2", "rounds: 7", "rounds: must be a whole number"),
        (.serving, "adapters: [1, 3]", "adapters: [3, 1]", "in ascending order"),
        (.recovery, "ranks: [1, 12]", "ranks: []", "needs at least one number"),
        (.recovery, "corruption: [0.02, 0.4]", "corruption: [2]", "at most 1.0"),
        (.mechanism, "experiment: mechanism", "experiment: mechanics", "must be one of training, compression"),
    ])
    func mistakesAreNamedWithTheirPlace(_ kind: MethodKind, _ old: String, _ new: String, _ complaint: String) throws {
        let text = fixture.suite(kind)
        try #require(text.contains(old))
        let error = #expect(throws: InputError.self) { try fixture.read(text.replacingOccurrences(of: old, with: new)) }
        #expect(error?.description.contains("small.yaml:") == true)
        #expect(error?.description.contains(complaint) == true, "\(error?.description ?? "")")
    }

    @Test func aTrainingSuiteNamesOnlyMethodsThatTrain() throws {
        let error = #expect(throws: InputError.self) {
            let text = Fixture.suite.replacingOccurrences(of: "lora: {rank: 12}", with: "svd-truncation: {}")
            _ = try SuiteReader(catalogue: .shipped, digest: { _ in "d" }).read(fixture.folder.write("training.yaml", text))
        }
        #expect(error?.description.contains("experiment: compression") == true)
    }
}
