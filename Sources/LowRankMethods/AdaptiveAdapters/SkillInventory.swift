import LowRankCore

/// All skills, and the weight that they change.
struct SkillInventory {
    let A, B, W0: Tensor<Double>
    private let (H, S, r): (Int, Int, Int)

    init(A: Tensor<Double>, B: Tensor<Double>, W0: Tensor<Double>) {
        (self.A, self.B, self.W0) = (A, B, W0)
        (H, S, r) = (A.shape[0], A.shape[1], A.shape[3])
    }

    /// A, n x r, and B, r x m, of these weights.
    private func factors(_ weights: [Double]) -> (A: Tensor<Double>, B: Tensor<Double>) {
        let (m, n) = (W0.rows, W0.columns)
        var (a, b) = (Tensor<Double>.zeros([n, r]), Tensor<Double>.zeros([r, m]))
        each { k, i, j, ofA, ofB in
            if let ofA { a[i, j] += weights[k] * A[ofA] }
            if let ofB { b[j, i] += weights[k] * B[ofB] }
        }
        return (a, b)
    }

    /// Calls `body` for each number of the skills: the skill's weight, the input or output, the component, and the place
    /// in A or in B.
    private func each(_ body: (_ k: Int, _ i: Int, _ j: Int, _ ofA: Int?, _ ofB: Int?) -> Void) {
        let (rows, columns) = (W0.columns / H, W0.rows / H)
        for k in 0..<H * S {
            for i in 0..<rows { for j in 0..<r { body(k, k / S * rows + i, j, (k * rows + i) * r + j, nil) } }
            for i in 0..<columns { for j in 0..<r { body(k, k / S * columns + i, j, nil, (k * r + j) * columns + i) } }
        }
    }

    func apply(_ X: Tensor<Double>, _ weights: [Double]) -> Tensor<Double> {
        let f = factors(weights)
        return product(X, transposed: false, W0, transposed: true)
            .adding(product: product(X, f.A), f.B, alpha: 1 / Double(r))
    }

    /// W0 + (A B)^T / r.
    func matrix(_ weights: [Double]) -> Tensor<Double> {
        let f = factors(weights)
        return W0 + (1 / Double(r)) * product(f.A, f.B).transposed()
    }

    /// Of all skills and of the weights.
    func gradients(
        _ X: Tensor<Double>, _ dY: Tensor<Double>, _ weights: [Double]
    ) -> (A: Tensor<Double>, B: Tensor<Double>, weights: [Double]) {
        let f = factors(weights)
        let dA = (1 / Double(r)) * product(X, transposed: true, product(dY, transposed: false, f.B, transposed: true))
        let dB = (1 / Double(r)) * product(product(X, f.A), transposed: true, dY)
        var (ofA, ofB, ofWeights) = (Tensor<Double>.zeros(A.shape), Tensor<Double>.zeros(B.shape), weights.map { _ in 0.0 })
        each { k, i, j, inA, inB in
            if let inA {
                ofA[inA] = weights[k] * dA[i, j]
                ofWeights[k] += A[inA] * dA[i, j]
            }
            if let inB {
                ofB[inB] = weights[k] * dB[j, i]
                ofWeights[k] += B[inB] * dB[j, i]
            }
        }
        return (ofA, ofB, ofWeights)
    }
}
