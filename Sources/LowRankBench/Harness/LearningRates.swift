import Foundation
import LowRankCore
import LowRankMethods

/// The learning rates of a suite and the curves they were picked from, as `lowrank tune` writes them.
public struct LearningRates: Codable, Sendable, Equatable {
    static let schema = "learning-rates/1"

    /// The command that made the file.
    public var command: String
    /// The checkout it was made with, when there was one, and whether files differed from it.
    public var commit: String?
    /// Whether files differed from the checkout.
    public var dirty: Bool?
    /// The seeds that were tuned on.
    public var seeds: [Int]
    /// In the suite's order.
    public var entries: [Entry]

    /// One row on one task.
    public struct Entry: Codable, Sendable, Equatable {
        /// The row's name in the suite.
        public var row: String
        /// The task's name in the suite.
        public var task: String
        /// The rate that was picked.
        public var learningRate: Double
        /// Digest of everything but learning rate and seed that the tuned runs will be repeated with: a
        /// mismatch means that the suite changed after tuning.
        public var settings: String
        /// What was tried, by rising rate.
        public var curve: [Point]

        /// The best rate is the smallest or the largest tried: a better one may lie outside.
        public var isAtEdge: Bool {
            learningRate == curve.first?.learningRate || learningRate == curve.last?.learningRate
        }

        /// Where the loss of each tuning seed is lowest: the vertex of the parabola in the logarithm of the rate through the best
        /// rate tried and its neighbours, or the best rate itself where these have no finite loss. A seed at which every
        /// rate diverged has none.
        package var bestRates: [Double?] {
            (0..<(curve.map(\.losses.count).min() ?? 0)).map { seed in
                let points = curve.map { (x: log($0.learningRate), y: $0.losses[seed]) }
                guard let best = points.indices.filter({ points[$0].y.isFinite }).min(by: { points[$0].y < points[$1].y }) else {
                    return nil
                }
                let middle = points[best]
                guard best > 0, best + 1 < points.count, points[best - 1].y.isFinite, points[best + 1].y.isFinite else {
                    return curve[best].learningRate
                }
                let (left, right) = (middle.x - points[best - 1].x, points[best + 1].x - middle.x)
                let (rise, fall) = (points[best + 1].y - middle.y, points[best - 1].y - middle.y)
                let curvature = left * rise + right * fall
                // All three are equal.
                guard curvature > 0 else { return curve[best].learningRate }
                return exp(middle.x + (right * right * fall - left * left * rise) / (2 * curvature))
            }
        }
    }

    /// The final evaluation losses at one learning rate, one per tuning seed; infinite when diverged.
    public struct Point: Codable, Sendable, Equatable {
        /// The rate that was tried.
        public var learningRate: Double
        /// In the order of the seeds.
        public var losses: [Double]
    }

    /// The entry of a row on a task; nil when there is none.
    public func entry(row: String, task: String) -> Entry? { entries.first { $0.row == row && $0.task == task } }

    /// For many look-ups.
    package var byRow: [RowKey: Entry] {
        Dictionary(entries.map { (RowKey(task: $0.task, row: $0.row), $0) }) { first, _ in first }
    }

    /// What `Entry.settings` holds.
    package static func settingsDigest(_ configuration: RunConfiguration) -> String {
        var settings = configuration
        settings.label = ""
        settings.learningRate = 0
        settings.seed = 0
        // They change the speed.
        settings.threads = 1
        return String(ContentHash.of(settings).prefix(16))
    }
}

// MARK: - The file

extension LearningRates {
    /// With the rates of the files that the suite borrows from, where it has none of its own.
    /// - Throws: `InputError` as for a single file.
    func borrowing(for suite: Suite) throws -> LearningRates {
        var rates = self
        for file in suite.borrowedRates {
            let known = rates.byRow
            rates.entries += try Self.read(for: suite, at: file).entries.filter { known[RowKey(task: $0.task, row: $0.row)] == nil }
        }
        return rates
    }

    /// - Throws: `InputError` when the file is missing, not valid, or names what the suite lacks.
    package static func read(for suite: Suite, at url: URL) throws -> LearningRates {
        let top = try suite.load(url, madeBy: "tune")
            .settings(required: ["schema", "command", "seeds", "rows"], optional: ["commit", "dirty"])
        guard try top["schema"]!.text() == schema else { throw top["schema"]!.error("must be \(schema)") }
        var entries: [Entry] = []
        for row in try top["rows"]!.entries() {
            for task in try row.value.entries() {
                entries.append(try entry(row: row.name, task: task.name, task.value))
            }
        }
        let dirty = try top["dirty"].map { try $0.choice(["true", "false"]) == "true" }
        return LearningRates(
            command: try top["command"]!.text(), commit: try top["commit"]?.text(), dirty: dirty,
            seeds: try top["seeds"]!.seeds(), entries: entries)
    }

    private static func entry(row: String, task: String, _ node: SettingNode) throws -> Entry {
        let values = try node.settings(required: ["learning_rate", "settings", "curve"])
        let curve = try values["curve"]!.list().map { point in
            let values = try point.settings(required: ["learning_rate", "losses"])
            return Point(
                learningRate: try values["learning_rate"]!.positiveReal(),
                losses: try values["losses"]!.list().map {
                    try $0.hyperValue() == .text("diverged") ? .infinity : $0.real()
                })
        }
        return Entry(
            row: row, task: task, learningRate: try values["learning_rate"]!.positiveReal(),
            settings: try values["settings"]!.text(), curve: curve)
    }

    var yaml: String {
        var lines = [
            "# Learning rates and the curves they were picked from. Written by the command below; do not edit.",
            "schema: \(Self.schema)", "command: \(command)",
        ]
        if let commit { lines.append("commit: \"\(commit)\"") }
        if let dirty { lines.append("dirty: \(dirty)") }
        lines += ["seeds: [\(seeds.map(String.init).joined(separator: ", "))]", "rows:"]
        var row: String?
        for entry in entries {
            if entry.row != row { lines.append("  \(entry.row):") }
            row = entry.row
            lines += [
                "    \(entry.task):",
                "      learning_rate: \(entry.learningRate)" + (entry.isAtEdge ? "  # at the edge of the grid" : ""),
                "      settings: \"\(entry.settings)\"", "      curve:",
            ]
            lines += entry.curve.map { point in
                let losses = point.losses.map { $0.isFinite ? "\($0)" : "diverged" }.joined(separator: ", ")
                return "        - {learning_rate: \(point.learningRate), losses: [\(losses)]}"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
