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
}
