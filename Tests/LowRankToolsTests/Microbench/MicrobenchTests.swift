import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

struct MicrobenchTests {
    private let limits = MachineLimits(product: 1e11, bandwidth: 1e10)

    @Test(arguments: [8, 16]) func everyRowHasATime(_ hidden: Int) throws {
        let model = try BenchmarkModel(hidden: hidden)
        var told: [String] = []
        let measured = try WidthMeasurement.measure(model, repetitions: 1) { told.append($0) }
        #expect(measured.products.count == 4 * 3 + 2 && measured.loops.count == 9 * 2 + 1)
        #expect(measured.products.allSatisfy { $0.seconds > 0 && $0.flops > 0 })
        #expect(measured.products.prefix(12).allSatisfy { $0.openBLASSeconds! > 0 })
        #expect(measured.loops.allSatisfy { $0.seconds > 0 && $0.bytes > 0 })
        #expect(measured.rules.allSatisfy { $0.seconds > 0 && $0.refreshSeconds != 0 })
        #expect(measured.decompositionSeconds > 0)
        #expect(told.contains("matrix products"))
        let text = measured.text(limits: limits)
        for name in ["q, k, v, o: dW", "attention: backward", "SwiGLU: forward", "Adam update"] {
            #expect(text.contains(name))
        }
    }

    @Test func theRulesAreThoseOfTheRegistry() throws {
        let cases = try UpdateRuleCase.all(for: BenchmarkModel(hidden: 8))
        let methods = MethodRegistry.all.map(\.card).filter { $0.axes.contains(.updateRule) }.map(\.id)
        #expect(cases.map(\.name).filter { !$0.contains(",") } == methods)
        #expect(cases.map(\.name).contains("galore, projection randomized"))
        let benchmark = UpdateRuleBenchmark(model: try BenchmarkModel(hidden: 8), time: MedianTime(repetitions: 1))
        for name in ["galore", "galore, projection randomized", "adamw"] {
            let row = try benchmark.measure(cases.first { $0.name == name }!)
            #expect((row.refreshSeconds != nil) == (name != "adamw"))
        }
    }

    @Test func flopsAreThoseOfTheStep() throws {
        let model = try BenchmarkModel(hidden: 8)
        let time = MedianTime(repetitions: 1)
        let rows = ProductBenchmark(model: model, time: time).measure() + AttentionBenchmark(model: model, time: time).measure()
        func flops(_ name: String) -> Double { rows.filter { $0.operation.hasPrefix(name) }.map(\.flops).reduce(0, +) }
        let perLayer = 4 * flops("q, k, v, o") + 2 * flops("gate, up") + flops("down")
        let counted = 4 * (perLayer + flops("attention")) + flops("head")
        let context = BenchmarkModel.context
        // The model's own count takes half of T^2 for the T (T + 1) / 2 pairs that attend.
        let diagonal = 6 * Double(4 * 8 * BenchmarkModel.rows)
        #expect(counted == Double(BenchmarkModel.rows) * model.shape.flopsPerToken(context: context) + diagonal)
    }

    @Test func aStepConsistsOfItsParts() throws {
        let model = try BenchmarkModel(hidden: 8)
        for method in ["adamw", "galore", "sltrain"] {
            let profile = try StepProfile.measure(model, method: method, limits: limits, steps: 1)
            #expect(profile.tokensPerSecond > 0 && profile.optimizerSeconds > 0 && profile.peakBytes > 0)
            #expect(profile.restSeconds >= 0 && profile.restSeconds < profile.stepSeconds)
            #expect(profile.entries.contains { $0.operation.hasPrefix("Attention") && $0.count == 4 })
            #expect(profile.text(of: method).contains("tokens/s"))
        }
    }

    /// The commands are those of a user.
    @Test(.timeLimit(.minutes(3)), arguments: HarnessBenchmark.Form.allCases)
    func theHarnessIsMeasured(_ form: HarnessBenchmark.Form) throws {
        var told: [String] = []
        let benchmark = try HarnessBenchmark.measure(
            form, sizes: [10], seeds: 2, executable: LowrankCommand.executable, interruption: Interruption()) { told.append($0) }
        #expect(told.contains("10 runs, \(form.rawValue): collect"))
        let column = try #require(benchmark.columns.first)
        #expect(column.runs == 10 && column.recordBytes > 2500)
        #expect(column.measured.count == HarnessBenchmark.Command.allCases.count)
        #expect(column.measured.values.allSatisfy { $0.seconds > 0 && $0.peakBytes > 1 << 20 })
    }

    @Test func theExponentIsThatOfTheTime() {
        let columns = [1000, 10_000, 100_000].map { runs in
            let measurement = HarnessBenchmark.Measurement(seconds: 1e-8 * pow(Double(runs), 1.5), peakBytes: runs << 10)
            let all = HarnessBenchmark.Command.allCases.map { ($0, measurement) }
            return HarnessBenchmark.Column(runs: runs, recordBytes: 4096, measured: Dictionary(uniqueKeysWithValues: all))
        }
        let lines = HarnessBenchmark(form: .lines, columns: columns).text.split(separator: "\n")
        #expect(lines[0] == "## Harness, records.ndjson, 4.00 KiB each" && lines.count == 8)
        #expect(lines[3].hasPrefix("| lowrank status  | ") && lines[3].contains(" 316 ms, 97.7 MiB | ") && lines[3].hasSuffix(" 1.50 |"))
        #expect(lines[7].hasPrefix("| all ") && lines[7].contains(" 1.26 s, 97.7 MiB | ") && lines[7].hasSuffix(" 1.50 |"))
    }

    /// An interruption ends the commands and leaves nothing behind.
    @Test func anInterruptedMeasurementLeavesNothing() throws {
        let (folder, interruption) = (try TemporaryFolder(), Interruption())
        var told: [String] = []
        #expect(throws: Interrupted.self) {
            try HarnessBenchmark.measure(
                .files, sizes: [10], seeds: 2, executable: LowrankCommand.executable, in: folder.url, interruption: interruption) {
                    told.append($0)
                    if $0.hasSuffix("status") { interruption.request() }
                }
        }
        #expect(told.count == 3 && told[2].hasSuffix("removing the records"))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path).isEmpty)
    }

    /// But for the numbers, a made-up record is like that of the run that is left.
    @Test func madeUpRecordsAreLikeRealOnes() throws {
        let folder = try TemporaryFolder()
        let suite = try MadeUpSuite(rows: 4, seeds: 1, in: folder.url)
        _ = try suite.writeRecords(as: .files)
        let call = try LowrankCommand.call(["run", suite.file, "--results", suite.results, "--cache", folder.path("cache")])
        #expect(call.status == .exited(0) && call.output.contains("1 runs to do, 19 cached"))
        let results = try SuiteResults.load(ResultsFolder(root: suite.results, suite: "made-up"))
        let (real, like) = (results.records.last!, results.records.dropLast(4).last!)
        #expect(real.configuration.row == "row-3" && like.configuration.row == "row-3")
        for record in results.records {
            #expect(record.result!.curve.count == 9 && record.checkpoints?.isEmpty == false)
            #expect(record.result!.memory.largest.count == real.result!.memory.largest.count)
        }
    }

    @Test func theMedianIgnoresTheFirstCall() {
        var calls = 0
        let parts = MedianTime(repetitions: 3).ofParts {
            calls += 1
            return calls == 1 ? [100, 100] : [Double(calls), 1]
        }
        #expect(parts == [3, 1] && calls == 4)
    }

    @Test func mistakesAreNamed() throws {
        for (widths, text) in [
            ("64,x", "'x' is no width"), ("", "'' is no width"), ("64,", "'' is no width"), ("12", "a multiple of 8"),
            ("0", "a multiple of 8"), ("-8", "a multiple of 8"), ("80000000", "up to 8192"),
        ] {
            let error = #expect(throws: InputError.self) { try BenchmarkModel.models(widths: widths) }
            #expect(error?.description.contains(text) == true)
        }
        for (sizes, text) in [("1000,x", "'x' is no number of runs"), ("750", "multiples of 500"), ("", "''")] {
            let error = #expect(throws: InputError.self) { try HarnessBenchmark.sizes(sizes) }
            #expect(error?.description.contains(text) == true)
        }
        for arguments in [["--harness", "--runs", "10"], ["--harness", "--profile", "galore"], ["--sizes", "7"], ["--sizes", "8", "--profile", "galor"], ["--repetitions", "0"]] {
            let (status, output, errors) = try LowrankCommand.call(["microbench"] + arguments)
            #expect(status == .exited(2) && output.isEmpty && !errors.isEmpty)
        }
    }

    @Test func timesAreReadable() {
        #expect([8.5e-7, 1.23e-5, 0.00145, 2.1].map(Format.time) == ["850 ns", "12.3 µs", "1.45 ms", "2.10 s"])
    }
}
