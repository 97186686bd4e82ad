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

    public init(weights: [WeightShape], others: [ParameterInfo], heads: Int?, sites: [Site] = []) {
        self.weights = weights
        self.sites = sites
        self.others = others
        self.heads = heads
    }

    public var parameterCount: Int {
        weights.reduce(0) { $0 + $1.outputs * $1.inputs } + others.reduce(0) { $0 + $1.count }
    }
}

extension Network {
    public var attentionHeads: Int? { nil }

    public var description: NetworkDescription {
        let stored = Set(linearWeights.flatMap { $0.parameters.map(\.name) })
        return NetworkDescription(
            weights: linearWeights.map(\.shape), others: parameters.map(\.info).filter { !stored.contains($0.name) },
            heads: attentionHeads, sites: (self as? any AdaptableNetwork<S>)?.sites ?? [])
    }
}

extension BertShape {
    public var description: NetworkDescription {
        NetworkDescription(weights: linearShapes, others: otherParameters, heads: nil, sites: encoder.sites(.sequence(1)))
    }
}

extension ViTShape {
    public var description: NetworkDescription {
        NetworkDescription(weights: linearShapes, others: otherParameters, heads: nil, sites: sites)
    }
}

extension LlamaShape {
    public var description: NetworkDescription {
        NetworkDescription(weights: linearShapes, others: otherParameters, heads: heads, sites: sites(context: 1))
    }
}
