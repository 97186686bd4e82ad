import LowRankCore

/// How much of a layer's weights stands out, and draws of layers by it.
///
///     A_ij = |W_ij| ||X_j||_2         over the tokens of a calibration batch; all linear weights of the layer
///     D = 100 #{A_ij > M mean(A)} / #A
///
/// L. Yin et al., Outlier Weighed Layerwise Sparsity (OWL), ICML 2024, arXiv:2310.05175.
package enum OutlierScores {
    /// D of one layer, in per cent.
    /// - Parameter weights: W [outputs, inputs] and ||X_j||_2 [inputs] of every linear weight.
    package static func score<S: Scalar>(_ weights: [(W: Tensor<S>, norms: Tensor<S>)], threshold M: Double) -> Double {
        var (sum, count) = (0.0, 0)
        forEachEntry(weights) { sum += $0; count += 1 }
        let bound = M * (sum / Double(count))
        var outliers = 0
        forEachEntry(weights) { if $0 > bound { outliers += 1 } }
        return Double(outliers) / Double(count) * 100
    }

    private static func forEachEntry<S: Scalar>(
        _ weights: [(W: Tensor<S>, norms: Tensor<S>)], _ body: (Double) -> Void
    ) {
        for (W, norms) in weights {
            W.read { w in
                norms.read { x in
                    for i in 0..<W.count { body(abs(Double(w[i])) * Double(x[i % W.columns])) }
                }
            }
        }
    }

    /// Different indices, drawn without replacement with the probabilities p as `numpy.random.choice` does it: as many
    /// uniform numbers as indices are missing, looked up in the cumulated probabilities of those that are left,
    /// until there are enough.
    /// - Precondition: at least `count` of the probabilities are not 0.
    package static func draw(_ count: Int, probabilities: [Double], uniform: () throws -> Double) rethrows -> [Int] {
        var left = probabilities
        var found: [Int] = []
        while found.count < count {
            let uniforms = try (found.count..<count).map { _ in try uniform() }
            for index in found { left[index] = 0 }
            var sum = 0.0
            let cumulated = left.map { p in sum += p; return sum }
            for u in uniforms {
                let index = cumulated.firstIndex { $0 / sum > u }!
                if !found.contains(index) { found.append(index) }
            }
        }
        return found
    }
}
