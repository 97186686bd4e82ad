import Testing

@testable import LowRankCore

/// A method with its knob off is the method it grew out of.
struct ParentTests {
    private let shape = WeightShape(name: "w", outputs: 7, inputs: 6)

    private func weight(_ id: String, _ values: [String: HyperValue]) throws -> any LinearWeight<Double> {
        try TrainingMethod([(id, values)]).parametrisation
            .storedWeight(shape, initial: randomTensor([7, 6]), draws: Draws(seed: 1))
    }

    @Test func lostWithoutItsSparsePartTrainsLikeLowRank() throws {
        let lost = try GoldenRun([("lost", ["rank": .integer(3), "gamma": .real(1), "activation": .text("none")])])
        let lowRank = try GoldenRun([("low-rank", ["rank": .integer(3), "init": .text("spectral")])])
        for (a, b) in try zip(lost.train(), lowRank.train()) { #expect(abs(a - b) < 1e-10) }
    }

    @Test func colaWithoutItsActivationTrainsLikeLowRank() throws {
        let cola = try GoldenRun([("cola", ["rank": .integer(3), "activation": .text("none")])])
        let lowRank = try GoldenRun([("low-rank", ["rank": .integer(3), "init": .text("balanced")])])
        for (a, b) in try zip(cola.train(), lowRank.train()) { #expect(abs(a - b) < 1e-10) }
    }

    @Test func loroWithoutExactStepsTrainsLikeLowRank() throws {
        let loro = try GoldenRun([
            ("loro", ["rank": .integer(3), "lr_scaler": .real(1), "loro_freq": .integer(100), "eps": .real(1e-4)])
        ])
        let lowRank = try GoldenRun([
            ("low-rank", ["rank": .integer(3), "init": .text("xavier")]),
            ("adamw", ["variant": .text("hf"), "eps": .real(1e-4)]),
        ])
        for (a, b) in try zip(loro.train(), lowRank.train()) { #expect(abs(a - b) < 1e-10) }
    }

    @Test func reLoRAThatNeverRestartsIsLoRA() throws {
        let plan = LearningRatePlan(steps: 12, warmup: 0, minimumRatio: 0.1)
        let relora = try GoldenRun(
            [("relora", ["rank": .integer(3), "lora_alpha": .real(4), "cycles": .integer(1), "warm_start": .integer(0)])],
            plan: plan)
        let lora = try GoldenRun([("lora", ["rank": .integer(3), "lora_alpha": .real(4)])], plan: plan)
        #expect(try relora.train() == lora.train())
    }

    @Test(arguments: [
        ("trp", ["energy": .real(1), "nuclear_weight": .real(0), "final": .text("none")]),
        ("iss-p", ["prune_ratio": .real(0)]),
    ] as [(String, [String: HyperValue])])
    func pruningThatIsOffIsDenseTraining(_ id: String, _ values: [String: HyperValue]) throws {
        for (a, b) in try zip(GoldenRun([(id, values)]).train(), GoldenRun([("adamw", [:])]).train()) {
            #expect(abs(a - b) < 1e-8)
        }
    }

    @Test func slTrainWithAnEmptySupportIsAProductOfFactors() throws {
        let sltrain = try weight("sltrain", ["rank": .integer(2), "lora_alpha": .real(4), "sp_ratio": .real(0)])
        let lowRank = try weight("low-rank", ["rank": .integer(2)])
        let B = randomTensor([7, 2], "B")
        sltrain.parameter("B")!.value.assign(B)
        lowRank.parameter("B")!.value.assign(Tensor(B.values.map { 2 * $0 }, shape: [7, 2]))
        lowRank.parameter("A")!.value.assign(sltrain.parameter("A")!.value)
        let difference = zip(sltrain.effectiveWeight!.values, lowRank.effectiveWeight!.values).map { abs($0 - $1) }.max()!
        #expect(difference < 1e-14)
    }

    @Test func loRAWithoutScaleIsItsFrozenWeight() throws {
        let lora = try weight("lora", ["rank": .integer(2), "lora_alpha": .real(0)])
        lora.parameter("B")!.value.assign(randomTensor([7, 2], "B"))
        #expect(lora.effectiveWeight!.values == randomTensor([7, 6]).values)
    }
}
