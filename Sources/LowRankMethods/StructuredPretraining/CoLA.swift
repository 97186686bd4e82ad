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
/// Z. Liu et al., CoLA: Compute-Efficient Pre-Training of LLMs via Low-Rank Activation, EMNLP 2025,
/// arXiv:2502.10940; code alvin-zyl/CoLA.
public struct CoLA: Parametrisation {
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
            HyperparameterSpec(
                "rank", .integer(1...Int.max), default: .integer(32), "columns of A and rows of B",
                source: "official code: a quarter of the width"),
            HyperparameterSpec(
                "activation", .choice(["silu", "none"]), default: .text("silu"), "act, between the factors",
                source: "official code"),
            HyperparameterSpec(
                "only_lr_act", .flag, default: .flag(true), "leaves out the network's activation after the gate",
                source: "official code", effectiveWith: ["activation": .text("silu")]),
            HyperparameterSpec(
                "bias", .flag, default: .flag(false), "adds a trained bias, U(-1/sqrt(m), 1/sqrt(m))",
                source: "LLaMA has none"),
        ],
        memory: "weights r (m + n)", parent: "low-rank with init = balanced, at activation = none",
        claims: [
            "C4 perplexity 34.04 / 24.48 / 19.40 / 15.52 at 60M / 130M / 350M / 1B, full rank 34.06 / 24.36 / 18.80 / 15.56",
            "half of the parameters and compute, 1.86 times the training throughput",
        ])

    let rank: Int
    let hasSiLU: Bool
    let replacesActivation: Bool
    let bias: Bool

    public init(_ h: Hyperparameters) {
        rank = h.integer("rank")
        hasSiLU = h.choice("activation") == "silu"
        replacesActivation = hasSiLU && h.flag("only_lr_act")
        bias = h.flag("bias")
    }

    public func check(_ shape: WeightShape) throws { try shape.checkRank(rank, method: "cola") }

    public func makeWeight<S: Scalar>(_ shape: WeightShape, initial: Tensor<S>, draws: Draws) -> any LinearWeight<S> {
        let (m, n) = (shape.outputs, shape.inputs)
        let deviation = pow(Double(rank), -0.25) * pow(Double(m + n), -0.25)
        let bound = 1 / Double(m).squareRoot()
        // Drawn in the layout of the low-rank row, so that both start from the same factors.
        let B: Tensor<S> = draws.normal("B", [m, rank], deviation: deviation)
        let A: Tensor<S> = draws.normal("A", [rank, n], deviation: deviation)
        return weight(
            shape, A: A.transposed(), B: B.transposed(),
            bias: bias ? draws.uniform("bias", [m], from: -bound, to: bound) : nil)
    }

    /// The weight made of given tensors.
    package func weight<S: Scalar>(
        _ shape: WeightShape, A: Tensor<S>, B: Tensor<S>, bias: Tensor<S>?
    ) -> any LinearWeight<S> {
        CoLAWeight(shape, A: A, B: B, bias: bias, hasSiLU: hasSiLU, replacesActivation: replacesActivation)
    }

    public func kept(for shape: WeightShape, scalarBytes: Int) -> [KeptMemory] {
        [
            KeptMemory("A", .trainableWeights, bytes: shape.inputs * rank * scalarBytes),
            KeptMemory("B", .trainableWeights, bytes: rank * shape.outputs * scalarBytes),
        ] + (bias ? [KeptMemory("bias", .trainableWeights, bytes: shape.outputs * scalarBytes)] : [])
    }
}

private final class CoLAWeight<S: Scalar>: LinearWeight {
    let shape: WeightShape
    let replacesActivation: Bool
    private let A: Parameter<S>
    private let B: Parameter<S>
    private let bias: Parameter<S>?
    private let hasSiLU: Bool

    init(
        _ shape: WeightShape, A: Tensor<S>, B: Tensor<S>, bias: Tensor<S>?, hasSiLU: Bool, replacesActivation: Bool
    ) {
        self.shape = shape
        self.hasSiLU = hasSiLU
        self.replacesActivation = replacesActivation
        self.A = Parameter(shape.name + ".A", .linear, value: A)
        self.B = Parameter(shape.name + ".B", .linear, value: B)
        self.bias = bias.map { Parameter(shape.name + ".bias", .bias, value: $0) }
    }

    var parameters: [Parameter<S>] { [A, B] + [bias].compactMap { $0 } }

    /// (A B)^T, when nothing non-linear lies between.
    var effectiveWeight: Tensor<S>? {
        hasSiLU ? nil : product(B.value, transposed: true, A.value, transposed: true)
    }

    func copy() -> any LinearWeight<S> {
        CoLAWeight(
            shape, A: A.value, B: B.value, bias: bias?.value, hasSiLU: hasSiLU, replacesActivation: replacesActivation)
    }

    func apply(to x: Node<S>, in graph: Graph<S>) -> Node<S> {
        let h = graph.linear(x, graph.parameter(A), inputsFirst: true)
        return graph.linear(
            hasSiLU ? graph.silu(h) : h, graph.parameter(B), inputsFirst: true, bias: bias.map(graph.parameter))
    }
}
