import LowRankCore

/// min_x ||A x - b||, A s x k, b s x 1, preconditioned by a count-sketch.
struct FastRegression {
    let R, B: Tensor<Double>
    private let b, start: Tensor<Double>
    private let step: Double

    static let divergence = MethodError(
        "alt-min-completion: a regression diverges; it needs more sketch_rows", isDivergence: true)

    /// nil when the sketch has not the rank of k.
    init?(_ A: Tensor<Double>, _ b: Tensor<Double>, rows: Int, step: Double, _ streams: RandomStreams) throws {
        let s = A.rows
        let row = streams.indices("sketch_row", s, below: rows)
        let sign: Tensor<Double> = streams.uniform("sketch_sign", [s], from: -1, to: 1)
        let joined = Tensor((0..<s).flatMap { i in A.gatheringRows([i]).values + [b[i]] }, shape: [s, A.columns + 1])
        var sketch = Tensor<Double>.zeros([rows, A.columns + 1])
        sketch.addRows(joined.scalingRows(by: sign.values.map { $0 < 0 ? -1 : 1 }), at: row)
        let k = A.columns
        let SA = sketch.leadingColumns(k)
        guard rows >= k else { return nil }
        let factors = try SA.qr()
        let diagonal = (0..<k).map { factors.r[$0, $0] }
        guard diagonal.min()! > 1e-12 * diagonal.max()! else { return nil }
        (R, self.b, self.step) = (factors.r, b, step)
        // R^T B^T = A^T.
        B = try factors.r.transposed().solve(A.transposed()).transposed()
        let Sb = Tensor((0..<rows).map { sketch[$0, k] }, shape: [rows, 1])
        start = product(factors.q, transposed: true, Sb)
    }

    /// x after 0, 1, ..., `iterations` steps.
    func solutions(_ iterations: Int) throws -> [Tensor<Double>] {
        var y = start
        var all = [try R.solve(y)]
        for _ in 0..<iterations {
            y = y + step * product(B, transposed: true, b - product(B, y))
            guard y.isFinite else { throw Self.divergence }
            all.append(try R.solve(y))
        }
        return all
    }
}
