import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

/// Adapters that peft has saved, read here.
struct PeftStartTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test(arguments: PeftFixture.methods.keys.sorted())
    func anAdapterGivesTheLogitsThatItGivesInPeft(_ name: String) throws {
        let network = try PeftExport.read(PeftFixture.path(name), base: PeftFixture.base, batch: 2, context: 6)
        let difference = try PeftFixture.difference(of: network, from: name)
        #expect(difference < PeftFixture.tolerance(name))
        // It is not the base that does.
        #expect(try PeftFixture.difference(of: PeftFixture.base.read(batch: 2, context: 6), from: name) > 1e-2)
    }

    @Test(arguments: PeftFixture.methods.keys.sorted())
    func aRowStartsWhereTheAdapterEnded(_ name: String) throws {
        let suite = try PeftFixture.read(
            PeftFixture.suite(PeftFixture.path(name), row: "methods: {\(PeftFixture.methods[name]!): {}}"), in: folder)
        let configuration = try JSONDecoder().decode(
            RunConfiguration.self, from: JSONEncoder().encode(PeftFixture.run(suite)))
        try configuration.check()
        var run = try PreparedRun(configuration, cacheDirectory: folder.url)
        let network = try #require(run.trainer.network as? Llama<Float>)
        let difference = try PeftFixture.difference(of: network, from: name)
        #expect(difference < PeftFixture.tolerance(name))
        #expect(run.configuration.start?.path == PeftFixture.path(name))

        let before = run.weightsSHA256
        let curve = try RunExecutor.train(&run) { _, _, _ in }
        #expect(curve.last!.evaluationLoss.isFinite && run.weightsSHA256 != before)

        // And goes back as it came.
        let source = try ExportFixture.write(configuration, "run.json", in: folder)
        for pissa in PeftPiSSAForm.allCases {
            let out = folder.path("\(pissa)")
            let said = try ExportFixture.export(source, to: out, format: .peft(base: nil, pissa), initial: true)
            #expect(!said.contains("warning"), "\(said)")
            let again = try PeftExport.read(out, base: LlamaCheckpoint(out + "/base"), batch: 2, context: 6)
            let difference = try PeftFixture.difference(of: again, from: name)
            #expect(difference < PeftFixture.tolerance(name))
        }
    }

    @Test func hyperparametersAndTargetsAreTheAdapters() throws {
        let suite = try PeftFixture.read(
            PeftFixture.suite(
                PeftFixture.path("lora"), row: "methods: {lora: {rank: 2}}\n    trains: {embedding: false}"), in: folder
        )
        let method = try #require(suite.rows[0].methods["small"]?.first { $0.id == "lora" })
        #expect(method.hyperparameters == ["rank": .integer(2), "lora_alpha": .real(3), "use_rslora": .flag(false)])
        #expect(suite.rows[0].trains == TrainedParts(targets: ["q_proj", "v_proj"], embedding: false))
        let everywhere = try PeftFixture.read(
            PeftFixture.suite(PeftFixture.path("rslora"), row: "methods: {qlora: {}}"), in: folder)
        #expect(everywhere.rows[0].trains == nil)
    }

    @Test func theFolderIsPartOfTheKey() throws {
        let path = try PeftFixture.copy("lora", in: folder)
        let text = PeftFixture.suite(path, row: "methods: {lora: {}}")
        let before = PeftFixture.run(try PeftFixture.read(text, in: folder))
        let config = try String(contentsOfFile: path + "/adapter_config.json", encoding: .utf8)
        try config.replacing("\"lora_alpha\": 3", with: "\"lora_alpha\": 4").write(
            toFile: path + "/adapter_config.json", atomically: true, encoding: .utf8)
        let after = PeftFixture.run(try PeftFixture.read(text, in: folder))
        #expect(before.start?.sha256 != after.start?.sha256)
        #expect(RunKey.of(before, in: Fixture.environment) != RunKey.of(after, in: Fixture.environment))
        let error = #expect(throws: InputError.self) { try PreparedRun(before, cacheDirectory: folder.url) }
        #expect(try #require(error).description == "\(path): has changed since the plan was made; run the suite again")
    }

    // MARK: - Mistakes

    struct Mistake: Sendable, CustomTestStringConvertible {
        let adapter: String
        let row: String
        let complaint: String
        /// Of adapter_config.json.
        let edits: [(old: String, new: String)]
        var testDescription: String { complaint }

        init(_ adapter: String, _ row: String, _ complaint: String, _ edits: (old: String, new: String)...) {
            (self.adapter, self.row, self.complaint, self.edits) = (adapter, row, complaint, edits)
        }

        static let lora = "methods: {lora: {}}"
        static let all = [
            Mistake(
                "lora", lora,
                "adapter_config.json: peft_type is 'IA3'; a row can start from LORA, MISS, RANDLORA, SHIRA",
                ("LORA", "IA3")),
            Mistake("lora", lora, "adapter_config.json: peft_type is missing", ("\"peft_type\": \"LORA\",", "")),
            Mistake("lora", lora, "adapter_config.json: not whole JSON", ("\"peft_type\": \"LORA\",", "\"peft_type\"")),
            Mistake("lora", lora, "rows.row.init.peft: ", ("\"r\": 2", "\"r\": 3")),
            Mistake(
                "lora", lora,
                "q_proj.lora_B.weight': its shape is [8, 2], and with the rank of adapter_config.json on this network it must be [8, 3]",
                ("\"r\": 2", "\"r\": 3")),
            Mistake("lora", lora, "lora: rank must be a whole number of at least 1", ("\"r\": 2", "\"r\": 0")),
            Mistake("lora", lora, "adapter_config.json: r is an array", ("\"r\": 2", "\"r\": [2]")),
            Mistake("lora", lora, "q_proj.lora_A.weight': target_modules does not name it", ("\"q_proj\",", "")),
            Mistake("lora", lora, "k_proj.lora_B.weight': not in the file", ("\"q_proj\"", "\"q_proj\", \"k_proj\"")),
            Mistake(
                "lora", lora, "target_modules names no linear weight of the network (it has q_proj, k_proj,",
                ("_proj\"", "_pro\"")),
            Mistake("lora", lora, "target_modules holds a whole number", ("\"q_proj\"", "7")),
            Mistake("lora", lora, "bias is not supported", ("\"bias\": \"none\"", "\"bias\": \"all\"")),
            Mistake("lora", lora, "lora_bias is not supported", ("\"lora_bias\": false", "\"lora_bias\": true")),
            Mistake(
                "lora", lora, "rank_pattern.v_(proj is not a regular expression",
                ("\"rank_pattern\": {}", "\"rank_pattern\": {\"v_(proj\": 2}")),
            Mistake(
                "lora", lora, "alpha_pattern.v_proj is not a number",
                ("\"alpha_pattern\": {}", "\"alpha_pattern\": {\"v_proj\": \"2\"}")),
            Mistake(
                "lora", lora, "v_proj.lora_B.weight': its shape is [4, 2]",
                ("\"rank_pattern\": {}", "\"rank_pattern\": {\"v_proj\": 1}")),
            Mistake("olora", lora, "init_lora_weights 'olora' changes the base"),
            Mistake(
                "pissa", "methods: {pissa: {}}", "init_lora_weights 'pissa_niter_4' changes the base",
                ("\"pissa\"", "\"pissa_niter_4\"")),
            Mistake("randlora-seeded", "methods: {randlora: {}}", "save the adapter with save_projection=True"),
            Mistake("randlora", "methods: {randlora: {}}", "must be [2, 1, 4]", ("\"r\": 3", "\"r\": 2")),
            Mistake("lora-one-layer", lora, "layers_to_transform is not supported"),
            Mistake(
                "lora-one-layer", lora, "target_modules leaves out model.layers.0.self_attn.v_proj",
                ("\"layers_to_transform\": [\n    1\n  ]", "\"layers_to_transform\": null"),
                ("[\n    \"q_proj\",\n    \"v_proj\"\n  ]", "\".*1.*v_proj\"")),
            Mistake(
                "dora", lora,
                "holds an adapter of the method 'dora' (peft_type LORA, use_dora true); give the row this method"),
            Mistake("miss", lora, "holds an adapter of the method 'bone' (peft_type MISS)"),
            Mistake("lora", "methods: {lora: {rank: 4}}", "rows.row.methods.lora.rank: is 4, and the adapter in "),
            Mistake(
                "lora", lora + "\n    overrides: {small: {lora: {lora_alpha: 4}}}",
                "rows.row.overrides.small.lora.lora_alpha: is 4, and"),
            Mistake("lora", lora + "\n    trains: {targets: [q_proj]}", "rows.row.trains: targets: the adapter in "),
        ]
    }

    @Test(arguments: Mistake.all)
    func whatCannotBeStartedFromIsOneLineThatNamesFileAndKey(_ mistake: Mistake) throws {
        let path = try PeftFixture.copy(mistake.adapter, in: folder)
        var config = try String(contentsOfFile: path + "/adapter_config.json", encoding: .utf8)
        for (old, new) in mistake.edits {
            try #require(config.contains(old))
            config = config.replacing(old, with: new)
        }
        try config.write(toFile: path + "/adapter_config.json", atomically: true, encoding: .utf8)
        try expect(mistake.complaint, PeftFixture.suite(path, row: mistake.row))
    }

    private func expect(_ complaint: String, _ suite: String) throws {
        let error = #expect(throws: InputError.self) { try PeftFixture.read(suite, in: folder) }
        let message = try #require(error).description
        #expect(message.contains(complaint) && message.contains("suite.yaml:") && !message.contains("\n"), "\(message)")
    }

    @Test func brokenFilesAreNamed() throws {
        let path = try PeftFixture.copy("lora", in: folder)
        let text = PeftFixture.suite(path, row: Mistake.lora)
        let file = URL(fileURLWithPath: path + "/adapter_model.safetensors")
        let whole = try Data(contentsOf: file)
        for length in [0, 7, 100, whole.count / 2, whole.count - 1] {
            try whole.prefix(length).write(to: file)
            try expect("adapter_model.safetensors: ", text)
            try expect("; save the adapter again", text)
        }
        try FileManager.default.removeItem(at: file)
        try expect("adapter_model.safetensors: no such file; name a folder", text)
        try Data().write(to: URL(fileURLWithPath: path + "/adapter_model.bin"))
        try expect("save the adapter with safe_serialization=True", text)
        try expect("/nowhere/adapter_config.json: no such file", PeftFixture.suite("/nowhere", row: Mistake.lora))
        try expect("rows.row.init.path: unknown key", text.replacing("{peft:", with: "{path:"))
    }

    @Test func anAdapterOfAnotherNetworkIsRefused() throws {
        let text = PeftFixture.suite(PeftFixture.path("lora"), row: Mistake.lora)
        let checkpoint = ", checkpoint: \(PeftFixture.base.file(.weights).path)"
        try expect(
            "its shape is [8, 2], and with the rank of adapter_config.json on this network it must be [16, 2] (an adapter of another network",
            text.replacing("hidden: 8", with: "hidden: 16").replacing(checkpoint, with: ""))
        try expect("not in the file", text.replacing("layers: 2", with: "layers: 3").replacing(checkpoint, with: ""))
        let head = PeftFixture.suite(PeftFixture.path("lora-head"), row: Mistake.lora)
        try expect(
            "lm_head.weight': its shape is [11, 8], not [12, 8]",
            head.replacing("states: 11", with: "states: 12").replacing(checkpoint, with: ""))
        let planted = text.replacing(
            "kind: markov, states: 11, branching: 3", with: "kind: planted, rank: 1, density: 0, noise: 0"
        )
        .replacing(
            "kind: llama, hidden: 8, intermediate: 12, layers: 2, heads: 2, key_heads: 1\(checkpoint)",
            with: "kind: linear, inputs: 8, outputs: 8"
        )
        .replacing(" context: 6,", with: "")
        try expect("the network of task 'small' is no decoder", planted)
    }
}
