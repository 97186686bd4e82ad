/// Adds up the wall time of a phase, and how often there was one.
public final class PhaseTimer: @unchecked Sendable {
    // Used by the one thread that trains; never shared while it runs.
    /// The sum of all times.
    public private(set) var seconds = 0.0
    /// How often the phase was measured.
    public private(set) var count = 0
    /// Nothing measured yet.
    public init() {}

    /// Does the work, and adds the time that it took, also when it throws.
    public func measure<R>(_ work: () throws -> R) rethrows -> R {
        let start = ContinuousClock.now
        defer {
            let d = (ContinuousClock.now - start).components
            seconds += Double(d.seconds) + Double(d.attoseconds) * 1e-18
            count += 1
        }
        return try work()
    }
}
