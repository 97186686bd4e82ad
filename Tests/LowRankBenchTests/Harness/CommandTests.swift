import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct CommandTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func helpIsNotAnError() throws {
        let help = try LowrankCommand.call(["--help"])
        #expect(help.status == .exited(0) && help.output.contains("EXIT STATUS") && help.errors.isEmpty)
        #expect(!help.output.contains("worker  "))
    }

    /// Paths in the examples of the help are there, seen from the checkout.
    @Test(arguments: [["--help"], ["conformance", "--help"]])
    func examplesNameWhatIsThere(_ arguments: [String]) throws {
        let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appending(path: "../../..")
        let examples = try LowrankCommand.call(arguments).output.split(separator: "\n").filter {
            $0.hasPrefix("  lowrank conformance ")
        }.flatMap { $0.split(separator: " ").drop { $0 != "conformance" }.dropFirst().filter { !$0.hasPrefix("-") } }
        let paths = examples.filter { $0.contains("/") }
        #expect(!paths.isEmpty && paths.count == examples.count)
        for path in paths { #expect(FileManager.default.fileExists(atPath: checkout.appending(path: String(path)).path), "\(path)") }
    }

    @Test func mistakesEndWithStatusTwoAndOneLine() throws {
        let file = try folder.write("bad.yaml", Fixture.suite.replacing("seeds: [1, 2]", with: "sedes: [1, 2]"))
        for (arguments, text) in [
            (["run", file], "bad.yaml:2:1: sedes: unknown key; did you mean 'seeds'?"),
            (["run", "nonesuch"], "nonesuch.yaml: no such suite"),
            (["compare", file], "unknown key"), (["tune", file], "unknown key"),
            (["show", "nonesuch"], "no method 'nonesuch'"),
            (["worker", folder.path("none"), "--output", folder.path("o")], "cannot be read"),
        ] {
            let (status, output, errors) = try LowrankCommand.call(arguments)
            #expect(status == .exited(2))
            #expect(errors.contains(text) && errors.count(where: \.isNewline) == 1, "\(errors)")
            #expect(output.isEmpty)
        }
        #expect(try LowrankCommand.call(["frobnicate"]).status == .exited(2))
    }

    /// Names in a broken file may have anything in them.
    @Test func controlCharactersStandAsTheirCodes() throws {
        #expect(Format.oneLine("a\u{1b}[2Jb\r\nc\u{2028}d\u{e9}") == #"a\u{1B}[2Jb\r\nc\u{2028}d"# + "\u{e9}")
        let call = try LowrankCommand.call(["memory", "--model", "a\u{1b}[2Jb"])
        #expect(call.status == .exited(2) && call.errors.contains(#"a\u{1B}[2Jb"#), "\(call.errors)")
    }
}
