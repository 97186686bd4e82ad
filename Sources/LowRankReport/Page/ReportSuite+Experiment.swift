import LowRankBench
import LowRankCore
import LowRankMethods

extension ReportSuite {
    /// The numbers of a suite of experiments.
    init(_ name: String, _ results: SuiteResults, experiment: any Experiment) {
        let summary = ExperimentSummary(results, experiment)
        self.init(
            name, results.manifest, notes: summary.notes,
            tasks: summary.tasks.map { Self.measured($0, name, results.manifest, experiment.kind) })
    }

    private static func measured(
        _ task: ExperimentSummary.Task, _ suite: String, _ manifest: ResultsManifest, _ kind: MethodKind
    ) -> (task: Task, rows: [Row]) {
        var columns = task.metrics.map { Column($0) }
        if task.comparesRows, let headline = task.metrics.first {
            let title = "difference to \(manifest.label(manifest.reference))"
            columns.insert(Column(headline, name: "difference", title: title), at: 1)
        }
        let rows = task.rows.map { row in
            measured(row, (task.comparesRows ? task.metrics : row.metrics).first?.name ?? "", task.name, suite, kind)
        }
        let described = Task(
            suite: suite, name: task.name, compares: task.comparesRows, columns: columns, failures: task.failures)
        return (described, rows)
    }

    private static func measured(
        _ row: ExperimentSummary.Row, _ headline: String, _ task: String, _ suite: String, _ kind: MethodKind
    ) -> Row {
        let pairs = row.metrics.compactMap { metric in row.estimate(metric).map { (metric.name, $0.numbers) } }
        var values = Dictionary(uniqueKeysWithValues: pairs)
        values["difference"] = row.difference?.numbers
        let seeds = (row.values[headline] ?? [:]).sorted { $0.key < $1.key }
        return Row(
            suite: suite, task: task, row: row.name, label: row.label, methods: MethodCatalogue.ownMethods(row.methods),
            family: family(row.methods, kind), headline: headline, values: values,
            seeds: seeds.map { [Double($0.key), $0.value] })
    }
}

extension ReportSuite.Column {
    fileprivate init(_ metric: MetricSpec, name: String? = nil, title: String? = nil) {
        self.init(
            name: name ?? metric.name, title: title ?? metric.title, better: metric.better.rawValue,
            format: metric.format.word, interval: true)
    }
}
