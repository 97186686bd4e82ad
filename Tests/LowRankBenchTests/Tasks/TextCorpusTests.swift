import Foundation
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

/// A directory that is removed when the test ends.
final class TemporaryDirectory {
    let path = FileManager.default.temporaryDirectory.path + "/lowrank-" + UUID().uuidString

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ content: [UInt8], to name: String) throws -> String {
        try Data(content).write(to: URL(fileURLWithPath: path + "/" + name))
        return path + "/" + name
    }
}

struct TextCorpusTests {
    static func lines(_ count: Int) -> [UInt8] { (0..<count).flatMap { Array("line number \($0) of the text\n".utf8) } }

    @Test func aFileIsCutAtLinesIntoThreeBlocks() throws {
        let directory = try TemporaryDirectory()
        let content = Self.lines(1000)
        let corpus = try TextCorpus(file: directory.write(content, to: "a.txt"))
        #expect(corpus.train.bytes + corpus.validation.bytes + corpus.test.bytes == content)
        #expect(abs(corpus.train.bytes.count - content.count * 950 / 1000) <= content.count / 400)
        #expect(abs(corpus.validation.bytes.count - content.count / 40) <= content.count / 400)
        for part in [corpus.train, corpus.validation, corpus.test] {
            #expect(part.count == 1)
            #expect(part.bytes.last == 0x0a)
        }
    }

    /// No line ends: the cuts fall between characters.
    @Test func aFileWithoutLinesIsCutBetweenCharacters() throws {
        let content = Array(String(repeating: "語", count: 501).utf8)
        let corpus = try TextCorpus(name: "x", content: content)
        for part in [corpus.train, corpus.validation, corpus.test] {
            #expect(String(validating: part.bytes, as: UTF8.self) != nil)
            #expect(part.bytes.count > 30)
        }
        #expect(corpus.train.bytes + corpus.validation.bytes + corpus.test.bytes == content)
    }

    @Test func theDigestIsThatOfTheFile() throws {
        let content = [UInt8](repeating: UInt8(ascii: "a"), count: 1000)
        // printf 'a%.0s' {1..1000} | sha256sum
        #expect(try TextCorpus(name: "x", content: content).sha256 == "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3")
    }

    @Test func thePlansDigestIsChecked() throws {
        let corpus = try TextCorpus(name: "x", content: Self.lines(100))
        try corpus.verify(sha256: corpus.sha256)
        #expect(throws: TaskError.self) { try corpus.verify(sha256: "00") }
    }

    @Test func theContentDigestKnowsTheBoundsOfDocuments() {
        let a = TextCorpus(name: "a", train: ["ab", "c"], validation: ["d"], test: ["e"])
        let b = TextCorpus(name: "a", train: ["a", "bc"], validation: ["d"], test: ["e"])
        let c = TextCorpus(name: "c", train: ["ab", "c"], validation: ["d"], test: ["e"])
        #expect(a.contentSHA256 != b.contentSHA256)
        #expect(a.contentSHA256 == c.contentSHA256)
    }

    static let impossible: [(name: String, content: [UInt8]?, message: String)] = [
        ("missing.txt", nil, "missing.txt: no such file; name a UTF-8 text file"),
        ("empty.txt", [], "empty.txt: is empty; a corpus needs at least 1000 bytes"),
        ("short.txt", Array("too short".utf8), "short.txt: has only 9 bytes"),
        ("latin1.txt", lines(50) + [0x63, 0x61, 0x66, 0xe9, 0x20] + lines(50), "latin1.txt: not UTF-8 at byte \(lines(50).count + 3); convert it"),
        ("cut.txt", lines(50) + [0xe8, 0xaa], "cut.txt: not UTF-8 at byte \(lines(50).count)"),
    ]

    @Test(arguments: impossible.indices) func impossibleFilesAreErrors(_ index: Int) throws {
        let (name, content, message) = Self.impossible[index]
        let directory = try TemporaryDirectory()
        if let content { _ = try directory.write(content, to: name) }
        let error = #expect(throws: TaskError.self) { try TextCorpus(directory.path + "/" + name) }
        #expect(error?.description.hasPrefix(directory.path) == true)
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
        #expect(error?.description.contains("\n") == false)
    }

    @Test func aDirectoryIsNotAFile() throws {
        let directory = try TemporaryDirectory()
        let error = #expect(throws: TaskError.self) { try TextCorpus(directory.path) }
        #expect(error?.description.contains("is a directory") == true)
    }
}

struct WordNetTests {
    static let installed = FileManager.default.fileExists(atPath: WordNet.defaultDirectory + "/data.noun")
    /// Read once for all tests.
    static let corpus = Result { TextCorpus(try WordNet()) }

    @Test func theGlossOfALineIsFoundAndTrimmed() throws {
        let lines = """
              1 This software and database is being provided to you, the LICENSEE, | by
            00001740 03 n 01 entity 0 001 ~ 00001930 n 0000 | that which is known; "an example"  \n00001930 03 n 01 thing 0 000 | last
            """
        let synsets = try WordNet.synsets(in: Data(lines.utf8), of: .noun, path: "data.noun")
        #expect(synsets.map(\.id) == ["n00001740", "n00001930"])
        #expect(synsets.map(\.text) == ["that which is known; \"an example\"", "last"])
    }

    @Test(arguments: ["0000174 03 n | x", "", "00001740 03 n 01 entity", "|"])
    func aLineThatIsNoSynsetIsAnError(_ line: String) {
        let error = #expect(throws: TaskError.self) {
            try WordNet.synsets(in: Data("  licence\n\(line)\n".utf8), of: .verb, path: "data.verb")
        }
        #expect(error?.description == "data.verb:2: not a synset of WordNet 3.0")
    }

    @Test func aMissingPackageIsNamed() throws {
        let directory = try TemporaryDirectory()
        let error = #expect(throws: TaskError.self) { try WordNet(directory: directory.path) }
        #expect(error?.description == "\(directory.path)/data.noun: no such file; install WordNet with: apt-get install wordnet-base")
    }

    @Test func aChangedFileIsNamedWithBothDigests() throws {
        let directory = try TemporaryDirectory()
        let path = try directory.write([], to: "data.noun")
        let error = #expect(throws: TaskError.self) { try WordNet(directory: directory.path) }
        let text = error?.description ?? ""
        #expect(text.hasPrefix(path))
        #expect(text.contains("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"))
        #expect(text.contains(WordNet.Part.noun.sha256))
    }

    @Test(.enabled(if: installed, "wordnet-base is not installed"))
    func theSplitsAreThoseOfEveryMachine() throws {
        let corpus = try Self.corpus.get()
        #expect([corpus.train, corpus.validation, corpus.test].map(\.count) == [111894, 2887, 2878])
        #expect([corpus.train, corpus.validation, corpus.test].map(\.bytes.count) == [8414121, 216878, 214633])
        #expect(corpus.sha256 == "9c33953116f661f96b2af6815ea87a505a54cd48e72994ba47bca5aad58840a6")
        #expect(corpus.contentSHA256 == "35f570c8e9f59eea4c2d0f3ecc9d179d0d5b5d1eeb109af648cb0f8b90bb3cbd")
    }

    @Test(.enabled(if: installed, "wordnet-base is not installed"))
    func noSynsetIsInTwoSplits() throws {
        let wordNet = try WordNet()
        let splits = wordNet.splits()
        let ids = WordNet.Split.allCases.flatMap { splits[$0]!.map(\.id) }
        #expect(ids.count == 117_659)
        #expect(Set(ids).count == ids.count)
        #expect(Set(ids) == Set(wordNet.synsets.map(\.id)))
        // A prefix is a fair sample: nouns are 69.8 % of all.
        let nouns = splits[.train]!.prefix(2000).filter { $0.id.hasPrefix("n") }.count
        #expect(abs(Double(nouns) / 2000 - 0.698) < 0.04)
    }

    @Test(.enabled(if: installed, "wordnet-base is not installed"))
    func aSliceComesBackFromItsTokens() throws {
        let corpus = try Self.corpus.get()
        var slice = DocumentList()
        for i in 0..<1000 { slice.append(corpus.train[i]) }
        let tokenizer = try BytePairTokenizer(training: slice, vocabulary: 300)
        let tokens = tokenizer.encode(slice)
        let documents = tokens.split(separator: BytePairTokenizer.endOfText, omittingEmptySubsequences: false).dropLast()
        #expect(documents.map { tokenizer.decode($0) } == (0..<1000).map { Array(slice[$0]) })
        // Frequent words of definitions, learnt early.
        let learnt = tokenizer.merges.indices.map { tokenizer.text([UInt16(257 + $0)]) }
        #expect(learnt.contains(" of") && learnt.contains(" the"))
    }

    @Test(.enabled(if: installed, "wordnet-base is not installed"))
    func aPartOfWordNetSharesTheTokenizerOfTheWhole() throws {
        let (whole, verbs) = (try TextCorpus("wordnet"), try TextCorpus("wordnet:verb"))
        #expect(verbs.tokenizerText == whole.train && whole.tokenizerText == whole.train)
        #expect(verbs.train.count + verbs.validation.count + verbs.test.count == 13_767)
        #expect(verbs.contentSHA256 != whole.contentSHA256 && verbs.sha256 != whole.sha256)
        let error = #expect(throws: TaskError.self) { try TextCorpus("wordnet:verbs") }
        #expect(try #require(error).description == "wordnet:verbs: WordNet has the parts noun, verb, adj, adv")
    }
}
