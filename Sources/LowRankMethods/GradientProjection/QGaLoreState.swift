import LowRankCore

/// P, its rhythm, the moments and the count of updates of one projected weight.
public struct QGaLoreState<S: Scalar>: UpdateState {
    private let settings: QGaLoreSettings
    private let streams: RandomStreams
    private let scratch: SharedScratch
    private let (m, n): (Int, Int)
    private let r: Int
    /// Projects from the right, with P r x n; else from the left, with P m x r.
    private let isTall: Bool
    private var P: Tensor<S>?
    /// Instead of P.
    package private(set) var codes: GroupCodes<S>?
    /// The first singular vector of the last refresh.
    private var first: Tensor<S>
    package private(set) var refresh: LazyRefresh
    package private(set) var refreshes = 0
    private var moments: StoredAdamMoments<S>
    /// Updates so far.
    private var t = 0

    init(shape: [Int], settings: QGaLoreSettings, streams: RandomStreams, scratch: SharedScratch) {
        self.settings = settings
        self.streams = streams
        self.scratch = scratch
        (m, n) = (shape[0], shape[1])
        r = settings.projection.rank(shape)
        isTall = m >= n
        let projection = isTall ? [r, n] : [m, r]
        if let form = settings.projectionCodes {
            codes = GroupCodes(shape: projection, bits: form.bits, group: form.group, category: .projections)
        } else {
            P = .zeros(projection, category: .projections)
        }
        first = .zeros([min(m, n)], category: .projections)
        refresh = settings.refresh
        moments = StoredAdamMoments(shape: settings.projection.projectedShape(shape), codes: settings.moments)
    }

    public mutating func update(_ weight: inout Tensor<S>, gradient: inout Tensor<S>, context: UpdateContext) {
        precondition(weight.shape == [m, n] && gradient.shape == weight.shape)
        guard weight.count > 0 else { return }
        if refresh.isDue(t) {
            guard context.refresh(&weight, { try renew(gradient) }) else { return }
        }
        t += 1
        let c = settings.adam.coefficients(step: t, learningRate: context.learningRate)
        project(&gradient, c)
        AdamKernel.apply(gradient, to: &weight, c, scale: settings.scale)
    }

    /// P <- codes of the leading singular vectors O of G, unless another implementation's O is injected.
    private mutating func renew(_ gradient: Tensor<S>) throws {
        let given: Tensor<S>? = streams.given("O\(refreshes + 1)", isTall ? [r, n] : [m, r])
        let O = try given ?? leadingVectors(gradient)
        let newFirst = (isTall ? O.leadingRows(1) : O.leadingColumns(1)).reshaped([min(m, n)])
        if refreshes > 0 { refresh.observe(similarity: LazyRefresh.similarity(first, newFirst)) }
        first.assign(newFirst)
        refreshes += 1
        P?.assign(O)
        codes?.encode(O)
    }

    private func leadingVectors(_ gradient: Tensor<S>) throws -> Tensor<S> {
        let f = try gradient.svd(signs: isTall ? .right : .left)
        return isTall ? f.vt.leadingRows(r) : f.u.leadingColumns(r)
    }

    /// G <- the direction of Adam in the subspace, projected back. P serves both ways as it is decoded, so that
    /// P P^T is not quite I.
    private mutating func project(_ gradient: inout Tensor<S>, _ c: AdamCoefficients) {
        let lowCount = r * max(m, n)
        scratch.lend(lowCount + (codes == nil ? 0 : r * min(m, n)), of: S.self) { R in
            gradient.write { G in
                if let P {
                    P.read { project(G, $0, R, c) }
                } else {
                    let decoded = R + lowCount
                    codes!.decode(into: decoded)
                    project(G, decoded, R, c)
                }
            }
        }
    }

    private mutating func project(
        _ G: UnsafeMutablePointer<S>, _ P: UnsafePointer<S>, _ R: UnsafeMutablePointer<S>, _ c: AdamCoefficients
    ) {
        if isTall {
            multiply(transB: true, m, r, n, G, P, R)
            moments.direction(R, c)
            multiply(m, n, r, R, P, G)
        } else {
            multiply(transA: true, r, n, m, P, G, R)
            moments.direction(R, c)
            multiply(m, n, r, P, R, G)
        }
    }

    public var stored: [StoredTensor] {
        (codes?.stored("P") ?? [StoredTensor("P", P!)]) + [StoredTensor("first", first)] + moments.stored
    }

    public mutating func changeMoments(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        moments.change(change)
    }
}
