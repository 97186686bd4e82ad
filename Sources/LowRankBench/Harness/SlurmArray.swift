import Foundation
import LowRankCore
import LowRankMethods

/// A job array of Slurm that trains the unfinished runs of a plan.
///
/// A task of the array is a shard, and there are as many shards as runs. So a task is one run: the array lists exactly what is
/// unfinished, Slurm keeps all nodes busy, and what is preempted or killed costs one run. Plans with more runs than
/// an array may have tasks get several runs to a task.
public struct SlurmArray {
    /// What `sbatch` is asked for.
    public struct Options: Sendable {
        /// As `sbatch --time` wants it; nil for 1.5 times the estimate.
        public var time: String?
        /// As `sbatch --partition` wants it; nil for Slurm's default.
        public var partition: String?
        /// As `sbatch --mem` wants it; nil for Slurm's default.
        public var memory: String?
        /// Tasks at once; nil for no limit of our own.
        public var parallelism: Int?
        /// Commands of the shell that prepare a task, such as `module load`.
        public var setup = ""
        /// Further options of `sbatch`.
        public var others: [String] = []

        /// Nothing but Slurm's defaults, with an estimated time.
        public init() {}
    }

    /// The shards with something to do.
    public let tasks: [Int]
    /// The job script.
    public let script: String
    private let folder: ResultsFolder

    /// Slurm's default for MaxArraySize is 1001, of which 0 is one.
    static let largestTask = 1000
    /// Minutes that a task has at least: it has to start, and may prepare data.
    private static let shortestLimit = 10

    /// The job script for what is unfinished.
    /// - Parameters:
    ///   - state: what is done already.
    ///   - folder: where the results go.
    ///   - command: `lowrank run` with all its options, without the shard.
    ///   - options: what `sbatch` is asked for.
    /// - Throws: `InputError` when nothing is left to do.
    public init(_ state: PlanState, in folder: ResultsFolder, command: [String], options: Options) throws {
        let runs = state.plan.selectedRuns
        let count = min(runs.count, Self.largestTask)
        let unfinished = Set(state.unfinished.map(\.key))
        tasks = Shard.numbers(of: unfinished, in: runs, count: count)
        guard !tasks.isEmpty else { throw InputError("\(folder.displayPath): all \(runs.count) runs are done; nothing to submit") }
        self.folder = folder
        let suite = state.plan.suite.name
        let parts = Shard.parts(of: runs, count: count).map { $0.filter { unfinished.contains($0.key) } }
        let time = options.time ?? Self.limit(parts.filter { !$0.isEmpty }, state)
        let parallelism = options.parallelism.map { "%\($0)" } ?? ""
        let logs = Self.logs(folder).path.replacing("%", with: "%%") + "/%A_%a.log"
        let directives = [
            // Submitted twice, the second array waits for the first and then finds nothing to do.
            "--job-name=\(Self.quoted("lowrank-" + suite))", "--dependency=singleton", "--array=\(Self.list(tasks))\(parallelism)",
            "--chdir=\(Self.quoted(FileManager.default.currentDirectoryPath))", "--output=\(Self.quoted(logs))",
            "--open-mode=append", "--requeue", "--ntasks=1", "--cpus-per-task=\(runs[0].configuration.threads)",
            time.map { "--time=\(Self.quoted($0))" }, options.partition.map { "--partition=\(Self.quoted($0))" },
            options.memory.map { "--mem=\(Self.quoted($0))" },
        ]
        script = """
            #!/bin/sh
            # One run of the suite \(suite) a task, written by 'lowrank run'.
            \((directives.compactMap(\.self) + options.others).map { "#SBATCH " + $0 }.joined(separator: "\n"))

            \(options.setup.isEmpty ? "" : options.setup + "\n")\
            \(command.map(Self.word).joined(separator: " ")) --shard "$SLURM_ARRAY_TASK_ID/\(count)"
            status=$?
            # What was killed or has crashed is tried once more. After a polite end (130), Slurm knows what to do: it requeues what it
            # preempted, and what a user cancelled stays so.
            if { [ $status -eq 1 ] || [ $status -gt 130 ]; } && [ "${SLURM_RESTART_COUNT:-0}" -eq 0 ]; then
                scontrol requeue "${SLURM_ARRAY_JOB_ID}_$SLURM_ARRAY_TASK_ID"
            fi
            exit $status

            """
    }

    /// Hands the job to Slurm.
    /// - Returns: the number of the job.
    /// - Throws: `InputError` when Slurm is not there, or does not take the job.
    public func submit() throws -> String {
        guard let sbatch = SearchPath.executable("sbatch") else {
            throw InputError(
                "sbatch: no such command here; submit from a machine that has Slurm, or see the script with --dry-run, or share the "
                    + "runs out with --shard")
        }
        let logs = Self.logs(folder)
        try AtomicFile.createFolder(logs)
        let file = logs.appending(path: "job.sh")
        try AtomicFile.write(script, to: file)
        // "123", or "123;cluster"
        let answer = try CommandOutput.of(sbatch.path, ["--parsable", file.path])
        return String(answer.prefix { $0 != ";" })
    }

    /// "slurm" beside the records.
    private static func logs(_ folder: ResultsFolder) -> URL { folder.url.appending(path: "slurm") }

    /// Minutes, from the longest task.
    private static func limit(_ tasks: [[PlannedRun]], _ state: PlanState) -> String? {
        let seconds = tasks.map { $0.map(state.seconds) }
        guard seconds.allSatisfy({ !$0.contains(nil) }) else { return nil }
        let longest = seconds.map { $0.reduce(0) { $0 + $1! } }.max()!
        return "\(max(shortestLimit, Int((1.5 * longest / 60).rounded(.up))))"
    }

    /// "1-3,7"
    static func list(_ numbers: [Int]) -> String {
        var ranges: [ClosedRange<Int>] = []
        for number in numbers {
            if let last = ranges.last, last.upperBound == number - 1 {
                ranges[ranges.count - 1] = last.lowerBound...number
            } else {
                ranges.append(number...number)
            }
        }
        return ranges.map { $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)-\($0.upperBound)" }.joined(separator: ",")
    }

    /// As lines of #SBATCH are read.
    private static func quoted(_ text: String) -> String {
        "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
    }

    /// One word of a shell command.
    private static func word(_ text: String) -> String {
        let isPlain = !text.isEmpty && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./,=:+".contains($0)) }
        return isPlain ? text : "'" + text.replacing("'", with: "'\\''") + "'"
    }
}
