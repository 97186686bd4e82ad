import LowRankCore
import MethodSupport

/// MapSAM: DoRA with one magnitude for each input, whose norms take part in the gradient, on queries and values.
///
///     V = W0 + A B;   n_j = ||V_:j|| of each column;   W = V diag(m / n)        W0: m x n frozen, A: m x r, B: r x n
///     of W0 = [W_q; W_k; W_v]:  W_q and W_v have A, B and m of their own, W_k stays
///
/// At the start A is normal with deviation 1/sqrt(r), B = 0 and m = the column norms of W0, so that W = W0.
/// Stores W0 (m n, frozen), A and B (r (m + n)) and n magnitudes; of a fused weight 3n x n twice 2 r n + n. V, its directions
/// and W are built anew in each pass.
/// Parent: lora at lora_alpha = r, when m is held at n.
/// Departs: nothing from the code's layer, but that a weight with a column of zeros, which has no direction, is refused. Of
/// MapSAM, the prompts that a coarse mask gives and the masked attention of SAM's decoder are left out: no network here
/// segments images.
/// X. Xia et al., MapSAM, 2024, arXiv:2411.06971; code Xue-Xia/MapSAM.
public struct MapSAM: WeightForm {
    public static let card = MethodCard(
        id: "mapsam", name: "MapSAM",
        paper: .init(
            title: "MapSAM: Adapting Segment Anything Model for Automated Feature Detection in Historical Maps",
            authors: "X. Xia et al.", year: 2024, arXiv: "2411.06971"),
        family: .adapters, axes: [.parametrisation],
        summary: "DoRA with one magnitude for each input and the norms in the gradient.",
        hyperparameters: [
            .rank(4, "columns of A and rows of B", source: "paper"),
            .flag(
                "fused_qkv", false, "weights with three times as many outputs as inputs are those of q, k and v together",
                source: "true in the official code, whose network has them",
                mayNotMatter: "only a fused weight is another with it"),
        ],
        memory: "frozen m n, weights r (m + n) + n", parent: "lora at lora_alpha = r, with magnitudes held at the norms",
        otherNames: OtherNames(
            tensors: [
                "lora_A_q": "A_q", "lora_B_q": "B_q", "lora_A_v": "A_v", "lora_B_v": "B_v", "lora_A": "A", "lora_B": "B",
            ], defaults: ["fused_qkv": .flag(true)]),
        claims: ["above U-Net and LoRA on railways and vineyards of historical maps, most with ten examples"])

    private let rank: Int
    private let isFused: Bool

    public init(_ h: Hyperparameters) { (rank, isFused) = (h.integer("rank"), h.flag("fused_qkv")) }

    /// What follows the symbols of the adapted parts, with their rows.
    private func parts(_ w: WeightShape) -> [(suffix: String, rows: Range<Int>)] {
        let n = w.inputs
        return isFused && w.outputs == 3 * n ? [("_q", 0..<n), ("_v", 2 * n..<3 * n)] : [("", 0..<w.outputs)]
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(rank, method: "mapsam") }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        [.frozen("W0", w)]
            + parts(w).flatMap { suffix, rows in
                [
                    TensorSpec("A" + suffix, [rows.count, rank]), TensorSpec("B" + suffix, [rank, w.inputs]),
                    TensorSpec("m" + suffix, [w.inputs]),
                ]
            }
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) throws -> WeightStart<S> {
        var start = ["W0": W0]
        for (suffix, rows) in parts(w) {
            let magnitudes = W0.gatheringRows(Array(rows)).transposed().rowNorms
            guard magnitudes.values.allSatisfy({ $0 > 0 }) else {
                throw MethodError("mapsam: \(w.name) has a column of zeros, which has no direction")
            }
            let deviation = 1 / Double(rank).squareRoot()
            start["A" + suffix] = streams.normal("A" + suffix, [rows.count, rank], deviation: deviation)
            start["B" + suffix] = .zeros([rank, w.inputs])
            start["m" + suffix] = magnitudes
        }
        return WeightStart(start)
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let (W0, n) = (g.numbers(of: w["W0"]), w.shape.inputs)
        func adapted(_ suffix: String, _ rows: Range<Int>) -> Node<S> {
            let update = g.linear(w.node("A" + suffix, in: g), w.node("B" + suffix, in: g), inputsFirst: true)
            // Norms are of rows here, of the vector without a mean.
            let columns = g.transpose(g.add(g.rows(rows, of: W0), update))
            let one = Tensor<S>(repeating: 1 / S(rows.count).squareRoot(), shape: [rows.count])
            let W = g.multiply(g.rmsNorm(columns, g.constant(one), eps: 0), byColumn: w.node("m" + suffix, in: g))
            return g.linear(x, W, inputsFirst: true)
        }
        let outputs = parts(w.shape).map(adapted)
        guard outputs.count > 1 else { return outputs[0] }
        return g.concatenateColumns([outputs[0], g.linear(x, g.rows(n..<2 * n, of: W0)), outputs[1]])
    }

    /// The width that a fused weight is made for.
    public func derived<S: Scalar>(_ w: StoredWeight<S>, data: WeightCalibration<S>) -> [String: Tensor<S>] {
        ["dim": .scalar(w.shape.inputs)]
    }
}
