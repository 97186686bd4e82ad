import Foundation

/// The learning-rate plan of a run, as the training section of a suite gives it.
public struct LearningRatePlan: Sendable, Hashable {
    /// Updates of the run.
    public let steps: Int
    /// Updates in which the rate rises to its peak.
    public let warmup: Int
    /// Where the cosine ends, as a fraction of the peak.
    public let minimumRatio: Double

    /// A plan whose cosine ends at `minimumRatio` of the peak, from 0 to 1.
    public init(steps: Int, warmup: Int, minimumRatio: Double) {
        self.steps = steps
        self.warmup = warmup
        self.minimumRatio = minimumRatio
    }

    /// Linear warm-up (1/w at the first update), then a cosine to the minimum; t counts updates from 0.
    public func multiplier(at t: Int) -> Double {
        if t < warmup { return Double(t + 1) / Double(warmup) }
        return cosine(Double(t - warmup) / Double(max(1, steps - warmup)))
    }

    /// The same, but after every `period` updates the rate rises to it anew: to p / `rise` of it in the p-th
    /// update (from 0) of a period, while p < `rise`.
    package func multiplier(at t: Int, risingEvery period: Int, within rise: Int) -> Double {
        let p = t % period
        return t >= period && p < rise ? Double(p) / Double(rise) * multiplier(at: t) : multiplier(at: t)
    }

    /// f + (1 - f) (1 + cos(pi progress)) / 2.
    public func cosine(_ progress: Double) -> Double {
        minimumRatio + (1 - minimumRatio) * 0.5 * (1 + cos(.pi * progress))
    }
}

/// What trains when: restarts, phases, sampled layers.
public protocol Schedule: TrainingPart {
    /// Refuses runs in which the schedule does not fit.
    /// - Throws: `MethodError` when the plan cannot carry the schedule.
    func check(_ plan: LearningRatePlan) throws
    /// Refuses networks that the schedule cannot act on.
    /// - Throws: `MethodError` when the schedule cannot act on the network.
    func check(_ network: NetworkDescription) throws
    /// The learning rate of update t (from 0) as a fraction of the peak.
    func multiplier(at t: Int, plan: LearningRatePlan) -> Double
    /// Updates done with ordinary dense weights before the parametrisation takes over from what they
    /// have become; 0 for most.
    func denseUpdates(plan: LearningRatePlan) -> Int
    /// The numbers of updates after which something happens for the first time that the update rule alone does not do:
    /// the dense phase ends, weights are merged, cut or pruned, other layers train. A record has a checkpoint after
    /// each of them, so that a build which adopts it has run this code, too.
    func firstChanges(plan: LearningRatePlan) -> [Int]
    /// What the schedule does between the updates of one run.
    func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S>
    /// The memory formula: which of the parameters that train have a gradient, and which an optimizer state, at the
    /// time when that takes the most.
    func peakPhase(of parameters: [ParameterInfo]) -> (gradients: [ParameterInfo], states: [ParameterInfo])
    /// The memory formula: what `ScheduleState.storedMemory` will be at most for a network of these weights.
    func storedMemory(for weights: [WeightShape], scalarBytes: Int) -> [StoredMemory]
}

extension Schedule {
    public func check(_ plan: LearningRatePlan) {}
    public func check(_ network: NetworkDescription) {}
    public func multiplier(at t: Int, plan: LearningRatePlan) -> Double { plan.multiplier(at: t) }
    public func denseUpdates(plan: LearningRatePlan) -> Int { 0 }
    public func firstChanges(plan: LearningRatePlan) -> [Int] { [denseUpdates(plan: plan)].filter { $0 > 0 } }
    public func makeState<S: Scalar>(as: S.Type) -> any ScheduleState<S> { NoScheduleState() }
    public func peakPhase(of parameters: [ParameterInfo]) -> (gradients: [ParameterInfo], states: [ParameterInfo]) {
        (parameters, parameters)
    }
    public func storedMemory(for weights: [WeightShape], scalarBytes: Int) -> [StoredMemory] { [] }
}

/// The part of a schedule that acts during a run, with what it remembers. A value: a copy is a checkpoint.
///
/// Randomness comes from `trainer.streams`, scoped to the update, so that it does not depend on what was drawn
/// before.
public protocol ScheduleState<S>: Sendable {
    /// The type of its numbers.
    associatedtype S: Scalar
    /// Before anything is allocated for training: rests what does not train at first, changes weights.
    mutating func prepare(_ network: any Network<S>, streams: RandomStreams) throws
    /// Before the first update, whose batch `load` puts into the inputs, to look at what the network makes of it.
    mutating func calibrate(_ trainer: Trainer<S>, load: (LossGraph<S>.Inputs) throws -> Void) throws
    /// Before the batch of update t (from 0) is loaded: chooses what trains, changes weights.
    mutating func beforeUpdate(_ t: Int, of trainer: Trainer<S>) throws
    /// Between the backward pass of update t and the clipping: adds the gradients of regularisers.
    mutating func adjustGradients(_ t: Int, of trainer: Trainer<S>)
    /// Between the clipping of update t and the update rule, which may overwrite the gradients: keeps what is needed of
    /// them afterwards.
    mutating func takeGradients(_ t: Int, of trainer: Trainer<S>)
    /// When `updates` updates are done.
    mutating func afterUpdate(_ updates: Int, of trainer: Trainer<S>) throws
    /// What is kept between updates beside weights and optimizer state, measured from the tensors themselves.
    var storedMemory: [StoredMemory] { get }
    /// Quantities of the paper by its names, those of a weight after its own name, for comparison with other
    /// implementations.
    func derived(for network: any Network<S>) -> [String: Tensor<S>]
}

extension ScheduleState {
    public mutating func prepare(_ network: any Network<S>, streams: RandomStreams) throws {}
    public mutating func calibrate(_ trainer: Trainer<S>, load: (LossGraph<S>.Inputs) throws -> Void) throws {}
    public mutating func beforeUpdate(_ t: Int, of trainer: Trainer<S>) throws {}
    public mutating func adjustGradients(_ t: Int, of trainer: Trainer<S>) {}
    public mutating func takeGradients(_ t: Int, of trainer: Trainer<S>) {}
    public mutating func afterUpdate(_ updates: Int, of trainer: Trainer<S>) throws {}
    public var storedMemory: [StoredMemory] { [] }
    public func derived(for network: any Network<S>) -> [String: Tensor<S>] { [:] }
}

/// Does nothing.
private struct NoScheduleState<S: Scalar>: ScheduleState {}

/// Everything trains all the time, under one cosine.
public struct ConstantSchedule: Schedule {
    /// The schedule of every run for which a method has none of its own.
    public init() {}
}
