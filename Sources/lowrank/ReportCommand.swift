import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankReport

struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write one page of all results, to look at in a browser.",
        discussion: """
            Leaderboards, scatter plots with a Pareto front, curves, wins and performance profiles over tasks, a \
            memory explorer, the claims as 'lowrank claims' last wrote them there, and a section per method. The page \
            is one file that needs no network. Its numbers are those of the tables of the suites.

            EXAMPLES
              lowrank report
              lowrank report --results results/reference --out report.html
            """)

    @Option(help: "The folder that holds the results of all suites.")
    var results = "results"

    @Option(help: "The file to write; its folder is created.")
    var out = "results/report.html"

    @Option(help: "The folder of the page's HTML, style and scripts; that of the checkout if none is named.")
    var page: String?

    func run() throws {
        let parts = try page ?? CheckoutFile.find("Sources/LowRankReport/Page/Parts", option: "--page")
        let report = try ReportPage(results: results)
        try report.write(to: URL(fileURLWithPath: out), parts: URL(fileURLWithPath: parts))
        print("\(out): \(report.conclusion)")
    }
}
