import Foundation
import LowRankCore

/// A latent spectral block, with a linear map before and after it, that learns to solve an equation.
///
///     -u'' + u^3 = f  on 16 places between 0 and 1, u = 0 at the ends;   f = sum_k a_k sin(pi k t), k = 1..3
///
/// The network reads f and the place, and is trained on whole batches by Adam.
struct LatentSpectralFit {
    private static let (places, samples, channels, heads, steps) = (16, 12, 8, 2, 120)

    private let N, T: Int
    private let streams: RandomStreams
    /// Of each sample [places, 2] and [places, 1].
    private let seen, new: [(x: Tensor<Double>, u: Tensor<Double>)]

    init(N: Int, T: Int, _ streams: RandomStreams) throws {
        (self.N, self.T, self.streams) = (N, T, streams)
        func draw(_ name: String) throws -> [(x: Tensor<Double>, u: Tensor<Double>)] {
            let a: Tensor<Double> = streams.normal(name, [Self.samples, 3], deviation: 40)
            return try a.slices.map { a in
                let t = (1...Self.places).map { Double($0) / Double(Self.places + 1) }
                let f = t.map { t in (0..<3).reduce(0) { $0 + a[$1] * sin(Double.pi * Double($1 + 1) * t) } }
                let x = Tensor(zip(f, t).flatMap { [$0 / 40, $1] }, shape: [Self.places, 2])
                return (x, try Self.solution(f))
            }
        }
        (seen, new) = try (draw("seen"), draw("new"))
    }

    /// By Newton's method.
    private static func solution(_ f: [Double]) throws -> Tensor<Double> {
        let (n, square) = (f.count, Double((f.count + 1) * (f.count + 1)))
        var u = Tensor<Double>.zeros([n, 1])
        for _ in 0..<30 {
            var (J, r) = (Tensor<Double>.zeros([n, n]), Tensor<Double>.zeros([n, 1]))
            for i in 0..<n {
                let (left, right) = (i > 0 ? u[i - 1] : 0, i < n - 1 ? u[i + 1] : 0)
                r[i] = square * (2 * u[i] - left - right) + u[i] * u[i] * u[i] - f[i]
                J[i, i] = 2 * square + 3 * u[i] * u[i]
                if i > 0 { (J[i, i - 1], J[i - 1, i]) = (-square, -square) }
            }
            u = u - (try J.solve(r))
        }
        return u
    }

    /// The error on new samples after training, relative to their size; without the series its weights stay 0.
    func error(hasSeries: Bool) -> Double {
        let C = Self.channels
        func uniform(_ name: String, _ shape: [Int]) -> Tensor<Double> {
            streams.uniform(name, shape, from: 0, to: 1 / Double(C))
        }
        func normal(_ name: String, _ shape: [Int]) -> Tensor<Double> {
            streams.normal(name, shape, deviation: 1 / Double(shape[1]).squareRoot())
        }
        var p: NamedTensors<Double> = [
            "in": normal("in", [C, 2]), "out": normal("out", [1, C]),
            "weights": hasSeries ? uniform("weights", [C, 2 * N]) : .zeros([C, 2 * N]),
            "latent": uniform("latent", [Self.heads, T * C / Self.heads]),
            "encoder_attn.weight": normal("encoder", [2 * C, C]), "encoder_attn.bias": .zeros([1, 2 * C]),
            "decoder_attn.weight": normal("decoder", [C, C]), "decoder_attn.bias": .zeros([1, C]),
        ]
        var m: NamedTensors<Double> = p.mapTensors { .zeros($1.shape) }
        var v = m
        for t in 1...Self.steps {
            let gradient = self.gradient(p)
            for name in p.names where hasSeries || name != "weights" {
                let g = gradient[name]!
                m[name] = 0.9 * m[name]! + 0.1 * g
                v[name] = 0.99 * v[name]! + 0.01 * Tensor(g.values.map { $0 * $0 }, shape: g.shape)
                let (a, b) = (1 - pow(0.9, Double(t)), 1 - pow(0.99, Double(t)))
                let step = zip(m[name]!.values, v[name]!.values).map { $0 / a / (($1 / b).squareRoot() + 1e-8) }
                p[name] = p[name]! - 0.01 * Tensor(step, shape: g.shape)
            }
        }
        let (gap, size) = new.reduce((0.0, 0.0)) { sum, sample in
            let difference = run(p, sample.x).u - sample.u
            return (sum.0 + difference.dot(difference), sum.1 + sample.u.dot(sample.u))
        }
        return (gap / size).squareRoot()
    }

    private func run(_ p: NamedTensors<Double>, _ x: Tensor<Double>) -> (
        block: LatentSpectralBlock, run: LatentSpectralBlock.Run, u: Tensor<Double>
    ) {
        let C = Self.channels
        let block = LatentSpectralBlock(
            weights: p["weights"]!, latent: p["latent"]!.reshaped([Self.heads, T, C / Self.heads]),
            encoder: p["encoder_attn.weight"]!, encoderBias: p["encoder_attn.bias"]!,
            decoder: p["decoder_attn.weight"]!, decoderBias: p["decoder_attn.bias"]!)
        let run = block.run(product(x, transposed: false, p["in"]!, transposed: true))
        return (block, run, product(run.y, transposed: false, p["out"]!, transposed: true))
    }

    /// Of half the mean square over the seen samples.
    private func gradient(_ p: NamedTensors<Double>) -> NamedTensors<Double> {
        var sums = NamedTensors<Double>()
        var (into, out) = (Tensor<Double>.zeros(p["in"]!.shape), Tensor<Double>.zeros(p["out"]!.shape))
        for (k, sample) in seen.enumerated() {
            let (block, run, u) = run(p, sample.x)
            if k == 0 { sums = block.zeroGradients }
            let du = (1 / Double(u.count * seen.count)) * (u - sample.u)
            out = out + product(du, transposed: true, run.y)
            into = into + product(block.gradient(of: run, product(du, p["out"]!), &sums), transposed: true, sample.x)
        }
        (sums["in"], sums["out"]) = (into, out)
        return sums
    }
}
