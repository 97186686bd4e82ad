import LowRankCore

/// The numbers of one Adam step that do not differ between the entries of a tensor.
struct AdamCoefficients {
    var beta1: Double
    var beta2: Double
    /// Multiplies sqrt(v) before `eps` is added: 1 / sqrt(1 - beta2^t) when eps comes after the
    /// correction, 1 when it comes before.
    var rootScale: Double
    var eps: Double
    var stepSize: Double
    /// Multiplies the weight before the step.
    var decayBefore: Double
    /// Multiplies the weight after the step.
    var decayAfter: Double
}

/// Adam's loops over the entries of a tensor.
enum AdamKernel {
    /// m, v <- averages of g, g^2;  w <- (w * decayBefore - stepSize * m / (sqrt(v) * rootScale + eps)) * decayAfter
    static func step<S: Scalar>(
        weight: UnsafeMutablePointer<S>, gradient: UnsafePointer<S>, m: UnsafeMutablePointer<S>,
        v: UnsafeMutablePointer<S>, count: Int, _ c: AdamCoefficients
    ) {
        S.kernels.adam(
            weight, gradient, m, v, Int64(count), S(c.beta1), S(1 - c.beta1), S(c.beta2), S(1 - c.beta2),
            S(c.stepSize), S(c.rootScale), S(c.eps), S(c.decayBefore), S(c.decayAfter))
    }

    /// m, v <- averages of g, g^2;  g <- m / (sqrt(v) * rootScale + eps)
    static func direction<S: Scalar>(
        gradient: UnsafeMutablePointer<S>, m: UnsafeMutablePointer<S>, v: UnsafeMutablePointer<S>, count: Int,
        _ c: AdamCoefficients
    ) {
        S.kernels.adamDirection(
            gradient, m, v, Int64(count), S(c.beta1), S(1 - c.beta1), S(c.beta2), S(1 - c.beta2), S(c.rootScale),
            S(c.eps))
    }

    /// w <- (w * before - step * direction) * after, with the rounding of `step`.
    static func apply<S: Scalar>(
        weight: UnsafeMutablePointer<S>, direction: UnsafePointer<S>, count: Int, before: Double, step: Double,
        after: Double
    ) {
        S.kernels.applyStep(weight, direction, Int64(count), S(before), S(step), S(after))
    }

    /// The same for a whole weight.
    static func apply<S: Scalar>(
        _ direction: Tensor<S>, to weight: inout Tensor<S>, before: Double, step: Double, after: Double
    ) {
        let count = weight.count
        weight.write { w in
            direction.read { apply(weight: w, direction: $0, count: count, before: before, step: step, after: after) }
        }
    }

    /// The same with Adam's step size, times `scale`, and Adam's decay.
    static func apply<S: Scalar>(
        _ direction: Tensor<S>, to weight: inout Tensor<S>, _ c: AdamCoefficients, scale: Double = 1
    ) {
        apply(direction, to: &weight, before: c.decayBefore, step: c.stepSize * scale, after: c.decayAfter)
    }
}
