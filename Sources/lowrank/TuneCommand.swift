import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankReport

struct TuneCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tune", abstract: "Tune the learning rates of a suite.",
        discussion: """
            Every row is trained at every rate of the suite's grid, on seeds that are not reported. The rate with the lowest \
            final evaluation loss is written to the suite's learning-rate file, with the whole curve. A best rate at the \
            edge of the grid is marked, because a better one may lie outside. After an interruption the same command continues. \
            A row that fails keeps the rate it had. With --rows or --methods only these rows are tuned.

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
        let records = try workers.withRunner(options.folder(of: suite), environment) { try $0.train(tuner.runs) }
        let outcome = tuner.learningRates(from: records, command: "lowrank tune \(options.suite)")
        try outcome.rates.write(to: suite.learningRates!)
        print(outcome.rates.table)
        print(suite.learningRates!.relativePath)
        guard outcome.failures.isEmpty else {
            printError("lowrank: no rate found for " + outcome.failures.joined(separator: "; "))
            throw ExitCode(1)
        }
    }
}
