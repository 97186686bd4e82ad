import Foundation
import LowRankCore

/// CoLA: every linear weight becomes an auto-encoder, two factors with a non-linearity between them.
///
///     y = act(x A) B (+ bias)         A: n x r, B: r x m, both N(0, r^(-1/2) (m + n)^(-1/2)), act = SiLU
///     MLP: down(gate(x) o up(x))      the SwiGLU's own activation is left out
///
/// Keeps A and B, r (m + n) numbers; activations x A and act(x A), 2 r per row.
/// Parent: low-rank W = B A with balanced factors, at activation = none.
/// Departs: CoLA-M, which keeps x A alone and computes the rest again in the backward pass, is not
/// offered: it changes no number, only the activations' memory.
/// Z. Liu et al., EMNLP 2025, arXiv:2502.10940; code alvin-zyl/CoLA.
public struct CoLA: WeightForm {
    public static let card = MethodCard(
        id: "cola", name: "CoLA",
        paper: .init(
            title: "CoLA: Compute-Efficient Pre-Training of LLMs via Low-Rank Activation",
            authors: "Z. Liu, R. Zhang, Z. Wang, M. Yan, Z. Yang, P. Hovland, B. Nicolae, F. Cappello, S. Tang, Z. Zhang",
            year: 2025,
            arXiv: "2502.10940"),
        family: .structuredPretraining, axes: [.parametrisation],
        summary: "Two trained factors with a SiLU between them, which takes the place of the MLP's own activation.",
        hyperparameters: [
            .rank(32, "columns of A and rows of B", source: "official code: a quarter of the width"),
            .choice("activation", "silu", of: ["silu", "none"], "act, between the factors", source: "official code"),
            .flag(
                "only_lr_act", true, "leaves out the network's activation after the gate", source: "official code",
                effectiveWith: ["activation": .text("silu")]),
        ],
        memory: "weights r (m + n)", parent: "low-rank with init = balanced, at activation = none",
        claims: [
            "C4 perplexity 34.04 / 24.48 / 19.40 / 15.52 at 60M / 130M / 350M / 1B, full rank 34.06 / 24.36 / 18.80 / 15.56",
            "half of the parameters and compute, 1.86 times the training throughput",
        ])

    let rank: Int
    let hasSiLU: Bool
    public let replacesActivation: Bool

    public init(_ h: Hyperparameters) {
        rank = h.integer("rank")
        hasSiLU = h.choice("activation") == "silu"
        replacesActivation = hasSiLU && h.flag("only_lr_act")
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(rank, method: "cola") }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [TensorSpec("A", [w.inputs, rank]), TensorSpec("B", [rank, w.outputs])]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        let (m, n) = (w.outputs, w.inputs)
        let deviation = pow(Double(rank), -0.25) * pow(Double(m + n), -0.25)
        // Drawn in the layout of the low-rank row, so that both start from the same factors.
        let B: Tensor<S> = streams.normal("B", [m, rank], deviation: deviation)
        let A: Tensor<S> = streams.normal("A", [rank, n], deviation: deviation)
        return WeightStart(["A": A.transposed(), "B": B.transposed()])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let h = g.linear(x, w.node("A", in: g), inputsFirst: true)
        return g.linear(hasSiLU ? g.silu(h) : h, w.node("B", in: g), inputsFirst: true)
    }

    /// (A B)^T, when nothing non-linear lies between.
    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        hasSiLU ? nil : product(w["B"].value, transposed: true, w["A"].value, transposed: true)
    }
}
