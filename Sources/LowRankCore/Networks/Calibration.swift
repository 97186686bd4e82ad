/// What a weight form wants to know of a weight before it is stored, from batches of the calibration stream.
public struct CalibrationRequest: OptionSet, Sendable, Hashable {
    public let rawValue: Int
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// X^T X / N [inputs, inputs] over all N rows.
    public static let inputCovariance = CalibrationRequest(rawValue: 1)
    /// The mean over batches of the gradient of the dense weight [outputs, inputs].
    public static let gradient = CalibrationRequest(rawValue: 2)
    /// The mean over batches of the gradient's squares [outputs, inputs]: the diagonal of the empirical Fisher matrix.
    public static let squaredGradient = CalibrationRequest(rawValue: 4)
}

/// What was measured of one weight; what nobody asked for is absent.
public struct WeightCalibration<S: Scalar> {
    public var inputCovariance: Tensor<S>?
    public var gradient: Tensor<S>?
    public var squaredGradient: Tensor<S>?

    public init(
        inputCovariance: Tensor<S>? = nil, gradient: Tensor<S>? = nil, squaredGradient: Tensor<S>? = nil
    ) {
        self.inputCovariance = inputCovariance
        self.gradient = gradient
        self.squaredGradient = squaredGradient
    }
}
