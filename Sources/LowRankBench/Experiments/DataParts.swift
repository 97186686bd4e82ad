import BenchTasks
import LowRankCore
import LowRankMethods

/// Several parts of a task's data, as the tasks or the clients of an experiment.
enum DataParts {
    /// A part with its digest, large enough for the task's batches.
    static func part(_ node: SettingNode, of task: SuiteTask, _ reader: TaskReader) throws -> any PartedData {
        guard let data = task.data.kind as? any PartedData else { preconditionFailure("the task's data have no parts") }
        let part = try data.part(node, reader)
        guard !part.partName.contains(SettingList.separator) else {
            throw node.error("a corpus with ', ' in its name cannot stand in a list")
        }
        try reader.check(DataConfiguration(part), task.model, task.training, at: node)
        return part
    }

    /// Two parts or more.
    static func list(_ node: SettingNode, of task: SuiteTask, _ reader: TaskReader) throws -> [any PartedData] {
        let items = try node.list()
        guard items.count > 1 else { throw node.error("needs at least two parts of the data") }
        return try items.map { try part($0, of: task, reader) }
    }

    static func settings(of parts: [any PartedData]) -> [String: HyperValue] {
        ["parts": SettingList.value(parts.map { $0.partName }), "sha256": SettingList.value(parts.map { $0.sha256 })]
    }
}

extension ExperimentRun {
    /// The training run of each part.
    var trainingRuns: [RunConfiguration] {
        zip(words("parts"), words("sha256")).map { configuration.trainingRun.on(part: $0, sha256: $1) }
    }
}
