import Foundation
import Testing

@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct TokenCacheTests {
    static let corpus = TextCorpus(
        name: "small", train: [TokenizerTests.english, "another document"], validation: ["the validation text"], test: ["the test"])

    /// A cache that holds the corpus, and the file it is in.
    func filled() throws -> (directory: TemporaryDirectory, cache: TokenCache, path: String, entry: TokenCache.Entry) {
        let directory = try TemporaryDirectory()
        let cache = TokenCache(directory: directory.path + "/a/b")
        let entry = try cache.tokens(of: Self.corpus, vocabulary: 300)
        return (directory, cache, cache.path(for: Self.corpus, vocabulary: 300), entry)
    }

    @Test func theSecondTimeTheTokensAreRead() throws {
        let (directory, cache, path, made) = try filled()
        #expect(made.origin == .made)
        #expect(made.warning == nil)
        let read = try cache.tokens(of: Self.corpus, vocabulary: 300)
        #expect(read.origin == .cached)
        #expect(read.tokens == made.tokens)
        #expect(read.tokenizer == made.tokenizer)
        #expect(read.tokens.train.last == BytePairTokenizer.endOfText)
        #expect(try FileManager.default.contentsOfDirectory(atPath: directory.path + "/a/b") == [(path as NSString).lastPathComponent])
    }

    @Test func otherContentOrVocabularyIsAnotherFile() throws {
        let (directory, cache, path, _) = try filled()
        let other = TextCorpus(name: "small", train: ["other words"], validation: ["a"], test: ["b"])
        #expect(cache.path(for: other, vocabulary: 300) != path)
        #expect(cache.path(for: Self.corpus, vocabulary: 301) != path)
        withExtendedLifetime(directory) {}
    }

    @Test func flippedBytesAreNoticed() throws {
        let (directory, cache, path, made) = try filled()
        let whole = [UInt8](try Data(contentsOf: URL(fileURLWithPath: path)))
        for offset in Array(stride(from: 0, to: 100, by: 7)) + [whole.count / 2, whole.count - 1] {
            var damaged = whole
            damaged[offset] ^= 0x10
            try Data(damaged).write(to: URL(fileURLWithPath: path))
            let entry = try cache.tokens(of: Self.corpus, vocabulary: 300)
            #expect(entry.origin == .remade, "byte \(offset)")
            #expect(entry.tokens == made.tokens)
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(whole))
        }
        withExtendedLifetime(directory) {}
    }

    @Test func truncationsAreNoticed() throws {
        let (directory, cache, path, made) = try filled()
        let whole = try Data(contentsOf: URL(fileURLWithPath: path))
        for length in [0, 1, 8, 79, 80, 81, whole.count / 2, whole.count - 1, whole.count + 1] {
            try Data((whole + [0]).prefix(length)).write(to: URL(fileURLWithPath: path))
            let entry = try cache.tokens(of: Self.corpus, vocabulary: 300)
            #expect(entry.origin == .remade, "length \(length)")
            #expect(entry.tokens == made.tokens)
        }
        #expect(try cache.tokens(of: Self.corpus, vocabulary: 300).origin == .cached)
        withExtendedLifetime(directory) {}
    }

    /// A file of another corpus under this corpus's name.
    @Test func aFileWithAnotherKeyIsNotTrusted() throws {
        let (directory, cache, path, _) = try filled()
        _ = try cache.tokens(of: Self.corpus, vocabulary: 310)
        try FileManager.default.removeItem(atPath: path)
        try FileManager.default.copyItem(atPath: cache.path(for: Self.corpus, vocabulary: 310), toPath: path)
        #expect(try cache.tokens(of: Self.corpus, vocabulary: 300).origin == .remade)
        withExtendedLifetime(directory) {}
    }

    @Test func aDirectoryThatCannotBeWrittenCostsOnlyTime() throws {
        let directory = try TemporaryDirectory()
        let file = try directory.write([1], to: "file")
        let entry = try TokenCache(directory: file).tokens(of: Self.corpus, vocabulary: 300)
        #expect(entry.origin == .made)
        #expect(entry.warning?.contains("cannot be written") == true)
        #expect(try entry.tokens == filled().entry.tokens)
    }

    @Test func manyAtOnceAgree() async throws {
        let directory = try TemporaryDirectory()
        let cache = TokenCache(directory: directory.path + "/cache")
        let all = try await withThrowingTaskGroup(of: TokenisedCorpus.self) { group in
            for _ in 0..<8 { group.addTask { try cache.tokens(of: Self.corpus, vocabulary: 300).tokens } }
            return try await group.reduce(into: []) { $0.append($1) }
        }
        #expect(Set(all).count == 1)
        #expect(try cache.tokens(of: Self.corpus, vocabulary: 300).origin == .cached)
        #expect(try FileManager.default.contentsOfDirectory(atPath: cache.directory).count == 1)
    }
}
