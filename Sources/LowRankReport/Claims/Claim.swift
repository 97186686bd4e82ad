import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// One sentence of a paper that can be tested, and how: an entry of `suites/claims/<method>.yaml`.
public struct Claim: Sendable {
    /// "galore-1"
    public let id: String
    /// The id of the method whose paper says it, also the name of the file.
    public let method: String
    /// The claim in one neutral sentence.
    public let statement: String
    public let source: Source
    /// What the paper gives for it.
    public let margin: Margin
    public let test: Test
    /// Where the test differs from the paper's setting, and what a reader ought to know.
    public let note: String?
}

extension Claim {
    /// Where the claim stands, and how well its number is known.
    public struct Source: Sendable {
        public let paper: String
        /// Absent for a paper that is not on arXiv.
        public let arXiv: String?
        /// The table, figure or section.
        public let place: String
        public let reading: Reading

        /// Whether the paper's number was read in the paper.
        public enum Reading: String, CaseIterable, Sendable {
            case read, secondary, unchecked
            case none = "no number"

            /// For a reader; nothing when there is nothing to be careful about.
            var caution: String? {
                switch self {
                case .read: nil
                case .secondary: "value as others quote it, not read in the paper"
                case .unchecked: "value as quoted, not checked against the paper"
                case .none: "no number to compare with"
                }
            }
        }

        /// "GaLore (2024), arXiv:2403.03507, Table 2"
        public var description: String {
            [paper, arXiv.map { "arXiv:\($0)" }, place].compactMap { $0 }.joined(separator: ", ")
                + (reading.caution.map { " (\($0))" } ?? "")
        }
    }

    /// What the paper claims, as text and, where it is a ratio, in percent.
    public struct Margin: Sendable {
        public let text: String
        /// One value per model size, in the units of the test's effect; may be empty.
        public let percents: [Double]
    }

    public enum Test: Sendable {
        /// Arithmetic, carried out by the `ExactClaim` of the same id.
        case exact
        case runs(Comparison)
    }

    /// Runs against runs, paired by seed.
    public struct Comparison: Sendable {
        public let run: Row
        public let against: Row
        /// Rows that the two sides are taken relative to, so that gaps are compared instead of values.
        public let runFrom: Row?
        public let againstFrom: Row?
        /// The row at the far end of the gap that a share is of.
        public let full: Row?
        public let metric: ClaimMetric
        /// That of the other side, where it is not `metric`; then the other side may be the run itself.
        public let againstMetric: ClaimMetric?
        public let decision: ClaimDecision
        /// Why the two sides may differ in data, model or training; absent when they must not.
        public let unequal: String?

        var rows: [Row] { [run, runFrom, against, againstFrom, full].compactMap { $0 } }

        /// "fira against galore", "perp-neg, naiveShare against share"
        var text: String {
            func name(_ row: Row, _ base: Row?) -> String { base.map { "\(row.row) over \($0.row)" } ?? row.row }
            if let againstMetric {
                return against == run
                    ? "\(run.row), \(metric.word) against \(againstMetric.word)"
                    : "\(metric.word) of \(run.row) against \(againstMetric.word) of \(against.row)"
            }
            let sides = name(run, runFrom) + " against " + name(against, againstFrom)
            return full.map { "\(sides), of the gap to \($0.row)" } ?? sides
        }
    }

    /// A row of a suite on one of its tasks.
    public struct Row: Sendable, Hashable, CustomStringConvertible {
        public let suite: String
        public let task: String
        public let row: String

        /// "pretraining/wordnet/galore"
        public var description: String { "\(suite)/\(task)/\(row)" }

        init(suite: String, task: String, row: String) {
            self.suite = suite
            self.task = task
            self.row = row
        }

        /// - Returns: nil unless the text has three parts.
        init?(_ text: String) {
            let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, !parts.contains("") else { return nil }
            self.init(suite: parts[0], task: parts[1], row: parts[2])
        }
    }
}
