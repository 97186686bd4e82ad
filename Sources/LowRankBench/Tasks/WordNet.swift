import Foundation
import LowRankCore

/// The definitions of WordNet 3.0, as the Debian package `wordnet-base` installs them.
///
/// A synset is one line of `data.noun`, `data.verb`, `data.adj` or `data.adv`: fields, then ` | `,
/// then the gloss. The text of a synset is its whole gloss, the definition and the examples that
/// follow it, without the blanks around it: 117,659 glosses, 8,845,632 bytes of UTF-8. Definition
/// and examples are not told apart, because the files do not do so reliably: quotation marks also
/// occur within definitions (`significant progress (especially in the phrase "make strides")`), and
/// some are missing (`a local branch where postal services are available"`).
///
/// **Splits.** The SHA-256 of a synset's id (`n00001740`: n, v, a or r for the part of speech
/// and the eight digits of the synset's offset) decides everything: its first eight bytes as
/// a big-endian number, modulo 1000, give train below 950, validation below 975, test above; and
/// the synsets of a split are in ascending order of that number. So a split does not depend on the
/// order of a file, no synset is in two splits, and every prefix of a split is a fair sample of it.
/// (376 glosses belong to several synsets; 41 of these texts occur in more than one split.)
///
/// G. A. Miller, WordNet: a lexical database for English, Communications of the ACM 38 (11), 1995.
public struct WordNet: Sendable {
    /// A part of speech, by the name of its file.
    public enum Part: String, CaseIterable, Sendable {
        /// In the order in which the files are read.
        case noun, verb, adj, adv

        /// The letter WordNet has for the part of speech.
        var letter: String {
            switch self {
            case .noun: "n"
            case .verb: "v"
            case .adj: "a"
            case .adv: "r"
            }
        }

        /// Digest of the part's data file in Debian 12, wordnet-base 1:3.0-37.
        var sha256: String {
            switch self {
            case .noun: "fea17d2f9656611334eac790e5d69e47645fa180c4aa481fb4cd9b3520754ca2"
            case .verb: "adcf43e35b581e8036d8b5a52d63d9cd3d3b4870b2720d3c03c799df44777bc2"
            case .adj: "c89120dfc1f046ddff4a631bf9b7e9fa1a36b5e86565a23bf82dbe14f30b88a7"
            case .adv: "444a63bf3955080ab7524f5079cfc07ff9bc682cb98bdb1db73b0fb9829f1139"
            }
        }
    }

    /// One meaning and its gloss.
    public struct Synset: Hashable, Sendable {
        /// Such as "n00001740".
        public let id: String
        /// The lexicographer's file it comes from: 3 to 28 for nouns.
        public let lexicographerFile: Int
        /// Definition and examples, UTF-8.
        public let gloss: [UInt8]

        /// The gloss as text.
        public var text: String { String(decoding: gloss, as: UTF8.self) }

        /// Where its file stands in `nounFiles`; nil for another part of speech.
        var nounFile: Int? {
            let place = lexicographerFile - WordNet.firstNounFile
            return WordNet.nounFiles.indices.contains(place) ? place : nil
        }
    }

    static let firstNounFile = 3
    /// The lexicographers' files of nouns, the number above and those after it.
    static let nounFiles = [
        "Tops", "act", "animal", "artifact", "attribute", "body", "cognition", "communication", "event", "feeling",
        "food", "group", "location", "motive", "object", "person", "phenomenon", "plant", "possession", "process",
        "quantity", "relation", "shape", "state", "substance", "time",
    ]

    /// A part of the synsets, decided by their ids.
    public enum Split: Int, CaseIterable, Sendable {
        /// In the order of their share: 95, 2.5 and 2.5 %.
        case train, validation, test
    }

    /// Where Debian installs the files.
    public static let defaultDirectory = "/usr/share/wordnet"

    /// All synsets in the order of the files noun, verb, adj, adv.
    public let synsets: [Synset]
    /// Digest of the four files one after the other: `cat data.{noun,verb,adj,adv} | sha256sum`.
    public let sha256: String

    /// Reads and checks the four files.
    /// - Throws: a missing file, with the package to install; a file whose digest is not that of
    ///   Debian 12, with both digests.
    public init(directory: String = WordNet.defaultDirectory) throws(TaskError) {
        var synsets: [Synset] = []
        synsets.reserveCapacity(117_659)
        var all = SHA256()
        for part in Part.allCases {
            let data = try Self.contents(of: part, directory: directory)
            all.update(data)
            synsets += try Self.synsets(in: data, of: part, path: Self.path(of: part, directory))
        }
        self.synsets = synsets
        sha256 = SHA256.hexadecimal(all.finalize())
    }

    static func path(of part: Part, _ directory: String = WordNet.defaultDirectory) -> String { directory + "/data." + part.rawValue }

    /// A data file, checked.
    static func contents(of part: Part, directory: String = WordNet.defaultDirectory) throws(TaskError) -> Data {
        let path = path(of: part, directory)
        let data = try TaskFile.read(path, remedy: "install WordNet with: apt-get install wordnet-base")
        let found = SHA256.hexadecimal(SHA256.hash(data))
        guard found == part.sha256 else {
            throw TaskError(
                "\(path): SHA-256 is \(found), expected \(part.sha256) (wordnet-base 1:3.0-37 of Debian 12);"
                    + " restore it with: apt-get install --reinstall wordnet-base")
        }
        return data
    }

    /// The synsets of one data file. Lines that begin with two blanks are its licence.
    static func synsets(in data: Data, of part: Part, path: String) throws(TaskError) -> [Synset] {
        let parsed: Result<[Synset], TaskError> = data.withUnsafeBytes { raw in
            var result: [Synset] = []
            var start = 0
            var number = 0
            while start < raw.count {
                number += 1
                let rest = UnsafeRawBufferPointer(rebasing: raw[start...])
                let length = rest.firstOffset(of: 0x0a) ?? rest.count
                let line = UnsafeRawBufferPointer(rebasing: rest[..<length])
                start += length + 1
                if line.starts(with: [0x20, 0x20]) { continue }
                func isNumber(_ places: Range<Int>) -> Bool { line[places].allSatisfy { $0 >= 0x30 && $0 <= 0x39 } }
                guard line.count > 11, isNumber(0..<8), line[8] == 0x20, isNumber(9..<11), line[11] == 0x20,
                    let bar = line.firstOffset(of: UInt8(ascii: "|")), line[bar - 1] == 0x20
                else { return .failure(TaskError("\(path):\(number): not a synset of WordNet 3.0")) }
                var from = bar + 1
                while from < line.count, line[from] == 0x20 { from += 1 }
                var to = line.count
                while to > from, line[to - 1] == 0x20 { to -= 1 }
                result.append(
                    Synset(
                        id: part.letter + String(decoding: line[..<8], as: UTF8.self),
                        lexicographerFile: Int(line[9] - 0x30) * 10 + Int(line[10] - 0x30), gloss: Array(line[from..<to])))
            }
            return .success(result)
        }
        return try parsed.get()
    }

    /// The number that places a synset: the first eight bytes of the SHA-256 of its id, big-endian.
    static func place(of id: String) -> UInt64 {
        SHA256.hash(Array(id.utf8)).prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
    }

    static func split(at place: UInt64) -> Split {
        switch place % 1000 {
        case ..<950: .train
        case ..<975: .validation
        default: .test
        }
    }

    /// The synsets of each split, in the order of the split.
    public func splits() -> [Split: [Synset]] {
        let placed = synsets.indices
            .map { (place: Self.place(of: synsets[$0].id), index: $0) }
            .sorted { ($0.place, $0.index) < ($1.place, $1.index) }
        var result: [Split: [Synset]] = [:]
        for (place, index) in placed { result[Self.split(at: place), default: []].append(synsets[index]) }
        return result
    }
}

extension UnsafeRawBufferPointer {
    fileprivate func firstOffset(of byte: UInt8) -> Int? {
        guard let base = baseAddress, let found = memchr(base, Int32(byte), count) else { return nil }
        return UnsafeRawPointer(found) - base
    }
}
