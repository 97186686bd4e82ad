import LowRankCore

/// RMM: several low-rank updates are stored as one small basis and a few coefficients each, from which any of them can
/// be rebuilt.
///
///     delta_i = A_i B_i of model i                     A_i: m x r, B_i: r x d
///     at each row of A and each column of B: X = [x_1 ... x_n], an r-vector of each model
///     mu = mean of the x_i;   W = the leading p eigenvectors of (X - mu)(X - mu)^T;   a_i = W^T (x_i - mu)
///     x_i ~ mu + W a_i
///
/// No other affine space of p dimensions is closer to the x_i. Nothing is lost at p = min(r, n - 1).
/// Keeps mu, W and the a_i: r + p r + p n numbers in the place of r n, at each of m + d places.
/// Parent: the average of the factors, at p = 0.
/// Departs: no official code; the centring follows from the number of stored values that the paper states. Factors of
/// models that were trained apart may be turned against each other, which costs p; they are taken as they are.
/// Alipour, Mohammadi Amiri, 2025, arXiv:2510.14163.
public struct RMM: Mechanism {
    public static let card = MethodCard(
        id: "rmm", name: "RMM",
        paper: .init(
            title: "Towards Reversible Model Merging For Low-rank Weights", authors: "Alipour, Mohammadi Amiri",
            year: 2025,
            arXiv: "2510.14163"),
        family: .merging, kind: .mechanism,
        summary:
            "Stores several low-rank updates as a mean, a small basis and coefficients, and rebuilds each on demand.",
        hyperparameters: [
            .integer(
                "p", 2, in: 0...Int.max, "dimensions of the basis at each place", source: "paper: 1 to min(r, n - 1)")
        ],
        memory: "(m + d) (r + p r + p n) numbers for n models", parent: "the average of the factors, at p = 0",
        claims: [
            "far better than task arithmetic, TIES and DARE on factors or products, close to the separate models",
            "up to 69 % less storage",
        ])

    private let p: Int

    public init(_ h: Hyperparameters) { p = h.integer("p") }

    /// Of "A" [n, m, r] and "B" [n, r, d]: "A_hat", "B_hat", "delta_hat" [n, m, d], the squared "reconstruction_error"
    /// [n] of each product, and of row 0 of A "mean_first_row" [r] and "projector_first_row" [r, r]. "models", "rank"
    /// and "storage_ratio" say n, r and what the storage is of that of all factors.
    public func evaluate(_ tensors: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let inputs = try GivenTensors(
            tensors, of: Self.card.id, known: ["A", "B", "models", "rank", "storage_ratio"])
        let A = try inputs.tensor("A", nil, nil, nil)
        let (n, r) = (A.shape[0], A.shape[2])
        let B = try inputs.tensor("B", n, r, nil)
        guard p <= r else { throw inputs.error("p = \(p) is above the rank \(r) of the factors") }
        try inputs.repeats("models", n)
        try inputs.repeats("rank", r)
        let ratio = Double(p * (r + n) + r) / Double(r * n)
        if inputs.has("storage_ratio"), abs(try inputs.tensor("storage_ratio")[0] - ratio) > 1e-9 {
            throw inputs.error("'storage_ratio' is \(ratio) for these factors")
        }
        let (rows, columns) = (A.slices, B.slices.map { $0.transposed() })
        let (fitA, fitB) = (try fit(rows), try fit(columns))
        let products = zip(rows, columns).map { product($0, transposed: false, $1, transposed: true) }
        let rebuilt = zip(fitA.rebuilt, fitB.rebuilt).map { product($0, transposed: false, $1, transposed: true) }
        return [
            "A_hat": Tensor(stacking: fitA.rebuilt), "B_hat": Tensor(stacking: fitB.rebuilt.map { $0.transposed() }),
            "delta_hat": Tensor(stacking: rebuilt), "mean_first_row": fitA.mean, "projector_first_row": fitA.projector,
            "reconstruction_error": Tensor(zip(products, rebuilt).map { ($0 - $1).dot($0 - $1) }, shape: [n]),
        ]
    }

    /// What the basis makes of each model's matrix [places, r], and the mean and projector of the first place.
    private func fit(
        _ models: [Tensor<Double>]
    ) throws -> (rebuilt: [Tensor<Double>], mean: Tensor<Double>, projector: Tensor<Double>) {
        let r = models[0].columns
        var (rebuilt, means, projectors) = (models, [Tensor<Double>](), [Tensor<Double>]())
        for place in 0..<models[0].rows {
            var X = Tensor(stacking: models.map { $0.gatheringRows([place]).reshaped([r]) })
            let mu = (0..<r).map { k in (0..<models.count).reduce(0) { $0 + X[$1, k] } / Double(models.count) }
            for i in models.indices { for k in 0..<r { X[i, k] -= mu[k] } }
            let W = try X.gram.symmetricEigen().vectors.rowsAfter(r - p)
            let projector = p > 0 ? product(W, transposed: true, W) : .zeros([r, r])
            let near = product(X, projector)
            for i in models.indices { for k in 0..<r { rebuilt[i][place, k] = mu[k] + near[i, k] } }
            means.append(Tensor(mu, shape: [r]))
            projectors.append(projector)
        }
        return (rebuilt, means[0], projectors[0])
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        ["A": streams.normal("A", 5, 6, 4), "B": streams.normal("B", 5, 4, 7)]
    }

    public let metrics = [
        MetricSpec("error", "Error", better: .lower, headline: true, format: .percent),
        MetricSpec("meanError", "Error of the mean factors", better: .lower, format: .percent),
        MetricSpec("storage", "Storage", better: .lower, format: .percent),
    ]

    /// Eight updates of rank 8 whose factors are mixtures of three, with a little of their own. The error is that of
    /// the products for a growing p; the metrics are at the method's p. The alternative is the mean of the factors for
    /// all.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (n, m, r) = (8, 16, 8)
        func factors(_ name: String) -> Tensor<Double> {
            let sources = (0..<3).map { streams.normal("\(name).\($0)", m, r) }
            let mixture = streams.normal("\(name) mixture", n, 3)
            return Tensor(
                stacking: (0..<n).map { i in
                    sources.indices.reduce(0.1 * streams.normal("\(name) own \(i)", m, r)) {
                        $0 + mixture[i, $1] * sources[$1]
                    }
                })
        }
        let A = factors("A")
        let B = Tensor(stacking: factors("B").slices.map { $0.transposed() })
        let size = zip(A.slices, B.slices).reduce(0) { $0 + product($1.0, $1.1).dot(product($1.0, $1.1)) }
        func error(_ p: Int) throws -> Double {
            let out = try Self(p: p).evaluate(["A": A, "B": B], streams: streams)
            return (out["reconstruction_error"]!.values.reduce(0, +) / size).squareRoot()
        }
        func storage(_ p: Int) -> Double { Double(p * (r + n) + r) / Double(r * n) }
        let p = min(p, r)
        let points = try (0...4).map { (storage($0), try error($0)) }
        return Demonstration(
            metrics: ["error": try error(p), "meanError": points[0].1, "storage": storage(p)],
            axes: ("Stored, of all factors", "Relative error of the updates"),
            curves: [
                .init(name: "basis of p = 0 to 4", points: points),
                .init(name: "mean of the factors", points: [(points[0].0, points[0].1), (points[4].0, points[0].1)]),
            ])
    }

    private init(p: Int) { self.p = p }
}
