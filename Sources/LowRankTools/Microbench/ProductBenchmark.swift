import LowRankBench
import LowRankCore
import LowRankMethods

/// Every matrix product of a decoder's training step, ours beside OpenBLAS's.
struct ProductBenchmark {
    let model: BenchmarkModel
    let time: MedianTime

    func measure() -> [ComputeTime] {
        let (d, f) = (model.shape.hidden, model.shape.intermediate)
        return [
            ("q, k, v, o", d, d), ("gate, up", d, f), ("down", f, d), ("head", d, model.shape.vocabulary),
        ].flatMap { name, inputs, outputs in products(name, inputs: inputs, outputs: outputs) }
    }

    /// y = x W^T and the gradients of x and of W, x [rows, inputs].
    private func products(_ name: String, inputs: Int, outputs: Int) -> [ComputeTime] {
        let rows = BenchmarkModel.rows
        func operation(weightTrains: Bool) -> (forward: Double, backward: Double) {
            SingleOperation("Linear \(rows)x\(inputs) -> \(outputs)", flowsBack: !weightTrains) {
                $0.loss(
                    of: $0.graph.linear($0.value(inputs), $0.weight([outputs, inputs], trains: weightTrains)))
            }.measure(time)
        }
        func row(
            _ direction: String, _ seconds: Double, transA: Bool = false, transB: Bool = false, _ m: Int, _ n: Int, _ k: Int
        ) -> ComputeTime {
            ComputeTime(
                operation: "\(name): \(direction)", size: "\(m) x \(n) x \(k)", flops: 2 * Double(m * n * k),
                seconds: seconds, openBLASSeconds: openBLAS(transA: transA, transB: transB, m, n, k))
        }
        let (forward, inputGradient) = operation(weightTrains: false)
        let weightGradient = operation(weightTrains: true).backward
        return [
            row("y = x W'", forward, transB: true, rows, outputs, inputs),
            row("dx = dy W", inputGradient, rows, inputs, outputs),
            row("dW = dy' x", weightGradient, transA: true, outputs, inputs, rows),
        ]
    }

    private func openBLAS(transA: Bool, transB: Bool, _ m: Int, _ n: Int, _ k: Int) -> Double {
        let streams = RandomStreams(seed: 0)
        let a: Tensor<Float> = streams.normal("a", [m * k], deviation: 1)
        let b: Tensor<Float> = streams.normal("b", [k * n], deviation: 1)
        var c = Tensor<Float>.zeros([m, n])
        return a.read { a in
            b.read { b in
                c.write { c in
                    time.of { OpenBLAS.product(transA: transA, transB: transB, m: m, n: n, k: k, a: a, b: b, c: c) }
                }
            }
        }
    }
}
