import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

/// `lowrank compress`, on a small decoder with a published tokenizer.
struct CheckpointCompressionTests {
    private let folder: TemporaryFolder
    private let model: String
    private let text: String

    init() throws {
        folder = try TemporaryFolder()
        model = folder.path("model")
        try AtomicFile.createFolder(URL(fileURLWithPath: model))
        let shape = LlamaShape(
            vocabulary: 500, hidden: 16, intermediate: 24, layers: 2, heads: 2, keyHeads: 1, initialDeviation: 0.3, tiesHead: true)
        let llama = try Llama<Float>(
            shape, batch: 1, context: 4, parametrisation: DenseForm(), streams: RandomStreams(seed: 3))
        try SafetensorsFile.write(llama.denseTensors(), to: model + "/model.safetensors")
        try LlamaConfigurationFile(shape, context: 64, endOfText: 0).json.write(to: URL(fileURLWithPath: model + "/config.json"))
        try FileManager.default.copyItem(
            atPath: PublishedFixture.path("tokenizer.json"), toPath: model + "/tokenizer.json")
        text = try folder.write(
            "text.txt", (0..<200).map { "Line \($0) of a text that says \($0 % 7) things about \($0 % 11) others.\n" }.joined())
    }

    private func options(_ method: String, _ values: [String: HyperValue] = [:]) -> CheckpointCompression.Options {
        .init(model: model, method: method, hyperparameters: values, text: text, tokens: 128, context: 16, cache: folder.path("cache"))
    }

    private func compress(_ options: CheckpointCompression.Options, to name: String = "small") throws -> (folder: String, said: String) {
        var said = ""
        let out = folder.path(name)
        try CheckpointCompression(options, to: out, report: ProgressReport { said += $0 }).carryOut()
        return (out, said)
    }

    /// At full rank only rounding is left of the difference, and the folder is a model like the one it was made of.
    @Test func everythingKeptIsTheSameModel() throws {
        let (out, said) = try compress(options("svd-truncation", ["rank": .integer(8)]).choosing("k_proj"))
        #expect(said.contains("[1/2] model.layers.0.self_attn.k_proj, 8 x 16"))
        let before = try CheckpointMatrices(model), after = try CheckpointMatrices(out)
        #expect(before.names == after.names)
        for entry in before.entries {
            let differences = zip(try before.matrix(entry.name).values, try after.matrix(entry.name).values).map { abs($0 - $1) }
            #expect(differences.max()! < (entry.name.contains("k_proj") ? 1e-5 : 1e-30), "\(entry.name)")
        }
        #expect(try PretrainedDecoder(path: out).tokenizer.encode("a text") == PretrainedDecoder(path: model).tokenizer.encode("a text"))
    }

    /// W' is the product of the factors, the bytes are theirs, and the losses are those of `lowrank perplexity`.
    @Test(arguments: ["svd-truncation", "svd-llm", "asvd", "lord"]) func theFactorsAreWhatIsStored(_ method: String) throws {
        var values: [String: HyperValue] = ["kept_ratio": .real(0.7)]
        if method == "lord" { values["centred"] = .flag(false) }
        let (out, said) = try compress(options(method, values))
        let factors = try SafetensorsFile(path: out + "/factors.safetensors")
        let table = try CommaSeparatedFile(
            out + "/compression.csv", columns: ["weight", "rows", "columns", "dense_bytes", "stored_bytes", "output_error"])
        let weights = try CheckpointMatrices(out)
        #expect(table.rows.count == 14)
        for row in table.rows {
            let own = factors.entries.filter { $0.name.hasPrefix(row[0] + ".") }
            #expect(Int(row[4]) == own.reduce(0) { $0 + 4 * $1.shape.reduce(1, *) })
            #expect(Double(row[4])! / Double(row[3])! <= 0.7 && Double(row[5])! > 0)
            guard own.map(\.name) == ["A", "B"].map({ row[0] + "." + $0 }) || own.map(\.name) == ["B", "A"].map({ row[0] + "." + $0 }) else { continue }
            let (B, A): (Tensor<Float>, Tensor<Float>) = (try factors.tensor(row[0] + ".B"), try factors.tensor(row[0] + ".A"))
            let W = try weights.matrix(row[0] + ".weight")
            #expect(zip(product(B, A).values, W.values).allSatisfy { abs(Double($0) - $1) < 1e-5 })
        }
        let corpus = try TextCorpus(text)
        func loss(_ path: String) throws -> Double {
            let decoder = try PretrainedDecoder(path: path)
            let tokens = decoder.tokenizer.encode(String(decoding: corpus.validation.bytes, as: UTF8.self)).prefix(129)
            return try Perplexity(of: decoder, on: Array(tokens), context: 16).loss
        }
        #expect(said.contains(String(format: "loss %.4f before, %.4f after", try loss(model), try loss(out))), "\(said)")
    }

    /// SVD-LLM is the best product of its rank on the calibration text; plain truncation is not.
    @Test func whiteningLowersTheErrorOfOutputs() throws {
        func error(_ method: String) throws -> Double {
            let out = try compress(options(method, ["kept_ratio": .real(0.5)]), to: method).folder
            let table = try CommaSeparatedFile(
                out + "/compression.csv", columns: ["weight", "rows", "columns", "dense_bytes", "stored_bytes", "output_error"])
            return table.rows.map { Double($0[5])! }.reduce(0, +)
        }
        #expect(try error("svd-llm") < error("svd-truncation"))
    }

    /// The tokenizer of a GGUF file becomes a tokenizer.json with the same ids.
    @Test func aTokenizerIsWrittenAndReadAgain() throws {
        let read = try TokenizerFile(URL(fileURLWithPath: PublishedFixture.path("tokenizer.json"))).tokenizer
        let path = folder.path("tokenizer.json")
        try read.json.write(to: URL(fileURLWithPath: path))
        let again = try TokenizerFile(URL(fileURLWithPath: path)).tokenizer
        #expect(again.vocabulary == read.vocabulary)
        for expected in try PublishedFixture.encoded("tokenizer-ids.json") {
            #expect(again.encode(expected.text) == expected.ids && again.decode(expected.ids) == expected.text)
        }
    }

    @Test func mistakesAreOneLineWithARemedy() throws {
        let short = try folder.write("short.txt", String(repeating: "a b c d e f g h\n", count: 70))
        let none = folder.path("none")
        func changed(_ change: (inout CheckpointCompression.Options) -> Void) -> CheckpointCompression.Options {
            var options = options("svd-llm")
            change(&options)
            return options
        }
        for (options, parts) in [
            (options("lora"), ["lora: does not compress weights; these do:", "svd-llm"]),
            (options("svd-lm"), ["svd-lm"]),
            (options("lord"), ["lord: puts a bias after every weight", "--set centred=false"]),
            (options("afm"), ["afm: puts a bias after every weight", "choose another method"]),
            (options("eora", ["kept_ratio": .real(0.5)]), ["kept_ratio"]),
            (options("svd-llm", ["kept_ratio": .real(1.5)]), ["kept_ratio must be"]),
            (options("svd-llm", ["kept_ratio": .real(0.001)]), ["leaves no rank for model.layers"]),
            (options("svd-llm").choosing("k_prj"), ["has 'k_prj' in it; did you mean"]),
            (changed { $0.text = short; ($0.context, $0.tokens) = (4096, 8192) }, ["the training part has", "a smaller --context"]),
            (changed { $0.text = none }, ["none"]),
            (changed { $0.model = none }, ["none: no such file; name a GGUF file"]),
        ] as [(CheckpointCompression.Options, [String])] {
            #expect {
                _ = try compress(options)
            } throws: { error in
                let text = "\(error)"
                return error is InputError && parts.allSatisfy { text.contains($0) } && !text.contains("\n")
            }
        }
        #expect(throws: InputError.self) {
            try CheckpointCompression(options("svd-llm"), to: model, report: ProgressReport { _ in })
        }
    }

    @Test func theCommandTakesTheShareThatIsKept() throws {
        let (status, output, errors) = try LowrankCommand.call([
            "compress", "--model", model, "--method", "svd-llm", "--keep", "0.6", "--text", text, "--tokens", "64", "--context", "16",
            "--out", folder.path("small"),
        ])
        #expect(status == .exited(0) && errors.isEmpty && output.contains("14 weights: "), "\(errors)")
        #expect(output.contains("validation part of \(text)"))
    }
}

extension CheckpointCompression.Options {
    fileprivate func choosing(_ part: String) -> CheckpointCompression.Options {
        var options = self
        options.selection = [part]
        return options
    }
}
