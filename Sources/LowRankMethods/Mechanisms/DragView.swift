import LowRankCore
import MethodSupport

/// DragView: the colour along a ray from features of one view, with all pixels of other views whose poses are unknown.
///
///     [gamma; beta] = W_film pose,   x = gamma o sample + beta              for every sample of a ray
///     a = softmax over all pixels of (W_q x) . (W_k pixel) / sqrt(d),   x2 = x + sum a W_v pixel
///     w = softmax over the ray's samples of x2 . ray_w,   colour = sigmoid(W_rgb sum w x2)
///
/// x and the pixels have d features, the pose p numbers. The pose, relative to the source view, modulates the features
/// where views see other sides; attention to all pixels takes the place of epipolar lines, and w that of compositing by
/// opacity.
/// Keeps W_film (2 d p), W_q, W_k, W_v (3 d^2), ray_w (d) and W_rgb (3 d); scratch: a weight per sample and pixel.
/// Parent: the mean of the projected features, at gamma = 1, beta = W_v = ray_w = 0.
/// Departs: one head and one block with a residual are a reading of the text; the paper's code was not at hand.
/// Z. Fan et al., 2023, arXiv:2310.03704.
public struct DragView: Mechanism {
    public static let card = MethodCard(
        id: "dragview", name: "DragView",
        paper: .init(
            title: "DragView: Generalizable Novel View Synthesis with Unposed Imagery", authors: "Z. Fan et al.",
            year: 2023, arXiv: "2310.03704"),
        family: .mechanisms,
        summary: "Draws a scene from a new view, from images without camera poses, by attention to all pixels of other "
            + "views.",
        hyperparameters: [], memory: "2 d p + 3 d^2 + 4 d", parent: "the mean of the projected features",
        claims: [
            "the best quality among methods without poses",
            "less sensitive to noisy poses than generalisable radiance fields",
        ])

    public init(_ h: Hyperparameters) {}

    private static let weights = ["W_film", "W_q", "W_k", "W_v", "ray_w", "W_rgb"]

    /// Of "samples" [rays, n, d], "pose" [rays, p], "pixels" [P, d] and the weights "W_film" [2 d, p], "W_q", "W_k",
    /// "W_v" [d, d], "ray_w" [d], "W_rgb" [c, d]: "modulated", "omni_attention" [rays, n, P], "ray_weights" [rays, n]
    /// and "colour" [rays, c]; of "dy" [rays, c] besides, gradients of sum(colour dy) by the weights.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try CheckedInputs(
            inputs, of: Self.card.id,
            [
                "samples": "rays n d", "pose": "rays p", "pixels": "P d", "W_film": "2d p", "W_q": "d d", "W_k": "d d",
                "W_v": "d d", "ray_w": "d", "W_rgb": "c d",
            ], optional: ["dy": "rays c"])
        guard given["W_film"].rows == 2 * given.extent("d") else {
            throw MethodError(
                "dragview: 'W_film' has \(given["W_film"].rows) rows for features of \(given.extent("d"))")
        }
        let recording = Recording()
        let nodes = record(recording, given["samples"], given["pose"], given["pixels"]) {
            recording.variable($0, given[$0])
        }
        recording.run(keeping: [nodes.modulated, nodes.attention, nodes.rayWeights, nodes.colour])
        let shape = given["samples"].shape
        var outputs: NamedTensors<Double> = [
            "modulated": recording.value(nodes.modulated).reshaped(shape),
            "omni_attention": recording.value(nodes.attention).reshaped([shape[0], shape[1], given.extent("P")]),
            "ray_weights": recording.value(nodes.rayWeights), "colour": recording.value(nodes.colour),
        ]
        if given.has("dy") {
            for (name, gradient) in recording.gradients(from: nodes.colour, given["dy"]) { outputs[name] = gradient }
        }
        return outputs
    }

    private typealias Nodes = (
        modulated: Node<Double>, attention: Node<Double>, rayWeights: Node<Double>, colour: Node<Double>
    )

    private func record(
        _ recording: Recording, _ samples: Tensor<Double>, _ pose: Tensor<Double>, _ pixels: Tensor<Double>,
        weight: (String) -> Node<Double>
    ) -> Nodes {
        let g = recording.graph
        let (rays, n, d) = (samples.shape[0], samples.shape[1], samples.shape[2])
        let all = g.constant(pixels)
        let film = g.linear(g.constant(pose), weight("W_film"))
        let ray = Indices((0..<rays * n).map { Int32($0 / n) })
        func perSample(_ columns: Range<Int>) -> Node<Double> { g.gatherRows(g.columns(columns, of: film), ray) }
        let x = g.add(
            g.multiply(perSample(0..<d), g.constant(samples.reshaped([rays * n, d]))), perSample(d..<2 * d))
        let attention = g.softmax(
            g.linear(g.linear(x, weight("W_q")), g.linear(all, weight("W_k")), scale: 1 / Double(d).squareRoot()))
        let x2 = g.add(x, g.linear(attention, g.linear(all, weight("W_v")), inputsFirst: true))
        let scores = g.linear(x2, g.reshape(weight("ray_w"), [1, d]))
        let rayWeights = g.softmax(g.reshape(scores, [rays, n]))
        let weighted = g.multiply(x2, byColumn: g.reshape(rayWeights, [rays * n, 1]))
        let pooled = g.scale(g.tokenMeans(weighted, context: n), by: Double(n))
        return (x, attention, rayWeights, g.sigmoid(g.linear(pooled, weight("W_rgb"))))
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let shapes: [(String, [Int])] = [
            ("samples", [2, 3, 4]), ("pose", [2, 3]), ("pixels", [5, 4]), ("W_film", [8, 3]), ("W_q", [4, 4]),
            ("W_k", [4, 4]), ("W_v", [4, 4]), ("ray_w", [4]), ("W_rgb", [3, 4]), ("dy", [2, 3]),
        ]
        return NamedTensors(shapes.map { ($0, streams.normal($0, $1, deviation: 1)) })
    }

    public let metrics = [
        MetricSpec("colourError", "Error of the colour", better: .lower, headline: true),
        MetricSpec("meanColourError", "Error from the mean feature", better: .lower),
    ]

    /// Rays of six samples, two of which are surfaces of different colours. The pose says from which end the ray is
    /// seen, so that the colour is that of the nearer surface. Features are: surface or not, place on the ray, a noisy
    /// colour, 1. The other views' pixels are the scene's clean colours. The module and, as the alternative, a linear
    /// map of the mean feature with the pose are trained on 96 rays and measured on as many others.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        typealias Scene = (samples: Tensor<Double>, pose: Tensor<Double>, colours: Tensor<Double>)
        let (rays, n, d, steps) = (96, 6, 6, 150)
        let palette: Tensor<Double> = streams.uniform("palette", [8, 3], from: 0, to: 1)
        let pixels = Tensor(palette.slices.flatMap { [0, 0] + $0.values + [1] }, shape: [8, d])
        func scene(_ name: String) -> Scene {
            var (stream, samples, poses, colours) = (streams.stream(name), [Double](), [Double](), [Double]())
            for _ in 0..<rays {
                let places = stream.permutation(n).prefix(2).sorted()
                let chosen = stream.permutation(8)
                let side = stream.integer(below: 2)
                poses += [side == 0 ? 1 : -1, 1]
                colours += palette.slices[chosen[side]].values
                for i in 0..<n {
                    let colour = palette.slices[places.firstIndex(of: i).map { chosen[$0] } ?? chosen[2 + i]].values
                    samples += [places.contains(i) ? 1 : 0, Double(2 * i - n + 1) / Double(n - 1)]
                    samples += colour.map { $0 + 0.1 * stream.normal() } + [1]
                }
            }
            return (
                Tensor(samples, shape: [rays, n, d]), Tensor(poses, shape: [rays, 2]), Tensor(colours, shape: [rays, 3])
            )
        }
        let (seen, unseen) = (scene("seen"), scene("unseen"))
        let start: NamedTensors<Double> = [
            "W_film": Tensor((0..<2 * d).flatMap { [0.1, $0 < d ? 1 : 0] }, shape: [2 * d, 2]),
            "W_q": streams.normal("W_q", [d, d], deviation: 0.3), "W_k": streams.normal("W_k", [d, d], deviation: 0.3),
            "W_v": streams.normal("W_v", [d, d], deviation: 0.1), "ray_w": streams.normal("ray_w", [d], deviation: 0.3),
            "W_rgb": streams.normal("W_rgb", [3, d], deviation: 0.3),
        ]
        let recording = Recording()
        let nodes = record(recording, seen.samples, seen.pose, pixels) { recording.variable($0, start[$0]!) }
        let loss = recording.graph.meanSquaredError(nodes.colour, recording.graph.constant(seen.colours)).output
        recording.run(keeping: [loss])
        let losses = recording.train(loss, steps: steps, rate: 0.03)
        var inputs = recording.values
        (inputs["samples"], inputs["pose"], inputs["pixels"]) = (unseen.samples, unseen.pose, pixels)
        func error(_ colours: Tensor<Double>) -> Double {
            let left = colours - unseen.colours
            return left.dot(left) / Double(left.count)
        }
        func means(_ scene: Scene) -> Tensor<Double> {
            let rows = zip(scene.samples.slices, scene.pose.slices).map { samples, pose in
                samples.columnSums.map { $0 / Double(n) } + pose.values
            }
            return Tensor(rows.flatMap { $0 }, shape: [rays, d + 2])
        }
        let map = try means(seen).leastSquares(seen.colours)
        let plainLoss = (product(means(seen), map) - seen.colours).norm
        return Demonstration(
            metrics: [
                "colourError": error(try evaluate(inputs, streams: streams)["colour"]!),
                "meanColourError": error(product(means(unseen), map)),
            ],
            axes: ("Update", "Error on the rays seen"),
            curves: [
                .init("DragView", losses),
                .init(
                    name: "mean of the features",
                    points: [0, Double(steps - 1)].map { ($0, plainLoss * plainLoss / Double(seen.colours.count)) }),
            ])
    }
}
