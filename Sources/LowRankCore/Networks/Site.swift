/// A place in a network where an adapter may change what passes.
public struct Site: Sendable, Hashable {
    /// Where in a block.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
        /// What attention yields, before it is added to the residual stream.
        case attentionOutput = "attention"
        /// What the MLP yields, before it is added to the residual stream.
        case mlpOutput = "mlp"
        /// The residual stream after a block.
        case afterBlock = "block"
    }

    /// How the rows of a site's values are arranged.
    public enum Tokens: Sendable, Hashable {
        /// Sequences of this length, one row a token.
        case sequence(Int)
        /// Images of rows x columns patches, one row a patch, with so many tokens before them.
        case grid(rows: Int, columns: Int, before: Int)
    }

    /// The block, from 0.
    public let layer: Int
    /// The place in the block.
    public let kind: Kind
    /// Columns of the values.
    public let width: Int
    /// How the rows of the values are arranged.
    public let tokens: Tokens
    /// Of the block's attention.
    public let heads: Int

    /// A place in one block.
    public init(layer: Int, kind: Kind, width: Int, tokens: Tokens, heads: Int) {
        self.layer = layer
        self.kind = kind
        self.width = width
        self.tokens = tokens
        self.heads = heads
    }

    /// Names parameters at this site: "adapters.3.block".
    public var name: String { "adapters.\(layer).\(kind.rawValue)" }
}

/// What an adapter at the output of attention may look at besides that output.
public struct AttentionParts<S: Scalar> {
    /// Records the values of all heads, [B T, heads d], before they are mixed.
    public let values: () -> Node<S>
    /// Records with which weights each token mixes the values, [B heads T, T].
    public let probabilities: () -> Node<S>
    /// Records what the block's output layer makes of such rows as the values.
    public let projection: (Node<S>) -> Node<S>

    /// What records each of the three when an adapter asks for it.
    public init(
        values: @escaping () -> Node<S>, probabilities: @escaping () -> Node<S>, projection: @escaping (Node<S>) -> Node<S>
    ) {
        (self.values, self.probabilities, self.projection) = (values, probabilities, projection)
    }
}

/// A small trained module at the sites of a frozen network.
public protocol ActivationAdapter: TrainingPart {
    /// The tensors of the adapter at a site; none where it has no place.
    func layout(_ site: Site) -> [TensorSpec]

    /// The tensors of the layout before the first update, by symbol.
    func start<S: Scalar>(_ site: Site, streams: RandomStreams) -> [String: Tensor<S>]

    /// Records what takes the place of x [N, width]. There are parts of attention at its output alone.
    func forward<S: Scalar>(
        _ adapter: StoredAdapter<S>, _ x: Node<S>, attention: AttentionParts<S>?, in graph: Graph<S>
    ) -> Node<S>

    /// The same for an adapter that stands beside attention or the MLP.
    ///
    /// `read` is what they have read, [N, width]; nil after a block.
    func forward<S: Scalar>(
        _ adapter: StoredAdapter<S>, _ x: Node<S>, read: Node<S>?, attention: AttentionParts<S>?, in graph: Graph<S>
    ) -> Node<S>

    /// Further quantities of the paper at x by its names, for comparison with other implementations.
    func derived<S: Scalar>(_ adapter: StoredAdapter<S>, _ x: Tensor<S>) -> [String: Tensor<S>]
}

extension ActivationAdapter {
    public func forward<S: Scalar>(
        _ adapter: StoredAdapter<S>, _ x: Node<S>, read: Node<S>?, attention: AttentionParts<S>?, in graph: Graph<S>
    ) -> Node<S> { forward(adapter, x, attention: attention, in: graph) }

    public func derived<S: Scalar>(_ adapter: StoredAdapter<S>, _ x: Tensor<S>) -> [String: Tensor<S>] { [:] }

    /// Whether the adapter has a place.
    /// - Throws: `MethodError` when the adapter has no place in a network of these sites.
    public func check(_ sites: [Site]) throws {
        guard sites.contains(where: { !layout($0).isEmpty }) else {
            throw MethodError("the network has none of the places that the adapter is made for")
        }
    }
}

/// An adapter at one site, with its parameters.
public final class StoredAdapter<S: Scalar> {
    /// Where it stands.
    public let site: Site
    /// What it does there.
    public let adapter: any ActivationAdapter
    /// In the order of the layout, named "adapters.3.block.W1".
    public let parameters: [Parameter<S>]

    /// An adapter at a site; `start` has a tensor for every entry of its layout.
    public init(_ site: Site, _ adapter: any ActivationAdapter, _ start: [String: Tensor<S>]) {
        self.site = site
        self.adapter = adapter
        parameters = adapter.layout(site).map { spec in
            guard let value = start[spec.symbol] else { preconditionFailure("\(site.name): no \(spec.symbol)") }
            let info = ParameterInfo(name: site.name + "." + spec.symbol, shape: spec.shape, role: spec.role)
            return Parameter(info, value: value, isTrainable: spec.use == .trained)
        }
    }

    /// A parameter that the layout has.
    public subscript(symbol: String) -> Parameter<S> {
        guard let parameter = parameters.first(where: { $0.symbol == symbol }) else {
            preconditionFailure("\(site.name) has no \(symbol)")
        }
        return parameter
    }

    /// The node of a parameter in a graph.
    package func node(_ symbol: String, in graph: Graph<S>) -> Node<S> { graph.parameter(self[symbol]) }

    /// Records what takes the place of x [N, width].
    /// - Parameters:
    ///   - x: what passes the site.
    ///   - read: what attention or the MLP has read, [N, width]; nil after a block.
    ///   - attention: at the output of attention; nil elsewhere.
    ///   - graph: where it is recorded.
    public func apply(
        to x: Node<S>, read: Node<S>? = nil, attention: AttentionParts<S>? = nil, in graph: Graph<S>
    ) -> Node<S> { adapter.forward(self, x, read: read, attention: attention, in: graph) }
}

/// A network whose activations adapters may change.
public protocol AdaptableNetwork<S>: Network {
    /// Where adapters have a place, block by block.
    var sites: [Site] { get }
    /// The adapters in place; their parameters are among the network's.
    var adapters: [Site: StoredAdapter<S>] { get set }
}

extension AdaptableNetwork {
    /// Puts an adapter at every site where it has a place; each draws from streams of its own.
    public func attach(_ adapter: any ActivationAdapter, streams: RandomStreams) {
        for site in sites where !adapter.layout(site).isEmpty {
            adapters[site] = StoredAdapter(site, adapter, adapter.start(site, streams: streams.scoped(site.name)))
        }
    }

    /// x, or what the adapter at that site makes of it.
    func adapted(
        _ x: Node<S>, _ kind: Site.Kind, ofLayer layer: Int, read: Node<S>? = nil,
        attention: AttentionParts<S>? = nil, in graph: Graph<S>
    ) -> Node<S> {
        let adapter = adapters.first { $0.key.layer == layer && $0.key.kind == kind }?.value
        return adapter?.apply(to: x, read: read, attention: attention, in: graph) ?? x
    }

    /// In the order of the sites.
    var adapterParameters: [Parameter<S>] { sites.flatMap { adapters[$0]?.parameters ?? [] } }
}
