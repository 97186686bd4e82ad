import LowRankCore

/// How many entries of its update each weight has.
package struct SparseAllocation: Sendable {
    package let interval: Int
    package let betas: (Double, Double)
    private let firstShare, lastShare: Double
    private let initialWarmup, finalWarmup: Int

    init(_ h: Hyperparameters) {
        (interval, betas) = (h.integer("mask_interval"), (h.real("beta1"), h.real("beta2")))
        (firstShare, lastShare) = (1 - h.real("init_thres"), 1 - h.real("target_ratio"))
        (initialWarmup, finalWarmup) = (h.integer("init_warmup"), h.integer("final_warmup"))
    }

    func check(_ plan: LearningRatePlan) throws {
        let (warmups, overflows) = initialWarmup.addingReportingOverflow(finalWarmup)
        guard !overflows, warmups < plan.steps else {
            throw MethodError(
                "snella: init_warmup \(initialWarmup) and final_warmup \(finalWarmup) leave none of \(plan.steps) updates "
                    + "for a smaller budget", hyperparameter: "init_warmup")
        }
    }

    /// V after update e (from 1) of E.
    package func volume(after e: Int, of E: Int, all: Int) -> Int {
        let (first, last) = (firstShare * Double(all), lastShare * Double(all))
        let left =
            e <= initialWarmup ? 1
            : e > E - finalWarmup ? 0 : 1 - Double(e - initialWarmup) / Double(E - finalWarmup - initialWarmup)
        return Int(last + (first - last) * left * left * left)
    }

    /// The scores of the weights from the sensitivities of their factors, as shares of their sum; equal shares of 0.
    package static func scores<S: Scalar>(_ sensitivities: [[Sensitivity<S>]]) -> [Double] {
        let scores = sensitivities.map { factors in
            factors.reduce(0.0) { sum, factor in
                let scores = factor.scores.values
                return sum + Double(scores.reduce(0, +)) / Double(scores.count)
            }
        }
        let sum = scores.reduce(0, +)
        return scores.map { sum > 0 ? $0 / sum : 1 / Double(scores.count) }
    }

    /// v_l of weights with so many entries.
    package func entries(after e: Int, of E: Int, sizes: [Int], scores: [Double]) -> [Int] {
        var kept = sizes.map { _ in 0 }
        var left = volume(after: e, of: E, all: sizes.reduce(0, +))
        while left > 0 {
            let open = sizes.indices.filter { kept[$0] < sizes[$0] }
            let sum = open.reduce(0) { $0 + scores[$1] }
            var given = 0
            for l in open where sum > 0 {
                let more = min(sizes[l] - kept[l], Int(Double(left) * scores[l] / sum))
                kept[l] += more
                given += more
            }
            if given == 0 { break }
            left -= given
        }
        return kept
    }
}
