import Foundation
import BenchRuns
import LowRankBench
import LowRankCore
import LowRankMethods

/// The number of a run that a claim is about. A claim that a larger one is better names the other row first.
public enum ClaimMetric: Sendable, Hashable {
    /// Of the final model: the exponential of its evaluation loss.
    case perplexity
    /// The final evaluation loss.
    case loss
    /// The learning rate at which a row's loss is lowest, by the seeds that it was tuned on; compared by its logarithm.
    case bestRate
    /// One of the record's `metrics`.
    case named(String)

    private static let names =
        ["refreshes", "lossSpike", "effectiveRankWeights", "effectiveRankUpdates", "curvature", UpdateRanks.metric]
        + TaskKinds.all.flatMap { $0.metrics.map(\.name) }
    /// Those of training runs and their kinds of task, and those of every experiment and of its methods.
    static let words: [String] = (["perplexity", "loss", "bestRate"] + names + experiments).distinct
    private static let experiments = Experiments.all.flatMap { experiment in
        experiment.metrics(ofMethods: MethodRegistry.all(experiment.kind).map(\.card.id)).map(\.name)
    }

    /// - Returns: nil for a word that names none.
    init?(_ word: String) {
        switch word {
        case "perplexity": self = .perplexity
        case "loss": self = .loss
        case "bestRate": self = .bestRate
        default:
            guard Self.words.contains(word) else { return nil }
            self = .named(word)
        }
    }

    var word: String {
        switch self {
        case .perplexity: "perplexity"
        case .loss: "loss"
        case .bestRate: "bestRate"
        case .named(let name): name
        }
    }

    /// Whether values are logarithms of what is compared.
    var isLogarithm: Bool { self == .perplexity || self == .bestRate }

    /// The value whose differences are taken: for perplexity its logarithm, which is the loss. A run that
    /// diverged is infinitely bad.
    /// - Returns: nil when the run did not record it.
    func value(of record: RunRecord) -> Double? {
        if let metrics = record.measured?.metrics {
            return metrics[self == .perplexity ? ClaimMetric.loss.word : word].map { $0.isNaN ? .infinity : $0 }
        }
        guard let result = record.result else { return .infinity }
        let value: Double? =
            switch self {
            case .perplexity, .loss: result.finalEvaluationLoss
            case .bestRate: nil
            case .named(let name): result.metrics[name]
            }
        return value.map { $0.isNaN ? .infinity : $0 }
    }
}
