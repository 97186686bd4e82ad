/// What a method of training decides: how a weight is stored (`WeightForm`), how it is updated (`UpdateRule`), what trains
/// when (`Schedule`), or what stands beside the layers (`ActivationAdapter`). One type may be several of these.
public protocol TrainingPart: Sendable {}
