/// A network that can be trained towards the hidden states of a frozen one.
public protocol DistillableNetwork<S>: Network {
    /// The same numbers, every linear weight as one matrix, in parameters that never train.
    func frozenCopy() -> any DistillableNetwork<S>
    /// Records what a student is compared in, [rows, width] each.
    func hiddenStates(of inputs: LossGraph<S>.Inputs, in graph: Graph<S>) -> [Node<S>]
    /// Records the loss of one batch and, beside a teacher, the distance of the hidden states from its own.
    func makeLossGraph(teacher: Teacher<S>?) -> LossGraph<S>
}

extension DistillableNetwork {
    public func makeLossGraph() -> LossGraph<S> { makeLossGraph(teacher: nil) }
}

/// A frozen network, and the weight of the mean squared distance from its hidden states.
public struct Teacher<S: Scalar> {
    /// Its hidden states are the aim.
    public let network: any DistillableNetwork<S>
    /// The factor of the distance in the loss.
    public let weight: Double

    /// A network that never changes, and the factor of the distance from it.
    public init(_ network: any DistillableNetwork<S>, weight: Double) {
        self.network = network
        self.weight = weight
    }

    package var storedMemory: StoredMemory {
        StoredMemory("teacher", .frozenWeights, bytes: network.parameters.reduce(0) { $0 + $1.value.byteCount })
    }
}

extension Graph {
    /// A network's hidden states and, beside a teacher, a loss for each: their mean squared distance from
    /// the teacher's, averaged over the states.
    func hiddenStates(
        of inputs: LossGraph<S>.Inputs, in network: some DistillableNetwork<S>, teacher: Teacher<S>?
    ) -> (states: [Node<S>], distances: [Node<S>]) {
        // The teacher comes first, so that its own activations are gone before the student's come.
        let goals = teacher?.network.hiddenStates(of: inputs, in: self) ?? []
        let states = network.hiddenStates(of: inputs, in: self)
        let distances = zip(states, goals).map { state, goal in
            meanSquaredError(state, goal, weight: teacher!.weight / Double(goals.count)).output
        }
        return (states, distances)
    }
}
