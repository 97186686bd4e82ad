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

    /// The method as one that recovers, if it is; some mechanisms are.
    public var recovery: (any RecoveryMethod)? {
        switch self {
        case .recovery(let method): method
        case .mechanism(let method): method as? any RecoveryMethod
        default: nil
        }
    }
}
