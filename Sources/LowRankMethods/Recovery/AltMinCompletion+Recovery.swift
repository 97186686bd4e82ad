import LowRankCore

/// The same method at the cost that the paper counts: the observed entries are all that a round reads.
///
/// The start comes from subspace iteration on the observed entries, not from the SVD of a dense matrix; rounds end early when
/// the observed entries are met to 1e-10.
extension AltMinCompletion: RecoveryMethod {
    public var reads: Set<Observation> { [.someEntries] }

    /// Of "D", "mask" and, in the place of the hyper-parameter, "rank"; leaves "U" [m, k] and "V" [n, k].
    public func recover(
        _ observed: NamedTensors<Double>, streams: RandomStreams, watch: (_ iteration: Int, NamedTensors<Double>) -> Void
    ) throws -> Recovery {
        let seen = try SeenEntries(observed, method: Self.card.id)
        let given = GivenTensors(observed, of: Self.card.id)
        let k = try given.has("rank") ? given.count("rank") : self.k
        let (m, n) = (seen.D.rows, seen.D.columns)
        guard 1...min(m, n) ~= k else { throw MethodError("alt-min-completion: rank \(k) of a matrix of shape \(seen.D.shape)") }
        let labels = try partLabels(given, streams, m, n)
        func part(_ t: Int) -> [Int] { splits ? seen.places.filter { labels[$0] == t } : seen.places }

        let whole = (rows: EntryRows(seen.D, seen.places), columns: EntryRows(seen.D, seen.places, transposed: true))
        var U = try start(
            k, splits ? EntryRows(seen.D, part(0)) : whole.rows,
            splits ? EntryRows(seen.D, part(0), transposed: true) : whole.columns, streams)
        var regressions = RowRegressions(k: k, [whole.rows, whole.columns], sketch: sketches ? sketch(streams) : nil)
        let size = seen.D.norm
        var (V, round, hasConverged) = (Tensor<Double>.zeros([n, k]), 0, false)
        while round < rounds, !hasConverged {
            round += 1
            let columns = splits ? EntryRows(seen.D, part(round), transposed: true) : whole.columns
            V = try regressions.solve(columns, basis: U.qr().q).qr().q
            U = try regressions.solve(splits ? EntryRows(seen.D, part(rounds + round)) : whole.rows, basis: V)
            guard U.isFinite else { throw FastRegression.divergence }
            hasConverged = !splits && regressions.residual.squareRoot() <= 1e-10 * size
            watch(round, ["U": U, "V": V])
        }
        return Recovery(parts: ["U": U, "V": V], iterations: round, hasConverged: hasConverged)
    }

    /// The leading left singular vectors of the observed entries, large entries cut to 0.
    private func start(_ k: Int, _ rows: EntryRows, _ columns: EntryRows, _ streams: RandomStreams) throws -> Tensor<Double> {
        let width = min(k + 5, rows.count, rows.columns)
        var Q: Tensor<Double> = streams.orthonormal("start", [rows.count, width])
        for _ in 0..<6 { Q = try rows.times(columns.times(Q)).qr().q }
        let u = try product(Q, columns.times(Q).transposed().svd().u).leadingColumns(k)
        let bound = 2 * mu * (Double(k) / Double(rows.count)).squareRoot()
        return Tensor(u.values.map { abs($0) > bound ? 0 : $0 }, shape: u.shape)
    }

    private func sketch(
        _ streams: RandomStreams
    ) -> (_ row: Int, _ A: Tensor<Double>, _ b: Tensor<Double>) throws -> Tensor<Double>? {
        { row, A, b in
            guard A.rows >= A.columns else { return nil }
            let fast = try FastRegression(A, b, rows: sketchRows, step: step, streams.scoped("\(row)"))
            return try fast?.solutions(iterations).last
        }
    }
}
