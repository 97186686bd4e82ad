import Foundation
import LowRankCore

/// sin(pi i z / N) for i = 0..N-1, then the cosines.
struct TrigonometricSeries {
    let N: Int

    func values(_ z: Double) -> [Double] {
        let angles = (0..<N).map { Double.pi * Double($0) / Double(N) * z }
        return angles.map { sin($0) } + angles.map { cos($0) }
    }

    func slopes(_ z: Double) -> [Double] {
        let rates = (0..<N).map { Double.pi * Double($0) / Double(N) }
        return rates.map { $0 * cos($0 * z) } + rates.map { -$0 * sin($0 * z) }
    }
}

/// The parameters of a block, and what it does with one patch [L, C].
struct LatentSpectralBlock {
    let weights, latent, encoder, encoderBias, decoder, decoderBias: Tensor<Double>

    struct Run {
        let x, y: Tensor<Double>
        /// Of each head.
        let heads: [Head]
    }

    struct Head {
        let k, v, q: Tensor<Double>
        /// softmax(tokens k^T) [T, L], what comes out of it and what the series makes of that [T, c], softmax(q z^T)
        /// [L, T].
        let reading, before, z, writing: Tensor<Double>
    }

    private var count: Int { latent.shape[0] }
    private var c: Int { latent.shape[2] }

    func run(_ x: Tensor<Double>) -> Run {
        let (kv, queries) = (map(x, encoder, encoderBias), map(x, decoder, decoderBias))
        let series = TrigonometricSeries(N: weights.columns / 2)
        var y = x
        let heads = latent.slices.enumerated().map { h, tokens in
            let channels = Array(h * c..<(h + 1) * c)
            let (k, v) = (kv.columns(channels.map { 2 * $0 }), kv.columns(channels.map { 2 * $0 + 1 }))
            let reading = Self.softmax(product(tokens, transposed: false, k, transposed: true))
            let before = product(reading, v) + tokens
            var z = before
            for i in 0..<z.count {
                let row = channels[i % c]
                z[i] += series.values(before[i]).enumerated().reduce(0) { $0 + weights[row, $1.offset] * $1.element }
            }
            let q = queries.columns(channels)
            let writing = Self.softmax(product(q, transposed: false, z, transposed: true))
            y.addColumns(product(writing, z), at: channels)
            return Head(k: k, v: v, q: q, reading: reading, before: before, z: z, writing: writing)
        }
        return Run(x: x, y: y, heads: heads)
    }

    var zeroGradients: NamedTensors<Double> {
        [
            "weights": .zeros(weights.shape), "latent": .zeros([count, latent.count / count]),
            "encoder_attn.weight": .zeros(encoder.shape),
            "encoder_attn.bias": .zeros([1, encoder.rows]), "decoder_attn.weight": .zeros(decoder.shape),
            "decoder_attn.bias": .zeros([1, decoder.rows]),
        ]
    }

    /// The derivative by x; those by the parameters are added up.
    func gradient(of run: Run, _ dy: Tensor<Double>, _ sums: inout NamedTensors<Double>) -> Tensor<Double> {
        let series = TrigonometricSeries(N: weights.columns / 2)
        let L = run.x.rows
        var (dkv, dq) = (Tensor<Double>.zeros([L, encoder.rows]), Tensor<Double>.zeros([L, decoder.rows]))
        var (dWeights, dLatent) = (sums["weights"]!, sums["latent"]!)
        for (h, head) in run.heads.enumerated() {
            let channels = Array(h * c..<(h + 1) * c)
            let out = dy.columns(channels)
            let dScores = Self.softmaxGradient(head.writing, product(out, transposed: false, head.z, transposed: true))
            dq.addColumns(product(dScores, head.z), at: channels)
            let dz = product(head.writing, transposed: true, out) + product(dScores, transposed: true, head.q)
            var before = dz
            for i in 0..<dz.count {
                let (row, z) = (channels[i % c], head.before[i])
                for (m, value) in series.values(z).enumerated() { dWeights[row, m] += dz[i] * value }
                before[i] +=
                    dz[i] * series.slopes(z).enumerated().reduce(0) { $0 + weights[row, $1.offset] * $1.element }
            }
            let tokens = latent.slices[h]
            let dReading = Self.softmaxGradient(
                head.reading, product(before, transposed: false, head.v, transposed: true))
            dkv.addColumns(product(dReading, transposed: true, tokens), at: channels.map { 2 * $0 })
            dkv.addColumns(product(head.reading, transposed: true, before), at: channels.map { 2 * $0 + 1 })
            let dTokens = before + product(dReading, head.k)
            for i in 0..<dTokens.count { dLatent[h, i] += dTokens[i] }
        }
        (sums["weights"], sums["latent"]) = (dWeights, dLatent)
        let ones = Tensor<Double>(repeating: 1, shape: [1, L])
        for (name, d) in [("encoder_attn", dkv), ("decoder_attn", dq)] {
            sums[name + ".weight"] = sums[name + ".weight"]! + product(d, transposed: true, run.x)
            sums[name + ".bias"] = sums[name + ".bias"]! + product(ones, d)
        }
        return dy + product(dkv, encoder) + product(dq, decoder)
    }

    private func map(_ x: Tensor<Double>, _ weight: Tensor<Double>, _ bias: Tensor<Double>) -> Tensor<Double> {
        let ones = Tensor<Double>(repeating: 1, shape: [x.rows, 1])
        return product(x, transposed: false, weight, transposed: true) + product(ones, bias.reshaped([1, bias.count]))
    }

    /// Of each row.
    private static func softmax(_ scores: Tensor<Double>) -> Tensor<Double> {
        Tensor(
            scores.slices.flatMap { row in
                let largest = row.values.max()!
                let exponentials = row.values.map { exp($0 - largest) }
                let sum = exponentials.reduce(0, +)
                return exponentials.map { $0 / sum }
            }, shape: scores.shape)
    }

    /// P (d - sum of P d over the row).
    private static func softmaxGradient(_ P: Tensor<Double>, _ d: Tensor<Double>) -> Tensor<Double> {
        Tensor(
            zip(P.slices, d.slices).flatMap { P, d in
                let mean = P.dot(d)
                return zip(P.values, d.values).map { $0 * ($1 - mean) }
            }, shape: P.shape)
    }
}

extension Tensor<Double> {
    fileprivate func columns(_ chosen: [Int]) -> Tensor { transposed().gatheringRows(chosen).transposed() }

    fileprivate mutating func addColumns(_ other: Tensor, at chosen: [Int]) {
        for i in 0..<rows { for (k, j) in chosen.enumerated() { self[i, j] += other[i, k] } }
    }
}
