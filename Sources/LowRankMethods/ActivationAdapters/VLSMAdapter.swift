import LowRankCore

/// VLSM-Adapter: a bottleneck with a residual, and an activation on both sides of it.
///
///     x <- x + act(W2 act(W1 x + b1) + b2)        W1: w x d, W2: d x w, act = ReLU or GELU
///
/// With ReLU an adapter can only add to its input, never subtract. At the start all four tensors are those of PyTorch's
/// linear layers, uniform on +-1/sqrt(inputs): the adapter changes the network before its first update.
/// Stores W1, b1, W2, b2 at each place: 2 d w + w + d numbers.
/// Parent: the network itself, at W2 = 0 and b2 = 0.
/// Departs: the places are the outputs of attention and MLP (the paper's "dense" adapters); the "shallow" ones, on the
/// skip features between the encoders of CLIPSeg and its decoder, have no place in these networks.
/// M. Dhakal et al., VLSM-Adapter, MICCAI 2024, arXiv:2405.06196; code naamiinepal/vlsm-adapter.
public struct VLSMAdapter: ActivationAdapter {
    public static let card = MethodCard(
        id: "vlsm-adapter", name: "VLSM-Adapter",
        paper: .init(
            title: "VLSM-Adapter: Finetuning Vision-Language Segmentation Efficiently with Lightweight Blocks",
            authors: "M. Dhakal, R. Adhikari, S. Thapaliya, B. Khanal", year: 2024, arXiv: "2405.06196"),
        family: .activationAdapters, axes: [.adapter],
        summary: "A bottleneck with a residual and an activation after both of its layers, at every attention and MLP.",
        hyperparameters: [
            .integer("bottleneck", 64, "w, rows of W1", source: "official code; 512 in its larger setting"),
            .choice("activation", "relu", of: ["relu", "gelu"], "act", source: "official code"),
            .choice(
                "places", "both", of: ["both", "attention", "mlp"], "whose outputs pass through an adapter",
                source: "paper: the dense adapters"),
        ],
        memory: "2 d w + d + w weights for each place of width d", parent: "the network itself, at W2 = 0 and b2 = 0",
        otherNames: OtherNames(tensors: ["fc1.weight": "W1", "fc1.bias": "b1", "fc2.weight": "W2", "fc2.bias": "b2"]),
        claims: ["with about 3M trained parameters comparable to fine-tuning all of CLIPSeg on medical images (dice)"])

    let bottleneck: Int
    let activation: String
    let places: String

    public init(_ h: Hyperparameters) {
        bottleneck = h.integer("bottleneck")
        activation = h.choice("activation")
        places = h.choice("places")
    }

    public func layout(_ site: Site) -> [TensorSpec] {
        guard site.kind != .afterBlock, places == "both" || places == site.kind.rawValue else { return [] }
        return [
            TensorSpec("W1", [bottleneck, site.width]), TensorSpec("b1", [bottleneck], role: .bias),
            TensorSpec("W2", [site.width, bottleneck]), TensorSpec("b2", [site.width], role: .bias),
        ]
    }

    public func start<S: Scalar>(_ site: Site, streams: RandomStreams) -> [String: Tensor<S>] {
        Dictionary(
            uniqueKeysWithValues: layout(site).map { spec in
                let inputs = spec.symbol.hasSuffix("1") ? site.width : bottleneck
                let bound = 1 / Double(inputs).squareRoot()
                return (spec.symbol, streams.uniform(spec.symbol, spec.shape, from: -bound, to: bound))
            })
    }

    public func forward<S: Scalar>(
        _ a: StoredAdapter<S>, _ x: Node<S>, attention: AttentionParts<S>?, in g: Graph<S>
    ) -> Node<S> {
        let h = act(g.linear(x, a.node("W1", in: g), bias: a.node("b1", in: g)), in: g)
        return g.add(x, act(g.linear(h, a.node("W2", in: g), bias: a.node("b2", in: g)), in: g))
    }

    private func act<S: Scalar>(_ x: Node<S>, in g: Graph<S>) -> Node<S> { activation == "relu" ? g.relu(x) : g.gelu(x) }
}
