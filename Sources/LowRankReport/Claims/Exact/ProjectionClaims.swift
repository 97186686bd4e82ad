import Foundation
import LowRankBench
import LowRankCore
import LowRankMethods

/// How much of a gradient a projection keeps.
enum ProjectionClaims {
    // MARK: - Q-GaLore

    /// qgalore-3a: the gradient through a P of 4 bits and back, against the same through P itself.
    static func quantisedProjection(bits: Int = 4) throws -> ExactFinding {
        let gradients: [Tensor<Float>] = try SmallDecoder.gradients()
        let exact = try errors(of: gradients, bits: 8)
        let coarse = try errors(of: gradients, bits: bits)
        let worst = coarse.map(\.cosine).min()!
        return ExactFinding(
            holds: worst >= 0.95,
            finding: "over \(gradients.count) gradients of a small decoder at r = d/4 the projected-back gradient is off by "
                + String(
                    format: "%.1f %% in the mean (%d bits; %.2f %% with 8), the cosine of the two at least %.4f (bound "
                        + "0.95); the projection itself leaves out %.1f %%", 100 * mean(coarse.map(\.relative)), bits,
                    100 * mean(exact.map(\.relative)), worst, 100 * mean(exact.map(\.leftOut))))
    }

    /// Of every gradient: how far the one through codes is from the one through P, relative to the latter; the cosine
    /// between them; the norm of what P leaves out, relative to the gradient's.
    private static func errors(
        of gradients: [Tensor<Float>], bits: Int
    ) throws -> [(relative: Double, cosine: Double, leftOut: Double)] {
        let rule = try TrainingMethod([("q-galore", ["rank": .integer(8), "proj_bits": .integer(bits)])]).updateRule
        return try gradients.map { G in
            let parameter = ParameterInfo(name: "w", shape: G.shape, role: .linear)
            var state = rule.makeState(for: parameter, streams: RandomStreams(seed: 1), as: Float.self)
            var (weight, gradient) = (Tensor<Float>.zeros(G.shape), G)
            state.update(&weight, gradient: &gradient, context: UpdateContext(learningRate: 0))
            let decoded = state.groups["P"]!.decoded
            let isTall = G.rows >= G.columns
            let usv = try G.svd()
            func throughAndBack(_ P: Tensor<Float>) -> Tensor<Float> {
                isTall
                    ? product(product(G, transposed: false, P, transposed: true), P)
                    : product(P, product(P, transposed: true, G))
            }
            let kept = throughAndBack(isTall ? usv.vt.leadingRows(8) : usv.u.leadingColumns(8))
            let coded = throughAndBack(decoded)
            return (
                coded.distance(to: kept) / kept.norm, LazyRefresh.similarity(coded, kept), kept.distance(to: G) / G.norm
            )
        }
    }

    // MARK: - DCT-AdamW

    /// dct-1: what the chosen cosine vectors leave out, between what singular vectors and random ones of the same basis
    /// do, and within sqrt(1 - r/n).
    /// - Parameter select: the numbers of the vectors for a gradient and a rank.
    static func cosineSelection(
        select: (Tensor<Double>, _ rank: Int) throws -> [Int] = { try chosenVectors($0, $1, norm: 2) }
    ) throws -> ExactFinding {
        var (cases, ordered, bounded, boundedByDefault) = (0, 0, 0, 0)
        var parts: [(best: Double, cosine: Double, random: Double)] = []
        for G in try matrices() {
            let d = min(G.rows, G.columns)
            let energies = energies(alongCosines: G)
            let total = energies.reduce(0, +)
            let singular = try G.svd().s.values.map { $0 * $0 }
            func leftOut(_ chosen: some Sequence<Int>) -> Double {
                max(0, total - chosen.reduce(0) { $0 + energies[$1] }).squareRoot()
            }
            for r in Set([1, d / 8, d / 4, d / 2, d - 1]).sorted() where r > 0 && r < d {
                let best = singular[r...].reduce(0, +).squareRoot()
                let cosine = leftOut(try select(G, r))
                let streams = RandomStreams(seed: r)
                let random = (0..<20).reduce(0.0) { $0 + leftOut(streams.sample("columns\($1)", r, of: d)) } / 20
                let bound = (total * (1 - Double(r) / Double(d))).squareRoot()
                let slack = 1e-9 * total.squareRoot()
                cases += 1
                if best <= cosine + slack, cosine <= random + slack { ordered += 1 }
                if cosine <= bound + slack { bounded += 1 }
                if leftOut(try chosenVectors(G, r, norm: 1)) <= bound + slack { boundedByDefault += 1 }
                let norm = total.squareRoot()
                parts.append((best / norm, cosine / norm, random / norm))
            }
        }
        return ExactFinding(
            holds: ordered == cases && bounded == cases,
            finding: "ranked by l2 norm: SVD <= DCT <= random columns in \(ordered) and error <= sqrt(1 - r/n) in \(bounded) "
                + "of \(cases) cases (random, smooth and real gradients), which leave out in the mean "
                + String(
                    format: "%.1f, %.1f and %.1f %% of the norm", 100 * mean(parts.map(\.best)), 100 * mean(parts.map(\.cosine)),
                    100 * mean(parts.map(\.random)))
                + "; ranked by l1, the code's default, the bound holds in \(boundedByDefault)")
    }

    /// Random, smooth and real gradients of many shapes.
    private static func matrices() throws -> [Tensor<Double>] {
        let streams = RandomStreams(seed: 5)
        let shapes = [[24, 24], [48, 16], [16, 48], [33, 20], [64, 40]]
        let random: [Tensor<Double>] = shapes.enumerated().map { streams.normal("G\($0)", $1, deviation: 1) }
        let smooth: [Tensor<Double>] = shapes.map { shape in
            let values = (0..<shape[0] * shape[1]).map { exp(-0.01 * pow(Double($0 / shape[1] - $0 % shape[1]), 2)) }
            return Tensor(values, shape: shape)
        }
        let real: [Tensor<Double>] = try SmallDecoder.gradients()
        return random + smooth + real
    }

    /// What the first update of DCT-AdamW chooses.
    static func chosenVectors(_ G: Tensor<Double>, _ rank: Int, norm: Int) throws -> [Int] {
        try chosenVectors(G, ["rank": .integer(rank), "ell_norm": .integer(norm)])
    }

    static func chosenVectors(_ G: Tensor<Double>, _ values: [String: HyperValue]) throws -> [Int] {
        let rule = try TrainingMethod([("dct-adamw", values)]).updateRule
        var state = rule.makeState(
            for: ParameterInfo(name: "w", shape: G.shape, role: .linear), streams: RandomStreams(seed: 1), as: Double.self)
        var (weight, gradient) = (Tensor<Double>.zeros(G.shape), G)
        state.update(&weight, gradient: &gradient, context: UpdateContext(learningRate: 0))
        return state.numbers("indices")!.values.map { Int($0) }
    }

    /// The energy of G along each vector b_k[i] = c_i cos(pi i (2k + 1) / 2d) of its short side.
    private static func energies(alongCosines G: Tensor<Double>) -> [Double] {
        let d = min(G.rows, G.columns)
        let Q = Tensor(
            (0..<d * d).map { at in
                let (i, k) = (at / d, at % d)
                return (i == 0 ? 1 : 2.0.squareRoot()) / Double(d).squareRoot() * cos(.pi * Double(i * (2 * k + 1)) / Double(2 * d))
            }, shape: [d, d])
        let parts = product(G.rows >= G.columns ? G : G.transposed(), Q).values
        var energies = [Double](repeating: 0, count: d)
        for (at, x) in parts.enumerated() { energies[at % d] += x * x }
        return energies
    }
}

private func mean(_ values: [Double]) -> Double { values.reduce(0, +) / Double(values.count) }

extension Tensor {
    /// The Frobenius norm.
    var norm: Double { read { S.kernels.sumSquares($0, Int64(count)).squareRoot() } }

    /// The norm of the difference.
    func distance(to other: Tensor) -> Double {
        zip(values, other.values).reduce(0.0) { $0 + pow(Double($1.0 - $1.1), 2) }.squareRoot()
    }

    /// The largest difference of two entries.
    func largestDifference(from other: Tensor) -> Double {
        precondition(shape == other.shape)
        return zip(values, other.values).reduce(0.0) { max($0, Double(abs($1.0 - $1.1))) }
    }
}
