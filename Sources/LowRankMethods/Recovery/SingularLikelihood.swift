import Foundation
import LowRankCore

/// Likelihood for singular distributions: noise is added to the data before a generator is fitted by maximum
/// likelihood.
///
///     Y = X + a N, N of N(0, 1)                         X: n x D, near a set of few dimensions; a: a level of noise
///     linear f(z) = W z + mean:  S = U Lambda U^T, covariance of Y;  sigma^2 = mean of the D - d least eigenvalues
///                                 W = U_d (Lambda_d - sigma^2 I)^(1/2)
///     else   log p(y) = log mean_k N(y; f(z_k), sigma^2 I),   f(z) = W2 relu(W1 z + b1) + b2,   z_k of N(0, I)
///
/// Without noise the likelihood of W grows without bound as sigma falls; with it, it cannot. No noise is added when f
/// is used to generate.
/// Keeps W or the network; scratch D^2 or n times the number of z.
/// Parent: maximum likelihood on the data as they are, with a = 0.
/// Departs: a linear f in closed form (probabilistic PCA) and draws from the prior in the place of an encoder.
/// M. Chae, D. Kim, Y. Kim, L. Lin, JMLR 2023, arXiv:2105.04046.
public struct SingularLikelihood: Mechanism {
    public static let card = MethodCard(
        id: "singular-likelihood", name: "Singular likelihood",
        paper: .init(
            title:
                "A likelihood approach to nonparametric estimation of a singular distribution using deep generative models",
            authors: "M. Chae, D. Kim, Y. Kim, L. Lin", year: 2023, arXiv: "2105.04046"),
        family: .recovery, kind: .mechanism,
        summary: "Fits a generative model to data near a thin set: noise is added first, which keeps the likelihood "
            + "bounded.",
        hyperparameters: [
            .integer("latent_dim", 2, "d, numbers of z", source: "paper: 1 to 10"),
            .real(
                "sigma_iwae", 0.6, in: 1e-9...1e9, "sigma of the network's likelihood",
                source: "a level of the paper's grid"),
            .integer("samples", 64, "z drawn from the prior", source: "paper: 10 to 100"),
            .integer("directions", 16, "of the sliced distance", source: "here"),
        ],
        memory: "the generator", parent: "maximum likelihood without added noise",
        claims: [
            "a distance to the clean distribution whose rate depends on its dimension, not on that of the data",
            "adding a suitable noise makes the estimate clearly better than adding none or much",
        ])

    private let d, samples, directions: Int
    private let sigma: Double

    public init(_ h: Hyperparameters) {
        (d, samples, directions) = (h.integer("latent_dim"), h.integer("samples"), h.integer("directions"))
        sigma = h.real("sigma_iwae")
    }

    /// Of "X" [n, D] and levels "added_sigma" [a]: "eigenvalues" [a, D], "sigma2" [a], "log_likelihood" [a], the mean
    /// of the log-density, "WWT" and "projector" [a, D, D], and with "W_true" [D, d] "subspace_error" [a] = ||P -
    /// P_true||^2 / 2. With "f_W1" [h, d], "f_b1" [h], "f_W2" [D, h] and "f_b2" [D]: "generated" [m, D] from the draw
    /// "z" [m, d], "log_p_hat" [n] of the data with the last level of noise, and "sliced_w1", the mean distance between
    /// clean data and as many generated ones along the draw "directions". The draw "noise" is [n, D].
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(
            inputs, of: Self.card.id, known: ["X", "W_true", "added_sigma", "f_W1", "f_b1", "f_W2", "f_b2"])
        let (X, levels) = (try given.tensor("X", nil, nil), try given.list("added_sigma"))
        let D = X.columns
        guard d < D else {
            throw MethodError("singular-likelihood: latent_dim \(d) is not below the \(D) columns of 'X'")
        }
        guard levels.allSatisfy({ $0 >= 0 }) else {
            throw MethodError("singular-likelihood: a level of 'added_sigma' is negative")
        }
        let truth = given.has("W_true") ? try Self.projector(given.tensor("W_true", D, d).qr().q) : nil
        let noise: Tensor<Double> = streams.normal("noise", X.shape, deviation: 1)
        let fits = try levels.map { try LinearFit(X + $0 * noise, d: d) }
        func all(_ shape: [Int], _ part: (LinearFit) -> [Double]) -> Tensor<Double> {
            Tensor(fits.flatMap(part), shape: [fits.count] + shape)
        }
        var outputs: NamedTensors<Double> = [
            "eigenvalues": all([D]) { $0.eigenvalues }, "sigma2": all([]) { [$0.sigma2] },
            "log_likelihood": all([]) { [$0.logLikelihood] },
            "WWT": all([D, D]) { product($0.W, transposed: false, $0.W, transposed: true).values },
            "projector": all([D, D]) { Self.projector($0.U).values },
        ]
        if let truth {
            outputs["subspace_error"] = all([]) { fit in
                let gap = Self.projector(fit.U) - truth
                return [gap.dot(gap) / 2]
            }
        }
        if given.has("f_W1") { try generate(given, X, X + levels.last! * noise, streams, &outputs) }
        return outputs
    }

    private static func projector(_ U: Tensor<Double>) -> Tensor<Double> {
        product(U, transposed: false, U, transposed: true)
    }

    private func generate(
        _ given: GivenTensors, _ X: Tensor<Double>, _ Y: Tensor<Double>, _ streams: RandomStreams,
        _ outputs: inout NamedTensors<Double>
    ) throws {
        let W1 = try given.tensor("f_W1", nil, d)
        let W2 = try given.tensor("f_W2", X.columns, W1.rows)
        let (b1, b2) = try (given.tensor("f_b1", W1.rows), given.tensor("f_b2", X.columns))
        let z: Tensor<Double> = streams.normal("z", [samples, d], deviation: 1)
        guard samples >= X.rows else {
            throw MethodError("singular-likelihood: \(samples) samples for \(X.rows) rows of 'X'")
        }
        func plus(_ x: Tensor<Double>, _ b: Tensor<Double>) -> Tensor<Double> {
            x + product(Tensor(repeating: 1, shape: [x.rows, 1]), b.reshaped([1, b.count]))
        }
        let hidden = plus(product(z, transposed: false, W1, transposed: true), b1)
        let active = Tensor(hidden.values.map { max($0, 0) }, shape: hidden.shape)
        let f = plus(product(active, transposed: false, W2, transposed: true), b2)
        outputs["generated"] = f
        let (fRows, D) = (f.slices, Double(X.columns))
        let logs = Y.slices.map { y in
            let exponents = fRows.map { point in
                let gap = y - point
                return -gap.dot(gap) / (2 * sigma * sigma)
            }
            let largest = exponents.max()!
            let mean = exponents.reduce(0) { $0 + exp($1 - largest) } / Double(exponents.count)
            return largest + log(mean) - D / 2 * log(2 * .pi * sigma * sigma)
        }
        outputs["log_p_hat"] = Tensor(logs, shape: [logs.count])
        let directions = streams.normal("directions", [directions, X.columns], deviation: 1) as Tensor<Double>
        outputs["sliced_w1"] = .scalar(Self.slicedDistance(X, f.leadingRows(X.rows), along: directions))
    }

    /// The mean over the directions, brought to length 1, of mean |sorted X u - sorted Y u|.
    private static func slicedDistance(_ X: Tensor<Double>, _ Y: Tensor<Double>, along directions: Tensor<Double>)
        -> Double
    {
        let (x, y) = (
            product(directions, transposed: false, X, transposed: true),
            product(directions, transposed: false, Y, transposed: true)
        )
        let total = zip(zip(x.slices, y.slices), directions.slices).reduce(0.0) { sum, next in
            let gaps = zip(next.0.0.values.sorted(), next.0.1.values.sorted()).reduce(0) { $0 + abs($1.0 - $1.1) }
            return sum + gaps / max(next.1.norm, .leastNormalMagnitude)
        }
        return total / Double(x.count)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        func normal(_ name: String, _ shape: [Int]) -> Tensor<Double> {
            streams.normal("example/" + name, shape, deviation: 1)
        }
        let W = normal("W", [d + 3, d])
        return [
            "X": product(normal("latent", [9, d]), transposed: false, W, transposed: true) + 0.05
                * normal("X", [9, d + 3]), "W_true": W,
            "added_sigma": Tensor([0, 0.1, 0.4], shape: [3]), "f_W1": normal("W1", [4, d]), "f_b1": normal("b1", [4]),
            "f_W2": normal("W2", [d + 3, 4]), "f_b2": normal("b2", [d + 3]),
        ]
    }

    public let metrics = [
        MetricSpec("error", "Distance at the best level of noise", better: .lower, headline: true),
        MetricSpec("plainError", "Distance without added noise", better: .lower),
        MetricSpec("noisyError", "Distance at the largest level", better: .lower),
    ]

    /// 40 points on a circle in 6 dimensions, off it by 0.01. f at a grid of 40 z is linear in 9 waves; 30 rounds of EM
    /// for the likelihood, from one random start, fit its weights and sigma. Curve: the sliced distance from what f
    /// generates to the circle, the median over five samples, for growing added noise. The alternative adds none.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let levels = [0, 0.1, 0.2, 0.4, 0.8]
        var distances = levels.map { _ in [Double]() }
        for sample in 0..<5 {
            let draws = streams.scoped("\(sample)")
            func normal(_ name: String, _ shape: [Int]) -> Tensor<Double> { draws.normal(name, shape, deviation: 1) }
            let frame: Tensor<Double> = draws.orthonormal("frame", [2, 6])
            func circle(_ turns: [Double]) -> Tensor<Double> {
                let angles: [Double] = turns.map { 2 * .pi * $0 }
                return product(Tensor(angles.flatMap { [cos($0), sin($0)] }, shape: [turns.count, 2]), frame)
            }
            let turns: Tensor<Double> = draws.uniform("turns", [40], from: 0, to: 1)
            let X = circle(turns.values) + 0.01 * normal("spread", [40, 6])
            let (clean, noise, lines) = (circle(WaveFit.grid), normal("added", X.shape), normal("lines", [20, 6]))
            for (i, level) in levels.enumerated() {
                let f = try WaveFit.generated(X + level * noise, start: normal("start", [WaveFit.waves.columns, 6]))
                distances[i].append(Self.slicedDistance(clean, f, along: lines))
            }
        }
        let medians = distances.map { $0.sorted()[2] }
        return Demonstration(
            metrics: ["error": medians.min()!, "plainError": medians[0], "noisyError": medians.last!],
            axes: ("Added noise", "Distance to the clean distribution"),
            curves: [
                .init(name: "likelihood with added noise", points: zip(levels, medians).map { ($0, $1) }),
                .init(name: "without added noise", points: levels.map { ($0, medians[0]) }),
            ])
    }
}
