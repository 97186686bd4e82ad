import LowRankBench
import LowRankCore
import LowRankMethods

/// A row of the comparison: what another implementation has, too, and how it is set in both.
public enum PeerMethod: String, CaseIterable, Codable, Sendable {
    case fullRank = "full-rank"
    case lowRank = "low-rank"
    case lora, galore, apollo, sltrain, lost

    /// Its id among the methods.
    var id: String { self == .fullRank ? "adamw" : rawValue }

    /// Whether this build has the method.
    public var isKnown: Bool { MethodRegistry.all.contains { $0.card.id == id } }

    /// Whether both sides can start from the same numbers and draw the same ones. SLTrain's support and LOST's
    /// channels are drawn by each side for itself, which leaves the work the same but not the losses.
    var hasParity: Bool { self != .sltrain && self != .lost }

    /// A quarter of the width, as in `suites/pretraining.yaml`.
    private func rank(_ hidden: Int) -> Int { hidden / 4 }

    /// The peak of a rate that makes the loss fall steadily.
    private var learningRate: Double { self == .galore || self == .apollo ? 0.01 : 0.003 }

    /// The ordinary run of this row.
    /// - Parameters:
    ///   - hidden: width of the decoder.
    ///   - steps: what the learning rate's course is planned for.
    ///   - refreshInterval: updates between two refreshes of a projection, where there is one.
    /// - Throws: `MethodError` or `InputError` when the method or the decoder cannot be of that width.
    func configuration(hidden: Int, steps: Int, refreshInterval: Int) throws -> RunConfiguration {
        let card = try MethodRegistry.entry(id).card
        var methods = [try method(card, hidden: hidden, refreshInterval: refreshInterval)]
        if !card.axes.contains(.updateRule) {
            let rule = try MethodRegistry.entry(MethodCatalogue.defaultUpdateRule).card
            methods.append(try method(rule, hidden: hidden, refreshInterval: refreshInterval))
        }
        let configuration = RunConfiguration(
            task: "width-\(hidden)", data: PeerMethod.data, model: try PeerMethod.decoder(hidden: hidden),
            training: TrainingConfiguration(
                steps: steps, batch: BenchmarkModel.batch, context: BenchmarkModel.context, warmup: steps / 10, minimumRatio: 0.1, clip: 1,
                evaluations: 1, evaluationBatches: 1),
            row: rawValue, label: self == .fullRank ? "Full rank" : card.name,
            methods: methods.sorted { $0.id < $1.id }, learningRate: learningRate, seed: 1, threads: 1)
        try configuration.check()
        return configuration
    }

    private func method(_ card: MethodCard, hidden: Int, refreshInterval: Int) throws -> MethodConfiguration {
        let wanted = ["rank": HyperValue.integer(rank(hidden)), "update_proj_gap": .integer(refreshInterval)]
        let given = wanted.filter { name, _ in card.hyperparameters.contains { $0.name == name } }
        let values = try Hyperparameters(given, specs: card.hyperparameters, method: card.id).values
        return MethodConfiguration(id: card.id, hyperparameters: values)
    }

    /// A source of known entropy, which needs no text and whose loss falls quickly.
    private static let data = DataConfiguration.markov(states: 512, branching: 8, sourceSeed: 1)

    /// The decoder that speed is measured on.
    private static func decoder(hidden: Int) throws -> ModelConfiguration {
        let shape = try BenchmarkModel(hidden: hidden).shape
        return .llama(
            hidden: shape.hidden, intermediate: shape.intermediate, layers: shape.layers, heads: shape.heads,
            initializerRange: shape.initialDeviation)
    }
}
