import LowRankCore

/// SelaVPR: a bottleneck behind attention and one beside the MLP, both with a hidden ReLU.
///
///     attention:  a <- a + A1(a)                A(z) = W2 ReLU(W1 z + b1) + b2        W1: w x d, W2: d x w, w = ratio d
///     MLP:        m <- m + scale A2(z)          a, m: what they yield; z: the normed tokens that the MLP reads
///
/// W1 and b1 start as PyTorch's linear layers, uniform on +-1/sqrt(d), W2 and b2 as 0: at first the network is itself.
/// Stores W1, b1, W2, b2 at each place: 2 d w + w + d numbers, about d^2.
/// Parent: the network itself, at W2 = 0 and b2 = 0.
/// Departs: the networks here have no LayerScale, which multiplies both sums in DINOv2. Left out of place recognition are
/// the pooled global feature, the local features of the up-convolutions and their loss, which re-ranks without RANSAC.
/// F. Lu et al., SelaVPR, ICLR 2024, arXiv:2402.14505; code Lu-Feng/SelaVPR.
public struct SelaVPR: ActivationAdapter {
    public static let card = MethodCard(
        id: "selavpr", name: "SelaVPR",
        paper: .init(
            title: "Towards Seamless Adaptation of Pre-trained Models for Visual Place Recognition", authors: "F. Lu et al.",
            year: 2024, arXiv: "2402.14505"),
        family: .activationAdapters, axes: [.adapter],
        summary: "A bottleneck with a residual behind attention, and one beside the MLP.",
        hyperparameters: [
            .real("ratio", 0.5, in: Double.leastNormalMagnitude...4, "w over d", source: "official code", leastChange: 0.5),
            .real("scale", 0.2, "weight of the adapter beside the MLP", source: "official code"),
        ],
        memory: "2 d w + d + w weights at each attention and MLP of width d",
        parent: "the network itself, at W2 = 0 and b2 = 0",
        otherNames: OtherNames(
            tensors: ["D_fc1.weight": "W1", "D_fc1.bias": "b1", "D_fc2.weight": "W2", "D_fc2.bias": "b2"],
            defaults: ["scale": .real(1)]),
        claims: [
            "first on the challenge of MSLS when it was handed in; above two-stage methods on Tokyo24/7 and Pitts30k",
            "about 3 % of the run time of two-stage methods with RANSAC",
        ])

    private let ratio, scale: Double

    public init(_ h: Hyperparameters) { (ratio, scale) = (h.real("ratio"), h.real("scale")) }

    public func layout(_ site: Site) -> [TensorSpec] {
        guard site.kind != .afterBlock else { return [] }
        let (d, w) = (site.width, max(1, Int(Double(site.width) * ratio)))
        return [
            TensorSpec("W1", [w, d]), TensorSpec("b1", [w], role: .bias), TensorSpec("W2", [d, w]),
            TensorSpec("b2", [d], role: .bias),
        ]
    }

    public func start<S: Scalar>(_ site: Site, streams: RandomStreams) -> [String: Tensor<S>] {
        Dictionary(
            uniqueKeysWithValues: layout(site).map { spec in
                let isFirst = spec.symbol.hasSuffix("1")
                return (spec.symbol, isFirst ? streams.kaiming(spec.symbol, spec.shape, fanIn: site.width) : .zeros(spec.shape))
            })
    }

    public func forward<S: Scalar>(
        _ a: StoredAdapter<S>, _ x: Node<S>, attention: AttentionParts<S>?, in g: Graph<S>
    ) -> Node<S> { forward(a, x, read: nil, attention: attention, in: g) }

    public func forward<S: Scalar>(
        _ a: StoredAdapter<S>, _ x: Node<S>, read: Node<S>?, attention: AttentionParts<S>?, in g: Graph<S>
    ) -> Node<S> {
        let isBeside = a.site.kind == .mlpOutput
        guard let z = isBeside ? read : x else { preconditionFailure("\(a.site.name) does not say what the MLP reads") }
        let h = g.relu(g.linear(z, a.node("W1", in: g), bias: a.node("b1", in: g)))
        let change = g.linear(h, a.node("W2", in: g), bias: a.node("b2", in: g))
        return g.add(x, isBeside ? g.scale(change, by: S(scale)) : change)
    }
}
