import Foundation
import LowRankCore
import MethodSupport

// The example and the demonstration of RPCANet: scenes of a low-rank background and bright objects.

extension RPCANet {
    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        func normal(_ name: String, _ shape: [Int], _ deviation: Double = 1) -> Tensor<Double> {
            streams.normal("example/" + name, shape, deviation: deviation)
        }
        var inputs = parameters(streams).renamed { "param." + $0 }
        for (name, shape) in shapes where name.hasSuffix("weight") && shape.count == 1 {
            inputs["buffer." + name.dropLast("weight".count) + "running_mean"] = normal(name + "/mean", shape, 0.2)
            inputs["buffer." + name.dropLast("weight".count) + "running_var"] = streams.uniform(
                name + "/var", shape, from: 0.5, to: 1.5)
        }
        for name in ["D", "T", "mask"] { inputs[name] = normal(name, [2, 1, 5, 4]) }
        for name in ["x", "dy"] { inputs[name] = normal(name, [2, 4, 5, 4]) }
        inputs["param.conv.weight"] = normal("K", [4, 4, 3, 3])
        for (at, shape) in [("1", [2, 4, 1, 1]), ("2", [2]), ("4", [4, 2, 1, 1]), ("5", [4])] {
            inputs["param.attn.avg_channel.\(at).weight"] = normal("attn\(at)", shape)
            inputs["param.attn.avg_channel.\(at).bias"] = normal("attn\(at)/bias", [shape[0]])
            guard shape.count == 1 else { continue }
            inputs["buffer.attn.avg_channel.\(at).running_mean"] = normal("attn\(at)/mean", shape)
            inputs["buffer.attn.avg_channel.\(at).running_var"] = streams.uniform(
                "attn\(at)/var", shape, from: 0.5, to: 1.5)
        }
        return inputs
    }

    /// Xavier-normal kernels, zero biases, norms that change nothing, epsilon = 0.01.
    private func parameters(_ streams: RandomStreams) -> NamedTensors<Double> {
        NamedTensors(
            shapes.map { name, shape in
                if name == "sparse.epsilon" { return (name, Tensor([0.01], shape: [1])) }
                guard shape.count == 4 else {
                    return (name, Tensor(repeating: name.hasSuffix("weight") ? 1 : 0, shape: shape))
                }
                let deviation = (2 / Double(9 * (shape[0] + shape[1]))).squareRoot()
                return (name, streams.normal(name, shape, deviation: deviation))
            })
    }

    public var metrics: [MetricSpec] {
        [
            MetricSpec("overlap", "Intersection over union", better: .higher, headline: true, format: .percent),
            MetricSpec("rpcaOverlap", "The same of RPCA", better: .higher, format: .percent),
        ]
    }

    /// Scenes of 12 x 12 pixels: a background of rank 2, two bright blobs of 2 x 2 and noise; 12 to learn from and 12
    /// new ones. Two stages of 4 channels with one convolution in the middle take 80 steps of Adam on the squared
    /// distance of T from the mask; objects are where T is above a half. The alternative is the sparse part of RPCA,
    /// cut at the level that suits the new scenes best.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let method = RPCANet(channel: 4, middle: 1)
        let (seen, new) = (Self.scenes(streams.scoped("seen")), Self.scenes(streams.scoped("new")))
        let trained = try Unfolded(method, stages: 2, seen.images, seen.masks, streams)
        let tested = try Unfolded(method, stages: 2, new.images, new.masks, streams)
        var course: [(step: Double, overlap: Double)] = []
        for step in 0...80 {
            if step % 10 == 0 {
                course.append((Double(step), Self.overlap(tested.objects(with: trained), new.masks, level: 0.5)))
            }
            trained.train()
        }
        let rpca = RPCA(try Hyperparameters([:], specs: RPCA.card.hyperparameters, method: "rpca"))
        let sparse: [Double] = try new.images.slices.flatMap { image in
            try rpca.recover(["D": image.reshaped([12, 12])], streams: streams) { _, _ in }.parts["S"]!.values
        }
        let split = Tensor(sparse, shape: new.images.shape)
        let best = (1...20).map { Self.overlap(split, new.masks, level: 0.05 * Double($0)) }.max()!
        return Demonstration(
            metrics: ["overlap": course.last!.overlap, "rpcaOverlap": best],
            axes: ("Step", "Intersection over union on new scenes"),
            curves: [
                .init(name: "RPCANet", points: course.map { ($0.step, $0.overlap) }),
                .init(name: "RPCA", points: course.map { ($0.step, best) }),
            ])
    }

    private static func scenes(_ streams: RandomStreams) -> (images: Tensor<Double>, masks: Tensor<Double>) {
        let (count, size) = (12, 12)
        var (images, masks): ([Double], [Double]) = ([], [])
        for i in 0..<count {
            let left: Tensor<Double> = streams.uniform("left\(i)", [size, 2], from: 0, to: 0.6)
            let right: Tensor<Double> = streams.uniform("right\(i)", [2, size], from: 0, to: 1)
            var mask = Tensor<Double>.zeros([size, size])
            let corners: Tensor<Double> = streams.uniform("blobs\(i)", [2, 2], from: 0, to: Double(size - 1))
            for blob in corners.slices {
                for place in [(0, 0), (0, 1), (1, 0), (1, 1)] {
                    mask[Int(blob[0]) + place.0, Int(blob[1]) + place.1] = 1
                }
            }
            let noise: Tensor<Double> = streams.normal("noise\(i)", [size, size], deviation: 0.2)
            images += (product(left, right) + 0.7 * mask + noise).values
            masks += mask.values
        }
        let shape = [count, 1, size, size]
        return (Tensor(images, shape: shape), Tensor(masks, shape: shape))
    }

    private static func overlap(_ objects: Tensor<Double>, _ masks: Tensor<Double>, level: Double) -> Double {
        let pairs = zip(objects.values, masks.values).map { ($0 > level, $1 > 0.5) }
        return Double(pairs.count { $0 && $1 }) / Double(max(pairs.count { $0 || $1 }, 1))
    }

    /// A network of several stages on a batch of images.
    private final class Unfolded {
        private let net: ImageNet
        private let objects: Node<Double>
        /// Of the images that the objects are.
        private let shape: [Int]
        private let loss: MeanSquaredError<Double>
        private var moments: [(Tensor<Double>, Tensor<Double>)]
        private var steps = 0

        init(
            _ method: RPCANet, stages: Int, _ images: Tensor<Double>, _ masks: Tensor<Double>, _ streams: RandomStreams
        ) throws {
            net = ImageNet(ImageGrid(height: images.shape[2], width: images.shape[3]), normalisesBatch: true)
            shape = masks.shape
            var D = net.input(images)
            var T = net.input(.zeros(images.shape))
            for stage in 0..<stages {
                let weights = net.record(method.parameters(streams.scoped("\(stage)")), [:])
                (_, T, D) = method.append(net, weights, D, T)
            }
            objects = T
            net.graph.keep(T)
            loss = net.graph.meanSquaredError(T, net.graph.constant(masks.channelsLast))
            net.graph.compile()
            moments = net.parameters.map { (.zeros($0.value.info.shape), .zeros($0.value.info.shape)) }
        }

        /// One step of Adam, 0.01 long.
        func train() {
            net.fill()
            net.graph.forward()
            net.graph.backward(from: [(loss.output, nil)])
            steps += 1
            let (b1, b2) = (1 - pow(0.9, Double(steps)), 1 - pow(0.999, Double(steps)))
            for (i, parameter) in net.parameters.map(\.value).enumerated() {
                let gradient = parameter.gradient.values
                var value = parameter.value.values
                var (m, v) = (moments[i].0.values, moments[i].1.values)
                for k in gradient.indices {
                    m[k] = 0.9 * m[k] + 0.1 * gradient[k]
                    v[k] = 0.999 * v[k] + 0.001 * gradient[k] * gradient[k]
                    value[k] -= 0.01 * (m[k] / b1) / ((v[k] / b2).squareRoot() + 1e-8)
                }
                let shape = parameter.info.shape
                moments[i] = (Tensor(m, shape: shape), Tensor(v, shape: shape))
                parameter.value.assign(Tensor(value, shape: shape))
            }
        }

        /// T of the last stage, with the parameters of another network of the same form.
        func objects(with other: Unfolded) -> Tensor<Double> {
            for (mine, theirs) in zip(net.parameters, other.net.parameters) {
                mine.value.value.assign(theirs.value.value)
            }
            net.fill()
            net.graph.forward()
            return objects.value.channelsFirst(shape)
        }
    }
}

extension NamedTensors {
    fileprivate func renamed(_ name: (String) -> String) -> NamedTensors {
        NamedTensors(map { (name($0.name), $0.tensor) })
    }
}
