/// Sizes of a small convolutional network with a task head.
public struct ConvNetShape: NetworkShape {
    /// The pixels of an image.
    public var image: ImageGrid
    /// Numbers of a pixel.
    public var channels: Int
    /// Channels after each stage; every stage halves the sides.
    public var widths: [Int]
    /// Side of the windows, odd.
    public var window: Int
    /// Whether every stage but the first is a depthwise convolution with a pointwise one after it (Howard et al. 2017).
    public var separable: Bool
    /// After every stage.
    public var activation: ActivationKind
    /// What the head predicts.
    public var task: SampleTask
    /// Which outputs of the head make up the prediction; nil for all.
    public var chosen: ColumnSelection?
    /// Whether the head reads features of norm 1, has no bias, and is a matrix that methods store.
    public var readsDirections: Bool
    /// Standard deviation of the initial weights of the head; the others have sqrt(2 / inputs) (He et al. 2015).
    public var initialDeviation: Double

    /// Windows of 3 x 3, nothing separable and GELU, unless given.
    /// - Precondition: the window is odd, and there is at least one stage.
    public init(
        image: ImageGrid, channels: Int, widths: [Int], window: Int = 3, separable: Bool = false,
        activation: ActivationKind = .gelu, task: SampleTask, chosen: ColumnSelection? = nil, readsDirections: Bool = false,
        initialDeviation: Double = 0.02
    ) {
        precondition(window % 2 == 1 && !widths.isEmpty)
        self.image = image
        self.channels = channels
        self.widths = widths
        self.window = window
        self.separable = separable
        self.activation = activation
        self.task = task
        self.chosen = chosen
        self.readsDirections = readsDirections
        self.initialDeviation = initialDeviation
    }

    /// The name of the head.
    public static let head = "classifier"
    var sliding: SlidingWindow { SlidingWindow(size: window, padding: window / 2) }

    /// A stage of the network: its names, sizes and the images it reads.
    struct Stage {
        let depthwise: String?
        let layer: String
        let inputs: Int
        let outputs: Int
        let grid: ImageGrid
        /// Whether the means of 2 x 2 pixels are handed on; what cannot be halved stays.
        var halves: Bool { grid.height >= 2 && grid.width >= 2 }
    }

    var stages: [Stage] {
        var (grid, inputs) = (image, channels)
        return widths.enumerated().map { i, outputs in
            let isSeparable = separable && i > 0
            let stage = Stage(
                depthwise: isSeparable ? "stages.\(i).depthwise" : nil,
                layer: "stages.\(i)." + (isSeparable ? "pointwise" : "conv"), inputs: inputs, outputs: outputs, grid: grid)
            if stage.halves { grid = Self.halving.places(on: grid) }
            inputs = outputs
            return stage
        }
    }

    static let halving = SlidingWindow(size: 2, stride: 2)

    /// Numbers that a place of a stage's layer reads.
    func layerInputs(_ stage: Stage) -> Int { stage.depthwise == nil ? window * window * stage.inputs : stage.inputs }

    public var tensors: [NetworkTensor] {
        stages.flatMap { stage in
            (stage.depthwise.map { [.plain($0 + ".weight", [window * window, stage.inputs], .linear)] } ?? [])
                + NetworkTensor.biased(
                    stage.layer, stage.outputs, layerInputs(stage), window: stage.depthwise == nil ? window : 1)
        } + (readsDirections
            ? [.linear(Self.head, task.outputs, widths.last!)]
            : NetworkTensor.plainLayer(Self.head, task.outputs, widths.last!, .head))
    }

    /// Such a network.
    public var description: NetworkDescription {
        NetworkDescription(weights: linearShapes, others: otherParameters, heads: nil)
    }

    /// FLOPs of a full-rank training step on one image.
    public var flopsPerSample: Double {
        stages.reduce(6 * Double(task.outputs * widths.last!)) { sum, stage in
            let depthwise = stage.depthwise == nil ? 0 : window * window * stage.inputs
            return sum + 6 * Double(stage.grid.count * (stage.outputs * layerInputs(stage) + depthwise))
        }
    }

    public func deviation(_ tensor: NetworkTensor) -> Double {
        if tensor.name.hasPrefix(Self.head) { return initialDeviation }
        let isDepthwise = stages.contains { $0.depthwise.map { $0 + ".weight" } == tensor.name }
        return (2 / Double(tensor.shape[isDepthwise ? 0 : 1])).squareRoot()
    }
}

/// A small convolutional network without batch norm: stages of a convolution, a bias, an activation and the means of
/// 2 x 2 pixels; then the mean over all pixels and a head.
///
/// A convolution is a linear weight [out, window window in], channels last within a window, applied to what each window
/// sees, so that a method stores it like any other matrix. Targets are named conv, or pointwise where stages are
/// separable.
public final class ConvNet<S: Scalar>: DistillableNetwork {
    /// Its sizes.
    public let shape: ConvNetShape
    private let batch: Int
    private var tensors: NetworkTensors<S>

    /// Weights drawn from N(0, deviation^2), biases at zero.
    /// - Parameters:
    ///   - shape: its sizes.
    ///   - batch: images of a batch.
    ///   - parametrisation: how linear weights are stored.
    ///   - streams: every weight draws from its own.
    ///   - start: gives the initial numbers of a parameter; nil where they are drawn.
    /// - Throws: `MethodError` when the method does not fit; what `start` throws.
    public init(
        _ shape: ConvNetShape, batch: Int, parametrisation: any WeightForm, streams: RandomStreams,
        start: (String) throws -> Tensor<S>? = { _ in nil }
    ) throws {
        self.shape = shape
        self.batch = batch
        tensors = try NetworkTensors(shape, parametrisation: parametrisation, streams: streams, checkpoint: start)
    }

    private init(frozen other: ConvNet) {
        shape = other.shape
        batch = other.batch
        tensors = NetworkTensors(frozen: other.tensors)
    }

    public func frozenCopy() -> any DistillableNetwork<S> { ConvNet(frozen: self) }

    public var linearWeights: [StoredWeight<S>] { tensors.linear }
    public var parameters: [Parameter<S>] { tensors.parameters }

    public func replaceLinearWeights(_ replacement: (StoredWeight<S>) throws -> StoredWeight<S>) rethrows {
        try tensors.replaceLinear(replacement)
    }

    /// What each stage hands on, [batch x pixels, channels], from images `x` [batch x height x width, channels].
    public func hiddenStates(of inputs: BatchInputs<S>, in graph: Graph<S>) -> [Node<S>] {
        var x = inputs.numbers(.x)
        return shape.stages.map { stage in
            let seen =
                stage.depthwise.map {
                    graph.depthwiseConvolution(
                        x, tensors.parameter($0 + ".weight", in: graph), on: stage.grid, shape.sliding)
                } ?? graph.patches(x, on: stage.grid, shape.sliding)
            let y = tensors.layer(stage.layer, seen, in: graph)
            x = tensors.activated(stage.layer, y, shape.activation, in: graph)
            if stage.halves { x = graph.averagePool(x, on: stage.grid, ConvNetShape.halving) }
            return x
        }
    }

    public func makeLossGraph(teacher: Teacher<S>?) -> LossGraph<S> {
        shape.task.lossGraph(of: self, teacher: teacher, batch: batch, x: [batch * shape.image.count, shape.channels]) {
            last, graph in
            let means = graph.tokenMeans(last, context: last.rows / batch)
            let outputs = tensors.layer(ConvNetShape.head, shape.readsDirections ? graph.normalise(means) : means, in: graph)
            return shape.chosen.map { graph.gatherColumns(outputs, $0) } ?? outputs
        }
    }
}
