import Foundation
import LowRankCore

/// SDL: learns a dictionary that rebuilds data and predicts their labels, as one low-rank matrix.
///
///     X: p x n,  Y in {0, 1}^n,  Z = [1; covariates]: (1 + q) x n
///     filter:   logits = A^T X + Beta Z,  A = W beta^T: p x 1,   B = W H;   the low-rank matrix is [A, B]
///     feature:  logits = A + Beta Z,      A = beta H: 1 x n,     B = W H;   the low-rank matrix is [A; B]
///     f = sum log(1 + exp(logits)) - Y logits + xi ||X - B||_F^2 + nu / 2 (||A||_F^2 + ||Beta||^2)
///     repeat:   A, B, Beta <- A, B, Beta - tau grad f;   the matrix of A and B <- its best approximation of rank r
///
/// W (p x r) is the dictionary, H the code of the samples; beta and Beta are regression weights.
/// Keeps p (1 + n) numbers and their gradient; r (p + n + 1) + 1 + q after factoring into W, H and beta.
/// Parent: with xi alone, a truncated SVD of X.
/// Departs: an exact SVD for the code's randomised one, and a constant tau, which must be at most 1 / max(2 xi,
/// ||X||^2 / 4 + nu); the code's falls slowly from a large value.
/// J. Lee, H. Lyu, W. Yao, 2022, arXiv:2206.06774; code ljw9510/SDL.
public struct SupervisedDictionary: Mechanism {
    public static let card = MethodCard(
        id: "sdl", name: "SDL",
        paper: .init(
            title: "Supervised Dictionary Learning with Auxiliary Covariates", authors: "J. Lee, H. Lyu, W. Yao",
            year: 2022,
            arXiv: "2206.06774"),
        family: .recovery, kind: .mechanism,
        summary: "Learns a dictionary that both rebuilds the data and predicts their labels, as one low-rank matrix.",
        hyperparameters: [
            .rank(2, "r", source: "official code: 2 to 20"),
            .choice(
                "option", "filter", of: ["filter", "feature"], "whether the dictionary or the code predicts",
                source: "paper"),
            .real("xi", 0.1, "weight of the reconstruction", source: "official code: 0.1 to 10"),
            .real("nu", 0, "weight of the squares of A and Beta", source: "official code"),
            .real("tau", 0.01, in: .positive, "step", source: "below 1 / max(2 xi, ||X||^2 / 4 + nu) for small data"),
            .integer("steps", 200, in: 0...Int.max, "number of steps", source: "official code: 100 to 500"),
        ],
        memory: "p (1 + n) twice; r (p + n + 1) + 1 + q in the end", parent: nil,
        claims: [
            "converges exponentially to the best dictionary where xi is well chosen",
            "better accuracy than a dictionary learned without labels, most where the two aims differ",
        ])

    private let rank, steps: Int
    private let isFilter: Bool
    private let xi, nu, tau: Double

    public init(_ h: Hyperparameters) {
        (rank, steps, isFilter) = (h.integer("rank"), h.integer("steps"), h.choice("option") == "filter")
        (xi, nu, tau) = (h.real("xi"), h.real("nu"), h.real("tau"))
    }

    /// Of "X" [p, n], labels "Y" [1, n] and covariates "Z_aux" [q, n], if there are any, from "A0", "B0" and "Beta0",
    /// or zeros: `A<t>`, `B<t>`, `Beta<t>` and `loss<t>` after step t; of the last "W" [p, r] of norm 1, "H" [r, n] and
    /// "beta" [1, r]. "auxiliary" says q again.
    public func evaluate(_ inputs: NamedTensors<Double>, streams: RandomStreams) throws -> NamedTensors<Double> {
        let given = try GivenTensors(
            inputs, of: Self.card.id, known: ["X", "Y", "Z_aux", "A0", "B0", "Beta0", "auxiliary"])
        let X = try given.tensor("X", nil, nil)
        let (p, n) = (X.rows, X.columns)
        let Y = try given.tensor("Y", 1, n)
        guard Y.values.allSatisfy({ $0 == 0 || $0 == 1 }) else {
            throw MethodError("sdl: a label in 'Y' is neither 0 nor 1")
        }
        let covariates = given.has("Z_aux") ? try given.tensor("Z_aux", nil, n) : .zeros([0, n])
        try given.repeats("auxiliary", Double(covariates.rows), "the rows of 'Z_aux' are")
        let Z = Tensor([Double](repeating: 1, count: n) + covariates.values, shape: [1 + covariates.rows, n])
        guard rank <= (isFilter ? min(p, 1 + n) : min(1 + p, n)) else {
            throw MethodError("sdl: rank \(rank) is larger than that of [A, B] for 'X' of shape \(X.shape)")
        }
        func start(_ name: String, _ rows: Int, _ columns: Int) throws -> Tensor<Double> {
            given.has(name) ? try given.tensor(name, rows, columns) : .zeros([rows, columns])
        }
        var model = Model(
            A: try start("A0", isFilter ? p : 1, isFilter ? 1 : n), B: try start("B0", p, n),
            Beta: try start("Beta0", 1, Z.rows))
        var outputs = NamedTensors<Double>()
        for t in 0..<steps {
            try step(&model, X, Y, Z)
            outputs["A\(t + 1)"] = model.A
            outputs["B\(t + 1)"] = model.B
            outputs["Beta\(t + 1)"] = model.Beta
            outputs["loss\(t + 1)"] = .scalar(loss(model, X, Y, Z))
        }
        try factor(model, &outputs)
        return outputs
    }

    private struct Model {
        var A, B, Beta: Tensor<Double>
    }

    private func logits(_ model: Model, _ X: Tensor<Double>, _ Z: Tensor<Double>) -> Tensor<Double> {
        product(model.Beta, Z) + (isFilter ? product(model.A, transposed: true, X) : model.A)
    }

    private func step(_ model: inout Model, _ X: Tensor<Double>, _ Y: Tensor<Double>, _ Z: Tensor<Double>) throws {
        let excess = Tensor(logits(model, X, Z).values.map { 1 / (1 + exp(-$0)) }, shape: Y.shape) - Y
        let gradient = Model(
            A: (isFilter ? product(X, transposed: false, excess, transposed: true) : excess) + nu * model.A,
            B: 2 * xi * (model.B - X),
            Beta: product(excess, transposed: false, Z, transposed: true) + nu * model.Beta)
        model.Beta = model.Beta - tau * gradient.Beta
        let lifted = joined(model.A - tau * gradient.A, model.B - tau * gradient.B)
        guard lifted.isFinite, model.Beta.isFinite else {
            throw MethodError("sdl: the steps diverge; tau is too large", isDivergence: true)
        }
        let head = try lifted.svd().leading(rank)
        (model.A, model.B) = parts(product(head.u.scalingColumns(by: head.s.values), head.vt))
    }

    private func loss(_ model: Model, _ X: Tensor<Double>, _ Y: Tensor<Double>, _ Z: Tensor<Double>) -> Double {
        let logistic = zip(logits(model, X, Z).values, Y.values).reduce(0) { sum, pair in
            // log(1 + exp(l)) without overflow.
            sum + max(pair.0, 0) + log1p(exp(-abs(pair.0))) - pair.1 * pair.0
        }
        let gap = X - model.B
        return logistic + xi * gap.dot(gap) + nu / 2 * (model.A.dot(model.A) + model.Beta.dot(model.Beta))
    }

    // MARK: - The low-rank matrix

    /// [A, B], or A on top of B.
    private func joined(_ A: Tensor<Double>, _ B: Tensor<Double>) -> Tensor<Double> {
        let stacked = isFilter ? (A.transposed(), B.transposed()) : (A, B)
        let all = Tensor(stacked.0.values + stacked.1.values, shape: [stacked.1.rows + 1, stacked.1.columns])
        return isFilter ? all.transposed() : all
    }

    private func parts(_ all: Tensor<Double>) -> (A: Tensor<Double>, B: Tensor<Double>) {
        let stacked = isFilter ? all.transposed() : all
        let (A, B) = (stacked.leadingRows(1), stacked.rowsAfter(1))
        return isFilter ? (A.transposed(), B.transposed()) : (A, B)
    }

    private func factor(_ model: Model, _ outputs: inout NamedTensors<Double>) throws {
        let (left, right) = try joined(model.A, model.B).svd().splitEvenly(rank: rank)
        let stacked = isFilter ? right.transposed() : left
        // [beta, H] = right and W = left, or [beta; W] = left and H = right.
        let (beta, rest) = (stacked.leadingRows(1), stacked.rowsAfter(1))
        let W = isFilter ? left : rest
        let size = max(W.norm, .leastNormalMagnitude)
        outputs["W"] = (1 / size) * W
        outputs["H"] = size * (isFilter ? rest.transposed() : right)
        outputs["beta"] = isFilter ? size * beta : beta
    }

    // MARK: - Example and demonstration

    public func example(_ streams: RandomStreams) -> NamedTensors<Double> {
        let (X, Y) = Self.planted(streams, p: 6, n: 16)
        func normal(_ name: String, _ shape: [Int]) -> Tensor<Double> { streams.normal(name, shape, deviation: 0.3) }
        return [
            "X": X, "Y": Y, "Z_aux": normal("Z", [2, 16]), "A0": normal("A", isFilter ? [6, 1] : [1, 16]),
            "B0": normal("B", [6, 16]),
            "Beta0": normal("Beta", [1, 3]),
        ]
    }

    /// Two directions of large variance that say nothing of the label, and a weak one that decides it.
    private static func planted(_ streams: RandomStreams, p: Int, n: Int) -> (X: Tensor<Double>, Y: Tensor<Double>) {
        let frame: Tensor<Double> = streams.orthonormal("frame", [p, 3])
        let sizes: Tensor<Double> = streams.normal("sizes", [3, n], deviation: 1).scalingRows(by: [2, 1.5, 0.6])
        let noise: Tensor<Double> = streams.normal("noise", [p, n], deviation: 0.1)
        let labels = (0..<n).map { sizes[2, $0] > 0 ? 1.0 : 0 }
        return (product(frame, sizes) + noise, Tensor(labels, shape: [1, n]))
    }

    public let metrics = [
        MetricSpec("accuracy", "Accuracy at rank 1", better: .higher, headline: true, format: .percent),
        MetricSpec("pcaAccuracy", "Accuracy of PCA at rank 1", better: .higher, format: .percent),
    ]

    /// 100 samples of 8 numbers to learn from and 200 to predict, at ranks 1 to 3, with the filter model, since it can
    /// predict. The alternative is PCA without labels and a logistic regression on its coefficients.
    public func demonstrate(_ streams: RandomStreams) throws -> Demonstration {
        let (all, labels) = Self.planted(streams, p: 8, n: 300)
        func part(_ x: Tensor<Double>, _ range: Range<Int>) -> Tensor<Double> {
            x.transposed().gatheringRows(Array(range)).transposed()
        }
        let (X, Y) = (part(all, 0..<100), part(labels, 0..<100))
        let (newX, newY) = (part(all, 100..<300), part(labels, 100..<300))
        func accuracy(_ model: SupervisedDictionary, _ X: Tensor<Double>, _ newX: Tensor<Double>) throws -> Double {
            var fitted = Model(A: .zeros([X.rows, 1]), B: .zeros(X.shape), Beta: .zeros([1, 1]))
            let ones = Tensor<Double>(repeating: 1, shape: [1, X.columns])
            for _ in 0..<steps { try model.step(&fitted, X, Y, ones) }
            let logits = model.logits(fitted, newX, Tensor(repeating: 1, shape: [1, newX.columns]))
            return Double(zip(logits.values, newY.values).count { ($0 > 0) == ($1 == 1) }) / Double(newY.count)
        }
        let usv = try X.svd()
        let points = try (1...3).map { r in
            let basis = usv.u.leadingColumns(r)
            // Coefficients of rank r: the projection changes nothing, so that this is plain logistic regression.
            let coefficients = (product(basis, transposed: true, X), product(basis, transposed: true, newX))
            return (
                rank: Double(r), sdl: try accuracy(filter(rank: r), X, newX),
                pca: try accuracy(filter(rank: r), coefficients.0, coefficients.1)
            )
        }
        return Demonstration(
            metrics: ["accuracy": points[0].sdl, "pcaAccuracy": points[0].pca],
            axes: ("Rank", "Accuracy on new samples"),
            curves: [
                .init(name: "SDL", points: points.map { ($0.rank, $0.sdl) }),
                .init(name: "PCA and logistic regression", points: points.map { ($0.rank, $0.pca) }),
            ])
    }

    /// The same with the filter model of another rank.
    private func filter(rank: Int) -> SupervisedDictionary {
        SupervisedDictionary(rank: rank, steps: steps, isFilter: true, xi: xi, nu: nu, tau: tau)
    }

    private init(rank: Int, steps: Int, isFilter: Bool, xi: Double, nu: Double, tau: Double) {
        (self.rank, self.steps, self.isFilter) = (rank, steps, isFilter)
        (self.xi, self.nu, self.tau) = (xi, nu, tau)
    }
}
