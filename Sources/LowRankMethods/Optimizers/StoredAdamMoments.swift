import LowRankCore

/// How the moments of Adam are kept in codes of 8 bits.
struct MomentCodes: Sendable, Hashable {
    /// Consecutive numbers that share a largest magnitude.
    var block: Int
    /// Tensors with fewer numbers stay in full precision.
    var leastCount: Int
}

/// M and V of Adam, in full precision or as codes: of the signed book for M, of the unsigned one for V.
struct StoredAdamMoments<S: Scalar>: Sendable {
    private(set) var exact: AdamMoments<S>?
    private var m: BlockCodes?
    private var v: BlockCodes?

    /// - Parameter codes: nil keeps full precision whatever the size.
    init(shape: [Int], codes: MomentCodes?) {
        let count = shape.reduce(1, *)
        if let codes, count >= codes.leastCount {
            m = BlockCodes(.signed, count: count, block: codes.block, category: .moments)
            v = BlockCodes(.unsigned, count: count, block: codes.block, category: .moments)
        } else {
            exact = AdamMoments(shape: shape)
        }
    }

    static func storedMemory(count: Int, codes: MomentCodes?, scalarBytes: Int) -> [StoredMemory] {
        guard let codes, count >= codes.leastCount else {
            return AdamMoments<S>.storedMemory(count: count, scalarBytes: scalarBytes)
        }
        return ["M", "V"].flatMap { BlockCodes.storedMemory($0, .moments, count: count, block: codes.block) }
    }

    /// Of the codes, in bitsandbytes.
    static var otherNames: [String: String] { ["m_codes": "M", "v_codes": "V"] }

    var stored: [StoredTensor] { exact?.stored ?? m!.stored("M") + v!.stored("V") }

    /// R <- M / (sqrt(V) + eps) after taking R into the moments; what is rounded to codes acts from the next
    /// step on.
    mutating func direction(_ R: UnsafeMutablePointer<S>, _ c: AdamCoefficients) {
        guard exact == nil else { return exact!.direction(R, c) }
        let block = Int64(m!.block)
        m!.write { mCodes, mAbsmax, count in
            v!.write { vCodes, vAbsmax, _ in
                BlockCodes.Book.signed.read { mBook in
                    BlockCodes.Book.unsigned.read { vBook in
                        S.kernels.adamDirectionBlocks(
                            R, mCodes, mAbsmax, mBook, vCodes, vAbsmax, vBook, count, block, S(c.beta1),
                            S(1 - c.beta1), S(c.beta2), S(1 - c.beta2), S(c.rootScale), S(c.eps))
                    }
                }
            }
        }
    }

    /// Lets `change` work on the moments; codes are decoded for it and rounded anew.
    mutating func change(_ change: (_ name: String, _ moment: inout Tensor<S>) -> Void) {
        exact?.change(change)
        Self.change("exp_avg", &m, change)
        Self.change("exp_avg_sq", &v, change)
    }

    private static func change(
        _ name: String, _ codes: inout BlockCodes?, _ change: (String, inout Tensor<S>) -> Void
    ) {
        guard codes != nil else { return }
        var moment: Tensor<S> = codes!.decoded(shape: [codes!.count])
        change(name, &moment)
        codes!.encode(moment)
    }
}
