import Foundation

/// Texts as the pieces of a vocabulary, each with a class.
struct ClassifiedTokens: Equatable {
    /// All pieces, one text after the other, without special tokens.
    private(set) var pieces: [UInt16] = []
    /// For each text, where it ends in `pieces`.
    private(set) var ends: [Int] = []
    /// From 0.
    private(set) var labels: [Int] = []

    var count: Int { labels.count }
    subscript(text: Int) -> ArraySlice<UInt16> { pieces[(text == 0 ? 0 : ends[text - 1])..<ends[text]] }

    mutating func append(_ text: some Sequence<UInt16>, label: Int) {
        pieces.append(contentsOf: text)
        ends.append(pieces.count)
        labels.append(label)
    }
}

/// Tokenised texts kept in files, so that texts are cut into pieces once.
///
/// A file is named by a digest of what it was made from, and is written whole under another name and renamed. It holds
/// the SHA-256 of its content, and one that fails the check is made again.
///
///     digest    SHA-256 of the rest, 32 bytes
///     for each of the lists: its number of texts and of pieces, 8 bytes each, little-endian as all numbers here;
///     labels and lengths of the texts, 2 bytes each; pieces, 2 bytes each
struct ClassifiedTokenCache {
    let directory: URL

    /// The lists made from a source, from the file or by `make`.
    /// - Parameter source: names everything that the lists depend on.
    func lists(_ source: String, make: () throws(TaskError) -> [ClassifiedTokens]) throws(TaskError)
        -> [ClassifiedTokens]
    {
        let file = directory.appending(path: "classified-\(ContentHash.of(Data(source.utf8)).prefix(32)).bin")
        if let content = FileManager.default.contents(atPath: file.path), let lists = Self.decode(content) {
            return lists
        }
        let lists = try make()
        // A folder that cannot be written to costs time, not the result.
        try? AtomicFile.createFolder(directory)
        try? AtomicFile.write(Self.encode(lists), to: file)
        return lists
    }

    static func encode(_ lists: [ClassifiedTokens]) -> Data {
        var content = Data()
        func append<T: FixedWidthInteger>(_ value: T) {
            withUnsafeBytes(of: value.littleEndian) { content.append(contentsOf: $0) }
        }
        for list in lists {
            append(UInt64(list.count))
            append(UInt64(list.pieces.count))
            for label in list.labels { append(UInt16(label)) }
            for text in 0..<list.count { append(UInt16(list[text].count)) }
            for piece in list.pieces { append(piece) }
        }
        return Data(SHA256.hash(content)) + content
    }

    /// Nil for what is not whole.
    static func decode(_ data: Data) -> [ClassifiedTokens]? {
        let digest = data.prefix(SHA256.byteCount)
        var rest = data.dropFirst(SHA256.byteCount)
        guard digest.count == SHA256.byteCount, Data(SHA256.hash(rest)) == digest else { return nil }
        func number(_ bytes: Int) -> Int? {
            guard rest.count >= bytes else { return nil }
            defer { rest = rest.dropFirst(bytes) }
            return rest.prefix(bytes).reversed().reduce(0) { $0 << 8 | Int($1) }
        }
        func numbers(_ count: Int) -> [UInt16]? {
            guard rest.count >= 2 * count else { return nil }
            defer { rest = rest.dropFirst(2 * count) }
            let bytes = [UInt8](rest.prefix(2 * count))
            return (0..<count).map { UInt16(bytes[2 * $0]) | UInt16(bytes[2 * $0 + 1]) << 8 }
        }
        var lists: [ClassifiedTokens] = []
        while !rest.isEmpty {
            guard let count = number(8), let pieceCount = number(8), let labels = numbers(count),
                let lengths = numbers(count),
                let pieces = numbers(pieceCount), lengths.reduce(0, { $0 + Int($1) }) == pieceCount
            else { return nil }
            var list = ClassifiedTokens()
            var start = 0
            for (label, length) in zip(labels, lengths) {
                list.append(pieces[start..<start + Int(length)], label: Int(label))
                start += Int(length)
            }
            lists.append(list)
        }
        return lists
    }
}
