/// What an update rule keeps of every parameter of a network: those that train now, and those that rest.
package struct OptimizerStates<S: Scalar> {
    private var rule: any UpdateRule
    private let streams: RandomStreams

    /// Parameters with a state of their own, in the order of the network.
    private var trained: [Parameter<S>] = []
    private var states: [UpdateState<S>] = []
    /// Weights whose tensors share a state.
    private var coupledWeights: [StoredWeight<S>] = []
    private var coupledStates: [any CoupledUpdateState<S>] = []
    /// Parameters that do not train now and whose state waits for them.
    private var frozen: [(parameter: Parameter<S>, state: UpdateState<S>)] = []

    package init(rule: any UpdateRule, streams: RandomStreams) {
        self.rule = rule
        self.streams = streams
    }

    /// Follows a change of what the network consists of or of what trains: makes the states that are missing and
    /// drops those of parameters that are gone.
    /// - Parameter keepingFrozen: whether the states of frozen parameters wait or are dropped.
    package mutating func adopt(_ network: any Network<S>, keepingFrozen: Bool) throws {
        rule = try rule.adapted(to: network.parameters.filter(\.canTrain).map(\.info), streams: streams)
        var known = Dictionary(uniqueKeysWithValues: zip(trained.map(ObjectIdentifier.init), states))
        for (parameter, state) in frozen { known[ObjectIdentifier(parameter)] = state }
        let knownCoupled = Dictionary(
            uniqueKeysWithValues: zip(coupledWeights.map { ObjectIdentifier($0) }, coupledStates))
        (trained, states, coupledWeights, coupledStates, frozen) = ([], [], [], [], [])

        var shared: Set<ObjectIdentifier> = []
        for weight in network.linearWeights {
            guard
                let state = knownCoupled[ObjectIdentifier(weight)]
                    ?? rule.makeCoupledState(for: weight, streams: streams.scoped(weight.shape.name))
            else { continue }
            coupledWeights.append(weight)
            coupledStates.append(state)
            shared.formUnion(weight.parameters.map(ObjectIdentifier.init))
        }
        for parameter in network.parameters where !shared.contains(ObjectIdentifier(parameter)) {
            let state = known[ObjectIdentifier(parameter)]
            if parameter.isTrainable {
                trained.append(parameter)
                states.append(try state ?? makeState(for: parameter))
            } else if let state, keepingFrozen {
                frozen.append((parameter, state))
            }
        }
    }

    private func makeState(for parameter: Parameter<S>) throws -> UpdateState<S> {
        try rule.check(parameter.info)
        return rule.makeState(for: parameter.info, streams: streams.scoped(parameter.name), as: S.self)
    }

    /// One update of everything that trains.
    package mutating func update(_ context: UpdateContext) {
        for i in trained.indices {
            trained[i].change { states[i].update(&$0, gradient: &$1, context: context) }
        }
        for i in coupledWeights.indices { coupledStates[i].update(coupledWeights[i], context: context) }
    }

    /// Starts the states of the chosen parameters anew; a weight whose tensors share one, when any is chosen.
    mutating func reset(where isChosen: (Parameter<S>) -> Bool) throws {
        for i in trained.indices where isChosen(trained[i]) { states[i] = try makeState(for: trained[i]) }
        for (i, weight) in coupledWeights.enumerated() where weight.parameters.contains(where: isChosen) {
            coupledStates[i] = rule.makeCoupledState(for: weight, streams: streams.scoped(weight.shape.name))!
        }
        frozen.removeAll { isChosen($0.parameter) }
    }

    mutating func changeMoments(of parameter: Parameter<S>, _ change: (String, inout Tensor<S>) -> Void) {
        guard let i = trained.firstIndex(where: { $0 === parameter }) else { return }
        states[i].changeMoments(change)
    }

    /// What is kept, by parameter.
    package var storedMemory: [(parameter: ParameterInfo, storedMemory: [StoredMemory])] {
        zip(trained, states).map { ($0.info, $1.storedMemory) }
            + zip(coupledWeights, coupledStates).flatMap { weight, state in
                weight.parameters.filter(\.canTrain).map { ($0.info, state.storedMemory(for: $0.info)) }
            }
            + frozen.map { ($0.parameter.info, $0.state.storedMemory) }
    }

    /// What states have to say, by parameter.
    var warnings: [(parameter: String, warning: String)] {
        (zip(trained, states).map { ($0.name, $1.warning) } + frozen.map { ($0.parameter.name, $0.state.warning) })
            .compactMap { name, warning in warning.map { (name, $0) } }
    }

    // MARK: - Checkpoints

    /// The states by the name of their parameter or weight, apart from any network.
    struct Snapshot {
        fileprivate let states: [String: UpdateState<S>]
        fileprivate let coupled: [String: any CoupledUpdateState<S>]
    }

    var snapshot: Snapshot {
        let own = Array(zip(trained.map(\.name), states)) + frozen.map { ($0.parameter.name, $0.state) }
        return Snapshot(
            states: Dictionary(uniqueKeysWithValues: own),
            coupled: Dictionary(uniqueKeysWithValues: zip(coupledWeights.map(\.shape.name), coupledStates)))
    }

    /// Takes the states of a snapshot for a network that has the same parameters, training and resting.
    mutating func restore(_ snapshot: Snapshot, for network: any Network<S>) throws {
        (trained, states, coupledWeights, coupledStates, frozen) = ([], [], [], [], [])
        try adopt(network, keepingFrozen: false)
        for (i, parameter) in trained.enumerated() { states[i] = snapshot.states[parameter.name]! }
        for (i, weight) in coupledWeights.enumerated() { coupledStates[i] = snapshot.coupled[weight.shape.name]! }
        frozen = network.parameters.filter { $0.canTrain && !$0.isTrainable }.compactMap { parameter in
            snapshot.states[parameter.name].map { (parameter, $0) }
        }
    }
}
