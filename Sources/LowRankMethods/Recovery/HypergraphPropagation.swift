import Foundation
import LowRankCore

/// TMV-HLP: aligns several views of unlabelled samples by canonical correlation analysis (CCA) and spreads class labels
/// over hypergraphs between the views.
///
///     S w = lambda blockdiag(S_ii + ridge I) w         S = [S_ij], covariances of the centred views i and j
///     E_i = [view_i; prototypes_i] W_i diag(lambda^power)          of the largest lambda; rows brought to length 1
///     per pair (i, j): hyperedge l holds l with 1 and its k nearest in E_i E_j^T with max(0, cosine): H
///     G = mean over the pairs of D^-1/2 S D^-1/2,  S = H De^-1 H^T       De: sums of columns of H, D: of rows of S
///     scores = (1 - eta) (I - eta G)^-1 Y_0                         Y_0: the prototypes, one class each
///
/// W_i are the rows of the vectors w that belong to view i.
/// Keeps W (components times the views' widths), and N^2 numbers for G; N: samples and prototypes.
/// Parent: the nearest prototype in the common space.
/// Departs: there is no code; incidence and normalisation are a reading of the paper.
/// Y. Fu, T. Hospedales, T. Xiang, S. Gong, TPAMI 2015, arXiv:1501.04560.
public struct HypergraphPropagation: Mechanism {
    public static let card = MethodCard(
        id: "tmv-hlp", name: "TMV-HLP",
        paper: .init(
            title: "Transductive Multi-view Zero-Shot Learning", authors: "Y. Fu, T. Hospedales, T. Xiang, S. Gong",
            year: 2015,
            arXiv: "1501.04560"),
        family: .recovery, kind: .mechanism,
        summary: "Recognises classes without examples: aligns several views and spreads class labels over hypergraphs "
            + "of samples.",
        hyperparameters: [
            .integer("components", 4, "of the common space", source: "here the latent numbers of the demonstration"),
            .real("power", 4, "of the eigenvalues that scale the space", source: "paper"),
            .real("ridge", 0.01, in: .positive, "added to the covariance of each view", source: "paper: small"),
            .integer("k", 5, "neighbours of a hyperedge", source: "paper: by cross-validation"),
            .real("eta", 0.9, in: .belowOne, "share of the labels that spreads", source: "paper: by cross-validation"),
        ],
        memory: "W and N^2", parent: "the nearest prototype in the common space",
        claims: [
            "AwA: 47 to 49 % zero-shot accuracy, 43 % before",
            "the more views, the smaller the shift of the prototypes",
        ])

    private let components, k: Int
    private let power, ridge, eta: Double

    public init(_ h: Hyperparameters) {
        (components, k) = (h.integer("components"), h.integer("k"))
        (power, ridge, eta) = (h.real("power"), h.real("ridge"), h.real("eta"))
    }

    /// Of `view.<i>` [n, m_i] and `prototype.<i>` [classes, m_i], i from 0: "eigenvalues", `similarity.<i>.<j>` [N, N]
    /// with the prototypes last, "graph" [N, N], "scores" [n, classes], "predicted" [n] and "nearest_prototype" [n], by
    /// the sum of the cosines in each view. "views" says their number again.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(inputs, of: Self.card.id) {
            $0 == "views" || $0.hasPrefix("view.") || $0.hasPrefix("prototype.")
        }
        let count = given.names.count { $0.hasPrefix("view.") }
        guard count > 0, given.names.count(where: { $0 != "views" }) == 2 * count else {
            throw MethodError("tmv-hlp: there are \(count) views 'view.<i>', but not as many 'prototype.<i>'")
        }
        try given.repeats("views", Double(count), "the views 'view.<i>' are")
        let first = try given.tensor("view.0", nil, nil)
        let classes = try given.tensor("prototype.0", nil, nil).rows
        let n = first.rows
        var (views, prototypes): ([Tensor<Double>], [Tensor<Double>]) = ([], [])
        for i in 0..<count {
            let view = try given.tensor("view.\(i)", n, nil)
            let mean = product(Tensor(repeating: 1 / Double(n), shape: [1, n]), view)
            func centred(_ x: Tensor<Double>) -> Tensor<Double> {
                x - product(Tensor(repeating: 1, shape: [x.rows, 1]), mean)
            }
            views.append(centred(view))
            prototypes.append(centred(try given.tensor("prototype.\(i)", classes, view.columns)))
        }
        let (lambda, W) = try commonSpace(views)
        let scales = lambda.map { pow(max($0, 0), power) }
        let embedded = views.indices.map { i in
            let rows = Tensor(views[i].values + prototypes[i].values, shape: [n + classes, views[i].columns])
            let E = product(rows, W[i]).scalingColumns(by: scales)
            return E.scalingRows(by: E.slices.map { $0.norm > 0 ? 1 / $0.norm : 0 })
        }
        var outputs: NamedTensors<Double> = ["eigenvalues": Tensor(lambda, shape: [components])]
        let N = n + classes
        var (G, direct) = (Tensor<Double>.zeros([N, N]), Tensor<Double>.zeros([N, N]))
        for i in 0..<count {
            for j in 0..<count {
                let similarity = product(embedded[i], transposed: false, embedded[j], transposed: true)
                outputs["similarity.\(i).\(j)"] = similarity
                G = G + (1 / Double(count * count)) * hypergraph(similarity)
                if i == j { direct = direct + similarity }
            }
        }
        var Y0 = Tensor<Double>.zeros([N, classes])
        for c in 0..<classes { Y0[n + c, c] = 1 - eta }
        let scores = try (Tensor.identity(N) - eta * G).solve(Y0).leadingRows(n)
        outputs["graph"] = G
        outputs["scores"] = scores
        outputs["predicted"] = .vector(scores.slices.map(\.firstLargest))
        outputs["nearest_prototype"] = .vector(
            direct.leadingRows(n).slices.map { row in
                Tensor(Array(row.values[n...]), shape: [classes]).firstLargest
            })
        return outputs
    }

    /// The largest eigenvalues, descending, and the projection of each view.
    private func commonSpace(_ views: [Tensor<Double>]) throws -> (lambda: [Double], W: [Tensor<Double>]) {
        let starts = views.reduce(into: [0]) { $0.append($0.last! + $1.columns) }
        let m = starts.last!
        guard components <= m else { throw MethodError("tmv-hlp: \(components) components of views of \(m) numbers") }
        let n = views[0].rows
        let all = Tensor((0..<n).flatMap { t in views.flatMap { $0.gatheringRows([t]).values } }, shape: [n, m])
        let S = product(all, transposed: true, all, alpha: 1 / Double(n))
        var blocks = Tensor<Double>.zeros([m, m])
        for (a, b) in zip(starts, starts.dropFirst()) {
            for i in a..<b {
                for j in a..<b { blocks[i, j] = S[i, j] + (i == j ? ridge : 0) }
            }
        }
        // S w = lambda L L^T w is an ordinary problem in L^T w.
        let L = try blocks.cholesky()
        let whitened = try L.solve(L.solve(S).transposed())
        let eigen = try (0.5 * (whitened + whitened.transposed())).symmetricEigen()
        let last = Array((m - components..<m).reversed())
        let W = try L.transposed().solve(eigen.vectors.gatheringRows(last).transposed())
        return (last.map { eigen.values[$0] }, zip(starts, starts.dropFirst()).map { W.gatheringRows(Array($0..<$1)) })
    }

    /// D^-1/2 H De^-1 H^T D^-1/2 of the hyperedges of one pair of views.
    private func hypergraph(_ similarity: Tensor<Double>) -> Tensor<Double> {
        let N = similarity.rows
        // Row l is hyperedge l.
        var edges = Tensor<Double>.zeros([N, N])
        for (l, row) in similarity.slices.enumerated() {
            let cosines = row.values
            for i in (0..<N).sorted(by: { (-cosines[$0], $0) < (-cosines[$1], $1) }).prefix(k) {
                edges[l, i] = max(0, cosines[i])
            }
            edges[l, l] = 1
        }
        let sums = edges.slices.map { $0.values.reduce(0, +) }
        let S = product(edges, transposed: true, edges.scalingRows(by: sums.map { 1 / $0 }))
        let roots = S.slices.map { 1 / $0.values.reduce(0, +).squareRoot() }
        return S.scalingRows(by: roots).scalingColumns(by: roots)
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        Self.planted(streams, n: 14, classes: 3, views: 2, noise: 0.2, shift: 0.3).inputs
    }

    /// Views are linear maps of four latent numbers that vary around those of the class; prototypes are off.
    private static func planted(
        _ streams: RandomStreams, n: Int, classes: Int, views: Int, noise: Double, shift: Double
    ) -> (inputs: NamedTensors<Double>, classOf: [Int]) {
        let centres: Tensor<Double> = streams.normal("centres", [classes, 4], deviation: 1)
        let classOf = (0..<n).map { $0 % classes }
        let latent = centres.gatheringRows(classOf) + streams.normal("latent", [n, 4], deviation: 0.25)
        var inputs = NamedTensors<Double>()
        for i in 0..<views {
            let map: Tensor<Double> = streams.normal("map\(i)", [4, 5 + i], deviation: 0.5)
            inputs["view.\(i)"] = product(latent, map) + streams.normal("noise\(i)", [n, 5 + i], deviation: noise)
            let shifted = centres + streams.normal("shift\(i)", [classes, 4], deviation: shift)
            inputs["prototype.\(i)"] = product(shifted, map)
        }
        return (inputs, classOf)
    }

    public let metrics = [
        MetricSpec("accuracy", "Accuracy", better: .higher, headline: true, format: .percent),
        MetricSpec("nearestAccuracy", "Accuracy of the nearest prototype", better: .higher, format: .percent),
    ]

    /// 60 samples of five classes in three views; the prototypes of the classes are more and more off. Curves: mean
    /// accuracies over eight draws. The metrics are means over the shifts, and the alternative is the nearest
    /// prototype.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        var points: [(shift: Double, spread: Double, nearest: Double)] = []
        for shift in [0.25, 0.5, 0.75] {
            var right = (spread: 0, nearest: 0)
            for draw in 0..<8 {
                let (inputs, classOf) = Self.planted(
                    streams.scoped("\(draw)"), n: 60, classes: 5, views: 3, noise: 0.2, shift: shift)
                let out = try evaluate(inputs, streams: streams)
                func hits(_ name: String) -> Int { zip(out[name]!.values, classOf).count { $0 == Double($1) } }
                right.spread += hits("predicted")
                right.nearest += hits("nearest_prototype")
            }
            points.append((shift, Double(right.spread) / 480, Double(right.nearest) / 480))
        }
        let mean = { (values: [Double]) in values.reduce(0, +) / Double(values.count) }
        return Demonstration(
            metrics: ["accuracy": mean(points.map(\.spread)), "nearestAccuracy": mean(points.map(\.nearest))],
            axes: ("Shift of the prototypes", "Accuracy"),
            curves: [
                .init(name: "TMV-HLP", points: points.map { ($0.shift, $0.spread) }),
                .init(name: "nearest prototype", points: points.map { ($0.shift, $0.nearest) }),
            ])
    }
}

extension Tensor<Double> {
    /// The first place of the largest entry.
    fileprivate var firstLargest: Int { values.firstIndex(of: values.max()!)! }
}
