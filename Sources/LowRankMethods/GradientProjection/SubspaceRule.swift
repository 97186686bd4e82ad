import LowRankCore

/// A rule that projects the weights of attention and MLP and leaves every other parameter to another rule.
public protocol SubspaceRule: UpdateRule {
    /// The rule of what is not projected.
    var plain: any UpdateRule { get }

    /// As `makeState`, of a weight that is projected.
    func makeProjectedState<S: Scalar>(
        for parameter: ParameterInfo, streams: RandomStreams, as: S.Type
    ) -> any UpdateState<S>

    /// As `storedMemory(for:)`, of a weight of that shape that is projected.
    func projectedMemory(_ shape: [Int], scalarBytes: Int) -> [StoredMemory]
}

extension SubspaceRule {
    public func makeState<S: Scalar>(for parameter: ParameterInfo, streams: RandomStreams, as: S.Type) -> any UpdateState<S> {
        parameter.isProjected
            ? makeProjectedState(for: parameter, streams: streams, as: S.self)
            : plain.makeState(for: parameter, streams: streams, as: S.self)
    }

    public func storedMemory(for parameter: ParameterInfo, scalarBytes: Int) -> [StoredMemory] {
        parameter.isProjected
            ? projectedMemory(parameter.shape, scalarBytes: scalarBytes)
            : plain.storedMemory(for: parameter, scalarBytes: scalarBytes)
    }
}
