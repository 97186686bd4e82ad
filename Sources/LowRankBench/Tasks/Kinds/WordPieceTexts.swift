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

    /// What puts texts into batches of the network.
    /// - Parameters:
    ///   - used: the texts that will be put, in their order.
    ///   - context: the length of a row, to which texts are cut.
    /// - Throws: `TaskError`, `SafetensorsError` or `InputError` when what it needs of the network is missing or cannot be kept.
    func filling(
        with texts: WordPieceList, used: [Int], context: Int, cacheDirectory: URL
    ) throws -> WordPieceList.Filling
}

/// Texts as pieces of a vocabulary, without the tokens around them.
package struct WordPieceList {
    package typealias Filling = (_ text: Int, _ row: Int, _ inputs: any SampleInputs) -> Void

    let count: Int
    let pieces: (_ text: Int) -> [Int32]
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

extension RunConfiguration {
    /// Samples to train on or, the first of them, to evaluate on.
    func samples<Target>(
        _ texts: WordPieceList, targets: [Target], isEvaluation: Bool, cacheDirectory: URL
    ) throws -> TaskSamples<Target> {
        guard let model = model.kind as? any WordPieceModel else { preconditionFailure("word pieces are read by encoders") }
        let used = isEvaluation ? Array(0..<min(texts.count, training.batch * training.evaluationBatches)) : trained(of: texts.count)
        let fill = try model.filling(with: texts, used: used, context: training.context, cacheDirectory: cacheDirectory)
        return TaskSamples(targets: targets, fill: fill)
    }

    /// The training samples that a run sees, those included that the network is measured on first.
    private func trained(of count: Int) -> [Int] {
        var order = SampleOrder(samples: count, batch: training.batch, seed: seed)
        let updates = Array(0..<training.steps) + (0..<training.measuredBatches).map(TrainingConfiguration.calibrationUpdate)
        return Set(updates.flatMap { order.samples(step: $0) }).sorted()
    }
}

extension SampleInputs {
    /// A text with the tokens around it, then padding, as row `row` of a batch of texts of one length.
    func put(_ tokens: [Int32], into row: Int, length: Int, _ tokenizer: WordPieceTokenizer) {
        let (ids, mask, segments) = (indices(.tokens), indices(.mask), indices(.segments))
        for i in 0..<length {
            let place = row * length + i
            ids.values[place] = i < tokens.count ? tokens[i] : tokenizer.padding
            mask.values[place] = i < tokens.count ? 1 : 0
            segments.values[place] = 0
        }
    }
}
