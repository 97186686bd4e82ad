import Foundation
import LowRankCore

/// Data for an encoder: texts that are cut into word pieces.
package protocol WordPieceTexts: TaskKind {
    /// What the encoder's head predicts of a text.
    var prediction: SampleTask { get }
}

/// A network that reads word pieces.
package protocol WordPieceModel: ModelKind {
    /// - Throws: `TaskError` when the vocabulary is missing, broken or larger than the network's.
    func vocabulary(cacheDirectory: URL) throws -> (tokenizer: WordPieceTokenizer, sha256: String)
}

extension WordPieceTexts {
    /// What cuts the texts for a model.
    /// - Throws: `TaskError` for a model of another kind, and what its vocabulary throws.
    func vocabulary(
        of model: any ModelKind, _ cacheDirectory: URL
    ) throws -> (tokenizer: WordPieceTokenizer, sha256: String) {
        guard let model = model as? any WordPieceModel else {
            throw TaskError("\(Self.name): a model of kind \(type(of: model).name) has no word pieces")
        }
        return try model.vocabulary(cacheDirectory: cacheDirectory)
    }
}

extension SampleInputs {
    /// [CLS] pieces [SEP], then padding, as row `row` of a batch of texts of one length.
    func put(_ pieces: some Collection<Int32>, into row: Int, length: Int, _ tokenizer: WordPieceTokenizer) {
        let tokens = tokenizer.framed(Array(pieces.prefix(length - 2)))
        let (ids, mask, segments) = (indices(.tokens), indices(.mask), indices(.segments))
        for i in 0..<length {
            let place = row * length + i
            ids.values[place] = i < tokens.count ? tokens[i] : tokenizer.padding
            mask.values[place] = i < tokens.count ? 1 : 0
            segments.values[place] = 0
        }
    }
}
