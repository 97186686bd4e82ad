import LowRankCore

/// What a decoder's head reads, of one batch.
struct HiddenStates {
    let inputs: LossGraph<Float>.Inputs
    private let graph = Graph<Float>()
    private let node: Node<Float>

    init(_ network: Llama<Float>, tokens: Int) {
        inputs = .init(indices: [.tokens: Indices(count: tokens), .targets: Indices(count: tokens)])
        let norm = network.parameters.last { $0.info.role == .norm }!
        node = graph.rmsNorm(
            network.hiddenStates(of: inputs, in: graph).last!, graph.parameter(norm), eps: Float(network.shape.normEpsilon))
        graph.keep(node)
        graph.compile()
    }

    /// Of the batch in `inputs`.
    func last() -> Tensor<Float> {
        graph.forward()
        return node.value
    }
}

extension Tensor<Float> {
    /// ||this - others|| / ||others||.
    func relativeChange(from others: Tensor) -> Double { (self - others).norm / others.norm }
}
