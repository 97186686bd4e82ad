import LowRankCore

/// GradNormLoRP's layer: a frozen weight with a low-rank change, normalised column by column.
///
///     D = W0 + I J;   c_j = ||D_j||;   W_j = M_j D_j / c_j      W0: m x n frozen, I: m x r, J: r x n, M: n
///     y = x W^T
///     dM_j = <dW_j, D_j> / c_j
///     dD_j = (M_j / c_j) (dW_j - D_j <dW_j, D_j> / c_j^2);   dI = dD J^T;   dJ = I^T dD
///
/// A quotient by c_j = 0 counts as 0, so that a column of zeros is W_j = 0 and has no gradients until I J moves it.
/// At the start I = 0, J ~ U(-1/sqrt(n), 1/sqrt(n)) and M = ||W0||_column, so that W = W0. The norm is
/// differentiated through, where DoRA takes it as a constant. D and dW are built where they are needed: scratch m n
/// forward and 2 m n backward.
/// J.-H. Huang et al., GradNormLoRP, AAAI 2025, arXiv:2412.19616.
package struct WeightNormalisedAdapters: WeightForm {
    let rank: Int

    package init(rank: Int) { self.rank = rank }

    package func check(_ w: WeightShape) throws { try w.checkRank(rank, method: "gradnormlorp") }

    package func layout(_ w: WeightShape) -> [TensorSpec] {
        [
            .frozen("W0", w), TensorSpec("I", [w.outputs, rank]),
            TensorSpec("J", [rank, w.inputs]), TensorSpec("M", [w.inputs]),
        ]
    }

    package func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        WeightStart([
            "W0": W0, "I": .zeros([w.outputs, rank]), "J": streams.kaiming("J", [rank, w.inputs], fanIn: w.inputs),
            "M": Channels.columns.norms(of: W0),
        ])
    }

    package func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        g.record(WeightNormalisedLinear(x, w, in: g))
    }

    package func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        var W = direction(w)
        let (matrix, norms) = (W.shape, Channels.columns.norms(of: W).values)
        let factors = zip(w["M"].value.values, norms).map(DirectionNormalisation.quotient)
        W.write { Channels.columns.scale($0, matrix, by: factors) }
        return W
    }

    /// D.
    private func direction<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S> {
        w["W0"].value.adding(product: w["I"].value, w["J"].value)
    }

    package func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        guard let dW = data.example.gradient else { return [:] }
        let (D, n) = (direction(w), w.shape.inputs)
        var (dD, scratch) = (dW, Tensor<S>(uninitialized: [2, n]))
        dD.write { G in
            scratch.write { scratch in
                D.read { D in
                    w["M"].value.read {
                        DirectionNormalisation.gradient(
                            G, direction: D, dW.shape, magnitudes: $0, magnitudeGradient: scratch, scratch: scratch + n)
                    }
                }
            }
        }
        return ["D_gradient": dD]
    }
}

/// W_j = M_j D_j / ||D_j|| and its derivatives, by columns.
enum DirectionNormalisation {
    /// factors[j] <- M_j / ||D_j||.
    static func factors<S: Scalar>(
        of D: UnsafePointer<S>, _ shape: [Int], magnitudes M: UnsafePointer<S>, into factors: UnsafeMutablePointer<S>
    ) {
        Channels.columns.norms(of: D, shape, into: factors)
        for j in 0..<shape[1] { factors[j] = quotient(M[j], factors[j]) }
    }

    /// G = dW <- dD, and dM.
    /// - Parameter c: scratch for a number per column.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    static func gradient<S: Scalar>(
        _ G: UnsafeMutablePointer<S>, direction D: UnsafePointer<S>, _ shape: [Int], magnitudes M: UnsafePointer<S>,
        magnitudeGradient dM: UnsafeMutablePointer<S>, scratch c: UnsafeMutablePointer<S>
    ) {
        let (m, n) = (shape[0], shape[1])
        Channels.columns.norms(of: D, shape, into: c)
        dM.update(repeating: 0, count: n)
        for i in 0..<m { for j in 0..<n { dM[j] += G[i * n + j] * D[i * n + j] } }
        for j in 0..<n { dM[j] = quotient(dM[j], c[j]) }
        for i in 0..<m {
            for j in 0..<n {
                G[i * n + j] = quotient(M[j], c[j]) * (G[i * n + j] - D[i * n + j] * quotient(dM[j], c[j]))
            }
        }
    }

    /// x / c, and 0 where c is.
    @inline(__always)
    static func quotient<S: Scalar>(_ x: S, _ c: S) -> S { c == 0 ? 0 : x / c }
}

/// y = x W^T with W rebuilt in each direction.
private final class WeightNormalisedLinear<S: Scalar>: Operation {
    let inputs: [Node<S>]
    let output: Node<S>
    let workspaces: [Workspace<S>]
    private let W0: Parameter<S>
    private let (x, I, J, M): (Node<S>, Node<S>, Node<S>, Node<S>)
    private var matrix: [Int] { W0.info.shape }

    init(_ x: Node<S>, _ weight: StoredWeight<S>, in graph: Graph<S>) {
        W0 = weight["W0"]
        self.x = x
        (I, J, M) = (weight.node("I", in: graph), weight.node("J", in: graph), weight.node("M", in: graph))
        inputs = [x, I, J, M]
        output = Node(shape: [x.rows, weight.shape.outputs], requiresGradient: true)
        let (m, n) = (weight.shape.outputs, weight.shape.inputs)
        // The weight and its column factors; D, dW, and dM with the column norms.
        workspaces = [
            Workspace(count: m * n, .forward), Workspace(count: n, .forward), Workspace(count: m * n, .backward),
            Workspace(count: m * n, .backward), Workspace(count: 2 * n, .backward),
        ]
    }

    var neededBackward: [Node<S>] { [x] }

    private func buildDirection(_ D: UnsafeMutablePointer<S>) {
        let (m, n) = (matrix[0], matrix[1])
        W0.value.read { D.update(from: $0, count: m * n) }
        multiply(m, n, I.columns, I.data, J.data, D, beta: 1)
    }

    func forward() {
        let (W, factors) = (workspaces[0].data, workspaces[1].data)
        buildDirection(W)
        DirectionNormalisation.factors(of: W, matrix, magnitudes: M.data, into: factors)
        Channels.columns.scale(W, matrix, by: factors)
        multiply(transB: true, x.rows, matrix[0], matrix[1], x.data, W, output.data)
    }

    func backward() {
        let (m, n, r) = (matrix[0], matrix[1], I.columns)
        let (D, G, dM) = (workspaces[2].data, workspaces[3].data, workspaces[4].data)
        let norms = dM + n
        let dy = output.gradient
        buildDirection(D)
        multiply(transA: true, m, n, x.rows, dy, x.data, G)
        DirectionNormalisation.gradient(
            G, direction: D, matrix, magnitudes: M.data, magnitudeGradient: dM, scratch: norms)
        if I.requiresGradient { multiply(transB: true, m, r, n, G, J.data, I.gradient, beta: I.claimGradient()) }
        if J.requiresGradient { multiply(transA: true, r, n, m, I.data, G, J.gradient, beta: J.claimGradient()) }
        if M.requiresGradient {
            if M.claimAccumulation() == 0 { M.gradient.update(repeating: 0, count: n) }
            S.kernels.accumulate(dM, M.gradient, Int64(n))
        }
        if x.requiresGradient {
            for j in 0..<n { norms[j] = DirectionNormalisation.quotient(M.data[j], norms[j]) }
            Channels.columns.scale(D, matrix, by: norms)
            multiply(x.rows, n, m, dy, D, x.gradient, beta: x.claimGradient())
        }
    }
}
