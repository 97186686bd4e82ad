import Foundation
import LowRankCore

/// Ratings of sentences, as `SentencesData`, of one domain after another: each gets the same share of the updates.
///
/// The network is read on all of these domains at every evaluation. *Forgetting* is how far the correlation on a domain falls from its
/// best at the end of its own or a later domain's updates to the end of all, mean over the domains but the last; *transfer* is the
/// correlation on a domain before its own updates, mean over the domains but the first. One more domain is never trained on.
package struct SentencesInTurn: WordPieceTexts {
    package static let name = "sentences-in-turn"
    package static let keys = KindKeys(required: ["from", "domains", "unseen"])
    package static let isObservable = false
    package static let loss = SentencesData.loss
    fileprivate static let forgetting = MetricSpec("forgetting", "forgetting (fall of the correlation)", better: .lower, format: .loss)
    fileprivate static let transfer = MetricSpec("transfer", "correlation before training", better: .higher, format: .loss)
    private static let unseen = MetricSpec("unseenCorrelation", "correlation, unseen domain", better: .higher, format: .loss)
    package static let metrics = [MetricSpec.correlation, forgetting, transfer, unseen]

    /// A package of `lowrank fetch`, or the path of a folder with files of the same names.
    package let from: String
    /// In the order of training.
    package let domains: [RatedSentences.Domain]
    package let unseen: RatedSentences.Domain
    /// Digest of the sentences as they were when the plan was made.
    package let sha256: String

    package var prediction: SampleTask { .regression(outputs: 1) }
    package var hasNewHead: Bool { true }

    package init(_ values: [String: SettingNode], _ reader: TaskReader) throws {
        let names = RatedSentences.Domain.allCases.map(\.rawValue)
        func domain(_ node: SettingNode) throws -> RatedSentences.Domain { .init(rawValue: try node.choice(names))! }
        let (own, other) = (try values["domains"]!.list().map(domain), try domain(values["unseen"]!))
        guard own.count > 1, Set(own).count == own.count else {
            throw values["domains"]!.error("must be at least two different domains")
        }
        guard !own.contains(other) else { throw values["unseen"]!.error("is one of the domains that are trained on") }
        (domains, unseen) = (own, other)
        (from, sha256) = try DataPackage.ratedSentences.source(values["from"]!)
    }

    init(from: String, domains: [RatedSentences.Domain], unseen: RatedSentences.Domain, sha256: String) {
        (self.from, self.domains, self.unseen, self.sha256) = (from, domains, unseen, sha256)
    }

    private func data(_ domain: RatedSentences.Domain) -> SentencesData {
        SentencesData(from: from, domain: domain, sha256: sha256)
    }

    package func prepare(for model: any ModelKind, _ training: TrainingConfiguration, cacheDirectory: URL) throws {
        for (name, count) in [("updates", training.steps), ("evaluations", training.evaluations)] where count % domains.count != 0 {
            throw TaskError("\(count) \(name) cannot be divided evenly among \(domains.count) domains")
        }
        for domain in domains { try data(domain).prepare(for: model, training, cacheDirectory: cacheDirectory) }
    }

    package func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S> {
        let unseen: RegressionTask<S> = try data(unseen).regression(run, cacheDirectory: cacheDirectory)
        return TurnsTask(
            try domains.map { try data($0).regression(run, cacheDirectory: cacheDirectory) }, steps: run.training.steps
        ) { network in
            var unseen = unseen
            _ = unseen.loss(of: network)
            return [Self.unseen.name: unseen.correlation]
        }
    }

    package var description: String {
        "rated sentences of \(from), \(domains.map(\.rawValue).joined(separator: ", then ")), sha256 \(sha256.prefix(12))"
    }
}

/// Regressions that are trained one after another.
private struct TurnsTask<S: Scalar>: TrainingTask {
    private var tasks: [RegressionTask<S>]
    private let steps: Int
    private let further: (any Network<S>) throws -> [String: Double]
    /// Updates whose batches have been asked for.
    private var updates = 0
    /// The correlation of each task, by the updates before the evaluation.
    private var scores: [Int: [Double]] = [:]

    init(
        _ tasks: [RegressionTask<S>], steps: Int, further: @escaping (any Network<S>) throws -> [String: Double]
    ) {
        (self.tasks, self.steps, self.further) = (tasks, steps, further)
    }

    /// Batches beyond the run's, on which methods measure the network, are of the first task.
    mutating func load(update: Int, into inputs: LossGraph<S>.Inputs) {
        guard update < steps else { return tasks[0].load(update: update, into: inputs) }
        updates = update + 1
        tasks[update * tasks.count / steps].load(update: update, into: inputs)
    }

    private var perTask: Int { tasks[0].evaluationBatches }
    var evaluationBatches: Int { tasks.count * perTask }

    mutating func loadEvaluation(batch: Int, into inputs: LossGraph<S>.Inputs) {
        tasks[batch / perTask].loadEvaluation(batch: batch % perTask, into: inputs)
    }

    mutating func evaluated(batch: Int, prediction: Node<S>) {
        tasks[batch / perTask].evaluated(batch: batch % perTask, prediction: prediction)
        if batch == evaluationBatches - 1 { scores[updates] = tasks.map(\.correlation) }
    }

    func metrics(of network: any Network<S>, evaluationLoss: Double) throws -> [String: Double] {
        let last = tasks.map(\.correlation)
        var metrics = try further(network)
        metrics[MetricSpec.correlation.name] = Self.mean(last)
        // At the end of each task's updates.
        let ends = (1...tasks.count).compactMap { scores[$0 * steps / tasks.count] }
        guard ends.count == tasks.count else { return metrics }
        metrics[SentencesInTurn.forgetting.name] = Self.mean((0..<tasks.count - 1).map { i in ends[i...].map { $0[i] }.max()! - last[i] })
        metrics[SentencesInTurn.transfer.name] = Self.mean((1..<tasks.count).map { ends[$0 - 1][$0] })
        return metrics
    }

    private static func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }
}
