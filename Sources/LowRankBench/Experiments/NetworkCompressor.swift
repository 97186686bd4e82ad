import BenchTasks
import LowRankCore
import LowRankMethods

/// Compresses linear weights of a network in their order, looking at what it does with a calibration text.
package struct NetworkCompressor {
    /// A weight after compression.
    package struct Outcome {
        package let shape: WeightShape
        package let weight: CompressedWeight<Float>
        /// ||X (W - W')^T - b|| / ||X W^T|| on the calibration text, with the bias b that compression adds.
        package let outputError: Double
    }

    private let method: any CompressionMethod
    private let network: any Network<Float>
    private let batches: Int
    private let rows: Int
    /// Adds up what the method takes: reading the text, where it asks for inputs or gradients, and the weights. The errors
    /// of outputs are not in it.
    package let timer = PhaseTimer()
    private let load: (Int, LossGraph<Float>.Inputs) throws -> Void

    /// Inputs of weights that are kept at the same time, in bytes; for more weights the text is read again. Weights that
    /// read the same values share them, so that it is less.
    private static let mostInputBytes = 3 << 30

    /// - Parameters:
    ///   - batches: of calibration text.
    ///   - rows: tokens in a batch.
    ///   - load: puts a batch into a graph's inputs.
    package init(
        _ method: any CompressionMethod, _ network: any Network<Float>, batches: Int, rows: Int,
        load: @escaping (Int, LossGraph<Float>.Inputs) throws -> Void
    ) {
        self.method = method
        self.network = network
        self.batches = batches
        self.rows = rows
        self.load = load
    }

    /// Leaves the network with the weights in their new form. Nothing of it is trainable afterwards, until it is made so.
    /// - Parameters:
    ///   - isChosen: whether a weight is compressed.
    ///   - each: is told of every weight as it is done.
    /// - Throws: `MethodError` when a weight cannot be compressed.
    package func compress(
        where isChosen: (WeightShape) -> Bool = { _ in true }, each: (Outcome) -> Void = { _ in }
    ) throws -> [Outcome] {
        let weights = network.linearWeights.filter { isChosen($0.shape) }
        for weight in weights { try method.check(weight.shape) }
        let gradients = try method.needs.contains(.gradients) ? timer.measure { try self.gradients(of: weights) } : [:]
        network.setTrainable { _ in false }
        var outcomes: [Outcome] = []
        for group in groups(weights) {
            let names = Set(group.map(\.shape.name))
            var inputs = try method.needs.contains(.inputs) ? timer.measure { try self.inputs(names) } : self.inputs(names)
            for weight in group {
                let name = weight.shape.name
                var data = CompressionData<Float>(inputs: inputs[name])
                data.gradients = gradients[name] ?? []
                data.asksForDerived = false
                let result = try timer.measure {
                    // The weights before this one are compressed by now.
                    if method.needs.contains(.shiftedInputs) { data.shiftedInputs = try self.inputs([name])[name] }
                    var result = try method.compress(weight.effectiveWeight!, data: data)
                    // Not kept: as large as the weight, or larger.
                    result.derived = [:]
                    return result
                }
                let error = Self.outputError(inputs[name]!, weight.effectiveWeight!, result)
                inputs[name] = nil
                outcomes.append(Outcome(shape: weight.shape, weight: result, outputError: error))
                if method.needs.contains(.shiftedInputs) {
                    network.setCompressed([name: result])
                    network.setTrainable { _ in false }
                }
                each(outcomes.last!)
            }
        }
        network.setCompressed(Dictionary(uniqueKeysWithValues: outcomes.map { ($0.shape.name, $0.weight) }))
        network.setTrainable { _ in false }
        return outcomes
    }

    /// One for all weights, where inputs are looked at before and after earlier weights change.
    private func groups(_ weights: [StoredWeight<Float>]) -> [[StoredWeight<Float>]] {
        guard !method.needs.contains(.shiftedInputs) else { return [weights] }
        var (groups, bytes): ([[StoredWeight<Float>]], Int) = ([], 0)
        for weight in weights {
            let own = batches * rows * weight.shape.inputs * MemoryLayout<Float>.size
            if groups.isEmpty || bytes + own > Self.mostInputBytes {
                groups.append([])
                bytes = 0
            }
            groups[groups.count - 1].append(weight)
            bytes += own
        }
        return groups
    }

    private func inputs(_ names: Set<String>) throws -> [String: Tensor<Float>] {
        try network.linearInputs(of: names, batches: batches, load: load)
    }

    /// The gradients of the dense weights, one per calibration batch.
    private func gradients(of weights: [StoredWeight<Float>]) throws -> [String: [Tensor<Float>]] {
        var result: [String: [Tensor<Float>]] = [:]
        let names = Set(weights.map { $0.parameters[0].name })
        network.setTrainable { names.contains($0.name) }
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

    private static func outputError(_ x: Tensor<Float>, _ W: Tensor<Float>, _ compressed: CompressedWeight<Float>) -> Double {
        func outputs(_ W: Tensor<Float>) -> Tensor<Float> { product(x, transposed: false, W, transposed: true) }
        var difference = outputs(W - compressed.weight)
        if let bias = compressed.bias {
            let ones = Tensor<Float>(repeating: 1, shape: [x.rows, 1])
            difference = difference.adding(product: ones, bias.reshaped([1, bias.count]), alpha: -1)
        }
        return difference.norm / outputs(W).norm
    }
}
