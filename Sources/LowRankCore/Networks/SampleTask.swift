/// What a network predicts for each sample, with the loss that goes with it.
public enum SampleTask: Sendable, Hashable {
    /// One of several classes, by cross-entropy; targets are class numbers.
    case classification(labels: Int)
    /// Numbers, by the mean squared error.
    case regression(outputs: Int)

    /// Numbers that the head gives for a sample.
    public var outputs: Int {
        switch self {
        case .classification(let labels): labels
        case .regression(let outputs): outputs
        }
    }

    /// Adds the targets' place to a network's own inputs: `targets` [batch], or `y` [batch, outputs].
    func inputs<S: Scalar>(
        batch: Int, indices: [InputSlot: Indices], numbers: [InputSlot: Node<S>], in graph: Graph<S>
    ) -> BatchInputs<S> {
        switch self {
        case .classification:
            BatchInputs(indices: indices.merging([.targets: Indices(count: batch)]) { $1 }, numbers: numbers)
        case .regression(let outputs):
            BatchInputs(indices: indices, numbers: numbers.merging([.y: graph.input([batch, outputs])]) { $1 })
        }
    }

    /// Ends the recording of a network whose prediction [batch, outputs] was recorded last, and compiles it.
    func lossGraph<S: Scalar>(
        _ graph: Graph<S>, _ inputs: BatchInputs<S>, prediction: Node<S>, auxiliaryLosses: [Node<S>]
    ) -> LossGraph<S> {
        graph.keep(prediction)
        let (node, value): (Node<S>, () -> Double)
        switch self {
        case .classification:
            let loss = graph.crossEntropy(prediction, inputs.indices(.targets))
            (node, value) = (loss.output, { loss.value })
        case .regression:
            let loss = graph.meanSquaredError(prediction, inputs.numbers(.y))
            (node, value) = (loss.output, { loss.value })
        }
        graph.compile()
        return LossGraph(
            graph: graph, inputs: inputs, prediction: prediction, lossNode: node, auxiliaryLosses: auxiliaryLosses,
            lossValue: value)
    }

    /// The loss graph of a network that sees images.
    /// - Parameters:
    ///   - images: the shape of its input, [batch x pixels, channels].
    ///   - predict: records the prediction [batch, outputs] from what the last layer hands on.
    func lossGraph<S: Scalar>(
        of network: some DistillableNetwork<S>, teacher: Teacher<S>?, batch: Int, images: [Int],
        predict: (_ last: Node<S>, _ graph: Graph<S>) -> Node<S>
    ) -> LossGraph<S> {
        let graph = Graph<S>()
        let inputs = inputs(batch: batch, indices: [:], numbers: [.x: graph.input(images)], in: graph)
        let (states, distances) = graph.hiddenStates(of: inputs, in: network, teacher: teacher)
        return lossGraph(graph, inputs, prediction: predict(states.last!, graph), auxiliaryLosses: distances)
    }
}
