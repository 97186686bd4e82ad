import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct CodeDigestTests {
    private static let checkout = URL(filePath: #filePath).appending(path: "../../../..").standardized

    /// What the build's script says of files in a folder.
    private func digest(of files: [String], in folder: TemporaryFolder, root: URL? = nil) throws -> String {
        let output = folder.path("Digest.swift")
        let script = Self.checkout.appending(path: "scripts/source-digest").path
        _ = try CommandOutput.of("/bin/sh", [script, (root ?? folder.url).path, output] + files)
        let text = try String(contentsOfFile: output, encoding: .utf8)
        let match = try #require(text.firstMatch(of: /sha256: String = "([0-9a-f]{64})"/))
        return String(match.1)
    }

    private func copyOfSources(_ files: [String]) throws -> TemporaryFolder {
        let folder = try TemporaryFolder()
        for file in files {
            let copy = folder.url.appending(path: file)
            try FileManager.default.createDirectory(
                at: copy.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: Self.checkout.appending(path: file), to: copy)
        }
        return folder
    }

    @Test func equalSourcesInTwoFoldersHaveOneDigest() throws {
        let files = ["Package.swift", "Sources/CKernels/kernels.c", "Sources/CKernels/include/kernels.h"]
        let (a, b) = (try copyOfSources(files), try copyOfSources(files))
        let known = try digest(of: files, in: a)
        #expect(try digest(of: files.reversed(), in: b) == known)

        let kernels = b.url.appending(path: files[1])
        let original = try Data(contentsOf: kernels)
        try (original + Data(" ".utf8)).write(to: kernels)
        #expect(try digest(of: files, in: b) != known)
        try original.write(to: kernels)
        #expect(try digest(of: files, in: b) == known)
        #expect(try digest(of: files.dropLast(), in: b) != known)
    }

    @Test func theBinaryCarriesTheDigestOfItsSources() {
        #expect(SourceDigest.sha256.wholeMatch(of: /[0-9a-f]{64}/) != nil)
        #expect(RunEnvironment.current().codeSHA256 == CodeDigest.sha256)
        #expect(CodeDigest.sha256 != SourceDigest.sha256)
    }

    /// All sources of the targets that train and measure.
    @Test func theDigestIsThatOfWhatRunsUse() throws {
        let kinds = ["swift", "c", "h", "inc", "modulemap"]
        let targets = ["COpenBLAS", "CLibcrypto", "CKernels", "LowRankCore", "LowRankMethods", "LowRankBench"]
        let all = try targets.map { "Sources/" + $0 }.flatMap { target in
            try FileManager.default.subpathsOfDirectory(atPath: Self.checkout.appending(path: target).path)
                .filter { kinds.contains(URL(filePath: $0).pathExtension) }.map { target + "/" + $0 }
        }
        #expect(try digest(of: ["Package.swift"] + all, in: TemporaryFolder(), root: Self.checkout) == SourceDigest.sha256)
    }

    /// A missing file must end the build, not give a digest of the others.
    @Test func aMissingFileIsAnError() throws {
        let folder = try copyOfSources(["Package.swift"])
        #expect(throws: (any Error).self) { try digest(of: ["Package.swift", "Sources/gone.c"], in: folder) }
        #expect(!FileManager.default.fileExists(atPath: folder.path("Digest.swift")))
    }
}
