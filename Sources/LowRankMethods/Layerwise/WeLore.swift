import LowRankCore

/// WeLore: after a dense phase, weights whose spectrum has become low-rank are factorised, each at its own rank, and
/// only they train on.
///
///     t_i = (s_i - s_min) / (s_max - s_min)       the singular values s of every matrix, normalised by themselves
///     cut = #{t_i < k}                            one threshold k for the whole model
///     cut / min(m, n) > min_ratio:  W = U V, U = U_r sqrt(S_r), V = sqrt(S_r) V_r^T, r = min(m, n) - cut; trained
///     else:                         W stays dense and frozen, as do embedding and head; norms train
///
/// With `rank_threshold` 0, k is the smallest for which sum cut / sum min(m, n) reaches `reduction`. Two controls:
/// `allocation: uniform` factorises every weight at one share of its rank, sum r being that of the choice above, and
/// `trains: others` freezes the factors and trains the dense weights.
/// Keeps, in the dense phase, what its update rule keeps for dense weights; then r (m + n) weights, gradients and state
/// for factorised weights and m n weights alone for the others. U and V are stored as B and A of a low-rank weight.
/// Parent: AdamW as long as the dense phase lasts.
/// Departs: the authors factorise a finished network (`dense_phase: 0` with a checkpoint), from tables of k; here k is
/// found for any network, which is the paper's search, since the count grows with k. Factors are not rounded to half
/// precision. Embedding and head are frozen as in the official fine-tuning script. A network without a low-rank weight
/// is an error, not a run in which norms train alone.
/// A. Jaiswal et al., From GaLore to WeLore, 2024, arXiv:2407.11239; code VITA-Group/WeLore.
public struct WeLore: DerivedForm, Schedule {
    public static let card = MethodCard(
        id: "welore", name: "WeLore",
        paper: .init(
            title: "From GaLore to WeLore: How Low-Rank Weights Non-uniformly Emerge from Low-Rank Gradients",
            authors: "A. Jaiswal, L. Yin, Z. Zhang, S. Liu, J. Zhao, Y. Tian, Z. Wang", year: 2024, arXiv: "2407.11239"),
        family: .layerwise, axes: [.parametrisation, .schedule],
        summary: "Finds weights that have become low-rank in dense training, factorises them, and trains only these "
            + "on.",
        hyperparameters: [
            .real(
                "dense_phase", 0.5, in: .belowOne, "fraction of the updates trained dense first",
                source: "this project; the authors start from a trained network (0)", leastChange: 0.5),
            .real(
                "reduction", 0.5, in: .belowOne, "fraction of all singular values that are cut",
                source: "paper, the fine-tuning results", effectiveWith: ["rank_threshold": .real(0)],
                leastChange: 0.5),
            .real(
                "rank_threshold", 0, in: 0...1,
                "threshold k of the normalised singular values; 0 finds it by `reduction`",
                source: "paper; the official code tabulates k for LLaMA-2", leastChange: 0.5),
            .real(
                "min_ratio", 0.5, in: 0...1, "fraction of a weight's rank above which a cut makes it low-rank",
                source: "paper; 0.4999 in the fine-tuning script, 0 in the compression script", leastChange: 0.5),
            .choice(
                "allocation", "adaptive", of: ["adaptive", "uniform"],
                "ranks by the threshold, or the same sum of ranks in equal shares for all weights",
                source: "paper; uniform is its baseline"),
            .choice(
                "trains", "low_rank", of: ["low_rank", "others"],
                "which linear weights train on: those that were factorised or those that were not",
                source: "paper; others is its control"),
        ],
        memory: "dense phase: m n; then r (m + n) trained for low-rank weights, m n frozen for the others "
            + "(trains = others: the other way round)",
        parent: "adamw, until the dense phase ends",
        claims: [
            "fine-tuning the low-rank components of LLaMA-2 7B at 50 % reduction matches or beats fine-tuning all of it, "
                + "at 3 x the throughput and 0.6 x the GPU memory",
        ])

    fileprivate let densePhase: Double
    private let reduction, minRatio: Double
    /// Nil when it is to be found.
    private let threshold: Double?
    private let isUniform, trainsOthers: Bool

    public init(_ h: Hyperparameters) throws {
        (densePhase, reduction, minRatio) = (h.real("dense_phase"), h.real("reduction"), h.real("min_ratio"))
        threshold = h.real("rank_threshold") == 0 ? nil : h.real("rank_threshold")
        (isUniform, trainsOthers) = (h.choice("allocation") == "uniform", h.choice("trains") == "others")
        if isUniform, trainsOthers {
            throw MethodError(
                "welore: a uniform allocation factorises every weight and leaves no others to train", hyperparameter: "trains")
        }
    }

    /// Dense; which weights are factorised is found when the dense phase ends.
    public func base(for w: WeightShape) -> any WeightForm { DenseForm() }

    // MARK: - Schedule

    /// What is sure before there are weights. The largest singular value of a weight is never cut.
    public func check(_ network: NetworkDescription) throws {
        guard !isUniform else { return }
        let full = network.weights.map(\.smallerSide)
        let cut = threshold == nil ? Int((reduction * Double(full.reduce(0, +))).rounded(.up)) : .max
        guard full.contains(where: { Double(min(cut, $0 - 1)) / Double($0) > minRatio }) else {
            throw MethodError(
                "welore: no weight can lose more than min_ratio (\(minRatio)) of its rank when \(reduction) of all singular "
                    + "values are cut; lower min_ratio", hyperparameter: "min_ratio")
        }
        guard !trainsOthers || full.count > 1 else {
            throw MethodError("welore: a network of one weight has no others to train", hyperparameter: "trains")
        }
    }

    /// The updates of the dense phase.
    public func denseUpdates(plan: LearningRatePlan) -> Int { Int(densePhase * Double(plan.steps)) }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { State<S>(welore: self) }

    /// The factors of the low-rank weights, by name; they rest when the others train.
    private func factorised<S: Scalar>(
        _ weights: [StoredWeight<S>]
    ) throws -> [String: StoredWeight<S>] {
        let matrices = weights.map { $0.effectiveWeight! }
        var result: [String: StoredWeight<S>] = [:]
        for (weight, (matrix, rank)) in zip(weights, zip(matrices, try ranks(of: matrices))) {
            guard let rank else { continue }
            let factorised = try LowRank(rank: rank).storedWeight(weight.shape, initial: matrix, streams: RandomStreams(seed: 0))
            if trainsOthers { for factor in factorised.parameters { factor.setTrainable(false) } }
            result[weight.shape.name] = factorised
        }
        return result
    }

    /// The rank of each low-rank weight; nil for one that stays dense.
    private func ranks<S: Scalar>(of matrices: [Tensor<S>]) throws -> [Int?] {
        let spectra = try matrices.map { WeLoreSpectrum(try $0.svd().s) }
        let k = threshold ?? WeLoreSpectrum.threshold(cutting: reduction, of: spectra)
        let ranks = spectra.map { $0.lowRank(threshold: k, minRatio: minRatio) }
        if isUniform {
            let full = spectra.map(\.normalised.count)
            return Self.uniformRanks(of: full, sum: zip(ranks, full).reduce(0) { $0 + ($1.0 ?? $1.1) })
        }
        guard ranks.contains(where: { $0 != nil }) else {
            throw MethodError("welore: not applicable, no weight is low-rank at the threshold \(k)", hyperparameter: "min_ratio")
        }
        guard !trainsOthers || ranks.contains(nil) else {
            throw MethodError("welore: every weight is low-rank at the threshold \(k), no others train", hyperparameter: "trains")
        }
        return ranks
    }

    /// The same share of every full rank, rounded so that they add up to `sum`; at least 1 each.
    static func uniformRanks(of full: [Int], sum: Int) -> [Int] {
        let total = full.reduce(0, +)
        var seen = 0
        return full.map { rank in
            let before = seen * sum / total
            seen += rank
            return max(1, seen * sum / total - before)
        }
    }

    /// What trains beside the factors, of a network whose linear weights are dense still.
    private func trainsOn<S: Scalar>(
        _ weights: [StoredWeight<S>], factors: [String: StoredWeight<S>]
    ) -> (Parameter<S>) -> Bool {
        let dense = trainsOthers ? weights.filter { factors[$0.shape.name] == nil } : []
        let chosen = Set(dense.flatMap { $0.parameters.map { $0.name } })
        return { $0.info.role == .norm || chosen.contains($0.name) }
    }

    private struct State<S: Scalar>: ScheduleState {
        let welore: WeLore

        func prepare(_ network: any Network<S>, streams: RandomStreams) throws {
            guard welore.densePhase == 0 else { return }
            let factors = try welore.factorised(network.linearWeights)
            network.setTrainable(welore.trainsOn(network.linearWeights, factors: factors))
            network.replaceLinearWeights { factors[$0.shape.name] ?? $0 }
        }

        func beforeUpdate(_ t: Int, of trainer: Trainer<S>) throws {
            guard t > 0, t == welore.denseUpdates(plan: trainer.plan) else { return }
            let weights = trainer.network.linearWeights
            let factors = try welore.factorised(weights)
            try trainer.setTrainable(keepingStates: false, welore.trainsOn(weights, factors: factors))
            try trainer.replaceLinearWeights { factors[$0.shape.name] ?? $0 }
        }
    }
}

/// The singular values of one matrix, normalised by their own extremes.
package struct WeLoreSpectrum: Sendable {
    /// t: from 1 down to 0; all 1 when there is nothing to tell them apart.
    package let normalised: [Double]

    /// - Parameter singularValues: descending.
    package init<S: Scalar>(_ singularValues: Tensor<S>) {
        let s = singularValues.values.map { Double($0) }
        let (largest, smallest) = (s.first ?? 0, s.last ?? 0)
        normalised = s.map { largest > smallest ? ($0 - smallest) / (largest - smallest) : 1 }
    }

    /// The values below k.
    package func cut(threshold k: Double) -> Int { normalised.count { $0 < k } }

    /// The rank of a low-rank weight; nil for one that stays dense.
    package func lowRank(threshold k: Double, minRatio: Double) -> Int? {
        let cut = cut(threshold: k)
        return Double(cut) / Double(normalised.count) > minRatio ? normalised.count - cut : nil
    }

    /// The smallest k that cuts this fraction of all values; at most 1, which leaves every matrix one.
    package static func threshold(cutting fraction: Double, of spectra: [WeLoreSpectrum]) -> Double {
        let all = spectra.flatMap { $0.normalised }.sorted()
        let wanted = Int((fraction * Double(all.count)).rounded(.up))
        return wanted == 0 ? 0 : min(1, all[wanted - 1].nextUp)
    }
}
