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
public struct LowRank: WeightForm {
    public static let card = MethodCard(
        id: "low-rank", name: "Low-rank W = BA",
        paper: .init(
            title: "Exploring Low Rank Training of Deep Neural Networks",
            authors: "S. Kamalakara, A. Locatelli, B. Venkitesh, J. Ba, Y. Gal, A. N. Gomez", year: 2022,
            arXiv: "2209.13569"),
        family: .structuredPretraining, axes: [.parametrisation],
        summary: "Each linear weight is the product of two trained factors, W = B A.",
        hyperparameters: [
            .rank(32, "columns of B and rows of A", source: "a quarter of the width, as in the GaLore paper's tables"),
            .choice(
                "init", "spectral", of: ["xavier", "balanced", "spectral"], "how the factors start",
                source: "the choice that matters most; see the file header"),
        ],
        memory: "weights r (m + n)", parent: nil,
        claims: [
            "C4 perplexity 78.18 / 45.51 / 37.41 / 142.53 at 60M / 130M / 350M / 1B in the GaLore paper's Table 2"
        ])

    let rank: Int
    let initialisation: String
    /// What a paper calls B and A.
    let symbols: (B: String, A: String)

    public init(_ h: Hyperparameters) { self.init(rank: h.integer("rank"), initialisation: h.choice("init")) }

    init(rank: Int, initialisation: String = "spectral", symbols: (B: String, A: String) = ("B", "A")) {
        self.rank = rank
        self.initialisation = initialisation
        self.symbols = symbols
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(rank, method: "low-rank") }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [TensorSpec(symbols.B, [w.outputs, rank]), TensorSpec(symbols.A, [rank, w.inputs])]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        let (m, n) = (w.outputs, w.inputs)
        let factors: (B: Tensor<S>, A: Tensor<S>)
        switch initialisation {
        case "spectral": factors = try W0.svd().splitEvenly(rank: rank)
        case "balanced":
            let deviation = pow(Double(rank), -0.25) * pow(Double(m + n), -0.25)
            factors = (
                streams.normal("B", [m, rank], deviation: deviation), streams.normal("A", [rank, n], deviation: deviation)
            )
        default:
            factors = (
                streams.normal("B", [m, rank], deviation: (2 / Double(m + rank)).squareRoot()),
                streams.normal("A", [rank, n], deviation: (2 / Double(rank + n)).squareRoot())
            )
        }
        return WeightStart([symbols.B: factors.B, symbols.A: factors.A])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        g.linear(g.linear(x, w.node(symbols.A, in: g)), w.node(symbols.B, in: g))
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? {
        product(w[symbols.B].value, w[symbols.A].value)
    }
}
