import LowRankBench
import LowRankCore
import LowRankMethods

/// What a step does between its products: little arithmetic on many numbers.
struct LoopBenchmark {
    let model: BenchmarkModel
    let time: MedianTime

    private var hidden: Int { model.shape.hidden }
    private var rows: Int { BenchmarkModel.rows }

    /// - Parameter adamSeconds: of AdamW on one [intermediate, hidden] weight.
    func measure(adamSeconds: Double) -> [TransferTime] {
        let (f, V) = (model.shape.intermediate, model.shape.vocabulary)
        let adam = TransferTime(
            operation: "Adam update", size: "\(f) x \(hidden)", bytes: 4 * 7 * Double(f * hidden), seconds: adamSeconds)
        return norm() + layerNorm() + rotary() + swiglu(f) + gelu(f) + softmax() + crossEntropy(V) + embedding(V)
            + depthwise() + [adam]
    }

    /// - Parameters:
    ///   - forward: arrays of rows x columns that the forward pass reads and writes.
    ///   - backward: those of the backward pass,
    ///   - beside: and the numbers that it touches beside them.
    private func both(
        _ name: String, columns: Int, forward: Int, backward: Int, and beside: Int = 0, _ operation: SingleOperation
    ) -> [TransferTime] {
        let seconds = operation.measure(time)
        func row(_ direction: String, _ arrays: Int, _ beside: Int, _ seconds: Double) -> TransferTime {
            TransferTime(
                operation: "\(name): \(direction)", size: "\(rows) x \(columns)",
                bytes: 4 * Double(arrays * rows * columns + beside), seconds: seconds)
        }
        return [row("forward", forward, 0, seconds.forward), row("backward", backward, beside, seconds.backward)]
    }

    private func norm() -> [TransferTime] {
        both("RMSNorm", columns: hidden, forward: 2, backward: 3, SingleOperation("RMSNorm") {
            let weight = Parameter("norm", .norm, value: Tensor<Float>(repeating: 1, shape: [hidden]))
            return $0.loss(of: $0.graph.rmsNorm($0.value(hidden), $0.graph.parameter(weight), eps: 1e-6))
        })
    }

    private func layerNorm() -> [TransferTime] {
        both("LayerNorm", columns: hidden, forward: 2, backward: 3, SingleOperation("LayerNorm") { around in
            let parameters = [Float(1), 0].map { value in
                around.graph.parameter(
                    Parameter("norm \(value)", .norm, value: Tensor<Float>(repeating: value, shape: [hidden])))
            }
            return around.loss(
                of: around.graph.layerNorm(around.value(hidden), weight: parameters[0], bias: parameters[1], eps: 1e-5))
        })
    }

    private func rotary() -> [TransferTime] {
        both("rotary", columns: hidden, forward: 2, backward: 2, SingleOperation("Rotary") {
            $0.loss(
                of: $0.graph.rotary(
                    $0.value(hidden), heads: model.shape.heads, context: BenchmarkModel.context,
                    theta: model.shape.ropeTheta))
        })
    }

    private func swiglu(_ f: Int) -> [TransferTime] {
        both("SwiGLU", columns: f, forward: 3, backward: 5, SingleOperation("SwiGLU") {
            $0.loss(of: $0.graph.swiglu($0.value(f), $0.value(f)))
        })
    }

    private func gelu(_ f: Int) -> [TransferTime] {
        both("GELU", columns: f, forward: 2, backward: 3, SingleOperation("Activation") {
            $0.loss(of: $0.graph.gelu($0.value(f)))
        })
    }

    private func softmax() -> [TransferTime] {
        both("softmax", columns: BenchmarkModel.context, forward: 2, backward: 3, SingleOperation("Softmax") {
            $0.loss(of: $0.graph.softmax($0.value(BenchmarkModel.context)))
        })
    }

    /// Windows of 3 x 3 on images of 16 x 16, as many channels as the width.
    private func depthwise() -> [TransferTime] {
        let grid = ImageGrid(height: 16, width: 16)
        return both(
            "depthwise 3 x 3", columns: hidden, forward: 2, backward: 3, and: 2 * 9 * hidden,
            SingleOperation("DepthwiseConvolution") {
                $0.loss(
                    of: $0.graph.depthwiseConvolution(
                        $0.value(hidden), $0.weight([9, hidden], trains: true), on: grid,
                        SlidingWindow(size: 3, padding: 1)))
            })
    }

    private func crossEntropy(_ V: Int) -> [TransferTime] {
        let targets = Indices(model.randomTokens("targets"))
        return both("cross-entropy", columns: V, forward: 1, backward: 2, SingleOperation("CrossEntropy") {
            $0.graph.crossEntropy($0.value(V), targets).output
        })
    }

    /// Backward clears the gradient of the table first.
    private func embedding(_ V: Int) -> [TransferTime] {
        let tokens = Indices(model.randomTokens("tokens"))
        return both(
            "embedding", columns: hidden, forward: 2, backward: 3, and: V * hidden,
            SingleOperation("RowGather") {
                $0.loss(of: $0.graph.gatherRows($0.weight([V, hidden], trains: true), tokens))
            })
    }
}
