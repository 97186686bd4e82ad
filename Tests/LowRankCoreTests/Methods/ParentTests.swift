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

    @Test func reLoRAThatNeverRestartsIsLoRA() throws {
        let plan = LearningRatePlan(steps: 12, warmup: 0, minimumRatio: 0.1)
        let relora = try GoldenRun(
            [("relora", ["rank": .integer(3), "lora_alpha": .real(4), "cycles": .integer(1), "warm_start": .integer(0)])],
            plan: plan)
        let lora = try GoldenRun([("lora", ["rank": .integer(3), "lora_alpha": .real(4)])], plan: plan)
        #expect(try relora.train() == lora.train())
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

    /// The weight after six updates with given gradients.
    private func trained(
        _ method: String, _ values: [String: HyperValue], _ shape: [Int], role: ParameterRole = .linear
    ) throws -> Tensor<Double> {
        let rule = try TrainingMethod([(method, values)]).updateRule
        var state = rule.makeState(
            for: ParameterInfo(name: "w", shape: shape, role: role), draws: Draws(seed: 3), as: Double.self)
        return UpdateCase.train(&state, from: randomTensor(shape), steps: 0..<6)
    }

    private let adam: [String: HyperValue] = [
        "beta2": .real(0.95), "eps": .real(1e-6), "weight_decay": .real(0.1),
    ]

    @Test(arguments: [ParameterRole.embedding, .norm, .head, .bias]) func apolloTrainsWhatItDoesNotProjectLikeAdamW(
        _ role: ParameterRole
    ) throws {
        let adamw = try trained("adamw", adam.merging(["variant": .text("hf")]) { $1 }, [6, 4], role: role)
        let apollo = try trained("apollo", adam.merging(["rank": .integer(2)]) { $1 }, [6, 4], role: role)
        #expect(apollo.values == adamw.values)
    }

    /// A channel of one entry is stretched to what Adam would do with it, when there is no momentum.
    @Test(arguments: [[7, 1], [1, 7]]) func apolloOfVectorsWithoutMomentumIsAdamW(_ shape: [Int]) throws {
        let knobs = adam.merging(["beta1": .real(0)]) { $1 }
        let adamw = try trained("adamw", knobs.merging(["variant": .text("hf")]) { $1 }, shape)
        let apollo = try trained(
            "apollo", knobs.merging(["rank": .integer(1), "proj": .text("svd"), "disable_nl": .flag(true)]) { $1 }, shape)
        #expect(distance(apollo, adamw) < 1e-6)
    }

    @Test func apolloMiniIsAPOLLOOfRankOneWithOneFactor() throws {
        let mini = try trained("apollo-mini", adam, [7, 4])
        let apollo = try trained(
            "apollo",
            adam.merging(["rank": .integer(1), "scale_type": .text("tensor"), "scale": .real(128)]) { $1 }, [7, 4])
        #expect(mini.values == apollo.values)
    }
}
