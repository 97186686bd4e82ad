import Testing

@testable import BenchRuns
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

struct FigureInputTests {
    private func record(
        task: String = "wordnet", row: String, seed: Int, rate: Double = 0.01,
        status: RunRecord.Status = .completed, loss: Double = 3
    ) -> RunRecord {
        let data: DataConfiguration = task == "planted"
            ? .planted(rank: 2, density: 0.1, noise: 0, sourceSeed: 1)
            : .markov(states: 4, branching: 2, sourceSeed: 1)
        let configuration = RunConfiguration(
            task: task, data: data, model: .linear(inputs: 2, outputs: 2),
            training: TrainingConfiguration(
                steps: 1, batch: 1, context: 1, warmup: 0, minimumRatio: 0, clip: 0, evaluations: 1,
                evaluationBatches: 1),
            row: row, label: row.uppercased(), methods: [], learningRate: rate, seed: seed, threads: 1)
        let memory = MemoryReport(
            now: [:], largest: [:], peak: [:], totalPeak: 10 + seed, optimizerState: 1, total: 2, trainableParameters: 1)
        let result = RunResult(
            curve: [], finalEvaluationLoss: loss, bestEvaluationLoss: loss, metrics: ["perplexity": 9],
            observations: [GradientObservation(step: 4, rank: 2, spectrum: [1], weights: [])], memory: memory,
            peakResidentBytes: 0, trainingSeconds: 1, tokensPerSecond: 1,
            stepTime: StepTime(forward: 0, backward: 0, optimizer: 0, refresh: 0), gemmPeak: 1,
            modelFlopsPerToken: 1, weightsSHA256: "")
        return RunRecord(
            schema: RunRecord.currentSchema, key: "\(task)-\(row)-\(seed)", status: status, reason: nil,
            configuration: configuration,
            environment: RunEnvironment(
                cpu: "", cores: 1, openBLAS: "", openBLASKernel: "", swift: "", codeSHA256: "",
                commit: nil, dirty: nil),
            result: status == .completed ? result : nil)
    }

    @Test func gathersRecordsByTaskAndRow() throws {
        let input = FigureInput(
            suite: "quick",
            records: [
                record(row: "adamw", seed: 1), record(row: "lora", seed: 1, status: .diverged),
                record(row: "adamw", seed: 2, loss: 4), record(task: "planted", row: "lora", seed: 1),
            ],
            tuning: [
                .init(task: "wordnet", row: "adamw"): [
                    .init(learningRate: 0.01, loss: 2.5, chosen: true), .init(learningRate: 0.1, loss: nil, chosen: false),
                ]
            ],
            throughput: [.init(task: "wordnet", row: "lora"): .init(tokensPerSecond: [5])],
            references: ["wordnet": [.init(name: "unigram", loss: 5)]], fullRankRow: "adamw", secondReferenceRow: "lora",
            notLearned: [.init(task: "planted", row: "lora")],
            family: { $0.row == "adamw" ? "full rank" : "adapters" })

        #expect(input.tasks.map(\.name) == ["wordnet", "planted"])
        let wordnet = input.tasks[0]
        #expect(wordnet.rows.map(\.id) == ["adamw", "lora"])
        #expect(wordnet.rows.map(\.label) == ["ADAMW", "LORA"])
        #expect(wordnet.rows.map(\.family) == ["full rank", "adapters"])
        #expect(wordnet.references.map(\.name) == ["unigram"])
        #expect(wordnet.fullRank?.id == "adamw" && wordnet.secondReferenceRow == "lora")
        #expect(input.tasks[1].rows.map(\.label) == ["LORA (did not learn)"])
        #expect(wordnet.rows[0].finalLosses == [1: 3, 2: 4])
        #expect(wordnet.rows[0].metric("perplexity")?.count == 2 && wordnet.rows[0].metric("none") == nil)
        #expect(wordnet.rows[0].runs[0].observations.map(\.step) == [4])
        #expect(wordnet.rows[0].memory?.totalPeak == 11)
        #expect(wordnet.rows[0].tuning.map(\.loss) == [2.5, nil])
        #expect(wordnet.rows[1].tuning.isEmpty)
        #expect(wordnet.rows[1].finalLoss == nil && wordnet.rows[1].memory == nil)
        #expect(wordnet.rows[1].throughput?.tokensPerSecond == [5])
        #expect(input.tasks[1].logarithmicLoss && input.tasks[1].countName == "Samples")
        #expect(!wordnet.logarithmicLoss)
    }
}
