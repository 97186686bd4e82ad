import LowRankBench
import LowRankCore
import LowRankMethods

/// A suite in the tables of the page.
struct ReportSuite {
    struct Header: Encodable {
        let name: String
        let reference: String
        let seeds: [Int]
        let machine: String
        let notes: [String]
    }

    struct Column: Encodable {
        /// As in summary.csv.
        let name: String
        let title: String
        /// Which values are better: "lower", "higher" or "neither".
        let better: String
        /// How the page writes a value: "loss", "bytes", "decimals2" ...
        let format: String
        /// Whether its values have intervals.
        let interval: Bool
    }

    /// What a loss is read against.
    struct Level: Encodable {
        let name: String
        let value: Double
    }

    struct Task: Encodable {
        let suite: String
        let name: String
        /// Whether its rows have the same numbers.
        let compares: Bool
        /// The one that rows are compared by stands first.
        let columns: [Column]
        var levels: [Level] = []
        let failures: [String]
        /// What the curves show, and what training is counted in; absent where nothing trains.
        var loss: String?
        var count: String?
    }

    struct Row: Encodable {
        let suite: String
        let task: String
        let row: String
        let label: String
        let methods: [String]
        let family: String
        /// Why its loss says nothing about its method; absent for most.
        var notLearned: String?
        /// The column that it is compared by.
        let headline: String
        /// By column: the mean, and half the width of its interval where there is one.
        let values: [String: [Double]]
        /// Seed and value of the headline.
        let seeds: [[Double]]
        /// Stored by the first seed, by category.
        var bytes: [String: Int]?
        /// Tokens, mean loss and half the width of its interval.
        var curve: [[Double]]?
        /// Learning rate and mean loss of the tuning runs, infinite where one diverged.
        var rates: [[Double]]?
    }

    let header: Header
    let tasks: [Task]
    let rows: [Row]

    init(_ name: String, _ results: SuiteResults) {
        if let kind = results.manifest.experiment {
            self.init(name, results, experiment: Experiments.of(kind))
        } else {
            self.init(name, training: results)
        }
    }

    init(_ name: String, _ manifest: ResultsManifest, notes: [String], tasks: [(task: Task, rows: [Row])]) {
        header = Header(
            name: name, reference: manifest.reference, seeds: manifest.seeds, machine: manifest.environment.cpu,
            notes: notes)
        self.tasks = tasks.map { $0.task }
        rows = tasks.flatMap { $0.rows }
    }

    /// The family of the method that a row is about.
    static func family(_ methods: [String], _ kind: MethodKind) -> String {
        let cards = methods.compactMap { try? MethodRegistry.entry($0).card }
        let others = cards.filter { $0.family != .fullRank }
        return (others.first { $0.kind == kind } ?? others.first ?? cards.first)?.family.rawValue ?? "none"
    }
}

extension Estimate {
    /// The mean, and half the width of the interval where there is one.
    var numbers: [Double] { [mean] + (halfWidth.map { [$0] } ?? []) }
}

extension MetricSpec.Format {
    /// Its name on the page.
    var word: String {
        switch self {
        case .decimals(let count): "decimals\(count)"
        case .significant(let digits): "significant\(digits)"
        case .count: "count"
        case .bytes: "bytes"
        case .seconds: "time"
        case .percent: "percent"
        case .loss: "loss"
        }
    }
}
