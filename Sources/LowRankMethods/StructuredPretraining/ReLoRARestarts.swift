import Foundation
import LowRankCore

/// The restarts of ReLoRA as the official code counts them: merges every `relora` updates, resets of the
/// optimizer's moments every `cycle_length`. A suite gives one number for both.
package struct ReLoRARestarts: Sendable {
    /// Updates between two merges.
    let mergeInterval: Int
    /// Updates between two resets: the cycle of the learning rate.
    package let resetInterval: Int
    /// Nil leaves all moments as they are.
    package let reset: MomentReset?

    package init(mergeInterval: Int, resetInterval: Int, reset: MomentReset?) {
        (self.mergeInterval, self.resetInterval, self.reset) = (mergeInterval, resetInterval, reset)
    }

    /// Whether a merge follows update u, counted from 1.
    package func mergesAfter(_ u: Int) -> Bool { isFirst(u, ofLaterCycleOf: mergeInterval) }
    /// Whether a reset follows update u, counted from 1.
    package func resetsAfter(_ u: Int) -> Bool { isFirst(u, ofLaterCycleOf: resetInterval) }

    /// The first update of a cycle, but for the first cycle, is the one whose learning rate is 0.
    private func isFirst(_ u: Int, ofLaterCycleOf interval: Int) -> Bool { u >= interval && u % interval == 1 }

    /// Merges the weight, and resets the moments of its factors, if it is time.
    /// - Parameter streams: those of this restart of this weight.
    package func apply<S: Scalar>(
        after u: Int, to weight: StoredWeight<S>, of trainer: Trainer<S>, streams: RandomStreams
    ) {
        // W <- W + s B A, then A <- a new draw and B <- 0.
        if mergesAfter(u) {
            weight["W0"].value.assign(weight.effectiveWeight!)
            weight["A"].value.assign(streams.kaiming("A", weight["A"].info.shape, fanIn: weight.shape.inputs))
            weight["B"].value.assign(.zeros(weight["B"].info.shape))
        }
        guard let reset, resetsAfter(u) else { return }
        for factor in [weight["A"], weight["B"]] {
            trainer.changeMoments(of: factor) { name, moment in
                reset.apply(to: &moment, streams: streams, name: name + "." + factor.symbol)
            }
        }
    }
}

/// The "jagged cosine" of the ReLoRA repository.
package struct CosineRestarts: Sendable {
    let plan: LearningRatePlan
    let cycle: Int
    let restartWarmup: Int
    /// Updates by which the restarts are shifted (`adjust_step`).
    let adjustment: Int
    /// The last cycle, counted from 0, that begins with a restart.
    let lastRestart: Int

    package init(
        plan: LearningRatePlan, cycle: Int, restartWarmup: Int, adjustment: Int = 0, lastRestart: Int = .max
    ) {
        (self.plan, self.cycle, self.restartWarmup) = (plan, cycle, restartWarmup)
        (self.adjustment, self.lastRestart) = (adjustment, lastRestart)
    }

    package func multiplier(at t: Int) -> Double {
        let (w, n) = (plan.warmup, plan.steps)
        if t < w { return Double(t) / Double(w) }
        let shifted = t + adjustment
        let (c, p) = (shifted / cycle, shifted % cycle)
        func cosine(_ at: Int) -> Double { plan.cosine(Double(at - w) / Double(max(1, n - w))) }
        // A cycle that the shift alone has ended does not restart.
        if p < restartWarmup, t >= cycle, c <= lastRestart {
            return Double(p) / Double(restartWarmup) * cosine(c * cycle + restartWarmup)
        }
        return cosine(shifted)
    }
}

/// Which entries of a moment survive a restart.
package enum MomentReset: Sendable {
    /// Those above this quantile of |x|.
    case magnitude(Double)
    /// Each with probability 1 - ratio.
    case random(Double)
    /// None.
    case zero

    /// What the official code does for its "reset": one in a thousand survives.
    package static let full = MomentReset.random(0.999)

    /// An entry whose first moment survives while its second does not moves by lr m / eps as long as its
    /// gradient is zero, which it is for all of A right after a merge, because B is zero.
    func apply<S: Scalar>(to moment: inout Tensor<S>, streams: RandomStreams, name: String) {
        let count = moment.count
        switch self {
        case .zero:
            moment.write { $0.update(repeating: 0, count: count) }
        case .magnitude(let ratio):
            let magnitudes = moment.values.map { Float(abs($0)) }.sorted()
            let threshold = S(Self.quantile(ofSorted: magnitudes, ratio))
            moment.write { x in for i in 0..<count where !(abs(x[i]) > threshold) { x[i] = 0 } }
        case .random(let ratio):
            let u: Tensor<Double> = streams.uniform("prune_uniform." + name, moment.shape, from: 0, to: 1)
            moment.write { x in u.read { u in for i in 0..<count where !(u[i] > ratio) { x[i] = 0 } } }
        }
    }

    /// The quantile with linear interpolation between neighbours, in Float throughout as the official code
    /// has it: an entry survives or not by one rounding when the quantile falls on it.
    private static func quantile(ofSorted x: [Float], _ q: Double) -> Float {
        let position = Float(q) * Float(x.count - 1)
        let low = min(Int(position), x.count - 1)
        let high = min(low + 1, x.count - 1)
        let weight = position - Float(low)
        let step = x[high] - x[low]
        return weight < 0.5 ? x[low] + weight * step : x[high] - (1 - weight) * step
    }
}
