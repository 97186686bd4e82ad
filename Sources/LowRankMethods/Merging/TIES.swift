import LowRankCore
import MethodSupport

/// TIES-Merging: trims small changes, elects a sign for each parameter, and averages the changes that agree with it.
///
///     tau_t = theta_t - theta_0 of task t, all parameters in one vector of length d
///     trim:     tau_t,i = 0 unless |tau_t,i| is among the largest K % of its task
///     elect:    s_i = sign(sum_t tau_t,i); where that is 0, the sign of sum_i s_i
///     merge:    tau_i = mean of the tau_t,i with the sign s_i
///     theta = theta_0 + lambda tau
///
/// Keeps one model; scratch T vectors of length d for T tasks.
/// Parent: averaging at K = 100 and lambda = 1, where no two tasks differ in sign.
/// Departs: follows the code, where the threshold is the (d - floor(d K))-th smallest magnitude, so that one entry more
/// than K % is kept, and all that tie with it. `normfrac` elects the sign of the task in whose squared norm the entry
/// has the largest share, `normmass` weighs the signs by those shares.
/// P. Yadav et al., NeurIPS 2023, arXiv:2306.01708; code prateeky2806/ties-merging.
public struct TIES: MergingMethod {
    public static let card = MethodCard(
        id: "ties", name: "TIES-Merging",
        paper: .init(
            title: "TIES-Merging: Resolving Interference When Merging Models",
            authors: "P. Yadav, D. Tam, L. Choshen, C. Raffel, M. Bansal", year: 2023, arXiv: "2306.01708"),
        family: .merging,
        summary: "Small changes are dropped, a sign is elected for each parameter, and the changes of that sign are averaged.",
        hyperparameters: [
            .real(
                "top_k_percent", 20, in: 0...100, "K, share of each task's entries that is kept", source: "paper",
                leastChange: 0.2),
            .choice(
                "sign", "mass", of: Election.allCases.map(\.rawValue),
                "whose sign is elected: that of the sum, of the largest share of a squared norm, of the sum of the shares",
                source: "paper; the others are in the code"),
            .choice(
                "merge", "dis-mean", of: Aggregation.allCases.map(\.rawValue),
                "what the entries of the elected sign make together", source: "paper; the others are in the code"),
            .real(
                "lambda", 1, in: -100...100, "scale of the merged task vector",
                source: "paper, without validation data"),
        ],
        memory: "weights m n", parent: "averaging, at K = 100 and lambda = 1 where no signs differ",
        claims: [
            "1.7 to 2.5 points better than averaging, Fisher merging, RegMean and task arithmetic, on average over "
                + "IA3 on T0-3B, T5 and CLIP models",
            "the advantage grows with the number of tasks",
        ])

    private enum Election: String, CaseIterable { case mass, normfrac, normmass }
    private enum Aggregation: String, CaseIterable {
        case mean = "dis-mean"
        case sum = "dis-sum"
        case largest = "dis-max"
    }

    private let share: Double
    private let election: Election
    private let aggregation: Aggregation
    private let lambda: Double

    public init(_ h: Hyperparameters) {
        share = h.real("top_k_percent") / 100
        election = Election(rawValue: h.choice("sign"))!
        aggregation = Aggregation(rawValue: h.choice("merge"))!
        lambda = h.real("lambda")
    }

    public func merge<S: Scalar>(_ models: [NamedTensors<S>], base: NamedTensors<S>) throws -> MergedModel<S> {
        let taus = try base.taskVectors(of: models, method: Self.card.id).map { trimmed($0.flattened) }
        let s = signs(taus)
        let tau = merged(taus, signs: s)
        return MergedModel(
            base.blended(keeping: 1, adding: lambda, of: base.filled(with: tau)),
            derived: [
                "trimmed": Tensor(taus.flatMap { $0 }, shape: [taus.count, tau.count]),
                "elected_sign": Tensor(s, shape: [s.count]), "merged_task_vector": Tensor(tau, shape: [tau.count]),
            ])
    }

    // In all of them: entry i of task t is tau[t][i].

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private func trimmed<S: Scalar>(_ tau: [S]) -> [S] {
        let dropped = tau.count - Int(Double(tau.count) * share)
        guard dropped > 0 else { return tau }
        let threshold = tau.map { abs($0) }.sorted()[dropped - 1]
        return tau.map { abs($0) < threshold ? 0 : $0 }
    }

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private func signs<S: Scalar>(_ tau: [[S]]) -> [S] {
        let norms = tau.map { $0.reduce(0) { $0 + $1 * $1 } }
        func share(_ t: Int, _ i: Int) -> S { norms[t] > 0 ? tau[t][i] * tau[t][i] / norms[t] : 0 }
        var elected = tau[0].indices.map { i -> S in
            switch election {
            case .mass: sign(tau.reduce(0) { $0 + $1[i] })
            case .normmass: sign(tau.indices.reduce(0) { $0 + sign(tau[$1][i]) * share($1, i) })
            case .normfrac: sign(tau[tau.indices.reduce(0) { share($1, i) > share($0, i) ? $1 : $0 }][i])
            }
        }
        let majority = sign(elected.reduce(0, +))
        for i in elected.indices where elected[i] == 0 { elected[i] = majority }
        return elected
    }

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private func merged<S: Scalar>(_ tau: [[S]], signs: [S]) -> [S] {
        signs.enumerated().map { i, s in
            var (sum, largest, count) = (S(0), S(0), S(0))
            for t in tau where s > 0 ? t[i] > 0 : t[i] < 0 {
                sum += t[i]
                largest = max(largest, abs(t[i]))
                count += 1
            }
            return switch aggregation {
            case .mean: sum / max(count, 1)
            case .sum: sum
            case .largest: s * largest
            }
        }
    }
}
