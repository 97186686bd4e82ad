import LowRankCore
import LowRankMethods

extension MethodScripts {
    /// Cases of compression by methods that train.
    static let compressions: [String: ConformanceRunner.Implementation] = [
        // TRP: the ranks that its criteria choose, and what they leave of a weight.
        "trp": { c in
            let W = try c.matrix("W0")
            let energy = try c.h.real(required: "energy_threshold")
            let value = try c.h.real(required: "value_threshold")
            let s = try W.svd().s
            func rank(_ criterion: SpectrumCriterion) -> Tensor<Double> { .scalar(criterion.rank(s)) }
            return [
                "singular_values": s, "rank_energy": rank(.energy(energy)),
                "rank_energy_plain_sigma": rank(.plainEnergy(energy)), "rank_value": rank(.value(value)),
                "W_energy": try TruncatedSVD(W, .energy(energy)).matrix,
                "W_value": try TruncatedSVD(W, .value(value)).matrix,
            ]
        },

        // WeLore: the rank reduction of matrices W.0, W.1, ...
        "welore": { c in
            let (threshold, minRatio) = (try c.h.real(required: "rank_threshold"), try c.h.real("min_ratio") ?? 0)
            var (answers, total, trainable): (Answers, Int, Int) = ([:], 0, 0)
            var (candidates, kept, isCut): ([Int], [Int], [Bool]) = ([], [], [])
            for part in try c.suffixes(of: "W") {
                let W = try c.matrix("W" + part)
                let factors = try W.svd()
                let spectrum = WeLoreSpectrum(factors.s)
                let rank = spectrum.lowRank(threshold: threshold, minRatio: minRatio)
                answers["normalised_sv" + part] = .reals(spectrum.normalised)
                answers["W_approx" + part] = rank.map { factors.splitEvenly(rank: $0) }.map { product($0.B, $0.A) } ?? W
                candidates.append(factors.s.count - spectrum.cut(threshold: threshold))
                kept.append(rank ?? factors.s.count)
                isCut.append(rank != nil)
                total += factors.s.count
                trainable += (rank ?? 0) * (W.rows + W.columns)
            }
            return answers.merging([
                "candidate_rank": .vector(candidates), "kept_rank": .vector(kept),
                "is_low_rank_component": .flags(isCut), "trainable_parameters": .scalar(trainable),
                "effective_rank_reduction": .scalar(Double(total - kept.reduce(0, +)) / Double(total)),
            ]) { $1 }
        },
    ]
}
