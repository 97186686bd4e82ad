import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankReport

struct DocsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "docs", abstract: "Write one page per method, their index, and a gallery of mechanisms.",
        discussion: """
            A page has the content of the card, the rule from the header of the source file, the results of one suite with a \
            figure and those of the fine-tuning suites, and the claims as 'lowrank claims' last wrote them there. It must run \
            in a checkout, where the sources are. \
            Pages and figures of methods that no longer exist are removed.

            The gallery has every mechanism with a result in the suite 'mechanism', and a figure of its curves. Its figures go \
            into a folder beside it.

            EXAMPLES
              lowrank docs
              lowrank docs --results results --out /tmp/methods --mechanisms /tmp/mechanisms.md
            """)

    @Option(help: "The folder that holds the results of all suites.")
    var results = "results/reference"

    @Option(help: "The suite whose results the pages show, if there are any.")
    var suite = "pretraining"

    @Option(help: "The folder to write into; it is created.")
    var out = "docs/methods"

    @Option(help: "The gallery to write.")
    var mechanisms = "docs/mechanisms.md"

    func run() throws {
        let checkout = URL(fileURLWithPath: ".", isDirectory: true)
        let measured = try MethodResults(results, suite: suite, checkout: checkout)
        let documentation = try MethodDocumentation(
            checkout: checkout, results: measured,
            claims: MethodPage.ClaimLine.ledger(results, checkout: checkout))
        let pages = URL(fileURLWithPath: out)
        let figures = try documentation.write(to: pages)
        print("\(out)/\(MethodDocumentation.indexName): \(documentation.cards.count) methods, \(figures) of them with a figure")
        let gallery = try MechanismGallery(checkout: checkout, results: measured)
        try gallery.write(to: URL(fileURLWithPath: mechanisms), pages: pages)
        print("\(mechanisms): \(gallery.count) mechanisms")
        if !gallery.missing.isEmpty {
            let names = gallery.missing.joined(separator: ", ")
            print("left out, without a result: \(names); run 'lowrank run mechanism --results \(results)'")
        }
    }
}
