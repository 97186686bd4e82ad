import TestSupport
import Testing

@testable import LowRankCore
import LowRankMethods
@testable import TrainingMethods

/// Where the ranks of adaptive adapters go.
struct AdaptiveAdapterTests {
    private let shape = WeightShape(name: "w", outputs: 7, inputs: 6)

    private func form(_ id: String, _ values: [String: HyperValue]) throws -> any WeightForm {
        try TrainingMethod([(id, values)]).parametrisation
    }

    private func adalora(_ values: [String: HyperValue] = [:]) throws -> GoldenRun {
        let fixed: [String: HyperValue] = ["rank": .integer(3), "target_rank": .integer(1), "lora_alpha": .real(8)]
        return try GoldenRun([("adalora", fixed.merging(values) { $1 })])
    }

    /// LoRA's A and B, with E = 1.
    @Test func adaLoRAOfUnitSingularValuesIsLoRA() throws {
        let triple = try form("adalora", ["rank": .integer(3), "target_rank": .integer(3), "lora_alpha": .real(6)])
        // alpha / r of LoRA is AdaLoRA's alpha / (r + 1e-5).
        let pair = try form("lora", ["rank": .integer(3), "lora_alpha": .real(6 * 3 / (3 + 1e-5))])
        let (W0, A, B): (Tensor<Double>, Tensor<Double>, Tensor<Double>) =
            (randomTensor([7, 6]), randomTensor([3, 6], "A"), randomTensor([7, 3], "B"))
        let E = Tensor<Double>(repeating: 1, shape: [3, 1])
        let a = StoredWeight(shape, form: triple, WeightStart(["W0": W0, "A": A, "E": E, "B": B]))
        let b = StoredWeight(shape, form: pair, WeightStart(["W0": W0, "A": A, "B": B]))
        #expect(distance(a.effectiveWeight!, b.effectiveWeight!) < 1e-14)
        let dW = randomTensor([7, 6], "dW")
        let (gradientsOfA, gradientsOfB) = (try gradients(of: a, dW), try gradients(of: b, dW))
        for symbol in ["A", "B"] {
            #expect(distance(gradientsOfA[symbol]!, gradientsOfB[symbol]!) < 1e-13)
        }
    }

    /// Of the inner product of the effective weight with a matrix.
    private func gradients(of weight: StoredWeight<Double>, _ dW: Tensor<Double>) throws -> [String: Tensor<Double>] {
        let graph = Graph<Double>()
        let y = weight.apply(to: graph.constant(.identity(shape.inputs)), in: graph)
        graph.keep(y)
        graph.compile()
        graph.forward()
        graph.backward(from: [(y, dW.transposed())])
        return Dictionary(
            uniqueKeysWithValues: weight.parameters.filter(\.isTrainable).map { ($0.symbol, $0.gradient) })
    }

    @Test(arguments: [1, 2]) func adaLoRAEndsWithItsBudget(_ target: Int) throws {
        let run = try adalora(["target_rank": .integer(target), "final_warmup": .integer(2)])
        let weights = run.trainer.network.linearWeights
        func ranks() -> [Int] { weights.map { $0["E"].value.values.count { $0 != 0 } } }
        try run.train(until: 1)
        #expect(ranks() == weights.map { _ in 3 })
        try run.train(until: 4)
        let half = ranks().reduce(0, +)
        #expect(half > target * weights.count)
        #expect(half < 3 * weights.count)
        try run.train()
        #expect(ranks().reduce(0, +) == target * weights.count)
        #expect(Set(ranks()).count > 1)
    }

    @Test func adaLoRAChangesRanksFirstWhereItSays() throws {
        for (warmup, interval, first) in [(0, 1, 2), (1, 2, 3), (3, 4, 5), (2, 100, 12)] {
            let run = try adalora([
                "init_warmup": .integer(warmup), "mask_interval": .integer(interval), "final_warmup": .integer(2),
            ])
            #expect(run.trainer.method.schedule.firstChanges(plan: GoldenRun.plan) == [first])
            let weights = run.trainer.network.linearWeights
            func isWhole() -> Bool { weights.allSatisfy { !$0["E"].value.values.contains(0) } }
            try run.train(until: first - 1)
            #expect(isWhole())
            try run.train(until: first)
            #expect(!isWhole())
        }
    }

    /// The gradient of the penalty, by differences.
    @Test func adaLoRAsPenaltyHasItsGradient() throws {
        let made = try form("adalora", ["rank": .integer(3), "target_rank": .integer(2), "reg_orth_coef": .real(0.3)])
        let adalora = try #require(made as? AdaLoRA)
        let weights = try ["u", "v"].map { name in
            let weight: StoredWeight<Double> = try adalora.storedWeight(
                WeightShape(name: name, outputs: 5, inputs: 4), initial: randomTensor([5, 4]), streams: RandomStreams(seed: 2))
            for symbol in ["A", "B"] { weight[symbol].value = randomTensor(weight[symbol].info.shape, name + symbol) }
            for parameter in weight.parameters { parameter.prepareGradient() }
            return weight
        }
        adalora.addOrthogonality(to: weights)
        for parameter in weights.flatMap({ [$0["A"], $0["B"]] }) {
            for i in 0..<parameter.info.count {
                let (value, step) = (parameter.value[i], 1e-6)
                parameter.value[i] = value + step
                let above = adalora.penalty(weights)
                parameter.value[i] = value - step
                let below = adalora.penalty(weights)
                parameter.value[i] = value
                #expect(abs((above - below) / (2 * step) - parameter.gradient[i]) < 1e-8)
            }
        }
    }

    @Test func adaLoRARejectsWhatCannotBe() throws {
        #expect { try adalora(["target_rank": .integer(4)]) } throws: { ($0 as? MethodError)?.hyperparameter == "target_rank" }
        #expect { try adalora(["init_warmup": .integer(.max), "final_warmup": .integer(2)]) } throws: {
            ($0 as? MethodError)?.hyperparameter == "init_warmup"
        }
        #expect(throws: MethodError.self) { try adalora(["init_warmup": .integer(7), "final_warmup": .integer(5)]) }
    }

    private func increlora(_ values: [String: HyperValue] = [:]) throws -> GoldenRun {
        let fixed: [String: HyperValue] = [
            "target_rank": .integer(3), "top_h": .integer(4), "init_warmup": .integer(1), "incre_interval": .integer(2),
        ]
        return try GoldenRun([("increlora", fixed.merging(values) { $1 })])
    }

    private func ranks(_ run: GoldenRun) -> [Int] { IncreLoRAState.weights(run.trainer.network).map(\.form.rank) }

    @Test func increLoRAGrowsToItsBudget() throws {
        let run = try increlora()
        #expect(run.trainer.method.schedule.firstChanges(plan: GoldenRun.plan) == [1, 3])
        try run.train(until: 2)
        #expect(ranks(run) == [Int](repeating: 1, count: 7))
        try run.train(until: 3)
        #expect(ranks(run).reduce(0, +) == 11)
        try run.train()
        #expect(ranks(run).reduce(0, +) == 21)
        #expect(Set(ranks(run)).count > 1)
        // The reserves are out of use.
        for (weight, form) in IncreLoRAState.weights(run.trainer.network) {
            let reserve = weight["E\(form.groups - 1)"]
            #expect(reserve.value.values == [0])
            #expect(!reserve.isTrainable)
        }
    }

    /// Moments of what a weight had go on; those of what it gets start at zero.
    @Test func growingKeepsTheOptimizersMoments() throws {
        let run = try increlora()
        try run.train(until: 3)
        func moments(_ parameter: Parameter<Double>) -> [String: [Double]] {
            var moments: [String: [Double]] = [:]
            run.trainer.changeMoments(of: parameter) { moments[$0] = $1.values }
            return moments
        }
        let trained = run.trainer.network.linearWeights.flatMap(\.parameters).filter(\.isTrainable)
        let before = trained.map { (parameter: $0, moments: moments($0), value: $0.value.values) }
        let current = IncreLoRAState<Double>.weights(run.trainer.network).map(\.form)
        var forms = current.makeIterator()
        try run.trainer.replaceLinearWeights { forms.next()!.grown($0, streams: run.trainer.streams) }
        let after = run.trainer.network.linearWeights.flatMap(\.parameters)
        for (parameter, kept, value) in before {
            #expect(after.contains { $0 === parameter })
            #expect(parameter.value.values == value)
            #expect(Set(kept.keys) == ["exp_avg", "exp_avg_sq"])
            if parameter.symbol.hasSuffix("0") { #expect(kept["exp_avg"]!.contains { $0 != 0 }) }
            #expect(moments(parameter) == kept)
        }
        let new = after.filter { parameter in parameter.isTrainable && !trained.contains { $0 === parameter } }
        #expect(new.count == 3 * 7)
        for parameter in new {
            #expect(moments(parameter).values.allSatisfy { $0.allSatisfy { $0 == 0 } })
        }
    }

    /// Only the scale of what was there changes with a rank.
    @Test func growingChangesTheWeightByItsScaleAlone() throws {
        let run = try increlora(["lora_alpha": .real(6)])
        try run.train(until: 2)
        for (weight, form) in IncreLoRAState.weights(run.trainer.network) {
            let grown = form.grown(weight, streams: RandomStreams(seed: 1))
            let ratio = (1 + 1e-5) / (2 + 1e-5)
            let new = try #require(grown.form as? IncreLoRA)
            let reserve = product(grown["B2"].value, grown["A2"].value, alpha: 1e-5 * 6 / (2 + 1e-5))
            #expect(distance(new.difference(grown), ratio * form.difference(weight) + reserve) < 1e-14)
        }
    }

    @Test func increLoRAThatAddsNothingIsAdaLoRAOfRankOne() throws {
        // Before the first reserve comes, and with the same draws.
        let one = try form("adalora", ["rank": .integer(1), "target_rank": .integer(1), "lora_alpha": .real(4)])
        let other = try form("increlora", ["lora_alpha": .real(4)])
        let (W0, A, B): (Tensor<Double>, Tensor<Double>, Tensor<Double>) =
            (randomTensor([7, 6]), randomTensor([1, 6], "A"), randomTensor([7, 1], "B"))
        let E = Tensor<Double>(repeating: 0.7, shape: [1, 1])
        let a = StoredWeight(shape, form: one, WeightStart(["W0": W0, "A": A, "E": E, "B": B]))
        let b = StoredWeight(shape, form: other, WeightStart(["W0": W0, "A0": A, "E0": E, "B0": B]))
        #expect(distance(a.effectiveWeight!, b.effectiveWeight!) < 1e-14)
        let dW = randomTensor([7, 6], "dW")
        let (ofA, ofB) = (try gradients(of: a, dW), try gradients(of: b, dW))
        for symbol in ["A", "E", "B"] { #expect(distance(ofA[symbol]!, ofB[symbol + "0"]!) < 1e-13) }
        // What the backward pass leaves for the schedule.
        let D = b.effectiveWeight! - W0
        let sum = zip(D.values, dW.values).reduce(0) { $0 + abs($1.0 * $1.1) }
        #expect(abs(b.measured["importance"]! - sum / 42.0.squareRoot()) < 1e-12)
    }

    @Test func increLoRARejectsPlansThatAddNoRank() throws {
        #expect { try increlora(["init_warmup": .integer(11)]) } throws: {
            ($0 as? MethodError)?.hyperparameter == "init_warmup"
        }
        #expect(throws: MethodError.self) { try increlora(["incre_interval": .integer(.max), "init_warmup": .integer(.max)]) }
    }
}
