import ArgumentParser
import Foundation
import LowRankBench

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "Count the runs of a suite that are done, failed, running and to do.",
        discussion: """
            Reads RESULTS/SUITE and changes nothing, so it may be called while any number of machines work on the folder. A \
            run counts as running while its worker, wherever it is, has given a sign in the last three minutes. The time left \
            follows from the runs that are done.

            EXAMPLES
              lowrank status quick
              lowrank status quick --json
            """)

    @OptionGroup var options: SuiteOptions
    @OptionGroup var selected: SelectionOptions

    @Option(help: "Number of threads in each run, as given to 'lowrank run'.")
    var threads = 1

    @Flag(help: "Print one line of JSON: the counts by task.")
    var json = false

    func run() throws {
        let suite = try options.readSuite()
        let plan = try Plan(suite, environment: .current(), threads: threads, only: selected.selection)
        let state = try PlanState(plan, in: options.folder(of: suite))
        print(json ? try state.json : state.text, terminator: json ? "\n" : "")
    }
}
