import LowRankCore

/// TRP: ordinary training of dense weights that are cut to low rank again and again.
///
///     every `period` updates, before the forward pass:
///         W = U diag(s) V^T;  k the smallest with sum_{i <= k} s_i^2 >= energy sum s_i^2
///         W <- U_k diag(s_k) V_k^T,  and in this update G <- G + lambda U_k V_k^T
///     at the end:  W <- U_k diag(s_k) V_k^T with k by s_i >= value_threshold, or by another energy
///
/// lambda U_k V_k^T is a sub-gradient of the nuclear norm. The optimizer's moments are not cut.
/// Keeps a dense weight (m n); scratch k (m + n) per weight within an update that cuts.
/// Parent: adamw (or whatever rule it runs with), at energy = 1, nuclear_weight = 0 and final = none.
/// Departs: a convolution would be cut in a matrix form of its own; here are only matrices, where all
/// forms are the same. The final cut leaves a weight alone of which nothing would stay (the code makes it
/// zero), and the product of the final factors stays dense.
/// Y. Xu et al., IJCAI 2020, arXiv:2004.14566; code yuhuixu1993/Trained-Rank-Pruning.
public struct TRP: Schedule {
    public static let card = MethodCard(
        id: "trp", name: "TRP",
        paper: .init(
            title: "TRP: Trained Rank Pruning for Efficient Deep Neural Networks",
            authors: "Y. Xu, Y. Li, S. Zhang, W. Wen, B. Wang, Y. Qi, Y. Chen, W. Lin, H. Xiong", year: 2020,
            arXiv: "2004.14566"),
        family: .structuredPretraining, axes: [.parametrisation, .schedule],
        summary: "Dense training in which every weight is cut to low rank at intervals, so that it can be truncated in "
            + "the end.",
        hyperparameters: [
            .integer("period", 20, "updates between two cuts", source: "paper; 1 in the code, 5 in its script"),
            .real(
                "energy", 0.9, in: 0...1, "share of the squared singular values that a cut keeps",
                source: "official code", leastChange: 0.05),
            .real("nuclear_weight", 3e-4, "lambda, weight of the nuclear norm", source: "paper"),
            .flag("trp", true, "whether the weights are cut; off leaves the nuclear norm alone", source: "official code"),
            .choice(
                "final", "value", of: ["value", "energy", "none"], "what decides the last cut",
                source: "official code"),
            .real(
                "value_threshold", 0.05, "the least singular value that the last cut keeps", source: "official code",
                effectiveWith: ["final": .text("value")], leastChange: 1),
            .real(
                "final_energy", 0.85, in: 0...1, "energy of the last cut", source: "official code",
                effectiveWith: ["final": .text("energy")], leastChange: 0.05),
        ],
        memory: "weights m n", parent: "the bare update rule, at energy = 1, nuclear_weight = 0 and final = none",
        otherNames: OtherNames(
            hyperparameters: ["energy_threshold": "energy"], defaults: ["final": .text("none")]),
        claims: [
            "CIFAR-10 accuracy of ResNet-20 90.50 % at 2.17 times fewer operations (90.62 % at 2.84), 91.74 % in full",
            "ImageNet accuracy of ResNet-50 74.06 % at 1.80 times fewer operations, 75.90 % in full, without fine-tuning",
        ])

    fileprivate let period: Int
    private let energy: Double
    fileprivate let nuclearWeight: Double
    fileprivate let cuts: Bool
    fileprivate let lastCut: SpectrumCriterion?

    public init(_ h: Hyperparameters) {
        (period, energy) = (h.integer("period"), h.real("energy"))
        (nuclearWeight, cuts) = (h.real("nuclear_weight"), h.flag("trp"))
        lastCut = switch h.choice("final") {
        case "value": .value(h.real("value_threshold"))
        case "energy": .energy(h.real("final_energy"))
        default: nil
        }
    }

    public func firstChanges(plan: LearningRatePlan) -> [Int] { [period] + (lastCut == nil ? [] : [plan.steps]) }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { TRPState<S>(trp: self) }

    /// What a cut during training leaves of W.
    package func cut<S: Scalar>(_ W: Tensor<S>) throws -> TruncatedSVD<S> { try TruncatedSVD(W, .energy(energy)) }
}

/// How many singular values to keep.
package enum SpectrumCriterion: Sendable {
    /// The fewest whose squares make up this share of the sum.
    case energy(Double)
    /// The fewest that make up this share of the sum themselves.
    case plainEnergy(Double)
    /// Those not below a threshold, perhaps none.
    case value(Double)

    /// - Parameter s: descending.
    package func rank<S: Scalar>(_ s: Tensor<S>) -> Int {
        func share(_ x: [S], _ threshold: Double) -> Int {
            let total = x.reduce(0, +)
            var sum: S = 0
            let last = x.firstIndex { value in
                sum += value
                return sum / total >= S(threshold)
            }
            return last.map { $0 + 1 } ?? x.count
        }
        return switch self {
        case .energy(let threshold): share(s.values.map { $0 * $0 }, threshold)
        case .plainEnergy(let threshold): share(s.values, threshold)
        case .value(let threshold): s.values.firstIndex { $0 < S(threshold) } ?? s.count
        }
    }
}

/// The leading singular triples of a matrix.
package struct TruncatedSVD<S: Scalar>: Sendable {
    private let triples: SingularValues<S>

    package init(_ W: Tensor<S>, _ criterion: SpectrumCriterion) throws {
        let usv = try W.svd()
        triples = usv.leading(criterion.rank(usv.s))
    }

    package var rank: Int { triples.s.count }
    private var zero: Tensor<S> { .zeros([triples.u.rows, triples.vt.columns]) }

    /// U_k diag(s_k) V_k^T.
    package var matrix: Tensor<S> {
        guard rank > 0 else { return zero }
        let (B, A) = triples.splitEvenly(rank: rank)
        return product(B, A)
    }

    /// U_k V_k^T.
    package var polarFactor: Tensor<S> { rank > 0 ? product(triples.u, triples.vt) : zero }

    /// gradient += factor U_k V_k^T.
    func addPolarFactor(_ factor: S, to gradient: inout Tensor<S>) {
        gradient.accumulateProduct(triples.u, triples.vt, alpha: factor, beta: 1)
    }
}

/// Cuts when it is time.
private struct TRPState<S: Scalar>: ScheduleState {
    let trp: TRP
    /// From the cut to the end of the backward pass.
    private var cut: [TruncatedSVD<S>?] = []

    init(trp: TRP) { self.trp = trp }

    private func weights(_ trainer: Trainer<S>) -> [Parameter<S>] {
        trainer.network.linearWeights.map { $0["weight"] }
    }

    mutating func beforeUpdate(_ t: Int, of trainer: Trainer<S>) {
        guard t % trp.period == 0 else { return }
        for weight in weights(trainer) {
            // A weight whose SVD fails stays as it is, as in the code.
            let kept = try? trp.cut(weight.value)
            if let kept, trp.cuts { weight.value.assign(kept.matrix) }
            cut.append(kept)
        }
    }

    mutating func adjustGradients(_ t: Int, of trainer: Trainer<S>) {
        for (weight, kept) in zip(weights(trainer), cut) {
            kept?.addPolarFactor(S(trp.nuclearWeight), to: &weight.gradient)
        }
        cut = []
    }

    func afterUpdate(_ updates: Int, of trainer: Trainer<S>) {
        guard updates == trainer.plan.steps, let criterion = trp.lastCut else { return }
        for weight in weights(trainer) {
            guard let kept = try? TruncatedSVD(weight.value, criterion), kept.rank > 0 else { continue }
            weight.value.assign(kept.matrix)
        }
    }
}
