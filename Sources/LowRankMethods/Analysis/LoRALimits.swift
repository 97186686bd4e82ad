import Foundation
import LowRankCore
import MethodSupport

/// LoRA limits: attention whose queries and values have LoRA, exactly and by low-rank features of the exponential.
///
///     Q = W_Q + (alpha / r) B_Q A_Q,  V likewise;  S = X Q (X W_K)^T,  P = softmax of the rows of S,  O = P X V
///     loss = 1/2 ||O - Y||_F^2;  dO = O - Y,  dP = dO (X V)^T,  dS = P o (dP - row sums of P o dP)
///     dQ = X^T dS X W_K,  dV = X^T P^T dO;  dB = (alpha / r) dQ A^T,  dA = (alpha / r) B^T dQ
///     low rank: exp(q k) ~ phi(q) phi(k), phi(x) = (x^(m) / sqrt(m!)) for m = 0..g, x^(m) the m-fold tensor product;
///     O ~ U1 (U2^T X V) / U1 (U2^T 1) with U1 = phi(X Q), U2 = phi(X W_K)
///
/// X (n x d) are the inputs and Y is the target.
/// Keeps nothing; scratch n^2 for P, or n k for U1 and U2 with k = sum d^m features: time linear in n.
/// Parent: exact attention, as g grows.
/// Departs: no 1/sqrt(d), as in the paper. The gradients are the exact ones; the paper's chains for them are not here.
/// J. Y.-C. Hu, M. Su, E.-J. Kuo, Z. Song, H. Liu, ICLR 2025, arXiv:2406.03136.
public struct LoRALimits: Mechanism {
    public static let card = MethodCard(
        id: "lora-limits", name: "Limits of LoRA",
        paper: .init(
            title: "Computational Limits of Low-Rank Adaptation (LoRA) for Transformer-Based Models",
            authors: "J. Y.-C. Hu, M. Su, E.-J. Kuo, Z. Song, H. Liu", year: 2025, arXiv: "2406.03136"),
        family: .analysis, kind: .mechanism,
        summary: "Shows when attention with LoRA and its gradients can be computed in linear time: where the logits "
            + "are small.",
        hyperparameters: [
            .real("alpha", 2, "numerator of the scale alpha / r", source: "this project"),
            .integer("taylor_degree", 3, in: 0...40, "g, degree of the features", source: "this project"),
        ],
        memory: "nothing; scratch n k instead of n^2", parent: "exact attention, as taylor_degree grows",
        otherNames: OtherNames(descriptive: ["scale"]),
        claims: [
            "below a norm of order sqrt(log n) gradients of LoRA take time almost linear in the length n",
            "above it there is no algorithm in less than quadratic time, under the strong exponential time hypothesis",
        ])

    private let alpha: Double
    private let degree: Int
    private static let mostFeatures = 1 << 16

    public init(_ h: Hyperparameters) { (alpha, degree) = (h.real("alpha"), h.integer("taylor_degree")) }

    /// Of "X" and "Y" [n, d], "W_Q", "W_K" and "W_V" [d, d], "A_Q" and "A_V" [r, d], "B_Q" and "B_V" [d, r] ("r" says r
    /// again): "attention" [n, n], "output" [n, d], "loss", "grad.A_Q", "grad.B_Q", "grad.A_V", "grad.B_V";
    /// "low_rank_output" and "low_rank_max_error", its largest difference from the output; "max_logit", the largest
    /// |S|, and "features", k.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        var given = MechanismInputs(inputs, of: Self.card.id)
        let X = try given.tensor("X", "n", "d"), Y = try given.tensor("Y", "n", "d")
        let (WQ, WK, WV) = (
            try given.tensor("W_Q", "d", "d"), try given.tensor("W_K", "d", "d"), try given.tensor("W_V", "d", "d"))
        let (AQ, BQ) = (try given.tensor("A_Q", "r", "d"), try given.tensor("B_Q", "d", "r"))
        let (AV, BV) = (try given.tensor("A_V", "r", "d"), try given.tensor("B_V", "d", "r"))
        try given.repeats("r", given["r"])
        try given.finish()
        let scale = alpha / Double(given["r"])
        let queries = product(X, WQ.adding(product: BQ, AQ, alpha: scale)), keys = product(X, WK)
        let values = product(X, WV.adding(product: BV, AV, alpha: scale))

        let S = product(queries, transposed: false, keys, transposed: true)
        let P = S.rowSoftmax
        let O = product(P, values)
        let dO = O - Y
        let dP = product(dO, transposed: false, values, transposed: true)
        let sums = zip(P.slices, dP.slices).map { $0.dot($1) }
        let dS = Tensor((0..<P.count).map { P[$0] * (dP[$0] - sums[$0 / P.columns]) }, shape: P.shape)
        let dQ = product(product(X, transposed: true, dS), keys)
        let dV = product(X, transposed: true, product(P, transposed: true, dO))
        let low = try approximate(queries, keys, values)
        return [
            "attention": P, "output": O, "loss": .scalar(dO.dot(dO) / 2),
            "grad.A_Q": product(BQ, transposed: true, dQ, alpha: scale),
            "grad.B_Q": product(dQ, transposed: false, AQ, transposed: true, alpha: scale),
            "grad.A_V": product(BV, transposed: true, dV, alpha: scale),
            "grad.B_V": product(dV, transposed: false, AV, transposed: true, alpha: scale),
            "low_rank_output": low.output, "low_rank_max_error": .scalar((low.output - O).largestMagnitude),
            "max_logit": .scalar(S.largestMagnitude), "features": .scalar(low.features),
        ]
    }

    /// From right to left, so that no n x n matrix is formed.
    private func approximate(
        _ q: Tensor<Double>, _ k: Tensor<Double>, _ v: Tensor<Double>
    ) throws -> (output: Tensor<Double>, features: Int) {
        var (count, power) = (1, 1)
        for _ in 0..<degree {
            power *= q.columns
            count += power
            guard count <= Self.mostFeatures else {
                throw MethodError(
                    "lora-limits: degree \(degree) has more than \(Self.mostFeatures) features of \(q.columns) numbers")
            }
        }
        let (U1, U2) = (features(q, count), features(k, count))
        let numerators = product(U1, product(U2, transposed: true, v))
        let ones = Tensor(repeating: 1.0, shape: [k.rows, 1])
        let denominators = product(U1, product(U2, transposed: true, ones)).values
        guard !denominators.contains(0) else { throw MethodError("lora-limits: the features sum to 0 for a query") }
        return (numerators.scalingRows(by: denominators.map { 1 / $0 }), count)
    }

    /// phi of each row.
    private func features(_ x: Tensor<Double>, _ count: Int) -> Tensor<Double> {
        let rows = x.slices.flatMap { row in
            let entries = row.values
            var (last, all) = ([1.0], [1.0])
            for m in 0..<degree {
                let factor = 1 / Double(m + 1).squareRoot()
                last = last.flatMap { a in entries.map { factor * a * $0 } }
                all += last
            }
            return all
        }
        return Tensor(rows, shape: [x.rows, count])
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        head(n: 8, d: 3, r: 2, deviation: 0.5, streams)
    }

    private func head(n: Int, d: Int, r: Int, deviation: Double, _ streams: RandomStreams) -> NamedTensors<Double> {
        let shapes = [
            ("X", [n, d]), ("Y", [n, d]), ("W_Q", [d, d]), ("W_K", [d, d]), ("W_V", [d, d]), ("A_Q", [r, d]),
            ("B_Q", [d, r]),
            ("A_V", [r, d]), ("B_V", [d, r]),
        ]
        return NamedTensors(shapes.map { name, shape in
            (name, streams.normal(name, shape, deviation: name == "Y" ? 1 : deviation))
        })
    }

    public let metrics = [
        MetricSpec(
            "smallError", "Error at a largest logit of 0.8", better: .lower, headline: true, format: .significant(2)),
        MetricSpec("smallBound", "Its bound", better: .neither, format: .significant(2)),
        MetricSpec("largeError", "Error at a largest logit of 12.8", better: .lower, format: .significant(2)),
        MetricSpec("features", "Features", better: .lower, format: .count),
    ]

    /// A head of 48 tokens whose keys grow, so that the largest logit B goes from 0.1 to 12.8. Curves: the largest
    /// error of the low-rank output, relative to the largest output, and its bound 2 e / (1 - e) max |X V| with e =
    /// B^(g+1) exp(B) / (g+1)!, where that is less than 1. The paper's threshold is of order sqrt(ln n) = 1.97.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let inputs = head(n: 48, d: 3, r: 1, deviation: 0.5, streams)
        let largest = try evaluate(inputs, streams: streams)["max_logit"]![0]
        let WV = inputs["W_V"]!.adding(product: inputs["B_V"]!, inputs["A_V"]!, alpha: alpha)
        let largestValue = product(inputs["X"]!, WV).largestMagnitude
        let factorial = (1...degree + 1).reduce(1.0) { $0 * Double($1) }
        var errors: [(x: Double, y: Double)] = [], bounds: [(x: Double, y: Double)] = [], features = 0.0
        for B in (0...14).map({ 0.1 * pow(2, Double($0) / 2) }) {
            var grown = inputs
            grown["W_K"] = (B / largest) * inputs["W_K"]!
            let out = try evaluate(grown, streams: streams)
            let scale = out["output"]!.largestMagnitude
            errors.append((B, out["low_rank_max_error"]![0] / scale))
            let e = pow(B, Double(degree + 1)) * exp(B) / factorial
            if e < 1 { bounds.append((B, 2 * e / (1 - e) * largestValue / scale)) }
            features = out["features"]![0]
        }
        return Demonstration(
            metrics: [
                "smallError": errors[6].y, "smallBound": bounds.last { $0.x <= errors[6].x }!.y,
                "largeError": errors.last!.y, "features": features,
            ],
            axes: ("Largest logit", "Largest error / largest output"),
            curves: [
                .init(name: "features of degree \(degree)", points: errors), .init(name: "its bound", points: bounds),
            ])
    }
}
