import LowRankCore

/// The weights of a graph in a topological order.
struct OrderedFit {
    var W: Tensor<Double>
    /// ||X_j - X W_:j||^2 / (2 n) of each column.
    var losses: [Double]
    var loss: Double { losses.reduce(0, +) }
}

/// OrderedRegressions of columns of X on others.
struct OrderedRegressions {
    private let gram: Tensor<Double>
    private let n: Double

    init(_ X: Tensor<Double>) { (gram, n) = (X.gram, Double(X.rows)) }

    /// -X^T (X - X W) / n.
    func gradient(_ W: Tensor<Double>) -> Tensor<Double> { (1 / n) * (product(gram, W) - gram) }

    func fit(_ order: [Int]) throws -> OrderedFit {
        let d = order.count
        return try fit(order, 0...d - 1, from: OrderedFit(W: .zeros([d, d]), losses: [Double](repeating: 0, count: d)))
    }

    /// Fits the columns at these positions of the order; the others are those of `fit`.
    func fit(_ order: [Int], _ positions: ClosedRange<Int>, from fit: OrderedFit) throws -> OrderedFit {
        let d = order.count
        var fit = fit
        for p in positions {
            let (j, before) = (order[p], Array(order[..<p]))
            for i in 0..<d { fit.W[i, j] = 0 }
            var square = gram[j, j]
            if p > 0 {
                let G = Tensor(before.flatMap { a in before.map { gram[a, $0] } }, shape: [p, p])
                let c = Tensor(before.map { gram[$0, j] }, shape: [p, 1])
                let w = (try? G.cholesky()) == nil ? try G.leastSquares(c) : try G.solve(c)
                for (k, i) in before.enumerated() { fit.W[i, j] = w[k] }
                square += w.dot(product(G, w)) - 2 * w.dot(c)
            }
            fit.losses[j] = max(square, 0) / (2 * n)
        }
        return fit
    }
}
