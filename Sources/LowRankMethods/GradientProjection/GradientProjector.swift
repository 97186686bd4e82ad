import LowRankCore

/// A moving subspace for the gradient G of an m x n weight, as GaLore has it:
///
///     R = P_left^T G P_right^T      and back      G = P_left R P_right
///
/// where a P that is absent is I. The state of the weight keeps the P that are there, 0 until the first refresh.
struct GradientProjector: Sendable {
    private let (m, n): (Int, Int)
    private let rank: Int
    /// Whether there is a P from the left, m x r with orthonormal columns, and one from the right, r x n with
    /// orthonormal rows.
    private let (left, right): (Bool, Bool)
    private let signs: ProjectorSigns

    init(_ shape: [Int], _ settings: ProjectionSettings) {
        (m, n) = (shape[0], shape[1])
        rank = min(settings.rank, m, n)
        (left, right) = settings.type.sides(m, n)
        signs = settings.signs
    }

    /// Name and shape of each P.
    private var bases: [(name: String, shape: [Int])] {
        (left ? [("P_left", [m, rank])] : []) + (right ? [("P_right", [rank, n])] : [])
    }

    /// The shape of the only P.
    var basisShape: [Int] { bases[0].shape }
    /// Whether the rows of G are what the projection leaves long.
    var keepsRows: Bool { !left }
    var layout: [StateSpec] { bases.map { StateSpec($0.name, $0.shape, .projections) } }
    /// The shape of R.
    var projectedShape: [Int] { [left ? rank : m, right ? rank : n] }
    var projectedCount: Int { projectedShape[0] * projectedShape[1] }
    /// Numbers that R takes in scratch, with what lies between the two products when both sides are projected.
    var scratchCount: Int { projectedCount + (left && right ? rank * n : 0) }

    // MARK: - Refreshing

    /// P <- the leading singular vectors of G; with a sketch, by a randomised decomposition, whose draws the number of the
    /// refresh tells apart.
    func follow<S>(
        _ G: Tensor<S>, _ state: inout UpdateState<S>, by sketch: RandomSketch? = nil, refresh: Int = 0
    ) throws(DecompositionError) {
        let keptSide: SingularSide = !left ? .right : !right ? .left : m >= n ? .right : .left
        let side = signs == .other ? (keptSide == .left ? .right : .left) : keptSide
        var f =
            if let sketch {
                try G.randomizedSVD(
                    rank: rank, oversampling: sketch.oversampling, powerIterations: sketch.powerIterations,
                    streams: sketch.streams(state.streams, refresh: refresh), signs: side)
            } else {
                try G.svd(signs: side)
            }
        if signs == .separate { f.fixSigns(by: .left) }
        if left { state["P_left"].assign(f.u.leadingColumns(rank)) }
        if signs == .separate { f.fixSigns(by: .right) }
        if right { state["P_right"].assign(f.vt.leadingRows(rank)) }
    }

    /// P <- the numbers injected under that name, for a projector of one side.
    /// - Returns: whether there are any.
    func adopt<S>(_ name: String, _ state: inout UpdateState<S>) -> Bool {
        guard bases.count == 1, let P: Tensor<S> = state.streams.given(name, basisShape) else { return false }
        state[bases[0].name].assign(P)
        return true
    }

    /// P <- a draw of its shape; with both sides projected, `name`.left and `name`.right.
    func draw<S>(
        _ name: String, _ state: inout UpdateState<S>,
        _ draw: (_ streams: RandomStreams, _ name: String, _ shape: [Int]) -> Tensor<S>
    ) {
        let names = bases.count == 1 ? [name] : [name + ".left", name + ".right"]
        for (name, basis) in zip(names, bases) { state[basis.name].assign(draw(state.streams, name, basis.shape)) }
    }

    // MARK: - Projecting

    /// R <- the projection of G, in scratch for `scratchCount` numbers.
    func project<S>(_ g: UnsafePointer<S>, into R: UnsafeMutablePointer<S>, _ state: UpdateState<S>) {
        let half = R + projectedCount  // r x n, between both products
        let fromLeft = left && right ? half : R
        if left { state["P_left"].read { multiply(transA: true, rank, n, m, $0, g, fromLeft) } }
        let (rows, rest) = left ? (rank, UnsafePointer(half)) : (m, g)
        if right { state["P_right"].read { multiply(transB: true, rows, rank, n, rest, $0, R) } }
    }

    /// G <- alpha (R mapped back) + beta G. R lies in scratch for `scratchCount` numbers.
    func projectBack<S>(
        _ R: UnsafeMutablePointer<S>, into g: UnsafeMutablePointer<S>, _ state: UpdateState<S>, alpha: S = 1,
        beta: S = 0
    ) {
        guard left else { return state["P_right"].read { multiply(m, n, rank, R, $0, g, alpha: alpha, beta: beta) } }
        let half = R + projectedCount
        if right { state["P_right"].read { multiply(rank, n, rank, R, $0, half) } }
        state["P_left"].read { multiply(m, n, rank, $0, right ? half : R, g, alpha: alpha, beta: beta) }
    }
}

/// How a randomised SVD looks for a subspace.
struct RandomSketch: Sendable {
    var oversampling = 8
    var powerIterations = 2
    /// What a vector calls the test matrix, before the number of the refresh from 1; nil for its own name.
    var draw: String?

    func streams(_ streams: RandomStreams, refresh: Int) -> RandomStreams {
        let own = streams.scoped("refresh\(refresh)")
        return draw.map { own.renamed(["omega": "\($0)\(refresh + 1)"]) } ?? own
    }
}
