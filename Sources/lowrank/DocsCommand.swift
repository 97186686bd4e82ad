import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankReport

struct DocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs", abstract: "Write one page per method, and their index, from the methods' cards.",
        discussion: """
            A page holds what the card says, the rule from the header of the source file, and what came out in the results of \
            one suite, with a figure, and of the claims that 'lowrank claims' last weighed there. Runs in a checkout, where the sources are. Pages and figures of methods that are gone are removed.

            EXAMPLES
              lowrank docs
              lowrank docs --results results --out /tmp/methods
            """)

    @Option(help: "The folder that holds the results of all suites.")
    var results = "results/reference"

    @Option(help: "The suite whose results the pages show, if there are any.")
    var suite = "pretraining"

    @Option(help: "The folder to write into; it is created.")
    var out = "docs/methods"

    func run() throws {
        let checkout = URL(fileURLWithPath: ".", isDirectory: true)
        let documentation = try MethodDocumentation(
            checkout: checkout, results: MethodResults(results, suite: suite, checkout: checkout),
            claims: MethodPage.ClaimLine.ledger(results, checkout: checkout))
        let figures = try documentation.write(to: URL(fileURLWithPath: out))
        print("\(out)/\(MethodDocumentation.indexName): \(documentation.cards.count) methods, \(figures) of them with a figure")
    }
}
