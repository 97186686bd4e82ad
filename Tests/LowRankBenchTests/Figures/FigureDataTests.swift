import Foundation
import Testing

@testable import LowRankBench

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

    @Test func styleIsTheSameWhereverARowAppears() {
        var input = MadeUpFigures.seven
        let rows = input.tasks[0].rows
        input.tasks.append(MadeUpFigures.task("other", rows: Array(rows.reversed().prefix(3)) + [rows[0]]))
        input.tasks[1].fullRankRow = rows[0].id
        let styles = RowStyles(input)
        #expect(Set(rows.map { styles[$0].colour }).count == 7)
        #expect(styles[rows[0]].colour == "#000000")
        #expect(styles.legend(for: rows).isEmpty)
    }

    @Test func manyRowsAreColouredByFamily() {
        let input = MadeUpFigures.thirty
        let rows = input.tasks[0].rows
        let styles = RowStyles(input)
        for family in Set(rows.map(\.family)) {
            let members = rows.filter { $0.family == family }.map { styles[$0] }
            #expect(Set(members.map(\.colour)).count == 1)
            #expect(Set(members.map(\.point)).count == members.count)
        }
        #expect(styles.legend(for: rows).map(\.text) == styles.families)
    }
}
