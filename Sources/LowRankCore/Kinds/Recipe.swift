/// A method ready to be used.
public enum Recipe: Sendable {
    /// The axes of a training run that it fills.
    case training(MethodParts)
    /// A weight in fewer bytes.
    case compression(any CompressionMethod)
    /// One network of several.
    case merging(any MergingMethod)
    /// Rounds of training on clients.
    case federated(any FederatedMethod)
    /// Many adapters in one batch.
    case serving(any ServingMethod)
    /// The parts of an observation.
    case recovery(any RecoveryMethod)
    /// Numbers about trained weights.
    case analysis(any AnalysisMethod)
    /// A computation by itself.
    case mechanism(any Mechanism)

    /// The kind of method that it is.
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

    /// The method as one that compresses a decoder as a whole, if it is; some mechanisms are.
    public var decoderCompression: (any DecoderCompression)? {
        guard case .mechanism(let method) = self else { return nil }
        return method as? any DecoderCompression
    }

    /// How the method composes LoRAs of one denoiser, if it does.
    public var noiseComposition: NoiseComposition? {
        guard case .mechanism(let method) = self else { return nil }
        return (method as? any ComposesNoise)?.composition
    }

    /// The method as one that makes soft labels instead of storing them, if it is.
    public var labelCompression: (any LabelCompression)? {
        guard case .mechanism(let method) = self else { return nil }
        return method as? any LabelCompression
    }
}
