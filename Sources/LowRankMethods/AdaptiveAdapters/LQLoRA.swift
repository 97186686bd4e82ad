import LowRankCore

/// LQ-LoRA: a weight as low-rank factors that train, plus a quantised rest, with bits chosen for each matrix.
///
///     W ~ L1 L2 + Q.  Q_0 = 0;  repeat:  L1 L2 <- rank-r SVD of W - Q;   Q <- dq(q(W - L1 L2));   until the error grows
///     weighted by F (m x n):  SVD of D1 (W - Q) D2 with D1 = sqrt(row means of F), D2 = sqrt(column means), divided out again;
///                             error ||sqrt(F) o (W - L1 L2 - Q)||_F, else without F
///     q: b-bit NormalFloat codes of blocks of B0;  scales minus their least as b0-bit whole numbers for groups of B1 blocks,
///        whose own scale is in b1;   b + b0/B0 + b1/(B0 B1) bits for each number
///     bits of all matrices: min sum c_ij x_ij,  sum_j x_ij = 1,  sum w_ij x_ij <= budget        x_ij in {0, 1}
///
/// The codes belong to the scales as they are after rounding. What comes back is the factors and Q of the last iteration,
/// whose error may be the one that grew, as in the official code.
/// Stores the codes and scales of Q (frozen) and L1, L2 (r (m + n)).
/// Parent: qlora, without an iteration.
/// Departs: exact SVD; the code's default is a randomised one. The bits are found exactly, here by listing the choices that
/// no other beats in both cost and bits, in the code by a solver. A Fisher row or column of zeros is an error.
/// H. Guo et al., ICLR 2024, arXiv:2311.12023; code HanGuo97/lq-lora.
public struct LQLoRA: Mechanism {
    public static let card = MethodCard(
        id: "lq-lora", name: "LQ-LoRA",
        paper: .init(
            title: "LQ-LoRA: Low-rank Plus Quantized Matrix Decomposition for Efficient Language Model Finetuning",
            authors: "H. Guo, P. Greengard, E. P. Xing, Y. Kim", year: 2024, arXiv: "2311.12023"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Low-rank factors plus a quantised rest, found in turns, with bits chosen by an integer program.",
        hyperparameters: [
            .integer("num_ranks", 2, in: 1...4096, "r", source: "64 in the paper"),
            .integer("num_bits", 4, in: 2...8, "b, bits of a code", source: "paper: 2 to 8"),
            .integer("num_bits_0", 8, in: 2...8, "b0, bits of a block's scale", source: "paper"),
            .choice(
                "num_bits_1", "fp32", of: NormalFloatBlocks.ScaleFormat.allCases.map(\.rawValue),
                "b1, format of a group's scale", source: "paper"),
            .integer("block_size_0", 16, in: 1...4096, "B0, numbers of a block", source: "paper: 16 to 64"),
            .integer("block_size_1", 2, in: 1...4096, "B1, blocks of a group", source: "paper: 16 to 256"),
            .integer(
                "num_iterations", 100, in: 1...10_000, "most iterations", source: "official code",
                mayNotMatter: "the error grows before"),
            .flag("weighted", false, "whether F weights the error", source: "paper"),
            .choice("heuristic", "two-sided", of: ["two-sided"], "how F enters the SVD", source: "official code"),
        ],
        memory: "frozen (b + b0/B0 + b1/(B0 B1)) m n bits, weights r (m + n)", parent: "qlora, without an iteration",
        claims: [
            "LLaMA-2-70B in 2.75 bits competitive with 16 bits", "better than QLoRA in 3 bits and GPTQ-LoRA",
        ])

    private let rank, iterations: Int
    private let isWeighted: Bool
    private let quantiser: NormalFloatBlocks

    public init(_ h: Hyperparameters) {
        (rank, iterations, isWeighted) = (h.integer("num_ranks"), h.integer("num_iterations"), h.flag("weighted"))
        quantiser = NormalFloatBlocks(
            bits: h.integer("num_bits"), scaleBits: h.integer("num_bits_0"), block: h.integer("block_size_0"),
            group: h.integer("block_size_1"), format: .init(rawValue: h.choice("num_bits_1"))!)
    }

    /// What the inputs allow:
    /// - of "A", the weight [m, n], and with `weighted` "W_fisher" [m, n]: `iter<k>.L1L2` and `iter<k>.Q`, k from 1, the
    ///   same as "final...", "errors_by_cap" [num_iterations], "nf_values", "bits_total", and without factors "Q_only" and
    ///   "Q_only.error";
    /// - of "costs" and "weights" [matrices, choices] and "budget": "assignment" [matrices, choices], "choice" [matrices] and
    ///   "objective"; "budget_bits" says the budget again.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = GivenTensors(inputs, of: Self.card.id)
        try given.checkNames(["A", "W_fisher", "costs", "weights", "budget", "budget_bits"])
        guard given.has("A") || given.has("costs") else { throw given.error("neither 'A' nor 'costs' is there") }
        var outputs = NamedTensors<Double>()
        if given.has("A") { try decompose(given, &outputs) }
        if given.has("costs") { try choose(given, &outputs) }
        return outputs
    }

    // MARK: - Decomposition

    private func decompose(_ given: GivenTensors, _ outputs: inout NamedTensors<Double>) throws {
        let W = try given.tensor("A", extents: 2)
        let fisher = isWeighted || given.has("W_fisher") ? try given.tensor("W_fisher", W.shape) : nil
        let F = isWeighted ? fisher : nil
        guard rank <= min(W.rows, W.columns) else {
            throw MethodError(
                "lq-lora: num_ranks \(rank) is larger than a \(W.rows) x \(W.columns) matrix allows",
                hyperparameter: "num_ranks")
        }
        var sides: (rows: [Double], columns: [Double])?
        if let F {
            sides = (
                (0..<F.rows).map { i in ((0..<F.columns).reduce(0) { $0 + F[i, $1] } / Double(F.columns)).squareRoot() },
                (0..<F.columns).map { j in ((0..<F.rows).reduce(0) { $0 + F[$1, j] } / Double(F.rows)).squareRoot() }
            )
            guard !F.values.contains(where: { $0 < 0 }), !(sides!.rows + sides!.columns).contains(0) else {
                throw given.error("'W_fisher' has a negative number, or a row or column of zeros")
            }
        }
        func error(_ rest: Tensor<Double>) -> Double {
            guard let F else { return rest.norm }
            return zip(rest.values, F.values).reduce(0) { $0 + $1.0 * $1.0 * $1.1 }.squareRoot()
        }
        var (Q, low, errors) = (Tensor<Double>.zeros(W.shape), Tensor<Double>.zeros(W.shape), [Double]())
        for k in 1...iterations {
            low = try lowRank(W - Q, sides)
            Q = quantiser.rounded(W - low)
            errors.append(error(W - low - Q))
            outputs["iter\(k).L1L2"] = low
            outputs["iter\(k).Q"] = Q
            if k > 1, errors[k - 1] > errors[k - 2] { break }
        }
        errors += [Double](repeating: errors.last!, count: iterations - errors.count)
        let alone = quantiser.rounded(W)
        outputs["final.L1L2"] = low
        outputs["final.Q"] = Q
        outputs["errors_by_cap"] = Tensor(errors, shape: [errors.count])
        outputs["nf_values"] = Tensor(quantiser.values, shape: [quantiser.values.count])
        outputs["bits_total"] = .scalar(quantiser.bits(of: W.count))
        outputs["Q_only"] = alone
        outputs["Q_only.error"] = .scalar(error(W - alone))
    }

    private func lowRank(_ A: Tensor<Double>, _ sides: (rows: [Double], columns: [Double])?) throws -> Tensor<Double> {
        let scaled = sides.map { A.scalingRows(by: $0.rows).scalingColumns(by: $0.columns) } ?? A
        let f = try scaled.svd().leading(rank)
        let low = product(f.u.scalingColumns(by: f.s.values), f.vt)
        return sides.map { low.scalingRows(by: $0.rows.map { 1 / $0 }).scalingColumns(by: $0.columns.map { 1 / $0 }) } ?? low
    }

    // MARK: - Bits

    private func choose(_ given: GivenTensors, _ outputs: inout NamedTensors<Double>) throws {
        let costs = try given.tensor("costs", extents: 2)
        let bits = try given.tensor("weights", costs.shape)
        guard bits.values.allSatisfy({ $0 >= 0 }) else { throw given.error("'weights' has a number of bits below 0") }
        let budget = try given.tensor("budget", [])[0]
        try given.repeats("budget_bits", budget, "'budget' is")
        // Choices for the first matrices that no other beats in both cost and bits, by rising bits.
        var front: [(cost: Double, bits: Double, choice: [Int])] = [(0, 0, [])]
        for i in 0..<costs.rows {
            let all = front.flatMap { part in
                (0..<costs.columns).map { j in
                    (cost: part.cost + costs[i, j], bits: part.bits + bits[i, j], choice: part.choice + [j])
                }
            }
            front = []
            for part in all.sorted(by: { ($0.bits, $0.cost) < ($1.bits, $1.cost) }) where part.bits <= budget {
                if front.isEmpty || part.cost < front.last!.cost { front.append(part) }
            }
            guard front.count < 1_000_000 else { throw given.error("there are too many choices of bits") }
        }
        guard let best = front.last else { throw given.error("no choice of bits keeps to the budget") }
        var assignment = Tensor<Double>.zeros(costs.shape)
        for (i, j) in best.choice.enumerated() { assignment[i, j] = 1 }
        outputs["assignment"] = assignment
        outputs["choice"] = .vector(best.choice)
        outputs["objective"] = .scalar(best.cost)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        var inputs = Self.weight(streams, m: 16, n: 8, structure: 1)
        inputs["costs"] = streams.uniform("costs", [4, 3], from: 0, to: 1)
        inputs["weights"] = streams.uniform("bits", [4, 3], from: 1, to: 3)
        inputs["budget"] = .scalar(9)
        return inputs
    }

    /// Normal numbers plus a product of rank two, and Fisher weights.
    private static func weight(_ streams: RandomStreams, m: Int, n: Int, structure: Double) -> NamedTensors<Double> {
        func normal(_ name: String, _ shape: [Int], _ deviation: Double) -> Tensor<Double> {
            streams.normal(name, shape, deviation: deviation)
        }
        let low = product(normal("left", [m, 2], structure), normal("right", [2, n], 1))
        return ["A": normal("A", [m, n], 0.3) + low, "W_fisher": streams.uniform("F", [m, n], from: 0.1, to: 1)]
    }

    public let metrics = [
        MetricSpec("error", "Error of factors and codes", better: .lower, headline: true, format: .significant(3)),
        MetricSpec("codesAlone", "Error of codes alone", better: .lower, format: .significant(3)),
    ]

    /// A 32 x 32 weight with a part of rank two. Curve: the error of factors and codes, iteration by iteration. The
    /// alternative is codes of as many bits alone.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let out = try evaluate(Self.weight(streams, m: 32, n: 32, structure: 1), streams: streams)
        let (errors, alone) = (out["errors_by_cap"]!.values.prefix(20), out["Q_only.error"]![0])
        func curve(_ value: (Int) -> Double) -> [(x: Double, y: Double)] {
            errors.indices.map { (Double($0 + 1), value($0)) }
        }
        return Demonstration(
            metrics: ["error": errors.last!, "codesAlone": alone], axes: ("Iteration", "Error"),
            curves: [
                .init(name: "LQ-LoRA", points: curve { errors[$0] }),
                .init(name: "codes alone", points: curve { _ in alone }),
            ])
    }
}
