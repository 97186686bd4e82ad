import Foundation
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct BertConfigurationFileTests {
    private func shape(_ changed: [String: String] = [:]) throws -> BertShape {
        var entries = [
            "model_type": "\"bert\"", "hidden_size": "384", "intermediate_size": "1536", "num_hidden_layers": "6",
            "num_attention_heads": "12", "vocab_size": "30522", "max_position_embeddings": "512", "type_vocab_size": "2",
            "layer_norm_eps": "1e-12", "hidden_act": "\"gelu\"", "position_embedding_type": "\"absolute\"",
        ]
        entries.merge(changed) { $1 }
        let text = "{" + entries.map { "\"\($0)\": \($1)" }.joined(separator: ",") + "}"
        let url = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).json")
        try Data(text.utf8).write(to: url)
        defer { try? FileManager.default.removeItem(at: url) }
        return try BertConfigurationFile(url).shape(pooling: .mean, task: .regression(outputs: 1))
    }

    /// The sizes of all-MiniLM-L6-v2, whose encoder has 22,713,216 parameters with the pooler's 147,840.
    @Test func readsASentenceEncoder() throws {
        let shape = try shape()
        let count = shape.tensors.filter { $0.name.hasPrefix("bert.") }.reduce(0) { $0 + $1.shape.reduce(1, *) }
        #expect(count == 22_713_216 - 147_840)
        #expect(shape.encoder.activation == .gelu && shape.initialDeviation == 0.02)
    }

    @Test(arguments: [
        ("model_type", "\"roberta\"", "model_type"), ("hidden_size", "385", "multiple of num_attention_heads"),
        ("hidden_act", "\"mish\"", "hidden_act is 'mish'"), ("vocab_size", "0", "vocab_size must be"),
        ("layer_norm_eps", "-1", "layer_norm_eps must be"), ("type_vocab_size", "null", "type_vocab_size must be"),
        ("hidden_size", "{", "not whole JSON"),
    ])
    func mistakesAreNamed(_ key: String, _ value: String, _ text: String) throws {
        let error = #expect(throws: TaskError.self) { try shape([key: value]) }
        #expect(error?.description.contains(text) == true)
    }
}
