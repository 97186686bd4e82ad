import Foundation
import LowRankCore

/// Language modelling on a first-order Markov source whose entropy is known. Each state moves to one of `branching`
/// successors with random probabilities drawn from `sourceSeed`.
package struct MarkovData: TaskKind, TokenSequences {
    package static let name = "markov"
    package static let keys = KindKeys(required: ["states", "branching", "source_seed"])
    package static let loss = LossText.language
    package static let metrics = [MetricSpec.perplexity]
    package static let levels = [
        KnownLevel(metric: "unigramLoss", name: "unigram model"),
        KnownLevel(metric: "entropyFloor", name: "entropy of the source"),
    ]

    package let states: Int
    package let branching: Int
    package let sourceSeed: Int

    package var vocabulary: Int { states }

    package init(_ values: [String: SettingNode], _ reader: TaskReader) throws {
        states = try values["states"]!.integer(MarkovSource.stateRange)
        branching = try values["branching"]!.integer(2...states)
        sourceSeed = try values["source_seed"]!.integer(0...Int(Int32.max))
    }

    fileprivate init(states: Int, branching: Int, sourceSeed: Int) {
        self.states = states
        self.branching = branching
        self.sourceSeed = sourceSeed
    }

    /// The source is made long enough for all updates.
    package func leastBytes(_ training: TrainingConfiguration) -> Double {
        2 * Double(training.batch) * Double(training.context) * Double(training.steps + training.evaluationBatches)
    }

    package func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S> {
        let source = try MarkovSource(states: states, branching: branching, sourceSeed: sourceSeed)
        let (batch, context) = (run.training.batch, run.training.context)
        // Long enough that no window is seen twice in a run.
        let tokens = source.corpus(
            train: (run.training.steps + 1) * batch * context + context,
            validation: run.training.evaluationBatches * batch * context + 1)
        return try LanguageTask<S>(run, tokens: tokens) { windows in
            ["entropyFloor": source.loss(on: windows), "unigramLoss": source.unigramEntropy]
        }
    }

    package var description: String {
        "Markov source, \(states) states, branching \(branching), source seed \(sourceSeed)"
    }
}

extension DataConfiguration {
    /// Language modelling on a Markov source whose entropy is known.
    public static func markov(states: Int, branching: Int, sourceSeed: Int) -> DataConfiguration {
        DataConfiguration(MarkovData(states: states, branching: branching, sourceSeed: sourceSeed))
    }
}
