import LowRankCore

// The variants of multi-LoRA batching: one base, one set of adapters, five ways to add the low-rank parts.

/// What the variants have in common.
class AdapterServer<S: Scalar>: WeightServer {
    let W0: Tensor<S>
    let adapters: [ServedAdapter<S>]

    init(_ W0: Tensor<S>, _ adapters: [ServedAdapter<S>]) {
        self.W0 = W0
        self.adapters = adapters
    }

    func outputs(_ x: Tensor<S>, adapters chosen: [Int]) -> Tensor<S> {
        var y = product(x, transposed: false, W0, transposed: true)
        add(chosen, x, to: &y)
        return y
    }

    /// y_t += s B A x_t for the adapter chosen for each token.
    func add(_ chosen: [Int], _ x: Tensor<S>, to y: inout Tensor<S>) {}

    var storedBytes: Int { W0.byteCount + adapters.reduce(0) { $0 + $1.A.byteCount + $1.B.byteCount } }

    func operations(adapters chosen: [Int]) -> Int {
        let cost = cost(chosen)
        return cost.baseFlops + cost.groupedFlops
    }

    func cost(_ chosen: [Int]) -> AdapterBatchCost {
        AdapterBatchCost(inputs: W0.columns, outputs: W0.rows, ranks: adapters.map(\.rank), chosen: chosen)
    }

    func derived(adapters chosen: [Int]) -> NamedTensors<S> {
        let (runs, cost) = (AdapterRun.runs(chosen), cost(chosen))
        let starts = runs.indices.map { runs[..<$0].reduce(0) { $0 + $1.tokens.count } }
        return [
            "sorted_order": .vector(runs.flatMap(\.tokens)),
            "segment_start": .vector(starts), "segment_adapter": .vector(runs.map(\.adapter)),
            "flops_base": .scalar(cost.baseFlops), "flops_grouped": .scalar(cost.groupedFlops),
            "flops_padded": .scalar(cost.paddedFlops), "weight_reads_grouped": .scalar(cost.groupedReads),
            "weight_copies_padded": .scalar(cost.paddedCopies),
        ]
    }
}

/// Merges one adapter after the other into a copy of W0.
final class MergedServer<S: Scalar>: AdapterServer<S> {
    override func outputs(_ x: Tensor<S>, adapters chosen: [Int]) -> Tensor<S> {
        var y = Tensor<S>.zeros([x.rows, W0.rows])
        for run in AdapterRun.runs(chosen) {
            let W = run.adapter < 0 ? W0 : adapters[run.adapter].merged(into: W0)
            y.addRows(product(x.gatheringRows(run.tokens), transposed: false, W, transposed: true), at: run.tokens)
        }
        return y
    }

    override func operations(adapters chosen: [Int]) -> Int {
        let active = AdapterRun.runs(chosen).map(\.adapter).filter { $0 >= 0 }
        return cost(chosen).baseFlops + active.reduce(0) { $0 + 2 * adapters[$1].rank * W0.count }
    }
}

/// Two matrix-vector products per token.
final class LoopServer<S: Scalar>: AdapterServer<S> {
    override func add(_ chosen: [Int], _ x: Tensor<S>, to y: inout Tensor<S>) {
        for (t, a) in chosen.enumerated() where a >= 0 { y.add(adapters[a], x, token: t) }
    }
}

/// Copies the factors for every token, filled up to the largest rank of the batch.
final class PaddedServer<S: Scalar>: AdapterServer<S> {
    override func add(_ chosen: [Int], _ x: Tensor<S>, to y: inout Tensor<S>) {
        let rank = chosen.filter { $0 >= 0 }.map { adapters[$0].rank }.max() ?? 0
        let copies = chosen.map { $0 < 0 ? nil : adapters[$0].padded(to: rank) }
        for (t, copy) in copies.enumerated() { if let copy { y.add(copy, x, token: t) } }
    }

    override func operations(adapters chosen: [Int]) -> Int { cost(chosen).baseFlops + cost(chosen).paddedFlops }
}

/// Two products for all tokens of one adapter.
final class GroupedServer<S: Scalar>: AdapterServer<S> {
    override func add(_ chosen: [Int], _ x: Tensor<S>, to y: inout Tensor<S>) {
        for run in AdapterRun.runs(chosen) where run.adapter >= 0 {
            let adapter = adapters[run.adapter]
            let h = product(x.gatheringRows(run.tokens), transposed: false, adapter.A, transposed: true)
            y.addRows(product(h, transposed: false, adapter.B, transposed: true, alpha: S(adapter.scale)), at: run.tokens)
        }
    }
}

/// Rank by rank from the cells of a pool: a row of A beside a column of B.
final class PagedServer<S: Scalar>: AdapterServer<S> {
    /// [cells, inputs] and [cells, outputs].
    private var rowsOfA: Tensor<S>
    private var columnsOfB: Tensor<S>
    /// The cells of each adapter, by rank.
    private var cells: [[Int32]] = []

    /// - Parameter order: in which cells are given out; ascending unless said otherwise.
    init(_ W0: Tensor<S>, _ adapters: [ServedAdapter<S>], order: [Int]? = nil) {
        let count = adapters.reduce(0) { $0 + $1.rank }
        rowsOfA = .zeros([count, W0.columns])
        columnsOfB = .zeros([count, W0.rows])
        super.init(W0, adapters)
        var pool = PagedPool(order: order ?? Array(0..<count))
        for (id, adapter) in adapters.enumerated() {
            let own = pool.allocate(id, cells: adapter.rank)!
            rowsOfA.addRows(adapter.A, at: own)
            columnsOfB.addRows(adapter.B.transposed(), at: own)
            cells.append(own.map { Int32($0) })
        }
    }

    override func add(_ chosen: [Int], _ x: Tensor<S>, to y: inout Tensor<S>) {
        var (gathered, first, scales) = ([Int32](), [Int32(0)], [S]())
        for a in chosen {
            if a >= 0 { gathered += cells[a] }
            first.append(Int32(gathered.count))
            scales.append(a >= 0 ? S(adapters[a].scale) : 0)
        }
        let (N, n, m) = (Int64(x.rows), Int64(W0.columns), Int64(W0.rows))
        x.read { x in
            rowsOfA.read { A in
                columnsOfB.read { B in y.write { S.kernels.gatheredProducts(x, A, B, gathered, first, scales, $0, N, n, m) } }
            }
        }
    }
}
