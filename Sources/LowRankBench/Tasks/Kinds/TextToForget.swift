import Foundation
import LowRankCore

/// A text that a decoder is to forget, and one that it is to go on predicting; half of a batch is of each.
///
/// The loss is that on the text to keep. A loss on the other text at or above a unigram model's means that nothing of it is left.
/// Both are in the tokens of the text that the network was trained on before.
package struct TextToForget: TaskKind, TokenSequences {
    package static let name = "text-to-forget"
    package static let keys = KindKeys(required: ["forget", "keep", "vocabulary", "by"])
    package static let pretrainedKeys = TextData.pretrainedKeys
    package static let loss = LossText.language
    static let forgotten = MetricSpec("forgottenLoss", "loss on the text to forget", better: .higher, format: .loss)
    package static let metrics = [
        forgotten, MetricSpec("forgottenLossBefore", "the same before", better: .neither, format: .loss),
        MetricSpec("keptLossBefore", "loss on the text to keep before", better: .neither, format: .loss),
    ]
    package static let levels = [
        KnownLevel(metric: "unigramLoss", name: "unigram model"),
        KnownLevel(metric: "forgottenUnigramLoss", name: "unigram model", of: forgotten.name),
    ]

    package let forget: TextData
    package let keep: TextData
    /// How.
    package let by: ForgettingLoss

    package var vocabulary: Int { keep.vocabulary }
    package var forgetting: ForgettingLoss? { by }

    package init(_ values: [String: SettingNode], _ reader: TaskReader) throws {
        func text(_ key: String) throws -> TextData { try TextData(["corpus": values[key]!, "vocabulary": values["vocabulary"]!], reader) }
        (forget, keep) = (try text("forget"), try text("keep"))
        guard forget.pieces.isDisjoint(with: keep.pieces) else { throw values["forget"]!.error("shares text with what is to be kept") }
        by = ForgettingLoss(rawValue: try values["by"]!.choice(ForgettingLoss.allCases.map(\.rawValue)))!
    }

    init(forget: TextData, keep: TextData, by: ForgettingLoss) { (self.forget, self.keep, self.by) = (forget, keep, by) }

    package func pretraining(_ values: [String: SettingNode], _ reader: TaskReader) throws -> (
        corpus: String, sha256: String
    ) { try keep.pretraining(values, reader) }

    package func pretraining(on start: PretrainedStart) -> (any TaskKind)? { keep.pretraining(on: start) }

    package func prepare(for model: any ModelKind, _ training: TrainingConfiguration, cacheDirectory: URL) throws {
        guard training.batch % 2 == 0 else { throw TaskError("a batch of \(training.batch) cannot be divided between two texts") }
        guard training.pretrained != nil || model.isTrainedElsewhere else {
            throw TaskError("random weights have nothing to forget; give 'pretrained', or the model a 'checkpoint'")
        }
        if let start = training.pretrained, keep.part(named: start.corpus, sha256: start.sha256).pieces.isDisjoint(with: forget.pieces) {
            throw TaskError("pretrained.corpus has nothing of \(forget.corpus), which is to be forgotten")
        }
        let vocabulary = vocabularySource(training)
        for text in [forget, keep] { try text.prepare(inThoseOf: vocabulary, training.withHalfTheBatch, cacheDirectory) }
    }

    /// The text whose vocabulary the network has.
    private func vocabularySource(_ training: TrainingConfiguration) -> String { training.pretrained?.corpus ?? keep.corpus }

    package func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S> {
        let vocabulary = vocabularySource(run.training)
        let tokens = try [forget, keep].map { try $0.tokens(inThoseOf: vocabulary, cacheDirectory).tokens }
        return try ForgettingTask<S>(run, tokens) { try run.makeDenseNetwork(start: start, cacheDirectory: cacheDirectory) }
    }

    package var description: String { "\(keep.description), and \(forget.description) to forget by \(by.rawValue)" }
}

/// Half of a batch is of the text to forget, half of the one to keep.
private struct ForgettingTask<S: Scalar>: TrainingTask {
    private var samplers: [BatchSampler]
    private let windows: [EvaluationWindows]
    /// By text.
    private let unigramLosses: [Double]
    /// The network as it was before.
    private let original: () throws -> any Network<S>
    /// Of the last evaluation, the losses of its batches on the text to forget.
    private var losses: [Double] = []

    init(_ run: RunConfiguration, _ tokens: [TokenisedCorpus], original: @escaping () throws -> any Network<S>) throws {
        let (training, half) = (run.training, run.training.batch / 2)
        samplers = try tokens.map { try BatchSampler(tokens: $0.train, batch: half, context: training.context, seed: run.seed) }
        let windows = try tokens.map {
            try EvaluationWindows(
                tokens: $0.validation, batch: half, context: training.context, batches: training.evaluationBatches)
        }
        let vocabulary = (run.data.kind as! TextToForget).vocabulary
        unigramLosses = zip(tokens, windows).map { NGramBaselines(tokens: $0.train, vocabulary: vocabulary).unigramLoss(on: $1) }
        self.windows = windows
        self.original = original
    }

    private typealias Half = UnsafeMutableBufferPointer<Int32>

    /// - Parameter fill: fills the half of a batch that is of a text.
    private func put(into inputs: LossGraph<S>.Inputs, _ fill: (_ text: Int, _ tokens: Half, _ targets: Half) -> Void) {
        inputs.indices(.tokens).values.withUnsafeMutableBufferPointer { tokens in
            inputs.indices(.targets).values.withUnsafeMutableBufferPointer { targets in
                let half = tokens.count / 2
                for text in 0..<2 {
                    let own = text * half..<(text + 1) * half
                    fill(text, Half(rebasing: tokens[own]), Half(rebasing: targets[own]))
                }
            }
        }
    }

    mutating func load(update: Int, into inputs: LossGraph<S>.Inputs) {
        var samplers = samplers
        put(into: inputs) { samplers[$0].fill(step: update, inputs: $1, targets: $2) }
        self.samplers = samplers
    }

    var evaluationBatches: Int { windows[0].batches }

    func loadEvaluation(batch: Int, into inputs: LossGraph<S>.Inputs) {
        put(into: inputs) { windows[$0].fill(batch: batch, inputs: $1, targets: $2) }
    }

    mutating func evaluated(batch: Int, prediction: Node<S>) {
        if batch == 0 { losses = [] }
        var (tokens, targets) = ([Int32](repeating: 0, count: prediction.rows / 2), [Int32](repeating: 0, count: prediction.rows / 2))
        tokens.withUnsafeMutableBufferPointer { tokens in
            targets.withUnsafeMutableBufferPointer { windows[0].fill(batch: batch, inputs: tokens, targets: $0) }
        }
        losses.append(prediction.crossEntropy(ofFirst: targets))
    }

    var evaluationMetrics: [String: Double] { [TextToForget.forgotten.name: losses.reduce(0, +) / Double(losses.count)] }

    func metrics(of network: any Network<S>, evaluationLoss: Double) throws -> [String: Double] {
        var metrics = evaluationMetrics
        (metrics["forgottenUnigramLoss"], metrics["unigramLoss"]) = (unigramLosses[0], unigramLosses[1])
        var before = self
        metrics["keptLossBefore"] = try before.loss(of: original())
        metrics["forgottenLossBefore"] = before.evaluationMetrics[TextToForget.forgotten.name]
        return metrics
    }
}
