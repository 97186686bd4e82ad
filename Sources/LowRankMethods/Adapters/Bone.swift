import LowRankCore

/// Bone (later DiSHA, then MiSS): one small trained block that all groups of the weight's columns share.
///
///     true, false:  W = W0 + (E D)^T        D: r x m, 0 at the start, or drawn with false
///     mini:         W = W0 + (E D T^T)^T    D: r x c, repeated along the outputs
///     bat:          W_ij = W0_ij + W0_ij D_i + D_i        tiles of r x r, D_i: r x r for each row i of tiles
///
/// E (n x r) and T (m x c) have a one where the indices are equal modulo r and modulo c: the groups of r inputs are summed
/// before the one product, and the last group may be shorter. dD = (x E)^T dy is not zero anywhere at the start.
/// Stores W0 (m n, frozen) and D (r m, or r c); with bat, W takes m n of scratch, in both directions.
/// Parent: its frozen weight, at D = 0.
/// Departs: nothing. The first version of the paper calls bat Bone, the later ones the plain block.
/// J. Kang, Bone, 2024, arXiv:2409.15371, sections 3.1 and 3.2; code JL-er/Bone, JL-er/MiSS, huggingface/peft.
public struct Bone: WeightForm {
    public static let card = MethodCard(
        id: "bone", name: "Bone (MiSS)",
        paper: .init(
            title: "Bone: Block Affine Transformation as Parameter Efficient Fine-tuning Methods for Large Language Models",
            authors: "J. Kang", year: 2024, arXiv: "2409.15371"),
        family: .adapters, axes: [.parametrisation],
        summary: "One small trained block that all groups of a weight's columns share.",
        hyperparameters: [
            .rank(64, "r, rows of D", source: "paper: as many parameters as LoRA of half the rank"),
            .choice(
                "init_weights", "true", of: ["true", "false", "bat", "mini"],
                "structure of the block, and whether it is drawn", source: "peft"),
            .integer(
                "mini_r", 1, "c, columns of the block of mini", source: "peft",
                effectiveWith: ["init_weights": .text("mini")]),
        ],
        memory: "frozen m n, weights r m, or r c for mini", parent: "frozen weights, at D = 0",
        otherNames: OtherNames(hyperparameters: ["mode": "init_weights"], tensors: ["block": "D", "miss_block": "D"]),
        claims: [
            "LLaMA2-7B on MetaMathQA: GSM8K 49.36 and MATH 8.8, PiSSA's plus 5.84 and 1.96",
            "converges faster than LoRA without an SVD at the start",
        ])

    private enum Structure: String { case plain = "true", drawn = "false", bat, mini }
    private let rank: Int
    private let structure: Structure
    private let miniRank: Int

    public init(_ h: Hyperparameters) {
        rank = h.integer("rank")
        structure = Structure(rawValue: h.choice("init_weights"))!
        miniRank = h.integer("mini_r")
    }

    public func check(_ w: WeightShape) throws {
        guard rank <= w.inputs, structure != .bat || w.inputs % rank == 0 && w.outputs % rank == 0 else {
            throw MethodError(
                "bone: \(w.name) (\(w.outputs) x \(w.inputs)) has no "
                    + (structure == .bat ? "whole tiles of \(rank) x \(rank)" : "\(rank) columns"), hyperparameter: "rank")
        }
        guard structure != .mini || w.outputs % miniRank == 0 else {
            throw MethodError(
                "bone: the outputs of \(w.name), \(w.outputs), are no multiple of \(miniRank)", hyperparameter: "mini_r")
        }
    }

    public func layout(_ w: WeightShape) -> [TensorSpec] {
        let block =
            switch structure {
            case .plain, .drawn: [rank, w.outputs]
            // One below the other.
            case .bat: [w.outputs, rank]
            case .mini: [rank, miniRank]
            }
        return [.frozen("W0", w), TensorSpec("D", block)]
    }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        let shape = layout(w)[1].shape
        return WeightStart(["W0": W0, "D": structure == .drawn ? streams.kaiming("D", shape, fanIn: w.outputs) : .zeros(shape)])
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let (m, n) = (w.shape.outputs, w.shape.inputs)
        if structure == .bat { return g.recomputed { g.linear(x, blockAffine(w, in: g)) } }
        var D = w.node("D", in: g)
        if structure == .mini { D = g.linear(D, g.constant(.equalModulo(miniRank, rows: m))) }
        let folded = g.linear(x, g.constant(.equalModulo(rank, rows: n)), inputsFirst: true)
        return g.linear(folded, D, inputsFirst: true, addedTo: g.linear(x, w["W0"]))
    }

    /// W0 + (W0 + I) D by tiles: row a of tile ij is row (i r + a) n / r + j of a matrix of r columns.
    private func blockAffine<S: Scalar>(_ w: StoredWeight<S>, in g: Graph<S>) -> Node<S> {
        let (m, n, r) = (w.shape.outputs, w.shape.inputs, rank)
        let (W0, D) = (g.reshape(g.numbers(of: w["W0"]), [m * n / r, r]), w.node("D", in: g))
        var ones = Tensor<S>.zeros([n, r])
        for row in 0..<n { ones[row, row * r / n] = 1 }
        let identities = g.constant(ones)
        let changes = (0..<m / r).map { i in
            let tiles = g.add(g.rows(i * n..<(i + 1) * n, of: W0), identities)
            return g.linear(tiles, g.rows(i * r..<(i + 1) * r, of: D), inputsFirst: true)
        }
        return g.reshape(g.add(W0, g.concatenateRows(changes)), [m, n])
    }
}

extension Tensor {
    /// [rows, r] with a one where row and column are equal modulo r.
    fileprivate static func equalModulo(_ r: Int, rows: Int) -> Tensor {
        var ones = zeros([rows, r])
        for i in 0..<rows { ones[i, i % r] = 1 }
        return ones
    }
}
