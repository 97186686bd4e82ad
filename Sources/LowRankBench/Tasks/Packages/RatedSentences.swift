import Foundation
import Synchronization

/// Sentences of four domains, each with the mean of twenty people's ratings of its sentiment, from -4 to 4.
///
/// **Splits.** Sentences of one review or article stay together: the SHA-256 of the domain and the number of the document
/// decides, 80 % train, 10 % validation, 10 % test. It also is the order within a split, so that the first sentences are a
/// random sample.
///
/// C. J. Hutto, E. Gilbert, VADER: a parsimonious rule-based model for sentiment analysis of social media text, ICWSM 2014.
package struct RatedSentences: Sendable {
    package enum Domain: String, CaseIterable, Codable, Sendable {
        case films, news, tweets, products

        fileprivate var file: String {
            switch self {
            case .films: "movieReviewSnippets_GroundTruth.txt"
            case .news: "nytEditorialSnippets_GroundTruth.txt"
            case .tweets: "tweets_GroundTruth.txt"
            case .products: "amazonReviewSnippets_GroundTruth.txt"
            }
        }
    }

    package struct Sentence: Sendable, Hashable {
        /// "12_3", the third sentence of document 12, or "12" where documents are single sentences.
        package let id: String
        package let text: String
        package let rating: Double

        var document: Substring { id.prefix { $0 != "_" } }
    }

    /// In the order of the files.
    package let sentences: [Domain: [Sentence]]
    /// Where each of them is among the splits.
    private let places: [Domain: [UInt64]]

    /// From four files of the same names: an id, a rating and a text on every line, with tabs between.
    /// - Throws: `TaskError` that names the file and the line.
    package init(folder: URL) throws(TaskError) {
        var sentences: [Domain: [Sentence]] = [:]
        for domain in Domain.allCases { sentences[domain] = try Self.read(folder.appending(path: domain.file)) }
        self.sentences = sentences
        places = Dictionary(uniqueKeysWithValues: sentences.map { domain, list in
            (domain, list.map { WordNet.place(of: "\(domain.rawValue) \($0.document)") })
        })
    }

    /// Where sentences were read from last, and what they were: tasks of a suite share them.
    private static let latest = Mutex<(source: [String], sentences: RatedSentences)?>(nil)

    /// The sentences of the package, or of the folder of that path.
    /// - Throws: `TaskError` when they are missing or broken.
    static func sentences(from: String, sha256: String, cacheDirectory: URL) throws -> RatedSentences {
        let source = [from, sha256, cacheDirectory.path]
        if let latest = latest.withLock({ $0 }), latest.source == source { return latest.sentences }
        let sentences = try RatedSentences(folder: DataPackage.ratedSentences.folder(of: from, cacheDirectory: cacheDirectory))
        latest.withLock { $0 = (source, sentences) }
        return sentences
    }

    private static func read(_ url: URL) throws(TaskError) -> [Sentence] {
        let data = try TaskFile.read(url.path, remedy: "fetch it with: lowrank fetch \(DataPackage.ratedSentences.name)")
        guard let text = String(validating: data, as: UTF8.self) else { throw TaskError("\(url.relativePath): not UTF-8") }
        var sentences: [Sentence] = []
        for (number, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated()
        where !line.isEmpty {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 3, !fields[0].isEmpty, let rating = Double(fields[1]), (-4.0...4).contains(rating) else {
                throw TaskError(
                    "\(url.relativePath):\(number + 1): not an id, a rating from -4 to 4 and a text with tabs between")
            }
            sentences.append(Sentence(id: String(fields[0]), text: String(fields[2]), rating: rating))
        }
        guard !sentences.isEmpty else { throw TaskError("\(url.relativePath): has no sentences") }
        return sentences
    }

    /// The sentences of some domains by split, in the order of the split.
    package func splits(of domains: [Domain]) -> [WordNet.Split: [Sentence]] {
        let placed = domains.flatMap { domain in
            zip(places[domain] ?? [], sentences[domain] ?? [])
        }
        let ordered = placed.enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element)
        return Dictionary(grouping: ordered) { place, _ in
            switch place % 10 {
            case ..<8: .train
            case 8: .validation
            default: .test
            }
        }.mapValues { $0.map(\.1) }
    }
}
