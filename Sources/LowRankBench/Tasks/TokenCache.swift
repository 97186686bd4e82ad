import Foundation
import LowRankCore

/// Tokenised corpora kept in files, so that training the tokenizer is done once per corpus.
///
/// A file is named by the SHA-256 of the corpus's content, the vocabulary and the tokenizer's
/// version. It is written whole under another name and renamed, so that a reader sees all of it or
/// nothing and two processes may make the same one at once. What is read is checked against the
/// digest it carries; a file that fails is made again.
///
///     "LRBTOKEN"  magic, 8 bytes
///     key         32 bytes
///     length      of the payload, 8 bytes, little-endian as all numbers here
///     digest      SHA-256 of the payload, 32 bytes
///     payload     merges, train, validation, test: each its count (8 bytes), then 2 bytes per id
///                 (two ids per merge)
public struct TokenCache: Sendable {
    /// Where the files are.
    public let directory: String

    /// A cache in a directory, which is made when there is something to keep.
    public init(directory: String) { self.directory = directory }

    /// A tokenised corpus and how it was come by.
    public struct Entry: Sendable {
        /// Where the tokens come from.
        public enum Origin: String, Sendable {
            /// Read from a file that passed every check.
            case cached
            /// Made now: there was no file.
            case made
            /// Made now: the file was damaged.
            case remade
        }

        /// The corpus.
        public let tokens: TokenisedCorpus
        /// What encoded it.
        public let tokenizer: BytePairTokenizer
        /// Whether they were read or made.
        public let origin: Origin
        /// Why the corpus could not be kept, in one line; nil when it was.
        public let warning: String?
    }

    /// The file of a corpus.
    public func path(for corpus: TextCorpus, vocabulary: Int) -> String {
        path(Self.key(corpus, vocabulary: vocabulary))
    }

    /// Reads the tokens of `corpus`, or trains a tokenizer on its `tokenizerText` and encodes it.
    ///
    /// A directory that cannot be written to costs time, not the result: see `Entry.warning`.
    /// - Throws: an impossible vocabulary.
    public func tokens(of corpus: TextCorpus, vocabulary: Int = 512) throws(TaskError) -> Entry {
        let key = Self.key(corpus, vocabulary: vocabulary)
        let file = FileManager.default.contents(atPath: path(key))
        if let file, let (tokens, tokenizer) = Self.decode(file, key: key, vocabulary: vocabulary) {
            return Entry(tokens: tokens, tokenizer: tokenizer, origin: .cached, warning: nil)
        }
        let tokenizer = try BytePairTokenizer(training: corpus.tokenizerText, vocabulary: vocabulary)
        let tokens = TokenisedCorpus(corpus, tokenizer: tokenizer)
        var warning: String?
        do {
            try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
            try Self.encode(tokens, tokenizer, key: key).write(to: URL(fileURLWithPath: path(key)), options: .atomic)
        } catch {
            warning = "\(path(key)): cannot be written, so the corpus will be tokenised again next time"
        }
        return Entry(tokens: tokens, tokenizer: tokenizer, origin: file == nil ? .made : .remade, warning: warning)
    }

    private func path(_ key: [UInt8]) -> String {
        directory + "/tokens-" + SHA256.hexadecimal(key.prefix(16)) + ".bin"
    }

    private static func key(_ corpus: TextCorpus, vocabulary: Int) -> [UInt8] {
        let text = "\(corpus.contentSHA256) \(vocabulary) \(BytePairTokenizer.version)"
        return SHA256.hash(Array(text.utf8))
    }

    // MARK: - The file

    private static let magic = Array("LRBTOKEN".utf8)
    private static let headerLength = 8 + 32 + 8 + 32

    private static func encode(_ tokens: TokenisedCorpus, _ tokenizer: BytePairTokenizer, key: [UInt8]) -> Data {
        var payload = Data()
        func append(_ count: Int) {
            withUnsafeBytes(of: UInt64(count).littleEndian) { payload.append(contentsOf: $0) }
        }
        for ids in [tokenizer.merges.flatMap { [$0.left, $0.right] }, tokens.train, tokens.validation, tokens.test] {
            append(ids.count)
            ids.map(\.littleEndian).withUnsafeBytes { payload.append(contentsOf: $0) }
        }
        var file = Data(magic + key)
        withUnsafeBytes(of: UInt64(payload.count).littleEndian) { file.append(contentsOf: $0) }
        file.append(contentsOf: SHA256.hash(payload))
        file.append(payload)
        return file
    }

    /// nil for anything but a file that `encode` made for this key.
    private static func decode(
        _ file: Data, key: [UInt8], vocabulary: Int
    ) -> (TokenisedCorpus, BytePairTokenizer)? {
        file.withUnsafeBytes { bytes -> (TokenisedCorpus, BytePairTokenizer)? in
            guard bytes.count >= headerLength, bytes[0..<8].elementsEqual(magic), bytes[8..<40].elementsEqual(key),
                UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: 40, as: UInt64.self)) == UInt64(bytes.count - headerLength)
            else { return nil }
            let payload = UnsafeRawBufferPointer(rebasing: bytes[headerLength...])
            var digest = SHA256()
            digest.update(payload)
            guard bytes[48..<80].elementsEqual(digest.finalize()) else { return nil }

            var offset = 0
            func ids() -> [UInt16]? {
                guard payload.count - offset >= 8 else { return nil }
                let stored = UInt64(littleEndian: payload.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
                offset += 8
                guard stored <= UInt64((payload.count - offset) / 2) else { return nil }
                let count = Int(stored)
                let start = offset
                offset += 2 * count
                let copied = [UInt16](unsafeUninitializedCapacity: count) { target, written in
                    UnsafeMutableRawBufferPointer(target).copyMemory(
                        from: UnsafeRawBufferPointer(rebasing: payload[start..<start + 2 * count]))
                    written = count
                }
                // Nothing to do on a little-endian machine.
                return UInt16(1).littleEndian == 1 ? copied : copied.map { UInt16(littleEndian: $0) }
            }
            guard let pairs = ids(), let train = ids(), let validation = ids(), let test = ids(),
                offset == payload.count, pairs.count % 2 == 0
            else { return nil }
            let merges = stride(from: 0, to: pairs.count, by: 2).map {
                BytePairTokenizer.Merge(left: pairs[$0], right: pairs[$0 + 1])
            }
            guard let tokenizer = try? BytePairTokenizer(vocabulary: vocabulary, merges: merges) else { return nil }
            for part in [train, validation, test] {
                guard part.allSatisfy({ Int($0) < vocabulary }) else { return nil }
            }
            return (
                TokenisedCorpus(vocabulary: vocabulary, train: train, validation: validation, test: test), tokenizer
            )
        }
    }
}
