import Foundation
import LowRankCore
import LowRankMethods

/// Tells how far a phase of a suite is: a block that is redrawn on a terminal, plain lines elsewhere.
public final class ProgressReport {
    /// Where the block is redrawn; nil for plain lines.
    private let terminal: Terminal?
    private let write: (String) -> Void
    private var phase = ""
    private var total = 0
    private var ended = 0
    private var totalCost = 0.0
    private var endedCost = 0.0
    private var start = ContinuousClock.now
    private var lastShown = ContinuousClock.now
    private var running: [(run: PlannedRun, progress: RunProgress?)] = []
    private var drawn: [String] = []

    /// Redrawing more often than this tells nobody more.
    private static let terminalInterval = Duration.milliseconds(250)
    private static let plainInterval = Duration.seconds(30)

    /// A report that is shown by `write`.
    /// - Parameters:
    ///   - terminal: where a block is redrawn; nil for plain lines.
    ///   - write: takes what is to be shown, line ends included.
    public init(terminal: Terminal? = nil, write: @escaping (String) -> Void) {
        self.terminal = terminal
        self.write = write
    }

    /// On standard output.
    public static func standard() -> ProgressReport {
        ProgressReport(terminal: Terminal(STDOUT_FILENO)) { FileHandle.standardOutput.write(Data($0.utf8)) }
    }

    /// A line that stays.
    public func say(_ line: String) {
        erase()
        write(line + "\n")
    }

    package func begin(_ phase: String, _ runs: [PlannedRun]) {
        self.phase = phase
        (total, ended) = (runs.count, 0)
        (totalCost, endedCost) = (runs.map(\.cost).reduce(0, +), 0)
        (start, lastShown) = (.now, .now)
        running = []
    }

    package func started(_ run: PlannedRun) { running.append((run, nil)) }

    package func progressed(_ run: PlannedRun, _ progress: RunProgress) {
        guard let index = running.firstIndex(where: { $0.run == run }) else { return }
        running[index].progress = progress
    }

    /// - Parameter outcome: what to say of it; nil when it is but a part of something.
    package func ended(_ run: PlannedRun, _ outcome: String?) {
        running.removeAll { $0.run == run }
        ended += 1
        endedCost += run.cost
        if let outcome { say("[\(ended)/\(total)] \(run.name): \(outcome)") }
    }

    /// Shows the state when it is time to.
    package func tick() {
        guard ContinuousClock.now - lastShown >= (terminal != nil ? Self.terminalInterval : Self.plainInterval) else {
            return
        }
        lastShown = .now
        erase()
        guard !running.isEmpty else { return }
        let lines = [status] + running.map { "  " + Self.text(of: $0.run, $0.progress) }
        if let terminal {
            drawn = terminal.fitting(lines)
            write(drawn.map { $0 + "\n" }.joined())
        } else {
            write(lines.joined(separator: ";") + "\n")
        }
    }

    package func end() { erase() }

    private func erase() {
        guard let terminal, !drawn.isEmpty else { return }
        write(terminal.erasing(drawn))
        drawn = []
    }

    private var status: String {
        let fractions = running.map { entry in
            entry.progress.map { entry.run.cost * Double($0.step) / Double(max(1, $0.steps)) } ?? 0
        }
        let done = endedCost + fractions.reduce(0, +)
        let elapsed = ContinuousClock.now - start
        let text = "\(phase): \(ended) of \(total) done"
        guard done > 0.01 * totalCost else { return text }
        let left = elapsed.inSeconds * (totalCost / done - 1)
        return text + ", about \(Format.duration(left)) left"
    }

    private static func text(of run: PlannedRun, _ progress: RunProgress?) -> String {
        guard let progress else { return "\(run.name)  starting" }
        let training = progress.trainingLoss.map { "  train \(Format.loss($0))" } ?? ""
        let evaluation = progress.evaluationLoss.map { "  eval \(Format.loss($0))" } ?? ""
        return "\(run.name)  \(progress.step)/\(progress.steps)\(training)\(evaluation)"
    }
}
