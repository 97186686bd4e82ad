import Foundation
import LowRankCore

/// Which of WordNet's 26 lexicographer files a noun is in ("animal", "feeling", "plant", ...), told from its gloss.
///
/// Splits are those of `WordNet`, by synset. The first samples of the validation split are evaluated on, the same for
/// every seed. A gloss is cut to the tokens that the context has room for.
package struct SupersenseData: WordPieceTexts, ClassifiedData {
    package static let name = "supersense"
    package static let keys = KindKeys(required: [])
    package static let isObservable = false
    package static let loss = LossText(unit: "nats per definition", count: "Tokens")
    package static let metrics: [MetricSpec] = [.accuracy, .macroF1]
    package static let levels = [
        KnownLevel(metric: "majorityLoss", name: "frequencies of the classes"),
        KnownLevel(metric: "bagOfWordsLoss", name: "bag of words"),
        KnownLevel(metric: "majorityAccuracy", name: "most frequent class", of: MetricSpec.accuracy.name),
        KnownLevel(metric: "bagOfWordsAccuracy", name: "bag of words", of: MetricSpec.accuracy.name),
    ]

    /// Digest of the nouns' file.
    package let sha256: String

    package var prediction: SampleTask { .classification(labels: WordNet.nounFiles.count) }
    package var hasNewHead: Bool { true }
    private static let corpus = "wordnet:noun"

    package init(_ values: [String: SettingNode], _ reader: TaskReader) throws {
        sha256 = try reader.sha256(ofCorpus: Self.corpus, at: values["kind"]!)
    }

    init(sha256: String) { self.sha256 = sha256 }

    package func prepare(for model: any ModelKind, _ training: TrainingConfiguration, cacheDirectory: URL) throws {
        let texts = try texts(for: model, cacheDirectory)
        try training.check(trainingSamples: texts.train.count, evaluationSamples: texts.validation.count)
    }

    package func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S> {
        let (train, validation, tokenizer) = try texts(for: run.model.kind!, cacheDirectory)
        let (training, seed, classes, words) = (run.training, run.seed, prediction.outputs, tokenizer.vocabulary)
        func samples(_ texts: ClassifiedTokens, isEvaluation: Bool) throws -> TaskSamples<Int> {
            try run.samples(
                WordPieceList(count: texts.count) { texts[$0].map(Int32.init) }, targets: texts.labels,
                isEvaluation: isEvaluation, cacheDirectory: cacheDirectory)
        }
        return try ClassificationTask<S>(
            run, classes: classes, train: samples(train, isEvaluation: false),
            evaluation: samples(validation, isEvaluation: true)
        ) { _ in
            Self.levels(train, validation, training, seed: seed, classes: classes, words: words)
        }
    }

    /// The texts of both splits as pieces of the model's vocabulary.
    private func texts(
        for model: any ModelKind, _ cacheDirectory: URL
    ) throws -> (train: ClassifiedTokens, validation: ClassifiedTokens, tokenizer: WordPieceTokenizer) {
        let vocabulary = try vocabulary(of: model, cacheDirectory)
        let tokenizer = vocabulary.tokenizer
        let source = Self.source(sha256: sha256, vocabulary: vocabulary.sha256)
        let lists = try ClassifiedTokenCache(directory: cacheDirectory).lists(source) { () throws(TaskError) in
            let wordNet = try WordNet()
            guard WordNet.Part.noun.sha256 == sha256 else {
                throw TaskError(
                    "\(Self.corpus): SHA-256 is \(WordNet.Part.noun.sha256), but the plan was made with \(sha256); plan again"
                )
            }
            return try Self.lists(wordNet.splits(), tokenizer)
        }
        return (lists[0], lists[1], tokenizer)
    }

    /// What the tokens depend on; the number is that of the way they are made.
    static func source(sha256: String, vocabulary: String) -> String { "\(name) 1, \(sha256), \(vocabulary)" }

    /// Training and validation split.
    static func lists(
        _ splits: [WordNet.Split: [WordNet.Synset]], _ tokenizer: WordPieceTokenizer
    ) throws(TaskError) -> [ClassifiedTokens] {
        var lists: [ClassifiedTokens] = []
        for split in [WordNet.Split.train, .validation] {
            var list = ClassifiedTokens()
            for synset in splits[split] ?? [] where synset.id.hasPrefix(WordNet.Part.noun.letter) {
                guard let label = synset.nounFile else {
                    throw TaskError(
                        "WordNet: \(synset.id) is in lexicographer file \(synset.lexicographerFile), which is none of nouns"
                    )
                }
                list.append(tokenizer.tokens(of: synset.text).map(UInt16.init), label: label)
            }
            lists.append(list)
        }
        return lists
    }

    /// What simple models reach: the frequencies of the classes in the training split, and a bag of words that learns
    /// from the texts that a run sees.
    static func levels(
        _ train: ClassifiedTokens, _ validation: ClassifiedTokens, _ training: TrainingConfiguration, seed: Int,
        classes: Int,
        words: Int
    ) -> [String: Double] {
        func counted(_ list: ClassifiedTokens, _ text: Int) -> (counts: BagOfWords.Counts, label: Int) {
            (BagOfWords.counts(list[text].prefix(training.context - 2)), list.labels[text])
        }
        var order = SampleOrder(samples: train.count, batch: training.batch, seed: seed)
        let seen = (0..<training.steps).flatMap { order.samples(step: $0) }.map { counted(train, $0) }
        let texts = (0..<training.batch * training.evaluationBatches).map { counted(validation, $0) }
        let bag = BagOfWords(words: words, classes: classes, texts: seen).scores(on: texts)

        // One more of each, so that no class is impossible.
        let frequencies = (0..<classes).map { label in Double(train.labels.count { $0 == label } + 1) }
        let sum = frequencies.reduce(0, +)
        let largest = frequencies.indices.max { frequencies[$0] < frequencies[$1] }!
        return [
            "majorityLoss": texts.reduce(0) { $0 - log(frequencies[$1.label] / sum) } / Double(texts.count),
            "majorityAccuracy": Double(texts.count { $0.label == largest }) / Double(texts.count),
            "bagOfWordsLoss": bag.loss, "bagOfWordsAccuracy": bag.accuracy,
        ]
    }

    package var description: String { "lexicographer files of WordNet's nouns, sha256 \(sha256.prefix(12))" }
}
