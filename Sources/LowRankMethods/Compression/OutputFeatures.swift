import LowRankCore

/// The leading directions of a layer's outputs, about their mean.
///
///     mu = E[y],   C = E[y y^T] - mu mu^T = Q L Q^T;    y ~ Q_k Q_k^T (y - mu) + mu
///
/// The mean squared error is sum_{i > k} L_i, the least of all affine maps of rank k.
struct OutputFeatures<S: Scalar> {
    let mean: Tensor<S>
    /// C [m, m].
    let covariance: Tensor<S>
    /// Descending.
    let eigenvalues: [S]
    /// Q_k [m, k], the entry of largest magnitude in each column positive.
    let basis: Tensor<S>

    /// - Parameters:
    ///   - outputs: y [tokens, m].
    ///   - isCentred: whether mu is taken off; it counts as zero otherwise.
    init(_ outputs: Tensor<S>, rank: Int, isCentred: Bool = true) throws {
        let (N, m) = (outputs.rows, outputs.columns)
        let ones = Tensor<S>(repeating: 1, shape: [1, N])
        let sum = product(ones, outputs, alpha: 1 / S(N))
        mean = isCentred ? sum.reshaped([m]) : .zeros([m])
        // About the mean from the start: the difference of two large numbers would lose digits.
        let centred = outputs.adding(product: ones.transposed(), mean.reshaped([1, m]), alpha: -1)
        covariance = product(centred, transposed: true, centred, alpha: 1 / S(N))
        let eigen = try covariance.symmetricEigen()
        eigenvalues = eigen.values.values.reversed()
        basis = eigen.vectors.gatheringRows((0..<rank).map { m - 1 - $0 }).transposed()
    }

    /// x Q_k Q_k^T for rows x [N, m].
    func projected(_ rows: Tensor<S>) -> Tensor<S> {
        product(product(rows, basis), transposed: false, basis, transposed: true)
    }

    /// (I - Q_k Q_k^T) mu [m]: what the second factor adds, so that the mean stays.
    var restOfMean: Tensor<S> {
        let row = mean.reshaped([1, mean.count])
        return (row - projected(row)).reshaped([mean.count])
    }

    /// The layer y = W x + b in two factors: W2 = Q_k and W1 = Q_k^T W, with b2 = (I - Q_k Q_k^T) mu and b1 = Q_k^T b.
    func compressed(_ W: Tensor<S>, bias: Tensor<S>?) -> CompressedWeight<S> {
        let W1 = product(basis, transposed: true, W)
        var biases: NamedTensors<S> = ["b2": restOfMean]
        if let bias { biases["b1"] = product(bias.reshaped([1, bias.count]), basis).reshaped([basis.columns]) }
        var result = CompressedWeight(basis, W1, symbols: ("W2", "W1"), biases: biases)
        result.bias = restOfMean
        if let bias { result.bias = restOfMean + projected(bias.reshaped([1, bias.count])).reshaped([bias.count]) }
        return result
    }

    /// y = x W^T + b [tokens, m].
    static func outputs(_ X: Tensor<S>, _ W: Tensor<S>, bias: Tensor<S>?) -> Tensor<S> {
        let y = product(X, transposed: false, W, transposed: true)
        guard let bias else { return y }
        return y.adding(product: Tensor(repeating: 1, shape: [X.rows, 1]), bias.reshaped([1, bias.count]))
    }
}
