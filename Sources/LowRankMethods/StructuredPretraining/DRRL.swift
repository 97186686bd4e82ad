import Foundation
import LowRankCore
import MethodSupport

/// DR-RL: attention whose queries and keys are cut to a rank that a small policy chooses.
///
///     Q_r, K_r: the r leading singular triples of Q and K [L, d] of a head;   y_r = W_o softmax(Q_r K_r^T / sqrt(d)) V
///     perturbation from r to r' = sqrt(sum of s_i^2 between both ranks),   s: singular values of Q K^T / sqrt(d)
///     reward = alpha mean cos(y, y_r) - beta flops / 1e9 - gamma mean perturbation
///     loss = task loss - 0.1 log pi(r) reward                                  pi: the policy, without a baseline
///
/// L is the number of tokens, d the width of a head, H the number of heads, B the batch. flops are 2 B H L^2 d in full
/// and 2 B H L r d cut, as in the official code: without the SVD and the L x L scores.
/// Keeps the policy; nothing of the attention becomes smaller.
/// Parent: plain attention, at r = d.
/// Departs: attention, measures and reward by themselves; the caller chooses r. In the official training the reward has
/// random numbers in the place of both outputs. Causal attention leaks: the SVD of Q and K mixes tokens.
/// C. Erden, 2025, arXiv:2512.15973; code canererden/DR_RL_Project.
public struct DRRL: Mechanism {
    public static let card = MethodCard(
        id: "dr-rl", name: "DR-RL",
        paper: .init(
            title: "Dynamic Rank Reinforcement Learning for Adaptive Low-Rank Multi-Head Self Attention in Large "
                + "Language Models", authors: "C. Erden", year: 2025, arXiv: "2512.15973"),
        family: .structuredPretraining, kind: .mechanism,
        summary: "Attention at lower cost: queries and keys are cut to a rank that a policy chooses by a reward.",
        hyperparameters: [
            .integer("n_heads", 8, in: 1...1024, "H", source: "paper"), .rank(32, "r", source: "paper: 16 to 64"),
            .integer("previous_rank", 64, in: 0...1 << 20, "r', the rank before", source: "the full rank"),
            .real("alpha", 1, "of the likeness", source: "code"), .real("beta", 0.05, "of the flops", source: "code"),
            .real("gamma", 0.1, "of the perturbation", source: "code"),
            .flag("causal", false, "whether tokens see earlier ones alone", source: "the network's"),
        ],
        memory: "the policy", parent: "plain attention, at r = d",
        claims: ["perplexity of Wikitext-103 24.7 at 41 % fewer FLOPs; 23.4 in full, 26.1 at one rank"])

    private static let layers = ["q_proj", "k_proj", "v_proj", "o_proj"]
    private var (heads, rank, previous): (Int, Int, Int)
    private var (alpha, beta, gamma, isCausal): (Double, Double, Double, Bool)

    public init(_ h: Hyperparameters) {
        (heads, rank, previous) = (h.integer("n_heads"), h.integer("rank"), h.integer("previous_rank"))
        (alpha, beta, gamma, isCausal) = (h.real("alpha"), h.real("beta"), h.real("gamma"), h.flag("causal"))
    }

    /// Of "x" [B, L, D] and "<q, k, v, o>_proj.<weight, bias>": "y_full" and "y_lowrank" [B, L, D], "Q_lowrank" and
    /// "K_lowrank" [B, H, L, d], "sigma" [B H, L], "perturbation" [B H], "energy_ratio" [B H, 1] of the first r values,
    /// "flops_full", "flops_lowrank" and "reward". "d_model" says D again.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(
            inputs, of: Self.card.id, known: ["x", "d_model"] + Self.layers.flatMap { [$0 + ".weight", $0 + ".bias"] })
        let x = try given.tensor("x", extents: 3)
        let (B, H, L, D) = (x.shape[0], heads, x.shape[1], x.shape[2])
        try given.repeats("d_model", D)
        guard D % heads == 0, max(rank, previous) <= D / heads else {
            throw given.error("\(heads) heads of \(D) columns do not have ranks of \(rank) and \(previous)")
        }
        let d = D / H
        func project(_ x: Tensor<Double>, _ name: String) throws -> Tensor<Double> {
            let (W, b) = (try given.tensor(name + ".weight", D, D), try given.tensor(name + ".bias", D).values)
            return product(x, transposed: false, W, transposed: true).adding(row: b)
        }
        // [L, d] by sample and head.
        let parts = try Self.layers.dropLast().map { name in
            try project(x.reshaped([B * L, D]), name).reshaped([B, L * D]).slices.flatMap { sample in
                let columns = sample.reshaped([L, D]).transposed()
                return (0..<H).map { h in columns.gatheringRows(Array(h * d..<(h + 1) * d)).transposed() }
            }
        }
        func cut(_ x: Tensor<Double>) throws -> Tensor<Double> {
            let usv = try x.svd().leading(min(rank, L))
            return rank < d ? product(usv.u.scalingColumns(by: usv.s.values), usv.vt) : x
        }
        func scores(_ q: Tensor<Double>, _ k: Tensor<Double>) -> Tensor<Double> {
            product(q, transposed: false, k, transposed: true, alpha: 1 / Double(d).squareRoot())
        }
        let hidden = Tensor((0..<L * L).map { isCausal && $0 % L > $0 / L ? -1e300 : 0 }, shape: [L, L])
        func outputs(_ q: [Tensor<Double>], _ k: [Tensor<Double>]) throws -> Tensor<Double> {
            let mixed = q.indices.map { product((scores(q[$0], k[$0]) + hidden).rowSoftmax, parts[2][$0]).transposed() }
            let samples = Tensor(stacking: mixed).reshaped([B, D * L]).slices.map { $0.reshaped([D, L]).transposed() }
            return try project(Tensor(stacking: samples).reshaped([B * L, D]), "o_proj")
        }
        let cuts = try parts.dropLast().map { try $0.map(cut) }
        let (y, yCut) = (try outputs(parts[0], parts[1]), try outputs(cuts[0], cuts[1]))
        let sigma = try zip(parts[0], parts[1]).map { try scores($0, $1).singularValues() }
        func energy(_ s: some Sequence<Double>) -> Double { s.reduce(0) { $0 + $1 * $1 } }
        let moved = sigma.map { energy($0.prefix(max(rank, previous)).dropFirst(min(rank, previous))).squareRoot() }
        let flops = 2 * B * L * D * (rank < d ? rank : L)
        let cosines = zip(y.unitRows.slices, yCut.unitRows.slices).map { $0.dot($1) }
        let reward = alpha * cosines.mean - beta * Double(flops) / 1e9 - gamma * moved.mean
        return [
            "y_full": y.reshaped(x.shape), "y_lowrank": yCut.reshaped(x.shape),
            "Q_lowrank": Tensor(stacking: cuts[0]).reshaped([B, H, L, d]),
            "K_lowrank": Tensor(stacking: cuts[1]).reshaped([B, H, L, d]),
            "sigma": Tensor(sigma.flatMap { $0 }, shape: [B * H, L]), "perturbation": Tensor(moved, shape: [B * H]),
            "energy_ratio": Tensor(sigma.map { energy($0.prefix(rank)) / (energy($0) + 1e-8) }, shape: [B * H, 1]),
            "flops_full": .scalar(2 * B * L * D * L), "flops_lowrank": .scalar(flops), "reward": .scalar(reward),
        ]
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> { Self.block(streams, [2, 5, 4 * heads]) }

    private static func block(_ streams: RandomStreams, _ shape: [Int]) -> NamedTensors<Double> {
        let shapes = layers.flatMap { [($0 + ".weight", [shape[2], shape[2]]), ($0 + ".bias", [shape[2]])] }
        return NamedTensors(([("x", shape)] + shapes).map { ($0, streams.normal($0, $1, deviation: 1)) })
    }

    public let metrics = [
        MetricSpec("likeness", "Cosine with the full outputs", better: .higher, headline: true),
        MetricSpec("energyLikeness", "Ranks by energy, nearest mean", better: .higher),
        MetricSpec("fixedLikeness", "One rank, the nearest", better: .higher),
    ]

    /// 16 segments whose features fall off at four speeds. Each takes the rank of largest reward, the most that a
    /// policy can learn, when the full rank costs 0 to 0.6; the metrics are at 0.3. The alternative takes the least
    /// rank that keeps a share of the energy, at the nearest mean rank.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        var inputs = Self.block(streams, [16, 8, 8])
        inputs["x"] = Tensor(stacking: inputs["x"]!.slices.enumerated().map { i, x in
            x.scalingColumns(by: (0..<8).map { exp(-Double(i % 4 * $0) / 4) })
        })
        let outs = try (1...8).map { r in
            var method = self
            (method.heads, method.rank, method.previous) = (1, r, 8)
            return try method.evaluate(inputs, streams: streams)
        }
        let likeness = outs.map { out in
            zip(out["y_full"]!.slices, out["y_lowrank"]!.slices).map { $0.dot($1) / ($0.norm * $1.norm) }
        }
        /// Mean rank and likeness when each segment has the rank of the highest score.
        func curve(_ settings: [Double], _ score: (Double, Int, Int) -> Double) -> [(x: Double, y: Double)] {
            settings.map { setting in
                let ranks = (0..<16).map { i in (0..<8).map { score(setting, i, $0) }.argmax }
                return (1 + ranks.map(Double.init).mean, ranks.enumerated().map { likeness[$1][$0] }.mean)
            }
        }
        let byReward = curve((0...12).map { 0.05 * Double($0) }) { price, i, r in
            alpha * likeness[r][i] - gamma * outs[r]["perturbation"]![i] - price * Double(r + 1) / 8
        }
        let byEnergy = curve((1...40).map { 1 - pow(10, -Double($0) / 10) }) { share, i, r in
            outs[r]["energy_ratio"]![i] >= share ? -Double(r) : -8
        }
        let curves = [byReward, byEnergy, curve((0..<8).map(Double.init)) { rank, _, r in Double(r) == rank ? 1 : 0 }]
        let shown = curves.map { $0.min { abs($0.x - byReward[6].x) < abs($1.x - byReward[6].x) }!.y }
        return Demonstration(
            metrics: Dictionary(uniqueKeysWithValues: zip(metrics.map(\.name), shown)),
            axes: ("Mean rank", "Cosine with the full outputs"),
            curves: zip(["by reward", "by energy", "one rank"], curves).map { .init(name: $0, points: $1) })
    }
}
