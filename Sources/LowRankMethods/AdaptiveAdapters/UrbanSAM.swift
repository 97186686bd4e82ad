import Foundation
import LowRankCore
import MethodSupport

/// UrbanSAM: an adapter of one kernel at several scales, which tokens of a frozen trunk read where a mask lets them.
///
///     z = D x;   u = (1/S) sum_s up_s(K * pool_s(z))        D: r x d; pool_s: means of s x s pixels, up_s: each repeated
///     a = x + U GELU(u)                                     K: one 3 x 3 window for each channel; U: d x r
///     y = t + tanh(gate) Attention(W_q t, W_k a, W_v a)     t: tokens of the trunk; one head; keys where mask = 1
///
/// Zeros surround the images. Stores 2 r d + 9 r + 3 d^2 + 1 numbers; the trunk is frozen.
/// Parent: the trunk itself, at gate = 0.
/// Departs: no code was found; the construction is a reading of the abstract. SAM's encoder, the coarse mask, which is given
/// here, the prompter and the mask decoder are left out. The demonstration, by the adapter alone, does not show the promise: one
/// scale has smaller errors than three at other sizes, too.
/// C. Li et al., UrbanSAM, 2025, arXiv:2502.15199.
public struct UrbanSAM: Mechanism {
    public static let card = MethodCard(
        id: "urbansam", name: "UrbanSAM",
        paper: .init(
            title: "UrbanSAM: Learning Invariance-Inspired Adapters for Segment Anything Models in Urban Construction",
            authors: "C. Li et al.", year: 2025, arXiv: "2502.15199"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Segments objects of any size: an adapter applies one kernel at several scales, read by masked "
            + "attention.",
        hyperparameters: [], memory: "2 r d + 9 r + 3 d^2 + 1 weights", parent: "the trunk itself, at gate = 0",
        claims: ["the best IoU on buildings, roads and water of many cities, without prompts given by hand"])

    private static let parameters = ["down_W", "depth_K", "up_W", "W_q", "W_k", "W_v", "gate"]

    public init(_ h: Hyperparameters) {}

    /// - "x" [B, H, W, d], "scales" whole numbers that divide H and W, "down_W" [r, d], "depth_K" [r, 3, 3], "up_W" [d, r];
    /// - "trunk" [B, N, d], "mask" [B, H W] of zeros and ones, "W_q", "W_k", "W_v" [d, d], "gate" a number, "dy" like trunk;
    /// - "rank" says r again.
    ///
    /// Outputs: "multi_scale" [B, r, H, W], "adapter_tokens" like x, "attention" [B, N, H W], "out" like trunk, and "grad.X" of
    /// the seven trained tensors.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = GivenTensors(inputs, of: Self.card.id)
        let x = try given.tensor("x", extents: 4)
        let (B, pixels, d, net) = (x.shape[0], x.shape[1] * x.shape[2], x.shape[3], NamedGraph())
        let (tokens, multiScale) = try Self.adapter(given, x, in: net)
        try given.repeats(["rank": multiScale.columns])
        try given.checkNames(Self.parameters + ["x", "scales", "trunk", "mask", "dy", "rank"])
        let (trunk, mask, g) = (try given.tensor("trunk", B, nil, d), try given.tensor("mask", B, pixels), net.g)
        let N = trunk.shape[1]
        guard mask.values.allSatisfy({ $0 == 0 || $0 == 1 }), mask.slices.allSatisfy({ $0.values.contains(1) }) else {
            throw given.error("'mask' is not of zeros and ones with a one in each image")
        }
        let hidden = mask.gatheringRows((0..<B * N).map { $0 / N }).map { $0 == 1 ? 0 : -1e30 }
        let t = g.constant(trunk.reshaped([B * N, d]))
        let qkv = try [("W_q", t), ("W_k", tokens), ("W_v", tokens)].map { name, z in
            g.linear(z, net.parameter(name, try given.tensor(name, d, d)))
        }
        let (read, weights) = g.crossAttention(
            qkv[0], keys: qkv[1], values: qkv[2], batches: B, added: g.constant(hidden))
        let gate = g.tanh(g.reshape(net.parameter("gate", .scalar(try given.number("gate"))), [1]))
        let attention = net.kept(weights)
        let out = g.add(t, g.multiply(read, byNumber: gate))
        net.run(out, derivative: try given.tensor("dy", trunk.shape))
        let images = multiScale.value.reshaped([B, pixels, multiScale.columns]).slices.flatMap { $0.transposed().values }
        var outputs: NamedTensors<Double> = [
            "multi_scale": Tensor(images, shape: [B, multiScale.columns, x.shape[1], x.shape[2]]),
            "adapter_tokens": tokens.value.reshaped(x.shape), "attention": attention.value.reshaped([B, N, pixels]),
            "out": out.value.reshaped(trunk.shape),
        ]
        net.addGradients(to: &outputs)
        return outputs
    }

    /// a, [B H W, d], and u, [B H W, r].
    private static func adapter(
        _ given: GivenTensors, _ x: Tensor<Double>, in net: NamedGraph
    ) throws -> (tokens: Node<Double>, multiScale: Node<Double>) {
        let (B, H, W, d, g) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3], net.g)
        let scales = try given.indices("scales", nil, below: min(H, W) + 1)
        guard scales.allSatisfy({ $0 > 0 && H % $0 == 0 && W % $0 == 0 }) else {
            throw given.error("'scales' has one that does not divide images of \(H) x \(W)")
        }
        let (D, pixels) = (try given.tensor("down_W", nil, d), g.constant(x.reshaped([B * H * W, d])))
        let K = net.parameter("depth_K", try given.tensor("depth_K", D.rows, 3, 3))
        let (z, kernel) = (g.linear(pixels, net.parameter("down_W", D)), g.transpose(g.reshape(K, [D.rows, 9])))
        let seen = scales.map { s in
            let pooled = g.averagePool(z, on: ImageGrid(height: H, width: W), SlidingWindow(size: s, stride: s))
            let coarse = ImageGrid(height: H / s, width: W / s)
            let changed = g.depthwiseConvolution(pooled, kernel, on: coarse, SlidingWindow(size: 3, padding: 1))
            let places = (0..<B * H * W).map { i in
                Int32(i / (H * W) * coarse.count + i % (H * W) / W / s * coarse.width + i % W / s)
            }
            return g.gatherRows(changed, Indices(places))
        }
        let multiScale = net.kept(g.mean(seen))
        let up = net.parameter("up_W", try given.tensor("up_W", d, D.rows))
        return (net.kept(g.add(pixels, g.linear(g.gelu(multiScale), up))), multiScale)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        var inputs = Self.start(streams, r: 2, d: 3, scales: [1, 2])
        for name in ["W_q", "W_k", "W_v"] { inputs[name] = streams.normal(name, 3, 3) }
        for name in ["trunk", "dy"] { inputs[name] = streams.normal(name, 1, 2, 3) }
        inputs["x"] = streams.normal("x", 1, 2, 4, 3)
        (inputs["mask"], inputs["gate"]) = (Tensor([1, 1, 0, 1, 0, 1, 1, 0], shape: [1, 8]), .scalar(0.4))
        return inputs
    }

    private static func start(_ streams: RandomStreams, r: Int, d: Int, scales: [Int]) -> NamedTensors<Double> {
        let shapes = [("down_W", [r, d]), ("depth_K", [r, 3, 3]), ("up_W", [d, r])]
        return NamedTensors([("scales", .vector(scales))] + shapes.map { ($0, streams.normal($0, $1, deviation: 0.4)) })
    }

    public let metrics = [
        MetricSpec("several", "Error at other sides with three scales", better: .lower, headline: true),
        MetricSpec("single", "Error at other sides with one scale", better: .lower),
    ]

    /// Adapters of three scales and, as the alternative, of one, with as many weights, tell the pixels of a square in
    /// noise. They learn from squares of 2 x 2 and are asked about squares of other sides.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (side, count, d, trained, sides) = (8, 24, 3, 2, [1, 2, 3, 4, 6])
        /// The squared distance of the first channel from 1 in the square and 0 elsewhere.
        func loss(_ parameters: NamedTensors<Double>, _ size: Int, _ name: String, in net: NamedGraph) throws -> Node<Double> {
            let places: Tensor<Double> = streams.uniform(name, [count, 2], from: 0, to: Double(side - size + 1))
            let target = (0..<count * side * side).map { i in
                let (image, row, column) = (i / (side * side), i / side % side, i % side)
                let (top, left) = (Int(places[image, 0]), Int(places[image, 1]))
                return (top..<top + size).contains(row) && (left..<left + size).contains(column) ? 1.0 : 0
            }
            var x: Tensor<Double> = streams.normal(name + " noise", [count, side, side, d], deviation: 0.7)
            for (i, value) in target.enumerated() { x[i * d] += value }
            let tokens = try Self.adapter(GivenTensors(parameters, of: Self.card.id), x, in: net).tokens
            return net.g.meanSquare(net.g.columns(0..<1, of: tokens), from: target)
        }
        let errors = try [[1, 2, 4], [1]].map { scales in
            var parameters = Self.start(streams.scoped("start"), r: 4, d: d, scales: scales)
            var net = NamedGraph()
            net.losses(try loss(parameters, trained, "train", in: net), steps: 300, rate: 0.2)
            for (name, parameter) in net.parameters { parameters[name] = parameter.value }
            return try sides.map { size in
                net = NamedGraph()
                return net.losses(try loss(parameters, size, "test \(size)", in: net), steps: 0)[0]
            }
        }
        let means = errors.map { own in zip(sides, own).filter { $0.0 != trained }.map(\.1).mean }
        let points = errors.map { own in zip(sides, own).map { (x: Double($0), y: $1) } }
        return Demonstration(
            metrics: ["several": means[0], "single": means[1]], axes: ("Side of the square", "Mean squared error"),
            curves: [.init(name: "three scales", points: points[0]), .init(name: "one scale", points: points[1])])
    }
}
