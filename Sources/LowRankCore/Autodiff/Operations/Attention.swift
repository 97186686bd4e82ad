import Foundation

/// Rotary position embedding in place, "rotate half" convention (Su et al. 2021; as in LLaMA): in each
/// head, entry j and entry j + d/2 turn by the angle position * theta^(-2j/d).
final class Rotary<S: Scalar>: Operation {
    let output: Node<S>
    private let x: Node<S>
    private let heads: Int
    private let context: Int
    private let cosine: Tensor<S>
    private let sine: Tensor<S>

    init(_ x: Node<S>, heads: Int, context: Int, theta: Double) {
        precondition(x.columns % (2 * heads) == 0 && x.rows % context == 0)
        self.x = x
        self.heads = heads
        self.context = context
        let half = x.columns / heads / 2
        var cosine: [S] = []
        var sine: [S] = []
        for position in 0..<context {
            for j in 0..<half {
                let angle = Double(position) / pow(theta, Double(2 * j) / Double(2 * half))
                cosine.append(S(cos(angle)))
                sine.append(S(sin(angle)))
            }
        }
        self.cosine = Tensor(cosine, shape: [context, half], category: .activations)
        self.sine = Tensor(sine, shape: [context, half], category: .activations)
        output = Node(shape: x.shape, requiresGradient: x.requiresGradient, reuses: x)
    }

    var inputs: [Node<S>] { [x] }
    var neededBackward: [Node<S>] { [] }
    func forward() { rotate(output.data, sign: 1) }
    func backward() {
        rotate(output.gradient, sign: -1)
        x.gradientIsWritten = true
    }

    private func rotate(_ data: UnsafeMutablePointer<S>, sign: S) {
        cosine.read { c in
            sine.read { s in
                S.kernels.rotate(
                    data, c, s, Int64(x.rows), Int64(context), Int64(heads), Int64(cosine.columns), sign)
            }
        }
    }
}

/// Causal multi-head attention: softmax(Q K^T / sqrt(d)) V within each sequence and head.
///
/// q [B T, heads d], k and v [B T, keyHeads d]; consecutive query heads share a key head when there are
/// fewer of those (grouped-query attention). The probabilities [B, heads, T, T] are kept for the gradient.
/// Query rows are taken in tiles, so that most of the masked half is never computed.
final class CausalAttention<S: Scalar>: Operation {
    let output: Node<S>
    let workspaces: [Workspace<S>]
    private let q: Node<S>
    private let k: Node<S>
    private let v: Node<S>
    private let heads: Int
    private let keyHeads: Int
    private let context: Int
    private let width: Int
    private let scale: S
    /// Query rows per tile.
    private let tile = 64

    init(q: Node<S>, k: Node<S>, v: Node<S>, heads: Int, keyHeads: Int, context: Int) {
        precondition(heads % keyHeads == 0 && q.columns % heads == 0 && q.rows % context == 0)
        width = q.columns / heads
        precondition(k.shape == v.shape && k.columns == keyHeads * (q.columns / heads) && k.rows == q.rows)
        self.q = q
        self.k = k
        self.v = v
        self.heads = heads
        self.keyHeads = keyHeads
        self.context = context
        scale = 1 / S(width).squareRoot()
        output = Node(shape: q.shape, requiresGradient: [q, k, v].contains { $0.requiresGradient })
        workspaces = [
            Workspace(count: q.rows * heads * context, .untilBackward),
            Workspace(count: tile * context, .backward),
        ]
    }

    var inputs: [Node<S>] { [q, k, v] }
    var neededBackward: [Node<S>] { [q, k, v] }

    /// Calls `body` with the offsets of each head in q and in k, v, its probabilities, and whether it is the
    /// first query head of its key head.
    private func forEachHead(_ body: (_ q: Int, _ kv: Int, _ p: UnsafeMutablePointer<S>, _ first: Bool) -> Void) {
        let group = heads / keyHeads
        for sequence in 0..<q.rows / context {
            for head in 0..<heads {
                body(
                    sequence * context * q.columns + head * width,
                    sequence * context * k.columns + head / group * width,
                    workspaces[0].data + (sequence * heads + head) * context * context,
                    head % group == 0)
            }
        }
    }

    /// Calls `body` with the first row, the number of rows, and the number of keys each tile sees.
    private func forEachTile(_ body: (_ first: Int, _ rows: Int, _ seen: Int) -> Void) {
        for first in stride(from: 0, to: context, by: tile) {
            let rows = min(tile, context - first)
            body(first, rows, first + rows)
        }
    }

    func forward() {
        let (ldq, ldk, T) = (q.columns, k.columns, context)
        forEachHead { qAt, kvAt, p, _ in
            forEachTile { first, rows, seen in
                let tileP = p + first * T
                S.gemm(
                    transA: false, transB: true, m: rows, n: seen, k: width, alpha: 1,
                    a: q.data + qAt + first * ldq, lda: ldq, b: k.data + kvAt, ldb: ldk, beta: 0, c: tileP, ldc: T)
                S.kernels.causalSoftmax(tileP, Int64(first), Int64(rows), Int64(seen), Int64(T), scale)
                S.gemm(
                    transA: false, transB: false, m: rows, n: width, k: seen, alpha: 1,
                    a: tileP, lda: T, b: v.data + kvAt, ldb: ldk,
                    beta: 0, c: output.data + qAt + first * ldq, ldc: ldq)
            }
        }
    }

    func backward() {
        let (ldq, ldk, T) = (q.columns, k.columns, context)
        let dp = workspaces[1].data
        func claim(_ x: Node<S>) -> S { x.requiresGradient ? x.claimGradient() : 0 }
        let (betaQ, betaK, betaV) = (claim(q), claim(k), claim(v))
        forEachHead { qAt, kvAt, p, firstOfGroup in
            // Later tiles add to what earlier ones wrote; the tile that sees every key comes first.
            var fresh = firstOfGroup
            for first in stride(from: (T - 1) / tile * tile, through: 0, by: -tile) {
                defer { fresh = false }
                let rows = min(tile, T - first)
                let seen = first + rows
                let tileP = p + first * T
                let dy = output.gradient + qAt + first * ldq
                if v.requiresGradient {
                    S.gemm(
                        transA: true, transB: false, m: seen, n: width, k: rows, alpha: 1,
                        a: tileP, lda: T, b: dy, ldb: ldq, beta: fresh ? betaV : 1, c: v.gradient + kvAt, ldc: ldk)
                }
                guard q.requiresGradient || k.requiresGradient else { continue }
                S.gemm(
                    transA: false, transB: true, m: rows, n: seen, k: width, alpha: 1,
                    a: dy, lda: ldq, b: v.data + kvAt, ldb: ldk, beta: 0, c: dp, ldc: T)
                S.kernels.causalSoftmaxGradient(
                    tileP, dp, Int64(first), Int64(rows), Int64(seen), Int64(T), Int64(T), scale)
                if q.requiresGradient {
                    S.gemm(
                        transA: false, transB: false, m: rows, n: width, k: seen, alpha: 1, a: dp, lda: T,
                        b: k.data + kvAt, ldb: ldk, beta: betaQ, c: q.gradient + qAt + first * ldq, ldc: ldq)
                }
                if k.requiresGradient {
                    S.gemm(
                        transA: true, transB: false, m: seen, n: width, k: rows, alpha: 1,
                        a: dp, lda: T, b: q.data + qAt + first * ldq, ldb: ldq,
                        beta: fresh ? betaK : 1, c: k.gradient + kvAt, ldc: ldk)
                }
            }
        }
    }
}

extension Graph {
    /// Rotates x [B T, heads d] by position, in place: nothing else may read x.
    public func rotary(_ x: Node<S>, heads: Int, context: Int, theta: Double) -> Node<S> {
        record(Rotary(x, heads: heads, context: context, theta: theta))
    }

    /// q [B T, heads d], k and v [B T, keyHeads d] -> [B T, heads d].
    public func causalAttention(
        q: Node<S>, k: Node<S>, v: Node<S>, heads: Int, keyHeads: Int, context: Int
    ) -> Node<S> {
        record(CausalAttention(q: q, k: k, v: v, heads: heads, keyHeads: keyHeads, context: context))
    }
}
