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

    /// A small observation that needs every part of `recover`; the method's golden value is that of this one.
    func example(_ streams: RandomStreams) -> NamedTensors<Double>
}

extension RecoveryMethod {
    /// "D" [14, 10], of rank 2 but for twelve spikes.
    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let (left, right): (Tensor<Double>, Tensor<Double>) = (
            streams.normal("left", [14, 2], deviation: 1), streams.normal("right", [2, 10], deviation: 1)
        )
        var D = product(left, right)
        for i in streams.sample("spikes", 12, of: D.count) { D[i] += 4 }
        return ["D": D]
    }
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
