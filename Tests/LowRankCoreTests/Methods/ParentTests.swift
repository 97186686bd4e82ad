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

    @Test(arguments: [[7, 4], [4, 7]]) func firaWithoutTheProjectedStepIsAPOLLOWithSingularVectors(_ shape: [Int]) throws {
        let common = adam.merging(["rank": .integer(2), "update_proj_gap": .integer(3)]) { $1 }
        let fira = try trained("fira", common.merging(["alpha": .real(0)]) { $1 }, shape)
        let apollo = try trained("apollo", common.merging(["proj": .text("svd")]) { $1 }, shape)
        #expect(fira.values == apollo.values)
    }

    /// Nothing is left out of the projection, so that nothing but the residue of rounding is added to GaLore.
    @Test(arguments: [[7, 4], [4, 7]]) func firaOfFullRankIsGaLore(_ shape: [Int]) throws {
        let common = adam.merging(["rank": .integer(4), "update_proj_gap": .integer(3)]) { $1 }
        let fira = try trained("fira", common.merging(["alpha": .real(1)]) { $1 }, shape)
        let galore = try trained("galore", common.merging(["scale": .real(1)]) { $1 }, shape)
        #expect(distance(fira, galore) < 1e-13)
    }

    @Test(arguments: ["columns", "rows", "randk"]) func frugalOfAllCoordinatesIsAdamW(_ choice: String) throws {
        let frugal = try trained(
            "frugal",
            adam.merging(
                [
                    "projection": .text("coordinate"), "coord_choice": .text(choice), "density": .real(1),
                    "update_gap": .integer(100),
                ]) { $1 }, [7, 4])
        #expect(try distance(frugal, trained("adamw", adam, [7, 4])) < 1e-15)
    }

    @Test func frugalOfAllBlocksIsAdamWUntilItChooses() throws {
        let knobs = adam.merging(["density": .real(1), "update_gap": .integer(100)]) { $1 }
        let (frugal, adamw) = try (GoldenRun([("frugal", knobs)]), GoldenRun([("adamw", adam)]))
        for (a, b) in try zip(frugal.train(), adamw.train()) { #expect(abs(a - b) < 1e-13) }
    }

    @Test(arguments: ["coordinate", "galore"]) func frugalOfDensityZeroIsSignDescent(_ projection: String) throws {
        let knobs: [String: HyperValue] = ["projection": .text(projection), "density": .real(0)]
        let start: Tensor<Double> = randomTensor([5, 4])
        var expected = start
        for t in 0..<6 {
            let g: Tensor<Double> = UpdateCase.gradient([5, 4], t)
            for i in 0..<20 { expected[i] -= 0.01 * (g[i] > 0 ? 1 : -1) }
        }
        #expect(try distance(trained("frugal", knobs, [5, 4]), expected) < 1e-14)
    }

    /// The direction of the official code's variant does not see the magnitudes.
    @Test(arguments: [[7, 4], [4, 7]]) func theDirectionOfGradNormLoRPIsGaLore(_ shape: [Int]) throws {
        let knobs = adam.merging(
            ["rank": .integer(2), "update_proj_gap": .integer(3), "scale": .real(0.5), "proj_type": .text("std")]) { $1 }
        let rule = try TrainingMethod([("gradnormlorp", knobs)]).updateRule
        var state = rule.makeState(
            for: ParameterInfo(name: "w", shape: shape, role: .linear), draws: Draws(seed: 3), as: Double.self)
        let weight = UpdateCase.train(&state, from: randomTensor(shape), steps: 0..<6)
        let galore = try trained("galore", knobs, shape)
        #expect((state as! GradNormLoRPState<Double>).directionValue.values == galore.values)
        #expect(distance(weight, galore) > 1e-3)
    }

    @Test func theAdaptersOfGradNormLoRPStartAtTheFrozenWeight() throws {
        let fresh = try weight("gradnormlorp", ["variant": .text("paper"), "rank": .integer(2)])
        #expect(distance(fresh.effectiveWeight!, randomTensor([7, 6])) < 1e-15)
    }

    /// The only cosine vector of length 1 is 1.
    @Test(arguments: [[7, 1], [1, 7]]) func dctAdamWOfVectorsIsAdamW(_ shape: [Int]) throws {
        let dct = try trained("dct-adamw", adam.merging(["rank": .integer(1)]) { $1 }, shape)
        #expect(try dct.values == trained("adamw", adam, shape).values)
    }
}
