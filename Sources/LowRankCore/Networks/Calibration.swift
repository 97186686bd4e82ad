/// What a weight form wants to know of a weight before it is stored, from batches of the calibration stream.
public struct CalibrationRequest: OptionSet, Sendable, Hashable {
    /// A bit for each quantity.
    public let rawValue: Int
    /// The quantities of these bits.
    public init(rawValue: Int) { self.rawValue = rawValue }

    /// X^T X / N [inputs, inputs] over all N rows.
    public static let inputCovariance = CalibrationRequest(rawValue: 1)
    /// The mean over batches of the gradient of the dense weight [outputs, inputs].
    public static let gradient = CalibrationRequest(rawValue: 2)
    /// The mean over batches of the gradient's squares [outputs, inputs]: the diagonal of the empirical Fisher matrix.
    public static let squaredGradient = CalibrationRequest(rawValue: 4)
    /// The inputs of every batch, one [N, inputs] each; weights that read the same values share them.
    public static let inputs = CalibrationRequest(rawValue: 8)
    /// The dense weights alone, for forms that choose by them what they store.
    public static let weights = CalibrationRequest(rawValue: 16)
}

/// What was measured of one weight; what nobody asked for is absent.
public struct WeightCalibration<S: Scalar> {
    /// X^T X / N [inputs, inputs].
    public var inputCovariance: Tensor<S>?
    /// The mean gradient [outputs, inputs].
    public var gradient: Tensor<S>?
    /// The mean of the squared gradient's entries [outputs, inputs].
    public var squaredGradient: Tensor<S>?
    /// [N, inputs] of each batch.
    public var inputs: [Tensor<S>] = []
    /// For `derived` alone.
    public var example = WeightExample<S>()

    /// What is given, and nothing else.
    public init(
        inputCovariance: Tensor<S>? = nil, gradient: Tensor<S>? = nil, squaredGradient: Tensor<S>? = nil
    ) {
        self.inputCovariance = inputCovariance
        self.gradient = gradient
        self.squaredGradient = squaredGradient
    }
}

/// The dense weight and one batch that the stored weight is applied to, for quantities that depend on them.
public struct WeightExample<S: Scalar> {
    /// [outputs, inputs], before the weight was stored.
    public var W0: Tensor<S>?
    /// [N, inputs].
    public var x: Tensor<S>?
    /// The derivative of the loss with respect to y, [N, outputs].
    public var dy: Tensor<S>?
    /// The bias behind the weight, [outputs].
    public var bias: Tensor<S>?

    /// Nil for what there is no example of.
    public init(W0: Tensor<S>? = nil, x: Tensor<S>? = nil, dy: Tensor<S>? = nil, bias: Tensor<S>? = nil) {
        (self.W0, self.x, self.dy, self.bias) = (W0, x, dy, bias)
    }

    /// The derivative with respect to the effective weight, dy^T x.
    public var gradient: Tensor<S>? {
        guard let x, let dy else { return nil }
        return product(dy, transposed: true, x)
    }
}

/// A dense weight and what was measured of it.
public struct CalibratedWeight<S: Scalar> {
    /// The weight's name and sides.
    public let shape: WeightShape
    /// [outputs, inputs].
    public let W0: Tensor<S>
    /// What was measured.
    public let data: WeightCalibration<S>

    /// A dense weight W0 [outputs, inputs], and what was measured of it.
    public init(_ shape: WeightShape, W0: Tensor<S>, data: WeightCalibration<S>) {
        self.shape = shape
        self.W0 = W0
        self.data = data
    }
}

extension Network {
    /// Measures the linear weights, which have to be dense, over some batches.
    /// - Parameters:
    ///   - request: what of every weight.
    ///   - batches: how many, at least 1.
    ///   - load: puts a batch, counted from 0, into the inputs.
    public func calibrate(
        _ request: CalibrationRequest, batches: Int, load: (_ batch: Int, LossGraph<S>.Inputs) throws -> Void
    ) throws -> [CalibratedWeight<S>] {
        precondition(batches > 0)
        let weights = linearWeights
        if request == .weights { return weights.map { CalibratedWeight($0.shape, W0: $0["weight"].value, data: .init()) } }
        var inputs: [Node<S>] = []
        if request.contains(.inputCovariance) || request.contains(.inputs) {
            for weight in weights {
                weight.tap = { x, graph in
                    graph.keep(x)
                    inputs.append(x)
                }
            }
        }
        defer { for weight in weights { weight.tap = nil } }
        let graph = makeLossGraph()
        var sums = weights.map { WeightCalibration<S>(zerosFor: $0.shape, request) }
        for batch in 0..<batches {
            try load(batch, graph.inputs)
            _ = graph.forward()
            var seen: [ObjectIdentifier: Tensor<S>] = [:]
            for (i, x) in inputs.enumerated() {
                sums[i].inputCovariance?.accumulateProduct(
                    x.value, transposed: true, x.value, alpha: 1 / S(x.rows * batches), beta: 1)
                guard request.contains(.inputs) else { continue }
                let value = seen[ObjectIdentifier(x)] ?? x.value.copy(category: .calibration)
                seen[ObjectIdentifier(x)] = value
                sums[i].inputs.append(value)
            }
            guard request.contains(.gradient) || request.contains(.squaredGradient) else { continue }
            graph.backward()
            for (i, weight) in weights.enumerated() { sums[i].add(weight["weight"].gradient, share: 1 / S(batches)) }
        }
        return zip(weights, sums).map { CalibratedWeight($0.shape, W0: $0["weight"].value, data: $1) }
    }
}

extension WeightCalibration {
    fileprivate init(zerosFor w: WeightShape, _ request: CalibrationRequest) {
        func zeros(_ part: CalibrationRequest, _ shape: [Int]) -> Tensor<S>? {
            request.contains(part) ? .zeros(shape, category: .calibration) : nil
        }
        self.init(
            inputCovariance: zeros(.inputCovariance, [w.inputs, w.inputs]),
            gradient: zeros(.gradient, [w.outputs, w.inputs]),
            squaredGradient: zeros(.squaredGradient, [w.outputs, w.inputs]))
    }

    fileprivate mutating func add(_ G: Tensor<S>, share: S) {
        let count = G.count
        G.read { g in
            gradient?.write { sum in for i in 0..<count { sum[i] += share * g[i] } }
            squaredGradient?.write { sum in for i in 0..<count { sum[i] += share * g[i] * g[i] } }
        }
    }
}
