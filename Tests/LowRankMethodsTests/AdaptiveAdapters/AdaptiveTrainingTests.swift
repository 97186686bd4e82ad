import Foundation
import TestSupport
import Testing

@testable import LowRankCore
import LowRankMethods
@testable import TrainingMethods

/// What adaptive adapters do to their weights in a short run.
struct AdaptiveTrainingTests {
    private let shape = WeightShape(name: "w", outputs: 7, inputs: 6)

    private func weights(_ run: GoldenRun) -> [StoredWeight<Double>] { run.trainer.network.linearWeights }

    /// The prefix of A and B with its own factor.
    @Test(arguments: [1, 2, 3]) func dyLoRAUsesAPrefix(_ k: Int) throws {
        let form = try TrainingMethod([("dylora", ["rank": .integer(3), "lora_alpha": .real(6)])]).parametrisation
        let weight = try form.storedWeight(shape, initial: randomTensor([7, 6]), streams: RandomStreams(seed: 1))
        weight["B"].value.assign(randomTensor([7, 3], "B"))
        DyLoRA.use(k, of: weight)
        let update = product(weight["B"].value.leadingColumns(k), weight["A"].value.leadingRows(k))
        let expected = weight["W0"].value + (6 / Double(k)) * update
        #expect(distance(weight.weightByForwardPass, expected) < 1e-13)
        #expect(distance(weight.effectiveWeight!, expected) < 1e-13)
    }

    @Test func dyLoRADrawsOneRankForAllWeights() throws {
        let run = try GoldenRun("dylora")
        var drawn: Set<Int> = []
        run.trainer.onGradients = { trainer in
            let ks = Set(trainer.network.linearWeights.map { $0.counts["k"] ?? 0 })
            #expect(ks.count == 1)
            drawn.formUnion(ks)
        }
        try run.train()
        #expect(drawn == [1, 2, 3])
        #expect(weights(run).allSatisfy { $0.counts["k"] == nil })
    }

    /// Its entries above the threshold stay to the bit.
    @Test func saraLeavesLargeEntries() throws {
        let run = try GoldenRun("sara")
        let before = weights(run).map { $0["weight"].value.values }
        try run.train()
        var moved = 0
        for (weight, before) in zip(weights(run), before) {
            for (a, b) in zip(weight["weight"].value.values, before) {
                if abs(b) >= 0.4 { #expect(a == b) } else if a != b { moved += 1 }
            }
        }
        #expect(moved > 500)
    }

    /// The first update has no noise, evaluation never has.
    @Test func ggpoPerturbsFromTheSecondUpdateOn() throws {
        let values: [String: HyperValue] = ["rank": .integer(3), "lora_alpha": .real(4)]
        let quiet = try GoldenRun([("lora-ggpo", values.merging(["sigma": .real(0), "beta": .real(0)]) { $1 })])
        let noisy = try GoldenRun([("lora-ggpo", values.merging(["sigma": .real(0.5)]) { $1 })])
        try quiet.train(until: 1)
        try noisy.train(until: 1)
        #expect(quiet.evaluationLoss == noisy.evaluationLoss)
        #expect(try quiet.train(until: 2) != noisy.train(until: 2))
        let weight = try #require(weights(noisy).first)
        #expect(weight["d"].value.values.allSatisfy { $0 > 0 })
        #expect(distance(weight.weightByForwardPass, weight.effectiveWeight!) < 1e-13)
    }

    @Test func s2LoRAKeepsItsFactorsEqual() throws {
        let run = try GoldenRun("s2-lora")
        let groups = Dictionary(grouping: weights(run)) { [$0.shape.outputs, $0.shape.inputs] }.values.filter { $0.count > 1 }
        #expect(!groups.isEmpty)
        let start = groups.map { $0[0]["A"].value.values }
        try run.train()
        for (group, start) in zip(groups, start) {
            for weight in group.dropFirst() {
                #expect(weight["A"].value.values == group[0]["A"].value.values)
                #expect(weight["B"].value.values == group[0]["B"].value.values)
                #expect(weight["s"].value.values != group[0]["s"].value.values)
            }
            #expect(group[0]["A"].value.values != start)
        }
    }

    @Test func coDyRAShrinksInTheSecondHalf() throws {
        let run = try GoldenRun([("codyra", ["rank": .integer(3), "max_kappa": .real(2)])])
        func zeros() -> Int { weights(run).reduce(0) { $0 + $1["w"].value.values.count { $0 == 0 } } }
        let first = try #require(run.trainer.method.schedule.firstChanges(plan: GoldenRun.plan).first)
        try run.train(until: first - 1)
        #expect(zeros() == 0)
        try run.train()
        #expect(zeros() > 10)
    }

    /// Ten of its hundred entries, of full rank.
    @Test func snellKeepsTheLargestEntries() throws {
        let form = try TrainingMethod([("snell", ["factor_dim": .integer(2), "init_thres": .real(0)])]).parametrisation
        let square = WeightShape(name: "w", outputs: 10, inputs: 10)
        let weight: StoredWeight<Double> = try form.storedWeight(square, initial: .zeros([10, 10]), streams: RandomStreams(seed: 1))
        for symbol in KernelUpdate.symbols { weight[symbol].value.assign(randomTensor([20, 2], symbol)) }
        let dense = weight.effectiveWeight!
        #expect(try dense.singularValues().count { $0 > 1e-6 } == 10)
        let sparse = try TrainingMethod([("snell", ["factor_dim": .integer(2), "init_thres": .real(0.9)])]).parametrisation
        let start: WeightStart<Double> = WeightStart([
            "W0": .zeros([10, 10]), "In": weight["In"].value, "Out": weight["Out"].value,
        ])
        let kept = StoredWeight(square, form: sparse, start).effectiveWeight!
        let threshold = dense.values.map { abs($0) }.sorted()[89]
        for (u, d) in zip(kept.values, dense.values) { #expect(abs(u - (abs(d) > threshold ? d * abs(d) : 0)) < 1e-13) }
    }

    @Test func snellaKeepsToItsBudget() throws {
        let run = try GoldenRun("snella")
        let all = weights(run).reduce(0) { $0 + $1.shape.outputs * $1.shape.inputs }
        try run.train()
        let kept = weights(run).map { $0.counts["kept"] ?? -1 }
        let budget = Int(0.3 * Double(all))
        #expect(kept.reduce(0, +) <= budget && kept.reduce(0, +) > budget - kept.count)
        #expect(Set(kept).count > 1)
        for (weight, count) in zip(weights(run), kept) {
            let update = zip(weight.effectiveWeight!.values, weight["W0"].value.values).count { $0 != $1 }
            #expect(abs(update - count) <= 1)
        }
    }

    @Test(arguments: [1, 2]) func oneBitAdaptersHaveFewLevels(_ bits: Int) throws {
        let form = try TrainingMethod([("one-bit-adapter", ["rank": .integer(1), "bits": .integer(bits)])]).parametrisation
        let weight: StoredWeight<Double> = try form.storedWeight(
            shape, initial: .zeros([7, 6]), streams: RandomStreams(seed: 1))
        let levels = Set(weight.effectiveWeight!.values.map { ($0 * 1e9).rounded() })
        // Products of two numbers of 2^bits levels each.
        #expect(levels.count <= 1 << (2 * bits) && levels.count > 1)
    }

    /// |A_i A_j^T| and |W0 A_i^T| fall where nothing else counts.
    @Test(arguments: ["l1", "fro2"]) func pegoMakesItsModulesOrthogonal(_ norm: String) throws {
        func penalty(_ a: Double) throws -> Double {
            let run = try GoldenRun([
                ("pego", ["group": .integer(2), "rank": .integer(2), "a": .real(a), "norm": .text(norm)])
            ])
            try run.train()
            return weights(run).reduce(0) { sum, weight in
                let parts = weight.form.derived(weight, data: WeightCalibration())
                return sum + parts["preserve"]![0] + parts["diversify"]![0]
            }
        }
        #expect(try penalty(1) < 0.8 * penalty(0))
    }

    /// The subspace of a wide gradient that turns slowly stays nearer than the first one.
    @Test func subTrackFollowsAGradient() throws {
        let (m, n, r) = (8, 12, 2)
        var state: UpdateState<Double> = try UpdateCase(
            method: "subtrack",
            knobs: ["rank": .integer(r), "update_proj_gap": .integer(1), "step_size": .real(0.02)], shape: [m, n]).state()
        let (right, frame): (Tensor<Double>, Tensor<Double>) = (
            randomTensor([r, n], "right"), RandomStreams(seed: 3).orthonormal("frame", [m, 2 * r])
        )
        var (W, first): (Tensor<Double>, Tensor<Double>?) = (.zeros([m, n]), nil)
        var basis = Tensor<Double>.zeros([m, r])
        for t in 0..<40 {
            let angle = 0.02 * Double(t)
            for i in 0..<m {
                for j in 0..<r { basis[i, j] = cos(angle) * frame[i, j] + sin(angle) * frame[i, r + j] }
            }
            var G = product(basis, right)
            state.update(&W, gradient: &G, context: UpdateContext(learningRate: 0.01))
            first = first ?? state["P_left"]
        }
        func overlap(_ S: Tensor<Double>) throws -> Double { try product(S, transposed: true, basis).singularValues().min()! }
        let (now, then) = (try overlap(state["P_left"]), try overlap(first!))
        #expect(now > 0.95 && now > then + 0.1, "\(now), \(then)")
    }
}
