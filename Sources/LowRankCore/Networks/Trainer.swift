/// A run that cannot go on.
public struct TrainingDiverged: Error, CustomStringConvertible, Sendable {
    public let update: Int
    public let quantity: String

    public init(update: Int, quantity: String) {
        self.update = update
        self.quantity = quantity
    }

    public var description: String { "\(quantity) is not a finite number at update \(update)" }
}

/// One training run: a network, an update rule per parameter, and a schedule.
///
/// Each update computes the loss of a batch, its gradient, clips it by its global norm, and lets the update
/// rule change every trainable parameter.
public final class Trainer<S: Scalar> {
    public let network: any Network<S>
    public let method: TrainingMethod
    public let plan: LearningRatePlan
    public let peakLearningRate: Double
    /// Largest global gradient norm; 0 turns clipping off.
    public let clip: Double
    public let draws: Draws
    public private(set) var updates = 0
    public private(set) var lossGraph: LossGraph<S>
    public let timers = Timers()

    private var trained: [Parameter<S>] = []
    private var states: [any UpdateState<S>] = []

    public struct Timers {
        public let forward = PhaseTimer()
        public let backward = PhaseTimer()
        public let optimizer = PhaseTimer()
        /// Part of `optimizer`.
        public let refresh = PhaseTimer()
    }

    public struct Report: Sendable {
        public let loss: Double
        /// Before clipping.
        public let gradientNorm: Double
        public let learningRate: Double
    }

    /// - Parameter makeNetwork: makes the network with its linear weights stored by the given method.
    /// - Throws: `MethodError` when the method does not fit the network or the plan.
    public init(
        method: TrainingMethod, plan: LearningRatePlan, peakLearningRate: Double, clip: Double, draws: Draws,
        makeNetwork: (any Parametrisation) throws -> any Network<S>
    ) throws {
        try method.schedule.check(plan)
        self.method = method
        self.plan = plan
        self.peakLearningRate = peakLearningRate
        self.clip = clip
        self.draws = draws
        let startsDense = method.schedule.denseUpdates(plan: plan) > 0
        network = try makeNetwork(startsDense ? DenseParametrisation() : method.parametrisation)
        for weight in network.linearWeights { try method.parametrisation.check(weight.shape) }
        lossGraph = network.makeLossGraph()
        try adoptParameters()
    }

    /// Makes the state of every trainable parameter that has none yet, and drops that of parameters that
    /// are gone.
    private func adoptParameters() throws {
        let known = Dictionary(uniqueKeysWithValues: zip(trained.map(ObjectIdentifier.init), states))
        trained = network.parameters.filter(\.isTrainable)
        states = try trained.map { parameter in
            if let state = known[ObjectIdentifier(parameter)] { return state }
            try method.updateRule.check(parameter.info)
            return method.updateRule.makeState(
                for: parameter.info, draws: draws.scoped(parameter.name), as: S.self)
        }
    }

    // MARK: - Training

    /// One update on the batch that `load` puts into the inputs.
    /// - Throws: `TrainingDiverged` when the loss or the gradient is not finite.
    public func update(load: (LossGraph<S>.Inputs) throws -> Void) throws -> Report {
        try load(lossGraph.inputs)
        let loss = timers.forward.measure { lossGraph.forward() }
        guard loss.isFinite else { throw TrainingDiverged(update: updates, quantity: "the loss") }
        timers.backward.measure { lossGraph.backward() }
        let rate = peakLearningRate * method.schedule.multiplier(at: updates, plan: plan)
        let norm = timers.optimizer.measure {
            let norm = clipGradients()
            if norm.isFinite { applyUpdates(learningRate: rate) }
            return norm
        }
        guard norm.isFinite else { throw TrainingDiverged(update: updates, quantity: "the gradient") }
        updates += 1
        try changePhase()
        return Report(loss: loss, gradientNorm: norm, learningRate: rate)
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

    private func applyUpdates(learningRate: Double) {
        let context = UpdateContext(learningRate: learningRate, refreshTimer: timers.refresh)
        for i in trained.indices {
            states[i].update(&trained[i].value, gradient: &trained[i].gradient, context: context)
        }
    }

    private func changePhase() throws {
        timers.optimizer.measure { method.schedule.afterUpdate(updates, of: self, plan: plan) }
        if updates == method.schedule.denseUpdates(plan: plan) {
            try network.replaceLinearWeights { weight in
                try method.parametrisation.storedWeight(
                    weight.shape, initial: weight.effectiveWeight!, draws: draws.scoped(weight.shape.name))
            }
            try adoptParameters()
            lossGraph = network.makeLossGraph()
        }
    }

    /// Lets a schedule change the moments of one parameter.
    public func changeMoments(of parameter: Parameter<S>, _ change: (String, inout Tensor<S>) -> Void) {
        guard let i = trained.firstIndex(where: { $0 === parameter }) else { return }
        states[i].changeMoments(change)
    }

    /// The loss of the batch that `load` puts into the inputs, without an update.
    public func evaluate(load: (LossGraph<S>.Inputs) throws -> Void) rethrows -> Double {
        try load(lossGraph.inputs)
        return lossGraph.forward()
    }

    // MARK: - Memory and checkpoints

    /// What the update rule keeps, by parameter.
    public var optimizerMemory: [(parameter: ParameterInfo, kept: [KeptMemory])] {
        zip(trained, states).map { ($0.info, $1.kept) }
    }

    /// Everything that the rest of the run depends on.
    public struct Checkpoint: Sendable {
        fileprivate let updates: Int
        fileprivate let values: [Tensor<S>]
        fileprivate let states: [any UpdateState<S>]
    }

    public var checkpoint: Checkpoint {
        Checkpoint(updates: updates, values: network.parameters.map(\.value), states: states)
    }

    /// Leaves the dense phase, if the schedule has one, without training through it: for measuring the
    /// speed of what follows.
    public func skipDensePhase() throws {
        let dense = method.schedule.denseUpdates(plan: plan)
        guard updates < dense else { return }
        updates = dense
        try changePhase()
    }

    /// Goes back (or, in a fresh trainer of the same method and network, forward) to a checkpoint.
    public func restore(_ checkpoint: Checkpoint) throws {
        if checkpoint.updates >= method.schedule.denseUpdates(plan: plan) { try skipDensePhase() }
        updates = checkpoint.updates
        for (parameter, value) in zip(network.parameters, checkpoint.values) { parameter.value.assign(value) }
        states = checkpoint.states
    }
}
