import LowRankCore

/// PETALface: two LoRA branches on a weight, blended by how good the image is.
///
///     y = x W0^T + b + s ((1 - a) x) D1^T U1^T + s (a x) D2^T U2^T        D: r x n, U: m x r
///     a = 1/2 + quality - threshold        one number for each image, not clamped
///
/// Branch 1 serves low, branch 2 high quality. Scaling the input of a branch scales its output.
/// Stores W0 and b (frozen), both pairs (2 r (m + n)).
/// Parent: lora of rank 2 r, at the same quality for all images.
/// Departs: no dropout, and the quality is given; the official code measures it by BRISQUE or CNN-IQA.
/// K. Narayan et al., WACV 2025, arXiv:2412.07771; code Kartik-3004/PETALface.
public struct PETALface: Mechanism {
    public static let card = MethodCard(
        id: "petalface", name: "PETALface",
        paper: .init(
            title: "PETALface: Parameter Efficient Transfer Learning for Low-resolution Face Recognition",
            authors: "K. Narayan et al.", year: 2025, arXiv: "2412.07771"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Face recognition that copes with bad images: two LoRA branches, blended by the quality of the image.",
        hyperparameters: [
            .real("scale", 1, "s", source: "official code"),
            .real("threshold", 0.5, "quality at which both branches count the same", source: "official code"),
        ],
        memory: "frozen m n + m, weights 2 r (m + n)", parent: "lora of rank 2 r, at one quality for all images",
        claims: [
            "better than full fine-tuning on low resolution (TinyFace, BRIAR, IJB-S)",
            "hardly worse than before on high resolution (LFW, CFP-FP, CPLFW, AgeDB, CALFW, IJB-C)",
        ])

    private static let branches = ["lr", "hr"]
    private let scale, threshold: Double

    public init(_ h: Hyperparameters) { (scale, threshold) = (h.real("scale"), h.real("threshold")) }

    /// - "W0" [m, n], "bias" [m]; "lr_down", "hr_down" [r, n], "lr_up", "hr_up" [m, r];
    /// - "quality" [images], "x" [images, ..., n], "dy" [images, ..., m]; "r" says the rank again.
    ///
    /// Outputs: "alpha" [images], "y" like dy, and "grad.X" of the four factors.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = GivenTensors(inputs, of: Self.card.id)
        let W0 = try given.tensor("W0", extents: 2)
        let (m, n, x) = (W0.rows, W0.columns, try given.tensor("x"))
        guard x.shape.count > 1, x.shape.last == n else {
            throw given.error("'x' has the shape \(x.shape), not [images, ..., \(n)]")
        }
        let (images, rows) = (x.shape[0], x.count / n)
        let dy = try given.tensor("dy", x.shape.dropLast() + [m])
        let r = try given.tensor("lr_down", extents: 2).rows
        let factors = try Self.branches.map { branch in
            try [("down", [r, n]), ("up", [m, r])].map { part, shape in
                let name = "\(branch)_\(part)"
                return Parameter(name, .linear, value: try given.tensor(name, shape))
            }
        }
        try given.repeats(["r": r])
        try given.checkNames(["W0", "bias", "quality", "x", "dy", "r"] + factors.flatMap { $0.map(\.name) })
        let alpha = try given.tensor("quality", [images]).values.map { 0.5 + ($0 - threshold) }

        let g = Graph<Double>()
        let input = g.constant(x.reshaped([rows, n]))
        var y = g.linear(input, g.constant(W0), bias: g.constant(try given.tensor("bias", [m])))
        for (branch, isHigh) in zip(factors, [false, true]) {
            let shares = (0..<rows).map { isHigh ? alpha[$0 / (rows / images)] : 1 - alpha[$0 / (rows / images)] }
            let seen = g.multiply(input, byColumn: g.constant(Tensor(shares, shape: [rows])))
            y = g.linear(g.linear(seen, g.parameter(branch[0])), g.parameter(branch[1]), scale: scale, addedTo: y)
        }
        g.keep(y)
        g.compile()
        g.forward()
        g.backward(from: [(y, dy.reshaped([rows, m]))])
        var outputs: NamedTensors<Double> = ["alpha": Tensor(alpha, shape: [images]), "y": y.value.reshaped(dy.shape)]
        for factor in factors.flatMap({ $0 }) { outputs["grad." + factor.name] = factor.gradient }
        return outputs
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> { Self.layer(streams, m: 5, n: 4, r: 2, images: 3) }

    private static func layer(_ streams: RandomStreams, m: Int, n: Int, r: Int, images: Int) -> NamedTensors<Double> {
        func normal(_ name: String, _ shape: [Int], _ deviation: Double) -> Tensor<Double> {
            streams.normal(name, shape, deviation: deviation)
        }
        return [
            "W0": normal("W0", [m, n], 0.4), "bias": normal("bias", [m], 0.2), "lr_down": normal("lr down", [r, n], 0.5),
            "lr_up": normal("lr up", [m, r], 0.3), "hr_down": normal("hr down", [r, n], 0.5),
            "hr_up": normal("hr up", [m, r], 0.3),
            "quality": streams.uniform("quality", [images], from: 0, to: 1), "x": normal("x", [images, 2, n], 1),
            "dy": normal("dy", [images, 2, m], 1),
        ]
    }

    public let metrics = [
        MetricSpec("twin", "Error of two branches", better: .lower, headline: true, format: .significant(3)),
        MetricSpec("single", "Error of one LoRA of rank 2r", better: .lower, format: .significant(3)),
    ]

    /// Images of quality 0 and 1 need different updates of rank r. Two branches can have both; the alternative, one
    /// LoRA of rank 2 r for all images, cannot.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (m, n, r, images, steps) = (6, 6, 2, 24, 300)
        let rule = PETALface(scale: scale, threshold: 0.5)
        var truth = Self.layer(streams.scoped("truth"), m: m, n: n, r: r, images: images)
        truth["quality"] = Tensor((0..<images).map { Double($0 % 2) }, shape: [images])
        let target = try rule.evaluate(truth, streams: streams)["y"]!
        func train(_ quality: (Int) -> Double) throws -> [(x: Double, y: Double)] {
            var layer = Self.layer(streams.scoped("start"), m: m, n: n, r: r, images: images)
            for name in ["W0", "bias", "x"] { layer[name] = truth[name] }
            layer["quality"] = Tensor((0..<images).map(quality), shape: [images])
            return try (0..<steps).map { t in
                let y = try rule.evaluate(layer, streams: streams)["y"]!
                layer["dy"] = (1 / Double(images)) * (y - target)
                let out = try rule.evaluate(layer, streams: streams)
                for branch in Self.branches {
                    for part in ["down", "up"] {
                        let name = "\(branch)_\(part)"
                        layer[name] = layer[name]! - 0.3 * out["grad." + name]!
                    }
                }
                return (Double(t), (y - target).dot(y - target) / Double(y.count))
            }
        }
        let (twin, single) = (try train { Double($0 % 2) }, try train { _ in 0.5 })
        return Demonstration(
            metrics: ["twin": twin.last!.y, "single": single.last!.y], axes: ("Update", "Mean squared error"),
            curves: [.init(name: "two branches", points: twin), .init(name: "one LoRA of rank 2r", points: single)])
    }

    private init(scale: Double, threshold: Double) { (self.scale, self.threshold) = (scale, threshold) }
}
