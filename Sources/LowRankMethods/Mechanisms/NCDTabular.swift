import Foundation
import LowRankCore
import MethodSupport

/// PBN and NCD clustering: finds new classes in tables by a latent space that known classes have shaped.
///
///     PBN: z = encoder(x), normalised on request;  loss = w CE(classifier(z)) + (1 - w) mean ||x - decoder(z)||^2,
///          CE over labelled samples, the reconstruction over all
///     NCD k-means: the known classes' means count as chosen; a new centre is a sample, drawn with a probability
///          proportional to its distance to the nearest centre; then Lloyd with the new centres alone; the best of
///          n_init runs by the sum of distances
///     NCD spectral: A_ij = exp(-d_ij^2 / (2 sigma^2)), A_ii = 0, sigma^2 = -d_max^2 / ln(min_dist), d_max the longest
///          edge of the minimum spanning tree; eigenvectors 2 to components + 1 of I - D^-1/2 A D^-1/2
///
/// Keeps the network. Scratch n^2 for the affinity, of which k leading eigenvectors are used.
/// Parent: k-means (known_centroids left out) on x.
/// Departs: nothing from the code, where draws go by distance, not its square, and the similarity at the longest edge
/// is sqrt(min_dist). An empty cluster stays where it is.
/// C. Troisemaine et al., Data Mining and Knowledge Discovery 2024, arXiv:2311.05440; code ColinTr/PracticalNCD.
public struct NCDTabular: Mechanism {
    public static let card = MethodCard(
        id: "ncd-tabular", name: "PBN, NCD clustering",
        paper: .init(
            title: "A Practical Approach to Novel Class Discovery in Tabular Data", authors: "C. Troisemaine et al.",
            year: 2024, arXiv: "2311.05440"),
        family: .mechanisms,
        summary: "Finds new classes in tables by clustering unlabelled samples in a latent space that known classes "
            + "have shaped.",
        hyperparameters: [
            .real(
                "w", 0.8, in: 0...1, "weight of the classification against the reconstruction", source: "paper, about"),
            .choice(
                "use_norm", "none", of: ["none", "l1", "l2"], "norm of the latent that is divided out",
                source: "official code"),
            .real(
                "min_dist", 0.6, in: 1e-12...(1.0).nextDown, "squared similarity at the longest edge of the tree",
                source: "official code"),
            .integer("components", 2, "eigenvectors that the embedding has", source: "this project"),
            .integer(
                "n_init", 10, in: 1...1000, "runs of k-means of which the best is taken", source: "official code",
                mayNotMatter: "a further run need not be better"),
        ],
        memory: "encoder, decoder and classifier; scratch n^2", parent: "k-means on x",
        claims: [
            "the best mean accuracy over seven tables, above TabularNCD",
            "works where the number of new classes is not known",
        ])

    private let w, minDist: Double
    private let norm: String
    private let components, runs: Int

    public init(_ h: Hyperparameters) {
        (w, minDist, norm) = (h.real("w"), h.real("min_dist"), h.choice("use_norm"))
        (components, runs) = (h.integer("components"), h.integer("n_init"))
    }

    /// What the inputs allow:
    /// - of "x" [n, d], "known_centroids" [known, d] and the count "n_new": "sigma", "affinity" and "laplacian" [n, n],
    ///   "eigenvalues" [n], "embedding" [n, components]; of k-means "centroids" [n_new, d], "labels" [n] and "inertia".
    ///   The draw "uniform" [n_init, n_new] picks the centres;
    /// - of "x_all" [N, d'], "label" [N] (-1: unknown), `encoder_layers.<i>.weight` and ".bias", the same of
    ///   "decoder_layers", with ReLU in between, and "classifier.weight" and ".bias": "latent", "ce", "mse", "pbn_loss"
    ///   and its gradient `grad.<parameter>` for all of them.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        var given = MechanismInputs(inputs, of: Self.card.id), outputs = NamedTensors<Double>()
        if given.has("x") {
            let x = try given.tensor("x", "n", "features")
            let hasKnown = given.has("known_centroids")
            let known = hasKnown ? try given.tensor("known_centroids", "known", "features").slices : []
            let new = try given.count("n_new")
            guard new <= x.rows, components < x.rows else {
                throw given.error("\(x.rows) samples are too few for \(new) clusters and \(components) components")
            }
            try embed(x, &given, &outputs)
            let draws: Tensor<Double> = streams.uniform("uniform", [runs, new], from: 0, to: 1)
            let found = try cluster(x.slices, known: known, draws: draws.slices.map { $0.values })
            outputs["inertia"] = .scalar(found.inertia)
            outputs["centroids"] = Tensor(found.centroids.flatMap(\.values), shape: [new, x.columns])
            outputs["labels"] = .vector(found.labels)
        }
        if given.has("x_all") {
            let x = try given.tensor("x_all", "N", "inputs")
            let model = try PBN(&given)
            let labels = try given.indices("label", "N", in: -1..<given["classes"])
            guard labels.contains(where: { $0 >= 0 }) else { throw given.error("'label' has no known class") }
            for (name, tensor) in model.loss(x, labels, w: w, norm: norm) { outputs[name] = tensor }
        }
        try given.finish()
        guard !outputs.isEmpty else { throw given.error("neither 'x' nor 'x_all' is there") }
        return outputs
    }

    // MARK: - Clustering

    private func embed(
        _ x: Tensor<Double>, _ given: inout MechanismInputs, _ outputs: inout NamedTensors<Double>
    ) throws {
        let (n, rows) = (x.rows, x.slices)
        let d = Tensor(rows.flatMap { a in rows.map { (a - $0).norm } }, shape: [n, n])
        // Prim: every sample's distance to the tree.
        var (outside, toTree, longest) = (Set(1..<n), (0..<n).map { d[0, $0] }, 0.0)
        while let next = outside.min(by: { (toTree[$0], $0) < (toTree[$1], $1) }) {
            outside.remove(next)
            longest = max(longest, toTree[next])
            for j in outside { toTree[j] = min(toTree[j], d[next, j]) }
        }
        guard longest > 0 else { throw given.error("all samples of 'x' are alike") }
        let sigma = longest / (-log(minDist)).squareRoot()
        var A = d.map { exp(-$0 * $0 / (2 * sigma * sigma)) }
        for i in 0..<n { A[i, i] = 0 }
        let roots = A.slices.map { 1 / $0.values.sum.squareRoot() }
        let L = Tensor.identity(n) - A.scalingRows(by: roots).scalingColumns(by: roots)
        let eigen = try L.symmetricEigen()
        outputs["sigma"] = .scalar(sigma)
        outputs["affinity"] = A
        outputs["laplacian"] = L
        outputs["eigenvalues"] = eigen.values
        outputs["embedding"] = eigen.vectors.rowsAfter(1).leadingRows(components).transposed()
    }

    private typealias Clusters = (inertia: Double, centroids: [Tensor<Double>], labels: [Int])

    private func cluster(_ x: [Tensor<Double>], known: [Tensor<Double>], draws: [[Double]]) throws -> Clusters {
        var best: Clusters?
        for numbers in draws {
            var centres: [Tensor<Double>] = []
            for number in numbers {
                let chosen = known + centres
                // The first centre of all is any sample.
                let distances = x.map { sample in chosen.isEmpty ? 1 : chosen.map { (sample - $0).norm }.min()! }
                guard distances.sum > 0 else { throw MethodError("ncd-tabular: fewer different samples than clusters") }
                var total = 0.0
                let pick = distances.firstIndex { total += $0 / distances.sum; return total >= number }
                centres.append(x[pick ?? x.count - 1])
            }
            let found = Self.lloyd(x, from: centres)
            if found.inertia < best?.inertia ?? .infinity { best = found }
        }
        return best!
    }

    private static func lloyd(_ x: [Tensor<Double>], from start: [Tensor<Double>]) -> Clusters {
        var found: Clusters = (0, start, [])
        for _ in 0..<300 {
            let distances = x.map { sample in found.centroids.map { (sample - $0).norm } }
            found.labels = distances.map { row in row.map { -$0 }.argmax }
            found.inertia = distances.map { $0.min()! }.sum
            var moved = 0.0
            for k in start.indices {
                let members = x.indices.filter { found.labels[$0] == k }
                guard let first = members.first else { continue }
                let mean = (1 / Double(members.count)) * members.dropFirst().reduce(x[first]) { $0 + x[$1] }
                moved += (mean - found.centroids[k]).dot(mean - found.centroids[k])
                found.centroids[k] = mean
            }
            if moved < 1e-10 { break }
        }
        return found
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        func normal(_ name: String, _ shape: [Int]) -> Tensor<Double> { streams.normal(name, shape, deviation: 1) }
        let model = PBN(inputs: 3, hidden: 4, latent: 2, classes: 2, streams)
        var inputs: NamedTensors<Double> = [
            "x": normal("x", [10, 3]), "known_centroids": normal("known", [2, 3]), "n_new": .scalar(3),
            "x_all": normal("x_all", [6, 3]), "label": .vector([0, 1, 0, -1, 1, -1]),
        ]
        for (name, tensor) in model.parameters { inputs[name] = tensor }
        return inputs
    }

    public let metrics = [
        MetricSpec(
            "accuracy", "Accuracy, NCD k-means in the latent space", better: .higher, headline: true, format: .percent),
        MetricSpec("latentAccuracy", "Accuracy, k-means in the latent space", better: .higher, format: .percent),
        MetricSpec("plainAccuracy", "Accuracy, k-means on x", better: .higher, format: .percent),
    ]

    /// Eight Gaussian classes in four of twenty columns, the others noise, all of variance 1; five classes are known.
    /// The accuracy is the share of samples of the three new ones in the right cluster: by NCD k-means on z, by k-means
    /// on z (the alternative), and by k-means on x.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let classes = (0..<160).map { $0 % 8 }
        let means: Tensor<Double> = streams.normal("means", [8, 20], deviation: 3)
        let noise: Tensor<Double> = streams.normal("noise", [160, 20], deviation: 1)
        let raw = means.scalingColumns(by: (0..<20).map { $0 < 4 ? 1 : 0 }).gatheringRows(classes) + noise
        let columns = raw.transposed().slices.map { column in
            let centred = column.map { [mean = column.values.mean] in $0 - mean }
            return (1 / (centred.dot(centred) / 160).squareRoot()) * centred
        }
        let x = Tensor(columns.flatMap(\.values), shape: [20, 160]).transposed()
        let labels = classes.map { $0 < 5 ? $0 : -1 }, new = classes.indices.filter { classes[$0] >= 5 }
        let draws = (streams.uniform("draws", [runs, 3], from: 0, to: 1) as Tensor<Double>).slices.map(\.values)
        func accuracy(_ z: Tensor<Double>, isNCD: Bool) throws -> Double {
            let rows = z.slices
            let known = (0..<5).map { k -> Tensor<Double> in
                let members = labels.indices.filter { labels[$0] == k }
                return (1 / Double(members.count)) * members.dropFirst().reduce(rows[members[0]]) { $0 + rows[$1] }
            }
            let found = try cluster(new.map { rows[$0] }, known: isNCD ? known : [], draws: draws).labels
            let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
            return orders.map { order in zip(new, found).map { classes[$0] - 5 == order[$1] ? 1 : 0 }.mean }.max()!
        }
        var model = PBN(inputs: 20, hidden: 24, latent: 4, classes: 5, streams)
        var points: [(step: Double, ncd: Double, plain: Double)] = []
        var momentum = model.parameters.mapTensors { Tensor<Double>.zeros($1.shape) }
        for step in 0...100 {
            let out = model.loss(x, labels, w: w, norm: norm)
            if step % 25 == 0 {
                let z = out["latent"]!
                points.append((Double(step), try accuracy(z, isNCD: true), try accuracy(z, isNCD: false)))
            }
            for (name, tensor) in model.parameters {
                momentum[name] = 0.9 * momentum[name]! + out["grad." + name]!
                model.parameters[name] = tensor - 0.02 * momentum[name]!
            }
        }
        let plain = try accuracy(x, isNCD: false)
        return Demonstration(
            metrics: ["accuracy": points.last!.ncd, "latentAccuracy": points.last!.plain, "plainAccuracy": plain],
            axes: ("Step of the network", "Accuracy on new classes"),
            curves: [
                .init(name: "NCD k-means on z", points: points.map { ($0.step, $0.ncd) }),
                .init(name: "k-means on z", points: points.map { ($0.step, $0.plain) }),
                .init(name: "k-means on x", points: points.map { ($0.step, plain) }),
            ])
    }
}
