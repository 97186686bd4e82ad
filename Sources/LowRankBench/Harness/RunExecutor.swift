import Foundation
import LowRankCore

/// Trains: what a worker does with the configuration it was given.
enum RunExecutor {
    static func execute(
        _ configuration: RunConfiguration, cacheDirectory: URL, progress: (RunProgress) -> Void
    ) throws -> RunResult {
        throw InputError("this build cannot train")
    }

    static func measureThroughput(
        _ configuration: RunConfiguration, settings: ThroughputSettings, cacheDirectory: URL
    ) throws -> ThroughputSample {
        throw InputError("this build cannot train")
    }
}

extension MethodCatalogue {
    /// The methods of this package.
    public static let shipped = MethodCatalogue(cards: []) { _, _ in }
}

extension SuiteReader {
    /// SHA-256 of the data a corpus name stands for: "wordnet", or a file.
    @Sendable public static func shippedDigest(ofCorpus corpus: String) throws -> String {
        guard corpus != "wordnet" else { throw InputError("this build cannot read WordNet") }
        return try ContentHash.ofFile(corpus)
    }
}
