import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// What the harness itself takes for suites of many runs: the commands that plan, resume, sum up and report one, each in
/// a process of its own.
public struct HarnessBenchmark: Sendable {
    /// How the records are kept.
    public enum Form: String, CaseIterable, Sendable {
        /// As `lowrank run` leaves them.
        case files = "a file per record"
        /// As `lowrank pack` does.
        case lines = "records.ndjson"
    }

    /// In the order in which they are called.
    enum Command: String, CaseIterable {
        /// Plans, and finds the run that has no record.
        case status
        /// The same, trains this run and writes the tables.
        case run
        /// Plans, and writes the tables.
        case collect
        case report
    }

    struct Measurement {
        let seconds: Double
        /// Most memory that was resident at once.
        let peakBytes: Int
    }

    /// A suite with records in one form.
    struct Column {
        let runs: Int
        /// Of a record, in the mean.
        let recordBytes: Double
        let measured: [Command: Measurement]
    }

    public static let sizes = [10_000, 30_000, 100_000]
    public static let seeds = 100

    /// The numbers of runs in a list, such as "10000,30000".
    /// - Throws: `InputError` when one is none.
    public static func sizes(_ list: String) throws -> [Int] {
        try list.split(separator: ",", omittingEmptySubsequences: false).map { text in
            let row = seeds * MadeUpSuite.tasks
            guard let runs = Int(text), (row...1_000_000).contains(runs), runs % row == 0 else {
                throw InputError("'\(text)' is no number of runs; choose multiples of \(row) up to 1000000")
            }
            return runs
        }
    }

    let form: Form
    /// By the number of runs.
    let columns: [Column]

    /// - Parameters:
    ///   - sizes: numbers of runs, each a multiple of the runs of a row.
    ///   - place: the folder for the records, which are removed again.
    ///   - interruption: ends it.
    ///   - progress: told what is done next.
    /// - Throws: `InputError` when a command fails or there is no room for the records; `Interrupted`.
    public static func measure(
        _ form: Form, sizes: [Int], seeds: Int = seeds, executable: String = OwnExecutable.path,
        in place: URL = FileManager.default.temporaryDirectory, interruption: Interruption, progress: (String) -> Void
    ) throws -> HarnessBenchmark {
        let columns = try sizes.map { runs in
            let folder = place.appending(path: "lowrank-harness-\(UUID().uuidString)")
            return try column(runs, seeds, form, executable, folder, interruption) { progress("\(runs) runs, \(form.rawValue): \($0)") }
        }
        return HarnessBenchmark(form: form, columns: columns)
    }

    private static func column(
        _ runs: Int, _ seeds: Int, _ form: Form, _ executable: String, _ folder: URL, _ interruption: Interruption,
        _ progress: (String) -> Void
    ) throws -> Column {
        try AtomicFile.createFolder(folder)
        defer {
            progress("removing the records")
            try? FileManager.default.removeItem(at: folder)
        }
        progress("writing the records")
        let suite = try MadeUpSuite(rows: runs / (seeds * MadeUpSuite.tasks), seeds: seeds, in: folder)
        let bytes = try suite.writeRecords(as: form, until: interruption)
        var measured: [Command: Measurement] = [:]
        for command in Command.allCases {
            progress(command.rawValue)
            let arguments =
                switch command {
                case .report: ["--out", folder.appending(path: "report.html").path]
                case .run: [suite.file, "--cache", folder.appending(path: "cache").path]
                case .status, .collect: [suite.file]
                }
            measured[command] = try measure(
                executable, [command.rawValue] + arguments + ["--results", suite.results], until: interruption)
        }
        return Column(runs: runs, recordBytes: Double(bytes) / Double(runs - 1), measured: measured)
    }

    private static func measure(
        _ executable: String, _ arguments: [String], until interruption: Interruption
    ) throws -> Measurement {
        let start = ContinuousClock.now
        let child = try ChildProcess(executable, arguments, environment: ProcessInfo.processInfo.environment)
        var peak = 0
        while child.end == nil {
            if interruption.isRequested { throw Interrupted() }
            child.waitForOutput(milliseconds: 5)
            peak = max(peak, child.peakResidentBytes ?? 0)
            child.update()
            child.keepLastOutput(4096)
        }
        let seconds = (ContinuousClock.now - start).inSeconds
        guard child.end == .exited(0) else {
            throw InputError("'lowrank \(arguments[0])' on made-up records failed" + (child.errorLine.map { ": \($0)" } ?? ""))
        }
        return Measurement(seconds: seconds, peakBytes: peak)
    }
}
