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
            Figures are drawn with gnuplot from the records in RESULTS/SUITE. Nothing is trained. Each figure is an SVG and a \
            PNG, with its data (.tsv) and its script (.gp), in RESULTS/SUITE/figures; index.md there shows all of them. The \
            tables are written again as well.

            EXAMPLES
              lowrank plot quick
              lowrank plot suites/quick.yaml
              lowrank plot pretraining --results results/reference
            """)

    @Argument(help: "The suite whose results are drawn: a name, such as 'quick', or the path of its file.")
    var suite: String

    @Option(help: "The folder that holds the results of all suites.")
    var results = "results"

    func run() throws {
        let folder = ResultsFolder(root: results, suite: SuiteReader.name(for: suite))
        let known = try SuiteResults.load(folder)
        try known.tables.write(known.manifest, to: folder)
        let output = try FigureRenderer.render(known, published: published, into: folder.url.appending(path: "figures"))
        for name in output.names { print("\(folder.displayPath)/figures/\(name).png") }
        print("\(folder.displayPath)/figures/index.md")
    }

    /// Nothing outside the checkout.
    private func published() throws -> [FigureInput.PublishedGap] {
        let file = CheckoutFile.find("baselines/published/perplexity.csv")
        return try file.map(QualityClaim.read)?.compactMap(\.gap) ?? []
    }
}
