import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

/// One configuration of an update rule on one parameter.
struct UpdateCase: Sendable, CustomTestStringConvertible {
    var method: String
    var knobs: [String: HyperValue]
    var shape: [Int]
    var role = ParameterRole.linear

    var testDescription: String {
        "\(method) \(shape) \(role) " + knobs.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " ")
    }

    var parameter: ParameterInfo { ParameterInfo(name: "w", shape: shape, role: role) }

    func rule() throws -> any UpdateRule { try TrainingMethod([(method, knobs)]).updateRule }

    func state<S: Scalar>(as: S.Type = S.self) throws -> UpdateState<S> {
        try rule().makeState(for: parameter, streams: RandomStreams(seed: 3).scoped("w"), as: S.self)
    }

    static func gradient<S: Scalar>(_ shape: [Int], _ t: Int) -> Tensor<S> {
        RandomStreams(seed: 17).normal("G\(t)", shape, deviation: 1).copy(category: .gradients)
    }

    /// Weights after updates `steps` with the gradients of those numbers.
    static func train<S: Scalar>(
        _ state: inout UpdateState<S>, from weight: Tensor<S>, steps: Range<Int>, learningRate: Double = 0.01
    ) -> Tensor<S> {
        var weight = weight
        for t in steps {
            var g: Tensor<S> = gradient(weight.shape, t)
            state.update(&weight, gradient: &g, context: UpdateContext(learningRate: learningRate))
        }
        return weight
    }

    /// Moments in codes, which have no numbers of their own to point at.
    static let coded: [UpdateCase] = [[7, 4], [4, 7], [5, 5], [1, 3]].flatMap { shape in
        let codes: [String: HyperValue] = [
            "blocksize": .integer(5), "min_8bit_size": .integer(4), "weight_decay": .real(0.1), "beta2": .real(0.9),
        ]
        let projection: [String: HyperValue] = ["rank": .integer(min(2, shape.min()!)), "update_proj_gap": .integer(2)]
        let galore = codes.merging(projection) { $1 }
        let groups: [String: HyperValue] = ["proj_group_size": .integer(3), "queue_size": .integer(1)]
        return [
            UpdateCase(method: "adam-8bit", knobs: codes, shape: shape),
            UpdateCase(method: "galore-8bit", knobs: galore, shape: shape),
            UpdateCase(method: "galore-8bit", knobs: galore.merging(["proj_type": .text("full")]) { $1 }, shape: shape),
            UpdateCase(method: "q-galore", knobs: galore.merging(groups) { $1 }, shape: shape),
            UpdateCase(method: "q-galore", knobs: galore.merging(["proj_quant": .flag(false)]) { $1 }, shape: shape),
            UpdateCase(method: "q-galore", knobs: galore, shape: shape, role: .embedding),
        ]
    }

    static let all = adamAndGaLore + projections + fullRank

    private static let adamAndGaLore: [UpdateCase] =
        [[7, 4], [4, 7], [5, 5], [6], [1, 3]].flatMap { shape in
            [
                UpdateCase(method: "adamw", knobs: [:], shape: shape),
                UpdateCase(
                    method: "adamw",
                    knobs: [
                        "variant": .text("hf"), "weight_decay": .real(0.1), "correct_bias": .flag(false),
                        "beta1": .real(0.8), "beta2": .real(0.9), "eps": .real(1e-3),
                    ], shape: shape),
                UpdateCase(method: "galore", knobs: ["rank": .integer(2)], shape: shape, role: .embedding),
                UpdateCase(
                    method: "galore", knobs: ["rank": .integer(2), "inner": .text("adafactor")], shape: shape,
                    role: .embedding),
            ]
        }
        + [[7, 4], [4, 7], [5, 5], [3, 1]].flatMap { shape in
            ["std", "reverse_std", "left", "right", "full"].flatMap { type in
                ["adamw", "adafactor"].map { inner in
                    UpdateCase(
                        method: "galore",
                        knobs: [
                            "rank": .integer(min(2, shape.min()!)), "proj_type": .text(type), "inner": .text(inner),
                            "update_proj_gap": .integer(2), "beta1": .real(0.8), "beta2": .real(0.95),
                            "scale": .real(0.7), "weight_decay": .real(0.05), "scale_parameter": .flag(true),
                            "projection": .text(type == "left" ? "randomized" : type == "full" ? "random" : "svd"),
                        ], shape: shape)
                }
            }
        }

    private static let projectionKnobs: [(String, [String: HyperValue])] = [
        ("apollo", ["rank": .integer(2), "update_proj_gap": .integer(2)]),
        ("apollo", ["rank": .integer(2), "proj_type": .text("reverse_std"), "disable_nl": .flag(true)]),
        ("apollo", ["rank": .integer(2), "proj": .text("svd"), "scale_front": .flag(true), "update_proj_gap": .integer(2)]),
        ("apollo-mini", [:]),
        ("fira", ["rank": .integer(2), "update_proj_gap": .integer(2)]),
        ("fira", ["rank": .integer(3), "proj_type": .text("reverse_std")]),
        ("fira", ["rank": .integer(2), "scaling": .text("matrix")]),
        ("fira", ["rank": .integer(2), "scaling": .text("none"), "disable_nl": .flag(true)]),
        ("gradnormlorp", ["rank": .integer(2), "update_proj_gap": .integer(2)]),
        ("gradnormlorp", ["rank": .integer(3), "proj_type": .text("full")]),
        ("gradnormlorp", ["rank": .integer(3), "variant": .text("paper")]),
        ("dct-adamw", ["rank": .integer(2), "update_proj_gap": .integer(2)]),
        ("dct-adamw", ["rank": .integer(3), "sim_type": .text("makhoul"), "use_ef": .flag(true)]),
        ("dct-adamw", ["rank": .integer(3), "use_ef": .flag(true), "q_ef": .text("4")]),
        ("dct-adamw", ["rank": .integer(3), "use_ef": .flag(true), "q_ef": .text("8"), "rotate_subspace": .flag(false)]),
        ("ldadam", ["rank": .integer(2)]),
        ("ldadam", ["rank": .integer(3), "proj_type": .text("reverse_std"), "proj_method": .text("svd_lowrank")]),
        ("ldadam", ["rank": .integer(2), "proj_method": .text("svd"), "error_feedback": .flag(false)]),
    ]

    private static let frugalKnobs: [[String: HyperValue]] = [
        ["projection": .text("coordinate"), "coord_choice": .text("columns"), "update_gap": .integer(2)],
        ["projection": .text("coordinate"), "coord_choice": .text("rows"), "inactive_update_rule": .text("sgd")],
        ["projection": .text("coordinate"), "coord_choice": .text("randk"), "reset_statistics": .flag(false)],
        ["projection": .text("galore"), "update_gap": .integer(2)],
        ["projection": .text("galore"), "proj_type": .text("random"), "proj_side": .text("full")],
        ["projection": .text("galore"), "proj_type": .text("random"), "proj_side": .text("right"), "update_gap": .integer(2)],
        ["projection": .text("galore"), "proj_type": .text("randperm"), "proj_side": .text("left")],
    ]

    private static let projections: [UpdateCase] = [[7, 4], [4, 7], [5, 5]].flatMap { (shape: [Int]) -> [UpdateCase] in
        projectionKnobs.map { UpdateCase(method: $0.0, knobs: $0.1, shape: shape) }
            + frugalKnobs.map { UpdateCase(method: "frugal", knobs: $0.merging(["density": .real(0.5)]) { $1 }, shape: shape) }
    }
}

struct UpdateRuleTests {
    @Test(arguments: UpdateCase.all + UpdateCase.coded) func keptIsWhatTheLedgerFinds(_ c: UpdateCase) throws {
        try check(c, as: Double.self)
        try check(c, as: Float.self)

        func check<S: Scalar>(_ c: UpdateCase, as: S.Type) throws {
            let ledger = MemoryLedger()
            try MemoryLedger.$current.withValue(ledger) {
                let rule = try c.rule()
                try rule.check(c.parameter)
                let formula = rule.storedMemory(for: c.parameter, scalarBytes: MemoryLayout<S>.stride)
                var state = rule.makeState(for: c.parameter, streams: RandomStreams(seed: 3), as: S.self)
                for steps in [0..<0, 0..<3] {
                    _ = UpdateCase.train(&state, from: UpdateCase.gradient(c.shape, 99), steps: steps)
                    #expect(state.storedMemory == formula)
                    for category in [MemoryCategory.moments, .projections] {
                        let expected = formula.filter { $0.category == category }.map(\.bytes).reduce(0, +)
                        #expect(ledger.now[category] == expected && ledger.peak[category] == expected)
                    }
                }
            }
        }
    }

    @Test(arguments: UpdateCase.all + UpdateCase.coded) func aCopyOfTheStateResumesIdentically(_ c: UpdateCase) throws {
        var state: UpdateState<Double> = try c.state()
        let start: Tensor<Double> = UpdateCase.gradient(c.shape, 99)
        let middle = UpdateCase.train(&state, from: start, steps: 0..<3)
        var copy = state
        let end = UpdateCase.train(&state, from: middle, steps: 3..<7)
        let resumed = UpdateCase.train(&copy, from: middle, steps: 3..<7)
        #expect(end.values == resumed.values)
        #expect(end.isFinite && end.values != middle.values)
        var whole: UpdateState<Double> = try c.state()
        #expect(UpdateCase.train(&whole, from: start, steps: 0..<7).values == end.values)
    }

    @Test(arguments: UpdateCase.all) func momentsAndWeightsAreUpdatedInPlace(_ c: UpdateCase) throws {
        var state: UpdateState<Float> = try c.state()
        func addresses() -> [UnsafeMutablePointer<Float>] {
            var result: [UnsafeMutablePointer<Float>] = []
            state.changeMoments { _, moment in moment.write { result.append($0) } }
            return result
        }
        var weight: Tensor<Float> = UpdateCase.gradient(c.shape, 99)
        let before = (addresses(), weight.write { $0 })
        for t in 0..<4 {
            var g: Tensor<Float> = UpdateCase.gradient(c.shape, t)
            let gradientBefore = g.write { $0 }
            state.update(&weight, gradient: &g, context: UpdateContext(learningRate: 0.01))
            #expect(g.write { $0 } == gradientBefore)
        }
        #expect(addresses() == before.0 && weight.write { $0 } == before.1)
        #expect(!before.0.isEmpty)
    }

    @Test(arguments: UpdateCase.all + UpdateCase.coded) func nothingIsAllocatedBetweenRefreshes(_ c: UpdateCase) throws {
        var c = c
        switch c.method {
        case "ldadam": return  // its subspace turns at every update
        case "frugal": c.knobs["update_gap"] = .integer(100)
        case _ where c.knobs["rank"] != nil || c.method == "apollo-mini": c.knobs["update_proj_gap"] = .integer(100)
        default: break
        }
        let ledger = MemoryLedger()
        try MemoryLedger.$current.withValue(ledger) {
            var state: UpdateState<Float> = try c.state()
            var weight: Tensor<Float> = UpdateCase.gradient(c.shape, 99)
            var g: Tensor<Float> = UpdateCase.gradient(c.shape, 0)
            state.update(&weight, gradient: &g, context: UpdateContext(learningRate: 0.01))
            let quiet = MemoryLedger()
            MemoryLedger.$current.withValue(quiet) {
                for _ in 0..<3 { state.update(&weight, gradient: &g, context: UpdateContext(learningRate: 0.01)) }
            }
            #expect(quiet.totalPeak == 0)
        }
    }

    @Test(arguments: UpdateCase.all + UpdateCase.coded) func aGradientThatIsNotFiniteShowsInTheWeight(_ c: UpdateCase) throws {
        var state: UpdateState<Double> = try c.state()
        var weight: Tensor<Double> = UpdateCase.gradient(c.shape, 99)
        var g = Tensor<Double>(repeating: .nan, shape: c.shape)
        state.update(&weight, gradient: &g, context: UpdateContext(learningRate: 0.01))
        #expect(!weight.isFinite)
    }

    @Test func momentsInCodesCanBeChanged() throws {
        for c in UpdateCase.coded where c.shape == [7, 4] {
            var state: UpdateState<Double> = try c.state()
            _ = UpdateCase.train(&state, from: UpdateCase.gradient(c.shape, 99), steps: 0..<1)
            var before: [[Double]] = []
            state.changeMoments { _, moment in before.append(moment.values) }
            state.changeMoments { _, moment in moment.write { $0[0] = 0 } }
            var after: [[Double]] = []
            state.changeMoments { _, moment in after.append(moment.values) }
            #expect(before.count == 2 && before.allSatisfy { $0[0] != 0 } && after.allSatisfy { $0[0] == 0 })
            for (a, b) in zip(before, after) {
                // Rounded anew with the largest magnitude that is left.
                #expect(zip(a, b).dropFirst().allSatisfy { abs($0 - $1) < 0.05 * a.map { abs($0) }.max()! })
            }
        }
    }

    @Test func momentsOfAdamCanBeChanged() throws {
        let c = UpdateCase(method: "galore", knobs: ["rank": .integer(2)], shape: [7, 4])
        var state: UpdateState<Double> = try c.state()
        _ = UpdateCase.train(&state, from: UpdateCase.gradient(c.shape, 99), steps: 0..<1)
        var seen: [String] = []
        state.changeMoments { name, moment in
            seen.append("\(name) \(moment.shape)")
            moment = .zeros(moment.shape, category: .moments)
        }
        #expect(seen == ["exp_avg [7, 2]", "exp_avg_sq [7, 2]"])
        state.changeMoments { _, moment in #expect(moment.values.allSatisfy { $0 == 0 }) }
    }
}

struct AdamWTests {
    /// One weight, by hand: g = 2, lr = 0.1, default betas; both corrections make M' = g and V' = g^2.
    @Test(arguments: ["torch", "hf"]) func firstStepByHand(_ variant: String) throws {
        let c = UpdateCase(
            method: "adamw", knobs: ["variant": .text(variant), "eps": .real(0.5), "weight_decay": .real(0.2)], shape: [1])
        var state: UpdateState<Double> = try c.state()
        var w = Tensor<Double>([3], shape: [1])
        var g = Tensor<Double>([2], shape: [1])
        state.update(&w, gradient: &g, context: UpdateContext(learningRate: 0.1))
        let root = 0.001.squareRoot()  // sqrt(1 - beta2)
        let expected =
            variant == "torch" ? 3 * 0.98 - 0.1 * 2 / 2.5 : (3 - 0.1 * root / 0.1 * 0.2 / (2 * root + 0.5)) * 0.98
        #expect(abs(w[0] - expected) < 1e-13)
    }

    @Test func variantsDifferOnlyInEpsAndDecay() throws {
        func final(_ knobs: [String: HyperValue]) throws -> Tensor<Double> {
            var state: UpdateState<Double> = try UpdateCase(method: "adamw", knobs: knobs, shape: [4, 3]).state()
            return UpdateCase.train(&state, from: UpdateCase.gradient([4, 3], 99), steps: 0..<5)
        }
        let (torch, hf) = try (
            final(["variant": .text("torch"), "eps": .real(0)]), final(["variant": .text("hf"), "eps": .real(0)])
        )
        #expect(distance(torch, hf) < 1e-13)
        #expect(try distance(final(["variant": .text("torch")]), final(["variant": .text("hf")])) > 1e-10)
    }

    @Test(arguments: [
        ["beta1": .real(1)], ["beta2": .real(-0.1)], ["eps": .real(-1)], ["weight_decay": .text("none")],
        ["variant": .text("tf")], ["correct_bias": .integer(1)], ["beta3": .real(0.9)],
    ] as [[String: HyperValue]])
    func badHyperparameters(_ knobs: [String: HyperValue]) throws {
        let error = #expect(throws: MethodError.self) {
            try UpdateCase(method: "adamw", knobs: knobs, shape: [2, 2]).rule()
        }
        #expect(error?.hyperparameter == knobs.keys.first)
    }
}

struct GaLoreTests {
    /// With r = min(m, n) and P = I it is AdamW, bit for bit.
    @Test(arguments: [[7, 4], [4, 7], [5, 5]]) func theIdentityAsProjectionGivesAdamW(_ shape: [Int]) throws {
        try check(as: Double.self)
        try check(as: Float.self)

        func check<S: Scalar>(as: S.Type) throws {
            let r = shape.min()!
            let adam: [String: HyperValue] = [
                "beta1": .real(0.8), "beta2": .real(0.95), "eps": .real(1e-6), "weight_decay": .real(0.1),
            ]
            let galore = UpdateCase(
                method: "galore", knobs: adam.merging(["rank": .integer(r), "scale": .real(1)]) { $1 }, shape: shape)
            let identity = PrescribedStreams(["P1": Tensor<Double>.identity(r).values])
            var projected: UpdateState<S> = try galore.rule().makeState(
                for: galore.parameter, streams: RandomStreams(seed: 0, injected: identity), as: S.self)
            var plain: UpdateState<S> = try UpdateCase(
                method: "adamw", knobs: adam.merging(["variant": .text("hf")]) { $1 }, shape: shape
            ).state()
            let start: Tensor<S> = UpdateCase.gradient(shape, 99)
            let a = UpdateCase.train(&projected, from: start, steps: 0..<6)
            let b = UpdateCase.train(&plain, from: start, steps: 0..<6)
            #expect(a.values == b.values && identity.problems.isEmpty && identity.unused.isEmpty)
        }
    }

    /// P from the left and from the right, those that there are.
    private func projectors(_ state: UpdateState<Double>) -> (left: Tensor<Double>?, right: Tensor<Double>?) {
        (state.numbers("P_left"), state.numbers("P_right"))
    }

    @Test(arguments: [ParameterRole.embedding, .norm, .head, .bias], [[6, 4], [6]])
    func whatIsNotProjectedIsAdamW(_ role: ParameterRole, _ shape: [Int]) throws {
        let knobs: [String: HyperValue] = [
            "beta1": .real(0.8), "beta2": .real(0.95), "eps": .real(1e-6), "weight_decay": .real(0.1),
        ]
        let galore = UpdateCase(
            method: "galore", knobs: knobs.merging(["rank": .integer(100)]) { $1 }, shape: shape, role: role)
        let adamw = UpdateCase(
            method: "adamw", knobs: knobs.merging(["variant": .text("hf")]) { $1 }, shape: shape, role: role)
        try galore.rule().check(galore.parameter)
        var (a, b): (UpdateState<Double>, UpdateState<Double>) = try (galore.state(), adamw.state())
        let start: Tensor<Double> = UpdateCase.gradient(shape, 99)
        #expect(
            UpdateCase.train(&a, from: start, steps: 0..<4).values
                == UpdateCase.train(&b, from: start, steps: 0..<4).values)
    }

    /// The update lies in the span of P, and the scale multiplies it.
    @Test func theUpdateIsOfLowRank() throws {
        var steps: [Tensor<Double>] = []
        for scale in [1.0, 0.25] {
            let c = UpdateCase(method: "galore", knobs: ["rank": .integer(2), "scale": .real(scale)], shape: [8, 6])
            var state: UpdateState<Double> = try c.state()
            steps.append(UpdateCase.train(&state, from: .zeros([8, 6]), steps: 0..<1))
        }
        let s = try steps[0].svd().s
        #expect(s[1] > 1e-3 && s[2] < 1e-15)
        #expect(distance(steps[1], Tensor(steps[0].values.map { 0.25 * $0 }, shape: [8, 6])) < 1e-17)
    }

    /// Adam inside a fixed subspace, written out with tensors.
    @Test func projectionsOfAllTypesAgainstPlainProducts() throws {
        for shape in [[7, 4], [4, 7], [5, 5]] {
            for type in ["std", "reverse_std", "left", "right", "full"] {
                let c = UpdateCase(
                    method: "galore",
                    knobs: [
                        "rank": .integer(3), "proj_type": .text(type), "scale": .real(0.5), "beta1": .real(0),
                        "beta2": .real(0), "correct_bias": .flag(false), "eps": .real(0.1),
                    ], shape: shape)
                var state: UpdateState<Double> = try c.state()
                let w = UpdateCase.train(&state, from: .zeros(shape), steps: 0..<1, learningRate: 1)
                let g: Tensor<Double> = UpdateCase.gradient(shape, 0)
                let galore = projectors(state)
                let tall = shape[0] >= shape[1]
                let sides = [
                    "std": (!tall, tall), "reverse_std": (tall, !tall), "left": (true, false), "right": (false, true),
                    "full": (true, true),
                ][type]!
                #expect((galore.left != nil, galore.right != nil) == sides)
                let left = galore.left ?? .identity(shape[0])
                let right = galore.right ?? .identity(shape[1])
                let low = product(product(left, transposed: true, g), transposed: false, right, transposed: true)
                // With both betas 0: M = R, V = R^2.
                let n = Tensor(low.values.map { $0 / (abs($0) + 0.1) }, shape: low.shape)
                #expect(distance(w, product(product(left, n), right, alpha: -0.5)) < 1e-13)
                let f = try g.svd().leading(3)
                if let p = galore.left { #expect(projectorDistance(p, f.u) < 1e-12) }
                if let p = galore.right { #expect(projectorDistance(p.transposed(), f.vt.transposed()) < 1e-12) }
            }
        }
    }

    func projectorDistance(_ a: Tensor<Double>, _ b: Tensor<Double>) -> Double {
        distance(
            product(a, transposed: false, a, transposed: true), product(b, transposed: false, b, transposed: true))
    }

    @Test(arguments: [[40, 25], [25, 40]]) func theRandomizedProjectionIsCloseToTheSVD(_ shape: [Int]) throws {
        let g: Tensor<Double> = try matrix(shape[0], shape[1], spectrum: (0..<25).map { 10 * .exp2(-Double($0)) })
        var bases: [Tensor<Double>] = []
        for projection in ["svd", "randomized"] {
            let c = UpdateCase(
                method: "galore", knobs: ["rank": .integer(5), "projection": .text(projection)], shape: shape)
            var state: UpdateState<Double> = try c.state()
            var (w, gradient) = (Tensor<Double>.zeros(shape), g)
            state.update(&w, gradient: &gradient, context: UpdateContext(learningRate: 0.1))
            let galore = projectors(state)
            bases.append(galore.left ?? galore.right!.transposed())
        }
        #expect(bases[0].values != bases[1].values)
        #expect(projectorDistance(bases[0], bases[1]) < 1e-8)
        // Signs agree as well, so that the choice changes a run little.
        #expect(distance(bases[0], bases[1]) < 1e-8)
    }

    /// As it is with gradients in practice: there is no gap behind the rank.
    @Test(arguments: [[96, 64], [64, 96]]) func theRandomizedProjectionCapturesTheEnergyOfASlowSpectrum(
        _ shape: [Int]
    ) throws {
        let g: Tensor<Double> = try matrix(shape[0], shape[1], spectrum: (1...64).map { 1 / Double($0).squareRoot() })
        let energies = try ["svd", "randomized"].map { projection in
            let c = UpdateCase(
                method: "galore", knobs: ["rank": .integer(16), "projection": .text(projection)], shape: shape)
            var state: UpdateState<Double> = try c.state()
            var (w, gradient) = (Tensor<Double>.zeros(shape), g)
            state.update(&w, gradient: &gradient, context: UpdateContext(learningRate: 0.1))
            let galore = projectors(state)
            let R = galore.right.map { product(g, transposed: false, $0, transposed: true) }
                ?? product(galore.left!, transposed: true, g)
            return R.values.map { $0 * $0 }.reduce(0, +)
        }
        #expect(energies[1] >= 0.98 * energies[0] && energies[1] <= (1 + 1e-12) * energies[0])
    }

    /// A projector that the gradient has no part in.
    @Test(arguments: [[6, 5], [5, 6]]) func theRandomProjectionIsOrthonormalAndDrawnAnewEveryGapUpdates(
        _ shape: [Int]
    ) throws {
        let knobs: [String: HyperValue] = ["rank": .integer(2), "update_proj_gap": .integer(2), "projection": .text("random")]
        func bases(gradients first: Int) throws -> [Tensor<Double>] {
            var state: UpdateState<Double> = try UpdateCase(method: "galore", knobs: knobs, shape: shape).state()
            var weight = Tensor<Double>.zeros(shape)
            return (0..<4).map { t in
                var g: Tensor<Double> = UpdateCase.gradient(shape, first + t)
                state.update(&weight, gradient: &g, context: UpdateContext(learningRate: 0.1))
                let galore = projectors(state)
                return galore.left ?? galore.right!.transposed()
            }
        }
        let P = try bases(gradients: 0)
        for p in P { #expect(distance(product(p, transposed: true, p), .identity(2)) < 1e-14) }
        #expect(P[0].values == P[1].values && P[2].values == P[3].values)
        #expect(projectorDistance(P[0], P[2]) > 1e-2)
        #expect(try bases(gradients: 7).map(\.values) == P.map(\.values))
    }

    @Test func theBasisIsRefreshedEveryGapUpdates() throws {
        let c = UpdateCase(method: "galore", knobs: ["rank": .integer(2), "update_proj_gap": .integer(3)], shape: [6, 5])
        var state: UpdateState<Double> = try c.state()
        let timer = PhaseTimer()
        var weight = Tensor<Double>.zeros([6, 5])
        var changes: [Bool] = []
        var times: [Bool] = []
        for t in 0..<7 {
            let before = (projectors(state).right!.values, timer.seconds)
            var g: Tensor<Double> = UpdateCase.gradient([6, 5], t)
            state.update(&weight, gradient: &g, context: UpdateContext(learningRate: 0.1, refreshTimer: timer))
            changes.append(projectors(state).right!.values != before.0)
            times.append(timer.seconds > before.1)
        }
        #expect(changes == [true, false, false, true, false, false, true])
        #expect(times == changes)
    }

    @Test func scratchIsSharedByTheParameters() throws {
        let ledger = MemoryLedger()
        try MemoryLedger.$current.withValue(ledger) {
            let rule = try UpdateCase(method: "galore", knobs: ["rank": .integer(2)], shape: [1, 1]).rule()
            for shape in [[9, 4], [30, 20], [6, 11]] {
                var state = rule.makeState(
                    for: ParameterInfo(name: "w", shape: shape, role: .linear), streams: RandomStreams(seed: 1), as: Float.self)
                _ = UpdateCase.train(&state, from: UpdateCase.gradient(shape, 99), steps: 0..<1)
            }
            #expect(ledger.now[.scratch] == 2 * 30 * 4)
        }
        #expect(ledger.totalNow == 0)
    }

    @Test func aRankAboveTheShortSideIsAnError() throws {
        let c = UpdateCase(method: "galore", knobs: ["rank": .integer(5)], shape: [9, 4])
        let error = #expect(throws: MethodError.self) { try c.rule().check(c.parameter) }
        #expect(error?.hyperparameter == "rank")
        #expect(error?.description.contains("w (9 x 4)") == true)
        let fits = UpdateCase(method: "galore", knobs: ["rank": .integer(4)], shape: [9, 4])
        try fits.rule().check(fits.parameter)
    }

    @Test(arguments: [
        ["rank": .integer(0)], ["update_proj_gap": .integer(0)], ["scale": .real(-1)], ["proj_type": .text("both")],
        ["inner": .text("sgd")], ["projection": .text("qr")], ["beta1": .real(1.5)], ["decay_rate": .real(0.8)],
        ["clip_threshold": .real(0)], ["rnk": .integer(2)], ["rank": .real(2.5)],
    ] as [[String: HyperValue]])
    func badHyperparameters(_ knobs: [String: HyperValue]) throws {
        let error = #expect(throws: MethodError.self) {
            try UpdateCase(method: "galore", knobs: knobs, shape: [2, 2]).rule()
        }
        #expect(error?.hyperparameter == knobs.keys.first)
    }

    @Test func warmupNeedsRelativeSteps() throws {
        #expect(throws: MethodError.self) {
            try UpdateCase(
                method: "galore", knobs: ["inner": .text("adafactor"), "warmup_init": .flag(true)], shape: [2, 2]
            ).rule()
        }
    }
}
