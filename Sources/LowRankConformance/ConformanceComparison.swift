import LowRankCore
import LowRankMethods

extension ConformanceCase {
    /// How far a computed tensor is from the expected one.
    struct Deviation: Sendable {
        /// Largest abs(computed - expected) / largest abs(expected); the numerator alone where all are expected to be 0.
        let relativeError: Double
        /// Largest abs(computed - expected) / (absolute + relative * largest abs(expected)), from the case's tolerance.
        let shareOfTolerance: Double
        /// Why the two cannot be compared at all.
        let reason: String?

        var isWithinTolerance: Bool { shareOfTolerance <= 1 }

        /// What cannot be compared.
        init(reason: String) {
            (relativeError, shareOfTolerance, self.reason) = (.infinity, .infinity, reason)
        }

        init(error: Double, size: Double, tolerance: Double) {
            relativeError = size > 0 ? error / size : error
            shareOfTolerance = error == 0 ? 0 : error / tolerance
            reason = nil
        }
    }

    /// Compares what was computed for `name` with what is expected, by the rule of the case.
    /// - Precondition: `name` is expected.
    func deviation(_ computed: Tensor<Double>, for name: String) -> Deviation {
        let expected = expected[name]!
        guard computed.shape == expected.shape else {
            return Deviation(reason: "'\(name)' has the shape \(computed.shape), expected \(expected.shape)")
        }
        guard computed.isFinite else {
            return Deviation(reason: "'\(name)' is not finite")
        }
        switch compare[name] ?? .entrywise {
        case .entrywise: return entrywise(computed.values, expected.values)
        case .sign: return upToSigns(computed, expected)
        case .subspace:
            do {
                let (a, b) = try Self.projectors(computed, expected)
                return entrywise(a.values, b.values)
            } catch {
                return Deviation(reason: "'\(name)': \(error)")
            }
        }
    }

    private func entrywise(_ computed: [Double], _ expected: [Double]) -> Deviation {
        let size = expected.map { abs($0) }.max() ?? 0
        let error = zip(computed, expected).map { abs($0 - $1) }.max() ?? 0
        return Deviation(error: error, size: size, tolerance: absoluteTolerance + relativeTolerance * size)
    }

    /// The better of a sign per column and a sign per row; a vector or a scalar has one sign.
    private func upToSigns(_ computed: Tensor<Double>, _ expected: Tensor<Double>) -> Deviation {
        let columns = expected.shape.count == 2 ? expected.columns : 1
        let rows = columns == 0 ? 0 : expected.count / columns
        func aligned(_ groupOf: (Int) -> Int, groups: Int) -> [Double] {
            var products = [Double](repeating: 0, count: groups)
            for i in 0..<expected.count { products[groupOf(i)] += computed[i] * expected[i] }
            return (0..<expected.count).map { products[groupOf($0)] < 0 ? -computed[$0] : computed[$0] }
        }
        let target = expected.values
        let byColumn = entrywise(aligned({ $0 % columns }, groups: columns), target)
        guard expected.shape.count == 2 else { return byColumn }
        let byRow = entrywise(aligned({ $0 / columns }, groups: rows), target)
        return byRow.shareOfTolerance < byColumn.shareOfTolerance ? byRow : byColumn
    }

    /// The projectors onto the spans of the vectors along the longer side (columns of a tall matrix, rows
    /// of a wide one). When the expected vectors are orthonormal the computed ones have to be so too;
    /// otherwise both are orthonormalised first.
    private static func projectors(
        _ computed: Tensor<Double>, _ expected: Tensor<Double>
    ) throws -> (Tensor<Double>, Tensor<Double>) {
        let isTall = expected.rows >= expected.columns
        var (a, b) = isTall ? (computed, expected) : (computed.transposed(), expected.transposed())
        let gram = product(b, transposed: true, b)
        let defect = zip(gram.values, Tensor<Double>.identity(b.columns).values).map { abs($0 - $1) }.max() ?? 0
        if defect > 1e-6 { (a, b) = (try a.qr().q, try b.qr().q) }
        return (
            product(a, transposed: false, a, transposed: true), product(b, transposed: false, b, transposed: true)
        )
    }
}
