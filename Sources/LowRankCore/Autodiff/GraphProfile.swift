/// Where the time of a graph goes: seconds by kind of operation and direction.
public final class GraphProfile {
    /// Which way a graph runs.
    public enum Direction: Sendable {
        /// Towards the loss, or back from it.
        case forward, backward
    }

    /// All operations of one kind and size.
    public struct Entry: Sendable {
        /// The operation's type and the sizes it works on, such as "Linear 2048x128 -> 344".
        public let operation: String
        /// Operations of this kind in the graph.
        public let count: Int
        /// Spent in `forward`, over all runs.
        public var forwardSeconds = 0.0
        /// Spent in `backward`, over all runs.
        public var backwardSeconds = 0.0
        /// Both directions together.
        public var seconds: Double { forwardSeconds + backwardSeconds }
    }

    private var timers: [String: (forward: PhaseTimer, backward: PhaseTimer)] = [:]
    private var members: [String: Set<ObjectIdentifier>] = [:]

    /// Nothing measured yet.
    public init() {}

    package func measure<S: Scalar>(_ operation: any Operation<S>, _ direction: Direction, _ work: () -> Void) {
        let name = Self.name(of: operation)
        members[name, default: []].insert(ObjectIdentifier(operation))
        let pair = timers[name] ?? (PhaseTimer(), PhaseTimer())
        timers[name] = pair
        (direction == .forward ? pair.forward : pair.backward).measure(work)
    }

    private static func name<S: Scalar>(of operation: any Operation<S>) -> String {
        let type = String(describing: type(of: operation)).prefix { $0 != "<" }
        func text(_ shape: [Int]) -> String { shape.map(String.init).joined(separator: "x") }
        let output = operation.output.shape.last!
        guard let input = operation.inputs.first?.shape else { return "\(type) \(output)" }
        return "\(type) \(text(input)) -> \(output)"
    }

    /// The most expensive first.
    public var entries: [Entry] {
        timers.map { name, pair in
            Entry(
                operation: name, count: members[name]!.count, forwardSeconds: pair.forward.seconds,
                backwardSeconds: pair.backward.seconds)
        }.sorted { ($1.seconds, $0.operation) < ($0.seconds, $1.operation) }
    }
}
