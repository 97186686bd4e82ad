import LowRankCore
import MethodSupport

/// HeLlO: the soft labels of a distilled data set are not stored but made, by a public image encoder with low-rank
/// changes.
///
///     f(x) = (W0 + s B_h A_h) g(x)                   W0: normalised text embeddings of the classes
///     g(x): the encoder, each convolution K + s B_c A_c;   here one convolution, ReLU, mean over positions, norm 1
///     fit:      loss = MSE(f(x), mean of weak teachers' logits) + lambda CE(f(x), y)
///     student:  MSE(student, f(x)) + beta CE(student, y)
///
/// Stored are A and B alone: encoder and text embeddings are public.
/// x is an image, y its class, CE the cross-entropy and MSE the mean squared error.
/// Keeps r (m + n) numbers of each changed weight, whatever the numbers of images and epochs.
/// Parent: zero-shot classification by the encoder, at B = 0.
/// Departs: no official code; the mean over teachers, the norm of the features and s are readings of the paper. One
/// convolution stands for the encoder; the update of the images is not there.
/// Yu, Liu, Chen, Ye, Wang, ICCV 2025, arXiv:2408.08201.
public struct HeLlO: Mechanism, LabelCompression {
    public static let card = MethodCard(
        id: "hello", name: "HeLlO",
        paper: .init(
            title: "Heavy Labels Out! Dataset Distillation with Label Space Lightening",
            authors: "Yu, Liu, Chen, Ye, Wang", year: 2025, arXiv: "2408.08201"),
        family: .compression, kind: .mechanism, otherKinds: [.compression],
        summary: "Stores the soft labels of a distilled data set as low-rank changes of a public image encoder that "
            + "makes them.",
        hyperparameters: [
            .real("scale", 1, "s, of the low-rank changes", source: "a choice"),
            .real("lambda", 0.5, "weight of the cross-entropy in the fit", source: "a choice"),
            .real("beta", 0.1, "weight of the cross-entropy for the student", source: "a choice"),
        ],
        memory: "r (m + n) numbers of each changed weight", parent: "zero-shot classification, at B = 0",
        claims: [
            "0.003 % of the bytes of stored labels on ImageNet-1K with 200 images a class",
            "ResNet-18 on ImageNet-100 with 1, 10 and 50 images a class 12.5, 48.9 and 69.4; RDED 8.1, 36.0 and 61.6",
            "on ImageNet-1K 12.9, 43.7 and 52.2; RDED 6.6, 42.0 and 56.5",
        ])

    private let scale: Double
    /// lambda and beta.
    public let fitCrossEntropy, studentCrossEntropy: Double

    public init(_ h: Hyperparameters) {
        (scale, fitCrossEntropy, studentCrossEntropy) = (h.real("scale"), h.real("lambda"), h.real("beta"))
    }

    public func form(rank: Int) -> any WeightForm { LowRankChange(rank: rank, scale: scale) }

    public func head<S: Scalar>(_ embeddings: Tensor<S>) throws -> Tensor<S> {
        guard embeddings.slices.allSatisfy({ $0.norm > 0 }) else {
            throw MethodError("\(Self.card.id): the embedding of a class is zero")
        }
        return embeddings.scalingRows(by: embeddings.slices.map { S(1 / $0.norm) })
    }

    /// Of "x" [N, channels, H, W], "conv_W" [d, channels, kh, kw], "conv_A" [p, channels kh kw], "conv_B" [d, p],
    /// "text_embeddings" [C, d], "head_A" [q, d], "head_B" [C, q], "teacher_logits" [teachers, N, C] and "labels" [N]:
    /// "head_init" [C, d], "features" [N, d], "zero_shot_logits", "soft_labels" and "teacher_mean" [N, C], "loss_mse",
    /// "loss_ce", "loss", its "grad.<conv, head>_<A, B>" and "stored_parameters"; beside "student_logits" [N, C] also
    /// "student_loss". "conv_rank" and "head_rank" say p and q again.
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let inputs = try GivenTensors(
            tensors, of: Self.card.id,
            known: [
                "x", "conv_W", "conv_A", "conv_B", "text_embeddings", "head_A", "head_B", "teacher_logits", "labels",
                "student_logits", "conv_rank", "head_rank",
            ])
        let projector = try Projector(inputs, self)
        let (N, C) = (projector.labels.shape[0], projector.labels.shape[1])
        let teachers = try inputs.tensor("teacher_logits", nil, N, C)
        let labels = try inputs.indices("labels", N, below: C)
        let mean = Tensor.mean(of: teachers.slices)
        let g = projector.net.g
        let loss = g.softLabelLoss(
            projector.labels, g.constant(mean), Indices(labels.map(Int32.init)), crossEntropy: fitCrossEntropy)
        projector.net.run(loss)
        guard projector.features.value.isFinite else {
            throw inputs.error("an image has no feature above zero, and no direction")
        }
        let soft = projector.labels.value
        var outputs: NamedTensors<Double> = [
            "head_init": projector.head, "features": projector.features.value,
            "zero_shot_logits": product(projector.features.value, transposed: false, projector.head, transposed: true),
            "soft_labels": soft, "teacher_mean": mean,
            "loss_mse": .scalar(loss.squaredError.value), "loss_ce": .scalar(loss.crossEntropy.value),
            "loss": .scalar(loss.value),
            "stored_parameters": .scalar(projector.net.parameters.values.reduce(0) { $0 + $1.info.count }),
        ]
        projector.net.addGradients(to: &outputs)
        if inputs.has("student_logits") {
            let student = try inputs.tensor("student_logits", N, C)
            let net = NamedGraph()
            let loss = net.g.softLabelLoss(
                net.g.constant(student), net.g.constant(soft), Indices(labels.map(Int32.init)), crossEntropy: studentCrossEntropy)
            net.run()
            outputs["student_loss"] = .scalar(loss.value)
        }
        return outputs
    }

    /// f on a batch of images.
    private struct Projector {
        let net: NamedGraph
        /// W0 [C, d].
        let head: Tensor<Double>
        let features, labels: Node<Double>

        init(_ inputs: GivenTensors, _ method: HeLlO) throws {
            let x = try inputs.tensor("x", nil, nil, nil, nil)
            let K = try inputs.tensor("conv_W", nil, x.shape[1], nil, nil)
            let (d, window) = (K.shape[0], (height: K.shape[2], width: K.shape[3]))
            let size = x.shape[1] * window.height * window.width
            let (convA, text) = try (inputs.tensor("conv_A", nil, size), inputs.tensor("text_embeddings", nil, d))
            let convB = try inputs.tensor("conv_B", d, convA.rows)
            let headA = try inputs.tensor("head_A", nil, d)
            let headB = try inputs.tensor("head_B", text.rows, headA.rows)
            try inputs.repeats("conv_rank", convA.rows)
            try inputs.repeats("head_rank", headA.rows)
            guard x.shape[2] >= window.height, x.shape[3] >= window.width else {
                throw inputs.error("the window is larger than 'x'")
            }
            head = try method.head(text)
            let patches = Self.patches(x, window)
            let net = NamedGraph()
            let g = net.g
            func changed(
                _ x: Node<Double>, _ W: Tensor<Double>, _ name: String, _ A: Tensor<Double>, _ B: Tensor<Double>
            ) -> Node<Double> {
                LowRankChange.apply(
                    x, K: g.constant(W), A: net.parameter(name + "_A", A), B: net.parameter(name + "_B", B), scale: method.scale,
                    in: g)
            }
            let maps = g.relu(changed(g.constant(patches), K.reshaped([d, size]), "conv", convA, convB))
            let features = net.kept(g.normalise(g.tokenMeans(maps, context: patches.rows / x.shape[0])))
            self.net = net
            self.features = features
            labels = net.kept(changed(features, head, "head", headA, headB))
        }

        /// The mean of (f(x) - target)^2.
        func squaredError(_ target: Tensor<Double>) -> Node<Double> {
            net.g.total(
                net.g.square(net.g.subtract(net.g.constant(target), from: labels)), weight: 1 / Double(target.count))
        }

        /// [N places, channels kh kw], windows without a margin.
        private static func patches(_ x: Tensor<Double>, _ window: (height: Int, width: Int)) -> Tensor<Double> {
            let (channels, H, W) = (x.shape[1], x.shape[2], x.shape[3])
            let (down, right) = (H - window.height + 1, W - window.width + 1)
            var values: [Double] = []
            for image in x.slices {
                let pixels = image.values
                for place in 0..<down * right {
                    for c in 0..<channels {
                        for row in place / right..<place / right + window.height {
                            let start = (c * H + row) * W + place % right
                            values += pixels[start..<start + window.width]
                        }
                    }
                }
            }
            let size = channels * window.height * window.width
            return Tensor(values, shape: [values.count / size, size])
        }
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        Self.problem(streams, images: 4, pixels: 4)
    }

    private static func problem(_ streams: RandomStreams, images: Int, pixels: Int) -> NamedTensors<Double> {
        [
            "x": streams.normal("x", images, 2, pixels, pixels), "conv_W": 0.4 * streams.normal("conv_W", 8, 2, 3, 3),
            "conv_A": 0.3 * streams.normal("conv_A", 2, 18), "conv_B": 0.3 * streams.normal("conv_B", 8, 2),
            "text_embeddings": streams.normal("text", 5, 8), "head_A": 0.3 * streams.normal("head_A", 2, 8),
            "head_B": 0.3 * streams.normal("head_B", 5, 2), "teacher_logits": streams.normal("teachers", 2, images, 5),
            "labels": Tensor((0..<images).map { Double($0 % 5) }, shape: [images]),
            "student_logits": streams.normal("student", images, 5),
        ]
    }

    public let metrics = [
        MetricSpec("error", "Error of the labels", better: .lower, headline: true, format: .percent),
        MetricSpec("zeroShotError", "Of zero-shot labels", better: .lower, format: .percent),
        MetricSpec("storage", "Stored, of all soft labels", better: .lower, format: .percent),
    ]

    /// A teacher, the encoder and the head with changes of rank 2, labels 32 images. The error is how far the labels of
    /// the projector that is fitted to it are from the teacher's, relative to their size; the alternative is the
    /// encoder without changes. What is stored is given as a share of all labels under 100 augmentations.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        func projector(_ tensors: NamedTensors<Double>) throws -> Projector {
            try Projector(GivenTensors(tensors, of: Self.card.id) { _ in true }, self)
        }
        let (images, changes) = (32, ["conv_A", "conv_B", "head_A", "head_B"])
        let problem = Self.problem(streams, images: images, pixels: 6)
        let teacher = try projector(problem.mapTensors { changes.contains($0) ? 2 * $1 : $1 })
        teacher.net.run()
        let target = teacher.labels.value
        let student = try projector(
            problem.mapTensors { name, tensor in
                switch name {
                case "conv_A", "head_A": 0.3 * streams.normal("start " + name, tensor.rows, tensor.columns)
                case "conv_B", "head_B": .zeros(tensor.shape)
                default: tensor
                }
            })
        let loss = student.squaredError(target)
        var (velocity, points) = ([String: Tensor<Double>](), [(x: Double, y: Double)]())
        for update in 0...400 {
            student.net.run(loss)
            if update % 40 == 0 { points.append((Double(update), (student.labels.value - target).norm / target.norm)) }
            student.net.descend(0.2, &velocity)
        }
        let stored = student.net.parameters.values.reduce(0) { $0 + $1.info.count }
        return Demonstration(
            metrics: [
                "error": points.last!.y, "zeroShotError": points[0].y,
                "storage": Double(stored) / Double(100 * target.count),
            ],
            axes: ("Updates", "Relative distance from the teacher's labels"),
            curves: [
                .init(name: "low-rank projector", points: points),
                .init(name: "zero-shot", points: [(0, points[0].y), (400, points[0].y)]),
            ])
    }
}
