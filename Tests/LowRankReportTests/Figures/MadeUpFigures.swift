import Foundation

@testable import BenchRuns
@testable import BenchTasks
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

/// Made-up input for the tests of figures. The numbers mean nothing.
enum MadeUpFigures {
    static let families = [
        "full rank", "gradient projection", "structured pre-training", "adapters", "layer-wise training",
    ]

    /// Seven rows like those of the smallest suite.
    static var seven: FigureInput {
        let rows = [
            row("adamw", "Full-rank AdamW", family: 0, final: 3.37, kiB: 3200, speed: 8100),
            row("low-rank", "Low-rank W = BA", family: 2, final: 3.81, kiB: 1500, speed: 9000),
            row("lora", "LoRA", family: 3, final: 3.47, kiB: 1500, speed: 6900, failedSeeds: 1),
            row("relora", "ReLoRA", family: 3, final: 3.42, kiB: 1540, speed: 6700),
            row("galore", "GaLore", family: 1, final: 3.39, kiB: 1720, speed: 7300),
            row("sltrain", "SLTrain", family: 2, final: 3.40, kiB: 1830, speed: 5900),
            row("lost", "LOST", family: 2, final: 3.385, kiB: 1850, speed: 6100),
        ]
        return FigureInput(suite: "made-up", tasks: [task("wordnet", rows: rows)])
    }

    /// Five rows at three sizes, one of them with an outlier and one that learned something at the largest size alone, and what
    /// papers publish of two.
    static var ladder: FigureInput {
        var input = seven
        let rungs = [120_000, 260_000, 540_000].map { ScaleLadder.Rung(task: "width-\($0)", parameters: $0) }
        let others = input.tasks[0].rows.dropFirst().prefix(5)
        func gap(_ row: FigureInput.Row, _ i: Int) -> ScaleLadder.Gap {
            let points = rungs.enumerated().filter { i != 2 || $0.offset == 2 }.map { j, rung in
                let mean = i == 4 && j == 0 ? 3 : noise(i, j) / 5
                return (rung: rung, difference: Estimate(mean: mean, halfWidth: j == 1 ? nil : 0.05, count: 3))
            }
            return ScaleLadder.Gap(
                row: row.id, label: row.label, points: points,
                slope: i == 2 ? nil : Estimate(mean: 0.01 * Double(i), halfWidth: 0.02, count: 3))
        }
        input.ladder = ScaleLadder(
            rungs: rungs,
            comparisons: input.tasks[0].rows.prefix(2).map { reference in
                ScaleLadder.Comparison(
                    reference: .init(name: reference.id, label: reference.label, methods: []),
                    gaps: others.enumerated().filter { $1.id != reference.id }.map { gap($1, $0) })
            })
        input.published = [("galore", 60e6, 0.02), ("galore", 1e9, 0.01), ("lora", 60e6, 0.03)].map {
            FigureInput.PublishedGap(method: $0, parameters: $1, difference: $2, source: "a paper")
        }
        return input
    }

    /// Two rows whose gradients were looked at, in a model of two layers.
    static var observed: FigureInput {
        var input = seven
        input.tasks[0].rows = input.tasks[0].rows.filter { ["adamw", "galore"].contains($0.id) }
        for r in 0..<2 {
            for seed in 0..<3 {
                input.tasks[0].rows[r].runs[seed].observations = stride(from: 0, through: 500, by: 100).map { step in
                    observation(step: step, seed: seed, shift: Double(r) / 10)
                }
            }
        }
        return input
    }

    private static func observation(step: Int, seed: Int, shift: Double) -> GradientObservation {
        let kinds = ["self_attn.q_proj", "self_attn.k_proj", "self_attn.v_proj", "self_attn.o_proj"]
            + ["mlp.gate_proj", "mlp.up_proj", "mlp.down_proj"]
        let names = [0, 1].flatMap { layer in kinds.map { "model.layers.\(layer).\($0)" } }
        return GradientObservation(
            step: step, rank: 8, spectrum: (0..<32).map { exp(-Double($0) / (4 + Double(step) / 100)) },
            weights: names.enumerated().map { i, name in
                let value = 0.3 + shift + 0.5 * noise(i % 7, 3) + 0.02 * noise(step, seed)
                return .init(name: name, capturedEnergy: value, effectiveRank: 9, overlap: step == 0 ? nil : value)
            })
    }

    /// Thirty rows in five families, one of them far off.
    static var thirty: FigureInput {
        let rows = (0..<30).map { i in
            row(
                "row-\(i)", i == 0 ? "AdamW" : "Method-\(i)" + (i.isMultiple(of: 4) ? " SVD" : ""),
                family: i == 0 ? 0 : 1 + (i * 7 % 4), final: i == 11 ? 6.1 : 3.3 + 0.5 * noise(i, 0),
                kiB: i == 0 ? 3200 : 120 + 1900 * noise(i, 1), speed: 4000 + 5000 * noise(i, 2))
        }
        return FigureInput(suite: "made-up", tasks: [task("wordnet", rows: rows)])
    }

    static func task(_ name: String, rows: [FigureInput.Row]) -> FigureInput.Task {
        FigureInput.Task(
            name: name, fullRankRow: rows.first?.id,
            references: [
                .init(name: "unigram", loss: 5.26), .init(name: "bigram", loss: 3.82),
                .init(name: "entropy", loss: 3.1),
            ], rows: rows)
    }

    static func row(
        _ id: String, _ label: String, family: Int, final: Double, kiB: Double, speed: Double,
        seeds: Int = 3, failedSeeds: Int = 0
    ) -> FigureInput.Row {
        let key = id.utf8.reduce(0) { $0 * 31 % 9973 + Int($1) }
        let runs = (0..<seeds).map { seed in
            if seed < failedSeeds {
                return FigureInput.Run(seed: seed, status: .diverged, curve: [], finalLoss: nil)
            }
            let end = final + 0.04 * (noise(key, seed) - 0.5)
            let curve = (0...20).map { step in
                CurvePoint(
                    step: step * 25, tokens: step * 50_000, trainingLoss: nil,
                    evaluationLoss: step == 0 ? 6.3 : end + 1.6 * exp(-Double(step) / 5) - 1.6 * exp(-4.0),
                    learningRate: 0.003, seconds: 0)
            }
            return FigureInput.Run(
                seed: seed, status: .completed, curve: curve, finalLoss: curve.last!.evaluationLoss,
                metrics: [
                    "effectiveRankWeights": 20 + 40 * noise(key, seed + 20) / Double(1 + family),
                    "effectiveRankUpdates": 5 + 30 * noise(key, seed + 30),
                ])
        }
        let bytes = Int(kiB * 1024)
        let peak = [
            "trainableWeights": bytes / 2, "frozenWeights": family == 3 ? 1_600_000 : 0, "gradients": bytes / 2,
            "moments": bytes - bytes / 9, "projections": bytes / 9, "activations": 2_400_000, "scratch": 150_000,
        ]
        let memory = MemoryReport(
            now: [:], largest: peak, peak: peak, totalPeak: peak.values.reduce(0, +) - 140_000, optimizerState: bytes,
            total: 2 * bytes + (family == 3 ? 1_600_000 : 0), trainableParameters: bytes / 8)
        let samples = (0..<5).map { speed * (0.96 + 0.08 * noise(key, $0 + 50)) }
        let best = Double(1 + key % 4)
        let tuning = (0..<6).map { (i: Int) -> FigureInput.TuningPoint in
            FigureInput.TuningPoint(
                learningRate: [3e-4, 1e-3, 3e-3, 1e-2, 3e-2, 1e-1][i],
                loss: i == 5 && key % 3 == 0 ? nil : final + 0.12 * (Double(i) - best) * (Double(i) - best),
                chosen: Double(i) == best)
        }
        return FigureInput.Row(
            id: id, label: label, family: families[family], runs: runs, memory: memory,
            throughput: .init(tokensPerSecond: samples, peakFraction: speed / 19000), tuning: tuning)
    }

    /// A number in 0..<1 that depends on both arguments.
    static func noise(_ a: Int, _ b: Int) -> Double {
        let x = sin(Double(a) * 12.9898 + Double(b) * 78.233 + 1) * 43758.5453
        return x - x.rounded(.down)
    }
}
