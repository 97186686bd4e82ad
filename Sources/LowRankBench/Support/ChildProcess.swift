import Foundation
import LowRankCore

/// A process with pipes to its three standard streams, in a process group of its own.
///
/// Its standard input stays open for as long as this process lives, silent unless something is sent: its
/// end is how the child learns that its parent has died, however that happened. A group of its own keeps the
/// terminal's Ctrl-C from reaching it before the parent has decided what to do.
package final class ChildProcess {
    package enum End: Equatable {
        case exited(Int32)
        case signalled(Int32)
    }

    private static let starting = NSLock()

    let pid: pid_t
    private let input: Int32
    package private(set) var output: PipeReader
    package private(set) var errors: PipeReader
    package private(set) var end: End?

    package init(_ executable: String, _ arguments: [String], environment: [String: String]) throws {
        // Between the making of a pipe and its closing on exec, no other child may start and inherit it.
        Self.starting.lock()
        defer { Self.starting.unlock() }
        let input = try Self.pipe()
        let output = try Self.pipe()
        let errors = try Self.pipe()
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for (descriptor, target) in [(input.read, 0), (output.write, 1), (errors.write, 2)] {
            posix_spawn_file_actions_adddup2(&actions, descriptor, Int32(target))
        }
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setpgroup(&attributes, 0)
        // The thread that starts it may block signals that the child is to hear.
        var noSignals = sigset_t()
        sigemptyset(&noSignals)
        posix_spawnattr_setsigmask(&attributes, &noSignals)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))

        let argumentPointers = ([executable] + arguments).map { strdup($0) } + [nil]
        let environmentPointers = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { (argumentPointers + environmentPointers).forEach { free($0) } }
        var pid: pid_t = 0
        let status = posix_spawnp(&pid, executable, &actions, &attributes, argumentPointers, environmentPointers)
        for descriptor in [input.read, output.write, errors.write] { close(descriptor) }
        self.pid = pid
        self.input = input.write
        self.output = PipeReader(output.read)
        self.errors = PipeReader(errors.read)
        guard status == 0 else {
            end = .exited(127)
            throw InputError("\(executable): cannot be started: \(String(cString: strerror(status)))")
        }
    }

    /// This process's environment, for a child that computes with so many threads.
    package static func environment(threads: Int) -> [String: String] {
        var environment = ProcessInfo.processInfo.environment
        // Read when the BLAS library is loaded; setting the count later may leave threads spinning.
        for library in ["OPENBLAS", "OMP", "GOTO"] { environment[library + "_NUM_THREADS"] = "\(threads)" }
        // A crash is reported by its message; collecting a backtrace would take longer than many runs.
        environment["SWIFT_BACKTRACE"] = "enable=no"
        return environment
    }

    deinit {
        kill()
        if end == nil { waitForEnd() }
        close(input)
        close(output.descriptor)
        close(errors.descriptor)
    }

    private static func pipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        guard Foundation.pipe(&ends) == 0 else { throw InputError("no pipe: \(String(cString: strerror(errno)))") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        return (ends[0], ends[1])
    }

    /// Takes what has arrived and looks whether the process has ended; never waits.
    package func update() {
        var status: Int32 = 0
        if end == nil, waitpid(pid, &status, WNOHANG) == pid { end = Self.end(of: status) }
        output.readAvailable()
        errors.readAvailable()
        // A worker that complains without end must not fill the parent's memory.
        errors.keepLast(16_384)
    }

    /// The most memory that was resident at once until now; nil once the process has ended.
    package var peakResidentBytes: Int? {
        // What `wait4` tells begins with the memory of this process, which the child has until it executes.
        let status = try? String(contentsOfFile: "/proc/\(pid)/status", encoding: .utf8)
        let line = status?.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
        return line.flatMap { Int($0.filter(\.isNumber)) }.map { $0 * 1024 }
    }

    /// Forgets output that was not taken, but for the last bytes.
    package func keepLastOutput(_ limit: Int) { output.keepLast(limit) }

    /// Gives the process something on its standard input; one that has ended gets nothing.
    package func send(_ data: Data) {
        Self.withoutBrokenPipeSignal {
            data.withUnsafeBytes { bytes in
                var done = 0
                while done < bytes.count {
                    let count = write(input, bytes.baseAddress! + done, bytes.count - done)
                    if count < 0 && errno == EINTR { continue }
                    guard count > 0 else { return }
                    done += count
                }
            }
        }
    }

    /// Writing to a process that has ended raises a signal that would end this one. It is held back from the
    /// writing thread and taken before the thread hears it: to ignore it as a whole process would be undone
    /// by another thread that has finished its own writing.
    private static func withoutBrokenPipeSignal(_ body: () -> Void) {
        var brokenPipe = sigset_t()
        sigemptyset(&brokenPipe)
        sigaddset(&brokenPipe, SIGPIPE)
        var before = sigset_t()
        pthread_sigmask(SIG_BLOCK, &brokenPipe, &before)
        body()
        var noTime = timespec()
        while sigtimedwait(&brokenPipe, nil, &noTime) < 0 && errno == EINTR {}
        pthread_sigmask(SIG_SETMASK, &before, nil)
    }

    /// Waits until the process says something or closes its output, `milliseconds` at most.
    package func waitForOutput(milliseconds: Int32) {
        // Pipes that have closed tell nothing more.
        guard !output.isAtEnd else {
            usleep(2000)
            return
        }
        var descriptor = pollfd(fd: output.descriptor, events: Int16(POLLIN), revents: 0)
        poll(&descriptor, 1, milliseconds)
    }

    /// Whole lines of standard output since the last call.
    package func takeOutputLines() -> [String] { output.takeLines() }

    /// The line of standard error that is likely to say what went wrong: Swift's own, or the last.
    package var errorLine: String? {
        let lines = errors.text.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }.filter {
            !$0.isEmpty
        }
        return lines.last { $0.contains("Fatal error") } ?? lines.last
    }

    /// Ends the process and whatever it started.
    package func kill() {
        guard end == nil else { return }
        Foundation.kill(-pid, SIGKILL)
    }

    package func waitForEnd() {
        var status: Int32 = 0
        while waitpid(pid, &status, 0) < 0 && errno == EINTR {}
        end = Self.end(of: status)
    }

    private static func end(of status: Int32) -> End {
        let signal = status & 0x7f
        return signal == 0 ? .exited((status >> 8) & 0xff) : .signalled(signal)
    }
}

/// The reading end of a pipe, read without waiting.
package struct PipeReader {
    package let descriptor: Int32
    package private(set) var isAtEnd = false
    private var unread: [UInt8] = []

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    }

    mutating func readAvailable() {
        var buffer = [UInt8](repeating: 0, count: 16_384)
        while !isAtEnd {
            let count = read(descriptor, &buffer, buffer.count)
            if count > 0 {
                unread += buffer[..<count]
            } else if count < 0 && errno == EINTR {
                continue
            } else if count < 0 && errno == EAGAIN {
                return
            } else {
                isAtEnd = true
            }
        }
    }

    /// Whole lines that have arrived since the last call.
    mutating func takeLines() -> [String] {
        guard let last = unread.lastIndex(of: UInt8(ascii: "\n")) else { return [] }
        let text = String(decoding: unread[...last], as: UTF8.self)
        unread.removeSubrange(...last)
        return text.split(separator: "\n").map(String.init)
    }

    /// Forgets all but the last unread bytes.
    mutating func keepLast(_ limit: Int) {
        if unread.count > limit { unread.removeFirst(unread.count - limit) }
    }

    /// What has arrived and was neither taken nor forgotten.
    var bytes: [UInt8] { unread }
    package var text: String { String(decoding: unread, as: UTF8.self) }
}

/// The output of a short command.
package enum CommandOutput {
    /// - Throws: `InputError` when the command cannot be started or does not end with status 0.
    package static func of(_ command: String, _ arguments: [String]) throws -> String {
        String(decoding: try bytes(of: command, arguments), as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// The same, byte for byte.
    static func bytes(of command: String, _ arguments: [String]) throws -> [UInt8] {
        let child = try ChildProcess(command, arguments, environment: ProcessInfo.processInfo.environment)
        while child.end == nil || !child.output.isAtEnd {
            child.update()
            usleep(1000)
        }
        guard child.end == .exited(0) else {
            throw InputError("\(command) failed" + (child.errorLine.map { ": \($0)" } ?? ""))
        }
        return child.output.bytes
    }
}
