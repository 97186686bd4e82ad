import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

struct CompareCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "compare", abstract: "Compare a suite's results with the accepted ones.",
        discussion: """
            The accepted results are those in BASELINES/SUITE.json or, when there is no such file, in REFERENCE/SUITE. \
            Every metric of every run must be within its tolerance, to either side: that of the file, else 2 % for losses, 0 \
            for bytes and counts, 10 % for the others. A run that is missing on one side is reported. Only complete results can be accepted. Throughput is not compared: it depends on the machine.

            EXAMPLES
              lowrank compare quick
              lowrank compare quick --accept      accept the present results
            """)

    @OptionGroup var options: SuiteOptions

    @Option(help: "The folder of accepted results.")
    var baselines = "baselines"

    @Option(help: "The folder of the committed reference results.")
    var reference = "results/reference"

    @Flag(help: "Write the present results as the accepted ones; tolerances of an existing file are kept.")
    var accept = false

    func run() throws {
        let suite = try options.readSuite()
        let results = try SuiteResults.load(options.folder(of: suite))
        let plan = try Plan(suite, environment: .current())
        if plan.runs.map(\.key) != results.manifest.runs.map(\.key) {
            print(
                "note: the results are of another build or another state of the suite; 'lowrank run \(suite.name)' makes them anew"
            )
        }
        let file = "\(baselines)/\(suite.name).json"
        if accept {
            let unfinished = UnfinishedRuns(results)
            guard unfinished.hasAllRecords, !results.records.isEmpty else {
                throw InputError(
                    "\(options.folder(of: suite).displayPath): only complete results can be accepted: \(unfinished); "
                        + "run 'lowrank run \(options.suite)' to the end first")
            }
            let known = FileManager.default.fileExists(atPath: file) ? try Baseline.read(file).tolerances : nil
            try Baseline(accepting: results, tolerances: known).write(file)
            print("\(results.records.count) runs accepted into \(file)")
            return
        }
        let comparison = Comparison(results, with: try Baseline.accepted(file, orReference: ResultsFolder(root: reference, suite: suite.name)))
        comparison.deviations.forEach { print($0) }
        print(comparison.conclusion)
        if !comparison.deviations.isEmpty { throw ExitCode(1) }
    }
}
