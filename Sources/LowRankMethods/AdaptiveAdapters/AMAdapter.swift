import Foundation
import LowRankCore
import MethodSupport

/// AM-Adapter: attention from one image to another whose scores a small convolutional network corrects.
///
///     S_t = Q K_t^T / sqrt(d),   S_e = Q K_e^T / sqrt(d)            t: the target itself, e: the exemplar; for each head
///     z = [S_e of all heads; segments], held                       a value for each pair of positions, segments: 1 where equal
///     z <- ReLU(GN(P z + p + C * z + c))  for each layer           P mixes channels, C: 3 x 3 windows over the exemplar
///     correction = z - max z / 4                                   the largest of all of z
///     y = softmax([S_t, S_e + correction]) [V_t; V_e]
///
/// GN is a group norm of all channels and pairs. Stores 10 c c' + 4 c' numbers for a layer from c to c' channels, in the
/// official networks 9, 16, 32, 16 and 8 for 8 heads, one each for the lower, middle and upper blocks; all else is frozen.
/// Parent: attention to two images, without a correction.
/// Departs: one block of attention. The first stage, which trains the diffusion network and its control by structure, and the
/// retrieval of exemplars are left out.
/// S. Jin et al., AM-Adapter, ICCV 2025, arXiv:2412.03150; code cvlab-kaist/AM-Adapter.
public struct AMAdapter: Mechanism {
    public static let card = MethodCard(
        id: "am-adapter", name: "AM-Adapter",
        paper: .init(
            title: "Appearance Matching Adapter for Exemplar-based Semantic Image Synthesis in-the-Wild",
            authors: "S. Jin et al.", year: 2025, arXiv: "2412.03150"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Transfers the look of one image to another: a small convolutional network corrects the attention "
            + "between them.",
        hyperparameters: [], memory: "10 c c' + 4 c' weights for each layer from c to c' channels",
        parent: "attention to two images, without a correction",
        claims: ["the best structure and appearance of driving scenes, with few trained weights"])

    public init(_ h: Hyperparameters) {}

    private static let images = ["Q", "K_target", "K_exemplar", "V_target", "V_exemplar"]

    /// - "height", "width" of both images; "Q", "K_target", "K_exemplar", "V_target", "V_exemplar" [heads, positions, d],
    ///   "seg_corr" [positions, positions], "dout" like V_target;
    /// - `conv4d.<i>.0.query_conv.weight` [c', c, 1, 1], ".0.supp_conv.weight" [c', c, 3, 3], both with ".bias" [c'], and
    ///   `conv4d.<i>.1.weight` and ".1.bias" [c'], from heads + 1 channels to heads;
    /// - "heads", "layers" and "channels" say the extents again.
    ///
    /// Outputs: "refined" and "correction" [heads, positions, positions], "attention" [heads, positions, 2 positions], "out"
    /// and "grad.X" of the layers.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let (given, net) = (GivenTensors(inputs, of: Self.card.id), NamedGraph())
        let ((out, kept), shape) = (try record(given, in: net), try given.shape("V_target"))
        net.run(out, derivative: try given.tensor("dout", shape))
        let pairs = kept.map { ($0, $1.value.reshaped([shape[0], shape[1], $1.count / (shape[0] * shape[1])])) }
        var outputs = NamedTensors(pairs)
        net.addGradients(to: &outputs)
        return outputs
    }

    private typealias Named = [(String, Node<Double>)]

    /// What is read, [heads positions, d], and the outputs by name.
    private func record(_ given: GivenTensors, in net: NamedGraph) throws -> (out: Node<Double>, kept: Named) {
        let Q = try given.tensor("Q", extents: 3)
        let (H, n, g) = (Q.shape[0], Q.shape[1], net.g)
        let (height, width) = (try given.count("height"), try given.count("width"))
        guard (1...n).contains(height), (1...n).contains(width), height * width == n else {
            throw given.error("'Q' has \(n) positions, not those of an image of \(height) x \(width)")
        }
        let scores = try ["K_target", "K_exemplar"].map { name in
            zip(Q.slices, try given.tensor(name, Q.shape).slices).map { q, k in
                product(q, transposed: false, k, transposed: true, alpha: 1 / Double(Q.shape[2]).squareRoot())
            }
        }
        let V = try given.tensor("V_target", H, n, nil)
        let values = zip(V.slices, try given.tensor("V_exemplar", V.shape).slices)
        let layers = try CorrelationLayers(given, from: H + 1, to: H)
        try given.repeats(["heads": H])
        try given.checkNames(Self.images + ["seg_corr", "dout", "height", "width", "heads"] + layers.names)
        let maps = Tensor(stacking: scores[1] + [try given.tensor("seg_corr", n, n)]).reshaped([H + 1, n * n])
        let z = try layers.record(g.constant(maps.transposed()), on: ImageGrid(height: height, width: width), in: net)
        let refined = net.kept(g.reshape(g.transpose(z), [H * n, n]))
        let correction = net.kept(g.add(number: g.scale(g.largest(refined), by: -0.25), to: refined))
        let raw = scores.map { g.constant(Tensor(stacking: $0).reshaped([H * n, n])) }
        let attention = net.kept(g.softmax(g.concatenateColumns([raw[0], g.add(raw[1], correction)])))
        let read = values.enumerated().map { h, both in
            let weights = g.rows(h * n..<(h + 1) * n, of: attention)
            return g.linear(weights, g.concatenateRows([g.constant(both.0), g.constant(both.1)]), inputsFirst: true)
        }
        let out = net.kept(g.concatenateRows(read))
        return (out, [("refined", refined), ("correction", correction), ("attention", attention), ("out", out)])
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        var inputs = CorrelationLayers.start(streams, channels: [3, 2, 2])
        for name in Self.images + ["dout"] { inputs[name] = streams.normal(name, 2, 6, 3) }
        inputs["seg_corr"] = streams.uniform("segments", [6, 6], from: 0, to: 2).map { $0.rounded(.down) }
        (inputs["height"], inputs["width"]) = (.scalar(2), .scalar(3))
        return inputs
    }

    public let metrics = [
        MetricSpec("corrected", "Right patches with the correction", better: .higher, headline: true, format: .percent),
        MetricSpec("raw", "Right patches by scores alone", better: .higher, format: .percent),
    ]

    /// The target is the exemplar, moved around its edges, with noise; segments are its quarters. The layers learn the
    /// right patches of 12 pairs. The measure is how often the patch that is read most is the right one in other pairs,
    /// over three starts. The alternative has the scores without a correction.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (side, n, d) = (4, 16, 4)
        func pair(_ name: String) -> (inputs: NamedTensors<Double>, right: [Int]) {
            let exemplar: Tensor<Double> = streams.normal(name, 1, n, d)
            let shift = streams.sample(name + " shift", 2, of: side)
            let right = (0..<n).map { (($0 / side + shift[0]) % side) * side + ($0 % side + shift[1]) % side }
            let moved = exemplar.slices[0].gatheringRows(right) + streams.normal(name + " noise", [n, d], deviation: 0.8)
            func segment(_ i: Int) -> Int { i / side / 2 * 2 + i % side / 2 }
            let equal = right.flatMap { r in (0..<n).map { segment(r) == segment($0) ? 1.0 : 0 } }
            let (target, identity) = (moved.reshaped([1, n, d]), Tensor<Double>.identity(n).reshaped([1, n, n]))
            let inputs: NamedTensors<Double> = [
                "Q": target, "K_target": target, "K_exemplar": exemplar, "V_target": 0 * identity, "V_exemplar": identity,
                "seg_corr": Tensor(equal, shape: [n, n]), "height": .scalar(side), "width": .scalar(side),
            ]
            return (inputs, right)
        }
        func graph(_ own: NamedTensors<Double>, _ layers: NamedTensors<Double>) throws -> (net: NamedGraph, out: Node<Double>) {
            let net = NamedGraph()
            return (net, try record(GivenTensors(NamedTensors(Array(own) + Array(layers)), of: Self.card.id), in: net).out)
        }
        let (training, test) = ((0..<12).map { pair("train \($0)") }, (0..<12).map { pair("test \($0)") })
        let raw = test.map { own, right in
            product(own["Q"]!.slices[0], transposed: false, own["K_exemplar"]!.slices[0], transposed: true).accuracy(right)
        }.mean
        let passes = [0, 4, 8, 12]
        let shares = try (0..<3).map { start in
            var layers = CorrelationLayers.start(streams.scoped("start \(start)"), channels: [2, 4, 1])
            var velocity: [String: Tensor<Double>] = [:]
            return try passes.map { pass in
                for (own, right) in pass == 0 ? [] : (0..<4).flatMap({ _ in training }) {
                    let (net, out) = try graph(own, layers)
                    net.run(net.g.meanCrossEntropy(net.g.log(out), right))
                    net.descend(0.005, &velocity)
                    for (name, parameter) in net.parameters { layers[name] = parameter.value }
                }
                return try test.map { own, right in
                    let (net, out) = try graph(own, layers)
                    net.run()
                    return out.value.accuracy(right)
                }.mean
            }
        }
        let points = passes.indices.map { i in (x: Double(passes[i]), y: shares.map { $0[i] }.mean) }
        return Demonstration(
            metrics: ["corrected": points.last!.y, "raw": raw], axes: ("Pass over the pairs", "Share of right patches"),
            curves: [.init(name: "corrected", points: points), .init(name: "scores alone", points: points.map { ($0.x, raw) })])
    }
}
