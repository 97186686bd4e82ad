import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// What the commands that work on a suite have in common.
struct SuiteOptions: ParsableArguments {
    @Argument(help: "A suite: a name, such as 'quick' for suites/quick.yaml, or a path.")
    var suite: String

    @Option(help: "The folder that holds the results of all suites.")
    var results = "results"

    /// The suite, read and checked.
    func readSuite() throws -> Suite {
        let reader = SuiteReader(catalogue: .shipped, digest: SuiteReader.shippedDigest)
        return try reader.read(SuiteReader.file(for: suite))
    }

    /// The same for a command that trains: texts, too, must be long enough.
    func readSuite(for workers: WorkerOptions) throws -> Suite {
        let reader = SuiteReader(
            catalogue: .shipped, checkData: SuiteReader.dataCheck(cacheDirectory: workers.cache),
            digest: SuiteReader.shippedDigest)
        return try reader.read(SuiteReader.file(for: suite))
    }

    func folder(of suite: Suite) -> ResultsFolder { ResultsFolder(root: results, suite: suite.name) }
}

/// The part of a suite that a command works on.
struct SelectionOptions: ParsableArguments {
    @Option(help: ArgumentHelp("Only these rows of the suite, separated by commas.", valueName: "names"))
    var rows: String?

    @Option(help: ArgumentHelp("Only the rows that use one of these methods, separated by commas.", valueName: "ids"))
    var methods: String?

    /// Nil for the whole suite.
    var selection: RowSelection? {
        rows == nil && methods == nil ? nil : RowSelection(rows: Self.names(rows), methods: Self.names(methods))
    }

    func validate() throws {
        for (option, list) in [("--rows", rows), ("--methods", methods)] where list != nil && Self.names(list).isEmpty {
            throw ValidationError("\(option) needs at least one name")
        }
    }

    private static func names(_ list: String?) -> [String] {
        (list ?? "").split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    }
}

/// What the commands that train have in common.
struct WorkerOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp(
            "Number of worker processes at the same time.",
            discussion: "Default: the number of cores divided by --threads. Results do not depend on it."))
    var jobs: Int?

    @Option(
        help: ArgumentHelp(
            "Number of threads in each run.",
            discussion: "Several runs with one thread each finish sooner than one after the other with several; this is for a single run."))
    var threads = 1

    @Option(
        help: ArgumentHelp(
            "Number of processes that train the clients of each federated run.",
            discussion: "Default: the clients of a run take turns in one process. For a single run; results do not depend on it."))
    var clientProcesses: Int?

    @Option(help: "Time limit for one run, in seconds. A run that takes longer is recorded as timed out.")
    var timeout = 7200

    @Option(help: "The folder for prepared data.")
    var cache = ".cache"

    func validate() throws {
        for (option, value, largest) in [
            ("--jobs", jobs ?? 1, 1024), ("--threads", threads, 1024), ("--client-processes", clientProcesses ?? 1, 1024),
            ("--timeout", timeout, 100_000_000),
        ] where !(1...largest).contains(value) {
            throw ValidationError("\(option) must be from 1 to \(largest)")
        }
    }

    /// Runs `work` with a runner that Ctrl-C interrupts.
    ///
    /// - Parameter shared: whether others may work on the folder at the same time.
    func withRunner<R>(
        _ folder: ResultsFolder, _ environment: RunEnvironment, shared: Bool = false, _ work: (SuiteRunner) throws -> R
    ) throws -> R {
        let report = ProgressReport.standard()
        let runner = try SuiteRunner(
            folder, environment: environment, launcher: WorkerLauncher(cacheDirectory: cache, clientProcesses: clientProcesses),
            options: SuiteRunner.Options(
                jobs: jobs ?? max(1, environment.cores / threads), timeout: .seconds(timeout)),
            interruption: .onSignals(), report: report, shared: shared)
        do {
            return try work(runner)
        } catch is Interrupted {
            let message = "lowrank: interrupted; finished runs are kept, and the same command continues from here\n"
            FileHandle.standardError.write(Data((Terminal.lineStart(STDERR_FILENO) + message).utf8))
            throw ExitCode(130)
        }
    }
}
