import Foundation
import LowRankCore
import MethodSupport

/// AMCL: contrastive learning with several projection heads and a learned temperature for every pair.
///
///     s_ij = cos(z_i, z_j),   z^c = head_c(f(x)), rows i and i + B two views of one image
///     tau_ij = lo + (hi - lo) sigmoid(w2 . ReLU(W1 [z_i; z_j] + b1) + b2)          of each head, not symmetric
///     L_c = mean_i -log( exp(s_ii+ / tau_ii+) / sum over j other than i of exp(s_ij / tau_ij) )
///         + beta mean_i (d'/2 log tau_ii+ + 1 / tau_ii+)
///     L = sum_c L_c
///
/// f is the encoder, i+ the other view of i; W1 has h rows and z d numbers. The last term comes from the likelihood of
/// a Gaussian in d' dimensions; alone it is least at tau = 2 / d'.
/// Keeps C heads and per head W1, b1, w2, b2 (2 d h + 2 h + 1 numbers).
/// Parent: SimCLR, with one head and one fixed temperature.
/// Departs: the paper's loss instead of the code's, which cannot be built and has no negatives; lo is above 1e-5 by
/// default, where 1 / tau of the regulariser would leave nothing else.
/// L. Wang et al., ECCV 2024, arXiv:2310.05615.
public struct AMCL: Mechanism {
    public static let card = MethodCard(
        id: "amcl", name: "AMCL",
        paper: .init(
            title: "Adaptive Multi-head Contrastive Learning", authors: "L. Wang, P. Koniusz, T. Gedeon, L. Zheng",
            year: 2024, arXiv: "2310.05615"),
        family: .mechanisms,
        summary: "Contrastive learning with several projection heads, each with a learned temperature for every pair.",
        hyperparameters: [
            .real("lower", 0.05, in: 1e-9...100, "lo, the least temperature", source: "the paper has 1e-5"),
            .real("upper", 2, in: 1e-9...100, "hi, the largest temperature", source: "paper"),
            .real("beta", 0.1, "weight of the regulariser", source: "paper"),
            .real("d_regulariser", 0, "d' of the regulariser; 0: that of the features", source: "paper's derivation"),
        ],
        memory: "C heads and 2 d h + 2 h + 1 numbers each", parent: "SimCLR, with one head and a fixed temperature",
        claims: ["one to three points in linear probes, more with more augmentations"])

    private let lower, upper, beta, dimension: Double

    public init(_ h: Hyperparameters) {
        (lower, upper, beta, dimension) = (h.real("lower"), h.real("upper"), h.real("beta"), h.real("d_regulariser"))
    }

    /// The small network of one head's temperatures.
    private struct Phi {
        var W1: Tensor<Double>, b1: Tensor<Double>, w2: Tensor<Double>, b2: Double
    }

    private struct HeadLoss {
        var similarity, temperature: Tensor<Double>
        var contrastive = 0.0, regulariser = 0.0
        var dz: Tensor<Double>
        var dPhi: Phi?
    }

    private static let phiNames = ["phi_W1", "phi_b1", "phi_w2", "phi_b2"]

    /// Of "z" [C, 2 B, d] and the networks "phi_W1" [C, h, 2 d], "phi_b1", "phi_w2" [C, h], "phi_b2" [C]: "similarity"
    /// and "temperature" [C, 2 B, 2 B], "contrastive", "regulariser" [C], "loss", and its gradients by all inputs.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try CheckedInputs(
            inputs, of: Self.card.id,
            ["z": "C 2B d", "phi_W1": "C h 2d", "phi_b1": "C h", "phi_w2": "C h", "phi_b2": "C"])
        let (C, N, d, h) = (given.extent("C"), given.extent("2B"), given.extent("d"), given.extent("h"))
        guard lower < upper else {
            throw MethodError("amcl: lower is \(lower), but upper \(upper)", hyperparameter: "lower")
        }
        guard N % 2 == 0, given.extent("2d") == 2 * d else {
            throw MethodError("amcl: 'z' has the shape \(given["z"].shape), 'phi_W1' \(given["phi_W1"].shape)")
        }
        let parts = ["z"] + Self.phiNames
        let slices = parts.map { given[$0].slices }
        let heads = (0..<C).map { c in
            loss(slices[0][c], Phi(W1: slices[1][c], b1: slices[2][c], w2: slices[3][c], b2: slices[4][c][0]))
        }
        func joined(_ shape: [Int], _ part: (HeadLoss) -> [Double]) -> Tensor<Double> {
            Tensor(heads.flatMap(part), shape: [C] + shape)
        }
        return [
            "similarity": joined([N, N]) { $0.similarity.values },
            "temperature": joined([N, N]) { $0.temperature.values },
            "contrastive": joined([]) { [$0.contrastive] }, "regulariser": joined([]) { [$0.regulariser] },
            "loss": .scalar(heads.reduce(0) { $0 + $1.contrastive + $1.regulariser }),
            "grad.z": joined([N, d]) { $0.dz.values }, "grad.phi_W1": joined([h, 2 * d]) { $0.dPhi!.W1.values },
            "grad.phi_b1": joined([h]) { $0.dPhi!.b1.values }, "grad.phi_w2": joined([h]) { $0.dPhi!.w2.values },
            "grad.phi_b2": joined([]) { [$0.dPhi!.b2] },
        ]
    }

    /// One head's loss and its gradients.
    /// - Parameter fixed: the temperature where there is no network, and no regulariser.
    private func loss(_ z: Tensor<Double>, _ phi: Phi?, fixed: Double = 0.1) -> HeadLoss {
        let (N, d, unit) = (z.rows, z.columns, z.unitRows)
        let similarity = product(unit, transposed: false, unit, transposed: true)
        let (pairs, hidden, gates) = phi.map { temperatures(z, $0) } ?? (z, z, [Double](repeating: 0, count: N * N))
        let tau = gates.map { phi == nil ? fixed : lower + (upper - lower) * $0 }
        let s = similarity.values
        var result = HeadLoss(similarity: similarity, temperature: Tensor(tau, shape: [N, N]), dz: z)
        var (ds, dTau) = ([Double](repeating: 0, count: N * N), [Double](repeating: 0, count: N * N))
        let D = dimension > 0 ? dimension : Double(d)
        for i in 0..<N {
            let positive = i * N + (i + N / 2) % N
            let others = (i * N..<(i + 1) * N).filter { $0 != i * N + i }
            let largest = others.reduce(-Double.infinity) { max($0, s[$1] / tau[$1]) }
            let sum = others.reduce(0) { $0 + exp(s[$1] / tau[$1] - largest) }
            result.contrastive += (largest + log(sum) - s[positive] / tau[positive]) / Double(N)
            for j in others {
                let g = (exp(s[j] / tau[j] - largest) / sum - (j == positive ? 1 : 0)) / Double(N)
                ds[j] = g / tau[j]
                dTau[j] = -g * s[j] / (tau[j] * tau[j])
            }
            guard phi != nil else { continue }
            let t = tau[positive]
            result.regulariser += beta / Double(N) * (D / 2 * log(t) + 1 / t)
            dTau[positive] += beta / Double(N) * (D / 2 / t - 1 / (t * t))
        }
        let dS = Tensor(ds, shape: [N, N])
        result.dz = (product(dS, unit) + product(dS, transposed: true, unit)).throughUnitRows(of: z)
        guard let phi else { return result }
        let slopes = gates.map { (upper - lower) * $0 * (1 - $0) }
        let dLogit = Tensor(zip(dTau, slopes).map { $0 * $1 }, shape: [N * N, 1])
        let dHidden = product(dLogit, phi.w2.reshaped([1, phi.w2.count]))
        let open = Tensor(zip(dHidden.values, hidden.values).map { $1 > 0 ? $0 : 0 }, shape: dHidden.shape)
        result.dPhi = Phi(
            W1: product(open, transposed: true, pairs), b1: Tensor(open.columnSums, shape: phi.b1.shape),
            w2: product(dLogit, transposed: true, hidden).reshaped(phi.w2.shape), b2: dLogit.columnSums[0])
        let dPairs = product(open, phi.W1).values
        var dz = result.dz
        dz.write { dz in
            for row in 0..<N * N {
                for k in 0..<d {
                    dz[row / N * d + k] += dPairs[row * 2 * d + k]
                    dz[row % N * d + k] += dPairs[row * 2 * d + d + k]
                }
            }
        }
        result.dz = dz
        return result
    }

    /// [z_i; z_j] of all pairs, the network's hidden layer, and the sigmoid of what comes out.
    private func temperatures(
        _ z: Tensor<Double>, _ phi: Phi
    ) -> (pairs: Tensor<Double>, hidden: Tensor<Double>, gates: [Double]) {
        let (N, d, rows) = (z.rows, z.columns, z.slices.map(\.values))
        let pairs = Tensor((0..<N * N).flatMap { rows[$0 / N] + rows[$0 % N] }, shape: [N * N, 2 * d])
        let (bias, h) = (phi.b1.values, phi.b1.count)
        let before = product(pairs, transposed: false, phi.W1, transposed: true).values
        let hidden = Tensor(before.indices.map { max(before[$0] + bias[$0 % h], 0) }, shape: [N * N, h])
        let logits = product(hidden, phi.w2.reshaped([h, 1])).values
        return (pairs, hidden, logits.map { 1 / (1 + exp(-($0 + phi.b2))) })
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let shapes: [(String, [Int])] = [
            ("z", [2, 6, 3]), ("phi_W1", [2, 4, 6]), ("phi_b1", [2, 4]), ("phi_w2", [2, 4]), ("phi_b2", [2]),
        ]
        return NamedTensors(shapes.map { ($0, streams.normal($0, $1, deviation: 0.8)) })
    }

    public let metrics = [
        MetricSpec("headsAccuracy", "Accuracy, three heads", better: .higher, headline: true, format: .percent),
        MetricSpec("oneHeadAccuracy", "Accuracy, one head", better: .higher, format: .percent),
        MetricSpec("headsOverlap", "Overlap of similarities, three heads", better: .lower, format: .decimals(3)),
        MetricSpec("oneHeadOverlap", "Overlap of similarities, one head", better: .lower, format: .decimals(3)),
    ]

    /// Eight classes in R^24, whose views differ in three groups of four directions, each in another strength. A linear
    /// encoder to R^8 is trained with three heads and learned temperatures; the alternative has one head with
    /// temperature 0.1. The measures are the accuracy of the nearest class mean of the encoder's features, and the
    /// overlap of the similarities of equal and of different classes.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (classes, width, features, d, hidden, B, steps) = (8, 24, 8, 4, 8, 12, 40)
        let centres: Tensor<Double> = streams.normal("centres", [classes, width], deviation: 1)
        func views(_ name: String, _ labels: [Int]) -> Tensor<Double> {
            let own: Tensor<Double> = streams.normal(name, [labels.count, width], deviation: 1)
            return Tensor(
                labels.enumerated().flatMap { i, c in
                    (0..<width).map { k in
                        k < 12 ? centres[c, k] + 0.8 * own[i, k] : [0.5, 1.5, 3][k / 4 - 3] * own[i, k]
                    }
                }, shape: [labels.count, width])
        }
        func applied(_ x: Tensor<Double>, _ W: Tensor<Double>) -> Tensor<Double> {
            product(x, transposed: false, W, transposed: true)
        }
        func run(heads C: Int) -> (accuracy: Double, overlap: Double, losses: [Double]) {
            var weights: [Tensor<Double>] = [streams.normal("encoder", [features, width], deviation: 0.2)]
            for c in 0..<C { weights.append(streams.normal("head\(c)", [d, features], deviation: 0.4)) }
            if C > 1 {
                for c in 0..<C {
                    weights.append(streams.normal("W1.\(c)", [hidden, 2 * d], deviation: 0.3))
                    weights.append(streams.normal("w2.\(c)", [hidden], deviation: 0.3))
                    weights += [.zeros([hidden]), Tensor([-2], shape: [1])]
                }
            }
            var adam = weights.map { Adam($0.count) }
            let losses = (1...steps).map { step in
                let labels = (0..<2 * B).map { $0 % B % classes }
                let x = views("\(step)", labels)
                let f = applied(x, weights[0])
                var gradients = [Tensor<Double>](repeating: .zeros([0]), count: weights.count)
                var (df, total) = (Tensor<Double>.zeros(f.shape), 0.0)
                for c in 0..<C {
                    let at = 1 + C + 4 * c
                    let phi = C == 1 ? nil : Phi(
                        W1: weights[at], b1: weights[at + 2], w2: weights[at + 1], b2: weights[at + 3][0])
                    let found = loss(applied(f, weights[1 + c]), phi)
                    total += (found.contrastive + found.regulariser) / Double(C)
                    gradients[1 + c] = product(found.dz, transposed: true, f)
                    df = df.adding(product: found.dz, weights[1 + c])
                    if let g = found.dPhi {
                        gradients.replaceSubrange(at..<at + 4, with: [g.W1, g.w2, g.b1, Tensor([g.b2], shape: [1])])
                    }
                }
                gradients[0] = product(df, transposed: true, x)
                for i in weights.indices { adam[i].update(&weights[i], gradients[i], step: step, rate: 0.02) }
                return total
            }
            let labels = (0..<240).map { $0 % classes }
            let (seen, unseen) = (applied(views("a", labels), weights[0]), applied(views("b", labels), weights[0]))
            let accuracy = unseen.accuracyOfClassMeans(labels, seen: seen, labels)
            return (accuracy, overlap(unseen.unitRows, labels), losses)
        }
        let (amcl, plain) = (run(heads: 3), run(heads: 1))
        return Demonstration(
            metrics: [
                "headsAccuracy": amcl.accuracy, "oneHeadAccuracy": plain.accuracy, "headsOverlap": amcl.overlap,
                "oneHeadOverlap": plain.overlap,
            ],
            axes: ("Update", "Loss per head"),
            curves: [
                .init("three heads, learnt temperatures", amcl.losses),
                .init("one head, temperature 0.1", plain.losses),
            ])
    }

    /// The share that the histograms, 20 bins, of similarities within and between classes have in common.
    private func overlap(_ unit: Tensor<Double>, _ labels: [Int]) -> Double {
        let s = product(unit, transposed: false, unit, transposed: true).values
        var bins = [[Double]](repeating: [Double](repeating: 0, count: 20), count: 2)
        for i in labels.indices {
            for j in 0..<i {
                let bin = min(max(Int((s[i * labels.count + j] + 1) * 10), 0), 19)
                bins[labels[i] == labels[j] ? 0 : 1][bin] += 1
            }
        }
        let totals = bins.map { $0.reduce(0, +) }
        return zip(bins[0], bins[1]).reduce(0) { $0 + min($1.0 / totals[0], $1.1 / totals[1]) }
    }
}
