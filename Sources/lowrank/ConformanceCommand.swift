import ArgumentParser
import Foundation
import LowRankBench
import LowRankConformance
import LowRankCore
import LowRankMethods

struct ConformanceCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "conformance", abstract: "Check the methods against numbers of other implementations.",
        discussion: """
            Each file of the format conformance/1 holds the inputs, the random draws and the hyper-parameters of one \
            case, and what an official or an independent implementation answered. This project's own code is given \
            the same, and its answers are compared with the file's within its tolerance. One line per file: method, \
            case, largest relative error, verdict, and the reason if it is not a pass.

              PASS         every expected tensor agrees
              FAIL         one does not; the worst is named
              UNSUPPORTED  the case asks for something that is not implemented, such as dropout
              INVALID      the file is not a conformance case, or contradicts itself

            EXAMPLES
              lowrank conformance Tests/LowRankConformanceTests/vectors
              lowrank conformance Tests/LowRankConformanceTests/vectors/galore --strict

            EXIT STATUS
              0 nothing failed; 1 a case failed or is invalid, or with --strict unsupported; 2 no such path
            """)

    @Argument(help: "Files, or folders that are searched for .json files.")
    var paths: [String]

    @Flag(help: "An unsupported case counts as a failure.")
    var strict = false

    func run() throws {
        for path in paths where !FileManager.default.fileExists(atPath: path) {
            throw InputError("\(path): no such file or directory")
        }
        let outcomes = ConformanceRunner.run(paths: paths) { print(Format.oneLine($0.line)) }
        print(ConformanceRunner.counts(outcomes))
        let status = ConformanceRunner.exitStatus(outcomes, strict: strict)
        if status != 0 { throw ExitCode(status) }
    }
}
