/// The axes of a run that a method fills; the others stay at their defaults.
public struct MethodParts: Sendable {
    public var parametrisation: (any WeightForm)?
    public var updateRule: (any UpdateRule)?
    public var schedule: (any Schedule)?

    public init(
        parametrisation: (any WeightForm)? = nil, updateRule: (any UpdateRule)? = nil,
        schedule: (any Schedule)? = nil
    ) {
        self.parametrisation = parametrisation
        self.updateRule = updateRule
        self.schedule = schedule
    }
}

/// What a training run does differently from any other: one choice on each axis.
public struct TrainingMethod: Sendable {
    public let parametrisation: any WeightForm
    public let updateRule: any UpdateRule
    public let schedule: any Schedule

    /// One choice on each axis, whether it is in the registry or not.
    package init(
        parametrisation: any WeightForm, updateRule: any UpdateRule, schedule: any Schedule = ConstantSchedule()
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
            for parameter in parametrisation.trainedParameters(of: weight) { try updateRule.check(parameter) }
        }
    }
}
