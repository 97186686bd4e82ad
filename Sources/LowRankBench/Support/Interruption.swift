import Foundation
import LowRankCore
import Synchronization

/// The wish to stop while workers run: Ctrl-C, or a polite kill.
public final class Interruption: Sendable {
    private let requested = Atomic(false)

    /// Nothing requested yet.
    public init() {}

    /// Whether the work is to stop.
    public var isRequested: Bool { requested.load(ordering: .relaxed) }

    /// Asks the work to stop; safe in a signal handler.
    public func request() { requested.store(true, ordering: .relaxed) }

    /// The interruption that SIGINT, SIGTERM and SIGHUP request from now on.
    public static func onSignals() -> Interruption {
        // Made here and not in the handler, where an initialiser may not run.
        let interruption = signals
        for number in [SIGINT, SIGTERM, SIGHUP] {
            signal(number) { _ in Interruption.signals.request() }
        }
        return interruption
    }

    private static let signals = Interruption()
}

/// Thrown when an interruption ended the work early; what was finished is kept.
public struct Interrupted: Error {
    package init() {}
}
