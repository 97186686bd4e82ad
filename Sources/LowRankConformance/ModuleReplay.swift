import LowRankCore
import LowRankMethods

/// Replays a case of kind optimizer that trains weights m0, m1, ... by gradient descent under the method's schedule. The
/// tensors of a weight are inputs `m0.X`. Update t, counted from 0, has the derivatives of the tensors,
/// `step<t>.grad.m0.X`, or of the weight's output, `step<t>.m0.dy` at `step<t>.m0.x`.
///
/// It answers what a weight stores and what the form and the schedule have derived: as `step<t>.m0.X` after an update, as
/// `m0.X` or `final.m0.X` after the last.
struct ModuleReplay {
    private let c: CaseReader
    private let otherNames: OtherNames
    private let form: any WeightForm
    /// "step0", "step1", ...
    private let updates: [String]

    static func compute(_ c: CaseReader, _ entry: MethodEntry) throws -> Answers {
        let settings = try c.settings(of: entry.card)
        let parts = try entry.parts(settings)
        guard let form = parts.parametrisation else {
            throw ConformanceUnsupported("\(entry.card.id) does not say how a weight is stored")
        }
        let replay = ModuleReplay(c, entry.card.otherNames, form)
        let weights = try replay.weights()
        let gradients = try replay.gradients(of: weights)
        let draws = c.draws()
        let injected = PrescribedStreams(MethodScripts.draws[entry.card.id]?(c.randomness, settings) ?? draws)
        let network = PrescribedGradients(linearWeights: weights)
        let steps = try c.h.count("total_step", atLeast: 1) ?? replay.updates.count
        let rate = try c.h.real(required: "lr")
        let trainer = try Trainer<Double>(
            method: TrainingMethod(
                parametrisation: form,
                updateRule: SGDMomentum(
                    Hyperparameters(["momentum": .real(0), "weight_decay": .real(0)], of: SGDMomentum.card)),
                schedule: parts.schedule ?? ConstantSchedule()),
            plan: LearningRatePlan(steps: steps, warmup: 0, minimumRatio: 1), peakLearningRate: rate, clip: 0,
            streams: RandomStreams(seed: 0, injected: injected)
        ) { _ in network }
        trainer.onGradients = { trainer in
            for parameter in network.parameters {
                if let gradient = gradients[trainer.updates].ofTensors[parameter.name] { parameter.gradient.assign(gradient) }
            }
        }
        var answers: Answers = [:]
        for (t, step) in replay.updates.enumerated() {
            _ = try trainer.update { _ in try network.load(gradients[t].ofWeights, update: t) }
            for (name, value) in replay.values(network).merging(trainer.scheduleState.derived(for: network), uniquingKeysWith: { $1 }) {
                for answer in ["\(step).\(name)", "final.\(name)", name] { answers[answer] = value }
            }
        }
        try c.check(injected)
        return c.fitted(answers)
    }

    private init(_ c: CaseReader, _ otherNames: OtherNames, _ form: any WeightForm) {
        (self.c, self.otherNames, self.form) = (c, otherNames, form)
        updates = c.numbered("step")
    }

    /// m0, m1, ...; a W0 that is left out is zero.
    private func weights() throws -> [StoredWeight<Double>] {
        try c.numbered("m").map { name in
            let shape = try shape(of: name)
            let weight: StoredWeight<Double> = try form.storedWeight(
                shape, initial: .zeros([shape.outputs, shape.inputs]), streams: RandomStreams(seed: 0))
            try weight.adopt(
                c, prefix: name + ".", otherNames: otherNames, except: c.inputs[name + ".W0"] == nil ? ["W0"] : [])
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
    private func gradients(
        of weights: [StoredWeight<Double>]
    ) throws -> [(ofWeights: Answers, ofTensors: Answers)] {
        try updates.map { step in
            var (ofWeights, ofTensors): (Answers, Answers) = ([:], [:])
            for weight in weights {
                let (name, m, n) = (weight.shape.name, weight.shape.outputs, weight.shape.inputs)
                if c.inputs.keys.contains(where: { $0.hasPrefix("\(step).grad.\(name).") }) {
                    ofWeights[name] = .zeros([m, n])
                    for parameter in weight.parameters where parameter.canTrain {
                        let given = otherNames.name(of: parameter.symbol, in: c, prefix: "\(step).grad.\(name).")
                        ofTensors[parameter.name] = try c.input(given, shape: parameter.info.shape)
                    }
                } else {
                    let x = try c.matrix("\(step).\(name).x")
                    ofWeights[name] = product(try c.input("\(step).\(name).dy", shape: [x.rows, m]), transposed: true, x)
                    guard x.columns == n else { throw ConformanceInvalid("inputs '\(step).\(name).x' does not have \(n) columns") }
                }
            }
            return (ofWeights, ofTensors)
        }
    }

    /// What the weights store, and what follows from it.
    private func values(_ network: PrescribedGradients) -> Answers {
        var values: Answers = [:]
        for weight in network.linearWeights {
            let derived = weight.form.derived(weight, data: WeightCalibration())
            for (name, value) in weight.tensors(otherNames: otherNames).merging(derived, uniquingKeysWith: { $1 }) {
                values["\(weight.shape.name).\(name)"] = value
            }
        }
        return values
    }
}
