import LowRankCore
import LowRankMethods

/// Weights under a loss whose derivatives are given: the sum of <W, G> over what trains.
///
/// A stored weight is applied to the identity, which yields y = W^T, and <y, G^T> has the derivative G with respect to
/// the effective weight; its tensors get theirs by the chain rule.
final class PrescribedGradients: Network {
    private(set) var linearWeights: [StoredWeight<Double>]
    private let others: [Parameter<Double>]
    /// Where the derivatives go, in the graph recorded last, by the name of the weight or parameter.
    private var derivatives: [String: Node<Double>] = [:]
    private var identities: [Node<Double>] = []

    init(linearWeights: [StoredWeight<Double>] = [], others: [Parameter<Double>] = []) {
        self.linearWeights = linearWeights
        self.others = others
    }

    var parameters: [Parameter<Double>] { linearWeights.flatMap { $0.parameters } + others }

    func replaceLinearWeights(
        _ replacement: (StoredWeight<Double>) throws -> StoredWeight<Double>
    ) rethrows {
        linearWeights = try linearWeights.map(replacement)
    }

    func makeLossGraph() -> LossGraph<Double> {
        let graph = Graph<Double>()
        (derivatives, identities) = ([:], [])
        var loss = graph.input([1])
        func add(_ name: String, _ node: Node<Double>) {
            let derivative = graph.input(node.shape)
            derivatives[name] = derivative
            loss = graph.add(loss, graph.innerProduct(node, derivative))
        }
        for weight in linearWeights {
            let identity = graph.input([weight.shape.inputs, weight.shape.inputs])
            identities.append(identity)
            add(weight.shape.name, weight.apply(to: identity, in: graph))
        }
        for parameter in others where parameter.isTrainable { add(parameter.name, graph.parameter(parameter)) }
        graph.keep(loss)
        graph.compile()
        // The value of the loss plays no part.
        return LossGraph(
            graph: graph, inputs: LossGraph.Inputs(), prediction: loss, lossNode: loss, lossValue: { 0 })
    }

    /// - Parameter gradients: by the name of the weight or parameter.
    /// - Throws: `ConformanceInvalid` when they are not those of what trains.
    func load(_ gradients: [String: Tensor<Double>], update: Int) throws {
        guard Set(gradients.keys) == Set(derivatives.keys) else {
            let odd = Set(gradients.keys).symmetricDifference(derivatives.keys).sorted()[0]
            throw ConformanceInvalid(
                "update \(update): '\(odd)' \(gradients[odd] == nil ? "trains, but has no" : "is frozen, but has a") gradient")
        }
        let stored = Set(linearWeights.map(\.shape.name))
        for (name, derivative) in derivatives {
            let gradient = stored.contains(name) ? gradients[name]!.transposed() : gradients[name]!
            gradient.read { derivative.data.update(from: $0, count: derivative.count) }
        }
        for identity in identities {
            Tensor<Double>.identity(identity.columns).read { identity.data.update(from: $0, count: identity.count) }
        }
    }
}
