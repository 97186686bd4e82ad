import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankReport

struct PlotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "plot", abstract: "Draw the figures of a suite's results.",
        discussion: """
            Figures are drawn with gnuplot from the records in RESULTS/SUITE alone; nothing is trained. Each comes as SVG and \
            PNG together with the data (.tsv) and the script (.gp) that made it, in RESULTS/SUITE/figures. The tables are \
            written again as well.

            EXAMPLES
              lowrank plot quick
              lowrank plot pretraining --results results/reference
            """)

    @Argument(help: "The suite whose results are drawn: a name, such as 'quick', or the path of its file.")
    var suite: String

    @Option(help: "The folder that holds the results of all suites.")
    var results = "results"

    func run() throws {
        let folder = ResultsFolder(root: results, suite: SuiteReader.name(for: suite))
        let known = try SuiteResults.load(folder)
        try Summary(known).write(known.manifest, to: folder)
        let output = try FigureRenderer.render(FigureInput(known), into: folder.url.appending(path: "figures"))
        for name in output.names { print("\(folder.displayPath)/figures/\(name).png") }
        print("\(folder.displayPath)/figures/index.md")
    }
}
