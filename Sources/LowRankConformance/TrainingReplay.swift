import LowRankCore
import LowRankMethods

/// What a vector has beyond the card of its method: reads it from the case, and changes the replay.
typealias TrainingScript = @Sendable (CaseReader, inout TrainingReplay) throws -> Void

/// Replays a case of kind optimizer as a training run of the method, with the gradients G1, G2, ... of W0, or x1, dy1,
/// x2, dy2, ... that give them: for methods that store a weight in several tensors, which start as B0, A0, ..., or have
/// a schedule. Without W0, these tensors have gradients of their own, GB1, GA1, .... Several tensors W0.<name> of a
/// decoder have gradients G1.<name>, ... at the updates at which they train.
struct TrainingReplay {
    fileprivate let c: CaseReader
    let card: MethodCard
    let updates: Int
    /// Of the method.
    private(set) var settings: [String: HyperValue]
    /// By the names that this project has for them.
    var streams: [String: [Double]]
    /// In the place of the method's own.
    var schedule: (any Schedule)?
    /// The same rate at every update, unless a script has another.
    var plan: LearningRatePlan
    var clip = 0.0
    /// The matrices that a tensor consists of, and the tensor of that shape that matrices make up.
    var matrices: (Tensor<Double>) -> [Tensor<Double>] = { [$0.reshaped([$0.shape[0], $0.count / $0.shape[0]])] }
    var tensor: ([Tensor<Double>], [Int]) -> Tensor<Double> = { $0[0].reshaped($1) }
    /// Further values before an update, counted from 1: those of each matrix.
    var beforeUpdate: (Int, [StoredWeight<Double>]) throws -> [String: [Tensor<Double>]] = { _, _ in [:] }
    /// Further values after an update.
    var afterUpdate: (Int, [StoredWeight<Double>]) -> Answers = { _, _ in [:] }

    static func compute(_ c: CaseReader, _ entry: MethodEntry) throws -> Answers {
        var replay = try TrainingReplay(c, entry.card)
        try MethodScripts.training[entry.card.id]?(c, &replay)
        return try replay.run(entry)
    }

    private init(_ c: CaseReader, _ card: MethodCard) throws {
        self.c = c
        self.card = card
        updates = try c.updates()
        settings = try c.settings(of: card)
        try c.h.findAlpha(&settings, of: card)
        streams = c.draws()
        plan = LearningRatePlan(steps: updates, warmup: 0, minimumRatio: 1)
        try c.h.checkSteps(updates)
    }

    private func run(_ entry: MethodEntry) throws -> Answers {
        let rate = try c.h.real(required: "lr")
        let parts = try entry.parts(settings)
        let rule = try parts.updateRule ?? baseRule()
        try c.h.repeats([:], settings, of: card)
        let parametrisation = parts.parametrisation ?? DenseForm()
        let subject = try Subject(self, parametrisation)
        let injected = PrescribedStreams(streams)
        let trainer = try Trainer<Double>(
            method: TrainingMethod(
                parametrisation: parametrisation, updateRule: rule,
                schedule: schedule ?? parts.schedule ?? ConstantSchedule()),
            plan: plan, peakLearningRate: rate, clip: clip, streams: RandomStreams(seed: 0, injected: injected)
        ) { _ in subject.network }

        var computed = Answers()
        trainer.onGradients = { trainer in
            let update = trainer.updates + 1
            for parameter in subject.network.linearWeights.flatMap({ $0.parameters }) where parameter.isTrainable {
                if let given = subject.tensorGradients[update - 1][parameter.name] { parameter.gradient.assign(given) }
                computed["raw_g\(parameter.symbol)\(update)"] = parameter.gradient
            }
        }
        var observer = StateObserver(c, card, updates: updates, refreshInterval: rule.refreshInterval)
        var (rates, trained): ([Double], [[Int]]) = ([], [])
        for t in 1...updates {
            for (name, values) in try beforeUpdate(t, subject.network.linearWeights) {
                computed[name] = subject.tensor(values)
            }
            let report = try trainer.update { _ in try subject.network.load(subject.gradients[t - 1], update: t) }
            rates.append(report.learningRate)
            trained.append(subject.parameters.indices.filter { subject.parameters[$0].isTrainable })
            computed.merge(afterUpdate(t, subject.network.linearWeights)) { $1 }
            computed.merge(subject.values("W\(t)")) { $1 }
            let stored = subject.network.linearWeights.flatMap { $0.parameters.flatMap(\.stored) }
            observer.observe(stored, after: t) {
                Self.moments(of: subject.network, trainer).merging(subject.derived(trainer.scheduleState)) { $1 }
            }
            for parameter in subject.network.linearWeights.flatMap({ $0.parameters }) where parameter.isTrainable {
                computed["g\(parameter.symbol)\(t)"] = parameter.gradient
            }
        }
        try c.check(injected)
        computed.merge(subject.values("Wfinal")) { $1 }
        computed["lr"] = Tensor(rates, shape: [updates])
        computed["adam_steps_by_tensor"] = Tensor(
            subject.parameters.indices.map { i in Double(trained.count { $0.contains(i) }) },
            shape: [subject.parameters.count])
        if trained.allSatisfy({ $0.count == 1 }) {
            computed["active_tensor_by_step"] = Tensor(trained.map { Double($0[0]) }, shape: [updates])
        }
        return computed.merging(observer.computed) { $1 }
    }

    /// SGD where the case has a momentum, gradient descent where it has x and dy of each update, else AdamW.
    private func baseRule() throws -> any UpdateRule {
        let descends = c.inputs["dy1"] != nil
        let entry = try MethodRegistry.entry(c.h.has("momentum") || descends ? SGDMomentum.card.id : AdamW.card.id)
        var settings = try c.h.settings(of: entry.card)
        if descends, settings["momentum"] == nil { settings["momentum"] = .real(0) }
        return try entry.parts(settings).updateRule!
    }

    /// The moments of the tensors of a stored weight, as "exp_avg.A".
    private static func moments(of network: PrescribedGradients, _ trainer: Trainer<Double>) -> Answers {
        var moments: Answers = [:]
        for parameter in network.linearWeights.flatMap({ $0.parameters }) where parameter.isTrainable {
            trainer.changeMoments(of: parameter) { name, moment in moments[name + "." + parameter.symbol] = moment }
        }
        return moments
    }
}

/// What a case trains: one weight as the method stores it, or the tensors of a decoder.
private struct Subject {
    let network: PrescribedGradients
    /// Of the network, but for those of a stored weight; in the order of a decoder.
    let parameters: [Parameter<Double>]
    /// By update and by the name in the network.
    private(set) var gradients: [[String: Tensor<Double>]]
    /// In the place of those that follow, by update and by the name of a stored weight's tensor.
    private(set) var tensorGradients: [[String: Tensor<Double>]]
    /// By the name in the network, as in the case.
    private let suffixes: [String: String]
    private let shape: [Int]
    private let replay: TrainingReplay

    init(_ replay: TrainingReplay, _ parametrisation: any WeightForm) throws {
        if let W0 = try replay.c.input(ifGiven: "W0") {
            self = try Subject(weight: W0, replay, parametrisation)
        } else if let factors = try Subject(factors: replay, parametrisation) {
            self = factors
        } else {
            self = try Subject(decoder: replay)
        }
    }

    /// A weight whose tensors and their gradients are given; nil where the case has no such tensors.
    private init?(factors replay: TrainingReplay, _ form: any WeightForm) throws {
        let c = replay.c
        let extents = Set(c.inputs.values.flatMap(\.shape)).sorted()
        func fits(_ w: WeightShape) -> Bool {
            let trained = form.layout(w).filter { $0.use == .trained }
            return !trained.isEmpty && trained.allSatisfy {
                c.inputs[replay.card.otherNames.name(of: $0.symbol, in: c, suffix: "0")]?.shape == $0.shape
            }
        }
        let shapes = extents.lazy.flatMap { m in extents.map { WeightShape(name: "w0", outputs: m, inputs: $0) } }
        guard let shape = shapes.first(where: { (try? form.check($0)) != nil && fits($0) }) else { return nil }
        let zero = Tensor<Double>.zeros([shape.outputs, shape.inputs])
        let weight = try form.storedWeight(shape, initial: zero, streams: RandomStreams(seed: 0))
        let names = try weight.adopt(c, suffix: "0", otherNames: replay.card.otherNames, isComplete: false)
        gradients = (1...replay.updates).map { _ in ["w0": zero] }
        tensorGradients = try (1...replay.updates).map { t in
            try weight.parameters.filter(\.canTrain).reduce(into: [:]) { gradients, parameter in
                let name = "G\(names[parameter.symbol]!.dropLast())\(t)"
                gradients[parameter.name] = try c.input(name, shape: parameter.info.shape)
            }
        }
        network = PrescribedGradients(linearWeights: [weight])
        (parameters, suffixes, self.shape, self.replay) = ([], [:], zero.shape, replay)
    }

    private init(weight W0: Tensor<Double>, _ replay: TrainingReplay, _ parametrisation: any WeightForm) throws {
        let (c, shape) = (replay.c, W0.shape)
        guard let rows = shape.first, rows > 0, W0.count > 0 else {
            throw ConformanceInvalid("inputs 'W0' has the shape \(shape), not that of a weight")
        }
        let weights = try replay.matrices(W0).enumerated().map { i, matrix in
            let weight = try parametrisation.storedWeight(
                WeightShape(name: "w\(i)", outputs: matrix.rows, inputs: matrix.columns), initial: matrix,
                streams: RandomStreams(seed: 0))
            var names = try weight.adopt(c, suffix: "0", isComplete: false)
            if names.isEmpty {
                names = try weight.adopt(c, otherNames: replay.card.otherNames, isComplete: false, except: ["W0"])
            }
            // A weight that is stored beside W0 adds to it instead.
            if !names.isEmpty, weight.parameter("W0") == nil {
                try weight.checkStart(as: matrix, weight.parameters.compactMap { names[$0.symbol] })
            }
            return weight
        }
        gradients = try (1...replay.updates).map { t in
            let matrices = replay.matrices(try c.gradient(t, shape: shape))
            return Dictionary(uniqueKeysWithValues: matrices.enumerated().map { ("w\($0)", $1) })
        }
        tensorGradients = gradients.map { _ in [:] }
        network = PrescribedGradients(linearWeights: weights)
        (parameters, suffixes, self.shape, self.replay) = ([], [:], shape, replay)
    }

    /// A name that is a number is that of a layer's only tensor.
    private init(decoder replay: TrainingReplay) throws {
        let c = replay.c
        func full(_ suffix: String) -> String { Int(suffix) == nil ? suffix : "model.layers.\(suffix).weight" }
        func order(_ name: String) -> (Int, Int, String) {
            name.decoderLayer.map { (1, $0, name) } ?? (ParameterRole(named: name) == .embedding ? 0 : 2, 0, name)
        }
        let tensors = try c.suffixes(of: "W0").map { String($0.dropFirst()) }.sorted { order(full($0)) < order(full($1)) }
        let parameters = try tensors.map { suffix in
            Parameter(full(suffix), ParameterRole(named: full(suffix)), value: try c.input("W0." + suffix))
        }
        network = PrescribedGradients(others: parameters)
        suffixes = Dictionary(uniqueKeysWithValues: zip(tensors.map(full), tensors))
        var gradients = [[String: Tensor<Double>]](repeating: [:], count: replay.updates)
        for t in 1...replay.updates {
            for (suffix, parameter) in zip(tensors, parameters) where c.inputs["G\(t).\(suffix)"] != nil {
                gradients[t - 1][parameter.name] = try c.input("G\(t).\(suffix)", shape: parameter.info.shape)
            }
        }
        tensorGradients = gradients.map { _ in [:] }
        (self.parameters, self.gradients, shape, self.replay) = (parameters, gradients, [], replay)
    }

    /// The weights as they are: under `prefix`, or, of a decoder, under "prefix.<name>".
    func values(_ prefix: String) -> Answers {
        guard network.linearWeights.isEmpty else {
            return [prefix: tensor(network.linearWeights.map { $0.effectiveWeight! })]
        }
        return Dictionary(uniqueKeysWithValues: parameters.map { ("\(prefix).\(suffixes[$0.name]!)", $0.value) })
    }

    /// What the schedule and, where there is one weight, its form have derived; then without the weight's name.
    func derived(_ state: any ScheduleState<Double>) -> Answers {
        let derived = state.derived(for: network)
        guard network.linearWeights.count == 1 else { return derived }
        let weight = network.linearWeights[0]
        let prefix = weight.shape.name + "."
        return Dictionary(uniqueKeysWithValues: derived.map { ($0.hasPrefix(prefix) ? String($0.dropFirst(prefix.count)) : $0, $1) })
            .merging(weight.form.derived(weight, data: WeightCalibration())) { $1 }
    }

    /// Values of the stored weights, as one tensor: scalars in a list, matrices as the weight.
    func tensor(_ values: [Tensor<Double>]) -> Tensor<Double> {
        guard values[0].count == 1, values[0].shape == [] else { return replay.tensor(values, shape) }
        return values.count == 1 ? values[0] : Tensor(values.map { $0[0] }, shape: [values.count])
    }
}
