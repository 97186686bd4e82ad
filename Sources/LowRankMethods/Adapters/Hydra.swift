import LowRankCore

/// Hydra: a low-rank branch beside the layer, on its input, and one behind it, on its output.
///
///     h = W0 x + b0
///     y = h + s (B_p (A_p x + a_p) + b_p) + s (B_s (A_s h + a_s) + b_s)        A_p: r x n, A_s: r x m, B_p, B_s: m x r
///     W = W0 + s (B_p A_p + B_s A_s W0),   b = b0 + s (B_s A_s b0 + B_p a_p + b_p + B_s a_s + b_s)
///
/// At the start both A are Xavier-uniform and the rest is 0, so that W = W0. Without biases, as for language, the A are
/// Kaiming-uniform.
/// Stores W0 (m n, frozen), the factors (r (n + 3 m)) and the biases (2 r + 2 m).
/// Parent: lora, while B_s = 0.
/// Departs: no dropout. The released merge takes the weight of another layer; the formula above is used.
/// S. Kim et al., Hydra, Neural Networks 2024, arXiv:2309.06922, section 3; code extremebird/Hydra.
public struct Hydra: WeightForm {
    public static let card = MethodCard(
        id: "hydra", name: "Hydra",
        paper: .init(
            title: "Hydra: Multi-head Low-rank Adaptation for Parameter Efficient Fine-tuning",
            authors: "S. Kim, H. Yang, Y. Kim, Y. Hong, E. Park", year: 2024, arXiv: "2309.06922"),
        family: .adapters, axes: [.parametrisation],
        summary: "One low-rank branch on the layer's input and one on its output.",
        hyperparameters: [
            .rank(16, "r of each branch", source: "an eighth of the width; 2 in the paper's vision tasks"),
            .real("scale", 1, "s", source: "official code: by dataset"),
            .flag("biases", true, "both layers of each branch have a bias", source: "official code; none for language"),
        ],
        memory: "frozen m n, weights r (n + 3 m) + 2 r + 2 m", parent: "lora, while B_s = 0",
        otherNames: OtherNames(tensors: [
            "par.down.weight": "A_p", "par.down.bias": "a_p", "par.up.weight": "B_p", "par.up.bias": "b_p",
            "seq.down.weight": "A_s", "seq.down.bias": "a_s", "seq.up.weight": "B_s", "seq.up.bias": "b_s",
        ]),
        claims: ["better on average than LoRA and than a sequential branch alone with as many parameters"])

    private let rank: Int
    private let scale: Double
    private let hasBiases: Bool

    public init(_ h: Hyperparameters) {
        rank = h.integer("rank")
        scale = h.real("scale")
        hasBiases = h.flag("biases")
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(rank, method: "hydra") }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let (m, r) = (w.outputs, rank)
        let factors = [("p", w.inputs), ("s", m)].flatMap { branch, inputs in
            let biases = [TensorSpec("a_" + branch, [r], role: .bias), TensorSpec("b_" + branch, [m], role: .bias)]
            return [TensorSpec("A_" + branch, [r, inputs]), TensorSpec("B_" + branch, [m, r])] + (hasBiases ? biases : [])
        }
        return [.frozen("W0", w)] + factors
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        var start: [String: Tensor<S>] = ["W0": W0]
        for spec in layout(w).dropFirst() {
            guard spec.symbol.hasPrefix("A") else {
                start[spec.symbol] = .zeros(spec.shape)
                continue
            }
            let bound = (hasBiases ? 6 / Double(rank + spec.shape[1]) : 1 / Double(spec.shape[1])).squareRoot()
            start[spec.symbol] = streams.uniform(spec.symbol, spec.shape, from: -bound, to: bound)
        }
        return WeightStart(start)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        forward(w, x, bias: nil, in: g)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, bias: Node<S>?, in g: Graph<S>) -> Node<S> {
        func branch(_ name: String, _ z: Node<S>) -> Node<S> {
            func layer(_ W: String, _ b: String, _ z: Node<S>) -> Node<S> {
                g.linear(z, w.node(W + name, in: g), bias: hasBiases ? w.node(b + name, in: g) : nil)
            }
            return layer("B_", "b_", layer("A_", "a_", z))
        }
        let product = g.linear(x, w["W0"])
        let h = bias.map { g.add(row: $0, into: product) } ?? product
        return g.add(h, g.scale(g.add(branch("p", x), branch("s", h)), by: S(scale)))
    }

    /// Nil with biases of its own, which make the map affine.
    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { hasBiases ? nil : merged(w) }

    private func merged<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S> {
        let W0 = w["W0"].value
        return W0.adding(product: w["B_p"].value, w["A_p"].value, alpha: S(scale))
            .adding(product: w["B_s"].value, product(w["A_s"].value, W0), alpha: S(scale))
    }

    /// The affine map that the layer amounts to.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        guard hasBiases else { return [:] }
        let m = w.shape.outputs
        func column(_ symbol: String) -> Tensor<S> { w[symbol].value.reshaped([w[symbol].info.count, 1]) }
        let b0 = data.example.bias.map { $0.reshaped([m, 1]) } ?? .zeros([m, 1])
        let inner = column("a_s") + product(w["A_s"].value, b0)
        let change = product(w["B_p"].value, column("a_p")) + product(w["B_s"].value, inner) + column("b_p") + column("b_s")
        return ["W_effective": merged(w), "bias_effective": (b0 + S(scale) * change).reshaped([m])]
    }
}
