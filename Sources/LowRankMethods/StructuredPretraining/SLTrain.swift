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
public struct SLTrain: Parametrisation {
    public static let card = MethodCard(
        id: "sltrain", name: "SLTrain",
        paper: .init(
            title: "SLTrain: a sparse plus low-rank approach for parameter and memory efficient pretraining",
            authors: "A. Han, J. Li, W. Huang, M. Hong, A. Takeda, P. Jawanpuria, B. Mishra", year: 2024,
            arXiv: "2406.02214"),
        family: .structuredPretraining, axes: [.parametrisation],
        summary: "A low-rank product plus trained values on a fixed random sparse support, W = s B A + S.",
        hyperparameters: [
            HyperparameterSpec(
                "rank", .integer(1...Int.max), default: .integer(32), "columns of B and rows of A",
                source: "a quarter of the width, as in the paper's tables"),
            HyperparameterSpec(
                "lora_alpha", .real(0...Double.greatestFiniteMagnitude), default: .real(32),
                "numerator of the scale s", source: "official script, 60M"),
            HyperparameterSpec(
                "sp_ratio", .real(0...1), default: .real(0.03), "delta, the fraction of entries in the support",
                source: "paper, section 5", leastChange: 0.5),
            HyperparameterSpec(
                "bias", .flag, default: .flag(false), "adds a trained bias, U(-1/sqrt(m), 1/sqrt(m))",
                source: "LLaMA has none"),
            HyperparameterSpec(
                "trainable_scaling", .flag, default: .flag(false), "s = tanh(sigma) with a trained scalar sigma",
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
    let bias: Bool
    let trainableScaling: Bool

    public init(_ h: Hyperparameters) {
        rank = h.integer("rank")
        alpha = h.real("lora_alpha")
        density = h.real("sp_ratio")
        bias = h.flag("bias")
        trainableScaling = h.flag("trainable_scaling")
    }

    public func check(_ shape: WeightShape) throws { try shape.checkRank(rank, method: "sltrain") }

    private func supportSize(_ shape: WeightShape) -> Int {
        Int(density * Double(shape.outputs) * Double(shape.inputs))
    }

    public func makeWeight<S: Scalar>(
        _ shape: WeightShape, initial: Tensor<S>, draws: Draws
    ) throws -> any LinearWeight<S> {
        let (m, n) = (shape.outputs, shape.inputs)
        let bound = 1 / Double(n).squareRoot()
        let nnz = supportSize(shape)
        let support = try SparseSupport.random(rows: m, columns: n, count: nnz, draws: draws)
        return weight(
            shape, support: support, B: .zeros([m, rank]), A: LoRA.drawA(rank: rank, inputs: n, draws: draws),
            V: draws.uniform("V", [nnz], from: -bound, to: bound),
            bias: bias ? draws.uniform("bias", [m], from: -1 / Double(m).squareRoot(), to: 1 / Double(m).squareRoot()) : nil,
            scaling: trainableScaling ? .zeros([1]) : nil)
    }

    /// The weight made of given tensors.
    package func weight<S: Scalar>(
        _ shape: WeightShape, support: SparseSupport, B: Tensor<S>, A: Tensor<S>, V: Tensor<S>, bias: Tensor<S>?,
        scaling: Tensor<S>?
    ) -> any LinearWeight<S> {
        SLTrainWeight(
            shape, scale: S(alpha / Double(rank)), support: support, B: B, A: A, V: V, bias: bias, scaling: scaling)
    }

    public func kept(for shape: WeightShape, scalarBytes: Int) -> [KeptMemory] {
        let nnz = supportSize(shape)
        var kept = [
            KeptMemory("B", .trainableWeights, bytes: shape.outputs * rank * scalarBytes),
            KeptMemory("A", .trainableWeights, bytes: rank * shape.inputs * scalarBytes),
            KeptMemory("V", .trainableWeights, bytes: nnz * scalarBytes),
            KeptMemory("support", .projections, bytes: nnz * MemoryLayout<Int32>.stride),
        ]
        if bias { kept.append(KeptMemory("bias", .trainableWeights, bytes: shape.outputs * scalarBytes)) }
        if trainableScaling { kept.append(KeptMemory("scaling", .trainableWeights, bytes: scalarBytes)) }
        return kept
    }
}

final class SLTrainWeight<S: Scalar>: LinearWeight {
    let shape: WeightShape
    let B: Parameter<S>
    let A: Parameter<S>
    let V: Parameter<S>
    let bias: Parameter<S>?
    let scaling: Parameter<S>?
    /// I.
    let support: SparseSupport
    private let fixedScale: S

    init(
        _ shape: WeightShape, scale: S, support: SparseSupport, B: Tensor<S>, A: Tensor<S>, V: Tensor<S>,
        bias: Tensor<S>?, scaling: Tensor<S>?
    ) {
        self.shape = shape
        self.support = support
        fixedScale = scale
        self.B = Parameter(shape.name + ".B", .linear, value: B)
        self.A = Parameter(shape.name + ".A", .linear, value: A)
        self.V = Parameter(shape.name + ".V", .linear, value: V)
        self.bias = bias.map { Parameter(shape.name + ".bias", .bias, value: $0) }
        self.scaling = scaling.map { Parameter(shape.name + ".scaling", .bias, value: $0) }
    }

    var parameters: [Parameter<S>] { [B, A, V] + [bias, scaling].compactMap { $0 } }
    var keptIndices: [KeptMemory] { [KeptMemory("support", .projections, bytes: support.flat.byteCount)] }

    func copy() -> any LinearWeight<S> {
        SLTrainWeight(
            shape, scale: fixedScale, support: support, B: B.value, A: A.value, V: V.value, bias: bias?.value,
            scaling: scaling?.value)
    }

    /// s: alpha / r, or tanh(sigma).
    var scale: S { scaling.map { S(tanh(Double($0.value[0]))) } ?? fixedScale }

    var effectiveWeight: Tensor<S>? {
        var W = product(B.value, A.value, alpha: scale)
        support.scatterAdd(V.value, into: &W)
        return W
    }

    func apply(to x: Node<S>, in graph: Graph<S>) -> Node<S> {
        graph.record(SparsePlusLowRankLinear(x, self, in: graph))
    }
}

/// y = x (s B A + S)^T, with W rebuilt in each direction.
private final class SparsePlusLowRankLinear<S: Scalar>: LowRankCore.Operation {
    let inputs: [Node<S>]
    let output: Node<S>
    let workspaces: [Workspace<S>]
    private let weight: SLTrainWeight<S>
    private let (x, B, A, V): (Node<S>, Node<S>, Node<S>, Node<S>)
    private let bias: Node<S>?
    private let scaling: Node<S>?
    private var m: Int { weight.shape.outputs }
    private var n: Int { weight.shape.inputs }

    init(_ x: Node<S>, _ weight: SLTrainWeight<S>, in graph: Graph<S>) {
        precondition(x.columns == weight.shape.inputs)
        self.weight = weight
        self.x = x
        (B, A, V) = (graph.parameter(weight.B), graph.parameter(weight.A), graph.parameter(weight.V))
        bias = weight.bias.map(graph.parameter)
        scaling = weight.scaling.map(graph.parameter)
        inputs = [x, B, A, V] + [bias, scaling].compactMap { $0 }
        output = Node(shape: [x.rows, weight.shape.outputs], requiresGradient: true)
        let dense = weight.shape.outputs * weight.shape.inputs
        workspaces = [
            Workspace(count: dense, .forward), Workspace(count: dense, .backward),
            Workspace(count: weight.scaling == nil ? 0 : weight.shape.outputs * B.columns, .backward),
        ]
    }

    var neededBackward: [Node<S>] { [x] }

    /// W = s B A with V added at the support.
    private func build(_ W: UnsafeMutablePointer<S>) {
        let r = B.columns
        S.gemm(
            transA: false, transB: false, m: m, n: n, k: r, alpha: weight.scale,
            a: B.data, lda: r, b: A.data, ldb: n, beta: 0, c: W, ldc: n)
        weight.support.flat.read { S.kernels.scatterValues(V.data, $0, 1, W, Int64(V.count)) }
    }

    func forward() {
        let W = workspaces[0].data
        build(W)
        if let bias { S.kernels.fillRows(bias.data, output.data, Int64(x.rows), Int64(m)) }
        S.gemm(
            transA: false, transB: true, m: x.rows, n: m, k: n, alpha: 1,
            a: x.data, lda: n, b: W, ldb: n, beta: bias == nil ? 0 : 1, c: output.data, ldc: m)
    }

    func backward() {
        let r = B.columns
        let dy = output.gradient
        let dense = workspaces[1].data
        if x.requiresGradient {
            build(dense)
            S.gemm(
                transA: false, transB: false, m: x.rows, n: n, k: m, alpha: 1,
                a: dy, lda: m, b: dense, ldb: n, beta: x.claimGradient(), c: x.gradient, ldc: n)
        }
        // W is no longer needed; its memory takes G = dy^T x.
        let G = dense
        let s = weight.scale
        S.gemm(
            transA: true, transB: false, m: m, n: n, k: x.rows, alpha: 1,
            a: dy, lda: m, b: x.data, ldb: n, beta: 0, c: G, ldc: n)
        if let scaling {
            // d tanh(sigma) = (1 - s^2) <B A, G>, and <B A, G> = <B, G A^T>.
            let GAt = workspaces[2].data
            S.gemm(
                transA: false, transB: true, m: m, n: r, k: n, alpha: 1,
                a: G, lda: n, b: A.data, ldb: n, beta: 0, c: GAt, ldc: r)
            let inner = S.kernels.dot(B.data, GAt, Int64(m * r))
            scaling.gradient[0] = scaling.claimGradient() * scaling.gradient[0] + (1 - s * s) * S(inner)
        }
        S.gemm(
            transA: false, transB: true, m: m, n: r, k: n, alpha: s,
            a: G, lda: n, b: A.data, ldb: n, beta: B.claimGradient(), c: B.gradient, ldc: r)
        S.gemm(
            transA: true, transB: false, m: r, n: n, k: m, alpha: s,
            a: B.data, lda: r, b: G, ldb: n, beta: A.claimGradient(), c: A.gradient, ldc: n)
        weight.support.flat.read { S.kernels.gatherValues(G, $0, 1, V.claimGradient(), V.gradient, Int64(V.count)) }
        if let bias { S.kernels.columnSums(dy, bias.gradient, Int64(x.rows), Int64(m), bias.claimAccumulation()) }
    }
}
