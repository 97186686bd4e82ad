/// A run that cannot go on.
public struct TrainingDiverged: Error, CustomStringConvertible, Sendable {
    /// In which it happened, from 0.
    public let update: Int
    /// What is not finite, such as "the loss".
    public let quantity: String

    /// The end of a run; `quantity` is the subject of its message.
    public init(update: Int, quantity: String) {
        self.update = update
        self.quantity = quantity
    }

    /// Quantity and update in one line.
    public var description: String { "\(quantity) is not a finite number at update \(update)" }
}

/// One training run: a network, an update rule per parameter, and a schedule.
///
/// Each update computes the loss of a batch, its gradient, clips it by its global norm, and lets the update
/// rule change every trainable parameter.
public final class Trainer<S: Scalar> {
    /// What trains.
    public let network: any Network<S>
    /// The choice on each axis.
    public let method: TrainingMethod
    /// The course of the learning rate that the schedule starts from.
    public let plan: LearningRatePlan
    /// The rate where the schedule's multiplier is 1.
    public let peakLearningRate: Double
    /// Largest global gradient norm; 0 turns clipping off.
    public let clip: Double
    /// The run's random numbers.
    public let streams: RandomStreams
    /// Updates done.
    public private(set) var updates = 0
    /// The graph of the network as it trains now.
    public private(set) var lossGraph: LossGraph<S>
    /// Where the time has gone.
    public let timers = Timers()

    /// What receives gradients now, in the order of the network.
    package private(set) var trained: [Parameter<S>] = []
    private var states: OptimizerStates<S>
    package private(set) var scheduleState: any ScheduleState<S>
    /// Draws the network to its own hidden states, once a schedule has set one.
    public private(set) var teacher: Teacher<S>?
    /// Called in every update when all gradients are there and nothing has been changed yet.
    public var onGradients: ((Trainer<S>) -> Void)?

    /// The wall time of the parts of an update.
    public struct Timers {
        /// From the batch to the loss.
        public let forward = PhaseTimer()
        /// From the loss to the gradients.
        public let backward = PhaseTimer()
        /// The schedule's work and the update rule's.
        public let optimizer = PhaseTimer()
        /// Part of `optimizer`.
        public let refresh = PhaseTimer()
    }

    /// What one update came to.
    public struct Report: Sendable {
        /// Of the batch, before the update.
        public let loss: Double
        /// Before clipping.
        public let gradientNorm: Double
        /// Of this update.
        public let learningRate: Double
    }

    /// A run before its first update.
    /// - Parameters:
    ///   - method: the choice on each axis.
    ///   - plan: the course of the learning rate.
    ///   - peakLearningRate: the rate at its highest.
    ///   - clip: the largest global gradient norm; 0 turns clipping off.
    ///   - streams: the run's random numbers.
    ///   - calibration: batches for methods that measure the network first, and what loads them.
    ///   - makeNetwork: makes the network with its linear weights in the given form.
    /// - Throws: `MethodError` when the method does not fit the network or the plan.
    public init(
        method: TrainingMethod, plan: LearningRatePlan, peakLearningRate: Double, clip: Double, streams: RandomStreams,
        calibration: CalibrationBatches? = nil, makeNetwork: (any WeightForm) throws -> any Network<S>
    ) throws {
        try method.schedule.check(plan)
        self.method = method
        self.plan = plan
        self.peakLearningRate = peakLearningRate
        self.clip = clip
        self.streams = streams
        let startsDense = method.schedule.denseUpdates(plan: plan) > 0
        let measures = !method.parametrisation.calibration.isEmpty
        network = try makeNetwork(startsDense || measures ? DenseForm() : method.parametrisation)
        for weight in network.linearWeights { try method.parametrisation.check(weight.shape) }
        try method.schedule.check(network.description)
        if measures { try Self.calibrate(network, method, calibration, startsDense: startsDense, streams) }
        // The parts are the network's own: what the method adds trains, biases and norms of adapters included.
        let stored = Set(network.linearWeights.flatMap { $0.parameters.map(\.name) })
        for parameter in network.parameters
        where !stored.contains(parameter.name) && !method.trains.trains(parameter.info.role) { parameter.freeze() }
        if let adapter = method.adapter {
            guard let network = network as? any AdaptableNetwork<S> else {
                throw MethodError("the network has no places for adapters")
            }
            network.attach(adapter, streams: streams)
        }
        states = OptimizerStates(rule: method.updateRule.fitted(to: network.description), streams: streams)
        scheduleState = method.schedule.makeState(as: S.self)
        try scheduleState.prepare(network, streams: streams)
        lossGraph = network.makeLossGraph()
        trained = network.parameters.filter(\.isTrainable)
        try states.adopt(network, keepingFrozen: false)
    }

    /// Batches for methods that measure the network before it trains.
    public struct CalibrationBatches {
        /// How many there are.
        public let count: Int
        /// Puts a batch, counted from 0, into the inputs.
        public let load: (_ batch: Int, LossGraph<S>.Inputs) throws -> Void

        /// So many batches.
        /// - Parameters:
        ///   - count: at least 1.
        ///   - load: puts a batch, counted from 0, into the inputs.
        public init(count: Int, load: @escaping (_ batch: Int, LossGraph<S>.Inputs) throws -> Void) {
            self.count = count
            self.load = load
        }
    }

    /// Stores the dense weights of a new network by what is measured of them.
    private static func calibrate(
        _ network: any Network<S>, _ method: TrainingMethod, _ batches: CalibrationBatches?, startsDense: Bool, _ streams: RandomStreams
    ) throws {
        guard let batches else { throw MethodError("the method measures the network first, and there are no batches for it") }
        guard !startsDense else {
            throw MethodError("a method that measures the network first cannot follow a dense phase")
        }
        let form = method.parametrisation
        let measured = try network.calibrate(form.calibration, batches: batches.count, load: batches.load)
        let adapted = try form.adapted(to: measured)
        var next = measured.makeIterator()
        try network.replaceLinearWeights { _ in
            let weight = next.next()!
            return try adapted.storedWeight(
                weight.shape, initial: weight.W0, data: weight.data, streams: streams.scoped(weight.shape.name))
        }
    }

    // MARK: - Training

    /// One update on the batch that `load` puts into the inputs.
    /// - Throws: `TrainingDiverged` when the loss or the gradient is not finite.
    public func update(load: (LossGraph<S>.Inputs) throws -> Void) throws -> Report {
        if updates == 0 { try timers.optimizer.measure { try scheduleState.calibrate(self, load: load) } }
        return try update(with: { try computeGradients(load: load) })
    }

    /// The loss of the batch that `load` puts into the inputs; its gradients are left in the parameters that train.
    /// - Throws: `TrainingDiverged` when the loss is not finite.
    package func computeGradients(load: (LossGraph<S>.Inputs) throws -> Void) throws -> Double {
        try load(lossGraph.inputs)
        let loss = timers.forward.measure { lossGraph.forward() }
        guard loss.isFinite else { throw TrainingDiverged(update: updates, quantity: "the loss") }
        timers.backward.measure { lossGraph.backward() }
        return loss
    }

    /// One update whose gradients are not those of a single batch.
    /// - Parameter makeGradients: leaves them in the parameters that train and returns the loss.
    /// - Throws: what `makeGradients` throws; `TrainingDiverged` when a gradient is not finite.
    package func update(with makeGradients: () throws -> Double) throws -> Report {
        try timers.optimizer.measure { try scheduleState.beforeUpdate(updates, of: self) }
        lossGraph.graph.mode = .training(update: updates)
        let loss = try makeGradients()
        onGradients?(self)
        let rate = peakLearningRate * method.schedule.multiplier(at: updates, plan: plan)
        let norm = timers.optimizer.measure {
            scheduleState.adjustGradients(updates, of: self)
            let norm = clipGradients()
            if norm.isFinite {
                scheduleState.takeGradients(updates, of: self)
                states.update(UpdateContext(learningRate: rate, refreshTimer: timers.refresh))
            }
            return norm
        }
        guard norm.isFinite else { throw TrainingDiverged(update: updates, quantity: "the gradient") }
        updates += 1
        try finishUpdate()
        return Report(loss: loss, gradientNorm: norm, learningRate: rate)
    }

    private func finishUpdate() throws {
        try timers.optimizer.measure { try scheduleState.afterUpdate(updates, of: self) }
        if updates == method.schedule.denseUpdates(plan: plan) {
            try replaceLinearWeights { weight in
                try method.parametrisation.storedWeight(
                    weight.shape, initial: weight.effectiveWeight!, streams: streams.scoped(weight.shape.name))
            }
        }
    }

    /// Scales all gradients by min(1, clip / (norm + 1e-6)), as PyTorch's clip_grad_norm_ does.
    private func clipGradients() -> Double {
        let sum = trained.reduce(0.0) { sum, parameter in
            sum + parameter.gradient.read { S.kernels.sumSquares($0, Int64(parameter.info.count)) }
        }
        let norm = sum.squareRoot()
        let factor = clip / (norm + 1e-6)
        if clip > 0, factor < 1 {
            for parameter in trained {
                parameter.gradient.write { S.kernels.scale($0, S(factor), Int64(parameter.info.count)) }
            }
        }
        return norm
    }

    /// The loss of the batch that `load` puts into the inputs, without an update.
    public func evaluate(load: (LossGraph<S>.Inputs) throws -> Void) rethrows -> Double {
        lossGraph.graph.mode = .evaluation
        try load(lossGraph.inputs)
        return lossGraph.forward()
    }

    // MARK: - What a schedule may change

    /// Stores every linear weight anew; parameters that stay keep their optimizer state.
    public func replaceLinearWeights(_ replacement: (StoredWeight<S>) throws -> StoredWeight<S>) throws {
        try network.replaceLinearWeights(replacement)
        try recordAgain(keepingFrozen: true)
    }

    /// Chooses which of the parameters that can train do so from now on.
    /// - Parameters:
    ///   - keepingStates: whether the optimizer state of the others waits for them or is dropped.
    ///   - isChosen: whether a parameter trains.
    public func setTrainable(keepingStates: Bool, _ isChosen: (Parameter<S>) -> Bool) throws {
        network.setTrainable(isChosen)
        try recordAgain(keepingFrozen: keepingStates)
    }

    /// What the network's linear weights are fed, as `Network.inputNorms`.
    public func inputNorms(load: (LossGraph<S>.Inputs) throws -> Void) throws -> [Tensor<S>] {
        lossGraph.graph.releaseMemory()
        let norms = try network.inputNorms(load: load)
        try recordAgain(keepingFrozen: true)
        return norms
    }

    /// Draws the network to a teacher's hidden states from now on.
    /// - Throws: `MethodError` when the network has no such states.
    public func setTeacher(_ teacher: Teacher<S>) throws {
        guard network is any DistillableNetwork<S> else {
            throw MethodError("the network has no hidden states that a teacher could draw it to")
        }
        self.teacher = teacher
        try recordAgain(keepingFrozen: true)
    }

    /// Starts the optimizer state of the chosen parameters anew.
    public func resetStates(where isChosen: (Parameter<S>) -> Bool) throws { try states.reset(where: isChosen) }

    /// Goes to another place of the plan with fresh optimizer states, as a client does that begins a round.
    package func restart(at update: Int) throws {
        updates = update
        try states.reset { _ in true }
    }

    /// Changes the moments of one parameter that trains.
    public func changeMoments(of parameter: Parameter<S>, _ change: (String, inout Tensor<S>) -> Void) {
        states.changeMoments(of: parameter, change)
    }

    private func recordAgain(keepingFrozen: Bool) throws {
        // The old activations go before the new ones come.
        lossGraph.graph.releaseMemory()
        lossGraph = (network as? any DistillableNetwork<S>)?.makeLossGraph(teacher: teacher) ?? network.makeLossGraph()
        trained = network.parameters.filter(\.isTrainable)
        try states.adopt(network, keepingFrozen: keepingFrozen)
    }

    // MARK: - Memory and checkpoints

    /// Why the numbers may not be what a reader expects: each reason once, with the parameters it holds for.
    public var warnings: [String] {
        let parameters = Dictionary(grouping: states.warnings, by: \.warning).mapValues { $0.map(\.parameter) }
        return parameters.keys.sorted().map { warning in
            let names = parameters[warning]!
            return "\(warning) (\(names.count == 1 ? names[0] : "\(names.count) parameters, the first is \(names[0])"))"
        }
    }

    /// What the update rule keeps, by parameter.
    public var optimizerMemory: [(parameter: ParameterInfo, storedMemory: [StoredMemory])] { states.storedMemory }

    /// What the schedule keeps, a teacher included.
    public var scheduleMemory: [StoredMemory] { scheduleState.storedMemory + (teacher.map { [$0.storedMemory] } ?? []) }

    /// Everything that the rest of the run depends on.
    public struct Checkpoint {
        fileprivate let updates: Int
        fileprivate let linearWeights: [StoredWeight<S>]
        /// Of the parameters that no linear weight holds.
        fileprivate let values: [String: Tensor<S>]
        fileprivate let frozen: Set<String>
        fileprivate let states: OptimizerStates<S>.Snapshot
        fileprivate let schedule: any ScheduleState<S>
        fileprivate let teacher: Teacher<S>?
    }

    /// The state of the run now, as copies.
    public var checkpoint: Checkpoint {
        let parameters = network.parameters
        let stored = Set(network.linearWeights.flatMap { $0.parameters.map(\.name) })
        return Checkpoint(
            updates: updates, linearWeights: network.linearWeights.map { $0.copy() },
            values: Dictionary(
                uniqueKeysWithValues: parameters.filter { !stored.contains($0.name) }.map { ($0.name, $0.value) }),
            frozen: Set(parameters.filter { $0.canTrain && !$0.isTrainable }.map(\.name)),
            states: states.snapshot, schedule: scheduleState, teacher: teacher)
    }

    /// Leaves the dense phase, if the schedule has one, without training through it: for measuring the
    /// speed of what follows.
    public func skipDensePhase() throws {
        let dense = method.schedule.denseUpdates(plan: plan)
        guard updates < dense else { return }
        updates = dense
        try finishUpdate()
    }

    /// Goes back (or, in a fresh trainer of the same method and network, forward) to a checkpoint.
    public func restore(_ checkpoint: Checkpoint) throws {
        updates = checkpoint.updates
        scheduleState = checkpoint.schedule
        teacher = checkpoint.teacher
        var weights = checkpoint.linearWeights.makeIterator()
        network.replaceLinearWeights { _ in weights.next()!.copy() }
        for parameter in network.parameters {
            parameter.setTrainable(!checkpoint.frozen.contains(parameter.name))
            if let value = checkpoint.values[parameter.name] { parameter.value.assign(value) }
        }
        try recordAgain(keepingFrozen: false)
        try states.restore(checkpoint.states, for: network)
    }
}
