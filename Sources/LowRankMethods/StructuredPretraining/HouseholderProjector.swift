import LowRankCore
import MethodSupport

/// Householder projector: a weight of rank k whose k singular values are all 1, made of reflections.
///
///     Q(A) = H(a_1) H(a_2) ... H(a_d),   H(a) = I - 2 a a^T / ||a||^2        a_i: the columns of A [d, d]
///     W = Q(U) S Q(V),   S_ii = 1 for i <= k, else 0;   y = x W^T
///     Q(A) = I - A M^-1 A^T,   M: the upper triangle of A^T A with half of its diagonal
///
/// Of Q(U) only k columns are made and of Q(V) k rows, by the last line, where the length of a column cancels. At the
/// start they are the k leading singular vectors of W0, whose singular values become 1.
/// Keeps U (m^2) and V (n^2), more than the m n of W; scratch the larger square and k (m + n).
/// Parent: none here.
/// Departs: the official start from a trained weight copies LAPACK's packed factors, which do not give its singular
/// vectors; here they do. The last direction may be lost at k = m = n, as d reflections have the determinant (-1)^d.
/// Y. Song, J. Zhang, N. Sebe, W. Wang, ICCV 2023, arXiv:2307.08012; code KingJamesSong/HouseholderGAN.
public struct HouseholderProjector: WeightForm {
    public static let card = MethodCard(
        id: "householder-projector", name: "Householder projector",
        paper: .init(
            title: "Householder Projector for Unsupervised Latent Semantics Discovery",
            authors: "Y. Song, J. Zhang, N. Sebe, W. Wang", year: 2023, arXiv: "2307.08012"),
        family: .structuredPretraining, axes: [.parametrisation],
        summary: "Projections with k singular values of 1, made of reflections, which give generators cleaner "
            + "directions to edit.",
        hyperparameters: [.integer("diag_size", 10, "k, the ones in S", source: "official code")],
        memory: "weights m^2 + n^2", parent: nil,
        claims: [
            "more precise and less entangled directions of StyleGAN2 and StyleGAN3, after 1 % of the training steps",
            "the fidelity of the images stays",
        ])

    private let k: Int

    public init(_ h: Hyperparameters) { k = h.integer("diag_size") }

    public func check(_ w: WeightShape) throws {
        guard k <= w.smallerSide else {
            throw MethodError(
                "householder-projector: diag_size \(k) is larger than \(w.name) (\(w.outputs) x \(w.inputs)) allows",
                hyperparameter: "diag_size")
        }
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [TensorSpec("U", [w.outputs, w.outputs]), TensorSpec("V", [w.inputs, w.inputs])]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let usv = try W0.svd().leading(k)
        var (u, v) = (usv.u.transposed().slices.map(\.values), usv.vt.slices.map(\.values))
        // Beyond k, an axis is reflected that none of the k directions has.
        var (U, V) = (Tensor<S>.identity(w.outputs), Tensor<S>.zeros([w.inputs, w.inputs]))
        for j in 0..<w.inputs {
            var b = (0..<w.inputs).map { S($0 == j ? 1 : 0) }
            if j < k {
                // Both vectors go to the same axis with the same sign, away from where the larger entry is.
                let s: S = (abs(u[j][j]) > abs(v[j][j]) ? u[j][j] : v[j][j]) > 0 ? -1 : 1
                let a = Self.reflect(&u, at: j, sign: s)
                for i in 0..<w.outputs { U[i, j] = a[i] }
                b = Self.reflect(&v, at: j, sign: s)
            }
            // Rows of Q(V) are columns of its transpose, whose reflections stand in the opposite order.
            for i in 0..<w.inputs { V[i, w.inputs - 1 - j] = b[i] }
        }
        return WeightStart(["U": U, "V": V])
    }

    /// The unit vector whose reflection takes vector j to the axis j times the sign, once the vectors behind it are
    /// reflected, too.
    private static func reflect<S: Scalar>(_ vectors: inout [[S]], at j: Int, sign: S) -> [S] {
        func dot(_ x: [S], _ y: [S]) -> S { zip(x, y).reduce(0) { $0 + $1.0 * $1.1 } }
        // The axes before are reflected already.
        var a = [S](repeating: 0, count: j) + vectors[j].dropFirst(j)
        a[j] -= sign
        if dot(a, a) == 0 { a[j] = 1 }
        let norm = dot(a, a).squareRoot()
        a = a.map { $0 / norm }
        for i in j..<vectors.count {
            let share = 2 * dot(a, vectors[i])
            vectors[i] = zip(vectors[i], a).map { $0 - share * $1 }
        }
        return a
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let left = Self.columns(k, of: w.node("U", in: g), in: g)
        let right = Self.columns(k, of: w.node("V", in: g), transposed: true, in: g)
        return g.linear(g.linear(x, right, inputsFirst: true), left)
    }

    /// The first columns of Q(A), or of its transpose.
    private static func columns<S: Scalar>(
        _ count: Int, of A: Node<S>, transposed: Bool = false, in g: Graph<S>
    ) -> Node<S> {
        var axes = Tensor<S>.zeros([A.rows, count])
        for i in 0..<count { axes[i, i] = 1 }
        let gram = g.linear(g.transpose(A), A, inputsFirst: true)
        let solved = g.record(TriangleSolution(gram, g.transpose(g.rows(0..<count, of: A)), transposed: transposed))
        return g.add(g.linear(A, solved, inputsFirst: true, scale: -1), g.constant(axes))
    }

    /// Q(U) and Q(V).
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        func whole(_ symbol: String) -> Tensor<S> {
            let g = Graph<S>()
            let Q = Self.columns(w[symbol].info.shape[0], of: g.constant(w[symbol].value), in: g)
            g.keep(Q)
            g.compile()
            g.forward()
            return Q.value
        }
        return ["Q_U": whole("U"), "Q_V": whole("V")]
    }
}
