import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import lowrank

/// What is installed, and what says which version it is.
struct ReleaseTests {
    private static let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../..").standardized
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    @Test func theVersionIsTheSameEverywhere() throws {
        let call = try LowrankCommand.call(["--version"])
        #expect(call.status == .exited(0) && call.output.hasPrefix("lowrank \(Version.number) ("))
        for (file, line) in [("CITATION.cff", "version: \(Version.number)"), ("CHANGELOG.md", "## \(Version.number)")] {
            let text = try String(contentsOf: Self.checkout.appending(path: file), encoding: .utf8)
            #expect(text.split(separator: "\n").contains { $0.hasPrefix(line) }, "\(file)")
        }
    }

    /// A branch with a file of its own, a packed one, and none; and a repository that is another's.
    @Test func theCommitIsThatOfTheCheckout() throws {
        func make(_ name: String) throws {
            let path = folder.path(name)
            try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        }
        for name in [".git/refs/heads", ".build/debug"] { try make(name) }
        func commit() -> String? { CheckoutFile.commitOfCheckout(above: folder.url.appending(path: ".build/debug")) }
        try folder.write(".git/HEAD", "ref: refs/heads/main\n")
        try folder.write(".git/packed-refs", "# packed\nabc1 refs/heads/other\nabc2 refs/heads/main\n")
        #expect(commit() == nil)
        try make("Sources/lowrank")
        #expect(commit() == "abc2")
        try folder.write(".git/refs/heads/main", "abc3\n")
        #expect(commit() == "abc3")
        try folder.write(".git/HEAD", "abc4\n")
        #expect(commit() == "abc4")
    }

    @Test(.enabled(if: SearchPath.executable("make") != nil)) func whatIsInstalledRunsElsewhere() throws {
        func shell(_ command: String) throws -> (status: ChildProcess.End?, output: String) {
            let child = try ChildProcess("/bin/sh", ["-c", command], environment: ProcessInfo.processInfo.environment)
            child.drainToEnd()
            return (child.end, child.output.text + child.errors.text)
        }
        let target = "LOWRANK=\(LowrankCommand.executable) PREFIX=\(folder.path("root"))"
        func make(_ goal: String) throws {
            let (status, output) = try shell("make -C '\(Self.checkout.path)' \(goal) \(target)")
            #expect(status == .exited(0), "\(output)")
        }
        try make("install")
        let scripts = [
            "bash-completion/completions/lowrank", "zsh/site-functions/_lowrank",
            "fish/vendor_completions.d/lowrank.fish",
        ]
        for file in scripts {
            let script = try String(contentsOfFile: folder.path("root/share/\(file)"), encoding: .utf8)
            #expect(script.contains("memory-tables"), "\(file)")
        }
        let lowrank = folder.path("root/bin/lowrank")
        for (arguments, expected) in [
            ("--version", "lowrank \(Version.number) (code "),
            ("run mechanism --dry-run --rows perp-neg", "row perp-neg"),
            ("fit --budget 24GiB --model llama-1b", "perplexity"), ("claims --method galore", "galore"),
            ("report --out report.html", "results: no results"),
            ("run nonesuch", "no such suite"),
        ] {
            let (_, output) = try shell("cd '\(folder.url.path)' && '\(lowrank)' \(arguments)")
            let isFound = !output.contains("not in the current folder")
            #expect(output.contains(expected) && isFound, "\(arguments): \(output.prefix(300))")
        }
        try make("uninstall")
        let left = FileManager.default.enumerator(atPath: folder.path("root"))?.allObjects as? [String] ?? []
        #expect(left.allSatisfy { folder.isFolder("root/" + $0) }, "\(left)")
    }
}

extension TemporaryFolder {
    fileprivate func isFolder(_ name: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: path(name), isDirectory: &isFolder) && isFolder.boolValue
    }
}
