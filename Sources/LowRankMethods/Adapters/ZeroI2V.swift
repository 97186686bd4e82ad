import LowRankCore

/// ZeroI2V: a linear bottleneck with a skip before or behind a frozen layer, which folds into it.
///
///     a(z) = z + s (W2 (W1 z + b1) + b2)        W1: w x d, W2: d x w, w = d mlp_ratio
///     before:  y = W0 a(x) + b;   behind:  y = a(W0 x + b)
///     M = I + s W2 W1,  c = s (W2 b1 + b2):   W = W0 M and b + W0 c, or W = M W0 and M b + c
///
/// At the start W1 is normal with deviation 0.02 and the rest is 0, so that W = W0.
/// Stores W0 (m n, frozen) and 2 d w + d + w numbers, d the inputs, or the outputs behind.
/// Parent: its frozen weight, at W2 = 0 and b2 = 0.
/// Departs: no dropout. The heads of attention that look at other frames, by a shift of keys and values (`shifted`), need
/// videos, which no network here reads; the adapters before the projections of attention and of the MLP and behind them are
/// all of one kind here.
/// X. Li et al., ZeroI2V, ECCV 2024, arXiv:2310.01324, section 3; code MCG-NJU/ZeroI2V.
public struct ZeroI2V: WeightForm {
    public static let card = MethodCard(
        id: "zeroi2v", name: "ZeroI2V",
        paper: .init(
            title: "ZeroI2V: Zero-Cost Adaptation of Pre-trained Transformers from Image to Video",
            authors: "X. Li, Y. Zhu, L. Wang", year: 2024, arXiv: "2310.01324"),
        family: .adapters, axes: [.parametrisation],
        summary: "A linear bottleneck with a skip before or behind a frozen layer, which folds into it.",
        hyperparameters: [
            .real(
                "mlp_ratio", 0.25, in: Double.leastNormalMagnitude...4, "w over d", source: "paper", leastChange: 0.5),
            .real("scale", 0.5, "s", source: "official code"),
            .flag("adapter_first", true, "the bottleneck stands before the layer", source: "official code: by layer"),
        ],
        memory: "frozen m n, weights 2 d w + d + w", parent: "frozen weights, at W2 = 0 and b2 = 0",
        otherNames: OtherNames(tensors: [
            "D_fc1.weight": "W1", "D_fc1.bias": "b1", "D_fc2.weight": "W2", "D_fc2.bias": "b2",
        ]),
        claims: ["as good as other ways from images to videos on K400, SSv2, UCF101 and HMDB51, at no cost of inference"])

    private let ratio, scale: Double
    private let isFirst: Bool

    public init(_ h: Hyperparameters) {
        (ratio, scale) = (h.real("mlp_ratio"), h.real("scale"))
        isFirst = h.flag("adapter_first")
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let d = isFirst ? w.inputs : w.outputs
        let width = max(1, Int(Double(d) * ratio))
        return [
            .frozen("W0", w), TensorSpec("W1", [width, d]), TensorSpec("b1", [width], role: .bias),
            TensorSpec("W2", [d, width]), TensorSpec("b2", [d], role: .bias),
        ]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        var start = ["W0": W0]
        for spec in layout(w).dropFirst() {
            start[spec.symbol] = spec.symbol == "W1" ? streams.normal("W1", spec.shape, deviation: 0.02) : .zeros(spec.shape)
        }
        return WeightStart(start)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        forward(w, x, bias: nil, in: g)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, bias: Node<S>?, in g: Graph<S>) -> Node<S> {
        func adapted(_ z: Node<S>) -> Node<S> {
            let inner = g.linear(z, w.node("W1", in: g), bias: w.node("b1", in: g))
            return g.add(z, g.scale(g.linear(inner, w.node("W2", in: g), bias: w.node("b2", in: g)), by: S(scale)))
        }
        let product = g.linear(isFirst ? adapted(x) : x, w["W0"])
        let y = bias.map { g.add(row: $0, into: product) } ?? product
        return isFirst ? y : adapted(y)
    }

    /// Nil: the map is affine.
    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { nil }

    /// The affine map that is left when the bottleneck is folded.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        let (W0, W1, W2, s) = (w["W0"].value, w["W1"].value, w["W2"].value, S(scale))
        func column(_ x: Tensor<S>) -> Tensor<S> { x.reshaped([x.count, 1]) }
        let M = Tensor.identity(W2.rows).adding(product: W2, W1, alpha: s)
        let c = s * (product(W2, column(w["b1"].value)) + column(w["b2"].value))
        let b = column(data.example.bias ?? .zeros([w.shape.outputs]))
        let folded = isFirst ? b + product(W0, c) : product(M, b) + c
        return [
            "W_effective": isFirst ? product(W0, M) : product(M, W0), "bias_effective": folded.reshaped([w.shape.outputs]),
        ]
    }

    /// Keys or values [tokens, batch frames, channels] of which a part of the channels, 1 / divisor, is that of the frame before
    /// and as many are that of the frame after; where there is none, they stay.
    package static func shifted<S: Scalar>(_ x: Tensor<S>, frames: Int, divisor: Int) -> Tensor<S> {
        let (images, channels) = (x.shape[1], x.shape[2])
        let fold = channels / divisor
        var y = x
        for token in 0..<x.shape[0] {
            for image in 0..<images {
                for c in 0..<min(2 * fold, channels) {
                    let (step, row) = (c < fold ? -1 : 1, token * images + image)
                    guard (0..<frames).contains(image % frames + step) else { continue }
                    y[row * channels + c] = x[(row + step) * channels + c]
                }
            }
        }
        return y
    }
}
