import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

struct MergingMechanismTests {
    private func evaluate(
        _ id: String, _ values: [String: HyperValue] = [:], _ inputs: NamedTensors<Double>, seed: Int = 0
    ) throws -> NamedTensors<Double> {
        guard case .mechanism(let method) = try MethodRegistry.entry(id).recipe(values) else { fatalError(id) }
        return try method.evaluate(inputs, streams: RandomStreams(seed: seed))
    }

    private let A: NamedTensors<Double> = [
        "W0": 5 * gaussian([7, 4], "W0"), "b0": gaussian([7], "b0"), "W1": gaussian([6, 7], "W1"),
        "W2": gaussian([2, 6], "W2"),
    ]

    private func pair(_ B: NamedTensors<Double>) -> NamedTensors<Double> {
        NamedTensors(A.map { ("A." + $0.name, $0.tensor) } + B.map { ("B." + $0.name, $0.tensor) })
    }

    @Test func aNetworkIsMatchedToItself() throws {
        let out = try evaluate("weight-matching", [:], pair(A))
        #expect(out["P0"]!.values == [0, 1, 2, 3, 4, 5, 6] && out["P1"]!.values == [0, 1, 2, 3, 4, 5])
        for (name, tensor) in A { #expect(distance(out["midpoint." + name]!, tensor) < 1e-15) }
        #expect(out["distance_after"]![0] == 0)
    }

    /// A network whose units were shuffled is put back in order.
    @Test(arguments: 0..<5) func shuffledUnitsAreFound(_ seed: Int) throws {
        let streams = RandomStreams(seed: seed)
        let (p, q) = (streams.permutation("p", 7), streams.permutation("q", 6))
        func columns(_ W: Tensor<Double>, _ order: [Int]) -> Tensor<Double> {
            W.transposed().gatheringRows(order).transposed()
        }
        let B: NamedTensors<Double> = [
            "W0": A["W0"]!.gatheringRows(p), "b0": Tensor(p.map { A["b0"]![$0] }, shape: [7]),
            "W1": columns(A["W1"]!.gatheringRows(q), p), "W2": columns(A["W2"]!, q),
        ]
        let out = try evaluate("weight-matching", [:], pair(B), seed: seed)
        #expect(out["P0"]!.values.enumerated().allSatisfy { p[Int($0.element)] == $0.offset })
        for (name, tensor) in A { #expect(distance(out["B_permuted." + name]!, tensor) < 1e-15) }
        #expect(out["distance_before"]![0] > 1 && out["distance_after"]![0] == 0)
    }

    /// p = min(r, n - 1) loses nothing, less has the error of the directions left out.
    @Test func enoughDirectionsLoseNothing() throws {
        for (n, r) in [(4, 6), (7, 3)] {
            let factors: NamedTensors<Double> = ["A": gaussian([n, 5, r], "A"), "B": gaussian([n, r, 8], "B")]
            let p = min(r, n - 1)
            let full = try evaluate("rmm", ["p": .integer(p)], factors)
            #expect(distance(full["A_hat"]!, factors["A"]!) < 1e-12 && distance(full["B_hat"]!, factors["B"]!) < 1e-12)
            let less = try evaluate("rmm", ["p": .integer(p - 1)], factors)
            #expect(less["reconstruction_error"]!.values.allSatisfy { $0 > 1e-6 })
            let mean = try evaluate("rmm", ["p": .integer(0)], factors)
            #expect(distance(mean["A_hat"]!.slices[0], mean["A_hat"]!.slices[1]) == 0)
        }
        #expect(throws: MethodError.self) {
            try evaluate("rmm", ["p": .integer(4)], ["A": .zeros([2, 2, 3]), "B": .zeros([2, 3, 2])])
        }
    }

    private let loras: NamedTensors<Double> = [
        "A1": gaussian([3, 6], "A1"), "B1": gaussian([5, 3], "B1"), "A2": gaussian([2, 6], "A2"),
        "B2": gaussian([5, 2], "B2"),
    ]

    /// As many clusters as units: the sum of the updates. One LoRA alone stays what it is.
    @Test func clustersOfOneUnitAreTheSum() throws {
        let sum = product(loras["B1"]!, loras["A1"]!) + product(loras["B2"]!, loras["A2"]!)
        let all = try evaluate("lora-lego", ["k": .integer(5), "alpha_over_r": .real(2)], loras)
        #expect(distance(all["delta_plain"]!, 2 * sum) < 1e-13)
        // sqrt(2.5 / 5): two and a half units of a LoRA on average, five here.
        #expect(distance(all["delta_reweighted"]!, (2 * 0.5.squareRoot()) * sum) < 1e-13)
        let one = try evaluate("lora-lego", [:], loras.filtered { $0.hasSuffix("1") })
        #expect(distance(one["delta_reweighted"]!, product(loras["B1"]!, loras["A1"]!)) < 1e-13)
        #expect(throws: MethodError.self) { try evaluate("lora-lego", ["k": .integer(6)], loras) }
    }

    /// Every LoRA has weight n / (2 n - 3/2) or n - 1/2 times that; together n. Late, the first LoRA of low frequency
    /// gets its turn.
    @Test func turnsOfTheDominantLoRA() throws {
        let values: [String: HyperValue] = [
            "num_inference_steps": .integer(12), "cache_interval": .integer(1), "switch_step": .integer(5),
        ]
        let out = try evaluate("cmlora", values, ["noise": gaussian([12, 3, 2, 4], "noise")])
        #expect(out["dominant"]!.values == [0, 1, 0, 1, 0, 1, 1, 2, 1, 2, 1, 2])
        #expect(out["weights"]!.slices.allSatisfy { abs($0.values.reduce(0, +) - 3) < 1e-14 })
        #expect(throws: MethodError.self) {
            try evaluate("cmlora", values.merging(["mode": .text("online")]) { $1 }, ["noise": .zeros([12, 3, 2, 4])])
        }
    }

    /// A control in which the first LoRA of low frequency has its turns early; outside the interval set the dominant LoRA alone
    /// is computed.
    @Test func theCourseIsKnownBeforeSampling() throws {
        func course(_ mode: String, interval: Int, steps: Int = 8) throws -> [BlendStep] {
            let values: [String: HyperValue] = [
                "mode": .text(mode), "n_high": .integer(1), "n_low": .integer(1), "num_inference_steps": .integer(8),
                "switch_step": .integer(3), "cache_interval": .integer(interval),
            ]
            guard case .blend(let blend)? = try MethodRegistry.entry("cmlora").recipe(values).noiseComposition else { return [] }
            return try blend.course(of: 2, steps: steps)
        }
        func dominant(_ steps: [BlendStep]) -> [Int] { steps.map { $0.weights[0] > $0.weights[1] ? 0 : 1 } }
        let plain = try course("offline", interval: 1)
        #expect(dominant(plain) == [0, 0, 0, 0, 1, 1, 1, 1] && plain.allSatisfy { $0.isFresh == [true, true] })
        #expect(try dominant(course("reversed", interval: 1)) == [1, 1, 1, 1, 0, 0, 0, 0])
        let cached = try course("offline", interval: 3)
        #expect(cached.map { $0.isFresh.count { $0 } } == [2, 1, 1, 2, 1, 1, 2, 1])
        #expect(cached[1].isFresh == [true, false] && cached[5].isFresh == [false, true])
        #expect(throws: MethodError.self) { try course("online", interval: 1) }
        #expect(throws: MethodError.self) { try course("offline", interval: 1, steps: 9) }
    }

    @Test func aSwitchTakesTurnsAndACompositeTakesTheMean() throws {
        let noise: Tensor<Double> = gaussian([5, 2, 2, 3], "noise")
        let plain: [String: HyperValue] = ["switch_interval": .integer(2), "guidance_scale": .real(1)]
        let turns = try evaluate("multi-lora-composition", plain, ["noise": noise])
        #expect(turns["weights"]!.slices.map(\.values) == [[2, 0], [2, 0], [0, 2], [0, 2], [2, 0]])
        #expect(distance(turns["guided_noise"]!.slices[2], noise.slices[2].slices[1].slices[1]) < 1e-15)
        let mean = try evaluate("multi-lora-composition", plain.merging(["mode": .text("composite")]) { $1 }, ["noise": noise])
        let first = noise.slices[0].slices.map { $0.slices[1] }
        #expect(distance(mean["guided_noise"]!.slices[0], 0.5 * (first[0] + first[1])) < 1e-15)
    }

    /// The loss of maps by themselves is that of the features they come from, and its derivative that of differences.
    @Test func mapsOfANetworkAreContrastedAlike() throws {
        let recipe = try MethodRegistry.entry("clora-compose").recipe()
        guard case .mechanism(let method) = recipe, case .masks(let masks)? = recipe.noiseComposition else { return }
        let inputs = method.example(RandomStreams(seed: 1))
        let out = try method.evaluate(inputs, streams: RandomStreams(seed: 1))
        let owners = inputs["concept_tokens"]!.slices.map { MapOwner(pass: Int($0[0]), concept: Int($0[2])) }
        let maps = out["attention"]!
        let (loss, gradient) = try masks.contrast(maps, owners)
        #expect(abs(loss - out["loss"]![0]) < 1e-14)
        for i in stride(from: 0, to: maps.count, by: 7) {
            func moved(_ by: Double) throws -> Double {
                var moved = maps
                moved[i] += by
                return try masks.contrast(moved, owners).loss
            }
            #expect(try abs((moved(1e-5) - moved(-1e-5)) / 2e-5 - gradient[i]) < 1e-8)
        }
        let apart = owners.indices.map { MapOwner(pass: 0, concept: $0) }
        #expect(throws: MethodError.self) { try masks.contrast(maps, apart) }
    }

    /// New gates take the mean of what the LoRAs add; gates that were trained weigh another number of LoRAs.
    @Test func gatesBeginAtTheMean() throws {
        guard case .gates(let method)? = try MethodRegistry.entry("autolora").recipe().noiseComposition else { return }
        let shape = WeightShape(name: "w", outputs: 4, inputs: 5)
        func random(_ extents: [Int], _ name: String) -> Tensor<Float> { RandomStreams(seed: 3).normal(name, extents, deviation: 1) }
        let library = (0..<3).map { ["w": LoRAFactors(A: random([2, 5], "A\($0)"), B: random([4, 2], "B\($0)"))] }
        let (W0, x) = (random([4, 5], "W0"), random([3, 5], "x"))
        func output(_ library: [[String: LoRAFactors]], _ gates: [String: NamedTensors<Float>]?) throws -> Tensor<Float> {
            let weight = try method.form(library, gates: gates).storedWeight(shape, initial: W0, streams: RandomStreams(seed: 1))
            let graph = Graph<Float>()
            let input = graph.input([3, 5])
            let y = weight.apply(to: input, in: graph)
            graph.keep(y)
            graph.compile()
            x.read { input.data.update(from: $0, count: x.count) }
            graph.forward()
            return y.value
        }
        func merged(_ weights: [Float]) -> Tensor<Float> {
            let W = zip(library, weights).reduce(W0) { sum, entry in sum + entry.1 * product(entry.0["w"]!.B, entry.0["w"]!.A) }
            return product(x, transposed: false, W, transposed: true)
        }
        func near(_ a: Tensor<Float>, _ b: Tensor<Float>) -> Bool { (a - b).norm < 1e-4 * b.norm }
        #expect(near(try output(library, nil), merged([1 / 3, 1 / 3, 1 / 3])))
        // Logits of SiLU(0) = 0 for all of two.
        let flat: NamedTensors<Float> = [
            "gate_W1": .zeros([16, 9]), "gate_b1": .zeros([16]), "gate_w2": Tensor(repeating: 1, shape: [1, 16]),
        ]
        #expect(near(try output(Array(library[..<2]), ["w": flat]), merged([0.5, 0.5, 0])))
        let own: NamedTensors<Float> = ["gate_W1": random([16, 9], "W1"), "gate_b1": random([16], "b1"), "gate_w2": random([1, 16], "w2")]
        #expect(!near(try output(library, ["w": own]), merged([1 / 3, 1 / 3, 1 / 3])))
        #expect(near(try output([library[1]], ["w": own]), merged([0, 1, 0])))
    }

    /// The fusion of an adapter inside its mask is that adapter's prediction, and outside all masks the base's.
    @Test func masksSayWhosePredictionCounts() throws {
        guard case .mechanism(let method) = try MethodRegistry.entry("clora-compose").recipe() else { return }
        let inputs = method.example(RandomStreams(seed: 1))
        let out = try method.evaluate(inputs, streams: RandomStreams(seed: 1))
        for pixel in 0..<10 {
            let inside = (0..<2).filter { out["masks"]![$0, pixel] > 0 }
            guard inside.count < 2 else { continue }
            let pass = inside.first.map { $0 + 1 } ?? 0
            #expect(distance(out["eps_fused"]!.slices[pixel], inputs["eps"]!.slices[pass].slices[pixel]) == 0)
        }
    }

    /// (A, B) and (R A, B R^-1) are one LoRA, and have one embedding.
    @Test func probesSeeTheProductAlone() throws {
        guard case .mechanism(let method) = try MethodRegistry.entry("autolora").recipe(["k": .integer(2)]) else {
            return
        }
        let inputs = method.example(RandomStreams(seed: 2))
        let R: Tensor<Double> = gaussian([2, 2], "R")
        let inverse = try R.solve(.identity(2))
        var turned = inputs
        func each(_ name: String, _ change: (Tensor<Double>) -> Tensor<Double>) {
            turned[name] = Tensor(stacking: inputs[name]!.slices.map { Tensor(stacking: $0.slices.map(change)) })
        }
        each("A") { product(R, $0) }
        each("B") { product($0, inverse) }
        let (a, b) = try (
            method.evaluate(inputs, streams: RandomStreams(seed: 2)),
            method.evaluate(turned, streams: RandomStreams(seed: 2))
        )
        #expect(distance(a["lora_embedding"]!, b["lora_embedding"]!) < 1e-12 && distance(a["y"]!, b["y"]!) < 1e-12)
    }

    /// The law of total variance, against the variance of all checkpoints of equally weighted tasks.
    @Test func blendedVarianceIsThatOfAllCheckpoints() throws {
        let checkpoints: Tensor<Double> = gaussian([2, 5, 3], "checkpoints")
        let out = try evaluate(
            "sg-lora", ["K": .integer(2), "temperature": .real(1e9)],
            [
                "checkpoints": checkpoints, "task_embeddings": gaussian([2, 4], "tasks"),
                "new_embedding": gaussian([4], "new"),
            ])
        for j in 0..<3 {
            let all = (0..<10).map { checkpoints.reshaped([10, 3])[$0, j] }
            let mean = all.reduce(0, +) / 10
            #expect(abs(out["mu_star"]![j] - mean) < 1e-8)
            #expect(abs(out["var_star"]![j] - all.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 10) < 1e-8)
        }
    }

    /// The derivatives of the loss of a generator, by differences.
    @Test(arguments: [
        ("icm-lora", "encoder.0.0.weight"), ("icm-lora", "fc_var.bias"), ("sg-lora", "prior.0.weight"),
        ("trans-lora", "lora_A"),
    ])
    func gradientsAreThoseOfTheLoss(_ id: String, _ name: String) throws {
        guard case .mechanism(let method) = try MethodRegistry.entry(id).recipe(KindGolden(id).hyperparameters) else {
            return
        }
        let streams = RandomStreams(seed: 6)
        let inputs = method.example(streams)
        let gradient = try method.evaluate(inputs, streams: streams)["grad." + name]!
        func loss(_ i: Int, _ step: Double) throws -> Double {
            var moved = inputs
            moved[name]![i] += step
            return try method.evaluate(moved, streams: streams)["loss"]![0]
        }
        for i in 0..<min(3, gradient.count) {
            let slope = try (loss(i, 1e-5) - loss(i, -1e-5)) / 2e-5
            #expect(abs(slope - gradient[i]) < 1e-7 * max(1, gradient.largestMagnitude), "\(id) \(name)[\(i)]")
        }
    }
}
