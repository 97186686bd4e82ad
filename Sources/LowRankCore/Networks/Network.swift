/// Something that can be trained: parameters, of which the linear weights are stored by a method, and a
/// loss.
public protocol Network<S>: AnyObject {
    /// The type of its numbers.
    associatedtype S: Scalar
    /// The weights a method stores, in the order of the network.
    var linearWeights: [StoredWeight<S>] { get }
    /// All parameters, trainable and frozen, in the order of the network.
    var parameters: [Parameter<S>] { get }
    /// Attention heads of the queries; nil without attention.
    var attentionHeads: Int? { get }
    /// Stores every linear weight anew, from what it is now.
    func replaceLinearWeights(_ replacement: (StoredWeight<S>) throws -> StoredWeight<S>) rethrows
    /// Records the loss of one batch.
    func makeLossGraph() -> LossGraph<S>
}

extension Network {
    /// Chooses which of the parameters that can train do so in graphs recorded from now on.
    public func setTrainable(_ isChosen: (Parameter<S>) -> Bool) {
        for parameter in parameters { parameter.setTrainable(isChosen(parameter)) }
    }
}

/// A compiled graph that ends in a loss, with the places where a batch goes in.
public struct LossGraph<S: Scalar> {
    /// The places of a batch.
    public typealias Inputs = BatchInputs<S>
    /// The computation, compiled.
    public let graph: Graph<S>
    /// Set before each run.
    public let inputs: Inputs
    /// What the loss compares with the targets: logits or predictions. Readable after `forward`.
    public let prediction: Node<S>
    let lossNode: Node<S>
    /// Further losses, whose gradients are added and whose values are not.
    let auxiliaryLosses: [Node<S>]
    let lossValue: () -> Double

    package init(
        graph: Graph<S>, inputs: Inputs, prediction: Node<S>, lossNode: Node<S>, auxiliaryLosses: [Node<S>] = [],
        lossValue: @escaping () -> Double
    ) {
        self.graph = graph
        self.inputs = inputs
        self.prediction = prediction
        self.lossNode = lossNode
        self.auxiliaryLosses = auxiliaryLosses
        self.lossValue = lossValue
    }

    /// The loss of the batch that is in `inputs`.
    public func forward() -> Double {
        graph.forward()
        return lossValue()
    }

    /// Fills the gradient of every trainable parameter, after `forward`.
    public func backward() { graph.backward(from: ([lossNode] + auxiliaryLosses).map { ($0, nil) }) }
}
