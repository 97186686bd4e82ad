import Foundation
import LowRankCore
import MethodSupport

/// RPCANet: unfolds the split of an image into background and objects into stages of small convolutional networks.
///
///     X = D - T;        B = X + C_b(X)              C_b: conv, norm, ReLU, again and again, conv: the background
///     Q = T + D - B;    T <- Q - epsilon C_s(Q)     C_s: conv, ReLU, ..., conv: the objects
///                       D <- C_d(B + T)             C_d as C_b, without a residual: the image of the next stage
///     from T = 0; of the last stage T are the logits of the objects
///     contrast (RPCANet++):  theta (K_sum x - K * x),  K_sum = spatial sum of K,  theta = attention over channels
///
/// D is the image, B the background, T the objects; epsilon is trained, and K are the kernels of the contrast. B + T
/// takes the place of L + S in RPCA, without an SVD; nothing bounds the rank of B.
/// Keeps 9 c_in c_out + c_out numbers per convolution of each stage; a stage has about 3 images and their channels.
/// Parent: none; the alternation is that of RPCA.
/// Departs: the memory of RPCANet++, an LSTM between the stages, is left out; its contrast stands by itself.
/// F. Wu, Y. Dai, T. Zhang, Y. Ding, J. Yang, M.-M. Cheng, Z. Peng, 2025, arXiv:2508.04190; code fengyiwu98/RPCANet.
public struct RPCANet: Mechanism {
    public static let card = MethodCard(
        id: "rpcanet", name: "RPCANet",
        paper: .init(
            title: "RPCANet++: Deep Interpretable Robust PCA for Sparse Object Segmentation",
            authors: "F. Wu, Y. Dai, T. Zhang, Y. Ding, J. Yang, M.-M. Cheng, Z. Peng", year: 2025, arXiv: "2508.04190"),
        family: .recovery, kind: .mechanism,
        summary: "Finds small objects before a smooth background by a network whose stages are steps of robust PCA.",
        hyperparameters: [
            .integer("channel", 32, in: 1...4096, "of the convolutions", source: "official code"),
            .integer("llayers", 3, in: 0...64, "convolutions in the middle of C_b", source: "official code"),
            .integer("slayers", 6, in: 0...64, "in the middle of C_s", source: "official code"),
            .integer("mlayers", 3, in: 0...64, "in the middle of C_d", source: "official code"),
            .choice(
                "batchnorm", "train", of: ["train", "eval"],
                "whether norms take statistics of the batch or the stored ones",
                source: "official code: train in training"),
        ],
        memory: "9 c_in c_out + c_out per convolution", parent: nil,
        claims: [
            "NUDT-SIRST: 94.39 % intersection over union, and the best results on nine data sets of small objects",
            "the background of later stages has a lower rank",
        ])

    private let channel: Int
    private let layers: [(part: String, middle: Int)]
    private let isTraining: Bool

    public init(_ h: Hyperparameters) {
        channel = h.integer("channel")
        layers = [
            ("lowrank.convs", h.integer("llayers")), ("sparse.convs", h.integer("slayers")),
            ("merge.mapping", h.integer("mlayers")),
        ]
        isTraining = h.choice("batchnorm") == "train"
    }

    /// As many convolutions in the middle of all three networks.
    init(channel: Int, middle: Int) {
        self.channel = channel
        layers = [("lowrank.convs", middle), ("sparse.convs", middle), ("merge.mapping", middle)]
        isTraining = true
    }

    /// What the inputs allow:
    /// - of images "D" and "T" [N, 1, H, W], the parameters `param.<name>` of one stage, named as in the code, and the
    ///   statistics `buffer.<name>`: "B", "T_out" and "D_out", and with "mask" the "loss" mean((T_out - mask)^2) + 0.1
    ///   mean((D_out - D)^2), D held fixed there, and "grad.D", "grad.T", `grad.<name>`;
    /// - of "x" [N, c, H, W], "dy" of its shape, "param.conv.weight" and "param.attn...": the contrast "y" with its
    ///   gradients "grad.x" and `grad.<name>`. "channels", "kernel_size" and "reduction" say the shapes again.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(inputs, of: Self.card.id) { name in
            ["D", "T", "mask", "x", "dy", "channels", "kernel_size", "reduction"].contains(name)
                || name.hasPrefix("param.") || name.hasPrefix("buffer.")
        }
        var outputs = NamedTensors<Double>()
        if given.has("D") { try stage(given, &outputs) }
        if given.has("x") { try contrast(given, &outputs) }
        guard !outputs.isEmpty else { throw MethodError("rpcanet: neither 'D' nor 'x' is there") }
        return outputs
    }

    // MARK: - A stage

    private func stage(_ given: GivenTensors, _ outputs: inout NamedTensors<Double>) throws {
        let image = try given.tensor("D", nil, 1, nil, nil)
        let objects = try given.tensor("T", image.shape.map(Optional.some))
        let size = ImageGrid(height: image.shape[2], width: image.shape[3])
        let net = ImageNet(size, normalisesBatch: isTraining)
        var (parameters, statistics) = (NamedTensors<Double>(), NamedTensors<Double>())
        for (name, shape) in shapes {
            parameters[name] = try given.tensor("param." + name, shape)
            let isNorm = name.hasSuffix("weight") && shape.count == 1
            for part in isNorm ? ["running_mean", "running_var"] : [] {
                let buffer = String(name.dropLast("weight".count)) + part
                // In training they are not needed, but what is there has to fit.
                guard !isTraining || given.has("buffer." + buffer) else { continue }
                let values = try statistic(given, buffer, shape)
                if !isTraining { statistics[buffer] = values }
            }
        }
        let unused = given.names.first {
            $0.hasPrefix("param.") && parameters[String($0.dropFirst(6))] == nil && !$0.hasPrefix("param.attn.")
                && $0 != "param.conv.weight"
        }
        if let unused {
            throw MethodError("rpcanet: '\(unused)' is no parameter of a stage with these numbers of layers")
        }
        let weights = net.record(parameters, statistics)
        let (D, T) = (net.input(image), net.input(objects))
        let out = append(net, weights, D, T)
        let g = net.graph
        for node in [out.B, out.T, out.D] { g.keep(node) }
        var seeds: [(Node<Double>, Tensor<Double>?)] = []
        var losses: [MeanSquaredError<Double>] = []
        if given.has("mask") {
            let mask = try given.tensor("mask", image.shape.map(Optional.some))
            losses = [
                g.meanSquaredError(out.T, g.constant(mask.reshaped(out.T.shape))),
                g.meanSquaredError(out.D, g.constant(image.reshaped(out.D.shape)), weight: 0.1),
            ]
            seeds = losses.map { ($0.output, nil) }
        }
        g.compile()
        net.fill()
        g.forward()
        for (name, node) in [("B", out.B), ("T_out", out.T), ("D_out", out.D)] {
            outputs[name] = node.value.reshaped(image.shape)
        }
        guard !losses.isEmpty else { return }
        outputs["loss"] = .scalar(losses.reduce(0) { $0 + $1.value })
        g.backward(from: seeds)
        outputs["grad.D"] = D.gradientValue.reshaped(image.shape)
        outputs["grad.T"] = T.gradientValue.reshaped(image.shape)
        for (name, gradient) in net.gradients(like: parameters) { outputs["grad." + name] = gradient }
    }

    private func statistic(_ given: GivenTensors, _ name: String, _ shape: [Int]) throws -> Tensor<Double> {
        let values = try given.tensor("buffer." + name, shape.map(Optional.some))
        guard name.hasSuffix("mean") || values.values.allSatisfy({ $0 >= 0 }) else {
            throw MethodError("rpcanet: a variance in 'buffer.\(name)' is negative")
        }
        return values
    }

    /// The shapes of a stage's parameters, by the code's names.
    var shapes: [(name: String, shape: [Int])] {
        var all: [(String, [Int])] = [("sparse.epsilon", [1])]
        for (part, middle) in layers {
            let hasNorms = part != "sparse.convs"
            var at = 0
            for layer in 0...middle + 1 {
                let (from, to) = (layer == 0 ? 1 : channel, layer == middle + 1 ? 1 : channel)
                all += [("\(part).\(at).weight", [to, from, 3, 3]), ("\(part).\(at).bias", [to])]
                if hasNorms, layer <= middle {
                    all += [("\(part).\(at + 1).weight", [to]), ("\(part).\(at + 1).bias", [to])]
                }
                at += hasNorms ? 3 : 2
            }
        }
        return all
    }

    /// Records one stage.
    func append(
        _ net: ImageNet, _ weights: ImageNet.Weights, _ D: Node<Double>, _ T: Node<Double>
    ) -> (B: Node<Double>, T: Node<Double>, D: Node<Double>) {
        let g = net.graph
        func stack(_ index: Int, _ x: Node<Double>) -> Node<Double> {
            let (part, middle) = layers[index]
            let step = part == "sparse.convs" ? 2 : 3
            return (0...middle + 1).reduce(x) { x, layer in
                let y = net.convolution(weights, "\(part).\(layer * step)", x, padding: 1)
                guard layer <= middle else { return y }
                return g.relu(step == 3 ? net.norm(weights, "\(part).\(layer * step + 1)", y) : y)
            }
        }
        func minus(_ a: Node<Double>, _ b: Node<Double>) -> Node<Double> { g.add(a, g.scale(b, by: -1)) }
        let X = minus(D, T)
        let B = g.add(X, stack(0, X))
        let Q = minus(g.add(T, D), B)
        let newT = minus(Q, g.multiply(stack(1, Q), byRow: weights["sparse.epsilon"]!))
        return (B, newT, stack(2, g.add(B, newT)))
    }

    // MARK: - Contrast

    private func contrast(_ given: GivenTensors, _ outputs: inout NamedTensors<Double>) throws {
        let x = try given.tensor("x", nil, nil, nil, nil)
        let c = x.shape[1]
        let kernel = try given.tensor("param.conv.weight", c, c, nil, nil)
        let k = kernel.shape[2]
        guard kernel.shape[3] == k, k % 2 == 1 else {
            throw MethodError("rpcanet: the kernel \(kernel.shape) has no middle")
        }
        let reduced = try given.tensor("param.attn.avg_channel.1.weight", nil, c, 1, 1).shape[0]
        try given.repeats("channels", Double(c), "'x' has")
        try given.repeats("kernel_size", Double(k), "the kernel has")
        try given.repeats("reduction", Double(c) / Double(reduced), "the attention has")
        var parameters: NamedTensors<Double> = ["conv.weight": kernel], statistics = NamedTensors<Double>()
        for (at, shape) in [("1", [reduced, c, 1, 1]), ("2", [reduced]), ("4", [c, reduced, 1, 1]), ("5", [c])] {
            let name = "attn.avg_channel.\(at)"
            parameters[name + ".weight"] = try given.tensor("param.\(name).weight", shape.map(Optional.some))
            parameters[name + ".bias"] = try given.tensor("param.\(name).bias", shape[0])
            guard shape.count == 1 else { continue }
            for part in ["running_mean", "running_var"] {
                statistics["\(name).\(part)"] = try statistic(given, "\(name).\(part)", shape)
            }
        }
        let grid = ImageGrid(height: x.shape[2], width: x.shape[3])
        // One place per image: the statistics of a batch would be those of a few numbers.
        let net = ImageNet(grid, normalisesBatch: false)
        let g = net.graph
        let weights = net.record(parameters, statistics)
        let input = net.input(x)
        let surround = net.convolution(weights, "conv", input, padding: k / 2)
        // K_sum: the window of each output, summed over its places.
        let taps = k * k * c
        let places = g.constant(Tensor((0..<c * taps).map { $0 % taps % c == $0 / taps ? 1 : 0 }, shape: [c, taps]))
        let centre = g.linear(input, g.linear(weights["conv.weight"]!, places))
        let pooled = g.tokenMeans(input, context: grid.count)
        func layer(_ at: Int, _ x: Node<Double>) -> Node<Double> {
            let y = net.convolution(weights, "attn.avg_channel.\(at)", x, isPooled: true)
            return net.norm(weights, "attn.avg_channel.\(at + 1)", y)
        }
        let theta = g.sigmoid(layer(4, g.relu(layer(1, pooled))))
        let everywhere = g.gatherRows(theta, Indices((0..<input.rows).map { Int32($0 / grid.count) }))
        let y = g.add(g.multiply(everywhere, centre), g.scale(surround, by: -1))
        g.keep(y)
        g.compile()
        net.fill()
        g.forward()
        outputs["y"] = y.value.channelsFirst(x.shape)
        guard given.has("dy") else { return }
        g.backward(from: [(y, try given.tensor("dy", x.shape).channelsLast)])
        outputs["grad.x"] = input.gradientValue.channelsFirst(x.shape)
        for (name, gradient) in net.gradients(like: parameters) { outputs["grad." + name] = gradient }
    }
}
