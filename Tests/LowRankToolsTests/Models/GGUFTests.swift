import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

struct GGUFTests {
    private static let blocks = Result { try Data(contentsOf: URL(fileURLWithPath: PublishedFixture.path("blocks.gguf"))) }

    // MARK: - The format

    @Test(arguments: ["F32", "F16", "Q8_0", "Q4_0", "Q4_1"]) func numbersAreThoseOfTheReference(_ kind: String) throws {
        let file = try GGUFFile(path: PublishedFixture.path("blocks.gguf"))
        let (found, expected): (Tensor<Float>, Tensor<Float>) = (try file.tensor(kind), try file.tensor(kind + ".numbers"))
        #expect(found.shape == [3, 64] && found.values == expected.values)
        #expect(Set(found.values).count > 20)
    }

    @Test func valuesAreRead() throws {
        let file = try GGUFFile(path: PublishedFixture.path("blocks.gguf"))
        #expect(try file.integer("number") == 7 && file.texts("texts") == ["one", "zwei"])
        #expect { try file.integer("general.architecture") } throws: { "\($0)".contains("must be a whole number") }
        #expect { try file.text("nothing") } throws: { "\($0)".contains("nothing must be a text, and is missing") }
    }

    /// Wherever the file is cut or one of its first bytes is changed: an error, or a file that can be read whole.
    @Test func malformedFilesAreErrors() throws {
        let data = try Self.blocks.get()
        for length in stride(from: 0, to: data.count, by: 7) {
            #expect(throws: TaskError.self) { try GGUFFile(data: data.prefix(length), file: "cut") }
        }
        for offset in 0..<600 {
            for byte in [0 as UInt8, 0x7f, 0xff] where data[offset] != byte {
                var changed = data
                changed[offset] = byte
                guard let file = try? GGUFFile(data: changed, file: "changed") else { continue }
                for entry in file.entries { _ = try file.tensor(entry.name) as Tensor<Float> }
            }
        }
    }

    // MARK: - A network

    /// A checkpoint of transformers as llama.cpp's converter stores it: adjacent rows of queries and keys rotate together.
    static func converted(_ change: (inout GGUFWriter) -> Void = { _ in }) throws -> Data {
        let folder = URL(fileURLWithPath: ExportFixture.path("llama"))
        let configuration = try ModelConfigurationFile(folder.appending(path: "config.json"))
        let shape = configuration.shape
        let source = try SafetensorsFile(path: folder.appending(path: "model.safetensors").path)
        var writer = GGUFWriter()
        writer.add("general.architecture", "llama")
        for (key, value) in [
            ("block_count", shape.layers), ("embedding_length", shape.hidden), ("feed_forward_length", shape.intermediate),
            ("attention.head_count", shape.heads), ("attention.head_count_kv", shape.keyHeads),
        ] { writer.add("llama." + key, UInt32(value)) }
        writer.add("llama.rope.freq_base", Float(shape.ropeTheta))
        writer.add("llama.attention.layer_norm_rms_epsilon", Float(shape.normEpsilon))
        change(&writer)
        for (name, stored) in Self.names(layers: shape.layers) {
            let tensor: Tensor<Float> = try source.tensor(name)
            guard stored.hasSuffix("attn_q.weight") || stored.hasSuffix("attn_k.weight") else {
                writer.add(stored, tensor)
                continue
            }
            let (half, columns) = (shape.headSize / 2, tensor.columns)
            let rows = (0..<tensor.rows).flatMap { row -> ArraySlice<Float> in
                let (head, pair, part) = (row / shape.headSize, row % shape.headSize / 2, row % 2)
                let from = head * shape.headSize + part * half + pair
                return tensor.values[from * columns..<(from + 1) * columns]
            }
            writer.add(stored, Tensor(rows, shape: tensor.shape))
        }
        return writer.data
    }

    private static func names(layers: Int) -> [(String, String)] {
        let inside = [
            ("input_layernorm", "attn_norm"), ("post_attention_layernorm", "ffn_norm"), ("self_attn.q_proj", "attn_q"),
            ("self_attn.k_proj", "attn_k"), ("self_attn.v_proj", "attn_v"), ("self_attn.o_proj", "attn_output"),
            ("mlp.gate_proj", "ffn_gate"), ("mlp.up_proj", "ffn_up"), ("mlp.down_proj", "ffn_down"),
        ]
        return [
            ("model.embed_tokens.weight", "token_embd.weight"), ("model.norm.weight", "output_norm.weight"),
            ("lm_head.weight", "output.weight"),
        ] + (0..<layers).flatMap { layer in
            inside.map { ("model.layers.\(layer).\($0.0).weight", "blk.\(layer).\($0.1).weight") }
        }
    }

    @Test func logitsAreThoseOfTransformers() throws {
        let file = try SafetensorsFile(path: ExportFixture.path("llama/logits.safetensors"))
        let shape = try #require(file.entry("tokens")).shape
        let tokens = Tensor<Float>(try file.integers("tokens").map { Float($0) }, shape: shape)
        let expected: Tensor<Float> = try file.tensor("logits")

        let source = try GGUFLlama(GGUFFile(data: Self.converted(), file: "llama.gguf"))
        let llama = try Llama<Float>(
            source.shape, batch: shape[0], context: shape[1], parametrisation: DenseForm(), streams: RandomStreams(seed: 0),
            checkpoint: source)
        let logits = BatchLogits(llama, of: tokens).logits
        #expect(zip(logits.values, expected.values).allSatisfy { abs($0 - $1) < 1e-5 })
    }

    @Test func whatTheNetworkCannotComputeIsAnError() throws {
        func complaint(_ change: (inout GGUFWriter) -> Void) throws -> String {
            let data = try Self.converted(change)
            let error = #expect(throws: TaskError.self) { try GGUFLlama(GGUFFile(data: data, file: "x.gguf")) }
            return error?.description ?? ""
        }
        #expect(try complaint { $0.add("llama.rope.scaling.type", "linear") }.contains("x.gguf: scaled rotary positions"))
        #expect(try complaint { $0.add("llama.attention.key_length", 3 as UInt32) }.contains("do not go together"))
        #expect(try complaint { $0.add("general.architecture", "gpt2") }.contains("is repeated"))
    }
}
