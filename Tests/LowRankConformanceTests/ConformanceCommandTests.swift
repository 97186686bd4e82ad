import ArgumentParser
import Foundation
import Testing

@testable import LowRankBench
@testable import LowRankConformance
@testable import LowRankCore
@testable import LowRankMethods
@testable import lowrank

struct ConformanceCommandTests {
    private func run(_ arguments: String...) throws {
        var command = try Lowrank.parseAsRoot(["conformance"] + arguments)
        try command.run()
    }

    @Test func passingCasesEndWell() throws {
        try run(Vectors.directory + "/lora", Vectors.files("sltrain")[0], "--strict")
    }

    @Test func anUnsupportedCaseFailsOnlyWhenStrict() throws {
        let path = NSTemporaryDirectory() + "case-\(UUID().uuidString).json"
        defer { try? FileManager.default.removeItem(atPath: path) }
        try Data(MalformedCase.text(["method": "\"unheard-of\""]).utf8).write(to: URL(fileURLWithPath: path))
        try run(path)
        #expect(throws: ExitCode(1)) { try run(path, "--strict") }
        try Data("{}".utf8).write(to: URL(fileURLWithPath: path))
        #expect(throws: ExitCode(1)) { try run(path) }
    }

    @Test func aMistakeInThePathsIsNotAResult() throws {
        #expect(throws: InputError("/no/such/path: no such file or directory")) {
            try run(Vectors.directory + "/lora", "/no/such/path")
        }
        #expect(throws: (any Error).self) { try Lowrank.parseAsRoot(["conformance"]) }
    }
}
