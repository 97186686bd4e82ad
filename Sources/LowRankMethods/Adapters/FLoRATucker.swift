import LowRankCore

/// FLoRA: the update of a weight of any number of extents is a Tucker product, a small core with a factor for each extent.
///
///     linear:       D = s U_out G^T U_in^T                                       G: r1 x r2
///     convolution:  D[o, c, u, v] = s sum G[a, b, d, e] U_in[c, a] U_out[o, b] U_kh[u, d] U_kw[v, e]
///     W = W0 + D                                                                 G: r1 x r2 x r3 x r4
///
/// At the start G = 0, so that W = W0, and the factors are Kaiming-normal. A convolution stays one: its factors multiply
/// channels and places of the window apart.
/// Stores W0 (m n, frozen), the core and the factors: r1 r2 + n r1 + m r2 numbers of a linear weight.
/// Parent: its frozen weight, at the start; lora with a free core in the middle.
/// Departs: no dropout. Three-dimensional convolutions and the vector added to embeddings have no place here.
/// C. Si et al., FLoRA, 2024, arXiv:2405.14739; code SJTU-DeepVisionLab/FLoRA.
public struct FLoRATucker: WeightForm {
    public static let card = MethodCard(
        id: "flora-tucker", name: "FLoRA (Tucker)",
        paper: .init(
            title: "FLoRA: Low-Rank Core Space for N-dimension",
            authors: "C. Si, X. Wang, X. Yang, Z. Xu, Q. Li, J. Dai, Y. Qiao, X. Yang, W. Shen", year: 2024,
            arXiv: "2405.14739"),
        family: .adapters, axes: [.parametrisation],
        summary: "The update is a Tucker product: a small core with a factor for each extent of the weight.",
        hyperparameters: [
            .integer("r1", 16, "rank of the inputs", source: "official example"),
            .integer("r2", 16, "rank of the outputs", source: "official example"),
        ] + ["r3", "r4"].map { name in
            HyperparameterSpec(
                name, .integer(1...Int.max), default: .integer(2),
                "rank of the window's \(name == "r3" ? "rows" : "columns"), in convolutions", source: "official example",
                mayNotMatter: "a network may have no convolutions")
        } + [
            .real("scale", 4, "s", source: "official example: 0.4 to 4")
        ],
        memory: "frozen m n, weights r1 r2 + n r1 + m r2; convolutions r1 r2 r3 r4 + n r1 + m r2 + k (r3 + r4)",
        parent: "frozen weights, at the start",
        claims: ["better than LoRA with fewer parameters on convolutional backbones, equal or better on language models"])

    private let ranks: [Int]
    private let scale: Double

    public init(_ h: Hyperparameters) {
        ranks = ["r1", "r2", "r3", "r4"].map(h.integer)
        scale = h.real("scale")
    }

    /// Names and lengths of the extents, in the order of the core.
    private func extents(_ w: WeightShape) -> [(name: String, length: Int)] {
        let window = w.window == 1 ? [] : [("U_kh", w.window), ("U_kw", w.window)]
        return [("U_in", w.channels), ("U_out", w.outputs)] + window
    }

    public func check(_ w: WeightShape) throws {
        for (i, extent) in extents(w).enumerated() where ranks[i] > extent.length {
            throw MethodError(
                "flora-tucker: r\(i + 1) = \(ranks[i]) is more than the extent \(extent.length) of \(w.name)",
                hyperparameter: "r\(i + 1)")
        }
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let extents = extents(w)
        return [.frozen("W0", w), TensorSpec("G", [ranks[0], ranks[1..<extents.count].reduce(1, *)])]
            + extents.enumerated().map { TensorSpec($1.name, [$1.length, ranks[$0]]) }
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        var start: [String: Tensor<S>] = ["W0": W0]
        for spec in layout(w).dropFirst() {
            // Kaiming-normal with a = sqrt(3): sqrt(2 / ((1 + a^2) fan in)).
            start[spec.symbol] = spec.symbol == "G"
                ? .zeros(spec.shape)
                : streams.normal(spec.symbol, spec.shape, deviation: (0.5 / Double(spec.shape[1])).squareRoot())
        }
        return WeightStart(start)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let y = g.linear(x, w["W0"])
        if w.shape.window == 1 {
            let inner = g.linear(g.linear(x, w.node("U_in", in: g), inputsFirst: true), w.node("G", in: g), inputsFirst: true)
            return g.linear(inner, w.node("U_out", in: g), scale: S(scale), addedTo: y)
        }
        // Each extent is multiplied while it is the first one and becomes the last one.
        var product = w.node("G", in: g)
        for (name, _) in extents(w.shape) {
            let factor = w.node(name, in: g)
            product = g.linear(g.transpose(g.reshape(product, [factor.columns, product.count / factor.columns])), factor)
        }
        // From (in, out, rows, columns) to (out, rows, columns, in).
        let (m, n, channels) = (w.shape.outputs, w.shape.inputs, w.shape.channels)
        let D = g.reshape(g.transpose(g.reshape(product, [channels, m * n / channels])), [m, n])
        return g.linear(x, D, scale: S(scale), addedTo: y)
    }
}
