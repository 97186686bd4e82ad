import Foundation
import LowRankCore
import LowRankMethods

/// Accepted results that new ones are compared with: the file `baselines/<suite>.json`, or else the committed
/// reference results of the suite.
///
/// Throughput has no place here: it is not compared across machines.
public struct Baseline: Codable, Sendable {
    static let currentSchema = "baseline/1"

    /// The version of the file's format.
    public var schema: String
    /// The name of the suite.
    public var suite: String
    /// Largest relative deviation by metric name, to either side: a result that is much better than
    /// accepted needs an explanation, too. Metrics that are not named fall under "others".
    public var tolerances: [String: Double]
    /// The machine and code of the accepted results.
    public var environment: RunEnvironment
    /// One for each record that was accepted.
    public var runs: [Run]

    /// What one run came to.
    public struct Run: Codable, Sendable {
        /// The task's name in the suite.
        public var task: String
        /// The row's name in the suite.
        public var row: String
        /// The run's seed.
        public var seed: Int
        /// How it ended.
        public var status: RunRecord.Status
        /// Its numbers, by the names that tolerances go by.
        public var metrics: [String: Double]
        /// Only equal on the same CPU type and code; a difference is mentioned, not counted.
        public var weightsSHA256: String?
    }

    /// Losses differ between CPU types because sums are ordered differently; bytes do not.
    static let defaultTolerances = [
        "finalEvaluationLoss": 0.02, "bestEvaluationLoss": 0.02, "optimizerStateBytes": 0, "totalBytes": 0,
        "trainableParameters": 0, "others": 0.1,
    ]

    /// Accepts these results, with the tolerances of the baseline that is replaced, which may have been edited.
    public init(accepting results: SuiteResults, tolerances: [String: Double]?) {
        schema = Self.currentSchema
        suite = results.manifest.suite
        self.tolerances = tolerances ?? Self.defaultTolerances
        environment = results.manifest.environment
        runs = results.records.map { record in
            Run(
                task: record.configuration.task, row: record.configuration.row, seed: record.configuration.seed,
                status: record.status, metrics: record.result.map(Self.metrics) ?? record.measured?.metrics ?? [:],
                weightsSHA256: record.result?.weightsSHA256)
        }
    }

    private static func metrics(of result: RunResult) -> [String: Double] {
        let own = [
            "finalEvaluationLoss": result.finalEvaluationLoss, "bestEvaluationLoss": result.bestEvaluationLoss,
            "optimizerStateBytes": Double(result.memory.optimizerState), "totalBytes": Double(result.memory.total),
            "trainableParameters": Double(result.memory.trainableParameters),
        ]
        return own.merging(result.metrics) { own, _ in own }
    }

    // MARK: The file

    /// The accepted results of a suite: those of the file when there is one, else the reference results.
    /// - Parameters:
    ///   - file: `baselines/<suite>.json`.
    ///   - reference: the committed results of the suite.
    /// - Throws: `InputError` when there are neither, or they are broken.
    public static func accepted(_ file: String, orReference reference: ResultsFolder) throws -> Baseline {
        let manager = FileManager.default
        guard !manager.fileExists(atPath: file), manager.fileExists(atPath: reference.manifest.path) else {
            return try read(file)
        }
        return Baseline(accepting: try SuiteResults.load(reference), tolerances: nil)
    }

    /// Reads a file of accepted results.
    /// - Throws: `InputError` when the file is missing or broken.
    public static func read(_ file: String) throws -> Baseline {
        try JSONFile.read(
            Baseline.self, schema: currentSchema, from: URL(fileURLWithPath: file),
            remedy: "make one with 'lowrank compare --accept'")
    }

    /// Writes the file, and its folder where there is none.
    public func write(_ file: String) throws {
        let url = URL(fileURLWithPath: file)
        try AtomicFile.createFolder(url.deletingLastPathComponent())
        try JSONFile.write(self, to: url)
    }
}

/// New results beside accepted ones.
public struct Comparison: Sendable {
    /// One line for each thing that is not as accepted.
    public let deviations: [String]
    /// Numbers that were compared.
    public let comparedMetrics: Int
    /// Runs whose final weights are bit for bit the accepted ones, of those compared.
    public let equalWeights: Int
    /// Runs that both sides have.
    public let comparedRuns: Int

    /// Compares every run of the results with the accepted one.
    public init(_ results: SuiteResults, with baseline: Baseline) {
        var deviations: [String] = []
        var (metrics, runs, equal) = (0, 0, 0)
        var seen: Set<String> = []
        let found = Baseline(accepting: results, tolerances: nil).runs
        let byName = Dictionary(found.map { ($0.name, $0) }) { first, _ in first }
        for accepted in baseline.runs {
            seen.insert(accepted.name)
            guard let run = byName[accepted.name] else {
                deviations.append("\(accepted.name): accepted, but there is no such run in the results")
                continue
            }
            runs += 1
            equal += run.weightsSHA256 == accepted.weightsSHA256 ? 1 : 0
            guard run.status == accepted.status else {
                deviations.append("\(run.name): \(run.status.words), accepted: \(accepted.status.words)")
                continue
            }
            for (metric, value) in accepted.metrics.sorted(by: { $0.key < $1.key }) {
                metrics += 1
                let tolerance = baseline.tolerances[metric] ?? baseline.tolerances["others"] ?? 0
                if let text = Self.deviation(of: run.metrics[metric], from: value, tolerance: tolerance) {
                    deviations.append("\(run.name): \(metric) \(text)")
                }
            }
        }
        for run in found where !seen.contains(run.name) { deviations.append("\(run.name): not in the baseline") }
        for run in results.missing where !seen.contains(run.name) {
            deviations.append("\(run.name): neither run nor in the baseline")
        }
        self.deviations = deviations
        comparedMetrics = metrics
        comparedRuns = runs
        equalWeights = equal
    }

    /// The last line of a report.
    public var conclusion: String {
        let weights = "final weights equal to the bit in \(equalWeights) of \(comparedRuns) runs"
        return deviations.isEmpty
            ? "\(comparedMetrics) metrics of \(comparedRuns) runs are within their tolerances; \(weights)"
            : "\(deviations.count) deviations in \(comparedMetrics) metrics of \(comparedRuns) runs; \(weights)"
    }

    private static func deviation(of value: Double?, from accepted: Double, tolerance: Double) -> String? {
        guard let value else { return "is missing, accepted: \(accepted)" }
        if value == accepted || abs(value - accepted) <= tolerance * abs(accepted) { return nil }
        let percent = String(format: "%+.2f %%", 100 * (value - accepted) / abs(accepted))
        return "\(value), accepted: \(accepted) (\(percent), tolerance \(100 * tolerance) %)"
    }
}

extension Baseline.Run {
    package var name: String { "\(task)/\(row), seed \(seed)" }
}

extension ResultsManifest.Run {
    package var name: String { "\(task)/\(row), seed \(seed)" }
}
