import LowRankCore
import LowRankMethods

/// WeLore's rank reduction of given matrices W.0, W.1, ...
enum WeLoreConformance {
    static let compute: ConformanceRunner.Implementation = { c in
        var h = ConformanceHyperparameters(c)
        let threshold = try h.real(required: "rank_threshold")
        let minRatio = try h.real("min_ratio") ?? 0
        try h.finish()
        let names = (0..<c.inputs.count).map { "W.\($0)" }
        try c.onlyUses(inputs: names)

        var computed: [String: Tensor<Double>] = [:]
        var (candidates, kept, isLowRank): ([Int], [Int], [Int]) = ([], [], [])
        var (cut, total, trainable) = (0, 0, 0)
        for (i, name) in names.enumerated() {
            let W = try c.matrix(name)
            let factors = try W.svd()
            let spectrum = WeLoreSpectrum(factors.s)
            let full = spectrum.normalised.count
            let rank = spectrum.lowRank(threshold: threshold, minRatio: minRatio)
            computed["normalised_sv.\(i)"] = Tensor(spectrum.normalised, shape: [full])
            computed["W_approx.\(i)"] = rank.map { rank in
                let (U, V) = factors.splitEvenly(rank: rank)
                return product(U, V)
            } ?? W
            candidates.append(full - spectrum.cut(threshold: threshold))
            kept.append(rank ?? full)
            isLowRank.append(rank == nil ? 0 : 1)
            total += full
            if let rank { (cut, trainable) = (cut + full - rank, trainable + rank * (W.rows + W.columns)) }
        }
        computed["candidate_rank"] = .vector(candidates)
        computed["kept_rank"] = .vector(kept)
        computed["is_low_rank_component"] = .vector(isLowRank)
        computed["effective_rank_reduction"] = Tensor([Double(cut) / Double(total)], shape: [])
        computed["trainable_parameters"] = .scalar(trainable)
        return computed
    }
}
