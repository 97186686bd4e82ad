import LowRankCore
import MethodSupport

/// The layers that refine scores between the positions of two images: a 1 x 1 convolution of every pair, a 3 x 3 one over the
/// second image, a norm of all channels and pairs, ReLU. Names are `conv4d.<layer>.<part>`.
struct CorrelationLayers {
    private static let parts = [
        "0.query_conv.weight", "0.query_conv.bias", "0.supp_conv.weight", "0.supp_conv.bias", "1.weight", "1.bias",
    ]

    private let given: GivenTensors
    /// Of what goes into the first layer and what comes out of each.
    private var channels: [Int]

    /// - Throws: `MethodError` when there is no first layer, or when they do not end with so many channels.
    init(_ given: GivenTensors, from first: Int, to last: Int) throws {
        (self.given, channels) = (given, [first])
        repeat { channels.append(try given.tensor(Self.name(channels.count - 1, 0), extents: 4).shape[0]) } while
            given.has(Self.name(channels.count - 1, 0))
        guard channels.last == last else { throw given.error("the last layer has \(channels.last!) channels, not \(last)") }
        try given.repeats(["layers": channels.count - 1])
        if given.has("channels"), try given.list("channels") != channels.map(Double.init) {
            throw given.error("'channels' is not \(channels), as the layers are")
        }
    }

    private static func name(_ layer: Int, _ part: Int) -> String { "conv4d.\(layer).\(parts[part])" }

    /// Of inputs.
    var names: [String] {
        ["layers", "channels"] + (0..<channels.count - 1).flatMap { l in Self.parts.indices.map { Self.name(l, $0) } }
    }

    /// Layers as PyTorch's.
    static func start(_ streams: RandomStreams, channels: [Int]) -> NamedTensors<Double> {
        var tensors = NamedTensors<Double>()
        for (l, (c, next)) in zip(channels, channels.dropFirst()).enumerated() {
            let shapes = [[next, c, 1, 1], [next], [next, c, 3, 3], [next], [next], [next]]
            for (k, shape) in shapes.enumerated() {
                let name = name(l, k)
                tensors[name] = k < 4
                    ? streams.kaiming(name, shape, fanIn: k < 2 ? c : 9 * c) : Tensor(repeating: k == 4 ? 1 : 0, shape: shape)
            }
        }
        return tensors
    }

    /// - Parameter x: [pairs, channels]; the positions of the second image follow one another for each of the first.
    func record(_ x: Node<Double>, on grid: ImageGrid, in net: NamedGraph) throws -> Node<Double> {
        let g = net.g
        return try channels.indices.dropLast().reduce(x) { z, l in
            let (c, next) = (channels[l], channels[l + 1])
            func parameter(_ part: Int, _ shape: [Int]) throws -> Node<Double> {
                net.parameter(Self.name(l, part), try given.tensor(Self.name(l, part), shape))
            }
            let P = g.reshape(try parameter(0, [next, c, 1, 1]), [next, c])
            let mixed = g.linear(z, P, bias: try parameter(1, [next]))
            // Channels last within a window.
            let C = g.transpose(g.reshape(try parameter(2, [next, c, 3, 3]), [next * c, 9]), batches: next)
            let seen = g.convolution(z, g.reshape(C, [next, 9 * c]), on: grid, SlidingWindow(size: 3, padding: 1))
            let sum = g.add(mixed, g.add(row: try parameter(3, [next]), to: seen))
            let normed = g.reshape(g.layerNorm(g.reshape(sum, [1, sum.count]), eps: 1e-5), sum.shape)
            let scaled = g.multiply(normed, byRow: try parameter(4, [next]))
            return g.relu(g.add(row: try parameter(5, [next]), to: scaled))
        }
    }
}
