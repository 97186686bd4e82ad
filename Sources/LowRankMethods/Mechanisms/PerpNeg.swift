import Foundation
import LowRankCore

/// Perp-Neg: subtracts only that part of a negative prompt which is perpendicular to the main prompt.
///
///     d = e1 - e0,  n_j = neg_j - e0,  p_i = pos_i - e0       e0 unconditional noise, e1 that of the main prompt
///     perp(x) = x - (<x, d> / ||d||^2) d                      the inner product over all entries
///     e = e0 + s (d + sum_i v_i perp(p_i) - sum_j w_j perp(n_j))
///
/// so that <e - e0, d> = s ||d||^2 whatever the negatives are. The weights of a view from azimuth a (degrees), with the
/// positive embedding r first + (1 - r) second:
///     -90 <= a < 90:  r = 1 - |a| / 90, from front to side; the front's weight w exp(-front_decay r), 0 if r > 0.8, the
///                     side's w exp(-side_decay (1 - r)), 0 if r < 0.2
///     otherwise:      r = 1 - (|a| - 90) / 90, from side to back; the side's w exp(-side_decay r) / 2, 0 if r > 0.8, the
///                     front's w
/// s is the guidance scale, v_i and w_j are the weights of the other prompts.
/// Keeps nothing; one more evaluation of the network per prompt and one tensor of its output's size each.
/// Parent: plain guidance e0 + s d without other prompts; plain negative prompts, where all n_j are perpendicular to d.
/// Departs: ||d||^2 is at least 1e-6, as in the 3-D code; the 2-D code divides by zero there. `shifted_weights` follows
/// the 2-D code, where the i-th extra positive has the weight before its own and the main prompt's is not applied.
/// M. Armandpour et al., 2023, arXiv:2304.04968; code Perp-Neg/Perp-Neg-stablediffusion.
public struct PerpNeg: Mechanism {
    public static let card = MethodCard(
        id: "perp-neg", name: "Perp-Neg",
        paper: .init(
            title: "Re-imagine the Negative Prompt Algorithm: Transform 2D Diffusion into 3D, alleviate Janus problem and "
                + "Beyond",
            authors: "M. Armandpour, A. Sadeghian, H. Zheng, A. Sadeghian, M. Zhou", year: 2023, arXiv: "2304.04968"),
        family: .mechanisms,
        summary: "Negative prompts that do not weaken the main prompt: only their part perpendicular to it is "
            + "subtracted.",
        hyperparameters: [
            .real(
                "guidance_scale", 7.5, "s, by which the direction is scaled", source: "official code, 2-D; 100 in 3-D"),
            .real("negative_w", -2, in: -100...0, "w, weight of a view's negatives", source: "official code; 0 to -4"),
            .real("front_decay_factor", 2, "how fast the front's weight falls", source: "official code"),
            .real("side_decay_factor", 10, "how fast the side's weight falls", source: "official code"),
            .flag(
                "shifted_weights", true, "extra positives take the weight before their own, as in the 2-D code",
                source: "official code"),
        ],
        memory: "nothing", parent: "plain negative prompts, where these are perpendicular to the main prompt",
        claims: [
            "far more images show the view that was asked for than with plain or composed negative prompts",
            "fewer objects with several faces from text-to-3D",
        ])

    private let guidance, negativeWeight, frontDecay, sideDecay: Double
    private let shiftsWeights: Bool

    public init(_ h: Hyperparameters) {
        (guidance, negativeWeight) = (h.real("guidance_scale"), h.real("negative_w"))
        (frontDecay, sideDecay) = (h.real("front_decay_factor"), h.real("side_decay_factor"))
        shiftsWeights = h.flag("shifted_weights")
    }

    /// What the inputs allow:
    /// - of "eps_uncond" [1, ...], "eps_pos" [P, ...] (the main prompt first), "eps_neg" [N, ...], "w_pos" [P] and "w_neg"
    ///   [N]: "eps", "aggregate" (what s multiplies), "perp_neg", "dot_perp_main" and "naive_composition", the plain one;
    /// - of "azimuth" [V] and the embeddings "front", "side" and "back" [1, ...]: "pos_embedding" [V, ...] and
    ///   "weights" [V, 3] of the main prompt and the two negatives;
    /// - of "delta" [K B, ...], prompt by prompt for a batch of "batch" B, and the signed "delta_weights" [K B]:
    ///   "aggregate" [B, ...]; "prompts" says K again.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        if let name = inputs.names.first(where: { !Self.inputs.contains($0) }) {
            throw MethodError("perp-neg: there is no input '\(name)'; there are \(Self.inputs.joined(separator: ", "))")
        }
        var outputs = NamedTensors<Double>()
        if inputs["eps_uncond"] != nil { try guide(inputs, &outputs) }
        if inputs["azimuth"] != nil { try weighViews(inputs, &outputs) }
        if inputs["delta"] != nil { try aggregateBatch(inputs, &outputs) }
        guard !outputs.isEmpty else { throw MethodError("perp-neg: none of 'eps_uncond', 'azimuth' and 'delta' is there") }
        return outputs
    }

    private static let inputs = [
        "eps_uncond", "eps_pos", "eps_neg", "w_pos", "w_neg", "azimuth", "front", "side", "back", "delta", "delta_weights",
        "batch", "prompts",
    ]

    /// x - (<x, d> / ||d||^2) d.
    private func perpendicular(_ x: Tensor<Double>, to d: Tensor<Double>) -> Tensor<Double> {
        x - (x.dot(d) / max(d.dot(d), 1e-6)) * d
    }

    // MARK: - Two dimensions

    private func guide(_ inputs: NamedTensors<Double>, _ outputs: inout NamedTensors<Double>) throws {
        let e0 = try required(inputs, "eps_uncond")
        let (p, n) = (try differences(inputs, "eps_pos", e0), try differences(inputs, "eps_neg", e0))
        let (v, w) = (try weights(inputs, "w_pos", count: p.count), try weights(inputs, "w_neg", count: n.count))
        let d = p[0]
        let perpNegatives = n.map { perpendicular($0, to: d) }
        var direction = d
        for (i, x) in p.enumerated().dropFirst() { direction = direction + v[shiftsWeights ? i - 1 : i] * perpendicular(x, to: d) }
        for (w, x) in zip(w, perpNegatives) { direction = direction - w * x }
        outputs["aggregate"] = direction
        outputs["eps"] = e0 + guidance * direction
        outputs["perp_neg"] = Tensor(perpNegatives.flatMap(\.values), shape: [n.count] + e0.shape.dropFirst())
        outputs["dot_perp_main"] = Tensor(perpNegatives.map { $0.dot(d) }, shape: [n.count])
        outputs["naive_composition"] = e0 + guidance * zip(w, n).reduce(d) { $0 - $1.0 * $1.1 }
    }

    private func required(_ inputs: NamedTensors<Double>, _ name: String) throws -> Tensor<Double> {
        try inputs.required(name, method: Self.card.id)
    }

    /// Entry by entry of the first extent, the difference from e0, in its shape.
    private func differences(
        _ inputs: NamedTensors<Double>, _ name: String, _ e0: Tensor<Double>
    ) throws -> [Tensor<Double>] {
        let all = try required(inputs, name)
        guard e0.shape.first == 1, all.shape.count == e0.shape.count, all.shape.dropFirst() == e0.shape.dropFirst(),
            all.count > 0
        else { throw MethodError("perp-neg: '\(name)' has the shape \(all.shape) beside 'eps_uncond' \(e0.shape)") }
        return all.slices.map { $0.reshaped(e0.shape) - e0 }
    }

    private func weights(_ inputs: NamedTensors<Double>, _ name: String, count: Int) throws -> [Double] {
        let weights = try required(inputs, name)
        guard weights.count == count else {
            throw MethodError("perp-neg: '\(name)' has \(weights.count) weights for \(count) prompts")
        }
        return weights.values
    }

    // MARK: - Three dimensions

    private func weighViews(_ inputs: NamedTensors<Double>, _ outputs: inout NamedTensors<Double>) throws {
        let views = try required(inputs, "azimuth").values.map(view)
        let (front, side, back) = try (required(inputs, "front"), required(inputs, "side"), required(inputs, "back"))
        guard front.shape == side.shape, side.shape == back.shape, front.shape.first == 1 else {
            throw MethodError("perp-neg: 'front', 'side' and 'back' have different shapes, or more than one entry")
        }
        let embeddings = views.map { $0.isFront ? $0.r * front + (1 - $0.r) * side : $0.r * side + (1 - $0.r) * back }
        outputs["pos_embedding"] = Tensor(embeddings.flatMap(\.values), shape: [views.count] + front.shape.dropFirst())
        outputs["weights"] = Tensor(views.flatMap { [1, $0.first, $0.second] }, shape: [views.count, 3])
    }

    /// r and the weights of the two negatives: front and side in the front half, side and front behind.
    private func view(azimuth a: Double) -> (r: Double, isFront: Bool, first: Double, second: Double) {
        guard a >= -90, a < 90 else {
            let r = 1 - (abs(a) - 90) / 90
            return (r, false, r > 0.8 ? 0 : negativeWeight * exp(-sideDecay * r) / 2, negativeWeight)
        }
        let r = 1 - abs(a) / 90
        return (
            r, true, r > 0.8 ? 0 : negativeWeight * exp(-frontDecay * r),
            r < 0.2 ? 0 : negativeWeight * exp(-sideDecay * (1 - r))
        )
    }

    private func aggregateBatch(_ inputs: NamedTensors<Double>, _ outputs: inout NamedTensors<Double>) throws {
        let (delta, batch) = try (required(inputs, "delta"), required(inputs, "batch").values)
        guard batch.count == 1, let B = Int(exactly: batch[0]), B > 0, let rows = delta.shape.first, rows % B == 0, rows > 0
        else { throw MethodError("perp-neg: 'delta' of shape \(delta.shape) is no whole number of batches \(batch)") }
        if let prompts = inputs["prompts"], prompts.values != [Double(rows / B)] {
            throw MethodError("perp-neg: 'prompts' is \(prompts.values), but 'delta' has \(rows / B)")
        }
        let weights = try weights(inputs, "delta_weights", count: rows)
        let slices = delta.slices
        let sums = (0..<B).map { b in
            // A weight of at most 1e-4 counts as none, as in the code.
            stride(from: b + B, to: rows, by: B).filter { abs(weights[$0]) > 1e-4 }.reduce(slices[b]) {
                $0 + weights[$1] * perpendicular(slices[$1], to: slices[b])
            }
        }
        outputs["aggregate"] = Tensor(sums.flatMap(\.values), shape: [B] + delta.shape.dropFirst())
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        func normal(_ name: String, _ shape: [Int]) -> Tensor<Double> { streams.normal(name, shape, deviation: 1) }
        return [
            "eps_uncond": normal("e0", [1, 2, 3]), "eps_pos": normal("pos", [2, 2, 3]), "eps_neg": normal("neg", [2, 2, 3]),
            "w_pos": Tensor([1, 0.6], shape: [2]), "w_neg": Tensor([1.5, 0.8], shape: [2]),
            "azimuth": Tensor([-180, -120, -60, 0, 30, 45, 90, 100, 150], shape: [9]), "front": normal("front", [1, 4]),
            "side": normal("side", [1, 4]), "back": normal("back", [1, 4]),
        ]
    }

    public let metrics = [
        MetricSpec("mainShare", "Main prompt's share", better: .higher, headline: true, format: .decimals(3)),
        MetricSpec("plainMainShare", "Share with plain negatives", better: .higher, format: .decimals(3)),
    ]

    /// A negative prompt of weight 1 whose direction has a growing cosine with the main one. The main prompt's share is
    /// <e - e0, d> / (s ||d||^2), which is 1 without the negative. The alternative subtracts the whole negative.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let frame: Tensor<Double> = streams.orthonormal("directions", [64, 2]).transposed()
        let (d, other) = (frame.slices[0], frame.slices[1])
        let zero = Tensor<Double>.zeros([1, 64])
        var shares: [(cosine: Double, perpNeg: Double, plain: Double)] = []
        for tenth in 0...9 {
            let cosine = Double(tenth) / 10
            let n = cosine * d + (1 - cosine * cosine).squareRoot() * other
            let out = try evaluate(
                [
                    "eps_uncond": zero, "eps_pos": d.reshaped([1, 64]), "eps_neg": n.reshaped([1, 64]),
                    "w_pos": Tensor([1], shape: [1]), "w_neg": Tensor([1], shape: [1]),
                ], streams: streams)
            func share(_ name: String) -> Double { out[name]!.reshaped([64]).dot(d) / guidance }
            shares.append((cosine, share("eps"), share("naive_composition")))
        }
        return Demonstration(
            metrics: ["mainShare": shares.last!.perpNeg, "plainMainShare": shares.last!.plain],
            axes: ("Cosine of the negative prompt with the main prompt", "Main prompt's share"),
            curves: [
                .init(name: "Perp-Neg", points: shares.map { ($0.cosine, $0.perpNeg) }),
                .init(name: "plain negative prompt", points: shares.map { ($0.cosine, $0.plain) }),
            ])
    }
}
