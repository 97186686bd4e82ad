import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

/// Adapters written for peft. That peft loads them is shown by `lowrank peers --adapters-only`.
struct PeftExportTests {
    private let folder: TemporaryFolder
    private let out: String

    init() throws {
        folder = try TemporaryFolder()
        out = folder.path("adapter")
    }

    private func item(_ name: String) throws -> AdapterComparison.Item {
        try #require(AdapterComparison.items.first { $0.name == name })
    }

    private func export(
        _ name: String, to folder: String? = nil, base: String? = nil, initial: Bool = false, force: Bool = false
    ) throws -> String {
        let item = try item(name)
        let source = try ExportFixture.write(try item.configuration(), name + ".json", in: self.folder)
        return try ExportFixture.export(
            source, to: folder ?? out, format: .peft(base: base, item.pissa), initial: initial, logits: true,
            force: force)
    }

    private func configuration(_ folder: String? = nil) throws -> StrictJSON {
        try StrictJSON(
            parsing: try #require(FileManager.default.contents(atPath: (folder ?? out) + "/adapter_config.json")))
    }

    @Test(arguments: AdapterComparison.items.map(\.name))
    func aTrainedAdapterComesBackWithItsLogits(_ name: String) throws {
        let said = try export(name)
        #expect(!said.contains("warning"), "\(said)")
        let files = try FileManager.default.contentsOfDirectory(atPath: out).sorted()
        #expect(files == ["adapter_config.json", "adapter_model.safetensors", "base", "logits.safetensors"])
        #expect(try SafetensorsFile(path: out + "/adapter_model.safetensors").metadata == ["format": "pt"])

        let file = try SafetensorsFile(path: out + "/logits.safetensors")
        let (tokens, logits): (Tensor<Float>, Tensor<Float>) = (try file.tensor("tokens"), try file.tensor("logits"))
        func difference(_ network: Llama<Float>) -> Float {
            zip(BatchLogits(network, of: tokens).logits.values, logits.values).map { abs($0 - $1) }.max()!
        }
        let base = LlamaCheckpoint(out + "/base")
        #expect(difference(try PeftExport.read(out, base: base, batch: 4, context: 16)) < 2e-5)
        #expect(difference(try base.read(batch: 4, context: 16)) > 1e-2)
    }

    @Test(arguments: ["lora", "dora", "pissa-portable", "randlora", "shira", "bone-bat"])
    func theBaseIsTheNetworkBeforeTraining(_ name: String) throws {
        _ = try export(name)
        var run = try item(name).configuration()
        run.methods = []
        let dense = folder.path("dense")
        try ExportFixture.export(ExportFixture.write(run, "dense.json", in: folder), to: dense, initial: true)
        #expect(
            FileManager.default.contentsEqual(
                atPath: out + "/base/model.safetensors", andPath: dense + "/model.safetensors"))
    }

    @Test func pissaIsWrittenInTwoForms() throws {
        _ = try export("pissa-portable")
        let settings = try configuration()
        #expect(
            settings["r"] == .integer(8) && settings["init_lora_weights"] == .bool(true)
                && settings["use_rslora"] == .bool(true))
        let alpha = try #require(settings["lora_alpha"]?.number)
        #expect(abs(alpha - 6 * 2.0.squareRoot()) < 1e-12)
        let name = "base_model.model.model.layers.1.mlp.up_proj.lora_B.weight"
        #expect(try SafetensorsFile(path: out + "/adapter_model.safetensors").entry(name)?.shape == [48, 8])

        // Before training the two halves cancel.
        let initial = folder.path("initial")
        _ = try export("pissa-portable", to: initial, initial: true)
        let B: Tensor<Float> = try SafetensorsFile(path: initial + "/adapter_model.safetensors").tensor(name)
        #expect((0..<48).allSatisfy { i in (0..<4).allSatisfy { B[i, $0] == -B[i, $0 + 4] } })

        let plain = folder.path("plain")
        _ = try export("pissa-plain", to: plain)
        #expect(try configuration(plain)["r"] == .integer(4))
        #expect(try configuration(plain)["init_lora_weights"] == .string("pissa"))
        for (key, value) in [("quantised", HyperValue.flag(true)), ("niter", .integer(4))] {
            var run = try item("pissa-plain").configuration()
            run.methods[1].hyperparameters[key] = value
            let source = try ExportFixture.write(run, "run.json", in: folder)
            let error = #expect(throws: InputError.self) {
                try ExportFixture.export(source, to: folder.path(key), format: .peft(base: nil, .plain))
            }
            #expect(
                try #require(error).description.contains("run.json: pissa: peft would not find the same start again"))
        }
    }

    @Test func whatTrainsBesidesTheAdapterIsSavedAsAModule() throws {
        _ = try export("lora-everything-trains")
        let all = ["embed_tokens", "input_layernorm", "lm_head", "norm", "post_attention_layernorm"]
        #expect(try configuration()["modules_to_save"] == .array(all.map { .string($0) }))
        let lora = folder.path("lora")
        _ = try export("lora", to: lora)
        #expect(try configuration(lora)["modules_to_save"] == .null)
        let targets = ["down_proj", "gate_proj", "k_proj", "o_proj", "q_proj", "up_proj", "v_proj"]
        #expect(try configuration(lora)["target_modules"] == .array(targets.map { .string($0) }))
        let tied = folder.path("tied")
        _ = try export("lora-tied-embedding", to: tied)
        #expect(try configuration(tied)["ensure_weight_tying"] == .bool(true))
        let file = try SafetensorsFile(path: tied + "/adapter_model.safetensors")
        let (head, embedding): (Tensor<Float>, Tensor<Float>) = (
            try file.tensor("base_model.model.lm_head.weight"),
            try file.tensor("base_model.model.model.embed_tokens.weight")
        )
        #expect(head.values == embedding.values)
    }

    @Test func adaptersMayShareABase() throws {
        let base = folder.path("base")
        _ = try export("lora", base: base)
        #expect(try configuration()["base_model_name_or_path"] == .string(base))
        let other = folder.path("other")
        #expect(try export("dora", to: other, base: base).contains("\(base) holds this base already"))
        // That of codes is another one.
        let error = #expect(throws: InputError.self) { try export("qlora", to: folder.path("third"), base: base) }
        #expect(try #require(error).description.contains("base: the folder is not empty"))
        #expect(!FileManager.default.fileExists(atPath: folder.path("third")))
        _ = try export("qlora", to: folder.path("third"), base: base, force: true)
    }

    @Test(arguments: SmallRun.linearMethods.filter { !PeftKind.allMethods.contains($0.id) })
    func methodsThatPeftDoesNotHaveAreRefused(_ method: MethodConfiguration) throws {
        let source = try ExportFixture.write(SmallRun.configuration([method]), "run.json", in: folder)
        let error = #expect(throws: InputError.self) {
            try ExportFixture.export(source, to: out, format: .peft(base: nil, .portable))
        }
        let message = try #require(error).description
        #expect(message.contains("lora, qlora, dora, pissa, randlora, shira, bone can be exported"), "\(message)")
        #expect(message.contains("run.json") && !message.contains("\n"))
        #expect(!FileManager.default.fileExists(atPath: out))
    }

    @Test func theCommandRefusesWithStatusTwoAndOneLine() throws {
        let rank: [String: HyperValue] = ["rank": .integer(4)]
        let galore = try ExportFixture.write(
            SmallRun.configuration([.init(id: "low-rank", hyperparameters: rank)]), "run.json", in: folder)
        let lora = try ExportFixture.write(
            SmallRun.configuration([.init(id: "lora", hyperparameters: rank)]), "lora.json", in: folder)
        for (arguments, complaint) in [
            ([galore, "--format", "peft"], "low-rank has no adapter that peft"),
            ([lora, "--base", "x"], "--base belongs to --format peft"),
            ([lora, "--pissa", "plain"], "--pissa belongs to --format peft"), ([lora, "--format", "onnx"], "onnx"),
        ] {
            let (status, output, errors) = try LowrankCommand.call(["export"] + arguments + ["--out", out])
            #expect(status == .exited(2) && output.isEmpty)
            #expect(errors.contains(complaint) && errors.count(where: \.isNewline) == 1, "\(errors)")
        }
        let done = try LowrankCommand.call(["export", lora, "--format", "peft", "--out", out, "--initial"])
        #expect(done.status == .exited(0) && FileManager.default.fileExists(atPath: out + "/base/model.safetensors"))
    }
}
