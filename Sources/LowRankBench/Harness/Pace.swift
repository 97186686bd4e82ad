import Foundation
import LowRankCore
import LowRankMethods

/// How many updates a row makes in the time that the reference row takes for its own, as `lowrank pace` writes it.
public struct Pace: Codable, Sendable, Equatable {
    static let schema = "pace/1"
    /// No row is so many times as fast as another.
    private static let largestSpeed = 1e6

    /// The command that made the file, the machine, and the checkout when there was one.
    public var command: String
    /// The processor's name.
    public var cpu: String
    /// The checkout's, when there was one.
    public var commit: String?
    /// In the suite's order.
    public var entries: [Entry]

    /// One row on one task.
    public struct Entry: Codable, Sendable, Equatable {
        /// The row's name in the suite.
        public var row: String
        /// The task's name in the suite.
        public var task: String
        /// Tokens per second over those of the reference row: the median of rounds in which both were measured.
        public var speed: Double

        /// The updates that fit into the time of so many of the reference row.
        public func updates(for reference: Int) -> Int { Int((speed * Double(reference)).rounded()) }
    }

    /// The entry of a row on a task; nil when there is none.
    public func entry(row: String, task: String) -> Entry? { entries.first { $0.row == row && $0.task == task } }

    /// The speeds that were measured.
    /// - Throws: `InputError` when a row could not be timed.
    public init(of suite: Suite, from records: [ThroughputRecord], environment: RunEnvironment, command: String) throws {
        func samples(_ row: String, _ task: String) throws -> [Double] {
            guard
                let record = records.first(where: { $0.configuration.row == row && $0.configuration.task == task }),
                record.failure == nil
            else { throw InputError("\(suite.file): row \(row) was not timed on task \(task); run the command again") }
            return record.samples.map(\.tokensPerSecond)
        }
        self.command = command
        cpu = environment.cpu
        commit = environment.commit
        entries = try suite.rows.flatMap { row in
            try suite.tasks.filter { row.methods[$0.name] != nil }.map { task in
                let ratios = zip(try samples(row.name, task.name), try samples(suite.reference, task.name)).map { $0 / $1 }
                // Three digits: more would only be noise.
                return Entry(row: row.name, task: task.name, speed: (Statistics.median(ratios)! * 1000).rounded() / 1000)
            }
        }
    }
}

// MARK: - The file

extension Pace {
    /// - Throws: `InputError` when the file is missing or not valid.
    package static func read(for suite: Suite, at url: URL) throws -> Pace {
        try Pace(suite.load(url, madeBy: "pace"))
    }

    private init(_ node: SettingNode) throws {
        let top = try node.settings(required: ["schema", "command", "cpu", "rows"], optional: ["commit"])
        guard try top["schema"]!.text() == Self.schema else { throw top["schema"]!.error("must be \(Self.schema)") }
        command = try top["command"]!.text()
        cpu = try top["cpu"]!.text()
        commit = try top["commit"]?.text()
        entries = try top["rows"]!.entries().flatMap { row in
            try row.value.entries().map { task in
                Entry(row: row.name, task: task.name, speed: try task.value.positiveReal(atMost: Self.largestSpeed))
            }
        }
    }

    /// Writes the file that `read` takes.
    public func write(to url: URL) throws { try AtomicFile.write(Data(yaml.utf8), to: url) }

    var yaml: String {
        var lines = [
            "# Speed of every row relative to the reference row. Written by the command below; do not edit.",
            "schema: \(Self.schema)", "command: \(command)", "cpu: \"\(cpu)\"",
        ]
        if let commit { lines.append("commit: \"\(commit)\"") }
        lines.append("rows:")
        var row: String?
        for entry in entries {
            if entry.row != row { lines.append("  \(entry.row):") }
            row = entry.row
            lines.append("    \(entry.task): \(entry.speed)")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// For the terminal.
    public func table(of suite: Suite) -> String {
        var table = TextTable(headings: [("row", .left), ("task", .left), ("speed", .right), ("updates", .right)])
        table.rows = entries.map { entry in
            let steps = suite.tasks.first { $0.name == entry.task }!.training.steps
            return [entry.row, entry.task, Format.ratio(entry.speed), "\(entry.updates(for: steps))"]
        }
        return table.markdown + "\n"
    }
}
