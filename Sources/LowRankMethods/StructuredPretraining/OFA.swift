import LowRankCore
import MethodSupport

/// OFA: one network whose kernels and widths can be cut after training, without training again.
///
///     K_s = M (centre of K_l)        rows of s s entries; l -> s: 7 -> 5 -> 3; M starts as I, one for all channels
///     importance_j = sum_i |P_ij|     P: the layer behind the hidden channels, which stay sorted by importance
///     loss = a CE(softmax(teacher), student) + CE(smoothed labels, student);   the teacher is the full network
///
/// Progressive shrinking trains kernels, then depths, then widths, each time networks sampled of the choices so far.
/// Keeps the full network and, for each depthwise layer, an M for each cut: 25^2 + 9^2.
/// Parent: the full network.
/// Departs: one layer, one sort and one loss alone; depth, and batch norm measured for every cut, are the caller's.
/// H. Cai, C. Gan, T. Wang, Z. Zhang, S. Han, ICLR 2020, arXiv:1908.09791; code mit-han-lab/once-for-all.
public struct OFA: Mechanism {
    public static let card = MethodCard(
        id: "ofa", name: "OFA",
        paper: .init(
            title: "Once-for-All: Train One Network and Specialize it for Efficient Deployment",
            authors: "H. Cai, C. Gan, T. Wang, Z. Zhang, S. Han", year: 2020, arXiv: "1908.09791"),
        family: .structuredPretraining, kind: .mechanism,
        summary: "Trains one network whose kernels, depths and widths can be cut afterwards.",
        hyperparameters: [
            .choice("kernels", "3,5,7", of: ["3,5,7", "3,5", "5,7", "3,7"], "their sizes", source: "official code"),
            .real("kd_ratio", 1, "a, weight of the teacher", source: "official code"),
            .real("label_smoothing", 0.1, in: 0...1, "share that all classes have", source: "official code"),
        ],
        memory: "the full network and 25^2 + 9^2 for a depthwise layer", parent: "the full network",
        claims: ["80.0 % on ImageNet below 600M multiply-adds, up to 4.0 points above MobileNetV3"])

    /// Largest first.
    private let kernels: [Int]
    private let (teacherWeight, smoothing): (Double, Double)

    public init(_ h: Hyperparameters) {
        kernels = h.choice("kernels").split(separator: ",").map { Int($0)! }.reversed()
        (teacherWeight, smoothing) = (h.real("kd_ratio"), h.real("label_smoothing"))
    }

    private var cuts: [(large: Int, small: Int)] { Array(zip(kernels, kernels.dropFirst())) }

    /// - "weight" [C, 1, l, l] of the largest kernel, `<l>to<s>` [s s, s s] for each cut, "x" and "dy" [B, C, H, W];
    /// - "W_project" [out, hidden], "W_depth" [hidden, in];
    /// - "logits_student", "logits_teacher" [N, classes], "labels" [N].
    ///
    /// Outputs: `filter<s>` and `y<s>` of all sizes; of the sum of dy and the smallest one's y "grad.weight",
    /// `grad.<l>to<s>` and their norms "norm_grad.X"; "importance", "order", "<W_project, W_depth>_sorted"; "kd_loss",
    /// "ce_smoothed" and "total_loss".
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(
            inputs, of: Self.card.id,
            known: ["weight", "x", "dy", "W_project", "W_depth", "logits_student", "logits_teacher", "labels"]
                + cuts.map { "\($0.large)to\($0.small)" })
        var outputs = try convolve(given)
        let P = try given.tensor("W_project", extents: 2)
        let order = Self.order(P)
        outputs["importance"] = Tensor(P.magnitudes.columnSums, shape: [P.columns])
        outputs["order"] = .vector(order)
        outputs["W_project_sorted"] = P.transposed().gatheringRows(order).transposed()
        outputs["W_depth_sorted"] = try given.tensor("W_depth", P.columns, nil).gatheringRows(order)
        let student = try given.tensor("logits_student", extents: 2)
        let teacher = try given.tensor("logits_teacher", student.shape).rowSoftmax
        let own = student.crossEntropy(try given.indices("labels", student.rows, below: student.columns)).loss
        let kd = -teacher.dot(student.rowLogSoftmax) / Double(student.rows)
        let ce = (1 - smoothing) * own - smoothing * student.rowLogSoftmax.values.mean
        let total = teacherWeight * kd + ce
        (outputs["kd_loss"], outputs["ce_smoothed"], outputs["total_loss"]) = (.scalar(kd), .scalar(ce), .scalar(total))
        return outputs
    }

    /// Hidden channels, the most important first.
    private static func order(_ P: Tensor<Double>) -> [Int] { P.magnitudes.columnSums.fallingOrder }

    /// The kernels of all sizes, [C, s s] while they are computed, and what they make of x.
    private func convolve(_ given: GivenTensors) throws -> NamedTensors<Double> {
        let (net, weight) = (NamedGraph(), try given.tensor("weight", nil, 1, kernels[0], kernels[0]))
        let (g, C) = (net.g, weight.shape[0])
        let x = try given.tensor("x", nil, C, nil, nil)
        let dy = try given.tensor("dy", x.shape)
        let (grid, rows) = (ImageGrid(height: x.shape[2], width: x.shape[3]), g.constant(x.channelsLast))
        var filters = [net.kept(g.reshape(net.parameter("weight", weight), [C, kernels[0] * kernels[0]]))]
        for (large, small) in cuts {
            let (edge, count) = ((large - small) / 2, small * small)
            let centre = (0..<count).map { ($0 / small + edge) * large + $0 % small + edge }
            let M = net.parameter("\(large)to\(small)", try given.tensor("\(large)to\(small)", count, count))
            let cut = g.gatherColumns(filters.last!, try ColumnSelection(centre, of: large * large))
            filters.append(net.kept(g.linear(cut, M)))
        }
        let ys = zip(kernels, filters).map { size, filter in
            let window = SlidingWindow(size: size, padding: size / 2)
            return net.kept(g.depthwiseConvolution(rows, g.transpose(filter), on: grid, window))
        }
        net.run(g.total(g.multiply(ys.last!, g.constant(dy.channelsLast))))
        var outputs = NamedTensors<Double>()
        net.addGradients(to: &outputs)
        for (name, gradient) in outputs { outputs["norm_" + name] = .scalar(gradient.norm) }
        for (i, size) in kernels.enumerated() {
            outputs["filter\(size)"] = filters[i].value.reshaped([C, 1, size, size])
            outputs["y\(size)"] = ys[i].value.channelsFirst(x.shape)
        }
        return outputs
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let shapes = [
            ("weight", [2, 1, kernels[0], kernels[0]]), ("x", [1, 2, 4, 5]), ("dy", [1, 2, 4, 5]),
            ("W_project", [3, 5]), ("W_depth", [5, 2]), ("logits_student", [2, 4]), ("logits_teacher", [2, 4]),
        ] + cuts.map { ("\($0.large)to\($0.small)", [$0.small * $0.small, $0.small * $0.small]) }
        return NamedTensors([("labels", .vector([1, 0]))] + shapes.map { ($0, streams.normal($0, $1, deviation: 1)) })
    }

    public let metrics = [
        MetricSpec("error", "Error, mean of four widths", better: .lower, headline: true),
        MetricSpec("sortedError", "Sorted and cut", better: .lower), MetricSpec("cutError", "Cut", better: .lower),
        MetricSpec("ownError", "A fit for each width", better: .lower),
    ]

    /// Behind 32 random channels a layer P is fitted to the outputs of another network, then for its first 8, 16, 24
    /// and 32 channels at once, the most important ones first. The alternative sorts and cuts the first fit; beside it
    /// are the first fit cut without sorting, and a fit for each width. Errors are relative, on unseen examples.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (hidden, widths) = (32, [8, 16, 24, 32])
        func layer(_ x: Tensor<Double>, _ name: String, _ width: Int) -> Tensor<Double> {
            product(x, transposed: false, streams.normal(name, width, 8), transposed: true).map { max($0, 0) }
        }
        let inputs = ["x", "unseen"].map { streams.normal($0, 120, 8) }
        let targets = inputs.map { product(layer($0, "source", 12), streams.normal("source P", 12, 3)) }
        var channels = inputs.map { layer($0, "D", hidden) }
        func first(_ width: Int, _ h: Tensor<Double>) -> Tensor<Double> {
            h.scalingColumns(by: (0..<hidden).map { $0 < width ? 1 : 0 })
        }
        func fit(_ widths: [Int]) throws -> Tensor<Double> {
            let h = Tensor(stacking: widths.map { first($0, channels[0]) }).reshaped([widths.count * 120, hidden])
            return try h.leastSquares(Tensor(stacking: widths.map { _ in targets[0] }).reshaped([h.rows, 3]))
        }
        func errors(_ P: (Int) throws -> Tensor<Double>) rethrows -> [Double] {
            try widths.map { (product(first($0, channels[1]), try P($0)) - targets[1]).norm / targets[1].norm }
        }
        let full = try fit([hidden])
        let (cut, order) = (errors { _ in full }, Self.order(full.transposed()))
        channels = channels.map { $0.transposed().gatheringRows(order).transposed() }
        let (shared, sorted) = (try fit(widths), full.gatheringRows(order))
        let rows = try [errors { _ in shared }, errors { _ in sorted }, cut, errors { try fit([$0]) }]
        return Demonstration(
            metrics: Dictionary(uniqueKeysWithValues: zip(metrics.map(\.name), rows.map(\.mean))),
            axes: ("Quarters of the channels", "Error"),
            curves: zip(["OFA", "sorted and cut", "cut", "a fit for each"], rows).map { .init($0, $1, from: 1) })
    }
}
