import LowRankCore

/// DyLoRA: LoRA trained with a random number of its components, so that it works at every rank up to its own.
///
///     W = W0 + alpha / k B_k A_k        W0: m x n frozen; A_k, B_k: the first k rows of A (r x n) and columns of B (m x r)
///     every update:  k ~ U{1, ..., r}, the same for all weights; afterwards k = r
///     frozen:        of A and B only row k and column k receive a gradient
///
/// The factor sqrt(r / k) stands on both matrices, and alpha / r before them. At the start A ~ U(-1/sqrt(n), 1/sqrt(n))
/// and B = 0. Components without a gradient still move with the optimizer's momentum, as in the official loop.
/// Stores W0 (m n, frozen), B and A (r (m + n)), as LoRA does.
/// Parent: lora, where r = 1.
/// Departs: nothing but dropout, which it leaves out. k is uniform; the paper allows any distribution.
/// M. Valipour et al., EACL 2023, arXiv:2210.07558; code huawei-noah/Efficient-NLP, DyLoRA.
public struct DyLoRA: DerivedForm, Schedule {
    public static let card = MethodCard(
        id: "dylora", name: "DyLoRA",
        paper: .init(
            title: "DyLoRA: Parameter Efficient Tuning of Pre-trained Models using Dynamic Search-Free Low-Rank Adaptation",
            authors: "M. Valipour, M. Rezagholizadeh, I. Kobyzev, A. Ghodsi", year: 2023, arXiv: "2210.07558"),
        family: .adaptiveAdapters, axes: [.parametrisation, .schedule],
        summary: "LoRA trained with a random number of its first components, for use at every rank.",
        hyperparameters: [
            .rank(8, "r, most components", source: "paper, RoBERTa-base"),
            .alpha(16, source: "paper, RoBERTa-base"),
            .flag("frozen", false, "only the last of the k components receives a gradient", source: "official code"),
        ],
        memory: "frozen m n, weights r (m + n)", parent: "lora, at rank = 1",
        otherNames: OtherNames(hyperparameters: ["r_max": "rank"], tensors: ["lora_A": "A", "lora_B": "B"]),
        claims: [
            "4 to 7 times faster than training LoRA at every rank",
            "far better at low ranks than a LoRA that is cut after training",
        ])

    private let lora: LoRA
    private let alpha: Double
    private let trainsLastAlone: Bool

    public init(_ h: Hyperparameters) {
        alpha = h.real("lora_alpha")
        lora = LoRA(rank: h.integer("rank"), alpha: alpha)
        trainsLastAlone = h.flag("frozen")
    }

    // MARK: - Form

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "dylora") }
    public func base(for w: WeightShape) -> any WeightForm { lora }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let update = g.record(NestedProduct(x, w, alpha: S(alpha), trainsLastAlone: trainsLastAlone, in: g))
        return g.add(update, into: g.linear(x, w["W0"]))
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        let k = Self.components(of: w)
        return w["W0"].value.adding(
            product: w["B"].value.leadingColumns(k), w["A"].value.leadingRows(k), alpha: S(alpha / Double(k)))
    }

    /// k, all components unless an update goes on.
    fileprivate static func components<S>(of w: StoredWeight<S>) -> Int { w.counts["k"] ?? w["A"].info.shape[0] }

    /// Uses the first k components from now on; all for nil.
    package static func use<S>(_ k: Int?, of w: StoredWeight<S>) { w.counts["k"] = k }

    // MARK: - Schedule

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(rank: lora.rank) }

    private struct State<S: Scalar>: ScheduleState {
        let rank: Int

        private func use(_ k: Int?, _ trainer: Trainer<S>) {
            for weight in trainer.network.linearWeights where weight.form is DyLoRA { DyLoRA.use(k, of: weight) }
        }

        func beforeUpdate(_ t: Int, of trainer: Trainer<S>) {
            var draws = trainer.streams.stream("dylora k \(t)")
            use(1 + draws.integer(below: rank), trainer)
        }

        func afterUpdate(_ updates: Int, of trainer: Trainer<S>) { use(nil, trainer) }
    }
}

/// y = alpha / k x A_k^T B_k^T, whose k may change from run to run.
private final class NestedProduct<S: Scalar>: Operation {
    let inputs: [Node<S>]
    let output: Node<S>
    /// x A_k^T, and its gradient.
    let workspaces: [Workspace<S>]
    private let weight: StoredWeight<S>
    private let alpha: S
    private let trainsLastAlone: Bool
    private let (x, A, B): (Node<S>, Node<S>, Node<S>)
    private let (N, m, n, r): (Int, Int, Int, Int)

    init(_ x: Node<S>, _ weight: StoredWeight<S>, alpha: S, trainsLastAlone: Bool, in graph: Graph<S>) {
        (self.x, self.weight, self.alpha, self.trainsLastAlone) = (x, weight, alpha, trainsLastAlone)
        (A, B) = (weight.node("A", in: graph), weight.node("B", in: graph))
        inputs = [x, A, B]
        (N, m, n, r) = (x.rows, weight.shape.outputs, weight.shape.inputs, A.rows)
        output = Node(shape: [N, m], requiresGradient: inputs.contains { $0.requiresGradient })
        workspaces = [Workspace(count: N * r, .untilBackward), Workspace(count: N * r, .backward)]
    }

    var neededBackward: [Node<S>] { inputs }

    func forward() {
        let (h, k) = (workspaces[0].data, DyLoRA.components(of: weight))
        multiply(transB: true, N, k, n, x.data, A.data, h)
        S.gemm(
            transA: false, transB: true, m: N, n: m, k: k, alpha: alpha / S(k), a: h, lda: k, b: B.data, ldb: r, beta: 0,
            c: output.data, ldc: m)
    }

    func backward() {
        let (h, dh, k) = (workspaces[0].data, workspaces[1].data, DyLoRA.components(of: weight))
        let (dy, scale) = (output.gradient, alpha / S(k))
        let first = trainsLastAlone ? k - 1 : 0
        for node in inputs where node.requiresGradient && node.claimGradient() == 0 {
            node.gradient.update(repeating: 0, count: node.count)
        }
        S.gemm(
            transA: false, transB: false, m: N, n: k, k: m, alpha: scale, a: dy, lda: m, b: B.data, ldb: r, beta: 0, c: dh,
            ldc: k)
        if B.requiresGradient {
            S.gemm(
                transA: true, transB: false, m: m, n: k - first, k: N, alpha: scale, a: dy, lda: m, b: h + first, ldb: k,
                beta: 1, c: B.gradient + first, ldc: r)
        }
        if A.requiresGradient {
            S.gemm(
                transA: true, transB: false, m: k - first, n: n, k: N, alpha: 1, a: dh + first, lda: k, b: x.data, ldb: n,
                beta: 1, c: A.gradient + first * n, ldc: n)
        }
        if x.requiresGradient { multiply(N, n, k, dh, A.data, x.gradient, beta: 1) }
    }
}
