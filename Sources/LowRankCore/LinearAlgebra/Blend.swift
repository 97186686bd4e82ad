extension Tensor {
    /// `self` is replaced by a self + b x, entry by entry, for an x of the same count.
    public mutating func blend(keeping a: Double, adding b: Double, of x: Tensor) {
        precondition(count == x.count, "\(shape) and \(x.shape)")
        let count = Int64(count)
        write { y in x.read { S.kernels.applyStep(y, $0, count, S(a), S(-b), 1) } }
    }
}
