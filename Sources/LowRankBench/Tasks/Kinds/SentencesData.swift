import Foundation
import LowRankCore

/// How people rated a sentence's sentiment, from -4 to 4, told from the sentence: of films, news, tweets or products, or of
/// all four domains mixed.
///
/// A network learns half of the mean rating, whose variance is about one, by the squared error. Splits are those of
/// `RatedSentences`, by document. The first samples of the validation split are evaluated on, the same for every seed; a
/// network that was trained on one domain is read on all of them. A sentence is cut to the tokens that the context has room for.
package struct SentencesData: WordPieceTexts {
    package static let name = "sentences"
    package static let keys = KindKeys(required: ["from", "domain"])
    package static let isObservable = false
    package static let loss = LossText(unit: "squared error of half the rating", count: "Tokens")
    private static let scores: [MetricSpec] = [.correlation, .absoluteError]
    package static let metrics = scores + scores.flatMap { spec in RatedSentences.Domain.allCases.map(spec.on) }
    package static let levels = [
        KnownLevel(metric: "meanLoss", name: "mean rating"),
        KnownLevel(metric: "bagOfWordsLoss", name: "bag of words"),
        KnownLevel(metric: "bagOfWordsCorrelation", name: "bag of words", of: MetricSpec.correlation.name),
        KnownLevel(metric: "meanError", name: "mean rating", of: MetricSpec.absoluteError.name),
        KnownLevel(metric: "bagOfWordsError", name: "bag of words", of: MetricSpec.absoluteError.name),
    ]

    /// What a prediction of one stands for, in points of the rating.
    static let scale = 2.0

    /// A package of `lowrank fetch`, or the path of a folder with files of the same names.
    package let from: String
    /// Nil for all of them.
    package let domain: RatedSentences.Domain?
    /// Digest of the sentences as they were when the plan was made.
    package let sha256: String

    package var prediction: SampleTask { .regression(outputs: 1) }
    package var hasNewHead: Bool { true }
    private var domains: [RatedSentences.Domain] { domain.map { [$0] } ?? RatedSentences.Domain.allCases }

    package init(_ values: [String: SettingNode], _ reader: TaskReader) throws {
        domain = try Self.domain(values["domain"]!)
        (from, sha256) = try DataPackage.ratedSentences.source(values["from"]!)
    }

    init(from: String, domain: RatedSentences.Domain?, sha256: String) {
        self.from = from
        self.domain = domain
        self.sha256 = sha256
    }

    private static let all = "all"

    private static func domain(_ node: SettingNode) throws -> RatedSentences.Domain? {
        try .init(rawValue: node.choice(RatedSentences.Domain.allCases.map(\.rawValue) + [all]))
    }

    // MARK: Batches

    private func sentences(_ cacheDirectory: URL) throws -> RatedSentences {
        try RatedSentences.sentences(from: from, sha256: sha256, cacheDirectory: cacheDirectory)
    }

    package func prepare(for model: any ModelKind, _ training: TrainingConfiguration, cacheDirectory: URL) throws {
        let sentences = try sentences(cacheDirectory)
        let train = sentences.splits(of: domains)[.train] ?? []
        for domain in RatedSentences.Domain.allCases {
            let evaluation = sentences.splits(of: [domain])[.validation] ?? []
            try training.check(trainingSamples: train.count, evaluationSamples: evaluation.count)
        }
    }

    package func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S> {
        let sentences = try sentences(cacheDirectory)
        let own = sentences.splits(of: domains)
        let train = try samples(.train, own, run, cacheDirectory)
        func scores(of network: any Network<S>, on domain: RatedSentences.Domain) throws -> [String: Double] {
            var task = try RegressionTask<S>(
                run, scale: Self.scale, train: train,
                evaluation: samples(.validation, sentences.splits(of: [domain]), run, cacheDirectory))
            _ = task.loss(of: network)
            return task.evaluationMetrics
        }
        let (tokenizer, context) = (try vocabulary(of: run.model.kind!, cacheDirectory).tokenizer, run.training.context)
        return try RegressionTask<S>(
            run, scale: Self.scale, train: train, evaluation: samples(.validation, own, run, cacheDirectory)
        ) { network, evaluated in
            var metrics = RatingLevels(own, run) { tokenizer.tokens(of: $0.text).prefix(context - 2) }.metrics
            for domain in RatedSentences.Domain.allCases {
                let scores = domain == self.domain ? evaluated : try scores(of: network, on: domain)
                for spec in Self.scores { metrics[spec.on(domain).name] = scores[spec.name] }
            }
            return metrics
        }
    }

    /// The task without further metrics.
    func regression<S: Scalar>(_ run: RunConfiguration, cacheDirectory: URL) throws -> RegressionTask<S> {
        let own = try sentences(cacheDirectory).splits(of: domains)
        return try RegressionTask(
            run, scale: Self.scale, train: samples(.train, own, run, cacheDirectory),
            evaluation: samples(.validation, own, run, cacheDirectory))
    }

    private func samples(
        _ split: WordNet.Split, _ splits: [WordNet.Split: [RatedSentences.Sentence]], _ run: RunConfiguration, _ cacheDirectory: URL
    ) throws -> TaskSamples<Double> {
        let list = splits[split] ?? []
        let tokenizer = try vocabulary(of: run.model.kind!, cacheDirectory).tokenizer
        return try run.samples(
            WordPieceList(count: list.count) { tokenizer.tokens(of: list[$0].text) }, targets: list.map(\.rating),
            isEvaluation: split != .train, cacheDirectory: cacheDirectory)
    }

    package var description: String {
        "rated sentences of \(from), \(domain?.rawValue ?? "all domains"), sha256 \(sha256.prefix(12))"
    }
}

/// Domains, of which one network serves any.
extension SentencesData: PartedData {
    package var whole: SentencesData { self }
    package var partName: String { domain?.rawValue ?? Self.all }
    package var partTitle: String { partName }
    package var pieces: Set<String> { Set(domains.map(\.rawValue)) }

    package func part(_ node: SettingNode, _ reader: TaskReader) throws -> SentencesData {
        SentencesData(from: from, domain: try Self.domain(node), sha256: sha256)
    }

    package func part(named name: String, sha256: String) -> SentencesData {
        SentencesData(from: from, domain: .init(rawValue: name), sha256: sha256)
    }
}

extension MetricSpec {
    /// The same on the sentences of one domain: "correlationFilms".
    fileprivate func on(_ domain: RatedSentences.Domain) -> MetricSpec {
        MetricSpec(
            name + domain.rawValue.capitalized, "\(heading), \(domain.rawValue)", better: better, format: format)
    }
}
