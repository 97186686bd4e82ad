import Foundation
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods

struct TokenizerTests {
    static let english = """
        the state of being free from public attention; "a law that ensures the privacy of the home"
        an act of giving one thing in return for another thing; the place where the other thing is given
        someone who is the first to think of or make something; "the maker of the thing is the thinker"
        """

    static let texts = [
        "", " ", "a", "plain words, and numbers 1234; don't stop", "two  spaces   three\t\ttabs \n \n lines",
        "windows\r\nline\r\n\r\nends\r", "emoji 👩‍👩‍👧‍👦 and flags 🇸🇪", "combining e\u{301} and n\u{303}o\u{323}\u{302}", "日本語の文章。漢字かな交じり",
        "nul \0 and bell \u{7}", " trailing space ", String(repeating: "x", count: 1000), String(repeating: " ", count: 200) + "end",
        "the thing that is the thinking of another",
    ]

    static func trained(_ text: String = english, vocabulary: Int = 320) throws -> BytePairTokenizer {
        try BytePairTokenizer(training: DocumentList([text]), vocabulary: vocabulary)
    }

    @Test(arguments: texts) func everyTextComesBackExactly(_ text: String) throws {
        let tokenizer = try Self.trained()
        #expect(tokenizer.decode(tokenizer.encode(text)) == Array(text.utf8))
    }

    @Test func anyBytesComeBackExactly() throws {
        let tokenizer = try Self.trained()
        var bytes = (0..<4096).map { UInt8(truncatingIfNeeded: $0 &* 167 ^ $0 >> 3) }
        bytes += [0xff, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xf8]
        #expect(tokenizer.decode(tokenizer.encode(bytes)) == bytes)
    }

    /// Over `aaabdaaabac`: `aa` occurs four times (overlaps counted) and becomes 257; then `257 a`
    /// and `ab` occur twice each, and `ab` has the smaller left id: 258; then `257 258`: 259. In
    /// `259 d 259 a c` no pair occurs twice.
    @Test func mergesOfAnExampleWorkedOutByHand() throws {
        let tokenizer = try Self.trained("aaabdaaabac", vocabulary: 512)
        #expect(tokenizer.merges.map { [$0.left, $0.right] } == [[97, 97], [97, 98], [257, 258]])
        #expect(tokenizer.encode("aaabdaaabac") == [259, 100, 259, 97, 99])
        #expect(tokenizer.encode("aaaa") == [257, 257])
        #expect(tokenizer.vocabulary == 512)
    }

    /// The words are `hug` once, ` hug` twice, ` pug` and ` hugs` once. `u g` occurs 5 times, more than
    /// any other pair; then `h ug` 4 times; then a space before `hug` 3 times.
    @Test func pairsAreCountedOverWords() throws {
        let tokenizer = try Self.trained("hug hug hug pug hugs", vocabulary: 260)
        #expect(tokenizer.merges.map { tokenizer.text([$0.left]) + "|" + tokenizer.text([$0.right]) } == ["u|g", "h|ug", " |hug"])
        #expect(tokenizer.encode("hug pug") == [258, 32, 112, 257])
    }

    /// The plain algorithm: after each merge, every pair is counted again.
    @Test func incrementalCountsEqualCountingAgain() throws {
        let text = Self.english + " aaa aaaa aaaaa abababa ababab banana bananas nnnn" + Self.english
        var words = Self.words(text).map { $0.map { UInt16($0) } }
        var expected: [[UInt16]] = []
        while expected.count < 120 {
            var counts: [[UInt16]: Int] = [:]
            for word in words { for i in word.indices.dropLast() { counts[[word[i], word[i + 1]], default: 0] += 1 } }
            guard let best = counts.min(by: { ($1.value, $0.key[0], $0.key[1]) < ($0.value, $1.key[0], $1.key[1]) }), best.value > 1 else { break }
            let token = UInt16(257 + expected.count)
            expected.append(best.key)
            for w in words.indices {
                var merged: [UInt16] = []
                for symbol in words[w] {
                    // A token just made by a merge is never its left part.
                    if merged.last == best.key[0], symbol == best.key[1] { merged[merged.count - 1] = token } else { merged.append(symbol) }
                }
                words[w] = merged
            }
        }
        let tokenizer = try Self.trained(text, vocabulary: 257 + 120)
        #expect(tokenizer.merges.map { [$0.left, $0.right] } == expected)
        #expect(tokenizer.encode(text) == words.flatMap { $0 })
    }

    static func words(_ text: String) -> [[UInt8]] {
        Array(text.utf8).withUnsafeBufferPointer { bytes in
            var words: [[UInt8]] = []
            var start = 0
            while start < bytes.count {
                let end = BytePairTokenizer.endOfWord(in: bytes, from: start)
                words.append(Array(bytes[start..<end]))
                start = end
            }
            return words
        }
    }

    @Test(arguments: [
        ("it's 12 o'clock", "it|'|s| 12| o|'|clock"),
        ("a  b", "a| | b"),
        ("a \n b", "a| \n| b"),
        ("a\n\nb  ", "a|\n\n|b|  "),
        ("(a) -- b.", "(|a|)| --| b|."),
        ("é1 ü", "é|1| ü"),
    ])
    func textIsCutIntoWords(_ text: String, _ expected: String) {
        #expect(Self.words(text).map { String(decoding: $0, as: UTF8.self) }.joined(separator: "|") == expected)
    }

    @Test func longRunsAreCut() {
        #expect(Self.words(String(repeating: "y", count: 130)).map(\.count) == [64, 64, 2])
        #expect(Self.words(String(repeating: " ", count: 65) + "z").map(\.count) == [64, 2])
    }

    @Test func documentsEndWithTheEndOfText() throws {
        let tokenizer = try BytePairTokenizer(vocabulary: 257, merges: [])
        #expect(tokenizer.encode(DocumentList(["ab", "", "c"])) == [97, 98, 256, 256, 99, 256])
        #expect(tokenizer.decode([97, 256, 98]) == [97, 98])
    }

    /// Words are cut at the ends of documents, so a document's tokens do not depend on its neighbours.
    @Test func documentsAreEncodedByThemselves() throws {
        let tokenizer = try Self.trained()
        let documents = ["the thing", " is", "", "that thing"]
        let alone = documents.map { tokenizer.encode($0) + [256] }
        #expect(tokenizer.encode(DocumentList(documents)) == Array(alone.joined()))
    }

    @Test func aTokenizerSurvivesJSON() throws {
        let tokenizer = try Self.trained()
        #expect(try BytePairTokenizer(json: tokenizer.json()) == tokenizer)
    }

    @Test(arguments: [
        ("", "t.json: not a tokenizer in JSON"),
        ("{\"version\": \"bpe/1\", \"vocabulary\": 300", "t.json: not a tokenizer in JSON"),
        ("{\"version\":\"bpe/0\",\"vocabulary\":300,\"merges\":[]}", "version \"bpe/0\", expected \"bpe/1\""),
        ("{\"version\":\"bpe/1\",\"vocabulary\":300,\"merges\":[[1,2,3]]}", "merge 0 has 3 ids, not 2"),
        ("{\"version\":\"bpe/1\",\"vocabulary\":300,\"merges\":[[1,2],[258,1]]}", "merge 1 joins 258 and 1, which are not both tokens before 258"),
        ("{\"version\":\"bpe/1\",\"vocabulary\":300,\"merges\":[[256,2]]}", "merge 0 joins 256 and 2"),
        ("{\"version\":\"bpe/1\",\"vocabulary\":300,\"merges\":[[1,2],[1,2]]}", "merge 1 joins 1 and 2 a second time"),
        ("{\"version\":\"bpe/1\",\"vocabulary\":257,\"merges\":[[1,2]]}", "1 merges do not fit a vocabulary of 257"),
        ("{\"version\":\"bpe/1\",\"vocabulary\":100,\"merges\":[]}", "vocabulary is 100, must be 257 to 65536"),
    ])
    func malformedJSONIsAnError(_ json: String, _ message: String) {
        let error = #expect(throws: TaskError.self) { try BytePairTokenizer(json: Data(json.utf8), name: "t.json") }
        #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
        #expect(error?.description.contains("\n") == false)
    }

    @Test(arguments: [-1, 0, 256, 65_537]) func impossibleVocabulariesAreRejected(_ vocabulary: Int) {
        #expect(throws: TaskError.self) { try Self.trained(vocabulary: vocabulary) }
    }
}
