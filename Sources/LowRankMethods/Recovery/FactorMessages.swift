import LowRankCore

/// Entries of a tensor with a core of ones, y = sum_r prod_k u_k(i_k)_r + noise, and what they say of its factors.
struct FactorMessages {
    let R: Int
    /// Of each mode the index of every entry.
    let at: [[Int]]
    let y: [Double]

    /// Numbers of the moments of a factor: E[u], and after it E[u u^T].
    private var width: Int { R + R * R }

    /// For each index of mode k the mean and the covariance of its factor, given the others and a prior of N(0, I);
    /// nil without an entry.
    func observations(
        of k: Int, _ factors: [[MaternProcesses.State]], precision: Double
    ) throws -> [MaternProcesses.Observation?] {
        let (R, width, y, indices) = (R, width, y, at[k])
        var sums = [Double](repeating: 0, count: factors[k].count * width)
        sums.withUnsafeMutableBufferPointer { sums in
            forEachBlock(factors, but: k) { block, moments in
                for n in block {
                    let (own, sum) = ((n - block.lowerBound) * width, indices[n] * width)
                    for r in 0..<R { sums[sum + r] += y[n] * moments[own + r] }
                    for p in R..<width { sums[sum + p] += moments[own + p] }
                }
            }
        }
        let seen = Set(indices)
        return try factors[k].indices.map { i in
            guard seen.contains(i) else { return nil }
            let own = sums[i * width..<(i + 1) * width]
            let eta = Tensor(Array(own.prefix(R)), shape: [R, 1])
            let lambda = Tensor(Array(own.dropFirst(R)), shape: [R, R])
            let V = try (Tensor.identity(R) + precision * lambda).solve(.identity(R))
            return .init(y: precision * product(V, eta), covariance: V)
        }
    }

    /// sum E[(y - sum_r prod_k u_k)^2].
    func expectedSquares(_ factors: [[MaternProcesses.State]]) -> Double {
        var sum = 0.0
        forEachBlock(factors, but: nil) { block, moments in
            for n in block {
                let own = (n - block.lowerBound) * width
                let (mean, square) = (moments[own..<own + R].reduce(0, +), moments[own + R..<own + width].reduce(0, +))
                sum += y[n] * y[n] - 2 * y[n] * mean + square
            }
        }
        return sum
    }

    /// The products of the moments over all modes but one, for some entries at a time.
    private func forEachBlock(
        _ factors: [[MaternProcesses.State]], but left: Int?,
        _ body: (_ block: Range<Int>, _ moments: UnsafeMutableBufferPointer<Double>) -> Void
    ) {
        let (width, length) = (width, 512)
        let modes = factors.indices.filter { $0 != left }.map { k in
            let moments = factors[k].flatMap {
                $0.mean.values + ($0.covariance + product($0.mean, transposed: false, $0.mean, transposed: true)).values
            }
            return (at: at[k], moments: moments)
        }
        withUnsafeTemporaryAllocation(of: Double.self, capacity: length * width) { products in
            for first in stride(from: 0, to: y.count, by: length) {
                let block = first..<min(first + length, y.count)
                products.initialize(repeating: 1)
                for mode in modes {
                    mode.moments.withUnsafeBufferPointer { moments in
                        mode.at.withUnsafeBufferPointer { at in
                            for n in block {
                                let (to, from) = ((n - first) * width, at[n] * width)
                                for p in 0..<width { products[to + p] *= moments[from + p] }
                            }
                        }
                    }
                }
                body(block, products)
            }
        }
    }
}
