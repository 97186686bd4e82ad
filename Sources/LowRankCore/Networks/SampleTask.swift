/// What a network predicts for each sample, with the loss that goes with it.
public enum SampleTask: Sendable, Hashable {
    /// One of several classes, by cross-entropy; targets are class numbers.
    case classification(labels: Int)
    /// Numbers, by the mean squared error.
    case regression(outputs: Int)
    /// Whether something holds, for each output, by cross-entropy; targets are 0 or 1.
    case binary(outputs: Int)
    /// An embedding. A batch is of pairs, the first of each in its first half: by cross-entropy, the cosine similarities of a first one
    /// to all second ones over a temperature are to be highest for its own.
    case matching(outputs: Int, temperature: Double)
    /// One of several classes, by the mean squared error of the logits and, with this weight, by cross-entropy; targets are both.
    case softLabels(labels: Int, crossEntropy: Double)

    /// Numbers that the head gives for a sample.
    public var outputs: Int {
        switch self {
        case .classification(let labels), .softLabels(let labels, _): labels
        case .regression(let outputs), .binary(let outputs), .matching(let outputs, _): outputs
        }
    }

    /// Adds the targets' places to a network's own inputs: `targets` [batch], `y` [batch, outputs], or both; pairs need none.
    func inputs<S: Scalar>(
        batch: Int, indices: [InputSlot: Indices], numbers: [InputSlot: Node<S>], in graph: Graph<S>
    ) -> BatchInputs<S> {
        var (indices, numbers) = (indices, numbers)
        switch self {
        case .classification, .softLabels: indices[.targets] = Indices(count: batch)
        case .regression, .binary, .matching: break
        }
        switch self {
        case .regression, .binary, .softLabels: numbers[.y] = graph.input([batch, outputs])
        case .classification, .matching: break
        }
        return BatchInputs(indices: indices, numbers: numbers)
    }

    /// Ends the recording of a network whose prediction [batch, outputs] was recorded last, and compiles it.
    func lossGraph<S: Scalar>(
        _ graph: Graph<S>, _ inputs: BatchInputs<S>, prediction: Node<S>, auxiliaryLosses: [Node<S>]
    ) -> LossGraph<S> {
        graph.keep(prediction)
        var auxiliaryLosses = auxiliaryLosses
        let (node, value): (Node<S>, () -> Double)
        switch self {
        case .classification:
            let loss = graph.crossEntropy(prediction, inputs.indices(.targets))
            (node, value) = (loss.output, { loss.value })
        case .regression:
            let loss = graph.meanSquaredError(prediction, inputs.numbers(.y))
            (node, value) = (loss.output, { loss.value })
        case .binary:
            let loss = graph.binaryCrossEntropy(prediction, inputs.numbers(.y))
            (node, value) = (loss.output, { loss.value })
        case .matching(_, let temperature):
            let loss = graph.matchingLoss(prediction, temperature: temperature)
            (node, value) = (loss.output, { loss.value })
        case .softLabels(_, let weight):
            let loss = graph.softLabelLoss(prediction, inputs.numbers(.y), inputs.indices(.targets), crossEntropy: weight)
            auxiliaryLosses.append(loss.squaredError.output)
            (node, value) = (loss.crossEntropy.output, { loss.value })
        }
        graph.compile()
        return LossGraph(
            graph: graph, inputs: inputs, prediction: prediction, lossNode: node, auxiliaryLosses: auxiliaryLosses,
            lossValue: value)
    }

    /// The loss graph of a network that reads numbers, such as images.
    /// - Parameters:
    ///   - x: the shape of its input; of images [batch x pixels, channels].
    ///   - predict: records the prediction [batch, outputs] from what the last layer hands on.
    func lossGraph<S: Scalar>(
        of network: some DistillableNetwork<S>, teacher: Teacher<S>?, batch: Int, x: [Int],
        predict: (_ last: Node<S>, _ graph: Graph<S>) -> Node<S>
    ) -> LossGraph<S> {
        let graph = Graph<S>()
        let inputs = inputs(batch: batch, indices: [:], numbers: [.x: graph.input(x)], in: graph)
        let (states, distances) = graph.hiddenStates(of: inputs, in: network, teacher: teacher)
        return lossGraph(graph, inputs, prediction: predict(states.last!, graph), auxiliaryLosses: distances)
    }
}
