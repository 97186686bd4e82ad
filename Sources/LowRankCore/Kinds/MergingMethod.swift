/// Makes one set of weights of several that were trained from the same start: averages, task arithmetic, TIES ...
public protocol MergingMethod: Sendable {
    /// Whether it takes one model after the other, so that what it makes of the first few is a step on the way to all.
    var isSequential: Bool { get }

    /// One set of weights made of several.
    /// - Parameters:
    ///   - models: theta_1 ... theta_n, with the names and shapes of `base`; at least one.
    ///   - base: theta_0, what they were trained from.
    /// - Throws: `MethodError` when such weights cannot be merged.
    func merge<S: Scalar>(_ models: [NamedTensors<S>], base: NamedTensors<S>) throws -> MergedModel<S>
}

extension MergingMethod {
    /// Most methods need all models at once.
    public var isSequential: Bool { false }
}

/// What a merging method returns.
public struct MergedModel<S: Scalar>: Sendable {
    /// theta, with the names and shapes of the base.
    public let weights: NamedTensors<S>
    /// Further quantities of the paper, such as the trimmed task vectors.
    public let derived: NamedTensors<S>

    /// The merged weights, and what the paper names besides.
    public init(_ weights: NamedTensors<S>, derived: NamedTensors<S> = [:]) {
        self.weights = weights
        self.derived = derived
    }
}
