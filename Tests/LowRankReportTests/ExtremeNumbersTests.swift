import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

/// Numbers that nobody means, in every place where a file or an option has a number: what comes is either an answer or one line
/// that names the place, never a crash.
@Suite(.timeLimit(.minutes(5)))
struct ExtremeNumbersTests {
    static let extremes = [
        "0", "-1", "1", "9223372036854775807", "4611686018427387904", "9223372036854775808", "1e308", "-1e308", "1e-320", "1e999",
        "NaN", "Infinity", "\"\"", String(repeating: "9", count: 5000),
    ]

    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    /// The text once for each number in it and each extreme, with the extreme in the number's place.
    /// - Parameter wholeLists: whether every number of a list in brackets is meant; otherwise the first stands for all.
    static func variants(of text: String, extremes: [String] = extremes, wholeLists: Bool = true) -> [(what: String, text: String)] {
        let parts = "\"/._-"
        return text.matches(of: /-?[0-9]+(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?/).filter { match in
            if !wholeLists, text[..<match.range.lowerBound].last(where: { $0 != " " }) == "," { return false }
            let ends = [text[..<match.range.lowerBound].last, text[match.range.upperBound...].first].compactMap(\.self)
            return !ends.contains { $0.isLetter || $0.isNumber || parts.contains($0) }
        }.flatMap { match in
            extremes.map { ("\($0.prefix(30)) after …\(text[..<match.range.lowerBound].suffix(40))", text.replacingCharacters(in: match.range, with: $0)) }
        }
    }

    /// Writes each variant into the file and reads it; what is wrong has to be said in one line that begins with the place.
    private func check(
        _ name: String, _ text: String, extremes: [String] = extremes, place: String? = nil, _ read: (String) throws -> Void
    ) throws {
        let variants = Self.variants(of: text, extremes: extremes)
        try #require(variants.count >= extremes.count, "\(name) has no numbers")
        for variant in variants {
            let path = try folder.write(name, variant.text)
            do {
                try read(path)
            } catch {
                let isOurs = error is InputError || error is TaskError || error is MethodError || error is SafetensorsError
                let line = "\(error)"
                #expect(isOurs && line.hasPrefix(place ?? path), "\(variant.what): \(line.prefix(300))")
                #expect(Format.oneLine(line).count < 1000 && !line.contains("\n"), "\(variant.what): \(line.count) characters")
            }
        }
    }

    // MARK: Suites

    private func plan(_ path: String) throws {
        let suite = try SuiteReader(catalogue: .shipped, digest: { _ in "d1" }).read(path)
        let plan = try Plan(suite, environment: Fixture.environment)
        _ = try plan.text(in: ResultsFolder(root: folder.path("results"), suite: suite.name))
    }

    @Test func suites() throws { try check("suite.yaml", Fixture.suite, plan) }

    @Test func suitesWithEveryKey() throws {
        try check(
            "suite.yaml",
            """
            schema: suite/1
            seeds: [1]
            reference: full-rank
            throughput: {repetitions: 2, steps: 4, warmup_steps: 1}
            tasks:
              markov:
                data: {kind: markov, states: 16, branching: 4, source_seed: 1}
                model: {kind: llama, hidden: 16, intermediate: 32, layers: 2, heads: 4, key_heads: 2, initializer_range: 0.02}
                training:
                  steps: 10
                  batch: 2
                  context: 8
                  warmup: 1
                  minimum_ratio: 0.1
                  clip: 1.0
                  evaluations: 2
                  evaluation_batches: 2
                  calibration_batches: 3
                  observe: {every: 2, rank: 4}
                target_loss: 2.5
            rows:
              full-rank:
                methods: {adamw: {}}
                learning_rate: 1e-2
              some:
                methods: {lora: {rank: 2}}
                trains: {targets: [q_proj], head: true}
                learning_rate: {markov: 1e-2}
            """, plan)
    }

    @Test(arguments: Experiments.all.map(\.kind)) func suitesOfExperiments(_ kind: MethodKind) throws {
        let fixture = try ExperimentFixture()
        // The folder's own name has numbers.
        let here = folder.url.appending(path: "texts")
        try FileManager.default.copyItem(at: fixture.folder.url, to: here)
        // What is common to all suites has been read with all extremes above.
        let extremes = ["0", "-1", "9223372036854775807", "1e308", "NaN"]
        try check("suite.yaml", fixture.suite(kind).replacing(fixture.folder.url.path, with: here.path), extremes: extremes, plan)
    }

    /// Of all methods: what is accepted has a formula for its memory.
    @Test(arguments: MethodRegistry.all.map(\.card.id)) func hyperparameters(_ id: String) throws {
        let entry = try MethodRegistry.entry(id)
        // As llama-60m, of two layers.
        let model = try MemoryModel(
            folder.write(
                "config.json",
                #"""
                {"model_type": "llama", "hidden_size": 512, "intermediate_size": 1376, "num_hidden_layers": 2,
                "num_attention_heads": 8, "vocab_size": 32000, "rms_norm_eps": 1e-6, "initializer_range": 0.02,
                "max_position_embeddings": 1024}
                """#))
        let values: [HyperValue] = [
            .integer(0), .integer(-1), .integer(.max), .integer(.min), .integer(1 << 62), .real(1e308), .real(-1e308),
            .real(.leastNonzeroMagnitude), .real(.nan), .real(.infinity), .text(""),
            .text(String(repeating: "9", count: 5000)), .flag(true),
        ]
        for spec in entry.card.hyperparameters {
            for value in values {
                do {
                    let recipe = try entry.recipe([spec.name: value])
                    guard case .training = recipe else { continue }
                    let method = try FittedMethod([(id, [spec.name: value])], on: model)
                    _ = try MemoryEstimate(method, on: model, MemorySettings()).text
                } catch let error as MethodError {
                    #expect(error.description.contains(spec.name), "\(value): \(error)")
                    #expect(Format.oneLine(error.description).count < 1000)
                }
            }
        }
    }

    // MARK: Other files

    @Test func modelConfigurations() throws {
        try check(
            "config.json",
            #"""
            {"model_type": "llama", "hidden_size": 64, "intermediate_size": 172, "num_hidden_layers": 2, "num_attention_heads": 4,
            "num_key_value_heads": 2, "head_dim": 16, "vocab_size": 512, "rms_norm_eps": 1e-6, "rope_theta": 10000.0,
            "initializer_range": 0.02, "max_position_embeddings": 2048}
            """#
        ) { path in
            let model = try MemoryModel(path)
            for id in ["galore", "lora"] {
                _ = try MemoryEstimate(FittedMethod([(id, ["rank": .integer(1)])], on: model), on: model, MemorySettings()).text
            }
        }
    }

    @Test func publishedNumbers() throws {
        try check(
            "memory.csv",
            """
            paper,arxiv,table,model,method,rank,quantity,published,unit,verified,convention,agrees
            GaLore,2403.03507,Table 2,60M,GaLore,128,weights+optimizer,0.24,G,yes,D1,no
            GaLore,2403.03507,Table 2,1B,LoRA,512,weights+optimizer,6.17,G,yes,R3,no

            """
        ) { _ = try PublishedMemory($0).conclusion }
        try check(
            "perplexity.csv",
            """
            method,model,rank,perplexity,full_rank,paper,source,table,verified
            galore,60M,128,34.88,34.06,GaLore,2403.03507,Table 2,yes

            """
        ) { path in
            let fit = try MemoryFit(
                budget: 8e9, model: MemoryModel("llama-60m"), claims: QualityClaim.read(path), settings: MemorySettings())
            _ = fit.text
        }
    }

    /// What JSON can hold, and what a measurement could be at most.
    private static let inRecords = ["0", "-1", "9223372036854775807", "1e140", "1e-320"]

    /// Tables and figures of results with impossible numbers.
    @Test func records() throws {
        let plan = try Plan(Fixture.readSuite(in: folder), environment: Fixture.environment)
        let results = ResultsFolder(root: folder.path("results"), suite: "small")
        try AtomicFile.createFolder(results.records)
        try JSONFile.write(ResultsManifest(plan), to: results.manifest)
        for run in plan.runs {
            try JSONFile.write(Fixture.record(run, Fixture.result(loss: 3)), to: results.record(run.key))
        }
        let record = results.record(plan.runs[0].key)
        let text = try String(contentsOf: record, encoding: .utf8)
        for variant in Self.variants(of: text, extremes: Self.inRecords) {
            try variant.text.write(to: record, atomically: true, encoding: .utf8)
            do {
                let known = try SuiteResults.load(results)
                _ = known.tables.markdown(known.manifest) + known.tables.csv
                _ = FigureRenderer.sections(FigureInput(known)).flatMap(\.figures).map { $0.script.text + $0.table.text }
                _ = Comparison(known, with: Baseline(accepting: known, tolerances: nil)).conclusion
            } catch let error as InputError {
                #expect(error.description.hasPrefix(record.relativePath), "\(variant.what): \(error)")
            }
        }
    }

    @Test(arguments: Experiments.all.map(\.kind)) func recordsOfExperiments(_ kind: MethodKind) throws {
        let known = try ExperimentFixture.results(kind)
        let text = String(decoding: try JSONFile.line(known.records[0]), as: UTF8.self)
        for variant in Self.variants(of: text, extremes: Self.inRecords, wholeLists: false) {
            guard let record = try? RunRecord.decode(Data(variant.text.utf8), at: "record") else { continue }
            let results = SuiteResults(
                manifest: known.manifest, records: [record] + known.records.dropFirst(), throughput: [])
            _ = results.tables.markdown(results.manifest) + results.tables.csv
            _ = ExperimentFigures(results, Experiments.of(kind)).sections.flatMap(\.figures).map { $0.script.text + $0.table.text }
        }
    }

    // MARK: Options

    private static let options: [[String]] = [
        ["memory", "--model", "llama-60m", "--batch"], ["memory", "--model", "llama-60m", "--context"],
        ["memory", "--model", "llama-60m", "--method", "galore", "--rank"], ["fit", "--model", "llama-60m", "--budget"],
        ["fit", "--model", "llama-60m", "--budget", "1GB", "--batch"], ["fit", "--model", "llama-60m", "--budget", "1GB", "--context"],
        ["perplexity", "--model", "none", "--text", "none", "--context"], ["perplexity", "--model", "none", "--text", "none", "--tokens"],
        ["perplexity", "--model", "none", "--text", "none", "--threads"], ["microbench", "--profile", "none", "--sizes"],
        ["microbench", "--profile", "none", "--repetitions"], ["run", "none", "--jobs"], ["run", "none", "--threads"],
        ["run", "none", "--timeout"], ["pace", "none", "--threads"], ["tune", "none", "--jobs"], ["peers", "--python", "none", "--sizes"],
        ["peers", "--python", "none", "--repetitions"], ["peers", "--python", "none", "--seconds"], ["memory", "--model"],
        ["memory", "--model", "llama-60m", "--method"], ["plot"], ["claims", "--method"], ["export", "--out", "none"],
        ["memory-tables", "--published"],
    ]

    /// Each is a process of its own, so of numbers that are read alike there is one.
    @Test(arguments: options) func everyOptionIsRefusedInOneLine(_ arguments: [String]) throws {
        for extreme in ["0", "-1", "9223372036854775807", "9223372036854775808", "1e999", "NaN", "\"\"", Self.extremes.last!] {
            var arguments = arguments
            let value = extreme == "\"\"" ? "" : extreme
            if arguments.last!.hasPrefix("--") { arguments[arguments.count - 1] += "=" + value } else { arguments.append(value) }
            let (status, _, errors) = try LowrankCommand.call(arguments)
            let lines = errors.split(separator: "\n").filter { !$0.isEmpty }
            let call = arguments.joined(separator: " ").prefix(100)
            #expect(status == .exited(2) && lines.count == 1 || status == .exited(0) && lines.isEmpty, "\(call): \(status) \(errors.prefix(400))")
            #expect(errors.count < 1000, "\(call): \(errors.count) characters")
        }
    }
}
