import BenchTasks
import LowRankCore
import LowRankMethods

/// Several corpora of one vocabulary, as the tasks or the clients of an experiment.
enum TextParts {
    /// The settings of a list of corpora, each with its digest and long enough for the task's batches.
    static func settings(_ node: SettingNode, of task: SuiteTask, _ reader: TaskReader) throws -> [String: HyperValue] {
        let items = try node.list()
        guard items.count > 1 else { throw node.error("needs at least two corpora") }
        let names = try items.map { try $0.text() }
        if let comma = zip(names, items).first(where: { $0.0.contains(SettingList.separator) }) {
            throw comma.1.error("a corpus with ', ' in its name cannot stand in a list")
        }
        let corpora = try items.map { try reader.corpus($0) }
        if let text = task.data.kind as? TextData {
            for (item, corpus) in zip(items, corpora) {
                let data = DataConfiguration(text.on(corpus: corpus.corpus, sha256: corpus.sha256))
                try reader.check(data, task.model, task.training, at: item)
            }
        }
        return ["corpora": SettingList.value(names), "sha256": SettingList.value(corpora.map(\.sha256))]
    }
}

extension ExperimentRun {
    /// The training run of each corpus.
    var trainingRuns: [RunConfiguration] {
        zip(words("corpora"), words("sha256")).map { configuration.trainingRun.on(corpus: $0, sha256: $1) }
    }
}
