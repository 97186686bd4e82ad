import LowRankCore

extension TrainingMethod {
    /// Combines methods that fill different axes; dense weights, AdamW and one cosine where none does.
    /// - Throws: `MethodError` for an unknown method, a bad hyper-parameter, or two methods on one axis.
    public init(_ choices: [(id: String, values: [String: HyperValue])]) throws {
        var parts = MethodParts()
        var filled: [MethodCard.Axis: String] = [:]
        for (id, values) in choices {
            let entry = try MethodRegistry.entry(id)
            for axis in entry.card.axes {
                if let other = filled[axis] {
                    throw MethodError("\(other) and \(id) both choose the \(axis.rawValue); a run has one")
                }
                filled[axis] = id
            }
            let made = try entry.make(Hyperparameters(values, specs: entry.card.hyperparameters, method: id))
            parts.parametrisation = made.parametrisation ?? parts.parametrisation
            parts.updateRule = made.updateRule ?? parts.updateRule
            parts.schedule = made.schedule ?? parts.schedule
        }
        self.init(
            parametrisation: parts.parametrisation ?? DenseParametrisation(),
            updateRule: try parts.updateRule
                ?? AdamW(Hyperparameters([:], specs: AdamW.card.hyperparameters, method: AdamW.card.id)),
            schedule: parts.schedule ?? ConstantSchedule())
    }
}
