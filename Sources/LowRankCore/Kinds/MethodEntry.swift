/// One method's entry in the registry: its card and how to make it.
public struct MethodEntry: Sendable {
    /// What makes a method of its hyper-parameters, which are complete and checked.
    public typealias Maker<Method> = @Sendable (Hyperparameters) throws -> Method

    /// What the method is, with its hyper-parameters.
    public let card: MethodCard
    private let make: Maker<Recipe>

    /// The method with these hyper-parameters, and the card's defaults for all others.
    /// - Throws: `MethodError` for a hyper-parameter that the card does not have or does not allow.
    public func recipe(_ values: [String: HyperValue] = [:]) throws -> Recipe {
        try make(Hyperparameters(values, specs: card.hyperparameters, method: card.id))
    }
}

/// The lines of the registry: `.compression(SVDTruncation.card) { SVDTruncation($0) }`.
extension MethodEntry {
    /// A method that is one value on all its axes.
    public static func training(_ card: MethodCard, _ make: @escaping Maker<any TrainingPart>) -> MethodEntry {
        MethodEntry(card: card) { .training(MethodParts(try make($0))) }
    }

    /// A method whose axes are filled by several values.
    public static func training(_ card: MethodCard, _ make: @escaping Maker<MethodParts>) -> MethodEntry {
        MethodEntry(card: card) { .training(try make($0)) }
    }

    /// A method that stores a trained weight in fewer bytes.
    public static func compression(_ card: MethodCard, _ make: @escaping Maker<any CompressionMethod>) -> MethodEntry {
        MethodEntry(card: card) { .compression(try make($0)) }
    }

    /// A method that makes one network of several.
    public static func merging(_ card: MethodCard, _ make: @escaping Maker<any MergingMethod>) -> MethodEntry {
        MethodEntry(card: card) { .merging(try make($0)) }
    }

    /// A method that trains on clients.
    public static func federated(_ card: MethodCard, _ make: @escaping Maker<any FederatedMethod>) -> MethodEntry {
        MethodEntry(card: card) { .federated(try make($0)) }
    }

    /// A method that answers many adapters at once.
    public static func serving(_ card: MethodCard, _ make: @escaping Maker<any ServingMethod>) -> MethodEntry {
        MethodEntry(card: card) { .serving(try make($0)) }
    }

    /// A method that finds the parts of an observation.
    public static func recovery(_ card: MethodCard, _ make: @escaping Maker<any RecoveryMethod>) -> MethodEntry {
        MethodEntry(card: card) { .recovery(try make($0)) }
    }

    /// A method that measures trained weights.
    public static func analysis(_ card: MethodCard, _ make: @escaping Maker<any AnalysisMethod>) -> MethodEntry {
        MethodEntry(card: card) { .analysis(try make($0)) }
    }

    /// A computation of a paper by itself.
    public static func mechanism(_ card: MethodCard, _ make: @escaping Maker<any Mechanism>) -> MethodEntry {
        MethodEntry(card: card) { .mechanism(try make($0)) }
    }
}
