import Foundation
import LowRankCore

/// SLTrain: every linear weight is a low-rank product plus a sparse matrix on a fixed random support.
///
///     W = s B A + S         B: m x r, A: r x n, s = alpha / r, S: values V at the support I
///     y = x W^T
///
/// I is a uniformly random set of floor(delta m n) positions that never changes. At the start
/// A ~ U(-1/sqrt(n), 1/sqrt(n)), B = 0, V ~ U(-1/sqrt(n), 1/sqrt(n)). W is built for the forward pass,
/// dropped, and built again for the backward pass; its gradient G = dy^T x exists only there:
///
///     dB = s G A^T    dA = s B^T G    dV = G[I]    dx = dy W
///
/// Keeps B, A and V (r (m + n) + nnz numbers) and I (nnz 32-bit indices; the official code stores 64-bit
/// ones); scratch m n forward and 2 m n backward.
/// Parent: low-rank W = s B A when delta = 0.
/// Departs: nothing; `trainable_scaling` is the official code's option, off in the paper's runs.
/// A. Han et al., SLTrain, NeurIPS 2024, arXiv:2406.02214, Algorithm 1.
public struct SLTrain: WeightForm {
    public static let card = MethodCard(
        id: "sltrain", name: "SLTrain",
        paper: .init(
            title: "SLTrain: a sparse plus low-rank approach for parameter and memory efficient pretraining",
            authors: "A. Han, J. Li, W. Huang, M. Hong, A. Takeda, P. Jawanpuria, B. Mishra", year: 2024,
            arXiv: "2406.02214"),
        family: .structuredPretraining, axes: [.parametrisation],
        summary: "A low-rank product plus trained values on a fixed random sparse support, W = s B A + S.",
        hyperparameters: [
            .rank(32, "columns of B and rows of A", source: "a quarter of the width, as in the paper's tables"),
            .alpha(32, source: "official script, 60M"),
            .real(
                "sp_ratio", 0.03, in: 0...1, "delta, the fraction of entries in the support",
                source: "paper, section 5", leastChange: 0.5),
            .flag(
                "trainable_scaling", false, "s = tanh(sigma) with a trained scalar sigma",
                source: "official code, off in the paper's runs"),
        ],
        memory: "weights r (m + n) + delta m n, indices 4 delta m n bytes", parent: "low-rank, at sp_ratio = 0",
        claims: [
            "C4 perplexity 34.15 / 26.04 / 19.42 / 16.14 at 60M / 130M / 350M / 1B, full rank 34.06 / 24.36 / 18.80 / 15.56",
            "up to 73 % less memory at 7B with 8-bit Adam and per-layer updates",
        ])

    let rank: Int
    let alpha: Double
    let density: Double
    let trainableScaling: Bool

    public init(_ h: Hyperparameters) {
        (rank, alpha) = (h.integer("rank"), h.real("lora_alpha"))
        (density, trainableScaling) = (h.real("sp_ratio"), h.flag("trainable_scaling"))
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(rank, method: "sltrain") }

    private func supportSize(_ w: WeightShape) -> Int {
        Int(density * Double(w.outputs) * Double(w.inputs))
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let nnz = supportSize(w)
        return [
            TensorSpec("B", [w.outputs, rank]), TensorSpec("A", [rank, w.inputs]), TensorSpec("V", [nnz]),
            TensorSpec("support", [nnz], .index, below: w.outputs * w.inputs),
        ] + (trainableScaling ? [TensorSpec("scaling", [1], role: .bias)] : [])
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let nnz = supportSize(w)
        let support = try SparseSupport.random(rows: w.outputs, columns: w.inputs, count: nnz, streams: streams)
        return WeightStart(
            [
                "B": .zeros([w.outputs, rank]), "A": streams.kaiming("A", [rank, w.inputs], fanIn: w.inputs),
                "V": streams.kaiming("V", [nnz], fanIn: w.inputs), "scaling": .zeros([1]),
            ], indices: ["support": support.flat])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        g.record(SparsePlusLowRankLinear(x, w, self, in: g))
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        var W = product(w["B"].value, w["A"].value, alpha: scale(w))
        let V = w["V"].value
        w.indices["support"]!.read { at in
            V.read { v in W.write { S.kernels.scatterValues(v, at, 1, $0, Int64(V.count)) } }
        }
        return W
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        ["scaling": .scalar(Double(scale(w))), "nnz": .scalar(w["V"].info.count)]
    }

    /// s: alpha / r, or tanh(sigma).
    fileprivate func scale<S: Scalar>(_ w: StoredWeight<S>) -> S {
        w.parameter("scaling").map { S(tanh(Double($0.value[0]))) } ?? S(alpha / Double(rank))
    }
}

/// y = x (s B A + S)^T, with W rebuilt in each direction.
private final class SparsePlusLowRankLinear<S: Scalar>: LowRankCore.Operation {
    let inputs: [Node<S>]
    let output: Node<S>
    let workspaces: [Workspace<S>]
    private let weight: StoredWeight<S>
    private let form: SLTrain
    private let support: IndexTensor
    private let (x, B, A, V): (Node<S>, Node<S>, Node<S>, Node<S>)
    private let scaling: Node<S>?
    private let (m, n, r): (Int, Int, Int)

    init(_ x: Node<S>, _ weight: StoredWeight<S>, _ form: SLTrain, in graph: Graph<S>) {
        self.weight = weight
        self.form = form
        support = weight.indices["support"]!
        self.x = x
        (B, A, V) = (weight.node("B", in: graph), weight.node("A", in: graph), weight.node("V", in: graph))
        scaling = weight.parameter("scaling").map(graph.parameter)
        inputs = [x, B, A, V] + [scaling].compactMap { $0 }
        (m, n, r) = (weight.shape.outputs, weight.shape.inputs, B.columns)
        output = Node(shape: [x.rows, m], requiresGradient: true)
        workspaces = [
            Workspace(count: m * n, .forward), Workspace(count: m * n, .backward),
            Workspace(count: scaling == nil ? 0 : m * r, .backward),
        ]
    }

    var neededBackward: [Node<S>] { [x] }

    /// W = s B A with V added at the support.
    private func build(_ W: UnsafeMutablePointer<S>) {
        multiply(m, n, r, B.data, A.data, W, alpha: form.scale(weight))
        support.read { S.kernels.scatterValues(V.data, $0, 1, W, Int64(V.count)) }
    }

    func forward() {
        let W = workspaces[0].data
        build(W)
        multiply(transB: true, x.rows, m, n, x.data, W, output.data)
    }

    func backward() {
        let (dy, dense) = (output.gradient, workspaces[1].data)
        if x.requiresGradient {
            build(dense)
            multiply(x.rows, n, m, dy, dense, x.gradient, beta: x.claimGradient())
        }
        // W is no longer needed; its memory takes G = dy^T x.
        let (G, s) = (dense, form.scale(weight))
        multiply(transA: true, m, n, x.rows, dy, x.data, G)
        if let scaling {
            // d tanh(sigma) = (1 - s^2) <B A, G>, and <B A, G> = <B, G A^T>.
            let GAt = workspaces[2].data
            multiply(transB: true, m, r, n, G, A.data, GAt)
            let inner = S.kernels.dot(B.data, GAt, Int64(m * r))
            scaling.gradient[0] = scaling.claimGradient() * scaling.gradient[0] + (1 - s * s) * S(inner)
        }
        multiply(transB: true, m, r, n, G, A.data, B.gradient, alpha: s, beta: B.claimGradient())
        multiply(transA: true, r, n, m, B.data, G, A.gradient, alpha: s, beta: A.claimGradient())
        support.read { S.kernels.gatherValues(G, $0, 1, V.claimGradient(), V.gradient, Int64(V.count)) }
    }
}
