import LowRankCore
import MethodSupport

/// Point-PEFT: prompts from a memory of training features, and an adapter that pools over neighbourhoods of points.
///
///     prompts P' = P + adapter([f; softmax(similarity) mix; nearest columns of the bank])     f: the cloud's feature
///     on [P'; x]:  z += attention(norm z);   z += g adapter(mlp(norm z))
///     centres: furthest points first, from point 0; each has k nearest points, rows u:  u += attention(norm u)
///     h = GELU(batch norm(max u [+ mean u])) + a u_centre;   points += b sum_c w_c h_c,  w_c ~ 1 / (distance^2 + 1e-8)
///     y = adapter z, without the prompts;   adapter(z) = z + L2 q(L1 z),  q(z) = z sigmoid(1.702 z)
///
/// L1 and L2 are the layers of an adapter; g weighs the adapter of the MLP, b that of the neighbourhoods.
/// Keeps the frozen block; P (K d), the adapters (2 d w each), and the small attention and norm of neighbourhoods.
/// Parent: the frozen block, at P = g = b = 0 and L2 = 0.
/// Departs: one block in evaluation. The official code counts rows of neighbours and the mask from the first prompt.
/// Y. Tang et al., AAAI 2024, arXiv:2310.03059; code Ivan-Tang-3D/Point-PEFT.
public struct PointPEFT: Mechanism {
    public static let card = MethodCard(
        id: "point-peft", name: "Point-PEFT",
        paper: .init(
            title: "Point-PEFT: Parameter-Efficient Fine-Tuning for 3D Pre-trained Models", authors: "Y. Tang et al.",
            year: 2024, arXiv: "2310.03059"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Adapts point-cloud networks by prompts from a memory and an adapter that pools over neighbourhoods "
            + "of points.",
        hyperparameters: [
            .integer("heads", 6, in: 1...256, "of both attentions", source: "the network's"),
            .integer("num_group", 32, in: 1...1 << 20, "centres", source: "a choice"),
            .integer("group_size", 16, in: 1...1 << 20, "k, points of a neighbourhood", source: "a choice"),
            .integer("num_tokens", 10, in: 3...1 << 16, "K, prompts", source: "paper: 10 to 16"),
            .real("propagate_coef", 0.3, "b", source: "a choice"), .real("center_coef", 0.3, "a", source: "a choice"),
            .integer("max_mean", 1, in: 0...1, "1 adds the mean to the maximum", source: "official code"),
            .flag("from_first_point", false, "where rows are counted from", source: "official code"),
        ],
        memory: "frozen block, weights K d + 6 d w and the attention of neighbourhoods", parent: "the frozen block",
        claims: ["ModelNet40 94.2 %, ScanObjectNN 89.1 %: above full fine-tuning with 5 % of the parameters"])

    private var (heads, groups, size, tokens): (Int, Int, Int, Int)
    private var (spread, centreShare, addsMean, shifts): (Double, Double, Bool, Bool)

    public init(_ h: Hyperparameters) {
        (heads, groups, size) = (h.integer("heads"), h.integer("num_group"), h.integer("group_size"))
        (tokens, addsMean, shifts) = (h.integer("num_tokens"), h.integer("max_mean") == 1, h.flag("from_first_point"))
        (spread, centreShare) = (h.real("propagate_coef"), h.real("center_coef"))
    }

    /// Inputs are those of `shapes`, with other extents; "mask" is 1 where a token is hidden. Outputs: "fps_index",
    /// "knn_index", "retrieved", "cache_prompt", "prompt", "pooled", "propagation_weight", "y"; "grad.X" of sum(y dy).
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(inputs, of: Self.card.id, known: shapes.map(\.0))
        let (x, bank) = (try given.tensor("x", extents: 2), try given.tensor("bank", extents: 2).transposed())
        let (net, G, d, feature) = (NamedGraph(), x.rows, x.columns, try given.tensor("cp_feature", x.columns))
        guard max(groups, size) <= G, tokens - 2 <= bank.rows, bank.columns == d, feature.norm > 0 else {
            throw given.error("\(G) points of \(d) features do not fit a bank of \(bank.rows), or 'cp_feature' is zero")
        }
        let g = net.g
        func adapter(_ name: String, _ z: Node<Double>) throws -> Node<Double> {
            let inner = g.silu(g.scale(try net.layer(name + ".ln1", given, z), by: 1.702))
            return g.add(z, try net.layer(name + ".ln2", given, g.scale(inner, by: 1 / 1.702), outputs: d))
        }
        let retrieved = Array(bank.slices.map { $0.dot(feature) }.fallingOrder.prefix(tokens - 2))
        let (found, unit) = (bank.gatheringRows(retrieved), (1 / feature.norm * feature).reshaped([1, d]))
        let mix = product(product(unit, transposed: false, found, transposed: true).rowSoftmax, found)
        let cache = Tensor(feature.values + mix.values + found.values, shape: [tokens, d])
        let learned = net.parameter("prompt_embeddings", try given.tensor("prompt_embeddings", tokens, d))
        let prompt = net.kept(g.add(learned, try adapter("cp_adapter", g.constant(cache))))
        let (mask, all) = (try given.tensor("mask", G, G), 0..<tokens + G)
        let hidden = all.flatMap { i in all.map { max(i, $0) < G ? -1e5 * mask[i, $0] : 0 } }
        let bias = g.constant(Tensor(hidden, shape: [tokens + G, tokens + G]))
        var z = g.concatenateRows([prompt, net.parameter("x", x)])
        var seen = try net.norm("norm1", given, z)
        z = g.add(z, try net.selfAttention("attn", given, seen, heads: heads, context: z.rows, bias: bias))
        let mlp = g.gelu(try net.layer("mlp.fc1", given, net.norm("norm2", given, z)))
        let change = try adapter("adapter", net.layer("mlp.fc2", given, mlp, outputs: d))
        let gate = net.parameter("ad_gate", try given.tensor("ad_gate", 1))
        z = g.add(z, g.reshape(g.multiply(g.reshape(change, [change.count, 1]), byRow: gate), z.shape))
        let places = PointNeighbourhoods(try given.tensor("centers", G, 3), centres: groups, size: size)
        let first = shifts ? tokens : 0
        func rows(_ points: [Int]) -> Node<Double> { g.gatherRows(z, Indices(points.map { Int32(first + $0) })) }
        var u = rows(places.members)
        seen = try net.norm("norm3", given, u)
        let scale = 1 / Double(try given.tensor("attn1.qkv.weight", nil, d).rows / 3).squareRoot()
        u = g.add(u, try net.selfAttention("attn1", given, seen, heads: heads, context: size, scale: scale))
        let members = (0..<size).map { j in g.gatherRows(u, Indices((0..<groups).map { Int32($0 * size + j) })) }
        // As max(a, b) = a + relu(b - a).
        var pooled = members.dropFirst().reduce(members[0]) { g.add($0, g.relu(g.subtract($0, from: $1))) }
        if addsMean { pooled = g.add(pooled, g.tokenMeans(u, context: size)) }
        pooled = net.kept(g.gelu(try net.batchNorm("out_transform.0", statistics: "bn", given, pooled)))
        let pools = g.add(pooled, g.scale(rows(places.centres), by: centreShare))
        let moved = g.linear(g.constant(places.shares), pools, inputsFirst: true, scale: spread)
        let y = net.kept(try adapter("adapter1", g.add(g.rows(tokens..<tokens + G, of: z), moved)))
        net.run(g.total(g.multiply(y, g.constant(try given.tensor("dy", G, d)))))
        var outputs: NamedTensors<Double> = [
            "fps_index": .vector(places.centres), "knn_index": .vector(places.members).reshaped([groups, size]),
            "retrieved": .vector(retrieved), "cache_prompt": cache, "prompt": prompt.value, "pooled": pooled.value,
            "propagation_weight": places.shares, "y": y.value,
        ]
        net.addGradients(to: &outputs)
        return outputs
    }

    // MARK: - Example and demonstration

    private var shapes: [(String, [Int])] {
        let (G, d) = (groups + size, 2 * heads)
        let layers = [("mlp.fc1", 2 * d, d), ("mlp.fc2", d, 2 * d), ("attn.proj", d, d), ("attn1.proj", d, 2 * heads)]
            + ["adapter", "adapter1", "cp_adapter"].flatMap { [($0 + ".ln1", 2, d), ($0 + ".ln2", d, 2)] }
        let norms = ["norm1", "norm2", "norm3", "out_transform.0"]
        let single: [(String, [Int])] = [
            ("x", [G, d]), ("centers", [G, 3]), ("mask", [G, G]), ("cp_feature", [d]), ("bank", [d, tokens + 2]),
            ("dy", [G, d]), ("ad_gate", [1]), ("prompt_embeddings", [tokens, d]), ("bn.running_mean", [d]),
            ("bn.running_var", [d]), ("attn.qkv.weight", [3 * d, d]), ("attn1.qkv.weight", [6 * heads, d]),
        ]
        let matrices = layers.flatMap { [($0 + ".weight", [$1, $2]), ($0 + ".bias", [$1])] }
        return single + matrices + norms.flatMap { [($0 + ".weight", [d]), ($0 + ".bias", [d])] }
    }

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        NamedTensors(shapes.map { name, shape in
            let x: Tensor<Double> = streams.normal(name, shape, deviation: name.hasSuffix(".weight") ? 0.5 : 1)
            return (name, name == "mask" ? x.map { $0 > 1 ? 1 : 0 } : name.hasSuffix("_var") ? x.map { $0 * $0 } : x)
        })
    }

    public let metrics = [
        MetricSpec("nearness", "Influence from near over that from far", better: .higher, headline: true),
        MetricSpec("plainNearness", "Without neighbourhoods", better: .neither),
    ]

    /// How much the output at one of 16 points depends on its 3 nearest, over how much on others, by the gradient, with
    /// random weights and for shares b of the neighbourhoods. The metrics are at b = 1, and without neighbourhoods.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        func nearness(_ share: Double, shifts: Bool) throws -> Double {
            var method = self
            (method.heads, method.groups, method.size, method.tokens) = (2, 12, 4, 4)
            (method.spread, method.shifts) = (share, shifts)
            var inputs = method.example(streams)
            let (dy, places) = (inputs["dy"]!, inputs["centers"]!.slices)
            return try places.enumerated().map { i, place in
                inputs["dy"] = dy.scalingRows(by: (0..<16).map { $0 == i ? 1 : 0 })
                let felt = try method.evaluate(inputs, streams: streams)["grad.x"]!.rowNorms.values
                let others = places.map { -($0 - place).dot($0 - place) }.fallingOrder.dropFirst().map { felt[$0] }
                return others.prefix(3).reduce(0, +) / 3 / others.dropFirst(3).reduce(0, +) * 12
            }.mean
        }
        let curves = try [true, false].map { first in try [0, 0.5, 1, 2].map { ($0, try nearness($0, shifts: first)) } }
        return Demonstration(
            metrics: ["nearness": curves[shifts ? 0 : 1][2].1, "plainNearness": curves[0][0].1],
            axes: ("Share of the neighbourhoods", "Influence from near over far"),
            curves: zip(["from the first point", "from the first prompt"], curves).map { .init(name: $0, points: $1) })
    }
}
