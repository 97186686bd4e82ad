import Foundation
import LowRankCore
import LowRankMethods

/// What a run learns: the network that fits the data, its batches, and what the final loss means.
package protocol TrainingTask<S> {
    associatedtype S: Scalar
    func makeNetwork(parametrisation: any WeightForm, streams: RandomStreams) throws -> any Network<S>
    /// Puts the training batch of an update (from 0) into the inputs; a function of seed and update alone.
    mutating func load(update: Int, into inputs: LossGraph<S>.Inputs)
    /// Puts a batch for measuring the network into the inputs, from training data but from a stream of its own.
    mutating func loadCalibration(batch: Int, into inputs: LossGraph<S>.Inputs)
    var evaluationBatches: Int { get }
    /// Puts an evaluation batch into the inputs; the same for every seed and method.
    mutating func loadEvaluation(batch: Int, into inputs: LossGraph<S>.Inputs)
    /// Further numbers of a finished run, by name: what the loss is to be compared with.
    func metrics(of network: any Network<S>, evaluationLoss: Double) -> [String: Double]
    /// FLOPs of a full-rank training step per token or sample.
    var flopsPerToken: Double { get }
    /// What turned text into tokens; nil when the data are not text.
    var tokenizer: BytePairTokenizer? { get }
}

extension TrainingTask {
    /// Batches far beyond those of any run.
    mutating func loadCalibration(batch: Int, into inputs: LossGraph<S>.Inputs) { load(update: 1 << 30 + batch, into: inputs) }

    var tokenizer: BytePairTokenizer? { nil }
}

extension RunConfiguration {
    /// Reads or makes the data and says how to train on it.
    /// - Parameter start: weights that a language model starts from in place of those the configuration names.
    /// - Throws: `TaskError` when the data are missing, changed or too short.
    func makeTask<S: Scalar>(
        start: SafetensorsFile? = nil, cacheDirectory: URL, as: S.Type = S.self
    ) throws -> any TrainingTask<S> {
        switch (data, model) {
        case (.text(let corpus, let vocabulary, let sha256), .llama):
            let text = try TextCorpus(corpus)
            try text.verify(sha256: sha256)
            let entry = try TokenCache(directory: cacheDirectory.path).tokens(of: text, vocabulary: vocabulary)
            let tokens = entry.tokens
            return try LanguageTask<S>(self, tokens: tokens, tokenizer: entry.tokenizer, start: start) { windows in
                let ngrams = NGramBaselines(tokens: tokens.train, vocabulary: vocabulary)
                return [
                    "unigramLoss": ngrams.unigramLoss(on: windows), "bigramLoss": ngrams.bigramLoss(on: windows),
                ]
            }
        case (.markov(let states, let branching, let sourceSeed), .llama):
            let source = try MarkovSource(states: states, branching: branching, sourceSeed: sourceSeed)
            let (batch, context) = (training.batch, training.context)
            // Long enough that no window is seen twice in a run.
            let tokens = source.corpus(
                train: (training.steps + 1) * batch * context + context,
                validation: training.evaluationBatches * batch * context + 1)
            return try LanguageTask<S>(self, tokens: tokens) { windows in
                ["entropyFloor": source.loss(on: windows), "unigramLoss": source.unigramEntropy]
            }
        case (.planted(let rank, let density, let noise, let sourceSeed), .linear(let inputs, let outputs)):
            let map = try PlantedMap(
                inputs: inputs, outputs: outputs, rank: rank, density: density, noise: noise, sourceSeed: sourceSeed)
            return try PlantedTask<S>(self, map: map)
        default:
            throw TaskError("\(task): text and Markov data need a llama model, planted data a linear one")
        }
    }
}

/// Next-token prediction with a LLaMA-style decoder.
private struct LanguageTask<S: Scalar>: TrainingTask {
    private let shape: LlamaShape
    private let training: TrainingConfiguration
    private var sampler: BatchSampler
    private let windows: EvaluationWindows
    private let checkpoint: SafetensorsFile?
    private let references: (EvaluationWindows) -> [String: Double]
    let tokenizer: BytePairTokenizer?

    init(
        _ configuration: RunConfiguration, tokens: TokenisedCorpus, tokenizer: BytePairTokenizer? = nil,
        start: SafetensorsFile? = nil, references: @escaping (EvaluationWindows) -> [String: Double]
    ) throws {
        let shape = configuration.llamaShape!
        self.shape = shape
        checkpoint = try start ?? configuration.model.checkpoint?.read(fitting: shape)
        training = configuration.training
        sampler = try BatchSampler(
            tokens: tokens.train, batch: training.batch, context: training.context, seed: configuration.seed)
        windows = try EvaluationWindows(
            tokens: tokens.validation, batch: training.batch, context: training.context,
            batches: training.evaluationBatches)
        self.references = references
        self.tokenizer = tokenizer
    }

    func makeNetwork(parametrisation: any WeightForm, streams: RandomStreams) throws -> any Network<S> {
        try Llama<S>(
            shape, batch: training.batch, context: training.context, parametrisation: parametrisation, streams: streams,
            checkpoint: checkpoint)
    }

    package mutating func load(update: Int, into inputs: LossGraph<S>.Inputs) {
        inputs.indices(.tokens).values.withUnsafeMutableBufferPointer { tokens in
            inputs.indices(.targets).values.withUnsafeMutableBufferPointer { sampler.fill(step: update, inputs: tokens, targets: $0) }
        }
    }

    var evaluationBatches: Int { windows.batches }

    func loadEvaluation(batch: Int, into inputs: LossGraph<S>.Inputs) {
        inputs.indices(.tokens).values.withUnsafeMutableBufferPointer { tokens in
            inputs.indices(.targets).values.withUnsafeMutableBufferPointer { windows.fill(batch: batch, inputs: tokens, targets: $0) }
        }
    }

    func metrics(of network: any Network<S>, evaluationLoss: Double) -> [String: Double] {
        references(windows).merging(["perplexity": exp(evaluationLoss)]) { $1 }
    }

    var flopsPerToken: Double { shape.flopsPerToken(context: training.context) }
}

/// Regression onto a planted low-rank plus sparse map.
private struct PlantedTask<S: Scalar>: TrainingTask {
    private let map: PlantedMap
    private let batch: Int
    private var training: PlantedBatches
    private var evaluation: PlantedBatches
    let evaluationBatches: Int

    init(_ configuration: RunConfiguration, map: PlantedMap) throws {
        self.map = map
        batch = configuration.training.batch
        training = try map.trainingBatches(seed: configuration.seed, batch: batch)
        evaluation = try map.evaluationBatches(batch: batch)
        evaluationBatches = configuration.training.evaluationBatches
    }

    func makeNetwork(parametrisation: any WeightForm, streams: RandomStreams) throws -> any Network<S> {
        try LinearMap<S>(
            inputs: map.inputs, outputs: map.outputs, batch: batch, parametrisation: parametrisation, streams: streams)
    }

    package mutating func load(update: Int, into inputs: LossGraph<S>.Inputs) {
        Self.fill(inputs) { training.fill(update, inputs: $0, targets: $1) }
    }

    mutating func loadEvaluation(batch: Int, into inputs: LossGraph<S>.Inputs) {
        Self.fill(inputs) { evaluation.fill(batch, inputs: $0, targets: $1) }
    }

    private static func fill(
        _ inputs: LossGraph<S>.Inputs, _ fill: (UnsafeMutableBufferPointer<S>, UnsafeMutableBufferPointer<S>) -> Void
    ) {
        let (x, y) = (inputs.numbers(.x), inputs.numbers(.y))
        fill(
            UnsafeMutableBufferPointer(start: x.data, count: x.count),
            UnsafeMutableBufferPointer(start: y.data, count: y.count))
    }

    func metrics(of network: any Network<S>, evaluationLoss: Double) -> [String: Double] {
        var metrics = ["noiseFloor": map.lossFloor]
        // A stored form with a non-linearity in it amounts to no one matrix.
        if let effective = network.linearWeights[0].effectiveWeight {
            metrics["recoveryError"] = map.recoveryError(effective: effective)
        }
        return metrics
    }

    var flopsPerToken: Double { 6 * Double(map.inputs * map.outputs) }
}

extension Checkpoint {
    /// - Throws: `SafetensorsError` when the file is missing, broken or does not fit; `TaskError` when it is not
    ///   the one that was planned with.
    package func read(fitting shape: LlamaShape) throws -> SafetensorsFile {
        let file = try SafetensorsFile(path: path)
        try file.check(fits: shape)
        guard try ContentHash.ofFile(path) == sha256 else {
            throw TaskError("\(path): has changed since the plan was made; run the suite again")
        }
        return file
    }
}
