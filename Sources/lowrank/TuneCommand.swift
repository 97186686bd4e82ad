import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

struct TuneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tune", abstract: "Tune the learning rates of a suite.",
        discussion: """
            Every row is trained at every rate of the suite's grid, on seeds that are not reported. While the lowest final \
            evaluation loss is at the smallest or the largest rate, the grid grows there; then the two rates beside the best \
            one are tried. The best rate is written to the suite's learning-rate file, with the whole curve. After an \
            interruption the same command continues. A row that fails keeps the rate it had. With --rows or --methods only \
            these rows are tuned. The exit status is 1 when a row has no rate, or has one at the edge and does not say why.

            EXAMPLES
              lowrank tune pretraining
              lowrank tune pretraining --rows galore
            """)

    @OptionGroup var options: SuiteOptions
    @OptionGroup var selected: SelectionOptions
    @OptionGroup var workers: WorkerOptions

    func run() throws {
        let suite = try options.readSuite(for: workers)
        let environment = RunEnvironment.current()
        let tuner = try Tuner(suite, environment: environment, threads: workers.threads, only: selected.selection)
        let records = try workers.withRunner(options.folder(of: suite), environment) { runner in
            var records: [RunRecord] = []
            while case let runs = tuner.runs(after: records), !runs.isEmpty { records += try runner.train(runs) }
            return records
        }
        let outcome = tuner.learningRates(from: records, command: "lowrank tune \(options.suite)")
        try outcome.rates.write(to: suite.learningRates!)
        print(outcome.rates.table)
        print(suite.learningRates!.relativePath)
        if !outcome.failures.isEmpty { printError("lowrank: no rate found for " + outcome.failures.joined(separator: "; ")) }
        if !outcome.edges.isEmpty {
            printError(
                "lowrank: the best rate lies at the edge of those tried, beyond which a better one may lie: "
                    + outcome.edges.joined(separator: ", ") + "; move the grid, or say in the row why it is right ('edge: REASON')")
        }
        guard outcome.failures.isEmpty, outcome.edges.isEmpty else { throw ExitCode(1) }
    }
}
