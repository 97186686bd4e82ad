import Foundation
import LowRankCore

/// Byte-level byte-pair encoding, trained here and always with the same result.
///
/// Ids 0...255 are the bytes, 256 ends a document, 257... are the merges in the order they were
/// learnt, so every text, and every sequence of bytes, is encoded and decoded exactly.
///
/// Text is first cut into *words*, and no token spans two of them: a run of letters, of digits or of
/// other signs, each with at most one space before it, or a run of white space. A non-ASCII byte
/// counts as a letter; white space gives its last byte, if that is a space, to the word after it;
/// a run is cut after `longestWord` bytes. (The cut of GPT-2 without its special cases for English
/// contractions.)
///
/// Training starts from bytes and merges, again and again, the pair of adjacent tokens with the
/// highest count over all words; the pair of smaller ids wins a tie, first by the left, then by the
/// right. In a run such as `aaa` the pair `aa` is counted twice and merged once, from the left. It
/// stops early when no pair occurs twice: the ids left over are then never used.
///
/// R. Sennrich, B. Haddow, A. Birch, Neural machine translation of rare words with subword units,
/// ACL 2016, arXiv:1508.07909, Algorithm 1; bytes as in A. Radford et al., GPT-2, 2019.
public struct BytePairTokenizer: Hashable, Sendable {
    /// Two tokens that become one.
    public struct Merge: Hashable, Sendable {
        /// The first of the two.
        public let left: UInt16
        /// The second of the two.
        public let right: UInt16
    }

    /// Changes whenever the same text would give other tokens.
    public static let version = "bpe/1"
    /// The token that ends each document.
    public static let endOfText: UInt16 = 256
    /// Bytes of the longest word; bounds the cost of encoding text without spaces.
    public static let longestWord = 64
    /// Bytes and the end of a document at least, 16 bits at most.
    public static let vocabularyRange = 257...65_536

    /// Number of ids, used or not.
    public let vocabulary: Int
    /// Merge i makes the token 257 + i.
    public let merges: [Merge]
    /// The bytes of each id; none for `endOfText` and ids left over.
    private let spellings: [[UInt8]]
    private let mergedToken: [UInt32: UInt16]

    // MARK: - Making

    /// Learns `vocabulary` - 257 merges from the documents.
    /// - Throws: a vocabulary outside `vocabularyRange`.
    public init(training documents: DocumentList, vocabulary: Int = 512) throws(TaskError) {
        guard Self.vocabularyRange.contains(vocabulary) else { throw Self.impossible(vocabulary) }
        try self.init(vocabulary: vocabulary, merges: Self.learn(from: documents, merges: vocabulary - 257))
    }

    /// A tokenizer with given merges.
    /// - Throws: an impossible vocabulary; a merge of tokens that do not exist yet, or of the end of
    ///   text, or one that occurs twice.
    public init(vocabulary: Int, merges: [Merge]) throws(TaskError) {
        guard Self.vocabularyRange.contains(vocabulary) else { throw Self.impossible(vocabulary) }
        guard merges.count <= vocabulary - 257 else {
            throw TaskError("tokenizer: \(merges.count) merges do not fit a vocabulary of \(vocabulary) (at most \(vocabulary - 257))")
        }
        var spellings = (0..<257).map { $0 < 256 ? [UInt8($0)] : [] }
        var table: [UInt32: UInt16] = [:]
        for (index, merge) in merges.enumerated() {
            let id = 257 + index
            guard Int(merge.left) < id, Int(merge.right) < id, merge.left != Self.endOfText, merge.right != Self.endOfText else {
                throw TaskError("tokenizer: merge \(index) joins \(merge.left) and \(merge.right), which are not both tokens before \(id)")
            }
            guard table.updateValue(UInt16(id), forKey: Self.pair(merge.left, merge.right)) == nil else {
                throw TaskError("tokenizer: merge \(index) joins \(merge.left) and \(merge.right) a second time")
            }
            spellings.append(spellings[Int(merge.left)] + spellings[Int(merge.right)])
        }
        self.vocabulary = vocabulary
        self.merges = merges
        self.spellings = spellings
        mergedToken = table
    }

    private static func impossible(_ vocabulary: Int) -> TaskError {
        TaskError("tokenizer: vocabulary is \(vocabulary), must be \(vocabularyRange.lowerBound) to \(vocabularyRange.upperBound)")
    }

    private static func pair(_ left: UInt16, _ right: UInt16) -> UInt32 { UInt32(left) << 16 | UInt32(right) }

    // MARK: - Encoding and decoding

    /// The tokens of a text, without an end.
    public func encode(_ text: String) -> [UInt16] { encode(Array(text.utf8)) }

    /// The tokens of bytes, without an end.
    public func encode(_ bytes: [UInt8]) -> [UInt16] {
        var encoder = Encoder(self)
        bytes.withUnsafeBufferPointer { encoder.append($0) }
        return encoder.tokens
    }

    /// The documents one after the other, each followed by `endOfText`.
    public func encode(_ documents: DocumentList) -> [UInt16] {
        var encoder = Encoder(self)
        encoder.tokens.reserveCapacity(documents.bytes.count / 2)
        documents.bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<documents.count {
                encoder.append(UnsafeBufferPointer(rebasing: bytes[documents.range(index)]))
                encoder.tokens.append(Self.endOfText)
            }
        }
        return encoder.tokens
    }

    /// The bytes of the tokens; `endOfText` and unused ids have none.
    public func decode(_ tokens: some Sequence<UInt16>) -> [UInt8] {
        var bytes: [UInt8] = []
        for token in tokens where Int(token) < spellings.count { bytes += spellings[Int(token)] }
        return bytes
    }

    /// The text of the tokens; bytes that are not UTF-8 are replaced.
    public func text(_ tokens: some Sequence<UInt16>) -> String { String(decoding: decode(tokens), as: UTF8.self) }

    /// Encodes each different word once.
    private struct Encoder {
        let tokenizer: BytePairTokenizer
        package var words = WordTable()
        /// The tokens of word i end at `ends[i]` in `spelt`.
        var spelt: [UInt16] = []
        var ends: [Int] = []
        var tokens: [UInt16] = []

        init(_ tokenizer: BytePairTokenizer) { self.tokenizer = tokenizer }

        mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
            var start = 0
            while start < text.count {
                let end = BytePairTokenizer.endOfWord(in: text, from: start)
                let word = UnsafeBufferPointer(rebasing: text[start..<end])
                let index = words.index(of: word)
                if index == ends.count {
                    spelt += tokenizer.merge(word)
                    ends.append(spelt.count)
                }
                for i in (index == 0 ? 0 : ends[index - 1])..<ends[index] { tokens.append(spelt[i]) }
                start = end
            }
        }
    }

    /// The tokens of one word: the earliest merge that applies is made wherever it applies, until
    /// none does.
    private func merge(_ word: UnsafeBufferPointer<UInt8>) -> [UInt16] {
        var symbols = word.map { UInt16($0) }
        while symbols.count > 1 {
            var earliest = Int.max
            for i in 1..<symbols.count {
                if let token = mergedToken[Self.pair(symbols[i - 1], symbols[i])] { earliest = min(earliest, Int(token)) }
            }
            guard earliest < Int.max else { break }
            let token = UInt16(earliest)
            let merge = merges[earliest - 257]
            var written = 0
            var read = 0
            while read < symbols.count {
                if read + 1 < symbols.count, symbols[read] == merge.left, symbols[read + 1] == merge.right {
                    symbols[written] = token
                    read += 2
                } else {
                    symbols[written] = symbols[read]
                    read += 1
                }
                written += 1
            }
            symbols.removeLast(symbols.count - written)
        }
        return symbols
    }

    // MARK: - Words

    package enum ByteKind: UInt8 { case letter, digit, sign, blank }

    @inline(__always)
    package static func kind(_ byte: UInt8) -> ByteKind {
        switch byte {
        case 0x61...0x7a, 0x41...0x5a, 0x80...: .letter
        case 0x30...0x39: .digit
        case 0x20, 0x09...0x0d: .blank
        default: .sign
        }
    }

    /// Where the word that begins at `start` ends.
    static func endOfWord(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
        let limit = min(text.count, start + longestWord)
        var i = start
        if kind(text[start]) == .blank {
            let spaceLeadsWord = text[start] == 0x20 && start + 1 < limit && kind(text[start + 1]) != .blank
            if !spaceLeadsWord {
                while i < limit, kind(text[i]) == .blank { i += 1 }
                // The last space goes to the word after it.
                if i < text.count, i - start > 1, text[i - 1] == 0x20, kind(text[i]) != .blank { i -= 1 }
                return i
            }
            i += 1
        }
        let kindOfRun = kind(text[i])
        while i < limit, kind(text[i]) == kindOfRun { i += 1 }
        return i
    }

    // MARK: - Training

    private static func learn(from documents: DocumentList, merges wanted: Int) -> [Merge] {
        var words = WordTable()
        var counts: [Int] = []
        documents.bytes.withUnsafeBufferPointer { bytes in
            for index in 0..<documents.count {
                let text = UnsafeBufferPointer(rebasing: bytes[documents.range(index)])
                var start = 0
                while start < text.count {
                    let end = endOfWord(in: text, from: start)
                    let word = words.index(of: UnsafeBufferPointer(rebasing: text[start..<end]))
                    if word == counts.count { counts.append(1) } else { counts[word] += 1 }
                    start = end
                }
            }
        }

        // Each word as tokens, in place: word i is symbols[starts[i]..<starts[i] + lengths[i]].
        var symbols = words.bytes.map { UInt16($0) }
        let starts = words.starts
        var lengths = words.lengths
        var pairCounts: [UInt32: Int] = [:]
        var wordsWith: [UInt32: [Int32]] = [:]
        for word in counts.indices {
            for i in starts[word]..<(starts[word] + lengths[word] - 1) {
                let pair = pair(symbols[i], symbols[i + 1])
                pairCounts[pair, default: 0] += counts[word]
                wordsWith[pair, default: []].append(Int32(word))
            }
        }
        // A pair's count never grows once it is in the queue, so an entry that is out of date is put
        // back with its present count when it comes up. Entries are totally ordered: what comes up
        // does not depend on the order in which they went in.
        var queue = PairQueue()
        for (pair, count) in pairCounts { queue.insert(count, pair) }

        var merges: [Merge] = []
        while merges.count < wanted, let (count, best) = queue.removeFirst() {
            let present = pairCounts[best] ?? 0
            if present != count {
                if present > 1 { queue.insert(present, best) }
                continue
            }
            guard count > 1 else { break }
            let left = UInt16(best >> 16)
            let right = UInt16(truncatingIfNeeded: best)
            let token = UInt16(257 + merges.count)
            merges.append(Merge(left: left, right: right))

            var made: [UInt32] = []
            func add(_ pair: UInt32, _ count: Int, in word: Int32) {
                if pairCounts[pair] == nil { made.append(pair) }
                pairCounts[pair, default: 0] += count
                wordsWith[pair, default: []].append(word)
            }
            for word in wordsWith[best]! {
                let start = starts[Int(word)]
                let count = counts[Int(word)]
                let end = start + lengths[Int(word)]
                var read = start
                var written = start
                while read < end {
                    if read + 1 < end, symbols[read] == left, symbols[read + 1] == right {
                        if written > start {
                            pairCounts[pair(symbols[written - 1], left)]! -= count
                            add(pair(symbols[written - 1], token), count, in: word)
                        }
                        if read + 2 < end {
                            pairCounts[pair(right, symbols[read + 2])]! -= count
                            add(pair(token, symbols[read + 2]), count, in: word)
                        }
                        symbols[written] = token
                        read += 2
                    } else {
                        symbols[written] = symbols[read]
                        read += 1
                    }
                    written += 1
                }
                lengths[Int(word)] = written - start
            }
            pairCounts[best] = nil
            wordsWith[best] = nil
            for pair in made { queue.insert(pairCounts[pair]!, pair) }
        }
        return merges
    }

    /// Pairs by falling count, then rising ids: a binary heap.
    private struct PairQueue {
        private var heap: [(count: Int, pair: UInt32)] = []

        private static func precedes(_ a: (count: Int, pair: UInt32), _ b: (count: Int, pair: UInt32)) -> Bool {
            a.count != b.count ? a.count > b.count : a.pair < b.pair
        }

        mutating func insert(_ count: Int, _ pair: UInt32) {
            heap.append((count, pair))
            var child = heap.count - 1
            while child > 0 {
                let parent = (child - 1) / 2
                guard Self.precedes(heap[child], heap[parent]) else { break }
                heap.swapAt(child, parent)
                child = parent
            }
        }

        mutating func removeFirst() -> (count: Int, pair: UInt32)? {
            guard let first = heap.first else { return nil }
            let last = heap.removeLast()
            guard !heap.isEmpty else { return first }
            heap[0] = last
            var parent = 0
            while 2 * parent + 1 < heap.count {
                var child = 2 * parent + 1
                if child + 1 < heap.count, Self.precedes(heap[child + 1], heap[child]) { child += 1 }
                guard Self.precedes(heap[child], heap[parent]) else { break }
                heap.swapAt(child, parent)
                parent = child
            }
            return first
        }
    }
}

/// Different words numbered in the order of their first appearance: a hash table over one block of
/// bytes, with a hash that is the same in every process.
struct WordTable {
    private(set) var bytes: [UInt8] = []
    private(set) var starts: [Int] = []
    private(set) var lengths: [Int] = []
    private var hashes: [UInt64] = []
    /// Index of a word plus one, or 0; open addressing, a power of two of slots.
    private var slots = [Int32](repeating: 0, count: 1024)

    /// The number of the word, a new one if it has not been seen.
    mutating func index(of word: UnsafeBufferPointer<UInt8>) -> Int {
        var hash: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
        hash ^= hash >> 32
        var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if hashes[index] == hash, lengths[index] == word.count, equal(index, word) { return index }
            slot = (slot + 1) & (slots.count - 1)
        }
        let index = starts.count
        starts.append(bytes.count)
        lengths.append(word.count)
        hashes.append(hash)
        bytes.append(contentsOf: word)
        slots[slot] = Int32(index + 1)
        if 2 * starts.count > slots.count { grow() }
        return index
    }

    private func equal(_ index: Int, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
        bytes.withUnsafeBufferPointer { memcmp($0.baseAddress! + starts[index], word.baseAddress!, word.count) == 0 }
    }

    private mutating func grow() {
        slots = [Int32](repeating: 0, count: 2 * slots.count)
        for (index, hash) in hashes.enumerated() {
            var slot = Int(truncatingIfNeeded: hash) & (slots.count - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
            slots[slot] = Int32(index + 1)
        }
    }
}

// MARK: - JSON

extension BytePairTokenizer {
    private struct File: Codable {
        var version: String
        var vocabulary: Int
        var merges: [[UInt16]]
    }

    /// `{"merges": [[left, right], ...], "version": "bpe/1", "vocabulary": 512}`.
    public func json() -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        let file = File(version: Self.version, vocabulary: vocabulary, merges: merges.map { [$0.left, $0.right] })
        // Numbers and a literal always encode.
        return try! encoder.encode(file)
    }

    /// A tokenizer from its JSON.
    /// - Throws: malformed JSON, another version, or merges that make no tokenizer; `name` leads the error.
    public init(json: Data, name: String = "tokenizer") throws(TaskError) {
        let file: File
        do {
            file = try JSONDecoder().decode(File.self, from: json)
        } catch {
            throw TaskError("\(name): not a tokenizer in JSON with \"version\", \"vocabulary\" and \"merges\" (pairs of ids)")
        }
        guard file.version == Self.version else {
            throw TaskError("\(name): tokenizer version \"\(file.version)\", expected \"\(Self.version)\"; train it again")
        }
        var merges: [Merge] = []
        for (index, pair) in file.merges.enumerated() {
            guard pair.count == 2 else { throw TaskError("\(name): merge \(index) has \(pair.count) ids, not 2") }
            merges.append(Merge(left: pair[0], right: pair[1]))
        }
        do throws(TaskError) {
            try self.init(vocabulary: file.vocabulary, merges: merges)
        } catch {
            throw name == "tokenizer" ? error : TaskError("\(name): \(error)")
        }
    }
}
