#if DEBUG  // As Fixtures.swift.
import Foundation

@testable import LowRankBench
@testable import LowRankCore

/// A tiny BERT in a folder, as `from` names one.
package enum BertFixture {
    package static let shape = shape(layers: 1)

    package static func shape(layers: Int) -> BertShape {
        BertShape(
            encoder: EncoderShape(hidden: 8, intermediate: 12, layers: layers, heads: 2), vocabulary: 24, positions: 12,
            pooling: .mean, task: .regression(outputs: 1))
    }

    package static let words = [
        "[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", "plant", "that", "grows", "animal", "##s", "of", "the",
    ]

    /// - Returns: the digest of the weights.
    @discardableResult package static func write(
        into folder: TemporaryFolder, words: [String] = words, layers: Int = 1
    ) throws -> String {
        let shape = shape(layers: layers)
        let e = shape.encoder
        try folder.write(
            "config.json",
            #"{"model_type": "bert", "hidden_size": \#(e.hidden), "intermediate_size": \#(e.intermediate), "#
                + #""num_hidden_layers": \#(e.layers), "num_attention_heads": \#(e.heads), "vocab_size": \#(shape.vocabulary), "#
                + #""max_position_embeddings": \#(shape.positions), "type_vocab_size": 2}"#)
        try folder.write("vocab.txt", words.joined(separator: "\n") + "\n")
        let network = try Bert<Float>(
            shape, batch: 1, context: 4, parametrisation: DenseForm(), streams: RandomStreams(seed: 5))
        let tensors = try network.denseTensors().filter { !$0.name.hasPrefix("classifier") }
        try SafetensorsFile.write(tensors, to: folder.path("model.safetensors"))
        return try ContentHash.ofFile(folder.path("model.safetensors"))
    }

    /// As a suite says it.
    package static func model(in folder: TemporaryFolder) -> String {
        "{kind: bert, from: \"\(folder.url.path)\", hidden: 8, intermediate: 12, layers: 1, heads: 2, vocabulary: 24, "
            + "positions: 12}"
    }
}

extension TemporaryFolder {
    /// Sentences as the package of rated ones has them, `count` of each domain, of words of `BertFixture`: a plant is good and an
    /// animal bad, in the news less than elsewhere.
    package func writeSentences(count: Int = 160) throws {
        for (name, size) in [
            ("movieReviewSnippets", 3.0), ("nytEditorialSnippets", 1), ("tweets", 2.5), ("amazonReviewSnippets", 2),
        ] {
            let lines = (0..<count).map { i in
                let isGood = i * 7 % 3 == 0
                let rating = (isGood ? size : -size) + Double(i % 5 - 2) / 10
                let text = ["a", "the"][i % 2] + (isGood ? " plant" : " animals") + ["", " that grows", " of the"][i % 3]
                return "\(i)\t\(rating)\t\(text)\n"
            }
            try write("\(name)_GroundTruth.txt", lines.joined())
        }
    }
}
#endif
