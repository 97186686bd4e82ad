import Foundation
import LowRankCore
import MethodSupport

/// Projection head: a contrastive loss behind a layer that is thrown away, or behind fixed weights of the features.
///
///     h = W1 x,   z = W2 h   or, reweighted,   z_i = kappa^-i h_i, i from 0
///     loss = mean_i (-mean of s_ij over j of the same class + log sum_(j != i) exp(s_ij)),   s_ij = cos(z_i, z_j) / T
///
/// x are the inputs, h the features that are used, T is the temperature. Gradient descent makes the weights of features
/// more unequal from layer to layer: from a small balanced start, with W1 W1^T = W2^T W2, a feature of weight s in z
/// has sqrt(s) in h. h keeps weak features that z loses.
/// Keeps W2 in training alone, or nothing.
/// Parent: the loss on h itself, at kappa = 1.
/// Departs: the loss, its gradients and two linear layers; labels say what is alike, in the place of augmentations.
/// Y. Xue, E. Gan, J. Ni, S. Joshi, B. Mirzasoleiman, ICLR 2024, arXiv:2403.11391.
public struct ProjectionHead: Mechanism {
    public static let card = MethodCard(
        id: "projection-head", name: "Projection head",
        paper: .init(
            title: "Investigating the Benefits of Projection Head for Representation Learning",
            authors: "Y. Xue, E. Gan, J. Ni, S. Joshi, B. Mirzasoleiman", year: 2024, arXiv: "2403.11391"),
        family: .structuredPretraining, kind: .mechanism,
        summary: "Better features from contrastive learning: its loss acts behind a layer that is dropped after "
            + "training.",
        hyperparameters: [
            .real("temperature", 0.5, in: 0.01...1e6, "T", source: "official code"),
            .real("kappa", 1.05, in: 0.01...100, "base of the fixed weights", source: "official code"),
        ],
        memory: "W2, in training alone", parent: "the loss on the features, at kappa = 1",
        claims: [
            "features before the head beat those behind it for classes, subclasses and the worst group",
            "fixed weights do as well as a trained head",
        ])

    private let (temperature, kappa): (Double, Double)

    public init(_ h: Hyperparameters) { (temperature, kappa) = (h.real("temperature"), h.real("kappa")) }

    /// Of "x" [N, d], "W1" [h, d], "W2" [o, h] and "labels" [N]: "h", "z", "loss", its "grad.W1", "grad.W2"; with the
    /// fixed weights in the place of W2 "loss_reweight" and "grad_reweight.W1".
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(inputs, of: Self.card.id, known: ["x", "W1", "W2", "labels"])
        let x = try given.tensor("x", extents: 2)
        let W1 = try given.tensor("W1", nil, x.columns)
        let W2 = try given.tensor("W2", nil, W1.rows)
        let labels = try given.indices("labels", x.rows, below: 1 << 30)
        guard labels.allSatisfy({ label in labels.count { $0 == label } > 1 }) else {
            throw given.error("a label stands alone, and nothing is like it")
        }
        let trained = step(x, labels, W1, W2), fixed = step(x, labels, W1, nil)
        guard trained.loss.isFinite, fixed.loss.isFinite else { throw given.error("an example has no direction") }
        return [
            "h": trained.h, "z": trained.z, "loss": .scalar(trained.loss), "grad.W1": trained.gradients[0],
            "grad.W2": trained.gradients[1], "loss_reweight": .scalar(fixed.loss),
            "grad_reweight.W1": fixed.gradients[0],
        ]
    }

    /// The loss behind W2, or behind the fixed weights, and its gradients.
    private func step(
        _ x: Tensor<Double>, _ labels: [Int], _ W1: Tensor<Double>, _ W2: Tensor<Double>?
    ) -> (h: Tensor<Double>, z: Tensor<Double>, loss: Double, gradients: [Tensor<Double>]) {
        let (net, N) = (NamedGraph(), x.rows)
        let g = net.g
        let h = net.kept(g.linear(g.constant(x), net.parameter("W1", W1)))
        let weights = Tensor((0..<W1.rows).map { pow(kappa, -Double($0)) }, shape: [W1.rows])
        let z = net.kept(W2.map { g.linear(h, net.parameter("W2", $0)) } ?? g.multiply(h, byRow: g.constant(weights)))
        let unit = g.normalise(z)
        let similarities = g.reshape(g.linear(unit, unit, scale: 1 / temperature), [N * N, 1])
        // All but those of an example with itself.
        let pairs = (0..<N).flatMap { i in (0..<N).filter { $0 != i }.map { i * N + $0 } }
        let others = g.reshape(g.gatherRows(similarities, Indices(pairs.map(Int32.init))), [N, N - 1])
        let shares = pairs.map { pair in
            labels[pair / N] == labels[pair % N] ? 1 / Double(labels.count { $0 == labels[pair / N] } - 1) : 0
        }
        let logs = g.log(g.softmax(others))
        let loss = g.total(g.multiply(logs, g.constant(Tensor(shares, shape: [N, N - 1]))), weight: -1 / Double(N))
        net.run(loss)
        return (h.value, z.value, loss.value[0], ["W1", "W2"].compactMap { net.parameters[$0]?.gradient })
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        [
            "x": streams.normal("x", 6, 4), "W1": streams.normal("W1", 3, 4), "W2": streams.normal("W2", 3, 3),
            "labels": .vector([0, 1, 0, 1, 0, 1]),
        ]
    }

    public let metrics = [
        MetricSpec("accuracy", "Subclasses, before the head", better: .higher, headline: true, format: .percent),
        MetricSpec("behindAccuracy", "Behind the head", better: .higher, format: .percent),
        MetricSpec("reweightedAccuracy", "Before fixed weights", better: .higher, format: .percent),
        MetricSpec("startAccuracy", "Before training", better: .higher, format: .percent),
    ]

    /// Two classes of two subclasses: the class is a strong feature, the subclass a weak one that the loss does not ask
    /// for. The measure is how often unseen examples are nearest in direction to the mean of their subclass, by
    /// features before the head and behind it (the alternative). Training starts balanced and makes this harder
    /// everywhere.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (N, d, steps) = (32, 4, 120)
        let (subclasses, classes) = ((0..<N).map { $0 % 4 }, (0..<N).map { $0 % 4 / 2 })
        func examples(_ name: String) -> Tensor<Double> {
            var x = 0.3 * streams.normal(name, N, d)
            for (i, s) in subclasses.enumerated() {
                x[i, 0] += s < 2 ? 1 : -1
                x[i, 1] += s % 2 == 0 ? 0.6 : -0.6
            }
            return x
        }
        let (x, unseen) = (examples("x"), examples("unseen"))
        let turn: Tensor<Double> = streams.orthonormal("W1", [d, d])
        func accuracy(_ W: Tensor<Double>) -> Double {
            let h = [x, unseen].map { product($0, transposed: false, W, transposed: true) }
            return h[1].accuracyOfClassMeans(subclasses, seen: h[0], subclasses)
        }
        // W1 = c Q, W2 = c Q^T is balanced.
        var (W1, W2, fixed) = (0.3 * turn, 0.3 * turn.transposed(), 0.3 * turn)
        var curves: [[Double]] = [[], [], []]
        for _ in 0..<steps {
            for (i, W) in [W1, product(W2, W1), fixed].enumerated() { curves[i].append(accuracy(W)) }
            let (trained, reweighted) = (step(x, classes, W1, W2), step(x, classes, fixed, nil))
            (W1, W2) = (W1 - 0.05 * trained.gradients[0], W2 - 0.05 * trained.gradients[1])
            fixed = fixed - 0.05 * reweighted.gradients[0]
        }
        return Demonstration(
            metrics: [
                "accuracy": curves[0].last!, "behindAccuracy": curves[1].last!, "reweightedAccuracy": curves[2].last!,
                "startAccuracy": curves[0][0],
            ],
            axes: ("Update", "Accuracy of subclasses"),
            curves: zip(["before the head", "behind it", "before fixed weights"], curves).map { .init($0, $1) })
    }
}
