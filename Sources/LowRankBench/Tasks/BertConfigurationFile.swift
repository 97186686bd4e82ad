import Foundation
import LowRankCore

/// The `config.json` of a BERT in Hugging Face's format.
package struct BertConfigurationFile {
    private let file: String
    private let json: StrictJSON

    /// - Throws: `TaskError` when the file is missing, broken or of another family.
    package init(_ url: URL) throws(TaskError) {
        file = url.relativePath
        let data = try TaskFile.read(url.path, remedy: "name the config.json of a BERT")
        do {
            json = try StrictJSON(parsing: data)
        } catch {
            throw TaskError("\(file): not whole JSON (\(error))")
        }
        for (key, expected) in [("model_type", "bert"), ("position_embedding_type", "absolute")] {
            guard let value = json[key], value != .null, value != .string(expected) else { continue }
            throw TaskError("\(file): \(key) is not '\(expected)', the only one that is known")
        }
    }

    /// The sizes, with a head for a task. Dropout stands in the file, but is a matter of training.
    /// - Throws: `TaskError` that names the file and the key.
    package func shape(
        pooling: BertShape.Pooling, task: SampleTask, dropout: Double = 0
    ) throws(TaskError) -> BertShape {
        let (hidden, heads) = (try size("hidden_size"), try size("num_attention_heads"))
        guard hidden % heads == 0 else {
            throw TaskError("\(file): hidden_size (\(hidden)) must be a multiple of num_attention_heads (\(heads))")
        }
        let activation = json["hidden_act"]?.string ?? "gelu"
        guard let kind = ActivationKind(rawValue: activation) else {
            let known = ActivationKind.allCases.map(\.rawValue).joined(separator: ", ")
            throw TaskError("\(file): hidden_act is '\(activation)'; known: \(known)")
        }
        return BertShape(
            encoder: EncoderShape(
                hidden: hidden, intermediate: try size("intermediate_size"), layers: try size("num_hidden_layers"),
                heads: heads, normEpsilon: try real("layer_norm_eps", else: 1e-12), activation: kind, dropout: dropout),
            vocabulary: try size("vocab_size"), positions: try size("max_position_embeddings"),
            segments: try size("type_vocab_size"), pooling: pooling, task: task,
            initialDeviation: try real("initializer_range", else: 0.02))
    }

    private func size(_ key: String) throws(TaskError) -> Int {
        guard case .integer(let value)? = json[key], (1...1 << 20).contains(value) else {
            throw TaskError("\(file): \(key) must be a whole number from 1 to \(1 << 20)")
        }
        return value
    }

    private func real(_ key: String, else other: Double) throws(TaskError) -> Double {
        guard let value = json[key], value != .null else { return other }
        guard let number = value.number, number > 0 else { throw TaskError("\(file): \(key) must be a positive number") }
        return number
    }
}
