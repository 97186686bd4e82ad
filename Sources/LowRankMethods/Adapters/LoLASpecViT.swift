import Foundation
import LowRankCore

/// LoLA-SpecViT: LoRA with a gate on its output and a dense branch beside it, under a cosine that restarts.
///
///     y = W0 x + sigmoid(W_g x) o s B A x + W_r x        B: m x r, A: r x n, W_g, W_r: m x n, all trained; s = alpha / r
///     rate(t) = eta_min + (peak - eta_min) (1 + cos(pi t' / T_i)) / 2;   T_i = T_mult T_(i-1), t' updates since the restart
///
/// At the start A, W_g and W_r are Kaiming-uniform and B = 0: with the gate on, W_r changes the function. Without it, the layer
/// is LoRA.
/// Stores W0 (m n, frozen), B and A (r (m + n)), W_g and W_r (2 m n): more than the weight itself.
/// Parent: lora, at gate_residual = false, but for the rate.
/// Departs: the convolutions over the spectrum and attention in windows are left out, as is the doubled rate of LoRA's tensors,
/// which the code's training script never applies. Epochs are updates here.
/// F. Zidi et al., LoLA-SpecViT, 2025, arXiv:2506.17759; code FadiZidiDz/LoLA-SpecViT-Model.
public struct LoLASpecViT: WeightForm, Schedule {
    public static let card = MethodCard(
        id: "lola-specvit", name: "LoLA-SpecViT",
        paper: .init(
            title: "LoLA-SpecViT: Local Attention SwiGLU Vision Transformer with LoRA for Hyperspectral Imaging",
            authors: "F. Zidi et al.", year: 2025, arXiv: "2506.17759"),
        family: .adapters, axes: [.parametrisation, .schedule],
        summary: "LoRA with a gate on its output and a dense branch beside it, under a cosine that restarts.",
        hyperparameters: [
            .rank(16, "columns of B and rows of A", source: "official code"), .alpha(32, source: "official code"),
            .flag(
                "gate_residual", true, "the gate and the dense branch are there",
                source: "official code; off in the head"),
            .integer("T_0", 10, "updates until the first restart", source: "official code, of 100 epochs"),
            .integer("T_mult", 2, "how many times as long each course is as the one before", source: "official code"),
            .real(
                "eta_min", 1e-6, in: 0...1, "lowest rate, over a peak of 1", source: "official code",
                leastChange: 1e5),
        ],
        memory: "frozen m n, weights r (m + n) + 2 m n", parent: "lora, at gate_residual = false, but for the rate",
        otherNames: OtherNames(
            tensors: ["lora_down": "A", "lora_up": "B", "lora_gate": "W_g", "lora_residual": "W_r"],
            fixed: ["lora_lr_scale": .real(2)]),
        claims: [
            "up to 99.91 % accuracy on WHU-Hi LongKou, HongHu and Salinas", "over 80 % fewer trained parameters",
        ])

    private let lora: LoRA
    private let isGated: Bool
    private let (firstCourse, growth): (Int, Int)
    private let lowest: Double

    public init(_ h: Hyperparameters) {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("lora_alpha"))
        isGated = h.flag("gate_residual")
        (firstCourse, growth) = (h.integer("T_0"), h.integer("T_mult"))
        lowest = h.real("eta_min")
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "lola-specvit") }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let sides = [w.outputs, w.inputs]
        return lora.layout(w) + (isGated ? [TensorSpec("W_g", sides), TensorSpec("W_r", sides)] : [])
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        var start = lora.start(w, from: W0, data: data, streams: streams)
        for symbol in isGated ? ["W_g", "W_r"] : [] {
            start.tensors[symbol] = streams.kaiming(symbol, W0.shape, fanIn: w.inputs)
        }
        return start
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        guard isGated else { return lora.forward(w, x, in: g) }
        let update = g.linear(g.linear(x, w["A"]), w.node("B", in: g), scale: S(lora.scale))
        let gated = g.multiply(g.sigmoid(g.linear(x, w["W_g"])), update)
        return g.add(gated, into: g.linear(x, w.node("W_r", in: g), addedTo: g.linear(x, w["W0"])))
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { isGated ? nil : lora.effectiveWeight(w) }

    /// The gate, and the rates of a dozen updates: of LoRA's tensors, whose peak is 0.01 and whose factor 2, and of others.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        let rates = (0..<12).flatMap { t in
            [(0.01, 2.0), (0.001, 1.0)].map { peak, factor in S(lowest + factor * (peak - lowest) * fall(t)) }
        }
        var derived = ["lr_table": Tensor(rates, shape: [12, 2])]
        if isGated, let x = data.example.x {
            let z = product(x, transposed: false, w["W_g"].value, transposed: true)
            derived["gate"] = Tensor(z.values.map { S(1 / (1 + exp(-Double($0)))) }, shape: z.shape)
        }
        return derived
    }

    // MARK: - Schedule

    /// From 1 at a restart to 0 before the next.
    private func fall(_ t: Int) -> Double {
        var (since, course) = (t, firstCourse)
        while since >= course {
            since -= course
            course *= growth
        }
        return 0.5 * (1 + cos(.pi * Double(since) / Double(course)))
    }

    public func multiplier(at t: Int, plan: LearningRatePlan) -> Double {
        t < plan.warmup ? plan.multiplier(at: t) : lowest + (1 - lowest) * fall(t - plan.warmup)
    }

    public func firstChanges(plan: LearningRatePlan) -> [Int] {
        let restart = plan.warmup + firstCourse
        return restart < plan.steps ? [restart] : []
    }
}
