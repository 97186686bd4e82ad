import Foundation
import LowRankCore
import MethodSupport

/// SIGMA: predictions and targets of masked tokens exchange their assignments to prototypes, balanced by Sinkhorn.
///
///     C <- rows of C / ||.||;  scores1 = norm(y) C^T,  scores2 = norm(x) C^T          y targets, x predictions
///     Q = exp(scores / eps)^T [K, N], divided by its sum; T times: rows to the sum 1/K, then columns to 1/N
///     q = N Q^T, whose rows sum to 1;  h = argmax q
///     loss = CE(scores1 / temperature, h2) + CE(scores2 / temperature, h1)
///
/// There are N tokens and K prototypes, the rows of C. scores2 has no gradient to C, q none at all. Keeps C (K d
/// numbers); scratch K N for scores and Q.
/// Parent: assignment by softmax without balance, at T = 0.
/// Departs: nothing from the code, which exchanges hard assignments where the paper has soft ones. Q is scaled in
/// logarithms, so that no small eps overflows.
/// M. Salehi et al., ECCV 2024, arXiv:2407.15447; code QUVA-Lab/SIGMA.
public struct SigmaSinkhorn: Mechanism {
    public static let card = MethodCard(
        id: "sigma-sinkhorn", name: "SIGMA",
        paper: .init(
            title: "SIGMA: Sinkhorn-Guided Masked Video Modeling",
            authors: "M. Salehi, M. Dorkenwald, F. M. Thoker, E. Gavves, C. Snoek, Y. Asano", year: 2024,
            arXiv: "2407.15447"),
        family: .mechanisms,
        summary: "Self-supervised learning from video: predictions and targets exchange balanced assignments to "
            + "prototypes.",
        hyperparameters: [
            .real("eps", 0.05, in: 1e-3...1e3, "eps of the entropy", source: "official code; 0.03 in its scripts"),
            .integer("iterations", 10, in: 0...10000, "T, rounds of balancing", source: "official code"),
            .real("temperature", 0.1, in: .positive, "divides the scores in the loss", source: "official code"),
        ],
        memory: "C: K d numbers", parent: "softmax assignment, at iterations = 0",
        claims: ["above VideoMAE after fine-tuning and in frozen probes on SSv2 and K400"])

    private let eps, temperature: Double
    private var iterations: Int

    public init(_ h: Hyperparameters) {
        (eps, temperature, iterations) = (h.real("eps"), h.real("temperature"), h.integer("iterations"))
    }

    /// Of "x_pred" and "y_target" [batch, tokens, d] and "C" [K, d] ("prototypes" says K again): for targets (1) and
    /// predictions (2) "scores", "q" [batch, tokens, K], "hard" [batch, tokens] and "loss"; the sum "loss" and its
    /// gradients "grad.x_pred", "grad.y_target" and "grad.C", the latter with respect to the rows of unit length.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        var given = MechanismInputs(inputs, of: Self.card.id)
        let x = try given.tensor("x_pred", "batch", "tokens", "d"), y = try given.tensor(
            "y_target", "batch", "tokens", "d")
        let C = try given.tensor("C", "K", "d")
        let (batch, tokens, d, K) = (given["batch"], given["tokens"], given["d"], given["K"])
        try given.repeats("prototypes", K)
        try given.finish()
        let N = batch * tokens
        let rows = [y.reshaped([N, d]), x.reshaped([N, d])]
        guard (rows + [C]).allSatisfy({ $0.rowNorms.values.allSatisfy { $0 > 0 } }) else {
            throw given.error("a row has the length 0")
        }
        let unitC = C.unitRows
        let branches = rows.map { Branch($0, prototypes: unitC) }
        let q = branches.map { assignments($0.scores) }
        let hard = q.map { assigned in assigned.slices.map { $0.values.argmax } }
        var outputs = NamedTensors<Double>(), total = 0.0
        for (i, branch) in branches.enumerated() {
            let (loss, slope) = ((1 / temperature) * branch.scores).crossEntropy(hard[1 - i])
            let gradient = (1 / temperature) * slope
            total += loss
            outputs["scores\(i + 1)"] = branch.scores.reshaped([batch, tokens, K])
            outputs["q\(i + 1)"] = q[i].reshaped([batch, tokens, K])
            outputs["hard\(i + 1)"] = Tensor(hard[i].map(Double.init), shape: [batch, tokens])
            outputs["loss\(i + 1)"] = .scalar(loss)
            let toTokens = branch.gradient(gradient, prototypes: unitC).reshaped(x.shape)
            outputs[i == 0 ? "grad.y_target" : "grad.x_pred"] = toTokens
            if i == 0 { outputs["grad.C"] = product(gradient, transposed: true, branch.unit) }
        }
        outputs["loss"] = .scalar(total)
        return outputs
    }

    /// Tokens of unit length and their scores.
    private struct Branch {
        let unit, scores: Tensor<Double>
        let norms: [Double]

        init(_ x: Tensor<Double>, prototypes: Tensor<Double>) {
            (norms, unit) = (x.rowNorms.values, x.unitRows)
            scores = product(unit, transposed: false, prototypes, transposed: true)
        }

        /// Through scores = (x / ||x||) C^T.
        func gradient(_ G: Tensor<Double>, prototypes: Tensor<Double>) -> Tensor<Double> {
            let g = product(G, prototypes)
            let along = zip(g.slices, unit.slices).map { $0.dot($1) }
            return (g - unit.scalingRows(by: along)).scalingRows(by: norms.map { 1 / $0 })
        }
    }

    /// q [N, K] of scores [N, K]. In logarithms a scaling to a fixed sum is a softmax; the sums 1/K and 1/N themselves
    /// do not matter to q, whose rows sum to 1.
    private func assignments(_ scores: Tensor<Double>) -> Tensor<Double> {
        var logs = (1 / eps) * scores
        for _ in 0..<iterations { logs = logs.transposed().rowLogSoftmax.transposed().rowLogSoftmax }
        return logs.rowLogSoftmax.map(exp)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        func normal(_ name: String, _ shape: [Int]) -> Tensor<Double> { streams.normal(name, shape, deviation: 1) }
        return ["x_pred": normal("x", [2, 6, 5]), "y_target": normal("y", [2, 6, 5]), "C": normal("C", [4, 5])]
    }

    public let metrics = [
        MetricSpec(
            "usage", "Entropy of the prototypes' use / log K", better: .higher, headline: true, format: .decimals(3)),
        MetricSpec("plainUsage", "The same without balance", better: .higher, format: .decimals(3)),
        MetricSpec(
            "purity", "Tokens in the state that is their prototype's most frequent", better: .higher,
            format: .decimals(3)),
        MetricSpec("plainPurity", "The same without balance", better: .higher, format: .decimals(3)),
    ]

    /// Tokens of eight hidden states around a large common mean. Prototypes and a linear predictor are trained with
    /// balance and, as the alternative, without it, and the use of the prototypes is followed.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (N, K) = (64, 8)
        let states = (0..<N).map { $0 % K }
        func tokens(_ name: String) -> Tensor<Double> {
            let means: Tensor<Double> = streams.normal(name + " means", [K, 10], deviation: 1)
            let mean: Tensor<Double> = streams.normal(name + " mean", [1, 10], deviation: 1.5)
            let noise: Tensor<Double> = streams.normal(name + " noise", [N, 10], deviation: 0.25)
            return means.gatheringRows(states) + mean.gatheringRows(states.map { _ in 0 }) + noise
        }
        let (targets, context) = (tokens("targets"), tokens("context"))
        var balanced = self, plain = self
        balanced.iterations = max(1, iterations)
        plain.iterations = 0
        let runs = try [balanced, plain].map { method in
            var C: Tensor<Double> = streams.normal("C", [K, 10], deviation: 1)
            var W: Tensor<Double> = streams.normal("W", [10, 10], deviation: 0.3)
            return try (0...30).map { _ in
                let x = product(context, W)
                let out = try method.evaluate(
                    ["x_pred": x.reshaped([1, N, 10]), "y_target": targets.reshaped([1, N, 10]), "C": C],
                    streams: streams)
                C = C.unitRows - 0.3 * out["grad.C"]!
                W = W - 0.3 * product(context, transposed: true, out["grad.x_pred"]!.reshaped([N, 10]))
                return Self.use(of: out["hard1"]!.values.map { Int($0) }, states, K)
            }
        }
        func curve(_ name: String, _ run: [(usage: Double, purity: Double)]) -> Demonstration.Curve {
            .init(name: name, points: run.enumerated().map { (Double($0.offset), $0.element.usage) })
        }
        return Demonstration(
            metrics: [
                "usage": runs[0].last!.usage, "plainUsage": runs[1].last!.usage, "purity": runs[0].last!.purity,
                "plainPurity": runs[1].last!.purity,
            ],
            axes: ("Step", "Entropy of the prototypes' use / log K"),
            curves: [curve("balanced by Sinkhorn", runs[0]), curve("softmax", runs[1])])
    }

    private static func use(of labels: [Int], _ states: [Int], _ K: Int) -> (usage: Double, purity: Double) {
        var counts = [[Double]](repeating: [Double](repeating: 0, count: K), count: K)
        for (label, state) in zip(labels, states) { counts[label][state] += 1 }
        let shares = counts.map { $0.sum / Double(labels.count) }
        let entropy = shares.map { $0 > 0 ? -$0 * log($0) : 0 }.sum
        return (entropy / log(Double(K)), counts.map { $0.max()! }.sum / Double(labels.count))
    }
}
