import Foundation
import LowRankCore
import MethodSupport

/// LoRA3D: aligns a model's own point maps robustly, and trains LoRA on the points that agree.
///
///     x_vn in R^D the n-th point as view v predicts it, C_vn its confidence, chi_n the point in common
///     minimise sum w e + mu (sqrt(w) - sqrt(C))^2,   e_vn = ||chi_n - (s_v R_v x_vn + t_v)||
///     repeat: chi_n = weighted mean over v of s R x + t;   s_v, R_v, t_v: the weighted similarity from x_v to chi
///             s, t, chi over the geometric mean of the s;   w = C / (1 + e / mu)^2
///     pseudo-labels R^T (chi - t) / s where w > threshold
///     loss = mean over these of w ||(W0 + alpha / r B A) features - label||
///
/// w is the exact minimiser for given e: points that do not agree lose their confidence.
/// Keeps A and B, r (m + n) numbers per weight; scratch: w, e and chi.
/// Parent: alignment with the predicted confidence, at mu = infinity, where w = C.
/// Departs: chi and the similarities alternate in closed form. Objective, update of w and pseudo-labels follow the paper;
/// there is no official code to compare with.
/// Z. Lu et al., ICLR 2025, arXiv:2412.07746. S. Umeyama, 1991 (the weighted similarity).
public struct LoRA3D: Mechanism {
    public static let card = MethodCard(
        id: "lora3d", name: "LoRA3D",
        paper: .init(
            title: "LoRA3D: Low-Rank Self-Calibration of 3D Geometric Foundation Models",
            authors: "Z. Lu, H. Yang, D. Xu, B. Li, B. Ivanovic, M. Pavone, Y. Wang", year: 2025, arXiv: "2412.07746"),
        family: .mechanisms,
        summary: "Adapts a 3-D vision model to a scene by LoRA on its own predictions, at points where several views "
            + "agree.",
        hyperparameters: [
            .real(
                "mu", 0.1, in: 1e-9...1e9, "residual at which a quarter of C is left", source: "chosen here"),
            .real("threshold", 1.5, "w above which a point is a pseudo-label", source: "paper"),
            .integer("iterations", 10, in: 1...10_000, "rounds of alignment", source: "chosen here"),
            .rank(16, "r", source: "paper"), .alpha(16, name: "alpha", source: "s = 1 at the rank's default"),
        ],
        memory: "r (m + n) per weight", parent: "alignment with the predicted confidence, at mu = infinity",
        claims: [
            "up to 88 % better reconstruction, poses and rendering on over 160 scenes",
            "18 MB and about five minutes a scene",
        ])

    private let mu, threshold, alpha: Double
    private let iterations, rank: Int

    public init(_ h: Hyperparameters) {
        (mu, threshold, alpha) = (h.real("mu"), h.real("threshold"), h.real("alpha"))
        (iterations, rank) = (h.integer("iterations"), h.integer("rank"))
    }

    /// Of "points" [v, n, D], "confidence" [v, n], "features" [v, n, F], "W0" [D, F], "lora_A" [r, F] and "lora_B"
    /// [D, r]: "residual", "calibrated_confidence", "kept" [v, n], "chi" [n, D], "scales" [v], "rotations" [v, D, D],
    /// "translations" [v, D], "objective" after every round, "pseudo_label_loss" (0 where nothing is kept),
    /// "grad.lora_A" and "grad.lora_B".
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try CheckedInputs(
            inputs, of: Self.card.id,
            [
                "points": "v n D", "confidence": "v n", "features": "v n F", "W0": "D F", "lora_A": "r F",
                "lora_B": "D r",
            ])
        let (V, N, D, F) = (given.extent("v"), given.extent("n"), given.extent("D"), given.extent("F"))
        guard rank == given.extent("r"), rank <= min(D, F) else {
            throw MethodError(
                "lora3d: the rank is \(rank), the factors have \(given.extent("r")), at most \(min(D, F)) fits",
                hyperparameter: "rank")
        }
        guard given["confidence"].values.allSatisfy({ $0 > 0 }) else {
            throw MethodError("lora3d: a confidence is not positive")
        }
        let views = given["points"].slices
        let found = try align(views, given["confidence"].slices.map(\.values), calibrates: true)

        let (A, B) = (given["lora_A"], given["lora_B"])
        let features = given["features"].reshaped([V * N, F])
        let W = given["W0"].adding(product: B, A, alpha: alpha / Double(rank))
        let left = product(features, transposed: false, W, transposed: true) - found.labels
        let w = found.weights.flatMap { $0 }
        let (kept, norms) = (w.map { $0 > threshold }, left.rowNorms.values)
        let count = Double(max(kept.count { $0 }, 1))
        let loss = w.indices.reduce(0) { $0 + (kept[$1] ? w[$1] * norms[$1] / count : 0) }
        let slopes = w.indices.map { kept[$0] && norms[$0] > 0 ? w[$0] / (norms[$0] * count) : 0 }
        let dW = product(left.scalingRows(by: slopes), transposed: true, features)
        func perView(_ values: [Double], _ shape: [Int]) -> Tensor<Double> { Tensor(values, shape: [V] + shape) }
        return [
            "residual": perView(found.residuals.flatMap { $0 }, [N]), "calibrated_confidence": perView(w, [N]),
            "kept": perView(kept.map { $0 ? 1 : 0 }, [N]), "chi": found.chi,
            "scales": perView(found.poses.map(\.s), []), "rotations": perView(found.poses.flatMap(\.R.values), [D, D]),
            "translations": perView(found.poses.flatMap(\.t), [D]),
            "objective": Tensor(found.objective, shape: [iterations]), "pseudo_label_loss": .scalar(loss),
            "grad.lora_A": product(B, transposed: true, dW, alpha: alpha / Double(rank)),
            "grad.lora_B": product(dW, transposed: false, A, transposed: true, alpha: alpha / Double(rank)),
        ]
    }

    // MARK: - Alignment

    /// x to s R x + t.
    private struct Similarity {
        var s: Double, R: Tensor<Double>, t: [Double]

        func applied(_ x: Tensor<Double>) -> Tensor<Double> {
            (s * product(x, transposed: false, R, transposed: true)).adding(row: t)
        }
    }

    private struct Alignment {
        var chi: Tensor<Double>
        var poses: [Similarity]
        var weights: [[Double]]
        var residuals: [[Double]] = []
        var objective: [Double] = []

        /// chi as each view sees it, R^T (chi - t) / s, view after view.
        var labels: Tensor<Double> {
            let rows = poses.flatMap { product(chi.adding(row: $0.t.map { -$0 }), $0.R, alpha: 1 / $0.s).values }
            return Tensor(rows, shape: [poses.count * chi.rows, chi.columns])
        }
    }

    /// - Parameters:
    ///   - calibrates: whether disagreement lowers the weights.
    ///   - watch: called with chi after each round.
    private func align(
        _ views: [Tensor<Double>], _ confidence: [[Double]], calibrates: Bool,
        watch: (Tensor<Double>) throws -> Void = { _ in }
    ) throws -> Alignment {
        let (N, D) = (views[0].rows, views[0].columns)
        let still = Similarity(s: 1, R: .identity(D), t: [Double](repeating: 0, count: D))
        var found = Alignment(chi: .zeros([N, D]), poses: views.map { _ in still }, weights: confidence)
        for _ in 1...iterations {
            let sums = (0..<N).map { n in found.weights.reduce(0) { $0 + $1[n] } }
            found.chi = zip(found.poses, views).enumerated().reduce(.zeros([N, D])) { chi, view in
                let w = found.weights[view.offset]
                return chi + view.element.0.applied(view.element.1).scalingRows(by: w.indices.map { w[$0] / sums[$0] })
            }
            found.poses = try zip(views, found.weights).map { try similarity(from: $0, to: found.chi, $1) }
            let mean = exp(found.poses.reduce(0) { $0 + log($1.s) } / Double(views.count))
            for v in views.indices {
                found.poses[v].s /= mean
                found.poses[v].t = found.poses[v].t.map { $0 / mean }
            }
            found.chi = 1 / mean * found.chi
            found.residuals = zip(found.poses, views).map { (found.chi - $0.applied($1)).rowNorms.values }
            if calibrates {
                found.weights = zip(confidence, found.residuals).map { C, e in
                    C.indices.map { C[$0] / ((1 + e[$0] / mu) * (1 + e[$0] / mu)) }
                }
            }
            let (w, C, e) = (found.weights.joined(), confidence.joined(), found.residuals.joined())
            found.objective.append(
                zip(w, zip(C, e)).reduce(0) { sum, point in
                    let root = point.0.squareRoot() - point.1.0.squareRoot()
                    return sum + point.0 * point.1.1 + mu * root * root
                })
            try watch(found.chi)
        }
        return found
    }

    /// The similarity with the least weighted squared distance.
    private func similarity(from x: Tensor<Double>, to y: Tensor<Double>, _ w: [Double]) throws -> Similarity {
        let shares = w.map { $0 / w.reduce(0, +) }
        let (meanX, meanY) = (x.scalingRows(by: shares).columnSums, y.scalingRows(by: shares).columnSums)
        let (a, b) = (x.adding(row: meanX.map { -$0 }), y.adding(row: meanY.map { -$0 }))
        let usv = try product(b.scalingRows(by: shares), transposed: true, a).svd()
        var signs = [Double](repeating: 1, count: x.columns)
        signs[x.columns - 1] = (determinant(usv.u) * determinant(usv.vt)) < 0 ? -1 : 1
        let R = product(usv.u.scalingColumns(by: signs), usv.vt)
        let s = zip(usv.s.values, signs).reduce(0) { $0 + $1.0 * $1.1 } / a.scalingRows(by: shares).dot(a)
        guard s.isFinite, s > 0 else {
            throw MethodError("lora3d: the points of a view have no similarity with the others'")
        }
        let moved = product(Tensor(meanX, shape: [1, meanX.count]), transposed: false, R, transposed: true).values
        return Similarity(s: s, R: R, t: meanY.indices.map { meanY[$0] - s * moved[$0] })
    }

    /// By elimination, of an invertible matrix.
    private func determinant(_ Q: Tensor<Double>) -> Double {
        var (rows, result) = (Q.slices.map(\.values), 1.0)
        for i in rows.indices {
            let pivot = rows.indices[i...].max { abs(rows[$0][i]) < abs(rows[$1][i]) }!
            if pivot != i { (rows[i], rows[pivot], result) = (rows[pivot], rows[i], -result) }
            result *= rows[i][i]
            for r in rows.indices[(i + 1)...] {
                let factor = rows[r][i] / rows[i][i]
                for c in i..<rows.count { rows[r][c] -= factor * rows[i][c] }
            }
        }
        return result
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let (V, N, D, F) = (3, 7, 3, 4)
        let shapes: [(String, [Int])] = [
            ("features", [V, N, F]), ("W0", [D, F]), ("lora_A", [rank, F]), ("lora_B", [D, rank]),
        ]
        var inputs = NamedTensors(shapes.map { ($0, streams.normal($0, $1, deviation: 0.5) as Tensor<Double>) })
        // A finite matrix has a QR factorisation.
        let scene = try! self.scene(V, N, D, streams)
        inputs["points"] = Tensor(scene.views.flatMap(\.values), shape: [V, N, D])
        inputs["confidence"] = streams.uniform("confidence", [V, N], from: 1, to: 4)
        return inputs
    }

    public let metrics = [
        MetricSpec("alignedError", "Error of the points", better: .lower, headline: true),
        MetricSpec("fixedWeightError", "Error with fixed confidence", better: .lower),
        MetricSpec("goodKept", "Good points kept", better: .higher, format: .percent),
        MetricSpec("badKept", "Bad points kept", better: .lower, format: .percent),
    ]

    /// 40 points in space from twelve views, each shifted, turned by some 15 degrees and scaled. A fifth of the
    /// predictions are far off, and the model is surer of them (confidence 4) than of the others (3). The error is the
    /// root mean square after the best similarity to the true points, whose coordinates have variance 1. The
    /// alternative keeps the predicted confidences.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let scene = try self.scene(12, 40, 3, streams)
        let confidence = scene.isBad.map { $0.map { $0 ? 4.0 : 3 } }
        func errors(calibrates: Bool) throws -> (errors: [Double], found: Alignment) {
            var errors: [Double] = []
            let found = try align(scene.views, confidence, calibrates: calibrates) { chi in
                let map = try similarity(from: chi, to: scene.points, [Double](repeating: 1, count: chi.rows))
                errors.append((map.applied(chi) - scene.points).norm / Double(chi.rows).squareRoot())
            }
            return (errors, found)
        }
        let (own, plain) = (try errors(calibrates: true), try errors(calibrates: false))
        func kept(_ bad: Bool) -> Double {
            let weights = zip(scene.isBad, own.found.weights).flatMap { zip($0, $1) }.filter { $0.0 == bad }
            return Double(weights.count { $0.1 > threshold }) / Double(weights.count)
        }
        return Demonstration(
            metrics: [
                "alignedError": own.errors.last!, "fixedWeightError": plain.errors.last!, "goodKept": kept(false),
                "badKept": kept(true),
            ],
            axes: ("Round", "Error of the points"),
            curves: [.init("LoRA3D", own.errors, from: 1), .init("fixed confidence", plain.errors, from: 1)])
    }

    /// Points and what views make of them, a fifth of it far off.
    private func scene(
        _ V: Int, _ N: Int, _ D: Int, _ streams: RandomStreams
    ) throws -> (points: Tensor<Double>, views: [Tensor<Double>], isBad: [[Bool]]) {
        func normal(_ name: String, _ shape: [Int], _ deviation: Double) -> Tensor<Double> {
            streams.normal(name, shape, deviation: deviation)
        }
        let points = normal("points", [N, D], 1)
        let isBad = (0..<V).map { v in
            let bad = Set(streams.permutation("bad\(v)", N).prefix(N / 5))
            return (0..<N).map(bad.contains)
        }
        let views = try (0..<V).map { v in
            // The Q of a matrix near I: a turn, and no reflection.
            let turned = product(points, try (Tensor.identity(D) + normal("turn\(v)", [D, D], 0.2)).qr().q)
            let size = 0.7 + 0.05 * Double(v)
            let off = normal("off\(v)", [N, D], 1.5).scalingRows(by: isBad[v].map { $0 ? 1 : 0 })
            let seen = size * (turned + normal("noise\(v)", [N, D], 0.02) + off)
            return seen.adding(row: normal("shift\(v)", [D], 0.5).values)
        }
        return (points, views, isBad)
    }
}
