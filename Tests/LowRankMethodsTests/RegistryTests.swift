import Foundation
import TestSupport
import Testing

@testable import LowRankCore
@testable import LowRankMethods

/// What every training method in the registry must do; a new row is tested without being asked.
struct RegistryTests {
    static let ids = MethodRegistry.all(.training).map(\.card.id)

    private func run(_ id: String, changed: [String: HyperValue] = [:]) throws -> GoldenRun {
        try GoldenRun(id, changed: changed)
    }

    // MARK: - Goldens

    /// `LOWRANK_RECORD_GOLDENS=1 make test FILTER='RegistryTests/golden\('` writes what is missing; to pin a value anew,
    /// delete it from the file first.
    @Test(arguments: ids) func golden(_ id: String) throws {
        var golden = try Golden(id)
        let fingerprint = try run(id).fingerprint()
        if ProcessInfo.processInfo.environment["LOWRANK_RECORD_GOLDENS"] != nil, golden.fingerprint == nil {
            golden.fingerprint = fingerprint
            try golden.write(id)
        }
        let expected = try #require(golden.fingerprint, "no golden value recorded for \(id)")
        #expect(fingerprint.distance(to: expected) < 1e-8)
    }

    @Test func goldensAreOneFilePerMethodAndNoTwoAlike() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: Golden.folder.path)
        #expect(Set(files) == Set(MethodRegistry.all.map { $0.card.id + ".json" }))
        let losses = try Self.ids.map { try #require(Golden($0).fingerprint).losses }
        for i in losses.indices {
            for j in 0..<i { #expect(losses[i] != losses[j], "\(Self.ids[i]) and \(Self.ids[j]) train alike") }
        }
    }

    @Test func familiesStandTogether() {
        let order = MethodRegistry.all.map { MethodCard.Family.allCases.firstIndex(of: $0.card.family)! }
        #expect(order == order.sorted())
    }

    @Test func everyMethodFileIsInTheRegistry() throws {
        let folder = Golden.folder.appending(path: "../../../Sources/LowRankMethods").standardized
        let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { $0.hasSuffix(".swift") }
        let cards = try files.filter {
            try String(contentsOf: folder.appending(path: $0), encoding: .utf8).contains("static let card = MethodCard(")
        }
        let ids = MethodRegistry.all.map(\.card.id)
        #expect(cards.count == ids.count, "\(cards)")
        #expect(Set(ids).count == ids.count)
    }

    @Test(arguments: ids) func everyHyperparameterMatters(_ id: String) throws {
        for spec in try MethodRegistry.entry(id).card.hyperparameters where spec.mayNotMatter == nil {
            let setting = spec.effectiveWith
            let value = try setting[spec.name] ?? Golden(id).hyperparameters[spec.name] ?? spec.defaultValue
            let before = try run(id, changed: setting).fingerprint()
            for moved in spec.neighbours(of: value) {
                let after = try run(id, changed: setting.merging([spec.name: moved]) { $1 }).fingerprint()
                #expect(after.distance(to: before) > 1e-8, "\(id): \(spec.name) = \(moved) changes nothing")
            }
        }
    }

    // MARK: - Repeatability

    @Test(arguments: ids) func theSeedDecidesEverything(_ id: String) throws {
        #expect(try run(id).fingerprint().distance(to: run(id).fingerprint()) == 0)
        let other = try GoldenRun(id, seed: 12).fingerprint()
        #expect(try other.distance(to: run(id).fingerprint()) > 1e-3)
    }

    @Test(arguments: ids, [1, 5, 8]) func resumeEqualsUninterrupted(_ id: String, _ stop: Int) throws {
        let whole = try run(id)
        let first = try run(id)
        try first.train(until: stop)
        let resumed = try run(id)
        try resumed.trainer.restore(first.trainer.checkpoint)
        // The first run goes on, so that state shared by mistake would show.
        try first.train()
        try resumed.train()
        try whole.train()
        #expect(resumed.evaluationLoss == whole.evaluationLoss)
    }

    // MARK: - Memory

    @Test(arguments: ids) func measuredBytesEqualTheFormulas(_ id: String) throws {
        let ledger = MemoryLedger()
        try MemoryLedger.$current.withValue(ledger) {
            let run = try run(id)
            try run.train()
            let method = run.trainer.method
            let bytes = MemoryLayout<Double>.stride
            for weight in run.trainer.network.linearWeights {
                // The formula does not know what a schedule lets rest.
                let measured = weight.parameters.flatMap { parameter in
                    parameter.storedMemory.map {
                        StoredMemory($0.name, parameter.canTrain ? .trainableWeights : $0.category, bytes: $0.bytes)
                    }
                } + weight.storedIndices
                #expect(Set(measured) == Set(weight.form.storedMemory(for: weight.shape, scalarBytes: bytes)))
            }
            let beside = run.trainer.network.linearWeights.flatMap(\.storedIndices) + run.trainer.scheduleMemory
            var moments = beside.filter { $0.category == .moments }.reduce(0) { $0 + $1.bytes }
            var projections = beside.filter { $0.category == .projections }.reduce(0) { $0 + $1.bytes }
            for (parameter, kept) in run.trainer.optimizerMemory {
                #expect(kept == method.updateRule.storedMemory(for: parameter, scalarBytes: bytes), "\(parameter.name)")
                moments += kept.filter { $0.category == .moments }.reduce(0) { $0 + $1.bytes }
                projections += kept.filter { $0.category == .projections }.reduce(0) { $0 + $1.bytes }
            }
            // The allocator agrees with the list by name.
            #expect(ledger.now[.moments] == moments)
            #expect(ledger.now[.projections] == projections)
            let parameters = run.trainer.network.parameters
            let (trained, frozen) = (parameters.filter(\.isTrainable), parameters.filter { !$0.isTrainable })
            #expect(ledger.now[.trainableWeights] == trained.flatMap(\.storedMemory).reduce(0) { $0 + $1.bytes })
            #expect(
                ledger.now[.frozenWeights]
                    == (frozen.flatMap(\.storedMemory) + beside.filter { $0.category == .frozenWeights }).reduce(0) { $0 + $1.bytes })
            #expect(ledger.now[.gradients] == trained.reduce(0) { $0 + $1.info.count * bytes })
            withExtendedLifetime(run) {}
        }
    }

    @Test(arguments: ids) func anUpdateMovesNoMemory(_ id: String) throws {
        let run = try run(id)
        try run.train(until: 6)
        let before = run.trainer.network.parameters.map(\.address)
        try run.train()
        #expect(run.trainer.network.parameters.map(\.address) == before)
    }

    // MARK: - Weights

    @Test(arguments: ids, [WeightShape(name: "tall", outputs: 9, inputs: 6), WeightShape(name: "wide", outputs: 5, inputs: 8)])
    func storedWeightsHaveExactGradients(_ id: String, _ shape: WeightShape) throws {
        let golden = try Golden(id)
        guard golden.inexactGradients == nil else { return }
        let settings = golden.hyperparameters.merging(golden.exactGradientsWith ?? [:]) { $1 }
        let parametrisation = try TrainingMethod([(id, settings)]).parametrisation
        let weight = try makeWeight(shape, parametrisation)
        let error = gradientError(inputs: [randomTensor([4, shape.inputs])], parameters: weight.parameters) {
            weight.apply(to: $1[0], in: $0)
        }
        #expect(error < 1e-7)
    }

    @Test(arguments: ids) func theEffectiveWeightIsWhatTheForwardPassApplies(_ id: String) throws {
        let shape = WeightShape(name: "w", outputs: 7, inputs: 6)
        let weight = try makeWeight(shape, TrainingMethod([(id, Golden(id).hyperparameters)]).parametrisation)
        guard let effective = weight.effectiveWeight else { return }
        let graph = Graph<Double>()
        let x = graph.input([6, 6])
        let y = weight.apply(to: x, in: graph)
        graph.keep(y)
        graph.compile()
        Tensor<Double>.identity(6).read { x.data.update(from: $0, count: 36) }
        graph.forward()
        let difference = zip(y.value.values, effective.transposed().values).map { abs($0 - $1) }.max()!
        #expect(difference < 1e-13)
    }

    /// A weight with every trainable number away from zero.
    private func makeWeight(_ shape: WeightShape, _ parametrisation: any WeightForm) throws -> StoredWeight<Double> {
        var data = WeightCalibration(
            inputCovariance: Tensor<Double>.identity(shape.inputs),
            gradient: randomTensor([shape.outputs, shape.inputs], "gradient"))
        data.inputs = [randomTensor([12, shape.inputs], "inputs")]
        let weight = try parametrisation.storedWeight(
            shape, initial: randomTensor([shape.outputs, shape.inputs]), data: data, streams: RandomStreams(seed: 1))
        for parameter in weight.parameters where parameter.isTrainable {
            parameter.value.assign(randomTensor(parameter.info.shape, parameter.name))
        }
        return weight
    }

    // MARK: - Bad input

    @Test(arguments: ids) func impossibleHyperparametersAreRejected(_ id: String) throws {
        let card = try MethodRegistry.entry(id).card
        for spec in card.hyperparameters {
            for value in spec.impossibleValues {
                #expect(throws: MethodError.self, "\(id): \(spec.name) = \(value)") {
                    try TrainingMethod([(id, [spec.name: value])])
                }
            }
            if spec.name == "rank" {
                #expect(throws: MethodError.self) { try GoldenRun([(id, ["rank": .integer(1000)])]) }
                #expect(throws: MethodError.self) {
                    try TrainingMethod([(id, ["rank": .integer(1000)])])
                        .check(GoldenRun.shape.description, plan: GoldenRun.plan)
                }
            }
        }
        #expect(throws: MethodError.self) { try TrainingMethod([(id, ["no_such_knob": .integer(1)])]) }
        #expect(throws: MethodError.self) { try TrainingMethod([(id, [:]), (id, [:])]) }
    }

    @Test func misspeltNamesAreCorrected() {
        #expect { try MethodRegistry.entry("galor") } throws: { "\($0)".contains("did you mean 'galore'") }
        #expect { try TrainingMethod([("galore", ["rnak": .integer(2)])]) } throws: {
            "\($0)".contains("did you mean 'rank'")
        }
    }
}

extension Parameter {
    /// Where the numbers, or the codes for them, are; 0 for those that are drawn anew whenever they are read.
    fileprivate var address: UInt {
        if coded != nil, stored.allSatisfy({ $0.memory.bytes == 0 }) { return 0 }
        let codes = (coded?.codes as? GroupCodes<S>)?.bytes ?? (coded?.codes as? NormalFloatCodes<S>)?.bytes
        return codes?.read { UInt(bitPattern: $0) } ?? value.read { UInt(bitPattern: $0) }
    }
}

extension HyperparameterSpec {
    /// Values close by that must change the result.
    func neighbours(of value: HyperValue) -> [HyperValue] {
        switch (kind, value) {
        case (.flag, .flag(let v)): return [.flag(!v)]
        case (.integer(let range), .integer(let v)): return [.integer(range.contains(v + 1) ? v + 1 : v - 1)]
        case (.real, .integer(let v)): return neighbours(of: .real(Double(v)))
        case (.real(let range), .real(let v)):
            let step = v == 0 ? leastChange : abs(v) * leastChange
            return [.real(range.contains(v + step) ? v + step : v - step)]
        case (.choice(let all), .text(let v)): return all.filter { $0 != v }.map(HyperValue.text)
        default: preconditionFailure("\(name): \(value)")
        }
    }

    var impossibleValues: [HyperValue] {
        switch kind {
        case .flag: [.integer(1), .text("yes")]
        case .integer(let range): [.text("many"), .real(1.5)] + (range.lowerBound > .min ? [.integer(range.lowerBound - 1)] : [])
        case .real(let range): [.text("much"), .flag(true), .real(range.lowerBound - 1)]
        case .choice: [.text("no such choice"), .integer(1)]
        }
    }
}
