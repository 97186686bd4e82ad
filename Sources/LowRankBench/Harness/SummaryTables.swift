import Foundation
import LowRankCore
import LowRankMethods
import Synchronization

/// The tables of a suite.
public protocol SummaryTables: Sendable {
    /// As Markdown, which is also what is printed.
    func markdown(_ manifest: ResultsManifest) -> String
    /// Every number in full.
    var csv: String { get }
}

extension SummaryTables {
    /// Writes both tables.
    public func write(_ manifest: ResultsManifest, to folder: ResultsFolder) throws {
        try AtomicFile.write(Data(markdown(manifest).utf8), to: folder.summaryMarkdown)
        try AtomicFile.write(Data(csv.utf8), to: folder.summaryCSV)
    }
}

extension SuiteResults {
    /// The tables of the suite's kind of experiment; they are made once.
    public var tables: any SummaryTables {
        madeTables.known.withLock { known in
            let tables = known ?? manifest.experiment.map { ExperimentSummary(self, Experiments.of($0)) } ?? Summary(self)
            known = tables
            return tables
        }
    }
}

final class MadeTables: Sendable {
    fileprivate let known = Mutex<(any SummaryTables)?>(nil)
}
