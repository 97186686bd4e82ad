/// Finds the parts that an observation is made of: low-rank plus sparse, a completed matrix, a graph ...
public protocol RecoveryMethod: Sendable {
    /// What kinds of observation it can start from.
    var reads: Set<Observation> { get }

    /// The parts of what was observed.
    /// - Parameters:
    ///   - observed: what was seen: "D" the observed matrix, "mask" 1 where it was seen (absent: everywhere), or the
    ///     measurements "y" [m] by the matrices "A" [m, d, d], or the "edges" [m, 2] of a graph of so many "nodes";
    ///     "rank", where it is known; and what else the method starts from.
    ///   - streams: for methods that draw their start or their directions.
    ///   - watch: called after each iteration (from 1) with what the iteration left, by the paper's symbols.
    /// - Throws: `MethodError` when something is missing or has the wrong shape.
    func recover(
        _ observed: NamedTensors<Double>, streams: RandomStreams, watch: (_ iteration: Int, NamedTensors<Double>) -> Void
    ) throws -> Recovery

    /// A small observation that needs every part of `recover`; the method's golden value is that of this one.
    func example(_ streams: RandomStreams) -> NamedTensors<Double>
}

/// A way to look at a matrix.
public enum Observation: String, Sendable {
    /// Every entry, some of them wrong.
    case spoiltEntries = "entries of which some are wrong"
    /// The entries where "mask" is 1.
    case someEntries = "a part of the entries"
    /// "D" and "mask" have an extent for each mode.
    case tensorEntries = "a part of the entries of a tensor"
    /// y_i = <A_i, X>, X symmetric and positive semi-definite.
    case measurements = "inner products with random matrices"
    /// The low-rank part is of the likeness of nodes.
    case edges = "edges of a graph"
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
    /// By the paper's symbols, such as "L" and "S"; the low-rank part is "L", or "U" and "V" with L = U V^T.
    public let parts: NamedTensors<Double>
    /// How many were done.
    public let iterations: Int
    /// Whether the method stopped because its criterion was met.
    public let hasConverged: Bool

    /// What the last iteration left.
    public init(parts: NamedTensors<Double>, iterations: Int, hasConverged: Bool) {
        self.parts = parts
        self.iterations = iterations
        self.hasConverged = hasConverged
    }
}
