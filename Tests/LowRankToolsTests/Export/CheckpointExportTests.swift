import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

struct CheckpointExportTests {
    private let folder: TemporaryFolder
    private let out: String

    init() throws {
        folder = try TemporaryFolder()
        out = folder.path("deep/checkpoint")
    }

    // MARK: - What comes out

    @Test(arguments: SmallRun.linearMethods)
    func aTrainedRunComesBackWithItsLogits(_ method: MethodConfiguration) throws {
        let configuration = SmallRun.configuration([method])
        let record = try ExportFixture.record(configuration)
        let source = try ExportFixture.write(record, "record.json", in: folder)
        let said = try ExportFixture.export(source, to: out, logits: true)
        #expect(said.contains("the weights are those of the record, bit for bit"))
        #expect(!said.contains("warning"))

        let file = try SafetensorsFile(path: out + "/logits.safetensors")
        let (tokens, logits): (Tensor<Float>, Tensor<Float>) = (try file.tensor("tokens"), try file.tensor("logits"))
        let read = try LlamaCheckpoint(out).read(batch: 2, context: 8)
        let found = BatchLogits(read, of: tokens).logits
        let difference = zip(found.values, logits.values).map { abs($0 - $1) }.max()!
        // Dense weights are the same numbers; merged ones are rounded once more.
        let isDense = try configuration.makeMethod().parametrisation is DenseForm
        #expect(isDense ? difference == 0 : difference < 1e-5)
        #expect(logits.values.contains { abs($0) > 0.1 })
    }

    @Test func theWeightsBeforeTrainingAreTheSameForDenseMethods() throws {
        var files: [Data] = []
        for method in ["adamw", "lora", "galore"] {
            let methods = SmallRun.linearMethods.filter { $0.id == method }
            let source = try ExportFixture.write(SmallRun.configuration(methods), method + ".json", in: folder)
            try ExportFixture.export(source, to: folder.path(method), initial: true)
            files.append(try Data(contentsOf: URL(fileURLWithPath: folder.path(method) + "/model.safetensors")))
        }
        #expect(files[0] == files[1] && files[0] == files[2])
        try ExportFixture.export(folder.path("adamw.json"), to: out)
        #expect(try Data(contentsOf: URL(fileURLWithPath: out + "/model.safetensors")) != files[0])
    }

    @Test func aContextThatNoMachineHasMemoryForIsRefused() throws {
        var configuration = SmallRun.configuration()
        (configuration.training.context, configuration.training.batch) = (65_536, 1_000_000)
        let source = try ExportFixture.write(configuration, "run.json", in: folder)
        #expect { try ExportFixture.export(source, to: out, initial: true) } throws: {
            "\($0)".hasPrefix(source) && "\($0)".contains("training.context 65536") && "\($0)".contains("lower one of them")
        }
        // One matrix of the context squared, and little else.
        configuration.training.batch = 1
        #expect(throws: InputError.self) { try configuration.checkFits(memory: 0x1p34) }
        #expect(throws: Never.self) { try configuration.checkFits(memory: 0x1.1p34) }
    }

    @Test func theConfigurationSaysWhatTransformersAsks() throws {
        let source = try ExportFixture.write(SmallRun.configuration(), "run.json", in: folder)
        try ExportFixture.export(source, to: out, initial: true)
        let json = try StrictJSON(parsing: try #require(FileManager.default.contents(atPath: out + "/config.json")))
        let expected: [String: StrictJSON] = [
            "architectures": .array([.string("LlamaForCausalLM")]), "model_type": .string("llama"),
            "hidden_size": .integer(16), "intermediate_size": .integer(24), "num_hidden_layers": .integer(2),
            "num_attention_heads": .integer(2), "num_key_value_heads": .integer(2), "head_dim": .integer(8),
            "vocab_size": .integer(16), "max_position_embeddings": .integer(8), "hidden_act": .string("silu"),
            "tie_word_embeddings": .bool(false), "attention_bias": .bool(false), "mlp_bias": .bool(false),
            "dtype": .string("float32"), "torch_dtype": .string("float32"), "bos_token_id": .null,
            "eos_token_id": .null,
            "rope_theta": .integer(10_000),
        ]
        for (key, value) in expected { #expect(json[key] == value, "\(key)") }
        #expect(json["rope_parameters"]?["rope_theta"] == .integer(10_000))
        #expect(json["rms_norm_eps"]?.number == 1e-6)
        #expect(
            try FileManager.default.contentsOfDirectory(atPath: out).sorted() == ["config.json", "model.safetensors"])
    }

    @Test func aTextTaskComesWithItsTokenizer() throws {
        let corpus = ExportFixture.path("tokenizer/sample.txt")
        var configuration = SmallRun.configuration()
        configuration.data = .text(corpus: corpus, vocabulary: 300, sha256: try TextCorpus(corpus).sha256)
        let source = try ExportFixture.write(configuration, "run.json", in: folder)
        try ExportFixture.export(source, to: out, initial: true)
        let verified = ExportFixture.path("tokenizer/tokenizer.json")
        #expect(FileManager.default.contentsEqual(atPath: out + "/tokenizer.json", andPath: verified))
        let json = try StrictJSON(parsing: try #require(FileManager.default.contents(atPath: out + "/config.json")))
        #expect(json["eos_token_id"] == .integer(256))
    }

    // MARK: - Where it comes from and goes to

    @Test func aRecordIsFoundByTheBeginningOfItsKey() throws {
        let record = try ExportFixture.record(SmallRun.configuration())
        _ = try ExportFixture.write(record, "results/small/records/\(record.key).json", in: folder)
        let results = folder.path("results")
        let prefix = String(record.key.prefix(6))
        #expect(try ExportSource(prefix, results: results).record?.key == record.key)
        _ = try ExportFixture.write(record, "results/other/records/\(record.key).json", in: folder)
        let error = #expect(throws: InputError.self) { try ExportSource(prefix, results: results) }
        #expect(try #require(error).description.contains("2 records have a key that begins so"))
    }

    @Test func otherWeightsThanTheRecordsAreExportedWithAWarning() throws {
        var record = try ExportFixture.record(SmallRun.configuration())
        let digest = record.result!.weightsSHA256
        record.result!.weightsSHA256 = "0123"
        let said = try ExportFixture.export(ExportFixture.write(record, "record.json", in: folder), to: out)
        #expect(said.contains("warning: the weights are not those of the record: SHA-256 \(digest), recorded 0123"))
        #expect(FileManager.default.fileExists(atPath: out + "/model.safetensors"))
    }

    @Test func aFolderThatIsNotEmptyTakesForce() throws {
        let source = try ExportFixture.write(SmallRun.configuration(), "run.json", in: folder)
        for name in ["notes.txt", "tokenizer.json"] {
            _ = try ExportFixture.write("", "deep/checkpoint/" + name, in: folder)
        }
        let error = #expect(throws: InputError.self) { try ExportFixture.export(source, to: out, initial: true) }
        #expect(try #require(error).description.contains("the folder is not empty"))
        #expect(!FileManager.default.fileExists(atPath: out + "/model.safetensors"))

        try ExportFixture.export(source, to: out, initial: true, force: true)
        // The tokenizer of an earlier checkpoint would be wrong beside this one.
        let expected = ["config.json", "model.safetensors", "notes.txt"]
        #expect(try FileManager.default.contentsOfDirectory(atPath: out).sorted() == expected)
        #expect(throws: InputError.self) { try ExportFixture.export(source, to: out + "/notes.txt", initial: true) }
    }

    // MARK: - Mistakes

    struct Mistake: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let configuration: RunConfiguration
        let complaint: String

        init(_ complaint: String, _ change: (inout RunConfiguration) -> Void) {
            var configuration = SmallRun.configuration()
            change(&configuration)
            (self.configuration, self.complaint, testDescription) = (configuration, complaint, complaint)
        }

        static let all: [Mistake] = [
            Mistake("trains a network of kind linear, not a language model") { $0 = ExportFixture.planted },
            Mistake("set 'activation: none'") {
                $0.methods = [.init(id: "lost", hyperparameters: ["rank": .integer(4)])]
            },
            Mistake("rank 17 is larger than") {
                $0.methods = [.init(id: "lora", hyperparameters: ["rank": .integer(17)])]
            },
            Mistake("did you mean 'galore'?") { $0.methods = [.init(id: "galroe", hyperparameters: [:])] },
            Mistake("did you mean 'rank'?") {
                $0.methods = [.init(id: "lora", hyperparameters: ["rnak": .integer(4)])]
            },
            Mistake("must be an even multiple of heads") {
                $0.model = .llama(hidden: 16, intermediate: 24, layers: 1, heads: 3, initializerRange: 0.02)
            },
            Mistake("model.llama.layers is 0") {
                $0.model = .llama(hidden: 16, intermediate: 24, layers: 0, heads: 2, initializerRange: 0.02)
            },
            Mistake("training.batch is 0") { $0.training.batch = 0 },
            Mistake("training.steps is 0") { $0.training.steps = 0 },
            Mistake("training.warmup is 9, must be 0 to 8") { $0.training.warmup = 9 },
            Mistake("markov: states is 1") { $0.data = .markov(states: 1, branching: 1, sourceSeed: 1) },
            Mistake("/none.txt: no such file") { $0.data = .text(corpus: "/none.txt", vocabulary: 300, sha256: "") },
            Mistake("the run diverged") { $0.learningRate = 1e30 },
        ]
    }

    @Test(arguments: Mistake.all)
    func whatCannotBeExportedIsOneLineThatNamesTheFile(_ mistake: Mistake) throws {
        let source = try ExportFixture.write(mistake.configuration, "run.json", in: folder)
        let error = #expect(throws: InputError.self) { try ExportFixture.export(source, to: out) }
        let message = try #require(error).description
        #expect(message.contains(mistake.complaint) && message.contains("run.json"), "\(message)")
        #expect(!message.contains("\n"))
        #expect(!FileManager.default.fileExists(atPath: out))
    }

    @Test(arguments: [
        (0, "not whole JSON"), (1, "not whole JSON"), (300, "not whole JSON"), (Int.max, "wrong value at learningRate"),
    ])
    func brokenConfigurationsNameTheFile(_ length: Int, _ complaint: String) throws {
        let source = try ExportFixture.write(SmallRun.configuration(), "run.json", in: folder)
        let text = try String(contentsOfFile: source, encoding: .utf8)
        let broken = text.replacing(#""learningRate" : 0.01"#, with: #""learningRate" : "high""#)
        try folder.write("run.json", String(broken.prefix(length)))
        let error = #expect(throws: InputError.self) { try ExportFixture.export(source, to: out) }
        let message = try #require(error).description
        #expect(message.contains(complaint) && message.contains("run.json"), "\(message)")
    }

    @Test func aRecordOfADivergedRunHasOnlyInitialWeights() throws {
        let record = try ExportFixture.record(SmallRun.configuration(), status: .diverged)
        let source = try ExportFixture.write(record, "record.json", in: folder)
        let error = #expect(throws: InputError.self) { try ExportFixture.export(source, to: out) }
        #expect(try #require(error).description.contains("diverged"))
        try ExportFixture.export(source, to: out, initial: true)
    }

    @Test func theCommandEndsWithStatusTwoAndOneLine() throws {
        let record = try ExportFixture.record(SmallRun.configuration())
        let source = try ExportFixture.write(record, "record.json", in: folder)
        let whole = try String(contentsOfFile: source, encoding: .utf8)
        let truncated = try folder.write("truncated.json", String(whole.dropLast(whole.count / 2)))
        let edited = try folder.write("edited.json", whole.replacing(#""steps" : 8"#, with: #""steps" : 9"#))
        for (source, complaint) in [
            (truncated, "truncated.json: not whole JSON"), (edited, "edited.json: its content does not belong"),
            (folder.path("none.json"), "none.json: no such file"), (folder.path(""), "is a folder"),
            ("abc", "abc: no such file, and no record under"),
        ] {
            let (status, output, errors) = try LowrankCommand.call(["export", source, "--out", out])
            #expect(status == .exited(2) && output.isEmpty)
            #expect(errors.contains(complaint) && errors.count(where: \.isNewline) == 1, "\(errors)")
        }
        #expect(try LowrankCommand.call(["export", source, "--out", out, "--initial"]).status == .exited(0))
        #expect(try String(contentsOfFile: source, encoding: .utf8) == whole)
    }
}
