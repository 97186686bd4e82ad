import Foundation
import LowRankCore

/// DP-SGD: the gradient of each sample is clipped, noise is added to the sum, and the loss of privacy is counted.
///
///     g = (sum_i c_i g_i + sigma C z) / L,   c_i = min(1, C / (||g_i|| + 1e-6)),   z ~ N(0, I)
///     L = q N: each of N samples takes part with probability q; what is divided by is L, not the number drawn
///     epsilon = min_a [ T rdp(a) - (log delta + log a) / (a - 1) + log((a - 1) / a) ]        after T steps
///     rdp(a) = a / (2 sigma^2) for q = 1;   log(A) / (a - 1),
///     A = sum_k binom(a, k) (1 - q)^(a - k) q^k exp((k^2 - k) / (2 sigma^2)) for a whole a, two such series else
///
/// g_i is the gradient of sample i, delta the chance that the bound epsilon does not hold, rdp(a) the Rényi divergence
/// of order a. ||g_i|| is over all p trained numbers, and the noise in them has the norm sigma C sqrt(p) / L: r (m + n)
/// numbers in LoRA, r m in FFA-LoRA and FedSVD, r^2 in Fed-SB. What is done to g later costs no privacy.
/// Keeps nothing; the gradients of all samples of a step.
/// Parent: SGD, at sigma = 0 and a C above all norms.
/// Departs: per-sample gradients are given. The orders a are those of opacus, 1.1 to 10.9 by 0.1 and 12 to 63.
/// M. Abadi et al., CCS 2016, arXiv:1607.00133. I. Mironov et al., 2019, arXiv:1908.10530. Code opacus.
public struct DPSGD: Mechanism {
    public static let card = MethodCard(
        id: "dp-sgd", name: "DP-SGD",
        paper: .init(
            title: "Deep Learning with Differential Privacy",
            authors: "M. Abadi, A. Chu, I. Goodfellow, H. B. McMahan, I. Mironov, K. Talwar, L. Zhang", year: 2016,
            arXiv: "1607.00133"),
        family: .federated, kind: .mechanism,
        summary: "Private training: clips the gradient of each sample, adds noise to their sum, and counts the loss of "
            + "privacy.",
        hyperparameters: [
            .real(
                "max_grad_norm", 1, in: .positive, "C, largest norm of a sample's gradient",
                source: "opacus; 0.1 in Fed-SB, 2 in FedSVD"),
            .real("noise_multiplier", 1, "sigma, deviation of the noise over C", source: "follows from epsilon"),
            .real(
                "expected_batch_size", 0, "L, what the sum is divided by; 0: the number of samples given",
                source: "opacus: q N"),
        ],
        memory: "the gradients of all samples of a step", parent: "SGD, without noise and below the largest norm",
        otherNames: OtherNames(descriptive: ["epsilon_prv"]),
        claims: [
            "epsilon 1.26 after 10,000 steps at q = 0.01, sigma = 4 and delta = 1e-5, where strong composition has 9.34"
        ])

    private let C, sigma, L: Double

    public init(_ h: Hyperparameters) {
        (C, sigma, L) = (h.real("max_grad_norm"), h.real("noise_multiplier"), h.real("expected_batch_size"))
    }

    /// What the inputs allow:
    /// - of "per_sample_gradients" [B, p]: "norms" and "clip_factors" [B], "clipped_sum" and "private_gradient" [p],
    /// with
    ///   the draw "z" [p];
    /// - of "sample_rate", "steps", "delta" and "noise_multiplier" [R]: "epsilon_rdp" [R], and "rdp" [R, orders] at
    ///   "orders", where these are given;
    /// - of "target_epsilon" in the place of "noise_multiplier": the least "noise_multiplier" [R], to 0.01 in epsilon.
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let inputs = try GivenTensors(
            tensors, of: Self.card.id,
            known: [
                "per_sample_gradients", "sample_rate", "steps", "delta", "noise_multiplier", "target_epsilon", "orders",
            ])
        var outputs = NamedTensors<Double>()
        if inputs.has("per_sample_gradients") {
            privatise(try inputs.tensor("per_sample_gradients", nil, nil), streams, &outputs)
        }
        if inputs.has("sample_rate") { try account(inputs, &outputs) }
        guard !outputs.isEmpty else { throw inputs.error("neither 'per_sample_gradients' nor 'sample_rate' is there") }
        return outputs
    }

    private func privatise(_ G: Tensor<Double>, _ streams: RandomStreams, _ outputs: inout NamedTensors<Double>) {
        var sum = ClippedSum<Double>(shapes: [[G.columns]], largestNorm: C)
        let samples = G.slices.map { sum.add([$0]) }
        let z: Tensor<Double> = streams.normal("z", G.columns)
        outputs["norms"] = Tensor(samples.map(\.norm), shape: [G.rows])
        outputs["clip_factors"] = Tensor(samples.map(\.factor), shape: [G.rows])
        outputs["clipped_sum"] = sum.tensors[0]
        outputs["private_gradient"] =
            sum.noisy(noiseMultiplier: sigma, expectedBatch: L > 0 ? L : Double(G.rows)) { _ in z }[0]
    }

    // MARK: - Accounting

    private func account(_ inputs: GivenTensors, _ outputs: inout NamedTensors<Double>) throws {
        let q = try inputs.tensor("sample_rate", nil).values
        let (steps, delta) = try (inputs.tensor("steps", q.count).values, inputs.tensor("delta", q.count).values)
        guard q.allSatisfy({ (0...1).contains($0) }), steps.allSatisfy({ $0 >= 0 }),
            delta.allSatisfy({ $0 > 0 && $0 < 1 })
        else {
            throw inputs.error("a sampling rate is not from 0 to 1, a delta not between, or a number of steps negative")
        }
        func row(_ i: Int, _ sigma: Double) throws -> PrivacyLoss {
            try PrivacyLoss(q: q[i], sigma: sigma, steps: steps[i])
        }
        if inputs.has("noise_multiplier") {
            let sigmas = try inputs.tensor("noise_multiplier", q.count).values
            guard sigmas.allSatisfy({ $0 > 0 }) else { throw inputs.error("a 'noise_multiplier' is not positive") }
            let rows = try sigmas.indices.map { try row($0, sigmas[$0]) }
            outputs["epsilon_rdp"] = Tensor(rows.indices.map { rows[$0].epsilon(delta[$0]) }, shape: [q.count])
            if inputs.has("orders") {
                let orders = try inputs.tensor("orders", nil).values
                guard orders.allSatisfy({ $0 > 1 }) else { throw inputs.error("an order is not above 1") }
                let rdp = try rows.flatMap { row in try orders.map(row.rdp) }
                outputs["rdp"] = Tensor(rdp, shape: [q.count, orders.count])
            }
        }
        if inputs.has("target_epsilon") {
            let targets = try inputs.tensor("target_epsilon", q.count).values
            guard targets.allSatisfy({ $0 > 0 }) else { throw inputs.error("a 'target_epsilon' is not positive") }
            let sigmas = try targets.indices.map { i in
                try PrivacyAccountant.rdp.noiseMultiplier(for: targets[i], delta: delta[i], q: q[i], steps: steps[i])
            }
            outputs["noise_multiplier"] = Tensor(sigmas, shape: [q.count])
        }
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        [
            "per_sample_gradients": streams.normal("gradients", 6, 5), "sample_rate": Tensor([0.02, 1], shape: [2]),
            "steps": Tensor([400, 3], shape: [2]), "delta": Tensor([1e-5, 1e-3], shape: [2]),
            "noise_multiplier": Tensor([1.1, 4], shape: [2]), "target_epsilon": Tensor([2, 5], shape: [2]),
            "orders": Tensor([1.5, 2, 8.3, 32], shape: [4]),
        ]
    }

    public let metrics = [
        MetricSpec("epsilon", "Epsilon", better: .lower, headline: true),
        MetricSpec("composed", "By strong composition", better: .lower),
    ]

    /// The paper's example, q = 0.01, sigma = 4 and delta = 1e-5, over up to 10,000 steps; the metrics are at the end.
    /// The alternative is the strong composition theorem.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (q, sigma, delta) = (0.01, 4.0, 1e-5)
        /// The best of the ways in which delta can be divided between the steps and their composition.
        func composed(_ steps: Double) -> Double {
            stride(from: 0.05, to: 1, by: 0.05).map { part in
                let one = (2 * log(1.25 * q * steps / (part * delta))).squareRoot() / sigma
                let sampled = log1p(q * expm1(one))
                return (2 * steps * log(1 / ((1 - part) * delta))).squareRoot() * sampled + steps * sampled
                    * expm1(sampled)
            }.min()!
        }
        let counts = [100.0, 200, 500, 1000, 2000, 5000, 10_000]
        let one = try PrivacyLoss(q: q, sigma: sigma, steps: 1)
        let counted = counts.map { ($0, one.repeated($0).epsilon(delta)) }
        let plain = counts.map { ($0, composed($0)) }
        return Demonstration(
            metrics: ["epsilon": counted.last!.1, "composed": plain.last!.1], axes: ("Steps", "Epsilon"),
            curves: [
                .init(name: "Renyi divergences", points: counted), .init(name: "strong composition", points: plain),
            ])
    }
}
