import Foundation
import LowRankCore
import MethodSupport

/// Trans-LoRA: a LoRA moves to another base model without its data, by distillation on synthetic samples that a
/// discriminator takes for real ones.
///
///     candidates: synthetic samples;   p = softmax(discriminator logits)_yes;   kept: the first n_real with p > threshold
///     teacher labels = argmax h_s (W_s + (alpha_s / r_s) B_s A_s)^T             source base and LoRA
///     student logits = h_t (W_t + (alpha / r) B A)^T                            target base, new LoRA
///     A, B: AdamW on the cross-entropy with the teacher's labels
///
/// h_s and h_t are the features of the source and the target base, W_s and W_t their heads.
/// Keeps the source LoRA and the discriminator's, besides a few samples; the data are not needed again.
/// Parent: distillation on all synthetic samples, at threshold 0.
/// Departs: no official code; from summaries of the paper. One step of training on heads over given features h in the
/// place of whole models; the generation of candidates is the caller's.
/// R. Wang et al., NeurIPS 2024, arXiv:2405.17258.
public struct TransLoRA: Mechanism {
    public static let card = MethodCard(
        id: "trans-lora", name: "Trans-LoRA",
        paper: .init(
            title: "Trans-LoRA: towards data-free Transferable Parameter Efficient Finetuning",
            authors: "R. Wang, S. Ghosh, D. Cox, D. Antognini, A. Oliva, R. Feris, L. Karlinsky", year: 2024,
            arXiv: "2405.17258"),
        family: .merging, kind: .mechanism,
        summary:
            "Moves a LoRA to another base by distillation on synthetic samples that a discriminator takes for real.",
        hyperparameters: [
            .integer(
                "n_real", 1000, "samples to keep, as many as were trained on", source: "paper: the size of the data"),
            .real(
                "threshold", 0.5, in: 0...1, "least probability of a real sample",
                source: "paper: a yes or no question",
                leastChange: 0.5),
            .real("alpha", 16, "numerator of the new LoRA's scale", source: "a choice; the rank is 16 in the paper"),
            .real(
                "alpha_source", 16, "numerator of the source LoRA's scale",
                source: "a choice; the rank is 16 in the paper"),
            .real("lr", 1e-4, "learning rate of AdamW", source: "a choice"),
        ],
        memory: "two LoRAs for each task", parent: "distillation on all synthetic samples, at threshold 0",
        claims: [
            "at least as good as the source LoRA and the target base in nearly all pairs, also across families of models",
            "without the filter the gain is smaller", "holds over chains of transfers",
        ])

    private let count: Int
    private let threshold, alpha, sourceAlpha, rate: Double

    public init(_ h: Hyperparameters) {
        (count, threshold, rate) = (h.integer("n_real"), h.real("threshold"), h.real("lr"))
        (alpha, sourceAlpha) = (h.real("alpha"), h.real("alpha_source"))
    }

    /// Of "discriminator_logits" [N, 2] (yes, no), "h_source" [N, s], "W_source" [V, s], "source_A" [q, s], "source_B"
    /// [V, q], "h_target" [N, t], "W_target" [V, t], "lora_A" [r, t] and "lora_B" [V, r]: "real_probability" [N],
    /// "kept" [n], "teacher_logits" [n, V], "teacher_labels" [n], "student_logits" [n, V], "loss", "grad.lora_A" and
    /// "grad.lora_B", and after AdamW's first step "lora_A_after", "lora_B_after" and "loss_after". "rank" says r
    /// again.
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let inputs = try GivenTensors(
            tensors, of: Self.card.id,
            known: [
                "discriminator_logits", "h_source", "W_source", "source_A", "source_B", "h_target", "W_target",
                "lora_A", "lora_B",
                "rank",
            ])
        let logits = try inputs.tensor("discriminator_logits", nil, 2)
        let (hs, ht) = try (inputs.tensor("h_source", logits.rows, nil), inputs.tensor("h_target", logits.rows, nil))
        let Ws = try inputs.tensor("W_source", nil, hs.columns)
        let sourceA = try inputs.tensor("source_A", nil, hs.columns)
        let sourceB = try inputs.tensor("source_B", Ws.rows, sourceA.rows)
        let Wt = try inputs.tensor("W_target", Ws.rows, ht.columns)
        let A = try inputs.tensor("lora_A", nil, ht.columns)
        let B = try inputs.tensor("lora_B", Ws.rows, A.rows)
        try inputs.repeats("rank", A.rows)
        let real = (0..<logits.rows).map { 1 / (1 + exp(logits[$0, 1] - logits[$0, 0])) }
        let kept = Array(real.indices.filter { real[$0] > threshold }.prefix(count))
        guard !kept.isEmpty else { throw inputs.error("no candidate is taken for real") }
        let source = Ws.adding(product: sourceB, sourceA, alpha: sourceAlpha / Double(sourceA.rows))
        let teacher = product(hs.gatheringRows(kept), transposed: false, source, transposed: true)
        let labels = Self.labels(teacher)
        let student = Student(ht.gatheringRows(kept), labels, W: Wt, A: A, B: B, scale: alpha / Double(A.rows))
        let before = student.run()
        var outputs: NamedTensors<Double> = [
            "real_probability": Tensor(real, shape: [real.count]), "kept": .vector(kept), "teacher_logits": teacher,
            "teacher_labels": .vector(labels), "student_logits": student.logits.value, "loss": .scalar(before),
        ]
        student.net.addGradients(to: &outputs)
        student.firstAdamStep(rate)
        outputs["lora_A_after"] = student.net.parameters["lora_A"]!.value
        outputs["lora_B_after"] = student.net.parameters["lora_B"]!.value
        outputs["loss_after"] = .scalar(student.run())
        return outputs
    }

    private static func labels(_ logits: Tensor<Double>) -> [Int] {
        logits.slices.map { row in (0..<row.count).max { (row[$0], $1) < (row[$1], $0) }! }
    }

    /// The new LoRA on its base, with the teacher's labels.
    private struct Student {
        let net = NamedGraph()
        let logits: Node<Double>
        private let loss: Node<Double>

        init(
            _ h: Tensor<Double>, _ labels: [Int], W: Tensor<Double>, A: Tensor<Double>, B: Tensor<Double>, scale: Double
        ) {
            let g = net.g
            let x = g.constant(h)
            let low = g.linear(x, net.parameter("lora_A", A))
            let update = g.linear(low, net.parameter("lora_B", B), scale: scale)
            logits = net.kept(g.add(g.linear(x, g.constant(W)), update))
            loss = g.meanCrossEntropy(logits, labels)
        }

        func run() -> Double {
            net.run(loss)
            return loss.value[0]
        }

        /// The moments are those of one gradient, and there is no decay.
        func firstAdamStep(_ rate: Double) {
            for parameter in net.parameters.values {
                let step = parameter.gradient.values.map { rate * $0 / (abs($0) + 1e-8) }
                parameter.value.blend(keeping: 1, adding: -1, of: Tensor(step, shape: parameter.gradient.shape))
            }
        }
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        [
            "discriminator_logits": streams.normal("discriminator", 24, 2),
            "h_source": streams.normal("h_source", 24, 4),
            "W_source": streams.normal("W_source", 5, 4), "source_A": streams.normal("source_A", 1, 4),
            "source_B": streams.normal("source_B", 5, 1), "h_target": streams.normal("h_target", 24, 6),
            "W_target": streams.normal("W_target", 5, 6), "lora_A": streams.normal("lora_A", 2, 6),
            "lora_B": streams.normal("lora_B", 5, 2),
        ]
    }

    public let metrics = [
        MetricSpec("agreement", "Agreement with the teacher", better: .higher, headline: true, format: .percent),
        MetricSpec("unfiltered", "Without the filter", better: .higher, format: .percent),
        MetricSpec("base", "The target base", better: .neither, format: .percent),
    ]

    /// Real samples lie in 4 of 12 dimensions, three quarters of the synthetic ones in the others; a discriminator that
    /// sometimes errs tells them apart. A LoRA of rank 2 on the target learns the teacher's labels from the samples it
    /// keeps and, as the alternative, from all. The measure is how often it agrees with the teacher on unseen real
    /// samples, on average over six such problems.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let problems = (0..<6).map { Self.transfer(streams.scoped("problem \($0)")) }
        func curve(_ part: ((filtered: [Double], all: [Double])) -> [Double]) -> [(x: Double, y: Double)] {
            let curves = problems.map(part)
            return curves[0].indices.map { i in
                (20 * Double(i), curves.reduce(0) { $0 + $1[i] } / Double(curves.count))
            }
        }
        let (filtered, all) = (curve(\.filtered), curve(\.all))
        return Demonstration(
            metrics: ["agreement": filtered.last!.y, "unfiltered": all.last!.y, "base": filtered[0].y],
            axes: ("Updates", "Agreement with the teacher on real samples"),
            curves: [.init(name: "filtered", points: filtered), .init(name: "all samples", points: all)])
    }

    /// How often two students agree with the teacher, every 20 updates.
    private static func transfer(_ streams: RandomStreams) -> (filtered: [Double], all: [Double]) {
        let (latent, width, classes, count) = (4, 12, 4, 160)
        let frame: Tensor<Double> = streams.orthonormal("dimensions", [width, width])
        func real(_ name: String, _ count: Int) -> Tensor<Double> {
            product(2 * streams.normal(name, count, latent), frame.leadingRows(latent))
        }
        let junk = product(3 * streams.normal("junk", count, width - latent), frame.rowsAfter(latent))
        let samples = zip(real("synthetic", count).slices, junk.slices).enumerated().map { $0 % 4 == 0 ? $1.0 : $1.1 }
        let synthetic = Tensor(stacking: samples)
        let yes = (0..<count).map { ($0 % 4 == 0 ? 1.5 : -1.5) + streams.normal("discriminator \($0)", 1)[0] }
        let view = (1 / Double(width)).squareRoot() * streams.normal("target view", width, width)
        let source = streams.normal("source", classes, width)
        let target = 0.1 * streams.normal("target", classes, width)
        func teacher(_ x: Tensor<Double>) -> [Int] {
            Self.labels(product(x, transposed: false, source, transposed: true))
        }
        let test = real("test", 200)
        let (right, features) = (teacher(test), product(test, view))
        func agreement(_ W: Tensor<Double>) -> Double {
            let found = Self.labels(product(features, transposed: false, W, transposed: true))
            return Double(zip(found, right).count { $0 == $1 }) / Double(right.count)
        }
        func train(_ kept: [Int]) -> [Double] {
            let x = synthetic.gatheringRows(kept)
            let student = Student(
                product(x, view), teacher(x), W: target, A: 0.3 * streams.normal("A", 2, width),
                B: .zeros([classes, 2]), scale: 1)
            var (velocity, agreements) = ([String: Tensor<Double>](), [Double]())
            for update in 0...200 {
                if update % 20 == 0 {
                    let p = student.net.parameters
                    agreements.append(agreement(target.adding(product: p["lora_B"]!.value, p["lora_A"]!.value)))
                }
                _ = student.run()
                student.net.descend(0.02, &velocity)
            }
            return agreements
        }
        return (train((0..<count).filter { yes[$0] > 0 }), train(Array(0..<count)))
    }
}
