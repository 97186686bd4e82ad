import Foundation
import LowRankCore
import MethodSupport

/// Cloud-Adapter: tokens of a frozen transformer read the maps of a small convolutional network by low-rank attention.
///
///     q = Q2 Q1 x,  k = K2 K1 c,  v = V2 V1 c        x: tokens [N, d], c: places of a map [M, e]; Q1, K1, V1 have r rows
///     y = x + O2 O1 Attention(q, k, v)               in H heads of any width
///
/// No layer has a bias or an activation. The code starts all eight as PyTorch's, so that y is not x at first.
/// Stores r (2 d + 2 e + 4 H w) numbers for each layer of the transformer, for heads of width w.
/// Parent: the network itself, at O2 = 0.
/// Departs: attention by itself. The network that makes four maps of the image, each for a quarter of the layers and resized
/// to the grid of the tokens, and the segmentation head are left out; the class token is not to be among x.
/// X. Zou et al., Cloud-Adapter, 2024, arXiv:2411.13127; code XavierJiezou/Cloud-Adapter.
public struct CloudAdapter: Mechanism {
    public static let card = MethodCard(
        id: "cloud-adapter", name: "Cloud-Adapter",
        paper: .init(
            title: "Adapting Vision Foundation Models for Robust Cloud Segmentation in Remote Sensing Images",
            authors: "X. Zou et al.", year: 2024, arXiv: "2411.13127"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Tokens of a frozen transformer read the maps of a small convolutional network by low-rank attention.",
        hyperparameters: [.integer("heads", 8, "heads of the attention, H", source: "official code")],
        memory: "r (2 d + 2 e + 4 H w) weights for each layer", parent: "the network itself, at O2 = 0",
        claims: [
            "the best mIoU on data sets of clouds from Landsat 8, Gaofen-1 and Gaofen-2, with 0.6 % of the backbone trained"
        ])

    private let heads: Int

    public init(_ h: Hyperparameters) { heads = h.integer("heads") }

    private static let layers = ["to_q", "to_k", "to_v", "to_out"]

    /// - "x" [B, N, d], "context" [B, M, e], "dy" like x;
    /// - `<layer>.loramlp.0.weight` [r, inputs] and `<layer>.loramlp.1.weight` [outputs, r] of to_q, to_k, to_v and to_out;
    /// - "query_dim", "context_dim", "dim_head" and "rank_dim" say the extents again.
    ///
    /// Outputs: "y" like x and "grad.X" of x, context and the eight layers.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = GivenTensors(inputs, of: Self.card.id)
        let (x, context) = (try given.tensor("x", extents: 3), try given.tensor("context", extents: 3))
        guard x.shape[0] == context.shape[0] else {
            throw given.error("'x' is of \(x.shape[0]) images, 'context' of \(context.shape[0])")
        }
        let net = NamedGraph()
        let y = try record(given, net.parameter("x", x), net.parameter("context", context), in: net)
        net.run(y, derivative: try given.tensor("dy", x.shape))
        var outputs: NamedTensors<Double> = ["y": y.value.reshaped(x.shape)]
        net.addGradients(to: &outputs)
        return outputs
    }

    private func record(
        _ given: GivenTensors, _ x: Node<Double>, _ context: Node<Double>, in net: NamedGraph
    ) throws -> Node<Double> {
        let (d, e, g) = (x.shape[2], context.shape[2], net.g)
        let r = try given.tensor("to_q.loramlp.0.weight", extents: 2).rows
        let inner = try given.tensor("to_q.loramlp.1.weight", extents: 2).rows
        guard inner % heads == 0 else { throw given.error("\(heads) heads do not divide the \(inner) rows of to_q") }
        try given.repeats(["query_dim": d, "context_dim": e, "dim_head": inner / heads, "rank_dim": r])
        let names = Self.layers.flatMap { ["\($0).loramlp.0.weight", "\($0).loramlp.1.weight"] }
        try given.checkNames(["x", "context", "dy", "query_dim", "context_dim", "dim_head", "rank_dim"] + names)
        func layer(_ name: String, _ z: Node<Double>, outputs: Int) throws -> Node<Double> {
            let (down, up) = ("\(name).loramlp.0.weight", "\(name).loramlp.1.weight")
            let inside = g.linear(z, net.parameter(down, try given.tensor(down, r, z.columns)))
            return g.linear(inside, net.parameter(up, try given.tensor(up, outputs, r)))
        }
        let (tokens, places) = (g.reshape(x, [x.count / d, d]), g.reshape(context, [context.count / e, e]))
        let attended = g.crossAttention(
            try layer("to_q", tokens, outputs: inner), keys: try layer("to_k", places, outputs: inner),
            values: try layer("to_v", places, outputs: inner), batches: x.shape[0], heads: heads
        ).output
        return g.add(tokens, try layer("to_out", attended, outputs: d))
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        Self.layer(streams, x: streams.normal("x", 2, 3, 4), context: streams.normal("context", 2, 4, 3), inner: 6)
    }

    private static func layer(
        _ streams: RandomStreams, x: Tensor<Double>, context: Tensor<Double>, inner: Int, rank r: Int = 2
    ) -> NamedTensors<Double> {
        var inputs: NamedTensors<Double> = ["x": x, "context": context, "dy": streams.normal("dy", x.shape, deviation: 1)]
        for name in layers {
            let isOut = name == "to_out"
            let n = isOut ? inner : (name == "to_q" ? x : context).shape[2]
            inputs[name + ".loramlp.0.weight"] = streams.kaiming(name + " 0", [r, n], fanIn: n)
            inputs[name + ".loramlp.1.weight"] = streams.kaiming(name + " 1", [isOut ? x.shape[2] : inner, r], fanIn: r)
        }
        return inputs
    }

    public let metrics = [
        MetricSpec("maps", "Error with maps of the image", better: .lower, headline: true),
        MetricSpec("own", "Error with the tokens themselves", better: .lower),
    ]

    /// Tokens know their place and the mean brightness of their patch of 2 x 2 pixels. The map, on a grid of its own,
    /// knows the texture of its places: the difference of neighbouring pixels. The tokens have to tell whether their
    /// patch is textured. The alternative is the same attention with as many weights that reads the tokens themselves.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (images, side, steps, rule) = (6, 3, 300, CloudAdapter(heads: 1))
        let patches = (0..<side * side).map { (Double($0 / side) - 1, Double($0 % side) - 1) }
        func place(_ i: Int) -> [Double] { [patches[i].0, patches[i].1, patches[i].0 * patches[i].1] }
        let pixels: Tensor<Double> = streams.normal("pixels", images * side * side, 4)
        let texture = pixels.slices.map { abs($0[0] - $0[1] + $0[2] - $0[3]) / 2 - 0.8 }
        func rows(_ last: (Int) -> [Double]) -> Tensor<Double> {
            let values = (0..<images * side * side).flatMap { place($0 % (side * side)) + last($0) }
            return Tensor(values, shape: [images, side * side, values.count / (images * side * side)])
        }
        let x = rows { [pixels.slices[$0].values.mean, 0] }
        let map = rows { [texture[$0], 0] }
        func train(_ context: Tensor<Double>) throws -> [Double] {
            let start = Self.layer(streams.scoped("start"), x: x, context: context, inner: 4, rank: 4)
            let net = NamedGraph()
            let y = try rule.record(GivenTensors(start, of: Self.card.id), net.g.constant(x), net.g.constant(context), in: net)
            // The last number of a token is to be the texture.
            return net.losses(net.g.meanSquare(net.g.columns(4..<5, of: y), from: texture), steps: steps, rate: 0.05)
        }
        let (maps, own) = (try train(map), try train(x))
        return Demonstration(
            metrics: ["maps": maps.last!, "own": own.last!], axes: ("Update", "Mean squared error"),
            curves: [.init("maps of the image", maps), .init("the tokens themselves", own)])
    }

    private init(heads: Int) { self.heads = heads }
}
