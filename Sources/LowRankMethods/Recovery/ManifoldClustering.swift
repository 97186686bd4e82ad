import Foundation
import LowRankCore

/// MLC: rate reduction of features over a doubly stochastic membership of every sample in every other.
///
///     Gamma = diag(u) exp(C^T C / eta) diag(v)        C: q x n, columns of length 1; rows, then columns, scaled to 1
///     R   = 1/2 logdet(I + d / (n eps^2) Z Z^T)                               Z: d x n
///     R_c = 1/n sum_j 1/2 logdet(I + d / eps^2 Z diag(Gamma_j) Z^T)          Gamma_j: column j
///     maximise R - R_c: all features apart, those of one manifold in one subspace
///
/// R is the coding rate of all features and R_c that within clusters; C embeds the samples, and u and v are scalings.
/// Gamma_ij says how much sample j belongs to the cluster of i. No labels and no number of clusters are needed; the
/// clusters are those of the graph Gamma.
/// Keeps n^2 numbers for Gamma; time n d^3 and n^2 d^2.
/// Parent: MCR^2, with Gamma the memberships of n samples in K classes.
/// Departs: R_c is summed exactly, the paper has a variational form for large batches; Gamma is held fixed in the
/// gradient.
/// T. Ding, S. Tong, K. H. R. Chan, X. Dai, Y. Ma, B. D. Haeffele, ICCV 2023, arXiv:2301.01805.
public struct ManifoldClustering: Mechanism {
    public static let card = MethodCard(
        id: "mlc", name: "MLC",
        paper: .init(
            title: "Unsupervised Manifold Linearizing and Clustering",
            authors: "T. Ding, S. Tong, K. H. R. Chan, X. Dai, Y. Ma, B. D. Haeffele", year: 2023, arXiv: "2301.01805"),
        family: .recovery, kind: .mechanism,
        summary: "Finds clusters without labels: learns features that are apart, but in one subspace within a cluster.",
        hyperparameters: [
            .real("eps", 0.3, in: 1e-6...1e6, "distortion of the rates", source: "paper: eps^2 = 0.1"),
            .real("eta", 0.175, in: 1e-3...1e6, "entropy of Gamma", source: "paper"),
            .integer(
                "sinkhorn_iterations", 20, "scalings of rows and columns", source: "here; enough for 1e-3",
                mayNotMatter: "scaling converges"),
        ],
        memory: "n^2 numbers", parent: "MCR^2, whose memberships are those in K classes",
        claims: [
            "clustering accuracy of 86.3 % on CIFAR-10, 52.2 % on CIFAR-20, 49.4 % on CIFAR-100, 33.5 % on Tiny ImageNet"
        ])

    private let eps, eta: Double
    private let scalings: Int

    public init(_ h: Hyperparameters) {
        (eps, eta, scalings) = (h.real("eps"), h.real("eta"), h.integer("sinkhorn_iterations"))
    }

    /// Of features "Z" [d, n] and the cluster head "C" [q, n], both with columns of length 1: "Gamma" [n, n], whose
    /// columns sum to 1, "R", "Rc", "delta_R" = R - Rc and its gradient "grad.Z" for a fixed Gamma.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(inputs, of: Self.card.id, known: ["Z", "C"])
        let Z = try given.tensor("Z", nil, nil)
        let Gamma = membership(try given.tensor("C", nil, Z.columns))
        let (R, Rc, gradient) = try rates(Z, Gamma)
        return ["Gamma": Gamma, "R": .scalar(R), "Rc": .scalar(Rc), "delta_R": .scalar(R - Rc), "grad.Z": gradient]
    }

    /// Gamma.
    private func membership(_ C: Tensor<Double>) -> Tensor<Double> {
        let n = C.columns
        let G = product(C, transposed: true, C, alpha: 1 / eta)
        let largest = G.values.max()!
        let K = Tensor(G.values.map { exp($0 - largest) }, shape: [n, n])
        var (u, v) = (Tensor<Double>.zeros([n, 1]), Tensor<Double>(repeating: 1, shape: [n, 1]))
        // K is symmetric; entries that vanish must not make infinite ones.
        func inverse(_ x: Tensor<Double>) -> Tensor<Double> {
            Tensor(x.values.map { 1 / max($0, 1e-300) }, shape: x.shape)
        }
        for _ in 0..<scalings {
            u = inverse(product(K, v))
            v = inverse(product(K, u))
        }
        return K.scalingRows(by: u.values).scalingColumns(by: v.values)
    }

    /// R, R_c and the gradient of their difference by Z.
    private func rates(_ Z: Tensor<Double>, _ Gamma: Tensor<Double>) throws -> (
        R: Double, Rc: Double, gradient: Tensor<Double>
    ) {
        let (d, n) = (Z.rows, Z.columns)
        let (a, b) = (Double(d) / (Double(n) * eps * eps), Double(d) / (eps * eps))
        let whole = try Self.rate(a, Z, [Double](repeating: 1, count: n))
        var (gradient, Rc) = (whole.gradient, 0.0)
        for column in Gamma.transposed().slices {
            let part = try Self.rate(b, Z, column.values)
            Rc += part.rate / Double(n)
            gradient = gradient - (1 / Double(n)) * part.gradient
        }
        return (whole.rate, Rc, gradient)
    }

    /// 1/2 logdet(I + c Z diag(w) Z^T) and its gradient c (I + c Z diag(w) Z^T)^-1 Z diag(w).
    private static func rate(_ c: Double, _ Z: Tensor<Double>, _ w: [Double]) throws -> (
        rate: Double, gradient: Tensor<Double>
    ) {
        let ZW = Z.scalingColumns(by: w)
        let M = Tensor<Double>.identity(Z.rows) + c * product(ZW, transposed: false, Z, transposed: true)
        let L = try M.cholesky()
        let rate = (0..<Z.rows).reduce(0) { $0 + log(L[$1, $1]) }
        return (rate, c * (try M.solve(ZW)))
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let (Z, C): (Tensor<Double>, Tensor<Double>) = (
            streams.normal("Z", [4, 7], deviation: 1), streams.normal("C", [3, 7], deviation: 1)
        )
        return ["Z": Z.withUnitColumns, "C": C.withUnitColumns]
    }

    public let metrics = [
        MetricSpec("within", "Membership in the own cluster", better: .higher, headline: true, format: .percent),
        MetricSpec("startWithin", "The same of the data", better: .higher, format: .percent),
        MetricSpec("accuracy", "Accuracy of clusters", better: .higher, format: .percent),
        MetricSpec("kMeansAccuracy", "Accuracy of k-means", better: .higher, format: .percent),
    ]

    /// Three noisy arcs on the sphere in 8 dimensions, 10 samples each. The features themselves, with C = Z, take 30
    /// steps up the gradient and are brought back to length 1 after each. Curves: the share of Gamma between samples of
    /// one arc, and R - R_c over its last value. The alternative is that share for the data as they are. Clusters are
    /// those of the leading eigenvectors of the last Gamma; k-means clusters the data.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (clusters, each) = (3, 10)
        var columns: [Double] = []
        for c in 0..<clusters {
            let frame: Tensor<Double> = streams.orthonormal("arc\(c)", [2, 8])
            let angles: Tensor<Double> = streams.uniform("angles\(c)", [each], from: -0.8, to: 0.8)
            for angle in angles.values {
                columns += (cos(angle) * frame.slices[0] + sin(angle) * frame.slices[1]).values
            }
        }
        let noise: Tensor<Double> = streams.normal("noise", [clusters * each, 8], deviation: 0.1)
        let data = (Tensor(columns, shape: [clusters * each, 8]) + noise).transposed().withUnitColumns
        var (Z, last) = (data, Tensor<Double>.zeros([0]))
        var course: [(step: Double, within: Double, gain: Double)] = []
        for step in 0...30 {
            let Gamma = membership(Z)
            let (R, Rc, gradient) = try rates(Z, Gamma)
            let within = (0..<Gamma.count).reduce(0.0) { sum, i in
                i / Gamma.columns / each == i % Gamma.columns / each ? sum + Gamma[i] : sum
            }
            course.append((Double(step), within / Double(clusters * each), R - Rc))
            last = 0.5 * (Gamma + Gamma.transposed())
            Z = (Z + (0.1 / gradient.largestMagnitude) * gradient).withUnitColumns
        }
        let leading = try last.symmetricEigen().vectors.gatheringRows(Array(clusters * each - clusters..<clusters * each))
        func accuracy(_ columns: Tensor<Double>) -> Double {
            let labels = KMeans.labels(columns.transposed(), clusters: clusters, streams.scoped("k-means"))
            return KMeans.accuracy(labels, labels.indices.map { $0 / each }, clusters: clusters)
        }
        return Demonstration(
            metrics: [
                "within": course.last!.within, "startWithin": course[0].within,
                "accuracy": accuracy(leading.withUnitColumns), "kMeansAccuracy": accuracy(data),
            ],
            axes: ("Step", "Share"),
            curves: [
                .init(name: "membership in the own cluster", points: course.map { ($0.step, $0.within) }),
                .init(name: "R - Rc over its last value", points: course.map { ($0.step, $0.gain / course.last!.gain) }),
            ])
    }
}

extension Tensor<Double> {
    /// Columns of length 1; zeros stay.
    fileprivate var withUnitColumns: Tensor {
        scalingColumns(by: transposed().slices.map { $0.norm > 0 ? 1 / $0.norm : 0 })
    }
}
