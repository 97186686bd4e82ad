import LowRankCore

/// The sum of a step's gradients under dp-sgd: sum_i c_i g_i, c_i = min(1, C / (||g_i|| + 1e-6)).
package struct ClippedSum<S: Scalar> {
    /// C.
    private let largestNorm: Double
    /// One for each tensor of a gradient.
    package private(set) var tensors: [Tensor<S>]

    /// - Parameters:
    ///   - shapes: of the tensors of a sample's gradient.
    ///   - largestNorm: C, of a sample's gradient over all of them.
    package init(shapes: [[Int]], largestNorm: Double) {
        self.largestNorm = largestNorm
        tensors = shapes.map { .zeros($0) }
    }

    /// Adds the gradient of a sample.
    /// - Returns: ||g_i|| over all its tensors, and c_i.
    package mutating func add(_ gradient: [Tensor<S>]) -> (norm: Double, factor: Double) {
        let norm = gradient.reduce(0.0) { $0 + $1.dot($1) }.squareRoot()
        let factor = min(1, largestNorm / (norm + 1e-6))
        for (i, tensor) in gradient.enumerated() { tensors[i].blend(keeping: 1, adding: factor, of: tensor) }
        return (norm, factor)
    }

    /// (sum + sigma C z) / L.
    /// - Parameters:
    ///   - expectedBatch: L.
    ///   - z: standard normal numbers in the shape of the i-th tensor.
    package func noisy(noiseMultiplier sigma: Double, expectedBatch L: Double, z: (Int) -> Tensor<S>) -> [Tensor<S>] {
        tensors.indices.map { i in
            var tensor = tensors[i]
            tensor.blend(keeping: 1 / L, adding: sigma * largestNorm / L, of: z(i))
            return tensor
        }
    }
}
