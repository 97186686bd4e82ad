import LowRankCore

/// LQ-LoRA's NormalFloat codes: blocks of numbers with a scale each, and groups of blocks whose scales are whole numbers.
struct NormalFloatBlocks: Sendable {
    /// What a group's own scale is stored in.
    enum ScaleFormat: String, CaseIterable {
        case fp32, bf16, fp16
        var bits: Int { self == .fp32 ? 32 : 16 }

        /// The nearest number of the format.
        func rounded(_ x: Double) -> Double {
            switch self {
            case .fp32: return Double(Float(x))
            case .bf16: return Self.rounded(x, bits: 8, leastExponent: -126)
            case .fp16: return Self.rounded(x, bits: 11, leastExponent: -14)
            }
        }

        /// With so many significant bits.
        private static func rounded(_ x: Double, bits: Int, leastExponent: Int) -> Double {
            guard x != 0 else { return 0 }
            let step = Double(sign: .plus, exponent: max(Int(x.exponent), leastExponent) - (bits - 1), significand: 1)
            return (x / step).rounded(.toNearestOrEven) * step
        }
    }

    private let bits, scaleBits, block, group: Int
    private let format: ScaleFormat
    /// The 2^bits values of a code, ascending from -1 to 1.
    let values: [Double]

    init(bits: Int, scaleBits: Int, block: Int, group: Int, format: ScaleFormat) {
        (self.bits, self.scaleBits, self.block, self.group, self.format) = (bits, scaleBits, block, group, format)
        values = Self.normalFloat(bits: bits)
    }

    /// What so many numbers take.
    func bits(of count: Int) -> Int {
        let blocks = (count + block - 1) / block
        return count * bits + blocks * scaleBits + (blocks + group - 1) / group * format.bits
    }

    /// Quantiles of the normal distribution at equal steps of probability from 1 - offset to 1/2 and from there to offset.
    private static func normalFloat(bits: Int) -> [Double] {
        let (offset, half) = (0.9677083, 1 << (bits - 1))
        let below = (0..<half - 1).map { 1 - offset + (offset - 0.5) * Double($0) / Double(half - 1) }
        let above = (0...half).map { 0.5 + (offset - 0.5) * Double($0) / Double(half) }
        let quantiles = (below + above).map { $0 == 0.5 ? 0 : GaussianLevels.quantile($0) }
        let largest = quantiles.map { abs($0) }.max()!
        return quantiles.map { $0 / largest }
    }

    /// dq(q(A)); the last block and the last group may be shorter.
    func rounded(_ A: Tensor<Double>) -> Tensor<Double> {
        let blocks = stride(from: 0, to: A.count, by: block).map { $0..<min($0 + block, A.count) }
        let largest = blocks.map { $0.reduce(0) { max($0, abs(A[$1])) } }
        let (least, steps) = (largest.min()!, Double(1 << scaleBits - 1))
        var result = A
        for first in stride(from: 0, to: blocks.count, by: group) {
            let members = first..<min(first + group, blocks.count)
            let ofGroup = format.rounded(members.reduce(0) { max($0, largest[$1] - least) })
            for b in members {
                let code = ofGroup > 0 ? ((largest[b] - least) / ofGroup * steps).rounded(.toNearestOrEven) : 0
                let scale = code * ofGroup / steps + least
                for i in blocks[b] { result[i] = scale > 0 ? nearest(A[i] / scale) * scale : 0 }
            }
        }
        return result
    }

    private func nearest(_ x: Double) -> Double {
        var (low, high) = (0, values.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if (values[middle] + values[middle + 1]) / 2 < x { low = middle + 1 } else { high = middle }
        }
        return values[low]
    }
}
