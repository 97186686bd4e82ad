import LowRankCore

/// DarwinLM's database: of one weight, columns are removed in blocks, each time the block whose loss is least, and the
/// others make up for it.
///
///     H = (2 / N) sum x x^T + damp I over all tokens of N sequences;  damp = rel_damp mean(diag H);  P = H^-1
///     repeat:  M = argmin_M tr(W_M (P_MM)^-1 W_M^T)
///              W <- W - W_M (P_MM)^-1 P_M,:          P <- P - P_:,M (P_MM)^-1 P_M,:
///     W_M = 0;   a level of the database is W after so many blocks
///
/// x are the inputs of the weight W; M runs over the blocks of columns, and W_M are the columns of one. A block is a
/// neuron of an MLP, or a head. An input that is never seen has a diagonal of 1 in H and a column of zeros.
/// Keeps the weight at each level; scratch n^2 each for H and P.
/// Parent: pruning by magnitude, where H is a multiple of I.
///
/// In a decoder, `o_proj` loses heads and `down_proj` neurons, with what feeds them, in steps of equal size; every layer has a level. The
/// search starts from equal levels. In each generation the parent's offspring have some levels swapped, one down and one up of
/// the same kind of layer; half of them survive each stage, in which copies are trained for twice as many updates and compared by
/// twice as many batches, by KL(dense || copy). The last stage has the parent, too. The winner's levels stay, its training does not.
/// Departs: a P_MM that is singular has its pseudo-inverse. The first stage has one update and one batch; there is no training after
/// the search. Adam has no weight decay, and its second beta is 0.99.
/// Tang, Sieberling, Kurtic, Shen, Alistarh, 2025, arXiv:2502.07780; code IST-DASLab/DarwinLM.
public struct DarwinLM: Mechanism, DecoderCompression {
    public static let card = MethodCard(
        id: "darwinlm", name: "DarwinLM",
        paper: .init(
            title: "DarwinLM: Evolutionary Structured Pruning of Large Language Models",
            authors: "Tang, Sieberling, Kurtic, Shen, Alistarh", year: 2025, arXiv: "2502.07780"),
        family: .compression, kind: .mechanism, otherKinds: [.compression],
        summary: "Structured pruning: removes blocks of columns of a weight, the least important first, and corrects "
            + "the others.",
        hyperparameters: [
            .real("rel_damp", 0.01, "share of the mean diagonal of H that is added to it", source: "official code"),
            .integer(
                "block_size", 1, "columns in a block",
                source: "official code: 1 in an MLP, the width of a head in attention",
                mayNotMatter: "widths that it does not divide are refused"),
            .real(
                "kept_ratio", 0.5, in: 0.01...1, "share of a decoder's linear weights that is kept", source: "paper: 2.7B of 6.7B",
                mayNotMatter: decoderAlone),
            .integer("generations", 200, in: 0...100_000, "of the search; 0: equal levels", source: "paper", mayNotMatter: decoderAlone),
            .integer("offspring", 16, in: 2...4096, "candidates of a generation", source: "paper", mayNotMatter: decoderAlone),
            .real("learning_rate", 1e-5, "of the candidates' training; 0: none", source: "paper", mayNotMatter: decoderAlone),
        ],
        memory: "weights m n at each level", parent: "pruning by magnitude, where H is a multiple of I",
        claims: [
            "better than ShearedLlama with a fifth of its data after pruning",
            "best among structured pruning of Llama-2-7B, Llama-3.1-8B and Qwen-2.5-14B-Instruct",
        ])

    private static let decoderAlone = "acts on a decoder; the example is one weight"

    private let damp: Double
    private let block: Int
    private let plan: LevelSearch.Plan

    public init(_ h: Hyperparameters) {
        (damp, block) = (h.real("rel_damp"), h.integer("block_size"))
        plan = LevelSearch.Plan(
            keptRatio: h.real("kept_ratio"), generations: h.integer("generations"), offspring: h.integer("offspring"),
            rate: h.real("learning_rate"))
    }

    /// Of "W" [m, n], "x" [sequences, tokens, n] and "removed_blocks_per_level" [levels], which do not fall:
    /// `W_level.<i>` [m, n], "H_damped" [n, n], "removal_order" and "block_losses" of the blocks removed, and
    /// "cumulative_error" of the levels after the first, half the sum of the losses.
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let inputs = try GivenTensors(tensors, of: Self.card.id, known: ["W", "x", "removed_blocks_per_level"])
        let W = try inputs.tensor("W", nil, nil)
        let x = try inputs.tensor("x", nil, nil, W.columns)
        guard W.columns % block == 0 else {
            throw inputs.error("\(W.columns) columns are no whole number of blocks of \(block)")
        }
        let levels = try inputs.indices("removed_blocks_per_level", nil, below: W.columns / block + 1)
        guard levels == levels.sorted() else { throw inputs.error("'removed_blocks_per_level' falls") }
        var pruned = try PrunedColumns(W, x, damp: damp, block: block)
        var outputs: NamedTensors<Double> = ["H_damped": pruned.H]
        var errors: [Double] = []
        for (i, count) in levels.enumerated() {
            while pruned.order.count < count { try pruned.removeNext() }
            // Level 0 is the weight as it came.
            outputs["W_level.\(i)"] = count == 0 ? W : pruned.W
            if i > 0 { errors.append(pruned.losses.reduce(0, +) / 2) }
        }
        outputs["removal_order"] = .vector(pruned.order)
        outputs["block_losses"] = Tensor(pruned.losses, shape: [pruned.losses.count])
        outputs["cumulative_error"] = Tensor(errors, shape: [errors.count])
        return outputs
    }

    // MARK: - A decoder

    public let object = CompressedObject.weights

    public func check(_ shape: LlamaShape) throws {
        guard shape.keyHeads == shape.heads else {
            throw MethodError("darwinlm: removes heads with their own keys, and this decoder's \(shape.heads) heads share \(shape.keyHeads)")
        }
    }

    public func compress(
        _ network: Llama<Float>, _ text: CalibrationText, streams: RandomStreams, progress: (Int, Int) -> Void
    ) throws -> DecoderOutcome {
        let search = try LevelSearch(network, text, plan, damp: damp)
        return try search.carryOut(streams, progress)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        [
            "W": streams.normal("W", 5, 8 * block), "x": streams.normal("x", 3, 6 * block, 8 * block),
            "removed_blocks_per_level": Tensor([0, 2, 5], shape: [3]),
        ]
    }

    public let metrics = [
        MetricSpec("error", "Error of the outputs", better: .lower, headline: true, format: .percent),
        MetricSpec("magnitudeError", "Of pruning by size", better: .lower, format: .percent),
    ]

    /// A 16 x 24 weight with correlated inputs. Curves: the relative error of the outputs with more and more columns
    /// gone. The alternative leaves out the columns whose ||W_j|| ||x_j|| is least and changes no others. The metrics
    /// are with half of the columns.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (n, tokens) = (24, 120)
        let x =
            product(streams.normal("sources", tokens, 10), streams.normal("mixture", 10, n)) + 0.5
            * streams.normal("own", tokens, n)
        let W = streams.normal("W", 16, n)
        let y = product(x, transposed: false, W, transposed: true)
        func error(_ other: Tensor<Double>) -> Double {
            (product(x, transposed: false, other, transposed: true) - y).norm / y.norm
        }
        let sizes = (0..<n).map { j in W.transposed().slices[j].norm * x.transposed().slices[j].norm }
        let order = (0..<n).sorted { sizes[$0] < sizes[$1] }
        var pruned = try PrunedColumns(W, x.reshaped([1, tokens, n]), damp: damp, block: 1)
        var points: [(removed: Double, second: Double, size: Double)] = []
        for count in 0...n - 4 {
            if count > 0 { try pruned.removeNext() }
            let gone = Set(order.prefix(count))
            points.append(
                (
                    Double(count), error(pruned.W),
                    error(W.scalingColumns(by: (0..<n).map { gone.contains($0) ? 0 : 1 }))
                ))
        }
        return Demonstration(
            metrics: ["error": points[n / 2].second, "magnitudeError": points[n / 2].size],
            axes: ("Columns removed of 24", "Relative error of the outputs"),
            curves: [
                .init(name: "DarwinLM", points: points.map { ($0.removed, $0.second) }),
                .init(name: "by size", points: points.map { ($0.removed, $0.size) }),
            ])
    }
}
