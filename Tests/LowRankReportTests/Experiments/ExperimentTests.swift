import Foundation
import LowRankCore
import LowRankMethods
import Testing

import TestSupport

@testable import BenchTasks
@testable import BenchRuns
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
        let results = try ExperimentFixture.results(kind)
        let experiment = Experiments.of(kind)
        var reported: Set<String> = []
        for record in results.records {
            let specs = experiment.metrics(ofMethods: record.configuration.methods.map(\.id))
            let names = Set(record.measured!.metrics.keys)
            #expect(!names.isEmpty && names.isSubset(of: specs.map(\.name)), "\(record.configuration.row)")
            #expect(record.measured!.metrics.values.allSatisfy { $0.isFinite })
            #expect(specs.filter(\.isHeadline).count == 1 && specs[0].isHeadline)
            reported.formUnion(names)
        }
        let methods = results.manifest.rows.flatMap(\.methods).distinct
        #expect(reported == Set(experiment.metrics(ofMethods: methods).map(\.name)))
    }

    @Test(arguments: kinds) func tablesAndFiguresShowEveryRow(_ kind: MethodKind) throws {
        let results = try ExperimentFixture.results(kind)
        let tables = results.tables
        #expect(UnfinishedRuns(results).isEmpty)
        let text = tables.markdown(results.manifest)
        for row in results.manifest.rows {
            #expect(text.contains("| \(row.label) "))
            #expect(tables.csv.contains(",\(row.name),"))
        }
        let sections = ExperimentFigures(results, Experiments.of(kind)).sections
        #expect(sections.map(\.task) == results.manifest.tasks.map(\.name))
        // Each is drawn for some task, and its axes have names.
        let figures = sections.flatMap(\.figures)
        let kinds = figures.map { figure in figure.name.prefix { $0 != "-" } }
        #expect(Set(figures.map(\.name)).count == figures.count)
        #expect(Set(kinds).count == Set(Experiments.of(kind).figures.map { "\($0)".prefix { $0 != "(" } }).count)
        #expect(figures.count >= Experiments.of(kind).figures.count)
        for figure in figures {
            let texts = figure.script.text.split(separator: "\n").filter { $0.contains("set label") && $0.contains(" font ") }
            #expect(!texts.contains { $0.contains("set label ''") }, "\(figure.name)")
        }
    }

    /// Measures that have nothing in common get no column each.
    @Test func mechanismsHaveALineEachInTables() throws {
        let suite = """
            schema: suite/1
            experiment: mechanism
            seeds: [1, 2]
            reference: perp-neg
            tasks:
              small: {}
            methods: [lora-limits, zolly]
            rows:
              perp-neg: {}
            """
        let plan = try Plan(fixture.read(suite + "\n"), environment: Fixture.environment)
        let records = try plan.runs.map { run in
            RunRecord(
                schema: RunRecord.currentSchema, key: run.key, status: .completed, reason: nil,
                configuration: run.configuration, environment: Fixture.environment, result: nil,
                measured: try fixture.execute(run.configuration))
        }
        let results = SuiteResults(manifest: ResultsManifest(plan), records: records, throughput: [])
        let lines = results.tables.markdown(results.manifest).split(separator: "\n").filter { $0.hasPrefix("|") }
        #expect(lines.count == 5 && lines[0].contains("| plain alternative "))
        #expect(lines.contains { $0.contains(/Perp-Neg +\| Main prompt's share +\| +1\.000( ± 0\.000)? \| Share with plain negatives +\| +0\.100( ± 0\.000)? \| higher +\| +2 \|/) })
        #expect(lines.contains { $0.contains(/Zolly +\| Error at 0\.8 m .* Error at 0\.8 m, fixed focal length .* lower/) })
        #expect(lines.contains { $0.contains(/Limits of LoRA +\| Error at a largest logit of 0\.8 .* \| - +\| +- \| lower/) })
        // All numbers, and a panel a row.
        #expect(results.tables.csv.contains("small,lora-limits,\"Limits of LoRA\",features,"))
        let figures = ExperimentFigures(results, Experiments.of(.mechanism)).sections[0].figures
        #expect(figures.map(\.name) == ["panels-demonstration-small"] && figures[0].script.panels.count == 3)
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
        let before = try ExperimentFixture.results(kind).records.last!.measured!
        #expect(try fixture.execute(run).withoutTimes.metrics == before.withoutTimes.metrics)
    }

    // MARK: What comes out

    /// Rows of one method are joined along what they differ in most; other settings make lines of their own, and a row alone keeps
    /// its name. What all rows have is not named.
    @Test func linesJoinRowsThatDifferInOneSetting() throws {
        let sections = try ExperimentFigures(ExperimentFixture.results(.compression), Experiments.of(.compression)).sections
        let section = try #require(sections.first { $0.task == "kept" })
        let script = try #require(section.figures.first { $0.name.hasPrefix("relation") }).script.text
        #expect(script.contains("MatryoshkaKV, levels 8, updates 0") && script.contains("Turned") && !script.contains("levels 4"))
        let merged = try ExperimentFigures(ExperimentFixture.results(.merging), Experiments.of(.merging)).sections.flatMap(\.figures)
        #expect(merged.allSatisfy { !$0.script.text.contains("AdamW +") })
    }

    /// Six places are two lines of three panels; bars far below the levels leave the others their room.
    @Test func barsAreInLinesAndCut() throws {
        let known = try ExperimentFixture.results(.merging)
        func figure(_ values: [Double]) throws -> Figure {
            let records = known.records.map { record in
                var record = record
                record.measured?.series = [
                    Series(
                        quantity: "gainKept", label: nil, x: values.indices.map { Double($0 + 1) }, y: values,
                        names: values.indices.map { "place \($0)" })
                ]
                return record
            }
            let results = SuiteResults(manifest: known.manifest, records: records, throughput: [])
            let figures = ExperimentFigures(results, Experiments.of(.merging)).sections.flatMap(\.figures)
            return try #require(figures.first { $0.name.hasPrefix("bars-gainkept") })
        }
        let (few, many) = (try figure([0.5, 0.7, -0.8]), try figure([0.5, 0.7, 0.8, 0.9, 0.2, -50]))
        #expect(few.script.panels.count == 3 && many.script.panels.count == 6)
        #expect(!few.reading.contains("are cut") && many.reading.contains("Bars far below the lowest level are cut."))
        /// The names of the rows stand once a line.
        func names(_ figure: Figure) -> Int {
            let label = known.manifest.label(known.manifest.reference)
            return figure.script.text.components(separatedBy: "'\(label)'").count - 1
        }
        #expect(names(many) == 2 * names(few) && names(few) > 0)
        // 50 below zero is no place on the axis.
        #expect(!many.script.text.contains("'−50.0'") && !many.script.text.contains("'−40"))
    }

    @Test func aSearchHasACourse() throws {
        let results = try ExperimentFixture.results(.compression)
        let found = results.records(task: "small", row: "levels")[0].measured!
        #expect(found.series.map(\.quantity) == ["history"] && found.series[0].x == [1, 2])
        #expect((0.4..<0.8).contains(found.metrics["storedShare"]!))
        let cache = results.records(task: "kept", row: "less")[0].measured!
        #expect(cache.metrics["storedShare"] == 0.25 && cache.metrics["storedBytes"] == 2 * 2 * 1 * 4 && cache.series.isEmpty)
    }

    @Test func compressionThatKnowsItsInputsKeepsMoreOfTheOutputs() throws {
        let results = try ExperimentFixture.results(.compression)
        func metrics(_ row: String) -> [String: Double] { results.records(task: "small", row: row)[0].measured!.metrics }
        #expect(metrics("plain")["storedShare"] == 1 && metrics("plain")["outputError"] == 0)
        #expect(metrics("svd")["storedBytes"] == metrics("svd-llm")["storedBytes"])
        #expect(metrics("svd")["storedShare"]! < 0.5)
        #expect(metrics("svd-llm")["outputError"]! < metrics("svd")["outputError"]!)
    }

    /// Tables of 4 x 12 are no concern of methods, those of 4 x 16 and more are: of the occupations and the genres.
    @Test func predictorsOfClicksAreCompressedAndTrainedFurther() throws {
        let results = try ExperimentFixture.results(.compression)
        func record(_ row: String) -> RunRecord { results.records(task: "clicks", row: row)[0] }
        func metrics(_ row: String) -> [String: Double] { record(row).measured!.metrics }
        let fields = 12 + 12 + 7 + 2 + 21 + 11 + 9 + 19
        let layers = 6 * (4 * 8) + 6 + 5 * 6 + 5 + 2 * 5 + 2
        #expect(metrics("plain")["storedBytes"] == Double(4 * (4 * fields + layers)) && metrics("plain")["storedShare"] == 1)
        #expect(metrics("plain")["outputError"] == 0 && metrics("afm")["outputError"]! > 0)
        #expect(metrics("plain")["scoreError"] == 0 && metrics("afm")["scoreError"]! > 0)
        // Of 4 x 21 and 4 x 19, and of 6 x 32 and 5 x 6, what two directions and a mean take.
        let less = [(4, 21), (4, 19), (6, 32), (5, 6)].reduce(0) { $0 + $1.0 * $1.1 - 2 * ($1.0 + $1.1) - $1.0 }
        #expect(metrics("afm")["storedBytes"] == Double(4 * (4 * fields + layers - less)))
        #expect(metrics("narrow")["storedShare"]! < 0.8)
        // The start counts among what is chosen from.
        for row in ["plain", "afm", "narrow"] {
            let course = try #require(record(row).measured!.series.first)
            #expect(course.x == [0, 3, 6] && metrics(row)["validationLogLoss"]! <= course.y.min()!, "\(row)")
        }
    }

    /// Two images of each of two classes, a batch of three, three epochs; a projector of two stages and a head.
    @Test func softLabelsAreStoredOrMade() throws {
        let results = try ExperimentFixture.results(.compression)
        func metrics(_ row: String) -> [String: Double] { results.records(task: "labels", row: row)[0].measured!.metrics }
        let (stored, made) = (metrics("plain"), metrics("hello"))
        #expect(stored["storedBytes"] == Double(4 * (3 * 4 / 3 * 3 * 2)) && stored["storedShare"] == 1)
        #expect(made["storedBytes"] == Double(4 * (2 * (2 + 9) + 2 * (4 + 18) + 1 * (2 + 4))))
        #expect(stored["hardLabelAccuracy"] == made["hardLabelAccuracy"] && stored["teacherAccuracy"] == made["teacherAccuracy"])
        #expect(stored["projectorAccuracy"] == nil && made["projectorAccuracy"] != nil)
    }

    @Test func theNetworkBeforeFineTuningKeepsNoGain() throws {
        let results = try ExperimentFixture.results(.merging)
        let base = results.records(task: "small", row: "plain")[0].measured!.metrics
        #expect(base["gainKept"] == 0 && base["loss"] == base["baseLoss"])
        #expect(results.records(task: "small", row: "average")[0].measured!.metrics["gainKept"]! > 0)
    }

    /// The first network is merged by itself at first, and keeps all of its gain then; the last has no merge after its own.
    @Test func laterMergesTakeFromEarlierParts() throws {
        let results = try ExperimentFixture.results(.merging)
        for record in results.records(task: "small", row: "one-by-one") {
            let kept = try #require(record.measured!.series.first { $0.quantity == "gainKept" }).y
            #expect(abs(record.measured!.metrics["backwardTransfer"]! - (kept[0] - 1)) < 1e-6)
        }
        #expect(results.records(task: "small", row: "average")[0].measured!.metrics["backwardTransfer"] == nil)
    }

    /// The classes that the network was trained on before are the unseen part here, which the base still knows.
    @Test func classesOfOneHeadAreMerged() throws {
        let results = try ExperimentFixture.results(.merging)
        func metrics(_ row: String) -> [String: Double] { results.records(task: "images", row: row)[0].measured!.metrics }
        let (base, average) = (metrics("plain"), metrics("average"))
        #expect(base["accuracy"] == base["baseAccuracy"] && base["unseenAccuracy"]! > 0.9 && base["gainKept"] == nil)
        #expect(average["separateAccuracy"] == 1 && average["baseAccuracy"]! < 1 && average["loss"] == nil)
        let shares = results.records(task: "images", row: "average")[0].measured!.series[0]
        #expect(shares.quantity == "normalisedAccuracy" && shares.names == ["classes 1 3", "classes 2 4"])
        #expect(abs(shares.y.reduce(0, +) / 2 - average["normalisedAccuracy"]!) < 1e-12)
        #expect(shares.y.min() == average["worstNormalisedAccuracy"])
    }

    /// With guidance each network is run twice a step; a blend of two has weights from 0 to 2, a dominant LoRA is computed at each
    /// of six steps and the other at every second or third of them. Masks need the base, too, and gradients in the first half.
    @Test func passesOfTheNetworkAreCounted() throws {
        let results = try ExperimentFixture.results(.merging)
        func metrics(_ row: String) -> [String: Double] { results.records(task: "pictures", row: row)[0].measured!.metrics }
        #expect(metrics("plain")["passes"] == 2 && metrics("average")["passes"] == 2 && metrics("gates")["passes"] == 2)
        #expect(metrics("switch")["passes"] == 2 && metrics("mean")["passes"] == 4)
        #expect(metrics("turns")["passes"]! > 2 && metrics("turns")["passes"]! < 4)
        #expect(metrics("masks")["passes"] == 6 + 0.5 * (3 + 3))
        let base = metrics("plain")
        #expect(base["denoisingLoss"] == base["baseDenoisingLoss"] && base["loss"] == nil)
        #expect(metrics("average")["denoisingLoss"] != base["denoisingLoss"])
        let pairs = results.records(task: "pictures", row: "mean")[0].measured!.series[0]
        #expect(pairs.names == ["classes 1 and classes 3", "classes 1 and classes 4", "classes 3 and classes 4"])
    }

    /// Seven weights of 8 x 8 or 12 x 8 with factors of rank 2, two clients, both ways, two rounds.
    @Test func everyByteThatIsSentCounts() throws {
        let metrics = try ExperimentFixture.results(.federated).records[0].measured!.metrics
        let factors = 4 * (4 * 2 * (8 + 8) + 3 * 2 * (8 + 12))
        #expect(metrics["sentPerRound"] == Double(2 * 2 * factors))
        #expect(metrics["sentBytes"] == Double(2 * 2 * 2 * factors))
        #expect(metrics["sentDown"] == Double(2 * 2 * factors) && metrics["sentUp"] == metrics["sentDown"])
        #expect(metrics["sentDownPerRound"] == Double(2 * factors) && metrics["sentUpPerRound"] == Double(2 * factors))
        #expect(metrics["loss"]! < metrics["startLoss"]!)
    }

    @Test func servingEqualsTheMergedWeights() throws {
        #expect(try ExperimentFixture.results(.serving).records[0].measured!.metrics["deviation"]! < 1e-5)
    }

    @Test func oneSpoiltEntryInFiftyOfRankOneIsRepairedAndTwoInFiveOfRankTwelveAreNot() throws {
        let map = try ExperimentFixture.results(.recovery).records(task: "small", row: "rpca")[0].measured!.series[0]
        let found = Dictionary(uniqueKeysWithValues: zip(zip(map.x, map.y).map { "\($0), \($1)" }, map.z!))
        #expect(found["1.0, 0.02"] == 1 && found["12.0, 0.4"] == 0)
    }

    /// Of rank 1 and 12 in 20 x 20: 39 and 336 degrees of freedom.
    @Test func theLimitIsWhereCleanEntriesAreAsManyAsDegreesOfFreedom() throws {
        let limit = try #require(
            ExperimentFixture.results(.recovery).records(task: "small", row: "rpca")[0].measured!.series.last { $0.z == nil })
        #expect(limit.x.first == 1 && limit.x.last == 12)
        #expect(abs(limit.y.first! - (1 - 39.0 / 400)) < 1e-12 && abs(limit.y.last! - (1 - 336.0 / 400)) < 1e-12)
    }

    /// The error without a method is that of the spoilt pixels, and a picture of rank one is repaired.
    @Test func aPictureIsRepaired() throws {
        let results = try ExperimentFixture.results(.recovery)
        func errors(_ task: String, _ row: String) -> [Double] { results.records(task: task, row: row)[0].measured!.series[0].y }
        #expect(errors("picture", "plain").allSatisfy { $0 > 0.1 } && errors("missing", "plain").allSatisfy { $0 > 0.1 })
        #expect(errors("picture", "rpca")[0] < 1e-3)
        #expect(errors("missing", "soft-impute")[1] < 0.05)
        let observed = results.records(task: "picture", row: "plain")[0].measured!.metrics
        #expect(observed["iterations"] == 0 && observed["recovered"] == nil)
        #expect(results.tables.markdown(results.manifest).contains(/\| RPCA *\| +\d.* -0\.\d+/))
    }

    /// Edges within a group are told from pairs of both; without a method they are guessed.
    @Test func edgesOfAGraphArePredicted() throws {
        let results = try ExperimentFixture.results(.recovery)
        func metrics(_ row: String) -> [String: Double] { results.records(task: "graph", row: row)[0].measured!.metrics }
        let (guess, found) = (metrics("plain"), metrics("fastrp"))
        #expect(abs(guess["auc"]! - 0.5) < 0.25 && found["auc"]! > 0.8 && found["neighboursAUC"]! > 0.8)
        #expect(guess["neighboursAUC"] == found["neighboursAUC"] && found["iterations"] == 4 && found["medianError"] == nil)
        let graph = try EdgeList(named: fixture.folder.path("edges.tsv"))
        #expect(graph.nodes == 24 && graph.edges.allSatisfy { $0[0] < $0[1] } && Set(graph.edges).count == graph.edges.count)
    }

    @Test func arraysAreLaidOutByTheirSlowestExtent() throws {
        let array = try NumberArray(path: fixture.folder.path("array.npy"))
        #expect(array.rows == 4 && array.columns == 6 && array.values[8] == 6 && array.values[23] == 24)
        #expect(array.isKnown == [false] + [Bool](repeating: true, count: 23) && array.values[0] == 0)
        #expect { try NumberArray(path: fixture.folder.path("house.txt")) } throws: { "\($0)".hasSuffix("the format .npy, version 1") }
    }

    @Test func picturesOfOtherFormatsAreRefused() {
        for content in ["P2\n1 1\n255\n0", "P5\n2 2\n255\n\0\0\0", "P5 2 2 65535\n", "P5\n2 2\n255\n\0\0\0\0", "", "P5\n9999999999 2\n255\n"] {
            let error = #expect(throws: TaskError.self) { try GreyPicture(pgm: Array(content.utf8), file: "x.pgm") }
            #expect(error?.description.hasPrefix("x.pgm: is ") == true)
        }
    }

    /// Intruders at their own size change nothing, and without an intruder nothing changes at any factor.
    @Test func intrudersAreScaledAndTheLossFollows() throws {
        let results = try ExperimentFixture.results(.analysis)
        for record in results.records {
            let measured = record.measured!
            let changes = measured.series.filter { $0.quantity.hasSuffix("Change") }
            #expect(changes.map(\.quantity) == ["taskChange", "pretrainingChange"])
            for change in changes {
                #expect(change.x == [0, 0.5, 1] && change.y[2] == 0)
                #expect((change.y[0] == 0) == (measured.metrics["intruders"] == 0), "\(record.configuration.row): \(change.y)")
            }
        }
        #expect(results.records.contains { $0.measured!.metrics["intruders"]! > 0 })
    }

    @Test func corporaThatAreFineTunedOnTheSameHaveACosineOfOne() throws {
        let map = try #require(ExperimentFixture.results(.merging).records[0].measured!.series.last)
        #expect(map.names == ["river", "stone"])
        #expect(abs(map.z![0] - 1) < 1e-9 && abs(map.z![3] - 1) < 1e-9)
        #expect(map.z![1] == map.z![2] && abs(map.z![1]) < 0.99)
    }

    // MARK: Divergence

    /// What a worker leaves of a run that diverges: a result with its reason.
    @Test(arguments: [
        (MethodKind.recovery, "subgm: {steps: 20}", "subgm: {schedule: constant, eta0: 1e200}", "subgm", "eta0 is too large"),
        (.compression, "learning_rate: 1e-2", "learning_rate: 1e300", "svd-llm", "not a finite number"),
        (.merging, "{averaging: {}}, learning_rate: 1e-2", "{averaging: {}}, learning_rate: 1e300", "average", "not a finite number"),
        (.federated, "{rank: 2}}, learning_rate: 1e-2", "{rank: 2}}, learning_rate: 1e300", "plain", "client 1: "),
        (.analysis, "{rank: 1}}, learning_rate: 1e-2", "{rank: 1}}, learning_rate: 1e300", "lora", "not a finite number"),
    ])
    func aRunThatDivergesIsAResult(_ kind: MethodKind, _ old: String, _ new: String, _ row: String, _ reason: String) throws {
        let text = fixture.suite(kind)
        try #require(text.contains(old))
        let plan = try Plan(fixture.read(text.replacingOccurrences(of: old, with: new)), environment: Fixture.environment)
        let run = try #require(plan.runs.first { $0.configuration.row == row })
        let (request, output) = (fixture.folder.url.appending(path: "request.json"), fixture.folder.path("record.json"))
        try JSONFile.write(
            WorkerRequest(
                key: run.key, work: .train, configuration: run.configuration, environment: Fixture.environment,
                cacheDirectory: fixture.folder.path("cache")), to: request)
        try Worker.run(request: request.path, output: output)
        let data = try Data(contentsOf: URL(fileURLWithPath: output))
        let record = try RunRecord.decode(data, at: output, key: run.key)
        #expect(record.status == .diverged && record.isFinal && record.measured == nil)
        #expect(record.reason?.contains(reason) == true, "\(record.reason ?? "")")
    }

    // MARK: Bad suites

    @Test(arguments: [
        (MethodKind.compression, "svd-truncation: {kept_ratio: 0.5}", "rpca: {}", "rpca is a method of recovery"),
        (.compression, "kept_ratio: 0.5", "rank: 9", "rank"),
        (.compression, "batches: 2", "batches: 0", "calibration.batches: must be a whole number"),
        (.compression, "compresses: cache", "compresses: all", "must be one of weights, cache"),
        (.compression, "matryoshkakv: {kept: 2}", "svd-llm: {}", "compresses the weights, and the task has 'compresses: cache'"),
        (.compression, "matryoshkakv: {kept: 1}", "matryoshkakv: {kept: 5}", "kept is 5, but a head has 4 coordinates"),
        (.compression, "label: Dense, ", "", "missing key 'label'"),
        (.compression, "model: {width: 2}", "model: {depth: 2}", "rows.narrow.model.depth: unknown key"),
        (.compression, "model: {width: 2}, tasks: [clicks]", "model: {width: 2}, tasks: [small]", "has no sizes that a row may change"),
        (.compression, "afm: {rank: 2}", "hello: {}", "on task clicks: compresses no linear weights"),
        (.compression, "afm: {rank: 2}", "afm: {rank: 5}", "rank"),
        (.compression, "hello: {}", "svd-llm: {}", "on task labels: makes no soft labels"),
        (.compression, "head_rank: 1", "head_rank: 3", "rank"),
        (.compression, "count: 2", "count: 7", "teachers: count must be at most steps"),
        (.compression, "kind: convnet, widths: [2, 4]", "kind: vit, hidden: 8, intermediate: 12, layers: 1, heads: 2, patch: 14", "model: must be of kind convnet"),
        (.compression, "[1e-3, 1e-2]", "[1e-2, 1e-3]", "learning_rates: must be in ascending order"),
        (.compression, "methods: {svd-llm: {kept_ratio: 0.5}}", "methods: {svd-llm: {}, svd-truncation: {}}", "one method of compression"),
        (.compression, "svd: {", "svd: {learning_rate: 1, ", "unknown key"),
        (.compression, ", learning_rate: 1e-2}}", ", learning_rate: 1e-2, rate: 1}}", "unknown key"),
        (.merging, "learning_rate: 1e-2}\n  average", "}\n  average", "missing key 'learning_rate'"),
        (.merging, "unseen: [0, 5]", "unseen: [0, 4]", "tasks.images.unseen: shares data with a part before it"),
        (.merging, "[2, 4]]", "[3, 4]]", "shares data with a part before it"),
        (.merging, "[2, 4]]", "[2, 6]]", "must be some of the classes of the task's data"),
        (.merging, "pretrained: {classes: [0, 5]", "pretrained: {classes: [0, 7]", "must be some of the classes"),
        (.merging, "parts: [[1, 3], [2, 4]]", "parts: [[1, 3]]", "needs at least two parts"),
        (.merging, "parts: [[1], [3], [4]]", "parts: [[1, 2], [3]]", "parts[0]: must be one class"),
        (.merging, "parts: [[1], [3], [4]]", "parts: [[1], [3], [1]]", "parts[2]: shares data with a part before it"),
        (.merging, "sampling: {steps: 6,", "sampling: {steps: 7,", "num_inference_steps is 6, and the task samples in 7 steps"),
        (.merging, "n_low: 1", "n_low: 2", "n_high and n_low are 3 LoRAs, and 2 are composed"),
        (.merging, "radius_min: 3", "radius_min: 30", "radius_min is 30, but latents of 14 x 14 have radii to 9"),
        (.merging, "    classifier: {steps: 20, learning_rate: 1e-2}\n", "", "missing key 'classifier'"),
        (.merging, "mode: composite}, lora: {rank: 2}}, learning_rate: 1e-2, tasks: [pictures]", "mode: composite}}, learning_rate: 1e-2, tasks: [images]",
         "composes LoRAs of a denoiser, and the task's data are not of kind denoising"),
        (.federated, "rounds: 2", "rounds: 7", "rounds: must be a whole number"),
        (.federated, "count: 3", "count: 1", "clients.count: must be a whole number from 2 to 10000"),
        (.federated, "concentration: 1,", "concentration: 0,", "clients.concentration: must be at least 0.001"),
        (.federated, "per_round: 2", "per_round: 4", "clients.per_round: must be a whole number from 1 to 3"),
        (.federated, "rounds: 2", "rounds: 2\n    privacy: {}", "privacy: needs clients that divide samples"),
        (
            .federated, "epsilon: 3, delta: 1e-2", "epsilon: 0.05, delta: 1e-5",
            "privacy.epsilon: dp-sgd: no noise leads to the epsilon 0.05 at delta 1e-05 over 6 updates"
        ),
        (.federated, "delta: 1e-2", "delta: 1", "privacy.delta: must be at most 0.5"),
        (.federated, "max_grad_norm", "clip", "privacy.clip: unknown key"),
        (
            .federated, "rounds: 3\n  private",
            "rounds: 3\n  other:\n    data: {kind: planted, rank: 1, density: 0.1, noise: 0.1, source_seed: 1}\n"
                + "    model: {kind: linear, inputs: 4, outputs: 4}\n    training: {}\n"
                + "    clients: {count: 2, concentration: 1}\n    rounds: 1\n  private",
            "other.data: must be of kind images or shifted-images or supersense"
        ),
        (.compression, "batch: 2, context: 8", "batch: 1000000, context: 65536", "model: weights and batches of such a run take"),
        (.serving, "adapters: [1, 3]", "adapters: [3, 1]", "in ascending order"),
        (.serving, "ranks: [2, 3]", "ranks: [2, 9]", "ranks[1]: must be a whole number from 1 to 8"),
        (.serving, "ranks: [2, 3]", "ranks: []", "ranks: must be ranks, which the adapters take in turn"),
        (.serving, "load: 1}", "load: 0}", "trace.load: must be"),
        (.serving, "tokens: 2, ", "", "trace: missing key 'tokens'"),
        (
            .serving, "width: 8, ranks: [2, 3], rows: 6, adapters: [1, 3]", "width: 16384, ranks: [16384], rows: 6, adapters: [65536]",
            "adapters: weights and inputs of such a run take"
        ),
        (.recovery, "rank: [1, 12]", "rank: []", "needs at least one number"),
        (.recovery, "rank: [1, 12]", "rank: [12, 1]", "rank: must be in ascending order"),
        (.recovery, "rank: [1, 12]", "rank: [1, 21]", "rank: must be at most the size, 20"),
        (.recovery, "rank: [1, 12]", "rank: 1, condition: [1, 2]", "varies corruption and condition; a task varies one key"),
        (.recovery, "corruption: [0.02, 0.4]", "corruption: [2]", "at most 1.0"),
        (.recovery, ", corruption: [0.02, 0.4]", "", "one of the keys 'sampling'"),
        (.recovery, "corruption: [0.05, 0.2]", "rank: [1]", "rank: unknown key"),
        (.recovery, "sampling: [0.5, 0.8]", "sampling: [0, 0.8]", "must be at least 0.01"),
        (.recovery, "size: [8, 12, 16]", "size: [8, 12]", "size: needs three sizes"),
        (.recovery, "noise: [1e-3", "noise: [0", "noise: must be above 0 where it varies"),
        (.recovery, "size: 6, rank: [1, 6]", "size: 61, rank: [1, 6]", "at most 60 with gaussian"),
        (.recovery, "tasks: [small, picture, spoilt]", "tasks: [small, course]", "on task course: the task shows a part of the entries"),
        (.recovery, "tasks: [measured]", "tasks: [small]", "the method reads inner products with random matrices"),
        (.recovery, "rpca: {}", "sw-cv: {}", "sw-cv is a method of mechanism"),
        (.recovery, "tasks: [graph]", "tasks: [ratings]", "on task ratings: the task shows a part of the entries, and the method reads edges"),
        (.recovery, "tasks: [tensor]", "tasks: [array]", "the method reads a part of the entries of a tensor"),
        (.recovery, "edges.tsv", "house.txt", ":1: not two different ends with a tab between"),
        (.recovery, "edges.tsv", "none.tsv", "name a file of edges, or wordnet: and a kind of nouns"),
        (.recovery, "ratings.tsv", "house.txt", ":2: not a user, a film and a rating with tabs between; or name movielens-100k"),
        (.recovery, "array.npy", "pines", "or name one of indian-pines, kinetic"),
        (.recovery, "sampling: [0.6, 0.9], every", "sampling: [0.6, 1], every", "at most 0.99"),
        (.recovery, "held_out: 0.2", "held_out: 1", "at most 0.9"),
        (.recovery, "picture.pgm", "house.txt", "binary PGM format"),
        (.recovery, "picture.pgm", "roof", "or name one of china, flower"),
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
