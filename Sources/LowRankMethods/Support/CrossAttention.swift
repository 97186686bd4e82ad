import LowRankCore

extension Graph<Double> {
    /// Attention across two sequences: q [B N, H d] to keys and values [B M, H d], in heads side by side.
    /// - Parameters:
    ///   - added: [B H N, M], added to the scores q k / sqrt(d).
    /// - Returns: what the tokens of q read, [B N, H d], and with which weights, [B H N, M].
    package func crossAttention(
        _ q: Node<Double>, keys k: Node<Double>, values v: Node<Double>, batches: Int, heads: Int = 1,
        added: Node<Double>? = nil
    ) -> (output: Node<Double>, weights: Node<Double>) {
        let (N, M) = (q.rows / batches, k.rows / batches)
        let (d, e) = (q.columns / heads, v.columns / heads)
        func part(_ x: Node<Double>, _ count: Int, _ width: Int, _ b: Int, _ h: Int) -> Node<Double> {
            let own = batches == 1 ? x : rows(b * count..<(b + 1) * count, of: x)
            return heads == 1 ? own : columns(h * width..<(h + 1) * width, of: own)
        }
        let places = (0..<batches).flatMap { b in (0..<heads).map { (b: b, h: $0) } }
        let scores = concatenateRows(
            places.map { linear(part(q, N, d, $0.b, $0.h), part(k, M, d, $0.b, $0.h), scale: 1 / Double(d).squareRoot()) })
        let weights = softmax(added.map { add(scores, $0) } ?? scores)
        let read = places.enumerated().map { i, place in
            linear(rows(i * N..<(i + 1) * N, of: weights), part(v, M, e, place.b, place.h), inputsFirst: true)
        }
        let sequences = (0..<batches).map { concatenateColumns(Array(read[$0 * heads..<($0 + 1) * heads])) }
        return (concatenateRows(sequences), weights)
    }
}
