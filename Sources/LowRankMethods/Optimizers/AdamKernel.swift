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

extension UpdateState {
    /// R <- M / (sqrt(V) rootScale + eps) after taking R into the moments. What is rounded to codes acts from the next
    /// step on.
    /// - Parameter suffix: of the names of both moments.
    mutating func direction(_ R: UnsafeMutablePointer<S>, _ c: AdamCoefficients, suffix: String = "") {
        let (beta1, gain1, beta2, gain2) = (S(c.beta1), S(1 - c.beta1), S(c.beta2), S(1 - c.beta2))
        let (rootScale, eps) = (S(c.rootScale), S(c.eps))
        guard !hasNumbers("M" + suffix) else {
            let count = Int64(self["M" + suffix].count)
            return write("M" + suffix, "V" + suffix) {
                S.kernels.adamDirection(R, $0, $1, count, beta1, gain1, beta2, gain2, rootScale, eps)
            }
        }
        writeBlocks("M" + suffix, "V" + suffix) { m, v in
            let block = Int64(m.block)
            m.write { mCodes, mAbsmax, count in
                v.write { vCodes, vAbsmax, _ in
                    BlockCodes.Book.signed.read { mBook in
                        BlockCodes.Book.unsigned.read { vBook in
                            S.kernels.adamDirectionBlocks(
                                R, mCodes, mAbsmax, mBook, vCodes, vAbsmax, vBook, count, block, beta1, gain1, beta2,
                                gain2, rootScale, eps)
                        }
                    }
                }
            }
        }
    }
}

enum AdamKernel {
    /// w <- (w * before - step * direction) * after.
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
