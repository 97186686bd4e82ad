import Dispatch
import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods
import Synchronization

/// A suite of as many runs as wanted, with records that no run has made.
///
/// A run of each method on each task is trained, a few updates long. The records of all rows and seeds are copies of
/// these with losses, times and digests of their own, so they have the size and the form of real ones.
struct MadeUpSuite {
    /// Of every suite.
    static let tasks = 5

    let file: String
    let results: String
    let plan: Plan
    private let folder: ResultsFolder
    /// By the row's method and the task.
    private var templates: [RowKey: Template] = [:]

    private struct Template {
        var result: RunResult
        var checkpoints: [RunCheckpoint]
    }

    /// Writes the suite's file, with its learning rates beside it.
    /// - Parameter folder: where everything goes.
    init(rows: Int, seeds: Int, in folder: URL) throws {
        file = folder.appending(path: "\(Self.name).yaml").path
        results = folder.appending(path: "results").path
        self.folder = ResultsFolder(root: results, suite: Self.name)
        try AtomicFile.write(Self.text(rows: rows, seeds: seeds), to: URL(fileURLWithPath: file))
        let suite = try SuiteReader(catalogue: .shipped, digest: { _ in "" }).read(file)
        try AtomicFile.write(Self.rates(of: suite), to: suite.learningRates!)
        plan = try Plan(suite, environment: .current())
        for run in plan.runs.prefix(Self.tasks * rows) {
            let key = Self.template(of: run)
            guard templates[key] == nil else { continue }
            var checkpoints: [RunCheckpoint] = []
            let result = try RunExecutor.execute(
                run.configuration, cacheDirectory: folder, checkpoint: { checkpoints.append($0) }, progress: { _ in })
            templates[key] = Template(result: result, checkpoints: checkpoints)
        }
    }

    private static let name = "made-up"
    private static let methods = ["adamw", "galore", "lora", "low-rank"]

    private static func template(of run: PlannedRun) -> RowKey {
        RowKey(task: run.configuration.task, row: run.configuration.methods.map(\.id).joined(separator: "+"))
    }

    // MARK: The suite

    private static func text(rows: Int, seeds: Int) -> String {
        let training = "{steps: 24, batch: 2, context: 16, warmup: 2, minimum_ratio: 0.1, clip: 1, evaluations: 8, evaluation_batches: 1}"
        let texts = (1..<tasks).map { number in
            """
              source-\(number):
                data: {kind: markov, states: 32, branching: 4, source_seed: \(number)}
                model: {kind: llama, hidden: 16, intermediate: 24, layers: 2, heads: 2}
                training: \(training)
            """
        }
        let map = """
              map:
                data: {kind: planted, rank: 2, density: 0.1, noise: 0.1, source_seed: 1}
                model: {kind: linear, inputs: 16, outputs: 16}
                training: \(training.replacing(" context: 16,", with: ""))
            """
        let entries = (0..<rows).map { row in
            let decay = "weight_decay: \(Double(row) / 1e4)"
            let method = methods[row % methods.count]
            let choices = switch method {
            case "adamw": "adamw: {\(decay)}"
            case "galore": "galore: {rank: 4, update_proj_gap: 8, \(decay)}"
            default: "\(method): {rank: 4}, adamw: {\(decay)}"
            }
            return """
                  row-\(row):
                    label: Made-up row \(row)
                    methods: {\(choices)}
                """
        }
        return """
            schema: suite/1
            seeds: [\((1...seeds).map(String.init).joined(separator: ", "))]
            reference: row-0
            learning_rates: \(name).learning-rates.yaml
            tuning: {seeds: [\(seeds + 1)], grid: [\(grid.map { "\($0)" }.joined(separator: ", "))]}
            throughput: {repetitions: 1, steps: 1, warmup_steps: 0, tasks: [source-1]}
            tasks:
            \((texts + [map]).joined(separator: "\n"))
            rows:
            \(entries.joined(separator: "\n"))

            """
    }

    private static let grid = [3.2e-4, 1e-3, 3.2e-3, 1e-2, 3.2e-2, 1e-1]

    /// Rates as `lowrank tune` writes them.
    private static func rates(of suite: Suite) -> String {
        var lines = ["schema: learning-rates/1", "command: none", "seeds: \(suite.tuning!.seeds)", "rows:"]
        for row in suite.rows {
            lines.append("  \(row.name):")
            for task in suite.tasks {
                let configuration = suite.configuration(task: task, row: row, learningRate: 0, seed: 0, threads: 1)
                lines += [
                    "    \(task.name):", "      learning_rate: \(grid[2])",
                    "      settings: \"\(LearningRates.settingsDigest(configuration))\"", "      curve:",
                ]
                lines += grid.map { "        - {learning_rate: \($0), losses: [\(2 + abs(log($0 / grid[2])))]}" }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    // MARK: Its records

    /// Writes the timings and all records but that of the last run.
    /// - Returns: the bytes of these records.
    /// - Throws: `Interrupted`, and what the disk has against it.
    func writeRecords(as form: HarnessBenchmark.Form, until interruption: Interruption = Interruption()) throws -> Int {
        try folder.create()
        let timings = plan.timings.map(timing(of:))
        switch form {
        case .files:
            for timing in timings { try JSONFile.text(timing).write(to: folder.throughputRecord(timing.key)) }
            return try write(JSONFile.text, interruption) { try $1.write(to: folder.record($0)) }
        case .lines:
            let archive = folder.url.appending(path: "records.ndjson")
            try Data().write(to: archive)
            let handle = try FileHandle(forWritingTo: archive)
            defer { try? handle.close() }
            let bytes = try write(JSONFile.line, interruption) { try handle.write(contentsOf: $1 + Data("\n".utf8)) }
            for timing in timings { try handle.write(contentsOf: JSONFile.line(timing) + Data("\n".utf8)) }
            return bytes
        }
    }

    /// - Parameter file: told the key and the text of each record, in the order of the plan.
    private func write(
        _ text: @Sendable (RunRecord) throws -> Data, _ interruption: Interruption,
        to file: (_ key: String, _ text: Data) throws -> Void
    ) throws -> Int {
        let runs = plan.runs.dropLast()
        var bytes = 0
        for first in stride(from: 0, to: runs.count, by: Self.atOnce) {
            if interruption.isRequested { throw Interrupted() }
            let part = runs[first..<min(first + Self.atOnce, runs.count)]
            let texts = Mutex([Result<Data, any Error>?](repeating: nil, count: part.count))
            DispatchQueue.concurrentPerform(iterations: part.count) { i in
                let made = Result { try text(record(of: part[first + i], number: first + i)) }
                texts.withLock { $0[i] = made }
            }
            for (run, text) in zip(part, texts.withLock { $0 }) {
                let text = try text!.get()
                bytes += text.count
                try file(run.key, text)
            }
        }
        return bytes
    }

    private static let atOnce = 1000

    private func record(of run: PlannedRun, number: Int) -> RunRecord {
        let template = templates[Self.template(of: run)]!
        var record = RunRecord(
            schema: RunRecord.currentSchema, key: run.key, status: .completed, reason: nil, configuration: run.configuration,
            environment: plan.environment, result: nil)
        record.checkpoints = template.checkpoints
        for i in template.checkpoints.indices {
            record.checkpoints![i].weightsSHA256 = ContentHash.of(Data("\(run.key) \(i)".utf8))
            record.checkpoints![i].resultSHA256 = template.checkpoints[i].resultSHA256.map { _ in ContentHash.of(Data(run.key.utf8)) }
        }
        guard number % Self.diverged.every != Self.diverged.first else {
            (record.status, record.reason) = (.diverged, "the loss is not a finite number at update 20")
            return record
        }
        record.result = Self.result(like: template.result, number)
        record.result!.weightsSHA256 = ContentHash.of(Data("\(run.key) end".utf8))
        // As the shapes of some methods depend on what they learn.
        if run.configuration.row.hasSuffix("7") { record.result!.memory.peak["scratch"]! += 4 * run.configuration.seed }
        return record
    }

    private static let diverged = (every: 211, first: 100)

    /// The same with other digits.
    private static func result(like template: RunResult, _ number: Int) -> RunResult {
        var stream = RandomStream(seed: number, name: "made-up record")
        func moved(_ value: Double) -> Double { value * (1 + 0.02 * stream.uniform()) }
        var result = template
        result.curve = template.curve.map { point in
            var point = point
            point.trainingLoss = point.trainingLoss.map(moved)
            (point.evaluationLoss, point.seconds) = (moved(point.evaluationLoss), moved(point.seconds))
            return point
        }
        result.finalEvaluationLoss = result.curve.last!.evaluationLoss
        result.bestEvaluationLoss = result.curve.map(\.evaluationLoss).min()!
        // What the data give is the same for all runs of a task.
        result.metrics = Dictionary(
            uniqueKeysWithValues: template.metrics.sorted { $0.key < $1.key }.map { name, value in
                (name, name.hasSuffix("Loss") || name.hasSuffix("Floor") ? value : moved(value))
            })
        result.trainingSeconds = result.curve.last!.seconds
        (result.tokensPerSecond, result.gemmPeak) = (moved(template.tokensPerSecond), moved(template.gemmPeak))
        result.stepTime.forward = moved(template.stepTime.forward)
        result.stepTime.backward = moved(template.stepTime.backward)
        result.stepTime.optimizer = moved(template.stepTime.optimizer)
        result.peakResidentBytes += 4096 * (number % 1000)
        return result
    }

    private func timing(of run: PlannedRun) -> ThroughputRecord {
        let result = templates[Self.template(of: run)]!.result
        let sample = ThroughputSample(
            tokensPerSecond: result.tokensPerSecond, stepTime: result.stepTime, gemmPeak: result.gemmPeak,
            modelFlopsPerToken: result.modelFlopsPerToken, loadAverage: 1)
        return ThroughputRecord(
            schema: ThroughputRecord.currentSchema, key: run.key, configuration: run.configuration,
            environment: plan.environment, settings: plan.suite.throughput, samples: [sample])
    }
}
