import LowRankCore

/// X -> U diag(max(s - t, 0)) V^T with X = U diag(s) V^T, for matrices that change little from call to call.
///
/// With a bound on the rank only so many singular values are followed: V of the call before, or at first a random one, takes a
/// step of subspace iteration.
struct SingularShrinkage {
    private let rank: Int
    private var basis: Tensor<Double>?
    /// How many singular values the last call left.
    private(set) var kept = 0

    /// - Parameter rank: the largest rank; 0: any.
    init(rank: Int, of X: Tensor<Double>, _ streams: RandomStreams) throws {
        self.rank = rank == 0 || rank >= min(X.rows, X.columns) ? 0 : rank
        guard self.rank > 0 else { return }
        basis = streams.normal("basis", [rank, X.columns], deviation: 1)
        for _ in 0..<4 { _ = try leading(X) }
    }

    /// The singular values that are followed, those of X or close to them.
    mutating func leading(_ X: Tensor<Double>) throws -> (u: Tensor<Double>, s: Tensor<Double>, vt: Tensor<Double>) {
        guard let basis else {
            let usv = try X.svd()
            return (usv.u, usv.s, usv.vt)
        }
        let Q = try product(X, transposed: false, basis, transposed: true).qr().q
        let small = try product(Q, transposed: true, X).svd()
        self.basis = small.vt
        return (product(Q, small.u), small.s, small.vt)
    }

    mutating func callAsFunction(_ X: Tensor<Double>, by t: Double) throws -> Tensor<Double> {
        let usv = try leading(X)
        let s = usv.s.values.map { max($0 - t, 0) }
        kept = s.count { $0 > 0 }
        guard kept > 0 else { return .zeros(X.shape) }
        let left = usv.u.leadingColumns(kept).scalingColumns(by: Array(s[..<kept]))
        return product(left, usv.vt.leadingRows(kept))
    }
}

/// A matrix of which some entries were seen.
struct SeenEntries {
    /// 0 where nothing was seen.
    let D: Tensor<Double>
    let places: [Int]

    /// Of "D" and "mask" [m, n], 1 where it was seen; without it everywhere.
    init(_ observed: NamedTensors<Double>, method: String) throws {
        let given = GivenTensors(observed, of: method)
        let D = try observed.matrix("D", method: method)
        guard given.has("mask") else {
            (self.D, places) = (D, Array(0..<D.count))
            return
        }
        let seen = try given.indices("mask", below: 2)
        guard try given.tensor("mask", D.rows, D.columns).count == seen.count, seen.contains(1) else {
            throw MethodError("\(method): nothing was seen")
        }
        let places = seen.indices.filter { seen[$0] == 1 }
        var known = Tensor<Double>.zeros(D.shape)
        known.write { known in D.read { D in for i in places { known[i] = D[i] } } }
        (self.D, self.places) = (known, places)
    }

    /// Z, but what was seen where it was.
    func filling(_ Z: Tensor<Double>) -> Tensor<Double> {
        var filled = Z
        filled.write { filled in D.read { D in for i in places { filled[i] = D[i] } } }
        return filled
    }
}

extension NamedTensors<Double> {
    /// "D" [12, 9] of rank 2, of which "mask" shows three quarters.
    static func completionExample(_ streams: RandomStreams) -> NamedTensors {
        let (left, right): (Tensor<Double>, Tensor<Double>) = (
            streams.normal("left", [12, 2], deviation: 1), streams.normal("right", [2, 9], deviation: 1)
        )
        var mask = Tensor<Double>(repeating: 0, shape: [12, 9])
        for i in streams.sample("seen", 81, of: 108) { mask[i] = 1 }
        return ["D": product(left, right), "mask": mask]
    }
}
