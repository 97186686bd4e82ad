import ArgumentParser
import Foundation
import LowRankBench

struct MergeResultsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "merge-results", abstract: "Bring the records of other machines into a suite's results.",
        discussion: """
            Copies the records of FROM/SUITE to RESULTS/SUITE, for each folder FROM. Records with the same key must agree to \
            the bit in everything that does not depend on the clock; otherwise nothing is copied, and both files are named. A \
            failed run gives way to a result. Records name the machine that made them, and those of several CPU types lie side \
            by side. 'lowrank collect SUITE' then writes the tables.

            EXAMPLES
              lowrank merge-results pretraining --from /mnt/a/results /mnt/b/results
            """)

    @Argument(help: "The suite whose records are copied: a name or the path of its file.")
    var suite: String

    @Option(parsing: .upToNextOption, help: "Folders that hold results, as other machines gave them to --results.")
    var from: [String]

    @Option(help: "The folder that holds the results of all suites.")
    var results = "results"

    func run() throws {
        let name = SuiteReader.name(for: suite)
        let folder = ResultsFolder(root: results, suite: name)
        let merged = try MergedResults(from.map { ResultsFolder(root: $0, suite: name) }, into: folder)
        print("\(folder.displayPath): \(merged.newRuns) runs and \(merged.newTimings) timings added, \(merged.known) were there")
        for (machine, count) in merged.machines.sorted(by: { $0.key < $1.key }) { print("  \(count) runs by \(machine)") }
        print("'lowrank collect \(suite)' writes the tables")
    }
}
