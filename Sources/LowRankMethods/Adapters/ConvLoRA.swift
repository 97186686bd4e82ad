import LowRankCore

/// ConvLoRA: LoRA of a convolution, whose product of factors is read as a kernel.
///
///     W = W0 + s view(B A)        A: r k x c k, B: m k x r k, W0: m x c x k x k, s = alpha / r
///     view: [m k, c k] -> [m, c, k, k], number after number
///
/// The view is none of the usual unfoldings: it mixes channels and places of the window. At the start A is Kaiming-uniform and
/// B = 0, so that W = W0. Of a weight that is no convolution k = 1.
/// Stores W0 (m c k^2, frozen), B and A (r k^2 (m + c)).
/// Parent: lora, at k = 1.
/// Departs: this is the layer of both papers; the distillation by affinities of features that DSCLoRA trains it with, and the
/// network for super-resolution, are left out.
/// S. Aleem et al., ConvLoRA, ISBI 2024, arXiv:2402.04964; code aleemsidra/ConvLoRA. X. Chai et al., DSCLoRA, 2025,
/// arXiv:2504.11271; code Yaozzz666/DSCF-SR.
public struct ConvLoRA: WeightForm {
    public static let card = MethodCard(
        id: "conv-lora", name: "ConvLoRA",
        paper: .init(
            title: "Distillation-Supervised Convolutional Low-Rank Adaptation for Efficient Image Super-Resolution",
            authors: "X. Chai et al.", year: 2025, arXiv: "2504.11271"),
        family: .adapters, axes: [.parametrisation],
        summary: "LoRA of a convolution, whose product of factors is read as a kernel.",
        hyperparameters: [
            .rank(2, "r; B has r k columns", source: "ConvLoRA's code; 4 in DSCLoRA"),
            .alpha(2, source: "ConvLoRA's code"),
        ],
        memory: "frozen m n, weights r k^2 (m + c)", parent: "lora, at k = 1",
        otherNames: OtherNames(tensors: ["lora_A": "A", "lora_B": "B"]),
        claims: ["DSCLoRA: better PSNR and SSIM than SPAN at unchanged cost of inference"])

    private let lora: LoRA

    public init(_ h: Hyperparameters) { lora = LoRA(rank: h.integer("rank"), alpha: h.real("lora_alpha")) }

    public func check(_ w: WeightShape) throws {
        guard lora.rank <= min(w.outputs, w.channels) else {
            throw MethodError(
                "conv-lora: rank \(lora.rank) is more than \(w.name) (\(w.outputs) x \(w.channels) channels) has channels",
                hyperparameter: "rank")
        }
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let (r, k) = (lora.rank, w.window)
        return [.frozen("W0", w), TensorSpec("B", [w.outputs * k, r * k]), TensorSpec("A", [r * k, w.channels * k])]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        let shapes = layout(w).map(\.shape)
        return WeightStart(["W0": W0, "B": .zeros(shapes[1]), "A": streams.kaiming("A", shapes[2], fanIn: shapes[2][1])])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let (m, n, places) = (w.shape.outputs, w.shape.inputs, w.shape.window * w.shape.window)
        if places == 1 { return lora.forward(w, x, in: g) }
        let product = g.linear(w.node("B", in: g), w.node("A", in: g), inputsFirst: true)
        // From [m, c, k k] to channels last.
        let D = g.reshape(g.transpose(g.reshape(product, [n / places * m, places]), batches: m), [m, n])
        return g.linear(x, D, scale: S(lora.scale), addedTo: g.linear(x, w["W0"]))
    }
}
