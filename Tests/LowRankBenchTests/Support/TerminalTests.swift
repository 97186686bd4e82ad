import Foundation
import Synchronization
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct TerminalTests {
    /// A window that can be resized.
    private final class Window: Sendable {
        let size = Mutex((columns: 80, rows: 24))
        var terminal: Terminal { Terminal { self.size.withLock { $0 } } }

        func resize(_ columns: Int, _ rows: Int) { size.withLock { $0 = (columns, rows) } }
    }

    private let window = Window()

    @Test func linesNeverWrapOrLeaveTheScreen() {
        let lines = (1...30).map { "\($0) " + String(repeating: "x", count: 100) }
        window.resize(40, 10)
        let shown = window.terminal.fitting(lines)
        #expect(shown.count == 9 && shown.allSatisfy { $0.count <= 39 })
        #expect(shown[7].hasPrefix("8 ") && shown[8] == "  and 22 more")
        #expect(window.terminal.fitting(["one", "two"]) == ["one", "two"])
        window.resize(1, 1)
        #expect(window.terminal.fitting(lines).count == 1)
    }

    @Test func whatANarrowerWindowHasWrappedIsErased() {
        let lines = window.terminal.fitting([String(repeating: "x", count: 70), "short"])
        #expect(window.terminal.erasing(lines) == "\r\u{1B}[2A\u{1B}[J")
        window.resize(40, 24)
        #expect(window.terminal.erasing(lines) == "\r\u{1B}[3A\u{1B}[J")
        #expect(window.terminal.erasing([]) == "")
    }

    @Test func onlyKindsThatMoveTheCursorAreRedrawn() {
        #expect(Terminal.movesCursor("xterm-256color") && Terminal.movesCursor("linux"))
        for kind in [nil, "", "dumb"] { #expect(!Terminal.movesCursor(kind)) }
        // A pipe is no terminal, whatever TERM says.
        var pipes: [Int32] = [0, 0]
        #expect(pipe(&pipes) == 0)
        #expect(Terminal(pipes[1], environment: ["TERM": "xterm"]) == nil && Terminal.lineStart(pipes[1]) == "")
        pipes.forEach { close($0) }
    }

    /// Whether there is `script`, and there are pseudo-terminals: a container or a changed root may have none.
    private static let hasPseudoTerminals =
        FileManager.default.fileExists(atPath: "/dev/pts/ptmx") && SearchPath.executable("script") != nil

    /// The command on a pseudo-terminal, as `script` gives it one, interrupted by Ctrl-C while it trains.
    @Test(.enabled(if: hasPseudoTerminals), arguments: ["xterm", "dumb"])
    func anInterruptedRunEndsWithAWholeLine(kind: String) throws {
        let folder = try TemporaryFolder()
        let suite = try folder.write("long.yaml", Self.longSuite)
        let command = "stty cols 40 rows 10; exec '\(LowrankCommand.executable)' run '\(suite)'"
            + " --results '\(folder.url.path)/results' --cache '\(folder.url.path)/cache'"
        var environment = ProcessInfo.processInfo.environment
        environment["TERM"] = kind
        environment["SHELL"] = "/bin/bash"
        let child = try ChildProcess(
            SearchPath.executable("script")!.path, ["-q", "-e", "-c", command, "/dev/null"], environment: environment)
        while child.end == nil, !child.output.text.contains(kind == "dumb" ? "to do" : "done") {
            child.update()
            usleep(1000)
        }
        child.send(Data([3]))
        child.drainToEnd()
        let output = child.output.text
        #expect(child.end == .exited(130), "\(output)")
        #expect(output.contains("\u{1B}") == (kind == "xterm"), "\(output.debugDescription)")
        let message = try #require(output.range(of: "lowrank: interrupted"))
        let before = output[..<message.lowerBound]
        #expect(before.last?.isNewline == true || before.hasSuffix(Terminal.erasingLine), "\(output.debugDescription)")
        if kind == "xterm" {
            for line in output.split(whereSeparator: \.isNewline) where line.contains(" done") { #expect(line.count < 40 + 12) }
        }
    }

    private static let longSuite = """
        schema: suite/1
        seeds: [1]
        reference: full-rank
        throughput: {repetitions: 0}
        tasks:
          markov:
            data: {kind: markov, states: 16, branching: 4, source_seed: 1}
            model: {kind: llama, hidden: 16, intermediate: 32, layers: 2, heads: 2}
            training:
              {steps: 200000, batch: 2, context: 8, warmup: 1, minimum_ratio: 0.1, clip: 1.0, evaluations: 2, evaluation_batches: 2}
        rows:
          full-rank:
            methods: {adamw: {}}
            learning_rate: 1e-2

        """
}
