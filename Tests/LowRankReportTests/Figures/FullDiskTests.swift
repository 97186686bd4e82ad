import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

/// Drawing when files cannot be written whole. A limit on the size of files stands in for a full disk: writing beyond it
/// fails in this command and in gnuplot, without any privilege.
@Suite(.enabled(if: GnuplotProcess.executable() != nil))
struct FullDiskTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func call(_ arguments: [String], kiB: Int) throws -> (end: ChildProcess.End?, errors: String) {
        let script = "trap '' XFSZ; ulimit -f \(kiB); exec \"$@\""
        let child = try ChildProcess(
            "/bin/bash", ["-c", script, "bash", LowrankCommand.executable] + arguments,
            environment: ProcessInfo.processInfo.environment)
        child.drainToEnd()
        return (child.end, child.errors.text)
    }

    /// Their content by name.
    private func files(_ path: String) throws -> [String: Data] {
        try FileManager.default.contentsOfDirectory(atPath: path).reduce(into: [:]) {
            $0[$1] = FileManager.default.contents(atPath: path + "/" + $1) ?? Data()
        }
    }

    @Test func nothingIsLeftOfAFirstDrawing() throws {
        let (end, errors) = try call(["memory-tables", "--out", folder.path("memory")], kiB: 40)
        #expect(end == .exited(2))
        #expect(errors.contains("published-memory") && errors.contains("disk") && !errors.contains("NSCocoa"), "\(errors)")
        #expect(try files(folder.path("memory")).keys.allSatisfy { $0 == "published-memory.md" })
    }

    @Test func figuresDrawnEarlierStay() throws {
        let suite = folder.url.appending(path: "truncation")
        try FileManager.default.copyItem(at: URL(fileURLWithPath: "results/reference/truncation"), to: suite)
        let plot = ["plot", "suites/truncation.yaml", "--results", folder.url.path]
        #expect(try LowrankCommand.call(plot).status == .exited(0))
        let figures = suite.appending(path: "figures").path
        let before = try files(figures)
        #expect(before.keys.contains { $0.hasSuffix(".png") } && before["unfinished"] == nil)
        let (end, errors) = try call(plot, kiB: 12)
        #expect(end == .exited(2))
        #expect(errors.contains("Figures drawn earlier are unchanged"), "\(errors)")
        #expect(try files(figures) == before)
    }

    @Test func failuresOfTheSystemAreInItsWords() throws {
        let file = try folder.write("file", "")
        for arguments in [
            ["memory-tables", "--out", file + "/memory"], ["docs", "--out", file + "/docs"],
            ["run", "quick", "--results", file], ["claims", "--results", file],
            ["export", "abc", "--results", file, "--out", folder.path("out")], ["plot", "quick", "--results", file],
        ] {
            let (status, _, errors) = try LowrankCommand.call(arguments)
            #expect(status == .exited(2), "\(arguments)")
            #expect(!errors.contains("NSCocoa") && !errors.contains("Error Domain"), "\(errors)")
        }
        #expect(throws: InputError("\(file)/a: cannot create the folder: Not a directory")) {
            try AtomicFile.createFolder(URL(fileURLWithPath: file + "/a"))
        }
        let error = #expect(throws: (any Error).self) {
            try FileManager.default.contentsOfDirectory(atPath: folder.path("none"))
        }
        #expect(InputError(fileOperation: try #require(error))?.description == "\(folder.path("none")): No such file or directory")
    }
}
