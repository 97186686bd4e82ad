import Foundation
import LowRankCore

/// A kind of network: what its suite keys are, which data it reads, and how it is made.
///
/// A value is the network of one task, every default written out; its JSON form is in records and keys. A new kind is a
/// file with such a type and a line in `ModelKinds.all`.
package protocol ModelKind: Codable, Hashable, Sendable, CustomStringConvertible {
    /// The word in suites, records and messages.
    static var name: String { get }
    /// The keys of `model` besides `kind`.
    static var keys: KindKeys { get }
    /// Whether it can learn from such data.
    static func reads(_ data: any TaskKind) -> Bool

    /// - Parameter data: of a kind that it reads.
    /// - Throws: `InputError` that points at the key.
    init(_ values: [String: SettingNode], on data: any TaskKind, _ reader: TaskReader) throws

    /// Holds sizes that no suite has made to what a suite is held to.
    /// - Throws: `InputError` that names the size.
    func check() throws
    /// Whether batches fit.
    /// - Throws: `InputError` at `node`, the place of the training section.
    func check(_ training: TrainingConfiguration, at node: SettingNode) throws

    /// Reads what the network starts from as a run will.
    /// - Throws: `TaskError` or `SafetensorsError` when something is missing, broken or does not fit.
    func prepare(on data: any TaskKind, cacheDirectory: URL) throws

    /// The network without numbers.
    func network(on data: any TaskKind) -> NetworkDescription
    /// FLOPs of a full-rank training step per token or sample.
    func flopsPerToken(on data: any TaskKind, _ training: TrainingConfiguration) -> Double
    /// Bytes that weights and batches cannot do without, in Double, which no suite overflows.
    func leastBytes(on data: any TaskKind, _ training: TrainingConfiguration) -> Double
    /// Numbers that are multiplied with each token, roughly.
    var approximateParameters: Int { get }

    /// Whether its weights come from somewhere else than a run of this project.
    var isTrainedElsewhere: Bool { get }
    /// Whether batches must be known when a run begins, which those of experiments are not.
    var servesTrainingAlone: Bool { get }
    /// The same network with initial weights of another deviation; nil where they are not drawn, or not with a given
    /// one.
    func starting(with deviation: Double) -> Self?

    /// The same network with sizes of a row's own, some of the kind's keys; nil where rows have no say.
    /// - Throws: `InputError` that points at the key.
    func resized(_ node: SettingNode) throws -> Self?

    /// - Parameter start: a network of this kind trained before, whose weights it takes.
    /// - Throws: `MethodError` when the method does not fit; `TaskError` or `SafetensorsError` when the weights do not.
    func makeNetwork<S: Scalar>(
        _ run: RunConfiguration, start: SafetensorsFile?, cacheDirectory: URL, parametrisation: any WeightForm,
        streams: RandomStreams
    ) throws -> any Network<S>
}

extension ModelKind {
    package func check(_ training: TrainingConfiguration, at node: SettingNode) throws {}
    package func prepare(on data: any TaskKind, cacheDirectory: URL) throws {}
    package var isTrainedElsewhere: Bool { false }
    package var servesTrainingAlone: Bool { false }
    package func starting(with deviation: Double) -> Self? { nil }
    package func resized(_ node: SettingNode) throws -> Self? { nil }

    /// - Throws: `InputError` that names the size, such as "model.llama.hidden".
    static func require<T>(_ name: String, _ value: T, _ range: ClosedRange<T>) throws {
        try RunConfiguration.require("model.\(Self.name).\(name)", value, range)
    }
}
