/// Finds the parts that an observation is made of: low-rank plus sparse, a completed matrix, a graph ...
public protocol RecoveryMethod: Sendable {
    /// - Parameters:
    ///   - observed: what was seen, by the paper's symbols: "D" the observed matrix, "mask" 1 where it was seen (absent:
    ///     everywhere), and what else the method starts from.
    ///   - watch: called after each iteration (from 1) with what the iteration left, by the paper's symbols.
    /// - Throws: `MethodError` when something is missing or has the wrong shape.
    func recover(
        _ observed: NamedTensors<Double>, streams: RandomStreams, watch: (_ iteration: Int, NamedTensors<Double>) -> Void
    ) throws -> Recovery
}

/// What a recovery method returns.
public struct Recovery: Sendable {
    /// By the paper's symbols, such as "L" and "S".
    public let parts: NamedTensors<Double>
    public let iterations: Int
    /// Whether the method stopped because its criterion was met.
    public let hasConverged: Bool

    public init(parts: NamedTensors<Double>, iterations: Int, hasConverged: Bool) {
        self.parts = parts
        self.iterations = iterations
        self.hasConverged = hasConverged
    }
}
