/// A mistake in what the user asked of a method; the text names what is wrong and the remedy.
public struct MethodError: Error, CustomStringConvertible, Sendable {
    /// The hyper-parameter at fault, when there is one.
    public let hyperparameter: String?
    public let description: String

    public init(_ description: String, hyperparameter: String? = nil) {
        self.description = description
        self.hyperparameter = hyperparameter
    }
}
