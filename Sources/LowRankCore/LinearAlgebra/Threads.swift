import Dispatch

/// Threads inside the operations of a run. One is the default: two runs side by side use a machine better than two
/// threads in one run.
///
/// Every number of a result is computed by one thread, in the same order whatever their count, so that results do not
/// depend on it; those of LAPACK's decompositions may.
public enum Threads {
    /// Set once, before anything is computed.
    nonisolated(unsafe) public private(set) static var count = 1

    /// Sets the threads of this project's loops and of LAPACK.
    public static func use(_ count: Int) {
        precondition(count >= 1)
        self.count = count
        OpenBLAS.threads = count
    }

    /// Calls `body` with consecutive parts of 0..<count, one per thread and each a multiple of `grain` but for the
    /// last; with all of it at once when there is one thread.
    @inline(__always)
    static func share(_ count: Int, grain: Int = 1, _ body: (_ part: Range<Int>, _ thread: Int) -> Void) {
        guard Threads.count > 1 else { return body(0..<count, 0) }
        shareAmongThreads(count, grain: grain, body)
    }

    private static func shareAmongThreads(_ count: Int, grain: Int, _ body: (Range<Int>, Int) -> Void) {
        let grains = (count + grain - 1) / grain
        let parts = min(Threads.count, max(1, grains))
        // The parts write to different places, and all end before this returns.
        nonisolated(unsafe) let body = body
        DispatchQueue.concurrentPerform(iterations: parts) { part in
            let first = grains * part / parts * grain
            let last = min(count, grains * (part + 1) / parts * grain)
            if first < last { body(first..<last, part) }
        }
    }
}
