import LowRankCore

/// W = U diag(Sigma) V^T with r of its q vectors on either side trained and the others at rest.
///
/// The selected vectors and those at rest are stored apart, so that gradients and moments exist for the
/// selected ones alone. Sigma stays in the order of the last SVD; `order` says which of its entries belongs
/// to a stored vector.
struct SSTWeight<S: Scalar> {
    let stored: StoredWeight<S>

    init(_ stored: StoredWeight<S>) { self.stored = stored }

    var shape: WeightShape { stored.shape }
    /// Selected, m x r.
    var U: Parameter<S> { stored["U"] }
    /// Selected, n x r.
    var V: Parameter<S> { stored["V"] }
    /// All, q.
    var Sigma: Parameter<S> { stored["Sigma"] }
    /// At rest, m x (q - r) and n x (q - r).
    var restU: Parameter<S> { stored["U_rest"] }
    var restV: Parameter<S> { stored["V_rest"] }
    /// The entry of Sigma of each vector: the selected ones, then those at rest.
    private(set) var order: IndexTensor {
        get { stored.indices["order"]! }
        nonmutating set { stored.indices["order"] = newValue }
    }
    var selections: Int { stored.counts["selections"] ?? 0 }
    var decompositions: Int { stored.counts["decompositions"] ?? 0 }
    var rank: Int { U.info.shape[1] }

    var effectiveWeight: Tensor<S>? {
        var (u, v) = vectors
        u.write { Channels.columns.scale($0, [shape.outputs, order.count], by: Sigma.value.values) }
        return product(u, transposed: false, v, transposed: true)
    }

    func apply(to x: Node<S>, isEnhanced: Bool, in graph: Graph<S>) -> Node<S> {
        graph.record(SpectralLinear(x, self, isEnhanced: isEnhanced, in: graph))
    }

    // MARK: - Between iterations

    /// Trains the vectors of these entries of Sigma from now on.
    func select(_ chosen: [Int]) {
        precondition(chosen.count == rank && Set(chosen).count == rank)
        let (u, v) = vectors
        order = IndexTensor(chosen + (0..<Sigma.info.count).filter { !chosen.contains($0) })
        split(u, v)
        stored.counts["selections"] = selections + 1
    }

    /// Makes U and V orthonormal and Sigma descending without changing W.
    func decompose() throws {
        let usv = try effectiveWeight!.svd()
        Sigma.value.assign(usv.s)
        order = IndexTensor(0..<usv.s.count)
        split(usv.u, usv.vt.transposed())
        stored.counts["decompositions"] = decompositions + 1
    }

    /// Gives the selected vectors length 1 and cuts Sigma at 0.
    func normalise() {
        for side in [U, V] { side.value.write { normaliseColumns($0, side.info.shape[0], side.info.shape[1]) } }
        let q = Sigma.info.count
        Sigma.value.write { sigma in for i in 0..<q { sigma[i] = max(sigma[i], 0) } }
    }

    /// U [m, q] and V [n, q] in the order of Sigma.
    private var vectors: (U: Tensor<S>, V: Tensor<S>) {
        func join(_ selected: Parameter<S>, _ rest: Parameter<S>) -> Tensor<S> {
            let (rows, q) = (selected.info.shape[0], order.count)
            var whole = Tensor<S>.zeros([rows, q])
            for (part, first) in [(selected, 0), (rest, rank)] {
                let columns = Int64(part.info.shape[1])
                order.read { at in
                    part.value.read { p in
                        whole.write { S.kernels.scatterColumns(p, at + first, 1, $0, Int64(rows), Int64(q), columns) }
                    }
                }
            }
            return whole
        }
        return (join(U, restU), join(V, restV))
    }

    /// Stores U [m, q] and V [n, q], which are in the order of Sigma, by `order`.
    private func split(_ u: Tensor<S>, _ v: Tensor<S>) {
        for (whole, selected, rest) in [(u, U, restU), (v, V, restV)] {
            Self.gather(whole, order, from: 0, into: &selected.value)
            Self.gather(whole, order, from: rank, into: &rest.value)
        }
    }

    /// part <- the columns of a whole that `order` names from a place on.
    static func gather(_ whole: Tensor<S>, _ order: IndexTensor, from first: Int, into part: inout Tensor<S>) {
        let (rows, columns) = (part.rows, part.columns)
        order.read { at in
            whole.read { w in
                part.write {
                    S.kernels.gatherColumns(w, at + first, 1, 0, $0, Int64(rows), Int64(whole.columns), Int64(columns))
                }
            }
        }
    }
}

/// y = x V diag(Sigma) U^T over all vectors, with gradients of Sigma and of the selected ones.
private final class SpectralLinear<S: Scalar>: Operation {
    let inputs: [Node<S>]
    let output: Node<S>
    /// x V in both directions; the same times Sigma forward; dy U backward. All N x q, in the stored order.
    let workspaces: [Workspace<S>]
    private let weight: SSTWeight<S>
    private let isEnhanced: Bool
    private let (x, U, V, Sigma, restU, restV): (Node<S>, Node<S>, Node<S>, Node<S>, Node<S>, Node<S>)
    private let (N, m, n, q, r): (Int, Int, Int, Int, Int)

    init(_ x: Node<S>, _ weight: SSTWeight<S>, isEnhanced: Bool, in graph: Graph<S>) {
        self.isEnhanced = isEnhanced
        self.weight = weight
        self.x = x
        (U, V, Sigma) = (graph.parameter(weight.U), graph.parameter(weight.V), graph.parameter(weight.Sigma))
        (restU, restV) = (graph.parameter(weight.restU), graph.parameter(weight.restV))
        inputs = [x, U, V, Sigma, restU, restV]
        (N, m, n, q, r) = (x.rows, weight.shape.outputs, weight.shape.inputs, Sigma.count, U.columns)
        output = Node(shape: [N, m], requiresGradient: true)
        workspaces = [
            Workspace(count: N * q, .untilBackward), Workspace(count: N * q, .forward), Workspace(count: N * q, .backward),
        ]
    }

    var neededBackward: [Node<S>] { [x] }

    /// h <- a [vectors], a [N, width]: the part of the selected vectors, then that of the others.
    private func project(
        _ a: UnsafeMutablePointer<S>, _ width: Int, _ selected: Node<S>, _ rest: Node<S>, _ h: UnsafeMutablePointer<S>
    ) {
        for (vectors, first) in [(selected, 0), (rest, r)] where vectors.columns > 0 {
            S.gemm(
                transA: false, transB: false, m: N, n: vectors.columns, k: width, alpha: 1, a: a, lda: width,
                b: vectors.data, ldb: vectors.columns, beta: 0, c: h + first, ldc: q)
        }
    }

    /// a <- beta a + h [vectors]^T, a [N, width].
    private func expand(
        _ h: UnsafeMutablePointer<S>, _ selected: Node<S>, _ rest: Node<S>, _ a: UnsafeMutablePointer<S>,
        _ width: Int, beta: S
    ) {
        for (vectors, first) in [(selected, 0), (rest, r)] where vectors.columns > 0 {
            S.gemm(
                transA: false, transB: true, m: N, n: width, k: vectors.columns, alpha: 1, a: h + first, lda: q,
                b: vectors.data, ldb: vectors.columns, beta: first == 0 ? beta : 1, c: a, ldc: width)
        }
    }

    /// The gradient of selected vectors: a^T h, a [N, width].
    private func accumulate(
        _ a: UnsafeMutablePointer<S>, _ width: Int, _ h: UnsafeMutablePointer<S>, into vectors: Node<S>
    ) {
        S.gemm(
            transA: true, transB: false, m: width, n: r, k: N, alpha: 1, a: a, lda: width, b: h, ldb: q,
            beta: vectors.claimGradient(), c: vectors.gradient, ldc: r)
    }

    func forward() {
        let (h, scaled) = (workspaces[0].data, workspaces[1].data)
        project(x.data, n, V, restV, h)
        weight.order.read { scaleColumns(h, by: Sigma.data, $0, into: scaled, N, q) }
        expand(scaled, U, restU, output.data, m, beta: 0)
    }

    func backward() {
        let (h, p) = (workspaces[0].data, workspaces[2].data)
        let dy = output.gradient
        project(dy, m, U, restU, p)
        if Sigma.claimGradient() == 0 { Sigma.gradient.update(repeating: 0, count: q) }
        weight.order.read { order in
            addColumnProducts(h, p, order, to: Sigma.gradient, N, q)
            if isEnhanced { accumulate(x.data, n, p, into: V) }
            if !isEnhanced { scaleColumns(h, by: Sigma.data, order, into: h, N, q) }
            accumulate(dy, m, h, into: U)
            scaleColumns(p, by: Sigma.data, order, into: p, N, q)
            if !isEnhanced { accumulate(x.data, n, p, into: V) }
        }
        if x.requiresGradient { expand(p, V, restV, x.gradient, n, beta: x.claimGradient()) }
    }
}

// MARK: - Loops

/// b[:, j] <- sigma[order[j]] a[:, j].
@_specialize(where S == Float)
@_specialize(where S == Double)
private func scaleColumns<S: Scalar>(
    _ a: UnsafeMutablePointer<S>, by sigma: UnsafePointer<S>, _ order: UnsafePointer<Int32>,
    into b: UnsafeMutablePointer<S>, _ rows: Int, _ columns: Int
) {
    for i in 0..<rows { for j in 0..<columns { b[i * columns + j] = sigma[Int(order[j])] * a[i * columns + j] } }
}

/// s[order[j]] += <a[:, j], b[:, j]>.
@_specialize(where S == Float)
@_specialize(where S == Double)
private func addColumnProducts<S: Scalar>(
    _ a: UnsafeMutablePointer<S>, _ b: UnsafeMutablePointer<S>, _ order: UnsafePointer<Int32>,
    to s: UnsafeMutablePointer<S>, _ rows: Int, _ columns: Int
) {
    for i in 0..<rows { for j in 0..<columns { s[Int(order[j])] += a[i * columns + j] * b[i * columns + j] } }
}

/// Divides each column by its norm.
@_specialize(where S == Float)
@_specialize(where S == Double)
private func normaliseColumns<S: Scalar>(_ a: UnsafeMutablePointer<S>, _ rows: Int, _ columns: Int) {
    for j in 0..<columns {
        var sum: S = 0
        for i in 0..<rows { sum += a[i * columns + j] * a[i * columns + j] }
        let norm = sum.squareRoot()
        for i in 0..<rows { a[i * columns + j] /= norm }
    }
}
