import ArgumentParser
import LowRankBench
import LowRankCore
import LowRankMethods

struct PackCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "pack", abstract: "Gather the records of a suite's results into one file.",
        discussion: """
            Writes RESULTS/SUITE/records.ndjson, one record a line, in the order of the manifest, and removes the files of \
            these records, and writes the tables again. Every command reads either form. The results must be complete. This is \
            how the reference results of the project are kept.

            EXAMPLES
              lowrank pack pretraining --results results/reference
            """)

    @Argument(help: "The suite whose records are gathered: a name or the path of its file.")
    var suite: String

    @Option(help: "The folder that holds the results of all suites.")
    var results = "results"

    func run() throws {
        let folder = ResultsFolder(root: results, suite: SuiteReader.name(for: suite))
        let packed = try folder.pack()
        print("\(folder.displayPath)/records.ndjson: \(packed.runs) runs, \(packed.timings) timings")
    }
}
