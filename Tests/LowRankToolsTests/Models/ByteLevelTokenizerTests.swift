import Foundation
import TestSupport
import Testing

@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankTools

struct ByteLevelTokenizerTests {
    private static func tokenizer() throws -> ByteLevelTokenizer {
        try TokenizerFile(URL(fileURLWithPath: PublishedFixture.path("tokenizer.json"))).tokenizer
    }

    @Test func idsAreThoseOfTokenizers() throws {
        let tokenizer = try Self.tokenizer()
        for expected in try PublishedFixture.encoded("tokenizer-ids.json") {
            #expect(tokenizer.encode(expected.text) == expected.ids, "\(expected.text.debugDescription)")
            #expect(tokenizer.decode(expected.ids) == expected.text)
        }
    }

    @Test(.enabled(if: PublishedFixture.cache.has(.smolLM2), "fetch it with: lowrank fetch smollm2"))
    func idsOfSmolLM2AreThoseOfTokenizers() throws {
        let folder = try PublishedFixture.cache.open(.smolLM2)
        let file = try GGUFFile(path: folder.appending(path: DataPackage.smolLM2.files[0].name).path)
        let tokenizer = try ByteLevelTokenizer(file)
        for expected in try PublishedFixture.encoded("smollm2-ids.json") {
            #expect(tokenizer.encode(expected.text) == expected.ids, "\(expected.text.debugDescription)")
            // Its vocabulary lacks some control characters.
            #expect(tokenizer.decode(expected.ids) == expected.text || expected.text == "\0a\u{1f}")
        }
    }

    /// Every project's own tokenizer is such a file, too.
    @Test func theExportedTokenizerIsRead() throws {
        let tokenizer = try TokenizerFile(URL(fileURLWithPath: ExportFixture.path("tokenizer/tokenizer.json"))).tokenizer
        let text = try String(contentsOfFile: ExportFixture.path("tokenizer/sample.txt"), encoding: .utf8)
        #expect(tokenizer.decode(tokenizer.encode(text)) == text)
        #expect(tokenizer.encode(text).count < text.utf8.count)
    }

    @Test(arguments: [
        (#""type": "Digits""#, #""type": "Metaspace""#, "pre_tokenizer: type Metaspace"),
        (#""type": "BPE""#, #""type": "Unigram""#, "model must be of type BPE"),
        (#""normalizer": null"#, #""normalizer": {"type": "NFC"}"#, "normalizer is not supported"),
        (#""add_prefix_space": false"#, #""add_prefix_space": true"#, "add_prefix_space is not supported"),
        (#""<|endoftext|>": 0"#, #""<|endoftext|>": -1"#, "has no id from 0"),
    ])
    func mistakesNameTheFile(_ text: String, _ replacement: String, _ complaint: String) throws {
        let folder = try TemporaryFolder()
        let before = try String(contentsOfFile: PublishedFixture.path("tokenizer.json"), encoding: .utf8)
        #expect(before.contains(text))
        let path = try folder.write("tokenizer.json", before.replacing(text, with: replacement))
        #expect { try TokenizerFile(URL(fileURLWithPath: path)) } throws: {
            "\($0)".contains(complaint) && "\($0)".hasPrefix(path)
        }
    }
}
