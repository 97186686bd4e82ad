import BenchTasks
import LowRankCore
import LowRankMethods

/// Compresses linear weights of a network in their order, looking at what it does with a calibration text.
package struct NetworkCompressor {
    /// A weight after compression.
    package struct Outcome {
        package let shape: WeightShape
        package let weight: CompressedWeight<Float>
        /// ||X (W - W')^T|| / ||X W^T|| on the calibration text.
        package let outputError: Double
    }

    private let method: any CompressionMethod
    private let network: any Network<Float>
    private let batches: Int
    private let atOnce: Int
    private let load: (Int, LossGraph<Float>.Inputs) throws -> Void

    /// - Parameters:
    ///   - batches: of calibration text.
    ///   - atOnce: how many weights' inputs are kept at the same time; for more weights the text is read again.
    ///   - load: puts a batch into a graph's inputs.
    package init(
        _ method: any CompressionMethod, _ network: any Network<Float>, batches: Int, atOnce: Int = .max,
        load: @escaping (Int, LossGraph<Float>.Inputs) throws -> Void
    ) {
        self.method = method
        self.network = network
        self.batches = batches
        self.atOnce = atOnce
        self.load = load
    }

    /// Leaves the network with the weights in their new form, as matrices.
    /// - Parameters:
    ///   - isChosen: whether a weight is compressed.
    ///   - each: is told of every weight as it is done.
    /// - Throws: `MethodError` when a weight cannot be compressed.
    package func compress(
        where isChosen: (WeightShape) -> Bool = { _ in true }, each: (Outcome) -> Void = { _ in }
    ) throws -> [Outcome] {
        let weights = network.linearWeights.filter { isChosen($0.shape) }
        for weight in weights { try method.check(weight.shape) }
        let gradients = try method.needs.contains(.gradients) ? self.gradients(of: weights) : [:]
        var outcomes: [Outcome] = []
        for group in groups(weights) {
            let inputs = try inputs(Set(group.map(\.shape.name)))
            for weight in group {
                let name = weight.shape.name
                var data = CompressionData<Float>(inputs: inputs[name])
                // The weights before this one are compressed by now.
                if method.needs.contains(.shiftedInputs) { data.shiftedInputs = try self.inputs([name])[name] }
                data.gradients = gradients[name] ?? []
                let result = try method.compress(weight.effectiveWeight!, data: data)
                let error = Self.outputError(inputs[name]!, weight.effectiveWeight!, result.weight)
                outcomes.append(Outcome(shape: weight.shape, weight: result, outputError: error))
                if method.needs.contains(.shiftedInputs) { network.setDense([name: result.weight]) }
                each(outcomes.last!)
            }
        }
        network.setDense(Dictionary(uniqueKeysWithValues: outcomes.map { ($0.shape.name, $0.weight.weight) }))
        return outcomes
    }

    /// One for all weights, where inputs are looked at before and after earlier weights change.
    private func groups(_ weights: [StoredWeight<Float>]) -> [ArraySlice<StoredWeight<Float>>] {
        let size = method.needs.contains(.shiftedInputs) ? weights.count : min(atOnce, weights.count)
        return stride(from: 0, to: weights.count, by: max(size, 1)).map { weights[$0..<min($0 + size, weights.count)] }
    }

    private func inputs(_ names: Set<String>) throws -> [String: Tensor<Float>] {
        try network.linearInputs(of: names, batches: batches, load: load)
    }

    /// The gradients of the dense weights, one per calibration batch.
    private func gradients(of weights: [StoredWeight<Float>]) throws -> [String: [Tensor<Float>]] {
        var result: [String: [Tensor<Float>]] = [:]
        let graph = network.makeLossGraph()
        for batch in 0..<batches {
            try load(batch, graph.inputs)
            _ = graph.forward()
            graph.backward()
            for weight in weights {
                let gradient = weight.parameters[0].gradient
                result[weight.shape.name, default: []].append(Tensor(gradient.values, shape: gradient.shape))
            }
        }
        return result
    }

    private static func outputError(_ x: Tensor<Float>, _ W: Tensor<Float>, _ compressed: Tensor<Float>) -> Double {
        func norm(_ t: Tensor<Float>) -> Double { t.values.reduce(0.0) { $0 + Double($1) * Double($1) }.squareRoot() }
        let y = product(x, transposed: false, W, transposed: true)
        var difference = y
        difference.accumulateProduct(x, transposed: false, compressed, transposed: true, alpha: -1, beta: 1)
        return norm(difference) / norm(y)
    }
}
