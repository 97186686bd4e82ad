import Foundation
import TestSupport
import Testing

@testable import BenchRuns
@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

/// What is written for gnuplot to read, number by number.
struct FigureDataTests {
    private func run(_ seed: Int, _ losses: [Double]) -> FigureInput.Run {
        let curve = losses.enumerated().map { i, loss in
            CurvePoint(
                step: i, tokens: 100 * i, trainingLoss: nil, evaluationLoss: loss, learningRate: 0.1,
                seconds: 0)
        }
        return FigureInput.Run(seed: seed, status: .completed, curve: curve, finalLoss: losses.last)
    }

    private func memory(_ state: Int, total: Int) -> MemoryReport {
        MemoryReport(
            now: [:], largest: ["trainableWeights": 100, "moments": state], peak: [:], totalPeak: total,
            optimizerState: state, total: total, trainableParameters: 25)
    }

    private var input: FigureInput {
        FigureInput(suite: "s", tasks: [
            FigureInput.Task(name: "t", fullRankRow: "full", rows: [
                FigureInput.Row(
                    id: "full", label: "Full", family: "full rank", runs: [run(1, [6, 3]), run(2, [6, 2.5])],
                    memory: memory(200, total: 400),
                    throughput: .init(tokensPerSecond: [100, 80, 120], peakFraction: 0.5),
                    tuning: [
                        .init(learningRate: 0.01, loss: nil, chosen: false),
                        .init(learningRate: 0.001, loss: 3, chosen: true),
                    ]),
                FigureInput.Row(
                    id: "low", label: "Low", family: "other", runs: [run(2, [6, 3]), run(1, [6.5, 4])],
                    memory: memory(50, total: 250), throughput: .init(tokensPerSecond: [150])),
            ])
        ])
    }

    private func table(_ name: String) throws -> String {
        let figures = FigureRenderer.sections(input).flatMap(\.figures)
        return try #require(figures.first { $0.name == name }).table.text
    }

    @Test func learningCurves() throws {
        #expect(try table("learning-curves-t") == """
            series\trow\tlabel\ttokens\tseeds\tmean\tlow\thigh\tlast
            1\tfull\tFull\t0\t2\t6.0\t6.0\t6.0\t0
            1\tfull\tFull\t100\t2\t2.75\t2.5\t3.0\t1
            2\tlow\tLow\t0\t2\t6.25\t6.0\t6.5\t0
            2\tlow\tLow\t100\t2\t3.5\t3.0\t4.0\t1

            """)
    }

    @Test func lossMemory() throws {
        #expect(try table("loss-memory-t") == """
            series\trow\tlabel\tbytes\tseeds\tmean\tlow\thigh\tpareto
            2\tlow\tLow\t50.0\t2\t3.5\t3.0\t4.0\t1
            1\tfull\tFull\t200.0\t2\t2.75\t2.5\t3.0\t1

            """)
    }

    @Test func memoryStacks() throws {
        let lines = try table("memory-t").split(separator: "\n")
        #expect(lines[1] == "1\ttrainable weights\t1\tlow\tLow\t100\t0\t100\t250")
        #expect(lines[4] == "4\tmoments\t1\tlow\tLow\t50\t100\t150\t250")
        #expect(lines.count == 1 + 2 * 7)
    }

    @Test func throughput() throws {
        #expect(try table("throughput-t") == """
            series\trow\tlabel\tsample\ttokens_per_second\trelative\tmedian\tpeak_fraction
            1\tlow\tLow\t1\t150.0\t1.5\t1.5\tNaN
            2\tfull\tFull\t1\t100.0\t1.0\t1.0\t0.5
            2\tfull\tFull\t2\t80.0\t0.8\t1.0\t0.5
            2\tfull\tFull\t3\t120.0\t1.2\t1.0\t0.5

            """)
    }

    @Test func gapIsPairedBySeed() throws {
        let lines = try table("gap-to-full-rank-t").split(separator: "\n")
        let spread = try #require(SeedSpread([1, 0.5]))
        let interval = "\(spread.mean - spread.halfWidth!)\t\(spread.mean + spread.halfWidth!)"
        #expect(lines.dropFirst() == [
            "1\tlow\tLow\t1\t1.0\t0.75\t\(interval)", "1\tlow\tLow\t2\t0.5\t0.75\t\(interval)",
        ])
    }

    @Test func gapsToASecondReferenceHaveAFigure() throws {
        var input = input
        input.tasks[0].secondReferenceRow = "low"
        let figures = FigureRenderer.sections(input)[0].figures
        let figure = try #require(figures.first { $0.name == "gap-to-second-reference-t" })
        #expect(figure.title == "t: gap to Low after training")
        let lines = figure.table.text.split(separator: "\n").map { $0.split(separator: "\t").prefix(5).joined(separator: " ") }
        #expect(lines.dropFirst() == ["1 full Full 1 -1.0", "1 full Full 2 -0.5"])
        #expect(figures.contains { $0.name == "gap-to-full-rank-t" })
    }

    @Test func learningRates() throws {
        #expect(try table("learning-rate-t") == """
            series\trow\tlabel\tlearning_rate\tloss\tfailed\tchosen
            1\tfull\tFull\t0.001\t3.0\t0\t1
            1\tfull\tFull\t0.01\tNaN\t1\t0

            """)
    }

    @Test func failuresAreNamed() {
        func row(_ label: String, _ statuses: [RunRecord.Status]) -> FigureInput.Row {
            FigureInput.Row(id: label, label: label, family: "f", runs: statuses.enumerated().map {
                .init(seed: $0, status: $1, curve: [], finalLoss: $1 == .completed ? 1 : nil)
            })
        }
        #expect(FigureNotes.failures([
            row("A", [.completed, .completed]), row("LoRA", [.completed, .diverged, .completed]),
            row("B", [.crashed]), row("C", [.timedOut, .diverged]), row("D", []),
        ]) == [
            "LoRA: 1 of 3 runs diverged", "B: 1 of 1 run crashed", "C: 1 of 2 runs diverged, 1 timed out",
            "D: no runs",
        ])
    }

    @Test func lossAgainstTimeTakesTheRoundsInPairs() throws {
        // Full rank's 100, 80, 120 tokens per second over 150 in the only common round.
        #expect(try table("loss-time-t") == """
            series\trow\tlabel\trelative_time\tseeds\tmean\tlow\thigh\tpareto
            2\tlow\tLow\t\(100.0 / 150)\t2\t3.5\t3.0\t4.0\t1
            1\tfull\tFull\t1.0\t2\t2.75\t2.5\t3.0\t1

            """)
        let task = input.tasks[0]
        #expect(task.relativeTime(of: task.rows[0]) == 1)
        #expect(task.relativeTime(of: FigureInput.Row(id: "x", label: "X", family: "f", runs: [])) == nil)
    }

    @Test func effectiveRanksAreSortedByTheirUpdates() throws {
        func row(_ id: String, _ weights: [Double], _ updates: [Double]) -> FigureInput.Row {
            FigureInput.Row(id: id, label: id, family: "f", runs: zip(weights, updates).enumerated().map { i, ranks in
                .init(
                    seed: i, status: .completed, curve: [], finalLoss: 1,
                    metrics: ["effectiveRankWeights": ranks.0, "effectiveRankUpdates": ranks.1])
            })
        }
        let without = FigureInput.Row(
            id: "none", label: "None", family: "f",
            runs: [.init(seed: 1, status: .completed, curve: [], finalLoss: 1)])
        let input = FigureInput(
            suite: "s",
            tasks: [.init(name: "t", rows: [row("few", [9, 9], [2, 4]), without, row("many", [8, 6], [7, 7])])])
        let figure = try #require(
            EffectiveRankFigure.figure(for: input.tasks[0], slug: "t", styles: RowStyles(input)))
        #expect(figure.table.text == """
            series\trow\tlabel\tquantity\tseeds\tmean\tlow\thigh
            1\tmany\tmany\tweights\t2\t7.0\t6.0\t8.0
            1\tmany\tmany\tupdates\t2\t7.0\t7.0\t7.0
            2\tfew\tfew\tweights\t2\t9.0\t9.0\t9.0
            2\tfew\tfew\tupdates\t2\t3.0\t2.0\t4.0

            """)
        #expect(figure.script.text.contains("because the layer is not equivalent to one matrix: None."))
    }

    // MARK: Networks that were trained before

    /// Loss and accuracy on the earlier data of two seeds each, which was 90 % before.
    private func adapted(_ id: String, _ losses: [Double], _ accuracies: [Double]) -> FigureInput.Row {
        FigureInput.Row(
            id: id, label: id, family: "f",
            runs: zip(losses, accuracies).enumerated().map { i, pair in
                .init(
                    seed: i, status: .completed, curve: [], finalLoss: pair.0,
                    metrics: ["retention": pair.1, "retentionBefore": 0.9])
            }, memory: memory(10, total: 20))
    }

    private var adapted: FigureInput {
        var task = FigureInput.Task(
            name: "t", fullRankRow: "full",
            rows: [
                adapted("full", [1, 1.2], [0.4, 0.2]), adapted("head", [2, 2.2], [0.9, 0.9]),
                // Worse than full at both seeds, and at one of them.
                adapted("poor", [1.1, 1.3], [0.3, 0.1]), adapted("close", [0.9, 1.5], [0.39, 0.19]),
            ])
        task.startsTrained = true
        task.retention = ImagesData.retention
        return FigureInput(suite: "s", tasks: [task])
    }

    @Test func whatIsForgottenIsPairedBySeed() throws {
        let figures = FigureRenderer.sections(adapted)[0].figures
        let table = try #require(figures.first { $0.name == "loss-forgetting-t" }).table.text.split(separator: "\n")
        #expect(table[0] == "series\trow\tlabel\tforgotten\tseeds\tmean\tlow\thigh\tpareto\tleast\tmost\tplace")
        let rows = table.dropFirst().map { $0.split(separator: "\t") }
        #expect(rows.map { $0[1] } == ["head", "full", "close", "poor"])
        #expect(rows.map { $0[11] } == ["front", "front", "ambiguous", "dominated"])
        #expect(rows.map { $0[8] } == ["1", "1", "0", "0"])
        for (row, expected) in zip(rows, [[0, 0, 0], [60, 50, 70], [61, 51, 71], [70, 60, 80]]) {
            for (column, value) in zip([3, 9, 10], expected) { #expect(abs(Double(row[column])! - Double(value)) < 1e-9) }
        }
    }

    @Test func trainedParametersAreShownWhereNotAllTrain() throws {
        func names(_ input: FigureInput) -> [String] { FigureRenderer.sections(input)[0].figures.map(\.name) }
        #expect(names(adapted).contains("loss-parameters-t"))
        #expect(!names(input).contains("loss-parameters-t") && !names(input).contains("loss-forgetting-t"))
    }

    /// Also where a method has frozen a part of them at the end; codes are counted one by one.
    @Test func whatTrainsAtItsMostCounts() {
        func memory(_ weights: Int, _ numbers: Int) -> MemoryReport {
            MemoryReport(
                now: [:], largest: ["trainableWeights": weights], peak: [:], totalPeak: 0, optimizerState: 0, total: 0,
                trainableParameters: numbers)
        }
        #expect(memory(400, 60).trainedNumbers == 100 && memory(400, 130).trainedNumbers == 130 && memory(100, 100).trainedNumbers == 100)
    }

    @Test func bestRatesAgainstRankAndCurvature() throws {
        func row(_ label: String, _ rank: Int?, _ rates: [Double], curvature: Double) -> FigureInput.Row {
            var row = FigureInput.Row(
                id: label, label: label, family: "f",
                runs: [.init(seed: 1, status: .completed, curve: [], finalLoss: 1, metrics: ["curvature": curvature])])
            (row.rank, row.bestRates) = (rank, rates)
            return row
        }
        let rows = [
            row("Full", nil, [1e-3], curvature: 9), row("LoRA, rank 8", 8, [0.01, 0.03], curvature: 3),
            row("LoRA, rank 2", 2, [0.02], curvature: 4), row("LoRA, rank 4", 4, [0.05], curvature: 2), row("Two, rank 2", 2, [0.01], curvature: 1),
            row("Two, rank 8", 8, [0.01], curvature: 1), row("Alone, rank 2", 2, [0.02], curvature: 5), row("Odd", 4, [0.1], curvature: 1),
        ]
        let figures = FigureRenderer.sections(FigureInput(suite: "s", tasks: [.init(name: "t", fullRankRow: "Full", rows: rows)]))[0].figures
        func table(_ name: String) throws -> String { try #require(figures.first { $0.name == name }).table.text }
        #expect(try table("best-rate-rank-t") == "series\tname\tx\tmean\tlow\thigh\n1\tLoRA\t2.0\t0.02\t0.02\t0.02\n1\tLoRA\t4.0\t0.05\t0.05\t0.05\n1\tLoRA\t8.0\t0.02\t0.01\t0.03\n")
        #expect(try table("best-rate-curvature-t") == "series\tname\tx\tmean\tlow\thigh\n1\tLoRA\t2.0\t0.05\t0.05\t0.05\n1\tLoRA\t3.0\t0.02\t0.01\t0.03\n1\tLoRA\t4.0\t0.02\t0.02\t0.02\n")
    }

    @Test func ranksOfUpdatesAreShownByWeight() throws {
        func row(_ id: String, _ ranks: [Double]) -> FigureInput.Row {
            FigureInput.Row(id: id, label: id, family: "f", runs: (0..<2).map { seed in
                let names = ["model.layers.0.self_attn.q_proj", "model.layers.1.self_attn.q_proj", "model.layers.1.mlp.up_proj"]
                var metrics = Dictionary(uniqueKeysWithValues: zip(names, ranks).map { ("updateRank \($0)", $1 + Double(seed)) })
                metrics["updateRank"] = ranks.reduce(0, +) / 3 + Double(seed)
                return .init(seed: seed, status: .completed, curve: [], finalLoss: 1 + Double(seed), metrics: metrics)
            })
        }
        let figures = FigureRenderer.sections(FigureInput(suite: "s", tasks: [.init(name: "t", rows: [row("a", [1, 2, 6]), row("none", [])])]))[0].figures
        let table = try #require(figures.first { $0.name == "update-ranks-t" }).table.text.split(separator: "\n")
        #expect(table.dropFirst().sorted() == ["1\ta\t0\tq\t1.5", "1\ta\t1\tq\t2.5", "1\ta\t1\tup\t6.5"])
        let against = try #require(figures.first { $0.name == "loss-rank-t" }).table.text
        #expect(against.contains("\ta\ta\t3.5\t2\t1.5\t1.0\t2.0\t"))
    }
}
