import Foundation

/// Byte-pair encoding with the vocabulary and the merges of a published model (GPT-2 and its successors).
///
/// Unlike `BytePairTokenizer`, which this project trains, ids come from a table and the cut into words from regular
/// expressions. Bytes without a token (control characters, in some vocabularies) are left out. Within a word the earliest
/// merge that applies is made wherever it applies, until none does.
package struct ByteLevelTokenizer: Sendable {
    /// Spellings in `ByteAlphabet`, or plain text for the added tokens, by id; nil where an id has none.
    let spellings: [String?]
    private let ids: [String: Int32]
    private let ranks: [Pair: Int]
    let preTokenizer: PreTokenizer
    /// Whether a word that is a token is taken as it is, whatever merges make of it.
    let takesWholeWords: Bool
    /// Tokens that are found in the text before anything else, such as "<|endoftext|>".
    let added: [Int32: String]
    private let addedPattern: PreTokenizer.Expression?

    private struct Pair: Hashable {
        let left: String
        let right: String
    }

    package var vocabulary: Int { spellings.count }
    /// "left right", earliest first.
    var merges: [String] { ranks.sorted { $0.value < $1.value }.map { $0.key.left + " " + $0.key.right } }

    /// - Parameters:
    ///   - merges: "left right", earliest first.
    ///   - added: ids of the tokens that stand for themselves in a text.
    ///   - takesWholeWords: as Llama 3 does ("ignore_merges").
    ///   - file: what messages call the source.
    /// - Throws: `TaskError` for a merge that is not of two tokens that make a third.
    init(
        spellings: [String?], merges: [String], added: Set<Int32>, preTokenizer: PreTokenizer,
        takesWholeWords: Bool, file: String
    ) throws(TaskError) {
        var ids: [String: Int32] = [:]
        for (id, spelling) in spellings.enumerated() {
            if let spelling { ids[spelling] = Int32(id) }
        }
        var ranks: [Pair: Int] = [:]
        for (rank, merge) in merges.enumerated() {
            let parts = merge.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, ids[parts[0]] != nil, ids[parts[1]] != nil, ids[parts[0] + parts[1]] != nil else {
                throw TaskError("\(file): tokenizer: merge \(rank), '\(merge)', is not of two tokens that make a third")
            }
            let pair = Pair(left: parts[0], right: parts[1])
            if ranks[pair] == nil { ranks[pair] = rank }
        }
        self.spellings = spellings
        self.ids = ids
        self.ranks = ranks
        self.preTokenizer = preTokenizer
        self.takesWholeWords = takesWholeWords
        self.added = Dictionary(uniqueKeysWithValues: added.compactMap { id in
            spellings.indices.contains(Int(id)) ? spellings[Int(id)].map { (id, $0) } : nil
        })
        // The longest first, so that none hides another that begins with it.
        let texts = self.added.values.sorted { ($0.count, $0) > ($1.count, $1) }.map(NSRegularExpression.escapedPattern)
        addedPattern = texts.isEmpty ? nil : PreTokenizer.Expression(texts.joined(separator: "|"))
    }

    package func encode(_ text: String) -> [Int32] {
        var known: [String: [Int32]] = [:]
        var tokens: [Int32] = []
        for part in addedPattern?.pieces(of: text) ?? [text] {
            if let id = ids[part], added[id] != nil {
                tokens.append(id)
                continue
            }
            for word in preTokenizer.words(of: part) {
                if known[word] == nil { known[word] = merge(word) }
                tokens += known[word]!
            }
        }
        return tokens
    }

    /// The first tokens of documents, each of which ends with a line break. Documents that cannot be needed are not read.
    package func encode(_ documents: DocumentList, atMost count: Int) -> [Int32] {
        // A token is seldom longer than a few bytes.
        let enough = 16 * count
        var text = ""
        for index in 0..<documents.count {
            guard text.utf8.count < enough else { break }
            var document = documents[index].prefix(enough)
            // Not within a scalar.
            while document.endIndex < documents.range(index).upperBound, documents.bytes[document.endIndex] & 0xC0 == 0x80 {
                document = document.dropLast()
            }
            text += String(decoding: document, as: UTF8.self) + "\n"
        }
        return Array(encode(text).prefix(count))
    }

    /// The text of the tokens; bytes that are not UTF-8 are replaced, ids without a spelling left out.
    package func decode(_ tokens: some Sequence<Int32>) -> String {
        var bytes: [UInt8] = []
        for token in tokens {
            guard spellings.indices.contains(Int(token)), let spelling = spellings[Int(token)] else { continue }
            bytes += added[token].map { Array($0.utf8) } ?? ByteAlphabet.bytes(spelling: spelling) ?? Array(spelling.utf8)
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func merge(_ word: String) -> [Int32] {
        if takesWholeWords, let id = ids[word] { return [id] }
        var symbols = word.unicodeScalars.map { String($0) }.filter { ids[$0] != nil }
        while symbols.count > 1 {
            var best: (rank: Int, pair: Pair)?
            for i in 1..<symbols.count {
                let pair = Pair(left: symbols[i - 1], right: symbols[i])
                if let rank = ranks[pair], rank < best?.rank ?? .max { best = (rank, pair) }
            }
            guard let (_, pair) = best else { break }
            var merged: [String] = []
            var i = 0
            while i < symbols.count {
                if i + 1 < symbols.count, symbols[i] == pair.left, symbols[i + 1] == pair.right {
                    merged.append(pair.left + pair.right)
                    i += 2
                } else {
                    merged.append(symbols[i])
                    i += 1
                }
            }
            symbols = merged
        }
        // What is left has a token, and every merge makes one.
        return symbols.map { ids[$0]! }
    }
}

extension ByteLevelTokenizer {
    /// The tokenizer inside a GGUF file.
    package init(_ file: GGUFFile) throws(TaskError) {
        let model = try file.text("tokenizer.ggml.model")
        guard model == "gpt2" else {
            throw TaskError("\(file.file): tokenizer.ggml.model is '\(model)'; 'gpt2' (byte-level pairs) is read")
        }
        let name = try file.text("tokenizer.ggml.pre")
        guard let preTokenizer = PreTokenizer.byName[name] else {
            let known = PreTokenizer.byName.keys.sorted().joined(separator: ", ")
            throw TaskError("\(file.file): tokenizer.ggml.pre is '\(name)'; known: \(known)")
        }
        let spellings = try file.texts("tokenizer.ggml.tokens")
        var added: Set<Int32> = []
        if case .array(let kinds)? = file.values["tokenizer.ggml.token_type"] {
            // 3 is a control token, 4 one that a user has defined.
            for (id, kind) in kinds.enumerated() where kind == .integer(3) || kind == .integer(4) { added.insert(Int32(id)) }
        }
        try self.init(
            spellings: spellings, merges: try file.texts("tokenizer.ggml.merges"), added: added, preTokenizer: preTokenizer,
            takesWholeWords: name == "llama-bpe", file: file.file)
    }
}
