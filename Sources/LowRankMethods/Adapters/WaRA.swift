import LowRankCore

/// WaRA: LoRA in the wavelet domain, one pair of factors for the coarse and the fine band.
///
///     W = W0 + s H_m^T (I_2 (x) B A) H_n        B: m/2 x r, A: r x n/2;   s = scale
///     H_n: one level of the orthonormal Haar transform, (x_1 + x_2) / sqrt 2, ... and then (x_1 - x_2) / sqrt 2, ...
///
/// The update has a rank of up to 2 r. A weight with an odd side is treated as one with a zero more on that side. At the start
/// A is Kaiming-uniform and B = 0, so that W = W0.
/// Stores W0 (m n, frozen), B and A (r (m + n) / 2).
/// Parent: its frozen weight, at scale = 0.
/// Departs: the paper transforms the tokens, too; under one linear map for all bands that transform and its inverse
/// cancel, and are left out. What is done is what the overview figure of the first version shows; the code was not
/// available.
/// M. Heidari et al., WaRA, 2025, arXiv:2506.24092, figure 1.
public struct WaRA: WeightForm {
    public static let card = MethodCard(
        id: "wara", name: "WaRA",
        paper: .init(
            title: "WaRA: Wavelet Low Rank Adaptation",
            authors: "M. Heidari et al.", year: 2025,
            arXiv: "2506.24092"),
        family: .adapters, axes: [.parametrisation],
        summary: "LoRA in the wavelet domain, one pair of factors for the coarse and the fine band.",
        hyperparameters: [
            .rank(16, "columns of B and rows of A", source: "an eighth of the width; 4 to 64 in the paper"),
            .real("scale", 1, "s", source: "paper, alpha = r"),
        ],
        memory: "frozen m n, weights r (m + n) / 2", parent: "frozen weights, at scale = 0",
        otherNames: OtherNames(fixed: ["wavelet": .text("haar"), "level": .integer(1)]),
        claims: ["better than LoRA in image generation, classification and segmentation with fewer parameters"])

    private let rank: Int
    private let scale: Double

    public init(_ h: Hyperparameters) {
        rank = h.integer("rank")
        scale = h.real("scale")
    }

    private func half(_ side: Int) -> Int { (side + 1) / 2 }

    public func check(_ w: WeightShape) throws {
        guard rank <= half(w.smallerSide) else {
            throw MethodError(
                "wara: rank \(rank) is larger than half the smaller side of \(w.name) (\(w.outputs) x \(w.inputs)); "
                    + "the largest rank is \(half(w.smallerSide))", hyperparameter: "rank")
        }
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [.frozen("W0", w), TensorSpec("B", [half(w.outputs), rank]), TensorSpec("A", [rank, half(w.inputs)])]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        let n = half(w.inputs)
        return WeightStart([
            "W0": W0, "B": .zeros([half(w.outputs), rank]), "A": streams.kaiming("A", [rank, n], fanIn: n),
        ])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let (N, m, n) = (x.rows, half(w.shape.outputs), half(w.shape.inputs))
        let even = 2 * n == x.columns ? x : g.concatenateColumns([x, g.constant(.zeros([N, 1]))])
        // Of each row the band of sums, and below it that of differences.
        let bands = g.transpose(g.reshape(g.haar(even, block: 2), [N * n, 2]), batches: N)
        let adapted = g.linear(g.linear(bands, w.node("A", in: g)), w.node("B", in: g), scale: S(scale))
        let pairs = g.reshape(g.transpose(adapted, batches: N), [N, 2 * m])
        let change = g.haar(pairs, block: 2, inverse: true)
        let update = 2 * m == w.shape.outputs ? change : g.columns(0..<w.shape.outputs, of: change)
        return g.add(update, into: g.linear(x, w["W0"]))
    }

    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        let n = half(w.shape.inputs)
        let root = S(0.5).squareRoot()
        var H = Tensor<S>.zeros([2 * n, 2 * n])
        for i in 0..<n {
            (H[i, 2 * i], H[i, 2 * i + 1]) = (root, root)
            (H[n + i, 2 * i], H[n + i, 2 * i + 1]) = (root, -root)
        }
        var derived = ["haar_in": H]
        derived["tokens"] = data.example.x.map { .scalar($0.rows) }
        return derived
    }
}
