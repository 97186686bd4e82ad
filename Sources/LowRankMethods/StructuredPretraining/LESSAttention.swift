import LowRankCore
import MethodSupport

/// LESS attention: attention over all pairs of a channel and a place as a sum of products of two small attentions.
///
///     X_b,rho,h = softmax(q k^T / sqrt(d_b / H)) v        branch b: channels x_c [C, d_c] or places x_s [N, d_s]
///     out_h[c, n, (i, j)] = 1/R sum_rho X_c,rho,h[c, i] X_s,rho,h[n, j];   y = W_o [out_1 ... out_H] + b_o
///
/// There are C channels, N places, H heads and R products. As (A_c (x) A_s) (V_c (x) V_s) = (A_c V_c) (x) (A_s V_s),
/// values are products, too. A mask hides places from others.
/// Keeps 3 R (d_c^2 + d_s^2) + D^2 weights, D = d_c d_s / H; H R (C^2 + N^2) numbers of attention instead of H (C N)^2.
/// Parent: plain attention, where there is one channel.
/// Departs: x_c and x_s are given; the pooling that makes them and the embedding of places are left out.
/// Si, Wan, Do, Vasisht, Zhao, Hamann, 2025, arXiv:2503.12843; code uiuctml/LESSViT.
public struct LESSAttention: Mechanism {
    public static let card = MethodCard(
        id: "less-attention", name: "LESS attention",
        paper: .init(
            title: "Towards Scalable Foundation Model for Multi-modal and Hyperspectral Geospatial Data",
            authors: "Si, Wan, Do, Vasisht, Zhao, Hamann", year: 2025, arXiv: "2503.12843"),
        family: .structuredPretraining, kind: .mechanism,
        summary: "Attention over channels and places of an image at less cost, as a sum of products of two small "
            + "attentions.",
        hyperparameters: [
            .integer("num_heads", 4, in: 1...256, "H", source: "12 in ViT-B"),
            .integer("rank", 1, in: 1...64, "R, products in the sum", source: "official code"),
        ],
        memory: "3 R (d_c^2 + d_s^2) + D^2", parent: "plain attention, at one channel",
        claims: ["competitive with other geospatial foundation models at less cost, better across satellites"])

    private static let layers = ["channel", "spatial"].flatMap { ["\($0)_branch.qk", "\($0)_branch.v"] } + ["proj"]
    private let (heads, rank): (Int, Int)

    public init(_ h: Hyperparameters) { (heads, rank) = (h.integer("num_heads"), h.integer("rank")) }

    /// - "x_c" [B, C, d_c], "x_s" [B, N, d_s]; "spatial_mask" [N, N], if there is one: 1 where a place sees another;
    /// - "<channel, spatial>_branch.qk.<weight, bias>", rows by (q or k; head; product; entry), ".v." by (head;
    ///   product; entry); "proj.weight" [D, D], "proj.bias"; "dy" [B, C, N, D];
    /// - "dim", "channel_dim" and "spatial_dim" say extents again.
    ///
    /// Outputs: "channel_out" [B, R, H, C, d_c / H], "spatial_out", "y"; of sum(y dy) "grad.X" of weights and both x.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(
            inputs, of: Self.card.id,
            known: ["x_c", "x_s", "dy", "spatial_mask", "dim", "channel_dim", "spatial_dim"]
                + Self.layers.flatMap { [$0 + ".weight", $0 + ".bias"] })
        let (net, xc) = (NamedGraph(), try given.tensor("x_c", extents: 3))
        let (g, xs) = (net.g, try given.tensor("x_s", xc.shape[0], nil, nil))
        let (B, C, N) = (xc.shape[0], xc.shape[1], xs.shape[1])
        guard xc.shape[2] % heads == 0, xs.shape[2] % heads == 0 else {
            throw given.error("\(heads) heads do not divide widths of \(xc.shape[2]) and \(xs.shape[2])")
        }
        let (dc, ds) = (xc.shape[2] / heads, xs.shape[2] / heads)
        var hidden: Node<Double>?
        if given.has("spatial_mask") {
            let mask = Tensor(try given.indices("spatial_mask", N, N, below: 2).map(Double.init), shape: [N, N])
            guard mask.slices.allSatisfy({ $0.norm > 0 }) else { throw given.error("a row of 'spatial_mask' is zero") }
            hidden = g.constant(mask.map { $0 == 1 ? 0 : -1e30 })
        }
        let branches: [(String, String, Tensor<Double>, Node<Double>?)] = [
            ("channel_branch", "x_c", xc, nil), ("spatial_branch", "x_s", xs, hidden),
        ]
        // [tokens, width] by sample, product and head.
        let outs = try branches.map { name, key, x, bias in
            let (T, width, scale) = (x.shape[1], x.shape[2] / heads, 1 / Double(x.shape[2] / heads).squareRoot())
            let flat = g.reshape(net.parameter(key, x), [B * T, x.shape[2]])
            let qk = try net.layer(name + ".qk", given, flat, outputs: 2 * rank * x.shape[2])
            let v = try net.layer(name + ".v", given, flat, outputs: rank * x.shape[2])
            return (0..<B * rank * heads).map { i in
                let (b, block) = (i / (rank * heads), i % heads * rank + i / heads % rank)
                let parts = [(qk, block), (qk, heads * rank + block), (v, block)].map { x, block in
                    g.columns(block * width..<(block + 1) * width, of: g.rows(b * T..<(b + 1) * T, of: x))
                }
                return net.kept(g.attention(parts[0], parts[1], parts[2], scale: scale, bias: bias))
            }
        }
        // From (channel, i, place) to (channel, place, i).
        let order = Indices((0..<C * N * dc).map { Int32(($0 / (N * dc) * dc + $0 % dc) * N + $0 / dc % N) })
        let samples = (0..<B).map { b in
            g.concatenateColumns((0..<heads).map { h in
                func columns(_ parts: [Node<Double>]) -> Node<Double> {
                    let own = (0..<rank).map { parts[(b * rank + $0) * heads + h] }
                    return g.concatenateColumns(own.map { g.reshape($0, [$0.count, 1]) })
                }
                let products = g.linear(columns(outs[0]), columns(outs[1]), scale: 1 / Double(rank))
                return g.reshape(g.gatherRows(g.reshape(products, [C * dc * N, ds]), order), [C * N, dc * ds])
            })
        }
        let y = net.kept(try net.layer("proj", given, g.concatenateRows(samples), outputs: heads * dc * ds))
        try given.repeats(["dim": y.columns, "channel_dim": xc.shape[2], "spatial_dim": xs.shape[2]])
        let dy = try given.tensor("dy", B, C, N, y.columns)
        net.run(g.total(g.multiply(y, g.constant(dy.reshaped(y.shape)))))
        var outputs: NamedTensors<Double> = [
            "y": y.value.reshaped(dy.shape),
            "channel_out": Tensor(outs[0].flatMap(\.value.values), shape: [B, rank, heads, C, dc]),
            "spatial_out": Tensor(outs[1].flatMap(\.value.values), shape: [B, rank, heads, N, ds]),
        ]
        net.addGradients(to: &outputs)
        return outputs
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let d = 2 * heads
        var inputs: NamedTensors<Double> = [
            "x_c": streams.normal("x_c", 2, 3, d), "x_s": streams.normal("x_s", 2, 4, d),
            "spatial_mask": Tensor([1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 1], shape: [4, 4]),
            "dy": streams.normal("dy", 2, 3, 4, 2 * d),
        ]
        for name in Self.layers {
            let (outputs, width) = name == "proj" ? (2 * d, 2 * d) : (name.hasSuffix("qk") ? 2 * d * rank : d * rank, d)
            inputs[name + ".weight"] = 0.5 * streams.normal(name, outputs, width)
            inputs[name + ".bias"] = 0.5 * streams.normal(name + " bias", outputs)
        }
        return inputs
    }

    public let metrics = [
        MetricSpec("error", "Error of the map", better: .lower, headline: true),
        MetricSpec("plainError", "Of one map of places for all channels", better: .lower),
        MetricSpec("work", "Numbers of attention beside the full map's", better: .lower, format: .percent),
    ]

    /// Plain attention over 6 channels x 10 places with queries that mix both, and the sum of products A_c (x) A_s that
    /// is closest to its map, by the SVD of the map as a matrix of pairs of channels x pairs of places. No module of
    /// that rank comes closer. The alternative is one map of places for all channels. Errors are relative.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (C, N, d) = (6, 10, 4)
        let (xc, xs) = (streams.normal("x_c", C, d).slices, streams.normal("x_s", N, d).slices)
        let X = Tensor((0..<C * N).flatMap { xc[$0 / N].values + xs[$0 % N].values }, shape: [C * N, 2 * d])
        let (q, k) = (product(X, streams.normal("q", 2 * d, 2 * d)), product(X, streams.normal("k", 2 * d, 2 * d)))
        let A = (0.25 * product(q, transposed: false, k, transposed: true)).rowSoftmax
        let pairs = (0..<C * C * N * N).map { i in
            let (c, n) = (i / (N * N), i % (N * N))
            return A[c / C * N + n / N, c % C * N + n % N]
        }
        let map = Tensor(pairs, shape: [C * C, N * N])
        let usv = try map.svd()
        let errors = (0...8).map { usv.tail(after: $0) / map.norm }
        // With A_c = I the best A_s is the mean over the channels.
        let mean = (0..<C).reduce(Tensor.zeros([N * N])) { $0 + 1 / Double(C) * map.slices[$1 * C + $1] }
        let plain = (1 - Double(C) * mean.dot(mean) / map.dot(map)).squareRoot()
        return Demonstration(
            metrics: [
                "error": errors[min(rank, 8)], "plainError": plain,
                "work": Double(rank * (C * C + N * N)) / Double(C * N * C * N),
            ],
            axes: ("Products in the sum", "Error of the map"),
            curves: [.init("sum of products", errors), .init("one map of places", errors.map { _ in plain })])
    }
}
