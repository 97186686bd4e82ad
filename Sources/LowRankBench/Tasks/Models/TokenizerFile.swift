import Foundation
import LowRankCore

/// The `tokenizer.json` of Hugging Face's `tokenizers`, where it holds byte-level pairs.
///
/// Tokens that a template puts around a text (post_processor) are not added.
package struct TokenizerFile {
    let tokenizer: ByteLevelTokenizer

    /// - Throws: `TaskError` that names the file and the key that is not understood.
    init(_ url: URL) throws(TaskError) {
        let file = url.relativePath
        func wrong(_ reason: String) -> TaskError { TaskError("\(file): \(reason)") }
        let data = try TaskFile.read(url.path, remedy: "a model's folder holds a tokenizer.json")
        let json: StrictJSON
        do {
            json = try StrictJSON(parsing: data)
        } catch {
            throw wrong("not whole JSON (\(error))")
        }
        guard json["normalizer"] ?? .null == .null else { throw wrong("normalizer is not supported; it must be null") }
        guard let model = json["model"], model["type"] == .string("BPE"), let vocabulary = model["vocab"]?.members,
            let merges = model["merges"]?.array
        else { throw wrong("model must be of type BPE, with vocab and merges") }
        guard model["byte_fallback"] ?? .bool(false) == .bool(false) else {
            throw wrong("model.byte_fallback is not supported")
        }

        let ids = vocabulary.map { ($0.key, $0.value) }
            + (json["added_tokens"]?.array ?? []).map { ($0["content"]?.string ?? "", $0["id"] ?? .null) }
        var spellings: [String?] = []
        for (text, id) in ids {
            guard case .integer(let id) = id, (0..<1 << 24).contains(id), !text.isEmpty else {
                throw wrong("the token '\(text)' has no id from 0 to \(1 << 24 - 1)")
            }
            while spellings.count <= id { spellings.append(nil) }
            spellings[id] = text
        }
        let pairs = try merges.enumerated().map { (i, merge) throws(TaskError) -> String in
            if let text = merge.string { return text }
            guard let parts = merge.array, parts.count == 2, let left = parts[0].string, let right = parts[1].string else {
                throw wrong("model.merges[\(i)] is not two tokens")
            }
            return left + " " + right
        }
        let added = (json["added_tokens"]?.array ?? []).compactMap { token -> Int32? in
            if case .integer(let id)? = token["id"] { Int32(id) } else { nil }
        }
        tokenizer = try ByteLevelTokenizer(
            spellings: spellings, merges: pairs, added: Set(added),
            preTokenizer: PreTokenizer(steps: try Self.steps(json["pre_tokenizer"] ?? .null, file)),
            takesWholeWords: model["ignore_merges"] == .bool(true), file: file)
    }

    private static func steps(_ json: StrictJSON, _ file: String) throws(TaskError) -> [PreTokenizer.Step] {
        func wrong(_ reason: String) -> TaskError { TaskError("\(file): pre_tokenizer: \(reason)") }
        func split(_ pattern: String) throws(TaskError) -> PreTokenizer.Step {
            guard let expression = PreTokenizer.Expression(pattern) else { throw wrong("'\(pattern)' is not an expression") }
            return .split(expression)
        }
        switch json["type"]?.string {
        case "Sequence":
            var all: [PreTokenizer.Step] = []
            for part in json["pretokenizers"]?.array ?? [] { all += try steps(part, file) }
            return all
        case "ByteLevel":
            guard json["add_prefix_space"] != .bool(true) else { throw wrong("add_prefix_space is not supported") }
            return json["use_regex"] == .bool(false) ? [.bytes] : [try split(PreTokenizer.gpt2Pattern), .bytes]
        case "Digits":
            return [try split(json["individual_digits"] == .bool(true) ? PreTokenizer.digitPattern : #"\p{N}+"#)]
        case "Split":
            guard json["behavior"] == .string("Isolated"), json["invert"] != .bool(true),
                let pattern = json["pattern"]?["Regex"]?.string
            else { throw wrong("a Split must be by a Regex, Isolated and not inverted") }
            return [try split(pattern)]
        default: throw wrong("type \(json["type"]?.string ?? "null") is not supported")
        }
    }
}

extension TokenizerFile {
    /// A `tokenizer.json` of byte-level pairs.
    /// - Parameters:
    ///   - added: the tokens that stand for themselves in a text.
    ///   - steps: how a text is cut before pairs are merged.
    ///   - takesWholeWords: whether a word that is a token is taken as it is.
    package static func json(
        vocabulary: [String: Int], merges: [String], added: [(id: Int, text: String)], steps: [[String: Any]],
        takesWholeWords: Bool = false
    ) -> Data {
        let tokens = added.map { id, text -> [String: Any] in
            [
                "id": id, "content": text, "special": true, "single_word": false, "lstrip": false, "rstrip": false,
                "normalized": false,
            ]
        }
        return encode([
            "version": "1.0", "truncation": NSNull(), "padding": NSNull(), "normalizer": NSNull(),
            "post_processor": NSNull(), "decoder": bytes, "added_tokens": tokens,
            "pre_tokenizer": ["type": "Sequence", "pretokenizers": steps],
            "model": [
                "type": "BPE", "dropout": NSNull(), "unk_token": NSNull(), "continuing_subword_prefix": NSNull(),
                "end_of_word_suffix": NSNull(), "fuse_unk": false, "byte_fallback": false, "ignore_merges": takesWholeWords,
                "vocab": vocabulary, "merges": merges,
            ],
        ])
    }

    /// The step that spells a text in `ByteAlphabet`.
    package static var bytes: [String: Any] {
        ["type": "ByteLevel", "add_prefix_space": false, "trim_offsets": false, "use_regex": false]
    }

    /// The step that cuts a text into the matches of an expression and what is between them.
    package static func split(_ pattern: String) -> [String: Any] {
        ["type": "Split", "pattern": ["Regex": pattern], "behavior": "Isolated", "invert": false]
    }

    package static func encode(_ object: [String: Any]) -> Data {
        // Text, numbers, flags and nulls in dictionaries and arrays always encode.
        try! JSONSerialization.data(
            withJSONObject: object, options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]) + Data("\n".utf8)
    }
}

extension ByteLevelTokenizer {
    /// The tokenizer as a `tokenizer.json`, with the same ids for every text.
    package var json: Data {
        let vocabulary = spellings.enumerated().compactMap { id, spelling in spelling.map { ($0, id) } }
        return TokenizerFile.json(
            // Of two ids with one spelling the later one is read, as in `encode`.
            vocabulary: Dictionary(vocabulary) { $1 }, merges: merges,
            added: added.sorted { $0.key < $1.key }.map { (id: Int($0.key), text: $0.value) },
            steps: preTokenizer.steps.map { step in
                switch step {
                case .split(let expression): TokenizerFile.split(expression.pattern)
                case .bytes: TokenizerFile.bytes
                }
            }, takesWholeWords: takesWholeWords)
    }
}
