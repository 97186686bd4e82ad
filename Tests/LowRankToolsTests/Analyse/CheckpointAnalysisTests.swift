import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

/// The table of `lowrank analyse`.
struct CheckpointAnalysisTests {
    private let folder: TemporaryFolder
    private let streams = RandomStreams(seed: 4)

    init() throws { folder = try TemporaryFolder() }

    private typealias Tensors = [(name: String, tensor: Tensor<Float>)]

    /// Two weights, and a vector that is none.
    private func base() -> Tensors {
        [
            ("layers.10.up.weight", streams.normal("up", [40, 24], deviation: 0.2)),
            ("layers.2.down.weight", streams.normal("down", [24, 40], deviation: 0.2)),
            ("norm.weight", Tensor(repeating: 1, shape: [24])),
        ]
    }

    /// What a checkpoint of these tensors is called.
    private func write(_ tensors: Tensors, _ name: String, as type: SafetensorsType = .f32) throws -> String {
        try AtomicFile.createFolder(folder.url.appending(path: name))
        try SafetensorsFile.write(tensors, as: type, to: folder.path("\(name)/model.safetensors"))
        return folder.path(name)
    }

    /// The table, a dictionary a row, and what was said.
    private func analyse(
        _ checkpoint: String, base: String? = nil, selection: [String] = [], eps: Double = 0.6
    ) throws -> (rows: [[String: String]], said: String) {
        var said = ""
        let out = folder.path("table.csv")
        try CheckpointAnalysis(
            checkpoint, base: base, selection: selection, intruders: ["k": .integer(5), "eps": .real(eps)],
            report: ProgressReport { said += $0 }
        ).write(to: out)
        let table = try CommaSeparatedFile(out, columns: WeightMeasures.columns.map(\.name))
        return (table.rows.map { Dictionary(uniqueKeysWithValues: zip(table.columns, $0)) }, said)
    }

    private func number(_ row: [String: String], _ column: String) throws -> Double {
        let text = try #require(row[column])
        return try #require(Double(text))
    }

    // MARK: - Numbers

    @Test func aWeightAloneHasItsSpectrum() throws {
        let tensors = base()
        let (rows, said) = try analyse(try write(tensors, "base"))
        #expect(rows.map { $0["weight"] } == ["layers.2.down.weight", "layers.10.up.weight"])
        let s = try Tensor(tensors[1].tensor.values.map { Double($0) }, shape: [24, 40]).singularValues()
        let squares = s.reduce(0) { $0 + $1 * $1 }
        let expected: [String: Double] = [
            "rows": 24, "columns": 40, "spectral_norm": s[0], "nuclear_norm": s.reduce(0, +),
            "frobenius_norm": squares.squareRoot(), "effective_rank": EffectiveRank.of(s),
            "stable_rank": squares / (s[0] * s[0]),
        ]
        for (column, value) in expected {
            let found = try number(rows[0], column)
            #expect(abs(found / value - 1) < 1e-5, "\(column)")
        }
        let (exponent, spikes) = (try number(rows[0], "power_law_exponent"), try number(rows[0], "spikes"))
        #expect(exponent > 1 && spikes <= 1)
        #expect(["intruders", "update_rank", "update_relative_norm"].allSatisfy { rows[0][$0] == "" })
        #expect(said.contains("[1/2] layers.2.down.weight, 24 x 40: effective rank") && said.contains("left"))
    }

    /// One direction that the base does not have, in one weight, in either type.
    @Test(arguments: [SafetensorsType.f32, .bf16]) func anUpdateOfRankOneIsOneIntruder(_ type: SafetensorsType) throws {
        let tensors = base()
        let u: Tensor<Float> = streams.orthonormal("u", [40, 1]), v: Tensor<Float> = streams.orthonormal("v", [1, 24])
        var tuned = tensors
        tuned[0].tensor = tensors[0].tensor.adding(product: u, v, alpha: 8)
        let (rows, _) = try analyse(try write(tuned, "tuned", as: type), base: try write(tensors, "base", as: type))
        let up = rows[1]
        #expect(up["weight"] == "layers.10.up.weight")
        #expect(up["intruders"] == "1" && up["update_rank"] == "1")
        #expect(up["update_rank_90"] == "1" && up["update_rank_99"] == "1")
        let squares = tensors[0].tensor.values.reduce(0.0) { $0 + Double($1) * Double($1) }
        let relative = 8 / squares.squareRoot()
        let found = try number(up, "update_relative_norm")
        #expect(abs(found / relative - 1) < 0.01)
        #expect(rows[0]["intruders"] == "0" && rows[0]["update_rank"] == "0" && rows[0]["update_relative_norm"] == "0")
    }

    @Test func weightsThatTheBaseLacksHaveNoUpdate() throws {
        let tensors = base()
        let (rows, said) = try analyse(
            try write(tensors, "tuned"), base: try write(Array(tensors.dropFirst()), "base"))
        #expect(rows[0]["intruders"] == "0" && rows[1]["intruders"] == "" && said.contains("not in the base"))
    }

    @Test func aWeightThatIsNotFiniteIsEmpty() throws {
        var tensors = base()
        tensors[0].tensor[3] = .nan
        let (rows, said) = try analyse(try write(tensors, "base"))
        #expect(rows[0]["stable_rank"] != "" && rows[1]["stable_rank"] == "" && rows[1]["rows"] == "40")
        #expect(said.contains("has entries that are not finite"))
    }

    @Test func aPartOfANameSelects() throws {
        let path = try write(base(), "base")
        #expect(try analyse(path, selection: ["down", "nothing"]).rows.map { $0["weight"] } == ["layers.2.down.weight"])
        #expect { try analyse(path, selection: ["sideways"]) } throws: { "\($0)".contains("no weight's name has 'sideways'") }
    }

    // MARK: - Forms of checkpoints

    @Test func shardsAndSingleFilesAreCheckpoints() throws {
        let tensors = base()
        let whole = try analyse(try write(tensors, "base")).rows
        #expect(try analyse(folder.path("base/model.safetensors")).rows == whole)
        try AtomicFile.createFolder(folder.url.appending(path: "shards"))
        try SafetensorsFile.write([tensors[0]], to: folder.path("shards/a.safetensors"))
        try SafetensorsFile.write(Array(tensors.dropFirst()), to: folder.path("shards/b.safetensors"))
        let map = tensors.enumerated().map { "\"\($1.name)\": \"\($0 == 0 ? "a" : "b").safetensors\"" }
        try folder.write("shards/model.safetensors.index.json", "{\"weight_map\": {\(map.joined(separator: ", "))}}")
        #expect(try analyse(folder.path("shards")).rows == whole)
    }

    /// The rows of queries and keys, which GGUF has in another order, are those of the folder.
    @Test func aGGUFFileIsComparedWithAFolder() throws {
        let gguf = folder.path("llama.gguf")
        try GGUFTests.converted().write(to: URL(fileURLWithPath: gguf))
        let (rows, _) = try analyse(gguf, base: ExportFixture.path("llama"))
        #expect(rows.count > 10 && rows.contains { $0["weight"]!.hasSuffix("q_proj.weight") })
        #expect(rows.allSatisfy { $0["update_relative_norm"] == "0" && $0["update_rank"] == "0" })
    }

    /// Any other GGUF file by its own names.
    @Test func aGGUFFileOfAnotherNetworkIsRead() throws {
        let (rows, _) = try analyse(PublishedFixture.path("blocks.gguf"))
        #expect(rows.contains { $0["weight"] == "Q4_0" } && rows.allSatisfy { $0["rows"] == "3" })
    }

    @Test(arguments: PeftFixture.methods.keys.sorted()) func anAdapterOfPeftIsAnUpdate(_ name: String) throws {
        let (rows, _) = try analyse(PeftFixture.path(name), base: PeftFixture.base.url.path)
        #expect(!rows.isEmpty && rows.allSatisfy { Double($0["update_relative_norm"]!)! > 0 })
        if name == "lora" {
            #expect(rows.allSatisfy { $0["weight"]!.contains("q_proj") || $0["weight"]!.contains("v_proj") })
            #expect(rows.allSatisfy { $0["update_rank"] == "2" })
        }
        if name == "lora-head" { #expect(rows.contains { $0["weight"] == "lm_head.weight" }) }
    }

    /// A run's weights as one checkpoint, and as an adapter beside its base.
    @Test func anExportedRunIsACheckpoint() throws {
        let lora = MethodConfiguration(id: "lora", hyperparameters: ["rank": .integer(2), "lora_alpha": .real(4)])
        let source = try ExportFixture.write(SmallRun.configuration([lora]), "run.json", in: folder)
        let (whole, adapter) = (folder.path("whole"), folder.path("adapter"))
        try ExportFixture.export(source, to: whole)
        try ExportFixture.export(source, to: adapter, format: .peft(base: nil, .portable))
        let merged = try analyse(whole, base: adapter + "/base", selection: ["q_proj"]).rows
        let factors = try analyse(adapter, base: adapter + "/base", selection: ["q_proj"]).rows
        #expect(factors.count == 2 && factors.allSatisfy { $0["update_rank"] == "2" })
        for (a, b) in zip(merged, factors) {
            #expect(a["update_rank"] == "2")
            let ratio = try number(a, "update_relative_norm") / number(b, "update_relative_norm")
            #expect(abs(ratio - 1) < 1e-3)
        }
    }

    // MARK: - Mistakes

    private func complaint(_ work: () throws -> Void) -> String {
        do { try work() } catch { return error is InputError ? "\(error)" : "not an InputError: \(error)" }
        return "none"
    }

    @Test func mistakesAreOneLineWithARemedy() throws {
        let tensors = base()
        let whole = try write(tensors, "base")
        let other = try write([("layers.2.down.weight", Tensor(repeating: 1, shape: [24, 24]))], "other")
        let stranger = try write([("encoder.weight", Tensor(repeating: 1, shape: [3, 3]))], "stranger")
        let vectors = try write([tensors[2]], "vectors")
        try FileManager.default.createDirectory(atPath: folder.path("empty"), withIntermediateDirectories: true)
        let cut = folder.path("cut.safetensors")
        try Data(contentsOf: URL(fileURLWithPath: whole + "/model.safetensors")).dropLast(20).write(to: URL(fileURLWithPath: cut))
        for (checkpoint, base, parts) in [
            (folder.path("none"), nil, ["none: no such file; name a folder"]),
            (folder.path("empty"), nil, ["no model.safetensors", "name a folder"]),
            (cut, nil, ["cut.safetensors", "fetch or save the file again"]),
            (vectors, nil, ["holds no matrix"]),
            (whole, folder.path("none"), ["none: no such file"]),
            (whole, other, ["weight 'layers.2.down.weight' is 24 x 40, and 24 x 24 in", "fine-tuned from"]),
            (whole, stranger, ["stranger: has no weight of", "'encoder.weight'"]),
            (whole, PeftFixture.path("lora"), ["holds an adapter of peft; name the network that it changes"]),
            (PeftFixture.path("lora"), nil, ["add --base with the network that it changes"]),
            (PeftFixture.path("lora"), whole, ["belongs to no weight of", "trained on"]),
        ] as [(String, String?, [String])] {
            let text = complaint { _ = try analyse(checkpoint, base: base) }
            #expect(parts.allSatisfy { text.contains($0) } && !text.contains("\n"), "\(text)")
        }
    }

    @Test func theCommandChecksItsOutputBeforeItComputes() throws {
        let path = try write(base(), "base")
        for out in [folder.path("none/table.csv"), folder.path("base")] {
            let (status, output, errors) = try LowrankCommand.call(["analyse", path, "--out", out])
            #expect(status == .exited(2) && output.isEmpty)
            #expect(errors.hasPrefix("lowrank: ") && errors.contains(out) && errors.split(separator: "\n").count == 1, "\(errors)")
        }
        let (status, output, errors) = try LowrankCommand.call(["analyse", path, "--out", folder.path("table.csv")])
        #expect(status == .exited(0) && errors.isEmpty && output.contains("table.csv: 2 weights"))
        let help = try LowrankCommand.call(["analyse", "--help"]).output
        #expect(WeightMeasures.columns.allSatisfy { help.contains($0.name) } && help.contains("EXAMPLES"))
    }
}
