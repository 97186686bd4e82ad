/// A network without its numbers: what a method is checked against before anything is allocated.
public struct NetworkDescription: Sendable, Hashable {
    /// The weights that a method stores, in the order of the network.
    public let weights: [WeightShape]
    /// All other parameters: embedding, norms, head.
    public let others: [ParameterInfo]
    /// Attention heads of the queries; nil without attention.
    public let heads: Int?
    /// Where adapters have a place.
    public let sites: [Site]

    /// A network of these parts. Without attention `heads` is nil; without places for adapters there are no `sites`.
    public init(weights: [WeightShape], others: [ParameterInfo], heads: Int?, sites: [Site] = []) {
        self.weights = weights
        self.sites = sites
        self.others = others
        self.heads = heads
    }

    /// Numbers of all parameters, with every weight dense.
    public var parameterCount: Int {
        weights.reduce(0) { $0 + $1.outputs * $1.inputs } + others.reduce(0) { $0 + $1.count }
    }
}

extension Network {
    /// Nil, for a network without attention.
    public var attentionHeads: Int? { nil }

    /// The network as it is now, without its numbers.
    public var description: NetworkDescription {
        let stored = Set(linearWeights.flatMap { $0.parameters.map(\.name) })
        return NetworkDescription(
            weights: linearWeights.map(\.shape), others: parameters.map(\.info).filter { !stored.contains($0.name) },
            heads: attentionHeads, sites: (self as? any AdaptableNetwork<S>)?.sites ?? [])
    }
}

extension BertShape {
    /// Such an encoder, for sequences of one token.
    public var description: NetworkDescription {
        NetworkDescription(weights: linearShapes, others: otherParameters, heads: nil, sites: sites(context: 1))
    }
}

extension ViTShape {
    /// Such a transformer.
    public var description: NetworkDescription {
        NetworkDescription(weights: linearShapes, others: otherParameters, heads: nil, sites: sites)
    }
}

extension LlamaShape {
    /// Such a decoder, for sequences of one token.
    public var description: NetworkDescription {
        NetworkDescription(weights: linearShapes, others: otherParameters, heads: heads, sites: sites(context: 1))
    }
}
