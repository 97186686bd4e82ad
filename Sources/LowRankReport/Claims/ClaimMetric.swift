import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// The number of a run that a claim is about. Less is better in all of them.
public enum ClaimMetric: Sendable, Hashable {
    /// Of the final model: the exponential of its evaluation loss.
    case perplexity
    /// The final evaluation loss.
    case loss
    /// One of the record's `metrics`.
    case named(String)

    private static let names = [
        "refreshes", "lossSpike", "recoveryError", "effectiveRankWeights", "effectiveRankUpdates",
    ]
    static let words = ["perplexity", "loss"] + names

    /// - Returns: nil for a word that names none.
    init?(_ word: String) {
        switch word {
        case "perplexity": self = .perplexity
        case "loss": self = .loss
        default:
            guard Self.names.contains(word) else { return nil }
            self = .named(word)
        }
    }

    var word: String {
        switch self {
        case .perplexity: "perplexity"
        case .loss: "loss"
        case .named(let name): name
        }
    }

    /// The value whose differences are taken: for perplexity its logarithm, which is the loss. A run that
    /// diverged is infinitely bad.
    /// - Returns: nil when the run did not record it.
    func value(of record: RunRecord) -> Double? {
        guard let result = record.result else { return .infinity }
        let value: Double? =
            switch self {
            case .perplexity, .loss: result.finalEvaluationLoss
            case .named(let name): result.metrics[name]
            }
        return value.map { $0.isNaN ? .infinity : $0 }
    }
}
