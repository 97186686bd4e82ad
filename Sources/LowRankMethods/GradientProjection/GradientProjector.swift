import LowRankCore

/// How the signs of singular vectors, which the decomposition leaves open, are fixed.
package enum ProjectorSigns: Sendable, CaseIterable {
    /// The largest entry of each vector that is kept is positive; with both sides kept, of those
    /// on the side that `std` would keep, their partners following.
    case kept
    /// The same by the vectors on the other side.
    case other
    /// With both sides kept: each vector by itself.
    case separate
}

/// A rule that follows singular vectors, whose signs it has to fix.
package protocol ProjectingRule: UpdateRule {
    /// How; `kept` unless a vector of another implementation has them otherwise.
    var signs: ProjectorSigns { get set }
}

/// A moving subspace for the gradient G of an m x n weight, as GaLore has it:
///
///     R = P_left^T G P_right^T      and back      G = P_left R P_right
///
/// where a P that is absent is I. Keeps the P that are there.
package struct GradientProjector<S: Scalar>: TensorStore, Sendable {
    let shape: [Int]
    /// P from the left, m x r, orthonormal columns.
    private(set) var left: Tensor<S>?
    /// P from the right, r x n, orthonormal rows.
    private(set) var right: Tensor<S>?
    private let signs: ProjectorSigns

    /// P is 0 until the first refresh.
    init(_ shape: [Int], _ settings: ProjectionSettings) {
        let (left, right) = settings.shapes(shape)
        self.shape = shape
        signs = settings.signs
        self.left = left.map { .zeros($0, category: .projections) }
        self.right = right.map { .zeros($0, category: .projections) }
    }

    /// With a given P.
    init(_ shape: [Int], left: Tensor<S>? = nil, right: Tensor<S>? = nil) {
        self.shape = shape
        signs = .kept
        self.left = left?.copy(category: .projections)
        self.right = right?.copy(category: .projections)
    }

    /// The shape of R.
    var projectedShape: [Int] { [left?.columns ?? shape[0], right?.rows ?? shape[1]] }

    /// Numbers that R takes in scratch, with what lies between the two products when both sides are projected.
    var scratchCount: Int { projectedCount + (left != nil && right != nil ? right!.count : 0) }

    private var projectedCount: Int { projectedShape[0] * projectedShape[1] }

    // MARK: - Refreshing

    /// P <- the leading singular vectors of G; with draws, by a randomised decomposition.
    mutating func follow(_ gradient: Tensor<S>, randomized streams: RandomStreams? = nil) throws(DecompositionError) {
        let keptSide: SingularSide =
            left == nil ? .right : right == nil ? .left : shape[0] >= shape[1] ? .right : .left
        let side = signs == .other ? (keptSide == .left ? .right : .left) : keptSide
        let r = left?.columns ?? right!.rows
        var f =
            if let streams {
                try gradient.randomizedSVD(rank: r, streams: streams, signs: side)
            } else {
                try gradient.svd(signs: side)
            }
        if signs == .separate { f.fixSigns(by: .left) }
        left?.assign(f.u.leadingColumns(r))
        if signs == .separate { f.fixSigns(by: .right) }
        right?.assign(f.vt.leadingRows(r))
    }

    /// P <- the numbers injected under that name, for a projector of one side.
    /// - Returns: whether there are any.
    mutating func adopt(_ name: String, from streams: RandomStreams) -> Bool {
        guard (left == nil) != (right == nil), let P: Tensor<S> = streams.given(name, (left ?? right!).shape) else {
            return false
        }
        left?.assign(P)
        right?.assign(P)
        return true
    }

    /// P <- a draw of its shape; with both sides projected, `name`.left and `name`.right.
    mutating func draw(
        _ name: String, _ streams: RandomStreams, _ draw: (_ streams: RandomStreams, _ name: String, _ shape: [Int]) -> Tensor<S>
    ) {
        switch (left?.shape, right?.shape) {
        case (let m?, nil): left!.assign(draw(streams, name, m))
        case (nil, let n?): right!.assign(draw(streams, name, n))
        case (let m?, let n?):
            left!.assign(draw(streams, name + ".left", m))
            right!.assign(draw(streams, name + ".right", n))
        case (nil, nil): preconditionFailure("a projector without a projection")
        }
    }

    // MARK: - Projecting

    /// R <- the projection of G, in scratch for `scratchCount` numbers.
    func project(_ g: UnsafePointer<S>, into R: UnsafeMutablePointer<S>) {
        let (m, n) = (shape[0], shape[1])
        switch (left, right) {
        case (nil, let p?):
            p.read { multiply(transB: true, m, p.rows, n, g, $0, R) }
        case (let p?, nil):
            p.read { multiply(transA: true, p.columns, n, m, $0, g, R) }
        case (let p?, let q?):
            let r = p.columns
            let half = R + projectedCount  // r x n
            p.read { multiply(transA: true, r, n, m, $0, g, half) }
            q.read { multiply(transB: true, r, r, n, half, $0, R) }
        case (nil, nil):
            preconditionFailure("a projector without a projection")
        }
    }

    /// G <- alpha (R mapped back) + beta G. R lies in scratch for `scratchCount` numbers.
    func projectBack(
        _ R: UnsafeMutablePointer<S>, into g: UnsafeMutablePointer<S>, alpha: S = 1, beta: S = 0
    ) {
        let (m, n) = (shape[0], shape[1])
        switch (left, right) {
        case (nil, let p?):
            p.read { multiply(m, n, p.rows, R, $0, g, alpha: alpha, beta: beta) }
        case (let p?, nil):
            p.read { multiply(m, n, p.columns, $0, R, g, alpha: alpha, beta: beta) }
        case (let p?, let q?):
            let r = p.columns
            let half = R + projectedCount
            q.read { multiply(r, n, r, R, $0, half) }
            p.read { multiply(m, n, r, $0, half, g, alpha: alpha, beta: beta) }
        case (nil, nil):
            preconditionFailure("a projector without a projection")
        }
    }

    package var stored: [StoredTensor] {
        [("P_left", left), ("P_right", right)].compactMap { name, p in p.map { StoredTensor(name, $0) } }
    }
}
