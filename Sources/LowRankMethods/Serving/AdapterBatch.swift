import LowRankCore

/// The tokens of a batch that ask for the same adapter.
package struct AdapterRun: Sendable, Equatable {
    /// -1 for the base alone.
    package let adapter: Int
    /// In the order of the batch.
    package let tokens: [Int]

    /// By adapter, the base first: what a stable sort of the batch makes of it.
    package static func runs(_ chosen: [Int]) -> [AdapterRun] {
        let tokens = Dictionary(grouping: chosen.indices) { chosen[$0] }
        return tokens.keys.sorted().map { AdapterRun(adapter: $0, tokens: tokens[$0]!) }
    }
}

/// What a batch costs in one layer of n inputs and m outputs; a multiplication with its addition counts as 2.
package struct AdapterBatchCost: Sendable, Equatable {
    package let baseFlops: Int
    /// No rank is padded.
    package let groupedFlops: Int
    /// Every token with an adapter at the largest rank of the batch.
    package let paddedFlops: Int
    /// Numbers of A and B that grouping reads: each adapter once.
    package let groupedReads: Int
    /// Numbers of A and B that padding copies.
    package let paddedCopies: Int

    /// - Parameters:
    ///   - ranks: of all adapters.
    ///   - chosen: the adapter of each token, -1 for none.
    package init(inputs n: Int, outputs m: Int, ranks: [Int], chosen: [Int]) {
        let used = chosen.filter { $0 >= 0 }.map { ranks[$0] }
        let largest = used.max() ?? 0
        baseFlops = 2 * chosen.count * m * n
        groupedFlops = 2 * used.reduce(0, +) * (m + n)
        paddedFlops = 2 * used.count * largest * (m + n)
        groupedReads = Set(chosen).filter { $0 >= 0 }.reduce(0) { $0 + ranks[$1] } * (m + n)
        paddedCopies = used.count * largest * (m + n)
    }
}

extension ServedAdapter {
    /// W0 + s B A.
    package func merged(into W0: Tensor<S>) -> Tensor<S> {
        var W = W0
        W.accumulateProduct(B, A, alpha: S(scale), beta: 1)
        return W
    }

    /// The same product with further rows of A and columns of B that are zero, up to a larger rank.
    func padded(to rank: Int) -> ServedAdapter {
        let (m, n, r) = (B.rows, A.columns, self.rank)
        var (wideA, wideB) = (Tensor<S>.zeros([rank, n]), Tensor<S>.zeros([m, rank]))
        A.read { A in wideA.write { $0.update(from: A, count: r * n) } }
        B.read { B in wideB.write { for i in 0..<m { ($0 + i * rank).update(from: B + i * r, count: r) } } }
        return ServedAdapter(A: wideA, B: wideB, scale: scale)
    }
}

extension Tensor {
    /// Row t of y (this matrix) gains s B A x_t.
    mutating func add(_ adapter: ServedAdapter<S>, _ x: Tensor, token t: Int) {
        let (m, n, r) = (columns, x.columns, adapter.rank)
        var h = Tensor(uninitialized: [1, r])
        x.read { x in adapter.A.read { A in h.write { multiply(transB: true, 1, r, n, x + t * n, A, $0) } } }
        h.read { h in
            adapter.B.read { B in
                write { multiply(transB: true, 1, m, r, h, B, $0 + t * m, alpha: S(adapter.scale), beta: 1) }
            }
        }
    }

    /// Adds row i of a matrix to row rows[i] of this one.
    mutating func addRows(_ addend: Tensor, at rows: [Int]) {
        precondition(addend.shape == [rows.count, columns], "\(addend.shape) for \(rows.count) rows of \(columns)")
        let (indices, columns) = (rows.map { Int32($0) }, columns)
        addend.read { a in write { S.kernels.scatterRows(a, indices, $0, Int64(rows.count), Int64(columns)) } }
    }
}
