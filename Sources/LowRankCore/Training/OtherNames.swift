/// What the official code or a library calls things where it is not by the card's name or the paper's symbol, so that
/// vectors from there can be replayed.
public struct OtherNames: Sendable {
    /// Ids that vectors have for the method.
    public let ids: [String]
    /// The card's name of a hyper-parameter by its other one; "!name" for a flag with the opposite meaning.
    public let hyperparameters: [String: String]
    /// The paper's symbol of a stored tensor by its other name. `<refresh>` in the latter stands for the number of a
    /// refresh, counted from 1.
    public let tensors: [String: String]
    /// Hyper-parameters of relatives that are no choice here, with the values they have.
    public let fixed: [String: HyperValue]
    /// Defaults of the official code that are not the card's.
    public let defaults: [String: HyperValue]

    /// Keys of vectors that only say how their inputs were made.
    public let descriptive: Set<String>

    /// Nothing is called otherwise, unless it is given.
    public init(
        ids: [String] = [], hyperparameters: [String: String] = [:], tensors: [String: String] = [:],
        fixed: [String: HyperValue] = [:], defaults: [String: HyperValue] = [:], descriptive: Set<String> = []
    ) {
        self.descriptive = descriptive
        self.ids = ids
        self.hyperparameters = hyperparameters
        self.tensors = tensors
        self.fixed = fixed
        self.defaults = defaults
    }
}
