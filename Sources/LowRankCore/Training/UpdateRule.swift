/// What the optimizer keeps and how a gradient changes a weight: AdamW, GaLore, APOLLO ...
public protocol UpdateRule: TrainingPart {
    /// Refuses parameters that cannot be updated so.
    /// - Throws: `MethodError` when the hyper-parameters cannot apply to such a parameter.
    func check(_ parameter: ParameterInfo) throws

    /// The rule with what it takes from the network, such as the number of attention heads; itself for most.
    func fitted(to network: NetworkDescription) -> any UpdateRule

    /// The rule for a network with these trainable parameters; itself, unless it chooses among them.
    /// - Throws: `MethodError` when it cannot.
    func adapted(to parameters: [ParameterInfo], streams: RandomStreams) throws -> any UpdateRule

    /// What is kept of a parameter, in the order of the card's memory formula; where that changes, at its largest.
    func layout(_ parameter: ParameterInfo) -> [StateSpec]

    /// What is kept before the first update: the layout, unless that is chosen later.
    func initialLayout(_ parameter: ParameterInfo) -> [StateSpec]

    /// One update of W, of the shape of `state.parameter`. The gradient G may be used as scratch.
    func update<S: Scalar>(
        _ W: inout Tensor<S>, _ G: inout Tensor<S>, _ state: inout UpdateState<S>, _ context: UpdateContext)

    /// As `UpdateState.derived`; nothing for most.
    func derived<S: Scalar>(_ state: UpdateState<S>, from W: Tensor<S>) -> [String: Tensor<S>]

    /// One state for all tensors of a weight, for rules that have to see its factors together; nil, as for
    /// most, when every tensor has a state of its own.
    func makeCoupledState<S: Scalar>(for weight: StoredWeight<S>, streams: RandomStreams) -> (any CoupledUpdateState<S>)?

    /// The memory formula's other half: which of these parameters have a state at the time when that takes the most; all,
    /// unless the rule chooses among them.
    /// - Throws: `MethodError` when it cannot.
    func peakPhase(of parameters: [ParameterInfo]) throws -> [ParameterInfo]

    /// Updates between two refreshes of what the rule keeps; nil when every update costs the same.
    var refreshInterval: Int? { get }

    /// The number of updates after which what the rule keeps is first renewed; nil when every update does the same. As
    /// `Schedule.firstChanges`.
    var firstRenewal: Int? { get }
}

extension UpdateRule {
    public func check(_ parameter: ParameterInfo) throws {}
    public func initialLayout(_ parameter: ParameterInfo) -> [StateSpec] { layout(parameter) }
    public func derived<S: Scalar>(_ state: UpdateState<S>, from W: Tensor<S>) -> [String: Tensor<S>] { [:] }
    public var refreshInterval: Int? { nil }
    public var firstRenewal: Int? { refreshInterval }
    public func fitted(to network: NetworkDescription) -> any UpdateRule { self }
    public func adapted(to parameters: [ParameterInfo], streams: RandomStreams) throws -> any UpdateRule { self }
    public func peakPhase(of parameters: [ParameterInfo]) throws -> [ParameterInfo] { parameters }
    public func makeCoupledState<S: Scalar>(
        for weight: StoredWeight<S>, streams: RandomStreams
    ) -> (any CoupledUpdateState<S>)? { nil }

    /// The state before the first update. `streams` is already scoped to the parameter.
    public func makeState<S>(for parameter: ParameterInfo, streams: RandomStreams, as: S.Type) -> UpdateState<S> {
        UpdateState(self, for: parameter, streams: streams)
    }

    /// The card's memory formula: what a state keeps, with `scalarBytes` bytes per number.
    public func storedMemory(for parameter: ParameterInfo, scalarBytes: Int) -> [StoredMemory] {
        layout(parameter).flatMap { $0.storedMemory(scalarBytes: scalarBytes) }
    }
}

/// The update rule's memory of all trainable tensors of one weight. A value: a copy is a checkpoint.
public protocol CoupledUpdateState<S>: Sendable {
    /// The type of its numbers.
    associatedtype S: Scalar

    /// One update of the weight's parameters from their gradients, which may be used as scratch.
    mutating func update(_ weight: StoredWeight<S>, context: UpdateContext)

    /// What is kept now for one of the parameters, measured from the tensors themselves.
    func storedMemory(for parameter: ParameterInfo) -> [StoredMemory]
}

/// What an update needs to know beside the gradient.
public struct UpdateContext: Sendable {
    /// Of this update.
    public var learningRate: Double
    /// Receives the time of work that is not done at every step, such as a projector refresh.
    public var refreshTimer: PhaseTimer?

    /// An update at that rate; without a timer nothing is measured.
    public init(learningRate: Double, refreshTimer: PhaseTimer? = nil) {
        self.learningRate = learningRate
        self.refreshTimer = refreshTimer
    }
}

extension UpdateContext {
    /// The same at a multiple of the learning rate.
    package func scaled(by factor: Double) -> UpdateContext {
        UpdateContext(learningRate: factor * learningRate, refreshTimer: refreshTimer)
    }

    /// Does the work of a refresh, timed. A gradient that is not finite cannot be decomposed; it makes the weight
    /// not finite, as it does in Adam, so that the run shows it as a divergence.
    /// - Returns: whether the work was done.
    package func refresh<S>(_ weight: inout Tensor<S>, _ work: () throws -> Void) -> Bool {
        do {
            if let refreshTimer { try refreshTimer.measure(work) } else { try work() }
            return true
        } catch {
            let count = weight.count
            weight.write { $0.update(repeating: .nan, count: count) }
            return false
        }
    }
}
