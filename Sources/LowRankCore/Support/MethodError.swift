/// A mistake in what the user asked of a method, or a divergence; the text names what is wrong and the remedy.
public struct MethodError: Error, CustomStringConvertible, Sendable {
    /// The hyper-parameter at fault, when there is one.
    public let hyperparameter: String?
    /// Whether the method's numbers grew beyond all bounds, which is a result of a run.
    public let isDivergence: Bool
    /// What is wrong and how to mend it, in one line.
    public let description: String

    /// A mistake, unless it is said to be a divergence.
    /// - Parameters:
    ///   - description: the text a user sees.
    ///   - hyperparameter: the one at fault, when there is one.
    ///   - isDivergence: whether the method's numbers grew beyond all bounds.
    public init(_ description: String, hyperparameter: String? = nil, isDivergence: Bool = false) {
        self.description = description
        self.hyperparameter = hyperparameter
        self.isDivergence = isDivergence
    }
}
