import Testing

@testable import BenchRuns
@testable import LowRankBench
@testable import LowRankCore
@testable import LowRankMethods
@testable import LowRankReport

/// What is written of observed gradients.
struct ObservationDataTests {
    private func observation(_ step: Int, _ overlap: Double?, energy: Double) -> GradientObservation {
        func weight(_ name: String, _ change: Double) -> GradientObservation.Weight {
            .init(
                name: name, capturedEnergy: energy + change, effectiveRank: 1, overlap: overlap.map { $0 + change })
        }
        return GradientObservation(
            step: step, rank: 1, spectrum: [1, energy],
            weights: [
                weight("model.layers.0.mlp.up_proj", 0), weight("model.layers.1.mlp.up_proj", 0.25),
                weight("model.layers.0.self_attn.q_proj", -0.25),
            ])
    }

    private var input: FigureInput {
        let runs = [0.25, 0.5].enumerated().map { seed, energy in
            FigureInput.Run(
                seed: seed, status: .completed, curve: [], finalLoss: 1,
                observations: [observation(0, nil, energy: energy), observation(10, energy, energy: 0.5)])
        }
        let diverged = FigureInput.Run(
            seed: 9, status: .diverged, curve: [], finalLoss: nil, observations: [observation(0, 1, energy: 1)])
        return FigureInput(suite: "s", tasks: [
            .init(name: "t", fullRankRow: "a", rows: [
                .init(id: "a", label: "A", family: "full rank", runs: runs + [diverged]),
                .init(id: "b", label: "B", family: "adapters", runs: [
                    .init(
                        seed: 1, status: .completed, curve: [], finalLoss: 1,
                        observations: [GradientObservation(step: 0, rank: 1, spectrum: [], weights: [])])
                ]),
            ])
        ])
    }

    private func table(_ name: String) throws -> String {
        try #require(FigureRenderer.sections(input).flatMap(\.figures).first { $0.name == name }).table.text
    }

    @Test func overlapIsTheMeanOverLayersWithTheRangeOfSeeds() throws {
        #expect(try table("subspace-overlap-t") == """
            series\trow\tlabel\tkind\tstep\tseeds\tmean\tlow\thigh
            1\ta\tA\tq\t10\t2\t0.125\t0.0\t0.25
            2\ta\tA\tup\t10\t2\t0.5\t0.375\t0.625

            """)
    }

    @Test func capturedEnergyHasTheFirstObservation() throws {
        let lines = try table("captured-energy-t").split(separator: "\n")
        #expect(lines.count == 1 + 4)
        #expect(lines[1] == "1\ta\tA\tq\t0\t2\t0.125\t0.0\t0.25")
    }

    @Test func spectraAreMeansOverSeeds() throws {
        #expect(try table("gradient-spectrum-t") == """
            series\trow\tstep\tindex\trelative
            1\ta\t0\t1\t1.0
            1\ta\t0\t2\t0.375
            2\ta\t10\t1\t1.0
            2\ta\t10\t2\t0.5

            """)
    }

    @Test func figuresSayWhatIsSeen() throws {
        let figures = FigureRenderer.sections(input).flatMap(\.figures)
        let overlap = try #require(figures.first { $0.name == "subspace-overlap-t" })
        #expect(overlap.reading.contains("random subspaces of 2 dimensions have 0.50"))
        #expect(overlap.reading.hasSuffix("Mean over the second half of training: A 0.31."))
        let spectrum = try #require(figures.first { $0.name == "gradient-spectrum-t" })
        #expect(spectrum.script.text.contains("Not shown, because they have no dense weights: B."))
        #expect(spectrum.reading.hasSuffix("A 2 at the first observation, 2 at the last."))
    }

    @Test func withoutObservationsNothingIsDrawn() {
        let names = FigureRenderer.sections(MadeUpFigures.seven).flatMap(\.figures).map(\.name)
        #expect(!names.contains { $0.hasPrefix("subspace") || $0.hasPrefix("gradient") || $0.hasPrefix("captured") })
    }

    @Test func weightsHaveKinds() {
        let names = ["model.layers.3.mlp.down_proj.weight", "model.layers.0.self_attn.k_proj", "weight", "lm_head"]
        let kinds = names.map(WeightKind.init)
        #expect(kinds.map(\.name) == ["down", "k", "weight", "lm_head"])
        #expect(WeightKind.sorted(Set(kinds)).map(\.name) == ["k", "down", "lm_head", "weight"])
        let linear = ["q", "k", "v", "o", "gate", "up", "down", "other"].map { WeightKind(parameter: $0 + "_proj") }
        #expect(Set(linear.map(\.colour)).count == 8)
    }
}
