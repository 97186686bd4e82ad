import LowRankCore
import LowRankMethods

/// Replays a case of kind optimizer that trains weights m0, m1, ... by gradient descent under the method's schedule. The
/// tensors of a weight are inputs `m0.X`. Update t, counted from 0, has the derivatives of the tensors,
/// `step<t>.grad.m0.X`, or of the weight's output, `step<t>.m0.dy` at `step<t>.m0.x`.
///
/// It answers what a weight stores and what the form and the schedule have derived: as `step<t>.m0.X` after an update, as
/// `m0.X` or `final.m0.X` after the last.
struct ModuleReplay {
    private let c: ConformanceCase
    private let otherNames: OtherNames
    private let form: any WeightForm
    private let updates: Int
    /// Of the inputs that have been read.
    private var used: [String] = []

    /// - Parameter streams: the draws, by the names that this project has for them.
    static func compute(
        _ c: ConformanceCase, _ entry: MethodEntry, streams: ([String: HyperValue]) throws -> [String: [Double]]
    ) throws -> [String: Tensor<Double>] {
        var h = ConformanceHyperparameters(c)
        let settings = try h.settings(of: entry.card)
        let parts = try entry.parts(settings)
        guard let form = parts.parametrisation else {
            throw ConformanceUnsupported("\(entry.card.id) does not say how a weight is stored")
        }
        var replay = ModuleReplay(c, entry.card.otherNames, form)
        let weights = try replay.weights()
        let gradients = try replay.gradients(of: weights)
        try c.onlyUses(inputs: replay.used, streams: Array(c.randomness.keys))
        let injected = PrescribedStreams(try streams(settings))
        let network = PrescribedGradients(linearWeights: weights)
        let steps = try h.count("total_step", atLeast: 1) ?? replay.updates
        let rate = try h.real(required: "lr")
        try h.finish()
        let trainer = try Trainer<Double>(
            method: TrainingMethod(
                parametrisation: form,
                updateRule: SGDMomentum(
                    Hyperparameters(
                        ["momentum": .real(0), "weight_decay": .real(0)], specs: SGDMomentum.card.hyperparameters,
                        method: SGDMomentum.card.id)),
                schedule: parts.schedule ?? ConstantSchedule()),
            plan: LearningRatePlan(steps: steps, warmup: 0, minimumRatio: 1), peakLearningRate: rate, clip: 0,
            streams: RandomStreams(seed: 0, injected: injected)
        ) { _ in network }
        trainer.onGradients = { trainer in
            for parameter in network.parameters {
                if let gradient = gradients[trainer.updates].ofTensors[parameter.name] { parameter.gradient.assign(gradient) }
            }
        }
        var answers: [String: Tensor<Double>] = [:]
        for t in 0..<replay.updates {
            _ = try trainer.update { _ in try network.load(gradients[t].ofWeights, update: t) }
            for (name, value) in replay.values(network).merging(trainer.scheduleState.derived(for: network), uniquingKeysWith: { $1 }) {
                for answer in ["step\(t).\(name)", "final.\(name)", name] { answers[answer] = value }
            }
        }
        try c.checkStreams(injected)
        return c.fitted(answers)
    }

    private init(_ c: ConformanceCase, _ otherNames: OtherNames, _ form: any WeightForm) {
        (self.c, self.otherNames, self.form) = (c, otherNames, form)
        updates = (0...c.inputs.count).first { t in !c.inputs.keys.contains { $0.hasPrefix("step\(t).") } } ?? 0
    }

    /// m0, m1, ...; a W0 that is left out is zero.
    private mutating func weights() throws -> [StoredWeight<Double>] {
        let names = (0..<c.inputs.count).map { "m\($0)" }.prefix { name in c.inputs.keys.contains { $0.hasPrefix(name + ".") } }
        return try names.map { name in
            let shape = try shape(of: name)
            let weight: StoredWeight<Double> = try form.storedWeight(
                shape, initial: .zeros([shape.outputs, shape.inputs]), streams: RandomStreams(seed: 0))
            used += try weight.adopt(
                c, prefix: name + ".", otherNames: otherNames, except: c.inputs[name + ".W0"] == nil ? ["W0"] : []
            ).values
            return weight
        }
    }

    /// The least sides of a weight that the tensors given are made for.
    private func shape(of name: String) throws -> WeightShape {
        let extents = Set(c.inputs.filter { $0.key.hasPrefix(name + ".") }.values.flatMap(\.shape)).sorted()
        for m in extents {
            for n in extents {
                let shape = WeightShape(name: name, outputs: m, inputs: n)
                let fits = form.layout(shape).allSatisfy { spec in
                    let given = c.inputs[otherNames.name(of: spec.symbol, in: c, prefix: name + ".")]
                    return given == nil || given?.shape == spec.shape
                }
                if fits, (try? form.check(shape)) != nil { return shape }
            }
        }
        throw ConformanceInvalid("the inputs '\(name)....' are not those of one weight")
    }

    /// By update: the derivatives of dense weights, by name, and those of tensors that take their place.
    private mutating func gradients(
        of weights: [StoredWeight<Double>]
    ) throws -> [(ofWeights: [String: Tensor<Double>], ofTensors: [String: Tensor<Double>])] {
        try (0..<updates).map { t in
            var (ofWeights, ofTensors): ([String: Tensor<Double>], [String: Tensor<Double>]) = ([:], [:])
            for weight in weights {
                let (name, m, n) = (weight.shape.name, weight.shape.outputs, weight.shape.inputs)
                if c.inputs.keys.contains(where: { $0.hasPrefix("step\(t).grad.\(name).") }) {
                    ofWeights[name] = .zeros([m, n])
                    for parameter in weight.parameters where parameter.canTrain {
                        used.append(otherNames.name(of: parameter.symbol, in: c, prefix: "step\(t).grad.\(name)."))
                        ofTensors[parameter.name] = try c.input(used.last!, shape: parameter.info.shape)
                    }
                } else {
                    used += ["step\(t).\(name).x", "step\(t).\(name).dy"]
                    let x = try c.matrix("step\(t).\(name).x")
                    ofWeights[name] = product(try c.input("step\(t).\(name).dy", shape: [x.rows, m]), transposed: true, x)
                    guard x.columns == n else { throw ConformanceInvalid("inputs 'step\(t).\(name).x' does not have \(n) columns") }
                }
            }
            return (ofWeights, ofTensors)
        }
    }

    /// What the weights store, and what follows from it.
    private func values(_ network: PrescribedGradients) -> [String: Tensor<Double>] {
        var values: [String: Tensor<Double>] = [:]
        for weight in network.linearWeights {
            let derived = weight.form.derived(weight, data: WeightCalibration())
            for (name, value) in weight.tensors(otherNames: otherNames).merging(derived, uniquingKeysWith: { $1 }) {
                values["\(weight.shape.name).\(name)"] = value
            }
        }
        return values
    }
}
