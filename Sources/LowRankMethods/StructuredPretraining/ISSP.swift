import LowRankCore

/// ISS-P: pruning from scratch by shrinking what is small a little after every update.
///
///     n_p = min(ceil(pr m n), floor(0.995 m n))
///     phase 1, after every update:    the n_p entries of W of smallest magnitude are multiplied by ist_ratio
///     then, once:                     the n_p smallest become 0 and stay so
///     phase 2:                        ordinary training of the others
///
/// Each weight on its own. A shrunken entry that the gradient wants back grows again; which ones go is
/// decided only at the end of phase 1. The optimizer's moments are not touched.
/// Keeps a dense weight (m n); in phase 2 the places of the entries that stay, (1 - pr) m n 32-bit indices;
/// scratch m n for the largest weight.
/// Parent: adamw (or whatever rule it runs with), at prune_ratio = 0. ist_ratio = 0 is iterative hard
/// thresholding.
/// Departs: the code measures phase 1 in a regulariser's counter that does nothing else (about 100k
/// iterations before 200k of phase 2); here it is a fraction of the run. Its learning rate starts anew in
/// phase 2; here one cosine spans both.
/// J. Wang et al., ICCV 2023, arXiv:2303.09650; code Jiamian-Wang/Iterative-Soft-Shrinkage-SR.
public struct ISSP: Schedule {
    public static let card = MethodCard(
        id: "iss-p", name: "ISS-P",
        paper: .init(
            title: "Iterative Soft Shrinkage Learning for Efficient Image Super-Resolution",
            authors: "J. Wang, H. Wang, Y. Zhang, Y. Fu, Z. Tao", year: 2023, arXiv: "2303.09650"),
        family: .structuredPretraining, axes: [.parametrisation, .schedule],
        summary: "Pruning in training: the smallest entries shrink a little after every update, then go, and the rest "
            + "trains on.",
        hyperparameters: [
            .real(
                "prune_ratio", 0.9, in: 0...1, "pr, fraction of the entries that go",
                source: "paper: 0.9, 0.95 and 0.99"),
            .real(
                "ist_ratio", 0.95, in: 0...1, "what a small entry is multiplied by", source: "paper; 0.99 in the code"),
            .real(
                "soft_fraction", 1.0 / 3, in: 0...1, "phase 1 as a fraction of the run",
                source: "official code: about 100k of 300k iterations", leastChange: 0.5),
        ],
        memory: "weights m n; after the pruning indices 4 (1 - pr) m n bytes",
        parent: "the bare update rule, at prune_ratio = 0",
        otherNames: OtherNames(defaults: ["soft_fraction": .real(1)]),
        claims: [
            "the best PSNR of pruning from scratch at 90 to 99 % sparsity for SwinIR-Light, EDSR and CAT at x2 to x4"
        ])

    private let pruneRatio, softFraction: Double
    fileprivate let shrinkage: Double
    fileprivate let scratch = SharedScratch()

    public init(_ h: Hyperparameters) {
        (pruneRatio, shrinkage) = (h.real("prune_ratio"), h.real("ist_ratio"))
        softFraction = h.real("soft_fraction")
    }

    /// Updates of phase 1.
    func softUpdates(_ plan: LearningRatePlan) -> Int { Int(softFraction * Double(plan.steps)) }

    public func firstChanges(plan: LearningRatePlan) -> [Int] { [softUpdates(plan)] }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { ISSPState<S>(issp: self) }

    /// n_p.
    func prunedCount(of count: Int) -> Int {
        min(Int((pruneRatio * Double(count)).rounded(.up)), Int(0.995 * Double(count)))
    }

    public func storedMemory(for weights: [WeightShape], scalarBytes: Int) -> [StoredMemory] {
        let entries = weights.reduce(0) { sum, weight in
            let count = weight.outputs * weight.inputs
            return sum + count - prunedCount(of: count)
        }
        return [StoredMemory("support", .projections, bytes: entries * MemoryLayout<Int32>.stride)]
    }

    /// Multiplies the n_p entries of smallest magnitude by `factor`; of equal ones, the first.
    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func shrink<S: Scalar>(_ weight: inout Tensor<S>, by factor: Double) {
        let (count, pruned, factor) = (weight.count, prunedCount(of: weight.count), S(factor))
        guard pruned > 0 else { return }
        scratch.lend(count, of: S.self) { magnitudes in
            weight.write { w in
                for i in 0..<count { magnitudes[i] = abs(w[i]) }
                let threshold = nthSmallest(magnitudes, count, pruned - 1)
                var equalsLeft = pruned
                for i in 0..<count where abs(w[i]) < threshold { equalsLeft -= 1 }
                for i in 0..<count {
                    let isEqual = abs(w[i]) == threshold
                    guard abs(w[i]) < threshold || isEqual && equalsLeft > 0 else { continue }
                    if isEqual { equalsLeft -= 1 }
                    w[i] *= factor
                }
            }
        }
    }
}

/// Shrinks, prunes once, and holds the pruned entries at zero.
private struct ISSPState<S: Scalar>: ScheduleState {
    let issp: ISSP
    /// The entries that stay, of every weight; empty in phase 1.
    private var support: [SparseSupport] = []

    init(issp: ISSP) { self.issp = issp }

    mutating func afterUpdate(_ updates: Int, of trainer: Trainer<S>) throws {
        let weights = trainer.network.linearWeights.map { $0["weight"] }
        let softUpdates = issp.softUpdates(trainer.plan)
        if updates <= softUpdates {
            for weight in weights { issp.shrink(&weight.value, by: issp.shrinkage) }
        }
        if support.isEmpty, updates >= softUpdates {
            for weight in weights { issp.shrink(&weight.value, by: 0) }
            support = try weights.map { weight in
                let values = weight.value.values
                return try SparseSupport(
                    rows: weight.value.rows, columns: weight.value.columns, flat: values.indices.filter { values[$0] != 0 })
            }
        } else {
            for (weight, support) in zip(weights, support) { keep(support, of: &weight.value) }
        }
    }

    /// What the pruning would make of the first weight.
    func derived(for network: any Network<S>) -> [String: Tensor<S>] {
        guard var pruned = network.linearWeights.first?.effectiveWeight else { return [:] }
        issp.shrink(&pruned, by: 0)
        return [
            "W_hard_pruned": pruned, "keep_mask": .vector(pruned.values.map { $0 == 0 ? 0 : 1 }),
            "num_pruned": .scalar(issp.prunedCount(of: pruned.count)),
        ]
    }

    /// Sets everything outside the support to zero.
    private func keep(_ support: SparseSupport, of weight: inout Tensor<S>) {
        let count = weight.count
        support.flat.read { at in
            issp.scratch.lend(support.count, of: S.self) { values in
                weight.write { w in
                    S.kernels.gatherValues(w, at, 1, 0, values, Int64(support.count))
                    w.update(repeating: 0, count: count)
                    S.kernels.scatterValues(values, at, 1, w, Int64(support.count))
                }
            }
        }
    }

    var storedMemory: [StoredMemory] {
        support.isEmpty
            ? [] : [StoredMemory("support", .projections, bytes: support.reduce(0) { $0 + $1.flat.byteCount })]
    }
}

/// The n-th smallest number (from 0); a is left in another order (C. Hoare's quickselect, median of three).
@_specialize(where S == Float)
@_specialize(where S == Double)
private func nthSmallest<S: Scalar>(_ a: UnsafeMutablePointer<S>, _ count: Int, _ n: Int) -> S {
    var (low, high) = (0, count - 1)
    while low < high {
        let (x, y, z) = (a[low], a[(low + high) / 2], a[high])
        let pivot = max(min(x, y), min(max(x, y), z))
        var (i, j) = (low, high)
        while i <= j {
            while a[i] < pivot { i += 1 }
            while a[j] > pivot { j -= 1 }
            if i <= j {
                (a[i], a[j]) = (a[j], a[i])
                i += 1
                j -= 1
            }
        }
        if j < n, n < i { break }
        if n <= j { high = j } else { low = i }
    }
    return a[n]
}
