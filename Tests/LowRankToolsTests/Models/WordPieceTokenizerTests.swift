import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

struct WordPieceTokenizerTests {
    private let tokenizer: WordPieceTokenizer

    init() throws { tokenizer = try WordPieceTokenizer(path: PublishedFixture.path("vocab.txt")) }

    @Test func idsAreThoseOfTokenizers() throws {
        for expected in try PublishedFixture.encoded("word-piece-ids.json") {
            let (tokens, segments) = tokenizer.encode(expected.text)
            #expect(tokens == expected.ids, "\(expected.text.debugDescription)")
            #expect(segments == Array(repeating: 0, count: tokens.count))
            let pair = tokenizer.encode(expected.text, "another sentence")
            #expect(pair.tokens == expected.pair && pair.segments == expected.segments)
        }
    }

    @Test func theLongerTextIsCut() throws {
        let (tokens, segments) = tokenizer.encode("a a a a a a", "another sentence", longest: 8)
        #expect(tokens.count == 8 && segments == [0, 0, 0, 0, 0, 1, 1, 1])
        #expect(tokenizer.encode("a a a", longest: 4).tokens.count == 4)
    }

    @Test func aVocabularyNeedsItsSpecialTokens() {
        #expect { try WordPieceTokenizer(pieces: ["[UNK]", "[CLS]", "[PAD]"], file: "v.txt") } throws: {
            "\($0)" == "v.txt: the token [SEP] is not in the vocabulary"
        }
        #expect(throws: TaskError.self) { try WordPieceTokenizer(path: "/no/such/vocab.txt") }
    }
}
