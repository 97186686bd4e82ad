import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

struct RunCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Train all runs of a suite and print its tables.",
        discussion: """
            The suite is checked completely before anything runs. Each run is a separate process and writes one record to \
            RESULTS/SUITE/records; a run that has a record is not repeated. A run that crashes or takes too long is recorded \
            with the reason. The others continue, and the next start tries it again. Throughput is measured last, \
            one run at a time. The tables are also written to RESULTS/SUITE/summary.md and summary.csv. \
            With --rows or --methods only these rows are trained and printed, beside the reference row where it has results.

            With --shard 3/8 only the third of eight parts is trained, for eight machines that share RESULTS or have one each \
            (docs/cluster.md). Each part has the same runs wherever and whenever it is started. Speed is not measured, and the \
            tables are left to 'lowrank collect'.

            With --launcher slurm the runs that are not done become one job array of Slurm, a run a task. --dry-run shows the \
            job script and submits nothing.

            EXAMPLES
              lowrank run quick
              lowrank run quick --methods galore,fira
              lowrank run suites/pretraining.yaml --jobs 4 --results /tmp/results
              lowrank run quick --dry-run
              lowrank run quick --shard 3/8
              lowrank run quick --shard 3/8 --dry-run
              lowrank run quick --launcher slurm --partition cpu --mem 4G
            """)

    @OptionGroup var options: SuiteOptions
    @OptionGroup var selected: SelectionOptions
    @OptionGroup var workers: WorkerOptions
    @OptionGroup var launching: LauncherOptions

    @Flag(help: "Print every run with its key and every hyper-parameter, and whether it is done. Nothing is trained.")
    var dryRun = false

    @Option(
        help: ArgumentHelp("Only this part of the runs, such as 3/8 for the third of eight parts.", valueName: "part"),
        transform: { text in
            guard let shard = Shard(text) else { throw ValidationError("'\(text)' is not a part such as 3/8, the third of eight") }
            return shard
        })
    var shard: Shard?

    func validate() throws {
        guard launching.launcher == .slurm else { return }
        if shard != nil { throw ValidationError("--shard and --launcher slurm do not go together: each task is a shard") }
        if workers.jobs != nil { throw ValidationError("--jobs is for one machine; with Slurm give --array-parallelism") }
    }

    func run() throws {
        let suite = try options.readSuite(for: workers)
        let folder = options.folder(of: suite)
        let environment = RunEnvironment.current()
        var plan = try Plan(suite, environment: environment, threads: workers.threads, only: selected.selection)
        plan.shard = shard
        if launching.launcher == .slurm {
            try submit(plan, to: folder)
            return
        }
        if dryRun {
            print(try plan.text(in: folder), terminator: "")
            return
        }
        if let shard {
            try run(shard, of: plan, in: folder)
            return
        }
        let results = try workers.withRunner(folder, environment) { try $0.carryOut(plan) }
        let shown = plan.selected.map(results.restricted) ?? results
        print("\n" + shown.tables.markdown(shown.manifest))
        print("\(folder.displayPath)/summary.md")
        let unfinished = UnfinishedRuns(results, rows: plan.selected)
        guard unfinished.isEmpty else {
            printError("lowrank: \(unfinished); the reasons are above, and the same command tries again")
            throw ExitCode(1)
        }
    }

    private func submit(_ plan: Plan, to folder: ResultsFolder) throws {
        let array = try SlurmArray(PlanState(plan, in: folder), in: folder, command: command, options: launching.slurm())
        if dryRun {
            print(array.script, terminator: "")
            return
        }
        let job = try array.submit()
        print("job \(job): \(array.tasks.count) tasks; they write to \(folder.displayPath)/slurm/\(job)_*.log")
        print("'lowrank status \(options.suite)' counts the runs, and 'lowrank collect \(options.suite)' sums up")
    }

    /// This command for one machine, without a shard.
    private var command: [String] {
        let executable = URL(fileURLWithPath: OwnExecutable.path).resolvingSymlinksInPath().path
        let selection = [("--rows", selected.rows), ("--methods", selected.methods)].flatMap { option, value in
            value.map { [option, $0] } ?? []
        }
        return [executable, "run", options.suite, "--results", options.results] + selection
            + ["--threads", "\(workers.threads)", "--timeout", "\(workers.timeout)", "--cache", workers.cache, "--jobs", "1"]
    }

    private func run(_ shard: Shard, of plan: Plan, in folder: ResultsFolder) throws {
        let records = try workers.withRunner(folder, plan.environment, shared: true) { try $0.carryOutShard(of: plan) }
        let failed = records.count { !$0.isFinal }
        print("shard \(shard): \(records.count - failed) of \(records.count) runs done; 'lowrank collect \(options.suite)' sums up")
        guard failed == 0 else {
            printError("lowrank: \(failed) of \(records.count) runs failed; the reasons are above, and the same command tries again")
            throw ExitCode(1)
        }
    }
}
