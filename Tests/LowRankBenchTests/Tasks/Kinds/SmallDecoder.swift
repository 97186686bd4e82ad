import Foundation
import TestSupport

@testable import BenchTasks
@testable import LowRankCore

/// A tiny decoder in a folder, as `from` names one, with a tokenizer of single letters. Every weight has a side of 8.
enum SmallDecoder {
    static let shape = LlamaShape(
        vocabulary: 40, hidden: 8, intermediate: 12, layers: 1, heads: 2, initialDeviation: 0.3, tiesHead: true)
    static let positions = 12

    /// - Returns: the path of the model's folder.
    @discardableResult static func write(into folder: TemporaryFolder) throws -> String {
        let path = folder.path("decoder")
        try AtomicFile.createFolder(URL(fileURLWithPath: path))
        try folder.write(
            "decoder/config.json",
            #"{"model_type": "llama", "hidden_size": \#(shape.hidden), "intermediate_size": \#(shape.intermediate), "#
                + #""num_hidden_layers": \#(shape.layers), "num_attention_heads": \#(shape.heads), "vocab_size": \#(shape.vocabulary), "#
                + #""max_position_embeddings": \#(positions), "rms_norm_eps": 1e-5, "tie_word_embeddings": true}"#)
        // A space and a line break are spelled as these two.
        let letters = "abcdefghijklmnopqrstuvwxyz0123456789ĠĊ".map(String.init)
        let vocabulary = Dictionary(uniqueKeysWithValues: letters.enumerated().map { ($1, $0) })
        try TokenizerFile.json(vocabulary: vocabulary, merges: [], added: [], steps: [TokenizerFile.bytes])
            .write(to: URL(fileURLWithPath: path + "/tokenizer.json"))
        let llama = try Llama<Float>(
            shape, batch: 1, context: 4, parametrisation: DenseForm(), streams: RandomStreams(seed: 3))
        try SafetensorsFile.write(llama.denseTensors(), to: path + "/model.safetensors")
        return path
    }

    static func model(into folder: TemporaryFolder) throws -> PublishedModel {
        let path = try write(into: folder)
        return PublishedModel(from: path, sha256: try PretrainedDecoder(path: path).sha256, shape, positions: positions)
    }

    /// - Returns: the path of a text of 8,000 letters, 400 of them in the validation part.
    static func writeText(into folder: TemporaryFolder) throws -> String {
        try folder.write("letters.txt", (0..<500).map { "line \(100 + $0) says \(200 + $0 * 7 % 700)\n" }.joined())
    }
}
