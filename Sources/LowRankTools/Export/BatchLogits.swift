import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// What a network makes of one batch of tokens: the numbers that two implementations must agree on.
struct BatchLogits {
    /// [batch, context], as numbers.
    let tokens: Tensor<Float>
    /// [batch, context, vocabulary].
    let logits: Tensor<Float>

    /// The logits of the first evaluation batch, computed the way the method stores the weights.
    init(_ run: inout PreparedRun) {
        _ = run.trainer.evaluate { run.task.loadEvaluation(batch: 0, into: $0) }
        self.init(run.trainer.lossGraph, context: run.configuration.training.context)
    }

    /// The logits another network has for the same tokens.
    init(_ llama: Llama<Float>, of tokens: Tensor<Float>) {
        let graph = llama.makeLossGraph()
        graph.inputs.indices(.tokens).values = tokens.values.map { Int32($0) }
        _ = graph.forward()
        self.init(graph, context: tokens.columns)
    }

    private init(_ graph: LossGraph<Float>, context: Int) {
        let inputs = graph.inputs.indices(.tokens)
        let batch = inputs.count / context
        tokens = Tensor(inputs.values.map { Float($0) }, shape: [batch, context])
        logits = graph.prediction.value.reshaped([batch, context, graph.prediction.columns])
    }

    func largestDifference(from other: BatchLogits) -> Float {
        zip(logits.values, other.logits.values).map { abs($0 - $1) }.max() ?? 0
    }

    /// Two tensors, `tokens` and `logits`, both Float32: every token is exact in it.
    package func write(to url: URL) throws {
        try SafetensorsFile.write([("tokens", tokens), ("logits", logits)], to: url.path)
    }
}
