/// The axes of a run that a method fills; the others stay at their defaults.
public struct MethodParts: Sendable {
    /// How linear weights are stored; nil for dense ones.
    public var parametrisation: (any WeightForm)?
    /// How gradients change them; nil for AdamW.
    public var updateRule: (any UpdateRule)?
    /// What trains when; nil for everything under one cosine.
    public var schedule: (any Schedule)?
    /// Modules beside the weights; nil for none.
    public var adapter: (any ActivationAdapter)?

    /// One value for each axis that is filled.
    public init(
        parametrisation: (any WeightForm)? = nil, updateRule: (any UpdateRule)? = nil,
        schedule: (any Schedule)? = nil, adapter: (any ActivationAdapter)? = nil
    ) {
        self.parametrisation = parametrisation
        self.updateRule = updateRule
        self.schedule = schedule
        self.adapter = adapter
    }

    /// Fills the axes whose protocols the method has.
    public init(_ method: any TrainingPart) {
        self.init(
            parametrisation: method as? any WeightForm, updateRule: method as? any UpdateRule,
            schedule: method as? any Schedule, adapter: method as? any ActivationAdapter)
    }
}

/// What a training run does differently from any other: one choice on each axis.
public struct TrainingMethod: Sendable {
    /// How linear weights are stored and applied.
    public let parametrisation: any WeightForm
    /// How gradients change them.
    public let updateRule: any UpdateRule
    /// What trains when.
    public let schedule: any Schedule
    /// Modules beside the weights; nil for most.
    public let adapter: (any ActivationAdapter)?
    /// The other parts of the network that train.
    public let trains: TrainedParts

    /// One choice on each axis, whether it is in the registry or not.
    package init(
        parametrisation: any WeightForm, updateRule: any UpdateRule, schedule: any Schedule = ConstantSchedule(),
        adapter: (any ActivationAdapter)? = nil, trains: TrainedParts = TrainedParts(), base: (any WeightCodec)? = nil
    ) {
        self.parametrisation = trains.targets == nil && base == nil
            ? parametrisation : TargetedForm(form: parametrisation, targets: trains.targets, base: base)
        self.updateRule = updateRule
        self.schedule = schedule
        self.adapter = adapter
        self.trains = trains
    }

    /// Checks the method on a network and a plan before anything is allocated.
    /// - Throws: `MethodError` when the method cannot be applied to the network or to the plan.
    public func check(_ network: NetworkDescription, plan: LearningRatePlan) throws {
        try schedule.check(plan)
        try schedule.check(network)
        try trains.check(network.weights)
        try adapter?.check(network.sites)
        let rule = updateRule.fitted(to: network)
        let forms: [any WeightForm] = schedule.denseUpdates(plan: plan) > 0 ? [DenseForm(), parametrisation] : [parametrisation]
        for form in forms {
            var trained = network.others.filter { trains.trains($0.role) }
            for weight in network.weights {
                try form.check(weight)
                trained += form.trainedParameters(of: weight)
            }
            for parameter in trained { try rule.check(parameter) }
            _ = try rule.adapted(to: trained, streams: RandomStreams(seed: 0))
        }
    }
}
