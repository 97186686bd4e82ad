import Foundation

extension Tensor<Double> {
    /// exp(A) of a square matrix: a Taylor series of A / 2^s, whose norm is at most 1/2, squared s times.
    public var exponential: Tensor {
        precondition(shape.count == 2 && rows == columns && norm.isFinite)
        let halvings = norm > 0.5 ? Int(log2(norm).rounded(.up)) + 1 : 0
        let small = pow(0.5, Double(halvings)) * self
        var (sum, term) = (Tensor.identity(rows), Tensor.identity(rows))
        for i in 1...16 {
            term = product(term, small, alpha: 1 / Double(i))
            sum = sum + term
        }
        for _ in 0..<halvings { sum = product(sum, sum) }
        return sum
    }
}
