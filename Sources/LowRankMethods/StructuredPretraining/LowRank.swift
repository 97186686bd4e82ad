import Foundation
import LowRankCore

/// Low-rank: every linear weight is a product of two trained factors.
///
///     W = B A               B: m x r, A: r x n, nothing frozen, no scaling
///     y = (x A^T) B^T
///
/// Keeps B and A, r (m + n) numbers; never forms W in training.
/// Parent: none; with r = min(m, n) the product can reach every matrix.
/// Departs: the tables that use this row as a baseline do not state its initialisation, so three are
/// offered. `xavier` draws both factors from N(0, 2 / (fan in + fan out)) as the factorised layer of the
/// LORO repository does; `balanced` chooses the deviation r^(-1/4) (m+n)^(-1/4) of CoLA for both;
/// `spectral` splits the truncated SVD of an ordinary dense initialisation evenly.
/// S. Kamalakara et al., Exploring Low Rank Training of Deep Neural Networks, 2022, arXiv:2209.13569.
public struct LowRank: Parametrisation {
    public static let card = MethodCard(
        id: "low-rank", name: "Low-rank W = BA",
        paper: .init(
            title: "Exploring Low Rank Training of Deep Neural Networks",
            authors: "S. Kamalakara, A. Locatelli, B. Venkitesh, J. Ba, Y. Gal, A. N. Gomez", year: 2022,
            arXiv: "2209.13569"),
        family: .structuredPretraining, axes: [.parametrisation],
        summary: "Each linear weight is the product of two trained factors, W = B A.",
        hyperparameters: [
            HyperparameterSpec(
                "rank", .integer(1...Int.max), default: .integer(32), "columns of B and rows of A",
                source: "a quarter of the width, as in the GaLore paper's tables"),
            HyperparameterSpec(
                "init", .choice(["xavier", "balanced", "spectral"]), default: .text("spectral"),
                "how the factors start", source: "the choice that matters most; see the file header"),
            HyperparameterSpec(
                "bias", .flag, default: .flag(false), "adds a trained bias, zero at the start",
                source: "LLaMA has none"),
        ],
        memory: "weights r (m + n)", parent: nil,
        claims: [
            "C4 perplexity 78.18 / 45.51 / 37.41 / 142.53 at 60M / 130M / 350M / 1B in the GaLore paper's Table 2"
        ])

    let rank: Int
    let initialisation: String
    let bias: Bool

    public init(_ h: Hyperparameters) {
        self.init(rank: h.integer("rank"), initialisation: h.choice("init"), bias: h.flag("bias"))
    }

    init(rank: Int, initialisation: String, bias: Bool = false) {
        self.rank = rank
        self.initialisation = initialisation
        self.bias = bias
    }

    public func check(_ shape: WeightShape) throws { try shape.checkRank(rank, method: "low-rank") }

    public func makeWeight<S: Scalar>(
        _ shape: WeightShape, initial: Tensor<S>, draws: Draws
    ) throws -> any LinearWeight<S> {
        let (m, n) = (shape.outputs, shape.inputs)
        let factors: (B: Tensor<S>, A: Tensor<S>)
        switch initialisation {
        case "spectral": factors = try initial.svd().splitEvenly(rank: rank)
        case "balanced":
            let deviation = pow(Double(rank), -0.25) * pow(Double(m + n), -0.25)
            factors = (
                draws.normal("B", [m, rank], deviation: deviation), draws.normal("A", [rank, n], deviation: deviation)
            )
        default:
            factors = (
                draws.normal("B", [m, rank], deviation: (2 / Double(m + rank)).squareRoot()),
                draws.normal("A", [rank, n], deviation: (2 / Double(rank + n)).squareRoot())
            )
        }
        return weight(shape, B: factors.B, A: factors.A, bias: bias ? .zeros([m]) : nil)
    }

    /// The weight made of given tensors.
    package func weight<S: Scalar>(
        _ shape: WeightShape, B: Tensor<S>, A: Tensor<S>, bias: Tensor<S>?
    ) -> any LinearWeight<S> {
        LowRankWeight(shape, B: B, A: A, bias: bias)
    }

    public func kept(for shape: WeightShape, scalarBytes: Int) -> [KeptMemory] {
        Self.kept(for: shape, rank: rank, hasBias: bias, scalarBytes: scalarBytes)
    }

    static func kept(for shape: WeightShape, rank: Int, hasBias: Bool, scalarBytes: Int) -> [KeptMemory] {
        [
            KeptMemory("B", .trainableWeights, bytes: shape.outputs * rank * scalarBytes),
            KeptMemory("A", .trainableWeights, bytes: rank * shape.inputs * scalarBytes),
        ] + (hasBias ? [KeptMemory("bias", .trainableWeights, bytes: shape.outputs * scalarBytes)] : [])
    }
}

final class LowRankWeight<S: Scalar>: LinearWeight {
    let shape: WeightShape
    let B: Parameter<S>
    let A: Parameter<S>
    private let bias: Parameter<S>?
    /// What a paper calls B and A.
    private let symbols: (B: String, A: String)

    init(
        _ shape: WeightShape, B: Tensor<S>, A: Tensor<S>, bias: Tensor<S>?,
        symbols: (B: String, A: String) = ("B", "A")
    ) {
        self.shape = shape
        self.symbols = symbols
        self.B = Parameter(shape.name + "." + symbols.B, .linear, value: B)
        self.A = Parameter(shape.name + "." + symbols.A, .linear, value: A)
        self.bias = bias.map { Parameter(shape.name + ".bias", .bias, value: $0) }
    }

    var rank: Int { A.info.shape[0] }
    var parameters: [Parameter<S>] { [B, A] + [bias].compactMap { $0 } }
    var effectiveWeight: Tensor<S>? { product(B.value, A.value) }
    func copy() -> any LinearWeight<S> {
        LowRankWeight(shape, B: B.value, A: A.value, bias: bias?.value, symbols: symbols)
    }

    func apply(to x: Node<S>, in graph: Graph<S>) -> Node<S> {
        let h = graph.linear(x, graph.parameter(A))
        return graph.linear(h, graph.parameter(B), bias: bias.map(graph.parameter))
    }
}
