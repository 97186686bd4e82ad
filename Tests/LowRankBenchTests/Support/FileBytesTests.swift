import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench

struct FileBytesTests {
    private let folder: TemporaryFolder

    init() throws { folder = try TemporaryFolder() }

    private func lines(of text: String) throws -> [(start: Int, text: String)] {
        let handle = try #require(FileHandle(forReadingAtPath: try folder.write("lines", text)))
        var lines: [(Int, String)] = []
        var bytes = FileBytes()
        let isRead = bytes.readLines(handle.fileDescriptor) { lines.append(($0, String(decoding: $1, as: UTF8.self))) }
        #expect(isRead)
        return lines
    }

    @Test func linesAreFoundHoweverLongTheyAre() throws {
        // Around the length of what is read at once, and of several of them.
        let texts = [0, 1, 65_535, 65_536, 65_537, 5, 200_000, 0, 3].enumerated().map { String(repeating: "\($0.offset)", count: $0.element) }
        let found = try lines(of: texts.joined(separator: "\n") + "\n")
        #expect(found.map(\.text) == texts)
        #expect(found.map(\.start) == texts.indices.map { texts[..<$0].reduce(0) { $0 + $1.utf8.count + 1 } })
        #expect(try lines(of: texts.joined(separator: "\n")).map(\.text) == texts)
        #expect(try lines(of: "").isEmpty && lines(of: "\n").map(\.text) == [""])
    }

    @Test func filesAndPartsOfThemAreRead() throws {
        let text = String(repeating: "0123456789", count: 20_000)
        let path = try folder.write("long", text)
        var bytes = FileBytes()
        #expect(bytes.read(path).map { String(decoding: $0, as: UTF8.self) } == text)
        #expect(bytes.read(try folder.write("short", "ab")).map { String(decoding: $0, as: UTF8.self) } == "ab")
        #expect(bytes.read(try folder.write("empty", ""))?.count == 0)
        #expect(bytes.read(folder.path("none")) == nil && bytes.read(folder.url.path) == nil)
        let handle = try #require(FileHandle(forReadingAtPath: path))
        #expect(bytes.read(handle.fileDescriptor, 99_995..<100_003).map { String(decoding: $0, as: UTF8.self) } == "56789012")
        #expect(bytes.read(handle.fileDescriptor, 199_999..<200_001) == nil)
        #expect(bytes.read(-1, 0..<1) == nil && !bytes.readLines(-1) { _, _ in })
    }
}
