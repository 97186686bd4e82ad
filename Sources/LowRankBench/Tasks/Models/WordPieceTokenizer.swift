import Foundation

/// BERT's tokenizer: lower case, accents removed, words cut at white space and punctuation, each word spelt by the longest
/// pieces of the vocabulary.
///
/// A piece inside a word is written "##piece"; a word that cannot be spelt, or is longer than 100 characters, is [UNK].
/// J. Devlin et al., BERT, NAACL 2019, arXiv:1810.04805; pieces as in M. Schuster, K. Nakajima, Japanese and Korean voice
/// search, ICASSP 2012.
package struct WordPieceTokenizer: Sendable {
    private let ids: [String: Int32]
    private let pieces: [String]
    private let special: (unknown: Int32, start: Int32, end: Int32, padding: Int32)
    private static let longestWord = 100

    package var vocabulary: Int { pieces.count }
    /// The token that fills sequences up to one length.
    package var padding: Int32 { special.padding }

    /// - Parameter path: a file with one token a line, as `vocab.txt` of a BERT.
    /// - Throws: `TaskError` that names the file.
    package init(path: String) throws(TaskError) {
        let data = try TaskFile.read(path, remedy: "name the vocab.txt of a BERT")
        guard let text = String(validating: data, as: UTF8.self) else { throw TaskError("\(path): not UTF-8") }
        var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }.map(String.init)
        if lines.last == "" { lines.removeLast() }
        try self.init(pieces: lines, file: path)
    }

    init(pieces: [String], file: String) throws(TaskError) {
        var ids: [String: Int32] = [:]
        for (id, piece) in pieces.enumerated() { ids[piece] = Int32(id) }
        func id(_ token: String) throws(TaskError) -> Int32 {
            guard let id = ids[token] else { throw TaskError("\(file): the token \(token) is not in the vocabulary") }
            return id
        }
        special = (try id("[UNK]"), try id("[CLS]"), try id("[SEP]"), try id("[PAD]"))
        self.ids = ids
        self.pieces = pieces
    }

    /// [CLS] text [SEP], or [CLS] first [SEP] second [SEP].
    /// - Parameter longest: tokens at most, the special ones included; the longer text gives first. At least 3, or 5 for a
    ///   pair.
    /// - Returns: ids, and for each whether it belongs to the first text (0) or the second (1).
    package func encode(_ text: String, _ second: String? = nil, longest: Int = 512) -> (tokens: [Int32], segments: [Int32]) {
        var (a, b) = (tokens(of: text), second.map(tokens) ?? [])
        let room = longest - (second == nil ? 2 : 3)
        while a.count + b.count > room {
            if a.count > b.count { a.removeLast() } else { b.removeLast() }
        }
        let first = framed(a)
        let rest = second == nil ? [] : b + [special.end]
        return (first + rest, Array(repeating: 0, count: first.count) + Array(repeating: 1, count: rest.count))
    }

    /// [CLS] tokens [SEP].
    func framed(_ tokens: [Int32]) -> [Int32] { [special.start] + tokens + [special.end] }

    /// The same, cut to this length.
    func framed(_ tokens: [Int32], _ length: Int) -> [Int32] { framed(Array(tokens.prefix(length - 2))) }

    /// The tokens of a text without special ones.
    package func tokens(of text: String) -> [Int32] { Self.words(of: text).flatMap(spell) }

    private func spell(_ word: String) -> [Int32] {
        let characters = Array(word.unicodeScalars)
        guard characters.count <= Self.longestWord else { return [special.unknown] }
        var tokens: [Int32] = []
        var start = 0
        while start < characters.count {
            var end = characters.count
            var found: Int32?
            while end > start {
                var piece = String.UnicodeScalarView(start == 0 ? [] : ["#", "#"])
                piece.append(contentsOf: characters[start..<end])
                found = ids[String(piece)]
                if found != nil { break }
                end -= 1
            }
            guard let found else { return [special.unknown] }
            tokens.append(found)
            start = end
        }
        return tokens
    }

    // MARK: - Words

    static func words(of text: String) -> [String] {
        var words: [String] = []
        var word = String.UnicodeScalarView()
        func end() {
            if !word.isEmpty { words.append(String(word)) }
            word = String.UnicodeScalarView()
        }
        for scalar in clean(text) {
            if scalar.properties.isWhitespace {
                end()
            } else if isPunctuation(scalar) || isIdeograph(scalar) {
                end()
                words.append(String(scalar))
            } else {
                word.append(scalar)
            }
        }
        end()
        return words
    }

    /// Without control characters, in lower case, without accents.
    private static func clean(_ text: String) -> [Unicode.Scalar] {
        var kept = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            switch scalar.properties.generalCategory {
            case _ where ["\t", "\n", "\r"].contains(scalar): kept.append(" ")
            case .control, .format, .unassigned, .privateUse, .surrogate: continue
            case _ where scalar == "\u{fffd}": continue
            default: kept.append(scalar)
            }
        }
        let apart = String(kept).decomposedStringWithCanonicalMapping.unicodeScalars
        var result: [Unicode.Scalar] = []
        for scalar in apart where scalar.properties.generalCategory != .nonspacingMark {
            result += scalar.properties.lowercaseMapping.unicodeScalars
        }
        return result
    }

    private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 33...47, 58...64, 91...96, 123...126: return true
        default: break
        }
        switch scalar.properties.generalCategory {
        case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
            .finalPunctuation, .otherPunctuation:
            return true
        default: return false
        }
    }

    /// Of the blocks of Chinese characters, each of which is a word.
    private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x4e00...0x9fff, 0x3400...0x4dbf, 0x20000...0x2a6df, 0x2a700...0x2b73f, 0x2b740...0x2b81f, 0x2b820...0x2ceaf,
            0xf900...0xfaff, 0x2f800...0x2fa1f:
            return true
        default: return false
        }
    }
}
