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

/// A method ready to be used.
public enum Recipe: Sendable {
    case training(MethodParts)
    case compression(any CompressionMethod)
    case merging(any MergingMethod)
    case federated(any FederatedMethod)
    case serving(any ServingMethod)
    case recovery(any RecoveryMethod)
    case analysis(any AnalysisMethod)
    case mechanism(any Mechanism)

    public var kind: MethodKind {
        switch self {
        case .training: .training
        case .compression: .compression
        case .merging: .merging
        case .federated: .federated
        case .serving: .serving
        case .recovery: .recovery
        case .analysis: .analysis
        case .mechanism: .mechanism
        }
    }
}
