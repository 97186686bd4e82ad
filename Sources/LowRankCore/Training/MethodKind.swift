/// What a method does, which decides how it is called and in which experiments it can stand.
public enum MethodKind: String, Sendable, CaseIterable, Codable {
    /// Trains a network.
    case training
    /// Stores the weights of a trained network in fewer bytes.
    case compression
    /// Makes one network of several.
    case merging
    /// Trains on clients whose data stay where they are.
    case federated
    /// Answers requests for many adapters of one network at once.
    case serving
    /// Finds the parts of an observed matrix.
    case recovery
    /// Measures trained weights.
    case analysis
    /// A computation of a paper by itself, shown on a small case with a known answer.
    case mechanism
}
