import Foundation
import LowRankCore

/// The `tokenizer.json` of Hugging Face's `tokenizers`, where it holds byte-level pairs.
///
/// Tokens that a template puts around a text (post_processor) are not added.
struct TokenizerFile {
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

extension ByteLevelTokenizer {
    /// The tokenizer as a `tokenizer.json`, with the same ids for every text.
    package var json: Data {
        let bytes: [String: Any] = ["type": "ByteLevel", "add_prefix_space": false, "trim_offsets": true, "use_regex": false]
        let steps = preTokenizer.steps.map { step -> [String: Any] in
            switch step {
            case .split(let expression):
                ["type": "Split", "pattern": ["Regex": expression.pattern], "behavior": "Isolated", "invert": false]
            case .bytes: bytes
            }
        }
        let vocabulary = spellings.enumerated().compactMap { id, spelling in spelling.map { ($0, id) } }
        let object: [String: Any] = [
            "version": "1.0", "truncation": NSNull(), "padding": NSNull(), "normalizer": NSNull(), "post_processor": NSNull(),
            "decoder": bytes, "pre_tokenizer": ["type": "Sequence", "pretokenizers": steps],
            "added_tokens": added.sorted { $0.key < $1.key }.map { id, text -> [String: Any] in
                [
                    "id": Int(id), "content": text, "special": true, "single_word": false, "lstrip": false, "rstrip": false,
                    "normalized": false,
                ]
            },
            "model": [
                "type": "BPE", "dropout": NSNull(), "unk_token": NSNull(), "continuing_subword_prefix": NSNull(),
                "end_of_word_suffix": NSNull(), "fuse_unk": false, "byte_fallback": false, "ignore_merges": takesWholeWords,
                // Of two ids with one spelling the later one is read, as in `encode`.
                "vocab": Dictionary(vocabulary) { $1 }, "merges": merges,
            ],
        ]
        // Text, numbers, flags and nulls in dictionaries and arrays always encode.
        return try! JSONSerialization.data(
            withJSONObject: object, options: [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]) + Data("\n".utf8)
    }
}
