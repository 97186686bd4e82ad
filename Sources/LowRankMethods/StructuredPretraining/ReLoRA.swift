import Foundation
import LowRankCore

/// ReLoRA: LoRA that is merged into the frozen weight every K updates and starts anew.
///
///     W_eff = W + s B A      s = alpha / r; W frozen, A and B trained
///     every K updates:       W <- W + s B A;  A ~ U(-1/sqrt(n), 1/sqrt(n));  B <- 0
///                            most of the moments of A and B are set to zero; the learning rate restarts
///
/// The sum of many rank-r updates has high rank. A run starts with `warm_start` cycles of ordinary
/// full-rank training. The learning rate is a "jagged cosine": with n updates, warm-up w, cycle k and
/// restart warm-up v, update t (from 0) has the multiplier
///
///     t/w                                     for t < w
///     (p/v) cosine(c k + v)                   for p = t mod k < v, c = floor(t / k) > 0
///     cosine(t)                               otherwise
///
/// so that the update t = c k has rate 0; the merge and the reset follow it. AdamW's step counter is not
/// reset. Without merges (`merges: false`) it is the paper's control, LoRA from the same warm start: wrapped once,
/// moments never reset, and the learning rate restarts at the wrap alone, where training of the factors begins.
/// Keeps what LoRA keeps; during the warm start, a dense weight with its gradient and moments.
/// Parent: LoRA when nothing is merged and warm_start = 0.
/// Departs: the official code, when it wraps a trained network, sets A to zero as well as B, so that the
/// first cycle moves nothing in the wrapped weights; the paper draws A. `first_wrap: zero` follows the
/// code, the default follows the paper, because with few cycles a dead one decides the result. K is given
/// as a number of equal cycles, so that one row fits runs of any length. Dropout 0.1 is left out as in LoRA.
/// V. Lialin et al., ReLoRA, ICLR 2024, arXiv:2307.05695, Algorithm 1; code Guitaricet/relora.
public struct ReLoRA: DerivedForm, Schedule {
    public static let card = MethodCard(
        id: "relora", name: "ReLoRA",
        paper: .init(
            title: "ReLoRA: High-Rank Training Through Low-Rank Updates",
            authors: "V. Lialin, N. Shivagunde, S. Muckatira, A. Rumshisky", year: 2024, arXiv: "2307.05695"),
        family: .structuredPretraining, axes: [.parametrisation, .schedule],
        summary: "LoRA merged into the frozen weight at every restart, after a full-rank warm start.",
        hyperparameters: [
            .rank(32, "columns of B and rows of A", source: "a quarter of the width, as in the GaLore paper's tables"),
            .alpha(32, source: "official training script"),
            .integer(
                "cycles", 4, "equal cycles in the run; K = steps / cycles",
                source: "paper: 20k updates, restarts every 5k"),
            .integer(
                "warm_start", 1, in: 0...Int.max, "cycles trained full rank first", source: "paper: 5k of 20k updates"),
            .flag(
                "merges", true, "merge and restart at the end of a cycle; false: LoRA from the warm start on",
                source: "official code, --relora; false is the paper's control"),
            .real(
                "restart_warmup", 0.1, in: 0...1, "fraction of a cycle in which the rate rises again",
                source: "official configurations: 50 of 500 to 100 of 1000 updates", leastChange: 1),
            .choice(
                "optimizer_reset", "magnitude", of: ["magnitude", "random", "full", "zero", "keep"],
                "which moments of A and B survive a merge: the largest, random ones, one in a thousand, none, or all",
                source: "official code; zero is what the paper's algorithm says"),
            .real(
                "pruning_ratio", 0.9, in: 0...1, "fraction of the moments set to zero",
                source: "official configurations: 0.8 or 0.9", effectiveWith: ["optimizer_reset": .text("random")],
                leastChange: 0.5),
            .choice(
                "first_wrap", "kaiming", of: ["kaiming", "zero"], "A when the network is wrapped",
                source: "paper: kaiming; code: zero"),
        ],
        memory: "frozen m n, weights r (m + n); during the warm start weights m n",
        parent: "lora, at warm_start = 0 and merges = false",
        otherNames: OtherNames(tensors: ["W_frozen": "W0"], fixed: ["trainable_scaling": .flag(false)]),
        claims: [
            "C4 perplexity 34.46 / 25.04 / 22.48 / 19.32 / 17.27 at 60M / 130M / 250M / 350M / 1.3B, "
                + "full rank 33.81 / 23.65 / 22.39 / 18.66 / 16.83, LoRA from the same warm start "
                + "34.73 / 25.46 / 22.86 / 19.73 / 18.23",
        ])

    private let lora: LoRA
    fileprivate let cycles: Int
    private let warmCycles: Int
    private let restartWarmup: Double
    fileprivate let merges: Bool
    /// Nil keeps all moments.
    fileprivate let reset: MomentReset?
    private let startsFromZero: Bool

    public init(_ h: Hyperparameters) throws {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("lora_alpha"))
        (cycles, warmCycles, merges) = (h.integer("cycles"), h.integer("warm_start"), h.flag("merges"))
        restartWarmup = h.real("restart_warmup")
        reset = switch h.choice("optimizer_reset") {
        case "magnitude": .magnitude(h.real("pruning_ratio"))
        case "random": .random(h.real("pruning_ratio"))
        case "full": .full
        case "zero": .zero
        default: nil
        }
        startsFromZero = h.choice("first_wrap") == "zero"
        guard warmCycles < cycles else {
            throw MethodError(
                "relora: warm_start \(warmCycles) leaves no cycle of \(cycles) for the low-rank phase",
                hyperparameter: "warm_start")
        }
    }

    // MARK: - Parametrisation

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "relora") }
    public func base(for w: WeightShape) -> any WeightForm { lora }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        var start = lora.start(w, from: W0, data: data, streams: streams)
        if startsFromZero { start.tensors["A"] = .zeros([lora.rank, w.inputs]) }
        return start
    }

    // MARK: - Schedule

    public func check(_ plan: LearningRatePlan) throws {
        guard plan.steps % cycles == 0 else {
            throw MethodError(
                "relora: \(plan.steps) steps cannot be cut into \(cycles) equal cycles; choose steps or cycles that divide",
                hyperparameter: "cycles")
        }
        guard plan.warmup < plan.steps / cycles else {
            throw MethodError(
                "relora: the warm-up of \(plan.warmup) updates does not fit in a cycle of \(plan.steps / cycles)",
                hyperparameter: "cycles")
        }
    }

    public func multiplier(at t: Int, plan: LearningRatePlan) -> Double {
        let cycle = plan.steps / cycles
        let warmup = max(1, Int(restartWarmup * Double(cycle)))
        return CosineRestarts(
            plan: plan, cycle: cycle, restartWarmup: warmup, lastRestart: merges ? .max : warmCycles
        ).multiplier(at: t)
    }

    /// The dense phase ends, like every cycle, after the update of rate 0.
    public func denseUpdates(plan: LearningRatePlan) -> Int {
        warmCycles == 0 ? 0 : warmCycles * (plan.steps / cycles) + 1
    }

    public func firstChanges(plan: LearningRatePlan) -> [Int] {
        [denseUpdates(plan: plan)].filter { $0 > 0 } + (merges ? [(warmCycles + 1) * (plan.steps / cycles) + 1] : [])
    }

    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { ReLoRAState<S>(relora: self) }
}

/// Restarts when it is time; remembers nothing.
private struct ReLoRAState<S: Scalar>: ScheduleState {
    let relora: ReLoRA

    func afterUpdate(_ updates: Int, of trainer: Trainer<S>) {
        guard relora.merges else { return }
        let plan = trainer.plan
        let cycle = plan.steps / relora.cycles
        let restarts = ReLoRARestarts(mergeInterval: cycle, resetInterval: cycle, reset: relora.reset)
        guard restarts.mergesAfter(updates), updates > relora.denseUpdates(plan: plan) else { return }
        for weight in trainer.network.linearWeights {
            let streams = trainer.streams.scoped(weight.shape.name).scoped("merge \(updates / cycle)")
            restarts.apply(after: updates, to: weight, of: trainer, streams: streams)
        }
    }
}
