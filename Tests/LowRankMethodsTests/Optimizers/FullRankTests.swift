import TestSupport
import Testing

@testable import LowRankCore
import LowRankMethods
@testable import TrainingMethods

extension UpdateCase {
    /// The full-rank optimizers, with all that they can keep, on roles that they treat differently.
    static let fullRank: [UpdateCase] = {
        let shapes: [([Int], ParameterRole)] = [
            ([7, 4], .linear), ([4, 7], .linear), ([5, 5], .head), ([6], .norm), ([6], .bias),
        ]
        let rules: [(String, [String: HyperValue])] = [
            ("adamw-split", ["rest_rate": .real(3)]),
            ("sgd-momentum", ["nesterov": .flag(true), "weight_decay": .real(0.1)]),
            ("signsgd", ["momentum": .real(0.5), "weight_decay": .real(0.1)]),
            ("adafactor", ["beta1": .real(0.8), "scale_parameter": .flag(true)]),
            ("adafactor", ["variant": .text("torch")]),
            ("lion", ["weight_decay": .real(0.1)]),
            ("adam-mini", ["weight_decay": .real(0.1)]),
            ("muon", ["weight_decay": .real(0.1)]),
            ("muon", ["nesterov": .flag(false), "ns_steps": .integer(2)]),
            ("came", ["weight_decay": .real(0.1)]),
        ]
        return shapes.flatMap { shape, role in
            rules.map { method, knobs in UpdateCase(method: method, knobs: knobs, shape: shape, role: role) }
        }
    }()
}

struct FullRankTests {
    @Test(arguments: [ParameterRole.embedding, .head, .norm, .bias])
    func adamWSplitTrainsTheRestAtItsOwnRate(_ role: ParameterRole) throws {
        func final(_ c: UpdateCase, learningRate: Double) throws -> [Double] {
            var state: UpdateState<Double> = try c.state()
            return UpdateCase.train(
                &state, from: UpdateCase.gradient([5, 3], 99), steps: 0..<4, learningRate: learningRate
            ).values
        }
        let knobs: [String: HyperValue] = ["weight_decay": .real(0.2)]
        let split = UpdateCase(
            method: "adamw-split", knobs: knobs.merging(["rest_rate": .real(0.5)]) { $1 }, shape: [5, 3], role: role)
        let adamW = UpdateCase(method: "adamw", knobs: knobs, shape: [5, 3])
        #expect(try final(split, learningRate: 0.02) == final(adamW, learningRate: 0.01))
        var linear = split
        linear.role = .linear
        #expect(try final(linear, learningRate: 0.01) == final(adamW, learningRate: 0.01))
    }

    /// The means of rows and columns lose nothing where all squares are multiples of one matrix of rank one.
    @Test(arguments: ["transformers", "torch"]) func adafactorFactorsWithoutLossWhatHasRankOne(_ variant: String) throws {
        func final(_ shape: [Int]) throws -> Tensor<Double> {
            var state: UpdateState<Double> = try UpdateCase(
                method: "adafactor", knobs: ["variant": .text(variant)], shape: shape
            ).state()
            var w = randomTensor([28]).reshaped(shape)
            for t in 0..<5 {
                var g = product(randomTensor([7, 1], "a"), randomTensor([1, 4], "b"), alpha: 1 + Double(t)).reshaped(shape)
                state.update(&w, gradient: &g, context: UpdateContext(learningRate: 0.1))
            }
            return w
        }
        #expect(try distance(final([7, 4]).reshaped([28]), final([28])) < 1e-13)
    }

    /// Singular values go through the polynomial, vectors stay.
    @Test(arguments: [[7, 4], [4, 7], [5, 5]]) func newtonSchulzMapsSingularValues(_ shape: [Int]) throws {
        let (m, n) = (shape[0], shape[1])
        var G: Tensor<Double> = UpdateCase.gradient(shape, 0)
        let f = try G.svd()
        let norm = f.s.values.reduce(0) { $0 + $1 * $1 }.squareRoot()
        var mapped = f.u
        for (j, value) in f.s.values.enumerated() {
            var s = value / norm
            for _ in 0..<5 { s = 3.4445 * s - 4.775 * s * s * s + 2.0315 * s * s * s * s * s }
            #expect((0.6...1.25).contains(s))
            for i in 0..<m { mapped[i, j] *= s }
        }
        var scratch = Tensor<Double>(uninitialized: [NewtonSchulz.scratch(m, n)])
        let X = G.write { g in
            scratch.write { scratch in
                let X = NewtonSchulz.orthogonalise(g, m, n, iterations: 5, scratch: scratch)
                return Tensor(Array(UnsafeBufferPointer(start: X, count: m * n)), shape: shape)
            }
        }
        #expect(distance(X, product(mapped, f.vt)) < 1e-12)
    }

    @Test func muonsScratchIsSharedByTheParameters() throws {
        let ledger = MemoryLedger()
        try MemoryLedger.$current.withValue(ledger) {
            let rule = try UpdateCase(method: "muon", knobs: [:], shape: [1, 1]).rule()
            for shape in [[9, 4], [30, 20], [6, 11]] {
                var state = rule.makeState(
                    for: ParameterInfo(name: "w", shape: shape, role: .linear), streams: RandomStreams(seed: 1), as: Float.self)
                _ = UpdateCase.train(&state, from: UpdateCase.gradient(shape, 99), steps: 0..<1)
            }
            #expect(ledger.now[.scratch] == (30 * 20 + 2 * 20 * 20) * 4)
        }
        #expect(ledger.totalNow == 0)
    }

    /// What shares a second moment: heads of queries and keys, rows of other matrices, all of a norm.
    @Test func adamMinisBlocks() throws {
        let rule = try UpdateCase(method: "adam-mini", knobs: ["n_heads": .integer(3)], shape: [1]).rule()
        func blocks(_ name: String, _ shape: [Int], _ role: ParameterRole) -> Int {
            rule.storedMemory(for: ParameterInfo(name: name, shape: shape, role: role), scalarBytes: 8)[1].bytes / 8
        }
        #expect(blocks("layers.0.self_attn.q_proj.weight", [12, 12], .linear) == 3)
        #expect(blocks("layers.0.self_attn.k_proj.weight", [4, 12], .linear) == 1)
        #expect(blocks("layers.0.self_attn.k_proj.A", [4, 12], .linear) == 4)
        #expect(blocks("layers.0.self_attn.v_proj.weight", [12, 12], .linear) == 12)
        #expect(blocks("embed_tokens.weight", [50, 12], .embedding) == 50)
        #expect(blocks("norm.weight", [12], .norm) == 1)
        #expect(blocks("q_proj.bias", [12], .bias) == 12)
        let error = #expect(throws: MethodError.self) {
            try rule.check(ParameterInfo(name: "q_proj.weight", shape: [10, 10], role: .linear))
        }
        #expect(error?.hyperparameter == "n_heads" && error?.description.contains("q_proj.weight (10 x 10)") == true)
    }

    @Test(arguments: [ParameterRole.norm, .bias]) func adamMiniDoesNotDecayNormsAndBiases(_ role: ParameterRole) throws {
        let finals = try [0, 0.5].map { decay in
            var state: UpdateState<Double> = try UpdateCase(
                method: "adam-mini", knobs: ["weight_decay": .real(decay)], shape: [6], role: role
            ).state()
            return UpdateCase.train(&state, from: UpdateCase.gradient([6], 99), steps: 0..<3).values
        }
        #expect(finals[0] == finals[1])
    }

    @Test(arguments: [
        ("sgd-momentum", ["nesterov": .flag(true), "dampening": .real(0.1)], "nesterov"),
        ("sgd-momentum", ["nesterov": .flag(true), "momentum": .real(0)], "nesterov"),
        ("adafactor", ["warmup_init": .flag(true)], "warmup_init"),
        ("adafactor", ["variant": .text("torch"), "beta1": .real(0.9)], "beta1"),
        ("adafactor", ["variant": .text("torch"), "relative_step": .flag(true)], "relative_step"),
    ] as [(String, [String: HyperValue], String)])
    func contradictions(_ method: String, _ knobs: [String: HyperValue], _ culprit: String) throws {
        let error = #expect(throws: MethodError.self) { try TrainingMethod([(method, knobs)]) }
        #expect(error?.hyperparameter == culprit)
    }
}
