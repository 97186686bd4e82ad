import Foundation
import TestSupport
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// What is typed first in a fresh clone.
struct SetUpTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func run(_ program: String, _ arguments: [String], path: String? = nil) throws -> ChildProcess {
        var environment = ProcessInfo.processInfo.environment
        // `make test` leaves these, and a make that sees them prints where it works before anything else.
        for name in ["MAKEFLAGS", "MAKELEVEL", "MFLAGS"] { environment[name] = nil }
        if let path { environment["PATH"] = path }
        let child = try ChildProcess(program, arguments, environment: environment)
        child.drainToEnd()
        return child
    }

    @Test(.enabled(if: SearchPath.executable("make") != nil), arguments: ["test", "bench", "bench-quick", "bench-large", "plots", "claims"])
    func packagesAreInstalledFirst(target: String) throws {
        let make = try run(SearchPath.executable("make")!.path, ["--dry-run", target])
        let commands = make.output.text.split(separator: "\n")
        #expect(make.end == .exited(0))
        #expect(commands.first == "scripts/install-packages" && commands.count > 1)
    }

    /// Commands that say what is asked of them. Written by a process of its own: a file that this one has open for
    /// writing could be inherited by a child that another test starts, and could not be executed then.
    private func stub(_ name: String, _ body: String) throws {
        let write = "printf '%s' \"$1\" > \"$2\" && chmod 755 \"$2\""
        let shell = try run("/bin/sh", ["-c", write, "sh", "#!/bin/bash\n\(body)\n", folder.path(name)])
        try #require(shell.end == .exited(0))
    }

    @Test func withoutSudoTheAdministratorsCommandIsShown() throws {
        try stub("swift", "")
        try stub("dpkg-query", "case \"${@: -1}\" in git) echo -n installed;; *) exit 1;; esac")
        try stub("id", "echo 1000")
        let script = try run("/bin/bash", ["scripts/install-packages"], path: folder.url.path)
        #expect(script.end == .exited(2))
        #expect(script.errors.text.contains("apt-get install") && script.errors.text.contains("libopenblas-dev liblapacke-dev"))
        #expect(!script.errors.text.contains(" git "))
    }

    @Test func withSudoPackagesAreInstalled() throws {
        try stub("swift", "")
        try stub("dpkg-query", "exit 1")
        try stub("id", "echo 1000")
        try stub("sudo", "echo \"sudo $*\" >&2")
        let script = try run("/bin/bash", ["scripts/install-packages"], path: folder.url.path)
        #expect(script.end == .exited(0))
        #expect(script.errors.text.contains("sudo apt-get update"))
        #expect(script.errors.text.contains("sudo env DEBIAN_FRONTEND=noninteractive apt-get install"))
    }
}
