import ArgumentParser
import Foundation
import LowRankBench

struct CollectCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "collect", abstract: "Sum up the runs of a suite that are there.",
        discussion: """
            Writes the tables that 'lowrank run' writes at its end, although runs may be missing, and prints them. Nothing is \
            trained. Shards may be at work meanwhile. Runs of other machines count when the same code made them. Times and \
            speed of several CPU types are never in one table. The exit status is 1 while runs are missing or have failed.

            EXAMPLES
              lowrank collect quick
            """)

    @OptionGroup var options: SuiteOptions

    @Option(help: "Number of threads in each run, as given to 'lowrank run'.")
    var threads = 1

    func run() throws {
        let suite = try options.readSuite()
        let folder = options.folder(of: suite)
        let plan = try Plan(suite, environment: .current(), threads: threads)
        let results = try PlanState(plan, in: folder).collect(in: folder)
        print(results.tables.markdown(results.manifest))
        print("\(folder.displayPath)/summary.md")
        if results.untimed > 0 {
            print(
                "speed is not measured for \(results.untimed) rows; once all runs are done, 'lowrank run \(options.suite)' on a "
                    + "machine of the same CPU type measures it")
        }
        let unfinished = UnfinishedRuns(results)
        guard unfinished.hasAllRecords else {
            printError("lowrank: \(unfinished)")
            throw ExitCode(1)
        }
    }
}
