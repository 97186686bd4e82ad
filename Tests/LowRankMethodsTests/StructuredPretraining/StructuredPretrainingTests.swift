import TestSupport
import Testing

@testable import LowRankCore
import LowRankMethods
@testable import TrainingMethods

/// What the structured methods promise beyond their goldens.
struct StructuredPretrainingTests {
    private let shape = WeightShape(name: "w", outputs: 9, inputs: 7)

    private func method<M>(
        _ make: (Hyperparameters) throws -> M, _ card: MethodCard, _ values: [String: HyperValue]
    ) throws -> M {
        try make(Hyperparameters(values, specs: card.hyperparameters, method: card.id))
    }

    private func distance(_ a: Tensor<Double>, _ b: Tensor<Double>) -> Double {
        zip(a.values, b.values).map { abs($0 - $1) }.max()!
    }

    // MARK: - LORO

    /// The factored step equals the dense one it stands for: W - lr (P_U G + G P_V - P_U G P_V), cut to rank r.
    @Test func anExactStepOfAPlainGradientIsATruncatedTangentStep() throws {
        let (B, A, G) = (randomTensor([9, 3], "B"), randomTensor([3, 7], "A"), randomTensor([9, 7], "G"))
        let step = try #require(
            RiemannianStep(
                B: B, A: A, dB: product(G, transposed: false, A, transposed: true), dA: product(B, transposed: true, G)))
        let moved = try #require(step.retraction(rate: 0.05))

        let (U, V) = (try B.qr().q, try A.transposed().qr().q)
        let PU = product(U, transposed: false, U, transposed: true)
        let PV = product(V, transposed: false, V, transposed: true)
        var W = product(B, A)
        W.accumulateProduct(PU, G, alpha: -0.05, beta: 1)
        W.accumulateProduct(G, PV, alpha: -0.05, beta: 1)
        W.accumulateProduct(product(PU, G), PV, alpha: 0.05, beta: 1)
        let (P, Q) = try W.svd().splitEvenly(rank: 3)
        #expect(distance(product(moved.B, moved.A), product(P, Q)) < 1e-12)
    }

    @Test func factorsThatLostRankGetNoExactStep() {
        var B = randomTensor([9, 3], "B")
        for i in 0..<9 { B[i, 2] = B[i, 0] }
        let A = randomTensor([3, 7], "A")
        #expect(RiemannianStep(B: B, A: A, dB: B, dA: A) == nil)
        #expect(RiemannianStep(B: .zeros([9, 3]), A: A, dB: B, dA: A) == nil)
    }

    // MARK: - SST

    @Test func aRoundRestoresOrthogonalityWithoutChangingTheWeight() throws {
        let sst = try method(SST.init, SST.card, ["rank": .integer(2), "optimizer": .text("sgd")])
        let weight = SSTWeight<Double>(try sst.storedWeight(shape, initial: randomTensor([9, 7]), streams: RandomStreams(seed: 1)))
        weight.select([1, 4])
        weight.U.value.assign(randomTensor([9, 2], "U"))
        weight.V.value.assign(randomTensor([7, 2], "V"))
        let before = weight.effectiveWeight!
        try weight.decompose()
        #expect(distance(weight.effectiveWeight!, before) < 1e-12)
        weight.select([6, 0])
        #expect(distance(weight.effectiveWeight!, before) < 1e-12)
        let gram = product(weight.U.value, transposed: true, weight.U.value)
        #expect(distance(gram, .identity(2)) < 1e-12)
        #expect(zip(weight.Sigma.value.values, weight.Sigma.value.values.dropFirst()).allSatisfy(>=))
    }

    @Test func theVectorsOfTheLargestSingularValuesMayTrainInsteadOfDrawnOnes() throws {
        let run = try GoldenRun([
            ("sst", ["rank": .integer(4), "interval": .integer(4), "selection": .text("top"), "selection_warmup": .integer(0)])
        ])
        try run.train(until: 4)
        let weights = run.trainer.network.linearWeights.map { SSTWeight($0) }
        let largest = weights.map { weight in
            let Sigma = weight.Sigma.value.values
            return Sigma.indices.sorted { Sigma[$0] > Sigma[$1] }.prefix(4).sorted()
        }
        try run.train(until: 5)
        #expect(weights.map { $0.order.values.prefix(4).sorted() } == largest)
    }

    // MARK: - LOST

    @Test func channelsMayBeDrawnWithoutLookingAtTheWeight() throws {
        let lost = try method(
            LOST.init, LOST.card,
            ["rank": .integer(2), "sparsity": .real(0.3), "activation": .text("none"), "channels": .text("random")])
        let W0 = randomTensor([9, 7])
        let (B, A) = try W0.svd().splitEvenly(rank: 2)
        let chosen = try (1...8).map { seed in
            let W = try lost.storedWeight(shape, initial: W0, streams: RandomStreams(seed: seed)).effectiveWeight!
            let lowRank = product(B, A)
            let channels = (0..<7).filter { j in (0..<9).contains { abs(W[$0, j] - 0.7 * lowRank[$0, j]) > 1e-12 } }
            for j in channels { for i in 0..<9 { #expect(abs(W[i, j] - 0.7 * lowRank[i, j] - 0.3 * W0[i, j]) < 1e-12) } }
            return channels
        }
        #expect(chosen.allSatisfy { $0.count == 2 } && Set(chosen).count > 3)
    }

    // MARK: - Maestro

    /// All components in use.
    private func weight(_ maestro: Maestro, U: Tensor<Double>, Vt: Tensor<Double>) -> MaestroWeight<Double> {
        let start = WeightStart(["U": U, "Vt": Vt], indices: ["components": IndexTensor(0..<7)])
        return MaestroWeight(StoredWeight(shape, form: maestro, start))
    }

    /// Without the hierarchy what stays need not be a prefix.
    @Test func componentsWithGapsHaveExactGradients() throws {
        let maestro = try method(Maestro.init, Maestro.card, [:])
        let weight = weight(maestro, U: randomTensor([9, 7], "U"), Vt: randomTensor([7, 7], "Vt"))
        weight.keep([true, false, true, true, false, true, false])
        for k in [nil, 0, 1, 3] as [Int?] {
            weight.sampled = k
            let error = gradientError(inputs: [randomTensor([4, 7])], parameters: weight.stored.parameters) {
                weight.apply(to: $1[0], in: $0)
            }
            #expect(error < 1e-8)
            let kept = [0, 2, 3, 5].prefix(k ?? 4)
            var expected = Tensor<Double>.zeros([9, 7])
            for c in kept {
                for i in 0..<9 { for j in 0..<7 { expected[i, j] += weight.U.value[i, c] * weight.Vt.value[c, j] } }
            }
            #expect(distance(weight.effectiveWeight!, expected) < 1e-12)
        }
    }

    @Test func theLassoOfZeroHasAGradient() throws {
        let maestro = try method(Maestro.init, Maestro.card, ["gp_lambda": .real(1)])
        let weight = weight(maestro, U: .zeros([9, 7]), Vt: .zeros([7, 7]))
        maestro.addLassoGradient(to: weight)
        #expect(weight.U.gradient.values.allSatisfy { $0 == 0 })
    }

    // MARK: - TRP

    @Test func aCutKeepsTheEnergyItIsAskedFor() throws {
        let s = Tensor<Double>([3, 2, 1], shape: [3])
        #expect(SpectrumCriterion.energy(9.0 / 14).rank(s) == 1)
        #expect(SpectrumCriterion.energy(0.7).rank(s) == 2)
        #expect(SpectrumCriterion.energy(1).rank(s) == 3)
        #expect(SpectrumCriterion.plainEnergy(0.7).rank(s) == 2)
        #expect(SpectrumCriterion.value(2).rank(s) == 2)
        #expect(SpectrumCriterion.value(4).rank(s) == 0)
        let nothing = try TruncatedSVD(randomTensor([4, 3]), .value(1e9))
        #expect(nothing.matrix.values == Tensor<Double>.zeros([4, 3]).values)
    }

    // MARK: - ISS-P

    @Test func theSmallestEntriesShrinkAndOfEqualOnesTheFirst() throws {
        let issp = try method(ISSP.init, ISSP.card, ["prune_ratio": .real(0.5)])
        var weight = Tensor<Double>([3, -1, 1, 5, 1, -4], shape: [2, 3])
        issp.shrink(&weight, by: 0.5)
        #expect(weight.values == [3, -0.5, 0.5, 5, 0.5, -4])
        weight = Tensor([2, 2, -2, 2, 9, 2], shape: [2, 3])
        issp.shrink(&weight, by: 0)
        #expect(weight.values == [0, 0, 0, 2, 9, 2])
        #expect(issp.prunedCount(of: 5) == 3)
        #expect(try method(ISSP.init, ISSP.card, ["prune_ratio": .real(1)]).prunedCount(of: 1000) == 995)
    }

    @Test func selectionAgreesWithSorting() throws {
        let issp = try method(ISSP.init, ISSP.card, ["prune_ratio": .real(0.37)])
        for count in 1...60 {
            let start = randomTensor([1, count], "w\(count)")
            var weight = start
            issp.shrink(&weight, by: 0)
            let pruned = issp.prunedCount(of: count)
            let smallest = start.values.indices.sorted { abs(start[$0]) < abs(start[$1]) }.prefix(pruned).sorted()
            #expect(weight.values.indices.filter { weight[$0] == 0 } == smallest)
        }
    }

    @Test func prunedEntriesStayZero() throws {
        let run = try GoldenRun([
            ("iss-p", ["prune_ratio": .real(0.5), "soft_fraction": .real(0.25)]), ("adamw", ["weight_decay": .real(0.1)]),
        ])
        try run.train(until: 3)
        func zeros() -> [[Int]] {
            run.trainer.network.linearWeights.map { weight in
                let values = weight.effectiveWeight!.values
                return values.indices.filter { values[$0] == 0 }
            }
        }
        let pruned = zeros()
        #expect(zip(pruned, run.trainer.network.linearWeights).allSatisfy { $0.count == $1.shape.outputs * $1.shape.inputs / 2 })
        try run.train()
        #expect(zeros() == pruned)
    }

    // MARK: - PELA

    /// The gradient of loss + a L_kd + b L_norm is that of central differences of the same sum.
    @Test func theStudentIsDrawnToItsTeacher() throws {
        let run = try GoldenRun([("pela", ["compress_ratio": .real(1.5), "kd_weight": .real(0.7), "norm_weight": .real(0)])])
        try run.train(until: 8)
        let (trainer, teacher) = (run.trainer, try #require(run.trainer.teacher))
        let student = trainer.network as! Llama<Double>
        // The sum whose gradient the trainer takes, computed apart.
        func loss() -> Double {
            let graph = Graph<Double>()
            let inputs = trainer.lossGraph.inputs
            let states = [student.hiddenStates(of: inputs, in: graph), teacher.network.hiddenStates(of: inputs, in: graph)]
            for state in states.joined() { graph.keep(state) }
            graph.compile()
            graph.forward()
            let distances = zip(states[0], states[1]).map { a, b in
                zip(a.value.values, b.value.values).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) } / Double(a.count)
            }
            return trainer.lossGraph.forward() + 0.7 * distances.reduce(0, +) / Double(distances.count)
        }
        GoldenRun.load(8, into: trainer.lossGraph.inputs)
        _ = trainer.lossGraph.forward()
        trainer.lossGraph.backward()
        for parameter in student.parameters.filter(\.isTrainable) {
            let analytic = parameter.gradient
            let i = parameter.info.count / 2
            let x = parameter.value[i]
            parameter.value[i] = x + 1e-5
            let up = loss()
            parameter.value[i] = x - 1e-5
            let down = loss()
            parameter.value[i] = x
            #expect(abs((up - down) / 2e-5 - analytic[i]) < 1e-7, "\(parameter.name)")
        }
    }

    @Test func theTeacherNeverChanges() throws {
        let run = try GoldenRun([("pela", ["compress_ratio": .real(1.5)])])
        try run.train(until: 6)
        let teacher = try #require(run.trainer.teacher)
        let before = teacher.network.parameters.map(\.value.values)
        let weights = run.trainer.network.linearWeights
        #expect(weights.allSatisfy { $0.parameter("R") != nil })
        try run.train()
        #expect(teacher.network.parameters.map(\.value.values) == before)
    }

    @Test func bothPartsOfARunMustHaveUpdates() {
        for fraction in [0.0, 0.01, 1] {
            #expect(throws: MethodError.self) { try GoldenRun([("pela", ["dense_fraction": .real(fraction)])]) }
        }
        #expect(throws: MethodError.self) { try GoldenRun([("pela", ["compress_ratio": .real(50)])]) }
    }

    // MARK: - Householder projector

    /// k singular values of 1 for any U and V, and at the start the leading singular vectors of W0.
    @Test(arguments: [([7, 5], 3), ([4, 6], 4), ([5, 5], 2), ([1, 3], 1)])
    func theProjectorHasEqualSingularValues(_ sides: [Int], _ k: Int) throws {
        let form = try TrainingMethod([("householder-projector", ["diag_size": .integer(k)])]).parametrisation
        let shape = WeightShape(name: "w", outputs: sides[0], inputs: sides[1])
        let W0 = randomTensor(sides)
        let weight = try form.storedWeight(shape, initial: W0, streams: RandomStreams(seed: 1))
        let leading = try W0.svd().leading(k)
        #expect((weight.effectiveWeight! - product(leading.u, leading.vt)).largestMagnitude < 1e-13)
        for parameter in weight.parameters { parameter.value.assign(randomTensor(parameter.info.shape, parameter.name)) }
        let s = try weight.effectiveWeight!.singularValues()
        #expect(s.enumerated().allSatisfy { abs($1 - ($0 < k ? 1 : 0)) < 1e-12 })
        for Q in weight.form.derived(weight, data: WeightCalibration()).values {
            #expect((product(Q, transposed: true, Q) - .identity(Q.rows)).largestMagnitude < 1e-12)
        }
    }

    // MARK: - LR2VQ

    /// The error of the product and that of the clusters add up, and codes of whole subvectors need no product.
    @Test func errorsOfTheClustersAddUp() throws {
        let W = randomTensor([6, 8])
        func compress(_ dimensions: Int) throws -> CompressedWeight<Double> {
            let settings: [String: HyperValue] = [
                "subvector": .integer(4), "cluster_dim": .integer(dimensions), "clusters": .integer(3),
            ]
            guard case .compression(let method) = try MethodRegistry.entry("lr2vq").recipe(settings) else { fatalError() }
            return try method.compress(W, data: CompressionData())
        }
        for dimensions in 1...4 {
            let result = try compress(dimensions)
            let left = W - result.weight
            let parts = ["lowrank_error", "clustering_error"].map { result.derived[$0]![0] }
            #expect(abs(left.dot(left) - parts[0] - parts[1]) < 1e-12)
            // 12 codes of 2 bits, 3 means and the rows of E.
            #expect(result.storedBytes == 3 + 8 * (3 * dimensions + 4 * dimensions))
        }
    }

    // MARK: - S4-PTD

    /// cond(V) of HiPPO's matrix in 60 digits; computed from general eigenvectors it is right to eight digits for these 16 states.
    @Test func theConditionOfHiPPOIsKnownToAllDigits() throws {
        let streams = RandomStreams(seed: 1)
        let inputs: NamedTensors<Double> = [
            "C": streams.normal("C", 16), "E": streams.normal("E", 16, 16), "omega": Tensor([1], shape: [1]),
        ]
        guard case .mechanism(let method) = try MethodRegistry.entry("s4-ptd").recipe() else { fatalError() }
        let condition = try #require(method.evaluate(inputs, streams: streams)["log10_cond_V_unperturbed"])[0]
        #expect(abs(condition - 10.920115972975398369) < 1e-12)
    }
}
