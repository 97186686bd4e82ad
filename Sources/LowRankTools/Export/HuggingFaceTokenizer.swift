import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// A byte-pair tokenizer as the `tokenizer.json` of Hugging Face's `tokenizers`, with the same token ids
/// for every text.
///
/// There, a text is first spelt in an alphabet of 256 printable characters, one per byte (GPT-2's), and a
/// regular expression then cuts it into words. Because the expression sees one character per byte, it can
/// say exactly where this project cuts, the longest word in bytes included.
///
/// One thing differs: `tokenizers` reads the text `<|endoftext|>` as the token that ends a document, while
/// here only the end of a document gives that token.
struct HuggingFaceTokenizer {
    static let endOfText = "<|endoftext|>"

    let json: Data

    /// Nil when two tokens have one spelling, which that format cannot tell apart.
    init?(_ tokenizer: BytePairTokenizer) {
        let spellings = (0..<257 + tokenizer.merges.count).map { id in
            id == BytePairTokenizer.endOfText ? Self.endOfText : ByteAlphabet.spelling(tokenizer.decode([UInt16(id)]))
        }
        guard Set(spellings).count == spellings.count else { return nil }
        let merges = tokenizer.merges.map { spellings[Int($0.left)] + " " + spellings[Int($0.right)] }
        json = TokenizerFile.json(
            vocabulary: Dictionary(uniqueKeysWithValues: zip(spellings, spellings.indices)), merges: merges,
            added: [(Int(BytePairTokenizer.endOfText), Self.endOfText)],
            steps: [TokenizerFile.bytes, TokenizerFile.split(Self.word)])
    }

    /// The `tokenizer_config.json` beside it: documents end, and so the next one begins, with one token.
    static func configuration(context: Int) -> Data {
        TokenizerFile.encode([
            "tokenizer_class": "PreTrainedTokenizerFast", "bos_token": endOfText, "eos_token": endOfText,
            "model_max_length": context, "clean_up_tokenization_spaces": false,
        ])
    }

    // MARK: - Words

    /// What `BytePairTokenizer.endOfWord` does, as a regular expression over the alphabet.
    private static let word: String = {
        let kinds = [BytePairTokenizer.ByteKind.letter, .digit, .sign].map(characters)
        let blank = characters(.blank)
        let space = escaped(ByteAlphabet.characters[0x20])
        let longest = BytePairTokenizer.longestWord
        // A word with the space before it, or without.
        let led = kinds.map { "\(space)\($0){1,\(longest - 1)}" }
        let bare = kinds.map { "\($0){1,\(longest)}" }
        // White space that leaves its last space to the word after it, or that has none to leave.
        let blanks = ["\(blank){1,\(longest - 1)}(?=\(space)(?!\(blank)).)", "\(blank){1,\(longest)}"]
        return (led + bare + blanks).joined(separator: "|")
    }()

    /// The class of the characters that stand for bytes of one kind.
    private static func characters(_ kind: BytePairTokenizer.ByteKind) -> String {
        let members = (0..<256).filter { BytePairTokenizer.kind(UInt8($0)) == kind }.map { ByteAlphabet.characters[$0] }.sorted()
        var ranges: [ClosedRange<Unicode.Scalar>] = []
        for member in members {
            if let last = ranges.last, last.upperBound.value + 1 == member.value {
                ranges[ranges.count - 1] = last.lowerBound...member
            } else {
                ranges.append(member...member)
            }
        }
        let parts = ranges.map { range in
            let (first, last) = (escaped(range.lowerBound), escaped(range.upperBound))
            return first == last ? first : "\(first)-\(last)"
        }
        return "[\(parts.joined())]"
    }

    private static func escaped(_ scalar: Unicode.Scalar) -> String { "\\x{\(String(scalar.value, radix: 16))}" }
}
