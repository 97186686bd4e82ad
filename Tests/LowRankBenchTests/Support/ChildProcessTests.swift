import Foundation
import Synchronization
import Testing

@testable import LowRankBench

@Suite struct ChildProcessTests {
    /// Two threads that write at the same moment to a process that has ended: neither may end this one.
    @Test func whatIsSentToAnEndedProcessIsDropped() throws {
        let child = try ChildProcess("/bin/sh", ["-c", "exit 3"], environment: [:])
        child.waitForEnd()
        nonisolated(unsafe) let ended = child
        for _ in 0..<200 {
            signal(SIGPIPE, SIG_DFL)
            let waiting = Atomic(2)
            let done = Atomic(2)
            for _ in 0..<2 {
                Thread.detachNewThread {
                    waiting.subtract(1, ordering: .relaxed)
                    while waiting.load(ordering: .relaxed) > 0 {}
                    ended.send(Data("more\n".utf8))
                    done.subtract(1, ordering: .releasing)
                }
            }
            while done.load(ordering: .acquiring) > 0 { sched_yield() }
        }
        #expect(child.end == .exited(3))
    }
}
