import TestSupport
import Testing

@testable import LowRankCore
import LowRankMethods
@testable import TrainingMethods

/// A method with its knob off is the method it grew out of.
struct ParentTests {
    private let shape = WeightShape(name: "w", outputs: 7, inputs: 6)

    private func weight(_ id: String, _ values: [String: HyperValue]) throws -> StoredWeight<Double> {
        try TrainingMethod([(id, values)]).parametrisation
            .storedWeight(shape, initial: randomTensor([7, 6]), streams: RandomStreams(seed: 1))
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

    @Test func reLoRAThatNeverMergesIsLoRAFromTheWarmStartOn() throws {
        let plan = LearningRatePlan(steps: 12, warmup: 0, minimumRatio: 0.1)
        func train(_ values: [String: HyperValue]) throws -> [Double] {
            let fixed: [String: HyperValue] = ["rank": .integer(3), "lora_alpha": .real(4), "cycles": .integer(3)]
            return try GoldenRun([("relora", fixed.merging(values) { $1 })], plan: plan).train()
        }
        let lora = try GoldenRun([("lora", ["rank": .integer(3), "lora_alpha": .real(4)])], plan: plan).train()
        #expect(try train(["merges": .flag(false), "warm_start": .integer(0)]) == lora)

        // Alike up to the first merge, which follows update 9, and the restart of the rate in that update.
        let (with, without) = try (train([:]), train(["merges": .flag(false)]))
        #expect(with.prefix(9) == without.prefix(9) && with.suffix(3) != without.suffix(3))
    }

    @Test func theRateOfReLoRAThatNeverMergesRestartsAtTheWrapAlone() throws {
        let plan = LearningRatePlan(steps: 12, warmup: 1, minimumRatio: 0.1)
        func rates(_ merges: Bool) throws -> [Double] {
            let values: [String: HyperValue] = [
                "cycles": .integer(3), "restart_warmup": .real(0.5), "merges": .flag(merges),
            ]
            let schedule = try TrainingMethod([("relora", values)]).schedule
            return (0..<12).map { schedule.multiplier(at: $0, plan: plan) }
        }
        let (with, without) = try (rates(true), rates(false))
        #expect(with[..<8] == without[..<8] && with[8] == 0 && with[10...] == without[10...])
        #expect(without[4] == 0 && (8..<12).allSatisfy { without[$0] == plan.multiplier(at: $0) })
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

    @Test func blockLoRAOfOneBlockTrainsLikeLoRA() throws {
        let block = try GoldenRun([("block-lora", ["rank": .integer(3), "blocks": .integer(1), "scale": .real(2)])])
        let lora = try GoldenRun([("lora", ["rank": .integer(3), "lora_alpha": .real(6)])])
        for (a, b) in try zip(block.train(), lora.train()) { #expect(abs(a - b) < 1e-12) }
    }

    /// DyLoRA of one component, LoRA-GGPO without noise, PEGO of one module without a penalty and LoRA+ with one rate.
    @Test(arguments: [
        ("lora-plus", ["rank": .integer(3), "lora_alpha": .real(12), "ratio": .real(1)], 3),
        ("dylora", ["rank": .integer(1), "lora_alpha": .real(4)], 1),
        ("lora-ggpo", ["rank": .integer(3), "lora_alpha": .real(12), "sigma": .real(0), "beta": .real(0)], 3),
        ("pego", ["rank": .integer(3), "group": .integer(1), "scale": .real(4), "a": .real(0)], 3),
    ] as [(String, [String: HyperValue], Int)])
    func adaptersWithTheirKnobsOffTrainLikeLoRA(_ id: String, _ values: [String: HyperValue], _ rank: Int) throws {
        let lora = try GoldenRun([("lora", ["rank": .integer(rank), "lora_alpha": .real(4 * Double(rank))])])
        for (a, b) in try zip(GoldenRun([(id, values)]).train(), lora.train()) { #expect(abs(a - b) < 1e-12) }
    }

    /// Adapters whose update is zero at the start, or taken out of the frozen weight.
    @Test(arguments: [
        ("codyra", [:]), ("dylora", [:]), ("lora-ggpo", [:]), ("pego", [:]), ("s2-lora", [:]),
        ("comp-lora", ["k": .integer(2)]), ("conv-lora", [:]), ("diffusekrona", [:]),
        ("diffusekrona", ["variant": .text("lokr"), "lokr_rank": .integer(1), "decompose_both": .flag(true)]), ("dv-lora", [:]),
        ("flora-tucker", ["r1": .integer(3), "r2": .integer(2)]), ("hydra", ["biases": .flag(false)]),
        ("lola-specvit", ["gate_residual": .flag(false)]), ("lora-pro", [:]),
        ("qwha", ["rank": .integer(1), "start": .text("random"), "base_bits": .integer(0)]), ("soka", [:]), ("tlora", [:]),
        ("tlora", ["modes": .integer(3)]), ("wara", [:]),
        ("block-lora", [:]), ("bone", [:]), ("bone", ["init_weights": .text("mini")]), ("eva", [:]), ("lamda", [:]),
        ("lamda", ["factors": .text("svd")]), ("loca", ["num_components": .integer(5)]), ("loldu", [:]),
        ("lora-xs", ["sigma": .real(0)]), ("nola", ["num_basis": .integer(4)]), ("paca", [:]),
        ("paca", ["selection": .text("weight")]), ("pissa", [:]), ("randlora", [:]), ("randlora", ["sparse": .flag(true)]),
        ("salt", ["r_lora": .integer(2)]), ("shira", ["rank": .integer(1)]), ("shira", ["mask": .text("struct")]), ("svfit", [:]),
    ] as [(String, [String: HyperValue])])
    func adaptersStartAsTheFrozenWeight(_ id: String, _ values: [String: HyperValue]) throws {
        let hasRank = try MethodRegistry.entry(id).card.hyperparameters.contains { $0.name == "rank" }
        let rank: [String: HyperValue] = hasRank ? ["rank": .integer(2)] : [:]
        let form = try TrainingMethod([(id, rank.merging(values) { $1 })]).parametrisation
        var data = WeightCalibration<Double>()
        data.inputs = [randomTensor([9, 6], "x")]
        let weight = try form.storedWeight(shape, initial: randomTensor([7, 6]), data: data, streams: RandomStreams(seed: 1))
        #expect(distance(weight.effectiveWeight!, randomTensor([7, 6])) < 1e-14)
    }

    /// What the four-bit residual loses is less where the leading triples are kept apart, and less again when they are
    /// taken anew against it.
    @Test func quantisedPiSSAIsNearerToTheWeightThanQLoRA() throws {
        let W0: Tensor<Double> = randomTensor([7, 6])
        func error(_ id: String, _ values: [String: HyperValue]) throws -> Double {
            try distance(weight(id, values.merging(["rank": .integer(3)]) { $1 }).effectiveWeight!, W0)
        }
        let once = try error("pissa", ["quantised": .flag(true)])
        #expect(try once < error("qlora", [:]))
        #expect(try error("pissa", ["quantised": .flag(true), "iterations": .integer(5)]) < once)
    }

    // MARK: - Update rules

    @Test func adamWSplitWithOneRateIsAdamW() throws {
        let split = try GoldenRun([("adamw-split", ["rest_rate": .real(1), "weight_decay": .real(0.1)])])
        let adamW = try GoldenRun([("adamw", ["weight_decay": .real(0.1)])])
        #expect(try split.train() == adamW.train())
    }

    @Test func lionThatLooksAtNoMomentumIsSignSGD() throws {
        let lion = try GoldenRun([("lion", ["beta1": .real(0)])])
        let signSGD = try GoldenRun([("signsgd", [:])])
        #expect(try lion.train() == signSGD.train())
    }

    /// The weight after six updates of a rule with random gradients.
    private func weights(
        _ method: String, _ knobs: [String: HyperValue], _ shape: [Int], _ role: ParameterRole = .linear,
        learningRate: Double = 0.01
    ) throws -> Tensor<Double> {
        var state: UpdateState<Double> = try UpdateCase(
            method: method, knobs: knobs, shape: shape, role: role
        ).state()
        return UpdateCase.train(
            &state, from: UpdateCase.gradient(shape, 99), steps: 0..<6, learningRate: learningRate)
    }

    @Test func signSGDIsAdamWWithoutMemory() throws {
        let adamW = try weights("adamw", ["beta1": .real(0), "beta2": .real(0), "eps": .real(0)], [7, 4])
        #expect(try distance(weights("signsgd", [:], [7, 4]), adamW) < 1e-14)
    }

    @Test func sgdWithoutMomentumIsGradientDescent() throws {
        var expected: Tensor<Double> = UpdateCase.gradient([7, 4], 99)
        for t in 0..<6 { expected.blend(keeping: 1, adding: -0.01, of: UpdateCase.gradient([7, 4], t)) }
        #expect(try distance(weights("sgd-momentum", ["momentum": .real(0)], [7, 4]), expected) < 1e-15)
    }

    /// One entry per block: a weight with one input, and a bias.
    @Test(arguments: [([7, 1], ParameterRole.linear), ([6], .bias)])
    func adamMiniOnBlocksOfOneEntryIsAdamW(_ shape: [Int], _ role: ParameterRole) throws {
        let knobs: [String: HyperValue] = ["eps": .real(1e-3), "beta2": .real(0.9)]
        #expect(try distance(weights("adam-mini", knobs, shape, role), weights("adamw", knobs, shape, role)) < 1e-14)
    }

    @Test(arguments: [ParameterRole.embedding, .head, .norm, .bias]) func muonOnTheRestIsAdamW(_ role: ParameterRole) throws {
        let knobs: [String: HyperValue] = ["beta2": .real(0.9), "weight_decay": .real(0.1)]
        let muon = try weights("muon", knobs.merging(["rest_rate": .real(0.5)]) { $1 }, [7, 4], role, learningRate: 0.02)
        #expect(try muon.values == weights("adamw", knobs, [7, 4], role, learningRate: 0.01).values)
    }

    /// Before anything is forgotten the second moments agree, where G^2 has rank one.
    @Test func adafactorOnSquaresOfRankOneIsAdam() throws {
        let (a, b) = (randomTensor([7, 1], "a"), randomTensor([1, 4], "b"))
        func step(_ method: String, _ knobs: [String: HyperValue]) throws -> Tensor<Double> {
            var state: UpdateState<Double> = try UpdateCase(method: method, knobs: knobs, shape: [7, 4]).state()
            var (w, g) = (randomTensor([7, 4]), product(a, b))
            state.update(&w, gradient: &g, context: UpdateContext(learningRate: 0.1))
            return w
        }
        let adafactor = try step("adafactor", ["clip_threshold": .real(100)])
        #expect(try distance(adafactor, step("adamw", ["beta1": .real(0), "eps": .real(0)])) < 1e-13)
    }

    @Test func cameOnAVectorWithoutMemoryIsAdafactor() throws {
        let came = try weights("came", ["beta1": .real(0), "beta2": .real(0), "clip_threshold": .real(0.5)], [6])
        let adafactor = try weights("adafactor", ["decay_rate": .real(0), "clip_threshold": .real(0.5)], [6])
        #expect(distance(came, adafactor) < 1e-15)
    }

    @Test func adam8bitThatKeepsFullPrecisionIsAdamW() throws {
        let knobs: [String: HyperValue] = ["weight_decay": .real(0.1), "eps": .real(1e-3)]
        let adam8bit = try GoldenRun([("adam-8bit", knobs.merging(["min_8bit_size": .integer(1000)]) { $1 })])
        #expect(try adam8bit.train() == GoldenRun([("adamw", knobs)]).train())
    }

    /// With so small an eps that it does not matter where it stands.
    @Test func galore8bitThatKeepsFullPrecisionIsGaLore() throws {
        let knobs: [String: HyperValue] = ["rank": .integer(3), "update_proj_gap": .integer(4), "eps": .real(1e-30)]
        let galore8bit = try GoldenRun([("galore-8bit", knobs.merging(["min_8bit_size": .integer(1000)]) { $1 })])
        for (a, b) in try zip(galore8bit.train(), GoldenRun([("galore", knobs)]).train()) { #expect(abs(a - b) < 1e-10) }
    }

    @Test func qGaLoreInFullPrecisionIsGaLore8bit() throws {
        let knobs: [String: HyperValue] = [
            "rank": .integer(3), "update_proj_gap": .integer(4), "min_8bit_size": .integer(40), "weight_decay": .real(0.1),
        ]
        let off: [String: HyperValue] = [
            "weight_quant": .flag(false), "proj_quant": .flag(false), "cos_threshold": .real(2),
        ]
        let qGaLore = try GoldenRun([("q-galore", knobs.merging(off) { $1 })])
        #expect(try qGaLore.train() == GoldenRun([("galore-8bit", knobs)]).train())
    }

    @Test func saraOfAllEntriesIsAdamW() throws {
        let knobs: [String: HyperValue] = ["weight_decay": .real(0.1)]
        let sara = try weights("sara", knobs.merging(["threshold": .real(100), "lambda_rank": .real(0)]) { $1 }, [7, 4])
        #expect(try distance(sara, weights("adamw", knobs, [7, 4])) < 1e-15)
    }

    // MARK: - Projected gradients

    private let adam: [String: HyperValue] = [
        "beta2": .real(0.95), "eps": .real(1e-6), "weight_decay": .real(0.1),
    ]

    @Test(arguments: [ParameterRole.embedding, .norm, .head, .bias]) func apolloTrainsWhatItDoesNotProjectLikeAdamW(
        _ role: ParameterRole
    ) throws {
        let adamw = try weights("adamw", adam.merging(["variant": .text("hf")]) { $1 }, [6, 4], role)
        let apollo = try weights("apollo", adam.merging(["rank": .integer(2)]) { $1 }, [6, 4], role)
        #expect(apollo.values == adamw.values)
    }

    /// A channel of one entry is stretched to what Adam would do with it, when there is no momentum.
    @Test(arguments: [[7, 1], [1, 7]]) func apolloOfVectorsWithoutMomentumIsAdamW(_ shape: [Int]) throws {
        let knobs = adam.merging(["beta1": .real(0)]) { $1 }
        let adamw = try weights("adamw", knobs.merging(["variant": .text("hf")]) { $1 }, shape)
        let apollo = try weights(
            "apollo", knobs.merging(["rank": .integer(1), "proj": .text("svd"), "disable_nl": .flag(true)]) { $1 }, shape)
        #expect(distance(apollo, adamw) < 1e-6)
    }

    @Test func apolloMiniIsAPOLLOOfRankOneWithOneFactor() throws {
        let mini = try weights("apollo-mini", adam, [7, 4])
        let apollo = try weights(
            "apollo",
            adam.merging(["rank": .integer(1), "scale_type": .text("tensor"), "scale": .real(128)]) { $1 }, [7, 4])
        #expect(mini.values == apollo.values)
    }

    @Test(arguments: [[7, 4], [4, 7]], [("column", "channel", false), ("column", "channel", true), ("matrix", "tensor", false)])
    func firaWithoutTheProjectedStepIsAPOLLOWithSingularVectors(
        _ shape: [Int], _ factors: (scaling: String, type: String, isUnlimited: Bool)
    ) throws {
        let common = adam.merging(
            ["rank": .integer(2), "update_proj_gap": .integer(3), "disable_nl": .flag(factors.isUnlimited)]) { $1 }
        let fira = try weights(
            "fira", common.merging(["alpha": .real(0), "scaling": .text(factors.scaling)]) { $1 }, shape)
        let apollo = try weights(
            "apollo", common.merging(["proj": .text("svd"), "scale_type": .text(factors.type)]) { $1 }, shape)
        #expect(fira.values == apollo.values)
    }

    /// The rest of the gradient passes as it is.
    @Test(arguments: [[7, 4], [4, 7]]) func firaThatNeitherScalesNorLimitsNorProjectsIsGradientDescent(
        _ shape: [Int]
    ) throws {
        let fira = try weights(
            "fira",
            [
                "rank": .integer(2), "alpha": .real(0), "scaling": .text("none"), "disable_nl": .flag(true),
                "correct_bias": .flag(false),
            ], shape)
        #expect(try distance(fira, weights("sgd-momentum", ["momentum": .real(0)], shape)) < 1e-15)
    }

    /// Nothing is left out of the projection, so that nothing but the residue of rounding is added to GaLore.
    @Test(arguments: [[7, 4], [4, 7]]) func firaOfFullRankIsGaLore(_ shape: [Int]) throws {
        let common = adam.merging(["rank": .integer(4), "update_proj_gap": .integer(3)]) { $1 }
        let fira = try weights("fira", common.merging(["alpha": .real(1)]) { $1 }, shape)
        let galore = try weights("galore", common.merging(["scale": .real(1)]) { $1 }, shape)
        #expect(distance(fira, galore) < 1e-13)
    }

    @Test(arguments: [[7, 4], [4, 7]]) func galore2WithTheWholeRangeIsGaLore(_ shape: [Int]) throws {
        let knobs = adam.merging(["rank": .integer(2), "update_proj_gap": .integer(3)]) { $1 }
        let galore2 = try weights("galore-2", knobs.merging(["oversampling": .integer(2)]) { $1 }, shape)
        #expect(try distance(galore2, weights("galore", knobs, shape)) < 1e-10)
    }

    @Test(arguments: [[7, 4], [4, 7]]) func subTrackThatStaysIsFira(_ shape: [Int]) throws {
        let knobs = adam.merging(["rank": .integer(2), "update_proj_gap": .integer(100)]) { $1 }
        let subtrack = try weights("subtrack", knobs.merging(["scale": .real(0.5)]) { $1 }, shape)
        #expect(try distance(subtrack, weights("fira", knobs.merging(["alpha": .real(0.5)]) { $1 }, shape)) < 1e-14)
    }

    /// Both draw the same P; without eps the two forms of Adam are one.
    @Test(arguments: [[7, 4], [4, 7]]) func galoreOfRandomSubspacesIsFRUGALWithNothingOnTheRest(_ shape: [Int]) throws {
        let knobs: [String: HyperValue] = ["beta2": .real(0.95), "eps": .real(0)]
        let galore = try weights(
            "galore",
            knobs.merging(
                [
                    "rank": .integer(2), "update_proj_gap": .integer(3), "scale": .real(1), "projection": .text("random"),
                ]) { $1 }, shape)
        let frugal = try weights(
            "frugal",
            knobs.merging(
                [
                    "projection": .text("galore"), "proj_type": .text("random"), "density": .real(0.5),
                    "update_gap": .integer(3), "inactive_update_rule": .text("no"), "reset_statistics": .flag(false),
                ]) { $1 }, shape)
        #expect(distance(galore, frugal) < 1e-13)
    }

    @Test(arguments: ["columns", "rows", "randk"]) func frugalOfAllCoordinatesIsAdamW(_ choice: String) throws {
        let frugal = try weights(
            "frugal",
            adam.merging(
                [
                    "projection": .text("coordinate"), "coord_choice": .text(choice), "density": .real(1),
                    "update_gap": .integer(100),
                ]) { $1 }, [7, 4])
        #expect(try distance(frugal, weights("adamw", adam, [7, 4])) < 1e-15)
    }

    @Test func frugalOfAllBlocksIsAdamWUntilItChooses() throws {
        let knobs = adam.merging(["density": .real(1), "update_gap": .integer(100)]) { $1 }
        let (frugal, adamw) = try (GoldenRun([("frugal", knobs)]), GoldenRun([("adamw", adam)]))
        for (a, b) in try zip(frugal.train(), adamw.train()) { #expect(abs(a - b) < 1e-13) }
    }

    @Test(arguments: ["coordinate", "galore"]) func frugalOfDensityZeroIsSignSGD(_ projection: String) throws {
        let frugal = try weights("frugal", ["projection": .text(projection), "density": .real(0)], [5, 4])
        #expect(try distance(frugal, weights("signsgd", [:], [5, 4])) < 1e-14)
    }

    /// The direction of the official code's variant does not see the magnitudes.
    @Test(arguments: [[7, 4], [4, 7]]) func theDirectionOfGradNormLoRPIsGaLore(_ shape: [Int]) throws {
        let knobs = adam.merging(
            ["rank": .integer(2), "update_proj_gap": .integer(3), "scale": .real(0.5), "proj_type": .text("std")]) { $1 }
        var state: UpdateState<Double> = try UpdateCase(method: "gradnormlorp", knobs: knobs, shape: shape).state()
        let weight = UpdateCase.train(&state, from: UpdateCase.gradient(shape, 99), steps: 0..<6)
        let galore = try weights("galore", knobs, shape)
        #expect(state.numbers("v")?.values == galore.values)
        #expect(distance(weight, galore) > 1e-3)
    }

    @Test func theAdaptersOfGradNormLoRPStartAtTheFrozenWeight() throws {
        let fresh = try weight("gradnormlorp", ["variant": .text("paper"), "rank": .integer(2)])
        #expect(distance(fresh.effectiveWeight!, randomTensor([7, 6])) < 1e-15)
    }

    /// The only cosine vector of length 1 is 1.
    @Test(arguments: [[7, 1], [1, 7]]) func dctAdamWOfVectorsIsAdamW(_ shape: [Int]) throws {
        let dct = try weights("dct-adamw", adam.merging(["rank": .integer(1)]) { $1 }, shape)
        #expect(try dct.values == weights("adamw", adam, shape).values)
    }

    /// The only unit vectors of length 1 are 1 and -1.
    @Test(arguments: [[7, 1], [1, 7]]) func ldadamOfVectorsIsAdamW(_ shape: [Int]) throws {
        let knobs = adam.merging(["beta1": .real(0.9)]) { $1 }
        let ldadam = try weights("ldadam", knobs.merging(["rank": .integer(1)]) { $1 }, shape)
        #expect(try distance(ldadam, weights("adamw", knobs, shape)) < 1e-13)
    }

    @Test(arguments: [ParameterRole.embedding, .norm, .head, .bias]) func ldadamTrainsWhatItDoesNotProjectLikeAdamW(
        _ role: ParameterRole
    ) throws {
        let knobs = adam.merging(["beta1": .real(0.9)]) { $1 }
        let ldadam = try weights("ldadam", knobs.merging(["rank": .integer(2)]) { $1 }, [6, 4], role)
        #expect(try ldadam.values == weights("adamw", knobs, [6, 4], role).values)
    }
}
