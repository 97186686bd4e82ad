/// Stores a trained weight in fewer bytes: truncated SVD, SVD-LLM, ASVD ...
public protocol CompressionMethod: Sendable {
    /// What it looks at besides the weight.
    var needs: CalibrationNeeds { get }

    /// The names in `CompressionData.further` that it knows; none for most.
    var furtherInputs: [String] { get }

    /// Whether a weight has a bias after it that it did not have before; not with most.
    var addsBias: Bool { get }

    /// Refuses weights that the method cannot compress.
    /// - Throws: `MethodError` when the hyper-parameters cannot apply to such a weight.
    func check(_ shape: WeightShape) throws

    /// The weight in its new form.
    /// - Parameters:
    ///   - weight: W [outputs, inputs], of a shape that has passed `check`.
    ///   - data: holds at least what `needs` names.
    /// - Throws: `MethodError` when the data do not determine the result.
    func compress<S: Scalar>(_ weight: Tensor<S>, data: CompressionData<S>) throws -> CompressedWeight<S>
}

extension CompressionMethod {
    public var furtherInputs: [String] { [] }
    public var addsBias: Bool { false }
}

/// What of a weight's place in the network a compression method looks at.
public struct CalibrationNeeds: OptionSet, Sendable {
    /// A bit for each need.
    public let rawValue: Int
    /// The needs of these bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// What the weight is applied to in the network as it was.
    public static let inputs = CalibrationNeeds(rawValue: 1)
    /// The inputs once the weights before this one are compressed; weights are then compressed one after the other.
    public static let shiftedInputs = CalibrationNeeds(rawValue: 2)
    /// The gradient of the loss with respect to the weight, of each calibration batch.
    public static let gradients = CalibrationNeeds(rawValue: 4)
}

/// What was seen at a weight while the network read the calibration text.
public struct CompressionData<S: Scalar>: Sendable {
    /// X [tokens, inputs] in the network as it was.
    public var inputs: Tensor<S>?
    /// X' [tokens, inputs] in the network whose earlier weights are compressed, of the same tokens.
    public var shiftedInputs: Tensor<S>?
    /// What the weight is to make of `shiftedInputs`, [tokens, outputs], when that is not X' W^T.
    public var targets: Tensor<S>?
    /// G [outputs, inputs], one per batch.
    public var gradients: [Tensor<S>] = []
    /// The same weight after another compression, for a method that repairs one.
    public var compressed: Tensor<S>?
    /// The weight's bias [outputs], when it has one.
    public var bias: Tensor<S>?
    /// Further tensors by name, for a method that computes more than a weight's new form.
    public var further: NamedTensors<S> = [:]
    /// Whether `CompressedWeight.derived` is wanted, which can take as long as the rest.
    public var asksForDerived = true

    /// What `CalibrationNeeds` names is given here; all else can be set afterwards.
    public init(inputs: Tensor<S>? = nil, shiftedInputs: Tensor<S>? = nil) {
        self.inputs = inputs
        self.shiftedInputs = shiftedInputs
    }
}

/// A weight after compression.
public struct CompressedWeight<S: Scalar>: Sendable {
    /// What is stored, by the paper's symbols.
    public let factors: NamedTensors<S>
    /// The matrix [outputs, inputs] that the factors amount to.
    public let weight: Tensor<S>
    /// B [outputs, r] and A [r, inputs] with W = B A, where nothing else is stored but a bias: the weight can be applied as two
    /// products, y = (x A^T) B^T.
    public let pair: (B: Tensor<S>, A: Tensor<S>)?
    /// The bias [outputs] after compression, when the method changes or needs one.
    public var bias: Tensor<S>?
    /// Bytes stored: those of the factors, unless some are kept as codes or indices.
    public var storedBytes: Int
    /// Further quantities of the paper, such as singular values and errors; some are missing where they were not asked for.
    public var derived: NamedTensors<S> = [:]

    /// A weight whose stored bytes are those of its factors.
    public init(factors: NamedTensors<S>, weight: Tensor<S>) {
        (self.factors, self.weight, pair) = (factors, weight, nil)
        storedBytes = factors.byteCount
    }

    /// The product of two factors.
    /// - Parameters:
    ///   - symbols: what the paper calls B and A.
    ///   - biases: stored besides them.
    public init(
        _ B: Tensor<S>, _ A: Tensor<S>, symbols: (B: String, A: String) = ("B", "A"), biases: NamedTensors<S> = [:]
    ) {
        factors = NamedTensors([(symbols.B, B), (symbols.A, A)] + biases.map { ($0.name, $0.tensor) })
        (weight, pair) = (product(B, A), (B, A))
        storedBytes = factors.byteCount
    }
}
