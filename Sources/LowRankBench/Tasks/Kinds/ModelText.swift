import Foundation
import LowRankCore

/// Text in the tokens of a published decoder: of the training and of the validation part the first `tokens` each.
package struct ModelText: TaskKind {
    package static let name = "model-text"
    package static let keys = KindKeys(required: ["corpus", "tokens"])
    package static let loss = LossText.language
    package static let metrics = [MetricSpec.perplexity]

    /// "wordnet", a part of it ("wordnet:verb") or the path of a UTF-8 file.
    package let corpus: String
    package let tokens: Int
    /// Digest of the corpus as it was when the plan was made.
    package let sha256: String

    package init(_ values: [String: SettingNode], _ reader: TaskReader) throws {
        tokens = try values["tokens"]!.integer(3...1 << 24)
        (corpus, sha256) = try reader.corpus(values["corpus"]!)
    }

    init(corpus: String, tokens: Int, sha256: String) {
        self.corpus = corpus
        self.tokens = tokens
        self.sha256 = sha256
    }

    package func prepare(for model: any ModelKind, _ training: TrainingConfiguration, cacheDirectory: URL) throws {
        do {
            let text = try tokenised(TextCorpus(corpus), for: model, cacheDirectory)
            let sampler = try BatchSampler(tokens: text.train, batch: training.batch, context: training.context, seed: 0)
            _ = try EvaluationWindows(
                tokens: text.validation, batch: training.batch, context: training.context,
                batches: training.evaluationBatches)
            let needed = training.batch * (training.calibrationBatches ?? 1)
            guard sampler.windowsPerEpoch >= needed else {
                throw TaskError(
                    "the training part has \(text.train.count) tokens, \(sampler.windowsPerEpoch) windows of \(training.context), "
                        + "and \(needed) are read; raise data.tokens, name a longer text, or lower batches, batch or context")
            }
        } catch let error as TaskError {
            throw TaskError("\(corpus): \(error)")
        }
    }

    package func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S> {
        let text = try TextCorpus(corpus)
        try text.verify(sha256: sha256)
        return try LanguageTask<S>(
            run, tokens: tokenised(text, for: run.model.kind!, cacheDirectory), references: { _ in [:] })
    }

    private func tokenised(
        _ text: TextCorpus, for model: any ModelKind, _ cacheDirectory: URL
    ) throws -> TokenisedCorpus {
        guard let model = model as? any TokenisingModel else {
            throw TaskError("a model of kind \(type(of: model).name) has no tokenizer of its own")
        }
        let tokenizer = try model.tokenizer(cacheDirectory: cacheDirectory)
        func first(_ documents: DocumentList) -> [UInt16] { tokenizer.encode(documents, atMost: tokens).map(UInt16.init) }
        return TokenisedCorpus(
            vocabulary: tokenizer.vocabulary, train: first(text.train), validation: first(text.validation), test: [])
    }

    package var description: String { "text \(corpus), \(tokens) tokens of the model, sha256 \(sha256.prefix(12))" }
}
