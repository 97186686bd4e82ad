import Foundation
import LowRankCore

/// Regression onto a linear map that is low-rank plus sparse, so that the optimum is known.
///
///     y = W* x + noise z        x, z ~ N(0, I);  W* = L + S, outputs x inputs
///     L = U V^T / sqrt(rank inputs)      U, V of `rank` columns with N(0, 1) entries
///     S: round(density outputs inputs) entries, +-1 / sqrt(density inputs), places and signs random
///
/// Entries of L have the deviation 1 / sqrt(inputs), and E |L|^2 = |S|^2 = outputs (up to the
/// rounding of the number of entries), so that neither part can be left out: an output has the
/// variance 1 from each, and a single entry of S stands out from L by the factor 1 / sqrt(density).
///
/// The loss is the mean over samples and outputs of (y - W x)^2; its expectation is
/// |W - W*|^2 / outputs + noise^2, so its floor is noise^2.
///
/// The map may be planted as an update of another one, B: then W* = B + L + S, and a map is told by how far it is from W* relative to
/// L + S.
///
/// The map comes from the streams "planted/left", "planted/right", "planted/places" and
/// "planted/signs" of `sourceSeed`. Tensors made while a `MemoryLedger` is current count in it.
public struct PlantedMap: Sendable {
    /// Columns of W*.
    public let inputs: Int
    /// Rows of W*.
    public let outputs: Int
    /// Of L.
    public let rank: Int
    /// The share of the entries that S has.
    public let density: Double
    /// Deviation of the noise on each output.
    public let noise: Double
    /// The seed of the map itself, not of the run.
    public let sourceSeed: Int
    /// L, [outputs, inputs].
    public let lowRank: Tensor<Double>
    /// S, [outputs, inputs].
    public let sparse: Tensor<Double>
    /// W* = L + S, or B + L + S, [outputs, inputs].
    public let optimum: Tensor<Double>
    /// Entries of S that are not 0.
    public let nonzeros: Int
    /// |L + S|^2, the sum of squares.
    public let squaredNorm: Double

    /// Draws a map.
    /// - Parameter base: B, [outputs, inputs]; nil for a map that is no update.
    /// - Throws: sizes below 1, a rank outside 0...min(inputs, outputs), a density outside 0...1, a
    ///   negative noise, a map that would be zero.
    public init(
        inputs: Int, outputs: Int, rank: Int, density: Double, noise: Double, sourceSeed: Int,
        base: Tensor<Double>? = nil
    ) throws(TaskError) {
        guard inputs > 0, outputs > 0 else {
            throw TaskError("planted: \(outputs) outputs and \(inputs) inputs, both must be at least 1")
        }
        guard (0...min(inputs, outputs)).contains(rank) else {
            throw TaskError("planted: rank is \(rank), must be 0 to \(min(inputs, outputs)) for a map of \(outputs) x \(inputs)")
        }
        guard (0...1).contains(density) else {
            throw TaskError("planted: density is \(density), must be 0 to 1")
        }
        guard noise >= 0, noise.isFinite else {
            throw TaskError("planted: noise is \(noise), must be 0 or a positive number")
        }
        let count = inputs * outputs
        let nonzeros = Int((density * Double(count)).rounded())
        guard rank > 0 || nonzeros > 0 else {
            throw TaskError("planted: rank 0 and density \(density) make a map of zeros")
        }

        let streams = RandomStreams(seed: sourceSeed, path: "planted")
        var lowRank = Tensor<Double>.zeros([outputs, inputs])
        if rank > 0 {
            let left: Tensor<Double> = streams.normal("left", [outputs, rank], deviation: 1)
            let right: Tensor<Double> = streams.normal("right", [inputs, rank], deviation: 1)
            lowRank = product(left, transposed: false, right, transposed: true, alpha: 1 / Double(rank * inputs).squareRoot())
        }
        var entries = [Double](repeating: 0, count: count)
        if nonzeros > 0 {
            let places = streams.permutation("places", count)
            var signs = streams.stream("signs")
            let magnitude = 1 / (density * Double(inputs)).squareRoot()
            for place in places[..<nonzeros] { entries[place] = signs.uniform() < 0.5 ? magnitude : -magnitude }
        }
        let sum = zip(lowRank.values, entries).map(+)

        self.inputs = inputs
        self.outputs = outputs
        self.rank = rank
        self.density = density
        self.noise = noise
        self.sourceSeed = sourceSeed
        self.lowRank = lowRank
        sparse = Tensor(entries, shape: [outputs, inputs])
        optimum = Tensor(base.map { zip($0.values, sum).map(+) } ?? sum, shape: [outputs, inputs])
        self.nonzeros = nonzeros
        squaredNorm = sum.reduce(0) { $0 + $1 * $1 }
    }

    /// The least expected loss of any map, noise^2.
    public var lossFloor: Double { noise * noise }

    /// The expected loss of the zero map, or of B.
    public var lossOfZero: Double { squaredNorm / Double(outputs) + lossFloor }

    /// The expected loss of a map, over fresh samples; `effective` is [outputs, inputs].
    public func expectedLoss<S: Scalar>(effective: Tensor<S>) -> Double {
        squaredDistance(effective) / Double(outputs) + lossFloor
    }

    /// |W - W*| / |L + S| in the Frobenius norm; `effective` is W, [outputs, inputs].
    public func recoveryError<S: Scalar>(effective: Tensor<S>) -> Double {
        (squaredDistance(effective) / squaredNorm).squareRoot()
    }

    private func squaredDistance<S: Scalar>(_ effective: Tensor<S>) -> Double {
        precondition(effective.shape == [outputs, inputs], "a map of shape \(effective.shape), not [\(outputs), \(inputs)]")
        return zip(effective.values, optimum.values).reduce(0) { sum, pair in
            let difference = Double(pair.0) - pair.1
            return sum + difference * difference
        }
    }

    /// Training batches: batch `index` depends on (seed, index) alone, stream "planted/batches/`index`".
    public func trainingBatches(seed: Int, batch: Int) throws(TaskError) -> PlantedBatches {
        try PlantedBatches(self, seed: seed, stream: "planted/batches/", batch: batch)
    }

    /// Evaluation batches, the same for every seed and method: batch `index` comes from the stream
    /// "planted/evaluation/`index`" of the map's own seed.
    public func evaluationBatches(batch: Int) throws(TaskError) -> PlantedBatches {
        try PlantedBatches(self, seed: sourceSeed, stream: "planted/evaluation/", batch: batch)
    }
}

/// Numbered batches of samples of a planted map.
///
/// Everything is drawn and computed in Double and then rounded, so that Float and Double see the
/// same samples.
public struct PlantedBatches: Sendable {
    /// Samples of a batch.
    public let batch: Int
    private let map: PlantedMap
    private let seed: Int
    private let stream: String
    /// x, [batch, inputs], and y, [batch, outputs], kept from one step to the next.
    private var x: [Double]
    private var y: [Double]

    fileprivate init(_ map: PlantedMap, seed: Int, stream: String, batch: Int) throws(TaskError) {
        guard batch > 0 else { throw TaskError("planted: batches of \(batch) samples, must be at least 1") }
        self.map = map
        self.seed = seed
        self.stream = stream
        self.batch = batch
        x = [Double](repeating: 0, count: batch * map.inputs)
        y = [Double](repeating: 0, count: batch * map.outputs)
    }

    /// Fills x, [batch, inputs], and y, [batch, outputs], of batch `index`.
    public mutating func fill<S: Scalar>(
        _ index: Int, inputs: UnsafeMutableBufferPointer<S>, targets: UnsafeMutableBufferPointer<S>
    ) {
        precondition(inputs.count >= x.count && targets.count >= y.count)
        var streams = RandomStream(seed: seed, name: stream + String(index))
        for i in x.indices { x[i] = streams.normal() }
        // The noise, to which W* x is added; drawn even where it is scaled to nothing.
        for i in y.indices { y[i] = map.noise * streams.normal() }
        let (n, d, o) = (batch, map.inputs, map.outputs)
        map.optimum.read { w in
            x.withUnsafeBufferPointer { x in
                y.withUnsafeMutableBufferPointer { y in
                    Double.gemm(
                        transA: false, transB: true, m: n, n: o, k: d, alpha: 1, a: x.baseAddress!, lda: d,
                        b: w, ldb: d, beta: 1, c: y.baseAddress!, ldc: o)
                }
            }
        }
        store(x, into: inputs)
        store(y, into: targets)
    }

    /// The same numbers in S; Float, the usual case, without a witness call per number.
    private func store<S: Scalar>(_ values: [Double], into target: UnsafeMutableBufferPointer<S>) {
        if S.self == Float.self {
            let floats = UnsafeMutableRawPointer(target.baseAddress!).assumingMemoryBound(to: Float.self)
            for i in values.indices { floats[i] = Float(values[i]) }
        } else {
            for i in values.indices { target[i] = S(values[i]) }
        }
    }
}
