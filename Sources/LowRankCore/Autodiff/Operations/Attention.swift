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

/// Multi-head attention: softmax(Q K^T / sqrt(d)) V within each sequence and head.
///
/// q [B T, heads d], k and v [B T, keyHeads d]; consecutive query heads share a key head when there are
/// fewer of those (grouped-query attention). Causal: a query sees the keys up to its own; otherwise all. The keys whose
/// mask is 0 are hidden from all queries. Of the probabilities only the logarithmic sums are kept; the gradient
/// makes them again.
final class Attention<S: Scalar>: Operation {
    let output: Node<S>
    let workspaces: [Workspace<S>]
    private let q: Node<S>
    private let k: Node<S>
    private let v: Node<S>
    private let heads: Int
    private let keyHeads: Int
    private let context: Int
    private let isCausal: Bool
    private let mask: Indices?
    private let width: Int
    private let scale: S
    private let threads = Threads.count
    private var logSums: Workspace<S> { workspaces[0] }

    init(
        q: Node<S>, k: Node<S>, v: Node<S>, heads: Int, keyHeads: Int, context: Int, isCausal: Bool, mask: Indices?
    ) {
        precondition(heads % keyHeads == 0 && q.columns % heads == 0 && q.rows % context == 0)
        width = q.columns / heads
        precondition(k.shape == v.shape && k.columns == keyHeads * (q.columns / heads) && k.rows == q.rows)
        precondition(mask == nil || mask!.count == q.rows, "a mask has an entry for every token")
        self.q = q
        self.k = k
        self.v = v
        self.heads = heads
        self.keyHeads = keyHeads
        self.context = context
        self.isCausal = isCausal
        self.mask = mask
        scale = 1 / S(width).squareRoot()
        output = Node(shape: q.shape, requiresGradient: [q, k, v].contains { $0.requiresGradient })
        let (T, d) = (Int64(context), Int64(width))
        workspaces = [
            Workspace(count: q.rows * heads, .untilBackward),
            Workspace(count: threads * Int(S.kernels.attentionScratch(T, d)), .forward),
            Workspace(count: threads * Int(S.kernels.attentionGradientScratch(T, d)), .backward),
        ]
    }

    var inputs: [Node<S>] { [q, k, v] }
    var neededBackward: [Node<S>] { [q, k, v] }

    /// Calls `body` with the offsets of each head in q, in k and v and in the sums, the head's number within its
    /// group, the sequence's mask, and scratch of its own.
    private func forEachHead(
        _ scratch: Workspace<S>,
        _ body: (
            _ q: Int, _ kv: Int, _ sums: Int, _ member: Int, _ mask: UnsafePointer<Int32>?,
            _ scratch: UnsafeMutablePointer<S>
        ) -> Void
    ) {
        guard let mask else { return forEachHead(scratch, mask: nil, body) }
        mask.values.withUnsafeBufferPointer { forEachHead(scratch, mask: $0.baseAddress, body) }
    }

    private func forEachHead(
        _ scratch: Workspace<S>, mask: UnsafePointer<Int32>?,
        _ body: (Int, Int, Int, Int, UnsafePointer<Int32>?, UnsafeMutablePointer<S>) -> Void
    ) {
        let group = heads / keyHeads
        Threads.share(q.rows / context) { sequences, thread in
            for sequence in sequences {
                for head in 0..<heads {
                    body(
                        sequence * context * q.columns + head * width,
                        sequence * context * k.columns + head / group * width, (sequence * heads + head) * context,
                        head % group, mask.map { $0 + sequence * context }, scratch.data + thread * (scratch.count / threads))
                }
            }
        }
    }

    func forward() {
        forEachHead(workspaces[1]) { qAt, kvAt, sums, _, mask, scratch in
            S.kernels.attention(
                isCausal ? 1 : 0, mask, q.data + qAt, Int64(q.columns), k.data + kvAt, v.data + kvAt, Int64(k.columns),
                Int64(context), Int64(width), scale, output.data + qAt, logSums.data + sums, scratch)
        }
    }

    func backward() {
        func claim(_ x: Node<S>) -> Int32 { x.requiresGradient ? x.claimAccumulation() : 0 }
        let (addsToQ, addsToK, addsToV) = (claim(q), claim(k), claim(v))
        func gradient(_ x: Node<S>, at offset: Int) -> UnsafeMutablePointer<S>? {
            x.requiresGradient ? x.gradient + offset : nil
        }
        forEachHead(workspaces[2]) { qAt, kvAt, sums, member, mask, scratch in
            // The first query head of a group writes the gradient of its key head, the others add.
            S.kernels.attentionGradient(
                isCausal ? 1 : 0, mask, q.data + qAt, Int64(q.columns), k.data + kvAt, v.data + kvAt, Int64(k.columns),
                logSums.data + sums, output.gradient + qAt, Int64(context), Int64(width), scale, gradient(q, at: qAt),
                addsToQ, gradient(k, at: kvAt), member == 0 ? addsToK : 1, gradient(v, at: kvAt),
                member == 0 ? addsToV : 1, scratch)
        }
    }
}

extension Graph {
    /// Rotates x [B T, heads d] by position, in place: nothing else may read x.
    public func rotary(_ x: Node<S>, heads: Int, context: Int, theta: Double) -> Node<S> {
        record(Rotary(x, heads: heads, context: context, theta: theta))
    }

    /// q [B T, heads d], k and v [B T, keyHeads d] -> [B T, heads d]; a query sees the keys up to its own.
    public func causalAttention(
        q: Node<S>, k: Node<S>, v: Node<S>, heads: Int, keyHeads: Int, context: Int
    ) -> Node<S> {
        record(
            Attention(q: q, k: k, v: v, heads: heads, keyHeads: keyHeads, context: context, isCausal: true, mask: nil))
    }

    /// q [B T, heads d], k and v [B T, keyHeads d] -> [B T, heads d]; a query sees all keys of its sequence.
    ///
    /// Keys whose mask [B T] is 0 are seen by nobody; every sequence needs one that is seen.
    public func attention(
        q: Node<S>, k: Node<S>, v: Node<S>, heads: Int, keyHeads: Int, context: Int, mask: Indices? = nil
    ) -> Node<S> {
        record(
            Attention(q: q, k: k, v: v, heads: heads, keyHeads: keyHeads, context: context, isCausal: false, mask: mask))
    }
}
