import Foundation
import LowRankCore

/// One-bit adapters (Bi-LoRA): LoRA whose factors are trained to be stored in a bit or a few per number.
///
///     W = W0 + s q(B) q(A)        W0: m x n frozen, B: m x r, A: r x n, s = alpha / r
///     q(w) = sigma l(z) + mu,   z = (w - mu) / (sigma + 1e-5),   mu, sigma: mean and unbiased deviation of the tensor
///     l(z): the nearest of 2^bits levels;   backward: l(z) = z + (l(z) - z) with the bracket constant
///     levels: each the median of its cell of a standard normal variable, the cells cut half-way between levels
///
/// The gradient flows through mu and sigma, too. At the start A ~ U(-1/sqrt(n), 1/sqrt(n)), and B is normal with deviation
/// 1e-3, cut at twice that: a tensor of equal numbers has no z.
/// Stores W0 (m n, frozen), B and A (r (m + n)) in training; afterwards bits r (m + n) / 8 bytes, mu and sigma of both.
/// Parent: lora, with levels so many that l(z) = z.
/// Departs: nothing from the official code but its dropout; its other form, an adapter beside the MLP, is left out.
/// S. Jie, H. Wang, Z.-H. Deng, ICCV 2023, arXiv:2307.16867; code JieShibo/PETL-ViT, binary_adapter.
public struct OneBitAdapter: DerivedForm {
    public static let card = MethodCard(
        id: "one-bit-adapter", name: "One-bit adapter",
        paper: .init(
            title: "Revisiting the Parameter Efficiency of Adapters from the Perspective of Precision Redundancy",
            authors: "S. Jie, H. Wang, Z.-H. Deng", year: 2023, arXiv: "2307.16867"),
        family: .adaptiveAdapters, axes: [.parametrisation],
        summary: "LoRA whose factors are trained to be stored in one bit or a few per number.",
        hyperparameters: [
            .rank(32, "r, columns of B and rows of A", source: "paper, 1 bit"),
            .alpha(32, source: "official code: s = 1, tuned from 0.01 to 10"),
            .integer("bits", 1, in: 1...8, "bits per number", source: "paper"),
        ],
        memory: "frozen m n, weights r (m + n); stored in bits r (m + n) / 8 + 16 bytes",
        parent: "lora, with so many levels that nothing is rounded",
        otherNames: OtherNames(tensors: ["lora_A": "A", "lora_B": "B"], fixed: ["eps": .real(epsilon)]),
        claims: [
            "VTAB-1k: 77.0 with 212.9 KB a task, full fine-tuning 68.9",
            "at equal bytes one bit and a wide adapter are better than 32 bits and a narrow one",
        ])

    private static let startDeviation = 1e-3
    /// Added to the deviation that numbers are divided by.
    fileprivate static let epsilon = 1e-5

    private let lora: LoRA
    private let levels: GaussianLevels

    public init(_ h: Hyperparameters) {
        lora = LoRA(rank: h.integer("rank"), alpha: h.real("lora_alpha"))
        levels = GaussianLevels(bits: h.integer("bits"))
    }

    public func check(_ w: WeightShape) throws { try w.checkRank(lora.rank, method: "one-bit-adapter") }
    public func base(for w: WeightShape) -> any WeightForm { lora }

    public func start<S: Scalar>(
        _ w: WeightShape, from W0: Tensor<S>, data: WeightCalibration<S>, streams: RandomStreams
    ) -> WeightStart<S> {
        var start = lora.start(w, from: W0, data: data, streams: streams)
        var B: Tensor<S> = streams.normal("B", [w.outputs, lora.rank], deviation: Self.startDeviation)
        let bound = S(2 * Self.startDeviation)
        for k in 0..<B.count { B[k] = min(max(B[k], -bound), bound) }
        start.tensors["B"] = B
        return start
    }

    public func forward<S: Scalar>(_ w: StoredWeight<S>, _ x: Node<S>, in g: Graph<S>) -> Node<S> {
        let h = g.linear(x, quantised(w.node("A", in: g), in: g))
        return g.linear(h, quantised(w.node("B", in: g), in: g), scale: S(lora.scale), addedTo: g.linear(x, w["W0"]))
    }

    public func effectiveWeight<S: Scalar>(_ w: StoredWeight<S>) -> Tensor<S>? { w.weightByForwardPass }

    /// q(w).
    package func quantised<S: Scalar>(_ w: Node<S>, in g: Graph<S>) -> Node<S> { g.record(LevelRounding(w, levels)) }

    /// "levels" [2^bits], "mean", "std" and "packed_bytes" of a tensor, whose first number is in the lowest bits of a byte.
    package func codes(of w: Tensor<Double>) -> [String: Tensor<Double>] {
        let (mean, deviation) = LevelRounding.moments(of: w)
        let (perByte, bits) = (8 / max(1, levels.bits), levels.bits)
        let indices = w.values.map { levels.index(of: ($0 - mean) / (deviation + OneBitAdapter.epsilon)) }
        let bytes = stride(from: 0, to: indices.count, by: perByte).map { first in
            indices[first..<min(first + perByte, indices.count)].enumerated()
                .reduce(0) { $0 + $1.element << ($1.offset * bits) }
        }
        return [
            "levels": Tensor(levels.values, shape: [levels.values.count]), "mean": .scalar(mean), "std": .scalar(deviation),
            "packed_bytes": .vector(bytes),
        ]
    }
}

/// The levels that a standard normal variable is rounded to.
struct GaussianLevels: Sendable {
    let bits: Int
    /// Ascending.
    let values: [Double]
    /// Between two levels.
    private let thresholds: [Double]

    /// The fixed point of levels = medians of their cells and thresholds = midpoints of the levels, in the Float of the
    /// official code at the end.
    init(bits: Int) {
        let count = 1 << bits
        var levels = [Double](repeating: 0, count: count)
        for _ in 0..<500 {
            let cuts = [0] + zip(levels, levels.dropFirst()).map { Self.probability(below: ($0 + $1) / 2) } + [1]
            levels = (0..<count).map { Self.quantile((cuts[$0] + cuts[$0 + 1]) / 2) }
        }
        self.bits = bits
        values = levels.map { Double(Float($0)) }
        thresholds = zip(levels, levels.dropFirst()).map { Double(Float(($0 + $1) / 2)) }
    }

    private static func probability(below x: Double) -> Double { 0.5 * erfc(-x / 2.0.squareRoot()) }

    /// The standard normal quantile, by bisection.
    static func quantile(_ p: Double) -> Double {
        var (low, high) = (-10.0, 10.0)
        for _ in 0..<70 {
            let middle = (low + high) / 2
            if probability(below: middle) < p { low = middle } else { high = middle }
        }
        return (low + high) / 2
    }

    /// The nearest level; half-way between two where z is on a threshold.
    func rounded(_ z: Double) -> Double {
        let place = index(of: z)
        return place + 1 < values.count && z == thresholds[place] ? (values[place] + values[place + 1]) / 2 : values[place]
    }

    /// Of the nearest level, the lower one of two.
    func index(of z: Double) -> Int { thresholds.count { $0 < z } }
}

/// q(w) = sigma l(z) + mu, with the gradient of z in the place of that of l(z).
private final class LevelRounding<S: Scalar>: LowRankCore.Operation {
    let output: Node<S>
    private let w: Node<S>
    private let levels: GaussianLevels
    private var (mean, deviation) = (0.0, 0.0)

    init(_ w: Node<S>, _ levels: GaussianLevels) {
        (self.w, self.levels) = (w, levels)
        output = Node(shape: w.shape, requiresGradient: w.requiresGradient)
    }

    var inputs: [Node<S>] { [w] }
    var neededBackward: [Node<S>] { [w] }

    static func moments(of w: Tensor<S>) -> (mean: Double, deviation: Double) { w.read { moments($0, w.count) } }

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    private static func moments(_ w: UnsafePointer<S>, _ count: Int) -> (mean: Double, deviation: Double) {
        let mean = (0..<count).reduce(0) { $0 + Double(w[$1]) } / Double(count)
        let squares = (0..<count).reduce(0.0) { $0 + (Double(w[$1]) - mean) * (Double(w[$1]) - mean) }
        return (mean, (squares / Double(max(1, count - 1))).squareRoot())
    }

    private func z(_ i: Int) -> Double { (Double(w.data[i]) - mean) / (deviation + OneBitAdapter.epsilon) }

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func forward() {
        (mean, deviation) = Self.moments(w.data, w.count)
        for i in 0..<w.count { output.data[i] = S(deviation * levels.rounded(z(i)) + mean) }
    }

    @_specialize(where S == Float)
    @_specialize(where S == Double)
    func backward() {
        let (count, G) = (w.count, output.gradient)
        let slope = deviation / (deviation + OneBitAdapter.epsilon)
        // Of mu and sigma, in l(z) and in z.
        var (ofMean, ofDeviation) = (0.0, 0.0)
        for i in 0..<count {
            let (g, z) = (Double(G[i]), z(i))
            ofMean += g * (1 - slope)
            ofDeviation += g * (levels.rounded(z) - slope * z)
        }
        let perNumber = deviation > 0 ? ofDeviation / (Double(max(1, count - 1)) * deviation) : 0
        let kept = w.claimGradient()
        for i in 0..<count {
            let gradient = S(slope * Double(G[i]) + ofMean / Double(count) + perNumber * (Double(w.data[i]) - mean))
            w.gradient[i] = kept == 0 ? gradient : w.gradient[i] + gradient
        }
    }
}
