import LowRankCore
import MethodSupport

/// y = x + conv_L(ReLU(... conv_1(x))), its kernels as matrices [out, k k in], channels last.
struct ResidualConvolutions {
    let pre, tuned: [Tensor<Double>]
    private let factors: [(A: Tensor<Double>, B: Tensor<Double>)]
    private let sides: [Int]
    private let x, target: Tensor<Double>
    private let images: [Int]
    private var grid: ImageGrid { ImageGrid(height: images[2], width: images[3]) }

    init(_ inputs: NamedTensors<Double>, rankScale: Int) throws {
        let given = GivenTensors(inputs, of: CoLoRA.card.id)
        let x = try given.tensor("x", extents: 4)
        let layers = inputs.names.count { $0.hasSuffix(".pre") }
        var (kernels, channels) = ([(pre: Tensor<Double>, tuned: Tensor<Double>)](), x.shape[1])
        var pairs: [(A: Tensor<Double>, B: Tensor<Double>)] = []
        for l in 1...max(layers, 1) {
            let pre = try given.tensor("conv\(l).pre", extents: 4)
            guard pre.shape[1] == channels, pre.shape[2] == pre.shape[3], pre.shape[2] % 2 == 1 else {
                throw given.error(
                    "'conv\(l).pre' has the shape \(pre.shape), not that of an odd kernel on \(channels) channels")
            }
            kernels.append((pre, try given.tensor("conv\(l).tuned", pre.shape)))
            let seen = channels * pre.shape[2] * pre.shape[2]
            channels = pre.shape[0]
            let A = try given.tensor("conv\(l).A", [rankScale, seen])
            pairs.append((A, try given.tensor("conv\(l).B", [channels, rankScale])))
        }
        guard channels == x.shape[1] else {
            throw given.error("the last kernel yields \(channels) channels, 'x' has \(x.shape[1])")
        }
        let parts = ["pre", "tuned", "A", "B"]
        try given.checkNames(["x", "target"] + (1...layers).flatMap { l in parts.map { "conv\(l).\($0)" } })
        images = x.shape
        factors = pairs
        sides = kernels.map { $0.pre.shape[2] }
        (self.x, target) = (x.channelsLast, try given.tensor("target", x.shape).channelsLast)
        func matrix(_ kernel: Tensor<Double>) -> Tensor<Double> {
            kernel.channelsLast.reshaped([kernel.shape[0], kernel.count / kernel.shape[0]])
        }
        (pre, tuned) = (kernels.map { matrix($0.pre) }, kernels.map { matrix($0.tuned) })
    }

    /// [out, k k in] as [out, in, k, k].
    func kernel(_ matrix: Tensor<Double>, _ l: Int) -> Tensor<Double> {
        let (k, out) = (sides[l], matrix.rows)
        return matrix.channelsFirst([out, matrix.columns / (k * k), k, k])
    }

    /// The product of the first components of a layer's factors, as a kernel in the order of `pre`.
    func update(_ l: Int, rank: Int) -> Tensor<Double> {
        let k = sides[l]
        guard rank > 0 else { return .zeros(pre[l].shape) }
        let BA = product(factors[l].B.leadingColumns(rank), factors[l].A.leadingRows(rank))
        let kernel = BA.reshaped([BA.rows, BA.columns / (k * k), k, k])
        return kernel.channelsLast.reshaped(BA.shape)
    }

    private func record(_ weights: [Parameter<Double>], in g: Graph<Double>) -> Node<Double> {
        let input = g.constant(x)
        var y = input
        for (l, weight) in weights.enumerated() {
            let window = SlidingWindow(size: sides[l], padding: sides[l] / 2)
            y = g.convolution(l == 0 ? y : g.relu(y), g.parameter(weight), on: grid, window)
        }
        return g.add(input, y)
    }

    private func parameters(_ weights: [Tensor<Double>]) -> [Parameter<Double>] {
        weights.enumerated().map { Parameter("conv\($0 + 1)", .linear, value: $1) }
    }

    func gradients(_ weights: [Tensor<Double>]) -> (loss: Double, gradients: [Tensor<Double>]) {
        let (graph, parameters) = (Graph<Double>(), parameters(weights))
        let loss = graph.meanSquaredError(record(parameters, in: graph), graph.constant(target))
        graph.keep(loss.output)
        graph.compile()
        graph.forward()
        graph.backward(from: [(loss.output, nil)])
        return (loss.value, parameters.map(\.gradient))
    }

    /// y as images.
    func outputs(_ weights: [Tensor<Double>]) -> Tensor<Double> {
        let graph = Graph<Double>()
        let y = record(parameters(weights), in: graph)
        graph.keep(y)
        graph.compile()
        graph.forward()
        return y.value.channelsFirst(images)
    }
}
