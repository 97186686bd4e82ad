import Foundation
import LowRankCore
import MethodSupport

/// ToonComposer's spatial low-rank adapter: adapts a video transformer's look by attention within each frame alone.
///
///     z = x P_down^T                                    x [B T H W, D] -> [B T H W, r], no bias
///     z' = o(softmax(q k^T / sqrt(r / heads)) v)        within each of the B T frames; q, k, v, o: r x r with bias
///     y = z' P_up^T                                     added to the block's self-attention; P_up is zero at the start
///     rotary positions of q and k: of the d / 2 pairs of consecutive entries of a head, d = r / heads, the first
///     d / 2 - 2 n stay, n = floor(d / 6) turn by row theta^(-i / n), n by column theta^(-i / n)
///
/// Keeps 2 D r + 4 r^2 + 4 r numbers; scratch B T (H W)^2 heads for attention instead of B (T H W)^2.
/// Parent: the same adapter over all frames at once, at frames = 1, which changes what passes between frames.
/// Departs: nothing from the code with its temporal part off; the default arguments have it on and contradict
/// themselves.
/// L. Li et al., 2025, arXiv:2508.10881; code TencentARC/ToonComposer (model/dera.py).
public struct ToonComposer: Mechanism {
    public static let card = MethodCard(
        id: "tooncomposer", name: "ToonComposer's spatial adapter",
        paper: .init(
            title: "ToonComposer: Streamlining Cartoon Production with Generative Post-Keyframing",
            authors: "L. Li et al.",
            year: 2025, arXiv: "2508.10881"),
        family: .mechanisms,
        summary: "Adapts the look of a video model but not its motion, by low-rank attention within each frame alone.",
        hyperparameters: [
            .integer("heads", 4, "heads of the attention in r dimensions", source: "official code"),
            .real("theta", 10000, in: 1...1e12, "base of the rotary frequencies", source: "official code"),
        ],
        memory: "P_down, P_up: 2 D r; q, k, v, o: 4 r^2 + 4 r", parent: "attention over all frames, at frames = 1",
        claims: [
            "better LPIPS, DISTS and CLIP scores and more often preferred than AniDoc, LVCD and ToonCrafter",
            "a spatial adapter is better than temporal or spatio-temporal ones and than LoRA",
        ])

    private let heads: Int
    private let theta: Double

    public init(_ h: Hyperparameters) { (heads, theta) = (h.integer("heads"), h.real("theta")) }

    private static let projections = ["q", "k", "v", "o"].map { "spatial_attn." + $0 }

    /// Of "x" [batch, frames height width, D] (frame by frame, row by row), the counts "frames", "height" and "width",
    /// "spatial_down_proj.weight" [r, D], "spatial_up_proj.weight" [D, r] and, for q, k, v and o,
    /// "spatial_attn.q.weight" [r, r] and "spatial_attn.q.bias" [r] ("rank" says r again): "mixed" [batch, tokens, r],
    /// the attention after o, and "y" like x; "change_other_frames", the largest change of y outside frame 0 when 1 is
    /// added to x in it; with "dy" the gradients `grad.<parameter>` of sum(y dy).
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        var given = MechanismInputs(inputs, of: Self.card.id)
        let x = try given.tensor("x", "batch", "tokens", "D")
        let (batch, tokens, D) = (given["batch"], given["tokens"], given["D"])
        let (frames, height, width) = (try given.count("frames"), try given.count("height"), try given.count("width"))
        guard height <= tokens, width <= tokens, frames <= tokens, frames * height * width == tokens else {
            throw given.error("'x' has \(tokens) tokens, not \(frames) frames of \(height) x \(width)")
        }
        var parameters: [String: Parameter<Double>] = [:]
        func read(_ name: String, _ shape: String...) throws {
            let value = shape.count == 2 ? try given.tensor(name, shape[0], shape[1]) : try given.tensor(name, shape[0])
            parameters[name] = Parameter(name, .linear, value: value)
        }
        try read("spatial_down_proj.weight", "r", "D")
        try read("spatial_up_proj.weight", "D", "r")
        for name in Self.projections {
            try read(name + ".weight", "r", "r")
            try read(name + ".bias", "r")
        }
        let r = given["r"]
        try given.repeats("rank", r)
        guard r % (2 * heads) == 0 else {
            throw given.error("rank \(r) is no multiple of two numbers for each of \(heads) heads")
        }
        let dy = given.has("dy") ? try given.tensor("dy", "batch", "tokens", "D") : nil
        try given.finish()

        let g = Graph<Double>()
        let input = g.input([batch * tokens, D])
        func weight(_ name: String) -> Node<Double> { g.parameter(parameters[name + ".weight"]!) }
        func projected(_ z: Node<Double>, _ name: String) -> Node<Double> {
            g.linear(z, weight("spatial_attn." + name), bias: g.parameter(parameters["spatial_attn.\(name).bias"]!))
        }
        let turn = rotation(images: batch * frames, height, width, r)
        let swapped = try ColumnSelection((0..<r).map { $0 ^ 1 }, of: r)
        func turned(_ z: Node<Double>) -> Node<Double> {
            g.add(g.multiply(z, g.constant(turn.cos)), g.multiply(g.gatherColumns(z, swapped), g.constant(turn.sin)))
        }
        let z = g.linear(input, weight("spatial_down_proj"))
        let attention = g.attention(
            q: turned(projected(z, "q")), k: turned(projected(z, "k")), v: projected(z, "v"), heads: heads,
            keyHeads: heads,
            context: height * width)
        let mixed = projected(attention, "o")
        let output = g.linear(mixed, weight("spatial_up_proj"))
        g.keep(mixed)
        g.keep(output)
        g.compile()
        func run(_ x: Tensor<Double>) -> Tensor<Double> {
            x.read { input.data.update(from: $0, count: x.count) }
            g.forward()
            return output.value
        }

        let perFrame = height * width * D
        func isFirstFrame(_ k: Int) -> Bool { k % (tokens * D) < perFrame }
        let moved = Tensor(
            x.values.enumerated().map { isFirstFrame($0.offset) ? $0.element + 1 : $0.element }, shape: x.shape)
        let movedY = run(moved), y = run(x)
        let change = (movedY - y).values.enumerated().map { isFirstFrame($0.offset) ? 0 : abs($0.element) }.max()!
        var outputs: NamedTensors<Double> = [
            "mixed": mixed.value.reshaped([batch, tokens, r]), "y": y.reshaped(x.shape),
            "change_other_frames": .scalar(change),
        ]
        if let dy {
            g.backward(from: [(output, dy.reshaped(output.shape))])
            for (name, parameter) in parameters.sorted(by: { $0.key < $1.key }) {
                outputs["grad." + name] = parameter.gradient
            }
        }
        return outputs
    }

    /// Cosines and signed sines [images height width, r] that turn pairs of consecutive entries.
    private func rotation(
        images: Int, _ height: Int, _ width: Int, _ r: Int
    ) -> (cos: Tensor<Double>, sin: Tensor<Double>) {
        let d = r / heads, n = d / 6
        let still = d / 2 - 2 * n
        let angles = (0..<height * width).flatMap { token in
            (0..<r / 2).map { pair in
                let p = pair % (d / 2) - still
                guard p >= 0 else { return 0.0 }
                return Double(p < n ? token / width : token % width) * pow(theta, -Double(p % n) / Double(n))
            }
        }
        let shape = [images * height * width, r]
        func repeated(_ frame: [Double]) -> Tensor<Double> {
            Tensor((0..<images).flatMap { _ in frame }, shape: shape)
        }
        return (repeated(angles.flatMap { [cos($0), cos($0)] }), repeated(angles.flatMap { [-sin($0), sin($0)] }))
    }

    // MARK: - Example and demonstration

    /// Two frames of 2 x 3 tokens of width 4, rank 24.
    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        var inputs = adapter(width: 4, rank: 24, streams)
        inputs["x"] = streams.normal("x", [1, 12, 4], deviation: 1)
        inputs["dy"] = streams.normal("dy", [1, 12, 4], deviation: 1)
        for (name, count) in [("frames", 2), ("height", 2), ("width", 3)] { inputs[name] = .scalar(count) }
        return inputs
    }

    private func adapter(width: Int, rank: Int, _ streams: RandomStreams) -> NamedTensors<Double> {
        var tensors: NamedTensors<Double> = [
            "spatial_down_proj.weight": streams.normal("down", [rank, width], deviation: 0.5),
            "spatial_up_proj.weight": streams.normal("up", [width, rank], deviation: 0.3),
        ]
        for name in Self.projections {
            tensors[name + ".weight"] = streams.normal(name, [rank, rank], deviation: 0.3)
            tensors[name + ".bias"] = streams.normal(name + " bias", [rank], deviation: 0.3)
        }
        return tensors
    }

    public let metrics = [
        MetricSpec("leak", "Change of other frames", better: .lower, headline: true, format: .significant(2)),
        MetricSpec("jointLeak", "Change of other frames, attention over all", better: .lower, format: .significant(2)),
        MetricSpec("ownChange", "Change of the frame itself", better: .neither, format: .significant(2)),
    ]

    /// A sprite moves over three frames of 3 x 3 tokens; frame 0 is made brighter in steps. The measure is how far the
    /// adapter's output moves in the other frames, as the root mean square over their entries, when it sees one frame
    /// at a time and when it sees all (the alternative).
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let rank = 12 * heads
        var inputs = adapter(width: 6, rank: rank, streams)
        let looks = (streams.normal("looks", [2, 6], deviation: 1) as Tensor<Double>).slices
        let video = (0..<27).flatMap { (token: Int) -> [Double] in looks[token % 9 == 4 * (token / 9) ? 1 : 0].values }
        /// With one frame, all 27 tokens are rows of one image.
        func output(brighter: Double, frames: Int) throws -> [Double] {
            inputs["x"] = Tensor(
                video.enumerated().map { $0.offset < 54 ? $0.element + brighter : $0.element }, shape: [1, 27, 6])
            for (name, count) in [("frames", frames), ("height", 9 / frames), ("width", 3)] {
                inputs[name] = .scalar(count)
            }
            return try evaluate(inputs, streams: streams)["y"]!.values
        }
        func change(_ a: [Double], _ b: [Double], _ entries: Range<Int>) -> Double {
            entries.map { (a[$0] - b[$0]) * (a[$0] - b[$0]) }.mean.squareRoot()
        }
        var rows: [(step: Double, spatial: Double, joint: Double, own: Double)] = []
        let (spatial, joint) = (try output(brighter: 0, frames: 3), try output(brighter: 0, frames: 1))
        for step in [0.25, 0.5, 1, 1.5, 2] {
            let moved = try output(brighter: step, frames: 3)
            rows.append((
                step, change(moved, spatial, 54..<162), change(try output(brighter: step, frames: 1), joint, 54..<162),
                change(moved, spatial, 0..<54)
            ))
        }
        return Demonstration(
            metrics: ["leak": rows.last!.spatial, "jointLeak": rows.last!.joint, "ownChange": rows.last!.own],
            axes: ("Brightness added to frame 0", "Change of the other frames"),
            curves: [
                .init(name: "attention within frames", points: rows.map { ($0.step, $0.spatial) }),
                .init(name: "attention over all frames", points: rows.map { ($0.step, $0.joint) }),
            ])
    }
}
