import Foundation
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

struct HuggingFaceTokenizerTests {
    private static let tokenizer: BytePairTokenizer = {
        let corpus = try! TextCorpus(file: ExportFixture.path("tokenizer/sample.txt"))
        return try! BytePairTokenizer(training: corpus.train, vocabulary: 300)
    }()

    private struct Encoded: Decodable {
        let text: String
        let ids: [UInt16]
    }

    /// The file that the ids were made with is the one written today.
    @Test func theFileIsTheOneThatWasVerified() throws {
        let written = try #require(HuggingFaceTokenizer(Self.tokenizer))
        let verified = try #require(
            FileManager.default.contents(atPath: ExportFixture.path("tokenizer/tokenizer.json")))
        #expect(String(decoding: written.json, as: UTF8.self) == String(decoding: verified, as: UTF8.self))
    }

    /// Words longer than the longest, cuts within a character, all kinds of white space ...
    @Test func idsAreThoseOfTokenizers() throws {
        let json = try #require(FileManager.default.contents(atPath: ExportFixture.path("tokenizer/ids.json")))
        let texts = try JSONDecoder().decode([Encoded].self, from: json)
        #expect(texts.count > 100 && texts.contains { $0.ids.contains { $0 > 256 } })
        for encoded in texts {
            #expect(Self.tokenizer.encode(encoded.text) == encoded.ids, "\(encoded.text.debugDescription)")
        }
    }

    /// "abc" as ab + c and as a + bc.
    @Test func twoTokensOfOneSpellingCannotBeExpressed() throws {
        let merges = [(97, 98), (98, 99), (257, 99), (97, 258)].map { BytePairTokenizer.Merge(left: $0, right: $1) }
        #expect(HuggingFaceTokenizer(try BytePairTokenizer(vocabulary: 300, merges: Array(merges.prefix(3)))) != nil)
        #expect(HuggingFaceTokenizer(try BytePairTokenizer(vocabulary: 300, merges: merges)) == nil)
    }
}
