import LowRankCore
import LowRankMethods

extension Plan {
    /// What `--dry-run` prints: every run with every hyper-parameter, and what is left to do.
    public func text(in folder: ResultsFolder) throws -> String {
        let keys = runs.map(\.key)
        let records = try folder.filed(keys)
        let missing = runs.filter { records[$0.key]?.isFinal != true }
        let adoptable = try AdoptableRecords(for: missing, in: folder, besides: Set(keys)).keys
        func state(_ run: PlannedRun) -> String {
            guard let record = records[run.key] else {
                return adoptable.contains(run.key) ? "adopted if a replay agrees, else to do" : "to do"
            }
            return record.isFinal ? "cached" : "\(record.status.words), to do again"
        }
        let runs = selectedRuns
        let groups = Dictionary(grouping: runs) { RowKey($0.configuration) }
        let tasks = suite.tasks.filter { task in groups.keys.contains { $0.task == task.name } }
        let part = shard.map { "shard \($0) of " } ?? ""
        var lines = ["\(part)suite \(suite.name) (\(suite.file)): \(runs.count) runs on \(tasks.count) tasks"]
        let throughput = suite.throughput
        // A shard leaves speed to a machine that has nothing else to do.
        if shard == nil {
            lines.append(
                "throughput: \(selectedTimings.count) measurements, \(throughput.repetitions) repetitions of \(throughput.steps) updates"
            )
        }
        for task in tasks {
            lines += ["", "task \(task.name)"]
            if let experiment = task.experiment { lines.append("  experiment  \(experiment)") }
            if task.model != .absent {
                lines += ["  data      \(task.data)", "  model     \(task.model)", "  training  \(task.training)"]
            }
            if task.experiment == nil {
                lines.append(
                    "  target    "
                        + (task.targetLoss.map { "loss \($0)" } ?? "loss of \(suite.reference) at half of its tokens"))
            }
            for row in suite.rows(on: task) {
                guard let group = groups[RowKey(task: task.name, row: row.name)] else { continue }
                let learningRate = group[0].configuration.learningRate
                // Zero stands for rows that do not train.
                let rate = learningRate > 0 ? ", learning rate \(learningRate)" : ""
                let steps = row.steps[task.name].map { ", \($0) updates" } ?? ""
                lines.append("  row \(row.name): \(row.label)\(rate)\(steps)")
                lines += row.methods[task.name]!.map { "    \($0)" }
                if let start = row.start { lines.append("    starts from \(start)") }
                lines += group.map { "    seed \($0.configuration.seed)  \($0.key.prefix(12))  \(state($0))" }
            }
        }
        lines += notes.isEmpty ? [] : [""] + notes.map { "note: \($0)" }
        return lines.joined(separator: "\n") + "\n"
    }
}
