import Foundation
import LowRankCore

/// Next-token prediction.
struct LanguageTask<S: Scalar>: TrainingTask {
    private var sampler: BatchSampler
    private let windows: EvaluationWindows
    private let references: (EvaluationWindows) -> [String: Double]
    /// Metrics besides the perplexity that are measured on the network.
    private let further: (any Network<S>) throws -> [String: Double]
    let tokenizer: BytePairTokenizer?

    /// - Parameter references: metrics that simple models of the tokens have.
    init(
        _ run: RunConfiguration, tokens: TokenisedCorpus, tokenizer: BytePairTokenizer? = nil,
        references: @escaping (EvaluationWindows) -> [String: Double],
        further: @escaping (any Network<S>) throws -> [String: Double] = { _ in [:] }
    ) throws {
        let training = run.training
        sampler = try BatchSampler(
            tokens: tokens.train, batch: training.batch, context: training.context, seed: run.seed)
        windows = try EvaluationWindows(
            tokens: tokens.validation, batch: training.batch, context: training.context,
            batches: training.evaluationBatches)
        self.references = references
        self.further = further
        self.tokenizer = tokenizer
    }

    mutating func load(update: Int, into inputs: LossGraph<S>.Inputs) {
        inputs.indices(.tokens).values.withUnsafeMutableBufferPointer { tokens in
            inputs.indices(.targets).values.withUnsafeMutableBufferPointer {
                sampler.fill(step: update, inputs: tokens, targets: $0)
            }
        }
    }

    var evaluationBatches: Int { windows.batches }

    func loadEvaluation(batch: Int, into inputs: LossGraph<S>.Inputs) {
        inputs.indices(.tokens).values.withUnsafeMutableBufferPointer { tokens in
            inputs.indices(.targets).values.withUnsafeMutableBufferPointer {
                windows.fill(batch: batch, inputs: tokens, targets: $0)
            }
        }
    }

    func metrics(of network: any Network<S>, evaluationLoss: Double) throws -> [String: Double] {
        let own = [MetricSpec.perplexity.name: MetricSpec.perplexity(ofLoss: evaluationLoss)]
        return try references(windows).merging(further(network)) { $1 }.merging(own) { $1 }
    }
}

extension MetricSpec {
    /// Of a language model.
    package static let perplexity = MetricSpec("perplexity", "perplexity", better: .lower, format: .loss)

    /// exp(loss), or infinity where that is no number to compute with: a run may end with a loss of some hundred nats.
    package static func perplexity(ofLoss loss: Double) -> Double {
        let value = exp(loss)
        return value < JSONFile.largestNumber ? value : .infinity
    }
}
