import Foundation
import LowRankCore
import LowRankMethods

/// Held by the one command that may write into a results folder, or shared by those that only add whole files to it. The
/// system lets go of it when the process ends, however it ends.
package final class ResultsLock {
    private let descriptor: Int32

    /// - Parameter shared: with other commands that share it. Where a network file system knows no such locks, they work
    ///   all the same.
    /// - Throws: `InputError` when another command holds it.
    package init(_ folder: ResultsFolder, shared: Bool = false) throws {
        descriptor = open(folder.lock.path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw InputError("\(folder.displayPath): cannot write into the folder") }
        let isHeld = flock(descriptor, (shared ? LOCK_SH : LOCK_EX) | LOCK_NB) == 0
        guard isHeld || (shared && errno != EWOULDBLOCK) else {
            let holder = (try? String(contentsOf: folder.lock, encoding: .utf8))?.trimmingCharacters(
                in: .whitespacesAndNewlines)
            close(descriptor)
            throw InputError(
                "\(folder.displayPath) is in use by another lowrank command (process \(holder ?? "unknown")); "
                    + "wait for it, or name another folder with --results")
        }
        ftruncate(descriptor, 0)
        let text = "\(getpid())\n"
        _ = text.withCString { write(descriptor, $0, strlen($0)) }
    }

    deinit {
        // A process that another thread is just starting may hold a copy of the descriptor.
        flock(descriptor, LOCK_UN)
        close(descriptor)
    }
}
