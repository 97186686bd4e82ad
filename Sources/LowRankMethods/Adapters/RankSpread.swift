import LowRankCore

/// The leading principal components of rows that come in batches: of a batch and what is kept of those before, the
/// centred SVD (D. Ross, J. Lim, R.-S. Lin, M.-H. Yang, IJCV 2008).
package struct IncrementalPCA<S: Scalar> {
    /// [k, n], the largest entry of each positive; empty before the first batch.
    package private(set) var components: Tensor<S> = .zeros([0, 0])
    package private(set) var sigma: [S] = []
    /// sigma_i^2 over the sum of squared distances from the mean.
    package private(set) var explained: [S] = []
    /// Whether a component has the cosine tau or more with itself one batch before.
    package private(set) var converged: [Bool]
    private let count: Int
    private var mean: [S] = []
    private var seen = 0
    private var scatter: S = 0

    package init(components count: Int) {
        self.count = count
        converged = Array(repeating: false, count: count)
    }

    /// Takes in a batch [N, n]; one of fewer rows than components is left out.
    package mutating func fit(_ X: Tensor<S>, tau: Double) throws {
        guard X.rows >= count else { return }
        let (rows, n, old) = (X.rows, X.columns, components)
        let batchMean = product(Tensor(repeating: 1 / S(rows), shape: [1, rows]), X).values
        let centred = X.values.enumerated().map { $1 - batchMean[$0 % n] }
        scatter += centred.reduce(0) { $0 + $1 * $1 }
        var stacked = centred
        if seen > 0 {
            let shift = zip(mean, batchMean).map { $0 - $1 }
            let share = S(Double(seen * rows) / Double(seen + rows))
            scatter += share * shift.reduce(0) { $0 + $1 * $1 }
            stacked = old.scalingRows(by: sigma).values + centred + shift.map { share.squareRoot() * $0 }
        }
        let svd = try Tensor(stacked, shape: [stacked.count / n, n]).svd(signs: .right).leading(count)
        mean = zip(seen > 0 ? mean : batchMean, batchMean).map { ($0 * S(seen) + $1 * S(rows)) / S(seen + rows) }
        seen += rows
        (components, sigma) = (svd.vt, svd.s.values)
        explained = sigma.map { $0 * $0 / scatter }
        guard old.rows > 0 else { return }
        converged = zip(components.slices, old.slices).map { $0.dot($1) >= tau }
    }
}

/// How many components each of some layers gets, so that all together explain the most of the layers' variances.
package struct RankSpread<S: Scalar> {
    /// By layer.
    package private(set) var ranks: [Int]
    /// Of the layers that own one.
    package private(set) var analyses: [Int: IncrementalPCA<S>]
    /// The batches that they took in.
    package private(set) var batches: [Int: [Int]] = [:]
    /// The first layer that reads the same inputs, whose analysis counts for all of them.
    package let owners: [Int]

    /// - Parameters:
    ///   - inputs: the batches of every layer; they are taken again from the first one on while a layer has not converged.
    ///   - rank: on average.
    ///   - onFit: called with the layer after each batch that its analysis has taken in.
    /// - Throws: `MethodError` when the components do not converge.
    package init(
        _ inputs: [[Tensor<S>]], rank: Int, components: Int, tau: Double, onFit: (Int, IncrementalPCA<S>) -> Void
    ) throws {
        let first = inputs.map { $0.first?.values ?? [] }
        owners = first.indices.map { i in first.firstIndex(of: first[i])! }
        let own = Set(owners).sorted()
        analyses = Dictionary(uniqueKeysWithValues: own.map { ($0, IncrementalPCA(components: components)) })
        ranks = Array(repeating: components, count: inputs.count)
        // As often as it takes, but not for ever.
        for t in 0..<1000 * (inputs.map(\.count).max() ?? 1) {
            let open = own.filter { !analyses[$0]!.converged.prefix(ranks[$0]).allSatisfy { $0 } }
            if open.isEmpty { return }
            for layer in open {
                let batch = t % inputs[layer].count
                try analyses[layer]!.fit(inputs[layer][batch], tau: tau)
                batches[layer, default: []].append(batch)
                onFit(layer, analyses[layer]!)
            }
            if analyses.values.allSatisfy({ !$0.sigma.isEmpty }) { spread(budget: rank * inputs.count) }
        }
        throw MethodError("eva: the components of the inputs have not converged", hyperparameter: "tau")
    }

    private mutating func spread(budget: Int) {
        // Layers with an analysis of their own come first where values are equal.
        let order = Set(owners).sorted() + owners.indices.filter { owners[$0] != $0 }
        let all = order.enumerated().flatMap { position, layer in
            analyses[owners[layer]]!.explained.map { (explained: $0, position: position, layer: layer) }
        }
        let best = all.sorted { ($1.explained, $0.position) < ($0.explained, $1.position) }.prefix(budget)
        ranks = owners.indices.map { layer in best.count { $0.layer == layer } }
        for (layer, owner) in owners.enumerated() where ranks[owner] < ranks[layer] { ranks.swapAt(owner, layer) }
    }
}
