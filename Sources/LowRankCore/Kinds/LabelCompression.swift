/// Makes the soft labels of a distilled data set by a projector instead of storing them: an encoder that everyone has, with a
/// head on its features of norm 1, and a few trained numbers in both.
public protocol LabelCompression: Sendable {
    /// How a weight of the encoder or of the head is stored, the encoder's or the head's own numbers frozen; what trains is what
    /// is stored.
    func form(rank: Int) -> any WeightForm
    /// The head before the fit [classes, d].
    /// - Parameter embeddings: of the classes [classes, d].
    /// - Throws: `MethodError` for an embedding without a direction.
    func head<S: Scalar>(_ embeddings: Tensor<S>) throws -> Tensor<S>
    /// The weight of cross-entropy beside the mean squared error from the mean of the teachers' logits, in the fit.
    var fitCrossEntropy: Double { get }
    /// The same for a student that learns from the labels.
    var studentCrossEntropy: Double { get }
}
