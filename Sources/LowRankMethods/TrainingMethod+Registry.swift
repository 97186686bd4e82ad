import LowRankCore
import TrainingMethods

extension TrainingMethod {
    /// Combines methods that fill different axes; dense weights, AdamW and one cosine where none does.
    /// - Parameter stored: the form in which the weights are stored, given that of the methods.
    /// - Throws: `MethodError` for an unknown method, a bad hyper-parameter, a method that does not train, or two
    ///   methods on one axis.
    public init(
        _ choices: [(id: String, values: [String: HyperValue])], trains: TrainedParts = TrainedParts(),
        base: (any WeightCodec)? = nil, stored: (any WeightForm) throws -> any WeightForm = { $0 }
    ) throws {
        var parts = MethodParts()
        var filled: [MethodCard.Axis: String] = [:]
        for (id, values) in choices {
            let entry = try MethodRegistry.entry(id)
            guard case .training(let made) = try entry.recipe(values) else {
                throw MethodError("\(id) is a method of \(entry.card.kind.rawValue); it does not train")
            }
            for axis in entry.card.axes {
                if let other = filled[axis] {
                    throw MethodError("\(other) and \(id) both choose the \(axis.rawValue); a run has one")
                }
                filled[axis] = id
            }
            parts.parametrisation = made.parametrisation ?? parts.parametrisation
            parts.updateRule = made.updateRule ?? parts.updateRule
            parts.schedule = made.schedule ?? parts.schedule
            parts.adapter = made.adapter ?? parts.adapter
        }
        self.init(
            parametrisation: try stored(parts.parametrisation ?? DenseForm()),
            updateRule: try parts.updateRule
                ?? AdamW(Hyperparameters([:], specs: AdamW.card.hyperparameters, method: AdamW.card.id)),
            schedule: parts.schedule ?? ConstantSchedule(), adapter: parts.adapter, trains: trains, base: base)
    }
}
