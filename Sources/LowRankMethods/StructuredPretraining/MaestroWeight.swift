import LowRankCore

/// W = U Vt over the components in use.
package struct MaestroWeight<S: Scalar> {
    package let stored: StoredWeight<S>

    package init(_ stored: StoredWeight<S>) { self.stored = stored }

    package var shape: WeightShape { stored.shape }
    /// m x q.
    var U: Parameter<S> { stored["U"] }
    /// q x n.
    var Vt: Parameter<S> { stored["Vt"] }
    /// Those kept, ascending, then those that went.
    private var components: IndexTensor {
        get { stored.indices["components"]! }
        nonmutating set { stored.indices["components"] = newValue }
    }
    /// How many are kept.
    package private(set) var rank: Int {
        get { stored.counts["rank"] ?? q }
        nonmutating set { stored.counts["rank"] = newValue }
    }
    /// How many of the kept ones the next forward pass uses; nil for all.
    package var sampled: Int? {
        get { stored.counts["sampled"] }
        nonmutating set { stored.counts["sampled"] = newValue }
    }
    private var q: Int { U.info.shape[1] }

    package var effectiveWeight: Tensor<S>? {
        var u = U.value
        let unused = Set(0..<q).subtracting(components.values.prefix(used))
        u.write { u in for j in unused { for i in 0..<shape.outputs { u[i * q + j] = 0 } } }
        return product(u, Vt.value)
    }

    package func apply(to x: Node<S>, in graph: Graph<S>) -> Node<S> {
        graph.record(PrefixProduct(x, self, in: graph))
    }

    // MARK: - Components

    private var used: Int { min(sampled ?? rank, rank) }

    /// One more than the last component in use.
    fileprivate var extent: Int { used == 0 ? 0 : components[used - 1] + 1 }

    /// Those before the extent that are not in use; none when the kept ones are a prefix.
    fileprivate var gaps: [Int] {
        let extent = extent
        return extent == used ? [] : components.values.dropFirst(rank).filter { $0 < extent }
    }

    /// Uses the components that are marked, from now on.
    package func keep(_ isKept: [Bool]) {
        components = IndexTensor(isKept.indices.filter { isKept[$0] } + isKept.indices.filter { !isKept[$0] })
        rank = isKept.count { $0 }
    }

    /// Whether each component is kept.
    package var isKept: [Bool] {
        let kept = Set(components.values.prefix(rank))
        return (0..<q).map(kept.contains)
    }

    // MARK: - Lasso

    /// T_i(Vt), q of them, then T_i(U).
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private func writeTerms(isHierarchical: Bool, to terms: UnsafeMutablePointer<S>) {
        let (m, n, q) = (shape.outputs, shape.inputs, q)
        let ofU = terms + q
        Vt.value.read { vt in for i in 0..<q { terms[i] = S(S.kernels.sumSquares(vt + i * n, Int64(n))) } }
        ofU.update(repeating: 0, count: q)
        U.value.read { u in for i in 0..<m { for j in 0..<q { ofU[j] += u[i * q + j] * u[i * q + j] } } }
        for t in [terms, ofU] {
            if isHierarchical { for i in stride(from: q - 2, through: 0, by: -1) { t[i] += t[i + 1] } }
            for i in 0..<q { t[i] = t[i].squareRoot() }
        }
    }

    private func terms(isHierarchical: Bool) -> Tensor<S> {
        var terms = Tensor<S>(uninitialized: [2 * q])
        terms.write { writeTerms(isHierarchical: isHierarchical, to: $0) }
        return terms
    }

    /// sum_i T_i(Vt) + T_i(U).
    func groupLasso(isHierarchical: Bool) -> S { terms(isHierarchical: isHierarchical).values.reduce(0, +) }

    /// T_i(Vt) T_i(U) of every component.
    func importance(isHierarchical: Bool) -> [S] {
        let terms = terms(isHierarchical: isHierarchical)
        return (0..<q).map { terms[$0] * terms[q + $0] }
    }

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func addLassoGradient(factor: S, isHierarchical: Bool, scratch: SharedScratch) {
        let (m, n, q) = (shape.outputs, shape.inputs, q)
        scratch.lend(2 * q, of: S.self) { c in
            writeTerms(isHierarchical: isHierarchical, to: c)
            // A component's numbers are in the terms up to its own, each of which falls by 1 / T per unit.
            for t in [c, c + q] {
                for i in 0..<q { t[i] = t[i] > 0 ? factor / t[i] : 0 }
                if isHierarchical { for i in stride(from: 1, to: q, by: 1) { t[i] += t[i - 1] } }
            }
            Vt.gradient.write { g in
                Vt.value.read { v in
                    for i in 0..<q { S.kernels.applyStep(g + i * n, v + i * n, Int64(n), 1, -c[i], 1) }
                }
            }
            U.gradient.write { g in
                U.value.read { u in for i in 0..<m { for j in 0..<q { g[i * q + j] += c[q + j] * u[i * q + j] } } }
            }
        }
    }
}

/// y = x Vt^T U^T over the components in use, whose number may change from run to run.
private final class PrefixProduct<S: Scalar>: Operation {
    let inputs: [Node<S>]
    let output: Node<S>
    /// x Vt^T, and its gradient.
    let workspaces: [Workspace<S>]
    private let weight: MaestroWeight<S>
    private let (x, U, Vt): (Node<S>, Node<S>, Node<S>)
    private let (N, m, n, q): (Int, Int, Int, Int)

    init(_ x: Node<S>, _ weight: MaestroWeight<S>, in graph: Graph<S>) {
        self.weight = weight
        self.x = x
        (U, Vt) = (graph.parameter(weight.U), graph.parameter(weight.Vt))
        inputs = [x, U, Vt]
        (N, m, n, q) = (x.rows, weight.shape.outputs, weight.shape.inputs, U.columns)
        output = Node(shape: [N, m], requiresGradient: true)
        workspaces = [Workspace(count: N * q, .untilBackward), Workspace(count: N * q, .backward)]
    }

    var neededBackward: [Node<S>] { [x] }

    private func clear(_ columns: [Int], of h: UnsafeMutablePointer<S>, width: Int) {
        for j in columns { for i in 0..<N { h[i * width + j] = 0 } }
    }

    func forward() {
        let (h, k) = (workspaces[0].data, weight.extent)
        output.data.update(repeating: 0, count: output.count)
        guard k > 0 else { return }
        multiply(transB: true, N, k, n, x.data, Vt.data, h)
        clear(weight.gaps, of: h, width: k)
        S.gemm(
            transA: false, transB: true, m: N, n: m, k: k, alpha: 1, a: h, lda: k, b: U.data, ldb: q, beta: 1,
            c: output.data, ldc: m)
    }

    func backward() {
        let (h, dh, k) = (workspaces[0].data, workspaces[1].data, weight.extent)
        let dy = output.gradient
        for node in inputs where node.requiresGradient && node.claimGradient() == 0 {
            node.gradient.update(repeating: 0, count: node.count)
        }
        guard k > 0 else { return }
        S.gemm(transA: false, transB: false, m: N, n: k, k: m, alpha: 1, a: dy, lda: m, b: U.data, ldb: q, beta: 0, c: dh, ldc: k)
        clear(weight.gaps, of: dh, width: k)
        S.gemm(
            transA: true, transB: false, m: m, n: k, k: N, alpha: 1, a: dy, lda: m, b: h, ldb: k, beta: 1,
            c: U.gradient, ldc: q)
        multiply(transA: true, k, n, N, dh, x.data, Vt.gradient, beta: 1)
        if x.requiresGradient { multiply(N, n, k, dh, Vt.data, x.gradient, beta: 1) }
    }
}
