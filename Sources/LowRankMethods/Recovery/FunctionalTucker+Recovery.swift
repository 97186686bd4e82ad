import LowRankCore

/// The whole method for a tensor of which some entries were seen, with a core of ones: modes take turns, each inferred from the
/// messages of its entries.
///
///     places of an extent are 1 / 2 n, 3 / 2 n, ...;   entries are brought to a mean square of 1
///     after each round:  tau = (1 + N / 2) / (1 + sum E[(y - sum_r prod_k u_k)^2] / 2), the precision of the noise
///
/// Ends when tau moves by less than a thousandth, or after 50 rounds. It starts at 10: with the code's 1 the noise is as large as
/// the entries, and parts of the factors may vanish for good. The paper's core and damping are left out.
extension FunctionalTucker: RecoveryMethod {
    public var reads: Set<Observation> { [.tensorEntries] }

    /// Of "D" [n_1, ..., n_K] and "mask"; leaves "L" like D and `u<k>` [n_k, R].
    public func recover(
        _ observed: NamedTensors<Double>, streams: RandomStreams, watch: (_ iteration: Int, NamedTensors<Double>) -> Void
    ) throws -> Recovery {
        let given = GivenTensors(observed, of: Self.card.id)
        let shape = try given.shape("D")
        let D = try given.tensor("D", shape.map(Optional.some))
        let seen = try given.indices("mask", below: 2)
        guard shape.count > 1, try given.tensor("mask", shape.map(Optional.some)).count == seen.count, seen.contains(1) else {
            throw MethodError("funbat: nothing was seen, or 'D' of shape \(shape) is no tensor")
        }
        let entries = seen.indices.filter { seen[$0] == 1 }
        let scale = max((entries.reduce(0) { $0 + D[$1] * D[$1] } / Double(entries.count)).squareRoot(), .leastNormalMagnitude)
        var (at, stride): ([[Int]], Int) = ([], D.count)
        for n in shape {
            stride /= n
            at.append(entries.map { $0 / stride % n })
        }
        let messages = FactorMessages(R: R, at: at, y: entries.map { D[$0] / scale })
        var factors = shape.enumerated().map { k, n in
            (0..<n).map { i in
                MaternProcesses.State(
                    mean: streams.normal("start\(k)/\(i)", [R, 1], deviation: 1), covariance: .zeros([R, R]))
            }
        }
        var (tau, round, hasConverged) = (10.0, 0, false)
        while round < 50, !hasConverged {
            for (k, n) in shape.enumerated() {
                factors[k] = try smoothed(
                    (0..<n).map { (Double($0) + 0.5) / Double(n) }, try messages.observations(of: k, factors, precision: tau))
            }
            let before = tau
            tau = (1 + Double(entries.count) / 2) / (1 + messages.expectedSquares(factors) / 2)
            guard tau.isFinite else { throw MethodError("funbat: the factors diverge", isDivergence: true) }
            (round, hasConverged) = (round + 1, abs(tau - before) < 1e-3 * before)
            watch(round, parts(factors, shape, scale))
        }
        return Recovery(parts: parts(factors, shape, scale), iterations: round, hasConverged: hasConverged)
    }

    private func parts(
        _ factors: [[MaternProcesses.State]], _ shape: [Int], _ scale: Double
    ) -> NamedTensors<Double> {
        let u = zip(factors, shape).map { Tensor($0.flatMap(\.mean.values), shape: [$1, R]) }
        // Rows of products of all modes but the last.
        let rows = u.dropFirst().dropLast().reduce(u[0]) { rows, next in
            Tensor(rows.slices.flatMap { row in next.scalingColumns(by: row.values).values }, shape: [rows.rows * next.rows, R])
        }
        let L = scale * product(rows, transposed: false, u.last!, transposed: true)
        return NamedTensors([("L", L.reshaped(shape))] + u.enumerated().map { ("u\($0.offset + 1)", $0.element) })
    }
}
