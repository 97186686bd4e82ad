import Foundation
import LowRankCore
import MethodSupport

/// LoKU: unlearns by LoRA with a bounded loss, from a start along the rows that matter for what is to be forgotten.
///
///     IHL = mean of max(0, alpha + p(y) - max_(v != y) p(v)), p = softmax(logits);  loss = IHL(forget) + CE(retain)
///     d_i = sqrt(sum_j F_f,ij / (F_r,ij + eps))            F: mean squared gradients on what is forgotten and retained
///     diag(d) W0 = U s V^T;  A = sqrt(s_r / c) V_r^T,  B = diag(1 / (d + eps)) U_r sqrt(s_r / c),  c = lora_alpha / r
///     W = (W0 - c B A) + c B A, of which A and B train; the network is unchanged at the start
///
/// IHL is the inverted hinge loss, y the right word and v another one.
/// Keeps W0 - c B A (m n, frozen), A and B (r (m + n)); once F_f and F_r (2 m n).
/// Parent: lora, but for the start and the loss.
/// Departs: loss and start alone, with an exact SVD. Targets of -100 are padding; softmax is taken of any logits.
/// S. Cha, S. Cho et al., ICLR 2025, arXiv:2408.06621; code csm9493/efficient-llm-unlearning.
public struct LoKU: Mechanism {
    public static let card = MethodCard(
        id: "loku", name: "LoKU",
        paper: .init(
            title: "Towards Robust and Parameter-Efficient Knowledge Unlearning for LLMs",
            authors: "S. Cha, S. Cho et al.", year: 2025, arXiv: "2408.06621"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Makes a model forget chosen examples: LoRA with a bounded loss, from a start along the rows that "
            + "matter for them.",
        hyperparameters: [
            .rank(16, "r", source: "paper: 4 to 32"), .alpha(32, source: "paper: 2 r"),
            .real("alpha", 1, "margin of the loss, which 1 keeps above 0", source: "official code"),
            .real("eps", 1e-5, in: .positive, "beside F_r and d", source: "official code"),
        ],
        memory: "frozen m n, weights r (m + n)", parent: "lora, but for the start and the loss",
        claims: ["forgets with far less loss of utility than gradient ascent, which diverges; low ranks suffice"])

    private var (rank, loraAlpha, margin, eps): (Int, Double, Double, Double)

    public init(_ h: Hyperparameters) {
        (rank, loraAlpha, margin, eps) = (h.integer("rank"), h.real("lora_alpha"), h.real("alpha"), h.real("eps"))
    }

    /// Of "logits" [N, V] and "target" [N]: "loss" and "grad.logits". Of "W0", "fisher_forget", "fisher_retain" [m, n]:
    /// "row_weight", "lora_A", "lora_B", "BA", "W_residual", "singular_values_over_scaling". "scaling" says c again.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let parts = [["logits", "target"], ["W0", "fisher_forget", "fisher_retain"]]
        let given = try GivenTensors(inputs, of: Self.card.id, known: parts.flatMap { $0 } + ["scaling"])
        try given.repeats("scaling", loraAlpha / Double(rank))
        var outputs = NamedTensors<Double>()
        let starts = parts[1].contains(where: given.has)
        if parts[0].contains(where: given.has) || !starts {
            let logits = try given.tensor("logits", extents: 2)
            let targets = try given.tensor("target", logits.rows).map { $0 == -100 ? Double(logits.columns) : $0 }
            let classes = GivenTensors(["target": targets], of: Self.card.id)
            let result = hinge(logits, try classes.indices("target", below: logits.columns + 1))
            (outputs["loss"], outputs["grad.logits"]) = (.scalar(result.loss), result.gradient)
        }
        guard starts else { return outputs }
        let W0 = try given.tensor("W0", extents: 2)
        let F = try parts[1].suffix(2).map { try given.tensor($0, W0.shape) }
        guard rank <= min(W0.rows, W0.columns), F.flatMap(\.values).allSatisfy({ $0 >= 0 }) else {
            throw given.error("'W0' of \(W0.shape) does not have rank \(rank), or a mean of squares is below 0")
        }
        for (name, value) in try start(W0, F) { outputs[name] = value }
        return outputs
    }

    /// The loss and its gradient; a target that is no class does not count.
    private func hinge(_ logits: Tensor<Double>, _ targets: [Int]) -> (loss: Double, gradient: Tensor<Double>) {
        let counted = targets.enumerated().filter { $1 < logits.columns }
        var (loss, gradient) = (0.0, Tensor<Double>.zeros(logits.shape))
        for (i, y) in counted {
            let p = logits.leadingRows(i + 1).rowsAfter(i).rowSoftmax.values
            let rival = p.indices.map { $0 == y ? -1 : p[$0] }.argmax
            let gap = p[y] - p[rival]
            guard margin + gap > 0 else { continue }
            loss += (margin + gap) / Double(counted.count)
            for j in p.indices {
                gradient[i, j] = p[j] * ((j == y ? 1 : j == rival ? -1 : 0) - gap) / Double(counted.count)
            }
        }
        return (loss, gradient)
    }

    private func start(_ W0: Tensor<Double>, _ F: [Tensor<Double>]) throws -> NamedTensors<Double> {
        let ratios = Tensor(zip(F[0].values, F[1].values).map { $0 / ($1 + eps) }, shape: W0.shape)
        let d = ratios.slices.map { $0.values.sum.squareRoot() }
        var usv = try W0.scalingRows(by: d).svd()
        usv.s = Double(rank) / loraAlpha * usv.s
        let (scaled, A) = usv.splitEvenly(rank: rank)
        let B = scaled.scalingRows(by: d.map { 1 / ($0 + eps) })
        return [
            "row_weight": Tensor(d, shape: [d.count]), "lora_A": A, "lora_B": B, "BA": product(B, A),
            "W_residual": W0.adding(product: B, A, alpha: -loraAlpha / Double(rank)),
            "singular_values_over_scaling": usv.leading(rank).s,
        ]
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        [
            "logits": streams.normal("z", 4, 5), "target": .vector([1, 4, -100, 0]), "W0": streams.normal("W0", 5, 4),
            "fisher_forget": streams.uniform("forget", [5, 4], from: 0, to: 1),
            "fisher_retain": streams.uniform("retain", [5, 4], from: 0, to: 1),
        ]
    }

    public let metrics = [
        MetricSpec("retainLoss", "Loss on what is retained", better: .lower, headline: true),
        MetricSpec("ascentRetainLoss", "By gradient ascent", better: .lower),
        MetricSpec("forgetChance", "Chance of what is forgotten", better: .lower),
        MetricSpec("plainForgetChance", "From LoRA's start", better: .lower),
    ]

    /// A linear model knows 12 examples to forget and 36 to retain by heart; 150 steps on A and B of rank 4 follow. The
    /// alternative is gradient ascent on what is to be forgotten; the last number is the chance of what is forgotten
    /// when A and B start as in LoRA.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let x = streams.normal("x", 48, 24)
        let xs = [x.leadingRows(12), x.rowsAfter(12)], ys = [0..<12, 12..<48].map { $0.map { $0 * 7 % 12 } }
        var method = self
        (method.rank, method.loraAlpha) = (4, 8)
        func seen(_ W: Tensor<Double>, _ i: Int) -> (z: Tensor<Double>, loss: Double, slope: Tensor<Double>) {
            let z = product(xs[i], transposed: false, W, transposed: true)
            let (loss, slope) = z.crossEntropy(ys[i])
            return (z, loss, slope)
        }
        var W = Tensor<Double>.zeros([12, 24])
        for step in 0..<600 { W = W - product(seen(W, step % 2).slope, transposed: true, xs[step % 2]) }
        let F = (0..<2).map { product(seen(W, $0).slope.map { $0 * $0 }, transposed: true, xs[$0].map { $0 * $0 }) }
        let start = try method.start(W, F)
        let (A, B) = (start["lora_A"]!, start["lora_B"]!)
        func unlearn(A: Tensor<Double>, B: Tensor<Double>, ascends: Bool = false) -> [(loss: Double, chance: Double)] {
            var (A, B, base) = (A, B, W.adding(product: B, A, alpha: -2))
            return (0..<150).map { _ in
                let now = (0..<2).map { seen(base.adding(product: B, A, alpha: 2), $0) }
                let away = ascends ? -1 * now[0].slope : method.hinge(now[0].z, ys[0]).gradient
                let G = product(away, transposed: true, xs[0]) + product(now[1].slope, transposed: true, xs[1])
                let steps = (product(B, transposed: true, G), product(G, transposed: false, A, transposed: true))
                (A, B) = (A - 0.2 * steps.0, B - 0.2 * steps.1)
                return (now[1].loss, exp(-now[0].loss))
            }
        }
        let runs = [
            unlearn(A: A, B: B), unlearn(A: A, B: B, ascends: true),
            unlearn(A: streams.kaiming("A", [4, 24], fanIn: 24), B: .zeros([12, 4])),
        ]
        return Demonstration(
            metrics: [
                "retainLoss": runs[0].last!.loss, "ascentRetainLoss": runs[1].last!.loss,
                "forgetChance": runs[0].last!.chance, "plainForgetChance": runs[2].last!.chance,
            ],
            axes: ("Step", "log10 of the loss on what is retained"),
            curves: zip(["LoKU", "ascent", "LoRA's start"], runs).map { .init($0, $1.map { log10($0.loss) }) })
    }
}
