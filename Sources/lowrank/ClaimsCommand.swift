import ArgumentParser
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import LowRankReport

struct ClaimsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "claims", abstract: "Compare the claims of the papers with the results.",
        discussion: """
            Every file of FOLDER has the claims of one method's paper: a sentence, its place in the paper, the rows of suites \
            that are compared, and the condition under which it holds. Nothing is trained. The runs are paired by seed, and the \
            95 % interval of their difference gives the verdict:

              holds                         the whole interval is on the claimed side
              exact                         arithmetic, and it is right
              does not show at this scale   the interval is on both sides
              contradicted                  the whole interval is on the other side, or the arithmetic is wrong
              not run                       runs are missing; the command that makes them is named

            An effect clearly larger than the paper claims is marked, because it needs an explanation. Tables are printed. With \
            the test of each claim, claims.csv, claims.json and a figure they are also written to RESULTS/claims, except with \
            --method.

            EXAMPLES
              lowrank claims                              the runs in 'results'
              lowrank claims --results results/reference  the committed ones
              lowrank claims --method galore              only what GaLore's paper claims
              lowrank claims --strict                     fail if something was not run

            EXIT STATUS
              0 done, with any verdicts; 1 with --strict, if something was not run; 2 wrong input, or results that cannot be \
            compared
            """)

    @Option(help: "The folder that holds the results of all suites.")
    var results = "results"

    @Option(help: ArgumentHelp("Only the claims of this method, printed and not written.", valueName: "id"))
    var method: String?

    @Option(help: "The folder of claims, one file per method; suites/claims of the checkout if none is named.")
    var folder: String?

    @Flag(help: "Exit with status 1 if a claim was not run.")
    var strict = false

    func run() throws {
        let folder = try folder ?? CheckoutFile.find("suites/claims", option: "--folder")
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
