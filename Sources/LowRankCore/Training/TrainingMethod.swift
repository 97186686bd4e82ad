/// The axes of a run that a method fills; the others stay at their defaults.
public struct MethodParts: Sendable {
    public var parametrisation: (any Parametrisation)?
    public var updateRule: (any UpdateRule)?
    public var schedule: (any Schedule)?

    public init(
        parametrisation: (any Parametrisation)? = nil, updateRule: (any UpdateRule)? = nil,
        schedule: (any Schedule)? = nil
    ) {
        self.parametrisation = parametrisation
        self.updateRule = updateRule
        self.schedule = schedule
    }
}

/// What a training run does differently from any other: one choice on each axis.
public struct TrainingMethod: Sendable {
    public let parametrisation: any Parametrisation
    public let updateRule: any UpdateRule
    public let schedule: any Schedule

    /// One choice on each axis, whether it is in the registry or not.
    package init(
        parametrisation: any Parametrisation, updateRule: any UpdateRule, schedule: any Schedule = ConstantSchedule()
    ) {
        self.parametrisation = parametrisation
        self.updateRule = updateRule
        self.schedule = schedule
    }

    /// - Throws: `MethodError` when the method cannot be applied to one of the weights or to the plan.
    public func check(_ weights: [WeightShape], plan: LearningRatePlan) throws {
        try schedule.check(plan)
        for weight in weights {
            try parametrisation.check(weight)
            for parameter in try parametrisation.trainedParameters(of: weight) { try updateRule.check(parameter) }
        }
    }
}

extension Parametrisation {
    /// The trainable tensors of a weight, as the update rule will see them.
    func trainedParameters(of shape: WeightShape) throws -> [ParameterInfo] {
        let initial = Tensor<Float>.zeros([shape.outputs, shape.inputs])
        return try makeWeight(shape, initial: initial, draws: Draws(seed: 0)).parameters.filter(\.isTrainable).map(\.info)
    }
}
