import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

/// What single adapters promise beyond what all methods do.
struct AdapterTests {
    private static let kernel = WeightShape(name: "conv", outputs: 4, inputs: 27, window: 3)

    private func form(_ id: String, _ values: [String: HyperValue]) throws -> any WeightForm {
        try TrainingMethod([(id, values)]).parametrisation
    }

    /// A weight with every trained number away from zero.
    private func weight(
        _ id: String, _ values: [String: HyperValue], _ shape: WeightShape, data: WeightCalibration<Double> = .init()
    ) throws -> StoredWeight<Double> {
        let W0 = randomTensor([shape.outputs, shape.inputs])
        let weight = try form(id, values).storedWeight(shape, initial: W0, data: data, streams: RandomStreams(seed: 1))
        for parameter in weight.parameters where parameter.isTrainable {
            parameter.value.assign(randomTensor(parameter.info.shape, parameter.name))
        }
        return weight
    }

    // MARK: - Convolutions

    @Test(arguments: [
        ("conv-lora", ["rank": .integer(2)]),
        ("flora-tucker", ["r1": .integer(2), "r2": .integer(3), "r3": .integer(2), "r4": .integer(1)]),
    ] as [(String, [String: HyperValue])])
    func adaptersOfConvolutionsHaveExactGradients(_ id: String, _ values: [String: HyperValue]) throws {
        let weight = try weight(id, values, Self.kernel)
        let error = gradientError(inputs: [randomTensor([3, 27])], parameters: weight.parameters) {
            weight.apply(to: $1[0], in: $0)
        }
        #expect(error < 1e-7)
        let memory = Set(weight.parameters.flatMap(\.storedMemory).map(\.bytes))
        #expect(memory == Set(weight.form.storedMemory(for: Self.kernel, scalarBytes: 8).map(\.bytes)))
    }

    /// The Tucker product by its sum, at one entry of the kernel.
    @Test func theTuckerProductKeepsTheExtentsOfAKernel() throws {
        let values: [String: HyperValue] = ["r1": .integer(2), "r2": .integer(2), "r3": .integer(1), "r4": .integer(2)]
        let weight = try weight("flora-tucker", values, Self.kernel)
        func factor(_ name: String) -> Tensor<Double> { weight[name].value }
        let (o, c, u, v) = (3, 1, 2, 0)
        var sum = 0.0
        for a in 0..<2 {
            for b in 0..<2 {
                for e in 0..<2 {
                    sum += factor("G").values[(a * 2 + b) * 2 + e] * factor("U_in")[c, a] * factor("U_out")[o, b]
                        * factor("U_kh")[u, 0] * factor("U_kw")[v, e]
                }
            }
        }
        let change = weight.effectiveWeight! - weight["W0"].value
        #expect(abs(change[o, (u * 3 + v) * 3 + c] - 4 * sum) < 1e-13)
    }

    @Test func ranksOfAKernelThatItDoesNotHaveAreRefused() throws {
        let form = try form("flora-tucker", ["r1": .integer(2), "r2": .integer(2), "r4": .integer(4)])
        #expect { try form.check(Self.kernel) } throws: { ($0 as? MethodError)?.hyperparameter == "r4" }
        try form.check(WeightShape(name: "w", outputs: 4, inputs: 27))
        #expect { try self.form("conv-lora", ["rank": .integer(4)]).check(Self.kernel) } throws: {
            ($0 as? MethodError)?.hyperparameter == "rank"
        }
    }

    // MARK: - Affine adapters

    /// An adapter that sees the bias folds into the weight and the bias.
    @Test(arguments: [
        ("hydra", ["rank": .integer(2)]), ("zeroi2v", [:]), ("zeroi2v", ["adapter_first": .flag(false)]),
    ] as [(String, [String: HyperValue])])
    func affineAdaptersFold(_ id: String, _ values: [String: HyperValue]) throws {
        let weight = try weight(id, values, WeightShape(name: "w", outputs: 5, inputs: 4))
        let (x, bias) = (randomTensor([3, 4], "x"), randomTensor([5], "bias"))
        let graph = Graph<Double>()
        let (input, b) = (graph.input([3, 4]), graph.input([5]))
        let y = weight.apply(to: input, bias: b, in: graph)
        graph.keep(y)
        graph.compile()
        x.read { input.data.update(from: $0, count: 12) }
        bias.read { b.data.update(from: $0, count: 5) }
        graph.forward()
        var data = WeightCalibration<Double>()
        data.example.bias = bias
        let derived = weight.form.derived(weight, data: data)
        var folded = product(x, transposed: false, derived["W_effective"]!, transposed: true)
        for i in 0..<3 { for j in 0..<5 { folded[i, j] += derived["bias_effective"]![j] } }
        #expect(distance(y.value, folded) < 1e-13)
        let error = gradientError(inputs: [x, bias], parameters: weight.parameters) {
            weight.apply(to: $1[0], bias: $1[1], in: $0)
        }
        #expect(error < 1e-7)
    }

    @Test func framesAreShiftedWithinAClip() {
        // One token, two clips of two frames, four channels.
        let x = Tensor((0..<16).map(Double.init), shape: [1, 4, 4])
        let y = ZeroI2V.shifted(x, frames: 2, divisor: 4)
        #expect(y.values == [0, 5, 2, 3, 0, 5, 6, 7, 8, 13, 10, 11, 8, 13, 14, 15])
    }

    // MARK: - Transforms

    @Test(arguments: [1, 2, 6, 7, 12, 20, 24, 28, 40, 60, 64, 80]) func hadamardMatricesAreOrthogonal(_ n: Int) {
        let order = HadamardOrder(n)
        let H: Tensor<Double> = order.matrix()
        let gram = product(H, transposed: false, H, transposed: true)
        #expect(distance(gram, Double(order.block) * Tensor.identity(n)) < 1e-12)
        #expect(order.block == n || ![1, 2, 12, 20, 24, 40, 60, 64, 80].contains(n))
        let x = randomTensor([3, n], "x")
        let graph = Graph<Double>()
        let input = graph.input([3, n])
        let y = order.transform(input, in: graph)
        graph.keep(y)
        graph.compile()
        x.read { input.data.update(from: $0, count: x.count) }
        graph.forward()
        #expect(distance(y.value, product(x, H)) < 1e-12)
    }

    /// Coefficients that start where the error is make up for more of it than as many at random ever could.
    @Test func qwhaStartsNearerToTheWeight() throws {
        let shape = WeightShape(name: "w", outputs: 8, inputs: 12)
        let x = randomTensor([40, 12], "x")
        let data = WeightCalibration<Double>(inputCovariance: product(x, transposed: true, x))
        let W0 = randomTensor([8, 12])
        let settings: [String: HyperValue] = ["rank": .integer(1), "base_bits": .integer(2)]
        let weight = try form("qwha", settings).storedWeight(shape, initial: W0, data: data, streams: RandomStreams(seed: 1))
        var measured = data
        measured.example.W0 = W0
        let derived = weight.form.derived(weight, data: measured)
        #expect(derived["error_after"]![0] < 0.7 * derived["error_before"]![0])
        #expect(derived["count_per_output"]!.values.reduce(0, +) == 20)
    }

    // MARK: - Kronecker products

    /// With all its terms the decomposition is the weight; with the planted number of them, nothing of a planted sum is left.
    @Test func sokaFindsThePlantedTerms() throws {
        let shape = WeightShape(name: "w", outputs: 12, inputs: 8)
        let planted = try weight("soka", ["m": .integer(4), "n": .integer(2), "max_rank": .integer(2)], shape)
        let W0 = planted.effectiveWeight! - planted["W0"].value
        let form = try form("soka", ["m": .integer(4), "n": .integer(2), "energy": .real(0.999), "elbow": .flag(false)])
        let adapted = try form.adapted(to: [CalibratedWeight(shape, W0: W0, data: .init())])
        #expect(adapted.layout(shape)[1].shape == [2 * 4, 2])
        let stored = try adapted.storedWeight(shape, initial: W0, streams: RandomStreams(seed: 1))
        #expect(stored["W0"].value.norm < 1e-12 * W0.norm)
        #expect(distance(stored.effectiveWeight!, W0) < 1e-13)
        #expect(form.layout(shape)[1].shape == [8 * 4, 2])
    }

    @Test func elbowsCutTheSpectrum() throws {
        let shape = WeightShape(name: "w", outputs: 4, inputs: 4)
        let planted = try weight("soka", ["max_rank": .integer(1)], shape)
        let W0 = (planted.effectiveWeight! - planted["W0"].value) + 1e-3 * randomTensor([4, 4], "noise")
        for (elbow, r) in [(true, 1), (false, 4)] {
            let form = try form("soka", ["energy": .real(1), "elbow": .flag(elbow)])
            let adapted = try form.adapted(to: [CalibratedWeight(shape, W0: W0, data: .init())])
            #expect(adapted.layout(shape)[1].shape == [2 * r, 2])
        }
    }

    @Test func theUpdateOfDiffuseKronAHasTheProductOfBothRanks() throws {
        let shape = WeightShape(name: "w", outputs: 12, inputs: 8)
        let weight = try weight("diffusekrona", ["a1": .integer(4), "a2": .integer(2)], shape)
        let (up, down) = (weight["up"].value, weight["down"].value)
        let update = weight.effectiveWeight! - weight["W0"].value
        // [p a1 + q, i b2 + j].
        #expect(abs(update[2 * 4 + 1, 1 * 4 + 3] - up[2, 3] * down[1, 1]) < 1e-14)
        let sigma = try update.svd().s.values
        #expect(sigma.count { $0 > 1e-10 * sigma[0] } == 6)
    }

    // MARK: - LoRA+

    @Test func theUpProjectionOfLoRAPlusLearnsFaster() throws {
        let rule = try TrainingMethod([("lora-plus", ["ratio": .real(5), "weight_decay": .real(0.1)])]).updateRule
        let adamW = try TrainingMethod([("adamw", ["weight_decay": .real(0.1)])]).updateRule
        func final(_ rule: any UpdateRule, _ name: String, _ role: ParameterRole, _ rate: Double) -> [Double] {
            let parameter = ParameterInfo(name: name, shape: [4, 3], role: role)
            var state: UpdateState<Double> = rule.makeState(for: parameter, streams: RandomStreams(seed: 1), as: Double.self)
            return UpdateCase.train(&state, from: UpdateCase.gradient([4, 3], 9), steps: 0..<3, learningRate: rate).values
        }
        #expect(final(rule, "q_proj.B", .linear, 0.01) == final(adamW, "q_proj.B", .linear, 0.05))
        for (name, role) in [("q_proj.A", ParameterRole.linear), ("q_proj", .linear), ("head.B", .head)] {
            #expect(final(rule, name, role, 0.01) == final(adamW, name, role, 0.01))
        }
    }

    // MARK: - LoRA-Pro

    /// The step of the product is the nearest to the full gradient that two factors can make: nearer than LoRA's, for any X.
    @Test func adjustedGradientsAreNearerToTheFullOne() throws {
        let shape = WeightShape(name: "w", outputs: 7, inputs: 6)
        let weight = try weight("lora-pro", ["rank": .integer(2), "lora_alpha": .real(4), "delta": .real(0)], shape)
        let G = randomTensor([7, 6], "G")
        let derived = weight.form.derived(weight, data: WeightCalibration(gradient: G))
        let (A, B) = (weight["A"].value, weight["B"].value)
        func step(_ gA: Tensor<Double>, _ gB: Tensor<Double>) -> Tensor<Double> { 2 * (product(B, gA) + product(gB, A)) }
        let nearest = (derived["equivalent_update"]! - G).norm
        for factor in [0.01, 0.1, 0.5, 1] {
            #expect(nearest < (factor * step(derived["raw_gA"]!, derived["raw_gB"]!) - G).norm)
            let other = randomTensor([7, 6], "other")
            let away = step(product(B, transposed: true, other), randomTensor([7, 2], "gB"))
            let moved = derived["equivalent_update"]! + factor * away
            #expect(nearest < (moved - G).norm)
        }
        #expect(distance(derived["equivalent_update"]!, step(derived["gA"]!, derived["gB"]!)) < 1e-12)
        let (X, dA) = (derived["X"]!, derived["raw_gA"]!)
        let BtB = product(B, transposed: true, B)
        let left = product(BtB, X) + product(X, product(A, transposed: false, A, transposed: true))
        let right = -0.25 * (try BtB.solve(product(dA, transposed: false, A, transposed: true)))
        #expect(distance(left, right) < 1e-11)
    }

    // MARK: - Phases

    @Test func theVectorsOfDVLoRATrainAfterItsFactors() throws {
        let run = try GoldenRun([("dv-lora", ["rank": .integer(2), "warm_up": .real(0.5)])])
        let weight = run.trainer.network.linearWeights[0]
        func values(_ symbols: String...) -> [[Double]] { symbols.map { weight[$0].value.values } }
        let (u, v) = (weight["u"].value.values, weight["v"].value.values)
        try run.train(until: 6)
        #expect(values("u", "v") == [u, v])
        let factors = values("A", "B")
        try run.train(until: 8)
        #expect(values("A", "B") == factors && weight["u"].value.values != u && weight["v"].value.values != v)
    }

    @Test func theFrozenHalvesOfBreakForMakeStay() throws {
        let run = try GoldenRun([("break-for-make", ["rank": .integer(2), "stage": .text("style")])])
        let weight = run.trainer.network.linearWeights[0]
        let basis = product(weight["down_fixed"].value, transposed: false, weight["down_fixed"].value, transposed: true)
            + product(weight["up_fixed"].value, transposed: true, weight["up_fixed"].value)
        #expect(distance(basis, .identity(2)) < 1e-12)
        let before = weight["up_fixed"].value.values
        try run.train()
        #expect(weight["up_fixed"].value.values == before)
        #expect(weight["down_fixed"].info.shape == [2, 6] && weight["down"].info.shape == [2, 6])
    }
}
