import LowRankCore
import MethodSupport

/// DoRA: magnitude and direction of a frozen weight trained apart, the direction by a low-rank update.
///
///     V = W0 + s B A;   n_i = ||V_i|| of each output row;   W = diag(m / n) V        W0: m x n frozen, s = alpha / r
///     y = (m / n) (x V^T)
///     dm_i = (1 / n_i) sum_b dy_bi (x V^T)_bi;   dB, dA as LoRA's, for dy m / n
///
/// n is a constant in the backward pass. At the start B = 0 and m = the row norms of W0, so that W = W0.
/// Stores W0 (m n, frozen), B, A (r (m + n)) and one magnitude per output; V is built in scratch (m n) for its norms.
/// Parent: lora, when m is held at n.
/// Departs: magnitudes are per output row, as in the official code; the paper writes columns. No dropout. A row of zeros, where
/// m / n is 0/0 and the official code gives NaN, has m / n = 1 as every row has at the start, and dm = 0.
/// S.-Y. Liu et al., DoRA, ICML 2024, arXiv:2402.09353, equation 5 and section 4.3.
public struct DoRA: WeightForm {
    public static let card = MethodCard(
        id: "dora", name: "DoRA",
        paper: .init(
            title: "DoRA: Weight-Decomposed Low-Rank Adaptation",
            authors: "S.-Y. Liu, C.-Y. Wang, H. Yin, P. Molchanov, Y.-C. F. Wang, K.-T. Cheng, M.-H. Chen", year: 2024,
            arXiv: "2402.09353"),
        family: .adapters, axes: [.parametrisation],
        summary: "LoRA on the direction of a frozen weight, beside a trained magnitude per output.",
        hyperparameters: LoRA.card.hyperparameters,
        memory: "frozen m n, weights r (m + n) + m", parent: "lora, with magnitudes held at the row norms",
        otherNames: OtherNames(
            hyperparameters: LoRA.card.otherNames.hyperparameters,
            tensors: ["lora_A": "A", "lora_B": "B", "magnitude": "m"], fixed: LoRA.card.otherNames.fixed),
        claims: [
            "commonsense reasoning average of LLaMA-7B 78.4, LoRA 74.7; of LLaMA3-8B 85.2, LoRA 80.8",
            "half of LoRA's rank is still better than LoRA",
        ])

    let lora: LoRA

    public init(_ h: Hyperparameters) { lora = LoRA(h) }

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "dora") }
    public func layout(_ w: WeightShape) -> [TensorSpec] { lora.layout(w) + [TensorSpec("m", [w.outputs])] }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        var start = lora.start(w, from: W0, data: data, streams: streams)
        start.tensors["m"] = W0.rowNorms
        return start
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        g.record(RowMagnitudes(lora.forward(w, x, in: g), w.node("m", in: g)) { lora.effectiveWeight(w)!.rowNorms })
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        var V = lora.effectiveWeight(w)!
        let (m, n) = (w["m"].value, V.rowNorms)
        for i in 0..<V.rows { for j in 0..<V.columns { V[i, j] *= ratio(m[i], n[i]) } }
        return V
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        ["weight_norm": lora.effectiveWeight(w)!.rowNorms]
    }
}

/// y_bi = u_bi m_i / n_i, with norms n that are taken anew at each forward pass and not differentiated.
private final class RowMagnitudes<S: Scalar>: LowRankCore.Operation {
    let inputs: [Node<S>]
    let output: Node<S>
    private let norms: () -> Tensor<S>
    private var n: [S] = []

    init(_ u: Node<S>, _ m: Node<S>, norms: @escaping () -> Tensor<S>) {
        inputs = [u, m]
        self.norms = norms
        output = Node(shape: u.shape, requiresGradient: true)
    }

    var neededBackward: [Node<S>] { [inputs[0]] }

    func forward() {
        n = norms().values
        let ratios = ratios
        scaleColumns(inputs[0].data, by: ratios, into: output.data, adding: false, output.rows, output.columns)
    }

    /// m / n.
    private var ratios: [S] { n.indices.map { ratio(inputs[1].data[$0], n[$0]) } }

    func backward() {
        let (u, m, columns, dy) = (inputs[0], inputs[1], output.columns, output.gradient)
        if m.requiresGradient {
            if m.claimGradient() == 0 { m.gradient.update(repeating: 0, count: columns) }
            addColumnProducts(dy, u.data, over: n, to: m.gradient, output.rows, columns)
        }
        guard u.requiresGradient else { return }
        scaleColumns(dy, by: ratios, into: u.gradient, adding: u.claimGradient() != 0, output.rows, columns)
    }
}

/// m / n, and 1 where there is no direction.
private func ratio<S: Scalar>(_ m: S, _ n: S) -> S { n == 0 ? 1 : m / n }

// MARK: - Loops

/// b (+)= a diag(c).
@_specialize(where S == Float)
@_specialize(where S == Double)
private func scaleColumns<S: Scalar>(
    _ a: UnsafePointer<S>, by c: [S], into b: UnsafeMutablePointer<S>, adding: Bool, _ rows: Int, _ columns: Int
) {
    for i in 0..<rows {
        for j in 0..<columns { b[i * columns + j] = (adding ? b[i * columns + j] : 0) + a[i * columns + j] * c[j] }
    }
}

/// s_j += sum_i a_ij b_ij / n_j.
@_specialize(where S == Float)
@_specialize(where S == Double)
private func addColumnProducts<S: Scalar>(
    _ a: UnsafePointer<S>, _ b: UnsafePointer<S>, over n: [S], to s: UnsafeMutablePointer<S>, _ rows: Int, _ columns: Int
) {
    for i in 0..<rows {
        for j in 0..<columns where n[j] != 0 { s[j] += a[i * columns + j] * b[i * columns + j] / n[j] }
    }
}
