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

            EXAMPLES
              lowrank run quick
              lowrank run quick --methods galore,fira
              lowrank run suites/pretraining.yaml --jobs 4 --results /tmp/results
              lowrank run quick --dry-run
            """)

    @OptionGroup var options: SuiteOptions
    @OptionGroup var selected: SelectionOptions
    @OptionGroup var workers: WorkerOptions

    @Flag(help: "Print every run with its key and every hyper-parameter, and whether it is done. Nothing is trained.")
    var dryRun = false

    func run() throws {
        let suite = try options.readSuite(for: workers)
        let folder = options.folder(of: suite)
        let environment = RunEnvironment.current()
        let plan = try Plan(suite, environment: environment, threads: workers.threads, only: selected.selection)
        if dryRun {
            print(try plan.text(in: folder), terminator: "")
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
}
