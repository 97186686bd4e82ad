import BenchTasks
import Foundation
import LowRankCore
import LowRankMethods

extension RunConfiguration {
    /// The training run behind an experiment: the same data, model and start, and those of the methods that train.
    var trainingRun: RunConfiguration {
        var run = self
        run.experiment = nil
        run.methods = methods.filter { method in
            (try? MethodRegistry.entry(method.id).card.kind) == .training
        }
        return run
    }

    /// The same on a part of the data.
    func on(part name: String, sha256: String) -> RunConfiguration {
        guard let data = data.kind as? any PartedData else { return self }
        var run = self
        run.data = DataConfiguration(data.part(named: name, sha256: sha256))
        return run
    }
}

extension Network {
    /// All parameters by name.
    var tensors: NamedTensors<S> { NamedTensors(parameters.map { ($0.name, $0.value) }) }

    /// Gives the parameters of these names other numbers.
    func assign(_ tensors: NamedTensors<S>) {
        for parameter in parameters {
            if let tensor = tensors[parameter.name] { parameter.value.assign(tensor) }
        }
    }

    /// Stores the named linear weights as dense matrices with these numbers.
    func setDense(_ weights: [String: Tensor<S>]) {
        replaceLinearWeights { weight in
            guard let dense = weights[weight.shape.name] else { return weight }
            return StoredWeight(weight.shape, form: DenseForm(), WeightStart(["weight": dense]))
        }
    }

    /// Puts compressed weights in the place of those of their names.
    func setCompressed(_ weights: [String: CompressedWeight<S>]) {
        replaceLinearWeights { weight in weights[weight.shape.name].map { CompressedForm.stored(weight.shape, $0) } ?? weight }
    }

    /// What the linear weights are fed while the network reads some batches: X [rows, inputs] by name.
    /// - Parameter names: of the weights that are looked at.
    package func linearInputs(
        of names: Set<String>, batches: Int, load: (Int, LossGraph<S>.Inputs) throws -> Void
    ) rethrows -> [String: Tensor<S>] {
        let watched = linearWeights.filter { names.contains($0.shape.name) }
        var nodes: [Node<S>] = []
        for weight in watched {
            weight.tap = { x, graph in
                graph.keep(x)
                nodes.append(x)
            }
        }
        defer { for weight in watched { weight.tap = nil } }
        let graph = makeLossGraph()
        // Weights that read the same values share them.
        var inputs: [ObjectIdentifier: Tensor<S>] = [:]
        for x in nodes { inputs[ObjectIdentifier(x)] = Tensor(uninitialized: [batches * x.rows, x.columns]) }
        for batch in 0..<batches {
            try load(batch, graph.inputs)
            _ = graph.forward()
            for x in Dictionary(nodes.map { (ObjectIdentifier($0), $0) }, uniquingKeysWith: { $1 }).values {
                let (value, count) = (x.value, x.count)
                value.read { from in
                    inputs[ObjectIdentifier(x)]!.write { ($0 + batch * count).update(from: from, count: count) }
                }
            }
        }
        return Dictionary(
            uniqueKeysWithValues: zip(watched, nodes).map { ($0.shape.name, inputs[ObjectIdentifier($1)]!) })
    }
}
