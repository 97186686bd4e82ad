import LowRankCore

extension NamedTensors {
    /// All numbers, in the order of the names.
    var flattened: [S] { flatMap { $0.tensor.values } }

    /// The same names and shapes with other numbers, in the order of the names.
    func filled(with values: [S]) -> NamedTensors {
        var start = 0
        return mapTensors { _, tensor in
            defer { start += tensor.count }
            return Tensor(Array(values[start..<start + tensor.count]), shape: tensor.shape)
        }
    }

    /// - Throws: `MethodError` when there is no model, or when one differs from this base in its names or shapes.
    func check(_ models: [NamedTensors], method: String) throws {
        guard !models.isEmpty else { throw MethodError("\(method): there is no model to merge") }
        for model in models {
            if let name = Set(model.names).symmetricDifference(names).sorted().first {
                throw MethodError("\(method): '\(name)' is not in all of the models and their base")
            }
            for (name, base) in self where model[name]!.shape != base.shape {
                throw MethodError(
                    "\(method): '\(name)' has the shape \(model[name]!.shape) in a model and \(base.shape) in its base")
            }
        }
    }

    /// tau_t = theta_t - theta_0, tensor by tensor, of the models trained from this base, in its order.
    /// - Throws: as `check`.
    func taskVectors(of models: [NamedTensors], method: String) throws -> [NamedTensors] {
        try check(models, method: method)
        return models.map { blended(keeping: -1, adding: 1, of: $0) }
    }

    /// a * self + b * other, tensor by tensor.
    func blended(keeping a: Double, adding b: Double, of other: NamedTensors) -> NamedTensors {
        mapTensors { name, tensor in
            var result = tensor
            result.blend(keeping: a, adding: b, of: other[name]!)
            return result
        }
    }
}
