import Foundation
import LowRankCore

/// Documents of text one after the other, as bytes of UTF-8.
public struct DocumentList: Hashable, Sendable {
    /// All documents, nothing between them.
    public private(set) var bytes: [UInt8] = []
    /// For each document, where it ends in `bytes`.
    public private(set) var ends: [Int] = []

    /// No documents.
    public init() {}

    /// These documents, in order.
    public init(_ texts: [String]) {
        for text in texts { append(text.utf8) }
    }

    /// How many documents.
    public var count: Int { ends.count }

    /// Adds a document at the end.
    public mutating func append(_ document: some Collection<UInt8>) {
        bytes.append(contentsOf: document)
        ends.append(bytes.count)
    }

    /// Where document `index` is in `bytes`.
    public func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : ends[index - 1])..<ends[index] }

    /// The bytes of document `index`, from 0.
    public subscript(index: Int) -> ArraySlice<UInt8> { bytes[range(index)] }
}

/// Text to model, in three parts: WordNet's definitions or any UTF-8 file.
public struct TextCorpus: Sendable {
    /// "wordnet", a part of it ("wordnet:verb") or the path of the file.
    public let name: String
    /// For training.
    public let train: DocumentList
    /// For evaluations while training.
    public let validation: DocumentList
    /// For the end.
    public let test: DocumentList
    /// What a tokenizer learns from: the training part, or for a part of WordNet that of the whole, so that
    /// all parts have one vocabulary.
    public private(set) var tokenizerText: DocumentList
    /// Digest of the source: what `sha256sum` prints for the file, or `WordNet.sha256`.
    public let sha256: String

    /// The fewest bytes a text file may have.
    public static let minimumBytes = 1000

    /// `corpus` is "wordnet", "wordnet:" with a part of speech, or the path of a UTF-8 file.
    public init(_ corpus: String) throws(TaskError) {
        if corpus == "wordnet" {
            self.init(try WordNet())
        } else if corpus.hasPrefix("wordnet:") {
            let parts = WordNet.Part.allCases.map(\.rawValue)
            guard let part = WordNet.Part(rawValue: String(corpus.dropFirst("wordnet:".count))) else {
                throw TaskError("\(corpus): WordNet has the parts \(parts.joined(separator: ", "))")
            }
            self.init(try WordNet(), part: part)
        } else {
            try self.init(file: corpus)
        }
    }

    /// One document per definition, of one part of speech or all; the splits are those of `WordNet`.
    public init(_ wordNet: WordNet, part: WordNet.Part? = nil) {
        let splits = wordNet.splits()
        func documents(_ split: WordNet.Split, of part: WordNet.Part?) -> DocumentList {
            var list = DocumentList()
            for synset in splits[split] ?? [] where part.map({ synset.id.hasPrefix($0.letter) }) ?? true {
                list.append(synset.gloss)
            }
            return list
        }
        name = "wordnet" + (part.map { ":" + $0.rawValue } ?? "")
        train = documents(.train, of: part)
        validation = documents(.validation, of: part)
        test = documents(.test, of: part)
        tokenizerText = part == nil ? train : documents(.train, of: nil)
        sha256 = part?.sha256 ?? wordNet.sha256
    }

    /// Any UTF-8 file of at least `minimumBytes`, cut into three contiguous blocks, each one document.
    ///
    /// The cuts are at 95 % and 97.5 % of the bytes, moved on to the next beginning of a line if there
    /// is one within 0.25 % of the bytes, and otherwise to the next beginning of a Unicode scalar.
    /// - Throws: a file that is missing, too short, or not UTF-8 (with the offset of the first
    ///   invalid byte).
    public init(file path: String) throws(TaskError) {
        let data = try TaskFile.read(path, remedy: "name a UTF-8 text file, or \"wordnet\"")
        try self.init(name: path, content: Array(data))
    }

    init(name: String, content: [UInt8]) throws(TaskError) {
        guard content.count >= Self.minimumBytes else {
            throw TaskError(
                "\(name): \(content.isEmpty ? "is empty" : "has only \(content.count) bytes");"
                    + " a corpus needs at least \(Self.minimumBytes) bytes of text")
        }
        if let offset = Self.firstInvalidByte(of: content) {
            throw TaskError("\(name): not UTF-8 at byte \(offset); convert it, for example with iconv -t UTF-8")
        }
        let first = Self.cut(content, near: content.count * 950 / 1000)
        let second = Self.cut(content, near: content.count * 975 / 1000)
        func document(_ range: Range<Int>) -> DocumentList {
            var list = DocumentList()
            list.append(content[range])
            return list
        }
        self.name = name
        train = document(0..<first)
        validation = document(first..<second)
        test = document(second..<content.count)
        tokenizerText = train
        sha256 = SHA256.hexadecimal(SHA256.hash(content))
    }

    /// Text at hand. `sha256` is that of all documents in order.
    public init(name: String, train: [String], validation: [String], test: [String]) {
        self.name = name
        self.train = DocumentList(train)
        self.validation = DocumentList(validation)
        self.test = DocumentList(test)
        tokenizerText = self.train
        var all = SHA256()
        for list in [self.train, self.validation, self.test] { all.update(list.bytes) }
        sha256 = SHA256.hexadecimal(all.finalize())
    }

    /// The same text in the tokens of another one, of which a network has learned.
    package func inTokens(of other: TextCorpus) -> TextCorpus {
        var corpus = self
        corpus.tokenizerText = other.tokenizerText
        return corpus
    }

    /// Fails when the source is not the one a plan was made with.
    public func verify(sha256 planned: String) throws(TaskError) {
        guard sha256 == planned else {
            throw TaskError("\(name): SHA-256 is \(sha256), but the plan was made with \(planned); plan again")
        }
    }

    /// Digest of the three parts, and of the tokenizer's text where that is another, with the bounds of their documents:
    /// equal exactly when the text is equal and cut in the same way.
    public var contentSHA256: String {
        var digest = SHA256()
        for list in [train, validation, test] + (tokenizerText == train ? [] : [tokenizerText]) {
            withUnsafeBytes(of: UInt64(list.count).littleEndian) { digest.update($0) }
            list.ends.withUnsafeBytes { digest.update($0) }
            list.bytes.withUnsafeBytes { digest.update($0) }
        }
        return SHA256.hexadecimal(digest.finalize())
    }

    private static func cut(_ content: [UInt8], near position: Int) -> Int {
        let limit = min(position + content.count / 400, content.count - 1)
        for i in (position - 1)..<limit where content[i] == 0x0a { return i + 1 }
        var i = position
        while i < content.count, content[i] & 0xc0 == 0x80 { i += 1 }
        return i
    }

    /// Offset of the first byte that does not continue a valid UTF-8 text; nil for a valid one.
    static func firstInvalidByte(of content: [UInt8]) -> Int? {
        if String(validating: content, as: UTF8.self) != nil { return nil }
        var parser = Unicode.UTF8.ForwardParser()
        var bytes = content.makeIterator()
        var offset = 0
        while true {
            switch parser.parseScalar(from: &bytes) {
            case .valid(let scalar): offset += scalar.count
            case .error: return offset
            case .emptyInput: return nil
            }
        }
    }
}
