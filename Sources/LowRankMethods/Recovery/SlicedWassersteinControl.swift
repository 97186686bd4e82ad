import Foundation
import LowRankCore

/// SW-CV: estimates the sliced Wasserstein distance with less variance, by a control variate whose mean is known.
///
///     w_l = mean_i |sort(X theta_l)_i - sort(Y theta_l)_i|^p          theta_l: L random unit directions; X, Y: n x d
///     A = mean_l w_l;   m1, m2: means of X and Y,  delta = m1 - m2
///     lower:  C_l = (theta_l delta)^2                                 mu = ||delta||^2 / d
///     upper:  C_l = (theta_l delta)^2 + var(X theta_l) + var(Y theta_l)
///                                                     mu = (||delta||^2 + tr Cov_X + tr Cov_Y) / d
///     gamma = mean_l[(w_l - A)(C_l - mu)] / mean_l[(C_l - mu)^2]
///     Z = A - gamma (mean_l C_l - mu),  the estimate Z^(1/p)
///
/// C_l is the control variate and mu its mean: a lower or an upper bound of the squared distance W_2^2 between
/// Gaussians fitted to the projections. Gradients pass through gamma.
/// Keeps nothing; L numbers more than the plain estimate.
/// Parent: the plain Monte-Carlo estimate A^(1/p), with gamma = 0.
/// Departs: a negative Z, which few directions can give, counts as 0 with gradient 0; the code's root is not a number.
/// K. Nguyen, N. Ho, ICLR 2024, arXiv:2305.00402; code khainb/CV-SW.
public struct SlicedWassersteinControl: Mechanism {
    public static let card = MethodCard(
        id: "sw-cv", name: "SW-CV",
        paper: .init(
            title: "Sliced Wasserstein Estimation with Control Variates", authors: "K. Nguyen, N. Ho", year: 2024,
            arXiv: "2305.00402"),
        family: .recovery, kind: .mechanism,
        summary: "Estimates the sliced Wasserstein distance of two sets of points with less variance, by a control "
            + "variate.",
        hyperparameters: [
            .integer("L", 10, "directions", source: "official code, flows; 10 to 1,000"),
            .real("p", 2, in: 1...64, "order of the distance", source: "official code"),
        ],
        memory: "L numbers", parent: "the plain Monte-Carlo estimate, with gamma = 0",
        otherNames: .init(fixed: ["eps_in_gamma": .real(Self.tiny)], descriptive: ["sw2_reference_200k"]),
        claims: [
            "a variance below that of the plain estimate at no more than the same order of cost",
            "better images and point clouds than plain sliced Wasserstein from few directions",
        ])

    /// What keeps gamma finite where all C_l are mu.
    private static let tiny = 1e-24

    private let L: Int
    private let p: Double

    public init(_ h: Hyperparameters) { (L, p) = (h.integer("L"), h.real("p")) }

    /// Of "X" and "Y" [n, d]: the estimates "SW", "LCVSW" and "UCVSW", each with its gradient `grad_X.<name>`; "w" [L],
    /// and of the lower and the upper control variate "control.LCV" [L], "control_mean.LCV", "gamma.LCV" and so on. The
    /// draw "theta" [L, d] gives the directions, of any length.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(inputs, of: Self.card.id, known: ["X", "Y"])
        let X = try given.tensor("X", nil, nil)
        let slices = try ProjectedClouds(X, given.tensor("Y", X.rows, X.columns), directions(X.columns, streams), p: p)
        let w = slices.costs
        let plain = [Double](repeating: 1 / Double(L), count: L)
        let A = w.reduce(0, +) / Double(L)
        var outputs: NamedTensors<Double> = [
            "SW": .scalar(pow(A, 1 / p)), "grad_X.SW": root(A) * slices.gradient(w: plain, C: nil, .lower),
            "w": Tensor(w, shape: [L]),
        ]
        for bound in ProjectedClouds.Bound.allCases {
            let (C, mu) = slices.control(bound)
            let estimate = ControlledMean(w, C, mu, tiny: Self.tiny)
            let Z = estimate.value
            outputs["\(bound.rawValue)SW"] = .scalar(pow(max(Z, 0), 1 / p))
            outputs["grad_X.\(bound.rawValue)SW"] = root(Z) * slices.gradient(w: estimate.dw, C: estimate.dC, bound)
            outputs["control.\(bound.rawValue)"] = Tensor(C, shape: [L])
            outputs["control_mean.\(bound.rawValue)"] = .scalar(mu)
            outputs["gamma.\(bound.rawValue)"] = .scalar(estimate.gamma)
        }
        return outputs
    }

    /// d Z^(1/p) / dZ; 0 where there is no root, or it has no derivative.
    private func root(_ Z: Double) -> Double { Z > 0 ? pow(Z, 1 / p - 1) / p : 0 }

    private func directions(_ d: Int, _ streams: RandomStreams) throws -> Tensor<Double> {
        let theta: Tensor<Double> = streams.normal("theta", [L, d], deviation: 1)
        let norms = theta.slices.map(\.norm)
        guard norms.allSatisfy({ $0 > 0 }) else { throw MethodError("sw-cv: a direction 'theta' is zero") }
        return theta.scalingRows(by: norms.map { 1 / $0 })
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        ["X": streams.normal("X", [9, 3], deviation: 1), "Y": streams.normal("Y", [9, 3], deviation: 2)]
    }

    public let metrics = [
        MetricSpec("upperShare", "Variance, upper over plain", better: .lower, headline: true, format: .decimals(3)),
        MetricSpec("lowerShare", "Variance, lower over plain", better: .lower, format: .decimals(3)),
        MetricSpec("upperVariance", "Variance with the upper bound, at a shift of 1/2", better: .lower),
        MetricSpec("lowerVariance", "Variance with the lower bound, there", better: .lower),
        MetricSpec("plainVariance", "Variance of the plain estimate, there", better: .lower),
    ]

    /// Both shares are of the plain estimate's variance already.
    public var alternative: String? { nil }

    /// Two clouds of 32 points in 6 dimensions, one stretched and shifted by growing amounts. Curves: the variance of
    /// the estimate of the p-th power over 80 draws of the directions, relative to that of the plain estimate. The
    /// metrics are the largest ratio with the upper bound, the ratio with the lower bound at the largest shift, and the
    /// variances at the middle shift.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let round: Tensor<Double> = streams.normal("X", [32, 6], deviation: 1)
        let base = round.scalingColumns(by: [2.5, 2, 1.5, 1, 1, 0.5])
        let other: Tensor<Double> = streams.normal("Y", [32, 6], deviation: 1)
        var shares: [(shift: Double, lower: Double, upper: Double)] = []
        var metrics: [String: Double] = [:]
        for shift in [0, 0.25, 0.5, 1, 2] {
            let X = base + Tensor(repeating: shift, shape: base.shape)
            var (plain, lower, upper): ([Double], [Double], [Double]) = ([], [], [])
            for draw in 0..<80 {
                let slices = try ProjectedClouds(X, other, directions(6, streams.scoped("\(shift)/\(draw)")), p: p)
                let w = slices.costs
                func controlled(_ bound: ProjectedClouds.Bound) -> Double {
                    let (C, mu) = slices.control(bound)
                    return ControlledMean(w, C, mu, tiny: Self.tiny).value
                }
                plain.append(w.reduce(0, +) / Double(L))
                lower.append(controlled(.lower))
                upper.append(controlled(.upper))
            }
            let whole = variance(plain)
            shares.append((shift, variance(lower) / whole, variance(upper) / whole))
            if shift == 0.5 {
                metrics = ["upperVariance": variance(upper), "lowerVariance": variance(lower), "plainVariance": whole]
            }
        }
        (metrics["upperShare"], metrics["lowerShare"]) = (shares.map(\.upper).max()!, shares.last!.lower)
        return Demonstration(
            metrics: metrics,
            axes: ("Shift of the means in each coordinate", "Variance, over that of the plain estimate"),
            curves: [
                .init(name: "upper bound as control variate", points: shares.map { ($0.shift, $0.upper) }),
                .init(name: "lower bound as control variate", points: shares.map { ($0.shift, $0.lower) }),
            ])
    }

    private func variance(_ values: [Double]) -> Double {
        let mean = values.reduce(0, +) / Double(values.count)
        return values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(values.count)
    }
}
