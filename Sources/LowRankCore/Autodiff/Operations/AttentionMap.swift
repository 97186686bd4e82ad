/// The weights of attention themselves: softmax(Q K^T / sqrt(d)) of each sequence and head, [B heads T, T].
///
/// q [B T, heads d], k [B T, keyHeads d], as in `Attention`, which keeps no such matrix.
final class AttentionMap<S: Scalar>: Operation {
    let output: Node<S>
    let workspaces: [Workspace<S>]
    private let (q, k): (Node<S>, Node<S>)
    private let (heads, keyHeads, context): (Int, Int, Int)
    private let isCausal: Bool
    private let mask: Indices?
    private let scale: S

    init(q: Node<S>, k: Node<S>, heads: Int, keyHeads: Int, context: Int, isCausal: Bool, mask: Indices?) {
        precondition(heads % keyHeads == 0 && q.columns % heads == 0 && q.rows % context == 0 && k.rows == q.rows)
        (self.q, self.k, self.heads, self.keyHeads, self.context) = (q, k, heads, keyHeads, context)
        (self.isCausal, self.mask) = (isCausal, mask)
        scale = 1 / S(q.columns / heads).squareRoot()
        output = Node(
            shape: [q.rows * heads, context], requiresGradient: q.requiresGradient || k.requiresGradient)
        workspaces = [Workspace(count: context * context, .backward)]
    }

    var inputs: [Node<S>] { [q, k] }
    var neededBackward: [Node<S>] { [q, k, output] }

    /// Calls `body` with the offsets of each sequence and head in q, in k and in the result, and with the sequence.
    private func forEachHead(_ body: (_ q: Int, _ k: Int, _ map: Int, _ sequence: Int) -> Void) {
        let (width, group) = (q.columns / heads, heads / keyHeads)
        for b in 0..<q.rows / context {
            for h in 0..<heads {
                body(
                    b * context * q.columns + h * width, b * context * k.columns + h / group * width,
                    (b * heads + h) * context * context, b)
            }
        }
    }

    func forward() {
        let (T, width) = (context, q.columns / heads)
        forEachHead { qAt, kAt, at, sequence in
            let map = output.data + at
            S.gemm(
                transA: false, transB: true, m: T, n: T, k: width, alpha: scale, a: q.data + qAt, lda: q.columns,
                b: k.data + kAt, ldb: k.columns, beta: 0, c: map, ldc: T)
            for i in 0..<T {
                for j in 0..<T where isCausal && j > i || mask?.values[sequence * T + j] == 0 { map[i * T + j] = -.infinity }
            }
            S.kernels.softmax(map, map, Int64(T), Int64(T))
        }
    }

    func backward() {
        let (T, width, dS) = (context, q.columns / heads, workspaces[0].data)
        let (addsToQ, addsToK) = (q.requiresGradient ? q.claimGradient() : 0, k.requiresGradient ? k.claimGradient() : 0)
        forEachHead { qAt, kAt, at, _ in
            S.kernels.softmaxGradient(output.data + at, output.gradient + at, dS, 0, Int64(T), Int64(T))
            if q.requiresGradient {
                S.gemm(
                    transA: false, transB: false, m: T, n: width, k: T, alpha: scale, a: dS, lda: T, b: k.data + kAt,
                    ldb: k.columns, beta: addsToQ, c: q.gradient + qAt, ldc: q.columns)
            }
            guard k.requiresGradient else { return }
            // The first query head of a group writes the gradient of its key head, the others add.
            let isFirst = at / (T * T) % heads % (heads / keyHeads) == 0
            S.gemm(
                transA: true, transB: false, m: T, n: width, k: T, alpha: scale, a: dS, lda: T, b: q.data + qAt,
                ldb: q.columns, beta: isFirst ? addsToK : 1, c: k.gradient + kAt, ldc: k.columns)
        }
    }
}

extension Graph {
    /// The weights with which `attention` or `causalAttention` mixes the values: [B heads T, T].
    func attentionMap(
        q: Node<S>, k: Node<S>, heads: Int, keyHeads: Int, context: Int, isCausal: Bool, mask: Indices?
    ) -> Node<S> {
        record(AttentionMap(
            q: q, k: k, heads: heads, keyHeads: keyHeads, context: context, isCausal: isCausal, mask: mask))
    }

    /// Values [N, keyHeads d] as [N, heads d], each head as often as queries share it.
    func repeated(_ v: Node<S>, heads: Int, keyHeads: Int) -> Node<S> {
        guard heads != keyHeads else { return v }
        let (width, group) = (v.columns / keyHeads, heads / keyHeads)
        let columns = (0..<heads * width).map { $0 / width / group * width + $0 % width }
        // Columns of the values themselves are inside them.
        return gatherColumns(v, try! ColumnSelection(columns, of: v.columns))
    }
}
