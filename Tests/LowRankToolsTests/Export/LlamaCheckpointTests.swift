import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

/// A checkpoint that transformers has written, and mistakes in it.
struct LlamaCheckpointTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        for name in ["config.json", "model.safetensors"] {
            try FileManager.default.copyItem(atPath: ExportFixture.path("llama/" + name), toPath: folder.path(name))
        }
    }

    @Test func logitsAreThoseOfTransformers() throws {
        let file = try SafetensorsFile(path: ExportFixture.path("llama/logits.safetensors"))
        let shape = try #require(file.entry("tokens")).shape
        let tokens = Tensor<Float>(try file.integers("tokens").map { Float($0) }, shape: shape)
        let expected: Tensor<Float> = try file.tensor("logits")

        let llama = try LlamaCheckpoint(folder.url.path).read(batch: shape[0], context: shape[1])
        #expect(llama.shape.keyHeads == 1 && llama.shape.ropeTheta == 50 && llama.shape.normEpsilon == 1e-3)
        let logits = BatchLogits(llama, of: tokens).logits
        #expect(logits.shape == expected.shape)
        #expect(zip(logits.values, expected.values).allSatisfy { abs($0 - $1) < 1e-5 })
        #expect(expected.values.contains { abs($0) > 0.1 })
    }

    /// Where transformers 4 has the base of the rotary positions.
    @Test func theOlderPlaceOfTheRotaryBaseIsRead() throws {
        try edit(#""rope_parameters": {"#, #""rope_theta": 70.0, "unused": {"#)
        #expect(try ModelConfigurationFile(URL(fileURLWithPath: folder.path("config.json"))).shape.ropeTheta == 70)
    }

    @Test(arguments: [
        (#""model_type": "llama""#, #""model_type": "gpt2""#, "model_type is 'gpt2'; known: llama"),
        (#""hidden_act": "silu""#, #""hidden_act": "gelu""#, "hidden_act cannot be computed"),
        (#""attention_bias": false"#, #""attention_bias": true"#, "biases (attention_bias, mlp_bias) cannot be computed"),
        (
            #""tie_word_embeddings": false"#, #""tie_word_embeddings": true"#,
            "tensor 'lm_head.weight': the network has no"
        ),
        (#""rope_type": "default""#, #""rope_type": "llama3""#, "scaled rotary positions"),
        (#""hidden_size": 8"#, #""hidden_size": "8""#, "hidden_size must be a whole number"),
        (#""hidden_size": 8"#, #""hidden_size": 10"#, "tensor 'model.embed_tokens.weight': its shape is"),
        (#""num_attention_heads": 2,"#, "", "num_attention_heads is missing"),
        (#""num_key_value_heads": 1"#, #""num_key_value_heads": 3"#, "must be a multiple of num_key_value_heads"),
        (#""head_dim": 4"#, #""head_dim": 8"#, "q_proj.weight': its shape is"),
        (#""head_dim": 4"#, #""head_dim": 5"#, "head_dim (5) must be even"),
        (#""rms_norm_eps": 0.001"#, #""rms_norm_eps": -1"#, "rms_norm_eps must be a positive number"),
        (#""vocab_size": 11"#, #""vocab_size": 12"#, "tensor 'model.embed_tokens.weight': its shape is"),
        (#""num_hidden_layers": 2"#, #""num_hidden_layers": 1"#, "the network has no such parameter"),
        (#""num_hidden_layers": 2"#, #""num_hidden_layers": 3"#, "not in the file"),
        (#""vocab_size": 11"#, #""vocab_size": 11,"#, "not whole JSON"),
    ])
    func mistakesNameTheFile(_ text: String, _ replacement: String, _ complaint: String) throws {
        try edit(text, replacement)
        let error = #expect(throws: (any Error).self) {
            try LlamaCheckpoint(folder.url.path).read(batch: 1, context: 2)
        }
        let message = "\(try #require(error))"
        #expect(message.contains(complaint) && message.contains(folder.url.path), "\(message)")
        #expect(!message.contains("\n"))
    }

    private func edit(_ text: String, _ replacement: String) throws {
        let before = try String(contentsOfFile: folder.path("config.json"), encoding: .utf8)
        #expect(before.contains(text))
        try folder.write("config.json", before.replacing(text, with: replacement))
    }
}
