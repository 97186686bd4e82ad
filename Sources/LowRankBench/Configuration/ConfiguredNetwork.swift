import LowRankCore
import LowRankMethods

extension ModelConfiguration {
    /// The decoder's sizes on these data, when the task is language modelling.
    func llamaShape(for data: DataConfiguration) -> LlamaShape? {
        guard case .llama(let hidden, let intermediate, let layers, let heads, let range, _, let keyHeads, let ties) = self else { return nil }
        let vocabulary: Int
        switch data {
        case .text(_, let tokens, _): vocabulary = tokens
        case .markov(let states, _, _): vocabulary = states
        case .planted, .absent: return nil
        }
        return LlamaShape(
            vocabulary: vocabulary, hidden: hidden, intermediate: intermediate, layers: layers, heads: heads, keyHeads: keyHeads,
            initialDeviation: range, tiesHead: ties ?? false)
    }

    /// What the decoder starts from, when it is not random numbers.
    var checkpoint: Checkpoint? {
        guard case .llama(_, _, _, _, _, let checkpoint, _, _) = self else { return nil }
        return checkpoint
    }

    /// The network on these data.
    func network(on data: DataConfiguration) -> NetworkDescription {
        if let shape = llamaShape(for: data) { return shape.description }
        guard case .linear(let inputs, let outputs) = self else { return NetworkDescription(weights: [], others: [], heads: nil) }
        return NetworkDescription(
            weights: [LinearMap<Float>.shape(inputs: inputs, outputs: outputs)], others: [], heads: nil)
    }
}

extension RunConfiguration {
    /// The decoder's sizes, when the task is language modelling.
    public var llamaShape: LlamaShape? { model.llamaShape(for: data) }

    /// The methods of the row, made and combined.
    public func makeMethod() throws -> TrainingMethod {
        try TrainingMethod(
            methods.map { ($0.id, $0.hyperparameters) }, trains: trains ?? TrainedParts(), base: base?.codec)
    }
}
