import Foundation
import LowRankCore
import MethodSupport

/// CLIP2Point: the features of several views of an object become one by an adapter, on two frozen encoders side by side.
///
///     h_v = BN1(w_v f_v)                    v = 1, ..., V views, f_v: d features, w: a weight for each view, 0.5 at the start
///     y = W2 ReLU(BN2(W1 [h_1; ...; h_V] + b1)) + b2        W1: d x V d, W2: d x d
///     both paths:  (y_depth + y_image) / 2, whose direction is compared with those of the classes' texts
///
/// BN are batch norms, here with given means and variances; BN1 is over all views.
/// Stores d^2 (V + 1) + 6 d + V numbers for each of the two encoders, and the means and variances.
/// Parent: none here.
/// Departs: one path by itself, without dropout, its norms as after training. The contrastive pre-training of the depth encoder
/// on pairs of images and depth maps is left out.
/// T. Huang et al., CLIP2Point, ICCV 2023, arXiv:2210.01055; code tyhuang0428/CLIP2Point.
public struct CLIP2Point: Mechanism {
    public static let card = MethodCard(
        id: "clip2point", name: "CLIP2Point",
        paper: .init(
            title: "CLIP2Point: Transfer CLIP to Point Cloud Classification with Image-Depth Pre-training",
            authors: "T. Huang et al.", year: 2023, arXiv: "2210.01055"),
        family: .adaptiveAdapters, kind: .mechanism,
        summary: "Recognises point clouds by CLIP: an adapter makes one feature of several views, on two frozen "
            + "encoders.",
        hyperparameters: [],
        memory: "d^2 (V + 1) + 6 d + V weights for each encoder", parent: nil,
        claims: ["above PointCLIP on ModelNet10, ModelNet40 and ScanObjectNN, without and with few examples"])

    private static let (prefix, eps) = ("global_f.", 1e-5)

    public init(_ h: Hyperparameters) {}

    /// - "x" [N V, d], the views of an object one after the other, "fusion_ratio" [V], "dy" [N, d];
    /// - `global_f.<i>.weight` and ".bias" of the norms 0.bn and 4 [d] and of the layers 3 [d, V d] and 7 [d, d];
    /// - `global_f.<i>.running_mean` and ".running_var" [d] of the norms;
    /// - "views" and "features" say V and d again.
    ///
    /// Outputs: "y" [N, d], "grad.X" of x and of all that trains.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let (given, net) = (GivenTensors(inputs, of: Self.card.id), NamedGraph())
        let y = try path(given, net.parameter("x", try given.tensor("x", extents: 2)), in: net)
        let norms = ["0.bn.running_mean", "0.bn.running_var", "4.running_mean", "4.running_var"].map { Self.prefix + $0 }
        try given.checkNames(["dy", "views", "features"] + norms + net.parameters.keys)
        net.run(y, derivative: try given.tensor("dy", y.rows, y.columns))
        var outputs: NamedTensors<Double> = ["y": y.value]
        net.addGradients(to: &outputs)
        return outputs
    }

    private func path(_ given: GivenTensors, _ x: Node<Double>, in net: NamedGraph) throws -> Node<Double> {
        let (d, g) = (x.columns, net.g)
        let ratio = try given.tensor("fusion_ratio", extents: 1)
        let V = ratio.count
        guard x.rows % V == 0 else { throw given.error("'x' has \(x.rows) rows, not those of objects with \(V) views") }
        try given.repeats(["views": V, "features": d])
        func parameter(_ name: String, _ shape: [Int]) throws -> Node<Double> {
            net.parameter(Self.prefix + name, try given.tensor(Self.prefix + name, shape))
        }
        func norm(_ name: String, _ z: Node<Double>) throws -> Node<Double> {
            let means = try given.tensor(Self.prefix + name + ".running_mean", d)
            let factors = try given.tensor(Self.prefix + name + ".running_var", d).values.map { variance in
                guard variance + Self.eps > 0 else { throw given.error("'\(Self.prefix)\(name).running_var' has \(variance)") }
                return 1 / (variance + Self.eps).squareRoot()
            }
            let normed = g.multiply(
                g.add(row: g.constant(-1 * means), to: z), byRow: g.constant(Tensor(factors, shape: [d])))
            let scaled = g.multiply(normed, byRow: try parameter(name + ".weight", [d]))
            return g.add(row: try parameter(name + ".bias", [d]), to: scaled)
        }
        func layer(_ name: String, _ z: Node<Double>) throws -> Node<Double> {
            g.linear(z, try parameter(name + ".weight", [d, z.columns]), bias: try parameter(name + ".bias", [d]))
        }
        let viewOfRow = Indices((0..<x.rows).map { Int32($0 % V) })
        let weights = g.gatherRows(g.reshape(net.parameter("fusion_ratio", ratio), [V, 1]), viewOfRow)
        let views = try norm("0.bn", g.multiply(x, byColumn: weights))
        let joined = try layer("3", g.reshape(views, [x.rows / V, V * d]))
        return try layer("7", g.relu(try norm("4", joined)))
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        var inputs = Self.start(streams, views: 2, features: 4)
        for name in inputs.names where name.contains("running") { inputs[name] = streams.uniform(name, [4], from: 0.5, to: 2) }
        (inputs["x"], inputs["dy"]) = (streams.normal("x", 6, 4), streams.normal("dy", 3, 4))
        return inputs
    }

    /// Layers as PyTorch's and norms that change nothing.
    private static func start(_ streams: RandomStreams, views V: Int, features d: Int) -> NamedTensors<Double> {
        func filled(_ value: Double, _ count: Int) -> Tensor<Double> { Tensor(repeating: value, shape: [count]) }
        var inputs: NamedTensors<Double> = ["fusion_ratio": filled(0.5, V)]
        for name in ["0.bn", "4"].map({ prefix + $0 }) {
            (inputs[name + ".weight"], inputs[name + ".bias"]) = (filled(1, d), filled(0, d))
            (inputs[name + ".running_mean"], inputs[name + ".running_var"]) = (filled(0, d), filled(1, d))
        }
        for (name, n) in [("3", V * d), ("7", d)] {
            inputs["\(prefix)\(name).weight"] = streams.kaiming("W" + name, [d, n], fanIn: n)
            inputs["\(prefix)\(name).bias"] = streams.kaiming("b" + name, [d], fanIn: n)
        }
        return inputs
    }

    public let metrics = [
        MetricSpec("both", "Accuracy of both paths", better: .higher, headline: true, format: .percent),
        MetricSpec("first", "Accuracy of the first path", better: .higher, format: .percent),
        MetricSpec("second", "Accuracy of the second path", better: .higher, format: .percent),
    ]

    /// Objects of 4 classes in 3 views. Two frozen random encoders see a view, each with noise of its own. Their paths
    /// learn from 8 objects of each class; both together are the mean, and the alternative is the first path alone.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (V, d, classes, steps) = (3, 6, 4, 80)
        let texts: Tensor<Double> = streams.normal("texts", classes, d).unitRows
        let kinds: Tensor<Double> = streams.normal("kinds", classes, V * d)
        /// The features of both encoders, [N V, d], and the classes.
        func objects(_ name: String, _ count: Int) -> (features: [Tensor<Double>], labels: [Int]) {
            let labels = (0..<count).map { $0 % classes }
            let shapes = kinds.gatheringRows(labels).reshaped([count * V, d])
            let features = (0..<2).map { encoder in
                let seen = shapes + streams.normal("\(name) \(encoder)", [count * V, d], deviation: 2)
                return product(seen, streams.normal("encoder \(encoder)", [d, d], deviation: 0.4)).map(tanh)
            }
            return (features, labels)
        }
        let (train, test) = (objects("train", 8 * classes), objects("test", 200))
        /// The answers of a path in every step.
        let answers = try (0..<2).map { encoder in
            var velocity: [String: Tensor<Double>] = [:]
            let inputs = GivenTensors(Self.start(streams.scoped("\(encoder)"), views: V, features: d), of: Self.card.id)
            let (net, testing) = (NamedGraph(), NamedGraph())
            let y = try path(inputs, net.g.constant(train.features[encoder]), in: net)
            let loss = net.g.meanCrossEntropy(net.g.linear(net.g.normalise(y), net.g.constant(texts), scale: 10), train.labels)
            let answer = testing.kept(try path(inputs, testing.g.constant(test.features[encoder]), in: testing))
            return (0..<steps).map { _ in
                for (name, parameter) in testing.parameters { parameter.value = net.parameters[name]!.value }
                testing.run()
                net.run(loss)
                net.descend(0.02, &velocity)
                return answer.value
            }
        }
        let paths = [zip(answers[0], answers[1]).map { $0 + $1 }, answers[0], answers[1]].map { path in
            path.map { product($0.unitRows, transposed: false, texts, transposed: true).accuracy(test.labels) }
        }
        return Demonstration(
            metrics: Dictionary(uniqueKeysWithValues: zip(metrics.map(\.name), paths.map { $0.last! })),
            axes: ("Update", "Accuracy on other objects"),
            curves: zip(["both paths", "first path", "second path"], paths).map { .init($0, $1) })
    }
}
