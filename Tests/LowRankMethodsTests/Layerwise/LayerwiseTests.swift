import Testing

@testable import LowRankCore
import LowRankMethods
@testable import TrainingMethods

/// What methods that train some layers at a time do beside what every method is tested for.
struct LayerwiseTests {
    private func trainedLayers(_ run: GoldenRun) -> Set<Int?> {
        Set(run.trainer.network.parameters.filter(\.isTrainable).map(\.name.decoderLayer))
    }

    // MARK: - Parents

    @Test(arguments: ["lisa", "owlore"]) func allLayersDrawnIsTheParent(_ id: String) throws {
        let all: [String: HyperValue] = ["activated_layers": .integer(4), "prob_mode": .text("uniform")]
        let galore: [String: HyperValue] = [
            "rank": .integer(3), "update_proj_gap": .integer(2), "scale": .real(1), "eps": .real(1e-6),
        ]
        let own = id == "lisa" ? all.filter { $0.key == "activated_layers" } : all.merging(galore) { $1 }
        let sampled = try GoldenRun([(id, own)], layers: 4)
        let parent = try GoldenRun(id == "lisa" ? [("adamw", [:])] : [("galore", galore)], layers: 4)
        #expect(try sampled.train() == parent.train())
    }

    @Test func badamIsAdamWOnItsBlock() throws {
        let badam = try GoldenRun([("badam", ["switch_mode": .text("fixed"), "start_block": .integer(1)])], layers: 2)
        let adamW = try GoldenRun([("adamw", [:])], layers: 2)
        try adamW.trainer.setTrainable(keepingStates: false) { $0.name.decoderLayer == 1 }
        #expect(try badam.train() == adamW.train())
    }

    @Test func weLoreInItsDensePhaseIsAdamW() throws {
        let welore = try GoldenRun([("welore", ["dense_phase": .real(0.5)])], layers: 2)
        let adamW = try GoldenRun([("adamw", [:])], layers: 2)
        #expect(try welore.train(until: 6) == adamW.train(until: 6))
        #expect(try welore.train() != adamW.train())
    }

    // MARK: - What trains

    @Test func lisaTrainsAsManyLayersAsAskedFor() throws {
        let run = try GoldenRun([("lisa", ["activated_layers": .integer(2), "interval_steps": .integer(3)])], layers: 5)
        var seen: [Set<Int?>] = []
        for end in 1...12 {
            try run.train(until: end)
            seen.append(trainedLayers(run))
        }
        for (t, layers) in seen.enumerated() {
            #expect(layers.contains(nil) && layers.count == 3)
            if t % 3 > 0 { #expect(layers == seen[t - 1]) }
        }
        #expect(Set(seen).count > 1)
    }

    /// The first block gets one update less.
    @Test func badamGoesThroughItsBlocks() throws {
        func blocks(_ values: [String: HyperValue], _ K: Int) throws -> [Set<Int?>] {
            let run = try GoldenRun(
                [("badam", values.merging(["switch_block_every": .integer(K)]) { $1 })], layers: 3)
            return try (1...12).map { end in
                try run.train(until: end)
                return trainedLayers(run)
            }
        }
        let descending: [Int?] = [2, 2, 1, 1, 1, 0, 0, 0, 2, 2, 2, 1]
        #expect(try blocks(["switch_mode": .text("descending")], 3) == descending.map { [$0] })
        let everything: [Int?] = [nil, 0, 0, 1, 1, 2, 2, nil, nil, nil, nil, 0]
        #expect(
            try blocks(
                ["switch_mode": .text("ascending"), "include_embedding": .flag(true), "include_lm_head": .flag(true)], 2)
                == everything.map { [$0] })
        let eachUpdate = try blocks(["switch_mode": .text("random")], 1)
        for epoch in stride(from: 0, to: 12, by: 3) { #expect(Set(eachUpdate[epoch..<epoch + 3]).count == 3) }
    }

    @Test func weLoreTrainsLowRankWeightsAndNormsAlone() throws {
        let run = try GoldenRun([("welore", ["dense_phase": .real(0.25)])], layers: 2)
        try run.train(until: 4)
        let network = run.trainer.network
        let lowRank = network.linearWeights.filter { $0.form is LowRank }
        #expect(!lowRank.isEmpty && lowRank.count < network.linearWeights.count)
        #expect(lowRank.flatMap { $0.parameters }.allSatisfy { $0.isTrainable })
        let others = network.parameters.filter { parameter in
            !lowRank.contains { $0.parameters.contains { $0 === parameter } }
        }
        #expect(others.allSatisfy { $0.isTrainable == ($0.info.role == .norm) })
        let spectra = try network.linearWeights.map { WeLoreSpectrum(try $0.effectiveWeight!.svd().s) }
        let k = WeLoreSpectrum.threshold(cutting: 0.5, of: spectra)
        let (cut, total) = spectra.reduce((0, 0)) { ($0.0 + $1.cut(threshold: k), $0.1 + $1.normalised.count) }
        #expect(2 * cut >= total)
    }

    @Test func weLoreMayStartFromWhatThereIs() throws {
        let run = try GoldenRun([("welore", ["dense_phase": .real(0)])], layers: 2)
        #expect(run.trainer.network.linearWeights.contains { $0.form is LowRank })
        let losses = try run.train()
        #expect(losses.allSatisfy { $0.isFinite })
    }

    @Test(arguments: [0, 0.25]) func weLoreMayTrainTheOthers(_ densePhase: Double) throws {
        let run = try GoldenRun([("welore", ["dense_phase": .real(densePhase), "trains": .text("others")])], layers: 2)
        try run.train(until: 4)
        let network = run.trainer.network
        let weights = network.linearWeights
        #expect(Set(weights.map { $0.form is LowRank }).count == 2)
        for weight in weights { #expect(weight.parameters.allSatisfy { $0.isTrainable == !(weight.form is LowRank) }) }
        let linear = Set(weights.flatMap { $0.parameters.map(\.name) })
        let rest = network.parameters.filter { !linear.contains($0.name) }
        #expect(rest.allSatisfy { $0.isTrainable == ($0.info.role == .norm) })
        let before = weights.map { $0.effectiveWeight!.values }
        try run.train()
        #expect(zip(weights, before).allSatisfy { ($0.effectiveWeight!.values == $1) == ($0.form is LowRank) })
    }

    /// All weights at one share, and together as many ranks as the threshold leaves; nothing refuses it.
    @Test(arguments: [0, 0.5, 1]) func weLoreMayCutEveryWeightAlike(_ minRatio: Double) throws {
        func ranks(_ allocation: String) throws -> [Int] {
            let run = try GoldenRun(
                [
                    (
                        "welore",
                        [
                            "dense_phase": .real(0), "min_ratio": .real(minRatio), "allocation": .text(allocation),
                        ]
                    )
                ], layers: 2)
            #expect(try run.train().allSatisfy { $0.isFinite })
            return run.trainer.network.linearWeights.map {
                ($0.form as? LowRank)?.rank ?? min($0.shape.outputs, $0.shape.inputs)
            }
        }
        let uniform = try ranks("uniform")
        #expect(uniform.max()! - uniform.min()! <= 1)
        if minRatio < 1 { #expect(try ranks("adaptive").reduce(0, +) == uniform.reduce(0, +)) }
    }

    @Test func equalSharesAddUp() {
        #expect(WeLore.uniformRanks(of: [10, 10, 20], sum: 20) == [5, 5, 10])
        #expect(WeLore.uniformRanks(of: [10, 10, 10], sum: 20) == [6, 7, 7])
        #expect(WeLore.uniformRanks(of: [100, 1], sum: 50) == [49, 1])
    }

    // MARK: - Memory

    private func bytes(_ run: GoldenRun) -> Int {
        run.trainer.optimizerMemory.flatMap(\.storedMemory).reduce(0) { $0 + $1.bytes }
    }

    @Test func statesOfRestingLayersAreKeptOrDropped() throws {
        func run(_ states: String, until end: Int) throws -> Int {
            let run = try GoldenRun(
                [("lisa", ["activated_layers": .integer(1), "interval_steps": .integer(1), "frozen_states": .text(states)])],
                layers: 3)
            try run.train(until: end)
            return bytes(run)
        }
        let one = try run("keep", until: 1)
        #expect(try run("drop", until: 1) == one && run("drop", until: 12) == one)
        let full = try GoldenRun([("adamw", [:])], layers: 3)
        #expect(try run("keep", until: 12) == bytes(full))
    }

    /// Neither states nor gradients nor activations of what rests exist at any time.
    @Test func whatNeverTrainsIsNeverPaidFor() throws {
        func peak(_ choices: [(id: String, values: [String: HyperValue])]) throws -> [MemoryCategory: Int] {
            let ledger = MemoryLedger()
            try MemoryLedger.$current.withValue(ledger) { _ = try GoldenRun(choices, layers: 8).train(until: 3) }
            return ledger.peak
        }
        let block = try peak([("badam", ["switch_mode": .text("fixed"), "start_block": .integer(7)])])
        let full = try peak([("adamw", [:])])
        let layer = GoldenRun.shape.linearShapes.reduce(24) { $0 + $1.outputs * $1.inputs } * 8
        #expect(block[.gradients] == layer && block[.moments] == 2 * layer)
        #expect(block[.activations]! < full[.activations]! / 3)
    }

    // MARK: - Work

    /// The backward pass ends at the lowest layer that trains.
    @Test func theBackwardPassSkipsWhatRests() throws {
        let network = try Llama<Double>(
            GoldenRun.shape(layers: 4), batch: 2, context: 6, parametrisation: DenseForm(), streams: RandomStreams(seed: 1))
        let passes = BackwardPasses()
        network.replaceLinearWeights { weight in
            StoredWeight(weight.shape, form: ProbedForm(passes: passes), WeightStart(["weight": weight["weight"].value]))
        }
        func visited(_ layers: Set<Int?>) -> Set<Int> {
            network.setTrainable { layers.contains($0.name.decoderLayer) }
            passes.layers = []
            let graph = network.makeLossGraph()
            GoldenRun.load(0, into: graph.inputs)
            _ = graph.forward()
            graph.backward()
            for parameter in network.parameters {
                #expect((parameter.gradient.count > 0) == layers.contains(parameter.name.decoderLayer))
            }
            return passes.layers
        }
        #expect(visited([2]) == [2, 3])
        #expect(visited([3]) == [3])
        #expect(visited([nil, 1]) == [0, 1, 2, 3])
    }

    // MARK: - Outliers

    @Test func inputNormsAreThoseOfTheInputs() throws {
        let map = try LinearMap<Double>(
            inputs: 3, outputs: 2, batch: 2, parametrisation: DenseForm(), streams: RandomStreams(seed: 1))
        let weight = map.linearWeights[0]
        let norms = map.inputNorms { inputs in
            let (x, y) = (inputs.numbers(.x), inputs.numbers(.y))
            for (i, v) in [3.0, 0, 1, 4, 2, -1].enumerated() { x.data[i] = v }
            for i in 0..<4 { y.data[i] = 0 }
        }
        #expect(norms.map(\.values) == [[5, 2, 2.0.squareRoot()]])
        #expect(map.linearWeights[0] === weight)
    }

    /// The mean is over all weights of a layer, and 4 of 8 entries are above it.
    @Test func theScoreCountsOutliersOfAWholeLayer() {
        let ones = Tensor<Double>([1, 1], shape: [2])
        let small = (W: Tensor<Double>([1, -1, 1, 1], shape: [2, 2]), norms: ones)
        let large = (W: Tensor<Double>([-9, 9, 9, 9], shape: [2, 2]), norms: ones)
        #expect(OutlierScores.score([small, large], threshold: 1.5) == 50)
        #expect(OutlierScores.score([large], threshold: 1.5) == 0)
    }

    /// How often a layer is drawn follows the law of drawing without replacement.
    @Test func layersAreDrawnWithTheirInclusionProbabilities() {
        let p = [0.5, 0.3, 0.2, 0]
        var stream = RandomStream(seed: 1, name: "draws")
        var counts = [0, 0, 0, 0]
        let trials = 20_000
        for _ in 0..<trials {
            for layer in OutlierScores.draw(2, probabilities: p, uniform: { stream.uniform() }) { counts[layer] += 1 }
        }
        for i in 0..<3 {
            let second = (0..<3).filter { $0 != i }.reduce(0.0) { $0 + p[$1] * p[i] / (1 - p[$1]) }
            #expect(abs(Double(counts[i]) / Double(trials) - (p[i] + second)) < 0.02)
        }
        #expect(counts[3] == 0)
    }

    @Test func whatTheNetworkCannotGiveIsAnError() throws {
        #expect(throws: MethodError.self) { try GoldenRun([("lisa", ["activated_layers": .integer(3)])], layers: 2) }
        #expect(throws: MethodError.self) { try GoldenRun([("badam", ["start_block": .integer(2)])], layers: 2) }
        let tooFew = try GoldenRun([("owlore", ["activated_layers": .integer(2), "rank": .integer(3), "M": .real(1000)])], layers: 2)
        #expect(throws: MethodError.self) { try tooFew.train() }
        #expect(throws: MethodError.self) {
            try GoldenRun([("welore", ["dense_phase": .real(0.5), "reduction": .real(0.01)])], layers: 2)
        }
        let both: [String: HyperValue] = ["allocation": .text("uniform"), "trains": .text("others")]
        #expect(throws: MethodError.self) { try TrainingMethod([("welore", both)]) }
    }
}

/// What a suite is told before anything is allocated.
struct NetworkCheckTests {
    private static let map = NetworkDescription(
        weights: [LinearMap<Float>.shape(inputs: 16, outputs: 16)], others: [], heads: nil)

    private func error(
        _ id: String, _ values: [String: HyperValue], on network: NetworkDescription = GoldenRun.shape(layers: 2).description
    ) -> MethodError? {
        #expect(throws: MethodError.self) { try TrainingMethod([(id, values)]).check(network, plan: GoldenRun.plan) }
    }

    @Test func layersAreCounted() {
        #expect(error("lisa", ["activated_layers": .integer(3)])?.hyperparameter == "activated_layers")
        #expect(error("owlore", ["activated_layers": .integer(3), "rank": .integer(3)])?.hyperparameter == "activated_layers")
        let reverse: [String: HyperValue] = [
            "activated_layers": .integer(2), "rank": .integer(3), "prob_mode": .text("owl_reverse"),
        ]
        #expect(error("owlore", reverse)?.description.contains("owl_reverse never draws") == true)
        #expect(error("badam", ["start_block": .integer(2)])?.hyperparameter == "start_block")
    }

    @Test(arguments: ["lisa", "owlore", "badam", "welore"]) func aMapHasNoLayers(_ id: String) {
        #expect(error(id, id == "owlore" ? ["rank": .integer(2)] : [:], on: Self.map) != nil)
    }

    @Test func weLoreMustBeAbleToCut() throws {
        #expect(error("welore", ["min_ratio": .real(1)])?.hyperparameter == "min_ratio")
        #expect(error("welore", ["reduction": .real(0)])?.hyperparameter == "min_ratio")
        #expect(error("welore", ["min_ratio": .real(0), "trains": .text("others")], on: Self.map)?.hyperparameter == "trains")
        try TrainingMethod([("welore", [:])]).check(GoldenRun.shape(layers: 2).description, plan: GoldenRun.plan)
    }

    @Test func headsAreTheNetworks() throws {
        let description = GoldenRun.shape.description
        #expect(error("adam-mini", ["n_heads": .integer(5)])?.description.contains("layers.0.self_attn.q_proj.weight") == true)
        try TrainingMethod([("adam-mini", [:])]).check(description, plan: GoldenRun.plan)
        #expect(try GoldenRun([("adam-mini", [:])]).train() == GoldenRun([("adam-mini", ["n_heads": .integer(2)])]).train())
    }

    /// The dense phase has weights of its own.
    @Test func theDescriptionIsThatOfTheNetwork() throws {
        let network = try GoldenRun([("lora", ["rank": .integer(2)])], layers: 2).trainer.network
        #expect(network.description.weights == GoldenRun.shape(layers: 2).description.weights)
        #expect(Set(network.description.others) == Set(GoldenRun.shape(layers: 2).description.others))
        #expect(network.description.layerCount == 2 && network.description.heads == 2)
    }
}

/// The layers whose weights something flowed back through.
private final class BackwardPasses: @unchecked Sendable {
    var layers: Set<Int> = []
}

/// A dense weight that notes when something flows back through what it yields.
private struct ProbedForm: WeightForm {
    let dense = DenseForm()
    let passes: BackwardPasses

    init(passes: BackwardPasses) { self.passes = passes }

    func layout(_ w: WeightShape) -> [TensorSpec] { dense.layout(w) }

    func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        dense.start(w, from: W0, data: data, streams: streams)
    }

    func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let layer = w.shape.name.decoderLayer!
        return g.record(Probe(dense.forward(w, x, in: g)) { passes.layers.insert(layer) })
    }

    func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { dense.effectiveWeight(w) }

    /// The identity.
    private final class Probe<S: Scalar>: LowRankCore.Operation {
        let inputs: [Node<S>]
        let output: Node<S>
        private let onBackward: () -> Void

        init(_ x: Node<S>, onBackward: @escaping () -> Void) {
            inputs = [x]
            output = Node(shape: x.shape, requiresGradient: x.requiresGradient)
            self.onBackward = onBackward
        }

        var neededBackward: [Node<S>] { [] }
        func forward() { output.data.update(from: inputs[0].data, count: output.count) }
        func backward() {
            onBackward()
            _ = inputs[0].claimGradient()
            inputs[0].gradient.update(from: output.gradient, count: output.count)
        }
    }
}
