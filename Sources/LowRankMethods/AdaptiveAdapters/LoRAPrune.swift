import LowRankCore

/// LoRAPrune: prunes heads and MLP channels by the importance of the frozen weights, estimated from LoRA's gradients.
///
///     G~ = gB A + B gA - gB gA            gA, gB: gradients of A (r x n) and B (m x r); stands for the gradient of W
///     I = |G~ o (s B A + W0)|,  s = alpha / r
///     per matrix: sums of I over a head's rows of q, k, v or columns of o, or a channel's row of gate, up or column of down;
///                 divided by their norm + 1e-8;   then added over the matrices of the block
///     S <- ema S + (1 - ema) (that sum)
///     the int(ratio count) groups of a block with the smallest S are masked
///     ratio in update t of T:  init up to warmup T;  final + (init - final) (1 - (t - warmup T) / (T (1 - warmup - cooldown)))^3;
///                              final in the last cooldown T
///
/// Stores the frozen weights, A and B, and S of heads and channels alone; true gradients would take m n more.
/// Parent: lora, at ratio = 0.
/// Departs: the estimate by itself, without the network around it. Pruned groups keep the smallest S, because their S is
/// multiplied by the mask in the official code; here S is not masked. Attention with grouped keys is not covered.
/// M. Zhang et al., Findings of ACL 2024, arXiv:2305.18403; code aim-uofa/LoRAPrune.
public struct LoRAPrune: Mechanism {
    public static let card = MethodCard(
        id: "loraprune", name: "LoRAPrune",
        paper: .init(
            title: "LoRAPrune: Structured Pruning Meets Low-Rank Parameter-Efficient Fine-Tuning", authors: "M. Zhang et al.",
            year: 2024, arXiv: "2305.18403"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Prunes heads and channels by an importance that LoRA's factors and their gradients give.",
        hyperparameters: [
            .integer("heads", 2, in: 1...1024, "attention heads of the block", source: "the network's"),
            .alpha(16, source: "official script"),
            .real("ema", 0.9, in: 0...1, "decay of S", source: "official code"),
            .real("ratio", 0.5, in: 0...1, "share of the groups that are masked", source: "official script", leastChange: 0.5),
            .integer("total", 50, in: 1...1_000_000, "T, updates of the schedule", source: "the run's"),
            .real("warmup", 0.1, in: 0...0.5, "share of the updates before the pruning", source: "official script"),
            .real("cooldown", 0.1, in: 0...0.499, "share of the updates after the pruning", source: "official script"),
            .real("init", 0, in: 0...1, "share that is pruned at the start", source: "official script"),
            .real("final", 0.5, in: 0...1, "share that is pruned at the end", source: "official script"),
        ],
        memory: "frozen m n, weights r (m + n), S: heads + channels numbers of a block", parent: "lora, at ratio = 0",
        claims: [
            "LLaMA at 50 %: perplexity 8.0 lower on WikiText2 and 16.05 lower on PTB than LLM-Pruner",
            "52.6 % less memory than pruning by true gradients",
        ])

    /// Matrices whose rows, and those whose columns, belong to groups.
    private static let attention = (rows: ["q_proj", "k_proj", "v_proj"], columns: ["o_proj"])
    private static let mlp = (rows: ["gate_proj", "up_proj"], columns: ["down_proj"])
    private static let epsilon = 1e-8

    private let heads, total: Int
    private let alpha, ema, ratio: Double
    private let warmup, cooldown, first, last: Double

    public init(_ h: Hyperparameters) {
        (heads, total) = (h.integer("heads"), h.integer("total"))
        (alpha, ema, ratio) = (h.real("lora_alpha"), h.real("ema"), h.real("ratio"))
        (warmup, cooldown, first, last) = (h.real("warmup"), h.real("cooldown"), h.real("init"), h.real("final"))
    }

    /// - `<matrix>.W0` [m, n], `<matrix>.lora_A` [r, n], `<matrix>.lora_B` [m, r] of q_proj, k_proj, v_proj, o_proj
    ///   [hidden, hidden], gate_proj, up_proj [ffn, hidden] and down_proj [hidden, ffn];
    /// - `step<t>.<matrix>.grad_A` and ".grad_B", t = 0, 1, ..., at unchanged factors;
    /// - "r", "hidden" and "ffn" say the extents again.
    ///
    /// Outputs: `step<t>.<matrix>.importance` [groups], `step<t>.ema_attn` [heads] and `step<t>.ema_mlp` [ffn], "mask_attn"
    /// and "mask_mlp" after the last, "schedule_ratio" [total + 1].
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = GivenTensors(inputs, of: Self.card.id)
        let steps = (0..<inputs.names.count).prefix { t in inputs.names.contains { $0.hasPrefix("step\(t).") } }
        let hidden = try given.tensor("q_proj.W0", extents: 2).columns
        let (ffn, r) = (try given.tensor("up_proj.W0", extents: 2).rows, try given.tensor("q_proj.lora_A", extents: 2).rows)
        guard hidden % heads == 0 else { throw given.error("\(heads) heads do not divide \(hidden) columns") }
        try given.repeats(["r": r, "hidden": hidden, "ffn": ffn])
        let matrices = [Self.attention, Self.mlp].flatMap { $0.rows + $0.columns }
        try given.checkNames(
            ["r", "hidden", "ffn"] + matrices.flatMap { (matrix: String) -> [String] in
                ["W0", "lora_A", "lora_B"].map { "\(matrix).\($0)" }
                    + steps.flatMap { t in ["grad_A", "grad_B"].map { "step\(t).\(matrix).\($0)" } }
            })
        var outputs = NamedTensors<Double>()
        for (name, part, groups) in [("attn", Self.attention, heads), ("mlp", Self.mlp, ffn)] {
            var S = [Double](repeating: 0, count: groups)
            for t in steps {
                var sum = [Double](repeating: 0, count: groups)
                for matrix in part.rows + part.columns {
                    let shape = matrix == "down_proj" ? [hidden, ffn] : name == "mlp" ? [ffn, hidden] : [hidden, hidden]
                    let importance = try importance(
                        of: matrix, at: t, shape: shape, rank: r, groups: groups,
                        ofColumns: part.columns.contains(matrix), given)
                    outputs["step\(t).\(matrix).importance"] = Tensor(importance, shape: [groups])
                    for k in 0..<groups { sum[k] += importance[k] }
                }
                for k in 0..<groups { S[k] = ema * S[k] + (1 - ema) * sum[k] }
                outputs["step\(t).ema_\(name)"] = Tensor(S, shape: [groups])
            }
            let pruned = Set((0..<groups).sorted { (S[$0], $0) < (S[$1], $1) }.prefix(Int(Double(groups) * ratio)))
            outputs["mask_" + name] = Tensor((0..<groups).map { pruned.contains($0) ? 0 : 1 }, shape: [groups])
        }
        outputs["schedule_ratio"] = Tensor((0...total).map(scheduled), shape: [total + 1])
        return outputs
    }

    /// The importance of a matrix's groups, of norm 1.
    private func importance(
        of matrix: String, at t: Int, shape: [Int], rank r: Int, groups: Int, ofColumns: Bool, _ given: GivenTensors
    ) throws -> [Double] {
        let ofA = [r, shape[1]], ofB = [shape[0], r]
        let W0 = try given.tensor(matrix + ".W0", shape)
        let (A, B) = (try given.tensor(matrix + ".lora_A", ofA), try given.tensor(matrix + ".lora_B", ofB))
        let gA = try given.tensor("step\(t).\(matrix).grad_A", ofA)
        let gB = try given.tensor("step\(t).\(matrix).grad_B", ofB)
        return Self.importance(W: W0.adding(product: B, A, alpha: alpha / Double(r)), A, B, gA, gB, groups, ofColumns)
    }

    private static func importance(
        W: Tensor<Double>, _ A: Tensor<Double>, _ B: Tensor<Double>, _ gA: Tensor<Double>, _ gB: Tensor<Double>,
        _ groups: Int, _ ofColumns: Bool
    ) -> [Double] {
        let G = product(gB, A).adding(product: B, gA).adding(product: gB, gA, alpha: -1)
        var sums = [Double](repeating: 0, count: groups)
        let side = (ofColumns ? W.columns : W.rows) / groups
        for i in 0..<W.rows { for j in 0..<W.columns { sums[(ofColumns ? j : i) / side] += abs(G[i, j] * W[i, j]) } }
        let norm = sums.reduce(0) { $0 + $1 * $1 }.squareRoot()
        return sums.map { $0 / (norm + epsilon) }
    }

    /// The ratio in update t.
    private func scheduled(_ t: Int) -> Double {
        let (t, T) = (Double(t), Double(total))
        if t <= warmup * T { return first }
        if t > T - cooldown * T { return last }
        let left = 1 - (t - warmup * T) / (T - warmup * T - cooldown * T)
        return last + (first - last) * left * left * left
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let (hidden, ffn, r) = (4 * heads, 6, 2)
        func normal(_ name: String, _ shape: [Int]) -> Tensor<Double> { streams.normal(name, shape, deviation: 0.5) }
        var inputs = NamedTensors<Double>()
        for matrix in [Self.attention, Self.mlp].flatMap({ $0.rows + $0.columns }) {
            let m = matrix == "gate_proj" || matrix == "up_proj" ? ffn : hidden
            let n = matrix == "down_proj" ? ffn : hidden
            inputs[matrix + ".W0"] = normal(matrix, [m, n])
            inputs[matrix + ".lora_A"] = normal(matrix + " A", [r, n])
            inputs[matrix + ".lora_B"] = normal(matrix + " B", [m, r])
            for t in 0..<2 {
                inputs["step\(t).\(matrix).grad_A"] = normal("\(t) \(matrix) A", [r, n])
                inputs["step\(t).\(matrix).grad_B"] = normal("\(t) \(matrix) B", [m, r])
            }
        }
        return inputs
    }

    public let metrics = [
        MetricSpec("lossAfter", "Loss without the least important half", better: .lower, headline: true, format: .significant(3)),
        MetricSpec("lossByMagnitude", "The same by the weights' magnitude", better: .lower, format: .significant(3)),
        MetricSpec("lossAtRandom", "The same at random", better: .lower, format: .significant(3)),
    ]

    /// A layer y = x W^T whose targets need half of the rows much more than the weights' sizes say. The measure is the
    /// loss when a share of the rows is masked, the least important first: by the method's estimate, by the weights'
    /// magnitude (the alternative), and at random.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (m, n, r, N) = (16, 12, 4, 64)
        func normal(_ name: String, _ shape: [Int], _ deviation: Double = 1) -> Tensor<Double> {
            streams.normal(name, shape, deviation: deviation)
        }
        // How much an output counts in the loss, against how large its row is.
        let counts = (0..<m).map { $0 % 2 == 0 ? 4.0 : 0.25 }
        let W0 = normal("W0", [m, n]).scalingRows(by: counts.map { 1 / $0.squareRoot() })
        let (A, B, x) = (normal("A", [r, n], 0.3), normal("B", [m, r], 0.3), normal("x", [N, n]))
        let W = W0.adding(product: B, A, alpha: alpha / Double(r))
        let y = product(x, transposed: false, W, transposed: true)
        let target = y + normal("noise", [N, m], 0.3)
        func loss(_ y: Tensor<Double>) -> Double {
            var sum = 0.0
            for k in 0..<N { for i in 0..<m { sum += counts[i] * (y[k, i] - target[k, i]) * (y[k, i] - target[k, i]) } }
            return sum / Double(N * m)
        }
        let dW = product((y - target).scalingColumns(by: counts), transposed: true, x)
        let (gA, gB) = (product(B, transposed: true, dW), product(dW, transposed: false, A, transposed: true))
        let small = 1e-3
        let scores = Self.importance(W: W, A, B, small * gA, small * gB, m, false)
        let sizes = Channels.rows.norms(of: W).values
        func curve(_ order: [Int]) -> [(x: Double, y: Double)] {
            (0...m).map { pruned in
                var kept = [Double](repeating: 1, count: m)
                for i in order.prefix(pruned) { kept[i] = 0 }
                return (Double(pruned) / Double(m), loss(y.scalingColumns(by: kept)))
            }
        }
        let curves = [
            curve((0..<m).sorted { scores[$0] < scores[$1] }), curve((0..<m).sorted { sizes[$0] < sizes[$1] }),
            curve(streams.permutation("order", m)),
        ]
        return Demonstration(
            metrics: [
                "lossAfter": curves[0][m / 2].y, "lossByMagnitude": curves[1][m / 2].y,
                "lossAtRandom": curves[2][m / 2].y,
            ],
            axes: ("Share of the rows that are masked", "Loss"),
            curves: [
                .init(name: "LoRAPrune", points: curves[0]), .init(name: "magnitude", points: curves[1]),
                .init(name: "random", points: curves[2]),
            ])
    }
}
