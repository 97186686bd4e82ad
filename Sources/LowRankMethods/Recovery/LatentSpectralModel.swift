import Foundation
import LowRankCore

/// LSM: maps every patch of a field to a few latent tokens, applies a trigonometric series to them, and maps them back.
///
///     per patch of L = a b positions and head:       x: L x C of the patch;  q: T x c, latent tokens;  c = C / heads
///     [k, v] = conv1x1(x);   z = softmax(q k^T) v + q                                            no factor 1 / sqrt(c)
///     z <- z + sum_i w_i sin(pi i z / N) + w_N+i cos(pi i z / N),  i = 0..N-1              w: C x 2N, per channel
///     y = softmax(conv1x1(x) z^T) z + x
///
/// Channels of the first convolution are ordered head, channel, {k, v}.
/// Keeps 2 N C + T C + 3 C^2 + 3 C numbers; time and scores L T heads per patch, where attention in the patch has L^2.
/// Parent: two attentions through the tokens, with w = 0.
/// Departs: one block; the paper's network has one per level of a U-net.
/// H. Wu, T. Hu, H. Luo, J. Wang, M. Long, ICML 2023, arXiv:2301.12664; code thuml/Latent-Spectral-Models.
public struct LatentSpectralModel: Mechanism {
    public static let card = MethodCard(
        id: "lsm", name: "LSM",
        paper: .init(
            title: "Solving High-Dimensional PDEs with Latent Spectral Models",
            authors: "H. Wu, T. Hu, H. Luo, J. Wang, M. Long",
            year: 2023, arXiv: "2301.12664"),
        family: .recovery, kind: .mechanism,
        summary: "A network block for fields of physics: a trigonometric series acts on a few latent tokens of each "
            + "patch.",
        hyperparameters: [
            .integer("num_basis", 12, in: 1...1024, "N, frequencies of the series", source: "official code"),
            .integer("num_token", 4, in: 1...4096, "T, latent tokens", source: "official code"),
        ],
        memory: "2 N C + T C + 3 C^2 + 3 C numbers", parent: "two attentions through latent tokens, with w = 0",
        claims: [
            "on average 11.5 % less error than the best model before on seven benchmarks of partial differential equations"
        ])

    private let N, T: Int

    public init(_ h: Hyperparameters) { (N, T) = (h.integer("num_basis"), h.integer("num_token")) }

    /// Of "x" [B, C, H, W], "patch_size" [2], whose multiples H and W are, and the parameters "param.weights" [C, 2N],
    /// "param.latent" [heads, T, c], "param.encoder_attn.weight" [2C, C, 1, 1], "param.encoder_attn.bias" [2C],
    /// "param.decoder_attn.weight" [C, C, 1, 1] and "param.decoder_attn.bias" [C]: "y" like x, and for its derivative
    /// "dy" the gradients "grad.x" and `grad.<parameter>`. "width" and "head" say C and the heads again.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let names = [
            "weights", "latent", "encoder_attn.weight", "encoder_attn.bias", "decoder_attn.weight", "decoder_attn.bias",
        ]
        let given = try GivenTensors(
            inputs, of: Self.card.id, known: ["x", "dy", "patch_size", "width", "head"] + names.map { "param." + $0 })
        let x = try given.tensor("x", nil, nil, nil, nil)
        let (C, latent) = (x.shape[1], try given.tensor("param.latent", nil, T, nil))
        let heads = latent.shape[0]
        guard heads * latent.shape[2] == C else {
            throw MethodError("lsm: 'param.latent' has \(heads) heads of \(latent.shape[2]) channels, 'x' has \(C) channels")
        }
        try given.repeats("width", Double(C), "'x' has")
        try given.repeats("head", Double(heads), "'param.latent' has")
        let patch = try given.indices("patch_size", below: 1 << 20)
        guard patch.count == 2, patch.allSatisfy({ $0 > 0 }), x.shape[2] % patch[0] == 0, x.shape[3] % patch[1] == 0
        else {
            throw MethodError("lsm: 'patch_size' \(patch) does not divide the field of shape \(x.shape)")
        }
        let block = LatentSpectralBlock(
            weights: try given.tensor("param.weights", C, 2 * N), latent: latent,
            encoder: try given.tensor("param.encoder_attn.weight", 2 * C, C, 1, 1).reshaped([2 * C, C]),
            encoderBias: try given.tensor("param.encoder_attn.bias", 2 * C),
            decoder: try given.tensor("param.decoder_attn.weight", C, C, 1, 1).reshaped([C, C]),
            decoderBias: try given.tensor("param.decoder_attn.bias", C))
        let places = Self.places(x.shape, patch)
        let hasGradient = given.has("dy")
        let dy = hasGradient ? try given.tensor("dy", x.shape.map(Optional.some)) : nil
        var (y, dx) = (Tensor<Double>.zeros(x.shape), Tensor<Double>.zeros(x.shape))
        var gradients = block.zeroGradients
        for place in places {
            let run = block.run(Tensor(place.map { x[$0] }, shape: [place.count / C, C]))
            for (k, i) in place.enumerated() { y[i] = run.y[k] }
            guard let dy else { continue }
            let back = block.gradient(of: run, Tensor(place.map { dy[$0] }, shape: [place.count / C, C]), &gradients)
            for (k, i) in place.enumerated() { dx[i] = back[k] }
        }
        var outputs: NamedTensors<Double> = ["y": y]
        if hasGradient {
            outputs["grad.x"] = dx
            for name in names { outputs["grad." + name] = gradients[name]!.reshaped(try given.shape("param." + name)) }
        }
        return outputs
    }

    /// Of each patch the places of its numbers in [B, C, H, W], position by position, channels last.
    private static func places(_ shape: [Int], _ patch: [Int]) -> [[Int]] {
        let (C, H, W) = (shape[1], shape[2], shape[3])
        var all: [[Int]] = []
        for b in 0..<shape[0] {
            for top in stride(from: 0, to: H, by: patch[0]) {
                for left in stride(from: 0, to: W, by: patch[1]) {
                    all.append(
                        (0..<patch[0] * patch[1]).flatMap { at in
                            let pixel = (top + at / patch[1]) * W + left + at % patch[1]
                            return (0..<C).map { (b * C + $0) * H * W + pixel }
                        })
                }
            }
        }
        return all
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        func normal(_ name: String, _ shape: [Int], _ deviation: Double = 1) -> Tensor<Double> {
            streams.normal(name, shape, deviation: deviation)
        }
        let C = 4
        return [
            "x": normal("x", [1, C, 4, 3]), "dy": normal("dy", [1, C, 4, 3]), "patch_size": Tensor([2, 3], shape: [2]),
            "param.weights": normal("w", [C, 2 * N], 0.3), "param.latent": normal("q", [2, T, 2]),
            "param.encoder_attn.weight": normal("encoder", [2 * C, C, 1, 1], 0.5),
            "param.encoder_attn.bias": normal("b", [2 * C], 0.1),
            "param.decoder_attn.weight": normal("decoder", [C, C, 1, 1], 0.5),
            "param.decoder_attn.bias": normal("b2", [C], 0.1),
        ]
    }

    public let metrics = [
        MetricSpec("error", "Relative error of the series", better: .lower, headline: true),
        MetricSpec("affineError", "Relative error of an affine map", better: .lower),
        MetricSpec("solutionError", "Error on new equations, trained", better: .lower),
        MetricSpec("plainSolutionError", "The same without the series", better: .lower),
    ]

    /// What the series can express: the function tanh(4 z) + cos(5 z + 1) / 2 - z of 400 latent numbers z from [-1, 1]
    /// is fitted by least squares with 2 n terms, n up to N. The alternative is the fit a + b z. Besides, a whole block
    /// is trained to solve -u'' + u^3 = f, and compared with its parent, whose w stays 0.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let z: Tensor<Double> = streams.uniform("z", [400], from: -1, to: 1)
        let target = Tensor(z.values.map { tanh(4 * $0) + 0.5 * cos(5 * $0 + 1) - $0 }, shape: [400, 1])
        func error(_ features: Tensor<Double>) throws -> Double {
            (product(features, try features.leastSquares(target)) - target).norm / target.norm
        }
        let affine = try error(Tensor(z.values.flatMap { [1, $0] }, shape: [400, 2]))
        let points = try (1...N).map { n in
            // Of a whole series the first n frequencies.
            let rows = z.values.flatMap { z in
                TrigonometricSeries(N: N).values(z).enumerated().filter { $0.offset % N < n }.map(\.element)
            }
            return (x: Double(2 * n), y: try error(Tensor(rows, shape: [400, 2 * n])))
        }
        let fit = try LatentSpectralFit(N: N, T: T, streams.scoped("equation"))
        return Demonstration(
            metrics: [
                "error": points.last!.y, "affineError": affine, "solutionError": fit.error(hasSeries: true),
                "plainSolutionError": fit.error(hasSeries: false),
            ],
            axes: ("Terms", "Relative error of the latent map"),
            curves: [
                .init(name: "trigonometric series", points: points),
                .init(name: "affine map", points: points.map { ($0.x, affine) }),
            ])
    }
}
