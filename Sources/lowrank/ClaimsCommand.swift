import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankReport

struct ClaimsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims", abstract: "Test what papers claim against the runs that exist.",
        discussion: """
            Every file of FOLDER holds the claims of one method's paper: a sentence, where it stands, which rows of which suites \
            are compared, and when it counts as holding. Nothing is trained. The runs are paired by seed, and the verdict is \
            read off the 95 % interval of their difference:

              holds                         the whole interval is on the claimed side
              exact                         arithmetic, and it comes out
              does not show at this scale   the interval is on both sides
              contradicted                  the whole interval is on the other side, or the arithmetic fails
              not run                       runs are missing; the command that makes them is named

            An effect clearly beyond what the paper claims is marked: it wants an explanation. Tables are printed and written, \
            with how each claim was tested, claims.csv, claims.json and a figure, to RESULTS/claims; with --method they are only \
            printed.

            EXAMPLES
              lowrank claims                              the runs in 'results'
              lowrank claims --results results/reference  the committed ones
              lowrank claims --method galore              only what GaLore's paper claims
              lowrank claims --strict                     for a check that everything was run

            EXIT STATUS
              0 done, whatever the verdicts; 1 with --strict, something was not run; 2 a mistake in a file, or results that \
            cannot be compared
            """)

    @Option(help: "The folder that holds the results of all suites.")
    var results = "results"

    @Option(help: ArgumentHelp("Only the claims of this method, printed and not written.", valueName: "id"))
    var method: String?

    @Option(help: "The folder of claims, one file per method.")
    var folder = "suites/claims"

    @Flag(help: "Claims that were not run are a failure.")
    var strict = false

    func run() throws {
        var ledger = try ClaimLedger.read(folder: folder, catalogue: .shipped)
        if let method { ledger = try ledger.only(method: method) }
        let report = ClaimReport(try ledger.evaluate(resultsRoot: results), resultsRoot: results)
        print(report.markdown(notes: method != nil))
        if method == nil {
            let output = URL(fileURLWithPath: results).appending(path: "claims", directoryHint: .isDirectory)
            try report.write(to: output)
            print("\(results)/claims/summary.md")
            for name in try report.draw(into: output.appending(path: "figures")) {
                print("\(results)/claims/figures/\(name).png")
            }
        }
        if strict && !report.isComplete { throw ExitCode(1) }
    }
}
