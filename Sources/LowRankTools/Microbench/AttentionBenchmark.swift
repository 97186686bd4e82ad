import LowRankBench
import LowRankCore
import LowRankMethods

/// Causal attention in both directions.
///
/// Counted are the products of the queries with the keys they see, T (T + 1) / 2 pairs in each sequence: two products
/// forward, four backward. That the gradient makes the scores again is not counted.
struct AttentionBenchmark {
    let model: BenchmarkModel
    let time: MedianTime

    func measure() -> [ComputeTime] {
        let (hidden, heads, context) = (model.shape.hidden, model.shape.heads, BenchmarkModel.context)
        let seconds = SingleOperation("Attention") {
            $0.loss(
                of: $0.graph.causalAttention(
                    q: $0.value(hidden), k: $0.value(hidden), v: $0.value(hidden), heads: heads, keyHeads: heads,
                    context: context))
        }.measure(time)
        let size = "\(BenchmarkModel.batch) x \(context), \(heads) heads of \(hidden / heads)"
        let product = Double(BenchmarkModel.batch * context * (context + 1) * hidden)
        return [
            ComputeTime(operation: "attention: forward", size: size, flops: 2 * product, seconds: seconds.forward),
            ComputeTime(operation: "attention: backward", size: size, flops: 4 * product, seconds: seconds.backward),
        ]
    }
}
