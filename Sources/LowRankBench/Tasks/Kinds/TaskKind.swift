import Foundation
import LowRankCore

/// A kind of task: where its data come from, what its suite keys are, which batches a run sees, and what its numbers
/// mean.
///
/// A value is the data of one task, every default written out; its JSON form is in records and keys. A new kind is a
/// file with such a type and a line in `TaskKinds.all`.
package protocol TaskKind: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The word in suites, records and messages.
    static var name: String { get }
    /// The keys of `data` besides `kind`.
    static var keys: KindKeys { get }
    /// Whether a sample is a sequence of `context` tokens; without it, `training` has no such key.
    static var isSequential: Bool { get }
    /// Whether gradients of the linear weights may be observed while they train.
    static var isObservable: Bool { get }
    /// The keys of `pretrained` besides `steps` and `learning_rate`; nil where no network is trained before.
    static var pretrainedKeys: KindKeys? { get }

    /// Whether the weights that a network starts from are worth keeping, though they were not trained.
    var updatesGivenWeights: Bool { get }

    /// Whether a network that was trained before gets a new head for these data, which is then trained with any method.
    var hasNewHead: Bool { get }

    /// What the loss is, and how it is drawn.
    static var loss: LossText { get }
    /// Further numbers of a run, as tables show them.
    static var metrics: [MetricSpec] { get }
    /// What tells how much of its earlier data a network has forgotten; nil where nothing does.
    static var retention: Retention? { get }
    /// What these numbers are to be read against.
    static var levels: [KnownLevel] { get }

    /// - Throws: `InputError` that points at the key.
    init(_ values: [String: SettingNode], _ reader: TaskReader) throws

    /// Whether a model of the right kind has the right sizes as well.
    /// - Throws: `InputError` at `node`, the place of the data.
    func check(_ model: any ModelKind, at node: SettingNode) throws

    /// The data of a network's training before, by the keys of `pretrained`, with their digest.
    /// - Throws: `InputError` that points at the key.
    func pretraining(_ values: [String: SettingNode], _ reader: TaskReader) throws -> (corpus: String, sha256: String)

    /// The data of a network's training before.
    func pretraining(on start: PretrainedStart) -> (any TaskKind)?

    /// Bytes that the data of such a run cannot do without, in Double, which no suite overflows.
    func leastBytes(_ training: TrainingConfiguration) -> Double

    /// Reads or makes the data as a run will, and keeps what is expensive to make.
    /// - Throws: `TaskError` when something is missing, broken or too short.
    func prepare(for model: any ModelKind, _ training: TrainingConfiguration, cacheDirectory: URL) throws

    /// The batches of a run.
    /// - Parameter start: the network trained before, if there is one.
    /// - Throws: `TaskError` when the data are missing, changed or too short.
    func makeTask<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, as: S.Type
    ) throws -> any TrainingTask<S>
}

extension TaskKind {
    package static var isSequential: Bool { true }
    package static var isObservable: Bool { true }
    package static var pretrainedKeys: KindKeys? { nil }
    package static var retention: Retention? { nil }
    package static var levels: [KnownLevel] { [] }
    package var updatesGivenWeights: Bool { false }
    package var hasNewHead: Bool { false }
    package func check(_ model: any ModelKind, at node: SettingNode) throws {}

    package func pretraining(_ values: [String: SettingNode], _ reader: TaskReader) throws -> (
        corpus: String, sha256: String
    ) {
        preconditionFailure("\(Self.name) has no keys for it")
    }

    package func pretraining(on start: PretrainedStart) -> (any TaskKind)? { nil }
    package func leastBytes(_ training: TrainingConfiguration) -> Double { 0 }
    package func prepare(for model: any ModelKind, _ training: TrainingConfiguration, cacheDirectory: URL) throws {}
}

/// Data whose samples each belong to one of several classes; their tasks are `LabelledTask`s.
package protocol ClassifiedData: TaskKind {}

/// The keys of a mapping in a suite.
package struct KindKeys: Sendable {
    package var required: [String]
    package var optional: [String] = []
}

/// What the loss of a task is called.
package struct LossText: Sendable {
    /// "nats per token"
    package var unit: String
    /// What training is counted in: "Tokens".
    package var count: String
    /// Whether it falls by orders of magnitude.
    package var isLogarithmic = false

    package static let language = LossText(unit: "nats per token", count: "Tokens")

    /// "Evaluation loss (nats per token)"
    package var name: String { "Evaluation loss (\(unit))" }
}

/// Two metrics of a run: how well a network does on the data that it was trained on before, at the end and at the start.
package struct Retention: Sendable {
    let metric: String
    let before: String
    /// What is lost, with its unit: "Rise of the loss on the earlier text (nats per token)".
    package let loss: String
    /// Of that unit for one of the metric; negative where a higher metric is better.
    let unit: Double

    /// What a run has forgotten, more being worse; nil where it did not record it.
    package func forgotten(_ metrics: [String: Double]) -> Double? {
        guard let now = metrics[metric], let then = metrics[before] else { return nil }
        return unit * (now - then)
    }
}

/// The number of a simple model, or a known optimum.
package struct KnownLevel: Sendable {
    /// The name in records.
    package var metric: String
    /// What has that number: "unigram model".
    package var name: String
    /// The metric that it is a level of; nil for the loss.
    package var of: String? = nil
}
