import Foundation
import LowRankCore

/// Language modelling on text.
///
/// A network may be trained before on another text, whose vocabulary it has. Then *retention* is its loss on that text, with the
/// head that it has now, after it was adapted to the task's.
package struct TextData: TaskKind, TokenSequences {
    package static let name = "text"
    package static let keys = KindKeys(required: ["corpus", "vocabulary"])
    package static let pretrainedKeys: KindKeys? = KindKeys(required: ["corpus"])
    package static let loss = LossText.language
    package static let metrics = [
        MetricSpec.perplexity, MetricSpec("retentionLoss", "loss on the earlier text", better: .lower, format: .loss),
        MetricSpec("retentionLossBefore", "the same before", better: .neither, format: .loss),
    ]
    package static let retention: Retention? = Retention(
        metric: "retentionLoss", before: "retentionLossBefore", loss: "Rise of the loss on the earlier text (nats per token)",
        unit: 1)
    package static let levels = [
        KnownLevel(metric: "unigramLoss", name: "unigram model"),
        KnownLevel(metric: "bigramLoss", name: "bigram model"),
    ]

    /// "wordnet", a part of it ("wordnet:verb") or the path of a UTF-8 file.
    package let corpus: String
    package let vocabulary: Int
    /// Digest of the corpus as it was when the plan was made.
    package let sha256: String

    package init(_ values: [String: SettingNode], _ reader: TaskReader) throws {
        vocabulary = try values["vocabulary"]!.integer(BytePairTokenizer.vocabularyRange)
        (corpus, sha256) = try reader.corpus(values["corpus"]!)
    }

    init(corpus: String, vocabulary: Int, sha256: String) {
        self.corpus = corpus
        self.vocabulary = vocabulary
        self.sha256 = sha256
    }

    package func pretraining(_ values: [String: SettingNode], _ reader: TaskReader) throws -> (
        corpus: String, sha256: String
    ) {
        try reader.corpus(values["corpus"]!)
    }

    package func pretraining(on start: PretrainedStart) -> (any TaskKind)? { part(named: start.corpus, sha256: start.sha256) }

    package func prepare(for model: any ModelKind, _ training: TrainingConfiguration, cacheDirectory: URL) throws {
        try prepare(inThoseOf: training.pretrained?.corpus, training, cacheDirectory)
    }

    /// - Parameter other: the text whose vocabulary the network has; nil for this one.
    func prepare(inThoseOf other: String?, _ training: TrainingConfiguration, _ cacheDirectory: URL) throws(TaskError) {
        do throws(TaskError) {
            let tokens = try tokens(inThoseOf: other, cacheDirectory).tokens
            _ = try BatchSampler(tokens: tokens.train, batch: training.batch, context: training.context, seed: 0)
            _ = try EvaluationWindows(
                tokens: tokens.validation, batch: training.batch, context: training.context,
                batches: training.evaluationBatches)
        } catch {
            throw TaskError("\(corpus): \(error)")
        }
    }

    package func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S> {
        let entry = try tokens(inThoseOf: run.training.pretrained?.corpus, cacheDirectory)
        let (tokens, vocabulary) = (entry.tokens, vocabulary)
        return try LanguageTask<S>(
            run, tokens: tokens, tokenizer: entry.tokenizer,
            references: { windows in
                let ngrams = NGramBaselines(tokens: tokens.train, vocabulary: vocabulary)
                return ["unigramLoss": ngrams.unigramLoss(on: windows), "bigramLoss": ngrams.bigramLoss(on: windows)]
            }, further: try retention(run, start: start, cacheDirectory: cacheDirectory))
    }

    /// - Parameter other: the text whose vocabulary the network has; nil for this one.
    /// - Throws: `TaskError` when the text is missing, too short or another than planned.
    func tokens(inThoseOf other: String?, _ cacheDirectory: URL) throws(TaskError) -> TokenCache.Entry {
        var text = try TextCorpus(corpus)
        try text.verify(sha256: sha256)
        if let other, other != corpus { text = text.inTokens(of: try TextCorpus(other)) }
        return try TokenCache(directory: cacheDirectory.path).tokens(of: text, vocabulary: vocabulary)
    }

    /// The losses on the text that the network was trained on before, of a network and of the one that it was then.
    private func retention<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL
    ) throws -> (any Network<S>) throws -> [String: Double] {
        guard let start, let before = run.training.pretrained else { return { _ in [:] } }
        let task = try part(named: before.corpus, sha256: before.sha256).makeTask(run, start: nil, cacheDirectory: cacheDirectory, as: S.self)
        return { network in
            var before = task
            let original: any Network<S> = try run.makeDenseNetwork(start: start, cacheDirectory: cacheDirectory)
            return ["retentionLoss": before.loss(of: network), "retentionLossBefore": before.loss(of: original)]
        }
    }

    package var description: String { "text \(corpus), vocabulary \(vocabulary), sha256 \(sha256.prefix(12))" }
}

/// Corpora of one vocabulary.
extension TextData: PartedData {
    package var whole: TextData { self }
    package var partName: String { corpus }

    /// "verb" for "wordnet:verb", "river" for "texts/river.txt".
    package var partTitle: String {
        let name = corpus.split { "/:".contains($0) }.last.map(String.init) ?? corpus
        return name.hasSuffix(".txt") ? String(name.dropLast(4)) : name
    }

    package var pieces: Set<String> {
        corpus == "wordnet" ? Set(WordNet.Part.allCases.map { "wordnet:" + $0.rawValue }) : [corpus]
    }

    package func part(_ node: SettingNode, _ reader: TaskReader) throws -> TextData {
        let (corpus, sha256) = try reader.corpus(node)
        return part(named: corpus, sha256: sha256)
    }

    package func part(named corpus: String, sha256: String) -> TextData {
        TextData(corpus: corpus, vocabulary: vocabulary, sha256: sha256)
    }
}

extension DataConfiguration {
    /// Language modelling on text. `corpus` is "wordnet" or the path of a UTF-8 file; `sha256` is the digest of the
    /// data as it was when the plan was made.
    public static func text(corpus: String, vocabulary: Int, sha256: String) -> DataConfiguration {
        DataConfiguration(TextData(corpus: corpus, vocabulary: vocabulary, sha256: sha256))
    }
}
